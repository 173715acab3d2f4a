# Free places.
place-where = <b>Bij welke opvang komt een plaats vrij?</b>
place-ages = <b>Voor welke leeftijd?</b>
place-ages-baby = Baby (tot 12 maanden)
place-ages-toddler = Peuter (12–36 maanden)
place-ages-any = Baby of peuter
place-ages-school = Kleuter en ouder
place-days = <b>Welke dagen?</b> <i>bv. ma en di · elke dag</i>
place-start = <b>Vanaf wanneer?</b>
place-groups = <b>Voor wie eerst?</b> Jullie eigen voorrangsregels beslissen.
place-group-work = Werk of opleiding
place-group-alone = Alleenstaande ouder
place-group-low-income = Laag inkomen
place-group-foster = Pleegkind
place-group-sibling = Broer of zus
place-group-vulnerable = Kwetsbaar gezin
place-group-none = Geen bijzondere groep
place-until = <b>Tot wanneer mag dit bericht staan?</b>
place-until-days = { $days } dagen
place-count = <b>Hoeveel plaatsen?</b>
place-summary = <b>Dit meld je:</b>
    { $place }
place-announce = Meld de plaats
place-announced = Gemeld. { $count ->
        [0] Vandaag kreeg niemand een bericht (hoogstens één per dag), maar de plaats staat in de lijst.
        [one] Eén toeleider krijgt een bericht.
       *[other] { $count } toeleiders krijgen een bericht.
    }
place-none = <b>Er zijn nu geen gemelde vrije plaatsen.</b>
place-list = <b>Vrije plaatsen</b>
place-line = <b>{ $name }</b>: { $count ->
        [one] 1 plaats
       *[other] { $count } plaatsen
    } · { $ages } · { $days } · vanaf { $start } · staat tot { $until }{ $groups ->
        [none] {""}
       *[other] {" "}· eerst: { $groups }
    }
place-new = Meld een vrije plaats
place-wish = <b>Waarvan wil je horen?</b> Hoogstens één bericht per dag.
place-wish-towns = <b>Van welke gemeente wil je horen?</b>
place-wish-groups = <b>Plaatsen voor welke voorrangsgroepen?</b> Een plaats zonder bijzondere groep hoor je altijd.
place-wish-any-group = Alle groepen
place-wish-off = Niet (meer)
place-wish-button = Wat wil ik horen?
place-wish-noted = Genoteerd. Je krijgt hoogstens één bericht per dag.
place-wish-stopped = Goed, je krijgt geen berichten over plaatsen meer.
place-filled = Ingevuld: { $name }
place-have-family = Ik heb een gezin voor { $name }
place-filled-done = De plaats is weg uit de lijst. Wie ernaar vroeg, hoort het.
place-gone = Die plaats is er niet meer.
place-family-noted = { $name } weet dat je een gezin hebt. Vraag nu eerst aan de ouder of het mag.
place-unmet-told =
    { $count ->
        [0] Geen enkele opvang die dit gezin nog niet kent, wil dit nu horen. Het loket kan meezoeken.
        [one] Eén opvang hoort dit, zonder gegevens van het gezin: alleen de leeftijd.
       *[other] { $count } opvangplaatsen horen dit, zonder gegevens van het gezin: alleen de leeftijd.
    }
place-unmet-not = Dat kan niet meer voor { $reference }.
told-place = <b>Er komt een plaats vrij bij { $centre }.</b> Bekijk de lijst; misschien past een van jouw gezinnen.
told-place-family = <b>{ $sender } heeft een gezin voor jullie vrije plaats.</b> De verwijzing volgt als de ouder ja zegt. Jullie beslissen volgens jullie eigen voorrangsregels.
told-place-gone = <b>De plaats bij { $centre } is niet meer vrij.</b>
told-need = <b>{ $sender } zoekt een plaats voor een gezin</b> ({ $ages }). Komt er iets vrij? Meld het hier of bel { $phone }.
told-button-places = Vrije plaatsen
told-button-announce = Meld een plaats
place-not-yours = Een vrije plaats melden kan de contactpersoon of de vervanger van een opvang.
place-waiting-fits = <b>Op jullie wachtlijst past misschien:</b> { $references }
