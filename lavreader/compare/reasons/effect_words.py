"""Effect words: which words of a sentence say what a reason is told of."""

from collections.abc import Sequence

from lavreader.compare.reading.noun_phrases import chunks_of, key_of
from lavreader.compare.reasons.cue_ranges import Cue, lower_at, stretch_end
from lavreader.compare.reasons.effects import effects_in
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed

_WHERE = frozenset(("at", "in", "near", "outside", "inside"))
_BEFORE_HEAD = frozenset(("determiner", "adjective", "preposition", "number", "adverb"))
_STARTING = frozenset(("begin", "start", "erupt", "commence"))
_ENDING = frozenset(("end", "finish", "conclude", "cease"))


def _before_but(parsed: Parsed, cue: Cue) -> frozenset[int]:
    """What stands before *but* where the reason is of what follows: *was praised, but left after a row*."""
    words, (first, last) = parsed.words, cue.effect
    but = max(
        (one.first for one in parsed.clauses if one.link == "but" and first < one.first < last), default=0
    )
    verb = next((at for at in range(but + 1, last) if words[at].tag in ("verb", "auxiliary")), None)
    if not but or verb is None or last > cue.cause[0]:
        return frozenset()
    if any(word.tag in ("noun", "name", "pronoun") for word in words[but:verb]):
        return frozenset(range(first, but))
    begin = next((at for at in range(first, but) if words[at].tag in ("verb", "auxiliary")), first)
    return frozenset(range(begin, but))


def effect_words(parsed: Parsed, cue: Cue, frame: frozenset[int]) -> list[Word]:
    """The words for what a cue gives a reason for; behind the reason up to where the sentence goes on."""
    words, (first, last) = parsed.words, cue.effect
    if first >= last:
        return []
    frame |= _before_but(parsed, cue)
    found = [words[at] for at in range(first, min(last, stretch_end(words, first))) if at not in frame]
    if first < cue.cause[1]:
        return found
    head = next((at for at, word in enumerate(found) if word.tag not in _BEFORE_HEAD), len(found))
    if head < len(found) and found[head].lower in reason_words("nouns_for_what_is_said"):
        return found[: head + 1]  # "Has prompted calls to ban strikes."
    return found[: next((at for at, word in enumerate(found) if at and word.text == ","), len(found))]


def placed_in(effect: Sequence[Word]) -> frozenset[str]:
    """Concepts of the words that say where an effect happened: *at mission control in Darmstadt*."""
    return frozenset(
        key_of(word.stem)
        for link, chunk in chunks_of(effect, (0, len(effect)))
        if link in _WHERE
        for word in chunk
        if word.content
    )


def phase_of(effect: Sequence[Word]) -> str:
    """Whether a reason is of how something began or of how it ended; empty where of neither or both."""
    bases = {word.base for word in effect}
    starts, ends = bool(bases & _STARTING), bool(bases & _ENDING)
    return "" if starts == ends else "start" if starts else "end"


def frame_of(parsed: Parsed) -> frozenset[int]:
    """Which words only say who says so."""
    found: set[int] = set()
    for clause in parsed.clauses:
        found.update(range(*clause.teller))
        if clause.telling and not _acts(parsed, clause):
            found.update(range(clause.first, clause.last))
    return frozenset(found)


def _acts(parsed: Parsed, clause: Clause) -> bool:
    """Whether a verb of telling does something here: *he was dismissed*, *a boycott explains the turnout*."""
    if clause.verb is None:
        return False
    if clause.base == "explain":
        behind = lower_at(parsed.words, clause.verb + 1)
        return parsed.words[clause.verb].lower.startswith("explain") and behind not in ("that", ",", ".", "")
    return clause.passive and bool(effects_in(parsed.words[clause.first : clause.last]))
