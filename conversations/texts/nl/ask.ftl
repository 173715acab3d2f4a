# Answers from the knowledge base, and films.
topic-gone = Dat onderwerp bestaat niet meer. Typ je vraag of kijk in het menu.
topic-more = Meer
topic-parent = Voor de ouder
topic-copy = Kopieer voor dossier
topic-refer = Verwijs gezin door
topic-related = Verwant
topic-not-meant = Niet wat ik bedoelde
topic-action-ocmw = Begeleid me stap voor stap
topic-action-attest = Attest: stap voor stap
topic-action-tariff = Bereken het tarief
topic-action-films = Films en beelden
topic-action-organisations = Organisaties
topic-parent-intro = <b>Om voor te lezen, te tonen of door te sturen:</b>
topic-parent-language = In het Nederlands
topic-copy-intro = Tik op de tekst om te kopiëren:
topic-copy-dated = { $answer }

    (Opgezocht op { $date })
topic-related-intro = Verwant met <b>{ $title }</b>:
ask-did-you-mean = Bedoel je een van deze?
ask-sorry = Sorry. Bedoelde je misschien een van deze?
ask-none = Geen van deze: vraag het Lokaal Loket
ask-none-kept = Ik bewaar je vraag, zonder jouw naam, zodat het antwoord erbij kan komen.
ask-outside = Daar weet ik niets van: ik help met kinderopvang. Voor andere steun: het OCMW, of zoek op <a href="https://www.desocialekaart.be">desocialekaart.be</a>.
ask-desk = Lokaal Loket: <b>{ $name }</b> · { $ways }
ask-desk-unknown = Het Lokaal Loket Kinderopvang van je gemeente helpt verder. Je vindt het via de gemeente of via de Kind en Gezin-Lijn, 078 150 100 (uren niet nagekeken).
films-which-language = <b>In welke taal?</b>
    Kies de taal die de ouder leest of verstaat.
films-nl = Nederlands
films-fr = Frans
films-en = Engels
films-wordless = Zonder woorden
films-unsure = Taal niet nagekeken
films-none = In die taal ken ik geen materiaal. Beelden zonder woorden kunnen helpen, of een tolk.
films-other-language = Andere taal
films-in-language =
    { $count ->
        [0] <b>Niets gevonden in deze taal</b> ({ $language }). Dit werkt zonder woorden:
        [one] <b>{ $language }</b>: één stuk. Daaronder wat zonder woorden werkt.
       *[other] <b>{ $language }</b>: { $count } stukken. Daaronder wat zonder woorden werkt.
    }
films-film = <b>{ $title }</b>
    { $note }

    <b>Om door te sturen:</b>
    <blockquote>{ $message }
    { $url }</blockquote>
    Of laat de ouder de code scannen. <i>Nagekeken op { $checked }, zonder de link zelf te testen: open ze eerst even.</i>
films-open = Open de pagina
typed-personal = ⚠ Dat lijkt op een naam, telefoonnummer, mailadres of rijksregisternummer. Zoiets hoort niet in deze chat. Ik geef het niet door. Wis je bericht als dat kan.
