"""People: who it was and what office they hold, told differently by two articles."""
