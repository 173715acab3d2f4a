"""A referral on its way: made, moved, told, chased; who hears, and what the sides ask each other."""
