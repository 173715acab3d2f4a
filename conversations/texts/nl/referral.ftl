# A referral's states and moves, and what each side is told.
state-handed = meegegeven
state-sent = verstuurd
state-seen = gezien
state-invited = uitgenodigd
state-appointment = afspraak
state-waiting = wachtlijst
state-rejected = geen plaats
state-enrolled = ingeschreven
state-failed = niet gelukt
state-withdrawn = ingetrokken
state-mistake = vergissing
mine-intro = <b>Mijn verwijzingen</b> ({ $count })
mine-none = Je hebt geen lopende verwijzingen.
mine-line = • <b>{ $reference }</b> { $other }: { $state } { $next }
open-intro = <b>Te beantwoorden</b> ({ $count })
open-none = Er wacht niets op jouw antwoord.
next-appointment = · { $when }
next-call = · belt vóór { $day }
next-answer = { $overdue ->
        [yes] · antwoord was gevraagd tegen { $when }
       *[no] · antwoord gevraagd tegen { $when }
    }
next-asked-again = · ik vraag het opnieuw op { $when }
referral-unknown = Die referentie vind ik niet bij jouw verwijzingen.
referral-there = Verwijzing <b>{ $reference }</b> van { $sender }. Toon ze om te antwoorden; de doorverwijzer ziet dan dat je ze las.
referral-show = Toon
referral-title = <b>{ $reference }</b> · { $other }
referral-children =
    { $count ->
        [one] 1 kind, { $ages }
       *[other] { $count } kinderen, { $ages }
    }
referral-from = vanaf { $start }
referral-language = thuis { $language }
referral-priority = voorrang: { $priority }
referral-way = Hoe: { $way }
referral-state = Stand: <b>{ $state }</b> { $next }
referral-reason = Reden: { $reason }
referral-undeliverable = Ons bericht raakte niet bij hen. Bel: { $phone }
referral-page = Telefoonnummer of zorgnood staat op de beveiligde pagina.
referral-phone-only = Telefoonnummer of zorgnood vraag je per telefoon.
referral-open-page = Open de beveiligde pagina
referral-ask-by-sender = Vraag aan de opvang
referral-ask-by-receiver = Vraag aan de doorverwijzer
referral-later = Na het slaapuurtje
referral-later-done = Goed. Over twee uur herinner ik je aan { $reference }.
referral-next-centre = Volgende opvang
move-invite = Ik nodig uit
move-meet = Afspraak
move-wait = Wachtlijst
move-refuse = Geen plaats
move-enrol = Ingeschreven
move-fail = Niet gelukt
move-withdraw = Ouder trekt in
move-mistake = Vergissing
move-done = ✓ Genoteerd: <b>{ $state }</b>. De andere kant hoort het.
move-not-done = Goed, er is niets veranderd.
move-unknown = Dat kan hier niet.
move-not-yours = Dat kan alleen de andere kant doen.
move-too-late = Dat kan niet meer: deze verwijzing is al afgerond.
move-not-now = Dat kan nu niet. Misschien was iemand je net voor: kijk nog eens naar de stand.
invite-how = <b>Fijn. Hoe spreken jullie af?</b>
invite-call = Ik bel om af te spreken
invite-moment = Ik heb al een moment
invite-call-by = <b>Vóór welke dag bel je?</b>
    <i>bv. morgen · vrijdag · 3 december</i>
meet-day = <b>Welke dag is de afspraak?</b>
meet-hour = <b>Hoe laat?</b> <i>bv. 10u of 14u30</i>
refuse-why = <b>Waarom lukt het niet?</b> De doorverwijzer zoekt dan verder.
refusal-full = Volzet
refusal-age = Leeftijd past niet
refusal-days = Dagen of uren passen niet
refusal-start = Startdatum past niet
refusal-other = Andere reden
fail-threshold = <b>Wat hield het gezin tegen?</b> Dit telt apart en zonder gegevens van het gezin.
threshold-way = De weg niet gevonden
threshold-price = De prijs
threshold-papers = Papieren
threshold-hours = Dagen of uren
threshold-distance = Te ver
threshold-language = Taal
threshold-trust = Wantrouwen of schrik
threshold-guilt = Schuldgevoel
threshold-care = Zorgnood
threshold-other = Iets anders
sure-withdraw-ask = Trekt de ouder { $reference } in? Dan wissen we meteen alles over het gezin.
sure-withdraw = Ja, trek in en wis
sure-mistake-ask = Was { $reference } een vergissing? Dan wissen we ze.
sure-mistake = Ja, haal terug en wis
askother-words = <b>Wat wil je vragen over { $reference }?</b> Geen namen of nummers.
askother-personal = Dat lijkt op een naam, nummer of adres. Zo’n gegeven hoort niet in deze chat: zeg het per telefoon. Typ je vraag zonder.
askother-sent = Je vraag over { $reference } is doorgegeven. Het antwoord komt hier.
told-button-show = Toon
told-button-look = Bekijk
told-button-reply = Antwoord
told-new = <b>Nieuwe verwijzing { $reference }</b>
    { $sender } verwijst een gezin naar { $receiver }. Graag een antwoord vóór { $until }.
told-unreachable = <b>{ $receiver } is niet bereikbaar</b> voor verwijzing { $reference } van { $sender }. Belt iemand van het loket? { $receiver_phone }
told-remind = <b>Herinnering: { $reference }</b>
    { $sender } wacht op een antwoord van { $receiver }, graag vóór { $until }.
told-invite = <b>{ $receiver } nodigt uit</b> ({ $reference }). { $day ->
        [none] Ze spreken een moment af.
       *[other] Er wordt gebeld vóór { $day } om een moment af te spreken.
    }
told-meet = <b>Afspraak voor { $reference }</b> bij { $receiver }: { $moment }.
told-wait = <b>{ $receiver } zet het gezin op de wachtlijst</b> ({ $reference }). Ik vraag er elke maand naar.
told-refuse = <b>{ $receiver } heeft geen plaats</b> ({ $reference }): { $reason }. Wil je het elders vragen? De ouder zegt eerst opnieuw ja.
told-enrol = <b>Ingeschreven bij { $receiver }</b> ({ $reference }). Dank je wel!
told-fail = <b>Het is niet gelukt bij { $receiver }</b> ({ $reference }).
told-withdraw = <b>Verwijzing { $reference } is ingetrokken.</b> De gegevens van het gezin zijn gewist.
told-mistake = <b>Verwijzing { $reference } was een vergissing</b> en is teruggehaald.
told-elsewhere = <b>Voor { $reference } is elders een plaats gevonden.</b> Jullie hoeven niet verder te zoeken. Dank je wel.
told-question = <b>Vraag over { $reference }</b> ({ $sender } en { $receiver }):
    { $words }
