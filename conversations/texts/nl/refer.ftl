# Referring a family.
refer-from = <b>Vanwege welke organisatie verwijs je?</b>
refer-to = <b>Naar wie?</b> Kies tot { $most } opvangplaatsen, of laat het loket meezoeken. Je kan ook een naam typen.
refer-to-free = { $name } · { $free ->
        [one] 1 plaats vrij
       *[other] { $free } plaatsen vrij
    }
refer-to-desk = { $name } zoekt mee
refer-to-ocmw = { $name } (verlaagd tarief)
refer-consent = <b>Lees dit voor aan de ouder:</b>
    <blockquote>Ik geef aan { $to } door hoe oud uw kind is, welke dagen u zoekt, vanaf wanneer en welke taal u thuis spreekt. Ook of u misschien voorrang krijgt. Uw naam niet. Zij zien dat { $sender } verwijst. Ik hoor van hen hoe het afloopt. Een maand nadat het is afgerond, wissen we alles. Neen zeggen mag, nu en later. Dat kost niets en verandert niets aan onze hulp.</blockquote>
refer-consent-yes = Ouder zegt ja
refer-consent-no = Ouder zegt neen
refer-read-nl = Lees in het Nederlands
refer-read-fr = Lees in het Frans
refer-read-en = Lees in het Engels
refer-refused = Goed zo: de ouder kiest. Er is niets doorgegeven en niets bewaard. Later kan altijd nog.
refer-tell = Vertel het in één regel, of antwoord stap voor stap. Geen namen of nummers.
    <i>bv. 14 maanden, ma-di, vanaf maart, Arabisch</i>
refer-step-by-step = Stap voor stap
refer-told-nothing = Daar haal ik geen leeftijd, dagen, start of taal uit. Typ bijvoorbeeld: 14 maanden, ma-di, vanaf maart, Arabisch.
refer-ages = <b>Hoe oud is het kind?</b> Zoekt het gezin voor meer kinderen, typ ze samen.
    <i>bv. 14 maanden · 2,5 jaar · 14 maanden en 3 jaar</i>
refer-days = <b>Welke dagen, en welke uren als je die weet?</b>
    <i>bv. ma en di · elke dag · woensdag 8u-13u</i>
refer-start = <b>Vanaf wanneer?</b>
    <i>bv. 1 maart · half maart · over twee weken</i>
refer-start-now = Zo snel mogelijk
refer-language = <b>Welke taal spreekt het gezin thuis?</b> Een andere taal typ je gewoon.
refer-urgent = <b>Is het dringend?</b> Dan vraag ik een antwoord binnen enkele uren in plaats van dagen.
refer-priority = <b>Behoort het gezin tot een voorrangsgroep?</b>
refer-priority-yes = Ja
refer-priority-no = Nee
refer-priority-unsure = Na te gaan
refer-priority-which = Welke groepen?
refer-way = <b>Hoe verwijs je?</b>
refer-way-a = Ouder neemt zelf contact (brief mee)
refer-way-b = Ik maak de afspraak
refer-way-c = Ik maak de afspraak en ga mee
refer-reach = <b>Hoe bereikt de opvang de ouder?</b> Een telefoonnummer hoort niet in deze chat.
refer-reach-me = Via mij
refer-reach-page = Ik vul het nummer in op de beveiligde pagina
refer-reach-phone = Ik geef het nummer per telefoon
refer-summary = <b>Klaar om te versturen aan { $to }</b>

    { $lines }
refer-deputy = vervanger: { $name }
refer-summary-a = <b>Klaar om mee te geven voor { $to }</b>
    Er wordt niets verstuurd. De ouder krijgt een brief met de contactgegevens.

    { $lines }
refer-send = Verstuur
refer-give = Maak de brief
refer-keep = Bewaar voor later
refer-stop = Stop
refer-kept = Bewaard. Je vindt het terug bij <i>Mijn verwijzingen</i>, hoogstens zeven dagen. Er is nog niets verstuurd.
refer-stopped = Gestopt. Er is niets verstuurd en niets bewaard.
refer-sent = Verstuurd. { $count ->
        [one] Referentie
       *[other] Referenties
    } <b>{ $references }</b>.
    { $to } { $count ->
        [one] heeft
       *[other] hebben
    } tot <b>{ $until }</b>. { $kind ->
        [desk] Komt er geen antwoord, dan vraag ik het opnieuw, ook aan de collega's van het loket.
       *[other] Komt er geen antwoord, dan vraag ik het de vervanger en daarna het loket.
    } Je hoort het van mij.
refer-given = Genoteerd als meegegeven voor { $to }. Referentie <b>{ $reference }</b>. Over twee weken vraag ik je hoe het afliep.
refer-note = Voor de ouder: briefje
refer-mistake = Vergissing, haal terug
refer-fill-page = Vul het nummer in (beveiligd)
refer-also-register = Let op: bij { $name } moet de ouder zich ook registreren in het systeem van de stad: { $url }
letter-here = <b>De brief om mee te geven</b> (vul de naam met de hand in):
letter-centre = { $today }
    Voor { $to } ({ $address })
    Referentie { $reference }

    Beste,

    Dit gezin zoekt opvang voor hun kind ({ $ages }): { $days }, vanaf { $start }.
    { $sender } geeft deze brief mee. Vragen? { $phone }

    Naam van de ouder: ……………………………
    Handtekening: ……………………………
letter-ocmw = { $today }
    Aan { $to } ({ $address })
    Betreft: vraag om een verlaagd tarief voor kinderopvang (OCMW-tarief) · referentie { $reference }

    Beste,

    Het gezin dat deze brief meebrengt, zoekt opvang met inkomenstarief voor een kind van { $ages } ({ $days }, vanaf { $start }).
    De berekende prijs is te hoog voor het gezin. We vragen om na te gaan of een verlaagd tarief kan.
    De ouder brengt mee: identiteitskaart, attest inkomenstarief, bewijs van alle inkomsten en uitgaven.
    { $sender } geeft deze brief mee. Vragen? { $phone }

    Naam van de ouder: ……………………………
    Handtekening: ……………………………
note-intro = <b>Briefje voor de ouder</b>, om te tonen, te sturen of af te drukken:
note-parent = Uw vraag naar kinderopvang heeft nummer { $reference }.
    We vroegen het aan: { $centre }, { $address }, { $phone }.
    Wilt u iets weten of stoppen? Bel { $sender }: { $sender_phone }, en zeg het nummer.
    Neen zeggen mag altijd.
mine-kept = Ga verder met bewaarde verwijzing { $number }
refer-to-next = <b>Wie vraag je nu?</b> Kies tot { $most }. Wat best past, staat bovenaan.
    { $offers }
refer-all-asked = <b>Iedereen in de buurt is al gevraagd</b> voor { $reference }. Je kan laten weten dat dit gezin zoekt: dan hoort een opvang het die dat wil.
fit-whole = • <b>{ $name }</b>: heeft { $start ->
        [now] nu
       *[other] vanaf { $start }
    } plaats voor { $ages } op { $wanted }
fit-days = • <b>{ $name }</b>: heeft plaats voor { $ages }, op { $days }
fit-later = • <b>{ $name }</b>: heeft plaats voor { $ages }, maar pas vanaf { $start }
fit-alike = • <b>{ $name }</b>: ook { $care ->
        [group] groepsopvang
       *[family] gezinsopvang
    }{ $price ->
        [income] {" "}met inkomenstarief
        [free] {" "}met vrije prijs
       *[other] {""}
    }; meldde geen plaats
fit-unknown = • <b>{ $name }</b>: meldde geen plaats
fit-age = • <b>{ $name }</b>: heeft plaats, maar voor een andere leeftijd
refer-closed = <b>{ $name } is gesloten tot en met { $day }.</b> Ze krijgt je verwijzing als ze weer open is.
