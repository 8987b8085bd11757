"""Documents: where a title begins and ends, and what became of what it names."""
