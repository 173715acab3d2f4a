"""What is wrong with texts is found, each with its file and line."""

from pathlib import Path

from conversations.check_texts import text_problems


def test_each_mistake_is_named(tmp_path: Path) -> None:
    """A text that a language lacks, one that forgets a mention, one that is there twice, and what is no text."""
    texts = {
        "nl": "hello = Dag { $name }\nonly = Enkel hier\n",
        "fr": "hello = Bonjour\nbye = Salut\nbye = Au revoir\n",
        "en": "hello = Hello { $name }\nbye = Bye\nonly = Here too\n\nwhat is this\n",
    }
    for lang, words in texts.items():
        (tmp_path / lang).mkdir()
        (tmp_path / lang / "menu.ftl").write_text(words, "utf-8")
    said = [
        str(problem).removeprefix(f"{tmp_path}/").split(" Expected")[0] for problem in text_problems(tmp_path)
    ]
    assert sorted(said) == [
        "en/menu.ftl:5: cannot be read:",
        "fr/menu.ftl:1: hello: does not mention name",
        "fr/menu.ftl:3: bye: does not exist in nl",
        "fr/menu.ftl:3: bye: is there twice",
        "nl/menu.ftl:2: only: does not exist in fr",
    ]
