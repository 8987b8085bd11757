"""How frames reach the terminal: only the cells that differ, in the fewest bytes, and no faster than it takes them."""
