"""Sessions in Russian: which body met or is to meet, when, where, and what is said of it."""
