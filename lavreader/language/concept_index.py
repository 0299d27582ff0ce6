"""The concepts by stem: the word list ``concepts`` in the form in which words are looked up in it.

The list is long and wanted before the first comparison, so this form is kept ready beside it, in
``words/concept_stems.json``. Where the list, another list that stems depend on or the stemmer has
changed since, it is worked out anew. ``python -m lavreader.language.concept_index`` writes it again.
"""

import json
from collections.abc import Iterable
from importlib.metadata import version
from importlib.resources import files
from itertools import chain, product
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from lavreader.language.stems import stems_of
from lavreader.language.wordlist import read_wordlist

#: Words between those of a phrase that say nothing of its meaning; "its" has the stem of "it".
SKIPPED = frozenset(["", "the", "his", "her", "their", "our", "my", "your"])

_WORDS = files("lavreader.language").joinpath("words")
_FILE = "concept_stems.json"
_LISTS = ("concepts", "irregular_forms", "kept_apart")


class ConceptIndex(NamedTuple):
    """What the stems of words and phrases stand for.

    Flat, with text for what few comparisons ask for: quick to read, and nothing the garbage
    collector would have to look at.

    Attributes:
        singles: Stem of a single word to the name of its concept.
        phrases: The first two stems of phrases to their ends: ``name: further stems``, separated
            by commas, in the order of the list.
    """

    singles: dict[str, str]
    phrases: dict[str, str]


def concept_index() -> ConceptIndex:
    """The list by stem, as it is kept ready or, where that is out of date, worked out."""
    try:
        ready = json.loads(_WORDS.joinpath(_FILE).read_bytes())
    except (FileNotFoundError, ValueError):
        return worked_out()
    if ready["of"] != state_of_lists():
        return worked_out()
    return ConceptIndex(ready["singles"], ready["phrases"])


def state_of_lists() -> str:
    """What the index depends on, in short: the stemmer's version and a checksum of the lists."""
    checksum = 0
    for name in _LISTS:
        lines = _WORDS.joinpath(f"{name}.txt").read_bytes().splitlines()
        checksum = crc32(b"\n".join(lines), checksum)
    return f"snowballstemmer {version('snowballstemmer')}, lists {checksum:08x}"


def worked_out() -> ConceptIndex:
    """The list by stem, from the list itself.

    It is written in the normal spelling, so that stems are all that is to be worked out.
    """
    singles: dict[str, str] = {}
    phrases: list[tuple[list[str], str]] = []
    for line in read_wordlist("concepts"):
        name, members = line.split(": ", 1)
        for member in members.split(", "):
            if " " in member:
                phrases += [(written.split(), name) for written in written_out(member)]
            else:
                singles.setdefault(member, name)
    words = list({*singles, *chain.from_iterable([words for words, _ in phrases])})
    stem_of = dict(zip(words, stems_of(list(map(str.lower, words))), strict=True))
    names: dict[str, str] = {}
    for word, name in singles.items():
        names.setdefault(stem_of[word], name)
    ends: dict[str, str] = {}
    for written, name in phrases:
        first, *others = [stem_of[word] for word in written]
        second, *rest = [stem for stem in others if stem not in SKIPPED]
        pair, end = f"{first} {second}", f"{name}: {' '.join(rest)}"
        ends[pair] = f"{ends[pair]}, {end}" if pair in ends else end
    return ConceptIndex(names, ends)


def written_out(member: str) -> Iterable[str]:
    """A member of a cluster with one word for each of its places ("come|go off rails" is two phrases)."""
    if "|" not in member:
        return (member,)
    return map(" ".join, product(*(word.split("|") for word in member.split())))


def main() -> None:
    """Write the ready form beside the list."""
    content = {"of": state_of_lists(), **worked_out()._asdict()}
    text = json.dumps(content, ensure_ascii=False, indent=0) + "\n"
    Path(str(_WORDS.joinpath(_FILE))).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
