"""What English text mentions: days, cities, countries, bodies, numbers, and whether things are done or planned."""
