# The OCMW route, the attest route, and the referrers' directory.
topic-source = <i>Bron: { $source } · nagekeken { $checked }</i>
ocmw-price = <b>Werkt de opvang met een prijs volgens inkomen (inkomenstarief)?</b>
ocmw-price-income = Ja, inkomenstarief
ocmw-price-free = Nee, vrije prijs
ocmw-unsure = Weet ik niet
ocmw-attest = <b>Heeft de ouder al een attest inkomenstarief voor dit kind?</b>
ocmw-situation = <b>Past een van deze situaties bij het gezin?</b> Dan daalt de prijs zonder het OCMW.
ocmw-situation-leefloon = Leefloon, geen opleiding
ocmw-situation-leefloon-training = Leefloon én opleiding via VDAB of OCMW
ocmw-situation-integration = Laag inkomen én inburgering
ocmw-situation-low-work = Laag inkomen én elke volwassene werkt minstens 19 u per week
ocmw-situation-invalidity = Invaliditeitsuitkering
ocmw-situation-unemployed = Minstens 6 maanden volledig werkloos, of faillissementsuitkering
ocmw-situation-income-halved = Arbeidsinkomen minstens gehalveerd (12 maanden)
ocmw-situation-self-employed = Zelfstandige met vrijstelling of vermindering van bijdragen (12 maanden)
ocmw-situation-asylum = Asielprocedure met materiële hulp
ocmw-situation-foster = Pleegkind
ocmw-situation-minor-parent = Minderjarige moeder op school
ocmw-situation-none = Geen van deze
ocmw-too-high = <b>Is de prijs daarna nog te hoog voor het gezin?</b>
ocmw-way = <b>Hoe verwijs je naar het OCMW?</b>
ocmw-way-a = Contactgegevens en brief meegeven
ocmw-way-b = Ik maak de afspraak
ocmw-way-c = Ik maak de afspraak en ga mee
ocmw-letter = <b>Wil je een begeleidende brief?</b> Ik vul in wat je me geeft. De naam schrijft de ouder er zelf op.
ocmw-letter-yes = Ja, maak de brief
ocmw-letter-no = Nee
ocmw-why = <b>Waarom is de prijs te hoog?</b> Eén zin, zonder namen.
ocmw-why-personal = Dat lijkt op een naam, nummer of adres. Typ de reden zonder: op de brief vult de ouder zelf in wie het is.
ocmw-why-nothing = Sla over
ocmw-free-price = <b>Bij vrije prijs bestaat er geen OCMW-tarief.</b>
    De opvang bepaalt zelf de prijs. Wel kan er een kinderopvangtoeslag zijn.
ocmw-to-allowance = Kinderopvangtoeslag
ocmw-first-line-decision = <b>Het OCMW van de woonplaats kan het tarief verlagen, na een sociaal onderzoek.</b>
ocmw-first-line-automatic = <b>Dit gezin kan de lagere prijs krijgen zonder het OCMW.</b>
ocmw-step-price = Vraag eerst aan de opvang of ze met inkomenstarief werkt. Alleen dan kan een OCMW-tarief.
ocmw-step-automatic-amount = Duid bij de aanvraag of herberekening van het attest de ‘specifieke situatie’ aan en hou het bewijs bij. Prijs: { $amount }.
ocmw-step-automatic-discount = Duid bij de aanvraag of herberekening van het attest de ‘specifieke situatie’ aan en hou het bewijs bij. De prijs daalt met { $amount }, niet onder het minimum.
ocmw-step-documents = Leg klaar: identiteitskaart, het huidige attest inkomenstarief, bewijs van alle inkomsten, uittreksels van 3 maanden, laatste aanslagbiljet, huur, vaste kosten en schulden. Elk OCMW vraagt zijn eigen lijst.
ocmw-step-way-a = Geef de contactgegevens van het OCMW en de brief mee.
ocmw-step-way-b = Maak samen de afspraak. Bel de ouder de dag ervoor nog eens.
ocmw-step-way-c = Maak de afspraak en ga mee. Bel de ouder de dag ervoor nog eens.
ocmw-step-decision = Het OCMW onderzoekt en beslist. Op een oudere pagina staat 30 dagen; vraag het na.
ocmw-step-after = Na de beslissing maakt Kind en Gezin een nieuw attest. De ouder geeft dat aan de opvang. Zet de einddatum (meestal na 1 jaar) in de agenda.
ocmw-source = <i>Bron: Opgroeien, vragen over inkomenstarief (juni 2026); gemeentelijke pagina's (2016–2024) · nagekeken 23/11/2026. Wat je invulde, is gewist.</i>
ocmw-refer-to = Verwijs naar { $name }
ocmw-more = Meer over het OCMW-tarief
letter-ocmw-route = { $today }
    Aan { $to }
    Betreft: vraag om een verlaagd tarief voor kinderopvang (OCMW-tarief)

    Beste,

    De ouder die deze brief meebrengt, zoekt opvang met inkomenstarief voor een kind van { $ages } ({ $days }, vanaf { $start }).
    De berekende prijs is te hoog voor het gezin.{ $why ->
        [none] {""}
       *[other] {" "}Reden: { $why }
    }
    Wilt u nagaan of een verlaagd tarief kan? De ouder brengt mee: identiteitskaart, attest inkomenstarief, bewijs van inkomsten en uitgaven.

    { $sender } · { $phone }

    Naam van de ouder: ……………………………
    Handtekening: ……………………………
attest-soon = <b>Start de opvang binnen twee maanden?</b>
attest-login = <b>Kan de ouder aanmelden met itsme of eID?</b>
attest-alone = <b>Lukt het de ouder alleen?</b>
attest-alone-yes = Ja, alleen
attest-alone-helped = Met iemand erbij
attest-instead = <b>Kan iemand van de opvang, het loket of het OCMW het in de plaats doen?</b> Zij mogen dat als ze bij Opgroeien gemachtigd zijn.
attest-instead-yes = Ja, dat kan
attest-instead-no = Nee of onzeker
attest-income = <b>Welk bewijs van inkomen is er?</b>
attest-income-assessment = Belgisch aanslagbiljet
attest-income-month = Geen aanslagbiljet, wel inkomen
attest-income-none = Geen inkomen
attest-income-undisclosed = Wil het niet meedelen
attest-special = <b>Is er een situatie die de prijs kan verlagen?</b> (leefloon, invaliditeit, pleegkind …)
attest-which = Welke situaties?
attest-first-line = <b>Zo komt het attest inkomenstarief in orde.</b> Elk kind heeft een eigen attest.
attest-step-early = Wacht nog even: aanvragen kan ten vroegste 2 maanden voor de start. De prijs simuleren kan nu al.
attest-support-alone = De ouder vraagt het zelf aan op Mijn Opgroeien (mijn.opgroeien.be), tegel ‘Inkomenstarief aanvragen of simuleren’.
attest-support-helped = Ga er samen voor zitten: de ouder meldt aan met de eigen itsme of eID en tikt zelf de pincode in (mijn.opgroeien.be).
attest-support-for-them = Vraag de opvang, het Lokaal Loket of het OCMW of een gemachtigde medewerker het attest aanvraagt. De opvang met inkomenstarief moet helpen; loket en OCMW mogen het.
attest-support-phone = Bel samen de Kind en Gezin-Lijn, 078 150 100 (uren niet nagekeken).
attest-step-income-assessment = Neem het recentste Belgische aanslagbiljet. Een voorstel van vereenvoudigde aangifte telt niet.
attest-step-income-month = Neem een officieel bewijs van het bruto-inkomen van de maand ervoor, bv. een loonfiche. Start de opvang net na de moederschapsrust, dan de maand vóór die rust.
attest-step-income-none = Vul 0 in en hou een officieel bewijs bij dat er geen inkomen is.
attest-step-income-undisclosed = Zonder inkomen mee te delen betaalt het gezin het maximum: { $amount }. Een attest is toch nodig.
attest-step-children = Leg klaar: namen en geboortedata van alle kinderen, en de startdatum.
attest-step-special = Duid de ‘specifieke situatie’ aan en hou het bewijs bij. Een OCMW-tarief kan je hier niet kiezen.
attest-step-check = Kijk het overzicht en de prijs na voor je bevestigt.
attest-step-give = Druk het attest af en geef het aan de opvang.
attest-source = <i>Bron: Opgroeien, veelgestelde vragen kinderopvang (4 juni 2026) · nagekeken 23/11/2026. Wat je invulde, is gewist.</i>
attest-site = Mijn Opgroeien
attest-more = Meer over het attest
organisations-groups = <b>Wie doet wat?</b> Kies een soort organisatie, of typ een naam.
organisations-health = Gezondheid en gezin
organisations-welfare = Welzijn
organisations-work-language = Werk, taal, opleiding
organisations-childcare = Kinderopvang
organisations-former = <i>Vroeger of in de volksmond: { $names }</i>
organisations-when = <b>Verwijs wanneer:</b> { $when }
organisations-tip = <b>Tip:</b> { $tip }
organisations-site = { $site }{ $state ->
        [read] {""}
       *[other] {" "}(adres niet zelf nagekeken)
    }
organisations-topic = Meer hierover
