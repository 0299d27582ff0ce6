"""The sample story shows what its README says: clean articles, and the disagreements planted in them."""

import pytest

from extractors import read
from lavreader.compare.story import Story
from lavreader.sample import sample_sources

PROMISED = {
    ("1", "2", "Friday", "Monday"),
    ("1", "2", "Tuesday", "Wednesday"),
    ("2", "3", "Monday", "Friday"),
    ("2", "3", "Wednesday", "Tuesday"),
    ("1", "5", "called off", "postponed"),
    ("3", "5", "cancel", "postponed"),
}
POSSIBLE = PROMISED | {
    ("1", "5", "2026", "2024"),
    ("3", "5", "2026", "2024"),
    ("2", "4", "Monday", "Friday"),
    ("2", "5", "cancelled", "postponed"),
    ("4", "5", "cancelled", "postponed"),
}
FURNITURE = (
    "cookie", "newsletter", "subscribe to", "sign up", "read more", "share this", "dear readers", "€3",
    "most read", "comments are", "rights reserved", "privacy", "photo:", "photograph:", "advertisement",
    "riverman", "stand with", "friend of the meridian", "a word from", "lakeside agency", "milena",
    "achterberg", "edwin marsh", "read next",
)  # fmt: skip


@pytest.fixture(scope="module")
def story() -> Story:
    """The sample, read and ready to be compared."""
    return Story(read(source) for source in sample_sources())


def test_five_outlets_with_their_names_and_days(story: Story) -> None:
    assert [(article.outlet, str(article.published)) for article in story.articles] == [
        ("The Hallstad Courier", "2026-03-13"),
        ("Tormark Dispatch", "2026-03-14"),
        ("globe-newsdesk-24.example", "None"),
        ("The Meridian", "2026-03-13"),
        ("The Northern Ledger", "2026-03-14"),
    ]


def test_authors_are_people(story: Story) -> None:
    assert [article.authors for article in story.articles] == [
        ("Milena Sarrow", "Teo Brandvik"),
        ("Edwin Marsh",),
        (),
        ("Rosalind Achterberg",),
        (),
    ]


@pytest.mark.parametrize("index", range(5))
def test_nothing_that_stands_around_an_article_is_in_it(story: Story, index: int) -> None:
    text = story.articles[index].text.casefold()
    assert not [words for words in FURNITURE if words in text]


@pytest.mark.parametrize("index", range(5))
def test_articles_are_as_long_as_news_is(story: Story, index: int) -> None:
    article = story.articles[index]
    assert 350 <= len(article.text.split()) <= 700
    assert 15 <= len(article.sentences) <= 25


def test_what_was_taken_away_is_kept(story: Story) -> None:
    courier = story.articles[0]
    letter = [piece.text for piece in courier.removed if piece.reason == "donation_appeal"]
    assert letter[0] == "A word from The Hallstad Courier" or "Dear readers" in letter[0]
    assert any("Ludmila Arden" in text for text in letter)


@pytest.mark.parametrize("promise", sorted(PROMISED))
def test_planted_disagreement_is_called_a_contradiction(
    story: Story, promise: tuple[str, str, str, str]
) -> None:
    left, right, one, other = promise
    findings = story.compare(int(left) - 1, int(right) - 1).findings
    assert any(
        one in finding.left.text and other in finding.right.text and finding.verdict == "contradiction"
        for finding in findings
    )


def test_wrong_year_is_called_a_contradiction_where_two_outlets_are_compared(story: Story) -> None:
    findings = Story((story.articles[0], story.articles[4])).compare(0, 1).findings
    assert ("February 12, 2026", "February 12, 2024", "contradiction") in {
        (finding.left.text, finding.right.text, finding.verdict) for finding in findings
    }


def test_nothing_else_is_called_a_contradiction(story: Story) -> None:
    found = [
        (pair.left_id[1:], pair.right_id[1:], finding.left.text, finding.right.text)
        for pair in story.comparisons
        for finding in pair.findings
        if finding.verdict == "contradiction"
    ]
    surplus = [
        (left, right, one, other)
        for left, right, one, other in found
        if not any((left, right) == p[:2] and p[2] in one and p[3] in other for p in POSSIBLE)
    ]
    assert not surplus


def test_paraphrase_rewrites_what_stands_in_quotation_marks(story: Story) -> None:
    altered = [f for f in story.compare(0, 2).findings if f.verdict == "altered_quote"]
    assert len(altered) >= 6


def test_first_two_outlets_disagree_most_clearly(story: Story) -> None:
    counts = {
        (pair.left_id, pair.right_id): pair.summary.contradictions + pair.summary.altered_quotes
        for pair in story.comparisons
        if pair.summary.contradictions
    }
    assert counts["a1", "a2"] == max(counts[pair] for pair in counts if pair != ("a2", "a3"))
