"""The kinds of question. Each turns words or a tapped code into a lasting form, and that form into a value."""

from conversations.kinds.ages import Ages
from conversations.kinds.choice import Choice, Several, Summary, yes_no
from conversations.kinds.day import Day, near
from conversations.kinds.hour import Hour
from conversations.kinds.language import HomeLanguage
from conversations.kinds.number import Amount, WholeNumber
from conversations.kinds.told import Told
from conversations.kinds.week import Week
from conversations.kinds.words import Words

__all__ = [
    "Ages",
    "Amount",
    "Choice",
    "Day",
    "HomeLanguage",
    "Hour",
    "Several",
    "Summary",
    "Told",
    "Week",
    "WholeNumber",
    "Words",
    "near",
    "yes_no",
]
