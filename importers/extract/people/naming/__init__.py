"""What naming people has in common in every language; what is particular to one is in the room of the same name."""
