"""Comparing two long texts: this program beside the tools a person would take instead.

Usage: ``python benchmarks/comparison.py [--words 1000 10000 100000] [--runs 5] [--limit 120]``

Both texts are generated: sentences and paragraphs of 9,000 words, the most frequent of them one word
in eighteen, as "the" is in English; in the second text about a seventh of the words are touched by
short bursts (60 % replaced, 20 % left out, 20 % put in). Every measurement is a process of its own,
the peers take turns, medians are shown. For a library the clock runs around the comparison only,
after a first small one, and counts processor time; "again" is the median of further comparisons of
the same texts in that process, when every word has been seen. For a command it runs around its
process and counts time on the wall. Memory is the peak of the process less what it held before
comparing; for a command its whole peak.

What each does: ``lavreader`` tokenizes both texts, aligns the sentences and marks the words in every
pair; the others mark the words of the whole text in one piece and align nothing.
"""

import argparse
import importlib
import json
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

Paragraphs = list[list[list[str]]]


def vocabulary(numbers: random.Random) -> list[str]:
    """9,000 pronounceable words, the most frequent first."""
    words: dict[str, None] = {}
    while len(words) < 9000:
        syllables = [
            numbers.choice("bcdfghjklmnprstvw") + numbers.choice("aeiou")
            for _ in range(numbers.randint(1, 4))
        ]
        words["".join(syllables) + numbers.choice(["", "s", "ed", "ing", "t", "n"])] = None
    return list(words)


def texts(words: int, seed: int = 7) -> tuple[list[str], list[str]]:
    """The paragraphs of a text of about that many words and of its edited twin."""
    numbers = random.Random(seed)
    lexicon = vocabulary(numbers)
    weights = [1 / (rank + 2) for rank in range(len(lexicon))]
    plain: Paragraphs = []
    count = 0
    while count < words:
        paragraph = [
            numbers.choices(lexicon, weights, k=numbers.randint(8, 32)) for _ in range(numbers.randint(1, 4))
        ]
        count += sum(map(len, paragraph))
        plain.append(paragraph)
    edited = [[_edited(sentence, lexicon, weights, numbers) for sentence in paragraph] for paragraph in plain]
    return _written(plain), _written(edited)


def _edited(
    sentence: list[str], lexicon: list[str], weights: list[float], numbers: random.Random
) -> list[str]:
    """The sentence with short bursts replaced, left out or put in."""
    words: list[str] = []
    index = 0
    while index < len(sentence):
        burst = numbers.randint(1, 3)
        if numbers.random() >= 0.08:
            words.append(sentence[index])
            index += 1
            continue
        kind = numbers.random()
        if kind < 0.8:
            index += burst
        if kind < 0.6 or kind >= 0.8:
            words += numbers.choices(lexicon, weights, k=burst)
    return words or sentence


def _written(paragraphs: Paragraphs) -> list[str]:
    """Each paragraph as text: capitals, commas, full stops."""
    written = []
    for paragraph in paragraphs:
        sentences = []
        for words in paragraph:
            half = len(words) // 2
            text = " ".join(words[:half]) + ", " + " ".join(words[half:]) if half > 4 else " ".join(words)
            sentences.append(text[:1].upper() + text[1:] + ".")
        written.append(" ".join(sentences))
    return written


def tokens(text: str) -> list[str]:
    """Words and signs, as the peers that want tokens are given them."""
    return re.findall(r"\w+|[^\w\s]", text)


def lavreader(left: list[str], right: list[str]) -> Callable[[], object]:
    """Our own: tokens, alignment, edits."""
    from lavreader.article import Article, Paragraph
    from lavreader.compare.alignment import align
    from lavreader.compare.background import Background
    from lavreader.compare.pair import with_edits
    from lavreader.language.sentences import sentences_of

    articles = []
    for name, texts_of_one in (("left", left), ("right", right)):
        paragraphs = tuple(Paragraph("paragraph", text) for text in texts_of_one)
        articles.append(Article(name, paragraphs=paragraphs, sentences=sentences_of(paragraphs)))

    def compare() -> object:
        background = Background(articles)
        rows = align(articles[0], articles[1], background).rows
        return [with_edits(row, articles[0], articles[1], background) for row in rows]

    return compare


def difflib_words(left: list[str], right: list[str]) -> Callable[[], object]:
    """The standard library on words."""
    import difflib

    one, two = tokens("\n".join(left)), tokens("\n".join(right))
    return lambda: difflib.SequenceMatcher(None, one, two, autojunk=False).get_opcodes()


def dmp_words(left: list[str], right: list[str]) -> Callable[[], object]:
    """diff-match-patch on words, with semantic clean-up and without a deadline."""
    from diff_match_patch import diff_match_patch

    codes: dict[str, str] = {}
    encoded = [
        "".join(
            codes.setdefault(token, chr(0xE000 + len(codes) + (0xE8000 if len(codes) > 6000 else 0)))
            for token in tokens(text)
        )
        for text in ("\n".join(left), "\n".join(right))
    ]

    def compare() -> object:
        engine = diff_match_patch()
        engine.Diff_Timeout = 0
        diffs = engine.diff_main(encoded[0], encoded[1], False)
        engine.diff_cleanupSemantic(diffs)
        return diffs

    return compare


def rapidfuzz_words(left: list[str], right: list[str]) -> Callable[[], object]:
    """Levenshtein opcodes of rapidfuzz on words."""
    from rapidfuzz.distance import Levenshtein

    one, two = tokens("\n".join(left)), tokens("\n".join(right))
    return lambda: Levenshtein.opcodes(one, two)


def redlines(left: list[str], right: list[str]) -> Callable[[], object]:
    """redlines, as its readme uses it."""
    # Not a dependency of the project: measured where it is installed.
    module = importlib.import_module("redlines")

    one, two = "\n\n".join(left), "\n\n".join(right)
    return lambda: module.Redlines(one, two).output_markdown


LIBRARIES = {
    "lavreader": lavreader,
    "difflib (words)": difflib_words,
    "diff-match-patch (words)": dmp_words,
    "redlines": redlines,
    "rapidfuzz Levenshtein (words)": rapidfuzz_words,
}
COMMANDS = {
    "git diff --word-diff": ["git", "diff", "--no-index", "--word-diff", "left.txt", "right.txt"],
    "wdiff": ["wdiff", "left.txt", "right.txt"],
}


def measure(peer: str, words: int) -> dict[str, float]:
    """Seconds and megabytes of one comparison in this process."""
    if peer in COMMANDS:
        with tempfile.TemporaryDirectory() as folder:
            for name, paragraphs in zip(("left", "right"), texts(words), strict=True):
                Path(folder, f"{name}.txt").write_text("\n".join(paragraphs) + "\n", encoding="utf-8")
            begun = time.perf_counter()
            subprocess.run(
                COMMANDS[peer], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
            )
            seconds = time.perf_counter() - begun
        return {
            "seconds": seconds,
            "again": seconds,
            "megabytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
        }
    LIBRARIES[peer](*texts(200, seed=1))()
    compare = LIBRARIES[peer](*texts(words))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    compare()
    seconds = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    further: list[float] = []
    while len(further) < 15 and sum(further) < 3:
        begun = time.process_time()
        compare()
        further.append(time.process_time() - begun)
    return {"seconds": seconds, "again": statistics.median(further), "megabytes": (peak - before) / 1024}


def available(peer: str) -> bool:
    """Whether the peer is installed."""
    if peer in COMMANDS:
        return shutil.which(COMMANDS[peer][0]) is not None
    try:
        LIBRARIES[peer](["One came."], ["Two came."])
    except ImportError:
        return False
    return True


def main() -> None:
    """Measure every peer in turns and print a table."""
    parser = argparse.ArgumentParser(
        description="Time and memory of comparing two texts, beside other tools."
    )
    parser.add_argument("--words", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limit", type=float, default=120, help="seconds for one run (default: %(default)s)")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure(options.one, options.words[0])))
        return
    peers = [peer for peer in (*LIBRARIES, *COMMANDS) if available(peer)]
    for words in options.words:
        found: dict[str, list[dict[str, float]]] = {peer: [] for peer in peers}
        slow: set[str] = set()
        for _ in range(options.runs):
            for peer in peers:
                if peer in slow:
                    continue
                command = [sys.executable, __file__, "--one", peer, "--words", str(words)]
                try:
                    done = subprocess.run(command, capture_output=True, check=True, timeout=options.limit)
                    found[peer].append(json.loads(done.stdout))
                except subprocess.TimeoutExpired:
                    slow.add(peer)
        reference = [run["again"] for run in found["difflib (words)"]]
        print(f"\n{words} words a side, median of {options.runs}\n")
        print("| tool | seconds | again | again, against difflib | MB |\n|---|---|---|---|---|")
        for peer in peers:
            if peer in slow:
                print(f"| {peer} | over {options.limit:g} | | | |")
                continue
            seconds = statistics.median(run["seconds"] for run in found[peer])
            again = statistics.median(run["again"] for run in found[peer])
            megabytes = statistics.median(run["megabytes"] for run in found[peer])
            ratio = f"{again / statistics.median(reference):.2f} ×" if reference else ""
            print(f"| {peer} | {seconds:.4f} | {again:.4f} | {ratio} | {megabytes:.0f} |")


if __name__ == "__main__":
    main()
