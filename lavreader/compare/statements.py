"""Statements: what an article says of what, as fact, plan or claim, with negation worked out."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from lavreader.compare.events import Analysis
from lavreader.language.clauses import NOWHERE, Clause, Parsed, Range
from lavreader.language.concepts import concept
from lavreader.language.negation import negation_lists, without_denying_prefix
from lavreader.language.roles import role_lists
from lavreader.language.stems import stem
from lavreader.language.tagging import Word, is_be, is_negator
from lavreader.language.verbs import verb_lists

Pole = tuple[str, str]
_COPULAS = frozenset(["be", "remain", "stay", "become", "appear", "seem", "keep", "look"])
_EMPTY = frozenset(
    ["be", "have", "do", "get", "go", "come", "take", "make", "become", "remain", "seem", "appear", "give", "keep", "put", "say", "tell"]
)
# Verbs that leave the meaning to their object ("file an appeal").
_LIGHT = frozenset(["file", "launch", "lodge", "make", "submit", "enter"])
# Nouns that only say how something is counted.
_MEASURES = frozenset(["price", "value", "figure", "rate", "level", "number", "amount", "total", "volume", "cost", "share", "index"])
_HE = frozenset(["he", "she", "him", "her", "his", "himself", "herself"])
_IT = frozenset(["it", "they", "them", "its", "their", "itself", "themselves", "this", "these"])
# Links behind which the content of a claim goes on; what stands behind a time or a reason is told as fact.
_CONTINUING = frozenset(("", "that", "who", "which", "and", "or", ","))
_TIMES = frozenset(
    ["last", "next", "this", "month", "week", "year", "day", "night", "morning", "afternoon", "evening", "earlier", "later", "early", "late", "today", "yesterday", "tomorrow", "tonight", "weekend", "season", "quarter", "hour", "minute", "decade", "time"]
)
_CONDITIONS = frozenset(["if", "unless", "whether", "until"])
_PRIOR = frozenset(
    ["previous", "previously", "earlier", "prior", "ago", "historically", "formerly", "past", "initially", "originally"]
)
_PARTICLE_REACH = 4


@dataclass(frozen=True)
class Family:
    """Outcomes that exclude each other; see ``status.toml`` for the meaning of each field."""

    name: str
    poles: tuple[str, ...]
    single: bool
    person: bool
    both: bool
    measure: bool
    opponents: bool
    order: tuple[str, ...]
    objects: frozenset[str]
    not_objects: frozenset[str]


@dataclass(frozen=True)
class Cues:
    """The word list ``status.toml``, ready for look-up; words are in lower case, verbs in their base form.

    Attributes:
        families: By name.
        done_to: Verb to the poles its object gets, with the words that must follow it.
        does: Verb to the poles its subject gets, with the words that must follow it.
        nouns: Noun to poles.
        states: First word to poles, with the words that must follow it.
    """

    families: dict[str, Family]
    done_to: dict[str, tuple[tuple[tuple[str, ...], Pole], ...]]
    does: dict[str, tuple[tuple[tuple[str, ...], Pole], ...]]
    nouns: dict[str, tuple[Pole, ...]]
    states: dict[str, tuple[tuple[tuple[str, ...], Pole], ...]]


@cache
def cues() -> Cues:
    """The families of outcomes, read once."""
    data = tomllib.loads(files("lavreader.compare").joinpath("status.toml").read_text(encoding="utf-8"))
    families: dict[str, Family] = {}
    done_to: dict[str, list[tuple[tuple[str, ...], Pole]]] = {}
    does: dict[str, list[tuple[tuple[str, ...], Pole]]] = {}
    states: dict[str, list[tuple[tuple[str, ...], Pole]]] = {}
    nouns: dict[str, list[Pole]] = {}
    for entry in data["family"]:
        families[entry["name"]] = Family(
            name=entry["name"],
            poles=tuple(entry["poles"]),
            single=entry.get("single", False),
            person=entry.get("person", False),
            both=entry.get("both", False),
            measure=entry.get("measure", False),
            opponents=entry.get("opponents", False),
            order=tuple(entry.get("order", ())),
            objects=frozenset(_stems(entry.get("objects", ()))),
            not_objects=frozenset(_stems(entry.get("not_objects", ()))),
        )
        for pole, words in entry["poles"].items():
            for table, key in ((done_to, "done_to"), (does, "does"), (states, "states")):
                for phrase in words.get(key, ()):
                    first, *rest = phrase.split()
                    table.setdefault(first, []).append((tuple(rest), (entry["name"], pole)))
            for noun in words.get("nouns", ()):
                nouns.setdefault(noun, []).append((entry["name"], pole))
    return Cues(
        families,
        _longest_first(done_to),
        _longest_first(does),
        {noun: tuple(poles) for noun, poles in nouns.items()},
        _longest_first(states),
    )


def _stems(words: Iterable[str]) -> Iterator[str]:
    return (stem(word) for word in words)


def _longest_first(
    table: dict[str, list[tuple[tuple[str, ...], Pole]]],
) -> dict[str, tuple[tuple[tuple[str, ...], Pole], ...]]:
    return {first: tuple(sorted(ends, key=lambda end: -len(end[0]))) for first, ends in table.items()}


@dataclass(frozen=True)
class NounPhrase:
    """Somebody or something a statement is about.

    Attributes:
        head: Concept or stem of its main noun; empty for a bare pronoun.
        stem: Stem of the main noun.
        word: The main noun in lower case.
        text: Its words as they stand.
        names: Stems of the names it stands for, roles and pronouns resolved.
        modifiers: Keys of the words before the head, names included.
        complements: Keys of the words behind it ("a trip to Vienna": Vienna).
        amount: The number it counts, as written; empty without one.
        plural: Whether it speaks of several.
        denied: Whether it opens with *no*, *none*, *nothing*.
        pronoun: Whether it is a pronoun.
    """

    head: str = ""
    stem: str = ""
    word: str = ""
    text: str = ""
    names: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    amount: str = ""
    plural: bool = False
    denied: bool = False
    pronoun: bool = False


EMPTY = NounPhrase()


@dataclass(frozen=True)
class Statement:
    """One thing an article says.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the words that say it in the sentence's text.
        end: Offset after them.
        key: Concept of the predicate.
        stem: Stem of the predicate.
        poles: Outcomes it stands for.
        negated: Whether it is said not to be so.
        modality: ``fact``, ``future`` or ``possible``.
        doubtful: Whether it is only claimed, denied, asked or conditional.
        subject: Who or what does it, or has it done to it in the passive.
        object: Whom or what it is done to in the active; who does it is not told in the passive.
        passive: Whether the subject is what it is done to.
        noun: Whether a noun tells it ("the cancellation of the talks").
        teller: Stems of who is said to have said it.
        times: Weekdays, months, years and clock times of the clause.
        prior: Whether the clause points to an earlier time.
        quoted: Whether it stands in quotation marks.
        theme: What the outcome happens to.
        clause: Keys of the clause's content words.
    """

    sentence: int
    start: int
    end: int
    key: str
    stem: str
    poles: tuple[Pole, ...]
    negated: bool
    modality: str
    doubtful: bool
    subject: NounPhrase
    object: NounPhrase
    passive: bool
    noun: bool
    teller: frozenset[str]
    times: frozenset[str]
    prior: bool
    quoted: bool
    theme: NounPhrase = EMPTY
    clause: frozenset[str] = field(compare=False, default=frozenset())


@lru_cache(maxsize=65536)
def key_of(word_stem: str) -> str:
    """The concept of a stem, or the stem itself."""
    return concept(word_stem) or word_stem


class _Reader:
    """Reads the statements of one article; remembers what *it* and *he* can point to."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.thing = EMPTY
        self.speaker = EMPTY
        self.person: frozenset[str] = frozenset()

    def read(self) -> tuple[Statement, ...]:
        found: list[Statement] = []
        for index, parsed in enumerate(self.analysis.parsed):
            question = bool(parsed.words) and any(word.text == "?" for word in parsed.words[-2:])
            claimed = False
            first_thing = EMPTY
            self.speaker = EMPTY
            self.person = self.analysis.subjects[index - 1] if index else frozenset()
            for clause in parsed.clauses:
                told_by = frozenset(word.stem for word in parsed.chunk(clause.teller) if _is_name(word))
                if told_by:
                    self.person = told_by
                claimed_here = (
                    (claimed and clause.link in _CONTINUING) or clause.link in _CONDITIONS or question
                )
                subject = self._phrase(index, parsed, clause.subject, leading=True)
                if clause.telling and subject.head and not subject.pronoun:
                    self.speaker = subject
                if subject.names and not subject.pronoun:
                    self.person = subject.names
                if clause.subject[0] >= clause.first and subject.head and not subject.pronoun:
                    first_thing = first_thing if first_thing is not EMPTY else subject
                found.extend(self._of_clause(index, parsed, clause, subject, claimed_here))
                claimed = self._claims(parsed, clause, claimed)
            if first_thing is not EMPTY:
                self.thing = first_thing
        return tuple(found)

    def _claims(self, parsed: Parsed, clause: Clause, before: bool) -> bool:
        """Whether what follows a clause is the content of a claim or a denial."""
        lists = negation_lists()
        if clause.base in lists.claims:
            return True
        nouns = [word for word in parsed.words[clause.first : clause.last] if word.tag == "noun"]
        if nouns and stem(nouns[-1].lower) in _claim_stems() and parsed.words[clause.last - 1] is nouns[-1]:
            return True
        return before and clause.link in _CONTINUING and clause.link not in ("", "that")

    def _phrase(self, sentence: int, parsed: Parsed, words: Range, leading: bool = False) -> NounPhrase:
        """The noun phrase of a range of words."""
        if words[0] >= words[1]:
            return EMPTY
        chunks = list(_chunks(parsed.words, words))
        if not chunks:
            return EMPTY
        if leading:
            opens = [number for number, (preposition, _) in enumerate(chunks) if not preposition]
            if not opens and chunks[0][0]:
                opens = [number for number, (preposition, _) in enumerate(chunks) if preposition == ","]
            if not opens:
                return EMPTY
            place = opens[-1]
            if len(chunks[-1][1]) == 1 and chunks[-1][1][0].tag == "pronoun" and chunks[-1][0] in ("", ","):
                place = len(chunks) - 1
        elif chunks[0][0]:
            return EMPTY
        else:
            place = 0
        listed = chunks[place][1]
        behind = [
            word
            for preposition, chunk in chunks[place + 1 :]
            if preposition not in ("", "and")
            for word in chunk
        ]
        phrase = _noun_phrase(listed, behind)
        if (
            not phrase.names
            and not phrase.pronoun
            and place + 1 < len(chunks)
            and chunks[place + 1][0] == ","
        ):
            named = [word for word in chunks[place + 1][1] if _is_name(word)]
            if named and chunks[place + 1][1][-1].tag == "name":
                return _changed(phrase, names=frozenset(word.stem for word in named))
        return self._resolved(sentence, phrase, listed)

    def _resolved(self, sentence: int, phrase: NounPhrase, listed: Sequence[Word]) -> NounPhrase:
        """The phrase with what its pronoun or role stands for."""
        lowered = {word.lower for word in listed}
        if phrase.pronoun:
            if lowered & _HE:
                return _changed(phrase, names=self.person)
            thing = self.speaker if self.speaker is not EMPTY else self.thing
            if lowered & _IT and thing is not EMPTY:
                return _changed(thing, pronoun=True)
            return phrase
        if not phrase.names:
            for word in listed:
                holders = self.analysis.holders.get(word.lower)
                if holders and word.stem == phrase.stem:
                    return _changed(phrase, names=frozenset(holders))
        return phrase

    def _of_clause(
        self, index: int, parsed: Parsed, clause: Clause, subject: NounPhrase, claimed: bool
    ) -> Iterator[Statement]:
        words = parsed.words
        inside = words[clause.first : clause.last]
        shared = _Shared(
            sentence=index,
            teller=self.analysis.subjects[index]
            if clause.teller == NOWHERE and clause.quoted
            else _names(parsed.chunk(clause.teller)),
            times=frozenset(
                word.lower
                for word in inside
                if word.tag == "time"
                or (word.tag == "number" and len(word.text) == 4 and word.text.isdigit())
            ),
            prior=_is_prior(inside),
            quoted=clause.quoted,
            clause=frozenset(key_of(word.stem) for word in inside if word.content),
        )
        if clause.verb is not None:
            yield from self._of_verb(parsed, clause, subject, claimed, shared)
            behind = _finite_behind(words, clause)
            if behind is not None:
                yield from self._of_verb(parsed, behind, subject, claimed, shared)
        yield from self._of_nouns(parsed, clause, subject, claimed, shared)

    def _of_verb(
        self, parsed: Parsed, clause: Clause, subject: NounPhrase, claimed: bool, shared: "_Shared"
    ) -> Iterator[Statement]:
        words = parsed.words
        verb = clause.verb
        assert verb is not None
        lists = negation_lists()
        negated, modality, passive = clause.negated, str(clause.modality), clause.passive
        begin = verb
        base = clause.base
        if base in lists.denied_infinitive | lists.kept_infinitive or (
            is_be(words[verb]) and _after(words, verb, clause.last) in lists.denied_adjective
        ):
            infinitive = next(
                (i + 1 for i in range(verb + 1, min(verb + 4, clause.last - 1)) if words[i].tag == "to"), None
            )
            if infinitive is not None and words[infinitive].reading is not None:
                if base not in lists.kept_infinitive:
                    negated = not negated
                if base in ("agree", "refuse", "decline"):
                    modality = "future"
                verb, base, passive = infinitive, words[infinitive].base, False
        start = _group_start(words, clause, begin)
        if base == "be" or base in _COPULAS or is_be(words[verb]):
            state = self._of_state(parsed, clause, subject, claimed, shared, verb, start, negated, modality)
            if state is not None:
                yield state
            return
        end_word, done, does, particles = _verb_cues(words, verb, clause.last, base)
        prefix_denied = without_denying_prefix(words[verb].lower)
        predicate = stem(base)
        if prefix_denied is not None:
            negated, predicate = not negated, stem(prefix_denied)
        target = self._phrase(
            shared.sentence, parsed, (_object_start(words, verb, clause.last, particles), clause.last)
        )
        if target.word in _TIMES:
            target = EMPTY
        if target.denied:
            negated = not clause.negated
        if base in _LIGHT and target.word in verb_lists().readings:
            predicate, target = target.stem, EMPTY
        doubtful = claimed or _hedged(subject, target)
        theme = subject if passive or target is EMPTY else target
        active = () if passive or (target is not EMPTY and set(does) & set(done)) else does
        whole = (words[start], words[end_word], predicate)
        if active and not (done and target is EMPTY):
            yield shared.statement(
                *whole, active, negated, modality, doubtful, subject, target, passive, False, subject
            )
            if done:
                yield shared.statement(
                    *whole, done, negated, modality, doubtful, subject, target, passive, False, theme
                )
            return
        poles = tuple(dict.fromkeys((*done, *active)))
        yield shared.statement(
            *whole, poles, negated, modality, doubtful, subject, target, passive, False, theme
        )

    def _of_state(
        self,
        parsed: Parsed,
        clause: Clause,
        subject: NounPhrase,
        claimed: bool,
        shared: "_Shared",
        verb: int,
        start: int,
        negated: bool,
        modality: str,
    ) -> Statement | None:
        """*The bridge is open*, *the town remained without power*."""
        words = parsed.words
        first = verb + 1
        while first < clause.last and words[first].tag in ("adverb", "not", "determiner", "auxiliary"):
            first += 1
        if first >= clause.last:
            return None
        word = words[first]
        found = _states(words, first, clause.last)
        denied = without_denying_prefix(word.lower)
        end = first
        poles: tuple[Pole, ...] = ()
        if found is not None:
            end, poles = found
            denied = None
        elif word.tag not in ("noun", "adjective", "verb"):
            return None
        else:
            while (
                end + 1 < clause.last
                and words[end + 1].tag in ("noun", "adjective")
                and words[end].tag in ("noun", "adjective")
            ):
                end += 1
        if denied is not None:
            negated = not negated
        predicate = stem(denied) if denied else words[end].stem
        if modality == "fact" and words[verb].lower == "be":
            modality = "future"
        return shared.statement(
            words[start],
            words[end],
            predicate,
            poles,
            negated,
            modality,
            claimed or _hedged(subject, EMPTY),
            subject,
            EMPTY,
            True,
            False,
            subject,
        )

    def _of_nouns(
        self, parsed: Parsed, clause: Clause, subject: NounPhrase, claimed: bool, shared: "_Shared"
    ) -> Iterator[Statement]:
        """*The cancellation of the talks*, *the minister's resignation*."""
        words = parsed.words
        for index in range(clause.first, clause.last):
            word = words[index]
            if word.tag != "noun" or index == clause.verb:
                continue
            poles = cues().nouns.get(word.lower)
            if poles is None:
                continue
            theme = self._theme_of_noun(shared.sentence, parsed, clause, index)
            near = words[max(clause.first, index - 3) : index]
            denied = any(is_negator(one) for one in near)
            hedged = (
                any(one.tag == "noun" and one.stem in _claim_stems() for one in near)
                or clause.modality == "possible"
            )
            yield shared.statement(
                word,
                word,
                word.stem,
                poles,
                denied,
                "fact",
                hedged,
                theme or EMPTY,
                EMPTY,
                True,
                True,
                theme or EMPTY,
            )

    def _theme_of_noun(self, sentence: int, parsed: Parsed, clause: Clause, index: int) -> NounPhrase | None:
        words = parsed.words
        if index + 1 < clause.last and words[index + 1].lower in ("of", "in", "to"):
            stop = index + 2
            while stop < clause.last and words[stop].tag not in (
                "sign",
                "verb",
                "auxiliary",
                "subordinator",
                "relative",
            ):
                stop += 1
            return self._phrase(sentence, parsed, (index + 2, stop))
        begin = index
        while begin > clause.first and words[begin - 1].tag in ("noun", "name", "adjective", "number"):
            begin -= 1
        if begin < index and any(word.tag in ("noun", "name") for word in words[begin:index]):
            return self._phrase(sentence, parsed, (begin, index))
        if begin > clause.first and words[begin - 1].lower in _HE | {"its", "their"}:
            return self._resolved(sentence, NounPhrase(pronoun=True), words[begin - 1 : begin])
        return None


def _is_prior(words: Sequence[Word]) -> bool:
    """Whether words point to a time before the story's."""
    if any(word.lower in _PRIOR for word in words):
        return True
    return any(
        word.lower == "last" and following.lower in ("year", "decade", "century", "season", "time")
        for word, following in pairwise(words)
    )


@dataclass(frozen=True)
class _Shared:
    """What all statements of a clause have in common."""

    sentence: int
    teller: frozenset[str]
    times: frozenset[str]
    prior: bool
    quoted: bool
    clause: frozenset[str]

    def statement(
        self,
        first: Word,
        last: Word,
        predicate: str,
        poles: tuple[Pole, ...],
        negated: bool,
        modality: str,
        doubtful: bool,
        subject: NounPhrase,
        target: NounPhrase,
        passive: bool,
        noun: bool,
        theme: NounPhrase,
    ) -> Statement:
        return Statement(
            self.sentence,
            first.start,
            last.end,
            key_of(predicate),
            predicate,
            poles,
            negated,
            modality,
            doubtful,
            subject,
            target,
            passive,
            noun,
            self.teller,
            self.times,
            self.prior,
            self.quoted,
            theme,
            self.clause,
        )


def _finite_behind(words: Sequence[Word], clause: Clause) -> Clause | None:
    """The clause around its second verb, where the first only describes the subject ("a concert planned there was put off")."""
    verb = clause.verb
    if (
        verb is None
        or clause.passive
        or words[verb].reading is None
        or not words[verb].reading.forms & {"participle", "ing"}
    ):
        return None
    if verb > clause.first and words[verb - 1].tag in ("auxiliary", "not", "to"):
        return None
    for position in range(verb + 1, clause.last - 1):
        if words[position].tag == "auxiliary":
            end = position
            while end < clause.last and (words[end].tag in ("auxiliary", "not", "adverb")):
                end += 1
            if end >= clause.last or words[end].reading is None:
                return None
            group = words[position:end]
            reading = words[end].reading
            return replace(
                clause,
                verb=end,
                base=words[end].base,
                object=(end + 1, clause.last),
                negated=any(is_negator(word) for word in group) or clause.negated,
                modality="future" if any(word.lower in ("will", "would") for word in group) else "fact",
                passive=reading is not None
                and "participle" in reading.forms
                and any(is_be(word) for word in group),
            )
        if words[position].tag in ("relative", "subordinator"):
            return None
    return None


@cache
def _claim_stems() -> frozenset[str]:
    return frozenset(stem(noun) for noun in negation_lists().claim_nouns)


def _names(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(word.stem for word in words if word.tag in ("name", "noun") and word.content)


def _is_name(word: Word) -> bool:
    """Whether a word names one body or person, and is no capitalised title."""
    return word.tag == "name" and word.lower not in _title_words()


@cache
def _title_words() -> frozenset[str]:
    lists = role_lists()
    return (
        frozenset(word for head in lists.heads for word in head.split())
        | frozenset(lists.portfolio)
        | frozenset(lists.standing)
        | lists.plain
    )


def _after(words: Sequence[Word], verb: int, last: int) -> str:
    return next((word.lower for word in words[verb + 1 : last] if word.tag not in ("adverb", "not")), "")


def _group_start(words: Sequence[Word], clause: Clause, verb: int) -> int:
    """Where the words that say it begin: *did not* in *did not reach*."""
    start = verb
    while start > clause.first and (
        words[start - 1].tag in ("auxiliary", "not")
        or (
            words[start - 1].tag == "adverb"
            and start - 1 > clause.first
            and words[start - 2].tag in ("auxiliary", "not")
        )
    ):
        start -= 1
    return start


def _hedged(subject: NounPhrase, target: NounPhrase) -> bool:
    """Whether a clause speaks of a claim and not of what it claims ("the report was withdrawn")."""
    return subject.stem in _claim_stems() or target.stem in _claim_stems()


def _verb_cues(
    words: Sequence[Word], verb: int, last: int, base: str
) -> tuple[int, tuple[Pole, ...], tuple[Pole, ...], frozenset[int]]:
    """What a verb's words stand for.

    Returns:
        Index of the last word that says it, outcomes for its object, outcomes for its subject, and
        where the particles are among the words behind the verb.
    """
    found: list[tuple[int, bool, Pole, list[int]]] = []
    for table, to_object in ((cues().done_to, True), (cues().does, False)):
        for rest, pole in table.get(base, ()):
            places = _following(words, verb, last, rest)
            if places is not None:
                found.append((len(rest), to_object, pole, places))
    longest = max((length for length, *_ in found), default=0)
    kept = [entry for entry in found if entry[0] == longest]
    places = kept[0][3] if kept else []
    end = max(places, default=verb)
    if end > verb + longest:
        end = verb
    return (
        end,
        tuple(dict.fromkeys(pole for _, to_object, pole, _ in kept if to_object)),
        tuple(dict.fromkeys(pole for _, to_object, pole, _ in kept if not to_object)),
        frozenset(places),
    )


def _following(words: Sequence[Word], verb: int, last: int, rest: tuple[str, ...]) -> list[int] | None:
    """Where the words of a phrase stand behind its verb; None where they do not."""
    places: list[int] = []
    position = verb + 1
    for wanted in rest:
        reach = position + _PARTICLE_REACH if not places else position + 1
        place = next((i for i in range(position, min(reach, last)) if words[i].lower == wanted), None)
        if place is None:
            return None
        places.append(place)
        position = place + 1
    return places


def _object_start(words: Sequence[Word], verb: int, last: int, particles: frozenset[int]) -> int:
    """Where the object begins: behind the verb, its particle and adverbs."""
    position = verb + 1
    while position < last and (position in particles or words[position].tag in ("adverb", "time")):
        position += 1
    return position


def _states(words: Sequence[Word], first: int, last: int) -> tuple[int, tuple[Pole, ...]] | None:
    """Index of the last word of a state, and the outcomes it stands for."""
    for rest, pole in cues().states.get(words[first].lower, ()):
        ends = [words[first + 1 + i].lower for i in range(len(rest)) if first + 1 + i < last]
        if tuple(ends) == rest:
            others = [
                other for tail, other in cues().states[words[first].lower] if tail == rest and other != pole
            ]
            following = words[first + len(rest) + 1] if first + len(rest) + 1 < last else None
            if (
                not rest
                and following is not None
                and following.tag in ("noun", "name")
                and words[first].tag in ("adjective", "noun")
            ):
                return None
            return first + len(rest), (pole, *others)
    return None


def _chunks(words: Sequence[Word], span: Range) -> Iterator[tuple[str, list[Word]]]:
    """The noun phrases of a range, each with the preposition before it."""
    preposition, chunk = "", list[Word]()
    for word in words[span[0] : span[1]]:
        if word.tag in ("verb", "auxiliary", "subordinator", "relative", "conjunction") or (
            word.tag == "sign" and word.text not in "'’“”\"‘-"
        ):
            if chunk:
                yield preposition, chunk
                chunk = []
                preposition = (preposition or "and") if word.tag == "conjunction" else ""
            if word.tag in ("verb", "auxiliary", "subordinator", "relative"):
                return
            if word.tag == "sign":
                preposition = ","
            continue
        if word.tag in ("preposition", "to") or word.lower == "according":
            if (
                word.lower in ("about", "around", "over", "under", "up", "near")
                and not chunk
                and not preposition
            ):
                continue
            if (
                word.lower == "of"
                and chunk
                and chunk[-1].lower
                in (
                    "none",
                    "one",
                    "some",
                    "most",
                    "all",
                    "many",
                    "several",
                    "both",
                    "half",
                    "few",
                    "any",
                    "each",
                    "number",
                    "two",
                    "three",
                    "four",
                    "five",
                )
            ):
                continue
            if chunk:
                yield preposition, chunk
                chunk = []
            preposition = word.lower
            continue
        if word.tag in ("determiner", "pronoun") and any(
            one.tag in ("noun", "name", "time", "number") for one in chunk
        ):
            yield preposition, chunk
            preposition, chunk = "", []
        if word.tag == "time" and word.possessive is False and chunk and chunk[-1].tag in ("noun", "name"):
            continue
        chunk.append(word)
    if chunk:
        yield preposition, chunk


def _noun_phrase(listed: Sequence[Word], behind: Sequence[Word]) -> NounPhrase:
    """The phrase of a stretch of words without prepositions."""
    nouns = [word for word in listed if word.tag in ("noun", "name")]
    pronoun = not nouns and any(word.tag == "pronoun" for word in listed)
    denied = any(word.lower in negation_lists().denying_nouns for word in listed)
    if not nouns:
        adjectives = [word for word in listed if word.tag == "adjective"]
        if adjectives and not pronoun:
            nouns = adjectives
        else:
            amount = next((word.lower for word in listed if word.tag == "number"), "")
            return NounPhrase(text=_shown(listed), denied=denied, pronoun=pronoun, amount=amount)
    head = nouns[-1]
    before = [word for word in listed if word.content and word is not head and word.tag not in ("time",)]
    lower = head.lower
    return NounPhrase(
        head=key_of(head.stem),
        stem=head.stem,
        word=lower,
        text=_shown(listed),
        names=frozenset(
            word.stem for word in listed if _is_name(word) and (word is head or not word.possessive)
        ),
        modifiers=frozenset(
            key_of(word.stem) for word in before if word.tag != "number" and word.lower not in _TIMES
        ),
        complements=frozenset(
            key_of(word.stem)
            for word in behind
            if word.content and word.tag not in ("time", "number") and word.lower not in _TIMES
        ),
        amount=next((word.lower for word in listed if word.tag == "number"), ""),
        plural=(lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and head.tag == "noun")
        or lower in ("people", "men", "women", "children", "police"),
        denied=denied,
        pronoun=False,
    )


def _shown(words: Sequence[Word]) -> str:
    """Words as a reader would write them, without quotation marks at the edges."""
    text = ""
    for word in words:
        text += ("" if word.tag == "sign" or not text or text.endswith("-") else " ") + word.text
    return text.strip(' “”"„«»')


def _changed(
    phrase: NounPhrase, names: frozenset[str] | None = None, pronoun: bool | None = None
) -> NounPhrase:
    if names is not None:
        phrase = replace(phrase, names=names)
    if pronoun is not None:
        phrase = replace(phrase, pronoun=pronoun)
    return phrase


def statements_of(analysis: Analysis) -> tuple[Statement, ...]:
    """Every statement of an article, in reading order."""
    return _Reader(analysis).read()


def phrases_agree(one: NounPhrase, two: NounPhrase) -> float:
    """How sure two phrases stand for the same, 0 to 1."""
    if one.amount and two.amount and one.amount != two.amount and one.plural:
        return 0.3
    if one.names and two.names:
        shared = one.names & two.names
        if (
            len(shared) == 1
            and len(one.names) > 1
            and len(two.names) > 1
            and one.names - shared
            and two.names - shared
        ):
            return 0.3
        if shared:
            heads = one.head == two.head or one.pronoun or two.pronoun or not one.head or not two.head
            named = {one.stem} & one.names or {two.stem} & two.names
            return 1.0 if heads or named else 0.4
        return 0.0 if one.stem in one.names or two.stem in two.names or one.head != two.head else 0.2
    if not one.head or not two.head:
        return 0.4 if (one.pronoun or two.pronoun) and not (one.names or two.names) else 0.0
    if one.head != two.head:
        for named, role in ((one, two), (two, one)):
            if (
                named.names
                and not role.names
                and role.head in named.modifiers
                and role.word in role_lists().heads
                and not role.plural
            ):
                return 0.85
            if named.word in _MEASURES and role.head in named.modifiers | named.complements:
                return 0.85
        return (
            0.5
            if one.head in two.modifiers | two.complements or two.head in one.modifiers | one.complements
            else 0.0
        )
    score = 1.0 if one.stem == two.stem else 0.9
    left, right = one.modifiers | one.complements, two.modifiers | two.complements
    if left and right and not left & right:
        score -= 0.45
    elif (
        one.modifiers
        and two.modifiers
        and not one.modifiers & (two.modifiers | two.complements)
        and not two.modifiers & left
    ):
        score -= 0.3
    elif bool(left) != bool(right):
        score -= 0.1
    return score
