"""A page saved as text: headline, outlet, date and body are found by rule."""

import datetime

import pytest

from extractors.plain_text import article_from_text
from lavreader.article import Article
from lavreader.errors import SourceError

from .story import PARAGRAPHS, TITLE, text

BODY = "\n\n".join(PARAGRAPHS)


def body_of(article: Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]


HEADERS = [
    (f"{TITLE}\nSound Gazette\n2025-03-14", TITLE, "Sound Gazette", datetime.date(2025, 3, 14)),
    (f"{TITLE}\nSound Gazette", TITLE, "Sound Gazette", None),
    (f"{TITLE}\n2025-03-14", TITLE, None, datetime.date(2025, 3, 14)),
    ("Sound Gazette\n2025-03-14", None, "Sound Gazette", datetime.date(2025, 3, 14)),
    ("2025-03-14", None, None, datetime.date(2025, 3, 14)),
    (TITLE, TITLE, None, None),
    (
        f"\n\n{TITLE}\ngazette.example\n2025-03-14T08:00:00+01:00",
        TITLE,
        "gazette.example",
        datetime.date(2025, 3, 14),
    ),
    (
        f"Title: {TITLE}\nOutlet: Sound Gazette\nDate: 2025-03-14",
        TITLE,
        "Sound Gazette",
        datetime.date(2025, 3, 14),
    ),
    (f"---\ntitle: '{TITLE}'\npublisher: Sound Gazette\nlayout: post\n---", TITLE, "Sound Gazette", None),
    (
        "“We will not give her up”\nSound Gazette\n2025-03-14",
        "“We will not give her up”",
        "Sound Gazette",
        datetime.date(2025, 3, 14),
    ),
]


@pytest.mark.parametrize(("header", "title", "outlet", "published"), HEADERS)
def test_a_header_is_understood_whatever_is_left_out(
    header: str, title: str | None, outlet: str | None, published: datetime.date | None
) -> None:
    article = article_from_text(f"{header}\n\n{BODY}\n", "page.txt")

    assert (article.title, article.outlet, article.published) == (title, outlet, published)
    assert body_of(article) == list(PARAGRAPHS)
    assert article.removed == ()


def test_a_header_of_keys_may_name_authors_address_and_language() -> None:
    keys = (
        "URL: https://gazette.example/ferry\nAuthor: Ida Brekke and Henrik Stolle\n"
        "Language: en-GB\nTitle: Ferry stays"
    )
    article = article_from_text(f"{keys}\n\n{BODY}", "page.txt")

    assert article.address == "https://gazette.example/ferry"
    assert article.authors == ("Ida Brekke", "Henrik Stolle")
    assert (article.language, article.title) == ("en", "Ferry stays")


def test_a_text_that_begins_with_its_first_sentence_keeps_it() -> None:
    for separator in ("\n\n", "\n"):
        article = article_from_text(separator.join(PARAGRAPHS), "page.txt")

        assert article.title is None
        assert body_of(article) == list(PARAGRAPHS)


def test_a_first_line_that_ends_as_a_sentence_does_is_no_headline() -> None:
    article = article_from_text(f"The ferry stays.\n\n{BODY}", "page.txt")

    assert article.title is None
    assert article.paragraphs[0].text == "The ferry stays."


@pytest.mark.parametrize("separator", [" | ", " - ", " – ", " · "])
def test_the_title_of_the_page_gives_headline_and_outlet(separator: str) -> None:
    line = separator.join(
        [TITLE, "Town", "Sound Gazette"] if separator == " | " else [TITLE, "Sound Gazette"]
    )
    article = article_from_text(f"{line}\n\n{TITLE}\n\n{BODY}", "page.txt")

    assert (article.title, article.outlet) == (TITLE, "Sound Gazette")
    assert body_of(article) == list(PARAGRAPHS)
    assert [(piece.text, piece.reason) for piece in article.removed] == [(line, "navigation")]


def test_a_menu_above_the_headline_is_not_taken_for_it() -> None:
    menu = "Front page\nTown\nHarbour\nSport\nWeather\nSign in"
    article = article_from_text(f"{menu}\n\n{text()}", "page.txt")

    assert article.title == TITLE
    assert body_of(article) == list(PARAGRAPHS)
    assert {piece.reason for piece in article.removed} <= {"navigation", "subscription"}


def test_an_appeal_names_the_outlet() -> None:
    article = article_from_text(text(before="Support The Sound Gazette!"), "page.txt")

    assert article.outlet == "The Sound Gazette"


@pytest.mark.parametrize(
    "glued", ["shareprint", "ShareTweetEmail", "FacebookWhatsAppCopy link", "NewsWorldPolitics"]
)
def test_words_of_widgets_that_were_glued_together_are_told_from_words(glued: str) -> None:
    article = article_from_text(text(after=glued), "page.txt")

    assert [piece.text for piece in article.removed] == [glued]


def test_a_caption_that_was_saved_twice_goes_twice() -> None:
    caption = "The ferry in the harbour of Osterhaven, November 2024"
    article = article_from_text(text().replace(TITLE, f"{TITLE}\n\n{caption}\n\n{caption}", 1), "page.txt")

    assert body_of(article) == list(PARAGRAPHS)
    assert [piece.reason for piece in article.removed] == ["photo_caption", "photo_caption"]


def test_a_caption_and_its_credit_need_no_mark_above_the_lead() -> None:
    caption = "Lene Falk, mayor of Osterhaven. Town Archive"
    article = article_from_text(text().replace(TITLE, f"{TITLE}\n\n{caption}", 1), "page.txt")

    assert [(piece.text, piece.reason) for piece in article.removed] == [(caption, "photo_caption")]


def test_subheads_are_headings() -> None:
    article = article_from_text(text("What the boat costs"), "page.txt")

    assert [(p.kind, p.text) for p in article.paragraphs][3] == ("heading", "What the boat costs")


def test_the_line_before_a_quotation_is_no_subhead() -> None:
    article = article_from_text(text("The director of the line commented on the vote:"), "page.txt")

    assert article.paragraphs[3].kind == "paragraph"


def test_a_letter_ends_where_the_article_goes_on() -> None:
    letter = (
        "Dear readers,\n\nWe are a small newsroom and we need you.\n\nPlease support us with a donation.\n\n"
        "Thank you for your support."
    )
    article = article_from_text(text(letter, at=2), "page.txt")

    assert body_of(article) == list(PARAGRAPHS)
    assert {piece.reason for piece in article.removed} == {"donation_appeal"}


def test_a_letter_that_asks_for_nothing_stays() -> None:
    letter = "Dear Friends,"
    answer = "I have sailed on her since I was a child, and so have my children, wrote one pensioner."
    article = article_from_text(text(f"{letter}\n\n{answer}", at=5), "page.txt")

    assert letter in body_of(article)
    assert answer in body_of(article)


def test_what_is_removed_stays_in_its_place_and_in_its_words() -> None:
    article = article_from_text(text("Read also:  How the storms   changed the coast"), "page.txt")

    (piece,) = article.removed
    assert piece.after_paragraph == 2
    assert piece.text == "Read also: How the storms changed the coast"


def test_nothing_is_lost() -> None:
    source = text(
        "Share this story", before="We use cookies. Accept?", after="Related posts\n\nAnother story"
    )
    article = article_from_text(source, "page.txt")

    kept = {article.title, *body_of(article), *(piece.text for piece in article.removed)}
    assert kept == {line for line in source.splitlines() if line}


def test_little_text_is_said() -> None:
    article = article_from_text(
        "The ferry stays, the council of Osterhaven decided on Tuesday evening.", "page.txt"
    )

    assert "Only 11 words are left" in article.warnings[0]


@pytest.mark.parametrize("empty", ["", "\n \n", "\u200b\n\ufeff"])
def test_a_text_without_words_is_refused(empty: str) -> None:
    with pytest.raises(SourceError, match="the text is empty"):
        article_from_text(empty, "page.txt")


def test_a_text_of_nothing_but_furniture_is_refused() -> None:
    with pytest.raises(SourceError, match="no article found"):
        article_from_text("We use cookies.\n\nAccept all\n\nShare this story\n\nPrivacy policy", "page.txt")


LANGUAGES = [
    ("en", " ".join(PARAGRAPHS)),
    (
        "de",
        "Der Rat der Stadt hat am Dienstag beschlossen, dass die Fähre über den Sund nicht eingestellt wird.",
    ),
    (
        "fr",
        "Le conseil de la ville a décidé mardi que le bac ne serait pas supprimé, pour le bien des gens.",
    ),
    (
        "es",
        "El consejo de la ciudad decidió el martes que el barco no se va a suprimir, como pedían.",
    ),
    (
        "ru",
        "Совет города решил во вторник, что последний паром не будет отменён и что он останется для жителей.",
    ),
    (None, "Zzyzx qwrt plmk vbnh tgbr edcw qaws zxsd rfvt ujmk iklo pqaz."),
]


@pytest.mark.parametrize(("language", "words"), LANGUAGES)
def test_the_language_is_told_where_it_can_be(language: str | None, words: str) -> None:
    assert article_from_text(words, "page.txt").language == language
