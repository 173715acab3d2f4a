"""What goes wrong with a referral, each at a centre of its own: what people do, and who must hear what of it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from tests.end_to_end.centre import DESK, Centre
from tests.end_to_end.world import day
from tests.waiting import until

NEW, REMIND, DEPUTY, DESK_ASKED = "Nieuwe verwijzing", "Herinnering:", "wacht op antwoord", "Geen antwoord op"
SILENT, UNREACHED, WITHDRAWN = "antwoordt niet", "Ons bericht over", "is ingetrokken"
SEEN, WAITS, REFUSED = "las de verwijzing", "zet het gezin op de wachtlijst", "heeft geen plaats"
FREE, FAMILY, GONE = "Er komt een plaats vrij", "heeft een gezin voor jullie", "is niet meer vrij"
# What somebody hears too, once for each referral, when this machine was slow or dead until then.
ALSO = (NEW, REMIND, DEPUTY, DESK_ASKED, SILENT, SEEN, WAITS, REFUSED, WITHDRAWN, FREE)
TOLD = (*ALSO, UNREACHED, FAMILY, GONE)
ROLES = ("contact", "deputy", "worker", "colleague")


# -- what people do in each


async def silent(centre: Centre) -> None:
    """Nobody reacts at all."""
    reference = await centre.refers()
    await centre.world.letter(DESK, reference)
    await centre.hears("worker", SILENT)


async def blocked(centre: Centre) -> None:
    """The contact blocked the bot, without its hearing of it, and has no mail."""
    centre.people["contact"].blocked = True
    await centre.refers()
    await centre.hears("worker", UNREACHED)
    await centre.answers("deputy", NEW)


async def blocked_with_mail(centre: Centre) -> None:
    """The contact blocked the bot, and has mail."""
    centre.people["contact"].blocked = True
    await centre.refers()
    await centre.answers("contact", NEW, by="mail")


async def absent(centre: Centre) -> None:
    """The contact is away from now on, while a referral waits."""
    await centre.refers()
    await centre.hears("contact", NEW)
    centre.people["contact"].says("/organisatie")
    away = ("(contactpersoon)", "Afwezig"), ("Vanaf wanneer", "say:vandaag"), ("Tot en met", f"say:{day(3)}")
    await centre.taps("contact", *away)
    await centre.sees("contact", "Genoteerd")
    await centre.answers("deputy", DEPUTY)


async def refused(centre: Centre) -> None:
    """The contact's mail is refused for good."""
    centre.world.mail.refusing[centre.mail("contact")] = "550 no such mailbox"
    await centre.refers()
    await centre.hears("worker", UNREACHED)
    await centre.answers("deputy", NEW)


async def put_off(centre: Centre) -> None:
    """The contact's mail is put off, until it is taken."""
    mail, address = centre.world.mail, centre.mail("contact")
    mail.refusing[address] = "451 come back later"
    await centre.refers()
    await until(
        lambda: mail.refused[address] > 1 and all(d.exists() for d in centre.deaths), centre.world.patience
    )
    mail.refusing.pop(address)
    await centre.answers("contact", NEW, by="mail")


async def both_answer(centre: Centre) -> None:
    """Deputy and contact answer in the same instant, to two processes."""
    await centre.refers()
    await centre.hears("contact", NEW)
    pages = await centre.opens("contact"), await centre.opens("deputy", centre.second)
    await asyncio.gather(*(page.press("wait") for page in pages))
    await centre.hears("worker", WAITS)


async def withdrawn(centre: Centre) -> None:
    """The parent says no after all, between the reminder and the deputy's turn."""
    reference = await centre.refers()
    for told in (NEW, REMIND):
        await centre.hears("contact", told)
    centre.people["worker"].presses(f"move|{reference}|withdraw")
    await centre.taps("worker", ("Trekt de ouder", "Ja, trek in"))
    await centre.sees("worker", "ngetrokken")


async def one_place(centre: Centre) -> None:
    """Two families are offered at once for a place; the centre takes one of them, and the place is filled."""
    centre.people["contact"].presses("placenew")
    steps = (
        ("Voor welke leeftijd", "Baby of peuter"),
        ("Welke dagen", "say:ma en di"),
        ("Vanaf wanneer", "Zo snel mogelijk"),
        ("Voor wie eerst", "Geen bijzondere groep"),
        ("Voor wie eerst", "Klaar"),
        ("Tot wanneer", "7 dagen"),
        ("Hoeveel plaatsen", "1"),
        ("Dit meld je", "Meld de plaats"),
    )
    await centre.taps("contact", *steps)
    await centre.sees("contact", "Gemeld")
    references = await asyncio.gather(centre.offers("worker"), centre.offers("colleague"))
    for reference, answer in zip(references, ("wait", "refuse"), strict=True):
        await centre.hears("contact", reference)
        centre.people["contact"].presses(f"move|{reference}|{answer}")
    await centre.taps("contact", ("Waarom", "Volzet"))
    centre.people["contact"].presses("place")
    await centre.taps("contact", ("Vrije plaatsen", "Ingevuld"))
    await asyncio.gather(centre.hears("worker", GONE), centre.hears("colleague", GONE))


# -- who must hear what of it, and where a process dies


@dataclass(frozen=True, eq=False)
class Situation:
    """`over`: what each of them hears by; `hears`: what each must be told, once.

    `deaths`: the points at which a process is killed, with words of what it is doing there. `agreed`: a term of days,
    so that the clock does nothing by itself.
    """

    play: Callable[[Centre], Awaitable[None]]
    over: Mapping[str, str]
    hears: Mapping[str, tuple[str, ...]]
    deaths: tuple[tuple[str, str], ...]
    agreed: bool = False

    @property
    def name(self) -> str:
        return self.play.__name__

    @property
    def reached(self) -> Mapping[str, str]:
        return {"worker": "telegram", **self.over}


SITUATIONS = (
    Situation(
        silent,
        {"contact": "mail", "deputy": "telegram"},
        {"contact": (NEW, REMIND), "deputy": (DEPUTY,), "desk": (DESK_ASKED,), "worker": (SILENT,)},
        (
            ("before-mail", "'silent' 'remind:"),
            ("after-notification", "'silent' 'deputy:"),
            ("chased", "'silent' next_step='desk'"),
        ),
    ),
    Situation(
        blocked,
        {"contact": "telegram", "deputy": "telegram"},
        {"deputy": (NEW,), "worker": (UNREACHED, SEEN, WAITS)},
        (("passed-on", "'blocked'"),),
    ),
    Situation(
        blocked_with_mail,
        {"contact": "telegram mail", "deputy": "mail"},
        {"contact": (NEW,), "worker": (SEEN, WAITS)},
        (("failing", "'blocked_with_mail'"),),
    ),
    Situation(
        absent,
        {"contact": "telegram", "deputy": "telegram"},
        {"contact": (NEW,), "deputy": (DEPUTY,), "worker": (SEEN, WAITS)},
        (("recorded", "'absent'"),),
        agreed=True,
    ),
    Situation(
        refused,
        {"contact": "mail", "deputy": "telegram"},
        {"deputy": (NEW,), "worker": (UNREACHED, SEEN, WAITS)},
        (("failing", "'refused'"),),
    ),
    Situation(
        put_off,
        {"contact": "mail", "deputy": "mail"},
        {"contact": (NEW,), "worker": (SEEN, WAITS)},
        (("failing", "'put_off'"),),
    ),
    Situation(
        both_answer,
        {"contact": "mail", "deputy": "mail"},
        {"contact": (NEW,), "deputy": (DEPUTY,), "worker": (SEEN, WAITS)},
        (("recorded", "'both_answer' 'wait'"),),
    ),
    Situation(
        withdrawn,
        {"contact": "mail", "deputy": "mail"},
        {"contact": (NEW, REMIND, WITHDRAWN)},
        (("recorded", "'withdraw'"),),
    ),
    Situation(
        one_place,
        {"contact": "telegram", "colleague": "telegram"},
        {
            "contact": (FAMILY, FAMILY, NEW, NEW),
            "worker": (GONE, WAITS),
            "colleague": (GONE, REFUSED),
        },
        (("interested", ""), ("filled", "")),
    ),
)
