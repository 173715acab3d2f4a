# Mail: never anything of a family that could tell who it is.
mail-hello = Bonjour { $name },
mail-hello-all = Bonjour,
mail-subject = { $step ->
    [new] Orientation { $reference } : { $until ->
        [none] merci de répondre
       *[other] merci de répondre avant le { $until }
    }
    [remind] Rappel : orientation { $reference }{ $until ->
        [none] { "" }
       *[other] , merci de répondre avant le { $until }
    }
    [later] Rappel : orientation { $reference }{ $until ->
        [none] { "" }
       *[other] , merci de répondre avant le { $until }
    }
    [deputy] Pouvez-vous répondre à l’orientation { $reference } ?
    [desk] Pas encore de réponse à l’orientation { $reference }
    [unreachable] { $receiver } est injoignable pour l’orientation { $reference }
    [invite] { $receiver } invite la famille : orientation { $reference }
    [meet] Rendez-vous pour l’orientation { $reference }
    [eve] Rendez-vous demain : orientation { $reference }
    [came] La famille est-elle venue ? Orientation { $reference }
    [wait] Sur la liste d’attente de { $receiver } : orientation { $reference }
    [waiting] La famille est-elle encore sur la liste d’attente ? Orientation { $reference }
    [refuse] Pas de place chez { $receiver } : orientation { $reference }
    [what-now] Quelle suite pour l’orientation { $reference } ?
    [outcome] Quel est le résultat ? Orientation { $reference }
    [call-overdue] A-t-on déjà appelé ? Orientation { $reference }
    [enrol] Inscription chez { $receiver } : orientation { $reference }
    [fail] Pas abouti chez { $receiver } : orientation { $reference }
    [withdraw] Retirée : orientation { $reference }
    [mistake] Annulée : orientation { $reference }
    [elsewhere] Place trouvée ailleurs : orientation { $reference }
    [question] Une question sur l’orientation { $reference }
   *[other] Orientation { $reference }
}
mail-children = { $count ->
        [one] Un enfant
       *[other] { $count } enfants
    }, début en { $month }.
mail-question = Il y a une question ou une réponse pour vous sur l’orientation <b>{ $reference }</b>.
mail-answer = Voir et répondre (deux clics)
mail-look = Voir l’orientation
mail-open-chat = Ouvrir Toeleider kinderopvang
mail-phone = Vous préférez appeler ? { $name } : { $phone }
mail-deputy = Absent·e ? { $name } recevra ce message le { $day }.
mail-replies = Les réponses à ce mail vont à { $desk }. N’y mettez ni nom ni numéro de la famille.
mail-appointment = Rencontre chez { $receiver } ({ $reference })
mail-code-subject = Votre code : { $code }
mail-code = Votre code pour lire les données de l’orientation { $reference } est <b>{ $code }</b>. Il sert une seule fois, pendant un quart d’heure.
mail-code-not-you = Vous n’avez rien demandé ? Ne donnez ce code à personne ; rien n’a été montré.
