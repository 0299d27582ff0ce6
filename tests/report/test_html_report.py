"""What stands in the HTML report, and where."""

import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

import lavreader
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.story import Story
from lavreader.export.anchors import finding_anchor
from lavreader.export.html import render_story
from lavreader.export.report import report_of
from tests.report.conftest import MOMENT


class Outline(HTMLParser):
    """Words and anchors of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.ids: list[str] = []
        self._style = False
        self.feed(page)
        self.words = " ".join(self.words.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._style = tag == "style"
        self.words += " " * (tag in {"dt", "dd", "td", "th", "p", "li", "h2", "h3", "h4"})
        self.ids += [value for name, value in attrs if name == "id" and value]

    def handle_endtag(self, tag: str) -> None:
        self._style = False

    def handle_data(self, data: str) -> None:
        if not self._style:
            self.words += data


@pytest.fixture(scope="module")
def page(bridge: Story) -> str:
    return render_story(bridge, generated=MOMENT)


@pytest.fixture(scope="module")
def words(page: str) -> str:
    return Outline(page).words


def test_what_matters_comes_first(page: str) -> None:
    places = [
        page.index(f'id="{name}"')
        for name in ("summary", "claims", "findings", "beside", "omissions", "sources", "method")
    ]
    assert places == sorted(places)


def test_every_finding_row_and_pair_has_an_anchor_of_its_own(page: str, bridge: Story) -> None:
    ids = Outline(page).ids
    for comparison in bridge.comparisons:
        prefix = f"{comparison.left_id}-{comparison.right_id}"
        wanted = [prefix, *(f"{prefix}-r{number}" for number in range(1, len(comparison.rows) + 1))]
        wanted += [finding.id for finding in comparison.findings]
        for anchor in wanted:
            assert ids.count(anchor) == 1, anchor


def test_ids_are_those_of_the_json_document(page: str, bridge: Story) -> None:
    ids = set(Outline(page).ids)
    document = bridge.to_dict()
    for pair in document["pairs"]:
        assert {finding["id"] for finding in pair["findings"]} <= ids
    assert {claim["id"] for claim in document["claims"]} <= ids


def test_findings_lead_from_one_to_the_next_contradictions_first(page: str) -> None:
    order = ["a1-a2-f1"]
    while following := re.search(
        rf'id="{order[-1]}".*?(?:<a href="#([^"]+)">next|class="finding"|</ul>)', page, re.DOTALL
    ):
        if following[1] is None:
            break
        order.append(following[1])
    assert order == ["a1-a2-f1", "a1-a3-f1", "a1-a2-f2", "a1-a2-f3"]


def test_findings_of_several_pairs_about_one_matter_stand_together(words: str) -> None:
    assert words.count("Day of the week: Monday or Friday") == 2  # in the summary and among the findings
    assert "Monday Courier and Times" in words


@pytest.mark.parametrize(
    "fact",
    [
        "Herald, Courier",
        "3 outlets, 3 pairs: 2 contradictions, 1 altered quotation and 1 difference.",
        "Per Alm, Eva Lind",
        "6 March 2026",
        "not stated",
        "9 March 2026, 08:05 UTC",
        "newsletter, cookie notice",
        "The page is short.",
        "not told by: Times",
        "stands alone",
        f"lavreader {lavreader.__version__}",
        "a1–a2, a1–a3, a2–a3",
    ],
)
def test_it_says(fact: str, words: str) -> None:
    assert fact in words


def test_each_text_can_be_checked_by_its_fingerprint(words: str, bridge: Story) -> None:
    assert all(article.sha256 in words for article in bridge.articles)


def test_only_web_addresses_become_links(page: str, hostile: Story) -> None:
    assert 'href="https://herald.example/bridge?a=1&amp;b=2"' in page
    assert 'rel="noopener noreferrer nofollow external"' in page
    assert not re.search(r'href="(?!#|data:,")', render_story(hostile))


def test_the_folders_of_whoever_made_it_are_nobodys_business() -> None:
    articles = [lavreader.Article(f"/home/alice/secret project/{name}.txt") for name in ("one", "two")]
    for report in (
        lavreader.to_html(lavreader.Story(articles)),
        lavreader.to_markdown(lavreader.Story(articles)),
    ):
        assert "alice" not in report
        assert "one.txt" in report


def test_everything_is_escaped_once(hostile: Story) -> None:
    page = render_story(hostile)
    assert "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;" in page
    assert "&amp;lt;" not in page
    assert "<script" not in page.casefold()
    assert "{{ 7*7 }}" in page  # text stays text for the template engine too
    assert "</style" not in page.split("</head>")[1].casefold()


def test_what_steers_the_direction_of_text_is_written_out(hostile: Story) -> None:
    page = render_story(hostile)
    assert "[U+202E]" in page
    assert "[U+001B]" in page
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", page)
    page.encode("utf-8")


def test_excerpts_hold_no_full_text(bridge: Story) -> None:
    words = Outline(render_story(bridge, excerpts=True)).words
    assert "closed on Friday" in words
    assert "40 families" in words
    assert "The river is calm." not in words
    assert "Nobody was hurt." not in words


def test_one_pair_of_a_story(bridge: Story) -> None:
    words = Outline(render_story(bridge, pairs=[(1, 0)])).words
    assert words.startswith("Herald and Courier:")
    assert "2 outlets, 1 pair" in words
    assert "Times" not in words


def test_a_comparison_alone_makes_a_report_too(bridge: Story) -> None:
    page = lavreader.to_html(bridge.compare(0, 1))
    assert 'id="a1-a2-f1"' in page


def test_the_same_story_gives_the_same_bytes(bridge: Story) -> None:
    assert render_story(bridge, generated=MOMENT) == render_story(bridge, generated=MOMENT)


def test_a_finding_without_a_proper_id_gets_an_anchor_by_its_place(bridge: Story) -> None:
    comparison = bridge.compare(0, 1)
    nowhere = Evidence(99, 5, 9, "lost")
    stray = Finding("day", "differs", 0.5, nowhere, nowhere, "why", id='"><script>')
    odd = lavreader.Comparison(
        comparison.left, comparison.right, comparison.rows, (stray,), comparison.summary
    )
    assert finding_anchor(odd, stray) == "a1-a2-fx1"
    assert 'id="a1-a2-fx1"' in lavreader.to_html(odd)


def test_the_moment_is_now_unless_said() -> None:
    report = report_of(lavreader.Story([lavreader.Article("a"), lavreader.Article("b")]))
    assert abs((datetime.now(UTC) - report.generated).total_seconds()) < 600


def test_no_article_at_all_is_still_a_page() -> None:
    assert "</html>" in render_story(lavreader.Story([]))
