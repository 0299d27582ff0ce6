"""Subject words: what stands where a clause's subject would, and whether it is one."""

from collections.abc import Sequence

from lavreader.language.grammar.classed_words import Word, word_set

_ONE = frozenset(["one", "even"])


def only_joins(words: Sequence[Word]) -> bool:
    """Whether some words only join a clause to the one before: *, and later*.

    Args:
        words: What stands where the subject would.
    """
    return words[0].tag == "conjunction" and all(word.tag in ("conjunction", "adverb") for word in words)


def is_aside(words: Sequence[Word], place: int) -> bool:
    """Whether a denial is of somebody else: *the driver, not the passenger, was hurt*.

    Args:
        words: The sentence.
        place: Index of the denial.
    """
    if place == 0 or words[place].lower != "not" or words[place - 1].text != ",":
        return False
    following = words[place + 1].lower if place + 1 < len(words) else ""
    return following not in _ONE  # "in the whole town, not one shop shut"


def asks(words: Sequence[Word], first: int) -> bool:
    """Whether *who* opens a question told, and stands for nobody: *it is not clear who killed her*.

    Args:
        words: The sentence.
        first: Index of *who*.
    """
    place = first - 1
    while place > 0 and words[place].tag in ("adverb", "preposition", "time"):
        place -= 1
    before = words[place]
    return before.lower in word_set("asking") or (before.tag == "verb" and before.base in word_set("asking"))


def behind_auxiliary(words: Sequence[Word], begin: int, group: int) -> tuple[int, int]:
    """The subject where a denial has turned it behind its auxiliary: *at no point did the crew call*.

    Args:
        words: The sentence.
        begin: Index at which the clause begins.
        group: Index of its verb's first word.
    """
    start = group
    while start > begin and words[start - 1].tag != "auxiliary":
        start -= 1
    return start, group
