"""Organisations: brought in from files, kept right, their free places and agreements."""
