"""Everything that faces a person at a terminal."""
