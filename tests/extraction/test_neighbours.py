"""What a line owes to the lines beside it, on pages as sites build them and in text copied from a browser."""

import datetime

import pytest

from extractors.page import article_from_html
from extractors.plain_text import article_from_text
from lavreader.article import Article

from .story import PARAGRAPHS, TITLE, page, text


def body_of(article: Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]


def reasons_of(article: Article) -> dict[str, str]:
    return {piece.text: piece.reason for piece in article.removed}


BROWSER_HEAD = [
    "Skip to content",
    "Your browser is out of date and may not show this page as it should be shown.",
    "Show Purposes",
    "TownHarbourSport",
    "14°C",
    "Long read",
]
BELOW_TITLE = ["Reporter: Ida Holm", "14 March 2025 at 5:30 pm", "3-Minute Listen", "Transcript"]


def test_the_headline_is_the_line_that_shares_words_with_the_text() -> None:
    article = article_from_text("\n".join([*BROWSER_HEAD, TITLE, *BELOW_TITLE, *PARAGRAPHS]), "page.txt")

    assert article.title == TITLE
    assert body_of(article) == list(PARAGRAPHS)
    assert set(BROWSER_HEAD + BELOW_TITLE) <= set(reasons_of(article))
    assert article.published == datetime.date(2025, 3, 14)


def test_a_headline_may_end_in_an_abbreviation() -> None:
    article = article_from_text("\n".join(["Harbour", "Ferry to sail from 6 a.m.", *PARAGRAPHS]), "page.txt")

    assert article.title == "Ferry to sail from 6 a.m."


def test_the_day_of_an_update_is_no_day_of_publication() -> None:
    article = article_from_text("\n".join([TITLE, "Updated 15 March 2025", *PARAGRAPHS]), "page.txt")

    assert article.published is None
    assert body_of(article) == list(PARAGRAPHS)


LETTER = [
    "Dear reader,",
    "This paper belongs to nobody but the people who open it in the morning.",
    "What you read above took us eleven weeks and more boat tickets than we can count.",
    "Would you cover one of them for us each month?",
    "With thanks,",
    "Ida Holm",
    "Cover a ticket",
]


def test_a_letter_for_money_goes_to_its_buttons_even_in_words_no_list_has() -> None:
    article = article_from_text(text(after="\n\n".join(LETTER)), "page.txt")

    assert body_of(article) == list(PARAGRAPHS)
    assert [piece.text for piece in article.removed] == LETTER


@pytest.mark.parametrize(
    ("reason", "lines"),
    [
        (
            "donation_appeal",
            ["The Gazette is free for all of you, and we mean to keep it so. Could you pay for a page?"],
        ),
        (
            "newsletter",
            ["Harbour Post", "Tides, sailings and gossip every Friday.", "Enter your email address"],
        ),
        ("advertisement", ["Sponsored", "Nine boats that sail themselves"]),
        ("related_links", ["More for you", "What does a ferry cost?", "Ten walks along the sound"]),
    ],
)
def test_a_box_goes_with_its_heading_and_its_description(reason: str, lines: list[str]) -> None:
    article = article_from_text(text("\n\n".join(lines)), "page.txt")

    assert body_of(article) == list(PARAGRAPHS)
    assert reasons_of(article) == dict.fromkeys(lines, reason)


def test_short_sentences_between_two_boxes_stay() -> None:
    inside = "\n\n".join(["Sign up", "Nobody clapped.", "The mayor went home early.", "Enter your email"])

    article = article_from_text(text(inside), "page.txt")

    assert "Nobody clapped." in body_of(article)
    assert "The mayor went home early." in body_of(article)


def test_a_request_that_the_writer_cites_stays() -> None:
    cited = "Every page now comes with the same little line at the bottom: please support our journalism."

    article = article_from_text(text(cited), "page.txt")

    assert cited in body_of(article)


def test_a_pull_quote_goes_and_the_sentence_it_repeats_stays() -> None:
    pulled = "“Nobody here can imagine the harbour without her.”"

    article = article_from_html(page(f"<blockquote>{pulled}</blockquote>"), "page.html")

    assert body_of(article) == list(PARAGRAPHS)
    assert reasons_of(article)[pulled] == "pull_quote"


def test_a_quotation_as_subhead_stays() -> None:
    article = article_from_text(text("‘Nobody here can imagine the harbour’"), "page.txt")

    assert "‘Nobody here can imagine the harbour’" in body_of(article)


def test_the_note_on_the_author_is_known_by_the_name() -> None:
    note = "Ida Holm lives on the northern landing and has crossed the sound four thousand times."

    article = article_from_text("\n\n".join([TITLE, "By Ida Holm", *PARAGRAPHS, note]), "page.txt")

    assert body_of(article) == list(PARAGRAPHS)
    assert reasons_of(article)[note] == "byline"


def test_the_dek_that_its_element_names_belongs_to_the_article() -> None:
    dek = "Six votes were against it, and a bridge is still being talked about"
    html = page().replace("</h1>", f'</h1><div class="standfirst"><p>{dek}</p></div>', 1)

    article = article_from_html(html, "page.html")

    assert body_of(article) == [dek, *PARAGRAPHS]


def test_consent_to_a_list_of_purposes_goes_from_a_text() -> None:
    dialog = [
        "We value your privacy",
        "We and our 730 partners process data to provide:",
        "Use precise geolocation data. Actively scan device characteristics for identification.",
        "Create profiles for personalised advertising. Measure content performance.",
        "List of Partners (vendors)",
        "Disagree",
        "Agree",
    ]

    article = article_from_text("\n".join([*dialog, TITLE, *PARAGRAPHS]), "page.txt")

    assert article.title == TITLE
    assert body_of(article) == list(PARAGRAPHS)
    assert set(dialog) == set(reasons_of(article))
