"""Why two values are taken for the same matter, in the articles' own words."""

from lavreader.compare.explanations import listed
from lavreader.compare.reading.analysis import Analysis, meaning
from lavreader.compare.values.facts import Fact
from lavreader.compare.values.matched_facts import Match, Pair

# Reasons name people and bodies so far back, and no more of them than this.
_SENTENCES_BACK = 2
_MOST_NAMES = 3


def reasons_of(pair: Pair, match: Match) -> list[str]:
    """Clauses that say what both places have in common; none where only likeness speaks for it."""
    reasons = []
    shared = match.left.event.actors & match.right.event.actors
    names = _names(pair.left.analysis, match.left, shared)
    if names:
        reasons.append("both speak of " + listed(names))
    one = _head(pair.left.analysis, match.left)
    two = _head(pair.right.analysis, match.right)
    if one and two and match.heads >= 0.8:
        alike = one.casefold() == two.casefold()
        reasons.append(
            f"both tell it of the same thing (“{one}”)"
            if alike
            else f"“{one}” and “{two}” are about the same thing"
        )
    if match.aligned:
        reasons.append("the two sentences stand beside each other")
    if match.only:
        reasons.append("neither article gives another figure of this sort")
    return reasons


def _names(analysis: Analysis, fact: Fact, stems: frozenset[str]) -> list[str]:
    """Shared names as the sentence, or one before it, writes them, words that stand together as one name."""
    for sentence in range(fact.sentence, max(-1, fact.sentence - _SENTENCES_BACK), -1):
        names: list[str] = []
        last = -2
        for position, word in enumerate(analysis.parsed[sentence].words):
            if word.stem not in stems or word.tag != "name":
                continue
            written = word.text.removesuffix("’s").removesuffix("'s").rstrip("’'")
            if position == last + 1:
                names[-1] += " " + written
            else:
                names.append(written)
            # A possessive ends a name: Lavrov's Moscow is two.
            last = position if written == word.text else -2
        if names:
            return list(dict.fromkeys(names))[:_MOST_NAMES]
    return []


def _head(analysis: Analysis, fact: Fact) -> str:
    """The word that says what happens, the one nearest to the value."""
    parsed = analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    at = fact.value.start
    words = [
        word for word in parsed.words[clause.first : clause.last] if meaning(word.stem) in fact.event.heads
    ]
    nearest = min(words, key=lambda word: abs(word.start - at), default=None)
    return nearest.text.removesuffix("’s").removesuffix("'s") if nearest is not None else ""
