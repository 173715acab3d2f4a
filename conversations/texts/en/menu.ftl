# Questions, the menu, and words for what cannot be done.
question-before = <i>Earlier answer: { $answer }</i>
question-done = Done ✓
question-back = ‹ Back
question-stop = Stop
question-change = ✎ { $what }
button-old = That button is from before and does nothing any more. This is where we are:
turn-set-aside = Sorry, something went wrong on our side. Nothing has changed and the operator knows. Try again later or call the local desk (Lokaal Loket).
turn-too-fast = You are sending a lot of messages at once. I'll go on as soon as it is quieter.
unreadable-photo = I can't read photos. Type your question in a few words. Never send photos of a family's papers.
unreadable-voice = I can't listen to voice messages. Type your question in a few words.
unreadable-edit = I don't see edited messages. Just type it again.
unreadable-group = I only work in a private chat. Open my profile and tap ‘Message’.
unreadable-other = I can't read that. Type your question in a few words.
menu-welcome = <b>How can I help?</b>
    Just type your question about childcare in your own words. Or choose below.
menu-home = Menu
menu-topics = Topics
menu-films = Films and pictures
menu-tariff = Work out the price
menu-ocmw = OCMW price
menu-attest = Certificate
menu-organisations = Organisations
menu-refer = Refer a family
menu-mine = My referrals
menu-open = To answer
menu-place = Free places
menu-desk = Local desk
menu-access = I want to refer
menu-code = I have a code
menu-language = Language
menu-help = Help
menu-help-text = <b>How it works</b>
    • Type a question: you get a short answer with its source and date.
    • Choose <i>Refer a family</i>: I contact the childcare centre and you hear how it turns out.
    • ‘Back’ and ‘Stop’ always work. You can go on tomorrow on another device.
    • Never type names or phone numbers of parents or children.

    Using childcare is always the parents' own free choice.
    /menu · /films · /verwijs · /mijn · /taal · /privacy · /stop
menu-stopped = Stopped. What you filled in has been erased.
menu-nothing-open = Nothing was going on.
courtesy-greeting =
    <b>Hello! How can I help?</b>
    Type your question about childcare in your own words, or choose below.
# Words by which a greeting and thanks are recognised, and what may stand beside them; not shown.
courtesy-greetings = hello hi hey morning afternoon evening
courtesy-thanks = thanks thank thx great fine perfect okay bye
courtesy-beside = you so very much there good everyone
courtesy-welcome = You're welcome. Another question? Just type it.
menu-unknown-command = I don't know that command. Type your question, or open the menu.
menu-for-invited = <b>Referring is by invitation.</b>
    You may always ask questions. Do you have a code from your local desk? Or would you like to ask for access?
menu-groups = <b>Topics</b>
    What is your question about?
menu-group = <b>{ $group }</b>
group-wegwijs = What childcare is
group-aanvragen = Finding and enrolling
group-voorrang = Priority
group-praktisch = Every day in childcare
group-kinderopvang-zelf = For childcare centres
group-tarief = Prices
group-attest = Income certificate
group-ocmw = OCMW price
group-zorgnoden = Extra care needs
group-drempels = Parents' worries
group-materiaal = Films and material
group-doorverwijzen = Referring
group-organisaties = Organisations
label-to = To
label-from = On behalf of
label-ages = Age
label-days = Days
label-start = Start
label-language = Language at home
label-priority = Priority
label-way = How
label-reach = Reachable
label-urgent = Urgent
language-which = Which language shall we use?
join-code = Type the code of eight letters and digits that you were given.
join-code-shape = A code has { $length } letters and digits. Check it once more.
join-name = What is your name? Your partners see your first name with a referral.
join-welcome = <b>Welcome{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    }!</b> You are now with { $organisation } ({ $role ->
        [referrer] referrer
        [contact] contact
        [deputy] deputy
       *[desk] local desk
    }).
join-unknown = I don't know that invitation. Check the link or code, or ask the local desk for a new one.
join-used = That invitation has been used. Ask the local desk for a new one.
join-expired = That invitation has expired. Ask the local desk for a new one.
join-tries = A wrong code was tried too often. Ask the local desk for a new one.
