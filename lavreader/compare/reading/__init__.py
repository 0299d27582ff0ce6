"""Reading: what an article says of whom and what, clause by clause, worked out once."""
