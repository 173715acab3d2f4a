# Answers from the knowledge base, and films.
topic-gone = That topic no longer exists. Type your question or look in the menu.
topic-more = More
topic-parent = For the parent
topic-copy = Copy for the file
topic-refer = Refer the family
topic-related = Related
topic-not-meant = Not what I meant
topic-action-ocmw = Guide me step by step
topic-action-attest = Certificate: step by step
topic-action-tariff = Work out the price
topic-action-films = Films and pictures
topic-action-organisations = Organisations
topic-parent-intro = <b>To read aloud, show or forward:</b>
topic-parent-language = In English
topic-copy-intro = Tap the text to copy it:
topic-copy-dated = { $answer }

    (Looked up on { $date })
topic-related-intro = Related to <b>{ $title }</b>:
ask-did-you-mean = Do you mean one of these?
ask-sorry = Sorry. Did you perhaps mean one of these?
ask-none = None of these: ask the local desk
ask-none-kept = I keep your question, without your name, so that the answer can be added.
ask-outside = I know nothing about that: I help with childcare. For other support: the OCMW, or search <a href="https://www.desocialekaart.be">desocialekaart.be</a>.
ask-desk = Local desk: <b>{ $name }</b> · { $ways }
ask-desk-unknown = The local childcare desk (Lokaal Loket Kinderopvang) of your municipality can help. Find it through the municipality or the Kind en Gezin line, 078 150 100 (hours not verified).
films-which-language = <b>In which language?</b>
    Choose the language that the parent reads or understands.
films-nl = Dutch
films-fr = French
films-en = English
films-wordless = Without words
films-unsure = Language not verified
films-none = I know of no material in that language. Pictures without words may help, or an interpreter.
films-other-language = Another language
films-in-language =
    { $count ->
        [0] <b>Nothing found in this language</b> ({ $language }). These work without words:
        [one] <b>{ $language }</b>: one item. Below it, what works without words.
       *[other] <b>{ $language }</b>: { $count } items. Below them, what works without words.
    }
films-film = <b>{ $title }</b>
    { $note }

    <b>To forward:</b>
    <blockquote>{ $message }
    { $url }</blockquote>
    Or let the parent scan the code. <i>Checked on { $checked }, without testing the link: open it first.</i>
films-open = Open the page
typed-personal = ⚠ That looks like a name, phone number, mail address or national number. It does not belong in this chat. I do not pass it on. Erase your message if you can.
