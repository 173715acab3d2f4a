"""Every cell of the table of permissions, tried through the front door: what is forbidden shows and changes nothing.

The tries are looked up by the table's own rows: an action that nobody tries fails, and so does a button of no action.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.settings import Settings
from conversations.actions import ACTIONS, COMMANDS
from conversations.permissions import ANYBODY, ROLES, TABLE, Reach
from conversations.said import Command, Said, Tap, Text
from tests.bot.two_towns import (
    ACTORS,
    NO,
    OTHER_TOWN,
    OWN,
    PUBLIC,
    RECEIVED,
    SENT,
    TOWN,
    World,
    refused,
)

TARGETS = ("self", "own", "town", "other")
OF_THE_DESK = (
    *("desk", "people", "requests", "questions", "notjoined", "stale", "overdue", "broadcast", "mailall"),
    "figures",
)


@dataclass(frozen=True)
class Aim:
    """Whose it is that somebody tries: themselves, their organisation's, their town's, another town's."""

    actor: str
    target: str
    organisation: str
    member: int
    person: int
    request: int
    question: int
    broadcast: int
    place: int
    agreement: int

    @property
    def town(self) -> str:
        return self.organisation[0]

    @property
    def reference(self) -> str:
        return SENT["a-caw"] if self.target == "town" else SENT["b-ocmw"]


Tries = Callable[[Aim], list[Said]]  # the first one changes nothing


def _taps(*buttons: str) -> list[Said]:
    return [Tap(button) for button in buttons]


def _refer(aim: Aim) -> list[Said]:
    if aim.target == "own":
        return [Tap("refer"), Command("verwijs"), Command("refer"), Command("orienter")]
    return _taps(f"again|{aim.reference}", f"1:from:{aim.organisation}")


def _sent(aim: Aim) -> list[Said]:
    if aim.target != "own":
        return []
    own = [Tap("mine"), Command("mijn")] if aim.actor in ("stranger", "left") else []
    return [*_referral(SENT[aim.organisation]), *own]


def _received(aim: Aim) -> list[Said]:
    if aim.target != "own":
        return []
    return [*_referral(RECEIVED[aim.organisation]), Tap("open"), Command("open")]


def _helped(aim: Aim) -> list[Said]:
    return _referral(aim.reference) if aim.target != "own" else []


def _referral(reference: str) -> list[Said]:
    verbs = ("look", "show", "askother", "note", "later", "page", "again", "unmet")
    moves = ("see", "invite", "wait", "enrol", "refuse", "withdraw")
    taps = _taps(*(f"{verb}|{reference}" for verb in verbs), *(f"move|{reference}|{move}" for move in moves))
    return [*taps, Text(reference), Text(f" {reference.lower()} ")]


def _directory(aim: Aim) -> list[Said]:
    if aim.target == "own":
        return _taps("place", "placewish")
    return _taps(f"referto|{aim.organisation}", f"placefamily|{aim.place}")


def _announce(aim: Aim) -> list[Said]:
    return _taps("placenew") if aim.target == "own" else _taps(f"placefilled|{aim.place}")


def _agreements(aim: Aim) -> list[Said]:
    nowhere = aim.target == "own" and aim.actor in ("stranger", "left")
    return _taps(f"agreement|{aim.agreement}", *(["agreements"] if nowhere else []))


def _agree(aim: Aim) -> list[Said]:
    new = ["agreementnew"] if aim.target == "own" else []
    return _taps(*new, f"agreementyes|{aim.agreement}", f"agreementend|{aim.agreement}")


def _erase(aim: Aim) -> list[Said]:
    if aim.target == "self":
        return [Tap("erase"), Command("wis"), Command("erase"), Command("effacer")]
    return _taps(f"erasefor|{aim.member}")


def _edit_self(aim: Aim) -> list[Said]:
    if aim.target == "self":
        buttons = ("me", "editme|name", "editme|mail", "editme|phone", "mailcode")
        return [*_taps(*buttons), Command("gegevens")]
    return _taps(f"editme|name|{aim.person}", f"editme|{aim.person}", f"me|{aim.person}")


def _edit(aim: Aim) -> list[Said]:
    o = aim.organisation
    tries = _taps(f"field|{o}|mail", f"field|{o}|id", f"closing|{o}", f"reopen|{o}|2026-12-24")
    return tries if aim.target == "own" else [*tries, Tap(f"myorg|{o}")]


def _approve(aim: Aim) -> list[Said]:
    id = aim.request
    own = [Tap("requests"), Tap("desk"), Command("loket"), Command("desk")] if aim.target == "own" else []
    return [*_taps(f"request|{id}", f"approve|{id}", f"take|access|{id}", f"turnaway|{id}"), *own]


def _overdue(aim: Aim) -> list[Said]:
    return _taps("overdue") if aim.target == "own" else _taps(f"take|referral|{aim.reference}")


def _of_person(*verbs: str) -> Tries:
    return lambda aim: _taps(*(f"{verb}|{aim.member}" for verb in verbs))


def _people(aim: Aim) -> list[Said]:
    whole = [] if aim.target == "self" else [f"staffof|{aim.organisation}"]
    return _taps(*whole, f"person|{aim.member}")


def _invite(aim: Aim) -> list[Said]:
    if aim.organisation.endswith("loket"):
        return []  # see invite-desk
    return _taps(f"invitation|{aim.organisation}", f"mailagain|{aim.member}")


TRIES: dict[str, Tries] = {
    "refer": _refer,
    "see-sent": _sent,
    "see-received": _received,
    "help-referral": _helped,
    "see-directory": _directory,
    "announce-place": _announce,
    "see-agreements": _agreements,
    "agree": _agree,
    "see-people": _people,
    "invite": _invite,
    "invite-desk": lambda aim: _taps(f"invitation|{aim.town}-loket"),
    "approve": _approve,
    "remove": _of_person("leave"),
    "erase": _erase,
    "edit-self": _edit_self,
    "set-absence": _of_person("away", "present"),
    "choose-deputy": lambda aim: _taps(f"deputy|{aim.organisation}"),
    "edit-organisation": _edit,
    "confirm-organisation": lambda aim: _taps(f"confirm|{aim.organisation}"),
    "see-questions": lambda aim: _taps(f"question|{aim.question}"),
    "answer-question": lambda aim: _taps(f"answerquestion|{aim.question}", f"take|question|{aim.question}"),
    "see-overdue": _overdue,
    "see-figures": lambda aim: _taps(f"figures|{aim.town}", f"figures|{aim.town}|2026-11"),
    "broadcast": lambda aim: _taps(
        *(["broadcast"] if aim.target == "own" else []), f"unsend|{aim.broadcast}"
    ),
}
OF_ONESELF = {"see-people", "remove", "erase", "edit-self", "set-absence"}


def allowed(action: str, actor: str, target: str) -> bool:
    """As the table says."""
    needed = {"self": Reach.OWN, "own": Reach.ORGANISATION, "town": Reach.MUNICIPALITY}
    if target not in needed:
        return False
    return max(TABLE[action].get(actor, Reach.NONE), TABLE[action][ANYBODY]) >= needed[target]


def tries(action: str, aim: Aim) -> list[Said]:
    return TRIES[action](aim) if aim.target != "self" or action in OF_ONESELF else []


async def aim(world: World, actor: str, target: str) -> Aim:
    organisation = {"self": OWN[actor], "own": OWN[actor], "town": TOWN, "other": OTHER_TOWN}[target]
    name = f"Ik {actor}" if target == "self" else f"Zgeheim {organisation}"
    (person,) = await world.rows("select id from person where name = %s", name)
    members = await world.rows("select id from membership where person = %s", person[0])
    found = [
        await world.number(f"select id from {table} where municipality = %s", organisation[0])
        for table in ("access_request", "question", "broadcast")
    ]
    # of theirs where they have one, else of a centre in the same place
    place = await world.number(
        "select id from place where organisation = %s",
        organisation if target in ("town", "other") else "a-ster",
    )
    agreement = await world.number(
        "select id from agreement where one = %s or other = %s order by id limit 1", *(organisation,) * 2
    )
    member = members[0][0] if members else 0
    return Aim(actor, target, organisation, member, person[0], *found, place, agreement)


@pytest.mark.parametrize("actor", ACTORS)
async def test_each_cell(after_leaving: tuple[World, list[str]], actor: str) -> None:
    """What the table allows can be begun; whatever else is tried is counted, shows nobody's data, changes nothing."""
    world = after_leaving[0]
    aims = [await aim(world, actor, target) for target in TARGETS]
    cells = [(action, aim) for aim in aims for action in TABLE]
    before = await world.state()
    for action, at in cells:
        if not allowed(action, actor, at.target):
            for channel, said in on_both(tries(action, at)):
                await refused(world, f"Ik {actor}", said, channel)
    assert await world.state() == before
    for action, at in cells:
        if allowed(action, actor, at.target) and (found := tries(action, at)):
            shown = await world.says(f"Ik {actor}", found[0])
            assert shown and not any(no in shown for no in NO), (action, at.target, found[0], shown)


def on_both(said: list[Said]) -> list[tuple[str, Said]]:
    """Telegram and the web chat in turn; both for the only one of its cell."""
    channels = ("telegram", "web")
    return [(channels[n % 2], one) for n, one in enumerate(said if len(said) != 1 else said * 2)]


def test_every_row_and_button_is_tried() -> None:
    """A new action of the table, a new button and a new command each need a try, or to be everybody's."""
    assert set(TRIES) == set(TABLE)
    aims = [Aim(actor, target, OWN[actor], 1, 1, 1, 1, 1, 1, 1) for actor in ACTORS for target in TARGETS]
    said = [said for at in aims for action in TABLE for said in tries(action, at)]
    verbs = {one.data.split("|")[0] for one in said if isinstance(one, Tap) and ":" not in one.data}
    assert set(ACTIONS) == verbs | PUBLIC | set(OF_THE_DESK)
    verb_of = {"verwijs": "refer", "mijn": "mine", "loket": "desk", "gegevens": "me", "wis": "erase"}
    assert set(verb_of) <= set(COMMANDS)


async def test_the_desk_is_the_desks(after_leaving: tuple[World, list[str]]) -> None:
    """Nobody else sees what waits for a desk, whatever they type or tap; each attempt is counted."""
    world = after_leaving[0]
    for actor in (actor for actor in ACTORS if actor != "desk"):
        for said in (Command("loket"), Command("desk"), *map(Tap, OF_THE_DESK)):
            if actor in ("contact", "deputy") and said == Tap("mailall"):
                continue  # theirs is the own centre's: nobody there is left to invite
            await refused(world, f"Ik {actor}", said)


def test_the_desks_role_is_given_at_a_desk_only(
    world: World, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`invite` and `import` give the role that reaches a whole municipality in organisations that are its desk."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", settings.database_url or "")
    for organisation in ("a-ocmw", "a-ster", "a-loket"):
        Path("p.csv").write_text(f"id,organisation,role,name\np,{organisation},desk,Piet\n")
        for command in (["invite", "--role", "desk", "--for", organisation], ["import", "p.csv"]):
            done = CliRunner().invoke(app, command)
            assert (done.exit_code == 0) is (organisation == "a-loket"), (command, done.output)


def test_who_reaches_a_municipality() -> None:
    """Beyond its own organisation only a desk reaches; the directory alone is there for all who are invited."""
    reaching = {action for action in TABLE for role in ROLES if TABLE[action][role] is Reach.MUNICIPALITY}
    others = {a for a in reaching if any(TABLE[a][r] is Reach.MUNICIPALITY for r in ROLES if r != "desk")}
    assert others == {"see-directory"}
