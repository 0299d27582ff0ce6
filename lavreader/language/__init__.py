"""Language: sentences, tokens, quotations, dates, numbers; word lists as data files."""
