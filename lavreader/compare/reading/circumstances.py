"""Circumstances: where, when and of which of two a clause tells, beside what it says."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from lavreader.compare.reading.noun_phrases import NounPhrase, chunks_of, key_of
from lavreader.compare.reading.reading import Sides
from lavreader.compare.reading.same_things import are_people, of_a_kind, singular
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.statements import Statement
from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.role_lists import role_lists
from lavreader.language.stems import stem

# Prepositions behind which a clause tells of what or where.
NARROW = frozenset(("at", "of", "in", "to"))
ABOUT = frozenset(
    ("at", "in", "on", "of", "from", "for", "with", "near", "inside", "outside", "against", "about", "to")
)
_OTHERS = frozenset(("other", "another"))
# Prepositions that lead to what a verb is about, more than to a place or time.
_ARGUMENT = frozenset(("on", "to", "with", "about", "against", "for"))
# What stands behind *in* and says neither where nor of what.
_NO_PLACES = frozenset(
    ("case", "connection", "detail", "effect", "error", "fact", "full", "line", "part", "person", "place",
     "practice", "principle", "public", "question", "response", "return", "secret", "self-defence", "tears",
     "total", "turn", "vain", "view", "teens", "twenties", "thirties", "forties", "fifties", "sixties",
     "seventies", "eighties", "nineties", "20s", "30s", "40s", "50s", "60s", "70s", "80s", "90s")
)  # fmt: skip
_NEARBY = frozenset(("upstream", "downstream", "elsewhere", "nearby"))
_ANYBODY = state_words("people") | state_words("persons") | {"one", "official", "body"}
_BODIES = state_words("bodies")
_DEGREES = frozenset(("more", "fewer", "less", "all", "every", "only", "many", "much"))
_OFFICES = state_words("offices_of_state")
_NEAR_DENIALS = state_words("near_denials")


def elsewhere(one: Statement, two: Statement, links: frozenset[str]) -> bool:
    """Whether the same preposition leads each to something else ("at the station", "at the airport")."""
    first, second = _behind(one, links), _behind(two, links)
    near, far = ({word.lower for word in this.setting.words} & _NEARBY for this in (one, two))
    return near != far or any(not first[link] & second[link] for link in first.keys() & second.keys())


def same_place(one: Statement, two: Statement) -> bool:
    """Whether the same preposition leads both to the same ("from a farm")."""
    first, second = _behind(one, ABOUT), _behind(two, ABOUT)
    return any(first[link] & second[link] for link in first.keys() & second.keys())


def _behind(statement: Statement, links: frozenset[str]) -> dict[str, frozenset[str]]:
    """Prepositions behind what a statement says, each with the keys of the words it leads to."""
    words = statement.setting.words
    begin = next((i for i, word in enumerate(words) if word.start >= statement.end), len(words))
    found: dict[str, frozenset[str]] = {}
    for link, chunk in chunks_of(words, (begin, len(words))):
        kinds = ("name",) if link == "to" else ("noun", "name")
        keys = frozenset(key_of(word.stem) for word in chunk if word.tag in kinds or word.lower == "home")
        if link == "in" and chunk[-1].lower in _NO_PLACES:
            continue  # a man in his thirties, at any time in the case
        if link in links and keys:
            found[link] = found.get(link, frozenset()) | keys
    return found


def contrasted(sides: Sides, one: Statement, two: Statement) -> bool:
    """Whether two passages speak of the two of a pair: *the old hall* and *the new hall*."""
    left = _passage(sides.left.analysis.parsed[one.sentence].words, one)
    right = _passage(sides.right.analysis.parsed[two.sentence].words, two)
    return any(
        (a in left and b in right and not (b in left or a in right))
        or (b in left and a in right and not (a in left or b in right))
        for a, b in _pairs()
    )


def _passage(words: Sequence[Word], statement: Statement) -> frozenset[str]:
    """The words of a statement's clause and of what follows it up to the next sign."""
    found = [word.lower for word in statement.setting.words]
    end = statement.setting.words[-1].end
    if statement.setting.words[-1].tag != "sign":
        for word in words:
            if word.start >= end:
                if word.tag in ("sign", "relative"):
                    break
                found.append(word.lower)
    return frozenset(found)


def before_and_after(sides: Sides, one: Statement, two: Statement, changing: bool = True) -> bool:
    """Whether one is told of the time before something and the other of the time after.

    Args:
        sides: The two articles.
        one: What the left article says.
        two: What the right article says.
        changing: Whether it can be so before and otherwise after anything at all; what happens once is
            set apart only by being before and after one thing.
    """
    left, around = _link_behind(sides.left.analysis.parsed[one.sentence].words, one)
    right, about = _link_behind(sides.right.analysis.parsed[two.sentence].words, two)
    links = {left, right}
    if not (links & {"before", "until"} and links & {"after", "since", "following"}):
        return False
    return changing or not (around and about) or bool(around & about)


def _link_behind(words: Sequence[Word], statement: Statement) -> tuple[str, frozenset[str]]:
    """The word behind a statement's clause, and the keys of the nouns behind that."""
    end = statement.setting.words[-1].end
    behind = [word for word in words if word.start >= end and word.tag != "sign"]
    near = behind[1:6]
    link = behind[0].lower if behind else ""
    return link, frozenset([key_of(word.stem) for word in near if word.tag in ("noun", "name", "time")])


def hardly(statement: Statement) -> bool:
    """Whether something is told as next to never so ("has rarely missed"), which a denial does not deny."""
    return not _NEAR_DENIALS.isdisjoint(statement.setting.lowers)


def other_office(one: Statement, two: Statement) -> bool:
    """Whether somebody leaves one office and keeps another one behind *as* ("stay on as a deputy")."""
    return any(
        any(pole == "staying" for _, pole in this.poles)
        and (offices := _as_what(this))
        and not offices & _named(other)
        for this, other in ((one, two), (two, one))
    )


def _as_what(statement: Statement) -> frozenset[str]:
    """As what somebody is, stays or goes: stems of the nouns behind *as* that name an office."""
    words = statement.setting.words
    for place, word in enumerate(words):
        if word.lower != "as" or word.start < statement.start:
            continue
        _, chunk = next(chunks_of(words, (place + 1, len(words))), ("", []))
        named = [one for one in chunk if one.content]
        if named and (named[-1].lower in role_lists().heads or named[-1].lower in _OFFICES):
            return frozenset(one.stem for one in named)
    return frozenset()


def _named(statement: Statement) -> frozenset[str]:
    """Stems of the words of a statement's clause, and of whom it is about."""
    return frozenset(word.stem for word in (*statement.setting.words, *statement.theme.words))


def of_another_group(one: Statement, two: Statement) -> bool:
    """Whether nobody of one group did it and somebody of another did.

    No opposition party came, and the ruling party did; no army unit fired, and the police did.
    """
    for denial, claim in ((one.subject, two.subject), (two.subject, one.subject)):
        if not denial.denied or not denial.head or claim.denied or claim.pronoun or not claim.head:
            continue
        active = not one.passive and not two.passive
        if denial.head != claim.head and not _covers(denial, claim):
            return active and is_doer(denial)
        told = claim.modifiers | claim.complements | claim.names | {claim.head}
        marks = denial.modifiers - told
        if denial.head in claim.modifiers or not marks:
            continue
        if denial.words[0].lower != "none" and (active or claim.modifiers - denial.modifiers):
            return True
    return False


def is_doer(phrase: NounPhrase) -> bool:
    """Whether a phrase stands for people or a body of them."""
    return are_people(phrase) or singular(phrase.word) in _BODIES


def _covers(denial: NounPhrase, claim: NounPhrase) -> bool:
    """Whether somebody may be one of those of whom nobody did it."""
    named = claim.stem in claim.names and singular(claim.word) not in _BODIES
    if named or denial.head in claim.modifiers or singular(denial.word) in _ANYBODY:
        return True
    return of_a_kind(denial, claim) or key_of(stem(singular(denial.word))) == claim.head


def of_another_deed(one: Statement, two: Statement) -> bool:
    """Whether what is denied is another deed than what is told.

    Trained to fight fires is not trained to fly, and the main prize is not the jury's.
    """
    first, second = _infinitive(one), _infinitive(two)
    if first and second and first != second:
        return True
    left, right = _inside(one), _inside(two)
    return bool(left & right and left - right and right - left)


def _infinitive(statement: Statement) -> str:
    """The key of the infinitive right behind what a statement says; empty without one."""
    behind = [word for word in statement.setting.words if word.start >= statement.end][:3]
    for word, following in pairwise(behind):
        if word.tag == "to" and following.base:
            return key_of(stem(following.base))
        if word.tag not in ("adverb", "not", "time"):
            return ""
    return ""


def _inside(statement: Statement) -> frozenset[str]:
    """Keys of the nouns and adjectives among the words that say it ("won the main prize")."""
    return frozenset(
        key_of(word.stem)
        for word in statement.setting.words
        if statement.start <= word.start < statement.end
        and word.content
        and word.tag in ("noun", "adjective", "name")
    )


def of_another_prospect(one: Statement, two: Statement) -> bool:
    """Whether what each says is of something else behind *for* or before the noun.

    A growth forecast is not a forecast for inflation, and is a forecast for growth.
    """
    left, right = _inside(one), _inside(two)
    if not left & right:
        return False
    behind = _behind_noun(one), _behind_noun(two)
    if not any(behind):
        return False
    first, second = left - right | behind[0], right - left | behind[1]
    return bool(first and second and not first & second)


def _behind_noun(statement: Statement) -> frozenset[str]:
    """Keys of the nouns *for* or *of* leads to right behind what a statement says."""
    words = statement.setting.words
    begin = next((i for i, word in enumerate(words) if word.start >= statement.end), len(words))
    if begin >= len(words) or words[begin].lower not in ("for", "of"):
        return frozenset()
    _, chunk = next(chunks_of(words, (begin, len(words))), ("", []))
    return frozenset(
        key_of(word.stem) for word in chunk if word.tag == "noun" and word.lower not in state_words("times")
    )


def of_narrower_object(one: Statement, two: Statement) -> bool:
    """Whether one denies a thing of a sort and the other tells of any: *a larger cut*, *a cut*."""
    for denial, claim in ((one, two), (two, one)):
        if not denial.negated or claim.negated or denial.object.denied:
            continue
        first, second = denial.object, claim.object
        if not first.words or not second.words or first.names or second.names or first.head != second.head:
            continue
        vague = second.words[0].tag != "determiner" or second.words[0].lower in ("a", "an")
        if vague and first.modifiers - second.modifiers - second.complements:
            return True
    return False


def of_another_object(one: Statement, two: Statement) -> bool:
    """Whether the preposition right behind each leads elsewhere ("spread to the roof", "to a shed")."""
    if one.stem != two.stem:
        return False
    (link, first), (other, second) = _argument(one), _argument(two)
    return link != "" and link == other and bool(first and second) and not first & second


def _argument(statement: Statement) -> tuple[str, frozenset[str]]:
    """The preposition right behind what a statement says, and the keys of the nouns it leads to."""
    words = statement.setting.words
    begin = next((i for i, word in enumerate(words) if word.start >= statement.end), len(words))
    if statement.end and begin and words[begin - 1].tag == "preposition":
        begin -= 1  # a phrase that ends in its preposition
    if begin >= len(words) or words[begin].lower not in _ARGUMENT:
        return "", frozenset()
    link, chunk = next(chunks_of(words, (begin, len(words))), ("", []))
    if link != words[begin].lower:
        return "", frozenset()
    return link, frozenset(key_of(word.stem) for word in chunk if word.tag in ("noun", "name"))


def of_degree(statement: Statement) -> bool:
    """Whether a denial is of how many and not of whether ("not more people died")."""
    return statement.negated and any(word.lower in _DEGREES for word in statement.subject.words)


def of_others(statement: Statement) -> bool:
    """Whether a clause speaks of another one than the story's."""
    return not _OTHERS.isdisjoint(statement.setting.lowers)


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    """Words of which news uses one for each of two."""
    lines = [line.partition(">") for line in sorted(state_words("contrasted"))]
    return tuple([(first, second) for first, _, second in lines])
