# A referral's states and moves, and what each side is told.
state-handed = handed over
state-sent = sent
state-seen = seen
state-invited = invited
state-appointment = appointment
state-waiting = waiting list
state-rejected = no place
state-enrolled = enrolled
state-failed = did not work out
state-withdrawn = withdrawn
state-mistake = mistake
mine-intro = <b>My referrals</b> ({ $count })
mine-none = You have no referrals under way.
mine-line = • <b>{ $reference }</b> { $other }: { $state } { $next }
open-intro = <b>To answer</b> ({ $count })
open-none = Nothing is waiting for your answer.
next-appointment = · { $when }
next-call = · calls before { $day }
next-answer = { $overdue ->
        [yes] · answer was due by { $when }
       *[no] · answer due by { $when }
    }
next-asked-again = · I'll ask again on { $when }
referral-unknown = I can't find that reference among your referrals.
referral-there = Referral <b>{ $reference }</b> from { $sender }. Show it to answer; the referrer then sees that you read it.
referral-show = Show
referral-title = <b>{ $reference }</b> · { $other }
referral-children =
    { $count ->
        [one] 1 child, { $ages }
       *[other] { $count } children, { $ages }
    }
referral-from = from { $start }
referral-language = { $language } at home
referral-priority = priority: { $priority }
referral-way = How: { $way }
referral-way-a = The parent makes contact.
referral-way-b = { $sender } is happy to make the appointment for a first meeting.
referral-way-c = { $sender } is happy to make the appointment and come along.
referral-state = Status: <b>{ $state }</b> { $next }
referral-reason = Reason: { $reason }
referral-undeliverable = Our message did not reach them. Call: { $phone }
referral-page = Phone number or care need is on the secure page.
referral-phone-only = Ask for the phone number or care need by phone.
referral-open-page = Open the secure page
referral-ask-by-sender = Question to the centre
referral-ask-by-receiver = Question to the referrer
referral-later = After nap time
referral-later-done =
    Fine. { $when ->
        [soon] In two hours
       *[other] On { $when }
    } I'll remind you of { $reference }.
referral-question-open = A question waits for an answer of { $name }. I'll remind them on { $when }.
referral-next-centre = Next centre
move-invite = I invite them
move-meet = Appointment or new time
move-wait = Waiting list
move-refuse = No place
move-enrol = Enrolled
move-fail = Did not work out
move-withdraw = Parent withdraws
move-mistake = Mistake
move-done = ✓ Noted: <b>{ $state }</b>. The other side will be told.
move-not-done = Fine, nothing has changed.
move-unknown = That can't be done here.
move-not-yours = Only the other side can do that.
move-too-late =
    { $who ->
        [none] Too late: this referral is finished
       *[other] Too late: { $who } was ahead of you
    } (<b>{ $state }</b>).
move-not-now =
    { $who ->
        [none] That can't be done now
       *[other] { $who } was just ahead of you
    }. The status is now: <b>{ $state }</b>.
invite-how = <b>Good. How will you arrange a time?</b>
invite-call = I'll call to arrange it
invite-moment = I already have a time
invite-call-by = <b>Before which day will you call?</b>
    <i>e.g. tomorrow · Friday · 3 December</i>
meet-day = <b>Which day is the appointment?</b>
meet-hour = <b>What time?</b> <i>e.g. 10:00 or 14:30</i>
refuse-why = <b>Why is it not possible?</b> The referrer can then look elsewhere.
refusal-full = Full
refusal-age = Age does not fit
refusal-days = Days or hours don't fit
refusal-start = Start date does not fit
refusal-other = Another reason
fail-threshold = <b>What held the family back?</b> This is counted apart, without any data of the family.
threshold-way = Did not find the way
threshold-price = The price
threshold-papers = Papers
threshold-hours = Days or hours
threshold-distance = Too far
threshold-language = Language
threshold-trust = Mistrust or fear
threshold-guilt = Guilt
threshold-care = Care need
threshold-other = Something else
sure-withdraw-ask = Does the parent withdraw { $reference }? Then we erase everything about the family at once.
sure-withdraw = Yes, withdraw and erase
sure-mistake-ask = Was { $reference } a mistake? Then we erase it.
sure-mistake = Yes, take back and erase
askother-words = <b>What would you like to ask about { $reference }?</b> No names or numbers.
askother-personal = That looks like a name, number or address. That does not belong in this chat: please give it by phone. Type your question without it.
askother-sent = Your question about { $reference } was passed on. The answer will appear here.
told-button-show = Show
told-button-look = Look
told-button-reply = Answer
told-new = <b>New referral { $reference }</b>
    { $sender } refers a family to { $receiver }. Please answer before { $until }.
told-unreachable = <b>{ $receiver } can't be reached</b> for referral { $reference } from { $sender }. Can the desk call? { $receiver_phone }
told-invite = <b>{ $receiver } invites the family</b> ({ $reference }). { $day ->
        [none] They will arrange a time.
       *[other] Somebody will call before { $day } to arrange a time.
    } If I hear nothing by then, I'll ask you both.
told-meet = <b>Appointment for { $reference }</b> at { $receiver }: { $moment }.
told-wait = <b>{ $receiver } puts the family on the waiting list</b> ({ $reference }). I'll ask every month.
told-refuse = <b>{ $receiver } has no place</b> ({ $reference }): { $reason }. Would you like to ask elsewhere? The parent says yes again first.
told-enrol = <b>Enrolled at { $receiver }</b> ({ $reference }), referred by { $sender }. Thank you all!
told-fail = <b>It did not work out at { $receiver }</b> ({ $reference }). Does the parent want to try elsewhere? The parent says yes again first.
told-withdraw = <b>Referral { $reference } was withdrawn.</b> The family's data have been erased.
told-mistake = <b>Referral { $reference } was a mistake</b> and was taken back.
told-elsewhere = <b>A place was found elsewhere for { $reference }.</b> You need not look any further. Thank you.
told-question = <b>Question about { $reference }</b> from { $who }:
    { $words }
told-ask-remind = <b>Reminder: { $reference }</b>
    { $sender } is waiting for an answer from { $receiver }, preferably before { $until }.
move-reached = Parent reached
move-unreached = Not reached
move-came = Yes, they came
move-missed = Did not come
move-still = Still under way
move-leave = Leave it
askother-nobody = Your question reaches nobody at the moment. Please call instead: { $name }, { $phone }.
told-button-again = Next centre
told-by = <i>{ $who }, { $at }</i>
told-why-again = <i>I am asking once more.</i>
told-why-deputy = <i>The contact is not responding. Can you take this up?</i>
told-why-colleague = <i>Your colleague is not responding. Can you take this up?</i>
told-why-desk = <i>Nobody is responding. Can the desk help?</i>
told-why-everyone = <i>Still nobody is responding, not even the desk. So the whole desk gets this.</i>
told-see = <b>{ $receiver } read the referral</b> ({ $reference }). An answer has been asked for.
told-ask-deputy = <b>Referral { $reference } is waiting for an answer</b>
    { $sender } referred a family to { $receiver } and has had no answer yet. Can you answer, before { $until }?
told-ask-desk = <b>No answer to { $reference }</b>
    { $sender } referred a family to { $receiver }, but nobody answers there. Can the desk call? { $receiver }: { $receiver_phone }
told-ask-silent = <b>{ $receiver } does not answer</b> ({ $reference }). I asked the desk to help. You can call yourself too: { $receiver_phone }
told-ask-outcome = <b>What became of { $reference }?</b>
    The family took the letter for { $receiver } along. Do you know whether there is a place?
told-ask-call-overdue = <b>Did somebody call for { $reference }?</b>
    { $day ->
        [none] { $receiver } was going to call
       *[other] { $receiver } was going to call before { $day }
    } to arrange a time. Note it if there is an appointment. { $receiver }: { $receiver_phone } · { $sender }: { $sender_phone }
told-ask-eve = <b>Appointment on { $moment }</b> at { $receiver } ({ $reference }).
    Ring the parent to remind them. Did you reach them?
told-ask-came = <b>Did the family come?</b> The appointment for { $reference } at { $receiver } was { $moment }.
told-ask-decide = <b>What became of { $reference }?</b> The family came to meet { $receiver }.
told-ask-missed = <b>{ $reference }: the family did not come</b> to { $receiver }. Will you find a new time, or did it not work out?
told-ask-waiting = <b>Is the family of { $reference } still on the waiting list</b> of { $receiver }?
told-ask-what-now = <b>What now with { $reference }?</b> It did not work out at { $receiver }. Does the parent want to try elsewhere? Everything is filled in; the parent says yes again first.
told-unreachable-sender = <b>{ $sender } can't be reached</b> for referral { $reference } to { $receiver }. Can the desk call? { $sender_phone }
told-unreached-them = <b>Our message about { $reference } did not reach { $receiver }.</b> I am asking the deputy or the desk. You can call yourself too: { $receiver_phone }
told-reached = <b>The parent is coming</b>: the appointment for { $reference } at { $receiver } on { $moment } is confirmed.
told-unreached = <b>The parent could not be reached</b> for the appointment of { $reference } at { $receiver } on { $moment }.
told-came = <b>The family came to meet</b> { $receiver } ({ $reference }).
told-missed = <b>The family did not come</b> to the appointment at { $receiver } ({ $reference }). A new time, or did it not work out?
told-still = <b>{ $reference }: still under way.</b> I'll ask again later.
overdue-intro = <b>Overdue</b> ({ $count })
overdue-none = Nothing is overdue.
overdue-line =
    • <b>{ $reference }</b> { $sender } → { $receiver }: { $state }, { $days ->
        [0] since today
        [one] { $days } day
       *[other] { $days } days
    } · { $phone }
told-morning = <b>Good morning. This is for you today:</b>
    { $items }
morning-call = • <b>{ $reference }</b>: call today to arrange a time ({ $other }, { $phone })
morning-answer = • <b>{ $reference }</b>: answer due today ({ $other })
morning-appointment = • <b>{ $reference }</b>: appointment today at { $hour } ({ $other })
morning-overdue =
    • { $count ->
        [one] { $count } referral is overdue
       *[other] { $count } referrals are overdue
    }
morning-button-overdue = Overdue
calendar-summary = Getting to know { $receiver } ({ $reference })
told-ask-question = <b>No answer yet to a question about { $reference }</b> from { $who }:
    { $asked }
referral-overdue = There should have been an answer by now. Call: { $phone }
told-answer = <b>Answer about { $reference }</b> from { $who }:
    { $words }
told-details = <b>Details were added to { $reference }</b> by { $sender }. You can read them on the secure page.
told-button-page = Open the page
told-button-unmet = Let it be known that this family is looking
