"""Proof that nothing is lost: real processes, killed at named points and at random, while people go on talking."""
