"""Clause subjects: who a clause is about where its own words leave that to the clauses around it."""

from collections.abc import Sequence

from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import NOWHERE, Clause, Parsed, Range

# Links of clauses that only say when, why or on what condition, and those that need no verb.
_ASIDES = word_set("clause_opener")
_RELATIVES = frozenset(("who", "whom", "whose", "which", "where", "that"))
_NAMING = frozenset(("noun", "name", "pronoun"))
# What stands in a phrase and its aside, and how many words make a phrase with its *and*.
_IN_PHRASE = frozenset(("noun", "name", "determiner", "adjective", "number", "sign", "preposition"))
_A_PHRASE = 2
_PREPOSITIONS = frozenset(("after", "before", "amid", "during", "following", "since", "until", "despite"))


def subject_of(parsed: Parsed, number: int, clause: Clause) -> Range:
    """The words that name what a clause is about.

    Args:
        parsed: The sentence.
        number: Which of its clauses it is.
        clause: The clause, its verb completed.
    """
    if clause.verb is not None and clause.subject[1] <= clause.first:
        last = parsed.clauses[number - 1] if number else clause
        for one in (clause, last) if last.subject == clause.subject else (clause,):
            joined = _joined_before(parsed.words, one) if one.link == "," else NOWHERE
            if joined != NOWHERE:
                return joined  # "two were rescued, and a third, Jan Berg, survived but was hurt"
    return _with_name(parsed.words, _subject_of(parsed, number, clause), clause)


def _joined_before(words: Sequence[Word], clause: Clause) -> Range:
    """What *and* and an aside between two commas open before a verb: *and the other, a boy, was hurt*."""
    if _is_bare_participle(words, clause) and words[clause.first + 1].lower.endswith("ing"):
        return NOWHERE
    commas, place = [], clause.first - 1
    while place > 0 and words[place].tag in _IN_PHRASE:
        if words[place].text == ",":
            commas.append(place)
        place -= 1
    joins = words[place].tag == "conjunction" and words[place].lower in ("and", "while", "but")
    if not joins or len(commas) != 1 or words[place - 1].text != "," or commas[0] - place < _A_PHRASE:
        return NOWHERE
    opening, aside = words[place + 1], words[commas[0] + 1]
    if opening.tag not in ("determiner", "number", "name") or aside.tag not in (
        "determiner",
        "name",
        "number",
    ):
        return NOWHERE
    return place + 1, clause.first


def _with_name(words: Sequence[Word], own: Range, clause: Clause) -> Range:
    """A description or an age with the name before it: *Jan Berg, a retired teacher who*, *Berg, 41, who*."""
    first, last = own
    if first < 2 or first >= last or last > clause.first or words[first - 1].text != ",":
        return own
    described = words[first].lower in ("a", "an", "the") or words[first].tag == "number"
    if not described or words[first - 2].tag != "name":
        return own
    if any(word.tag == "name" for word in words[first:last]):
        return own
    start = first - 2
    while start > 0 and words[start - 1].tag in ("name", "noun"):
        start -= 1
    return start, last


def _subject_of(parsed: Parsed, number: int, clause: Clause) -> Range:
    """The words that name what a clause is about, a description without the name before it."""
    words, own = parsed.words, clause.subject
    if clause.link == "," and clause.teller == own and own != NOWHERE:
        before = _before_comma(words, own)
        if before is not None:
            return before  # "The train, he added, had been ..."
    opener = words[clause.first].lower if clause.first < clause.last else ""
    if opener in _PREPOSITIONS and clause.verb is not None and own[0] >= clause.first:
        comma = next((at for at in range(own[1] - 2, own[0], -1) if words[at].text == ","), None)
        if comma is not None and words[own[1] - 1].tag in ("noun", "name", "pronoun"):
            return comma + 1, own[1]  # "after the talks with Berg, the envoy left"
    if clause.link == "," and own[1] <= clause.first and number and _is_bare_participle(words, clause):
        last = parsed.clauses[number - 1]
        if last.verb is not None and last.subject[0] < last.subject[1]:
            return last.subject  # "when Berg walked out, cleared of fraud"
    if _resumes_behind_comma(words, clause):
        outer = _before_aside(parsed, number)
        if outer != NOWHERE:
            return outer  # "the tunnel, whose roof fell in after heavy rain, has reopened"
    if clause.link in (",", "but") and own[1] <= clause.first and _is_aside(parsed, own):
        outer = _outer(parsed, number)
        if outer != NOWHERE:
            return outer  # "Berg, who was freed after a night in custody, started ..."
    if own[0] >= own[1] and clause.verb is not None:
        return _described(words, clause)
    return own


def _resumes_behind_comma(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a comma parts the verb from the words of time or reason before it, which it is not about."""
    first, last = clause.subject
    if clause.link not in _ASIDES or clause.verb is None or not clause.first <= first < last - 1:
        return False
    inside = [word.text for word in words[first:last]]
    return inside[-1] == "," and "," not in inside[:-1]


def _before_aside(parsed: Parsed, number: int) -> Range:
    """What a sentence was about before the relative clause or participle that an aside ends."""
    for clause in reversed(parsed.clauses[:number]):
        if clause.link in _ASIDES or clause.link in _RELATIVES:
            continue
        if clause.verb is None:
            if any(word.tag in _NAMING for word in parsed.chunk((clause.first, clause.last))):
                return clause.first, clause.last
        elif clause.subject[0] < clause.subject[1]:
            return clause.subject
    return NOWHERE


def _is_bare_participle(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause's verb is a participle without a form of *to be* or *to have*."""
    verb = clause.verb
    reading = words[verb].reading if verb is not None else None
    if verb is None or reading is None or "participle" not in reading.forms:
        return False
    return all(word.tag in ("sign", "adverb") for word in words[clause.first : verb])


def _before_comma(words: Sequence[Word], span: Range) -> Range | None:
    """What stands before the comma in *the train, he*; None where the comma parts no teller from it."""
    for place in range(span[0] + 1, span[1] - 1):
        if words[place].text == "," and words[place + 1].tag in ("pronoun", "name", "determiner"):
            named = any(word.tag in ("noun", "name") for word in words[span[0] : place])
            return (span[0], place) if named and words[span[0]].tag != "preposition" else None
    return None


def _is_aside(parsed: Parsed, span: Range) -> bool:
    """Whether some words belong to a clause of time, reason or condition."""
    if span[0] >= span[1]:
        return False
    number = parsed.clause_at(parsed.words[span[0]].start)
    if number is None:
        return False
    holder = parsed.clauses[number]
    if holder.verb is None:
        inside = parsed.words[span[0] : span[1] - 1]
        return number > 0 and holder.link in _PREPOSITIONS and all(word.text != "," for word in inside)
    return number > 0 and holder.link in _ASIDES


def _outer(parsed: Parsed, number: int) -> Range:
    """What the sentence was about before its last clause of time, reason or condition."""
    for clause in reversed(parsed.clauses[:number]):
        if clause.link in _ASIDES:
            continue
        if clause.subject[0] < clause.subject[1] and not _is_aside(parsed, clause.subject):
            return clause.subject
    return NOWHERE


def _described(words: Sequence[Word], clause: Clause) -> Range:
    """The noun behind a participle that opens a clause: *disgraced banker Olaf Berg was led away*."""
    verb = clause.verb
    assert verb is not None
    reading = words[verb].reading
    if reading is None or "participle" not in reading.forms or not _opens(words, clause.first, verb):
        return clause.subject
    for place in range(verb + 1, clause.last):
        if words[place].tag == "auxiliary":
            named = any(word.tag in ("noun", "name") for word in words[verb + 1 : place])
            return (verb + 1, place) if named else clause.subject
        if words[place].tag not in ("noun", "name", "adjective", "number", "sign"):
            return clause.subject
    return clause.subject


def _opens(words: Sequence[Word], first: int, verb: int) -> bool:
    return all(word.tag in ("sign", "adverb") for word in words[first:verb])
