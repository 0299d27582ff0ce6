"""Grammar: word classes, verbs, clauses and negation, by rule."""
