# The web chat, its door, and the practice room.
web-name = Toeleider childcare
web-today = Today
web-said-at = You, { $at }
web-shown-at = Toeleider, { $at }
web-log = Conversation of { $name }
web-type = Type your question …
web-type-label = Your question or answer
web-send = Send
web-empty = Your conversation comes here. Type a question about childcare, or choose Menu.
web-earlier = Earlier messages
web-copy = Copy
web-copied = Copied ✓
web-qr = QR code to scan: { $url }
web-download = Download { $name }
web-new-tab = new tab
web-failed = That did not arrive. Check your connection and try again.
web-error-title = That did not work
web-error-home = Back to the start
web-error-400 = That request to the server is not right.
web-error-403 = This page is too old to send anything. Open it again and try once more. Nothing has changed.
web-error-404 = This page does not exist (any more).
web-error-413 = That is too long.
web-error-429 = You are sending a great deal at once. Wait a moment and try again.
web-error-other = Something went wrong on our side. Try again later.
door-title = Sign in
door-lead = Enter your e-mail address. You get a code to come in with. No password needed.
door-mail = E-mail address
door-send = Send me a code
door-invited = Not invited yet? Ask the Lokaal Loket Kinderopvang of your municipality.
door-code-title = Look in your mailbox
door-code-lead = If we know { $mail }, there is a code in it now. It is valid for a quarter of an hour.
door-code = Code from the mail
door-in = Sign in
door-again = No mail? Ask for a new code
door-privacy = What we keep, and why
door-out = Sign out
door-no-mail = That does not look like an e-mail address. Example: name@ocmw.be
door-wrong = That code is not right or has expired. Check it once more, or ask for a new one.
door-fast = That was too often in a row. Wait a quarter of an hour and try again.
door-subject = Your code: { $code }
door-mail-text = Hello,

    Your code to sign in to Toeleider childcare is: { $code }
    It works once, until { $until }.

    Did you not ask for this? Then you need not do anything. Give the code to nobody.
door-welcome = Welcome
door-invited-as = You are invited to take part for <b>{ $organisation }</b>, as { $role ->
        [referrer] referrer
        [contact] contact
        [deputy] deputy
       *[desk] member of the Lokaal Loket
    }.
door-telegram = Take part in Telegram
door-or-here = Or here, in your browser
door-mail-off = Mail is not switched on here yet. Ask whoever looks after this website.
statement-table = Table { $number }
practice-title = Practice room
practice-lead = A made-up municipality to try everything on. Nothing really leaves it.
practice-clock = Here it is now
practice-clock-forward = Move the clock on
practice-step-pt1h = + 1 hour
practice-step-pt4h = + 4 hours
practice-step-p1d = + 1 day
practice-step-working-day = Next working day
practice-step-next = Next moment
practice-who = Who you see
practice-choose = Choose who you see
practice-choose-legend = Whom do you want to see side by side?
practice-choose-show = Show
practice-mailbox = Mailbox
practice-mail-unread = { $count } new
practice-mail-none = No mail.
practice-mail-new = new
practice-mail-team = team mailbox
practice-mail-from = From
practice-mail-to = To
practice-mail-at = On
practice-mail-close = Close
practice-chat-empty = { $name } does not use the chat yet and gets everything by mail. Choose Menu to begin with the chat.
practice-role-referrer = Referrer
practice-role-contact = Contact
practice-role-deputy = Deputy
practice-role-desk = Staff
practice-role-none = Not invited yet
practice-guest = Guest
practice-guest-lead = Somebody who is not invited yet? That way you play what a new referrer goes through.
practice-guest-add = New person
practice-guest-join = Take part as a new person
practice-over = Start over
practice-over-lead = Erase everything and start with a fresh municipality? Conversations, referrals and mails are then gone.
practice-over-yes = Yes, start over
timeline-title = Who heard what
timeline-next = Next, something happens on { $at }.
timeline-nothing = Nothing is waiting.
timeline-empty = Nobody has heard anything yet.
timeline-hears = hears:
timeline-mailbox = Team mailbox of { $organisation }
timeline-channel = { $channel ->
        [mail] mail
        [telegram] Telegram
       *[web] chat
    }
timeline-state = { $state ->
        [failed] did not arrive
        [sending] on its way
       *[due] waits
    }
timeline-what = { $what ->
        [send] refers a family
        [new] new referral
        [remind] reminder
        [deputy] question to the deputy
        [desk] nobody answered
        [see] referral read
        [invite] centre invites
        [book] appointment made
        [meet] appointment made
        [call-overdue] not called yet?
        [eve] reminder of tomorrow’s appointment
        [reached] parent reached
        [unreached] parent not reached
        [came] did the family come?
        [missed] family did not come
        [decide] is there a decision?
        [wait] on the waiting list
        [waiting] still on the waiting list?
        [still] still on the waiting list
        [refuse] no place
        [enrol] enrolled
        [fail] did not work out
        [what-now] what now?
        [leave] closed
        [withdraw] consent withdrawn
        [mistake] mistake
        [elsewhere] enrolled elsewhere
        [outcome] what became of it?
        [question] question about the referral
        [answer] answer to the question
        [later] reminder as asked
        [unreachable] nobody can be reached
        [morning] morning list
        [place] free place
        [place-family] a family for the free place
        [place-gone] free place is gone
        [need] a place is looked for
       *[other] message
    }
