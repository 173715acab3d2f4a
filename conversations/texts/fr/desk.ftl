# The Lokaal Loket at work.
label-words = Message
desk-home = <b>Lokaal Loket { $towns }</b>
    { $waiting ->
        [0] Rien n'attend.
        [one] Une chose attend.
       *[other] { $waiting } choses attendent.
    }
desk-invite = Inviter quelqu'un
desk-people = Personnes
desk-requests = Accès demandé
desk-questions = Questions sans réponse
desk-overdue = En retard
desk-stale = À vérifier
desk-notjoined = Pas encore là
desk-broadcast = Message à tous
desk-take = Je m'en charge
desk-take-one = Je prends { $reference }
desk-taken = <i>({ $name } s'en charge)</i>
desk-took = ✓ Pour vous. Vos collègues le voient.
desk-taken-before = { $name } était plus rapide et s'en charge.
desk-decided = C'est déjà fait entre-temps.
desk-people-intro = <b>Personnes</b> dans { $count ->
        [one] une organisation
       *[other] { $count } organisations
    }
desk-people-none = Il n'y a encore personne.
desk-staff-of = <b>{ $organisation }</b>
desk-person = <b>{ $name }</b>, { $role } chez { $organisation }
    Mail : { $mail }
    Téléphone : { $phone }
    { $joined ->
        [yes] Participe.
       *[no] N'a pas encore participé.
    }{ $reachable ->
        [yes] {""}
       *[no] {" "}<b>Injoignable :</b> ni Telegram, ni mail.
    }
desk-remove = Retirer
desk-mail-invitation = Envoyer une invitation par mail
desk-notjoined-intro = <b>Pas encore là</b> ({ $count })
desk-notjoined-none = Tout le monde participe.
desk-mail-all = Écrire à tous ({ $count })
desk-mail-all-sure = { $count ->
        [one] Une personne reçoit un mail avec son propre lien.
       *[other] { $count } personnes reçoivent chacune un mail avec leur propre lien.
    } Envoyer ?
desk-mail-all-yes = Envoyer
desk-no-mail = Pas de mail ici : aucun serveur n'est configuré.
desk-requests-intro = <b>Accès demandé</b> ({ $count })
desk-requests-none = Personne n'attend d'accès.
desk-request = • <b>{ $name }</b>, { $where }{ $new ->
        [yes] {" "}(pas encore dans la liste)
       *[no] {""}
    }
desk-approve = ✓ Accepter
desk-turnaway = Refuser
desk-which-organisation = { $name } a tapé « { $words } ». À quelle organisation cela correspond-il ?
desk-new-organisation = Nouveau : { $name }
desk-which-kind = Quel type d'organisation est { $name } ?
desk-which-role = En quelle qualité { $name } nous rejoint-il ?
desk-approved = ✓ Admis chez { $organisation } comme { $role }. La personne est avertie.
desk-refused = ✓ Refusé. La personne est avertie.
desk-questions-intro = <b>Questions sans réponse</b> ({ $count })
desk-questions-none = Il n'y a pas de questions sans réponse.
desk-question-line = { $words }
desk-question = <b>{ $words }</b>
    Demandé le { $day }{ $shown ->
        [none] {""}
       *[other] . Montré, mais pas voulu : { $shown }
    }
desk-answer = Répondre
desk-which-topic = <i>{ $words }</i>
    Quel sujet fallait-il ? Choisissez, ou tapez un titre.
desk-type-answer = Taper une réponse
desk-drop = Hors sujet
desk-answer-words = <i>{ $words }</i>
    Tapez votre réponse. Elle part en votre nom.
desk-personal = Il semble y avoir un nom ou un numéro. Tapez sans, ou renvoyez la même chose si c'est permis.
desk-answered = ✓ Enregistré.{ $told ->
        [yes] {" "}La personne reçoit la réponse.
       *[no] {" "}La personne n'est plus là.
    }
desk-stale-intro = <b>À vérifier</b> ({ $count })
desk-stale-none = Tout est vérifié.
broadcast-where = Pour quelle commune ?
broadcast-words = Que voulez-vous dire à tous les accompagnateurs ? Pas de données de familles.
broadcast-preview = <b>Voilà ce qui arrive</b> chez { $count ->
        [one] un accompagnateur
       *[other] { $count } accompagnateurs
    } :
    <blockquote>{ $words }</blockquote>{ $personal ->
        [yes] {""}
    ⚠ Il semble y avoir un nom ou un numéro.
       *[no] {""}
    }
broadcast-send = Envoyer
broadcast-sent = ✓ Part { $when ->
        [soon] dans une minute
       *[other] le { $when }
    }, à { $count ->
        [one] un accompagnateur
       *[other] { $count } accompagnateurs
    }. D'ici là vous pouvez le reprendre.
broadcast-undo = Reprendre
broadcast-undone = ✓ Repris. Personne ne l'a reçu.
broadcast-too-late = Trop tard : c'est parti.
morning-desk = • Pour le guichet : accès demandé : { $access }, questions sans réponse : { $questions }
