"""Agenda documents in Russian: titles in the nominative, and what became of each."""
