# The web chat, its door, and the practice room.
web-name = Toeleider kinderopvang
web-today = Vandaag
web-said-at = Jij, { $at }
web-shown-at = Toeleider, { $at }
web-log = Gesprek van { $name }
web-type = Typ je vraag …
web-type-label = Je vraag of antwoord
web-send = Verstuur
web-empty = Hier komt je gesprek. Typ een vraag over kinderopvang, of kies Menu.
web-earlier = Eerdere berichten
web-copy = Kopieer
web-copied = Gekopieerd ✓
web-qr = QR-code om te scannen: { $url }
web-download = Download { $name }
web-new-tab = nieuw tabblad
web-failed = Dat is niet aangekomen. Kijk of je verbinding hebt en probeer het nog eens.
web-error-title = Dat ging niet
web-error-home = Naar het begin
web-error-400 = Die vraag aan de server klopt niet.
web-error-403 = Deze pagina is te oud om nog iets te versturen. Open ze opnieuw en probeer het nog eens. Er is niets veranderd.
web-error-404 = Deze pagina bestaat niet (meer).
web-error-413 = Dat is te lang.
web-error-429 = Je stuurt heel veel tegelijk. Wacht even en probeer het dan opnieuw.
web-error-other = Er liep iets mis aan onze kant. Probeer het straks opnieuw.
door-title = Aanmelden
door-lead = Vul je e-mailadres in. Je krijgt een code waarmee je binnen kan. Een wachtwoord is niet nodig.
door-mail = E-mailadres
door-send = Stuur mij een code
door-invited = Nog niet uitgenodigd? Vraag het aan het Lokaal Loket Kinderopvang van je gemeente.
door-code-title = Kijk in je mailbox
door-code-lead = Als { $mail } bij ons bekend is, ligt daar nu een code. Ze blijft een kwartier geldig.
door-code = Code uit de mail
door-in = Aanmelden
door-again = Geen mail gekregen? Vraag een nieuwe code
door-privacy = Wat we bewaren, en waarom
door-out = Afmelden
door-no-mail = Dat lijkt geen e-mailadres. Voorbeeld: naam@ocmw.be
door-wrong = Die code klopt niet of is verlopen. Kijk ze nog eens na, of vraag een nieuwe.
door-fast = Dat was te vaak na elkaar. Wacht een kwartier en probeer het opnieuw.
door-subject = Je code: { $code }
door-mail-text = Dag,

    Je code om aan te melden bij Toeleider kinderopvang is: { $code }
    Ze werkt één keer, tot { $until }.

    Vroeg je dit niet zelf? Dan hoef je niets te doen. Geef de code aan niemand door.
door-welcome = Welkom
door-invited-as = Je bent uitgenodigd om mee te doen voor <b>{ $organisation }</b>, als { $role ->
        [referrer] toeleider
        [contact] contactpersoon
        [deputy] vervanger
       *[desk] medewerker van het Lokaal Loket
    }.
door-telegram = Doe mee in Telegram
door-or-here = Of hier, in je browser
door-mail-off = Mail staat hier nog uit. Vraag het aan wie deze website beheert.
statement-table = Tabel { $number }
practice-title = Oefenruimte
practice-lead = Een verzonnen gemeente om alles uit te proberen. Niets gaat echt naar buiten.
practice-clock = Hier is het nu
practice-clock-forward = Zet de klok vooruit
practice-step-pt1h = + 1 uur
practice-step-pt4h = + 4 uur
practice-step-p1d = + 1 dag
practice-step-working-day = Volgende werkdag
practice-step-next = Volgend moment
practice-who = Wie je ziet
practice-choose = Kies wie je ziet
practice-choose-legend = Wie wil je naast elkaar zien?
practice-choose-show = Toon
practice-mailbox = Mailbox
practice-mail-unread = { $count } nieuw
practice-mail-none = Geen mail.
practice-mail-new = nieuw
practice-mail-team = teammailbox
practice-mail-from = Van
practice-mail-to = Aan
practice-mail-at = Op
practice-mail-close = Sluit
practice-chat-empty = { $name } gebruikt de chat nog niet en krijgt alles per mail. Kies Menu om met de chat te beginnen.
practice-role-referrer = Toeleider
practice-role-contact = Contactpersoon
practice-role-deputy = Vervanger
practice-role-desk = Medewerker
practice-role-none = Nog niet uitgenodigd
practice-guest = Gast
practice-guest-lead = Iemand erbij die nog niet uitgenodigd is? Zo speel je wat een nieuwe toeleider meemaakt.
practice-guest-add = Nieuwe persoon
practice-guest-join = Doe mee als nieuwe persoon
practice-over = Begin opnieuw
practice-over-lead = Alles wissen en met een verse gemeente beginnen? Gesprekken, verwijzingen en mails zijn dan weg.
practice-over-yes = Ja, begin opnieuw
timeline-title = Wie hoorde wat
timeline-next = Hierna gebeurt er iets op { $at }.
timeline-nothing = Er wacht niets.
timeline-empty = Nog niemand hoorde iets.
timeline-hears = hoort:
timeline-mailbox = Teammailbox van { $organisation }
timeline-channel = { $channel ->
        [mail] mail
        [telegram] Telegram
       *[web] chat
    }
timeline-state = { $state ->
        [failed] niet aangekomen
        [sending] onderweg
       *[due] wacht
    }
timeline-what = { $what ->
        [send] verwijst een gezin
        [new] nieuwe verwijzing
        [remind] herinnering
        [deputy] vraag aan de vervanger
        [desk] niemand antwoordde
        [see] verwijzing gelezen
        [invite] centrum nodigt uit
        [book] afspraak gemaakt
        [meet] afspraak gemaakt
        [call-overdue] nog niet gebeld?
        [eve] herinnering aan de afspraak van morgen
        [reached] ouder bereikt
        [unreached] ouder niet bereikt
        [came] kwam het gezin?
        [missed] gezin kwam niet
        [decide] is er een besluit?
        [wait] op de wachtlijst
        [waiting] nog op de wachtlijst?
        [still] nog op de wachtlijst
        [refuse] geen plaats
        [enrol] ingeschreven
        [fail] niet gelukt
        [what-now] wat nu?
        [leave] afgerond
        [withdraw] toestemming ingetrokken
        [mistake] vergissing
        [elsewhere] elders ingeschreven
        [outcome] wat werd het?
        [question] vraag over de verwijzing
        [answer] antwoord op de vraag
        [later] herinnering op eigen vraag
        [unreachable] niemand te bereiken
        [morning] ochtendlijst
        [place] vrije plaats
        [place-family] een gezin voor de vrije plaats
        [place-gone] vrije plaats is weg
        [need] er wordt een plaats gezocht
       *[other] bericht
    }
