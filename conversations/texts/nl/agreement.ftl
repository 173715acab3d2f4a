# Agreements between partners (annex 2 of the module).
menu-agreements = Afspraken
agreement-from = <b>Namens welke organisatie?</b>
agreement-with = <b>Met wie maak je afspraken?</b> Kies of typ een naam.
agreement-skip = Sla over
agreement-profile = <b>{ $number } van 10.</b> Welke ouders komen bij { $other } over de vloer?
agreement-question = <b>{ $number } van 10.</b> Met welke vraag komen ze meestal?
agreement-answer = <b>{ $number } van 10.</b> Wat is het beste antwoord op die vraag?
agreement-steps = <b>{ $number } van 10.</b> Welke stappen zetten jullie samen?
agreement-contact = <b>{ $name }</b> · { $people }
    { $ways }
agreement-where = <b>{ $number } van 10.</b> Naar wie verwijs je door, en hoe?
agreement-information = <b>{ $number } van 10.</b> Welke informatie gaat mee? Alleen wat nodig is, met akkoord van de ouder.
agreement-material = <b>{ $number } van 10.</b> Welk materiaal gebruiken jullie (brochure, film, brief)?
agreement-partners = <b>{ $number } van 10.</b> Welke andere partners helpen mee?
agreement-follow-up = <b>{ $number } van 10.</b> Hoe volgen jullie op wat ervan komt?
agreement-task-offer = <b>Wie informeert over het aanbod in de buurt?</b>
agreement-task-childcare = <b>Wie legt uit wat kinderopvang is?</b>
agreement-task-tariff = <b>Wie legt inkomenstarief en verlaagd tarief uit?</b>
agreement-task-attest-help = <b>Wie helpt de ouder bij het attest?</b>
agreement-task-attest-make = <b>Wie vraagt het attest aan als de ouder het niet kan?</b>
agreement-task-ocmw = <b>Wie verwijst naar het OCMW voor een verlaagd tarief?</b>
agreement-task-reminder = <b>Wie belt de ouder de dag voor de afspraak?</b>
agreement-who-one = { $one }
agreement-who-other = { $other }
agreement-who-both = Beide
agreement-who-desk = Het Lokaal Loket
agreement-ways = <b>Hoe verwijzen jullie meestal?</b>
agreement-days = <b>Binnen hoeveel werkdagen komt er antwoord op een verwijzing?</b>
agreement-summary = <b>Klaar om voor te stellen aan { $other }</b>

    { $page }
agreement-propose = Stel voor
agreement-kept = Bewaard, nog niet voorgesteld. Je vindt het terug bij <i>Afspraken</i>, hoogstens zeven dagen.
agreement-sent = Voorgesteld aan { $other }. Zodra ze bevestigen, gelden de afspraken.
agreement-list = <b>Afspraken met partners</b> ({ $count })
agreement-line = { $other }{ $confirmed ->
        [yes] {""}
       *[no] {" "}· nog te bevestigen
    }
agreement-new = Nieuwe afspraken
agreement-unknown = Die afspraken vind ik niet (meer).
agreement-confirm = Bevestig
agreement-change = Stel iets anders voor
agreement-end = Stop deze afspraken
agreement-confirmed = Bevestigd. Vanaf nu telt een antwoord binnen { $days } werkdagen. Over een jaar vraag ik of het nog klopt.
agreement-ended = Gestopt. De gewone termijnen gelden weer. De andere kant hoort het.
agreement-title = <b>Afspraken tussen { $one } en { $other }</b>
agreement-label-profile = Ouders:
agreement-label-question = Vraag:
agreement-label-answer = Beste antwoord:
agreement-label-steps = Stappen:
agreement-label-contact = Contact:
agreement-label-where = Doorverwijzen:
agreement-label-information = Informatie die meegaat:
agreement-label-material = Materiaal:
agreement-label-partners = Andere partners:
agreement-label-follow-up = Opvolging:
agreement-tasks = <b>Wie doet wat</b>
agreement-label-task-offer = Informeren over het aanbod
agreement-label-task-childcare = Uitleggen wat opvang is
agreement-label-task-tariff = Uitleggen van de tarieven
agreement-label-task-attest-help = Helpen bij het attest
agreement-label-task-attest-make = Attest aanvragen in de plaats
agreement-label-task-ocmw = Verwijzen naar het OCMW
agreement-label-task-reminder = Bellen de dag ervoor
agreement-terms = Gewoonlijk: { $ways }. Antwoord binnen { $days } { $days ->
        [one] werkdag
       *[other] werkdagen
    }. Verandert een contactpersoon, dan laten we het elkaar weten.
agreement-ask-contact = <b>{ $number } van 10.</b> Wie kan je bij { $other } contacteren, en wanneer?
told-agreement-proposed = <b>{ $one } stelt afspraken voor</b> over het doorverwijzen van gezinnen. Kijk ze na en bevestig.
told-agreement-agreed = <b>{ $other } bevestigde de afspraken.</b> Ze gelden vanaf nu.
told-agreement-over = <b>{ $one } stopt de afspraken.</b> De gewone termijnen gelden weer.
told-agreement-review = <b>Kloppen jullie afspraken nog?</b> Ze zijn een jaar oud. Kijk ze na en pas aan wat veranderd is.
agreement-go-on = Ga verder met bewaard voorstel { $number }
agreement-personal = Dat lijkt op een naam of nummer van iemand. In een afspraak hoort niets over een gezin. Typ het zonder.
agreement-term = <b>Binnen welke termijn?</b>
agreement-within = Binnen { $days } { $days ->
        [one] werkdag
       *[other] werkdagen
    }
agreement-within-none = Geen vaste termijn
agreement-task-line = • { $task }: <b>{ $who }</b>{ $days ->
        [0] {""}
        [one] , binnen 1 werkdag
       *[other] , binnen { $days } werkdagen
    }
