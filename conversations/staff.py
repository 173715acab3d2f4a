"""What the people of a desk, or the contact of an organisation, know of others and have to do."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Member:
    """Somebody's role in an organisation."""

    id: int  # the membership's
    person: int
    name: str
    organisation: str
    role: str
    mail: str
    phone: str
    joined: bool  # wrote to the bot at least once
    reachable: bool  # over any channel
    absent_from: date | None
    absent_until: date | None
    deputy_for: int | None
    since: datetime


@dataclass(frozen=True)
class Access:
    """A stranger who would like to refer."""

    id: int
    person: int
    municipality: str
    organisation: str | None  # None: one that is not in the directory, see `words`
    words: str
    name: str
    asked_at: datetime
    taken_by: str  # first name; empty: nobody yet


@dataclass(frozen=True)
class Unanswered:
    """A question that the knowledge base did not answer, without names and numbers."""

    id: int
    words: str
    lang: str
    shown: str  # the topic that was shown and not meant
    asked_at: datetime
    taken_by: str


@dataclass(frozen=True)
class Staff:
    """All of it that this person may see."""

    members: tuple[Member, ...] = ()
    access: tuple[Access, ...] = ()
    questions: tuple[Unanswered, ...] = ()
    taken: tuple[tuple[str, str], ...] = ()  # overdue referral's reference, first name of who looks after it

    def member(self, id: str) -> Member | None:
        return next((m for m in self.members if str(m.id) == id), None)

    def of(self, organisation: str) -> tuple[Member, ...]:
        return tuple(m for m in self.members if m.organisation == organisation)


@dataclass(frozen=True)
class Town:
    """A municipality with a desk, as a stranger may know it: its name and its organisations' names."""

    id: str
    name: str
    organisations: tuple[tuple[str, str], ...]  # id and name
