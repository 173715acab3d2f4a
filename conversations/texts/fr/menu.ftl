# Questions, the menu, and words for what cannot be done.
question-before = <i>Réponse précédente : { $answer }</i>
question-done = Terminé ✓
question-back = ‹ Retour
question-stop = Stop
question-change = ✎ { $what }
button-old = Ce bouton date d'avant et ne fait plus rien. Voici où nous en sommes :
turn-set-aside = Désolé, quelque chose s'est mal passé de notre côté. Rien n'a changé et le gestionnaire est prévenu. Réessayez plus tard ou appelez le guichet local (Lokaal Loket).
turn-too-fast = Vous envoyez beaucoup de messages à la fois. Je continue dès que c'est plus calme.
unreadable-photo = Je ne peux pas lire les photos. Tapez votre question en quelques mots. N'envoyez jamais de photos de papiers d'une famille.
unreadable-voice = Je ne peux pas écouter les messages vocaux. Tapez votre question en quelques mots.
unreadable-edit = Je ne vois pas les messages modifiés. Tapez-le simplement à nouveau.
unreadable-group = Je ne fonctionne qu'en conversation privée. Ouvrez mon profil et appuyez sur « Message ».
unreadable-other = Je ne peux pas lire cela. Tapez votre question en quelques mots.
menu-welcome = <b>Comment puis-je vous aider ?</b>
    Tapez simplement votre question sur l'accueil des enfants, avec vos mots. Ou choisissez ci-dessous.
menu-home = Menu
menu-topics = Sujets
menu-films = Films et images
menu-tariff = Calculer le prix
menu-ocmw = Tarif du CPAS
menu-attest = Attestation
menu-organisations = Organisations
menu-refer = Orienter une famille
menu-mine = Mes orientations
menu-open = À répondre
menu-place = Places libres
menu-desk = Guichet local
menu-access = Je veux orienter
menu-code = J'ai un code
menu-language = Langue
menu-help = Aide
menu-help-text = <b>Comment ça marche</b>
    • Tapez une question : vous recevez une réponse courte avec source et date.
    • Choisissez <i>Orienter une famille</i> : je préviens le lieu d'accueil et vous apprenez la suite.
    • « Retour » et « Stop » fonctionnent toujours. Vous pouvez continuer demain sur un autre appareil.
    • N'écrivez jamais le nom ou le téléphone de parents ou d'enfants.

    Utiliser l'accueil reste toujours le libre choix des parents.
    /menu · /films · /verwijs · /mijn · /taal · /privacy · /stop
menu-stopped = Arrêté. Ce que vous aviez rempli est effacé.
menu-nothing-open = Rien n'était en cours.
courtesy-greeting =
    <b>Bonjour ! Comment puis-je vous aider ?</b>
    Tapez votre question sur l'accueil d'enfants avec vos propres mots, ou choisissez ci-dessous.
# Words by which a greeting and thanks are recognised, and what may stand beside them; not shown.
courtesy-greetings = bonjour bonsoir salut coucou allo
courtesy-thanks = merci super parfait bien daccord ok au revoir
courtesy-beside = beaucoup vous tout le monde à toi
courtesy-welcome = Avec plaisir. Une autre question ? Tapez-la simplement.
menu-unknown-command = Je ne connais pas cette commande. Tapez votre question ou ouvrez le menu.
menu-for-invited = <b>Orienter une famille se fait sur invitation.</b>
    Poser des questions est toujours possible. Avez-vous un code de votre guichet local ? Ou voulez-vous demander l'accès ?
menu-groups = <b>Sujets</b>
    De quoi s'agit-il ?
menu-group = <b>{ $group }</b>
group-wegwijs = Comprendre l'accueil
group-aanvragen = Chercher et inscrire
group-voorrang = Priorité
group-praktisch = Le quotidien à la crèche
group-kinderopvang-zelf = Pour le lieu d'accueil
group-tarief = Prix et tarif
group-attest = Attestation de tarif
group-ocmw = Tarif du CPAS
group-zorgnoden = Besoins spécifiques
group-drempels = Inquiétudes des parents
group-materiaal = Films et matériel
group-doorverwijzen = Orienter
group-organisaties = Organisations
label-to = À
label-from = De la part de
label-ages = Âge
label-days = Jours
label-start = Début
label-language = Langue à la maison
label-priority = Priorité
label-way = Comment
label-reach = Joignable
label-urgent = Urgent
language-which = Dans quelle langue parlons-nous ?
join-code = Tapez le code de huit lettres et chiffres que vous avez reçu.
join-code-shape = Un code compte { $length } lettres et chiffres. Vérifiez-le.
join-name = Comment vous appelez-vous ? Vos partenaires voient votre prénom lors d'une orientation.
join-welcome = <b>Bienvenue{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    } !</b> Vous faites maintenant partie de { $organisation } ({ $role ->
        [referrer] référent
        [contact] personne de contact
        [deputy] remplaçant
       *[desk] guichet local
    }).
join-unknown = Je ne connais pas cette invitation. Vérifiez le lien ou le code, ou demandez-en un nouveau au guichet local.
join-used = Cette invitation a déjà été utilisée. Demandez-en une nouvelle au guichet local.
join-expired = Cette invitation a expiré. Demandez-en une nouvelle au guichet local.
join-tries = Un code erroné a été essayé trop souvent. Demandez-en un nouveau au guichet local.
