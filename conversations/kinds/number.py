"""Numbers: whole ones and amounts in euro."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from conversations.engine import Invalid, Option
from conversations.kinds.numerals import NUMBER, number
from conversations.kinds.plain import corrected, plain

# Signs that nobody writes with a number of ours: a formula, a tag or dollars are not guessed at.
STRANGE = re.compile(r"[^\w\s.,:;!?€'’()~±/+&-]|_")
MONTH = r"(?<!\w)(?:maand(?:en|elijks)?|mnd|mois|mensuels?|months?|monthly)(?!\w)"
YEAR = r"(?<!\w)(?:jaar|jaarlijks|an|annee|annuels?|years?|yearly|annual)(?!\w)"

# More, less or other than what is said: 'niet 3', 'meer dan 3', 'drie halve dagen', 'een paar'.
UNSURE = re.compile(
    r"(?<!\w)(?:niet|geen|pas|not|no|hal(?:f|ve)|demi\w*|om de|une sur|every other"
    r"|a lot|un peu|une dizaine|stuk|(?:een |a )?(?:paar|tiental|few|couple)"
    r"|(?:meer|minder|hoger|lager) dan|(?:plus|moins) de|(?:more|less|fewer) than)(?!\w)"
)
EUROS = (
    r"\D*?(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ ']\d{3})+|\d+)(?:[.,](\d{1,2}))?"
    r"\s*(k|duizend|mille|thousand)?(?:\s*\D*)?"
)


@dataclass(frozen=True)
class WholeNumber:
    least: int
    most: int
    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        _, words = corrected(plain(said))
        found = [number(word) for word in re.findall(rf"(?<!\w){NUMBER}(?!\w)", words)]
        if (
            len(found) != 1
            or re.search(r"-\s*\d|[.,]\d", words)
            or STRANGE.search(words)
            or UNSURE.search(words)
        ):
            raise Invalid("kind-whole-number", least=self.least, most=self.most)
        self.value(str(found[0]))
        return str(found[0])

    def value(self, stored: str) -> int:
        if not stored.isdecimal() or not self.least <= int(stored) <= self.most:
            raise Invalid("kind-whole-number", least=self.least, most=self.most)
        return int(stored)

    def shown(self, stored: str, lang: str) -> str:
        return stored


@dataclass(frozen=True)
class Amount:
    """Euro, in Belgian or international writing: '1.850,50', '1850.5', '30000 euro', '30k'.

    `per`: month or year, where that is asked; '1850 per maand' is no amount of a year.
    """

    most: int
    per: str = ""
    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        words = corrected(plain(said))[1].replace("eur ", " ").replace("€", " ")
        other = {"year": MONTH, "month": YEAR}.get(self.per)
        if other and re.search(other, words):
            raise Invalid(f"kind-amount-{self.per}")
        match = re.fullmatch(EUROS, words)
        if match is None or re.search(r"-\s*\d", words) or STRANGE.search(words) or UNSURE.search(words):
            raise Invalid("kind-amount")
        whole, cents, thousands = match.groups()
        value = Decimal(re.sub(r"[ '.]", "", whole)) + Decimal(f"0.{cents or 0}")
        stored = f"{value * 1000 if thousands else value:.2f}"
        self.value(stored)
        return stored

    def value(self, stored: str) -> Decimal:
        if not re.fullmatch(r"\d{1,9}\.\d\d", stored) or Decimal(stored) > self.most:
            raise Invalid("kind-amount")
        return Decimal(stored)

    def shown(self, stored: str, lang: str) -> str:
        return stored.replace(".", ",") if lang != "en" else stored
