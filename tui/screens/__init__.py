"""One file and its style sheet for each screen."""
