# What does not fit, and how each kind of answer is shown.
kind-yes = Ja
kind-no = Nee
kind-choose = Dat herken ik niet. Tik op een knop of typ wat erop staat.
kind-choose-one = Kies er minstens één.
kind-choose-most = Kies er hoogstens { $most }.
kind-whole-number = Geef een getal van { $least } tot { $most }.
kind-amount = Geef een bedrag in euro, bijvoorbeeld 1850 of 1.850,50.
kind-amount-year = Hier vraag ik het bedrag per jaar. Ken je alleen het maandloon, ga dan terug en kies dat.
kind-amount-month = Hier vraag ik het bedrag per maand. Ken je het jaarinkomen, ga dan terug en kies dat.
kind-words-empty = Typ een paar woorden.
kind-words-long = Dat is te lang: hoogstens { $most } tekens.
kind-corrected = Je verbetert iets, en ik weet niet zeker wat. Typ het nog eens zoals het moet zijn.
kind-day = Ik herken geen datum. Typ bijvoorbeeld: 1 december, 15/03, half maart, over twee weken.
kind-day-two = Ik lees meer dan één dag. Welke bedoel je?
kind-day-past = Die dag is al voorbij. Welke dag bedoel je?
kind-day-early = De laatste dag kan niet voor de eerste liggen. Welke dag bedoel je?
kind-day-far = Die dag ligt te ver weg. Typ een dag binnen de komende jaren.
kind-hour = Typ een uur, bijvoorbeeld 10u of 14u30.
kind-hour-past = Dat uur is al voorbij. Geef een later uur, of neem een andere dag.
kind-ages = Ik herken geen leeftijd. Typ bijvoorbeeld: 14 maanden, 2,5 jaar, of 14 maanden en 3 jaar.
kind-ages-count = Je zegt { $said } kinderen, en ik vind { $found ->
        [one] één leeftijd
       *[other] { $found } leeftijden
    }. Typ voor elk kind een leeftijd, bijvoorbeeld: 14 maanden en 3 jaar.
kind-ages-unsure = Ik ben niet zeker welke leeftijd je bedoelt. Typ er één per kind, bijvoorbeeld: 14 maanden en 3 jaar.
kind-ages-old = Dat is te oud voor kinderopvang (tot { $years } jaar). Hoe oud is het kind?
kind-ages-many = Geef hoogstens { $most } kinderen tegelijk in.
kind-age-unborn = nog niet geboren
kind-age-years = { $years } jaar
kind-age-months =
    { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    }
kind-week = Ik herken geen dagen. Typ bijvoorbeeld: ma en di, elke dag, woensdag voormiddag, do 8u-16u.
kind-week-hours = Ik ben niet zeker welke uren je bedoelt. Typ ze per dag, bijvoorbeeld: ma voormiddag, di 8u-16u.
kind-week-not = Ik ben niet zeker welke dagen níét passen. Typ enkel de dagen die wel passen, bijvoorbeeld: ma, di en do.
kind-week-every-day = Elke werkdag
kind-week-any = Dagen maken niet uit
kind-week-am = voormiddag
kind-week-pm = namiddag
kind-weekday =
    { $day ->
        [mon] maandag
        [tue] dinsdag
        [wed] woensdag
        [thu] donderdag
        [fri] vrijdag
        [sat] zaterdag
       *[sun] zondag
    }
kind-language = Die taal herken ik niet. Typ de naam van de taal, bijvoorbeeld Somali of Pools.
kind-language-two = Ik kan er één bewaren. Welke taal spreekt het gezin thuis het meest?
language-nl = Nederlands
language-fr = Frans
language-en = Engels
language-ar = Arabisch
language-tr = Turks
language-uk = Oekraïens
