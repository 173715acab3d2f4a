# A person's own name, mail and phone.
menu-me = Mes données
details-mine = <b>Voici ce que je sais de vous</b>
    Nom : { $name }
    E-mail : { $mail }
    Téléphone : { $phone }

    Touchez ce qui doit changer.
details-erase = Effacez-moi
details-new-mail = Tapez votre nouvelle adresse e-mail.{ $now ->
        [none] {""}
       *[other] {" "}C'est maintenant { $now }.
    } J'y envoie un code : ainsi il est certain qu'elle est à vous.
details-new-phone = Tapez votre numéro de téléphone au travail.{ $now ->
        [none] {""}
       *[other] {" "}C'est maintenant { $now }.
    }
details-code = <b>Quel code avez-vous reçu{ $mail ->
        [none] {""}
       *[other] {" "}à { $mail }
    } ?</b> Huit chiffres, valables un quart d'heure. D'ici là, votre ancienne adresse reste la bonne.
details-code-shape = Le code a { $digits } chiffres.
details-code-wrong = Ce code n'est pas le bon, ou ne fonctionne plus. Votre ancienne adresse reste la bonne.
details-code-again = Retaper le code
details-other-mail = Envoyer un nouveau code
details-code-subject = { $code } est votre code
details-code-mail = Bonjour,

    Quelqu'un souhaite recevoir les messages de Toeleider kinderopvang à cette adresse. Le code est : { $code }
    Il fonctionne une fois, pendant un quart d'heure.

    Ce n'était pas vous ? Vous n'avez rien à faire. Ne donnez ce code à personne.
details-moved-subject = Votre adresse e-mail a changé
details-moved-mail = Bonjour,

    Les messages de Toeleider kinderopvang n'arrivent plus à cette adresse : elle a été changée dans la conversation.

    Ce n'était pas vous ? Prévenez tout de suite votre Lokaal Loket : { $contact }
details-saved = ✓ Enregistré. Vos partenaires le voient tout de suite.
details-mail-saved = ✓ Enregistré. Les e-mails vont désormais à votre nouvelle adresse. L'ancienne en a été avertie.
details-mail-taken = Cette adresse est déjà celle de quelqu'un d'autre. Demandez à votre Lokaal Loket.
details-mail-off = <b>Aucun e-mail ne part pour l'instant</b> : aucun code n'arrivera. Votre ancienne adresse reste la bonne. Demandez à votre Lokaal Loket.
details-too-many = <b>Beaucoup de codes sont déjà partis</b> : il n'en vient pas d'autre. Réessayez dans une heure.
