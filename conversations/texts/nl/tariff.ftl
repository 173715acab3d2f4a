# What does this family pay? Amounts and shares come from knowledge/tariffs, never from here.
tariff-basis = <b>Welk inkomen kan het gezin tonen?</b>
    Het telt voor de ouder en de partner samen (getrouwd of samenwonend). Alleenstaand: enkel het eigen inkomen.
    <i>Alleen voor opvang met inkomenstarief. Alles wordt gewist zodra de berekening klaar is.</i>
tariff-basis-year = Jaarinkomen (aanslagbiljet)
tariff-basis-month = Bruto maandloon, geen aanslagbiljet
tariff-basis-none = Geen inkomen, met bewijs
tariff-basis-undisclosed = Wil het niet meedelen
tariff-yearly = <b>Hoeveel is het gezamenlijk belastbaar inkomen per jaar?</b>
    Neem het meest recente Belgische aanslagbiljet. Een voorstel van vereenvoudigde aangifte telt niet.
tariff-monthly = <b>Hoeveel verdient het gezin bruto per maand, samen?</b>
    Neem de maand voor de aanvraag. Start de opvang meteen na moederschapsrust: de laatste maand voor die rust.
tariff-children = <b>Hoeveel kinderen tellen mee, dit kind inbegrepen?</b>
    Start de opvang vanaf { $since }: broers en zussen tot { $new }. Startte ze vroeger: tot { $old }.
tariff-twins = <b>Is er een tweeling of meerling bij de kinderen die meetellen?</b>
tariff-hours = <b>Hoe lang blijft het kind op een dag?</b>
tariff-hours-short = Minder dan 5 uur
tariff-hours-full = 5 tot 11 uur
tariff-hours-long = 11 uur of langer
tariff-days = <b>Hoeveel dagen per maand?</b> Kies of typ een getal.
tariff-days-week = { $week ->
        [one] 1 dag per week
       *[other] { $week } dagen per week
    } (± { $days })
tariff-price = <b>{ $about ->
        [yes] Ongeveer { $day }
       *[no] { $day }
    } per dag · { $month } per maand ({ $days ->
        [one] 1 dag
       *[other] { $days } dagen
    })</b>
    Een indicatie voor één kind, met de bedragen van { $year }.
tariff-line = { $day } per dag
tariff-about = ongeveer { $amount }
tariff-steps = <b>Zo is gerekend</b>
tariff-cautions = <b>Goed om te weten</b>
tariff-source = bron
tariff-simulator = Officiële simulator
tariff-again = Opnieuw berekenen
tariff-rule-yearly-income = Jaarinkomen: { $income } bruto per maand × { $factor } = { $result }
tariff-rule-undisclosed = Inkomen niet meegedeeld: maximumtarief, { $result }
tariff-rule-band-1 = Eerste inkomensschijf: { $income } × { $coefficient } = { $result }
tariff-rule-band-1-cap = Hoogste prijs van de eerste schijf: { $result }
tariff-rule-band-2 = Tweede inkomensschijf: { $income } × { $coefficient } = { $result }
tariff-rule-band-2-cap = Hoogste prijs van de tweede schijf: { $result }
tariff-rule-above-bands = Boven de tweede schijf: { $cap } + { $slices } × { $step } = { $result }
tariff-rule-maximum = Nooit meer dan het maximumtarief: { $result }
tariff-rule-child-reduction = Kindkorting: { $times } × { $less } eraf = { $result }
tariff-rule-multiple-birth = Meerling: nog één keer { $less } eraf = { $result }
tariff-rule-minimum = Nooit minder dan het standaard minimumtarief: { $result }
tariff-rule-short-day = Korte dag, { $percent } % van de dagprijs: { $result }
tariff-rule-long-day = Lange dag, { $percent } % van de dagprijs: { $result }
tariff-caution-newer-not-known = De bedragen vanaf { $unknown } zijn niet gevonden. Dit is de laatst bekende prijs, geldig van { $since } tot en met { $until }.
tariff-caution-undisclosed = Wie het inkomen toont, betaalt vaak minder. Ook voor het maximumtarief is een attest nodig.
tariff-caution-monthly-income = De coëfficiënt { $factor } is die van 2014; we vonden geen nieuwere.
tariff-caution-no-income = Zonder inkomen vul je 0 in. Bewaar een formeel bewijs.
tariff-caution-above-bands = Boven de tweede schijf spreken de bronnen elkaar tegen over de stap. Wij rekenen met een geïndexeerde stap.
tariff-caution-children-that-count = Start de opvang vanaf { $since }, dan tellen broers en zussen mee tot { $new }. Startte ze vroeger, dan tot { $old }. De regel van 2026 kennen we uit een secundaire bron: kijk het na op het attest.
tariff-caution-twins-count = Bij een meerling tellen minstens twee kinderen mee. Klopt het aantal?
tariff-caution-minimum-after-reduction = Dat het minimum ook na de kindkorting geldt, is onze lezing.
tariff-caution-minimum-new-attests = In 2015 gold dit minimum alleen voor nieuwe of herberekende attesten. Voor andere kwam het op 1 januari 2016.
tariff-caution-short-day = Het minimum geldt voor een volle dag; een korte dag kan dus lager uitkomen. Dat is onze lezing.
tariff-caution-long-day = Dit geldt in opvang met toestemming voor flexibele uren. Elders bepaalt de opvang zelf de prijs voor de uren vanaf 11 uur en tussen 20 en 6 uur.
tariff-caution-day-lengths-of-2014 = Tot en met 31 maart 2014 waren de daggrenzen anders: onder 3 uur gold een lager deel, en precies 12 uur was nog een gewone dag.
tariff-caution-approximate = Ongeveer: een van de bedragen is niet tot op de cent bekend.
tariff-caution-indication = Dit is een indicatie volgens de geïndexeerde tabel van 2014, geen belofte. De officiële prijs staat op het attest; simuleren kan op { $simulator }.
tariff-lower = <b>Kan het lager?</b> Misschien, per volle dag:
tariff-lower-ivt-reduction = <b>{ $price }</b>: invaliditeitsuitkering, minstens 6 maanden volledig werkloos, faillissementsuitkering, minstens 12 maanden vrijstelling of vermindering van sociale bijdragen als zelfstandige, of een arbeidsinkomen dat een jaar lang minstens gehalveerd is
tariff-lower-ivt-minimum = <b>{ $price }</b>: leefloon zonder opleiding van VDAB of OCMW
tariff-lower-ivt-middle = <b>{ $price }</b>: leefloon met een opleidingstraject van VDAB of OCMW, of een laag gezamenlijk inkomen met inburgering of waarbij elke volwassene een contract van minstens 19 uur per week heeft
tariff-lower-ivt-lowest = <b>{ $price }</b>: asielzoeker met materiële hulp, pleegkind, of minderjarige moeder die naar school gaat
tariff-lower-ocmw = vanaf <b>{ $price }</b>: als betalen niet lukt, kan het OCMW na een sociaal onderzoek het tarief verlagen: de helft, het standaard minimum of het laagste tarief
tariff-lower-how = Eerst het individueel verminderd tarief: vink de situatie aan bij de aanvraag van het attest. Past niets, dan beslist het OCMW van de woonplaats. De voorwaarden kennen we uit bronnen tot 2024.
tariff-to-ivt = Individueel verminderd tarief
tariff-to-ocmw = OCMW-tarief stap voor stap
tariff-to-attest = Attest aanvragen
