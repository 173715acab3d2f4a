# The OCMW route, the attest route, and the referrers' directory.
topic-source = <i>Source: { $source } · checked { $checked }</i>
ocmw-price = <b>Does the centre charge by income (inkomenstarief)?</b>
ocmw-price-income = Yes, by income
ocmw-price-free = No, its own price
ocmw-unsure = I don't know
ocmw-attest = <b>Does the parent already have an income certificate (attest inkomenstarief) for this child?</b>
ocmw-situation = <b>Does one of these situations fit the family?</b> Then the price drops without the OCMW.
ocmw-situation-leefloon = Living wage (leefloon), no training
ocmw-situation-leefloon-training = Living wage and training through VDAB or OCMW
ocmw-situation-integration = Low income and civic integration
ocmw-situation-low-work = Low income and each adult works at least 19 h a week
ocmw-situation-invalidity = Invalidity benefit
ocmw-situation-unemployed = Fully unemployed for at least 6 months, or bankruptcy benefit
ocmw-situation-income-halved = Earnings down by at least half (12 months)
ocmw-situation-self-employed = Self-employed with waived or reduced contributions (12 months)
ocmw-situation-asylum = Asylum procedure with material aid
ocmw-situation-foster = Foster child
ocmw-situation-minor-parent = Mother under 18 at school
ocmw-situation-none = None of these
ocmw-too-high = <b>Is the price still too high for the family after that?</b>
ocmw-way = <b>How do you refer to the OCMW?</b>
ocmw-way-a = Hand over contact details and letter
ocmw-way-b = I make the appointment
ocmw-way-c = I make the appointment and go along
ocmw-letter = <b>Would you like an accompanying letter?</b> I fill in what you give me. The parent writes their own name.
ocmw-letter-yes = Yes, make the letter
ocmw-letter-no = No
ocmw-why = <b>Why is the price too high?</b> One sentence, no names. In Dutch if you can: the OCMW reads it.
ocmw-why-personal = That looks like a name, number or address. Type the reason without: on the letter the parent fills in who they are.
ocmw-why-nothing = Skip
ocmw-free-price = <b>There is no OCMW price where the centre sets its own price.</b>
    The centre decides on its price. A childcare allowance (kinderopvangtoeslag) may be possible.
ocmw-to-allowance = Childcare allowance
ocmw-first-line-decision = <b>The OCMW where the family lives can lower the price after a social enquiry.</b>
ocmw-first-line-automatic = <b>This family can get the lower price without the OCMW.</b>
ocmw-step-price = First ask the centre whether it charges by income. Only then is an OCMW price possible.
ocmw-step-automatic-amount = When asking for the certificate or its recalculation, tick the ‘specific situation’ and keep the proof. Price: { $amount }.
ocmw-step-automatic-discount = When asking for the certificate or its recalculation, tick the ‘specific situation’ and keep the proof. The price drops by { $amount }, not below the minimum.
ocmw-step-documents = Have ready: identity card, the current income certificate, proof of all income, bank statements of 3 months, last tax assessment, rent, fixed costs and debts. Each OCMW has its own list.
ocmw-step-way-a = Hand over the OCMW's contact details and the letter.
ocmw-step-way-b = Make the appointment together. Call the parent the day before.
ocmw-step-way-c = Make the appointment and go along. Call the parent the day before.
ocmw-step-decision = The OCMW looks into it and decides. An older page says 30 days; do ask.
ocmw-step-after = After the decision Kind en Gezin makes a new certificate. The parent gives it to the centre. Put the end date (usually after 1 year) in the diary.
ocmw-source = <i>Source: Opgroeien, questions on the income-based price (June 2026); municipal pages (2016–2024) · checked 23/11/2026. What you filled in has been erased.</i>
ocmw-refer-to = Refer to { $name }
ocmw-more = More about the OCMW price
letter-ocmw-route = { $today }
    To { $to }
    Concerning: request for a reduced childcare price (OCMW-tarief)

    Dear colleague,

    The parent who brings this letter is looking for income-based childcare for a child of { $ages } ({ $days }, from { $start }).
    The calculated price is too high for the family.{ $why ->
        [none] {""}
       *[other] {" "}Reason: { $why }
    }
    Could you look into a reduced price? The parent brings: identity card, income certificate, proof of income and expenses.

    { $sender } · { $phone }

    Parent's name: ……………………………
    Signature: ……………………………
attest-soon = <b>Does the care start within two months?</b>
attest-login = <b>Can the parent log in with itsme or eID?</b>
attest-alone = <b>Can the parent do it alone?</b>
attest-alone-yes = Yes, alone
attest-alone-helped = With somebody beside them
attest-instead = <b>Can somebody from the centre, the desk or the OCMW do it instead?</b> They may if they are authorised with Opgroeien.
attest-instead-yes = Yes, that is possible
attest-instead-no = No or not sure
attest-income = <b>What proof of income is there?</b>
attest-income-assessment = Belgian tax assessment
attest-income-month = No assessment, but an income
attest-income-none = No income
attest-income-undisclosed = Prefers not to say
attest-special = <b>Is there a situation that may lower the price?</b> (living wage, invalidity, foster child …)
attest-which = Which situations?
attest-first-line = <b>This is how to get the income certificate (attest inkomenstarief).</b> Each child has its own.
attest-step-early = Wait a little: you can apply 2 months before the start at the earliest. You can already simulate the price.
attest-support-alone = The parent applies on Mijn Opgroeien (mijn.opgroeien.be), tile ‘Inkomenstarief aanvragen of simuleren’.
attest-support-helped = Sit down together: the parent logs in with their own itsme or eID and types the PIN themselves (mijn.opgroeien.be).
attest-support-for-them = Ask the centre, the local desk or the OCMW whether an authorised colleague can apply for the certificate. A centre with the income-based price must help; the desk and the OCMW may.
attest-support-phone = Call the Kind en Gezin line together, 078 150 100 (hours not verified).
attest-step-income-assessment = Take the most recent Belgian tax assessment (aanslagbiljet). A proposed simplified return does not count.
attest-step-income-month = Take formal proof of the gross income of the month before, e.g. a payslip. If care starts right after maternity leave: the month before that leave.
attest-step-income-none = Fill in 0 and keep formal proof that there is no income.
attest-step-income-undisclosed = If the family does not disclose its income, it pays the maximum: { $amount }. A certificate is needed all the same.
attest-step-children = Have ready: names and birth dates of all children, and the start date.
attest-step-special = Tick the ‘specific situation’ and keep the proof. An OCMW price cannot be chosen here.
attest-step-check = Check the overview and the price before you confirm.
attest-step-give = Print the certificate and give it to the centre.
attest-source = <i>Source: Opgroeien, frequently asked questions on childcare (4 June 2026) · checked 23/11/2026. What you filled in has been erased.</i>
attest-site = Mijn Opgroeien
attest-more = More about the certificate
organisations-groups = <b>Who does what?</b> Choose a kind of organisation, or type a name.
organisations-health = Health and family
organisations-welfare = Welfare
organisations-work-language = Work, language, training
organisations-childcare = Childcare
organisations-former = <i>Formerly or in everyday speech: { $names }</i>
organisations-when = <b>Refer when:</b> { $when }
organisations-tip = <b>Tip:</b> { $tip }
organisations-site = { $site }{ $state ->
        [read] {""}
       *[other] {" "}(address not checked by us)
    }
organisations-topic = More about this
