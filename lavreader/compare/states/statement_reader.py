"""Statement reader: finds the statements of an article, with negation, claims and pronouns worked out."""

from collections.abc import Iterable, Iterator, Sequence

from lavreader.compare.reading.analysis import Analysis
from lavreader.compare.reading.clause_subjects import subject_of
from lavreader.compare.reading.describing_verbs import only_describes
from lavreader.compare.reading.noun_phrases import EMPTY
from lavreader.compare.reading.predicates import completed, content_clause, finite_behind
from lavreader.compare.reading.referents import Referents
from lavreader.compare.reading.tellings import Telling, claim_stems
from lavreader.compare.states.elided_statements import is_elided, repeated
from lavreader.compare.states.noun_statements import of_nouns, of_phrases
from lavreader.compare.states.phrases import Phrases
from lavreader.compare.states.relative_objects import antecedent
from lavreader.compare.states.statements import Setting, Statement
from lavreader.compare.states.verb_statements import of_verb
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import NOWHERE, Clause, Parsed
from lavreader.language.grammar.negation import negation_lists
from lavreader.language.stems import stem

# Links behind which the content of a claim goes on; what stands behind a time or a reason is told as fact.
_CONTINUING = frozenset(("", "that", "who", "which", "and", "or", ","))
_GUESSING = frozenset(("claim", "allege", "speculate", "suggest", "suspect", "fear", "assume"))
_WISHING = frozenset(
    ("want", "wish", "hope", "demand", "urge", "call", "ask", "threaten", "propose", "consider")
)
_RELATIVES = frozenset(("who", "which"))
_CONDITIONS = frozenset(["if", "unless", "whether", "until"])
_DOUBLED = frozenset(("if", "unless"))
_CLEFT_LINKS = frozenset(("who", "that", "which"))
# What makes a denied cleft say that others did it too, or when it was.
_CLEFT_OTHERS = frozenset(("only", "just", "until", "always", "first", "alone", "all", "every", "because"))


def statements_of(analysis: Analysis) -> tuple[Statement, ...]:
    """Every statement of an article, in reading order."""
    referents = Referents(analysis)
    phrases = Phrases(analysis)
    found: list[Statement] = []
    before: list[Statement] = []
    for index, parsed in enumerate(analysis.parsed):
        referents.open_sentence(index, parsed)
        for telling in _tellings(analysis, referents, phrases, index, parsed):
            told = (
                list(repeated(telling, before))
                if before and is_elided(telling)
                else list(_of_clause(telling))
            )
            found.extend([statement for statement in told if not only_describes(parsed, statement)])
            before = told if any(not statement.noun for statement in told) else before
    return tuple(found)


def _tellings(
    analysis: Analysis, referents: Referents, phrases: Phrases, index: int, parsed: Parsed
) -> Iterator[Telling]:
    """The clauses of a sentence, each with who it is about and whether it is only claimed."""
    words = parsed.words
    asked = any(word.text == "?" for word in words[-2:]) or _guessed(parsed)
    conditional = not _DOUBLED.isdisjoint(parsed.lowers)
    claimed = aside = wished = False
    before = EMPTY
    for number, simple in enumerate(parsed.clauses):
        teller = parsed.chunk(simple.teller)
        if teller:
            referents.told_by(teller)
        clause = completed(words, simple)
        if number and _denied_before(parsed, number):
            clause = clause._replace(negated=not clause.negated)
        subject = referents.phrase(parsed, subject_of(parsed, number, clause), leading=True)
        referents.about(clause, subject)
        if subject is EMPTY and clause.verb is None:
            subject = before  # "freed after a night in custody"
        before = subject
        told = _names(teller)
        claimed = claimed and not _goes_on_by_itself(parsed, number)
        claimed = claimed and not (wished and _adds_a_fact(parsed, number))
        yield Telling(
            referents,
            parsed,
            clause,
            subject,
            (claimed and clause.link in _CONTINUING and not (aside and clause.link == ","))
            or clause.link in _CONDITIONS
            or asked
            or (conditional and simple.modality != "fact"),
            Setting(
                index,
                words[clause.first : clause.last],
                clause.quoted,
                analysis.subjects[index] if clause.teller == NOWHERE and clause.quoted else told,
            ),
            phrases,
        )
        wished = clause.base in _WISHING or (wished and claimed)
        claimed = _claims(parsed, clause, claimed)
        aside = clause.link in _RELATIVES


def _of_clause(telling: Telling) -> Iterator[Statement]:
    """What a clause says, by its verbs, its nouns and its phrases."""
    words, clause = telling.words, telling.clause
    later = telling
    if clause.verb is not None:
        behind = finite_behind(words, clause)
        described = telling.subject.denied and _only_describes(words, clause)
        if not described and (behind is None or telling.subject.start < words[clause.verb].end):
            inside = _as_described(words, clause) if behind is not None else clause
            yield from of_verb(
                telling if inside is clause else telling.of(inside, telling.subject, telling.claimed)
            )
        if behind is not None:
            outer = antecedent(telling, clause.verb)
            later = telling.of(behind, telling.subject if outer is EMPTY else outer, telling.claimed)
            yield from of_verb(later)
        else:
            content = content_clause(words, clause)
            if content is not None:
                inner = telling.referents.phrase(telling.parsed, content.subject, leading=True)
                if inner is EMPTY:
                    inner = antecedent(telling, clause.verb)
                doubted = telling.claimed or clause.base in negation_lists().claims or clause.negated
                later = telling.of(content, inner, doubted)
                yield from of_verb(later)
    yield from of_nouns(telling)
    yield from of_phrases(telling, later)


def _as_described(words: Sequence[Word], clause: Clause) -> Clause:
    """A clause whose first verb describes its subject, as what befell it: *a man arrested on Monday*."""
    reading = words[clause.verb].reading if clause.verb is not None else None
    bare = reading is not None and "participle" in reading.forms and "ing" not in reading.forms
    return clause._replace(passive=True, negated=False) if bare else clause


def _denied_before(parsed: Parsed, number: int) -> bool:
    """Whether what stands before *that* denies what follows: *no sign that*, *it is not true that*."""
    clause, before = parsed.clauses[number], parsed.clauses[number - 1]
    if clause.link in _CLEFT_LINKS and clause.verb is not None and _is_denied_cleft(parsed, before):
        return True
    if clause.link != "that" or clause.verb is None:
        return False
    words = parsed.words[before.first : clause.first]
    lowers = [word.lower for word in words]
    lists = negation_lists()
    if lowers and before.base == "be" and lowers[-1] in lists.truths:
        return before.negated
    if lowers and before.base == "be" and lowers[-1] in lists.untruths:
        return not before.negated
    for place, word in enumerate(words):
        if word.lower in lists.evidence_nouns and place:
            near = lowers[max(0, place - 3) : place]
            return "no" in near or ("any" in near and before.negated)
    return any(
        one == "nothing" and two == "to" and three in lists.showing_verbs
        for one, two, three in zip(lowers, lowers[1:], lowers[2:], strict=False)
    )


def _is_denied_cleft(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause picks somebody whom the next one denies it of: *it was not the keeper who ...*."""
    if not clause.negated or clause.base != "be" or clause.last - clause.first < 4:
        return False
    lowers = [word.lower for word in parsed.words[clause.first : clause.last]]
    if lowers[-1] in word_set("asking"):
        return False  # "it is not clear who killed her"
    return "it" in lowers[:2] and _CLEFT_OTHERS.isdisjoint(lowers)


def _only_describes(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a verb only says by whom a thing is made ("no picture taken by him shows ...")."""
    verb = clause.verb
    if verb is None or clause.passive or verb + 1 >= clause.last:
        return False
    reading = words[verb].reading
    return reading is not None and "participle" in reading.forms and words[verb + 1].lower == "by"


def _claims(parsed: Parsed, clause: Clause, before: bool) -> bool:
    """Whether what follows a clause is the content of a claim or a denial."""
    if clause.base in negation_lists().claims:
        return not _is_asked_aside(clause)
    if clause.telling and clause.link not in ("", "that"):
        return False
    final = parsed.words[clause.last - 1] if clause.last else None
    if (
        final is not None
        and final.tag == "noun"
        and stem(final.lower) in claim_stems()
        and not final.lower.startswith("reporter")
    ):
        return True
    return before and clause.link in _CONTINUING and clause.link not in ("", "that")


def _goes_on_by_itself(parsed: Parsed, number: int) -> bool:
    """Whether a clause behind a wish tells what came of it: *they wanted it banned, and the court agreed*."""
    clause = parsed.clauses[number]
    if not number or clause.link != "," or parsed.words[clause.subject[0]].lower not in ("and", "but"):
        return False
    if parsed.clauses[number - 1].base not in _WISHING or clause.modality != "fact":
        return False
    return clause.first <= clause.subject[0] < clause.subject[1]


def _adds_a_fact(parsed: Parsed, number: int) -> bool:
    """Whether a clause adds to what somebody wants what came of it: *asked for time, which was refused*."""
    clause = parsed.clauses[number]
    if clause.link not in _RELATIVES or not clause.first or clause.modality != "fact":
        return False
    return parsed.words[clause.first - 1].text == ","


def _is_asked_aside(clause: Clause) -> bool:
    """Whether a clause only says what somebody was asked before he answered: *asked about the leak, ...*."""
    return (
        clause.verb is not None and clause.base == "ask" and clause.verb == clause.first and not clause.link
    )


def _guessed(parsed: Parsed) -> bool:
    """Whether a sentence ends with who claims it (", the paper claimed")."""
    last = parsed.clauses[-1] if parsed.clauses else None
    return (
        last is not None
        and len(parsed.clauses) > 1
        and last.telling
        and last.base in _GUESSING
        and last.modality == "fact"
        and last.link in (",", "")
        and parsed.clauses[0].teller != NOWHERE
    )


def _names(words: Iterable[Word]) -> frozenset[str]:
    return frozenset([word.stem for word in words if word.tag in ("name", "noun") and word.content])
