"""Statement reader: finds the statements of an article, with negation, claims and pronouns worked out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from lavreader.compare.analysis import Analysis
from lavreader.compare.clause_subjects import subject_of
from lavreader.compare.noun_phrases import EMPTY, NounPhrase, chunks_of, is_name, key_of, noun_phrase
from lavreader.compare.outcomes import Pole, cues
from lavreader.compare.phrases import phrases_in
from lavreader.compare.predicates import (
    completed,
    content_clause,
    finite_behind,
    group_start,
    object_start,
    state_at,
    verb_cues,
    word_after,
)
from lavreader.compare.same_things import are_people
from lavreader.compare.state_words import state_words
from lavreader.compare.statements import REFUSED, Setting, Statement
from lavreader.language.clauses import NOWHERE, Clause, Parsed, Range
from lavreader.language.negation import negation_lists, without_denying_prefix
from lavreader.language.stems import stem
from lavreader.language.tagging import Word, is_be, is_negator
from lavreader.language.verbs import verb_lists

_COPULAS = state_words("copulas")
# Verbs that leave the meaning to their object ("file an appeal").
_LIGHT = state_words("light_verbs")
_HE = state_words("he")
_IT = state_words("it")
# Links behind which the content of a claim goes on; what stands behind a time or a reason is told as fact.
_CONTINUING = frozenset(("", "that", "who", "which", "and", "or", ","))
_PARTICLES = state_words("particles")
_GENERAL = state_words("general_verbs")
_TIMES = state_words("times")
_DESCRIBING = frozenset(("describe", "list", "report", "rate", "class", "regard"))
_GUESSING = frozenset(("claim", "allege", "speculate", "suggest", "suspect", "fear", "assume"))
_CONDITIONS = frozenset(["if", "unless", "whether", "until"])


class _Reader:
    """Reads the statements of one article; remembers what *it* and *he* can point to."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.known = frozenset(
            word.stem for parsed in analysis.parsed for word in parsed.words if is_name(word)
        )
        self.thing = EMPTY
        self.speaker = EMPTY
        self.person: frozenset[str] = frozenset()
        self.somebody = EMPTY

    def read(self) -> tuple[Statement, ...]:
        found: list[Statement] = []
        for index, parsed in enumerate(self.analysis.parsed):
            question = bool(parsed.words) and any(word.text == "?" for word in parsed.words[-2:])
            claimed = aside = False
            guessed = _guessed(parsed)
            conditional = any(word.lower in ("if", "unless") for word in parsed.words)
            first_thing = EMPTY
            self.speaker = EMPTY
            if not _goes_on(parsed):
                self.somebody = EMPTY
            self.person = self.analysis.subjects[index - 1] if index else frozenset()
            for number, clause in enumerate(parsed.clauses):
                told_by = frozenset(word.stem for word in parsed.chunk(clause.teller) if is_name(word))
                if told_by:
                    self.person = told_by
                claimed_here = (
                    (claimed and clause.link in _CONTINUING and not (aside and clause.link == ","))
                    or clause.link in _CONDITIONS
                    or question
                    or guessed
                    or (conditional and clause.modality != "fact")
                )
                clause = completed(parsed.words, clause)
                subject = self._phrase(index, parsed, subject_of(parsed, number, clause), leading=True)
                if clause.telling and subject.head and not subject.pronoun:
                    self.speaker = subject
                if subject.names and not subject.pronoun:
                    self.person, self.somebody = subject.names, EMPTY
                elif _is_somebody(subject):
                    self.somebody = subject
                if clause.subject[0] >= clause.first and subject.head and not subject.pronoun:
                    first_thing = first_thing if first_thing is not EMPTY else subject
                found.extend(self._of_clause(index, parsed, clause, subject, claimed_here))
                claimed = self._claims(parsed, clause, claimed)
                aside = clause.link in ("who", "which")
            if first_thing is not EMPTY:
                self.thing = first_thing
        return tuple(found)

    def _claims(self, parsed: Parsed, clause: Clause, before: bool) -> bool:
        """Whether what follows a clause is the content of a claim or a denial."""
        lists = negation_lists()
        if clause.base in lists.claims:
            return True
        if clause.telling and clause.link not in ("", "that"):
            return False
        nouns = [word for word in parsed.words[clause.first : clause.last] if word.tag == "noun"]
        about = (
            nouns and stem(nouns[-1].lower) in _claim_stems() and not nouns[-1].lower.startswith("reporter")
        )
        if about and parsed.words[clause.last - 1] is nouns[-1]:
            return True
        return before and clause.link in _CONTINUING and clause.link not in ("", "that")

    def _phrase(self, sentence: int, parsed: Parsed, words: Range, leading: bool = False) -> NounPhrase:
        """The noun phrase of a range of words, without a *when* or *because* before it."""
        while words[0] < words[1] and parsed.words[words[0]].tag == "subordinator":
            words = words[0] + 1, words[1]
        if words[0] >= words[1]:
            return EMPTY
        chunks = list(chunks_of(parsed.words, words))
        if not chunks:
            return EMPTY
        if leading:
            opens = [number for number, (preposition, _) in enumerate(chunks) if not preposition]
            if len(opens) > 1:
                opens = [number for number in opens if not _is_time(chunks[number][1])] or opens
            if not opens and chunks[0][0]:
                opens = [number for number, (preposition, _) in enumerate(chunks) if preposition == ","]
            if not opens:
                return EMPTY
            place = opens[-1]
            if place in opens[1:] and chunks[place][1][0].lower in ("there", "here") and place - 1 in opens:
                place -= 1
            last = chunks[-1]
            alone = len(last[1]) == 1 and last[1][0].tag == "pronoun" and last[0] in ("", ",")
            if alone and (last[1][0].lower not in ("there", "here") or len(opens) == 1):
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
        phrase = noun_phrase(listed, behind)
        if (
            not phrase.names
            and not phrase.pronoun
            and place + 1 < len(chunks)
            and chunks[place + 1][0] == ","
        ):
            named = [word for word in chunks[place + 1][1] if is_name(word)]
            if named and chunks[place + 1][1][-1].tag == "name":
                return replace(phrase, names=frozenset(word.stem for word in named))
        return self._resolved(sentence, phrase, listed)

    def _resolved(self, sentence: int, phrase: NounPhrase, listed: Sequence[Word]) -> NounPhrase:
        """The phrase with what its pronoun or role stands for."""
        lowered = {word.lower for word in listed}
        if phrase.pronoun:
            if lowered & _HE and self.somebody is not EMPTY:
                return replace(self.somebody, pronoun=True, denied=phrase.denied)
            if lowered & _HE:
                return replace(phrase, names=self.person)
            thing = self.speaker if self.speaker is not EMPTY else self.thing
            if lowered & _IT and thing is not EMPTY:
                return replace(thing, pronoun=True, denied=phrase.denied)
            return phrase
        if not phrase.names:
            called = [word for word in listed if word.text[:1].isupper() and word.stem == phrase.stem]
            if called and phrase.stem in self.known:
                return replace(phrase, names=frozenset((phrase.stem,)))
            for word in listed:
                holders = self.analysis.holders.get(word.lower)
                if holders and word.stem == phrase.stem:
                    return replace(phrase, names=frozenset(holders))
        return phrase

    def _of_clause(
        self, index: int, parsed: Parsed, clause: Clause, subject: NounPhrase, claimed: bool
    ) -> Iterator[Statement]:
        words = parsed.words
        shared = Setting(
            index,
            words[clause.first : clause.last],
            clause.quoted,
            self.analysis.subjects[index]
            if clause.teller == NOWHERE and clause.quoted
            else _names(parsed.chunk(clause.teller)),
        )
        if clause.verb is not None:
            behind = finite_behind(words, clause)
            if behind is None or subject.start < words[clause.verb].end:
                yield from self._of_verb(parsed, clause, subject, claimed, shared)
            if behind is not None:
                yield from self._of_verb(parsed, behind, subject, claimed, shared)
            content = content_clause(words, clause)
            if content is not None and behind is None:
                inner = self._phrase(index, parsed, content.subject, leading=True)
                doubted = claimed or clause.base in negation_lists().claims or clause.negated
                yield from self._of_verb(parsed, content, inner, doubted, shared)
        yield from self._of_nouns(parsed, clause, subject, claimed, shared)
        yield from self._of_phrases(parsed, clause, subject, claimed, shared)

    def _of_phrases(
        self, parsed: Parsed, clause: Clause, subject: NounPhrase, claimed: bool, shared: "Setting"
    ) -> Iterator[Statement]:
        """*Took no questions*, *gave the plan the go-ahead*."""
        words = parsed.words
        lists = negation_lists()
        for phrase in phrases_in(words, clause.first, clause.last):
            theme = EMPTY if phrase.impersonal else subject
            if phrase.theme is not None:
                theme = self._phrase(shared.sentence, parsed, _noun_range(words, phrase.theme))
            behind = clause.verb is not None and phrase.start > clause.verb
            denied = clause.negated or subject.denied
            modality: str = clause.modality
            if behind and clause.base in lists.denied_infinitive:
                denied = not denied
                modality = REFUSED if clause.base in ("refuse", "decline") else modality
            if clause.verb is not None and modality == "fact":
                group = words[group_start(words, clause, clause.verb) : clause.verb]
                if any(word.lower in ("will", "would") for word in group):
                    modality = "future"
            yield shared.statement(
                words[phrase.start if behind else group_start(words, clause, phrase.start)],
                words[phrase.end],
                " ".join(phrase.pole),
                (phrase.pole,),
                not phrase.denying and (denied or phrase.denied),
                modality,
                claimed or _hedged(subject),
                EMPTY if phrase.impersonal else subject,
                EMPTY if phrase.theme is None else theme,
                clause.passive,
                False,
                theme,
                subject,
            )

    def _of_verb(
        self, parsed: Parsed, clause: Clause, subject: NounPhrase, claimed: bool, shared: "Setting"
    ) -> Iterator[Statement]:
        words = parsed.words
        verb = clause.verb
        assert verb is not None
        lists = negation_lists()
        negated, modality, passive = clause.negated, str(clause.modality), clause.passive
        begin = verb
        base = clause.base
        if base in lists.denied_infinitive | lists.kept_infinitive or (
            is_be(words[verb]) and word_after(words, verb, clause.last) in lists.denied_adjective
        ):
            infinitive = next(
                (i + 1 for i in range(verb + 1, min(verb + 4, clause.last - 1)) if words[i].tag == "to"), None
            )
            if infinitive is not None and words[infinitive].reading is not None:
                if base not in lists.kept_infinitive:
                    negated = not negated
                if base in ("refuse", "decline"):
                    modality = REFUSED
                elif base == "agree":
                    modality = "future"
                verb, base, passive = infinitive, words[infinitive].base, False
        told_plainly = not any(
            word.lower in ("will", "would") for word in words[group_start(words, clause, begin) : begin]
        )
        if base == "agree" and modality == "future" and told_plainly:
            modality = "fact"
        gerund = _denied_gerund(words, verb, clause.last, base)
        if gerund is not None:
            modality = "future" if base == "rule" else REFUSED
            verb, base, negated, passive = gerund, words[gerund].base, not negated, False
        start = group_start(words, clause, begin)
        group = words[start:begin]
        if modality == "fact" and any(word.lower in ("will", "would") for word in group):
            modality = "future"
        elif any(word.lower in ("should", "ought") for word in group):
            modality = "possible"
        if any(word.lower in lists.denied_adjective for word in group):
            negated = not negated
        if verb - 2 > clause.first and words[verb - 1].tag == "to" and not passive:
            before = verb - 2
            if state_at(words, before, verb - 1) is not None and is_be(words[before - 1]):
                begin = verb = before - 1
                base, start = "be", group_start(words, clause, before - 1)
        described = passive and base in _DESCRIBING and word_after(words, verb, clause.last) == "as"
        if described:
            verb = next(i for i in range(verb + 1, clause.last) if words[i].lower == "as")
        if described or base == "be" or base in _COPULAS or is_be(words[verb]):
            state = self._of_state(parsed, clause, subject, claimed, shared, verb, start, negated, modality)
            if state is not None:
                yield state
            return
        yield from self._of_described(words, subject, claimed, shared)
        if passive and verb > clause.first and is_be(words[verb - 1]):
            state = self._of_state(
                parsed, clause, subject, claimed, shared, verb - 1, start, clause.negated, modality
            )
            if state is not None and state.poles:
                yield state
        end_word, done, does, particles = verb_cues(words, verb, clause.last, base)
        if base == "vote" and word_after(words, verb, clause.last) in ("no", "yes"):
            return
        prefix_denied = without_denying_prefix(words[verb].lower)
        predicate = stem(base)
        if (
            (done or does)
            and end_word == verb + 1
            and words[end_word].lower in _PARTICLES
            and base in _GENERAL
        ):
            predicate = f"{predicate} {words[end_word].lower}"
        if prefix_denied is not None:
            negated, predicate = not negated, stem(prefix_denied)
        target = self._phrase(
            shared.sentence, parsed, (object_start(words, verb, clause.last, particles), clause.last)
        )
        if target.word in _TIMES:
            target = EMPTY
        if target.denied:
            negated = not clause.negated
        phrasal = _particle(words, verb, clause.last, particles)
        if phrasal and not done and not does:
            predicate, target = f"{predicate} {phrasal}", EMPTY
            end_word = max(end_word, verb + 1)
        if base in _LIGHT and target.word in verb_lists().readings:
            predicate, target = target.stem, EMPTY
        doubtful = claimed or _hedged(subject)
        theme = subject if passive or target is EMPTY else target
        active = () if passive or (target is not EMPTY and set(does) & set(done)) else does
        whole = (words[start], words[end_word], predicate)
        agent = self._agent(shared.sentence, parsed, verb, clause.last) if passive else subject
        if active and not (done and target is EMPTY):
            yield shared.statement(
                *whole, active, negated, modality, doubtful, subject, target, passive, False, subject, agent
            )
            if done:
                yield shared.statement(
                    *whole, done, negated, modality, doubtful, subject, target, passive, False, theme, agent
                )
            return
        poles = tuple(dict.fromkeys((*done, *active)))
        yield shared.statement(
            *whole, poles, negated, modality, doubtful, subject, target, passive, False, theme, agent
        )

    def _of_described(
        self, words: Sequence[Word], subject: NounPhrase, claimed: bool, shared: "Setting"
    ) -> Iterator[Statement]:
        """What a participle before a subject tells: *a cracked dam*."""
        if subject.start < 0 or subject.pronoun:
            return
        for word in subject.words[:-1]:
            reading = verb_lists().readings.get(word.lower)
            if reading is None or "participle" not in reading.forms or not word.lower.endswith("ed"):
                continue
            poles = tuple(
                pole
                for rest, pole in cues().done_to.get(reading.base, ())
                if not rest and cues().families[pole[0]].matter
            )
            if poles:
                yield shared.statement(
                    word,
                    word,
                    stem(reading.base),
                    poles,
                    False,
                    "fact",
                    claimed,
                    replace(subject, modifiers=subject.modifiers - {key_of(word.stem)}),
                    EMPTY,
                    True,
                    True,
                    replace(subject, modifiers=subject.modifiers - {key_of(word.stem)}),
                )

    def _agent(self, sentence: int, parsed: Parsed, verb: int, last: int) -> NounPhrase:
        """Who does it in the passive; empty where it is not said."""
        for place in range(verb + 1, last - 1):
            if parsed.words[place].lower == "by":
                return self._phrase(sentence, parsed, (place + 1, last))
        return EMPTY

    def _of_state(
        self,
        parsed: Parsed,
        clause: Clause,
        subject: NounPhrase,
        claimed: bool,
        shared: "Setting",
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
        if subject.text.casefold() == "there":
            return self._of_being(parsed, clause, claimed, shared, verb, start, negated, modality)
        word = words[first]
        found = state_at(words, first, clause.last)
        denied = without_denying_prefix(word.lower)
        end = first
        poles: tuple[Pole, ...] = ()
        if found is not None:
            end, poles = found
            denied = None
        elif word.tag == "preposition":
            place = next(
                (i for i in range(first + 1, min(first + 4, clause.last)) if words[i].tag == "noun"), None
            )
            if place is None:
                return None
            return shared.statement(
                words[start],
                words[place],
                f"{word.lower} {words[place].stem}",
                (),
                negated,
                modality,
                claimed or _hedged(subject),
                subject,
                EMPTY,
                True,
                False,
                subject,
            )
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
            claimed or _hedged(subject),
            subject,
            EMPTY,
            True,
            False,
            subject,
        )

    def _of_being(
        self,
        parsed: Parsed,
        clause: Clause,
        claimed: bool,
        shared: "Setting",
        verb: int,
        start: int,
        negated: bool,
        modality: str,
    ) -> Statement | None:
        """*There were no children on the bus*."""
        first = verb + 1
        while first < clause.last and parsed.words[first].tag in ("adverb", "not", "auxiliary"):
            first += 1
        phrase = self._phrase(shared.sentence, parsed, (first, clause.last))
        if not phrase.head or phrase.pronoun:
            return None
        return shared.statement(
            parsed.words[start],
            parsed.words[verb],
            f"there {phrase.stem}",
            (),
            negated or phrase.denied,
            modality,
            claimed,
            phrase,
            EMPTY,
            True,
            False,
            phrase,
        )

    def _of_nouns(
        self, parsed: Parsed, clause: Clause, subject: NounPhrase, claimed: bool, shared: "Setting"
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


def _noun_range(words: Sequence[Word], span: Range) -> Range:
    """A range without the preposition it opens with."""
    first, last = span
    while first < last and words[first].tag in ("preposition", "to", "adverb"):
        first += 1
    return first, last


def _particle(words: Sequence[Word], verb: int, last: int, taken: frozenset[int]) -> str:
    """The particle that makes a verb another one, such as *off* in *go off*; empty without one."""
    place = verb + 1
    if place >= last or place in taken or words[place].lower not in _PARTICLES:
        return ""
    following = words[place + 1] if place + 1 < last else None
    if following is None or following.tag in (
        "sign",
        "preposition",
        "subordinator",
        "conjunction",
        "adverb",
        "time",
    ):
        return words[place].lower
    return ""


def _denied_gerund(words: Sequence[Word], verb: int, last: int, base: str) -> int | None:
    """Where the gerund stands that a verb denies: *closing* in *decided against closing*."""
    for first, *rest in negation_lists().denied_gerund:
        place = verb + 1 + len(rest)
        if base != first or place >= last:
            continue
        if [word.lower for word in words[verb + 1 : place]] != rest:
            continue
        reading = words[place].reading
        if reading is not None and "ing" in reading.forms:
            return place
    return None


def _guessed(parsed: Parsed) -> bool:
    """Whether a sentence ends with who claims it (", the paper claimed")."""
    last = parsed.clauses[-1] if parsed.clauses else None
    return (
        last is not None
        and len(parsed.clauses) > 1
        and last.telling
        and last.base in _GUESSING
        and last.link in (",", "")
        and parsed.clauses[0].teller != NOWHERE
    )


@cache
def _claim_stems() -> frozenset[str]:
    return frozenset(stem(noun) for noun in negation_lists().claim_nouns)


def _names(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(word.stem for word in words if word.tag in ("name", "noun") and word.content)


def _is_time(chunk: Sequence[Word]) -> bool:
    """Whether some words only say when or how often: *a year*."""
    nouns = [word for word in chunk if word.tag in ("noun", "name", "time", "pronoun")]
    return bool(nouns) and all(word.tag == "time" or word.lower in _TIMES for word in nouns)


def _is_somebody(phrase: NounPhrase) -> bool:
    """Whether a phrase stands for one person without a name, to whom *he* may point."""
    return (
        not phrase.names
        and not phrase.pronoun
        and not phrase.plural
        and phrase.amount in ("", "one")
        and phrase.head != ""
        and are_people(phrase)
    )


def _goes_on(parsed: Parsed) -> bool:
    """Whether a sentence opens with *he* or *she*."""
    return bool(parsed.words) and parsed.words[0].lower in ("he", "she")


def _hedged(subject: NounPhrase) -> bool:
    """Whether a clause speaks of a claim and not of what it claims ("the report was withdrawn")."""
    return subject.stem in _claim_stems()


def statements_of(analysis: Analysis) -> tuple[Statement, ...]:
    """Every statement of an article, in reading order."""
    return _Reader(analysis).read()
