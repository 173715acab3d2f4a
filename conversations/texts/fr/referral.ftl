# A referral's states and moves, and what each side is told.
state-handed = remis
state-sent = envoyé
state-seen = vu
state-invited = invité
state-appointment = rendez-vous
state-waiting = liste d'attente
state-rejected = pas de place
state-enrolled = inscrit
state-failed = pas abouti
state-withdrawn = retiré
state-mistake = erreur
mine-intro = <b>Mes orientations</b> ({ $count })
mine-none = Vous n'avez pas d'orientation en cours.
mine-line = • <b>{ $reference }</b> { $other } : { $state } { $next }
open-intro = <b>À répondre</b> ({ $count })
open-none = Rien n'attend votre réponse.
next-appointment = · { $when }
next-call = · appelle avant le { $day }
next-answer = { $overdue ->
        [yes] · réponse demandée pour le { $when } (dépassé)
       *[no] · réponse demandée pour le { $when }
    }
next-asked-again = · je redemande le { $when }
referral-unknown = Je ne trouve pas cette référence parmi vos orientations.
referral-there = Orientation <b>{ $reference }</b> de { $sender }. Affichez-la pour répondre ; le référent voit alors que vous l'avez lue.
referral-show = Afficher
referral-title = <b>{ $reference }</b> · { $other }
referral-children =
    { $count ->
        [one] 1 enfant, { $ages }
       *[other] { $count } enfants, { $ages }
    }
referral-from = à partir du { $start }
referral-language = à la maison { $language }
referral-priority = priorité : { $priority }
referral-way = Comment : { $way }
referral-way-a = Le parent prend contact lui-même.
referral-way-b = { $sender } prend volontiers le rendez-vous pour une première rencontre.
referral-way-c = { $sender } prend volontiers le rendez-vous et accompagne.
referral-state = Situation : <b>{ $state }</b> { $next }
referral-reason = Raison : { $reason }
referral-undeliverable = Notre message ne leur est pas parvenu. Appelez : { $phone }
referral-page = Le numéro de téléphone ou le besoin de soins se trouve sur la page sécurisée.
referral-phone-only = Demandez le numéro ou le besoin de soins par téléphone.
referral-open-page = Ouvrir la page sécurisée
referral-ask-by-sender = Question au lieu d'accueil
referral-ask-by-receiver = Question au référent
referral-later = Après la sieste
referral-later-done =
    Bien. { $when ->
        [soon] Dans deux heures
       *[other] Le { $when }
    } je vous rappelle { $reference }.
referral-question-open = Une question attend la réponse de { $name }. Je la rappelle le { $when }.
referral-next-centre = Lieu d'accueil suivant
move-invite = J'invite
move-meet = Rendez-vous ou nouveau moment
move-wait = Liste d'attente
move-refuse = Pas de place
move-enrol = Inscrit
move-fail = Pas abouti
move-withdraw = Le parent retire
move-mistake = Erreur
move-done = ✓ Noté : <b>{ $state }</b>. L'autre partie en est informée.
move-not-done = Bien, rien n'a changé.
move-unknown = Ce n'est pas possible ici.
move-not-yours = Seule l'autre partie peut le faire.
move-too-late =
    { $who ->
        [none] Ce n'est plus possible : cette orientation est terminée
       *[other] Ce n'est plus possible : { $who } vous a devancé
    } (<b>{ $state }</b>).
move-not-now =
    { $who ->
        [none] Ce n'est pas possible maintenant
       *[other] { $who } vous a devancé de peu
    }. Situation : <b>{ $state }</b>.
invite-how = <b>Très bien. Comment convenez-vous d'un moment ?</b>
invite-call = J'appelle pour convenir
invite-moment = J'ai déjà un moment
invite-call-by = <b>Avant quel jour appelez-vous ?</b>
    <i>p. ex. demain · vendredi · 3 décembre</i>
meet-day = <b>Quel jour est le rendez-vous ?</b>
meet-hour = <b>À quelle heure ?</b> <i>p. ex. 10h ou 14h30</i>
refuse-why = <b>Pourquoi n'est-ce pas possible ?</b> Le référent cherche alors ailleurs.
refusal-full = Complet
refusal-age = L'âge ne convient pas
refusal-days = Les jours ou heures ne conviennent pas
refusal-start = La date de début ne convient pas
refusal-other = Autre raison
fail-threshold = <b>Qu'est-ce qui a retenu la famille ?</b> Ceci est compté à part, sans données de la famille.
threshold-way = N'a pas trouvé le chemin
threshold-price = Le prix
threshold-papers = Les papiers
threshold-hours = Jours ou heures
threshold-distance = Trop loin
threshold-language = La langue
threshold-trust = Méfiance ou peur
threshold-guilt = Culpabilité
threshold-care = Besoin de soins
threshold-other = Autre chose
sure-withdraw-ask = Le parent retire-t-il { $reference } ? Nous effaçons alors aussitôt tout sur la famille.
sure-withdraw = Oui, retirer et effacer
sure-mistake-ask = { $reference } était-elle une erreur ? Alors nous l'effaçons.
sure-mistake = Oui, reprendre et effacer
askother-words = <b>Que voulez-vous demander sur { $reference } ?</b> Pas de noms ni de numéros.
askother-personal = Cela ressemble à un nom, un numéro ou une adresse. Une telle donnée n'a pas sa place dans ce chat : dites-la par téléphone. Tapez votre question sans elle.
askother-sent = Votre question sur { $reference } est transmise. La réponse viendra ici.
told-button-show = Afficher
told-button-look = Voir
told-button-reply = Répondre
told-new = <b>Nouvelle orientation { $reference }</b>
    { $sender } oriente une famille vers { $receiver }. Merci de répondre avant le { $until }.
told-unreachable = <b>{ $receiver } n'est pas joignable</b> pour l'orientation { $reference } de { $sender }. Le guichet peut-il appeler ? { $receiver_phone }
told-invite = <b>{ $receiver } invite</b> ({ $reference }). { $day ->
        [none] Un moment sera convenu.
       *[other] Quelqu'un appelle avant le { $day } pour convenir d'un moment.
    } Sans nouvelles d'ici là, je vous le demanderai.
told-meet = <b>Rendez-vous pour { $reference }</b> chez { $receiver } : { $moment }.
told-wait = <b>{ $receiver } met la famille sur la liste d'attente</b> ({ $reference }). Je redemande chaque mois.
told-refuse = <b>{ $receiver } n'a pas de place</b> ({ $reference }) : { $reason }. Voulez-vous demander ailleurs ? Le parent redonne d'abord son accord.
told-enrol = <b>Inscrit chez { $receiver }</b> ({ $reference }), sur orientation de { $sender }. Merci à vous !
told-fail = <b>Cela n'a pas abouti chez { $receiver }</b> ({ $reference }). Le parent veut-il essayer ailleurs ? Il redonne d'abord son accord.
told-withdraw = <b>L'orientation { $reference } est retirée.</b> Les données de la famille sont effacées.
told-mistake = <b>L'orientation { $reference } était une erreur</b> et a été reprise.
told-elsewhere = <b>Une place a été trouvée ailleurs pour { $reference }.</b> Vous n'avez plus à chercher. Merci.
told-question = <b>Question sur { $reference }</b> de { $who } :
    { $words }
told-ask-remind = <b>Rappel : { $reference }</b>
    { $sender } attend une réponse de { $receiver }, si possible avant le { $until }.
move-reached = Parent joint
move-unreached = Pas joint
move-came = Oui, venu
move-missed = Pas venu
move-still = Toujours en cours
move-leave = On s'arrête là
askother-nobody = Votre question n'arrive chez personne pour l'instant. Appelez plutôt : { $name }, { $phone }.
told-button-again = Lieu d'accueil suivant
told-by = <i>{ $who }, { $at }</i>
told-why-again = <i>Je repose la question.</i>
told-why-deputy = <i>La personne de contact ne réagit pas. Pouvez-vous vous en charger ?</i>
told-why-colleague = <i>Votre collègue ne réagit pas. Pouvez-vous vous en charger ?</i>
told-why-desk = <i>Personne ne réagit. Le guichet peut-il aider ?</i>
told-why-everyone = <i>Toujours aucune réaction, pas même du guichet. Tout le guichet reçoit donc ce message.</i>
told-see = <b>{ $receiver } a lu l'orientation</b> ({ $reference }). Une réponse est demandée.
told-ask-deputy = <b>L'orientation { $reference } attend une réponse</b>
    { $sender } a orienté une famille vers { $receiver } et n'a pas encore de réponse. Pouvez-vous répondre, avant le { $until } ?
told-ask-desk = <b>Pas de réponse pour { $reference }</b>
    { $sender } a orienté une famille vers { $receiver }, mais personne n'y répond. Le guichet peut-il appeler ? { $receiver } : { $receiver_phone }
told-ask-silent = <b>{ $receiver } ne répond pas</b> ({ $reference }). J'ai demandé l'aide du guichet. Vous pouvez aussi appeler : { $receiver_phone }
told-ask-outcome = <b>Qu'est devenue { $reference } ?</b>
    La famille a reçu la lettre pour { $receiver }. Savez-vous s'il y a une place ?
told-ask-call-overdue = <b>A-t-on appelé pour { $reference } ?</b>
    { $day ->
        [none] { $receiver } devait appeler
       *[other] { $receiver } devait appeler avant le { $day }
    } pour convenir d'un moment. Notez-le s'il y a un rendez-vous. { $receiver } : { $receiver_phone } · { $sender } : { $sender_phone }
told-ask-eve = <b>Rendez-vous le { $moment }</b> chez { $receiver } ({ $reference }).
    Appelez le parent pour le lui rappeler. L'avez-vous joint ?
told-ask-came = <b>La famille est-elle venue ?</b> Le rendez-vous pour { $reference } chez { $receiver } était le { $moment }.
told-ask-decide = <b>Quelle suite pour { $reference } ?</b> La famille est venue faire connaissance chez { $receiver }.
told-ask-missed = <b>{ $reference } : la famille n'est pas venue</b> chez { $receiver }. Un nouveau moment, ou cela n'a-t-il pas abouti ?
told-ask-waiting = <b>La famille de { $reference } est-elle encore sur la liste d'attente</b> de { $receiver } ?
told-ask-what-now = <b>Et maintenant, { $reference } ?</b> Cela n'a pas abouti chez { $receiver }. Le parent veut-il essayer ailleurs ? Tout est déjà rempli ; le parent redonne d'abord son accord.
told-unreachable-sender = <b>{ $sender } n'est pas joignable</b> pour l'orientation { $reference } vers { $receiver }. Le guichet peut-il appeler ? { $sender_phone }
told-unreached-them = <b>Notre message sur { $reference } n'est pas parvenu à { $receiver }.</b> Je m'adresse au remplaçant ou au guichet. Vous pouvez aussi appeler : { $receiver_phone }
told-reached = <b>Le parent vient</b> : le rendez-vous pour { $reference } chez { $receiver } le { $moment } est confirmé.
told-unreached = <b>Le parent n'a pas été joint</b> pour le rendez-vous de { $reference } chez { $receiver } le { $moment }.
told-came = <b>La famille est venue faire connaissance</b> chez { $receiver } ({ $reference }).
told-missed = <b>La famille n'est pas venue</b> au rendez-vous chez { $receiver } ({ $reference }). Un nouveau moment, ou pas abouti ?
told-still = <b>{ $reference } : toujours en cours.</b> Je redemanderai plus tard.
overdue-intro = <b>En retard</b> ({ $count })
overdue-none = Rien n'est en retard.
overdue-line =
    • <b>{ $reference }</b> { $sender } → { $receiver } : { $state }, { $days ->
        [0] depuis aujourd'hui
        [one] { $days } jour
       *[other] { $days } jours
    } · { $phone }
told-morning = <b>Bonjour. Voici ce qui vous attend aujourd'hui :</b>
    { $items }
morning-call = • <b>{ $reference }</b> : appelez aujourd'hui pour convenir d'un moment ({ $other }, { $phone })
morning-answer = • <b>{ $reference }</b> : réponse demandée pour aujourd'hui ({ $other })
morning-appointment = • <b>{ $reference }</b> : rendez-vous aujourd'hui à { $hour } ({ $other })
morning-overdue =
    • { $count ->
        [one] { $count } orientation est en retard
       *[other] { $count } orientations sont en retard
    }
morning-button-overdue = En retard
calendar-summary = Rencontre chez { $receiver } ({ $reference })
told-ask-question = <b>Pas encore de réponse à une question sur { $reference }</b> de { $who } :
    { $asked }
referral-overdue = Il aurait déjà dû y avoir une réponse. Appelez : { $phone }
told-answer = <b>Réponse sur { $reference }</b> de { $who } :
    { $words }
told-details = <b>Des données ont été ajoutées à { $reference }</b> par { $sender }. Vous les lisez sur la page sécurisée.
told-button-page = Ouvrir la page
told-button-unmet = Faire savoir que cette famille cherche
