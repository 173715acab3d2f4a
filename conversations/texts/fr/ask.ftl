# Answers from the knowledge base, and films.
topic-gone = Ce sujet n'existe plus. Tapez votre question ou regardez le menu.
topic-more = Plus
topic-parent = Pour le parent
topic-copy = Copier pour le dossier
topic-refer = Orienter la famille
topic-related = Sujets proches
topic-not-meant = Ce n'est pas ma question
topic-action-ocmw = Guidez-moi pas à pas
topic-action-attest = Attestation : pas à pas
topic-action-tariff = Calculer le tarif
topic-action-films = Films et images
topic-action-organisations = Organisations
topic-parent-intro = <b>À lire, à montrer ou à transmettre :</b>
topic-parent-language = En français
topic-copy-intro = Appuyez sur le texte pour le copier :
topic-copy-dated = { $answer }

    (Consulté le { $date })
topic-related-intro = Proche de <b>{ $title }</b> :
ask-did-you-mean = Voulez-vous dire l'un de ces sujets ?
ask-sorry = Désolé. Vouliez-vous peut-être dire l'un de ceux-ci ?
ask-none = Aucun : demander au guichet local
ask-none-kept = Je garde votre question, sans votre nom, pour que la réponse puisse être ajoutée.
ask-outside = Je n'y connais rien : j'aide pour l'accueil des enfants. Pour d'autres aides : le CPAS (OCMW), ou cherchez sur <a href="https://www.desocialekaart.be">desocialekaart.be</a>.
ask-desk = Guichet local : <b>{ $name }</b> · { $ways }
ask-desk-unknown = Le guichet local d'accueil (Lokaal Loket Kinderopvang) de votre commune vous aide. Vous le trouvez via la commune ou via la ligne Kind en Gezin, 078 150 100 (horaires non vérifiés).
films-which-language = <b>Dans quelle langue ?</b>
    Choisissez la langue que le parent lit ou comprend.
films-nl = Néerlandais
films-fr = Français
films-en = Anglais
films-wordless = Sans paroles
films-unsure = Langue non vérifiée
films-none = Je ne connais pas de matériel dans cette langue. Des images sans paroles peuvent aider, ou un interprète.
films-other-language = Autre langue
films-in-language =
    { $count ->
        [0] <b>Rien trouvé dans cette langue</b> ({ $language }). Ceci fonctionne sans paroles :
        [one] <b>{ $language }</b> : un document. En dessous, ce qui fonctionne sans paroles.
       *[other] <b>{ $language }</b> : { $count } documents. En dessous, ce qui fonctionne sans paroles.
    }
films-film = <b>{ $title }</b>
    { $note }

    <b>À transmettre :</b>
    <blockquote>{ $message }
    { $url }</blockquote>
    Ou laissez le parent scanner le code. <i>Vérifié le { $checked }, sans tester le lien : ouvrez-le d'abord.</i>
films-open = Ouvrir la page
typed-personal = ⚠ Cela ressemble à un nom, un numéro de téléphone, une adresse mail ou un numéro national. Cela n’a pas sa place dans ce chat. Je ne le transmets pas. Effacez votre message si possible.
