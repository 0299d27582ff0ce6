"""Every reason for taking something away, on a web page and in a page saved as text."""

import pytest

from extractors.page import article_from_html
from extractors.phrases import reasons
from extractors.plain_text import article_from_text
from lavreader.article import Article

from .story import PARAGRAPHS, TITLE, page, text

# reason, where it stands on the page, lines as a visitor sees them
FURNITURE = [
    (
        "cookie_notice",
        "before",
        [
            "We use cookies so that the Gazette works as it should. You can change your choice at any time.",
            "Accept all",
        ],
    ),
    (
        "cookie_notice",
        "after",
        [
            "This site uses cookies to remember your settings. By continuing to use this site "
            "you agree to our use of cookies."
        ],
    ),
    (
        "donation_appeal",
        "inside",
        ["Support our journalism", "Your donation, however small, pays for tomorrow’s reporting."],
    ),
    (
        "donation_appeal",
        "after",
        [
            "A message from the Sound Gazette",
            "Dear readers,",
            "For thirty years this newspaper has told you what the council would rather not.",
            "The price of paper has doubled, and advertisers have gone elsewhere.",
            "If you can, please support us with a few crowns a month. Every contribution counts.",
            "Thank you for standing with us.",
            "One-time",
            "Monthly",
        ],
    ),
    (
        "newsletter",
        "inside",
        ["Sign up for our free morning letter from the harbour.", "Enter your email address", "Sign up"],
    ),
    (
        "newsletter",
        "after",
        ["Get the day’s most important stories in your inbox. You can unsubscribe at any time."],
    ),
    (
        "subscription",
        "after",
        ["Already a subscriber? Log in", "Subscribe now for full access from 2 crowns a week."],
    ),
    ("share_buttons", "after", ["Share this story", "Facebook", "WhatsApp", "Copy link"]),
    ("share_buttons", "before", ["Share Print Email"]),
    ("related_links", "inside", ["Read also: How the storms of January changed the coast"]),
    (
        "related_links",
        "after",
        ["Related stories", "Fishermen ask for a new breakwater", "Ten walks along the sound"],
    ),
    (
        "related_links",
        "after",
        ["You might also like", "The last lighthouse keeper retires", "What a ferry costs"],
    ),
    (
        "comments",
        "after",
        [
            "Comments",
            "seagull77",
            "Reply",
            "At last a sensible vote from this council, I must say.",
            "Old Captain says:",
            "Wait until you see the bill for it, my friends.",
        ],
    ),
    ("tags", "after", ["Tags: ferry, harbour, council"]),
    ("advertisement", "inside", ["Advertisement"]),
    (
        "photo_caption",
        "top",
        ["The ferry Sankt Olaf leaves the harbour in November. Photo: Ida Brekke/Gazette"],
    ),
    ("photo_credit", "top", ["Photograph: Ida Brekke"]),
    ("byline", "top", ["By Henrik Stolle", "Published 14 March 2025, 10.42 am"]),
    ("byline", "after", ["Reporting by Henrik Stolle; editing by Mara Quist"]),
    ("repeated_headline", "top", [TITLE]),
    ("navigation", "before", ["Skip to main content", "Home | News | Sport | Weather"]),
    ("footer", "after", ["About us | Contact | Privacy policy | Terms of use"]),
    (
        "editorial_note",
        "after",
        ["Correction: an earlier version of this article gave a wrong price for the ticket."],
    ),
    ("copyright", "after", ["© 2025 Sound Gazette. All rights reserved."]),
]


def _article(form: str, place: str, lines: list[str]) -> Article:
    if form == "html":
        block = "".join(f"<p>{line}</p>" for line in lines)
        if place == "top":
            html = page().replace("</h1>", "</h1>" + block)
        elif place == "inside":
            html = page(block)
        elif place == "before":
            html = page(before=block)
        else:
            html = page(after=block)
        return article_from_html(html, "page.html")
    block = "\n\n".join(lines)
    if place == "top":
        return article_from_text(text().replace(TITLE, f"{TITLE}\n\n{block}", 1), "page.txt")
    if place == "inside":
        return article_from_text(text(block), "page.txt")
    if place == "before":
        return article_from_text(text(before=block), "page.txt")
    return article_from_text(text(after=block), "page.txt")


@pytest.mark.parametrize("form", ["html", "text"])
@pytest.mark.parametrize(
    ("reason", "place", "lines"), FURNITURE, ids=lambda value: value if isinstance(value, str) else ""
)
def test_furniture_goes_with_its_reason_and_the_article_stays(
    form: str, reason: str, place: str, lines: list[str]
) -> None:
    article = _article(form, place, lines)

    assert [paragraph.text for paragraph in article.paragraphs] == list(PARAGRAPHS)
    assert article.title == TITLE
    removed = " · ".join(piece.text for piece in article.removed)
    for line in lines:
        assert line in removed, f"{line!r} is nowhere"
    assert reason in {
        piece.reason for piece in article.removed if piece.text in lines or lines[0] in piece.text
    }


def test_every_reason_with_phrases_has_a_page_here() -> None:
    assert set(reasons()) <= {reason for reason, _, _ in FURNITURE}


OTHER_LANGUAGES = [
    ("de", "cookie_notice", "Wir verwenden Cookies, um Ihnen ein besseres Angebot zu machen."),
    ("de", "newsletter", "Melden Sie sich für unseren Newsletter an und bleiben Sie auf dem Laufenden."),
    ("de", "donation_appeal", "Unterstützen Sie unabhängigen Journalismus mit Ihrer Spende."),
    ("de", "related_links", "Lesen Sie auch: Was die Brücke kosten würde"),
    ("de", "share_buttons", "Teilen Drucken Merken"),
    ("fr", "cookie_notice", "Nous utilisons des cookies pour mesurer notre audience."),
    ("fr", "newsletter", "Inscrivez-vous à notre lettre du matin, gratuite et sans publicité."),
    ("fr", "donation_appeal", "Soutenez notre rédaction : faites un don dès 5 euros."),
    ("fr", "related_links", "À lire aussi : le pont qui divise la ville"),
    ("fr", "share_buttons", "Partager sur Facebook"),
    ("es", "cookie_notice", "Utilizamos cookies propias y de terceros para mejorar nuestros servicios."),
    ("es", "newsletter", "Suscríbete a nuestro boletín y recibe las noticias cada mañana."),
    ("es", "donation_appeal", "Apoya nuestro periodismo independiente con tu donación."),
    ("es", "related_links", "Te puede interesar: cuánto cuesta un puente"),
    ("es", "share_buttons", "Compartir en Facebook"),
    ("ru", "cookie_notice", "Мы используем файлы cookie, чтобы сайт работал лучше."),
    ("ru", "newsletter", "Подпишитесь на нашу рассылку и читайте главное каждое утро."),
    ("ru", "donation_appeal", "Поддержите нашу редакцию: нам нужна ваша помощь."),
    ("ru", "related_links", "Читайте также: сколько стоит мост"),
    ("ru", "share_buttons", "Поделиться в Telegram"),
]


@pytest.mark.parametrize(("language", "reason", "line"), OTHER_LANGUAGES, ids=lambda value: value[:16])
def test_furniture_in_other_languages_is_known(language: str, reason: str, line: str) -> None:
    article = article_from_text(text(line), "page.txt")

    assert [(piece.text, piece.reason) for piece in article.removed] == [(line, reason)]


PROTECTED = [
    "“Support our work and sign up for our newsletter,” the banner on the quay read on Tuesday.",
    "The commission said that the website uses cookies without asking its visitors for consent.",
    "Subscribers of the operator’s season ticket will be refunded in April, the company said.",
    "Donations to the lifeboat society rose by a third after the storms, its treasurer said.",
    "He said: “We need your help, and we need it before the winter comes.”",
    "US officials told us nothing, the captain wrote in a letter published by the town’s archive on Monday.",
    "More than 200 people had signed a petition to keep the boat by the end of the week.",
    "The share price of Sundline fell by two percent on Wednesday after the vote.",
    "Photographs of the damaged landing were shown to the council on a large screen.",
    "Read aloud in the chamber, the letter drew applause from both sides of the house.",
    "By Thursday, a queue had formed at the ticket office on the northern quay.",
    "Comments by the mayor suggested that she would not stand for a third term.",
]


@pytest.mark.parametrize("line", PROTECTED, ids=lambda line: line[:24])
@pytest.mark.parametrize("at", [0, 3])
def test_prose_and_quotations_that_sound_like_furniture_stay(line: str, at: int) -> None:
    as_text = article_from_text(text(line, at=at), "page.txt")
    as_page = article_from_html(page(f"<p>{line}</p>"), "page.html")

    assert line in as_text.text.split("\n")
    assert line in as_page.text.split("\n")
