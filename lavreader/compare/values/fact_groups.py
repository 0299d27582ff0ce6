"""Groups of facts: what a value can be held against, by its measure and what befell those counted."""

from itertools import pairwise

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.events import Event
from lavreader.compare.values.facts import Fact
from lavreader.language.grammar.classed_words import word_set
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.tokens import stem
from lavreader.language.values.measures import general_people, outcomes, person_stems
from lavreader.language.values.values import Value

#: Minutes of a match, which say something of each other only where the same happened in them.
PLAY = "minute_of_play"
#: How long one thing was after another, which is no stretch of either.
INTERVAL = "interval"
# Words behind a duration that make it a punishment, and verbs before it that do.
_PRISON = frozenset(
    ["prison", "jail", "bars", "imprisonment", "custody", "sentence", "probation", "suspended"]
)
# Words before it that do from further away: "cut his sentence from nine years to six".
_TERMS = frozenset(["sentence", "sentences", "imprisonment"])
# "Sent down for six years", "locked up for 16 weeks", "put away for life"
_PUT_AWAY = (("sent", "down"), ("locked", "up"), ("put", "away"), ("behind", "bars"), ("in", "jail"))
# "He got 12 years."
_GIVEN = frozenset(["got", "gets", "get", "received", "receives", "receive"])
# "A minimum term of 31 years", "life with a minimum of 25 years"
_LIFE = frozenset(["life", "term", "parole", "tariff"])
_HANDED = frozenset(["handed", "given", "got", "received"])
_COURT = frozenset(
    ["judge", "court", "jury", "guilty", "convicted", "sentenced", "jailed", "murder", "manslaughter", "rape"]
)
_SENTENCING = frozenset(["sentence", "jail", "imprison", "condemn"])
_PROSECUTION = frozenset(["prosecutor", "prosecutors", "prosecution", "prosecuting"])
# "Nine stab wounds" are no nine people.
_WEAPONS = frozenset(map(stem, ("stab", "knife", "bullet", "gunshot", "shrapnel", "puncture", "machete")))
# Verbs for a punishment that somebody wants or that the law allows.
_SEEKING = frozenset(
    ["ask", "demand", "seek", "request", "want", "call", "face", "urge", "recommend", "propose", "risk"]
)
# Vehicles that may stand for their crews but are counted by themselves: *142 ambulances*.
_VEHICLES = frozenset(map(stem, ("ambulance", "ambulances", "lifeboat", "lifeboats")))
# "Fourteen have been admitted to hospital"
_BRINGING = frozenset(["admit", "transfer", "transport", "bring", "airlift", "ferry", "rush"])
# Guilty on nine counts, cleared of three charges.
_ONE_THING = {stem("count"): stem("charge")}
# "A nine-member jury heard the case": a noun that says nothing of those counted unless it is counted itself.
_NO_OUTCOME = frozenset(["case"])


def group_of(parsed: Parsed, value: Value, event: Event) -> tuple[str, str]:
    """What a value can be held against: its group and, for counts, the sort of thing counted.

    Args:
        parsed: The sentence.
        value: The value.
        event: Who did what there.
    """
    if value.kind in ("day", "date"):
        return "when", ""
    if value.slot == PLAY:
        return value.slot, ""
    if value.kind == "time":
        return "time", ""
    if value.kind == "money":
        return f"money:{value.unit}", ""
    if value.slot == "magnitude":
        inside = parsed.chunk((parsed.clauses[event.clause].first, parsed.clauses[event.clause].last))
        after = any(word.stem == "aftershock" for word in inside)
        return ("aftershock" if after else "magnitude"), ""
    if value.slot == "duration":
        if _is_interval(parsed, value):
            return INTERVAL, ""
        sought = _is_sought(parsed, value, event)
        if not _is_prison(parsed, value, event) and not (sought and _is_prosecuted(parsed)):
            return "duration", ""
        return ("prison_sought" if sought else "prison"), ""
    if value.slot != "count":
        return value.slot, ""
    outcome = "" if value.adjectives & _WEAPONS else _outcome(parsed, value, event)
    people = general_people()
    if outcome == "rescued" and value.unit and value.unit not in people and value.unit not in outcomes():
        outcome = ""  # a penalty is saved too
    if (
        outcome in ("hospital", "detained", "affected")
        and value.unit
        and value.unit not in person_stems() | outcomes().keys()
    ):
        outcome = ""  # so many beds in hospital, cars stranded
    if outcome == "infected" and value.unit and value.unit not in person_stems() | outcomes().keys():
        outcome = ""  # so are computers and herds
    if outcome == "missing" and value.unit and value.unit not in person_stems() | outcomes().keys():
        outcome = ""  # so are paintings
    if outcome:
        # "18 arrests" are 18 people.
        unsorted = not value.unit or value.unit in people or value.unit in outcomes()
        return f"people:{outcome}", "" if unsorted else meaning(value.unit)
    if not value.unit:
        return "", ""
    sort = value.unit if value.unit in _VEHICLES else meaning(_ONE_THING.get(value.unit, value.unit))
    return f"count:{sort}", sort


def _is_interval(parsed: Parsed, value: Value) -> bool:
    """Whether a duration tells how long after something else: *16 minutes later*."""
    last = parsed.word_at(value.end - 1)
    return any(word.lower == "later" for word in parsed.words[last + 1 : last + 2])


def _is_sought(parsed: Parsed, value: Value, event: Event) -> bool:
    """Whether somebody wants a punishment, or the law allows it."""
    if event.modality == "possible" or event.heads & {meaning(stem(verb)) for verb in _SEEKING}:
        return True
    words = parsed.words[: parsed.word_at(value.start)]
    return _is_prosecuted(parsed) and any(word.base in _SEEKING for word in words if word.reading is not None)


def _is_prosecuted(parsed: Parsed) -> bool:
    """Whether a sentence speaks of the prosecution."""
    return any(word.lower in _PROSECUTION for word in parsed.words)


def is_sought(fact: Fact) -> bool:
    """Whether somebody only wants, demands or offers what the fact tells."""
    return is_demanded(fact) or meaning(stem("offer")) in fact.event.heads


def is_demanded(fact: Fact) -> bool:
    """Whether somebody wants or demands what the fact tells."""
    if not fact.event.heads & {meaning(stem(verb)) for verb in _SEEKING}:
        return False
    words = fact.event.scene.words
    seeking = [
        place for place, word in enumerate(words) if word.reading is not None and word.base in _SEEKING
    ]
    # The state called 41 witnesses, and called for nothing.
    return not seeking or any(
        words[place].base != "call"
        or any(word.lower in ("for", "on") for word in words[place + 1 : place + 3])
        for place in seeking
    )


def _is_prison(parsed: Parsed, value: Value, event: Event) -> bool:
    """Whether a duration is a punishment."""
    position = parsed.word_at(max(value.end - 1, value.start)) + 1
    first = parsed.word_at(value.start)
    near = parsed.words[max(0, first - 4) : first] + parsed.words[position : position + 4]
    if any(word.lower in _PRISON for word in near):
        return True
    before = [word.lower for word in parsed.words[max(0, first - 8) : first]]
    if _TERMS.intersection(before) or any(pair in _PUT_AWAY for pair in pairwise(before[-5:])):
        return True
    behind = parsed.words[position : position + 1]
    given = (
        bool(before) and before[-1] in _GIVEN and (not behind or behind[0].lower in (".", ",", ";", "for"))
    )
    if given and any(word.lower in _COURT for word in parsed.words):
        return True
    if _HANDED.intersection(before[-3:]) and behind and behind[0].lower == "term":
        return True
    told = [*before, *(word.lower for word in parsed.words[first:position])]
    if "minimum" in told and any(word.lower in _LIFE for word in parsed.words):
        return True
    return bool(event.heads & {meaning(stem(verb)) for verb in _SENTENCING})


def _outcome(parsed: Parsed, value: Value, event: Event) -> str:
    """What happened to the people counted: said beside the number, else by the verb nearest to it."""
    names = outcomes()
    if value.unit in names:
        return names[value.unit]
    for adjective in value.adjectives:
        if adjective in names:
            return names[adjective]
    words = parsed.words
    behind = parsed.word_at(max(value.end - 1, value.start)) + 1
    for position in range(behind, min(behind + 4, len(words))):
        word = words[position]
        if word.tag in ("sign", "conjunction", "preposition"):
            break
        if word.stem in names and word.lower not in _NO_OUTCOME:
            return names[word.stem]
    clause = parsed.clauses[event.clause]
    first = parsed.word_at(value.start)
    if first >= 2 and words[first - 1].lower == "of" and words[first - 2].stem in names:
        return names[words[first - 2].stem]  # "the deaths of three patients"
    for word in reversed(words[clause.first : first]):
        if word.lower in _NO_OUTCOME:
            continue
        if word.reading is not None and word.stem in names:
            return names[word.stem]
        if word.reading is not None and word.base not in word_set("light_verb"):
            break
    else:
        for word in words[behind : clause.last]:
            # "Seven are in hospital": a light verb leaves it to the words behind it.
            if word.stem in names and word.lower not in _NO_OUTCOME:
                return names[word.stem]
            if word.reading is not None and word.base not in word_set("light_verb") | _BRINGING:
                return ""
    if any(word.lower in ("toll", "deaths", "dead") for word in parsed.chunk(clause.subject)):
        return "dead"
    return ""
