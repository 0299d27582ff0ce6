"""What a page says about itself; nothing is better than something wrong."""

import datetime
import json

import pytest

from extractors.names import people
from extractors.page import article_from_html
from extractors.page_dates import day_in_path, day_of

from .story import TITLE, page


def linked(**fields: object) -> str:
    """A JSON-LD block of a news article."""
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **fields}
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


def meta(name: str, content: str) -> str:
    return f"<meta property='{name}' content='{content}'>"


OUTLETS = [
    ("", "Sound Gazette"),  # from the page's title
    (meta("og:site_name", "The Sound Gazette"), "The Sound Gazette"),
    (meta("og:site_name", "@soundgazette"), "Sound Gazette"),
    (meta("og:site_name", "Home"), "Sound Gazette"),
    (meta("og:site_name", "Sound Gazette | Breaking news from the coast"), "Sound Gazette"),
    (meta("og:site_name", "soundgazette") + linked(publisher={"name": "Sound Gazette"}), "Sound Gazette"),
    (linked(publisher={"@type": "Organization", "name": "Gazette of the Sound"}), "Gazette of the Sound"),
]


@pytest.mark.parametrize(("head", "outlet"), OUTLETS)
def test_the_outlet_is_what_the_site_calls_itself(head: str, outlet: str) -> None:
    assert article_from_html(page(head=head), "page.html").outlet == outlet


@pytest.mark.parametrize(
    ("address", "outlet"),
    [
        ("https://www.gazette.example/a/b", "gazette.example"),
        ("https://somebody.wordpress.com/a/b", None),
        ("https://hosted.ap.org/gazette/a", None),
        ("http://127.0.0.1:8000/a/b", None),
    ],
)
def test_a_host_is_an_outlet_unless_it_hosts_many(address: str, outlet: str | None) -> None:
    html = page().replace(" - Sound Gazette", "")

    assert article_from_html(html, address, address).outlet == outlet


DATES = [
    (linked(datePublished="2025-03-14T23:30:00+01:00"), datetime.date(2025, 3, 14)),
    (linked(dateModified="2025-03-15"), None),
    (meta("article:published_time", "2025-03-14T08:00:00Z"), datetime.date(2025, 3, 14)),
    (meta("article:modified_time", "2025-03-14"), None),
    ("<meta name='date' content='14 March 2025'>", datetime.date(2025, 3, 14)),
    ("<meta name='date' content='March 14, 2025'>", datetime.date(2025, 3, 14)),
    ("<meta name='date' content='03/04/2025'>", None),  # the third of April or the fourth of March
    ("<meta name='date' content='2999-01-01'>", None),
    ("<link rel='canonical' href='https://gazette.example/2025/03/14/ferry'>", datetime.date(2025, 3, 14)),
    (
        linked(datePublished="2025-03-15T01:10:00Z")
        + "<link rel='canonical' href='https://g.example/2025/03/14/ferry'>",
        datetime.date(2025, 3, 14),
    ),
    ("", None),
]


@pytest.mark.parametrize(("head", "published"), DATES)
def test_the_day_is_the_one_the_page_names_as_its_publication(
    head: str, published: datetime.date | None
) -> None:
    assert article_from_html(page(head=head), "page.html").published == published


def test_an_element_marked_as_the_time_of_publication_counts_and_others_do_not() -> None:
    later = "<time datetime='2025-03-20'>20 March</time>"
    marked = "<time class='published' datetime='2025-03-14'>14 March</time>" + later
    unmarked = "<time datetime='2025-03-14'>14 March</time>" + later

    assert article_from_html(page(before=marked), "page.html").published == datetime.date(2025, 3, 14)
    assert article_from_html(page(before=unmarked), "page.html").published is None


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-03-14", datetime.date(2025, 3, 14)),
        ("20250314", datetime.date(2025, 3, 14)),
        ("2025/03/14 10:00", datetime.date(2025, 3, 14)),
        ("Fri, 14 Mar 2025 09:00:00 GMT", datetime.date(2025, 3, 14)),
        ("2025-02-30", None),
        ("next Friday", None),
        ("", None),
    ],
)
def test_dates_as_pages_write_them(written: str, day: datetime.date | None) -> None:
    assert day_of(written) == day


def test_a_number_in_an_address_is_not_a_date() -> None:
    assert day_in_path("https://gazette.example/story/20250399/14") is None
    assert day_in_path("https://gazette.example/2025/mar/14/ferry") == datetime.date(2025, 3, 14)


PEOPLE = [
    (["Ida Brekke"], ("Ida Brekke",)),
    (["By Ida Brekke and Henrik Stolle"], ("Ida Brekke", "Henrik Stolle")),
    (["IDA BREKKE"], ("Ida Brekke",)),
    (["Ida Brekke, Political Correspondent"], ("Ida Brekke",)),
    (["Ida Brekke is a reporter for the Gazette"], ("Ida Brekke",)),
    (["Ida Brekke Associated Press"], ("Ida Brekke",)),
    (["Juan de la Cruz; Anne-Marie O’Neill"], ("Juan de la Cruz", "Anne-Marie O’Neill")),
    (["Gazette staff"], ()),
    (["Reuters"], ()),
    (["admin"], ()),
    (["https://gazette.example/authors/ida"], ()),
    (["ida@gazette.example"], ()),
]


@pytest.mark.parametrize(("bylines", "names"), PEOPLE)
def test_authors_are_people(bylines: list[str], names: tuple[str, ...]) -> None:
    assert people(bylines) == names


def test_authors_who_are_organizations_or_the_outlet_are_none() -> None:
    head = linked(
        author=[{"@type": "Organization", "name": "Harbour Desk"}, {"@type": "Person", "name": "Ida Brekke"}]
    )

    assert article_from_html(page(head=head), "page.html").authors == ("Ida Brekke",)
    assert article_from_html(page(head=linked(author="Sound Gazette")), "page.html").authors == ()


def test_linked_data_may_be_spread_over_a_graph() -> None:
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "Ignored", "@id": "#site"},
            {
                "@type": "NewsArticle",
                "headline": TITLE,
                "author": {"@id": "#ida"},
                "publisher": {"@id": "#gazette"},
            },
            {"@type": "Person", "@id": "#ida", "name": "Ida Brekke"},
            {"@type": "NewsMediaOrganization", "@id": "#gazette", "name": "Gazette Online"},
        ],
    }
    found = article_from_html(
        page(head=f"<script type='application/ld+json'>{json.dumps(graph)}</script>"), "page.html"
    )

    assert (found.authors, found.outlet) == (("Ida Brekke",), "Gazette Online")


def test_broken_linked_data_is_passed_over() -> None:
    head = "<script type='application/ld+json'>{'not': json</script>" + meta("og:site_name", "Gazette")

    assert article_from_html(page(head=head), "page.html").outlet == "Gazette"


@pytest.mark.parametrize(
    "head",
    [
        meta("og:title", f"{TITLE} | Sound Gazette") + meta("og:site_name", "Sound Gazette"),
        linked(),
        "",
    ],
)
def test_the_headline_has_no_site_in_it(head: str) -> None:
    assert article_from_html(page(head=head), "page.html").title == TITLE


def test_the_address_is_the_canonical_one() -> None:
    head = "<link rel='canonical' href='/town/ferry'>"
    found = article_from_html(page(head=head), "source", "https://gazette.example/town/ferry?from=mail")

    assert found.address == "https://gazette.example/town/ferry"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_an_address_of_another_scheme_is_none(address: str) -> None:
    assert (
        article_from_html(page(head=f"<link rel='canonical' href='{address}'>"), "page.html").address is None
    )


def test_the_language_is_the_one_the_page_gives() -> None:
    assert article_from_html(page().replace("lang='en'", "lang='en-GB'"), "page.html").language == "en"
    assert article_from_html(page().replace(" lang='en'", ""), "page.html").language == "en"
