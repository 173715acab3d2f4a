"""What a turn may know. Read once, before the conversation speaks; nothing in here looks anything up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from conversations.referral import Side, State
from conversations.staff import Staff, Town

if TYPE_CHECKING:
    from conversations.conversation import Open
    from knowledge.match import Matcher
    from knowledge.model import Knowledge


@dataclass(frozen=True)
class Post:
    """A role that a person has in an organisation."""

    organisation: str
    role: str  # referrer, contact, deputy, desk
    absent_from: date | None = None
    absent_until: date | None = None


@dataclass(frozen=True)
class Me:
    id: int  # 0: whoever reads an organisation's own mailbox
    name: str
    lang: str
    language_chosen: bool
    posts: tuple[Post, ...]
    channel: str  # telegram, web or page: where this turn takes place
    answering: str = ""  # who answers from a shared mailbox, as chosen there

    @property
    def invited(self) -> bool:
        return bool(self.posts)

    def organisations(self, *roles: str) -> tuple[str, ...]:
        """The organisations where this person has one of these roles (any role if none are named)."""
        return tuple(dict.fromkeys(p.organisation for p in self.posts if not roles or p.role in roles))


@dataclass(frozen=True)
class Place:
    """A free place that a centre announced."""

    id: int
    organisation: str
    ages: str  # months from-to, '0-36'
    days: str  # as conversations.kinds.Week stores them
    start_on: date
    until: date
    groups: str  # priority groups first, comma-separated
    count: int = 1


@dataclass(frozen=True)
class Agreement:
    """What two partners agreed, or what `one` proposed to the `other`."""

    id: int
    one: str
    other: str
    answers: Mapping[str, str]
    tasks: Mapping[str, str]
    ways: tuple[str, ...]
    answer_days: int  # working days
    confirmed: bool
    terms: Mapping[str, int] = field(default_factory=dict)  # of tasks that have one, in working days


@dataclass(frozen=True)
class Organisation:
    id: str
    municipality: str
    kind: str
    name: str
    mail: str
    phone: str
    address: str
    website: str
    registration_url: str
    care: str
    price: str
    places: int | None
    contacts: tuple[str, ...]  # first names
    free_places: int
    confirmed_on: date | None
    closed: tuple[tuple[date, date], ...] = ()  # from–until, both included, earliest first
    deputies: tuple[str, ...] = ()  # first names


@dataclass(frozen=True)
class Referral:
    """A referral as the person of this turn may see it: never the parent's phone number, care needs or remarks."""

    reference: str
    state: State
    sides: frozenset[Side]
    way: str
    children: str
    days: str
    start_on: date | None
    language: str
    priority: str
    urgent: bool
    sender: str  # organisation's id
    receiver: str
    made: datetime
    since: datetime
    answer_by: datetime | None
    call_by: date | None
    appointment: datetime | None
    next_step: str | None
    due: datetime | None
    reason: str | None
    has_page_details: bool  # phone number, care need or remark, to be read on the page
    undeliverable: bool
    moved_by: str = ""  # first name of who moved it last
    asked: tuple[str, ...] = ()  # organisations that this family was referred to, while another may be asked
    question_of: Side | None = None  # who owes an answer to a question
    question_due: datetime | None = None  # and when it is asked again


@dataclass(frozen=True)
class Facts:
    now: datetime
    me: Me
    knowledge: "Knowledge"
    matcher: "Matcher"
    organisations: Mapping[str, Organisation] = field(default_factory=dict)  # of this person's municipalities
    municipalities: Mapping[str, str] = field(default_factory=dict)  # id → name
    referrals: tuple[Referral, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    places: tuple[Place, ...] = ()  # free ones, newest first
    staff: Staff = field(default_factory=Staff)
    towns: Mapping[str, Town] = field(default_factory=dict)  # while this person asks for access
    kept: "tuple[Open, ...]" = ()  # conversations set aside for later, newest first
    asked: tuple[str, ...] = ()  # candidates of what was asked last, best first
    public_url: str = ""
    page_reachable: bool = False  # parents' details can be left and read on the web page

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def lang(self) -> str:
        return self.me.lang

    def referral(self, reference: str) -> Referral | None:
        return next((r for r in self.referrals if r.reference == reference), None)
