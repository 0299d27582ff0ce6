"""What stands beside the article and fits no other reason is kept as furniture of the page."""

from extractors.page import article_from_html

SENTENCES = [
    "The old lighthouse of Port Averil will be lit again in June, the harbour board decided on Monday.",
    "Its lamp was taken out eleven years ago, when the harbour bought a radio beacon.",
    "Volunteers have since cleaned the glass and mended the stairs, and a school paid for the paint.",
    "“We will not let it go dark again,” said Edda Holm, who leads the volunteers.",
    "The first evening is planned for midsummer, with music on the pier and boats along the mole.",
]
WIDGET = "Tide at the north gauge: 3.2 metres"
PAGE = f"""<html lang="en"><head><title>Lighthouse to shine again</title></head><body>
<div class="gauge-box"><span>{WIDGET}</span></div>
<article><h1>Lighthouse to shine again</h1>{"".join(f"<p>{one}</p>" for one in SENTENCES)}</article>
</body></html>"""


def test_a_widget_without_a_known_purpose_is_page_furniture() -> None:
    article = article_from_html(PAGE, "page.html")
    assert [piece.reason for piece in article.removed if WIDGET in piece.text] == ["page_furniture"]


def test_nothing_of_the_article_goes_with_it() -> None:
    article = article_from_html(PAGE, "page.html")
    assert article.text.split("\n") == SENTENCES
