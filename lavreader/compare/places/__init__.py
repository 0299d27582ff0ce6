"""Places: where something happened, came from or went to, told differently by two articles."""
