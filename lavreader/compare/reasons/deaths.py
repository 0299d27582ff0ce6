"""Deaths: how somebody died, also where the verb alone tells it: *she drowned*, *he was shot*."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reasons.cue_ranges import Cue, lower_at
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed

#: Verbs that tell how somebody died by themselves.
DYING = reason_words("verbs_of_dying")
#: Verbs that do where it is done to somebody: *he was strangled*.
SLAYING = reason_words("verbs_of_slaying")
# Words by which other verbs tell a death.
_ENDS = (("to", "death"), ("to", "his", "death"), ("to", "her", "death"), ("to", "their", "deaths"))
_REACH = 6
_LIMBS = frozenset(
    ("leg", "legs", "arm", "arms", "foot", "feet", "hand", "shoulder", "thigh", "ankle", "knee")
)
_OWN = frozenset(("himself", "herself", "themselves", "itself"))
_LONGEST = 9


def dying(parsed: Parsed, clause: Clause) -> Iterator[Cue]:
    """The manner of a death a clause tells, of its subject."""
    words, position = parsed.words, clause.verb
    if position is None or clause.negated or clause.telling:
        return
    base = words[position].base
    last = _end(words, position, clause.last)
    following = lower_at(words, position + 1)
    if (
        (base in DYING and not clause.passive)
        or (base in SLAYING and clause.passive and not _in_a_limb(words, position))
        or (base in SLAYING | {"kill", "hang", "shoot", "poison"} and following in _OWN)
        or _is_own_life(words, base, position)
    ):
        yield Cue((position, last), (clause.subject[0], clause.subject[1]), deadly=True)
        return
    for ending in _ENDS:
        for at in range(position + 1, min(position + _REACH, clause.last)):
            if all(lower_at(words, at + n) == word for n, word in enumerate(ending)):
                end = min(last, at + len(ending))
                yield Cue((position, end), (clause.subject[0], clause.subject[1]), deadly=True)
                return


def _in_a_limb(words: Sequence[Word], position: int) -> bool:
    """Whether somebody is hit where it seldom kills: *shot in the leg*."""
    near = [lower_at(words, position + n) for n in range(1, 5)]
    return near[:1] == ["in"] and not _LIMBS.isdisjoint(near)


def _is_own_life(words: Sequence[Word], base: str, position: int) -> bool:
    """Whether a verb tells a suicide."""
    if base == "take":
        whose, own = lower_at(words, position + 1), lower_at(words, position + 2)
        return whose in ("his", "her", "their") and own == "own"
    return base == "commit" and lower_at(words, position + 1) == "suicide"


def _end(words: Sequence[Word], position: int, last: int) -> int:
    """Where the words end that tell how."""
    limit = min(position + _LONGEST, last)
    return next((at for at in range(position + 1, limit) if words[at].tag in ("sign", "time")), limit)
