"""Origins: the nation or party a person is said to belong to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.nationals import nation_of
from lavreader.language.people.role_lists import role_lists

OriginKind = Literal["nationality", "party"]
# Words that say which of several nations or parties is meant only loosely: "Franco-German", "German-born".
_LOOSE = re.compile(r"[-‐‑]")


@dataclass(frozen=True, slots=True)
class Origin:
    """A nation or party a person is said to belong to.

    Attributes:
        kind: Which of the two.
        value: The country or party, in lower case.
        start: Offset of the word that says so in the sentence's text.
        end: Offset after it.
    """

    kind: OriginKind
    value: str
    start: int
    end: int


def origins_in(words: Sequence[Word], begin: int, end: int) -> tuple[Origin, ...]:
    """The nation or party a stretch of words gives somebody; none where it names several nations.

    Args:
        words: The sentence.
        begin: Index of the stretch's first word.
        end: Index after its last.
    """
    nations, parties = [], []
    party_of = role_lists().party
    for place in range(begin, end):
        word = words[place]
        if not word.text[0].isupper() or word.possessive:
            continue
        nation = nation_of(word.text)
        joined = nation is not None and any(
            0 <= near < len(words) and _LOOSE.fullmatch(words[near].text) for near in (place - 1, place + 1)
        )
        if nation and not joined and not _LOOSE.search(word.text):
            nations.append(Origin("nationality", nation, word.start, word.end))
        elif nation:
            return ()
        elif place + 1 < end and f"{word.lower} {words[place + 1].lower}" in party_of:
            both = f"{word.lower} {words[place + 1].lower}"
            parties.append(Origin("party", party_of[both], word.start, words[place + 1].end))
        elif place > begin and f"{words[place - 1].lower} {word.lower}" in party_of:
            continue
        elif word.lower in party_of:
            parties.append(Origin("party", party_of[word.lower], word.start, word.end))
    return (*(nations if len(nations) == 1 else ()), *(parties if len(parties) == 1 else ()))
