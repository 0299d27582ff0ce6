"""The phrases by which furniture of a page is known, read from ``extractors/reasons``.

Each file there is named after a reason and holds, for each language, lists of phrases:

``whole``
    The line is this phrase and nothing else, whatever its case, numbers and punctuation.
``start``
    The line begins with this phrase and is no longer than a few sentences.
``inside``
    The phrase stands somewhere in the line outside quotation marks.
``opens``
    As ``whole``, for a heading that opens a block of the same reason.
``widgets``
    Labels of buttons; a line made of nothing but labels, even glued together, is a row of buttons.

In a phrase ``*`` stands for up to four words, ``#`` for a number and ``a/b`` for either word.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources

from extractors.lines import WORD, Line, fold

_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_STARTS = 60
_INSIDE = 90


def _sentences(line: Line) -> Iterator[Line]:
    """The short sentences of a line, each as a line, where it has several."""
    parts = _SENTENCES.split(line.open)
    if 1 < len(parts) <= 6:
        for part in parts:
            if 2 <= len(part.split()) <= 8:
                yield Line.of(part)


def _pattern(phrase: str) -> str:
    """A phrase as a regular expression; it must match at word boundaries."""
    parts = []
    words = fold(phrase).split()
    for number, word in enumerate(words, 1):
        if word == "*" and number == len(words):
            parts.append(r"\S+(?:\s+\S+){0,4}")
        elif word == "*":
            parts.append(r"(?:\S+\s+){0,4}?")
        else:
            choices = "|".join(re.escape(choice).replace(r"\#", r"[\d.,]+") for choice in word.split("/"))
            parts.append(f"(?:{choices})" + r"\s+")
    pattern = "".join(parts).removesuffix(r"\s+")
    head = r"(?<!\w)" if re.match(r"\(\?:\w", pattern) else ""
    return head + pattern + r"(?!\w)"


def _trigger(phrase: str) -> str | None:
    """The longest word a line must hold for the phrase to be in it; None where any of several may do."""
    words = [w for part in fold(phrase).split() if "/" not in part for w in WORD.findall(part)]
    return max(words, key=len, default=None)


@cache
def _compiled(phrase: str, anchored: str) -> re.Pattern[str]:
    """A phrase's pattern for one use; made when a line first holds its longest word."""
    pattern = _pattern(phrase)
    if anchored == "whole":
        return re.compile(rf"(?:{pattern})[\W\d_]*")
    if anchored == "start":
        return re.compile(rf"[\W\d_]*(?:{pattern})")
    return re.compile(pattern)


class PhraseList:
    """Phrases of one reason and one use, looked up by a word that must be in the line."""

    def __init__(self, phrases: Iterable[str], *, anchored: str) -> None:
        """Index the phrases.

        Args:
            phrases: As written in the data files.
            anchored: ``whole``, ``start`` or ``inside``.
        """
        self._by_word: dict[str, list[str]] = {}
        self._always: list[str] = []
        for phrase in phrases:
            word = _trigger(phrase)
            home = self._always if word is None else self._by_word.setdefault(word, [])
            home.append(phrase)
        self._anchored = anchored
        self._words = frozenset(self._by_word)

    @property
    def words(self) -> frozenset[str] | None:
        """The words of which a line must hold one to match; None where it may match without any."""
        return None if self._always else self._words

    def find(self, line: Line) -> bool:
        """Whether one of the phrases is in the line as this list's use asks."""
        for phrase in self._candidates(line):
            pattern = _compiled(phrase, self._anchored)
            if self._anchored == "whole":
                if pattern.fullmatch(line.whole):
                    return True
            elif self._anchored == "start":
                if pattern.match(line.open):
                    return True
            elif pattern.search(line.open):
                return True
        return False

    def _candidates(self, line: Line) -> Iterator[str]:
        yield from self._always
        for word in self._words & line.words:
            yield from self._by_word[word]


class Reason:
    """What is known about one reason for taking a line away.

    Attributes:
        name: The reason as it stands in ``removed``.
    """

    def __init__(self, name: str, lists: dict[str, list[str]]) -> None:
        """Compile the phrase lists of all languages together."""
        self.name = name
        opens = lists.get("opens", [])
        widgets = lists.get("widgets", [])
        self._whole = PhraseList([*lists.get("whole", []), *opens, *widgets], anchored="whole")
        self._start = PhraseList(lists.get("start", []), anchored="start")
        self._labels = PhraseList((p for p in lists.get("start", []) if p.endswith(":")), anchored="start")
        self._inside = PhraseList(lists.get("inside", []), anchored="inside")
        self._opens = PhraseList(opens, anchored="whole")
        whole = lists.get("whole", []) if widgets else []
        plain = [phrase for phrase in [*widgets, *whole] if not set(phrase) & set("*#/")]
        labels = sorted({fold(label) for label in plain}, key=len, reverse=True)
        choices = "|".join(re.escape(label) for label in labels)
        self._row = re.compile(rf"(?:(?:{choices})[\W\d_]*){{2,40}}") if labels else None
        self._first = frozenset(label[:3] for label in labels)

    @property
    def words(self) -> frozenset[str] | None:
        """The words of which a line must hold one to match; None where it may match without any."""
        found: set[str] = set()
        for part in (self._whole, self._start, self._inside):
            if part.words is None:
                return None
            found |= part.words
        return frozenset(found)

    def matches(self, line: Line) -> bool:
        """Whether the line is furniture of this kind."""
        return (
            (line.count <= 12 and (self._whole.find(line) or self.is_row(line)))
            or (line.count <= _STARTS and self._start.find(line))
            or (line.count <= _INSIDE and self._inside.find(line))
        )

    def is_sure(self, line: Line) -> bool:
        """Whether the match needs no other sign: the whole line, or a short line around a phrase."""
        return (
            (line.count <= 12 and (self._whole.find(line) or self.is_row(line)))
            or (line.count <= 14 and self._start.find(line))
            or (line.count <= 8 and self._inside.find(line))
            or any(self._whole.find(part) for part in _sentences(line))
        )

    def is_label(self, line: Line) -> bool:
        """Whether the whole line is a label, or it begins with one and a colon."""
        return (line.count <= 12 and (self._whole.find(line) or self.is_row(line))) or (
            line.count <= _STARTS and self._labels.find(line)
        )

    def asks(self, line: Line) -> bool:
        """Whether a line makes the request that is typical of this reason, beyond opening a block of it."""
        return not self._opens.find(line) and self.matches(line)

    def opens(self, line: Line) -> bool:
        """Whether the line is a heading that opens a block of this kind."""
        return line.count <= 12 and self._opens.find(line)

    def is_row(self, line: Line) -> bool:
        """Whether the line is a row of button labels and nothing else."""
        return (
            self._row is not None
            and line.whole[:3] in self._first
            and len(line.whole) <= 120
            and self._row.fullmatch(line.whole) is not None
        )


@cache
def reasons() -> dict[str, Reason]:
    """Every reason that has phrases, by name, in the order in which they are tried."""
    folder = resources.files("extractors") / "reasons"
    loaded = {}
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".toml"):
            languages = tomllib.loads(file.read_text("utf-8"))
            lists: dict[str, list[str]] = {}
            for language in languages.values():
                for use, phrases in language.items():
                    lists.setdefault(use, []).extend(phrases)
            name = file.name.removesuffix(".toml")
            loaded[name] = Reason(name, lists)
    return loaded


@cache
def _by_word() -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """Names of reasons by the words that lead to them, and of those that no word leads to."""
    found: dict[str, list[str]] = {}
    always = []
    for name, reason in reasons().items():
        if reason.words is None:
            always.append(name)
        else:
            for word in reason.words:
                found.setdefault(word, []).append(name)
    return {word: tuple(names) for word, names in found.items()}, tuple(always)


def reasons_in(line: Line) -> Iterator[tuple[str, Reason]]:
    """Every reason whose phrases a line matches, in their order; only those its words lead to are tried."""
    if line.count > _INSIDE:
        return
    by_word, always = _by_word()
    wanted = set(always)
    for word in line.words:
        wanted.update(by_word.get(word, ()))
    for name, reason in reasons().items():
        if (name in wanted and reason.matches(line)) or (line.count <= 12 and reason.is_row(line)):
            yield name, reason


def reason_in(text: str) -> str:
    """The first reason whose phrases a line matches; empty where none does."""
    return next((name for name, _ in reasons_in(Line.of(text))), "")
