"""The HTML report in a real browser: nothing leaves or runs, links land, everybody can read it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from lavreader.compare.story import Story
from lavreader.export.html import render_story
from tests.report.conftest import MOMENT


@dataclass
class Visit:
    """A page that is open, and what it did."""

    page: Page
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def tell(self, expression: str) -> Any:
        """What a script says that the page's policy does not apply to."""
        session = self.page.context.new_cdp_session(self.page)
        answer = session.send(
            "Runtime.evaluate", {"expression": expression, "awaitPromise": True, "returnByValue": True}
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")


@contextmanager
def opened(browser: Browser, html: str, folder: Path, **settings: Any) -> Iterator[Visit]:
    """Open a page from a file and listen to everything it does."""
    path = folder / "report.html"
    path.write_text(html, "utf-8")
    context = browser.new_context(**settings)
    visit = Visit(context.new_page())
    visit.page.on("request", lambda request: visit.requests.append(request.url))
    visit.page.on("console", lambda message: visit.messages.append(message.text))
    visit.page.on("pageerror", lambda error: visit.messages.append(str(error)))
    visit.page.on("dialog", lambda dialog: visit.messages.append(f"dialog: {dialog.message}"))
    visit.page.goto(path.as_uri())
    visit.requests.remove(path.as_uri())
    yield visit
    context.close()


LOST_LINKS = """
[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
    .filter(id => !document.getElementById(id))
"""
DOUBLE_IDS = """
[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)
"""
FOREIGN = """
[...document.querySelectorAll('script,img,iframe,object,embed,form,input,base,link:not([rel=icon]),[style]')]
    .map(e => e.outerHTML.slice(0, 80))
"""
HANDLERS = """
[...document.querySelectorAll('*')].flatMap(e => [...e.attributes])
    .filter(a => a.name.startsWith('on') || /^\\s*javascript:/i.test(a.value)).map(a => a.name)
"""


@pytest.mark.parametrize(
    ("name", "excerpts"),
    [("bridge", False), ("bridge", True), ("hostile", False), ("hostile", True), ("nothing_found", False)],
)
def test_nothing_leaves_nothing_runs_and_links_land(
    name: str, excerpts: bool, browser: Browser, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    story: Story = request.getfixturevalue(name)
    with opened(browser, render_story(story, excerpts=excerpts, generated=MOMENT), tmp_path) as visit:
        assert visit.tell("document.querySelectorAll('main').length") == 1
        assert visit.tell(LOST_LINKS) == []
        assert visit.tell(DOUBLE_IDS) == []
        assert visit.tell(FOREIGN) == []
        assert visit.tell(HANDLERS) == []
        assert visit.requests == []
        assert visit.messages == []


def test_the_policy_forbids_what_somebody_might_smuggle_in(
    bridge: Story, browser: Browser, tmp_path: Path
) -> None:
    smuggled = (
        '<script>document.title = "owned"</script><img src="http://127.0.0.1:9/pixel"><p style="color:red">'
    )
    html = render_story(bridge).replace('<main id="main">', f'<main id="main">{smuggled}')
    with opened(browser, html, tmp_path) as visit:
        assert visit.page.title() != "owned"
        assert visit.tell("getComputedStyle(document.querySelector('main > p')).color") != "rgb(255, 0, 0)"
        blocked = [message for message in visit.messages if "Content Security Policy" in message]
        assert len(blocked) == 3


@pytest.mark.parametrize(
    ("name", "scheme", "contrast"),
    [
        ("bridge", "light", "no-preference"),
        ("bridge", "dark", "no-preference"),
        ("bridge", "light", "more"),
        ("bridge", "dark", "more"),
        ("hostile", "light", "no-preference"),
    ],
)
def test_no_accessibility_rule_is_broken(
    name: str,
    scheme: str,
    contrast: str,
    browser: Browser,
    axe: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    html = render_story(request.getfixturevalue(name), generated=MOMENT)
    with opened(browser, html, tmp_path, color_scheme=scheme, contrast=contrast) as visit:
        visit.tell(axe)
        broken = visit.tell(
            "axe.run().then(r => JSON.stringify(r.violations.map(v => [v.id, v.nodes[0].html])))"
        )
        assert json.loads(broken) == []


def test_the_page_is_never_wider_than_the_window(bridge: Story, browser: Browser, tmp_path: Path) -> None:
    with opened(browser, render_story(bridge), tmp_path) as visit:
        for width in (320, 390, 800, 1280):
            visit.page.set_viewport_size({"width": width, "height": 800})
            assert visit.tell("document.documentElement.scrollWidth - innerWidth") <= 0, width


def test_a_phone_stacks_the_articles_and_says_whose_words_they_are(
    bridge: Story, browser: Browser, tmp_path: Path
) -> None:
    with opened(browser, render_story(bridge), tmp_path, viewport={"width": 390, "height": 800}) as visit:
        left, right = (visit.page.locator("#a1-a2-r1 td").nth(index).bounding_box() for index in (0, 1))
        assert left is not None and right is not None
        assert right["y"] >= left["y"] + left["height"]
        assert visit.page.locator("#a1-a2-r1 .o").first.is_visible()


def test_forced_colours_keep_every_word_visible(bridge: Story, browser: Browser, tmp_path: Path) -> None:
    with opened(browser, render_story(bridge), tmp_path, forced_colors="active") as visit:
        for words in ("Friday", "Monday"):
            assert visit.page.locator(f"td a.contradiction:has-text('{words}')").first.is_visible()
        assert visit.tell(
            "(() => { const style = getComputedStyle(document.querySelector('a.contradiction'));"
            " return style.color !== style.backgroundColor })()"
        )


def test_it_prints_on_paper(bridge: Story, browser: Browser, tmp_path: Path) -> None:
    with opened(browser, render_story(bridge), tmp_path) as visit:
        assert visit.page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
        visit.page.emulate_media(media="print")
        assert not visit.page.locator("nav").is_visible()
        assert (
            visit.tell("getComputedStyle(document.querySelector('.beside thead')).display")
            == "table-header-group"
        )


def test_the_words_of_signs_are_read_aloud(bridge: Story, browser: Browser, tmp_path: Path) -> None:
    with opened(browser, render_story(bridge), tmp_path) as visit:
        snapshot = visit.page.locator("table.beside").first.aria_snapshot()
    assert "contradiction: Friday" in snapshot
    assert "not told" in snapshot
    assert 'columnheader "Herald"' in snapshot
