"""What is made of people in whatever language: who was where, and who is cited for what."""
