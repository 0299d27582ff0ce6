"""A web page: the article in its order and kinds, nothing lost, nothing twice."""

import pytest

from extractors.page import article_from_html
from lavreader.errors import SourceError

from .story import PARAGRAPHS, TITLE, article, page


def test_paragraphs_keep_their_kind() -> None:
    inside = (
        "<h2>What the boat costs</h2>"
        "<blockquote><p>She is worth every crown of it, and I say so as a taxpayer.</p></blockquote>"
        "<ul><li>Adults pay 40 crowns for the crossing</li>"
        "<li>Children travel free of charge</li></ul>"
        "<table><tr><td>Sailings a day</td><td>14</td></tr>"
        "<tr><td>Passengers a year</td><td>310,000</td></tr></table>"
    )
    found = [(p.kind, p.text) for p in article_from_html(page(inside), "page.html").paragraphs]

    assert found[3:9] == [
        ("heading", "What the boat costs"),
        ("quote", "She is worth every crown of it, and I say so as a taxpayer."),
        ("list_item", "Adults pay 40 crowns for the crossing"),
        ("list_item", "Children travel free of charge"),
        ("table_row", "Sailings a day 14"),
        ("table_row", "Passengers a year 310,000"),
    ]


def test_words_inside_a_paragraph_are_not_lost_with_their_element() -> None:
    html = page().replace(
        "eleven votes to six", "<span class='link'><a href='/v'>eleven votes to six</a></span>"
    )

    assert "passed by eleven votes to six." in article_from_html(html, "page.html").text


def test_paragraphs_behind_a_break_are_found_again() -> None:
    more = "".join(
        f"<p>In part {n}, the report says that the landing must be rebuilt before the winter, "
        f"at a price of {n} million.</p>"
        for n in range(3, 9)
    )
    chunk = "<div class='grid'><div class='body'>{}</div></div>"
    body = chunk.format(article()) + "<div class='break-ad'>Advertisement</div>" + chunk.format(more)
    html = f"<html><head><title>{TITLE}</title></head><body><main><div>{body}</div></main></body></html>"
    found = article_from_html(html, "page.html")

    assert found.text.count("In part") == 6
    assert len({p.text for p in found.paragraphs}) == len(found.paragraphs)


def test_what_an_extractor_leaves_out_is_kept_beside_the_article_in_place() -> None:
    html = page(
        "<aside class='newsletter-box'><p>Letters from the sound, weekly.</p></aside>",
        outside="<footer>Imprint</footer>",
    )
    found = article_from_html(html, "page.html")

    places = {piece.text: (piece.reason, piece.after_paragraph) for piece in found.removed}
    assert places["Letters from the sound, weekly."] == ("newsletter", 2)
    assert places["Imprint"][1] == len(found.paragraphs) - 1
    assert places["Home · Town"] == ("navigation", -1)


def test_the_name_of_the_element_around_the_whole_article_says_nothing() -> None:
    html = page().replace("<main>", "<main class='with-sidebar-ads related-content newsletter-page'>")

    assert [p.text for p in article_from_html(html, "page.html").paragraphs] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "name", ["newsletter-signup", "related-stories", "donate-box", "cookie-banner", "share-tools"]
)
def test_the_name_of_an_element_inside_gives_it_away(name: str) -> None:
    line = "The tide tables of the harbour master for the months of March and April"
    html = page(f"<div class='{name}'><p>{line}</p></div>")

    assert line not in article_from_html(html, "page.html").text


def test_line_breaks_make_paragraphs_but_do_not_cut_sentences() -> None:
    broken = PARAGRAPHS[0].replace(" ending", "<br>ending")
    body = "<br><br>".join([broken, *PARAGRAPHS[1:]])
    html = f"<html><body><div><h1>{TITLE}</h1>{body}</div></body></html>"

    assert [p.text for p in article_from_html(html, "page.html").paragraphs] == list(PARAGRAPHS)


@pytest.mark.parametrize("hidden", ["style='display:none'", "style='visibility: hidden'"])
def test_hidden_text_is_not_read(hidden: str) -> None:
    found = article_from_html(
        page(f"<p {hidden}>A hidden sentence that nobody should ever see on this page.</p>"), "page.html"
    )

    assert "hidden sentence" not in " ".join([found.text, *(piece.text for piece in found.removed)]) or all(
        "hidden sentence" not in p.text for p in found.paragraphs
    )


def test_a_fragment_is_a_page() -> None:
    found = article_from_html("".join(f"<p>{text}</p>" for text in PARAGRAPHS), "fragment.html")

    assert [p.text for p in found.paragraphs] == list(PARAGRAPHS)


def test_a_page_without_paragraph_elements_is_read() -> None:
    html = "<html><body>" + "".join(f"<div>{text}</div>" for text in PARAGRAPHS) + "</body></html>"

    assert [p.text for p in article_from_html(html, "page.html").paragraphs] == list(PARAGRAPHS)


REFUSED = [
    ("<html><body></body></html>", "no article found"),
    ("<html><body><nav><a href='/'>Home</a> <a href='/a'>News</a></nav></body></html>", "no article found"),
    (
        "<html><body><div id='app'></div><noscript>Please enable JavaScript to view this page.</noscript>"
        "<p>You need to enable JavaScript to run this app.</p></body></html>",
        "written by scripts",
    ),
    (
        "<html><body><h2>We value your privacy</h2><p>We use cookies and so do our partners.</p>"
        "<button>Accept all</button></body></html>",
        "only a consent dialog",
    ),
    (
        "<html><body><p>Subscribe to continue reading</p><p>Already a subscriber? Log in</p></body></html>",
        "offer to subscribe",
    ),
]


@pytest.mark.parametrize(("html", "said"), REFUSED)
def test_a_page_without_an_article_says_why(html: str, said: str) -> None:
    with pytest.raises(SourceError, match=said):
        article_from_html(html, "page.html")


def test_a_page_that_shows_its_beginning_only_is_marked() -> None:
    html = page(at_once := "").replace("".join(f"<p>{text}</p>" for text in PARAGRAPHS[1:3]), at_once)
    for text in PARAGRAPHS[3:]:
        html = html.replace(f"<p>{text}</p>", "")
    found = article_from_html(
        html.replace("</article>", "<p>Subscribe to continue reading</p></article>"), "page.html"
    )

    assert [p.text for p in found.paragraphs] == [PARAGRAPHS[0]]
    assert "words are left" in found.warnings[0]


def test_the_same_page_gives_the_same_article_every_time() -> None:
    first = article_from_html(page(), "page.html")

    assert all(article_from_html(page(), "page.html") == first for _ in range(3))
