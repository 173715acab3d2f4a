# What does not fit, and how each kind of answer is shown.
kind-yes = Yes
kind-no = No
kind-choose = I don't recognise that. Tap a button or type what it says.
kind-choose-one = Choose at least one.
kind-choose-most = Choose { $most } at most.
kind-whole-number = Give a number from { $least } to { $most }.
kind-amount = Give an amount in euro, for example 1850 or 1850.50.
kind-amount-year = Here I ask for the amount per year. If you only know the monthly wage, go back and choose that.
kind-amount-month = Here I ask for the amount per month. If you know the yearly income, go back and choose that.
kind-words-empty = Type a few words.
kind-words-long = That is too long: { $most } characters at most.
kind-corrected = You correct something, and I'm not sure what. Type it once more as it should be.
kind-day = I don't see a date. Type for example: 1 December, 15/03, mid March, in two weeks.
kind-day-two = I see more than one day. Which do you mean?
kind-day-past = That day has passed. Which day do you mean?
kind-day-early = The last day cannot come before the first. Which day do you mean?
kind-day-far = That day is too far away. Type a day in the coming years.
kind-hour = Type a time, for example 10:00 or 14:30.
kind-hour-past = That hour has passed. Give a later one, or take another day.
kind-ages = I don't see an age. Type for example: 14 months, 2.5 years, or 14 months and 3 years.
kind-ages-count = You say { $said } children, and I find { $found ->
        [one] one age
       *[other] { $found } ages
    }. Type an age for each child, for example: 14 months and 3 years.
kind-ages-unsure = I'm not sure which age you mean. Type one for each child, for example: 14 months and 3 years.
kind-ages-old = That is too old for childcare (up to { $years } years). How old is the child?
kind-ages-many = Give { $most } children at most in one go.
kind-age-unborn = not born yet
kind-age-years = { $years } years
kind-age-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
kind-week = I don't see any days. Type for example: Mon and Tue, every day, Wednesday morning, Thu 8-16.
kind-week-hours = I'm not sure which hours you mean. Type them by day, for example: Monday morning, Tuesday 8am-4pm.
kind-week-not = I'm not sure which days do not suit. Type only the days that do, for example: Monday, Tuesday and Thursday.
kind-week-every-day = Every weekday
kind-week-any = Any day is fine
kind-week-am = morning
kind-week-pm = afternoon
kind-weekday =
    { $day ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
kind-language = I don't know that language. Type its name, for example Somali or Polish.
kind-language-two = I can keep one. Which language does the family speak most at home?
language-nl = Dutch
language-fr = French
language-en = English
language-ar = Arabic
language-tr = Turkish
language-uk = Ukrainian
