# How the bot presents itself on Telegram, and what happens only there.
telegram-description = For those who guide families to childcare: type a question and get a short answer with source and date, or refer a family and hear what came of it. Never type names or phone numbers of parents or children.
telegram-short-description = Questions on childcare, and referring families: for social workers and childcare centres.
telegram-command-menu = Everything I can do
telegram-command-refer = Refer a family
telegram-command-mine = My referrals
telegram-command-topics = Topics
telegram-command-films = Films and pictures
telegram-command-language = Another language
telegram-command-privacy = What I keep, and erasing all of it
telegram-command-help = How it works
telegram-command-stop = Stop what is going on
unreadable-flood = You are sending a great many messages at once. In a minute I will read along again.
