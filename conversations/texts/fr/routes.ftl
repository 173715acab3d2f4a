# The OCMW route, the attest route, and the referrers' directory.
topic-source = <i>Source : { $source } · vérifié le { $checked }</i>
ocmw-price = <b>Le lieu d'accueil applique-t-il un prix selon le revenu (inkomenstarief) ?</b>
ocmw-price-income = Oui, selon le revenu
ocmw-price-free = Non, prix libre
ocmw-unsure = Je ne sais pas
ocmw-attest = <b>Le parent a-t-il déjà une attestation de tarif (attest inkomenstarief) pour cet enfant ?</b>
ocmw-situation = <b>Une de ces situations correspond-elle à la famille ?</b> Alors le prix baisse sans le CPAS.
ocmw-situation-leefloon = Revenu d'intégration, sans formation
ocmw-situation-leefloon-training = Revenu d'intégration et formation via VDAB ou CPAS
ocmw-situation-integration = Faible revenu et parcours d'intégration
ocmw-situation-low-work = Faible revenu et chaque adulte travaille au moins 19 h par semaine
ocmw-situation-invalidity = Indemnité d'invalidité
ocmw-situation-unemployed = Chômage complet depuis 6 mois au moins, ou indemnité de faillite
ocmw-situation-income-halved = Revenu du travail réduit d'au moins la moitié (12 mois)
ocmw-situation-self-employed = Indépendant avec dispense ou réduction de cotisations (12 mois)
ocmw-situation-asylum = Procédure d'asile avec aide matérielle
ocmw-situation-foster = Enfant placé en famille d'accueil
ocmw-situation-minor-parent = Mère mineure à l'école
ocmw-situation-none = Aucune
ocmw-too-high = <b>Le prix reste-t-il ensuite trop élevé pour la famille ?</b>
ocmw-way = <b>Comment orientez-vous vers le CPAS (OCMW) ?</b>
ocmw-way-a = Donner les coordonnées et la lettre
ocmw-way-b = Je prends le rendez-vous
ocmw-way-c = Je prends le rendez-vous et j'accompagne
ocmw-letter = <b>Voulez-vous une lettre d'accompagnement ?</b> Je remplis ce que vous me donnez. Le parent écrit lui-même son nom.
ocmw-letter-yes = Oui, faire la lettre
ocmw-letter-no = Non
ocmw-why = <b>Pourquoi le prix est-il trop élevé ?</b> Une phrase, sans noms. En néerlandais si possible : le CPAS la lira.
ocmw-why-personal = Cela ressemble à un nom, un numéro ou une adresse. Écrivez la raison sans : sur la lettre, le parent complète lui-même.
ocmw-why-nothing = Passer
ocmw-free-price = <b>Au prix libre, il n'y a pas de tarif du CPAS.</b>
    Le lieu d'accueil fixe lui-même son prix. Une allocation d'accueil (kinderopvangtoeslag) est parfois possible.
ocmw-to-allowance = Allocation d'accueil
ocmw-first-line-decision = <b>Le CPAS du domicile peut baisser le tarif, après une enquête sociale.</b>
ocmw-first-line-automatic = <b>Cette famille peut obtenir le prix réduit sans le CPAS.</b>
ocmw-step-price = Demandez d'abord au lieu d'accueil s'il applique un prix selon le revenu. Sinon, pas de tarif du CPAS.
ocmw-step-automatic-amount = Lors de la demande ou du recalcul de l'attestation, cochez la « situation spécifique » et gardez la preuve. Prix : { $amount }.
ocmw-step-automatic-discount = Lors de la demande ou du recalcul de l'attestation, cochez la « situation spécifique » et gardez la preuve. Le prix baisse de { $amount }, sans passer sous le minimum.
ocmw-step-documents = Préparez : carte d'identité, attestation de tarif actuelle, preuve de tous les revenus, extraits de compte de 3 mois, dernier avertissement-extrait de rôle, loyer, frais fixes et dettes. Chaque CPAS a sa propre liste.
ocmw-step-way-a = Donnez les coordonnées du CPAS et la lettre.
ocmw-step-way-b = Prenez le rendez-vous ensemble. Rappelez le parent la veille.
ocmw-step-way-c = Prenez le rendez-vous et accompagnez. Rappelez le parent la veille.
ocmw-step-decision = Le CPAS examine et décide. Une page ancienne parle de 30 jours ; demandez-le.
ocmw-step-after = Après la décision, Kind en Gezin établit une nouvelle attestation. Le parent la donne au lieu d'accueil. Notez la date de fin (souvent après 1 an).
ocmw-source = <i>Source : Opgroeien, questions sur le tarif selon le revenu (juin 2026) ; pages communales (2016–2024) · vérifié le 23/11/2026. Ce que vous avez rempli est effacé.</i>
ocmw-refer-to = Orienter vers { $name }
ocmw-more = Plus sur le tarif du CPAS
letter-ocmw-route = { $today }
    À { $to }
    Objet : demande de tarif réduit pour l'accueil d'enfants (OCMW-tarief)

    Bonjour,

    Le parent qui apporte cette lettre cherche un accueil au tarif selon le revenu pour un enfant de { $ages } ({ $days }, à partir du { $start }).
    Le prix calculé est trop élevé pour la famille.{ $why ->
        [none] {""}
       *[other] {" "}Raison : { $why }
    }
    Pouvez-vous examiner si un tarif réduit est possible ? Le parent apporte : carte d'identité, attestation de tarif, preuve des revenus et dépenses.

    { $sender } · { $phone }

    Nom du parent : ……………………………
    Signature : ……………………………
attest-soon = <b>L'accueil commence-t-il dans les deux mois ?</b>
attest-login = <b>Le parent peut-il se connecter avec itsme ou eID ?</b>
attest-alone = <b>Le parent y arrive-t-il seul ?</b>
attest-alone-yes = Oui, seul
attest-alone-helped = Avec quelqu'un à côté
attest-instead = <b>Quelqu'un du lieu d'accueil, du guichet ou du CPAS peut-il le faire à sa place ?</b> C'est permis s'il est mandaté auprès d'Opgroeien.
attest-instead-yes = Oui, c'est possible
attest-instead-no = Non ou pas sûr
attest-income = <b>Quelle preuve de revenu y a-t-il ?</b>
attest-income-assessment = Avertissement-extrait de rôle belge
attest-income-month = Pas d'avertissement, mais un revenu
attest-income-none = Aucun revenu
attest-income-undisclosed = Ne veut pas le communiquer
attest-special = <b>Y a-t-il une situation qui peut baisser le prix ?</b> (revenu d'intégration, invalidité, enfant placé …)
attest-which = Quelles situations ?
attest-first-line = <b>Voici comment obtenir l'attestation de tarif (attest inkomenstarief).</b> Chaque enfant a la sienne.
attest-step-early = Attendez encore un peu : la demande se fait au plus tôt 2 mois avant le début. Simuler le prix est déjà possible.
attest-support-alone = Le parent la demande lui-même sur Mijn Opgroeien (mijn.opgroeien.be), case « Inkomenstarief aanvragen of simuleren ».
attest-support-helped = Installez-vous ensemble : le parent se connecte avec son itsme ou eID et tape lui-même son code (mijn.opgroeien.be).
attest-support-for-them = Demandez au lieu d'accueil, au guichet local ou au CPAS si un collaborateur mandaté fait la demande. Le lieu d'accueil au tarif selon le revenu doit aider ; le guichet et le CPAS le peuvent.
attest-support-phone = Appelez ensemble la ligne Kind en Gezin, 078 150 100 (horaires non vérifiés).
attest-step-income-assessment = Prenez l'avertissement-extrait de rôle belge le plus récent. Une proposition de déclaration simplifiée ne compte pas.
attest-step-income-month = Prenez une preuve officielle du revenu brut du mois précédent, p. ex. une fiche de paie. Si l'accueil commence juste après le congé de maternité : le mois avant ce congé.
attest-step-income-none = Indiquez 0 et gardez une preuve officielle de l'absence de revenu.
attest-step-income-undisclosed = Sans communiquer le revenu, la famille paie le maximum : { $amount }. Une attestation reste nécessaire.
attest-step-children = Préparez : noms et dates de naissance de tous les enfants, et la date de début.
attest-step-special = Cochez la « situation spécifique » et gardez la preuve. Le tarif du CPAS ne se choisit pas ici.
attest-step-check = Vérifiez l'aperçu et le prix avant de confirmer.
attest-step-give = Imprimez l'attestation et donnez-la au lieu d'accueil.
attest-source = <i>Source : Opgroeien, questions fréquentes sur l'accueil (4 juin 2026) · vérifié le 23/11/2026. Ce que vous avez rempli est effacé.</i>
attest-site = Mijn Opgroeien
attest-more = Plus sur l'attestation
organisations-groups = <b>Qui fait quoi ?</b> Choisissez un type d'organisation, ou tapez un nom.
organisations-health = Santé et famille
organisations-welfare = Aide sociale
organisations-work-language = Travail, langue, formation
organisations-childcare = Accueil des enfants
organisations-former = <i>Autrefois ou dans la langue courante : { $names }</i>
organisations-when = <b>Orientez quand :</b> { $when }
organisations-tip = <b>Conseil :</b> { $tip }
organisations-site = { $site }{ $state ->
        [read] {""}
       *[other] {" "}(adresse non vérifiée par nous)
    }
organisations-topic = En savoir plus
