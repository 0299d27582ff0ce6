"""The Block: one line of text or one element of a page, before it is known to be article or not."""

from dataclasses import dataclass

from lavreader.article import ParagraphKind


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page in reading order.

    Attributes:
        text: Its words on one line, clean.
        kind: What it is on the page.
        chosen: Whether the first stage takes it for part of the article; always true for plain text.
        setting: The reason its surroundings on the page give for not being article, such as ``footer``;
            empty where they give none.
        links: Share of its characters that are link text, 0 to 1.
        whole: Its words as they stood on the page, where the first stage left some out; else empty.
    """

    text: str
    kind: ParagraphKind = "paragraph"
    chosen: bool = True
    setting: str = ""
    links: float = 0.0
    whole: str = ""
