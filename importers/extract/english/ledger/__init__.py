"""Chairs, honours and standings: who holds what, in which year."""
