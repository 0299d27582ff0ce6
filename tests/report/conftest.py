"""Stories with known findings, so that reports are tested without depending on what the rules find."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from lavreader.article import Article, Paragraph, Removed
from lavreader.compare.claims.claim import Claim, ClaimValue, Omission
from lavreader.compare.comparison import Evidence, Finding, FindingKind, Verdict
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of

ROOT = Path(__file__).parents[2]
CLOSED = "The bridge was closed on Friday or on Monday."
MOMENT = datetime(2026, 3, 9, 8, 5, tzinfo=UTC)

# Every field of an article holds some of it; each would do harm somewhere if it got through raw.
HOSTILE = (
    "<script>alert('x')</script><img src=x onerror=alert(1)>\"'><svg/onload=alert(2)>"
    "</style></title><!-- {{ 7*7 }} {% raw %} [bold red]markup[/bold red] [link=javascript:alert(3)]x"
    "[/link]"
    " [click](javascript:alert(4)) `code` **bold** | cell |"
    " =HYPERLINK(\"http://evil.example\") "
    "\x1b[31mred\x1b[0m \x1b]8;;http://evil.example\x07link\x1b]8;;\x07"
    " \x1b]52;c;ZXZpbA==\x07 \x9b2J \x00 \x7f "
    "\u202eevil\u202c \u2066x\u2069 \u200f \ufeff \ud800 \U000e0041 end"
)  # fmt: skip


def article(name: str, paragraphs: list[str], **settings: Any) -> Article:
    """An article with these paragraphs."""
    blocks = tuple(Paragraph("paragraph", text) for text in paragraphs)
    known: dict[str, Any] = {
        "source": f"{name.lower()}.html",
        "outlet": name,
        "title": f"{name} on the bridge",
        "published": date(2026, 3, 6),
        "language": "en",
        "fetched": MOMENT,
    }
    return Article(paragraphs=blocks, sentences=sentences_of(blocks), **(known | settings))


def evidence(of: Article, words: str) -> Evidence:
    """Where an article says these words."""
    for index, sentence in enumerate(of.sentences):
        start = sentence.text.find(words)
        if start >= 0:
            return Evidence(index, start, start + len(words), words)
    raise AssertionError(f"{words!r} is not in {of.name}")


def stage(
    articles: list[Article],
    findings: list[tuple[int, int, FindingKind, Verdict, str, str, str]],
    claims: tuple[Claim, ...] = (),
    omissions: tuple[Omission, ...] = (),
) -> Story:
    """A story whose sentences are compared for real and whose findings are these.

    Args:
        articles: The outlets.
        findings: Left index, right index, kind, verdict, left words, right words, explanation.
        claims: The facts.
        omissions: What some leave out.
    """
    story = Story(articles)
    for i in range(len(articles)):
        for j in range(i + 1, len(articles)):
            found = tuple(
                Finding(
                    kind, verdict, 0.9, evidence(articles[i], one), evidence(articles[j], two), why,
                    id=f"a{i + 1}-a{j + 1}-f{number}",
                )
                for number, (_, _, kind, verdict, one, two, why) in enumerate(
                    [each for each in findings if each[:2] == (i, j)], 1
                )
            )  # fmt: skip
            verdicts = [finding.verdict for finding in found]
            real = story.compare(i, j)
            summary = replace(
                real.summary,
                contradictions=verdicts.count("contradiction"),
                altered_quotes=verdicts.count("altered_quote"),
                differs=verdicts.count("differs"),
            )
            story._comparisons[i, j] = replace(real, findings=found, summary=summary)
    story.__dict__.update(claims=claims, omissions=omissions)
    return story


@pytest.fixture(scope="session")
def bridge() -> Story:
    """Three outlets on a bridge: they disagree about a day, a number and the words of a mayor."""
    herald = article(
        "Herald",
        [
            "The old bridge at Lund was closed on Friday after engineers found cracks.",
            "“The bridge will never open again,” Mayor Ann Berg said.",
            "About 40 families have to move. The river is calm.",
        ],
        authors=("Per Alm", "Eva Lind"),
        address="https://herald.example/bridge?a=1&b=2",
        removed=(Removed(-1, "Subscribe now", "newsletter"), Removed(2, "We use cookies", "cookie_notice")),
        warnings=("The page is short.",),
    )
    courier = article(
        "Courier",
        [
            "Engineers found cracks, and the old bridge at Lund was closed on Monday.",
            "“The bridge may never open again,” Mayor Ann Berg said.",
            "About 60 families have to move.",
        ],
        published=None,
    )
    times = article(
        "Times",
        [
            "The old bridge at Lund was closed on Monday after engineers found cracks.",
            "Nobody was hurt.",
        ],
    )
    return stage(
        [herald, courier, times],
        [
            (0, 1, "day", "contradiction", "Friday", "Monday", CLOSED),
            (0, 1, "quote", "altered_quote", "The bridge will never open again,",
             "The bridge may never open again,", "The mayor is quoted in other words."),
            (0, 1, "number", "differs", "40", "60", "40 or 60 families."),
            (0, 2, "day", "contradiction", "Friday", "Monday", CLOSED),
        ],
        claims=(
            Claim(
                "c1", "day", "bridge closed",
                (
                    ClaimValue(0, 0, 38, 44, "Friday", odd=True),
                    ClaimValue(1, 0, 65, 71, "Monday"),
                    ClaimValue(2, 0, 38, 44, "Monday"),
                ),
                disputed=True,
            ),
            Claim(
                "c2", "number", "families",
                (ClaimValue(0, 2, 6, 8, "40"), ClaimValue(1, 2, 6, 8, "60")), (2,),
            ),
        ),
        omissions=(Omission(((0, 1), (1, 1)), (2,)),),
    )  # fmt: skip


@pytest.fixture(scope="session")
def hostile() -> Story:
    """Two outlets in which every field tries to break out."""
    settings: dict[str, Any] = {
        "source": "javascript:alert('source')",
        "outlet": HOSTILE,
        "title": f"=cmd|' /C calc'!A0 {HOSTILE}",
        "authors": (HOSTILE, "@SUM(1+1)"),
        "language": 'en" onclick="alert(5)',
        "removed": (Removed(-1, HOSTILE, HOSTILE),),
        "warnings": (HOSTILE,),
        "address": "javascript:alert('address')",
    }
    one = article("One", [f"Friday {HOSTILE}", "-2+3 is Friday again."], **settings)
    two = article("Two", [f"Monday {HOSTILE}", "+2-3 is Monday again."], **settings)
    return stage(
        [one, two],
        [
            (0, 1, "day", "contradiction", "Friday", "Monday", HOSTILE),
            (0, 1, "number", "differs", "-2+3", "+2-3", "=1+1"),
        ],
        claims=(
            Claim(
                'c1" onclick="alert(6)', "day", HOSTILE,
                (ClaimValue(0, 0, 0, 6, HOSTILE), ClaimValue(1, 0, 0, 6, "=1")),
            ),
        ),
        omissions=(Omission(((0, 0),), (1,)),),
    )  # fmt: skip


@pytest.fixture(scope="session")
def nothing_found() -> Story:
    """Two outlets that have nothing in common, so that no section but the rows has anything to show."""
    return stage([article("Herald", ["The river is calm."]), article("Courier", ["Prices fell."])], [])


@pytest.fixture(scope="session")
def axe() -> str:
    """The accessibility rules of axe-core; ``npm install --no-save axe-core`` brings them."""
    path = ROOT / "node_modules" / "axe-core" / "axe.min.js"
    if not path.exists():
        missing = "needs axe-core: npm install --no-save axe-core"
        if os.environ.get("CI"):
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)
    return path.read_text("utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The browser of this machine, without a window and without habits of calling home.

    It keeps an event loop running in its thread, which the reader's tests could not share: hence
    it ends with its module.
    """
    from tests.conftest import program

    with sync_playwright() as running:
        opened = running.chromium.launch(
            executable_path=program("chromium", "chromium-browser", "google-chrome", "chrome"),
            args=[
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        )  # fmt: skip
        yield opened
        opened.close()
