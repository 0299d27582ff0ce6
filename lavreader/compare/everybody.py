"""Everybody: the people of an article, each once, with every mention."""

from lavreader.compare.reading import Reading
from lavreader.language.names import given_names_agree, surnames_agree
from lavreader.language.people import Person


def everybody(reading: Reading) -> list[tuple[Person, list[Person]]]:
    """Each person an article names, best in full, with every mention that must be the same person's."""
    found: list[tuple[Person, list[Person]]] = []
    for person in sorted(reading.people, key=lambda one: not one.full):
        if any(
            surnames_agree(other.surname, person.surname) and given_names_agree(other.given, person.given)
            for other, _ in found
        ):
            continue
        bearers = {other.given for other in reading.people if other.full and other.surname == person.surname}
        alone = all(given_names_agree(given, person.given) for given in bearers)
        mentions = [
            mention
            for mention in reading.people
            if surnames_agree(mention.surname, person.surname)
            and (given_names_agree(mention.given, person.given) if mention.full else alone)
        ]
        found.append((person, mentions))
    return found
