"""Bodies and their sessions: which met when and where, with what before it, and what was announced."""
