# The Lokaal Loket at work.
label-words = Message
desk-home = <b>Lokaal Loket { $towns }</b>
    { $waiting ->
        [0] Nothing waits.
        [one] One thing waits.
       *[other] { $waiting } things wait.
    }
desk-invite = Invite somebody
desk-people = People
desk-requests = Access asked
desk-questions = Questions without an answer
desk-overdue = Overdue
desk-stale = To be checked
desk-notjoined = Not joined yet
desk-broadcast = Message to all
desk-take = I take this
desk-take-one = I take { $reference }
desk-taken = <i>({ $name } takes this)</i>
desk-took = ✓ Yours. Your colleagues see it.
desk-taken-before = { $name } was first and takes this.
desk-decided = That has been done meanwhile.
desk-people-intro = <b>People</b> at { $count ->
        [one] one organisation
       *[other] { $count } organisations
    }
desk-people-none = There is nobody yet.
desk-staff-of = <b>{ $organisation }</b>
desk-person = <b>{ $name }</b>, { $role } at { $organisation }
    Mail: { $mail }
    Phone: { $phone }
    { $joined ->
        [yes] Takes part.
       *[no] Has not joined yet.
    }{ $reachable ->
        [yes] {""}
       *[no] {" "}<b>Cannot be reached:</b> no Telegram, no mail.
    }
desk-remove = Remove
desk-mail-invitation = Mail an invitation
desk-notjoined-intro = <b>Not joined yet</b> ({ $count })
desk-notjoined-none = Everybody takes part.
desk-mail-all = Mail them all ({ $count })
desk-mail-all-sure = { $count ->
        [one] One person gets a mail with a link of their own.
       *[other] { $count } people each get a mail with a link of their own.
    } Send?
desk-mail-all-yes = Send
desk-no-mail = No mail from here: no mail server is set.
desk-requests-intro = <b>Access asked</b> ({ $count })
desk-requests-none = Nobody waits for access.
desk-request = • <b>{ $name }</b>, { $where }{ $new ->
        [yes] {" "}(not in the list yet)
       *[no] {""}
    }
desk-approve = ✓ Approve
desk-turnaway = Refuse
desk-which-organisation = { $name } typed ‘{ $words }’. To which organisation does that belong?
desk-new-organisation = New: { $name }
desk-which-kind = What kind of organisation is { $name }?
desk-which-role = As what does { $name } join?
desk-approved = ✓ Let in at { $organisation } as { $role }. They hear of it.
desk-refused = ✓ Refused. They hear of it.
desk-questions-intro = <b>Questions without an answer</b> ({ $count })
desk-questions-none = There are no questions without an answer.
desk-question-line = { $words }
desk-question = <b>{ $words }</b>
    Asked on { $day }{ $shown ->
        [none] {""}
       *[other] . Shown, but not meant: { $shown }
    }
desk-answer = Answer
desk-which-topic = <i>{ $words }</i>
    Which topic should it have been? Choose, or type a title.
desk-type-answer = Type an answer
desk-drop = Not about childcare
desk-answer-words = <i>{ $words }</i>
    Type your answer. It goes out in your name.
desk-personal = There seems to be a name or number in it. Type it without, or send the same again if that is allowed.
desk-answered = ✓ Saved.{ $told ->
        [yes] {" "}Who asked gets the answer.
       *[no] {" "}Who asked is gone.
    }
desk-stale-intro = <b>To be checked</b> ({ $count })
desk-stale-none = Everything is checked.
broadcast-where = For which municipality?
broadcast-words = What do you want to tell all referrers? No data of families.
broadcast-preview = <b>This is how it arrives</b> with { $count ->
        [one] one referrer
       *[other] { $count } referrers
    }:
    <blockquote>{ $words }</blockquote>{ $personal ->
        [yes] {""}
    ⚠ There seems to be a name or number in it.
       *[no] {""}
    }
broadcast-send = Send
broadcast-sent = ✓ Leaves { $when ->
        [soon] in one minute
       *[other] on { $when }
    }, to { $count ->
        [one] one referrer
       *[other] { $count } referrers
    }. Until then you can take it back.
broadcast-undo = Take it back
broadcast-undone = ✓ Taken back. Nobody got it.
broadcast-too-late = Too late: it has left.
morning-desk = • For the desk: access asked: { $access }, questions without an answer: { $questions }
