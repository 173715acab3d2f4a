# Referring a family.
refer-from = <b>On behalf of which organisation are you referring?</b>
refer-to = <b>To whom?</b> Choose up to { $most } centres, or let the desk search with you. You can also type a name.
refer-to-free = { $name } · { $free ->
        [one] 1 free place
       *[other] { $free } free places
    }
refer-to-desk = { $name } searches too
refer-to-ocmw = { $name } (reduced price)
refer-consent = <b>Read this to the parent:</b>
    <blockquote>I tell { $to } how old your child is, which days you are looking for, from when, and which language you speak at home. Also whether you may have priority. Not your name. They see that { $sender } is referring you. They tell me how it turns out. A month after it is finished we erase everything. You may say no, now and later. That costs nothing and does not change the help we give you.</blockquote>
refer-consent-yes = Parent says yes
refer-consent-no = Parent says no
refer-read-nl = Read in Dutch
refer-read-fr = Read in French
refer-read-en = Read in English
refer-refused = Fine: the parent decides. Nothing was passed on and nothing is kept. It can always be done later.
refer-tell = Tell it in one line, or answer step by step. No names or numbers.
    <i>e.g. 14 months, Mon-Tue, from March, Arabic</i>
refer-step-by-step = Step by step
refer-told-nothing = I find no age, days, start or language in that. Type for example: 14 months, Mon and Tue, from March, Arabic.
refer-ages = <b>How old is the child?</b> If the family looks for more children, type them together.
    <i>e.g. 14 months · 2.5 years · 14 months and 3 years</i>
refer-days = <b>Which days, and which hours if you know?</b>
    <i>e.g. Mon and Tue · every day · Wednesday 8-13</i>
refer-start = <b>From when?</b>
    <i>e.g. 1 March · mid March · in two weeks</i>
refer-start-now = As soon as possible
refer-language = <b>Which language does the family speak at home?</b> Just type another one.
refer-urgent = <b>Is it urgent?</b> Then I ask for an answer within hours instead of days.
refer-priority = <b>Does the family belong to a priority group?</b>
refer-priority-yes = Yes
refer-priority-no = No
refer-priority-unsure = To be checked
refer-priority-which = Which groups?
refer-way = <b>How do you refer?</b>
refer-way-a = Parent makes contact (with a letter)
refer-way-b = I make the appointment
refer-way-c = I make the appointment and go along
refer-reach = <b>How does the centre reach the parent?</b> A phone number does not belong in this chat.
refer-reach-me = Through me
refer-reach-page = I fill in the number on the secure page
refer-reach-phone = I give the number by phone
refer-summary = <b>Ready to send to { $to }</b>

    { $lines }
refer-deputy = deputy: { $name }
refer-summary-a = <b>Ready to hand over for { $to }</b>
    Nothing is sent. The parent gets a letter with the contact details.

    { $lines }
refer-send = Send
refer-give = Make the letter
refer-keep = Keep for later
refer-stop = Stop
refer-kept = Kept. You find it under <i>My referrals</i>, for seven days at most. Nothing has been sent yet.
refer-stopped = Stopped. Nothing was sent and nothing is kept.
refer-sent = Sent. { $count ->
        [one] Reference
       *[other] References
    } <b>{ $references }</b>.
    { $to } { $count ->
        [one] has
       *[other] have
    } until <b>{ $until }</b>. { $kind ->
        [desk] Without an answer I ask again, the desk's colleagues too.
       *[other] Without an answer I ask the deputy and then the desk.
    } You will hear from me.
refer-given = Noted as handed over for { $to }. Reference <b>{ $reference }</b>. In two weeks I'll ask you how it went.
refer-note = For the parent: a note
refer-mistake = Mistake, take it back
refer-fill-page = Fill in the number (secure)
refer-also-register = Note: for { $name } the parent must also register in the town's own system: { $url }
letter-here = <b>The letter to hand over</b> (write the name by hand):
letter-centre = { $today }
    For { $to } ({ $address })
    Reference { $reference }

    Dear colleague,

    This family is looking for childcare for their child ({ $ages }): { $days }, from { $start }.
    { $sender } hands over this letter. Questions? { $phone }

    Parent's name: ……………………………
    Signature: ……………………………
letter-ocmw = { $today }
    To { $to } ({ $address })
    Concerning: request for a reduced childcare price (OCMW-tarief) · reference { $reference }

    Dear colleague,

    The family that brings this letter is looking for income-based childcare for a child of { $ages } ({ $days }, from { $start }).
    The calculated price is too high for the family. We ask you to look into a reduced price.
    The parent brings: identity card, income certificate, proof of all income and expenses.
    { $sender } hands over this letter. Questions? { $phone }

    Parent's name: ……………………………
    Signature: ……………………………
note-intro = <b>A note for the parent</b>, to show, send or print:
note-parent = Your request for childcare has number { $reference }.
    We asked: { $centre }, { $address }, { $phone }.
    Would you like to know something, or stop? Call { $sender }: { $sender_phone }, and say the number.
    You may always say no.
mine-kept = Go on with kept referral { $number }
refer-to-next = <b>Whom will you ask now?</b> Choose up to { $most }. What fits best comes first.
    { $offers }
refer-all-asked = <b>Everybody nearby was asked already</b> for { $reference }. You can let it be known that this family is looking: a centre that wants to hear it then does.
fit-whole = • <b>{ $name }</b>: has a place { $start ->
        [now] now
       *[other] from { $start }
    } for { $ages } on { $wanted }
fit-days = • <b>{ $name }</b>: has a place for { $ages }, on { $days }
fit-later = • <b>{ $name }</b>: has a place for { $ages }, but only from { $start }
fit-alike = • <b>{ $name }</b>: also { $care ->
        [group] group care
       *[family] family care
    }{ $price ->
        [income] {" "}with income tariff
        [free] {" "}with a free price
       *[other] {""}
    }; announced no place
fit-unknown = • <b>{ $name }</b>: announced no place
fit-age = • <b>{ $name }</b>: has a place, but for another age
refer-closed = <b>{ $name } is closed until { $day } included.</b> It gets your referral when it opens again.
