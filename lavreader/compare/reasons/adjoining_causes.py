"""Adjoining causes: what had gone wrong, told right behind a mishap without a word that says why.

*The ferry is out of service. Its gearbox had failed, the operator said.*
"""

from collections.abc import Iterator, Sequence

from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reasons.cue_ranges import Cue, lower_at
from lavreader.compare.reasons.doers import is_cause_head, is_lifeless, is_of_people
from lavreader.compare.reasons.effects import effects_in, is_mishap, is_stopped, names_cause
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed

# Words of a sentence that tells why and little else.
_SHORT = 34
_MISHAPPENING = reason_words("verbs_of_mishaps")
_LAPSES = reason_words("verbs_of_lapses")
_BREAKING = reason_words("verbs_of_failing")
_HOLDING = frozenset(("keep", "leave", "hold", "make", "set", "cause"))
_FINDING = frozenset(("find", "detect", "pick", "discover", "notice", "appear", "open"))
# Verbs behind which stands what is thought or found.
_THINKING = frozenset(
    (
        "believe",
        "think",
        "suspect",
        "assume",
        "find",
        "establish",
        "conclude",
        "determine",
        "discover",
        "admit",
    )
)
_CLAUSE_OPENERS = frozenset(("that", "the", "a", "an", "some"))
_PERSONS = frozenset(("i", "we", "you", "he", "she", "they", "who"))
# Words by which a sentence goes back further than to what it follows.
_LONG_AGO = state_words("prior") | frozenset(
    ("year", "years", "month", "months", "decade", "decades", "last", "since", "already")
)
# Links behind which a sentence tells its own matter, and nothing that is put in.
_OPENS = frozenset(("that", ",", "", ":", "—", "–", "and"))


def adjoining(parsed: Parsed, before: Sequence[Word], about: frozenset[str], *, lead: bool) -> Iterator[Cue]:
    """What had gone wrong, told in a sentence behind one for a mishap or for something stopped.

    Args:
        parsed: The sentence.
        before: Words of the sentence before it.
        about: The kinds of effect the article is about.
        lead: Whether that one is at the top, where an article tells what it is about.
    """
    if not before or len(parsed.words) > _SHORT or '"' in parsed.lowers or "“" in parsed.lowers:
        return
    if _LONG_AGO & parsed.lowers:
        return
    told = effects_in(before) | about
    if not (lead or any(is_mishap(kind) or is_stopped(kind) for kind in told)):
        return
    for clause in parsed.clauses:
        if clause.verb is None or clause.telling or clause.quoted:
            continue
        if clause.base in _THINKING and lower_at(parsed.words, clause.last) in _CLAUSE_OPENERS:
            continue  # "Police believe a lorry had hit it."
        had = any(word.lower == "had" for word in parsed.words[clause.first : clause.verb])
        if clause.link == "," and clause.subject[0] < clause.first and not had:
            continue  # "A cornice, softened by a thaw, had collapsed."
        if clause.link not in _OPENS or clause.negated or clause.modality != "fact":
            return
        if _goes_wrong(parsed, clause):
            first = clause.first + (parsed.words[clause.first].lower in ("that", ","))
            first = min(first, clause.subject[0])
            words = parsed.words[first : clause.last]
            if not effects_in(words) & told:
                yield Cue((first, clause.last), (0, 0), plain=False, adjoining=True)
        return


def _goes_wrong(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause tells what went wrong before: *a lorry had struck a leg*, *its gearbox failed*."""
    words, position = parsed.words, clause.verb
    if position is None or clause.subject[0] >= clause.subject[1]:
        return False
    subject = parsed.chunk(clause.subject)
    had = "had" in [words[at].lower for at in range(max(clause.first, clause.subject[1]), position)]
    if clause.subject[0] < clause.first and not had:
        return False
    if subject[-1].lower == "it" and words[min(position + 1, len(words) - 1)].tag == "number":
        return False  # "It had hit 40 degrees."
    person = subject[-1].lower in _PERSONS or subject[-1].tag == "name"
    if person or is_of_people(words, clause.subject):
        return had and clause.base in _LAPSES
    if not had:
        plainly = clause.subject[1] == position and lower_at(words, position + 1) != "to"
        return plainly and clause.base in _BREAKING and is_lifeless(words, clause.subject)
    content = words[clause.subject[0] : clause.last]
    return (
        clause.base in _MISHAPPENING
        or clause.base in _LAPSES
        or (clause.base in _HOLDING and is_cause_head(words, clause.subject))
        or (clause.base in _FINDING and names_cause(content))
    )
