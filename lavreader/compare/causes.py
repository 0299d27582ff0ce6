"""Causes: what one article blames and the other does not know of, or says is not known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lavreader.compare.events import Analysis
from lavreader.compare.noun_phrases import key_of
from lavreader.compare.reading import SOMEWHAT_LIKE, Candidate, Sides, candidate, derived, quoted
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Clause, Parsed
from lavreader.language.tagging import Word

_HEDGES = state_words("hedges")
_UNKNOWN = re.compile(
    r"\b(?P<what>causes?|motives?|reasons?)\b[^.;]{0,60}?\b"
    r"(?P<value>(?:is|are|was|were|remains?|has|have|had)\s+(?:still\s+|yet\s+|as\s+yet\s+)?"
    r"(?:unclear|unknown|uncertain|a mystery|under investigation|being investigated|"
    r"to be (?:determined|established)|"
    r"not\s+(?:yet\s+|been\s+|yet\s+been\s+|immediately\s+|so\s+far\s+)*"
    r"(?:known|clear|determined|established|identified|found)))",
    re.IGNORECASE,
)
_UNKNOWN_BEFORE = re.compile(
    r"\b(?P<value>(?:do|does|did)\s+not\s+(?:yet\s+)?know|"
    r"(?:unclear|unknown|not (?:yet )?(?:clear|known)))\s+"
    r"(?:what|the)\s+(?P<what>caused|causes?|motives?|triggered|started|sparked)\b",
    re.IGNORECASE,
)
_BE_FORMS = state_words("forms_of_be")
# Words of a cause that say nothing about which one it is.
_EMPTY_CAUSES = state_words("empty_causes")


@dataclass(frozen=True)
class Cause:
    """What an article says brought something about.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the cause's words in the sentence's text.
        end: Offset after them.
        text: The cause's words.
        keys: Concepts of its content words.
        effect: Concepts of what it brought about.
        sort: What its words call it, such as ``cause`` and ``motive``.
        doubtful: Whether it is only suspected.
        teller: Stems of who says so.
        prior: Whether it is of another time.
    """

    sentence: int
    start: int
    end: int
    text: str
    keys: frozenset[str]
    effect: frozenset[str]
    sort: str
    doubtful: bool
    teller: frozenset[str]
    prior: bool


@dataclass(frozen=True)
class Unknown:
    """Where an article says that a cause is not known.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the words that say so.
        end: Offset after them.
        sort: ``cause`` or ``motive``.
    """

    sentence: int
    start: int
    end: int
    sort: str


@dataclass(frozen=True)
class Causes:
    """All causes of an article, told and unknown."""

    told: tuple[Cause, ...]
    unknown: tuple[Unknown, ...]


def causes_of(analysis: Analysis) -> Causes:
    """Every cause of an article; call it through ``reading.derived``."""
    told: list[Cause] = []
    unknown: list[Unknown] = []
    for index, parsed in enumerate(analysis.parsed):
        text = analysis.article.sentences[index].text
        for pattern in (_UNKNOWN, _UNKNOWN_BEFORE):
            match = pattern.search(text)
            if match is not None:
                what = match["what"].casefold()
                sort = "motive" if what.startswith(("motive", "reason")) else "cause"
                unknown.append(Unknown(index, match.start("value"), match.end("value"), sort))
                break
        else:
            told.extend(_told(index, parsed, analysis))
    return Causes(tuple(told), tuple(unknown))


def _told(index: int, parsed: Parsed, analysis: Analysis) -> Iterator[Cause]:
    words = parsed.words
    for clause in parsed.clauses:
        for position in range(clause.first, clause.last):
            found = _cue(parsed, clause, position)
            if found is None:
                continue
            first, last, effect, sort = found
            while first < last and words[first].tag in ("determiner", "adverb", "sign"):
                first += 1
            while last > first and (
                words[last - 1].tag in ("sign", "time")
                or words[last - 1].tag in ("preposition", "to", "conjunction", "adverb")
            ):
                last -= 1
            listed = words[first:last]
            content = [word for word in listed if word.content and word.tag not in ("time", "number")]
            if not content or all(word.lower in _EMPTY_CAUSES for word in content):
                continue
            inside = words[clause.first : clause.last]
            if any(word.lower in ("not", "never", "no") or word.lower.endswith("n't") for word in inside):
                continue
            yield Cause(
                sentence=index,
                start=listed[0].start,
                end=listed[-1].end,
                text=" ".join(word.text for word in listed),
                keys=frozenset(key_of(word.stem) for word in content),
                effect=frozenset(key_of(word.stem) for word in effect if word.content),
                sort=sort,
                doubtful=any(word.lower in _HEDGES for word in words) or clause.modality == "possible",
                teller=frozenset(word.stem for word in parsed.chunk(clause.teller) if word.content),
                prior=any(
                    word.lower in ("previous", "earlier", "ago", "similar")
                    or (len(word.text) == 4 and word.text.isdigit())
                    for word in inside
                ),
            )


Found = tuple[int, int, tuple[Word, ...], str]


def _cue(parsed: Parsed, clause: Clause, position: int) -> Found | None:
    """The cause told around a word: its range of words, its effect, what it is called."""
    words = parsed.words
    word, count = words[position], len(words)
    lower = word.lower
    following = words[position + 1].lower if position + 1 < count else ""
    subject = parsed.chunk(clause.subject)
    if lower in ("caused", "triggered", "sparked") and following == "by":
        return (
            position + 2,
            _stop(parsed, clause, position + 2),
            (*subject, *words[clause.first : position]),
            "cause",
        )
    if lower in ("due", "owing", "thanks") and following == "to":
        if lower == "due" and position + 2 < count and words[position + 2].reading is not None:
            return None
        return (
            position + 2,
            _stop(parsed, clause, position + 2),
            (*subject, *words[clause.first : position]),
            "cause",
        )
    if lower in ("because", "result") and following == "of":
        before = words[: position - 1 if lower == "result" else position]
        return position + 2, _stop(parsed, clause, position + 2), tuple(before), "cause"
    if word.base in ("blame", "attribute") and clause.verb == position:
        link = {"blame": "on", "attribute": "to"}[word.base]
        for later in range(position + 1, clause.last):
            if words[later].lower == link:
                return (
                    later + 1,
                    _stop(parsed, clause, later + 1),
                    tuple(words[position + 1 : later]) or subject,
                    "cause",
                )
        if word.base == "blame" and not clause.passive:
            stop = _stop(parsed, clause, position + 1)
            return position + 1, stop, tuple(words[stop : clause.last]), "cause"
        return None
    if word.base == "put" and clause.verb == position:
        for later in range(position + 1, clause.last - 1):
            if words[later].lower == "down" and words[later + 1].lower == "to":
                return (
                    later + 2,
                    _stop(parsed, clause, later + 2),
                    tuple(words[position + 1 : later]),
                    "cause",
                )
    if word.base in ("result", "stem") and following == "from":
        return position + 2, _stop(parsed, clause, position + 2), subject, "cause"
    if word.base in ("cause", "trigger", "spark") and not (
        position and words[position - 1].tag == "auxiliary" and words[position - 1].lower in _BE_FORMS
    ):
        first = (
            clause.subject[0]
            if clause.verb == position and clause.subject[0] >= clause.first
            else clause.first
        )
        last = clause.subject[1] if clause.verb == position else position
        if first < last and following != "by":
            return first, last, tuple(words[position + 1 : clause.last]), "cause"
    if (
        lower in ("cause", "motive", "reason")
        and word.tag == "noun"
        and clause.base == "be"
        and clause.verb is not None
    ):
        sort = "cause" if lower == "cause" else "motive"
        if (
            clause.verb < position
            and words[position - 1].tag in ("determiner", "adjective")
            and clause.subject[0] >= clause.first
        ):
            return clause.subject[0], clause.subject[1], tuple(words[position + 1 : clause.last]), sort
        if position < clause.verb:
            return (
                clause.verb + 1,
                _stop(parsed, clause, clause.verb + 1),
                tuple(words[position + 1 : clause.verb]),
                sort,
            )
    return None


def _stop(parsed: Parsed, clause: Clause, first: int) -> int:
    """Where the noun phrase of a cause ends."""
    words = parsed.words
    position = first
    while position < clause.last:
        word = words[position]
        if position > first and (
            word.tag in ("verb", "auxiliary", "relative", "subordinator", "pronoun")
            or (word.tag == "sign" and word.text in ",;:.—–()")
        ):
            break
        if (
            position > first
            and word.tag == "preposition"
            and word.lower in ("on", "at", "for", "after", "during", "near")
        ):
            break
        position += 1
    return position


def cause_candidates(sides: Sides) -> Iterator[Candidate]:
    """Causes of one thing that differ, or that one article calls unknown."""
    left = derived(sides.background, sides.left.article, causes_of)
    right = derived(sides.background, sides.right.article, causes_of)
    for one in left.told:
        for two in right.told:
            found = _compare(sides, one, two)
            if found is not None:
                yield found
    for unknown in left.unknown:
        for told in right.told:
            found = _against_unknown(sides, unknown, told, swapped=False)
            if found is not None and not any(
                other.sort == told.sort and other.keys & told.keys for other in left.told
            ):
                yield found
    for unknown in right.unknown:
        for told in left.told:
            found = _against_unknown(sides, unknown, told, swapped=True)
            if found is not None and not any(
                other.sort == told.sort and other.keys & told.keys for other in right.told
            ):
                yield found


def _compare(sides: Sides, one: Cause, two: Cause) -> Candidate | None:
    """The finding of two causes; None where they agree or belong to two effects."""
    if one.prior != two.prior or one.sort != two.sort or one.keys & two.keys:
        return None
    together = sides.together(one.sentence, two.sentence)
    effect = sides.shared(one.effect, two.effect) if one.effect and two.effect else 0.0
    if together < SOMEWHAT_LIKE or (effect < 0.4 and together < 0.45):
        return None
    if _mentions(sides.right.analysis, one, two.sentence) or _mentions(
        sides.left.analysis, two, one.sentence
    ):
        return None
    doubts = []
    if one.doubtful or two.doubtful:
        doubts.append("At least one of them is only suspected.")
    if one.teller and two.teller and not one.teller & two.teller:
        doubts.append("They are given by different sources.")
    if together < 0.3 and effect < 0.75:
        doubts.append("The passages are only loosely alike.")
    score = 0.45 + 0.3 * min(1.0, together / 0.5) + 0.25 * effect
    explanation = (
        f"The left article gives {quoted(one.text)} as the cause, the right one {quoted(two.text)}; "
        "neither mentions the other's."
    )
    if doubts:
        explanation += " " + " ".join(doubts)
    return candidate(
        sides,
        "cause",
        "differs" if doubts else "contradiction",
        score,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("cause", one.sort, str(one.sentence)), ("cause", two.sort, str(two.sentence))},
    )


def _mentions(analysis: Analysis, cause: Cause, near: int) -> bool:
    """Whether an article speaks of a cause beside its own, or where it speaks of the effect."""
    for index, keys in enumerate(analysis.keys):
        if abs(index - near) > 2 and len(cause.effect & keys) * 2 < len(cause.effect):
            continue
        if len(cause.keys & keys) * 2 > len(cause.keys):
            return True
    return False


def _against_unknown(sides: Sides, unknown: Unknown, told: Cause, swapped: bool) -> Candidate | None:
    """The finding of a cause one article calls unknown; None for two things or a mere guess."""
    if unknown.sort != told.sort or told.prior or told.doubtful:
        return None
    i, j = (told.sentence, unknown.sentence) if swapped else (unknown.sentence, told.sentence)
    together = sides.together(i, j)
    if together < 0.2:
        return None
    where = ((told.sentence, told.start, told.end), (unknown.sentence, unknown.start, unknown.end))
    left, right = where if swapped else (where[1], where[0])
    reading = sides.right if swapped else sides.left
    words = reading.text(unknown.sentence)[unknown.start : unknown.end]
    one, other = ("right", "left") if swapped else ("left", "right")
    explanation = (
        f"The {one} article says the {unknown.sort} {quoted(words)}, the {other} one gives it: "
        f"{quoted(told.text)}. What was unknown may have come out since."
    )
    return candidate(
        sides,
        "polarity",
        "contradiction" if together >= 0.3 else "differs",
        0.5 + 0.4 * together,
        left,
        right,
        explanation,
        {("cause", unknown.sort)},
    )
