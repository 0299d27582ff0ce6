"""Reason words: the word lists behind what news gives as a reason."""

from lavreader.language.word_tables import listed_words


def reason_words(name: str) -> frozenset[str]:
    """A word list of ``reason_words.toml``, in lower case.

    Args:
        name: The list's name.

    Raises:
        KeyError: There is no such list.
    """
    return listed_words("lavreader.compare.reasons", "reason_words")[name]
