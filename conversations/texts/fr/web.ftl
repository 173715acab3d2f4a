# The web chat, its door, and the practice room.
web-name = Toeleider accueil d’enfants
web-today = Aujourd’hui
web-said-at = Vous, { $at }
web-shown-at = Toeleider, { $at }
web-log = Conversation de { $name }
web-type = Écrivez votre question …
web-type-label = Votre question ou réponse
web-send = Envoyer
web-empty = Votre conversation s’affichera ici. Écrivez une question sur l’accueil d’enfants, ou choisissez Menu.
web-earlier = Messages précédents
web-copy = Copier
web-copied = Copié ✓
web-qr = Code QR à scanner : { $url }
web-download = Télécharger { $name }
web-new-tab = nouvel onglet
web-failed = Ce n’est pas arrivé. Vérifiez votre connexion et réessayez.
web-error-title = Cela n’a pas marché
web-error-home = Retour au début
web-error-400 = Cette demande au serveur n’est pas correcte.
web-error-403 = Cette page est trop ancienne pour encore envoyer quelque chose. Rouvrez-la et réessayez. Rien n’a changé.
web-error-404 = Cette page n’existe pas (ou plus).
web-error-413 = C’est trop long.
web-error-429 = Vous envoyez beaucoup à la fois. Attendez un instant et réessayez.
web-error-other = Un problème est survenu de notre côté. Réessayez plus tard.
door-title = Se connecter
door-lead = Indiquez votre adresse e-mail. Vous recevrez un code pour entrer. Pas besoin de mot de passe.
door-mail = Adresse e-mail
door-send = M’envoyer un code
door-invited = Pas encore d’invitation ? Demandez-la au Lokaal Loket Kinderopvang de votre commune.
door-code-title = Regardez votre boîte mail
door-code-lead = Si nous connaissons { $mail }, un code s’y trouve maintenant. Il reste valable un quart d’heure.
door-code = Code reçu par e-mail
door-in = Se connecter
door-again = Pas reçu d’e-mail ? Demandez un nouveau code
door-privacy = Ce que nous gardons, et pourquoi
door-out = Se déconnecter
door-no-mail = Cela ne ressemble pas à une adresse e-mail. Exemple : nom@ocmw.be
door-wrong = Ce code n’est pas correct ou a expiré. Vérifiez-le, ou demandez-en un nouveau.
door-fast = C’était trop souvent de suite. Attendez un quart d’heure et réessayez.
door-subject = Votre code : { $code }
door-mail-text = Bonjour,

    Votre code pour vous connecter à Toeleider accueil d’enfants est : { $code }
    Il fonctionne une fois, jusqu’à { $until }.

    Vous n’avez rien demandé ? Vous ne devez rien faire. Ne donnez ce code à personne.
door-welcome = Bienvenue
door-invited-as = Vous êtes invité à participer pour <b>{ $organisation }</b>, comme { $role ->
        [referrer] accompagnateur
        [contact] personne de contact
        [deputy] remplaçant
       *[desk] collaborateur du Lokaal Loket
    }.
door-telegram = Participer dans Telegram
door-or-here = Ou ici, dans votre navigateur
door-mail-off = L’e-mail n’est pas encore activé ici. Demandez-le à la personne qui gère ce site.
statement-table = Tableau { $number }
practice-title = Salle d’exercice
practice-lead = Une commune fictive pour tout essayer. Rien ne part réellement.
practice-clock = Ici il est
practice-clock-forward = Avancer l’horloge
practice-step-pt1h = + 1 heure
practice-step-pt4h = + 4 heures
practice-step-p1d = + 1 jour
practice-step-working-day = Prochain jour ouvrable
practice-step-next = Moment suivant
practice-who = Qui vous voyez
practice-choose = Choisir qui vous voyez
practice-choose-legend = Qui voulez-vous voir côte à côte ?
practice-choose-show = Afficher
practice-mailbox = Boîte mail
practice-mail-unread = { $count ->
        [one] { $count } nouveau
       *[other] { $count } nouveaux
    }
practice-mail-none = Pas d’e-mail.
practice-mail-new = nouveau
practice-mail-team = boîte d’équipe
practice-mail-from = De
practice-mail-to = À
practice-mail-at = Le
practice-mail-close = Fermer
practice-chat-empty = { $name } n’utilise pas encore le chat et reçoit tout par e-mail. Choisissez Menu pour commencer le chat.
practice-role-referrer = Accompagnateur
practice-role-contact = Personne de contact
practice-role-deputy = Remplaçant
practice-role-desk = Collaborateur
practice-role-none = Pas encore invité
practice-guest = Invité
practice-guest-lead = Ajouter quelqu’un qui n’est pas encore invité ? Vous jouez ainsi ce que vit un nouvel accompagnateur.
practice-guest-add = Nouvelle personne
practice-guest-join = Participer comme nouvelle personne
practice-over = Recommencer
practice-over-lead = Tout effacer et recommencer avec une commune neuve ? Les conversations, orientations et e-mails disparaissent.
practice-over-yes = Oui, recommencer
timeline-title = Qui a appris quoi
timeline-next = La suite : { $at }.
timeline-nothing = Rien n’est en attente.
timeline-empty = Personne n’a encore rien appris.
timeline-hears = apprend :
timeline-mailbox = Boîte d’équipe de { $organisation }
timeline-channel = { $channel ->
        [mail] e-mail
        [telegram] Telegram
       *[web] chat
    }
timeline-state = { $state ->
        [failed] pas arrivé
        [sending] en route
       *[due] en attente
    }
timeline-what = { $what ->
        [send] oriente une famille
        [new] nouvelle orientation
        [remind] rappel
        [deputy] question au remplaçant
        [desk] personne n’a répondu
        [see] orientation lue
        [invite] le milieu d’accueil invite
        [book] rendez-vous fixé
        [meet] rendez-vous fixé
        [call-overdue] pas encore appelé ?
        [eve] rappel du rendez-vous de demain
        [reached] parent joint
        [unreached] parent non joint
        [came] la famille est-elle venue ?
        [missed] la famille n’est pas venue
        [decide] y a-t-il une décision ?
        [wait] sur la liste d’attente
        [waiting] encore sur la liste d’attente ?
        [still] encore sur la liste d’attente
        [refuse] pas de place
        [enrol] inscrit
        [fail] pas réussi
        [what-now] et maintenant ?
        [leave] clôturé
        [withdraw] accord retiré
        [mistake] erreur
        [elsewhere] inscrit ailleurs
        [outcome] quel résultat ?
        [question] question sur l’orientation
        [answer] réponse à la question
        [later] rappel demandé
        [unreachable] personne n’est joignable
        [morning] liste du matin
        [place] place libre
        [place-family] une famille pour la place libre
        [place-gone] la place n’est plus libre
        [need] une place est cherchée
       *[other] message
    }
