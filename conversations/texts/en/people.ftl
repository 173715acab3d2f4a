# Asking for access, inviting, one's own organisation, leaving, being erased.
not-allowed = You cannot do that here. If that is not right, ask your Lokaal Loket.
plain-words = { $words }
role-referrer = referrer
role-contact = contact
role-deputy = deputy
role-desk = Lokaal Loket
access-municipality = In which municipality do you work? Choose or type its name.
access-organisation = <b>{ $town }.</b> At which organisation do you work? Choose or type its name.
access-name = What is your name? So that the Lokaal Loket recognises you.
access-no-town = No Lokaal Loket uses this yet. Asking questions is always possible.
access-asked = Asked the Lokaal Loket of { $town }. You will hear here. Meanwhile, ask anything about childcare.
access-desk-away = Asked, but I cannot reach anybody of the Lokaal Loket of { $town } now. Ring or mail them too: { $contact }.
access-already = You are in already.
told-access = <b>{ $name }</b> asks to be able to refer families, from { $organisation }.
told-access-granted = The Lokaal Loket let you in at <b>{ $organisation }</b> as { $role ->
        [referrer] referrer
        [contact] contact
        [deputy] deputy
       *[desk] Lokaal Loket
    }. You can refer families now.
told-access-refused = The Lokaal Loket could not approve your request to refer. Feel free to ring them. You can still ask questions.
told-button-approve = Approve
told-button-turnaway = Refuse
told-button-take = I take this
told-button-menu = Menu
told-button-refer = Refer a family
told-button-desk = Lokaal Loket
told-button-myorg = My organisation
told-button-confirm = Yes, it is right
told-button-people = People
told-button-topic = Show the answer
invitation-for = For which organisation is the invitation? Choose or type its name.
invitation-role = As what, at { $organisation }?
invitation-made = <b>Invitation for { $organisation }</b> ({ $role }), for one person.
    Let them scan the picture, or send this link: { $link }
    In the browser: { $web }
    Or read them the code: <code>{ $code }</code>
    The link works until { $until }, the code until { $code_until }.
invitation-copy = Copy the link
invitation-another = Somebody else
invitation-mailed = { $count ->
        [one] One invitation leaves by mail.
       *[other] { $count } invitations leave by mail.
    }
invitation-subject = Invitation: Toeleider kinderopvang for { $organisation }
invitation-letter = { $town } uses <b>Toeleider kinderopvang</b>: a help to guide families to childcare. You are listed at { $organisation } ({ $role }).
invitation-letter-telegram = Join in Telegram
invitation-letter-web = Join in the browser
invitation-letter-code = Or type the code { $code } in the conversation (until { $code_until }). The links work until { $until } and are for you alone.
invitation-letter-why = Is something not right? Answer this mail and your Lokaal Loket erases or corrects your data.
menu-myorg = My organisation
myorg-which = Which organisation?
myorg-title = <b>{ $name }</b>
myorg-line = { $label }: { $value }
myorg-member = • { $name } ({ $role }){ $away ->
        [none] {""}
       *[other] , away up to and including { $away }
    }{ $joined ->
        [no] {" "}· not in the conversation yet
       *[yes] {""}
    }
myorg-confirmed = Checked on { $day }{ $old ->
        [yes] {" "}(more than three months ago)
       *[no] {""}
    }.
myorg-never-confirmed = Never checked.
myorg-confirm = ✓ This is still right
myorg-name = Name
myorg-mail = Mail
myorg-phone = Phone
myorg-address = Address
myorg-website = Website
myorg-registration-url = Registration
myorg-deputy = Choose a deputy
myorg-away = Away
myorg-back = Back again
myorg-closing = Closing days
myorg-closed = Closed from { $start } up to and including { $end }.
myorg-reopen = Open on { $start } after all
myorg-leave = I leave here
myorg-leave-out = Leave empty
myorg-new-value = <b>{ $label }</b>: type what it should be.{ $now ->
        [none] {""}
       *[other] {" "}Now: { $now }
    }
myorg-wrong-mail = That does not look like a mail address, such as name@example.be.
myorg-wrong-phone = That does not look like a phone number, such as 09 123 45 67.
myorg-wrong-website = That does not look like a web address, such as https://example.be.
myorg-wrong-registration-url = That does not look like a web address, such as https://example.be.
myorg-saved-edited = ✓ Saved. Everybody in the municipality sees it at once.
myorg-saved-confirmed = ✓ Thank you. I ask again in three months.
myorg-saved-away = ✓ Noted. While you are away, what comes in goes to the deputy.
myorg-saved-away-alone = ✓ Noted. <b>There is no deputy:</b> what comes in waits until the Lokaal Loket sees it. Choose one at ‘Choose a deputy’.
myorg-saved-present = ✓ Welcome back.
myorg-saved-closed = ✓ Noted. Those days do not count: nobody expects an answer from you then.
myorg-saved-open = ✓ Removed. Those days count again.
myorg-saved-deputy = ✓ That person is the deputy now and knows.
away-from = Away from when? For example ‘today’ or ‘21 December’.
away-until = Up to and including which day?
closing-from = From which day is <b>{ $organisation }</b> closed? For example ‘21 December’.
closing-until = Up to and including which day? For a single day, type the same day again.
deputy-who = Who stands in for the contact of { $organisation }?
told-deputy = You are the deputy at <b>{ $organisation }</b> now: you get a message when the contact is away or does not answer.
leaving-successor = { $who ->
        [me] Before you leave <b>{ $organisation }</b>: who takes over?
       *[other] Before { $who } leaves <b>{ $organisation }</b>: who takes over?
    }
leaving-desk = The Lokaal Loket takes over
leaving-invite = Invite somebody new
leaving-sure = { $who ->
        [me] Leave <b>{ $organisation }</b>? You will not see their referrals any more.
       *[other] Remove { $who } from <b>{ $organisation }</b>? They will not see their referrals any more.
    }
leaving-yes = Yes
leaving-done = ✓ Done. The partners of { $organisation } hear of it.
leaving-done-desk = ✓ Done. The Lokaal Loket takes over what was under way at { $organisation }.
leaving-last-desk = This is the last of { $organisation }. Invite a colleague first.
leaving-gone = That person had left already.
told-removed = You were removed from { $organisation }. You can still ask questions. Not right? Ring the Lokaal Loket.
told-contact-changed = <b>Change of contact</b> at { $organisation }: { $new ->
        [none] the Lokaal Loket answers for now
       *[other] now { $new }
    }{ $old ->
        [none] {""}
       *[other] , instead of { $old }
    }. Phone: { $phone }
told-took-over = You take over at <b>{ $organisation }</b>. Referrals under way: { $count }.
told-still-right = <b>Is this still right?</b> { $organisation }: { $phone }, { $mail }, { $address }. Contact: { $contacts }.
told-who-left = <b>Who has left?</b> I ask twice a year: look through the { $count } people of { $town } and remove who does not work there any more.
told-broadcast = <b>Message from the Lokaal Loket { $town }</b>
    { $words }
told-question-answered = You asked: <i>{ $question }</i>
    The Lokaal Loket answers: { $answer }
told-question-topic = You asked: <i>{ $question }</i>
    The Lokaal Loket thinks that this helps you:
privacy-short = <b>What I keep</b>
    • Of you: your name, how I reach you, where you work. As long as you take part.
    • Of a family: age, days, start, language at home, priority. No names. Thirty days after the end I erase it.
    • A parent's phone number and care needs are never in Telegram, only encrypted on the secure page.
    • Your questions: one day. Questions without an answer are kept without names and numbers.
    • Who looked at a referral is recorded.
    You may see what is yours, have it corrected, or have it erased now: /erase.
privacy-more = Read everything
privacy-erase = Erase me
erase-sure = <b>Erase everything of you?</b> Your name, address, conversations and roles. It cannot be undone.{ $posts ->
        [0] {""}
       *[other] {" "}What is under way goes to a colleague or the Lokaal Loket.
    }
erase-yes = Yes, erase everything
erase-no = No
erase-done = Everything of you is erased. If you write again, you start anew. Erase this conversation in your app too.
erase-other = Erase
erase-other-sure = <b>Erase everything of { $name }?</b> Name, address, conversations and roles in your municipality. It cannot be undone. What is open goes to a colleague or to you.
erase-other-yes = Yes, erase everything
erase-other-done = ✓ Everything of this person is erased.
erase-other-here = ✓ Everything of this person in your municipality is erased. <b>The name and address stay:</b> he or she also works for another municipality. That one decides, or the person with /erase.
join-say-name = Say your name
