# The Lokaal Loket at work.
label-words = Bericht
desk-home = <b>Lokaal Loket { $towns }</b>
    { $waiting ->
        [0] Er wacht niets.
        [one] Er wacht één ding.
       *[other] Er wachten { $waiting } dingen.
    }
desk-invite = Iemand uitnodigen
desk-people = Mensen
desk-requests = Toegang gevraagd
desk-questions = Vragen zonder antwoord
desk-overdue = Over tijd
desk-stale = Na te kijken
desk-notjoined = Nog niet erbij
desk-broadcast = Bericht aan allen
desk-take = Ik neem dit
desk-take-one = Ik neem { $reference }
desk-taken = <i>({ $name } neemt dit)</i>
desk-took = ✓ Voor jou. Je collega's zien het.
desk-taken-before = { $name } was je voor en neemt dit.
desk-decided = Dat is intussen al gedaan.
desk-people-intro = <b>Mensen</b> bij { $count ->
        [one] één organisatie
       *[other] { $count } organisaties
    }
desk-people-none = Er is nog niemand.
desk-staff-of = <b>{ $organisation }</b>
desk-person = <b>{ $name }</b>, { $role } bij { $organisation }
    Mail: { $mail }
    Telefoon: { $phone }
    { $joined ->
        [yes] Doet mee.
       *[no] Heeft nog niet meegedaan.
    }{ $reachable ->
        [yes] {""}
       *[no] {" "}<b>Niet bereikbaar:</b> geen Telegram, geen mail.
    }
desk-remove = Weghalen
desk-mail-invitation = Mail een uitnodiging
desk-notjoined-intro = <b>Nog niet erbij</b> ({ $count })
desk-notjoined-none = Iedereen doet mee.
desk-mail-all = Mail hen allemaal ({ $count })
desk-mail-all-sure = { $count ->
        [one] Eén persoon krijgt een mail met een eigen link.
       *[other] { $count } mensen krijgen elk een mail met een eigen link.
    } Versturen?
desk-mail-all-yes = Verstuur
desk-no-mail = Mailen kan hier niet: er is geen mailserver ingesteld.
desk-requests-intro = <b>Toegang gevraagd</b> ({ $count })
desk-requests-none = Niemand wacht op toegang.
desk-request = • <b>{ $name }</b>, { $where }{ $new ->
        [yes] {" "}(nog niet in de lijst)
       *[no] {""}
    }
desk-approve = ✓ Goedkeuren
desk-turnaway = Weigeren
desk-which-organisation = { $name } typte ‘{ $words }’. Bij welke organisatie hoort dat?
desk-new-organisation = Nieuw: { $name }
desk-which-kind = Wat voor organisatie is { $name }?
desk-which-role = Als wat komt { $name } erbij?
desk-approved = ✓ Toegelaten bij { $organisation } als { $role }. Die persoon hoort het.
desk-refused = ✓ Geweigerd. Die persoon hoort het.
desk-questions-intro = <b>Vragen zonder antwoord</b> ({ $count })
desk-questions-none = Er zijn geen vragen zonder antwoord.
desk-question-line = { $words }
desk-question = <b>{ $words }</b>
    Gevraagd op { $day }{ $shown ->
        [none] {""}
       *[other] . Getoond, maar niet bedoeld: { $shown }
    }
desk-answer = Beantwoorden
desk-which-topic = <i>{ $words }</i>
    Welk onderwerp had het moeten zijn? Kies, of typ een titel.
desk-type-answer = Zelf antwoord typen
desk-drop = Gaat niet over opvang
desk-answer-words = <i>{ $words }</i>
    Typ je antwoord. De vrager krijgt het van jullie.
desk-personal = Daar lijkt een naam of nummer in te staan. Typ het zonder, of stuur hetzelfde nog eens als het mag.
desk-answered = ✓ Bewaard.{ $told ->
        [yes] {" "}De vrager krijgt het antwoord.
       *[no] {" "}De vrager is er niet meer.
    }
desk-stale-intro = <b>Na te kijken</b> ({ $count })
desk-stale-none = Alles is nagekeken.
broadcast-where = Voor welke gemeente?
broadcast-words = Wat wil je alle toeleiders laten weten? Geen gegevens van gezinnen.
broadcast-preview = <b>Zo komt het aan</b> bij { $count ->
        [one] één toeleider
       *[other] { $count } toeleiders
    }:
    <blockquote>{ $words }</blockquote>{ $personal ->
        [yes] {""}
    ⚠ Daar lijkt een naam of nummer in te staan.
       *[no] {""}
    }
broadcast-send = Verstuur
broadcast-sent = ✓ Vertrekt { $when ->
        [soon] over één minuut
       *[other] op { $when }
    }, naar { $count ->
        [one] één toeleider
       *[other] { $count } toeleiders
    }. Tot dan kan je het terughalen.
broadcast-undo = Haal terug
broadcast-undone = ✓ Teruggehaald. Niemand kreeg het.
broadcast-too-late = Te laat: het is al vertrokken.
morning-desk = • Voor het loket: toegang gevraagd: { $access }, vragen zonder antwoord: { $questions }
