# Free places.
place-where = <b>Dans quel lieu d'accueil une place se libère-t-elle ?</b>
place-ages = <b>Pour quel âge ?</b>
place-ages-baby = Bébé (jusqu'à 12 mois)
place-ages-toddler = Tout-petit (12–36 mois)
place-ages-any = Bébé ou tout-petit
place-ages-school = Maternelle et plus
place-days = <b>Quels jours ?</b> <i>p. ex. lundi et mardi · tous les jours</i>
place-start = <b>À partir de quand ?</b>
place-groups = <b>Pour qui d'abord ?</b> Vos propres règles de priorité décident.
place-group-work = Travail ou formation
place-group-alone = Parent seul
place-group-low-income = Faible revenu
place-group-foster = Enfant placé
place-group-sibling = Frère ou sœur
place-group-vulnerable = Famille vulnérable
place-group-none = Pas de groupe particulier
place-until = <b>Jusqu'à quand l'annonce peut-elle rester ?</b>
place-until-days = { $days } jours
place-count = <b>Combien de places ?</b>
place-summary = <b>Voici votre annonce :</b>
    { $place }
place-announce = Annoncer la place
place-announced = Annoncé. { $count ->
        [0] Personne n'a reçu de message aujourd'hui (un par jour au plus), mais la place est dans la liste.
        [one] Un référent reçoit un message.
       *[other] { $count } référents reçoivent un message.
    }
place-none = <b>Aucune place libre n'est annoncée pour le moment.</b>
place-list = <b>Places libres</b>
place-line = <b>{ $name }</b> : { $count ->
        [one] 1 place
       *[other] { $count } places
    } · { $ages } · { $days } · à partir du { $start } · jusqu'au { $until }{ $groups ->
        [none] {""}
       *[other] {" "}· d'abord : { $groups }
    }
place-new = Annoncer une place libre
place-wish = <b>Que voulez-vous recevoir ?</b> Un message par jour au plus.
place-wish-towns = <b>De quelle commune voulez-vous des nouvelles ?</b>
place-wish-groups = <b>Des places pour quels groupes prioritaires ?</b> Une place sans groupe particulier vous est toujours annoncée.
place-wish-any-group = Tous les groupes
place-wish-off = Rien (ou plus rien)
place-wish-button = Que recevoir ?
place-wish-noted = Noté. Vous recevez un message par jour au plus.
place-wish-stopped = Bien, vous ne recevez plus de messages sur les places.
place-filled = Occupée : { $name }
place-have-family = J'ai une famille pour { $name }
place-filled-done = La place a quitté la liste. Ceux qui s'y intéressaient en sont informés.
place-gone = Cette place n'existe plus.
place-family-noted = { $name } sait que vous avez une famille. Demandez maintenant d'abord au parent.
place-unmet-told =
    { $count ->
        [0] Aucun lieu d'accueil qui ne connaît pas encore cette famille ne veut l'entendre pour le moment. Le guichet peut chercher avec vous.
        [one] Un lieu d'accueil l'apprend, sans données de la famille : seulement l'âge.
       *[other] { $count } lieux d'accueil l'apprennent, sans données de la famille : seulement l'âge.
    }
place-unmet-not = Ce n'est plus possible pour { $reference }.
told-place = <b>Une place se libère chez { $centre }.</b> Regardez la liste ; elle convient peut-être à l'une de vos familles.
told-place-family = <b>{ $sender } a une famille pour votre place libre.</b> L'orientation suit si le parent dit oui. Vous décidez selon vos propres règles de priorité.
told-place-gone = <b>La place chez { $centre } n'est plus libre.</b>
told-need = <b>{ $sender } cherche une place pour une famille</b> ({ $ages }). Une place se libère ? Annoncez-la ici ou appelez { $phone }.
told-button-places = Places libres
told-button-announce = Annoncer une place
place-not-yours = Seule la personne de contact ou le remplaçant d'un lieu d'accueil peut annoncer une place.
place-waiting-fits = <b>De votre liste d'attente convient peut-être :</b> { $references }
