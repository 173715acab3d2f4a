# Mail: never anything of a family that could tell who it is.
mail-hello = Hello { $name },
mail-hello-all = Hello,
mail-subject = { $step ->
    [new] Referral { $reference }: { $until ->
        [none] please answer
       *[other] please answer before { $until }
    }
    [remind] Reminder: referral { $reference }{ $until ->
        [none] { "" }
       *[other] , please answer before { $until }
    }
    [later] Reminder: referral { $reference }{ $until ->
        [none] { "" }
       *[other] , please answer before { $until }
    }
    [deputy] Can you answer referral { $reference }?
    [desk] No answer yet to referral { $reference }
    [unreachable] { $receiver } cannot be reached for referral { $reference }
    [invite] { $receiver } invites the family: referral { $reference }
    [meet] Appointment for referral { $reference }
    [eve] Appointment tomorrow: referral { $reference }
    [came] Did the family come? Referral { $reference }
    [wait] On the waiting list of { $receiver }: referral { $reference }
    [waiting] Is the family still on the waiting list? Referral { $reference }
    [refuse] No place at { $receiver }: referral { $reference }
    [what-now] What next for referral { $reference }?
    [outcome] How did it turn out? Referral { $reference }
    [call-overdue] Has somebody called? Referral { $reference }
    [enrol] Enrolled at { $receiver }: referral { $reference }
    [fail] Did not work out at { $receiver }: referral { $reference }
    [withdraw] Withdrawn: referral { $reference }
    [mistake] Taken back: referral { $reference }
    [elsewhere] A place was found elsewhere: referral { $reference }
    [question] A question about referral { $reference }
   *[other] Referral { $reference }
}
mail-children = { $count ->
        [one] One child
       *[other] { $count } children
    }, starting in { $month }.
mail-question = There is a question or an answer for you about referral <b>{ $reference }</b>.
mail-answer = Look and answer (two taps)
mail-look = Look at the referral
mail-open-chat = Open Toeleider kinderopvang
mail-phone = Rather call? { $name }: { $phone }
mail-deputy = Not there? { $name } will get this message on { $day }.
mail-replies = Replies to this mail go to { $desk }. Please put no names or numbers of the family in them.
mail-appointment = First meeting at { $receiver } ({ $reference })
mail-code-subject = Your code: { $code }
mail-code = Your code to read the details of referral { $reference } is <b>{ $code }</b>. It works once, for a quarter of an hour.
mail-code-not-you = Did you not ask for this? Then give the code to nobody; nothing was shown.
