"""How many pages a second the extractors read, against Trafilatura alone, readability-lxml and newspaper4k.

    .venv/bin/python benchmarks/extraction.py [PAGES]

So many pages (60 if not said) are made from a seed, from a short report to a long one, with the menus, boxes
and comments of a news site, and the pages of the sample story are added. Every page is given to every
extractor in turn, in the same process, and only the processor's time counts, so that a busy machine changes
little. The pages are also read as plain text, which none of the others can. readability-lxml and newspaper4k
are left out where they are not installed. The bound to keep: at most 1.6 times the time of Trafilatura alone,
metadata of both included, although its two modes, the second stage and the record of what was removed are
in ours.
"""

import gc
import importlib.util
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from trafilatura import bare_extraction, extract

from extractors.page import article_from_html
from extractors.plain_text import article_from_text
from lavreader.errors import SourceError

WORDS = """
council harbour minister vote river bridge company court report morning budget school train storm winter price
station hospital election farmer engineer police market union museum factory border island forest agreement
""".split()  # noqa: SIM905
VERBS = [
    "announced",
    "rejected",
    "approved",
    "described",
    "delayed",
    "defended",
    "questioned",
    "finished",
    "cancelled",
]
ROUNDS = 3


def sentence(chance: random.Random) -> str:
    """A sentence of ten to thirty words."""
    words = [chance.choice(WORDS) for _ in range(chance.randrange(8, 26))]
    words.insert(3, chance.choice(VERBS))
    return "The " + " ".join(words) + "."


def link(chance: random.Random, words: str, kind: str) -> str:
    """A link with the classes and attributes that links of news sites have."""
    number = chance.randrange(10**6)
    return (
        f"<a class='{kind}__link u-no-underline js-track' href='/{kind}/{number}' data-track='{number}'>"
        f"<span class='{kind}__text'>{words}</span></a>"
    )


def box(name: str, inside: str) -> str:
    """A part of a page inside the wrappers that templates put around it."""
    return f"<div class='layout__row'><div class='grid__col {name}' id='{name}-1'>{inside}</div></div>"


def paragraph(chance: random.Random, number: int) -> str:
    """A paragraph of one to four sentences with a link in every third."""
    text = " ".join(sentence(chance) for _ in range(chance.randrange(1, 5)))
    if number % 3 == 0:
        first, _, rest = text.partition(" ")
        text = f"{first} {link(chance, chance.choice(WORDS), 'inline')} {rest}"
    return f"<div class='article__block'><p class='article__text' data-block='{number}'>{text}</p></div>"


def generated(chance: random.Random) -> str:
    """A page with the furniture, the wrappers and the scripts of a news site around 6 to 60 paragraphs."""
    body = [paragraph(chance, number) for number in range(chance.randrange(6, 60))]
    title = sentence(chance)[:-1]
    entries = range(chance.randrange(20, 90))
    menu = "".join(f"<li class='nav__item'>{link(chance, chance.choice(WORDS), 'nav')}</li>" for _ in entries)
    teasers = "".join(
        f"<div class='card card--small'><h3>{link(chance, sentence(chance)[:-1], 'card')}</h3></div>"
        for _ in range(chance.randrange(5, 40))
    )
    comments = "".join(
        f"<div class='comment'><b>reader{number}</b><p>{sentence(chance)}</p><a>Reply</a></div>"
        for number in range(chance.randrange(0, 30))
    )
    body.insert(3, box("newsletter", "<p>Sign up for our newsletter</p><input><button>Sign up</button>"))
    body.insert(5, "<figure><img src='a.jpg'><figcaption>The harbour. Photo: A. Person</figcaption></figure>")
    script = f"<script>window.state = {{'words': '{' '.join(chance.choices(WORDS, k=2500))}'}}</script>"
    return (
        f"<!doctype html><html lang='en'><head><title>{title} | Generated Gazette</title>{script}"
        "<meta property='og:site_name' content='Generated Gazette'><meta name='author' content='Ada Person'>"
        "<meta property='article:published_time' content='2025-03-14T08:00:00Z'></head><body>"
        f"<header class='site-header'><nav class='nav'><ul>{menu}</ul></nav></header>"
        f"{box('cookie-banner', '<p>We use cookies.</p>')}<main class='page'><article class='article'>"
        f"{box('headline', f'<h1>{title}</h1>')}{box('byline', '<p>By Ada Person</p>')}"
        f"{box('article-body', ''.join(body))}{box('share', '<a>Facebook</a><a>X</a>')}</article>"
        f"{box('related', teasers)}{box('comments', comments)}</main>"
        f"<footer class='site-footer'><ul>{menu}</ul><p>© 2025 Gazette</p></footer>{script}</body></html>"
    )


def sample_pages() -> list[str]:
    """The pages of the sample story."""
    folder = Path(__file__).parent.parent / "seeds"
    return [path.read_text("utf-8") for path in sorted(folder.glob("*.html"))]


def ours(html: str) -> None:
    """Both modes, the second stage, metadata and the record of what was removed."""
    try:
        article_from_html(html, "page")
    except SourceError:
        return


def ours_as_text(text: str) -> None:
    """The second stage alone."""
    try:
        article_from_text(text, "page")
    except SourceError:
        return


def extractors() -> dict[str, Callable[[str], object]]:
    """What is measured, by name; the first is the measure of the others."""
    found: dict[str, Callable[[str], object]] = {
        "Trafilatura, with metadata": lambda html: bare_extraction(
            html, include_comments=False, with_metadata=True
        ),
        "Trafilatura, text only": lambda html: extract(html, include_comments=False),
        "lavreader": ours,
    }
    if importlib.util.find_spec("readability"):
        from readability import Document

        found["readability-lxml"] = lambda html: Document(html).summary()
    if importlib.util.find_spec("newspaper"):
        from newspaper import Article

        def newspaper(html: str) -> None:
            article = Article("https://gazette.example/story", fetch_images=False)
            article.download(input_html=html)
            article.parse()

        found["newspaper4k"] = newspaper
    return found


def measured(pages: Sequence[str], texts: Sequence[str]) -> dict[str, float]:
    """Seconds of processor time for all pages, the best of several rounds, by name."""
    runs = extractors()
    best: dict[str, float] = {}
    for run in runs.values():
        run(pages[0])
    for _ in range(ROUNDS):
        spent = dict.fromkeys([*runs, "lavreader, plain text"], 0.0)
        for page, text in zip(pages, texts, strict=True):
            for name, run in [*runs.items(), ("lavreader, plain text", ours_as_text)]:
                gc.collect(0)
                began = time.process_time()
                run(text if name.endswith("plain text") else page)
                spent[name] += time.process_time() - began
        for name, seconds in spent.items():
            best[name] = min(seconds, best.get(name, seconds))
    return best


def main() -> None:
    """Make the pages, measure, print."""
    chance = random.Random(7)
    pages = [generated(chance) for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 60)] + sample_pages()
    texts = [extract(page, include_comments=True) or "" for page in pages]
    best = measured(pages, texts)
    first = next(iter(best.values()))
    print(f"{len(pages)} pages, {sum(map(len, pages)) // len(pages) // 1024} KiB each on average")
    for name, seconds in best.items():
        print(f"{name:28} {len(pages) / seconds:7.1f} pages a second   {seconds / first:5.2f} × the time")


if __name__ == "__main__":
    main()
