"""What Russian text mentions: words with their dictionary forms, days, cities, countries and bodies."""
