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
referral-way-a = De ouder neemt zelf contact.
referral-way-b = { $sender } maakt graag de afspraak voor een kennismaking.
referral-way-c = { $sender } maakt graag de afspraak en komt mee.
referral-state = Stand: <b>{ $state }</b> { $next }
referral-reason = Reden: { $reason }
referral-undeliverable = Ons bericht raakte niet bij hen. Bel: { $phone }
referral-page = Telefoonnummer of zorgnood staat op de beveiligde pagina.
referral-phone-only = Telefoonnummer of zorgnood vraag je per telefoon.
referral-open-page = Open de beveiligde pagina
referral-ask-by-sender = Vraag aan de opvang
referral-ask-by-receiver = Vraag aan de doorverwijzer
referral-later = Na het slaapuurtje
referral-later-done =
    Goed. { $when ->
        [soon] Over twee uur
       *[other] Op { $when }
    } herinner ik je aan { $reference }.
referral-question-open = Een vraag wacht op antwoord van { $name }. Ik herinner eraan op { $when }.
referral-next-centre = Volgende opvang
move-invite = Ik nodig uit
move-meet = Afspraak of nieuw moment
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
move-too-late =
    { $who ->
        [none] Dat kan niet meer: deze verwijzing is al afgerond
       *[other] Dat kan niet meer: { $who } was je voor
    } (<b>{ $state }</b>).
move-not-now =
    { $who ->
        [none] Dat kan nu niet
       *[other] { $who } was je net voor
    }. De stand is nu: <b>{ $state }</b>.
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
told-unreachable = <b>{ $receiver } is niet bereikbaar</b> voor verwijzing { $reference } van { $sender }. Kan het loket bellen? { $receiver_phone }
told-invite = <b>{ $receiver } nodigt uit</b> ({ $reference }). { $day ->
        [none] Ze spreken een moment af.
       *[other] Er wordt gebeld vóór { $day } om een moment af te spreken.
    } Hoor ik dan niets, dan vraag ik het jullie.
told-meet = <b>Afspraak voor { $reference }</b> bij { $receiver }: { $moment }.
told-wait = <b>{ $receiver } zet het gezin op de wachtlijst</b> ({ $reference }). Ik vraag er elke maand naar.
told-refuse = <b>{ $receiver } heeft geen plaats</b> ({ $reference }): { $reason }. Wil je het elders vragen? De ouder zegt eerst opnieuw ja.
told-enrol = <b>Ingeschreven bij { $receiver }</b> ({ $reference }), na verwijzing door { $sender }. Dank jullie wel!
told-fail = <b>Het is niet gelukt bij { $receiver }</b> ({ $reference }). Wil de ouder het elders proberen? De ouder zegt eerst opnieuw ja.
told-withdraw = <b>Verwijzing { $reference } is ingetrokken.</b> De gegevens van het gezin zijn gewist.
told-mistake = <b>Verwijzing { $reference } was een vergissing</b> en is teruggehaald.
told-elsewhere = <b>Voor { $reference } is elders een plaats gevonden.</b> Jullie hoeven niet verder te zoeken. Dank je wel.
told-question = <b>Vraag over { $reference }</b> van { $who }:
    { $words }
told-ask-remind = <b>Herinnering: { $reference }</b>
    { $sender } wacht op een antwoord van { $receiver }, graag vóór { $until }.
move-reached = Ouder bereikt
move-unreached = Niet bereikt
move-came = Ja, gekomen
move-missed = Niet gekomen
move-still = Nog bezig
move-leave = Laat het zo
askother-nobody = Je vraag raakt nu bij niemand. Bel liever: { $name }, { $phone }.
told-button-again = Volgende opvang
told-by = <i>{ $who }, { $at }</i>
told-why-again = <i>Ik vraag het nog eens.</i>
told-why-deputy = <i>De contactpersoon reageert niet. Kan jij dit opnemen?</i>
told-why-colleague = <i>Je collega reageert niet. Kan jij dit opnemen?</i>
told-why-desk = <i>Er reageert niemand. Kan het loket helpen?</i>
told-why-everyone = <i>Er reageert nog altijd niemand, ook niet van het loket. Daarom hoort het hele loket dit.</i>
told-see = <b>{ $receiver } las de verwijzing</b> ({ $reference }). Een antwoord is gevraagd.
told-ask-deputy = <b>Verwijzing { $reference } wacht op antwoord</b>
    { $sender } verwees een gezin naar { $receiver } en kreeg nog geen antwoord. Kan jij antwoorden, vóór { $until }?
told-ask-desk = <b>Geen antwoord op { $reference }</b>
    { $sender } verwees een gezin naar { $receiver }, maar niemand antwoordt daar. Kan het loket bellen? { $receiver }: { $receiver_phone }
told-ask-silent = <b>{ $receiver } antwoordt niet</b> ({ $reference }). Ik vroeg het loket om te helpen. Zelf bellen kan ook: { $receiver_phone }
told-ask-outcome = <b>Hoe liep het af met { $reference }?</b>
    Het gezin kreeg de brief voor { $receiver } mee. Weet je of er een plaats is?
told-ask-call-overdue = <b>Is er gebeld voor { $reference }?</b>
    { $receiver } zou { $day ->
        [none] bellen
       *[other] bellen vóór { $day }
    } om een moment af te spreken. Noteer het als er een afspraak is. { $receiver }: { $receiver_phone } · { $sender }: { $sender_phone }
told-ask-eve = <b>Afspraak op { $moment }</b> bij { $receiver } ({ $reference }).
    Bel de ouder om eraan te herinneren. Lukte het?
told-ask-came = <b>Kwam het gezin?</b> De afspraak voor { $reference } bij { $receiver } was { $moment }.
told-ask-decide = <b>Wat werd het voor { $reference }?</b> Het gezin kwam kennismaken bij { $receiver }.
told-ask-missed = <b>{ $reference }: het gezin kwam niet</b> bij { $receiver }. Maken jullie een nieuw moment, of is het niet gelukt?
told-ask-waiting = <b>Staat het gezin van { $reference } nog op de wachtlijst</b> van { $receiver }?
told-ask-what-now = <b>Wat nu met { $reference }?</b> Bij { $receiver } lukte het niet. Wil de ouder het elders proberen? Alles is al ingevuld; de ouder zegt eerst opnieuw ja.
told-unreachable-sender = <b>{ $sender } is niet bereikbaar</b> voor verwijzing { $reference } naar { $receiver }. Kan het loket bellen? { $sender_phone }
told-unreached-them = <b>Ons bericht over { $reference } raakte niet bij { $receiver }.</b> Ik vraag het de vervanger of het loket. Zelf bellen kan ook: { $receiver_phone }
told-reached = <b>De ouder komt</b>: de afspraak voor { $reference } bij { $receiver } op { $moment } is bevestigd.
told-unreached = <b>De ouder is niet bereikt</b> voor de afspraak van { $reference } bij { $receiver } op { $moment }.
told-came = <b>Het gezin kwam kennismaken</b> bij { $receiver } ({ $reference }).
told-missed = <b>Het gezin kwam niet</b> naar de afspraak bij { $receiver } ({ $reference }). Een nieuw moment, of niet gelukt?
told-still = <b>{ $reference }: nog bezig.</b> Ik vraag het later opnieuw.
overdue-intro = <b>Over tijd</b> ({ $count })
overdue-none = Niets is over tijd.
overdue-line =
    • <b>{ $reference }</b> { $sender } → { $receiver }: { $state }, { $days ->
        [0] sinds vandaag
        [one] 1 dag
       *[other] { $days } dagen
    } · { $phone }
told-morning = <b>Goeiemorgen. Dit wacht vandaag op jou:</b>
    { $items }
morning-call = • <b>{ $reference }</b>: bel vandaag om af te spreken ({ $other }, { $phone })
morning-answer = • <b>{ $reference }</b>: antwoord gevraagd tegen vandaag ({ $other })
morning-appointment = • <b>{ $reference }</b>: afspraak vandaag om { $hour } ({ $other })
morning-overdue =
    • { $count ->
        [one] 1 verwijzing is over tijd
       *[other] { $count } verwijzingen zijn over tijd
    }
morning-button-overdue = Over tijd
calendar-summary = Kennismaking bij { $receiver } ({ $reference })
told-ask-question = <b>Nog geen antwoord op een vraag over { $reference }</b> van { $who }:
    { $asked }
referral-overdue = Er had al een antwoord moeten zijn. Bel: { $phone }
told-answer = <b>Antwoord over { $reference }</b> van { $who }:
    { $words }
told-details = <b>Er zijn gegevens bijgekomen bij { $reference }</b> van { $sender }. Je leest ze op de beveiligde pagina.
told-button-page = Open de pagina
told-button-unmet = Laat weten dat dit gezin zoekt
