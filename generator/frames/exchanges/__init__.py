"""Words and turns exchanged for others of equal worth, inside what is copied most."""
