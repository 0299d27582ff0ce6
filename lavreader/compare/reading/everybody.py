"""Everybody: the people of an article, each once, with every mention."""

from lavreader.compare.reading.reading import Reading
from lavreader.language.people.names import given_names_agree, surnames_agree
from lavreader.language.people.person import Person


def everybody(reading: Reading) -> list[tuple[Person, list[Person]]]:
    """Each person an article names, best in full, with every mention that must be the same person's.

    Looked up once for a reading.
    """
    return reading.of(_everybody)


def _everybody(reading: Reading) -> list[tuple[Person, list[Person]]]:
    found: list[tuple[Person, list[Person]]] = []
    for person in sorted(reading.people, key=lambda one: not one.full):
        if any(
            surnames_agree(other.surname, person.surname) and given_names_agree(other.given, person.given)
            for other, _ in found
        ):
            continue
        bearers = [other for other in reading.people if other.full and other.surname == person.surname]
        mentions = [
            mention
            for mention in reading.people
            if surnames_agree(mention.surname, person.surname)
            and (
                given_names_agree(mention.given, person.given)
                if mention.full
                else _meant(mention, person, bearers)
            )
        ]
        found.append((person, mentions))
    return found


def _meant(mention: Person, person: Person, bearers: list[Person]) -> bool:
    """Whether a lone surname can only mean a person: nobody else of the name is spoken of before.

    Where nobody is, as in a headline, nobody else may be spoken of at all.
    """
    place = (mention.sentence, mention.start)
    before = [bearer for bearer in bearers if (bearer.sentence, bearer.start) < place] or bearers
    return all(given_names_agree(bearer.given, person.given) for bearer in before)
