"""Articles in, claims out: readers for each form of input, finders for each kind of fact, the run that keeps both."""
