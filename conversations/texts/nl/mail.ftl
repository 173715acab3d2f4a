# Mail: never anything of a family that could tell who it is.
mail-hello = Dag { $name },
mail-hello-all = Dag,
mail-subject-new = Verwijzing { $reference }: graag antwoord vóór { $until }
mail-subject-remind = Herinnering: verwijzing { $reference }, graag antwoord vóór { $until }
mail-children = { $count ->
        [one] Eén kind
       *[other] { $count } kinderen
    }, start in { $month }.
mail-question = Er is een vraag of antwoord van { $who } over verwijzing <b>{ $reference }</b>. Lees het op de pagina.
mail-answer = Bekijk en antwoord (twee tikken)
mail-look = Bekijk de verwijzing
mail-open-chat = Open Toeleider kinderopvang
mail-phone = Liever bellen? { $name }: { $phone }
mail-deputy = Ben je er niet? { $name } krijgt dit bericht op { $day }.
mail-replies = Antwoorden op deze mail gaan naar { $desk }. Zet er geen namen of nummers van het gezin in.
mail-code-subject = Je code: { $code }
mail-code = Je code om de gegevens bij verwijzing { $reference } te lezen is <b>{ $code }</b>. Ze werkt één keer, een kwartier lang.
mail-code-not-you = Vroeg je dit niet zelf? Geef de code dan aan niemand door; er is niets getoond.
mail-alert-subject = Toeleider vraagt aandacht: { $event }
mail-alert = Niemand anders vangt dit op: { $event } ({ $about }).

    In het logboek staat meer. Van hetzelfde hoor je hoogstens één keer per uur.
