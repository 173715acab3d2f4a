"""What the documentation says is there."""

import re
from pathlib import Path
from typing import cast

import pytest
import typer.main
from typer.core import TyperGroup

from bot.cli import app
from conversations import actions
from conversations.texts import text

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])
COMMANDS = cast(TyperGroup, typer.main.get_command(app)).commands


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """Each link to a file of ours leads to a file."""
    for link in re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", page.read_text("utf-8")):
        assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_exist(page: Path) -> None:
    """Each `toeleider …` with its options can be typed."""
    for name, rest in re.findall(r"(?:`|bin/)toeleider ([a-z]+)([^`\n]*)", page.read_text("utf-8")):
        assert name in COMMANDS, name
        known = {option for parameter in COMMANDS[name].params for option in parameter.opts}
        for option in re.findall(r"(--[a-z-]+)", rest):
            assert option in known, f"{name} {option}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_that_are_named_exist(page: Path) -> None:
    """Each `folder/file` of ours in the running text is there."""
    words = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.S)
    for name in re.findall(r"`((?:bot|benchmarks|conversations|docs|knowledge|tests)/[\w./-]*)`", words):
        assert (ROOT / name).exists(), name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_can_be_typed_in_the_chat_is_understood(page: Path) -> None:
    """Each `/command` is one."""
    for command in re.findall(r"`/([a-z]+)`", page.read_text("utf-8")):
        assert command in actions.COMMANDS, command


def test_each_command_is_in_the_operators_guide_or_the_readme() -> None:
    """No command is a secret."""
    words = (ROOT / "docs" / "operator.md").read_text("utf-8") + (ROOT / "README.md").read_text("utf-8")
    assert [name for name in COMMANDS if f"toeleider {name}" not in words] == []


@pytest.mark.parametrize("page", ["gids-toeleider.md", "gids-contact.md"])
def test_buttons_in_the_guides_are_the_buttons_on_the_screen(page: str) -> None:
    """What a guide prints in bold as a button stands on a screen in those words."""
    shown = {text("nl", name) for name in BUTTONS}
    said = set(re.findall(r"\*\*([A-Z][^*]+)\*\*", (ROOT / "docs" / page).read_text("utf-8")))
    unknown = {words for words in said if words not in shown and not re.match(r"GNT-|Typ nooit", words)}
    assert unknown == set()


BUTTONS = (
    "menu-code",
    "menu-access",
    "menu-refer",
    "menu-mine",
    "told-button-unmet",
    "menu-films",
    "menu-place",
    "menu-ocmw",
    "topic-parent",
    "topic-copy",
    "topic-not-meant",
    "move-withdraw",
    "move-invite",
    "move-wait",
    "move-refuse",
    "move-enrol",
    "move-fail",
    "referral-show",
    "referral-later",
    "referral-ask-by-receiver",
)
