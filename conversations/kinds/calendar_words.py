"""The words with which people tell a date, as patterns for plain words: months, days, ranges, 'over twee weken'."""

from conversations.kinds.numerals import NUMBER
from conversations.kinds.weekdays import FULL, NAME

MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "januari janvier january jan janv",
            "februari fevrier february feb fev",
            "maart mars march mrt mar",
            "april avril apr avr",
            "mei mai may",
            "juni juin june jun",
            "juli juillet july jul juil",
            "augustus aout august aug",
            "september septembre sept sep",
            "oktober octobre october okt oct",
            "november novembre nov",
            "december decembre dec",
        ),
        start=1,
    )
    for name in names.split()
}
ENGLISH = r"january|february|march|may|june|july|august|october"  # where 'March 27' is a day, and no year
WEEKDAYS = {name: day for day, names in enumerate(FULL) for name in names.split()}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
WEEKDAY = "|".join(WEEKDAYS)
FIRST = ("eerste", "premier", "premiere", "first")
PARTS = {
    "begin": 1,
    "debut": 1,
    "early": 1,
    "half": 15,
    "midden": 15,
    "mi": 15,
    "mid": 15,
    "eind": 0,
    "einde": 0,
}
PARTS |= {"fin": 0, "late": 0, "end of": 0, "eind van": 0}
PART = "|".join(sorted(PARTS, key=len, reverse=True))
NTH = {
    name: nth
    for nth, names in enumerate(
        (
            "laatste derniere dernier last",
            "eerste premiere premier first 1e 1ste 1er 1re 1ere 1st",
            "tweede deuxieme second 2e 2de 2eme 2nd",
            "derde troisieme third 3e 3de 3eme 3rd",
            "vierde quatrieme fourth 4e 4de 4eme 4th",
        )
    )
    for name in names.split()
}

ISO = r"\d{4}-\d{1,2}-\d{1,2}"
NUMERIC = (
    "(?:"
    + "|".join(rf"\d{{1,2}}{s}\d{{1,2}}(?:{s}(?:\d{{4}}|\d{{2}}))?" for s in ("/", r"\.", "-"))
    + r")(?!\d)"
)
DAY = rf"(?:{NUMBER}|{'|'.join(FIRST)})(?:e|ste|er|st|nd|rd|th)?"
YEAR = r"'?(?:\d{4}|[2-4]\d)(?![\w:/.])"
WHICH = rf"(?:(?:(?:le|op|the) )?(?P<day>{DAY}) (?:of )?|(?P<part>{PART})[ -])"
OF_MONTH = rf"(?P<month>{MONTH})\.?(?: (?P<year>{YEAR}))?"
NAMED = WHICH + OF_MONTH
MONTH_ONLY = f"{WHICH}?{OF_MONTH}"
MONTH_DAY = rf"(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?P<th>st|nd|rd|th)?(?![\d:/.])(?:,? (?P<year>\d{{4}}))?"
NTH_OF = (
    rf"(?P<nth>{'|'.join(NTH)}) (?P<what>week|helft|semaine|quinzaine|moitie|half|{WEEKDAY})"
    rf" (?:van |de |d'|of |in |en )?(?P<month>{MONTH})(?: (?P<year>{YEAR}))?"
)
# 'van 1 tot 5 december', '1/12 - 5/12', 'between 1 and 5 December', 'eind maart/begin april'
TO = r"tot en met|tot|t/m|t\.?e\.?m\.?|tem|-|–|—|/|jusqu'au|au|a|to|until|till|through"
ONE = (
    rf"(?:(?:{WEEKDAY}) )?"
    rf"(?:{NUMERIC}|{ISO}|(?:(?:le|the) )?(?:{DAY} (?:of )?|(?:{PART})[ -])?(?:{MONTH})(?: {YEAR})?)"
)
BARE = r"(?:(?:le|the) )?\d{1,2}(?:e|ste|er|st|nd|rd|th)?"
OR_ELSE = rf"(?<![\w/.-]){BARE} (?:of|ou|or|en|et|and) $"  # before a date: '1 of 15 december'
RANGE = (
    rf"(?:(?:van|vanaf|du|from) )?(?P<first>{ONE}|{BARE}) ?(?:{TO}) ?(?P<last>{ONE})"
    rf"|(?:tussen|entre|between) (?P<lower>{ONE}|{BARE}) (?:en|et|and) (?P<upper>{ONE})"
)

UNITS = {
    r"dag(?:en)?|jours?|days?": 1,
    r"we(?:ek|ken)|semaines?|weeks?": 7,
}
UNIT = (
    r"(?:dag(?:en)?|jours?|days?|we(?:ek|ken)|semaines?|weeks?"
    r"|maand(?:en)?|mois|months?|jaar|jaren|ans?|annees?|years?)"
)
IN = (
    rf"(?:over|binnen|na|dans|d'ici|in|within) (?:een |ongeveer )?(?P<n>{NUMBER}) (?P<unit>{UNIT})"
    rf"(?: (?:of|ou|or) (?P<about>{NUMBER})(?! \w))?"
)
NEXT = (
    rf"(?:(?P<part>{PART}) (?:van |of )?(?:de |the )?)?(?:volgende|komende|next) (?P<unit>week|maand|month)",
    rf"(?:(?P<part>{PART}) (?:de |d'))?(?:la )?(?P<unit>semaine) prochaine",
    rf"(?:(?P<part>{PART}) (?:de |du ))?(?:le )?(?P<unit>mois) prochain",
)
FROM_WEEKDAY = (
    rf"(?:vanaf|from|des|a partir d[eu]) (?:volgende |komende |next |le )?(?P<weekday>{WEEKDAY})",
    rf"(?:volgende|komende|next) (?P<weekday>{WEEKDAY})",
    rf"(?P<weekday>{WEEKDAY}) prochain",
)
NEXT_YEAR = r"(?:volgend|komend) jaar|l'?annee prochaine|l'?an prochain|next year"
SOON = (
    r"(?:zo )?(?:snel|vlug|rap|gauw) mogelijk|direct|onmiddellijk|meteen|nu|heden|asap|z\.?s\.?m\.?|vandaag|dringend"
    r"|(?:le )?plus (?:vite|tot) possible|des que possible|tout de suite|aujourd'?hui|maintenant"
    r"|as soon as possible|today|now|immediately"
)
TOMORROW = r"morgen|demain|tomorrow"
DAY_AFTER = r"overmorgen|apres[- ]demain|(?:the )?day after tomorrow"
HIER = r"(?:(?:depuis|des|a partir d'|d')\s?)hier|^hier$"  # alone it may be Dutch for 'here'
WHEN = rf"(?:{UNIT}|{WEEKDAY}|{MONTH})"
PAST = (
    rf"(?:eer)?gisteren|{HIER}|avant[- ]hier|(?:the day before )?yesterday"
    rf"|(?:vorige?|verleden|afgelopen|last|past) {WHEN}(?! of )|{WHEN} (?:dernier|passe)e?"
    rf"|{NUMBER} {UNIT} (?:geleden|ago)|il y a {NUMBER} {UNIT}"
)
# Before a date: it is not that day, or not one to come.
DENIED = (
    r"(?:pas (?:le|en|la|au)|(?:niet|geen|nooit|not|never|jamais|isn't|sinds|depuis|since)"
    r"(?: (?:zo|echt|per se|al|op|in|de|heel|erg|te|le|en|tout|so|that|on|the))*)"
)
# Before a figure like 9-12 in a line that tells days too: hours of that day.
OF_A_DAY = rf"(?:{NAME}|dag(?:en)?|jours?|days?|voormiddag|namiddag|vm|nm)\.?[\s,:]*(?:van |de |from )?"
