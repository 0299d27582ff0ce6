"""Slot lists: the places in a story that only one person, firm or body fills, by the words for them."""

from dataclasses import dataclass
from functools import cache

from lavreader.compare.reading.analysis import meaning
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table

#: Prepositions besides *by* and *of* behind which a slot is filled: *belonged to*, *insured with*.
PREPOSITIONS = ("to", "with", "for", "from", "after", "under")


@dataclass(frozen=True)
class Slot:
    """One entry of ``slots.toml``.

    Attributes:
        name: Its name.
        loose: Whether several may fill it in one story.
        sort: Whether it is a sort of things with a name.
        deed: Whether it is done once, by one of those whom both articles may name.
        needs: Stems of words of which the sentence must have one; empty for none.
        people: Whether people may fill it whatever their roles.
        ending: Stems of the words in which its names end, where those tell it.
        thing: Whether both articles must say of the same thing that it was done to it.
    """

    name: str
    loose: bool
    sort: bool = False
    deed: bool = False
    needs: frozenset[str] = frozenset()
    people: bool = False
    ending: frozenset[str] = frozenset()
    thing: bool = False


@dataclass(frozen=True)
class SlotLists:
    """The entries of ``slots.toml`` by their words.

    Attributes:
        nouns: By nouns for whoever fills them.
        verbs: By verbs whose doer fills them.
        passive: By verbs that tell it only behind *by*.
        of: By nouns before *of*.
        made: By nouns before *by* or *from*: *an update from*.
        behind: By verbs before a preposition.
        endings: By the last word of the name itself.
        sorts_behind: By nouns right behind the name: *a Falcon rocket*.
    """

    nouns: dict[str, list[Slot]]
    verbs: dict[str, list[Slot]]
    passive: dict[str, list[Slot]]
    of: dict[str, list[Slot]]
    made: dict[str, list[Slot]]
    behind: dict[str, dict[str, list[Slot]]]
    endings: dict[str, Slot]
    sorts_behind: dict[str, list[Slot]]


@cache
def slot_lists() -> SlotLists:
    """The lists, read once."""
    data = word_table("lavreader.compare.people", "slots")
    behind: dict[str, dict[str, list[Slot]]] = {preposition: {} for preposition in PREPOSITIONS}
    sorts = {sort: [Slot(meaning(stem(sort)), True, True)] for sort in data["sorts"]}
    endings: dict[str, Slot] = {}
    for group in data["endings"]:
        slot = Slot(f"name in {group[0]}", True, True, ending=frozenset(map(stem, group)))
        endings |= dict.fromkeys(group, slot)
    behind_names = {sort: sorts[sort] for sort in data["behind_names"]}
    found = SlotLists(sorts, {}, {}, {}, {}, behind, endings, behind_names)
    for deed in data["deeds"]:
        slot = Slot(f"who did {meaning(stem(deed))}", False, people=True, thing=True)
        found.verbs.setdefault(stem(deed), []).append(slot)
    for entry in data["slot"]:
        slot = Slot(
            entry["name"],
            entry.get("loose", False),
            deed=entry.get("deed", False),
            needs=frozenset(stem(word) for word in entry.get("needs", ())),
            people=entry.get("people", False),
        )
        for key, table in (
            ("nouns", found.nouns),
            ("by", found.verbs),
            ("passive", found.passive),
            ("of", found.of),
            ("made", found.made),
            *behind.items(),
        ):
            for word in entry.get(key, ()):
                table.setdefault(word if key in ("nouns", "of", "made") else stem(word), []).append(slot)
    return found
