"""What every finder needs of a text: sentences, and the dates, places, states and bodies that it mentions."""
