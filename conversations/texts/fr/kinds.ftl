# What does not fit, and how each kind of answer is shown.
kind-yes = Oui
kind-no = Non
kind-choose = Je ne reconnais pas cette réponse. Appuyez sur un bouton ou tapez ce qui y est écrit.
kind-choose-one = Choisissez-en au moins un.
kind-choose-most = Choisissez-en { $most } au maximum.
kind-whole-number = Donnez un nombre de { $least } à { $most }.
kind-amount = Donnez un montant en euros, par exemple 1850 ou 1.850,50.
kind-amount-year = Je demande ici le montant par an. Si vous ne connaissez que le salaire du mois, revenez en arrière et choisissez-le.
kind-amount-month = Je demande ici le montant par mois. Si vous connaissez le revenu de l'année, revenez en arrière et choisissez-le.
kind-words-empty = Tapez quelques mots.
kind-words-long = C'est trop long : { $most } caractères au maximum.
kind-corrected = Vous corrigez quelque chose, et je ne suis pas sûr de quoi. Retapez-le comme il faut.
kind-day = Je ne reconnais pas de date. Tapez par exemple : 1er décembre, 15/03, mi-mars, dans deux semaines.
kind-day-two = Je lis plus d'un jour. Lequel voulez-vous dire ?
kind-day-past = Ce jour est déjà passé. Quel jour voulez-vous dire ?
kind-day-early = Le dernier jour ne peut pas venir avant le premier. Quel jour voulez-vous dire ?
kind-day-far = Ce jour est trop loin. Tapez un jour dans les prochaines années.
kind-hour = Tapez une heure, par exemple 10h ou 14h30.
kind-hour-past = Cette heure est déjà passée. Donnez une heure plus tardive, ou choisissez un autre jour.
kind-ages = Je ne reconnais pas d'âge. Tapez par exemple : 14 mois, 2,5 ans, ou 14 mois et 3 ans.
kind-ages-count = Vous dites { $said } enfants, et je trouve { $found ->
        [one] un âge
       *[other] { $found } âges
    }. Tapez un âge pour chaque enfant, par exemple : 14 mois et 3 ans.
kind-ages-unsure = Je ne suis pas sûr de l'âge que vous voulez dire. Tapez-en un par enfant, par exemple : 14 mois et 3 ans.
kind-ages-old = C'est trop âgé pour l'accueil (jusqu'à { $years } ans). Quel âge a l'enfant ?
kind-ages-many = Indiquez { $most } enfants au maximum à la fois.
kind-age-unborn = pas encore né
kind-age-years = { $years } ans
kind-age-months =
    { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    }
kind-week = Je ne reconnais pas de jours. Tapez par exemple : lundi et mardi, tous les jours, mercredi matin, jeudi 8h-16h.
kind-week-hours = Je ne suis pas sûr des heures. Tapez-les par jour, par exemple : lundi matin, mardi 8h-16h.
kind-week-not = Je ne suis pas sûr des jours à exclure. Tapez seulement les jours qui conviennent, par exemple : lundi, mardi et jeudi.
kind-week-every-day = Chaque jour ouvrable
kind-week-any = Peu importe les jours
kind-week-am = matin
kind-week-pm = après-midi
kind-weekday =
    { $day ->
        [mon] lundi
        [tue] mardi
        [wed] mercredi
        [thu] jeudi
        [fri] vendredi
        [sat] samedi
       *[sun] dimanche
    }
kind-language = Je ne reconnais pas cette langue. Tapez le nom de la langue, par exemple somali ou polonais.
kind-language-two = Je ne peux en garder qu'une. Quelle langue la famille parle-t-elle le plus à la maison ?
language-nl = Néerlandais
language-fr = Français
language-en = Anglais
language-ar = Arabe
language-tr = Turc
language-uk = Ukrainien
