# A person's own name, mail and phone.
menu-me = Mijn gegevens
details-mine = <b>Dit weet ik van jou</b>
    Naam: { $name }
    Mail: { $mail }
    Telefoon: { $phone }

    Tik op wat anders moet zijn.
details-erase = Wis mij
details-new-mail = Typ je nieuwe mailadres.{ $now ->
        [none] {""}
       *[other] {" "}Nu is het { $now }.
    } Ik stuur er een code naartoe: zo is het zeker van jou.
details-new-phone = Typ je telefoonnummer op het werk.{ $now ->
        [none] {""}
       *[other] {" "}Nu is het { $now }.
    }
details-code = <b>Welke code kreeg je{ $mail ->
        [none] {""}
       *[other] {" "}op { $mail }
    }?</b> Acht cijfers; ze werkt een kwartier. Tot dan blijft je oude adres gelden.
details-code-shape = De code heeft { $digits } cijfers.
details-code-wrong = Die code klopt niet, of ze werkt niet meer. Je oude adres blijft gelden.
details-code-again = Typ de code opnieuw
details-other-mail = Stuur een nieuwe code
details-code-subject = { $code } is je code
details-code-mail = Dag,

    Iemand wil berichten van Toeleider kinderopvang op dit adres krijgen. De code is: { $code }
    Ze werkt één keer, een kwartier lang.

    Was jij dit niet? Dan hoef je niets te doen. Geef de code aan niemand door.
details-moved-subject = Je mailadres is veranderd
details-moved-mail = Dag,

    Berichten van Toeleider kinderopvang komen niet meer op dit adres: in het gesprek is het veranderd.

    Was jij dit niet? Verwittig meteen je Lokaal Loket: { $contact }
details-saved = ✓ Bewaard. Je partners zien het meteen.
details-mail-saved = ✓ Bewaard. Wat per mail komt, gaat voortaan naar je nieuwe adres. Je oude adres kreeg daar bericht van.
details-mail-taken = Dat adres staat al bij iemand anders. Vraag het je Lokaal Loket.
details-mail-off = <b>Er vertrekt nu geen mail</b>, dus er komt geen code. Je oude adres blijft gelden. Vraag het je Lokaal Loket.
details-too-many = <b>Er gingen al veel codes weg</b>, dus er komt er nu geen. Probeer het over een uur opnieuw.
