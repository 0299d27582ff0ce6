"""Status: outcomes of one thing that cannot both be, such as cancelled and postponed."""

from collections.abc import Iterator

from lavreader.compare.reading.circumstances import other_office
from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase
from lavreader.compare.reading.persons import is_person
from lavreader.compare.reading.phrase_agreement import phrases_agree
from lavreader.compare.reading.reading import SOMEWHAT_LIKE, Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.same_things import alike
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.charges import charges_meet
from lavreader.compare.states.deciding_bodies import agents_part, of_two_bodies
from lavreader.compare.states.outcomes import Family, cues
from lavreader.compare.states.statements import Statement
from lavreader.compare.states.status_doubts import FOR_EACH_OTHER, status_doubts, years_named
from lavreader.compare.values.spells import for_a_time, never_otherwise, put_off_to, was_then, was_until_now

# A theme agreement from which two phrases are taken for the same thing.
SAME_THING = 0.8
_CONTESTS = state_words("contests")
_OWN = frozenset(("its", "his", "her", "their"))


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
    if (family.changing and was_then(sides, family, one, two)) or put_off_to(one, two):
        return None
    if _of_two_owners(one, two) or was_until_now(sides, one, two):
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
        turns(sides.left, one, family) or turns(sides.right, two, family)
    ):
        return None
    if _told_elsewhere(sides.right, two, family, first, one) or _told_elsewhere(
        sides.left, one, family, second, two
    ):
        return None
    score = 0.5 * agreement + 0.3 * min(1.0, together / 0.5) + 0.2 * shared
    doubts = status_doubts(sides, family, one, two, together)
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
    if (one.sentence, two.sentence) not in sides.aligned or together < FOR_EACH_OTHER:
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


def _single(theme: NounPhrase) -> bool:
    """Whether a phrase stands for one person or thing."""
    return not theme.plural and theme.amount in ("", "one")


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


def turns(reading: Reading, statement: Statement, family: Family) -> bool:
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
        if statement.prior != near.prior or (years_named(statement) and not years_named(near)):
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
