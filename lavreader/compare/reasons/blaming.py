"""Blaming: *blamed the rain*, *blamed rain for it*, *blamed it on rain*, *rain is being blamed*."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reasons.cue_ranges import FORMS_OF_BE, Cue, lower_at, stretch
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.verbs import singular

# Nouns with an *on* of their own: *blamed the tariffs on steel*.
_LAID_ON = frozenset(
    ("tariff", "tax", "levy", "duty", "ban", "curb", "limit", "restriction", "sanction", "embargo", "quota")
)

# Words of what is blamed on something, behind *blamed that*.
_NEAR = 6


def blamed(parsed: Parsed, clause: Clause, position: int) -> Iterator[Cue]:
    """*Blamed the rain*, *blamed rain for it*, *blamed it on rain*, *rain is being blamed*."""
    words = parsed.words
    # "Blamed that stubbornness on rents": *that* opens no clause there.
    pointing = lower_at(words, position + 1) == "that"
    last = clause.last if not pointing else min(position + _NEAR, len(words))
    following = [
        at
        for at in range(position + 1, last)
        if words[at].lower in ("on", "for") and at + 1 < len(words) and not _belongs_to_noun(words, at)
    ]
    link = following[0] if following else None
    begin = stretch(words, position)
    if link is not None and words[link].lower == "on":
        # "Blamed the shortage on": what stands between is the effect, else what stands before.
        effect = (position + 1, link) if link > position + 1 else (begin, position)
        if pointing and link == position + 3:
            effect = (0, 0)  # It points to what was told before.
        yield Cue((link + 1, len(words)), effect)
    elif lower_at(words, position - 1) == "to" and lower_at(words, position - 2) not in FORMS_OF_BE:
        return  # "Nobody to blame."
    elif clause.passive or lower_at(words, position - 1) == "to":
        named = clause.subject if clause.verb == position and clause.passive else (begin, position)
        cause = named if named[0] < named[1] else (begin, position)
        yield Cue(cause, (link + 1, len(words)) if link is not None else (0, 0))
    else:
        yield Cue((position + 1, link or len(words)), (link + 1, len(words)) if link is not None else (0, 0))


def _belongs_to_noun(words: Sequence[Word], position: int) -> bool:
    """Whether an *on* is of the noun before it: *tariffs on steel*; not *the ban on the mayor*."""
    if words[position].lower != "on" or words[position + 1].tag in ("determiner", "name", "pronoun"):
        return False
    return singular(words[position - 1].lower) in _LAID_ON


def is_blaming(words: Sequence[Word], position: int) -> bool:
    """Whether the word *blame* is a verb between a plural and what is blamed."""
    before = words[position - 1] if position else None
    behind = words[position + 1] if position + 1 < len(words) else None
    return (
        before is not None
        and before.tag == "noun"
        and before.lower.endswith("s")
        and behind is not None
        and behind.tag in ("noun", "name", "determiner", "adjective")
    )
