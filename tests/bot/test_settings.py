"""What an operator writes, and what a wrong word leads to."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import NAMES, Settings, Wrong, load_settings
from conversations.duration import Duration

TOKEN = "123456:ABC-def_9"


@pytest.fixture
def dotenv(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def test_nothing_set_is_the_practice_room_on_this_machine(dotenv: Path) -> None:
    """Without a token and a database address, the practice room opens on loopback."""
    settings = load_settings(dotenv)
    assert settings.practice
    assert settings.public_url == "http://127.0.0.1:8080"


@pytest.mark.parametrize("name, value", [("TELEGRAM_TOKEN", TOKEN), ("DATABASE_URL", "postgresql://db/x")])
def test_a_token_or_a_database_ends_practice(
    dotenv: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """A token or a database address means real use, unless PRACTICE says otherwise."""
    monkeypatch.setenv(name, value)
    assert not load_settings(dotenv).practice
    monkeypatch.setenv("PRACTICE", "1")
    assert load_settings(dotenv).practice


def test_environment_wins_over_file(dotenv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment wins over .env, and an empty value counts as not set."""
    dotenv.write_text("PORT=8001\nBOT_LANGUAGE=fr\nTIMEZONE=\n")
    monkeypatch.setenv("PORT", "8002")
    monkeypatch.setenv("BOT_LANGUAGE", "")
    settings = load_settings(dotenv)
    assert (settings.port, settings.bot_language, settings.timezone.key) == (8002, "fr", "Europe/Brussels")
    assert settings.public_url == "http://127.0.0.1:8002"


@pytest.mark.parametrize(
    "name, value",
    [
        ("DATABASE_URL", "mysql://db/x"),
        ("DATABASE_URL", "toeleider"),
        ("TELEGRAM_TOKEN", "secret"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("TELEGRAM_WEBHOOK", "perhaps"),
        ("TELEGRAM_WEBHOOK_SECRET", "with space"),
        ("TELEGRAM_RATE", "0"),
        ("PRACTICE", "2"),
        ("BIND", "0.0.0.0"),
        ("PORT", "http"),
        ("PORT", "70000"),
        ("PUBLIC_URL", "http://toeleider.example"),
        ("PUBLIC_URL", "toeleider.example"),
        ("FORWARDED_ALLOW_IPS", "10.0.0.1/8"),
        ("SMTP_URL", "mail.example:25"),
        ("MAIL_FROM", "somebody"),
        ("ALERT_TO", "somebody"),
        ("ENCRYPTION_KEY", "short"),
        ("PRIVACY_CONTROLLER", "[naam]"),
        ("TIMEZONE", "Europe/Ghent"),
        ("BOT_LANGUAGE", "de"),
        ("DEPUTY_AFTER", "2 days"),
        ("DESK_AFTER", "P1DT2H"),
        ("RETRY_MAX", "P"),
        ("FORGET_AFTER", "P99999999999D"),
        ("LOG_FORMAT", "xml"),
    ],
)
def test_a_malformed_value_is_named_in_one_line(
    dotenv: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """A value that cannot be used stops the start with one line that begins with the setting's name."""
    monkeypatch.setenv(name, value)
    with pytest.raises(Wrong) as wrong:
        load_settings(dotenv)
    assert str(wrong.value).startswith(f"{name}: ")
    assert "\n" not in str(wrong.value)
    assert wrong.value.others == ()


def test_a_secret_is_never_repeated(dotenv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a refusal nor the settings' own representation shows a token or password."""
    monkeypatch.setenv("TELEGRAM_TOKEN", "hunter2")
    with pytest.raises(Wrong) as wrong:
        load_settings(dotenv)
    assert "hunter2" not in str(wrong.value)
    shown = repr(Settings(telegram_token=TOKEN, database_url="postgresql://u:hunter2@db/x"))
    assert TOKEN not in shown and "hunter2" not in shown


def test_an_unknown_name_in_the_file_is_named(dotenv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name in .env that is no setting stops the start, even without a value; elsewhere it may exist."""
    monkeypatch.setenv("TELEGRAM_TOKE", "x")
    assert load_settings(dotenv)
    dotenv.write_text("PORT=8001\n\nTELEGRAM_TOKE=\n")
    with pytest.raises(Wrong, match=r"^TELEGRAM_TOKE: .*:3\)$"):
        load_settings(dotenv)


def test_a_line_that_cannot_be_read_is_named(dotenv: Path) -> None:
    """A line of .env that is not NAME=value stops the start with its number."""
    dotenv.write_text("PORT=8001\nport is 8002\n")
    with pytest.raises(Wrong, match=r":2: is not NAME=value$"):
        load_settings(dotenv)


def test_the_example_file_names_every_setting(tmp_path: Path) -> None:
    """.env.example documents each setting once, and copied as it is it changes nothing."""
    example = Path(".env.example").read_text("utf-8")
    assert sorted(re.findall(r"^#([A-Z_]+)=", example, re.MULTILINE)) == sorted(NAMES)
    dotenv = tmp_path / ".env"
    dotenv.write_text(example)
    assert load_settings(dotenv) == load_settings(tmp_path / "none")


def test_mail_needs_a_sender(dotenv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a mail server there must be an address to send from."""
    monkeypatch.setenv("SMTP_URL", "smtp://user:word@mail.example:587")
    with pytest.raises(Wrong, match=r"^MAIL_FROM: "):
        load_settings(dotenv)
    monkeypatch.setenv("MAIL_FROM", "Toeleider <bot@example.org>")
    assert load_settings(dotenv).smtp_url == "smtp://user:word@mail.example:587"


@pytest.mark.parametrize(
    "said, duration",
    [
        ("P2D", Duration(days=2)),
        ("PT48H", Duration(elapsed=timedelta(hours=48))),
        ("PT1H30M", Duration(elapsed=timedelta(minutes=90))),
        ("PT0.5S", Duration(elapsed=timedelta(milliseconds=500))),
        ("PT0S", Duration()),
    ],
)
def test_days_are_kept_apart_from_hours(said: str, duration: Duration) -> None:
    """Two days and 48 hours are different lengths of time, and are written back as they came."""
    assert Duration.parse(said) == duration
    assert Duration.parse(str(duration)) == duration
