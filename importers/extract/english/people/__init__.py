"""People: who is named as what, who came, who stayed away, who met whom, who is cited."""
