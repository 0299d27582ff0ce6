"""Covered denials: what one article denies, told by the other in words that cover all the denial says.

What is denied in general is denied in every particular, so that the telling may say more than the
denial, never less: *no shares were bought back* is at odds with *the group bought back a tenth of its
shares in May*, and *paid no tax in Ireland* is not at odds with *paid tax in Luxembourg*.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lavreader.compare.reading.circumstances import (
    ABOUT,
    NARROW,
    contrasted,
    elsewhere,
    hardly,
    of_another_deed,
    of_another_group,
    of_another_object,
    of_narrower_object,
)
from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase, key_of
from lavreader.compare.reading.reading import Candidate, Reading, Sides
from lavreader.compare.reading.said_words import Said, thing_of, to_somebody, words_of
from lavreader.compare.reading.same_things import are_people, singular
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reading.told_times import of_one_time, so_far
from lavreader.compare.states.bounded_denials import outside_bound
from lavreader.compare.states.denial_findings import denial_finding
from lavreader.compare.states.denied_roles import called_alike, is_having, same_roles
from lavreader.compare.states.lacked_things import lacked_in
from lavreader.compare.states.polarity import different_tellers
from lavreader.compare.states.statements import REFUSED, Statement
from lavreader.compare.values.spells import SPANS
from lavreader.language.grammar.verbs import verb_lists

_EVIDENCE = state_words("evidence_nouns")
_RESTRICTING = state_words("restricting")
# Words that make a denial one of a moment, of a part or of a degree.
_LIMITING = frozenset(
    (
        "until", "before", "immediately", "initially", "first", "longer", "only", "all", "every", "both",
        "enough", "much", "many", "more", "fewer", "less", "too", "so", "yet", "again", "necessarily",
        "if", "unless", "whether", "just", "exactly", "quite", "fully", "entirely", "otherwise", "own",
        "always", "alone", "even", "instead", "because",
    )
)  # fmt: skip
# The share of a denial's words, by weight, that a telling must have.
_COVERED = 0.7
_CLOSE = 0.25
# Sentences this alike tell of the same circumstances, whatever else each names.
_ALIKE = 0.4


def _meet(denial: Said, telling: Said) -> frozenset[str] | None:
    """What the denial says in its verb, and the telling as well; None where they say another thing."""
    if denial.deed & telling.deed:
        return denial.deed
    if not denial.thing:
        return None
    open_denial, open_telling = not denial.deed, not telling.deed
    if (open_denial and telling.deed & denial.thing) or (open_telling and denial.deed & telling.thing):
        return denial.deed | denial.thing
    if not (
        denial.thing & telling.thing and called_alike(thing_of(denial.statement), thing_of(telling.statement))
    ):
        return None
    if open_telling and (open_denial or is_having(denial.statement)):
        return denial.deed | denial.thing
    if open_denial and is_having(telling.statement):
        return denial.thing
    return None


def covered_candidates(sides: Sides) -> Iterator[Candidate]:
    """Pairs of a denial and a telling that has all its words."""
    left, right = _said(sides, sides.left), _said(sides, sides.right)
    for own, other, turned in ((left, right, False), (right, left, True)):
        for denial in own.denials:
            best: Candidate | None = None
            for telling in other.told(denial):
                met = _meet(denial, telling)
                if met is None:
                    continue
                found = _compare(sides, denial, telling, met, own.said, other.said, turned)
                if found is not None and (best is None or found.finding.score > best.finding.score):
                    best = found
            if best is not None:
                yield best


class _Article:
    """What an article says by its verbs, looked up by what it may be called.

    Attributes:
        said: Its statements.
        denials: Those that deny something altogether, with what it says was lacked.
    """

    def __init__(self, statements: Sequence[Statement]) -> None:
        """Take an article's statements."""
        said = [Said(statement) for statement in statements if not statement.doubtful]
        self.said = [one for one in said if not _is_phrase(one.statement) and (one.deed or one.thing)]
        lacked = [Said(statement) for statement in lacked_in(statements)]
        self.denials = [one for one in self.said if one.statement.negated and _plain_denial(one)] + lacked
        self._by_name: dict[str, list[int]] = {}
        for place, one in enumerate(self.said):
            if not one.statement.negated:
                for name in one.deed | one.thing:
                    self._by_name.setdefault(name, []).append(place)

    def told(self, denial: Said) -> list[Said]:
        """What is told as so and called as what another article denies."""
        places = {place for name in denial.deed | denial.thing for place in self._by_name.get(name, ())}
        return [self.said[place] for place in sorted(places)]


def _said(sides: Sides, reading: Reading) -> _Article:
    """What an article says, found once a story."""
    return sides.background.made(reading.article, _Article, lambda: _Article(reading.statements))


def _is_phrase(statement: Statement) -> bool:
    """Whether a noun or a phrase of the word list says it, and no verb."""
    return statement.noun or bool(statement.poles and statement.stem == " ".join(statement.poles[0]))


def _plain_denial(denial: Said) -> bool:
    """Whether something is denied altogether, by the article itself or by who must know."""
    statement = denial.statement
    if statement.quoted or statement.modality == "possible" or hardly(statement):
        return False
    if statement.stem in verb_lists().telling and not to_somebody(statement):
        return False
    return _LIMITING.isdisjoint(statement.setting.lowers)


def _unknown(denial: NounPhrase, telling: NounPhrase) -> bool:
    """Whether one is named and the other is not, so that they may well be one: *the group*, *Torv*."""
    if telling.pronoun and not telling.names:
        return True
    return bool(denial.names) != bool(telling.names) and not (are_people(denial) and are_people(telling))


def _compare(
    sides: Sides,
    denial: Said,
    telling: Said,
    predicate: frozenset[str],
    own: list[Said],
    other: list[Said],
    turned: bool,
) -> Candidate | None:
    """The finding of a denial and a telling; None where the telling lacks what the denial names."""
    one, two = denial.statement, telling.statement
    if two.quoted or hardly(two) or one.which != two.which:
        return None
    if two.stem in verb_lists().telling and not to_somebody(two):
        return None  # who was not told may say so
    if not (of_one_time(one, two) or _of_one_year(one, two)):
        return None
    kinds = {one.modality, two.modality}
    if "possible" in kinds or (len(kinds) > 1 and REFUSED not in kinds):
        return None
    if one.times and two.times and not one.times & two.times:
        return None
    if _of_another_moment(one) != _of_another_moment(two):
        return None
    if one.object.denied and singular(one.object.word) in _EVIDENCE:
        return None  # no trace of one thing, traces of another
    first, second = (two, one) if turned else (one, two)
    if contrasted(sides, first, second) or of_another_deed(one, two) or of_another_group(one, two):
        return None
    if of_narrower_object(one, two) or of_another_object(one, two):
        return None
    if elsewhere(one, two, NARROW if sides.together(first.sentence, second.sentence) >= _ALIKE else ABOUT):
        return None
    if not same_roles(denial, telling):
        return None
    words = [word for word in words_of(one) if word.names.isdisjoint(predicate)]
    around = telling.words
    if _unknown(one.subject, two.subject) or (two.passive and two.agent is EMPTY):
        own_words = {key_of(word.stem) for word in one.subject.words}
        words = [word for word in words if word.key not in own_words or word.names & around]
    idf = sides.background.idf
    total = sum(word.share * idf(word.key) for word in words)
    met = [word for word in words if not word.names.isdisjoint(around)]
    covered = sum(word.share * idf(word.key) for word in met) / total if total else 0.0
    if not met or covered < _COVERED or any(word.named and word not in met for word in words):
        return None
    if any(
        word.lower in _RESTRICTING and word.stem != phrase.stem and word.stem not in around
        for phrase in (one.subject, one.object)
        for word in phrase.words
    ):
        return None
    together = sides.together(first.sentence, second.sentence)
    score = 0.5 * covered + 0.3 * min(1.0, together / 0.5) + 0.05 * len(met)
    doubts = []
    if together < _CLOSE and len(met) < 2:
        doubts.append("Little else shows that both mean the same.")
    if different_tellers(one, two):
        doubts.append("They are told by different sources, who may disagree with each other.")
    if outside_bound(sides, first, second):
        doubts.append("One denies it of a stretch of time, and the other may tell of a day outside it.")
    if so_far(one, two):
        doubts.append("One of them says so of the time until then, and it may have changed.")
    if _also(own, two) or _also(other, one):
        return None
    denies, tells = ("right", "left") if turned else ("left", "right")
    why = f"the {denies} one denies what the {tells} one tells."
    return denial_finding(sides, first, second, why, doubts, min(score, 0.6), sure=score >= 0.55)


def _of_another_moment(statement: Statement) -> bool:
    """Whether something is told of a time counted from another ("a year after the crash")."""
    words = statement.setting.words
    return any(
        singular(word.lower) in SPANS and following.lower in ("after", "later", "before", "earlier")
        for word, following in pairwise(words)
    ) or (bool(words) and singular(words[-1].lower) in SPANS)


def _of_one_year(one: Statement, two: Statement) -> bool:
    """Whether one names a year and the other calls it the last one."""
    return any(
        any(time.isdigit() for time in named.times) and {"last", "year"} <= other.setting.lowers
        for named, other in ((one, two), (two, one))
    )


def _also(said: list[Said], statement: Statement) -> bool:
    """Whether an article also says what the other one says."""
    return any(
        this.statement.key == statement.key
        and this.statement.negated == statement.negated
        and this.statement.modality == statement.modality
        and this.statement.theme.head == statement.theme.head
        for this in said
    )
