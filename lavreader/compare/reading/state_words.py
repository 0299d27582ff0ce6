"""State words: the small word lists behind findings that are not values."""

from lavreader.language.word_tables import listed_words


def state_words(name: str) -> frozenset[str]:
    """A word list of ``state_words.toml``, in lower case.

    Args:
        name: The list's name.

    Raises:
        KeyError: There is no such list.
    """
    return listed_words("lavreader.compare.reading", "state_words")[name]
