# Agreements between partners (annex 2 of the module).
menu-agreements = Agreements
agreement-from = <b>On behalf of which organisation?</b>
agreement-with = <b>With whom do you make agreements?</b> Choose or type a name.
agreement-skip = Skip
agreement-profile = <b>{ $number } of 10.</b> Which parents come to { $other }?
agreement-question = <b>{ $number } of 10.</b> What do they usually ask?
agreement-answer = <b>{ $number } of 10.</b> What is the best answer to that?
agreement-steps = <b>{ $number } of 10.</b> Which steps do you take together?
agreement-contact = <b>{ $name }</b> · { $people }
    { $ways }
agreement-where = <b>{ $number } of 10.</b> To whom do you refer, and how?
agreement-information = <b>{ $number } of 10.</b> Which information goes along? Only what is needed, with the parent's consent.
agreement-material = <b>{ $number } of 10.</b> Which material do you use (brochure, film, letter)?
agreement-partners = <b>{ $number } of 10.</b> Which other partners help?
agreement-follow-up = <b>{ $number } of 10.</b> How do you follow up what becomes of it?
agreement-task-offer = <b>Who gives information about what is available nearby?</b>
agreement-task-childcare = <b>Who explains what childcare is?</b>
agreement-task-tariff = <b>Who explains the income-based price and the reduced price?</b>
agreement-task-attest-help = <b>Who helps the parent with the certificate?</b>
agreement-task-attest-make = <b>Who applies for the certificate if the parent can't?</b>
agreement-task-ocmw = <b>Who refers to the OCMW for a reduced price?</b>
agreement-task-reminder = <b>Who calls the parent the day before the appointment?</b>
agreement-who-one = { $one }
agreement-who-other = { $other }
agreement-who-both = Both
agreement-who-desk = The local desk
agreement-ways = <b>How do you usually refer?</b>
agreement-days = <b>Within how many working days is a referral answered?</b>
agreement-summary = <b>Ready to propose to { $other }</b>

    { $page }
agreement-propose = Propose
agreement-kept = Kept, not proposed yet. You find it under <i>Agreements</i>, for seven days at most.
agreement-sent = Proposed to { $other }. As soon as they confirm, it holds.
agreement-list = <b>Agreements with partners</b> ({ $count })
agreement-line = { $other }{ $confirmed ->
        [yes] {""}
       *[no] {" "}· to be confirmed
    }
agreement-new = New agreement
agreement-unknown = I can't find that agreement (any more).
agreement-confirm = Confirm
agreement-change = Propose something else
agreement-end = End this agreement
agreement-confirmed = Confirmed. From now on an answer comes within { $days } working days. In a year I'll ask whether it still holds.
agreement-ended = Ended. The usual terms hold again. The other side will be told.
agreement-title = <b>Agreement between { $one } and { $other }</b>
agreement-label-profile = Parents:
agreement-label-question = Question:
agreement-label-answer = Best answer:
agreement-label-steps = Steps:
agreement-label-contact = Contact:
agreement-label-where = Referring:
agreement-label-information = Information that goes along:
agreement-label-material = Material:
agreement-label-partners = Other partners:
agreement-label-follow-up = Follow-up:
agreement-tasks = <b>Who does what</b>
agreement-label-task-offer = Give information about what is available
agreement-label-task-childcare = Explain what childcare is
agreement-label-task-tariff = Explain the prices
agreement-label-task-attest-help = Help with the certificate
agreement-label-task-attest-make = Apply for the certificate for the parent
agreement-label-task-ocmw = Refer to the OCMW
agreement-label-task-reminder = Call the day before
agreement-terms = Usually: { $ways }. An answer within { $days ->
        [one] 1 working day
       *[other] { $days } working days
    }. When a contact changes, we tell each other.
agreement-ask-contact = <b>{ $number } of 10.</b> Who can you contact at { $other }, and when?
told-agreement-proposed = <b>{ $one } proposes an agreement</b> on referring families. Look it over and confirm.
told-agreement-agreed = <b>{ $other } confirmed the agreement.</b> It holds from now on.
told-agreement-over = <b>{ $one } ends the agreement.</b> The usual terms hold again.
told-agreement-review = <b>Does your agreement still hold?</b> It is a year old. Look it over and change what is different.
agreement-go-on = Go on with kept proposal { $number }
agreement-personal = That looks like somebody’s name or number. An agreement says nothing about a family. Type it without.
agreement-term = <b>Within what term?</b>
agreement-within = Within { $days } working { $days ->
        [one] day
       *[other] days
    }
agreement-within-none = No fixed term
agreement-task-line = • { $task }: <b>{ $who }</b>{ $days ->
        [0] {""}
        [one] , within 1 working day
       *[other] , within { $days } working days
    }
