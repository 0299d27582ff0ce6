"""Status: outcomes of one thing that cannot both be, such as cancelled and postponed."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from lavreader.compare.circumstances import before_and_after, contrasted, elsewhere, later, other_office
from lavreader.compare.identity import told_apart
from lavreader.compare.noun_phrases import EMPTY, NounPhrase, key_of, phrases_agree
from lavreader.compare.outcomes import Family, cues
from lavreader.compare.reading import SOMEWHAT_LIKE, Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.same_things import alike, singular
from lavreader.compare.state_words import state_words
from lavreader.compare.statements import Statement
from lavreader.language.role_lists import role_lists
from lavreader.language.stems import stem

# A theme agreement from which two phrases are taken for the same thing.
SAME_THING = 0.8
_PERSON_WORDS = state_words("person_words")
# How alike aligned sentences must be to stand for each other whatever they call the thing.
_FOR_EACH_OTHER = 0.55
_VAGUE = state_words("vague_nouns")
_CONTESTS = state_words("contests")
_OTHERS = frozenset(("another", "second", "separate", "different"))
# Words of a charge that every charge has.
_EVERY_CHARGE = frozenset(
    ("count", "charg", "charge", "guilti", "further", "main", "offenc", "year", "month")
)
_AUXILIARIES = frozenset(("is", "are", "was", "were", "has", "have", "had"))
_OWN = frozenset(("its", "his", "her", "their"))
_STAYED = frozenset(("stayed", "remained", "kept"))
_THROUGHOUT = frozenset(("throughout", "all", "whole", "entire"))
_LONG = frozenset(("month", "months", "year", "years", "summer", "winter", "decade", "decades", "war"))
_OUTSIDE = frozenset(("before", "after", "until", "since"))
_AT = frozenset(("at", "in"))
_SPANS = frozenset(("minute", "hour", "day", "night", "week", "month", "year"))
_MARGINS = frozenset(("vote", "major", "margin", "point", "ballot"))
# Bodies of which a matter may go from one to the next, and what tells one from the next.
_DECIDING = state_words("deciding_bodies")
_LEVELS = frozenset(key_of(stem(word)) for word in state_words("levels_of_bodies"))
_NOBODY = frozenset(["nobody", "none", "no-one", "nothing"])


def status_candidates(sides: Sides) -> Iterator[Candidate]:
    """Pairs of outcomes that exclude each other for what is taken for the same thing."""
    for name, left in sides.left.by_family.items():
        right = sides.right.by_family.get(name)
        if not right:
            continue
        family = cues().families[name]
        if family.matter:
            continue
        ours, theirs = (
            [(one, pole_of(one, family)) for one in side if not (one.negated or one.doubtful)]
            for side in (left, right)
        )
        for one, first in ours:
            for two, second in theirs:
                if first != second:
                    found = _compare(sides, family, (one, first), (two, second))
                    if found is not None:
                        yield found


def pole_of(statement: Statement, family: Family) -> str:
    """Which outcome of a family a statement stands for."""
    return next(pole for name, pole in statement.poles if name == family.name)


def _compare(
    sides: Sides, family: Family, left: tuple[Statement, str], right: tuple[Statement, str]
) -> Candidate | None:
    """The finding of two outcomes, each behind its statement; None where both can be."""
    (one, first), (two, second) = left, right
    if one.prior != two.prior or not _modalities_meet(one, two, family):
        return None
    if not (_fits(one, family) and _fits(two, family)):
        return None
    if family.single and not (_single(one.theme) and _single(two.theme)):
        counted = one.theme.amount and one.theme.amount == two.theme.amount
        if not counted or one.theme.stem != two.theme.stem:
            return None
    if family.charges and not charges_meet(one, two):
        return None
    if (
        (family.name == "decision" and agents_part(one, two))
        or of_two_bodies(one, two)
        or ((family.person or family.lasting) and other_office(one, two))
    ):
        return None
    if (
        (family.changing or family.order)
        and (for_a_time(one) or for_a_time(two))
        and not never_otherwise(sides, one, two)
    ):
        return None
    if family.changing and was_then(sides, family, one, two):
        return None
    if _of_two_owners(one, two):
        return None
    agreement = same_thing(sides, one, two)
    together = sides.together(one.sentence, two.sentence)
    if agreement < SAME_THING:
        agreement = _by_place(sides, family, one, two, together)
    if agreement < SAME_THING:
        return None
    if family.both:
        same = phrases_agree(one.subject, two.subject)
        if same < (0.5 if together >= 0.4 and one.subject.head != two.subject.head else SAME_THING):
            return None
    shared = sides.shared(_around(one), _around(two))
    if together < SOMEWHAT_LIKE and shared < 0.5:
        return None
    if (family.measure or family.name == "course") and (
        _turns(sides.left, one, family) or _turns(sides.right, two, family)
    ):
        return None
    if _told_elsewhere(sides.right, two, family, first, one) or _told_elsewhere(
        sides.left, one, family, second, two
    ):
        return None
    score = 0.5 * agreement + 0.3 * min(1.0, together / 0.5) + 0.2 * shared
    doubts = _doubts(sides, family, one, two, together)
    what = one.theme.text if len(one.theme.text) >= len(two.theme.text) else two.theme.text
    left_text = sides.left.text(one.sentence)[one.start : one.end]
    right_text = sides.right.text(two.sentence)[two.start : two.end]
    explanation = (
        f"The left article has {first} ({quoted(left_text)}), the right one {second} ({quoted(right_text)}), "
        f"for what looks like the same: {_shown(what)}."
    )
    if doubts:
        explanation += " " + " ".join(doubts)
    strong = not doubts and score >= 0.62
    matter = ("status", family.name, one.theme.head or " ".join(sorted(one.theme.names)))
    other = ("status", family.name, two.theme.head or " ".join(sorted(two.theme.names)))
    return candidate(
        sides,
        "status",
        "contradiction" if strong else "differs",
        score,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {matter, other},
    )


def _shown(what: str) -> str:
    return quoted(what) if what else "a person or thing both only point to"


def _modalities_meet(one: Statement, two: Statement, family: Family) -> bool:
    """Whether both are told as fact or both as plan; a fate settled now is one for the plan."""
    if "possible" in (one.modality, two.modality):
        return False
    return one.modality == two.modality or family.name == "going ahead"


def _by_place(sides: Sides, family: Family, one: Statement, two: Statement, together: float) -> float:
    """How sure two things with different nouns are one, because their sentences stand for each other.

    "The regatta" and "the races" are the same where each sentence tells one outcome of the family
    and the rest of the sentences agrees.
    """
    if (one.sentence, two.sentence) not in sides.aligned or together < _FOR_EACH_OTHER:
        return 0.0
    first, second = one.theme, two.theme
    if first.names or second.names or first.which != second.which or first.amount != second.amount:
        return 0.0
    if first.pronoun or second.pronoun or family.single or family.person:
        return 0.0
    lonely = all(
        sum(other.sentence == own.sentence for other in reading.by_family[family.name]) == 1
        for reading, own in ((sides.left, one), (sides.right, two))
    )
    left, right = (
        _around(this) - {this.theme.head, this.agent.head} - this.theme.modifiers for this in (one, two)
    )
    around = sides.shared(left, right)
    apart = first.stem in sides.right.stems or second.stem in sides.left.stems
    return SAME_THING if lonely and not apart and around >= 0.4 else 0.0


def agents_part(one: Statement, two: Statement) -> bool:
    """Whether two bodies decided, each for itself."""
    if one.agent.start < 0 or two.agent.start < 0 or one.agent.pronoun or two.agent.pronoun:
        return False
    if (one.agent.start == one.theme.start) != (two.agent.start == two.theme.start):
        return False  # "the motion passed"
    if one.agent.stem in _MARGINS or two.agent.stem in _MARGINS:
        return False  # "was defeated by two votes"
    return phrases_agree(one.agent, two.agent) < 0.5 and not _one_body(one.agent, two.agent)


def of_two_bodies(one: Statement, two: Statement) -> bool:
    """Whether two bodies that may each decide it did so, or one body at two levels."""
    first, second = one.agent, two.agent
    if first.start < 0 or second.start < 0:
        return False
    bodies = singular(first.word), singular(second.word)
    if not _DECIDING.issuperset(bodies):
        return False
    if bodies[0] != bodies[1]:
        return not _one_body(first, second)
    levels = first.modifiers & _LEVELS, second.modifiers & _LEVELS
    return all(levels) and not levels[0] & levels[1]


def _of_two_owners(one: Statement, two: Statement) -> bool:
    """Whether two each did it to a thing of their own ("cut its forecast", "raised its forecast")."""
    if one.passive or two.passive or one.noun or two.noun:
        return False
    if any(not this.theme.words or this.theme.words[0].lower not in _OWN for this in (one, two)):
        return False
    first, second = one.subject, two.subject
    if not first.head or not second.head or bool(first.names) != bool(second.names):
        return False
    return not first.names & second.names and phrases_agree(first, second) < 0.5 and not alike(first, second)


def _one_body(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two nouns stand for one deciding body: the council and the councillors."""
    if one.names and two.names and not one.names & two.names:
        return False
    bodies = _bodies()
    return bool(
        bodies.get(singular(one.word), frozenset()) & bodies.get(singular(two.word), frozenset())
    ) and not told_apart(one, two)


@cache
def _bodies() -> dict[str, frozenset[int]]:
    """Nouns to the deciding bodies they may stand for."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(sorted(state_words("same_bodies"))):
        for word in line.split(">"):
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _single(theme: NounPhrase) -> bool:
    """Whether a phrase stands for one person or thing."""
    return not theme.plural and theme.amount in ("", "one")


def charges_meet(one: Statement, two: Statement) -> bool:
    """Whether two verdicts may be on one charge; *defrauding* and *fraud* are one."""
    first, second = _charges(one), _charges(two)
    if not first or not second:
        return True
    return any(a in b or b in a for a in first for b in second)


def _charges(statement: Statement) -> frozenset[str]:
    """What somebody is convicted or cleared of, as stems."""
    words = statement.setting.words
    behind = [word for word in words if word.start >= statement.end and word.content]
    for number, word in enumerate(words):
        if word.start >= statement.end and word.lower in ("of", "on", "for", "with"):
            behind = [other for other in words[number:] if other.content]
            break
    return frozenset(
        word.stem
        for word in behind
        if (word.tag == "noun" or word.lower.endswith("ing")) and word.stem not in _EVERY_CHARGE
    )


def was_then(sides: Sides, family: Family, one: Statement, two: Statement) -> bool:
    """Whether one was so and the other became so, as a bridge that was closed and has reopened."""
    pairs = ((sides.left, one, sides.right, two), (sides.right, two, sides.left, one))
    for reading, was, other, became in pairs:
        before, now = _said(reading, was), _said(other, became)
        if family.name == "the lane reopened":
            before, now = _from_verb(before), _from_verb(now)
        if before[0] not in ("was", "were", "had"):
            continue
        if was.times & became.times and any(word.lower in ("still", "yet") for word in was.setting.words):
            continue  # "was still shut on Friday" against "reopened on Friday"
        if now[0] in ("is", "are"):
            return True
        turned = became.key != was.key and became.modality == "fact" and not became.passive
        if turned and family.name in ("access", "passage", "the lane reopened"):
            return True
    return False


def _said(reading: Reading, statement: Statement) -> list[str]:
    """The words that say it."""
    return reading.text(statement.sentence)[statement.start : statement.end].casefold().split()


def _from_verb(words: list[str]) -> list[str]:
    """Words from the auxiliary on where there is one."""
    begin = next((place for place, word in enumerate(words) if word in _AUXILIARIES), 0)
    return words[begin:]


def _years(statement: Statement) -> set[str]:
    """The years a clause names, without that since when somebody is what he is."""
    words = statement.setting.words
    since = {word.lower for before, word in pairwise(words) if before.lower in ("since", "from")}
    return {time for time in statement.times - since if time.isdigit()}


def other_circumstances(one: Statement, two: Statement) -> str:
    """Why two statements may be of two events, in plain words; empty where nothing says so."""
    if _years(one) != _years(two):
        return "Only one of them names a year, or they name different years."
    if one.places and two.places and not one.places & two.places:
        return "They name different parts of a place."
    if not one.theme.names & two.theme.names and _other_one(one) != _other_one(two):
        return "Only one of them speaks of another one."
    first = one.events - {one.theme.head, one.key, one.subject.head, one.object.head}
    second = two.events - {two.theme.head, two.key, two.subject.head, two.object.head}
    named = one.theme.names & two.theme.names and any(cues().families[name].lasting for name, _ in one.poles)
    if first and second and not first & second and not named:
        return "They name different events around it."
    return ""


def for_a_time(statement: Statement) -> bool:
    """Whether something was so for a time that is over ("was closed for two days")."""
    words = statement.setting.words
    begins = words[0].lower if words else ""
    past = any(word.lower in ("was", "were", "had") for word in words) or begins == "for"
    spans = any(
        word.lower == "for"
        and any(other.lower.rstrip("s") in _SPANS for other in words[place + 1 : place + 5])
        for place, word in enumerate(words)
    )
    return past and spans and statement.modality == "fact"


def never_otherwise(sides: Sides, one: Statement, two: Statement) -> bool:
    """Whether one says it stayed so throughout, which leaves no hour in which it was not.

    Years and months are another matter: a school open throughout a strike may have been shut for years.
    """
    ours = sides.left.analysis.parsed[one.sentence].lowers
    theirs = sides.right.analysis.parsed[two.sentence].lowers
    for lasting, around in ((one, theirs), (two, ours)):
        lowers = lasting.setting.lowers
        if _STAYED.isdisjoint(lowers) or _THROUGHOUT.isdisjoint(lowers) or lasting.negated:
            continue
        if (_LONG | _OUTSIDE).isdisjoint(around):
            return True
    return False


def _other_one(statement: Statement) -> bool:
    """Whether a clause speaks of another one than the story's ("in a second fire")."""
    words = (*statement.setting.words, None)
    return any(
        word is not None
        and word.lower in _OTHERS
        and (after is None or after.lower.rstrip("s") not in _SPANS)
        for word, after in pairwise(words)
    )


def _fits(statement: Statement, family: Family) -> bool:
    """Whether a statement is of the family at all: its theme's kind, its object's word."""
    theme = statement.theme
    if theme is EMPTY or theme.denied:
        return False
    if family.person and not is_person(theme):
        return False
    if family.objects and statement.object.stem not in family.objects and theme.stem not in family.objects:
        return False
    if theme.stem in family.not_objects or statement.object.stem in family.not_objects:
        return False
    if family.opponents:
        return _contest(statement)
    return True


def _contest(statement: Statement) -> bool:
    """Whether winning and losing is meant of a contest and not of money, lives or time."""
    target = statement.object
    if statement.key != "lose" and statement.stem in ("beat", "defeat", "thrash", "edg", "overcom"):
        return target is not EMPTY or statement.passive
    if target is EMPTY:
        return True
    return target.word in _CONTESTS or bool(target.amount and not target.head)


def is_person(phrase: NounPhrase) -> bool:
    """Whether a phrase stands for people."""
    return bool(phrase.names) or phrase.word in _PERSON_WORDS or phrase.word in role_lists().heads


def is_nobody(phrase: NounPhrase) -> bool:
    """Whether a phrase is *nobody*, *no one* or *none*."""
    words = phrase.text.casefold().split()
    return (
        (not phrase.head and phrase.denied)
        or words[:2] == ["no", "one"]
        or bool(words and words[0] in _NOBODY and len(words) == 1)
    )


def same_thing(sides: Sides, one: Statement, two: Statement) -> float:
    """How sure two statements are of the same thing, 0 to 1.

    A modifier on one side that the other does not repeat ("concert in Vienna", "concert in Prague")
    speaks against it, unless the other's sentence names it in another place.
    """
    agreement = phrases_agree(one.theme, two.theme)
    if agreement >= SAME_THING or agreement < 0.5 or one.theme.head != two.theme.head:
        return agreement
    dated = frozenset(time for time in one.times & two.times if not time.isdigit())
    if dated and phrases_agree(one.agent, two.agent) >= SAME_THING:
        return 0.85  # the same body's decision of the same day
    left = sides.left.analysis.keys[one.sentence]
    right = sides.right.analysis.keys[two.sentence]
    mods_one = one.theme.modifiers | one.theme.complements
    mods_two = two.theme.modifiers | two.theme.complements
    common = (mods_one & right) | (mods_two & left)
    idf = sides.background.idf
    weight = sum(idf(key) for key in common)
    least = min(sum(idf(key) for key in mods_one) or 1.0, sum(idf(key) for key in mods_two) or 1.0)
    return 0.85 if weight >= 0.5 * least else agreement


def _around(statement: Statement) -> frozenset[str]:
    """The clause without the predicate."""
    return statement.clause - {statement.key}


_TURNS = state_words("turns")


def _turns(reading: Reading, statement: Statement, family: Family) -> bool:
    """Whether a sentence tells a movement and its reverse ("fell early on but closed higher")."""
    lists = cues()
    pole = pole_of(statement, family)
    for word in reading.analysis.parsed[statement.sentence].words:
        if word.base in _TURNS:
            return True
        entries = [
            *lists.nouns.get(word.lower, ()),
            *(entry for _, entry in lists.states.get(word.lower, ())),
        ]
        if word.reading is not None:
            entries += [entry for rest, entry in lists.does.get(word.base, ()) if not rest]
        if any(name == family.name and other != pole for name, other in entries):
            return True
    return False


def _told_elsewhere(reading: Reading, near: Statement, family: Family, pole: str, other: Statement) -> bool:
    """Whether an article also tells the other's outcome, so that both hold one after the other.

    A cancelling after a postponing counts only in one sentence: an article that uses both words in
    different places leaves its reader with both.
    """
    for statement in reading.by_family[family.name]:
        if statement.negated or not any(entry == (family.name, pole) for entry in statement.poles):
            continue
        if statement.prior != near.prior or (_years(statement) and not _years(near)):
            continue
        if statement.sentence == near.sentence:
            return True
        if family.name == "going ahead":
            continue
        named = family.person and near.theme.names and not statement.theme.names and statement.theme.head
        least = 0.6 if named else 0.5
        if (
            statement.theme is EMPTY
            or phrases_agree(statement.theme, other.theme) >= least
            or phrases_agree(statement.theme, near.theme) >= least
        ):
            return True
    return False


def _named_in(statement: Statement) -> frozenset[str]:
    """Stems of the names in a statement's clause."""
    return frozenset(word.stem for word in statement.setting.words if word.tag == "name")


def of_several_named(one: Statement, two: Statement) -> bool:
    """Whether both are of several of a kind and name others ("orders for Ash", "orders for Ash and Elm")."""
    first, second = _named_in(one), _named_in(two)
    return (
        one.theme.plural
        and two.theme.plural
        and bool(first and second)
        and (first < second or second < first)
    )


def _doubts(sides: Sides, family: Family, one: Statement, two: Statement, together: float) -> list[str]:
    """What speaks against a conflict, in plain words."""
    doubts = []
    apart = bool(one.times and two.times and not one.times & two.times)
    if family.order and apart:
        doubts.append("The two name different days, so one may have followed the other.")
    elif apart:
        doubts.append("The two name different times.")
    if circumstances := other_circumstances(one, two):
        doubts.append(circumstances)
    if contrasted(sides, one, two) or before_and_after(sides, one, two):
        doubts.append("They may speak of two different ones.")
    used = {one.key, two.key} | one.theme.modifiers | two.theme.modifiers | {one.theme.head, two.theme.head}
    left, right = one.clause - used, two.clause - used
    marked = one.theme.names & two.theme.names or one.theme.modifiers & two.theme.modifiers
    if len(left) >= 2 and len(right) >= 2 and not left & right and together < 0.4 and not marked:
        doubts.append("The clauses tell of different circumstances.")
    if family.measure and (one.theme.modifiers ^ two.theme.modifiers) and together < 0.45:
        doubts.append("They may measure different things or periods.")
    if elsewhere(one, two, _AT) and together < _FOR_EACH_OTHER:
        doubts.append("They tell of different places or circumstances.")
    if later(one) != later(two):
        doubts.append("One of them tells what came later.")
    if of_several_named(one, two):
        doubts.append("One of them may speak of more of them than the other.")
    specific = one.theme.stem == two.theme.stem and one.theme.word not in _VAGUE and not one.theme.plural
    if together < 0.2 and not one.theme.names & two.theme.names and not specific:
        doubts.append("The sentences around have little else in common.")
    return doubts
