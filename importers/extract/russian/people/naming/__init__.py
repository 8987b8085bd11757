"""Who is named: words, their cases, offices, names, and what stands beside them."""
