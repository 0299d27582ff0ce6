"""Boundaries: where the clauses of a sentence begin, by its verbs, signs and linking words."""

from collections.abc import Sequence
from functools import cache

from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.verbs import verb_lists

_OPENING = frozenset("“„«")
_STRAIGHT = '"'
_CLOSING = frozenset("”»")
_DASHES = frozenset("—–")
_MARKS = _OPENING | _CLOSING | {_STRAIGHT}
_INFINITE = frozenset(["be", "been", "being", "having"])
_ONE = frozenset(["a", "an", "one"])
# "Warned about 40 planes", "spoke about two men"
_TELLING_ABOUT = frozenset(
    ["tell", "warn", "talk", "speak", "ask", "write", "hear", "know", "worry", "complain"]
)
# "More than 40", "up to 40", "as many as 40"
_BOUNDS = frozenset(
    ["more", "fewer", "less", "than", "up", "to", "over", "only", "just", "as", "many", "close", "another"]
)
_OPENING_TAGS = frozenset(["sign", "relative", "conjunction"])


def quoted_words(words: Sequence[Word], lowers: frozenset[str]) -> Sequence[bool]:
    """Whether each word stands in quotation marks; ``lowers`` are the words in lower case."""
    if _MARKS.isdisjoint(lowers):
        return (False,) * len(words)
    inside = False
    marks = []
    for word in words:
        if word.tag == "sign":
            if word.text in _OPENING or (word.text == _STRAIGHT and not inside):
                inside = True
            elif word.text in _CLOSING or word.text == _STRAIGHT:
                inside = False
        marks.append(inside)
    return marks


def _finite(word: Word, before: str) -> bool:
    """Whether a word is or belongs to a verb with tense; ``before`` is the class of the word before it."""
    if word.tag == "auxiliary":
        return word.lower not in _INFINITE
    if word.reading is None or before == "to":
        return False
    forms = word.reading.forms
    return "past" in forms or "s" in forms or ("base" in forms and "ing" not in forms)


def boundaries_of(words: Sequence[Word], quoted: Sequence[bool]) -> list[tuple[int, str]]:
    """Where clauses begin, with the word or sign that opens each."""
    starts: list[tuple[int, str]] = [(0, "")]
    if not words:
        return starts
    tags = [word.tag for word in words]
    finite = [
        (tagged == "verb" or tagged == "auxiliary") and _finite(word, before)
        for word, tagged, before in zip(words, tags, ["", *tags], strict=False)
    ]
    has_verb = False
    reporting = -1
    telling = verb_lists().telling
    openers = _opening_words()
    final = len(words) - 1
    for index, word in enumerate(words):
        if (
            index
            and (
                reporting >= 0
                or tags[index] in _OPENING_TAGS
                or word.lower in openers
                or quoted[index] != quoted[index - 1]
                or (tags[index] == "preposition" and index < final and tags[index + 1] == "relative")
            )
            and _opens_clause(words, index, finite, has_verb, quoted, reporting)
        ):
            if index > starts[-1][0]:
                starts.append((index, word.lower if _links(word) else ""))
            has_verb = False
            reporting = -1
        if finite[index]:
            has_verb = True
            if word.reading is not None and word.reading.base in telling:
                reporting = index
        elif word.reading is not None and index < final:
            has_verb = True
    return starts


@cache
def _opening_words() -> frozenset[str]:
    """Words in lower case with which a clause may begin, whatever their class."""
    return word_set("clause_opener") | {"but", "according", "yet", "that"}


def _links(word: Word) -> bool:
    """Whether a word or sign joins clauses and belongs to neither."""
    return (
        word.tag in ("sign", "relative", "subordinator", "conjunction")
        or word.lower in word_set("clause_opener")
        or word.lower in ("according", "that")
    )


def _opens_clause(
    words: Sequence[Word],
    index: int,
    finite: Sequence[bool],
    has_verb: bool,
    quoted: Sequence[bool],
    reporting: int,
) -> bool:
    """Whether a new clause begins at a word."""
    word, previous = words[index], words[index - 1]
    if quoted[index] != quoted[index - 1]:
        return _parts_at_quotation(words, index, quoted[index])
    if word.tag == "sign":
        if word.text in (";", ":") or word.text in _DASHES or _is_dash(words, index):
            return True
        return word.text == "," and _opens_after_comma(words, index, finite, has_verb)
    if word.tag == "relative":
        return not (previous.tag == "preposition" and index >= 2)
    if word.tag == "preposition" and index + 1 < len(words) and words[index + 1].tag == "relative":
        return True
    if word.lower in word_set("clause_opener"):
        if word.lower == "once" and previous.tag == "not":
            return False  # "not once did the crew call"
        return _opens_after_link(words, index, finite)
    if word.lower == "but":
        return True
    if word.lower == "according":
        return True
    if word.lower == "yet" and previous.tag in ("not", "auxiliary"):
        return False
    if word.tag == "conjunction":
        return has_verb and _verb_ahead(words, index + 1, finite, parallel=True)
    if word.lower == "that" and word.tag in ("relative", "subordinator"):
        return True
    return reporting >= 0 and _opens_what_is_told(words, index, finite, reporting)


def _is_dash(words: Sequence[Word], index: int) -> bool:
    """Whether a hyphen stands for a dash, with spaces around it: *RIGA - The minister*."""
    if words[index].text != "-" or index + 1 >= len(words):
        return False
    return words[index - 1].end < words[index].start and words[index].end < words[index + 1].start


def _parts_at_quotation(words: Sequence[Word], index: int, opens: bool) -> bool:
    """Whether a quotation mark parts clauses; quoted words inside a clause ("a so-called" term) do not."""
    previous = words[index - 1]
    if opens:
        return previous.tag in ("sign", "subordinator", "relative") or previous.base in verb_lists().telling
    return previous.tag == "sign" and previous.text in (",", ".", "!", "?", "…", "”", "’", '"')


def _opens_after_comma(words: Sequence[Word], index: int, finite: Sequence[bool], has_verb: bool) -> bool:
    """Whether the comma parts two clauses and not two members of a list."""
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None:
        return False
    if following.reading is not None and following.reading.forms & {"ing", "participle"}:
        return True
    if following.lower in ("said", "says"):
        return True
    return has_verb and _verb_ahead(words, index + 1, finite)


def _opens_after_link(words: Sequence[Word], index: int, finite: Sequence[bool]) -> bool:
    """Whether *after*, *since*, *as* and their like open a clause and not a point in time or a role."""
    if index + 1 >= len(words):
        return False
    place = index + 1
    while place + 1 < len(words) and words[place].lower in word_set("before_amount"):
        place += 1  # "until at least Thursday"
    if words[place].lower == "a" and place + 1 < len(words) and words[place + 1].lower == "quarter":
        place += 1
    following = words[place]
    if (
        following.lower in ("half", "quarter")
        and place + 1 < len(words)
        and words[place + 1].lower in ("past", "to")
    ):
        return False
    if following.tag in ("number", "time") or following.lower in word_set("time_unit"):
        return False
    if words[index].lower == "as":
        if following.lower in word_set("role"):
            return False  # "her term as governor ends"
        return _verb_ahead(words, index + 1, finite)
    return True


def _verb_ahead(words: Sequence[Word], index: int, finite: Sequence[bool], parallel: bool = False) -> bool:
    """Whether a verb with tense stands before the next comma, link or relative word."""
    for position in range(index, len(words)):
        word = words[position]
        if position > index and (
            (word.tag == "sign" and word.text != "-" and word.text not in ("'", "’"))
            or word.tag == "relative"
            or word.lower in word_set("clause_opener")
            or (word.tag == "conjunction" and not parallel)
        ):
            return False
        if finite[position] or (parallel and position == index and word.reading is not None):
            return True
    return False


def _opens_what_is_told(words: Sequence[Word], index: int, finite: Sequence[bool], reporting: int) -> bool:
    """Whether the clause told by a verb of saying begins here without *that*."""
    word, previous = words[index], words[index - 1]
    starts_noun = word.tag in ("determiner", "pronoun", "name", "number") or (
        word.tag in ("noun", "adjective") and previous.tag in ("time", "verb")
    )
    starts_noun = starts_noun or _opens_amount(words, index, reporting)
    if word.tag == "not" and index + 1 < len(words):
        starts_noun = words[index + 1].lower in _ONE  # "says not a penny was lost"
    if not starts_noun or previous.tag in ("preposition", "to", "determiner", "adjective", "number"):
        return False
    if word.tag in ("noun", "name") and previous.tag in ("noun", "name") and words[reporting].base != "tell":
        return False
    if index == reporting + 1 and words[reporting].base in verb_lists().addressed:
        return False
    if previous.tag == "conjunction":
        return False
    return _verb_ahead(words, index, finite) and (index - reporting <= 1 or _verb_ahead(words, index, finite))


def _opens_amount(words: Sequence[Word], index: int, reporting: int) -> bool:
    """Whether a rough number begins right behind a verb of saying: *said about 40 jobs would go*."""
    if index != reporting + 1 or words[reporting].base in _TELLING_ABOUT:
        return False
    place = index
    bounds = word_set("before_amount") | _BOUNDS
    while place + 1 < len(words) and words[place].lower in bounds:
        place += 1
    return place > index and words[place].tag == "number"
