"""Comparing two long texts: this program beside the tools a person would take instead.

Usage: ``python benchmarks/comparison.py [--pairs edited independent] [--words 1000 10000 100000]
[--articles LEFT RIGHT] [--runs 5] [--limit 120]``

The texts are generated. ``edited``: sentences and paragraphs of 9,000 made-up words, the most frequent
of them one word in eighteen, as "the" is in English; in the second text about a seventh of the words
are touched by short bursts (60 % replaced, 20 % left out, 20 % put in). ``independent``: two reports on
one story, of English words in frames of news sentences; they share people, places, figures and some
of the words, but hardly a sentence. How long difflib needs for such texts depends much on the texts, so
every run takes others, the same for every peer. ``--articles`` takes two text files instead, a
paragraph a line.

In the clock of every library is all that lies between the paragraphs and the result. ``lavreader``
splits them into sentences and tokens, works out what is known of each word, weighs the words, aligns
the sentences and marks the words in every pair. The others split the whole text into words (one simple
regular expression; redlines has its own), mark the words in one piece and align nothing. Findings are
not in the clock, nor are importing and reading files.

Every measurement is a process of its own, the peers take turns, medians are shown. "Cold" is the first
comparison of a process, in which the word lists are read; "first" the first one after a small one of
other texts; "again" the median of further comparisons of the same texts in that process, when every
word has been seen, but no article. Libraries: processor time. Commands: time on the wall around their
process. Memory is the peak of the process less what it held before comparing; for a command its whole
peak.
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

from lavreader.language.wordlist import read_wordlist

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


PEOPLE = ["Reyes", "Keller", "Meyer", "Petrov", "Vogt", "Hart", "Tanaka", "Brandt", "Okafor", "Lindqvist"]
PLACES = ["Porthmere", "Seldon", "Astel", "Harwick", "Lindby", "Calder", "Brenna", "Tormark"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
FRAMES = [
    "The {a} of the {b} in {place} was {c} on {day}, {person} said.",
    "“We have never seen a {a} of this {b},” {person} told reporters, “and nobody can {c} it.”",
    "At least {number} people were {a} when the {b} of {place} began to {c} early on {day}.",
    "According to {person}, the {a} would {b} the {c} until the end of the year.",
    "{person}, who has been in charge of the {a} since 19{number}, denied that it had to {b}.",
    "It was not clear whether the {a} had been {b} by the {c} or by people from {place}.",
    "Since then the {a} and the {b} have {c} each other more than {number} times.",
    "In a statement on {day} the {a} called the {b} a {c} and asked for time.",
    "But in {place}, where most of the {a} live, few believed that the {b} could {c}.",
    "The {a} {b} by {number} per cent in the first half of the year, to {number}.4 million.",
    "Asked about the {a}, {person} said only that it was too early to {b} or to {c}.",
    "Neither {person} nor the {a} would say what the {b} had to do with the {c}.",
    "{person} has been under {a} ever since a {b} published his {c} two years ago.",
    "Hours later, a {a} close to {person} confirmed that both sides had agreed on {b} and {c}.",
    "What happened next is still in dispute: some saw a {a}, others heard {b} near {place}.",
    "“You cannot {a} your way out of this,” warned {person}, adding that {number} {b} remain unpaid.",
    "For many families, however, {a} matters less than {b}, as one {c} put it on {day}.",
    "Critics argue that such {a} does little for {place} while it costs taxpayers ${number} million.",
    "Their {a} came under heavy {b} last week, when {number} members left without any {c}.",
    "If approved, this {a} may {b} several thousand jobs, mostly around {place}.",
    "Photographs taken on {day} show {a} stacked along both banks, with {b} and {c} behind.",
    "Under current rules, every {a} must {b} within {number} days or face {c}.",
    "Analysts were divided: {person} expects {a} to continue, others see first signs of {b}.",
    "No {a} has yet been set; {person} hopes for {b} before winter, perhaps even a {c}.",
]


def reports(words: int, seed: int = 7) -> tuple[list[str], list[str]]:
    """The paragraphs of two reports on one story that share people, places and some of their words."""
    numbers = random.Random(seed)
    lines = (line.split(":", 1)[1] for line in read_wordlist("concepts"))
    lexicon = sorted({word for line in lines for word in re.findall(r"[a-z]+", line) if len(word) > 3})
    shared, frames = numbers.sample(lexicon, 100), numbers.sample(FRAMES, len(FRAMES))
    left, right = frames[::2], frames[1::2]
    return (
        _report(words, left, shared, numbers.sample(lexicon, 500), numbers),
        _report(words, right, shared, numbers.sample(lexicon, 500), numbers),
    )


def _report(
    words: int, frames: list[str], shared: list[str], own: list[str], numbers: random.Random
) -> list[str]:
    """The paragraphs of a report; a fifth of its words of meaning are those of the story."""
    paragraphs: list[str] = []
    count = 0
    while count < words:
        sentences = []
        for _ in range(numbers.randint(1, 3)):
            one, two, three = (numbers.choice(shared if numbers.random() < 0.2 else own) for _ in range(3))
            sentences.append(
                numbers.choice(frames).format(
                    a=one,
                    b=two,
                    c=three,
                    person=numbers.choice(PEOPLE),
                    place=numbers.choice(PLACES),
                    day=numbers.choice(DAYS),
                    number=numbers.randint(11, 99),
                )
            )
        paragraphs.append(" ".join(sentences))
        count += len(paragraphs[-1].split())
    return paragraphs


PAIRS = {"edited": texts, "independent": reports}


def tokens(text: str) -> list[str]:
    """Words and signs, as the peers that want tokens are given them."""
    return re.findall(r"\w+|[^\w\s]", text)


def lavreader(left: list[str], right: list[str]) -> Callable[[], object]:
    """Our own: sentences, tokens, alignment, edits."""
    from lavreader.article import Article, Paragraph
    from lavreader.compare.alignment.alignment import align
    from lavreader.compare.alignment.background import Background
    from lavreader.compare.pair import with_edits
    from lavreader.language.sentences import sentences_of

    def article(name: str, texts_of_one: list[str]) -> Article:
        paragraphs = tuple(Paragraph("paragraph", text) for text in texts_of_one)
        return Article(name, paragraphs=paragraphs, sentences=sentences_of(paragraphs))

    def compare() -> object:
        one, two = article("left", left), article("right", right)
        background = Background([one, two])
        rows = align(one, two, background).rows
        return [with_edits(row, one, two, background) for row in rows]

    return compare


def difflib_words(left: list[str], right: list[str]) -> Callable[[], object]:
    """The standard library on words."""
    import difflib

    def compare() -> object:
        one, two = tokens("\n".join(left)), tokens("\n".join(right))
        return difflib.SequenceMatcher(None, one, two, autojunk=False).get_opcodes()

    return compare


def dmp_words(left: list[str], right: list[str]) -> Callable[[], object]:
    """diff-match-patch on words, with semantic clean-up and without a deadline."""
    from diff_match_patch import diff_match_patch

    def compare() -> object:
        codes: dict[str, str] = {}
        one, two = (
            "".join(
                codes.setdefault(token, chr(0xE000 + len(codes) + (0xE8000 if len(codes) > 6000 else 0)))
                for token in tokens("\n".join(paragraphs))
            )
            for paragraphs in (left, right)
        )
        engine = diff_match_patch()
        engine.Diff_Timeout = 0
        diffs = engine.diff_main(one, two, False)
        engine.diff_cleanupSemantic(diffs)
        return diffs

    return compare


def rapidfuzz_words(left: list[str], right: list[str]) -> Callable[[], object]:
    """Levenshtein opcodes of rapidfuzz on words."""
    from rapidfuzz.distance import Levenshtein

    return lambda: Levenshtein.opcodes(tokens("\n".join(left)), tokens("\n".join(right)))


def redlines(left: list[str], right: list[str]) -> Callable[[], object]:
    """redlines, as its readme uses it."""
    # Not a dependency of the project: measured where it is installed.
    module = importlib.import_module("redlines")

    return lambda: module.Redlines("\n\n".join(left), "\n\n".join(right)).output_markdown


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


def measure(peer: str, left: list[str], right: list[str], cold: bool) -> dict[str, float]:
    """Seconds and megabytes of comparing in this process."""
    if peer in COMMANDS:
        with tempfile.TemporaryDirectory() as folder:
            for name, paragraphs in (("left", left), ("right", right)):
                Path(folder, f"{name}.txt").write_text("\n".join(paragraphs) + "\n", encoding="utf-8")
            begun = time.perf_counter()
            subprocess.run(
                COMMANDS[peer], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
            )
            seconds = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        return {"first": seconds, "again": seconds, "megabytes": peak / 1024}
    compare = LIBRARIES[peer](left, right)
    if not cold:
        LIBRARIES[peer](*texts(200, seed=1))()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    compare()
    first = time.process_time() - begun
    if cold:
        return {"cold": first}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    further: list[float] = []
    while len(further) < 15 and sum(further) < 3:
        begun = time.process_time()
        compare()
        further.append(time.process_time() - begun)
    return {"first": first, "again": statistics.median(further), "megabytes": (peak - before) / 1024}


def available(peer: str) -> bool:
    """Whether the peer is installed."""
    if peer in COMMANDS:
        return shutil.which(COMMANDS[peer][0]) is not None
    try:
        LIBRARIES[peer](["One came."], ["Two came."])
    except ImportError:
        return False
    return True


def medians(peers: list[str], arguments: list[str], runs: int, limit: float) -> dict[str, dict[str, float]]:
    """The median of each figure of each peer; a peer that was stopped has none."""
    found: dict[str, dict[str, list[float]]] = {peer: {} for peer in peers}
    for run in range(runs):
        for peer in [peer for peer in peers if peer in found]:
            for cold in ([], ["--cold"]) if peer in LIBRARIES else ([],):
                command = [sys.executable, __file__, "--one", peer, "--seed", str(run), *arguments, *cold]
                try:
                    done = subprocess.run(command, capture_output=True, check=True, timeout=limit)
                except subprocess.TimeoutExpired:
                    found.pop(peer)
                    break
                for figure, value in json.loads(done.stdout).items():
                    found[peer].setdefault(figure, []).append(value)
    return {
        peer: {figure: statistics.median(values) for figure, values in figures.items()}
        for peer, figures in found.items()
    }


def show(peers: list[str], found: dict[str, dict[str, float]], limit: float) -> None:
    """Print the figures as a table."""
    reference = found.get("difflib (words)", {})
    print("| tool | cold ms | first ms | again ms | cold, first, again against difflib | MB |")
    print("|---|---|---|---|---|---|")
    for peer in peers:
        figures = found.get(peer)
        if figures is None:
            print(f"| {peer} | over {limit:g} s | | | | |")
            continue
        times = [figures.get(figure) for figure in ("cold", "first", "again")]
        written = [f"{seconds * 1000:.1f}" if seconds is not None else "" for seconds in times]
        ratios = ", ".join(
            f"{seconds / reference[figure]:.2f}"
            for figure, seconds in zip(("cold", "first", "again"), times, strict=True)
            if seconds is not None and figure in reference
        )
        print(f"| {peer} | {' | '.join(written)} | {ratios} | {figures['megabytes']:.0f} |", flush=True)


def main() -> None:
    """Measure every peer in turns and print tables."""
    parser = argparse.ArgumentParser(
        description="Time and memory of comparing two texts, beside other tools."
    )
    parser.add_argument("--pairs", nargs="+", choices=PAIRS, default=list(PAIRS))
    parser.add_argument("--words", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--articles", nargs=2, metavar=("LEFT", "RIGHT"), help="text files to take instead")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limit", type=float, default=120, help="seconds for one run (default: %(default)s)")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--seed", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--cold", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        if options.articles:
            read = [Path(path).read_text(encoding="utf-8").splitlines() for path in options.articles]
            left, right = ([line.strip() for line in lines if line.strip()] for lines in read)
        else:
            left, right = PAIRS[options.pairs[0]](options.words[0], 7 + options.seed)
        print(json.dumps(measure(options.one, left, right, options.cold)))
        return
    peers = [peer for peer in (*LIBRARIES, *COMMANDS) if available(peer)]
    if options.articles:
        wanted = [("two articles", ["--articles", *options.articles])]
    else:
        wanted = [
            (f"{pair}, {words} words a side", ["--pairs", pair, "--words", str(words)])
            for pair in options.pairs
            for words in options.words
        ]
    for title, arguments in wanted:
        print(f"\n{title}, medians of {options.runs}\n")
        show(peers, medians(peers, arguments, options.runs, options.limit), options.limit)


if __name__ == "__main__":
    main()
