"""People: who is mentioned, by name, role or pronoun."""
