# A person's own name, mail and phone.
menu-me = My details
details-mine = <b>This is what I know of you</b>
    Name: { $name }
    Mail: { $mail }
    Phone: { $phone }

    Tap what should be different.
details-erase = Erase me
details-new-mail = Type your new mail address.{ $now ->
        [none] {""}
       *[other] {" "}Now it is { $now }.
    } I send a code to it, so that it is surely yours.
details-new-phone = Type your phone number at work.{ $now ->
        [none] {""}
       *[other] {" "}Now it is { $now }.
    }
details-code = <b>Which code did you get{ $mail ->
        [none] {""}
       *[other] {" "}at { $mail }
    }?</b> Eight digits; it works for a quarter of an hour. Until then your old address counts.
details-code-shape = The code has { $digits } digits.
details-code-wrong = That code is not right, or it does not work any more. Your old address still counts.
details-code-again = Type the code again
details-other-mail = Send a new code
details-code-subject = { $code } is your code
details-code-mail = Hello,

    Somebody would like to get the messages of Toeleider kinderopvang at this address. The code is: { $code }
    It works once, for a quarter of an hour.

    Was this not you? Then there is nothing to do. Give the code to nobody.
details-moved-subject = Your mail address has changed
details-moved-mail = Hello,

    Messages of Toeleider kinderopvang do not come to this address any more: it was changed in the conversation.

    Was this not you? Tell your Lokaal Loket at once: { $contact }
details-saved = ✓ Saved. Your partners see it at once.
details-mail-saved = ✓ Saved. Mail goes to your new address from now on. Your old address was told so.
details-mail-taken = That address is somebody else's already. Ask your Lokaal Loket.
details-mail-off = <b>No mail leaves at the moment</b>, so no code will come. Your old address still counts. Ask your Lokaal Loket.
details-too-many = <b>Many codes were sent already</b>, so none comes now. Try again in an hour.
