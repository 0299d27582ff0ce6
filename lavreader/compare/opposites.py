"""Opposites: one matter, told one way in one article and the other way anywhere in the other."""

from collections.abc import Iterator

from lavreader.compare.noun_phrases import EMPTY, NounPhrase, chunks_of, key_of, phrases_agree
from lavreader.compare.outcomes import Family, cues
from lavreader.compare.polarity import different_tellers, span_of
from lavreader.compare.reading import SOMEWHAT_LIKE, Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.same_things import alike, are_people
from lavreader.compare.state_words import state_words
from lavreader.compare.statements import REFUSED, Statement
from lavreader.compare.status import (
    SAME_THING,
    agents_part,
    for_a_time,
    is_nobody,
    other_circumstances,
    pole_of,
    same_thing,
    was_then,
)

# Words that make an amount a part of a whole, so that others may have fared otherwise.
_CLOSE = 0.4
# The score no finding of a matter exceeds, so that the same denied in the same words goes before it.
_SURE_ENOUGH = 0.62
# Prepositions behind which a clause tells of what or where.
_NARROW = frozenset(("at", "of", "in"))
_ABOUT = frozenset(("at", "in", "on", "of", "from", "for", "with", "near", "inside", "outside", "against", "about"))
_PARTS = frozenset(("some", "many", "several", "other", "another", "few", "half", "only"))
# Words of a charge that every charge has.
_EVERY_CHARGE = frozenset(("count", "charg", "charge", "guilti", "further", "main", "offenc", "year", "month"))


def opposite_candidates(sides: Sides) -> Iterator[Candidate]:
    """Pairs of statements of one matter, anywhere in the articles, that answer it differently."""
    for name, left in sides.left.by_family.items():
        right = sides.right.by_family.get(name)
        family = cues().families[name]
        if not right or not family.anywhere:
            continue
        for one in left:
            for two in right:
                if _clash(family, one, two):
                    found = _compare(sides, family, one, two)
                    if found is not None:
                        yield found


def _clash(family: Family, one: Statement, two: Statement) -> bool:
    """Whether two statements answer a matter differently."""
    same = pole_of(one, family) == pole_of(two, family)
    if one.negated or two.negated:
        return same and one.negated != two.negated
    return not same


def _agrees(family: Family, one: Statement, two: Statement) -> bool:
    """Whether two statements answer a matter alike."""
    same = pole_of(one, family) == pole_of(two, family)
    return one.negated == two.negated if same else one.negated != two.negated and len(family.poles) == 2


def _comparable(family: Family, one: Statement, two: Statement) -> bool:
    """Whether both are told as fact, or both as plan, where the matter keeps them apart."""
    if one.doubtful or two.doubtful or (one.quoted and two.quoted):
        return False
    if one.prior != two.prior and not (family.amount or family.lasting):
        return False
    kinds = {one.modality, two.modality}
    if "possible" in kinds and not family.may:
        return False
    if len(kinds) == 1 or family.plans or family.may:
        return True
    return REFUSED in kinds


def _compare(sides: Sides, family: Family, one: Statement, two: Statement) -> Candidate | None:
    """The finding of two opposite answers; None where they may be of two matters."""
    if not _comparable(family, one, two) or not (_fits(family, one) and _fits(family, two)):
        return None
    if family.amount and not (_amounts(sides.left, one) & _amounts(sides.right, two)):
        return None
    together = sides.together(one.sentence, two.sentence)
    shared = sides.shared(one.clause, two.clause)
    near = together >= SOMEWHAT_LIKE or shared >= 0.5
    alone = _only(sides.left, family, one) and _only(sides.right, family, two)
    agreement = _both(one, two) if family.both else _agreement(sides, one, two)
    if family.alone and agreement < SAME_THING and alone and not _strangers(one, two):
        agreement = SAME_THING
    if family.amount and agreement < SAME_THING:
        keys = sides.left.analysis.keys[one.sentence] & sides.right.analysis.keys[two.sentence]
        agreement = SAME_THING if keys & _heads(one, two) else agreement
    if agreement < SAME_THING:
        return None
    if (family.agents and agents_part(one, two)) or (family.changing and was_then(sides, family, one, two)):
        return None
    if family.charges and not _charges_meet(one, two):
        return None
    if family.changing and (for_a_time(one) or for_a_time(two)):
        return None
    if _told(sides.left, family, two, one) or _told(sides.right, family, one, two):
        return None
    doubts = _doubts(sides, family, one, two)
    known = one.theme.head == two.theme.head and (one.theme.names or two.theme.names)
    if not (near or alone or known or one.theme.names & two.theme.names):
        doubts.append("The sentences around have little else in common.")
    score = 0.5 * agreement + 0.25 * min(1.0, together / 0.4) + 0.15 * shared + (0.15 if alone else 0.0)
    return _candidate(sides, family, one, two, score, doubts)


def _candidate(
    sides: Sides, family: Family, one: Statement, two: Statement, score: float, doubts: list[str]
) -> Candidate:
    """The finding with its explanation."""
    denial = one.negated or two.negated
    left_span, right_span = span_of(one, one, two), span_of(two, one, two)
    left_text = sides.left.text(one.sentence)[slice(*left_span)]
    right_text = sides.right.text(two.sentence)[slice(*right_span)]
    first, second = (_shown(statement, family) for statement in (one, two))
    explanation = (
        f"On {family.name}, the left article has {first} ({quoted(left_text)}), "
        f"the right one {second} ({quoted(right_text)})."
    )
    what = one.theme.text if len(one.theme.text) >= len(two.theme.text) else two.theme.text
    if what:
        explanation += f" Both are about {quoted(what)}."
    if doubts:
        explanation += " " + " ".join(doubts)
    kind = "polarity" if denial else "status"
    return candidate(
        sides,
        "polarity" if denial else "status",
        "contradiction" if not doubts and score >= 0.5 else "differs",
        min(score, _SURE_ENOUGH),
        (one.sentence, *left_span),
        (two.sentence, *right_span),
        explanation,
        {
            (kind, family.name, statement.theme.head or str(statement.sentence), side)
            for statement, side in ((one, "left"), (two, "right"))
        },
    )


def _shown(statement: Statement, family: Family) -> str:
    pole = pole_of(statement, family)
    return f"not {quoted(pole)}" if statement.negated else quoted(pole)


def _fits(family: Family, statement: Statement) -> bool:
    """Whether a statement is of the matter at all."""
    theme = statement.theme
    if not family.matter and (theme is EMPTY or theme.denied and not theme.head):
        return False
    if family.single and theme.plural:
        return False
    if family.person and theme is not EMPTY and not (
        are_people(theme) or theme.pronoun or (theme.amount and not theme.head)
    ):
        return False
    if family.objects and statement.object.stem not in family.objects and theme.stem not in family.objects:
        return False
    return not (theme.stem in family.not_objects or statement.object.stem in family.not_objects)


def _agreement(sides: Sides, one: Statement, two: Statement) -> float:
    """How sure both are of the same person or thing, 0 to 1."""
    first, second = one.theme, two.theme
    for nobody, other in ((first, second), (second, first)):
        if is_nobody(nobody):
            if other is EMPTY:
                return 0.85
            return 0.9 if are_people(other) or other.amount or other.pronoun else 0.0
    if first.which != second.which or _part(first) != _part(second):
        return 0.0
    agreement = same_thing(sides, one, two)
    if agreement >= SAME_THING or first.names and second.names:
        return agreement
    if first.amount and second.amount and first.amount != second.amount:
        return 0.0
    for open_one, told, other in ((one, first, second), (two, second, first)):
        unsaid = told is EMPTY or (told.pronoun and not told.names)
        if unsaid and open_one.teller & (other.names | _teller_of(one, two, open_one)):
            return 0.85
    if alike(first, second):
        left, right = first.modifiers | first.complements, second.modifiers | second.complements
        if first.amount and first.amount == second.amount:
            return 0.9
        return 0.85 if not (left and right) or left & right else 0.5
    return agreement


def _teller_of(one: Statement, two: Statement, statement: Statement) -> frozenset[str]:
    """Who tells the other of two statements."""
    return two.teller if statement is one else one.teller


def _both(one: Statement, two: Statement) -> float:
    """How sure both are of the same person's stand on the same thing, 0 to 1."""
    first, second = one.object, two.object
    if not (first is EMPTY or second is EMPTY or first.pronoun or second.pronoun):
        if phrases_agree(first, second) < 0.5 and not alike(first, second):
            return 0.0
    return phrases_agree(one.subject, two.subject)


def _part(phrase: NounPhrase) -> frozenset[str]:
    return frozenset(word.lower for word in phrase.words) & _PARTS


def _strangers(one: Statement, two: Statement) -> bool:
    """Whether two statements name two people, or two bodies, each its own."""
    first = one.theme.names | (one.teller if one.theme.pronoun or one.theme is EMPTY else frozenset())
    second = two.theme.names | (two.teller if two.theme.pronoun or two.theme is EMPTY else frozenset())
    return bool(first and second and not first & second)


def _only(reading: Reading, family: Family, statement: Statement) -> bool:
    """Whether an article speaks of the matter once, or always of it in the same words."""
    others = [
        other
        for other in reading.by_family[family.name]
        if other is not statement and other.sentence != statement.sentence
    ]
    return all(_agrees(family, other, statement) and other.theme.head == statement.theme.head for other in others)


def _heads(one: Statement, two: Statement) -> frozenset[str]:
    """What the themes are called, with what stands before them."""
    return one.theme.modifiers | two.theme.modifiers | {one.theme.head, two.theme.head}


def _amounts(reading: Reading, statement: Statement) -> frozenset[str]:
    """The numbers of a statement's sentence."""
    return frozenset(
        word.lower for word in statement.setting.words if word.tag == "number" and len(word.text) < 12
    )


def _charges_meet(one: Statement, two: Statement) -> bool:
    """Whether two verdicts may be on one charge."""
    first, second = _charges(one), _charges(two)
    return not first or not second or bool(first & second)


def _charges(statement: Statement) -> frozenset[str]:
    """What somebody is convicted or cleared of."""
    words = statement.setting.words
    behind = [word for word in words if word.start >= statement.end and word.content]
    for number, word in enumerate(words):
        if word.start >= statement.end and word.lower in ("of", "on", "for"):
            behind = [other for other in words[number:] if other.content]
            break
    return frozenset(
        word.stem for word in behind if word.tag == "noun" and word.stem not in _EVERY_CHARGE
    )


def _told(reading: Reading, family: Family, claim: Statement, against: Statement) -> bool:
    """Whether an article also tells what the other one tells, so that its reader has both."""
    for other in reading.by_family[family.name]:
        if other is against or other.modality == "possible" or not _agrees(family, other, claim):
            continue
        if family.charges and not _charges_meet(other, claim):
            continue
        if family.agents and agents_part(other, claim):
            continue
        if _whole(claim) and not _whole(other):
            continue
        first, second = other.theme, claim.theme
        if first is EMPTY and (other.noun or family.person):
            continue
        if first.names and second.names and not first.names & second.names:
            continue
        if (
            first is EMPTY
            or first.pronoun
            or second.pronoun
            or first.names & second.names
            or family.alone
            or phrases_agree(first, second) >= 0.5
            or phrases_agree(first, against.theme) >= 0.5
            or alike(first, second)
        ):
            return True
    return False


def _dated(reading: Reading, statement: Statement) -> bool:
    """Whether the sentence of a statement says when."""
    return any(word.tag == "time" for word in reading.analysis.parsed[statement.sentence].words)


def _elsewhere(one: Statement, two: Statement, links: frozenset[str]) -> bool:
    """Whether the same preposition leads each to something else ("at the station", "at the airport")."""
    first, second = _behind(one, links), _behind(two, links)
    return any(not first[link] & second[link] for link in first.keys() & second.keys())


def _behind(statement: Statement, links: frozenset[str]) -> dict[str, frozenset[str]]:
    """Prepositions behind what a statement says, each with the keys of the words it leads to."""
    words = statement.setting.words
    begin = next((i for i, word in enumerate(words) if word.start >= statement.end), len(words))
    found: dict[str, frozenset[str]] = {}
    for link, chunk in chunks_of(words, (begin, len(words))):
        keys = frozenset(key_of(word.stem) for word in chunk if word.tag in ("noun", "name"))
        if link in links and keys:
            found[link] = found.get(link, frozenset()) | keys
    return found


def _partial(statement: Statement) -> bool:
    """Whether something is said of a part ("only six of the hearings", "most of it")."""
    return bool(_opening(statement) & _PARTS)


def _opening(statement: Statement) -> set[str]:
    """The first words of a clause, in lower case, as far as they say of what it is told."""
    return {word.lower for word in statement.setting.words[:4] if word.start < statement.start}


def _whole(statement: Statement) -> bool:
    """Whether something is said of all ("closed to all traffic")."""
    return any(word.lower in ("all", "every", "completely", "entirely") for word in statement.setting.words)


def _doubts(sides: Sides, family: Family, one: Statement, two: Statement) -> list[str]:
    """What speaks against a conflict, in plain words."""
    doubts = []
    if one.times and two.times and not one.times & two.times:
        doubts.append("The two name different times.")
    close = sides.together(one.sentence, two.sentence) >= _CLOSE
    circumstances = other_circumstances(one, two)
    sure = close or (family.plans and one.theme.names & two.theme.names)
    if circumstances and not (sure and "events" in circumstances) and not family.amount:
        doubts.append(circumstances)
    apart = _elsewhere(one, two, _NARROW if close else _ABOUT)
    if apart and not family.charges:
        doubts.append("They tell of different places or circumstances.")
    if family.lasting and _dated(sides.left, one) != _dated(sides.right, two):
        doubts.append("One of them names a day, so a change of mind may lie between.")
    if family.disputed and different_tellers(one, two):
        doubts.append("They are told by different sources, who may disagree with each other.")
    if _partial(one) != _partial(two):
        doubts.append("One of them speaks of a part only.")
    whole = family.plans or family.alone
    if not whole and one.theme.plural != two.theme.plural and one.theme.head == two.theme.head and not is_nobody(one.theme):
        doubts.append("One is about several and the other about one of them.")
    for reading, statement in ((sides.left, one), (sides.right, two)):
        if _several(reading, statement.theme):
            doubts.append(f"There is more than one {statement.theme.word} in the story.")
            break
    return doubts


def _several(reading: Reading, theme: NounPhrase) -> bool:
    """Whether an article speaks of several of what a phrase names without a name of its own."""
    if theme.plural or theme.amount not in ("", "one") or theme.names or not theme.head or theme.modifiers | theme.complements:
        return False
    return bool(reading.after_several & {theme.word, f"{theme.word}s"})
