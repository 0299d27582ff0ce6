"""Holders: the one driver or buyer of a story, a woman in one article and a man or a firm in the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lavreader.compare.reading.analysis import Analysis, derived, places_of
from lavreader.compare.reading.reading import Candidate, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word, is_be
from lavreader.language.grammar.verbs import singular

Sort = Literal["man", "woman", "person", "body"]
_ROLES = state_words("roles_of_one_in_a_story")
_MEN = state_words("words_for_men")
_WOMEN = state_words("words_for_women")
_SEX: dict[str, Sort] = {**dict.fromkeys(_MEN, "man"), **dict.fromkeys(_WOMEN, "woman")}
_SORTS: dict[str, Sort] = {
    **dict.fromkeys(state_words("words_for_persons"), "person"),
    **dict.fromkeys(state_words("words_for_bodies"), "body"),
    **_SEX,
}
# Verbs whose doer, or whom they reach, is the buyer: *sold to a museum*, *bought by a banker*.
_BUYING = frozenset(["sold to", "bought by", "purchased by", "acquired by"])
_BOUGHT_BY = frozenset(words.split()[1] for words in _BUYING)
_TRADING = frozenset(["buyer", "seller", "bidder"])
_PRONOUNS: dict[str, Sort] = {"he": "man", "she": "woman"}
# Words before a role that say there is more than one of them.
_MORE = frozenset(
    ["another", "other", "second", "first", "third", "each", "every", "any", "no", "one", "two"]
)
_DEFINITE = frozenset(["the", "its", "their", "his", "her", "whose"])
_REACH = 8


@dataclass(frozen=True)
class _Mention:
    """Where an article says what the holder of a role is.

    Attributes:
        role: The role in lower case.
        sort: The nouns before it: *lorry*.
        is_a: Man, woman, some person or a body; None where it is not said.
        sentence: Index of the sentence that says so.
        start: Offset in the sentence's text where it is said.
        end: Offset after it.
        ages: Numbers beside it.
    """

    role: str
    sort: frozenset[str]
    is_a: Sort | None
    sentence: int
    start: int
    end: int
    ages: frozenset[str] = frozenset()


def holder_candidates(sides: Sides) -> Iterator[Candidate]:
    """Holders of one role who are a man in one article and a woman, or a firm, in the other."""
    left = derived(sides.background, sides.left.article, _roles_of_one)
    right = derived(sides.background, sides.right.article, _roles_of_one)
    for role in left.keys() & right.keys():
        ones = [one for one in left[role] if one.is_a is not None]
        twos = [two for two in right[role] if two.is_a is not None]
        if not ones or not twos or len({one.is_a for one in ones}) > 1 or len({two.is_a for two in twos}) > 1:
            continue
        one, two = ones[0], twos[0]
        sorts = {mention.sort for mention in (*left[role], *right[role]) if mention.sort}
        if not _exclude(role, one.is_a, two.is_a) or (
            len(sorts) > 1 and (one.sort != two.sort or not one.sort)
        ):
            continue
        if one.ages and two.ages and not one.ages & two.ages:
            continue
        texts = [
            reading.text(mention.sentence)[mention.start : mention.end]
            for reading, mention in ((sides.left, one), (sides.right, two))
        ]
        yield candidate(
            sides,
            "role",
            "contradiction",
            0.6 + 0.3 * sides.together(one.sentence, two.sentence),
            (one.sentence, one.start, one.end),
            (two.sentence, two.start, two.end),
            f"The {role} is {quoted(texts[0])} in the left article and {quoted(texts[1])} in the right one: "
            "nobody is both.",
            {("holder", role)},
        )


def _exclude(role: str, one: Sort | None, two: Sort | None) -> bool:
    """Whether nobody is both: a man is some person, a museum is none; only one of them bought or sold."""
    if "body" in (one, two):
        return one != two and role in _TRADING
    return one != two and "person" not in (one, two)


def _roles_of_one(analysis: Analysis) -> dict[str, list[_Mention]]:
    """Each role of which an article tells of one holder, with every mention."""
    found: dict[str, list[_Mention]] = {}
    several: set[str] = set()
    wanted = {word for word in analysis.by_word if word in _BOUGHT_BY or {word, singular(word)} & _ROLES}
    for sentence, place in places_of(analysis.by_word, wanted):
        words = analysis.parsed[sentence].words
        word = words[place]
        role = word.lower
        if place and f"{words[place - 1].lower} {role}" in _BUYING:
            told = _phrase(words, place + 1)
            if told is not None:
                buyer, first, last = told
                mention = _Mention(
                    "buyer", frozenset(), buyer, sentence, words[first].start, words[last - 1].end
                )
                found.setdefault("buyer", []).append(mention)
        if role not in _ROLES:
            plural = singular(role)
            if plural != role and plural in _ROLES and word.tag in ("noun", "name"):
                several.add(plural)
            continue
        begin = place
        while begin and words[begin - 1].tag in ("adjective", "noun", "name") and place - begin < 4:
            if words[begin - 1].possessive:
                break
            begin -= 1
        before = words[begin - 1] if begin else None
        inside = words[begin:place]
        if any(one.lower in _MORE for one in (*inside, *words[max(0, begin - 1) : begin])):
            several.add(role)
        if before is not None and not (before.lower in _DEFINITE or before.possessive):
            continue
        sort = frozenset(one.lower for one in inside if one.tag == "noun" and one.lower not in _SEX)
        found.setdefault(role, []).append(_mention(analysis, sentence, words, begin, place, sort))
    return {role: mentions for role, mentions in found.items() if role not in several}


def _mention(
    analysis: Analysis, sentence: int, words: Sequence[Word], begin: int, place: int, sort: frozenset[str]
) -> _Mention:
    """A mention of a role with what it says of the holder's sex."""
    role = words[place].lower
    for word in words[begin:place]:
        if word.lower in _SEX:
            return _Mention(role, sort, _SEX[word.lower], sentence, word.start, words[place].end)
    behind = place + 1
    if not words[place].possessive and behind < len(words):
        if words[behind].text in (",", "(", "–", "—") or (
            is_be(words[behind]) and words[behind].lower != "be"
        ):
            told = _phrase(words, behind + 1) or _behind_aside(words, behind)
            if told is not None:
                sex, first, last = told
                ages = frozenset(word.text for word in words[first:last] if word.tag == "number")
                return _Mention(role, sort, sex, sentence, words[first].start, words[last - 1].end, ages)
        following = analysis.parsed[sentence + 1].words if sentence + 1 < len(analysis.parsed) else ()
        alone = begin <= 1 and not any(
            word.tag == "name" or word.lower in _SEX or word.lower in ("he", "she") for word in words[place:]
        )
        if alone and following and following[0].lower in _PRONOUNS:
            first_word = following[0]
            sex = _PRONOUNS[first_word.lower]
            return _Mention(role, sort, sex, sentence + 1, first_word.start, first_word.end)
    return _Mention(role, sort, None, sentence, words[place].start, words[place].end)


def _behind_aside(words: Sequence[Word], comma: int) -> tuple[Sort, int, int] | None:
    """What *was a banker* says behind an aside: *The buyer, bidding by telephone, was a banker*."""
    for place in range(comma + 1, min(comma + 10, len(words) - 2)):
        if words[place].text == words[comma].text == ",":
            return _phrase(words, place + 2) if is_be(words[place + 1]) else None
    return None


def _phrase(words: Sequence[Word], place: int) -> tuple[Sort, int, int] | None:
    """What *a 41-year-old mother* or *a museum* at a place says somebody is, with where it stands."""
    if place >= len(words) or words[place].lower not in ("a", "an"):
        return None
    found: tuple[Sort, int, int] | None = None
    for end in range(place + 1, min(place + _REACH, len(words))):
        word = words[end]
        if word.lower in _SORTS and not word.possessive:
            found = _SORTS[word.lower], place, end + 1
            if word.lower in _SEX:
                break
        elif word.tag not in ("adjective", "noun", "name", "number") and not (
            word.text in "-‐‑" or (word.tag == "verb" and word.lower.endswith("ing"))
        ):
            break
        elif word.tag == "noun":
            found = None  # "a museum guard" is no museum.
    return found
