# Referring a family.
refer-from = <b>Pour quelle organisation orientez-vous ?</b>
refer-to = <b>Vers qui ?</b> Choisissez jusqu'à { $most } lieux d'accueil, ou laissez le guichet chercher avec vous. Vous pouvez aussi taper un nom.
refer-to-free = { $name } · { $free ->
        [one] 1 place libre
       *[other] { $free } places libres
    }
refer-to-desk = { $name } cherche aussi
refer-to-ocmw = { $name } (tarif réduit)
refer-consent = <b>Lisez ceci au parent :</b>
    <blockquote>Je transmets à { $to } l'âge de votre enfant, les jours que vous cherchez, à partir de quand et la langue que vous parlez à la maison. Aussi si vous avez peut-être priorité. Pas votre nom. Ils voient que c'est { $sender } qui oriente. Ils me disent comment cela se termine. Un mois après la fin, nous effaçons tout. Vous pouvez dire non, maintenant et plus tard. Cela ne coûte rien et ne change rien à notre aide.</blockquote>
refer-consent-yes = Le parent dit oui
refer-consent-no = Le parent dit non
refer-read-nl = Lire en néerlandais
refer-read-fr = Lire en français
refer-read-en = Lire en anglais
refer-refused = Très bien : le parent choisit. Rien n'a été transmis ni gardé. C'est toujours possible plus tard.
refer-tell = Dites-le en une ligne, ou répondez pas à pas. Pas de noms ni de numéros.
    <i>p. ex. 14 mois, lu-ma, à partir de mars, arabe</i>
refer-step-by-step = Pas à pas
refer-told-nothing = Je n'y trouve ni âge, ni jours, ni début, ni langue. Tapez par exemple : 14 mois, lundi et mardi, à partir de mars, arabe.
refer-ages = <b>Quel âge a l'enfant ?</b> Si la famille cherche pour plusieurs enfants, tapez-les ensemble.
    <i>p. ex. 14 mois · 2,5 ans · 14 mois et 3 ans</i>
refer-days = <b>Quels jours, et quelles heures si vous les connaissez ?</b>
    <i>p. ex. lundi et mardi · tous les jours · mercredi 8h-13h</i>
refer-start = <b>À partir de quand ?</b>
    <i>p. ex. 1er mars · mi-mars · dans deux semaines</i>
refer-start-now = Le plus vite possible
refer-language = <b>Quelle langue la famille parle-t-elle à la maison ?</b> Tapez simplement une autre langue.
refer-urgent = <b>Est-ce urgent ?</b> Je demande alors une réponse en quelques heures plutôt qu'en jours.
refer-priority = <b>La famille fait-elle partie d'un groupe prioritaire ?</b>
refer-priority-yes = Oui
refer-priority-no = Non
refer-priority-unsure = À vérifier
refer-priority-which = Quels groupes ?
refer-way = <b>Comment orientez-vous ?</b>
refer-way-a = Le parent prend contact lui-même (avec lettre)
refer-way-b = Je prends le rendez-vous
refer-way-c = Je prends le rendez-vous et j'accompagne
refer-reach = <b>Comment le lieu d'accueil joint-il le parent ?</b> Un numéro de téléphone n'a pas sa place dans ce chat.
refer-reach-me = Par moi
refer-reach-page = J'inscris le numéro sur la page sécurisée
refer-reach-phone = Je donne le numéro par téléphone
refer-summary = <b>Prêt à envoyer à { $to }</b>

    { $lines }
refer-deputy = remplaçant : { $name }
refer-summary-a = <b>Prêt à remettre pour { $to }</b>
    Rien n'est envoyé. Le parent reçoit une lettre avec les coordonnées.

    { $lines }
refer-send = Envoyer
refer-give = Faire la lettre
refer-keep = Garder pour plus tard
refer-stop = Stop
refer-kept = Gardé. Vous le retrouvez sous <i>Mes orientations</i>, pendant sept jours au plus. Rien n'est encore envoyé.
refer-stopped = Arrêté. Rien n'a été envoyé ni gardé.
refer-sent = Envoyé. { $count ->
        [one] Référence
       *[other] Références
    } <b>{ $references }</b>.
    { $to } { $count ->
        [one] a
       *[other] ont
    } jusqu'au <b>{ $until }</b>. { $kind ->
        [desk] Sans réponse, je redemande, aussi aux collègues du guichet.
       *[other] Sans réponse, je demande au remplaçant puis au guichet.
    } Je vous tiens au courant.
refer-given = Noté comme remis pour { $to }. Référence <b>{ $reference }</b>. Dans deux semaines je vous demanderai ce qu'il en est.
refer-note = Pour le parent : un mot
refer-mistake = Erreur, retirer
refer-fill-page = Inscrire le numéro (sécurisé)
refer-also-register = Attention : pour { $name } le parent doit aussi s'inscrire dans le système de la ville : { $url }
letter-here = <b>La lettre à remettre</b> (écrivez le nom à la main) :
letter-centre = { $today }
    Pour { $to } ({ $address })
    Référence { $reference }

    Bonjour,

    Cette famille cherche un accueil pour son enfant ({ $ages }) : { $days }, à partir du { $start }.
    { $sender } remet cette lettre. Des questions ? { $phone }

    Nom du parent : ……………………………
    Signature : ……………………………
letter-ocmw = { $today }
    À { $to } ({ $address })
    Objet : demande de tarif réduit pour l'accueil d'enfants (OCMW-tarief) · référence { $reference }

    Bonjour,

    La famille qui apporte cette lettre cherche un accueil au tarif selon le revenu pour un enfant de { $ages } ({ $days }, à partir du { $start }).
    Le prix calculé est trop élevé pour la famille. Nous demandons d'examiner si un tarif réduit est possible.
    Le parent apporte : carte d'identité, attestation de tarif, preuve de tous les revenus et dépenses.
    { $sender } remet cette lettre. Des questions ? { $phone }

    Nom du parent : ……………………………
    Signature : ……………………………
note-intro = <b>Un mot pour le parent</b>, à montrer, envoyer ou imprimer :
note-parent = Votre demande d'accueil porte le numéro { $reference }.
    Nous l'avons posée à : { $centre }, { $address }, { $phone }.
    Une question, ou vous voulez arrêter ? Appelez { $sender } : { $sender_phone }, et donnez le numéro.
    Vous pouvez toujours dire non.
mine-kept = Continuer l'orientation gardée { $number }
refer-to-next = <b>À qui demander maintenant ?</b> Choisissez-en jusqu'à { $most }. Ce qui convient le mieux est en haut.
    { $offers }
refer-all-asked = <b>Tout le monde dans les environs a déjà été interrogé</b> pour { $reference }. Vous pouvez faire savoir que cette famille cherche : un lieu d'accueil qui le souhaite l'apprend alors.
fit-whole = • <b>{ $name }</b> : a { $start ->
        [now] maintenant
       *[other] à partir du { $start }
    } une place pour { $ages } : { $wanted }
fit-days = • <b>{ $name }</b> : a une place pour { $ages } : { $days }
fit-later = • <b>{ $name }</b> : a une place pour { $ages }, mais à partir du { $start }
fit-alike = • <b>{ $name }</b> : aussi { $care ->
        [group] un accueil en groupe
       *[family] un accueil familial
    }{ $price ->
        [income] {" "}au tarif selon le revenu
        [free] {" "}à prix libre
       *[other] {""}
    } ; n'a pas annoncé de place
fit-unknown = • <b>{ $name }</b> : n'a pas annoncé de place
fit-age = • <b>{ $name }</b> : a une place, mais pour un autre âge
refer-closed = <b>{ $name } est fermé jusqu'au { $day } inclus.</b> Votre orientation y arrive à la réouverture.
