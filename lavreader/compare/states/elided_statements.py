"""Elided statements: what an auxiliary alone says of somebody else: *France signed, Norway did not*."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reading.main_verbs import group_start
from lavreader.compare.reading.noun_phrases import EMPTY
from lavreader.compare.reading.tellings import Telling
from lavreader.compare.states.statements import Statement

_ALONE = frozenset(("do", "have", "be"))
_WILL = frozenset(("will", "would", "won't", "wouldn't"))
# Classes of words that leave an auxiliary alone.
_NOTHING = frozenset(("not", "adverb", "sign", "auxiliary"))
# Words that make what stands alone something else than a repetition.
_TURNED = frozenset(("so", "neither", "nor", "there", "it", "this", "that", "what", "than", "as"))


def is_elided(telling: Telling) -> bool:
    """Whether a clause repeats the verb before it by an auxiliary alone.

    Args:
        telling: The clause.
    """
    words, clause = telling.words, telling.clause
    verb = clause.verb
    if verb is None or words[verb].tag != "auxiliary" or clause.base not in _ALONE:
        return False
    if telling.subject is EMPTY or not (telling.subject.head or telling.subject.pronoun):
        return False
    if any(word.tag not in _NOTHING for word in words[verb + 1 : clause.last]):
        return False
    return all(word.lower not in _TURNED for word in words[clause.first : verb])


def repeated(telling: Telling, before: Sequence[Statement]) -> Iterator[Statement]:
    """What was said before, said of the clause's subject.

    Args:
        telling: A clause whose verb is an auxiliary alone.
        before: The statements of the clause whose verb it stands for.
    """
    words, clause = telling.words, telling.clause
    assert clause.verb is not None
    start = group_start(words, clause, clause.verb)
    ends = [place for place in range(clause.verb, clause.last) if words[place].tag in ("auxiliary", "not")]
    future = any(word.lower in _WILL for word in words[start : clause.last])
    for statement in before:
        if statement.noun or statement.key.startswith("there "):
            continue
        of_subject = statement.theme.start == statement.subject.start
        yield statement._replace(
            sentence=telling.setting.sentence,
            start=words[start].start,
            end=words[ends[-1]].end,
            negated=clause.negated,
            modality="future" if future else "fact",
            doubtful=telling.doubtful,
            subject=telling.subject,
            theme=telling.subject if of_subject else statement.theme,
            agent=EMPTY if statement.passive else telling.subject,
            setting=telling.setting,
        )
