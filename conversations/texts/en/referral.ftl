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
        [yes] · answer was asked by { $when }
       *[no] · answer asked by { $when }
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
referral-state = Status: <b>{ $state }</b> { $next }
referral-reason = Reason: { $reason }
referral-undeliverable = Our message did not reach them. Call: { $phone }
referral-page = Phone number or care need is on the secure page.
referral-phone-only = Ask for the phone number or care need by phone.
referral-open-page = Open the secure page
referral-ask-by-sender = Question to the centre
referral-ask-by-receiver = Question to the referrer
referral-later = After nap time
referral-later-done = Fine. In two hours I'll remind you of { $reference }.
referral-next-centre = Next centre
move-invite = I invite them
move-meet = Appointment
move-wait = Waiting list
move-refuse = No place
move-enrol = Enrolled
move-fail = Did not work out
move-withdraw = Parent withdraws
move-mistake = Mistake
move-done = ✓ Noted: <b>{ $state }</b>. The other side hears it.
move-not-done = Fine, nothing has changed.
move-unknown = That can't be done here.
move-not-yours = Only the other side can do that.
move-too-late = Too late: this referral is finished.
move-not-now = Not now. Perhaps somebody was just ahead of you: look at the status again.
invite-how = <b>Good. How will you agree on a moment?</b>
invite-call = I'll call to agree
invite-moment = I have a moment already
invite-call-by = <b>Before which day will you call?</b>
    <i>e.g. tomorrow · Friday · 3 December</i>
meet-day = <b>Which day is the appointment?</b>
meet-hour = <b>What time?</b> <i>e.g. 10:00 or 14:30</i>
refuse-why = <b>Why does it not work?</b> The referrer then looks further.
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
askother-personal = That looks like a name, number or address. Such a thing does not belong in this chat: say it by phone. Type your question without it.
askother-sent = Your question about { $reference } was passed on. The answer comes here.
told-button-show = Show
told-button-look = Look
told-button-reply = Answer
told-new = <b>New referral { $reference }</b>
    { $sender } refers a family to { $receiver }. Please answer before { $until }.
told-unreachable = <b>{ $receiver } can't be reached</b> for referral { $reference } from { $sender }. Can somebody of the desk call? { $receiver_phone }
told-remind = <b>Reminder: { $reference }</b>
    { $sender } is waiting for an answer from { $receiver }, preferably before { $until }.
told-invite = <b>{ $receiver } invites the family</b> ({ $reference }). { $day ->
        [none] They will agree on a moment.
       *[other] Somebody calls before { $day } to agree on a moment.
    }
told-meet = <b>Appointment for { $reference }</b> at { $receiver }: { $moment }.
told-wait = <b>{ $receiver } puts the family on the waiting list</b> ({ $reference }). I'll ask every month.
told-refuse = <b>{ $receiver } has no place</b> ({ $reference }): { $reason }. Would you like to ask elsewhere? The parent says yes again first.
told-enrol = <b>Enrolled at { $receiver }</b> ({ $reference }). Thank you!
told-fail = <b>It did not work out at { $receiver }</b> ({ $reference }).
told-withdraw = <b>Referral { $reference } was withdrawn.</b> The family's data have been erased.
told-mistake = <b>Referral { $reference } was a mistake</b> and was taken back.
told-elsewhere = <b>A place was found elsewhere for { $reference }.</b> You need not look any further. Thank you.
told-question = <b>Question about { $reference }</b> ({ $sender } and { $receiver }):
    { $words }
