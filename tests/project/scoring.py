"""How right the findings are on stories whose disagreements are known.

``python -m tests.project.scoring FILE…`` prints the figures with every false finding and every miss.
"""

import json
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from extractors import read
from lavreader.article import Article
from lavreader.compare.comparison import Comparison, Finding
from lavreader.compare.story import Story

MARKS = str.maketrans("“”„«»‘’–—\u00a0", '"""""\'\'-- ')


@dataclass
class Score:
    """Counts over stories; a finding is strict when it is not a mere ``differs``.

    Attributes:
        found: Clear conflicts with a strict finding on both sentences.
        found_loosely: Clear conflicts with any finding there.
        clear: Clear conflicts.
        false: Strict findings that stand on no conflict, clear or arguable, in words.
        missed: Clear conflicts without a strict finding, in words.
        tempted: Pairs that only look like a conflict and were called one, in words.
        temptations: How many such pairs there are.
    """

    found: int = 0
    found_loosely: int = 0
    clear: int = 0
    false: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    tempted: list[str] = field(default_factory=list)
    temptations: int = 0

    @property
    def precision(self) -> float:
        """Share of the strict findings that are right."""
        return self.found / ((self.found + len(self.false)) or 1)

    @property
    def recall(self) -> float:
        """Share of the clear conflicts found strictly."""
        return self.found / (self.clear or 1)

    def __str__(self) -> str:
        """The figures on one line."""
        return (
            f"strict precision {self.precision:.2f}, recall {self.recall:.2f} ({self.found} of {self.clear}, "
            f"{self.found_loosely} with differs), {len(self.false)} false, "
            f"tempted by {len(self.tempted)} of {self.temptations}"
        )


def fold(text: str) -> str:
    """One form for quotation marks, dashes, case and white space."""
    return re.sub(r"\s+", " ", text.translate(MARKS).casefold()).strip()


def passages(article: Mapping[str, Any]) -> list[str]:
    """The article's sentences or paragraphs, whichever the story gives."""
    texts: list[str] = article.get("sentences") or article["paragraphs"]
    return texts


def articles_of(story: Mapping[str, Any], folder: Path) -> dict[str, Article]:
    """The story's articles by name, read as a person would have them: as text files."""
    articles = {}
    for name, article in story["articles"].items():
        head = [article[key] for key in ("title", "outlet", "published") if article.get(key)]
        path = folder / f"{name}.txt"
        header = "\n".join(head) + "\n\n" if head else ""
        path.write_text(header + "\n\n".join(passages(article)) + "\n", encoding="utf-8")
        articles[name] = read(path)
    return articles


def score_all(files: Iterable[Path], folder: Path) -> Score:
    """Compare every pair of every story in the files and count.

    Args:
        files: Stories; see ``tests/stories/README.md``.
        folder: Where the articles are written as text files.
    """
    total = Score()
    for file in files:
        for story in json.loads(file.read_text(encoding="utf-8"))["stories"]:
            place = folder / file.stem / story["id"]
            place.mkdir(parents=True)
            articles = articles_of(story, place)
            compared = Story(articles.values())
            for (i, left), (j, right) in combinations(enumerate(articles), 2):
                score_pair(total, story, (left, right), compared.compare(i, j))
    return total


def score_pair(total: Score, story: Mapping[str, Any], names: tuple[str, str], pair: Comparison) -> None:
    """Add one pair of articles to the counts."""
    explained: set[str] = set()
    for conflict in _of_pair(story["conflicts"], names):
        hits = [finding for finding in pair.findings if stands_on(finding, conflict, names, pair)]
        strict = [finding.id for finding in hits if finding.strong]
        explained.update(strict)
        if conflict.get("certainty", "clear") == "clear":
            total.clear += 1
            total.found += bool(strict)
            total.found_loosely += bool(hits)
            if not strict:
                label = "missed (differs)" if hits else "missed"
                total.missed.append(f"{label} {described(conflict)}")
    for trap in _of_pair(story["nonconflicts"], names):
        total.temptations += 1
        if any(f.strong and f.id not in explained and stands_on(f, trap, names, pair) for f in pair.findings):
            total.tempted.append(f"tempted by {described(trap)}")
    for finding in pair.findings:
        if finding.strong and finding.id not in explained:
            where = f"{story['id']} {names[0]}-{names[1]} {finding.kind}"
            total.false.append(f"false {where}: {finding.left.text!r} / {finding.right.text!r}")


def stands_on(
    finding: Finding, pair_of_keys: Mapping[str, str], names: tuple[str, str], pair: Comparison
) -> bool:
    """Whether a finding is about both sentences of a conflict and of its sort (quotation or fact)."""
    quote = pair_of_keys["kind"] in ("quote", "altered_quote")
    if (finding.kind == "quote") != quote:
        return False
    keys = {pair_of_keys["left"]: pair_of_keys["left_key"], pair_of_keys["right"]: pair_of_keys["right_key"]}
    left = pair.left.sentences[finding.left.sentence].text
    right = pair.right.sentences[finding.right.sentence].text
    return fold(keys[names[0]]) in fold(left) and fold(keys[names[1]]) in fold(right)


def described(conflict: Mapping[str, str]) -> str:
    """A conflict of the gold in words."""
    return f"{conflict['id']} {conflict['kind']}: {conflict['left_key']!r} / {conflict['right_key']!r}"


def _of_pair(entries: list[dict[str, str]], names: tuple[str, str]) -> list[dict[str, str]]:
    """The entries about these two articles."""
    return [entry for entry in entries if {entry["left"], entry["right"]} == set(names)]


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        result = score_all(map(Path, sys.argv[1:]), Path(temporary))
    print(result, *result.false, *result.tempted, *result.missed, sep="\n")
