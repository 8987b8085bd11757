"""Who is named: words, offices, names, and what stands beside them."""
