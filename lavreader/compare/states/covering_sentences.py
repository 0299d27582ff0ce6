"""Covering sentences: a denial whose words the sentence beside it tells in other roles or another order.

*No warning had been showing on the overhead signs* and *electronic signs were displaying a fog warning*
say the opposite, though no clause of the second has the subject, verb and object of the first. Such a
finding stands only where the two articles contradict each other in other matters as well.
"""

from collections.abc import Iterator

from lavreader.compare.alignment.likelier_partners import likest
from lavreader.compare.explanations import doubted
from lavreader.compare.reading.circumstances import contrasted, hardly
from lavreader.compare.reading.reading import Candidate, Reading, Sides
from lavreader.compare.reading.said_words import Said, called_in, to_somebody, words_of
from lavreader.compare.states.bounded_denials import outside_bound
from lavreader.compare.states.denial_findings import denial_finding
from lavreader.compare.states.slight_doubts import IN_WORDS
from lavreader.compare.states.statements import Statement
from lavreader.language.grammar.verbs import verb_lists

# Of the weight of a denial's words besides its verb, what the sentence must tell, and how many words.
_COVERED = 0.7
_WORDS = 2
# Words that make a denial one of a moment, of a part or of all time before.
_LIMITING = frozenset(
    (
        "until", "before", "immediately", "initially", "first", "longer", "only", "all", "every", "both",
        "enough", "much", "many", "more", "fewer", "less", "too", "so", "yet", "again", "necessarily",
        "if", "unless", "whether", "just", "exactly", "quite", "fully", "entirely", "otherwise", "ever",
        "always", "alone", "even", "instead", "because", "since", "never", "without", "nor", "neither",
    )
)  # fmt: skip


def covering_candidates(sides: Sides) -> Iterator[Candidate]:
    """Denials, each with the sentence beside it that has its words and denies nothing."""
    for own, other, turned in ((sides.left, sides.right, False), (sides.right, sides.left, True)):
        beside = _beside(sides, turned)
        for statement in own.statements:
            index = beside.get(statement.sentence)
            if index is not None and _is_plain(statement):
                found = _compare(sides, statement, other, index, turned)
                if found is not None:
                    yield found


def _beside(sides: Sides, turned: bool) -> dict[int, int]:
    """Each sentence to the one of the other article that is its likest, as it is that one's."""
    pairs = [(i, j) for i, j in sides.aligned if likest(sides.alignment, i, j)]
    return {j: i for i, j in pairs} if turned else dict(pairs)


def _is_plain(statement: Statement) -> bool:
    """Whether a verb denies something altogether, as fact and in the article's own words."""
    if not statement.negated or statement.doubtful or statement.noun or statement.quoted:
        return False
    if statement.modality != "fact" or statement.answers_only or hardly(statement):
        return False
    if statement.poles and statement.stem == " ".join(statement.poles[0]):
        return False
    return _is_no_speech(statement) and _LIMITING.isdisjoint(statement.setting.lowers)


def _is_no_speech(statement: Statement) -> bool:
    return statement.stem not in verb_lists().telling or to_somebody(statement)


def _compare(sides: Sides, denial: Statement, other: Reading, index: int, turned: bool) -> Candidate | None:
    """The finding of a denial and a sentence; None where that lacks what the denial names."""
    if any(one.sentence == index and one.negated for one in other.statements):
        return None
    telling = _telling(other, index)
    if telling is None:
        return None
    said = Said(denial)
    around = called_in(other.analysis.parsed[index].words)
    told = said.deed & around
    thing = said.thing & around if denial.object.denied else frozenset()
    words = [
        word for word in words_of(denial) if word.names.isdisjoint(said.deed | {denial.stem, denial.key})
    ]
    if not (told or thing) or not words:
        return None
    idf = sides.background.idf
    met = [word for word in words if not word.names.isdisjoint(around)]
    total = sum(word.share * idf(word.key) for word in words)
    covered = sum(word.share * idf(word.key) for word in met) / total if total else 0.0
    if len(met) < _WORDS or covered < _COVERED or any(word.named and word not in met for word in words):
        return None
    first, second = (telling, denial) if turned else (denial, telling)
    if contrasted(sides, first, second) or outside_bound(sides, first, second):
        return None
    if denial.times and telling.times and not denial.times & telling.times:
        return None
    denies, tells = ("right", "left") if turned else ("left", "right")
    why = f"the {denies} one denies what the sentence of the {tells} one tells."
    found = denial_finding(sides, first, second, why, (), 0.5, sure=False)
    # Of what the sentence tells, another finding may say more.
    matters = frozenset({("polarity", denial.key, denial.subject.head)})
    return Candidate(doubted(found.finding, IN_WORDS), matters)


def _telling(reading: Reading, index: int) -> Statement | None:
    """What a sentence tells as a fact by a verb; None where it tells nothing so."""
    plain = [
        one
        for one in reading.statements
        if one.sentence == index
        and not (one.noun or one.doubtful or one.quoted or one.modality != "fact" or hardly(one))
        and _is_no_speech(one)
        and not (one.poles and one.stem == " ".join(one.poles[0]))
    ]
    return plain[0] if plain else None
