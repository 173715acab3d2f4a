# Mail: never anything of a family that could tell who it is.
mail-hello = Dag { $name },
mail-hello-all = Dag,
mail-subject = { $step ->
    [new] Verwijzing { $reference }: { $until ->
        [none] graag een antwoord
       *[other] graag antwoord vóór { $until }
    }
    [remind] Herinnering: verwijzing { $reference }{ $until ->
        [none] { "" }
       *[other] , graag antwoord vóór { $until }
    }
    [later] Herinnering: verwijzing { $reference }{ $until ->
        [none] { "" }
       *[other] , graag antwoord vóór { $until }
    }
    [deputy] Kan jij antwoorden op verwijzing { $reference }?
    [desk] Nog geen antwoord op verwijzing { $reference }
    [unreachable] { $receiver } is niet bereikbaar voor verwijzing { $reference }
    [invite] { $receiver } nodigt uit: verwijzing { $reference }
    [meet] Afspraak voor verwijzing { $reference }
    [eve] Morgen afspraak: verwijzing { $reference }
    [came] Kwam het gezin? Verwijzing { $reference }
    [wait] Op de wachtlijst bij { $receiver }: verwijzing { $reference }
    [waiting] Staat het gezin nog op de wachtlijst? Verwijzing { $reference }
    [refuse] Geen plaats bij { $receiver }: verwijzing { $reference }
    [what-now] Hoe gaat het verder met verwijzing { $reference }?
    [outcome] Hoe liep het af? Verwijzing { $reference }
    [call-overdue] Is er al gebeld? Verwijzing { $reference }
    [enrol] Ingeschreven bij { $receiver }: verwijzing { $reference }
    [fail] Niet gelukt bij { $receiver }: verwijzing { $reference }
    [withdraw] Ingetrokken: verwijzing { $reference }
    [mistake] Teruggehaald: verwijzing { $reference }
    [elsewhere] Elders een plaats gevonden: verwijzing { $reference }
    [question] Een vraag over verwijzing { $reference }
   *[other] Verwijzing { $reference }
}
mail-children = { $count ->
        [one] Eén kind
       *[other] { $count } kinderen
    }, start in { $month }.
mail-question = Er is een vraag of antwoord voor jullie over verwijzing <b>{ $reference }</b>.
mail-answer = Bekijk en antwoord (twee tikken)
mail-look = Bekijk de verwijzing
mail-open-chat = Open Toeleider kinderopvang
mail-phone = Liever bellen? { $name }: { $phone }
mail-deputy = Ben je er niet? { $name } krijgt dit bericht op { $day }.
mail-replies = Antwoorden op deze mail gaan naar { $desk }. Zet er geen namen of nummers van het gezin in.
mail-appointment = Kennismaking bij { $receiver } ({ $reference })
mail-code-subject = Je code: { $code }
mail-code = Je code om de gegevens bij verwijzing { $reference } te lezen is <b>{ $code }</b>. Ze werkt één keer, een kwartier lang.
mail-code-not-you = Vroeg je dit niet zelf? Geef de code dan aan niemand door; er is niets getoond.
