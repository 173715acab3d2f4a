# Asking for access, inviting, one's own organisation, leaving, being erased.
not-allowed = Dat kan jij hier niet doen. Is dat niet juist? Vraag het je Lokaal Loket.
plain-words = { $words }
role-referrer = toeleider
role-contact = contactpersoon
role-deputy = vervanger
role-desk = Lokaal Loket
access-municipality = In welke gemeente werk je? Kies of typ de naam.
access-organisation = <b>{ $town }.</b> Bij welke organisatie werk je? Kies of typ de naam.
access-name = Hoe heet je? Zo herkent het Lokaal Loket je.
access-no-town = Er is nog geen Lokaal Loket dat dit gebruikt. Vragen stellen kan altijd.
access-asked = Gevraagd aan het Lokaal Loket van { $town }. Je hoort het hier. Ondertussen kan je alles vragen over kinderopvang.
access-desk-away = Gevraagd, maar ik bereik nu niemand van het Lokaal Loket van { $town }. Bel of mail hen ook even: { $contact }.
access-already = Jij hoort daar al bij.
told-access = <b>{ $name }</b> vraagt om te mogen doorverwijzen, van { $organisation }.
told-access-granted = Het Lokaal Loket liet je toe bij <b>{ $organisation }</b> als { $role ->
        [referrer] toeleider
        [contact] contactpersoon
        [deputy] vervanger
       *[desk] Lokaal Loket
    }. Je kan nu gezinnen doorverwijzen.
told-access-refused = Het Lokaal Loket kon je vraag om door te verwijzen niet goedkeuren. Bel hen gerust. Vragen stellen blijft kunnen.
told-button-approve = Goedkeuren
told-button-turnaway = Weigeren
told-button-take = Ik neem dit
told-button-menu = Menu
told-button-refer = Verwijs een gezin
told-button-desk = Lokaal Loket
told-button-myorg = Mijn organisatie
told-button-confirm = Ja, het klopt
told-button-people = Mensen
told-button-topic = Toon het antwoord
invitation-for = Voor welke organisatie is de uitnodiging? Kies of typ de naam.
invitation-role = Als wat, bij { $organisation }?
invitation-made = <b>Uitnodiging voor { $organisation }</b> ({ $role }), voor één persoon.
    Laat de prent scannen, of stuur deze link door: { $link }
    In de browser: { $web }
    Of lees de code voor: <code>{ $code }</code>
    De link werkt tot { $until }, de code tot { $code_until }.
invitation-copy = Kopieer de link
invitation-another = Nog iemand
invitation-mailed = { $count ->
        [one] Eén uitnodiging vertrekt per mail.
       *[other] { $count } uitnodigingen vertrekken per mail.
    }
invitation-subject = Uitnodiging: Toeleider kinderopvang voor { $organisation }
invitation-letter = { $town } gebruikt <b>Toeleider kinderopvang</b>: een hulp om gezinnen naar kinderopvang te leiden. Je staat genoteerd bij { $organisation } ({ $role }).
invitation-letter-telegram = Meedoen in Telegram
invitation-letter-web = Meedoen in de browser
invitation-letter-code = Of typ in het gesprek de code { $code } (tot { $code_until }). De links werken tot { $until } en zijn alleen voor jou.
invitation-letter-why = Deed je mee en klopt er iets niet? Antwoord op deze mail, dan wist of verbetert je Lokaal Loket je gegevens.
menu-myorg = Mijn organisatie
myorg-which = Welke organisatie?
myorg-title = <b>{ $name }</b>
myorg-line = { $label }: { $value }
myorg-member = • { $name } ({ $role }){ $away ->
        [none] {""}
       *[other] , afwezig tot en met { $away }
    }{ $joined ->
        [no] {" "}· nog niet in het gesprek
       *[yes] {""}
    }
myorg-confirmed = Nagekeken op { $day }{ $old ->
        [yes] {" "}(langer dan drie maanden geleden)
       *[no] {""}
    }.
myorg-never-confirmed = Nog nooit nagekeken.
myorg-confirm = ✓ Dit klopt nog
myorg-name = Naam
myorg-mail = Mail
myorg-phone = Telefoon
myorg-address = Adres
myorg-website = Website
myorg-registration-url = Aanmelden
myorg-deputy = Vervanger kiezen
myorg-away = Afwezig
myorg-back = Weer aanwezig
myorg-closing = Sluitingsdagen
myorg-closed = Gesloten van { $start } tot en met { $end }.
myorg-reopen = Toch open op { $start }
myorg-leave = Ik ga hier weg
myorg-leave-out = Leeg laten
myorg-new-value = <b>{ $label }</b>: typ wat het moet zijn.{ $now ->
        [none] {""}
       *[other] {" "}Nu: { $now }
    }
myorg-wrong-mail = Dat lijkt geen mailadres, zoals naam@voorbeeld.be.
myorg-wrong-phone = Dat lijkt geen telefoonnummer, zoals 09 123 45 67.
myorg-wrong-website = Dat lijkt geen webadres, zoals https://voorbeeld.be.
myorg-wrong-registration-url = Dat lijkt geen webadres, zoals https://voorbeeld.be.
myorg-saved-edited = ✓ Bewaard. Iedereen in de gemeente ziet het meteen.
myorg-saved-confirmed = ✓ Dank je. Over drie maanden vraag ik het opnieuw.
myorg-saved-away = ✓ Genoteerd. Zolang je weg bent, gaat wat binnenkomt naar de vervanger.
myorg-saved-away-alone = ✓ Genoteerd. <b>Er is geen vervanger:</b> wat binnenkomt, blijft liggen tot het Lokaal Loket het ziet. Kies er een bij ‘Vervanger kiezen’.
myorg-saved-present = ✓ Welkom terug.
myorg-saved-closed = ✓ Genoteerd. Die dagen tellen niet mee: niemand verwacht dan een antwoord van jullie.
myorg-saved-open = ✓ Geschrapt. Die dagen tellen weer mee.
myorg-saved-deputy = ✓ Die persoon is nu vervanger en weet het.
away-from = Vanaf wanneer ben je weg? Bijvoorbeeld ‘vandaag’ of ‘21 december’.
away-until = Tot en met welke dag?
closing-from = Vanaf welke dag is <b>{ $organisation }</b> gesloten? Bijvoorbeeld ‘21 december’.
closing-until = Tot en met welke dag? Voor één dag typ je dezelfde dag nog eens.
deputy-who = Wie vervangt de contactpersoon van { $organisation }?
told-deputy = Je bent nu vervanger bij <b>{ $organisation }</b>: je krijgt een bericht als de contactpersoon er niet is of niet antwoordt.
leaving-successor = { $who ->
        [me] Voor je weggaat bij <b>{ $organisation }</b>: wie neemt over?
       *[other] Voor { $who } weggaat bij <b>{ $organisation }</b>: wie neemt over?
    }
leaving-desk = Het Lokaal Loket neemt over
leaving-invite = Iemand nieuw uitnodigen
leaving-sure = { $who ->
        [me] Ga je weg bij <b>{ $organisation }</b>? Je ziet dan hun verwijzingen niet meer.
       *[other] { $who } weghalen bij <b>{ $organisation }</b>? Die persoon ziet dan hun verwijzingen niet meer.
    }
leaving-yes = Ja
leaving-done = ✓ Gebeurd. Wie met { $organisation } samenwerkt, hoort het.
leaving-done-desk = ✓ Gebeurd. Het Lokaal Loket neemt over wat nog liep bij { $organisation }.
leaving-last-desk = Dit is de laatste van { $organisation }. Nodig eerst een collega uit.
leaving-gone = Die persoon was al weg.
told-removed = Je bent weggehaald bij { $organisation }. Vragen stellen blijft kunnen. Niet juist? Bel het Lokaal Loket.
told-contact-changed = <b>Wijziging van de contactpersoon</b> bij { $organisation }: { $new ->
        [none] het Lokaal Loket neemt voorlopig op
       *[other] nu { $new }
    }{ $old ->
        [none] {""}
       *[other] , in plaats van { $old }
    }. Telefoon: { $phone }
told-took-over = Je neemt over bij <b>{ $organisation }</b>. Lopende verwijzingen: { $count }.
told-still-right = <b>Klopt dit nog?</b> { $organisation }: { $phone }, { $mail }, { $address }. Contactpersoon: { $contacts }.
told-who-left = <b>Wie is er weg?</b> Twee keer per jaar vraag ik het: kijk de { $count } mensen van { $town } na en haal weg wie er niet meer werkt.
told-broadcast = <b>Bericht van het Lokaal Loket { $town }</b>
    { $words }
told-question-answered = Je vroeg: <i>{ $question }</i>
    Het Lokaal Loket antwoordt: { $answer }
told-question-topic = Je vroeg: <i>{ $question }</i>
    Het Lokaal Loket denkt dat dit je helpt:
privacy-short = <b>Wat ik bewaar</b>
    • Van jou: je naam, hoe ik je bereik, waar je werkt. Zo lang je meedoet.
    • Van een gezin: leeftijd, dagen, start, taal thuis, voorrang. Geen namen. Dertig dagen na het einde wis ik het.
    • Telefoonnummer en zorgnood van een ouder staan nooit in Telegram, enkel versleuteld op de beveiligde pagina.
    • Je vragen: één dag. Vragen zonder antwoord bewaar ik zonder namen en nummers.
    • Wie een verwijzing bekeek, wordt genoteerd.
    Je mag zien wat er van je is, het laten verbeteren of het nu laten wissen: /wis.
privacy-more = Lees alles
privacy-erase = Wis mij
erase-sure = <b>Alles van jou wissen?</b> Je naam, adres, gesprekken en rollen. Dat kan niet terug.{ $posts ->
        [0] {""}
       *[other] {" "}Wat nog loopt, gaat naar een collega of het Lokaal Loket.
    }
erase-yes = Ja, wis alles
erase-no = Nee
erase-done = Alles van jou is gewist. Schrijf je nog eens, dan begin je als nieuw. Wis ook dit gesprek in je app.
erase-other = Wissen
erase-other-sure = <b>Alles van { $name } wissen?</b> Naam, adres, gesprekken en rollen in je gemeente. Dat kan niet terug. Wat open staat, gaat naar een collega of naar jullie.
erase-other-yes = Ja, wis alles
erase-other-done = ✓ Alles van deze persoon is gewist.
erase-other-here = ✓ Alles van deze persoon in je gemeente is gewist. <b>Naam en adres blijven bestaan:</b> hij of zij werkt ook voor een andere gemeente. Die beslist daarover, of de persoon zelf met /wis.
join-say-name = Zeg hoe je heet
