# What does this family pay? Amounts and shares come from knowledge/tariffs, never from here.
tariff-basis = <b>What income can the family show?</b>
    It counts for the parent and the partner together (married or living together). Single parent: only the parent's own income.
    <i>Only for childcare with an income-based price (inkomenstarief). Everything is erased once the price is worked out.</i>
tariff-basis-year = Yearly income (tax assessment)
tariff-basis-month = Gross monthly pay, no tax assessment
tariff-basis-none = No income, with proof
tariff-basis-undisclosed = Does not want to say
tariff-yearly = <b>What is the joint taxable income per year?</b>
    Take the most recent Belgian tax assessment (aanslagbiljet). A proposed simplified return does not count.
tariff-monthly = <b>How much does the family earn gross per month, in total?</b>
    Take the month before the application. If care starts right after maternity leave: the last month before that leave.
tariff-children = <b>How many children count, this one included?</b>
    If care starts from { $since }: brothers and sisters up to { $new }. If it started earlier: up to { $old }.
tariff-twins = <b>Are there twins (or more) among the children that count?</b>
tariff-hours = <b>How long does the child stay each day?</b>
tariff-hours-short = Less than 5 hours
tariff-hours-full = 5 to 11 hours
tariff-hours-long = 11 hours or longer
tariff-days = <b>How many days a month?</b> Choose, or type a number.
tariff-days-week = { $week ->
        [one] 1 day a week
       *[other] { $week } days a week
    } (± { $days })
tariff-price = <b>{ $about ->
        [yes] About { $day }
       *[no] { $day }
    } a day · { $month } a month ({ $days ->
        [one] 1 day
       *[other] { $days } days
    })</b>
    An indication for one child, with the amounts of { $year }.
tariff-line = { $day } a day
tariff-about = about { $amount }
tariff-steps = <b>How it was worked out</b>
tariff-cautions = <b>Good to know</b>
tariff-source = source
tariff-simulator = Official simulator
tariff-again = Work it out again
tariff-rule-yearly-income = Yearly income: { $income } gross a month × { $factor } = { $result }
tariff-rule-undisclosed = Income not disclosed: maximum price, { $result }
tariff-rule-band-1 = First income band: { $income } × { $coefficient } = { $result }
tariff-rule-band-1-cap = Highest price of the first band: { $result }
tariff-rule-band-2 = Second income band: { $income } × { $coefficient } = { $result }
tariff-rule-band-2-cap = Highest price of the second band: { $result }
tariff-rule-above-bands = Above the second band: { $cap } + { $slices } × { $step } = { $result }
tariff-rule-maximum = Never more than the maximum price: { $result }
tariff-rule-child-reduction = Child reduction (kindkorting): less { $times } × { $less } = { $result }
tariff-rule-multiple-birth = Twins: less { $less } once more = { $result }
tariff-rule-minimum = Never less than the standard minimum price: { $result }
tariff-rule-short-day = Short day, { $percent }% of the daily price: { $result }
tariff-rule-long-day = Long day, { $percent }% of the daily price: { $result }
tariff-caution-newer-not-known = The amounts from { $unknown } on were not found. This is the last known price, valid from { $since } to { $until }.
tariff-caution-undisclosed = Families who show their income often pay less. A certificate is needed for the maximum price too.
tariff-caution-monthly-income = The coefficient { $factor } is that of 2014; we found no newer one.
tariff-caution-no-income = Without income, fill in 0. Keep formal proof.
tariff-caution-above-bands = Above the second band sources disagree about the step. We use an indexed step.
tariff-caution-children-that-count = If care starts from { $since }, brothers and sisters count up to { $new }. If it started earlier, up to { $old }. We have the rule of 2026 from a secondary source: check it on the certificate.
tariff-caution-twins-count = With twins at least two children count. Is the number right?
tariff-caution-minimum-after-reduction = That the minimum also holds after the child reduction is our reading.
tariff-caution-minimum-new-attests = In 2015 this minimum was only for new or recalculated certificates. For others it came on 1 January 2016.
tariff-caution-short-day = The minimum is for a full day, so a short day may cost less. That is our reading.
tariff-caution-long-day = This holds where the centre has permission for flexible hours. Elsewhere it sets its own price for the hours from 11 on and between 8 p.m. and 6 a.m.
tariff-caution-day-lengths-of-2014 = Until 31 March 2014 the limits were different: under 3 hours a lower share applied, and exactly 12 hours was still an ordinary day.
tariff-caution-approximate = About: one of the amounts is not known to the cent.
tariff-caution-indication = This is an indication by the indexed table of 2014, not a promise. The official price is on the certificate; you can simulate it on { $simulator }.
tariff-lower = <b>Can it be less?</b> Perhaps, for a full day:
tariff-lower-ivt-reduction = <b>{ $price }</b>: invalidity benefit, fully unemployed for at least 6 months, bankruptcy benefit, self-employed with at least 12 months' exemption from or reduction of social contributions, or earnings down by at least half for a year
tariff-lower-ivt-minimum = <b>{ $price }</b>: living wage (leefloon) without training by VDAB or OCMW
tariff-lower-ivt-middle = <b>{ $price }</b>: living wage with a training programme of VDAB or OCMW, or a low joint income with a civic integration programme (inburgering) or where each adult has a contract of at least 19 hours a week
tariff-lower-ivt-lowest = <b>{ $price }</b>: asylum seeker with material aid, foster child, or mother under 18 who goes to school
tariff-lower-ocmw = from <b>{ $price }</b>: if paying is impossible, the OCMW can lower the price after a social enquiry: half, the standard minimum or the lowest price
tariff-lower-how = First the individual reduced price (individueel verminderd tarief): tick the situation when applying for the certificate. If nothing fits, the OCMW where the family lives decides. Our sources on the conditions go up to 2024.
tariff-to-ivt = Individual reduced price
tariff-to-ocmw = OCMW price step by step
tariff-to-attest = Apply for the certificate
