# Hoe de bot zich op Telegram voorstelt, en wat alleen daar gebeurt.
telegram-description = Voor wie gezinnen naar kinderopvang begeleidt: typ een vraag en krijg een kort antwoord met bron en datum, of verwijs een gezin door en hoor wat ervan komt. Typ nooit namen of telefoonnummers van ouders of kinderen.
telegram-short-description = Vragen over kinderopvang, en gezinnen doorverwijzen: voor toeleiders en opvang.
telegram-command-menu = Alles wat ik kan
telegram-command-refer = Een gezin doorverwijzen
telegram-command-mine = Mijn verwijzingen
telegram-command-topics = Onderwerpen
telegram-command-films = Films en beelden
telegram-command-language = Een andere taal
telegram-command-privacy = Wat ik bewaar, en alles van jou wissen
telegram-command-help = Hoe het werkt
telegram-command-stop = Stoppen met wat bezig is
unreadable-flood = Je stuurt heel veel berichten tegelijk. Over een minuut lees ik weer mee.
