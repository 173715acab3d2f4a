# Mail: never anything of a family that could tell who it is.
mail-hello = Bonjour { $name },
mail-hello-all = Bonjour,
mail-subject-new = Orientation { $reference } : merci de répondre avant le { $until }
mail-subject-remind = Rappel : orientation { $reference }, merci de répondre avant le { $until }
mail-children = { $count ->
        [one] Un enfant
       *[other] { $count } enfants
    }, début en { $month }.
mail-question = Il y a une question ou une réponse de { $who } sur l’orientation <b>{ $reference }</b>. Lisez-la sur la page.
mail-answer = Voir et répondre (deux clics)
mail-look = Voir l’orientation
mail-open-chat = Ouvrir Toeleider kinderopvang
mail-phone = Vous préférez appeler ? { $name } : { $phone }
mail-deputy = Absent·e ? { $name } recevra ce message le { $day }.
mail-replies = Les réponses à ce mail vont à { $desk }. N’y mettez ni nom ni numéro de la famille.
mail-code-subject = Votre code : { $code }
mail-code = Votre code pour lire les données de l’orientation { $reference } est <b>{ $code }</b>. Il sert une seule fois, pendant un quart d’heure.
mail-code-not-you = Vous n’avez rien demandé ? Ne donnez ce code à personne ; rien n’a été montré.
mail-alert-subject = Toeleider demande votre attention : { $event }
mail-alert = Personne d’autre ne s’en occupe : { $event } ({ $about }).

    Le journal en dit plus. Pour la même chose, un mail par heure au plus.
