"""Place doubts: what in two sentences says that their places are of two times, stages or deeds."""

from lavreader.compare.comparison import Finding
from lavreader.compare.reading.analysis import derived, meaning
from lavreader.compare.reading.reading import Sides
from lavreader.compare.reading.told_months import told_times_of
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import verb_lists

# Words that make a place one of several in turn.
_STAGES = frozenset(
    (
        *("first", "initially", "originally", "later", "subsequently", "eventually", "finally", "ultimately"),
        *("then", "meanwhile", "afterwards", "onward", "transferred", "returning"),
    )
)
_DAYS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
_GONE = _DAYS | {"last", "yesterday", "ago"}
_NOT_YET = frozenset(("is", "are", "to", "next"))
# Of whom every place has its own.
_LOCALS = frozenset(
    (
        *("residents", "voters", "farmers", "shopkeepers", "traders", "commuters", "motorists", "drivers"),
        *("pupils", "students", "teachers", "nurses", "protesters", "demonstrators", "officials", "workers"),
        *("police", "prosecutors", "councillors", "firefighters", "hundreds", "thousands", "dozens"),
        *("schools", "hospitals", "shops", "homes", "roads", "trains", "buses", "businesses", "crowds"),
    )
)
# What is in many places at once, each with its own: rates, weather, what holds or is sold everywhere.
_SPREAD = frozenset(
    (
        *("inflation", "unemployment", "joblessness", "turnout", "rents", "rent", "prices", "sales", "wages"),
        *("temperatures", "temperature", "rain", "snow", "snowfall", "hail", "drought", "heat", "heatwave"),
        *("frost", "fog", "floods", "flooding", "winds", "jams", "queues", "outages", "tax", "law", "ban"),
        *(
            "vaccine",
            "drug",
            "novel",
            "quarantine",
            "curfew",
            "fungus",
            "disease",
            "virus",
            "smell",
            "wildfires",
        ),
    )
)
# What nevertheless is in one place only: where it was first, highest or how it began.
_ONCE = frozenset(
    ("first", "record", "highest", "lowest", "began", "begin", "started", "start", "originated")
)
_MOVING = frozenset(("move", "transfer", "relocate", "shift"))
_WORK = frozenset(("work", "production", "assembly", "manufacturing", "manufacture", "jobs", "operations"))
_NEAR = 9
_OTHER_TIMES = "they tell of two times"
_OTHER_STAGES = "one of them may be another stage of it"
_OTHER_DEEDS = "the places are of two deeds"
_OTHER_LOCALS = "each place has its own of those it is told of"
_OTHER_FACTS = "what is told of each place may be a fact of its own"
_DENIED = "one of them only tells what somebody denies"


def place_doubt(sides: Sides, finding: Finding) -> str | None:
    """What makes one doubt that two places are of one happening; None where nothing does.

    Args:
        sides: Both articles.
        finding: A finding of kind ``place``.
    """
    left, right = finding.left, finding.right
    times = [
        derived(sides.background, reading.article, told_times_of)[side.sentence]
        for reading, side in ((sides.left, left), (sides.right, right))
    ]
    one = sides.left.analysis.parsed[left.sentence], left.start
    two = sides.right.analysis.parsed[right.sentence], right.start
    if times[0].are_others(times[1]) or _yet_to_come(one, two) or _yet_to_come(two, one):
        return _OTHER_TIMES
    if _denied(*one) != _denied(*two):
        return _DENIED
    moved = _one_is_moved(one, two)
    if _staged(*one, moved) or _staged(*two, moved):
        return _OTHER_STAGES
    if _other_deeds(one, two):
        return _OTHER_DEEDS
    if _is_denied_clause(*one) != _is_denied_clause(*two):
        return _DENIED
    if (_is_spread(*one) and _is_spread(*two)) or _other_figures(one, two):
        return _OTHER_FACTS
    if _of_locals(*one) and _of_locals(*two) and not _one_object(one, two):
        return _OTHER_LOCALS
    return None


def _denied(parsed: Parsed, start: int) -> bool:
    """Whether a verb of denial stands before the clause of a place."""
    own = parsed.clause_of(parsed.word_at(start))
    denying = verb_lists().denying
    return any(clause.base in denying and not clause.negated for clause in parsed.clauses[:own])


def _is_denied_clause(parsed: Parsed, start: int) -> bool:
    """Whether a place stands in a denial that names no other place: *not released in Germany*."""
    clause = parsed.clauses[parsed.clause_of(parsed.word_at(start))]
    return clause.negated and "but" not in parsed.lowers


def _is_spread(parsed: Parsed, start: int) -> bool:
    """Whether a clause is about what many places have at once, and not about where it was first."""
    clause = parsed.clauses[parsed.clause_of(parsed.word_at(start))]
    first, last = clause.subject
    while last > first and parsed.words[last - 1].tag not in ("noun", "name"):
        last -= 1
    nouns = {word.lower for word in parsed.words[first:last] if word.tag == "noun"}
    around = {word.lower for word in parsed.words[clause.first : clause.last]}
    return not nouns.isdisjoint(_SPREAD) and _ONCE.isdisjoint(around)


def _other_figures(one: tuple[Parsed, int], two: tuple[Parsed, int]) -> bool:
    """Whether the clauses count one thing and give it other figures: *four villages*, *nine villages*."""
    left, right = _figures(*one), _figures(*two)
    common = left.keys() & right.keys()
    return bool(common) and all(left[noun] != right[noun] for noun in common)


def _figures(parsed: Parsed, start: int) -> dict[str, str]:
    """Concepts of the nouns right behind a number in the clause of a place, with the number."""
    clause = parsed.clauses[parsed.clause_of(parsed.word_at(start))]
    found: dict[str, str] = {}
    for place in range(clause.first, clause.last - 1):
        word = parsed.words[place]
        if word.tag == "number":
            noun = next((one for one in parsed.words[place + 1 : place + 4] if one.tag != "number"), None)
            if noun is not None and noun.tag == "noun" and noun.lower not in word_set("time_unit"):
                found.setdefault(meaning(noun.stem), word.lower)
    return found


def _yet_to_come(one: tuple[Parsed, int], two: tuple[Parsed, int]) -> bool:
    """Whether one clause tells what will be, the other what was on a day or in a year that is gone."""
    coming, past = (parsed.clauses[parsed.clause_of(parsed.word_at(start))] for parsed, start in (one, two))
    ahead = {word.lower for word in one[0].words[coming.first : coming.last]}
    gone = {word.lower for word in two[0].words[past.first : past.last]}
    if coming.modality != "future" or past.modality == "future" or past.verb is None:
        return False
    if ahead.isdisjoint(("will", "again")):
        return False
    if _GONE.isdisjoint(gone) or not _NOT_YET.isdisjoint(gone) or ahead & gone & _DAYS:
        return False
    reading = two[0].words[past.verb].reading
    return reading is not None and "past" in reading.forms


def _of_locals(parsed: Parsed, start: int) -> bool:
    """Whether a clause is about some of whom every place has its own: *schools in Kent*."""
    first, last = parsed.clauses[parsed.clause_of(parsed.word_at(start))].subject
    return first < last and parsed.words[first].lower in _LOCALS


def _one_object(one: tuple[Parsed, int], two: tuple[Parsed, int]) -> bool:
    """Whether both clauses do something to one thing told of before: *arrested the suspect*."""
    left, right = _definite_object(*one), _definite_object(*two)
    return left is not None and right is not None and meaning(left.stem) == meaning(right.stem)


def _definite_object(parsed: Parsed, start: int) -> Word | None:
    """The noun behind a verb and *the*."""
    clause = parsed.clauses[parsed.clause_of(parsed.word_at(start))]
    if clause.verb is None or clause.verb + 1 >= clause.last:
        return None
    place = clause.verb + 1
    if parsed.words[place].lower not in ("the", "his", "her", "their", "its"):
        return parsed.words[place] if parsed.words[place].tag == "name" else None
    while place + 1 < clause.last and parsed.words[place + 1].tag in ("adjective", "noun", "name"):
        place += 1
    return parsed.words[place]


def _one_is_moved(one: tuple[Parsed, int], two: tuple[Parsed, int]) -> bool:
    """Whether both clauses tell that one thing is moved for good, or the work that is done somewhere."""
    left, right = _moved(*one), _moved(*two)
    if left is None or right is None:
        return False
    return meaning(left.stem) == meaning(right.stem) or {left.lower, right.lower} <= _WORK


def _moved(parsed: Parsed, start: int) -> Word | None:
    """The noun of a clause's subject where the clause tells of a move."""
    clause = parsed.clauses[parsed.clause_of(parsed.word_at(start))]
    if clause.base not in _MOVING:
        return None
    return next(
        (word for word in reversed(parsed.chunk(clause.subject)) if word.tag in ("noun", "name")), None
    )


def _staged(parsed: Parsed, start: int, moved: bool) -> bool:
    """Whether a word before a place, in its clause, says that it is one of several in turn.

    Where both articles tell of a move, *transferred* is only the word for it.
    """
    place = parsed.word_at(start)
    clause = parsed.clauses[parsed.clause_of(place)]
    near = parsed.words[max(clause.first, place - _NEAR) : place]
    return any(
        word.lower in _STAGES
        and not _of_time_or_noun(parsed, word)
        and not (moved and word.lower == "transferred")
        for word in near
    )


def _of_time_or_noun(parsed: Parsed, word: Word) -> bool:
    """Whether a word stands behind a span of time or before a noun: *days later*, *the first match*."""
    place = parsed.word_at(word.start)
    if word.lower == "later" and place and parsed.words[place - 1].lower in word_set("time_unit"):
        return True
    if word.lower != "first":
        return False
    return place + 1 < len(parsed.words) and parsed.words[place + 1].tag in ("noun", "adjective", "name")


def _other_deeds(one: tuple[Parsed, int], two: tuple[Parsed, int]) -> bool:
    """Whether a participle right before one place is not what the other place is told of.

    *Signed in Ankara*; *the treaty, negotiated in Istanbul, was signed*.
    """
    first, second = _governor(*one), _governor(*two)
    if first is None or second is None or meaning(first.stem) == meaning(second.stem):
        return False
    return (_is_aside(one[0], first) and _says_elsewhere(one[0], first, second)) or (
        _is_aside(two[0], second) and _says_elsewhere(two[0], second, first)
    )


def _governor(parsed: Parsed, start: int) -> Word | None:
    """The verb right before the preposition of a place."""
    place = parsed.word_at(start)
    while place and parsed.words[place - 1].tag in ("determiner", "adjective", "noun", "name"):
        place -= 1
    if place < 2 or parsed.words[place - 1].tag not in ("preposition", "to", "adverb"):
        return None
    word = parsed.words[place - 2]
    return word if word.tag == "verb" else None


def _is_aside(parsed: Parsed, word: Word) -> bool:
    """Whether a comma stands right before a participle."""
    place = parsed.word_at(word.start)
    return place > 0 and parsed.words[place - 1].text == ","


def _says_elsewhere(parsed: Parsed, own: Word, other: Word) -> bool:
    """Whether a sentence has the other's verb too, besides its own."""
    return any(
        word.tag == "verb" and word is not own and meaning(word.stem) == meaning(other.stem)
        for word in parsed.words
    )
