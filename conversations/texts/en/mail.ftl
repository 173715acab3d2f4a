# Mail: never anything of a family that could tell who it is.
mail-hello = Hello { $name },
mail-hello-all = Hello,
mail-subject-new = Referral { $reference }: please answer before { $until }
mail-subject-remind = Reminder: referral { $reference }, please answer before { $until }
mail-children = { $count ->
        [one] One child
       *[other] { $count } children
    }, starting in { $month }.
mail-question = There is a question or an answer from { $who } about referral <b>{ $reference }</b>. Read it on the page.
mail-answer = Look and answer (two taps)
mail-look = Look at the referral
mail-open-chat = Open Toeleider kinderopvang
mail-phone = Would you rather call? { $name }: { $phone }
mail-deputy = Away? { $name } will get this message on { $day }.
mail-replies = Replies to this mail go to { $desk }. Please leave out the family's names and numbers.
mail-code-subject = Your code: { $code }
mail-code = Your code to read the details of referral { $reference } is <b>{ $code }</b>. It works once, for a quarter of an hour.
mail-code-not-you = Did you not ask for this? Then don't give the code to anyone; nothing was shown.
mail-alert-subject = Toeleider asks for attention: { $event }
mail-alert = Nobody else handles this: { $event } ({ $about }).

    The log says more. You hear about the same thing once an hour at most.
