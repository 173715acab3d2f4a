# Agreements between partners (annex 2 of the module).
menu-agreements = Accords
agreement-from = <b>Au nom de quelle organisation ?</b>
agreement-with = <b>Avec qui prenez-vous des accords ?</b> Choisissez ou tapez un nom.
agreement-skip = Passer
agreement-profile = <b>{ $number } sur 10.</b> Quels parents s'adressent à { $other } ?
agreement-question = <b>{ $number } sur 10.</b> Avec quelle question viennent-ils le plus souvent ?
agreement-answer = <b>{ $number } sur 10.</b> Quelle est la meilleure réponse à cette question ?
agreement-steps = <b>{ $number } sur 10.</b> Quelles étapes faites-vous ensemble ?
agreement-contact = <b>{ $name }</b> · { $people }
    { $ways }
agreement-where = <b>{ $number } sur 10.</b> Vers qui orientez-vous, et comment ?
agreement-information = <b>{ $number } sur 10.</b> Quelles informations transmettez-vous ? Seulement le nécessaire, avec l'accord du parent.
agreement-material = <b>{ $number } sur 10.</b> Quel matériel utilisez-vous (brochure, film, lettre) ?
agreement-partners = <b>{ $number } sur 10.</b> Quels autres partenaires aident ?
agreement-follow-up = <b>{ $number } sur 10.</b> Comment suivez-vous ce qu'il en advient ?
agreement-task-offer = <b>Qui informe sur l'offre du quartier ?</b>
agreement-task-childcare = <b>Qui explique ce qu'est l'accueil ?</b>
agreement-task-tariff = <b>Qui explique le tarif selon le revenu et le tarif réduit ?</b>
agreement-task-attest-help = <b>Qui aide le parent pour l'attestation ?</b>
agreement-task-attest-make = <b>Qui demande l'attestation si le parent ne le peut pas ?</b>
agreement-task-ocmw = <b>Qui oriente vers le CPAS pour un tarif réduit ?</b>
agreement-task-reminder = <b>Qui appelle le parent la veille du rendez-vous ?</b>
agreement-who-one = { $one }
agreement-who-other = { $other }
agreement-who-both = Les deux
agreement-who-desk = Le guichet local
agreement-ways = <b>Comment orientez-vous d'habitude ?</b>
agreement-days = <b>Dans combien de jours ouvrables répond-on à une orientation ?</b>
agreement-summary = <b>Prêt à proposer à { $other }</b>

    { $page }
agreement-propose = Proposer
agreement-kept = Gardé, pas encore proposé. Vous le retrouvez sous <i>Accords</i>, sept jours au plus.
agreement-sent = Proposé à { $other }. Dès qu'ils confirment, les accords sont valables.
agreement-list = <b>Accords avec les partenaires</b> ({ $count })
agreement-line = { $other }{ $confirmed ->
        [yes] {""}
       *[no] {" "}· à confirmer
    }
agreement-new = Nouveaux accords
agreement-unknown = Je ne trouve pas (ou plus) ces accords.
agreement-confirm = Confirmer
agreement-change = Proposer autre chose
agreement-end = Arrêter ces accords
agreement-confirmed = Confirmé. Désormais une réponse vient dans les { $days } jours ouvrables. Dans un an je demanderai si c'est toujours juste.
agreement-ended = Arrêté. Les délais habituels s'appliquent à nouveau. L'autre partie en est informée.
agreement-title = <b>Accords entre { $one } et { $other }</b>
agreement-label-profile = Parents :
agreement-label-question = Question :
agreement-label-answer = Meilleure réponse :
agreement-label-steps = Étapes :
agreement-label-contact = Contact :
agreement-label-where = Orientation :
agreement-label-information = Informations transmises :
agreement-label-material = Matériel :
agreement-label-partners = Autres partenaires :
agreement-label-follow-up = Suivi :
agreement-tasks = <b>Qui fait quoi</b>
agreement-label-task-offer = Informer sur l'offre
agreement-label-task-childcare = Expliquer l'accueil
agreement-label-task-tariff = Expliquer les tarifs
agreement-label-task-attest-help = Aider pour l'attestation
agreement-label-task-attest-make = Demander l'attestation à la place
agreement-label-task-ocmw = Orienter vers le CPAS
agreement-label-task-reminder = Appeler la veille
agreement-terms = D'habitude : { $ways }. Réponse dans { $days ->
        [one] 1 jour ouvrable
       *[other] les { $days } jours ouvrables
    }. Si une personne de contact change, nous nous prévenons.
agreement-ask-contact = <b>{ $number } sur 10.</b> Qui peut-on contacter chez { $other }, et quand ?
told-agreement-proposed = <b>{ $one } propose des accords</b> sur l'orientation des familles. Vérifiez-les et confirmez.
told-agreement-agreed = <b>{ $other } a confirmé les accords.</b> Ils sont valables dès maintenant.
told-agreement-over = <b>{ $one } arrête les accords.</b> Les délais habituels s'appliquent à nouveau.
told-agreement-review = <b>Vos accords sont-ils toujours justes ?</b> Ils ont un an. Vérifiez-les et adaptez ce qui a changé.
agreement-go-on = Continuer la proposition gardée { $number }
agreement-personal = Cela ressemble au nom ou au numéro de quelqu’un. Un accord ne dit rien d’une famille. Écrivez-le sans.
agreement-term = <b>Dans quel délai ?</b>
agreement-within = Dans { $days ->
        [one] un jour ouvrable
       *[other] les { $days } jours ouvrables
    }
agreement-within-none = Pas de délai fixe
agreement-task-line = • { $task } : <b>{ $who }</b>{ $days ->
        [0] {""}
        [one] , dans un jour ouvrable
       *[other] , dans les { $days } jours ouvrables
    }
