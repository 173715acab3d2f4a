"""Who may use the bot: invited, let in, leaving, erased, and their own details."""
