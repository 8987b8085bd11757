"""The documents of one article, in whatever language it tells of them."""
