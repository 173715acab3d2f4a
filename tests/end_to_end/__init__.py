"""The story as an operator and the people live it: commands, a Telegram, a mail server, pages. Nothing from inside."""
