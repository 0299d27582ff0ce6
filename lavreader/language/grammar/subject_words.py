"""Subject words: what stands where a clause's subject would, and whether it is one."""

from collections.abc import Sequence

from lavreader.language.grammar.classed_words import Word, word_set

_ONE = frozenset(["one", "even"])
# What a phrase that says when is made of, beside its words for a time.
_IN_TIME_PHRASE = frozenset(["preposition", "determiner", "number", "adjective", "adverb", "time"])
_PARTS_OF_DAY = frozenset(
    ["a.m.", "p.m.", "am", "pm", "morning", "afternoon", "evening", "night", "noon", "midnight"]
)
_NAMING = frozenset(["noun", "name", "pronoun"])


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


def without_opening(words: Sequence[Word]) -> Sequence[Word]:
    """A subject without what opens its sentence: *on Friday night* police, *in Bergen,* the mayor.

    Args:
        words: What stands before a verb.
    """
    if not words or words[0].tag not in ("preposition", "time"):
        return words
    behind = _behind_time(words)
    if not behind and words[0].tag == "preposition":
        behind = next((place + 1 for place, word in enumerate(words) if word.text == ","), 0)
    rest = words[behind + 1 :] if behind < len(words) and words[behind].text == "," else words[behind:]
    return rest if any(word.tag in _NAMING for word in rest) else words


def _behind_time(words: Sequence[Word]) -> int:
    """Index after the time with which some words open; 0 where they open with none."""
    behind = 0
    for place, word in enumerate(words):
        if word.tag == "time" or word.lower in _PARTS_OF_DAY or word.lower in word_set("time_unit"):
            behind = place + 1
        elif word.tag not in _IN_TIME_PHRASE:
            break
    return behind
