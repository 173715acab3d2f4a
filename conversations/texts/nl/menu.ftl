# Questions, the menu, and words for what cannot be done.
question-before = <i>Vorig antwoord: { $answer }</i>
question-done = Klaar ✓
question-back = ‹ Terug
question-stop = Stop
question-change = ✎ { $what }
button-old = Die knop is van daarnet en doet niets meer. Hier zijn we:
turn-set-aside = Sorry, daar liep iets mis aan onze kant. Er is niets veranderd en de beheerder weet het. Probeer het straks opnieuw of bel het Lokaal Loket.
turn-too-fast = Je stuurt heel veel berichten tegelijk. Ik ga verder zodra het wat rustiger is.
unreadable-photo = Foto's kan ik niet lezen. Typ je vraag in een paar woorden. Stuur nooit foto's van papieren van een gezin.
unreadable-voice = Spraakberichten kan ik niet beluisteren. Typ je vraag in een paar woorden.
unreadable-edit = Een bericht aanpassen zie ik niet. Typ het gewoon opnieuw.
unreadable-group = Ik werk alleen in een privégesprek. Open mijn profiel en tik op ‘Bericht’.
unreadable-other = Dat kan ik niet lezen. Typ je vraag in een paar woorden.
menu-welcome = <b>Waarmee kan ik helpen?</b>
    Typ gewoon je vraag over kinderopvang, in je eigen woorden. Of kies hieronder.
menu-home = Menu
menu-topics = Onderwerpen
menu-films = Films en beelden
menu-tariff = Bereken de prijs
menu-ocmw = OCMW-tarief
menu-attest = Attest
menu-organisations = Organisaties
menu-refer = Verwijs een gezin
menu-mine = Mijn verwijzingen
menu-open = Te beantwoorden
menu-place = Vrije plaatsen
menu-desk = Lokaal Loket
menu-access = Ik wil doorverwijzen
menu-code = Ik heb een code
menu-language = Taal
menu-help = Hulp
menu-help-text = <b>Zo werkt het</b>
    • Typ een vraag: je krijgt een kort antwoord met bron en datum.
    • Kies <i>Verwijs een gezin</i>: ik breng het bij de opvang en jij hoort wat ervan komt.
    • ‘Terug’ en ‘Stop’ werken altijd. Je kan morgen verder op een ander toestel.
    • Typ nooit namen of telefoonnummers van ouders of kinderen.

    Opvang gebruiken is altijd de vrije keuze van de ouders.
    /menu · /films · /verwijs · /mijn · /taal · /privacy · /stop
menu-stopped = Gestopt. Wat je invulde, is gewist.
menu-nothing-open = Er was niets bezig.
courtesy-greeting =
    <b>Dag! Waarmee kan ik helpen?</b>
    Typ je vraag over kinderopvang in je eigen woorden, of kies hieronder.
# Words by which a greeting and thanks are recognised, and what may stand beside them; not shown.
courtesy-greetings = hallo hoi dag hey hi daag dagdag goeiedag goededag goeiemorgen goedemorgen goeiemiddag goedemiddag goeienavond goedenavond morgen middag avond
courtesy-thanks = dank bedankt dankje dankjewel dankuwel danku thx super top prima oke ok fijn goed duidelijk doei tot
courtesy-beside = je jij u jou wel hoor é eh bot allemaal iedereen goede goeie veel hartelijk erg heel daar de volgende straks ziens
courtesy-welcome = Graag gedaan. Nog een vraag? Typ ze gewoon.
menu-unknown-command = Dat commando ken ik niet. Typ je vraag, of open het menu.
menu-for-invited = <b>Doorverwijzen kan na een uitnodiging.</b>
    Vragen stellen mag altijd. Heb je een code van je Lokaal Loket? Of wil je toegang vragen?
menu-groups = <b>Onderwerpen</b>
    Waarover gaat je vraag?
menu-group = <b>{ $group }</b>
group-wegwijs = Wegwijs in opvang
group-aanvragen = Zoeken en inschrijven
group-voorrang = Voorrang
group-praktisch = Elke dag in de opvang
group-kinderopvang-zelf = Voor de opvang zelf
group-tarief = Prijs en tarief
group-attest = Attest inkomenstarief
group-ocmw = OCMW-tarief
group-zorgnoden = Extra zorg
group-drempels = Zorgen van ouders
group-materiaal = Films en materiaal
group-doorverwijzen = Doorverwijzen
group-organisaties = Organisaties
label-to = Aan
label-from = Vanwege
label-ages = Leeftijd
label-days = Dagen
label-start = Start
label-language = Taal thuis
label-priority = Voorrang
label-way = Hoe
label-reach = Bereikbaar
label-urgent = Dringend
language-which = In welke taal praten we?
join-code = Typ de code van acht letters en cijfers die je kreeg.
join-code-shape = Een code heeft { $length } letters en cijfers. Kijk ze nog eens na.
join-name = Hoe heet je? Je partners zien je voornaam bij een verwijzing.
join-welcome = <b>Welkom{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    }!</b> Je hoort nu bij { $organisation } ({ $role ->
        [referrer] toeleider
        [contact] contactpersoon
        [deputy] vervanger
       *[desk] Lokaal Loket
    }).
join-unknown = Die uitnodiging ken ik niet. Kijk de link of code nog eens na, of vraag een nieuwe aan het Lokaal Loket.
join-used = Die uitnodiging is al gebruikt. Vraag een nieuwe aan het Lokaal Loket.
join-expired = Die uitnodiging is verlopen. Vraag een nieuwe aan het Lokaal Loket.
join-tries = Er werd te vaak een verkeerde code geprobeerd. Vraag een nieuwe aan het Lokaal Loket.
