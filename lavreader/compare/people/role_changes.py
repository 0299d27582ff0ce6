"""Role changes: whether words beside a role tell that its holder comes into it or leaves it."""

from lavreader.compare.reading.reading import Reading
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.person import Person
from lavreader.language.people.role_mentions import RoleMention
from lavreader.language.stems import stem

# Words that tell an office changes hands in the story, so that both titles may be right in turn.
_CHANGES = frozenset(stem(word) for word in state_words("changes_of_office"))
# Coming into an office and leaving it.
_COMING = frozenset(
    ("appoint", "name", "make", "hire", "elect", "promote", "confirm", "become", "install", "recruit", "join")
)
_LEAVING = frozenset(
    ("resign", "quit", "leave", "sack", "dismiss", "retire", "former", "outgoing", "replace")
)


def changes_hands(reading: Reading, person: Person, mention: RoleMention) -> bool:
    """Whether words beside a role tell that somebody comes into it or leaves it.

    A title right before the name is held now, whatever else is told; of other roles the words
    between the same two commas speak.
    """
    words = reading.analysis.parsed[person.sentence].words
    if mention.end < person.start <= mention.end + 2:
        return any(_of_change(word) for word in words if mention.start <= word.start < mention.end)
    inside = [place for place, word in enumerate(words) if mention.start <= word.start < mention.end]
    if not inside:
        return False
    first, last = inside[0], inside[-1]
    while first and words[first - 1].text not in (",", ";", "–", "—"):
        first -= 1
    while last + 1 < len(words) and words[last + 1].text not in (",", ";", "–", "—"):
        last += 1
    return any(_of_change(word) for word in words[first : last + 1])


def comes_in(reading: Reading, person: Person) -> bool:
    """Whether a sentence tells that somebody comes into an office: *has been named*, *the new director*."""
    words = reading.analysis.parsed[person.sentence].words
    if not _LEAVING.isdisjoint(word.base or word.lower for word in words):
        return False
    return any(word.base in _COMING or word.lower == "new" for word in words)


def _of_change(word: Word) -> bool:
    """Whether a word tells of a change of office; who *made a name* was not named to one."""
    return (word.stem in _CHANGES and word.lower not in ("name", "names")) or word.lower in ("new", "now")
