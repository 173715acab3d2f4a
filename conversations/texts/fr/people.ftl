# Asking for access, inviting, one's own organisation, leaving, being erased.
not-allowed = Vous ne pouvez pas faire cela ici. Est-ce une erreur ? Demandez à votre Lokaal Loket.
plain-words = { $words }
role-referrer = accompagnateur
role-contact = personne de contact
role-deputy = remplaçant
role-desk = Lokaal Loket
access-municipality = Dans quelle commune travaillez-vous ? Choisissez ou tapez le nom.
access-organisation = <b>{ $town }.</b> Dans quelle organisation travaillez-vous ? Choisissez ou tapez le nom.
access-name = Comment vous appelez-vous ? Ainsi le Lokaal Loket vous reconnaît.
access-no-town = Aucun Lokaal Loket n'utilise encore ceci. Poser des questions est toujours possible.
access-asked = Demandé au Lokaal Loket de { $town }. Vous aurez la réponse ici. En attendant, posez toutes vos questions sur l'accueil.
access-desk-away = Demandé, mais je n'atteins personne du Lokaal Loket de { $town } pour l'instant. Appelez-les ou écrivez-leur aussi : { $contact }.
access-already = Vous en faites déjà partie.
told-access = <b>{ $name }</b> demande à pouvoir orienter des familles, de { $organisation }.
told-access-granted = Le Lokaal Loket vous a admis chez <b>{ $organisation }</b> comme { $role ->
        [referrer] accompagnateur
        [contact] personne de contact
        [deputy] remplaçant
       *[desk] Lokaal Loket
    }. Vous pouvez maintenant orienter des familles.
told-access-refused = Le Lokaal Loket n'a pas pu accepter votre demande. Appelez-les si vous voulez. Poser des questions reste possible.
told-button-approve = Accepter
told-button-turnaway = Refuser
told-button-take = Je m'en charge
told-button-menu = Menu
told-button-refer = Orienter une famille
told-button-desk = Lokaal Loket
told-button-myorg = Mon organisation
told-button-confirm = Oui, c'est correct
told-button-people = Personnes
told-button-topic = Montrer la réponse
invitation-for = Pour quelle organisation est l'invitation ? Choisissez ou tapez le nom.
invitation-role = En quelle qualité, chez { $organisation } ?
invitation-made = <b>Invitation pour { $organisation }</b> ({ $role }), pour une personne.
    Faites scanner l'image, ou envoyez ce lien : { $link }
    Dans le navigateur : { $web }
    Ou lisez le code : <code>{ $code }</code>
    Le lien vaut jusqu'au { $until }, le code jusqu'au { $code_until }.
invitation-copy = Copier le lien
invitation-another = Encore quelqu'un
invitation-mailed = { $count ->
        [one] Une invitation part par mail.
       *[other] { $count } invitations partent par mail.
    }
invitation-subject = Invitation : Toeleider kinderopvang pour { $organisation }
invitation-letter = { $town } utilise <b>Toeleider kinderopvang</b> : une aide pour guider les familles vers l'accueil d'enfants. Vous êtes inscrit chez { $organisation } ({ $role }).
invitation-letter-telegram = Participer dans Telegram
invitation-letter-web = Participer dans le navigateur
invitation-letter-code = Ou tapez dans la conversation le code { $code } (jusqu'au { $code_until }). Les liens valent jusqu'au { $until } et sont pour vous seul.
invitation-letter-why = Quelque chose n'est pas correct ? Répondez à ce mail : votre Lokaal Loket efface ou corrige vos données.
menu-myorg = Mon organisation
myorg-which = Quelle organisation ?
myorg-title = <b>{ $name }</b>
myorg-line = { $label } : { $value }
myorg-member = • { $name } ({ $role }){ $away ->
        [none] {""}
       *[other] , absent jusqu'au { $away } inclus
    }{ $joined ->
        [no] {" "}· pas encore dans la conversation
       *[yes] {""}
    }
myorg-confirmed = Vérifié le { $day }{ $old ->
        [yes] {" "}(il y a plus de trois mois)
       *[no] {""}
    }.
myorg-never-confirmed = Jamais vérifié.
myorg-confirm = ✓ C'est toujours correct
myorg-name = Nom
myorg-mail = Mail
myorg-phone = Téléphone
myorg-address = Adresse
myorg-website = Site
myorg-registration-url = Inscription
myorg-deputy = Choisir un remplaçant
myorg-away = Absent
myorg-back = De retour
myorg-closing = Jours de fermeture
myorg-closed = Fermé du { $start } au { $end } inclus.
myorg-reopen = Ouvert quand même le { $start }
myorg-leave = Je m'en vais d'ici
myorg-leave-out = Laisser vide
myorg-new-value = <b>{ $label }</b> : tapez ce que cela doit être.{ $now ->
        [none] {""}
       *[other] {" "}Maintenant : { $now }
    }
myorg-wrong-mail = Cela ne ressemble pas à une adresse mail, comme nom@exemple.be.
myorg-wrong-phone = Cela ne ressemble pas à un numéro de téléphone, comme 09 123 45 67.
myorg-wrong-website = Cela ne ressemble pas à une adresse web, comme https://exemple.be.
myorg-wrong-registration-url = Cela ne ressemble pas à une adresse web, comme https://exemple.be.
myorg-saved-edited = ✓ Enregistré. Toute la commune le voit tout de suite.
myorg-saved-confirmed = ✓ Merci. Je le redemande dans trois mois.
myorg-saved-away = ✓ Noté. Pendant votre absence, tout va au remplaçant.
myorg-saved-away-alone = ✓ Noté. <b>Il n'y a pas de remplaçant :</b> ce qui arrive attend que le Lokaal Loket le voie. Choisissez-en un sous « Choisir un remplaçant ».
myorg-saved-present = ✓ Bon retour.
myorg-saved-closed = ✓ Noté. Ces jours ne comptent pas : personne n’attend alors de réponse de votre part.
myorg-saved-open = ✓ Supprimé. Ces jours comptent à nouveau.
myorg-saved-deputy = ✓ Cette personne est maintenant remplaçante et le sait.
away-from = Absent à partir de quand ? Par exemple « aujourd'hui » ou « 21 décembre ».
away-until = Jusqu'à quel jour inclus ?
closing-from = À partir de quel jour <b>{ $organisation }</b> est-il fermé ? Par exemple « 21 décembre ».
closing-until = Jusqu’à quel jour inclus ? Pour un seul jour, tapez le même jour encore une fois.
deputy-who = Qui remplace la personne de contact de { $organisation } ?
told-deputy = Vous êtes maintenant remplaçant chez <b>{ $organisation }</b> : vous recevez un message si la personne de contact est absente ou ne répond pas.
leaving-successor = { $who ->
        [me] Avant de quitter <b>{ $organisation }</b> : qui reprend ?
       *[other] Avant que { $who } quitte <b>{ $organisation }</b> : qui reprend ?
    }
leaving-desk = Le Lokaal Loket reprend
leaving-invite = Inviter quelqu'un de nouveau
leaving-sure = { $who ->
        [me] Quittez-vous <b>{ $organisation }</b> ? Vous ne verrez plus leurs orientations.
       *[other] Retirer { $who } de <b>{ $organisation }</b> ? Cette personne ne verra plus leurs orientations.
    }
leaving-yes = Oui
leaving-done = ✓ C'est fait. Les partenaires de { $organisation } sont avertis.
leaving-done-desk = ✓ C'est fait. Le Lokaal Loket reprend ce qui était en cours chez { $organisation }.
leaving-last-desk = C'est la dernière personne de { $organisation }. Invitez d'abord un collègue.
leaving-gone = Cette personne était déjà partie.
told-removed = Vous avez été retiré de { $organisation }. Poser des questions reste possible. Une erreur ? Appelez le Lokaal Loket.
told-contact-changed = <b>Changement de la personne de contact</b> chez { $organisation } : { $new ->
        [none] le Lokaal Loket répond pour l'instant
       *[other] maintenant { $new }
    }{ $old ->
        [none] {""}
       *[other] , à la place de { $old }
    }. Téléphone : { $phone }
told-took-over = Vous reprenez chez <b>{ $organisation }</b>. Orientations en cours : { $count }.
told-still-right = <b>Est-ce toujours correct ?</b> { $organisation } : { $phone }, { $mail }, { $address }. Personne de contact : { $contacts }.
told-who-left = <b>Qui est parti ?</b> Je le demande deux fois par an : vérifiez les { $count } personnes de { $town } et retirez celles qui n'y travaillent plus.
told-broadcast = <b>Message du Lokaal Loket { $town }</b>
    { $words }
told-question-answered = Vous demandiez : <i>{ $question }</i>
    Le Lokaal Loket répond : { $answer }
told-question-topic = Vous demandiez : <i>{ $question }</i>
    Le Lokaal Loket pense que ceci vous aide :
privacy-short = <b>Ce que je garde</b>
    • De vous : votre nom, comment je vous atteins, où vous travaillez. Tant que vous participez.
    • D'une famille : âge, jours, début, langue à la maison, priorité. Pas de noms. J'efface trente jours après la fin.
    • Le téléphone et les besoins de soins d'un parent ne sont jamais dans Telegram, seulement chiffrés sur la page sécurisée.
    • Vos questions : un jour. Les questions sans réponse sont gardées sans noms ni numéros.
    • Qui a regardé une orientation est noté.
    Vous pouvez voir ce qui est à vous, le faire corriger ou effacer maintenant : /effacer.
privacy-more = Tout lire
privacy-erase = Effacez-moi
erase-sure = <b>Tout effacer ?</b> Votre nom, adresse, conversations et rôles. C'est définitif.{ $posts ->
        [0] {""}
       *[other] {" "}Ce qui est en cours passe à un collègue ou au Lokaal Loket.
    }
erase-yes = Oui, effacez tout
erase-no = Non
erase-done = Tout ce qui est à vous est effacé. Si vous réécrivez, vous recommencez à neuf. Effacez aussi cette conversation dans votre application.
erase-other = Effacer
erase-other-sure = <b>Effacer tout ce qui concerne { $name } ?</b> Nom, adresse, conversations et rôles dans votre commune. C'est définitif. Ce qui est en cours passe à un collègue ou à vous.
erase-other-yes = Oui, tout effacer
erase-other-done = ✓ Tout ce qui concerne cette personne est effacé.
erase-other-here = ✓ Tout ce qui la concerne dans votre commune est effacé. <b>Le nom et l'adresse restent :</b> cette personne travaille aussi pour une autre commune. C'est elle qui décide, ou la personne elle-même avec /effacer.
join-say-name = Dire votre nom
