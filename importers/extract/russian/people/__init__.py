"""People in Russian: names in any case brought to the nominative, offices, and who was where."""
