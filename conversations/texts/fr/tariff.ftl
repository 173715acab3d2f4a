# What does this family pay? Amounts and shares come from knowledge/tariffs, never from here.
tariff-basis = <b>Quel revenu la famille peut-elle prouver ?</b>
    On compte le parent et le ou la partenaire ensemble (mariés ou vivant ensemble). Parent seul : uniquement son propre revenu.
    <i>Seulement pour l'accueil avec tarif selon le revenu (inkomenstarief). Tout est effacé dès que le calcul est fait.</i>
tariff-basis-year = Revenu annuel (avertissement-extrait de rôle)
tariff-basis-month = Salaire mensuel brut, pas d'avertissement
tariff-basis-none = Pas de revenu, avec preuve
tariff-basis-undisclosed = Ne veut pas le communiquer
tariff-yearly = <b>Quel est le revenu imposable commun par an ?</b>
    Prenez l'avertissement-extrait de rôle belge le plus récent. Une proposition de déclaration simplifiée ne compte pas.
tariff-monthly = <b>Combien la famille gagne-t-elle brut par mois, en tout ?</b>
    Prenez le mois avant la demande. Si l'accueil commence juste après le repos de maternité : le dernier mois avant ce repos.
tariff-children = <b>Combien d'enfants comptent, celui-ci compris ?</b>
    Si l'accueil commence à partir du { $since } : les frères et sœurs jusqu'à { $new }. S'il a commencé plus tôt : jusqu'à { $old }.
tariff-twins = <b>Y a-t-il des jumeaux (ou plus) parmi les enfants qui comptent ?</b>
tariff-hours = <b>Combien de temps l'enfant reste-t-il par jour ?</b>
tariff-hours-short = Moins de 5 heures
tariff-hours-full = De 5 à 11 heures
tariff-hours-long = 11 heures ou plus
tariff-days = <b>Combien de jours par mois ?</b> Choisissez ou tapez un nombre.
tariff-days-week = { $week ->
        [one] 1 jour par semaine
       *[other] { $week } jours par semaine
    } (± { $days })
tariff-price = <b>{ $about ->
        [yes] Environ { $day }
       *[no] { $day }
    } par jour · { $month } par mois ({ $days ->
        [one] 1 jour
       *[other] { $days } jours
    })</b>
    Une indication pour un enfant, avec les montants de { $year }.
tariff-line = { $day } par jour
tariff-about = environ { $amount }
tariff-steps = <b>Le calcul</b>
tariff-cautions = <b>Bon à savoir</b>
tariff-source = source
tariff-simulator = Simulateur officiel
tariff-again = Recalculer
tariff-rule-yearly-income = Revenu annuel : { $income } brut par mois × { $factor } = { $result }
tariff-rule-undisclosed = Revenu non communiqué : tarif maximum, { $result }
tariff-rule-band-1 = Première tranche de revenu : { $income } × { $coefficient } = { $result }
tariff-rule-band-1-cap = Prix le plus élevé de la première tranche : { $result }
tariff-rule-band-2 = Deuxième tranche de revenu : { $income } × { $coefficient } = { $result }
tariff-rule-band-2-cap = Prix le plus élevé de la deuxième tranche : { $result }
tariff-rule-above-bands = Au-dessus de la deuxième tranche : { $cap } + { $slices } × { $step } = { $result }
tariff-rule-maximum = Jamais plus que le tarif maximum : { $result }
tariff-rule-child-reduction = Réduction pour enfants (kindkorting) : moins { $times } × { $less } = { $result }
tariff-rule-multiple-birth = Jumeaux : encore une fois moins { $less } = { $result }
tariff-rule-minimum = Jamais moins que le tarif minimum standard : { $result }
tariff-rule-short-day = Journée courte, { $percent } % du prix par jour : { $result }
tariff-rule-long-day = Journée longue, { $percent } % du prix par jour : { $result }
tariff-caution-newer-not-known = Les montants à partir du { $unknown } n'ont pas été trouvés. Voici le dernier prix connu, valable du { $since } au { $until }.
tariff-caution-undisclosed = Qui montre son revenu paie souvent moins. Il faut une attestation même pour le tarif maximum.
tariff-caution-monthly-income = Le coefficient { $factor } est celui de 2014 ; nous n'en avons pas trouvé de plus récent.
tariff-caution-no-income = Sans revenu, on remplit 0. Gardez une preuve formelle.
tariff-caution-above-bands = Au-dessus de la deuxième tranche, les sources se contredisent sur le supplément. Nous calculons avec un supplément indexé.
tariff-caution-children-that-count = Si l'accueil commence à partir du { $since }, les frères et sœurs comptent jusqu'à { $new }. S'il a commencé plus tôt, jusqu'à { $old }. Nous tenons la règle de 2026 d'une source secondaire : vérifiez sur l'attestation.
tariff-caution-twins-count = Avec des jumeaux, au moins deux enfants comptent. Le nombre est-il juste ?
tariff-caution-minimum-after-reduction = Que le minimum vaille aussi après la réduction pour enfants, c'est notre lecture.
tariff-caution-minimum-new-attests = En 2015, ce minimum ne valait que pour les attestations nouvelles ou recalculées. Pour les autres, il est venu le 1er janvier 2016.
tariff-caution-short-day = Le minimum vaut pour une journée complète ; une journée courte peut donc coûter moins. C'est notre lecture.
tariff-caution-long-day = Cela vaut là où l'accueil est agréé pour des heures flexibles. Ailleurs, le milieu d'accueil fixe lui-même le prix des heures à partir de 11 heures et entre 20 h et 6 h.
tariff-caution-day-lengths-of-2014 = Jusqu'au 31 mars 2014, les limites étaient autres : moins de 3 heures donnait une part plus basse, et 12 heures pile restait une journée ordinaire.
tariff-caution-approximate = Environ : l'un des montants n'est pas connu au centime près.
tariff-caution-indication = C'est une indication selon le barème indexé de 2014, pas une promesse. Le prix officiel figure sur l'attestation ; simulation possible sur { $simulator }.
tariff-lower = <b>Est-ce que cela peut être moins ?</b> Peut-être, par journée complète :
tariff-lower-ivt-reduction = <b>{ $price }</b> : indemnité d'invalidité, chômage complet depuis au moins 6 mois, indemnité de faillite, dispense ou réduction de cotisations sociales d'indépendant depuis au moins 12 mois, ou revenu du travail réduit au moins de moitié pendant un an
tariff-lower-ivt-minimum = <b>{ $price }</b> : revenu d'intégration (leefloon) sans formation du VDAB ou du CPAS
tariff-lower-ivt-middle = <b>{ $price }</b> : revenu d'intégration avec un parcours de formation du VDAB ou du CPAS, ou petit revenu commun avec un parcours d'intégration (inburgering) ou si chaque adulte a un contrat d'au moins 19 heures par semaine
tariff-lower-ivt-lowest = <b>{ $price }</b> : demandeur d'asile avec aide matérielle, enfant placé en famille d'accueil, ou mère mineure qui va à l'école
tariff-lower-ocmw = à partir de <b>{ $price }</b> : si payer est impossible, le CPAS (OCMW) peut réduire le tarif après une enquête sociale : la moitié, le minimum standard ou le tarif le plus bas
tariff-lower-how = D'abord le tarif réduit individuel (individueel verminderd tarief) : cochez la situation lors de la demande d'attestation. Si rien ne convient, le CPAS du domicile décide. Nos sources sur les conditions vont jusqu'en 2024.
tariff-to-ivt = Tarif réduit individuel
tariff-to-ocmw = Tarif CPAS pas à pas
tariff-to-attest = Demander l'attestation
