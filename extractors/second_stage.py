"""The second stage: which blocks of a page are not the article, and why.

It is shared by web pages, where an extractor has chosen the blocks before, and plain text, where nothing has.
Rules judge what a line says, where it stands and what stands around it, never its length alone. Three things
are protected: what stands in quotation marks is not looked at, the lead is only taken away when it speaks
to the reader as an appeal does, and prose in the third person is not taken for an appeal or a teaser.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors import appeals, neighbours
from extractors import line_rules as rules
from extractors.block import Block
from extractors.lines import Line, fold, word_count
from extractors.names import is_name
from extractors.phrases import reasons, reasons_in

_TIMID = frozenset(
    {
        "advertisement",
        "comments",
        "cookie_notice",
        "donation_appeal",
        "newsletter",
        "related_links",
        "share_buttons",
        "subscription",
    }
)
_REPORTING = frozenset({"byline", "copyright", "editorial_note", "photo_credit"})
_VAGUE_SETTINGS = frozenset(
    {"page_furniture", "advertisement", "navigation", "byline", "footer", "photo_caption"}
)
_MOST_APART = 0.4
_LETTER_GAP = 2


def judge(
    blocks: Sequence[Block],
    headlines: Sequence[str],
    *,
    plain: bool = False,
    outlet: str | None = None,
    authors: Sequence[str] = (),
) -> list[str]:
    """Why each block is not article; an empty string for what is.

    Args:
        blocks: Everything that may be article, in reading order, clean and not empty.
        headlines: The headline in every form it is known in; empty where it is not.
        plain: Whether the blocks are lines of a text, which no extractor has looked at.
        outlet: The site's name; None where it is not known.
        authors: The names of who wrote it, as far as they are known.
    """
    lines = [Line.of(block.text) for block in blocks]
    trusted = _settings_can_be_trusted(blocks)
    verdicts = [
        _line_reason(block, line, _names(line, outlet)) or (_setting_reason(block) if trusted else "")
        for block, line in zip(blocks, lines, strict=True)
    ]
    lead = next((i for i, b in enumerate(blocks) if not verdicts[i] and rules.is_prose(b.text)), len(blocks))
    _headlines(blocks, verdicts, headlines, lead)
    _above_the_lead(blocks, verdicts, lead)
    _captions(blocks, verdicts, lead)
    neighbours.captions_above(blocks, verdicts, lead)
    neighbours.labels_above(blocks, verdicts, lead, plain=plain)
    _letters(blocks, lines, verdicts)
    neighbours.salutations(blocks, lines, verdicts, lead)
    _teasers(blocks, lines, verdicts)
    _comments(blocks, lines, verdicts)
    _bridges(blocks, verdicts)
    neighbours.boxes(blocks, lines, verdicts)
    neighbours.repeated_quotations(blocks, verdicts)
    _tail(blocks, verdicts, lead)
    neighbours.author_notes(blocks, lines, verdicts, lead, authors)
    neighbours.end(blocks, verdicts, lead)
    _empty_sections(blocks, verdicts)
    return verdicts


def _names(line: Line, outlet: str | None) -> bool:
    """Whether a line names the site."""
    if not outlet or len(outlet) < 3:
        return False
    return re.search(rf"(?<!\w){re.escape(fold(outlet))}(?!\w)", line.open) is not None


def _line_reason(block: Block, line: Line, own: bool = False) -> str:
    """What a line alone gives away."""
    if rules.is_mostly_quotation(block.text):
        return ""
    caption = rules.caption_reason(block.text)
    if caption:
        return caption
    reporting = appeals.reports(line)
    for name, reason in reasons_in(line):
        if reason.is_label(line):
            return name
        if reporting and name not in _REPORTING:
            continue
        if name in _TIMID and not reason.is_sure(line) and not appeals.addresses_reader(line):
            continue
        return name
    return appeals.appeal_reason(line, own=own) or appeals.label_reason(block.text)


def _settings_can_be_trusted(blocks: Sequence[Block]) -> bool:
    """Whether the names of elements set apart a part of the blocks, and not the article itself."""
    words = [(word_count(block.text), bool(_setting_reason(block))) for block in blocks]
    return sum(count for count, apart in words if apart) <= _MOST_APART * sum(count for count, _ in words)


def _setting_reason(block: Block) -> str:
    """What the element around a block is named after; long prose is not given up for a name of many uses."""
    if block.setting in _VAGUE_SETTINGS and (block.setting == "page_furniture" or rules.is_prose(block.text)):
        return ""
    return block.setting


def _headlines(blocks: Sequence[Block], verdicts: list[str], headlines: Sequence[str], lead: int) -> None:
    """The headline again, above the lead or as the page's own heading."""
    wanted = rules.Headlines(headlines)
    for i, block in enumerate(blocks[: max(lead + 1, 6)]):
        if (block.kind == "heading" or i <= lead) and not verdicts[i]:
            if i == lead and block.kind != "heading" and block.text.endswith((".", ".”", '."')):
                continue
            if wanted.repeats(block.text):
                verdicts[i] = "repeated_headline"


def _above_the_lead(blocks: Sequence[Block], verdicts: list[str], lead: int) -> None:
    """Bylines, dates and links stand above the lead; further down a date may head a timeline."""
    for i in range(min(lead, len(blocks))):
        if verdicts[i]:
            continue
        if rules.is_byline(blocks[i].text) or is_name(blocks[i].text) or rules.is_signature(blocks[i].text):
            verdicts[i] = "byline"
        elif blocks[i].links >= 0.9 and not rules.ends_sentence(blocks[i].text):
            verdicts[i] = "related_links" if word_count(blocks[i].text) >= 5 else "navigation"


def _captions(blocks: Sequence[Block], verdicts: list[str], lead: int) -> None:
    """Captions whose credit has no marker, above the lead; and whatever is repeated there."""
    for i in range(min(lead, len(blocks))):
        if not verdicts[i] and rules.ends_in_bare_credit(blocks[i].text):
            verdicts[i] = "photo_caption"
    for i, (one, other) in enumerate(pairwise(blocks)):
        if one.text == other.text:
            if verdicts[i] and not verdicts[i + 1]:
                verdicts[i + 1] = verdicts[i]
            elif not verdicts[i] and not rules.is_prose(one.text) and len(one.text.split()) > 4:
                verdicts[i] = verdicts[i + 1] = "photo_caption"


def _letters(blocks: Sequence[Block], lines: Sequence[Line], verdicts: list[str]) -> None:
    """A letter that asks for money, from its heading or salutation to its end.

    Its body is running prose that no line rule can know; what holds it together is that it speaks to the
    reader. A letter without a request (an advice column) stays.
    """
    appeal = reasons()["donation_appeal"]
    i = 0
    while i < len(blocks):
        if not appeal.opens(lines[i]):
            i += 1
            continue
        last, asks = i, 0
        for j in range(i + 1, len(blocks)):
            if j - last > _LETTER_GAP:
                break
            asked = appeal.asks(lines[j])
            if asked or appeal.opens(lines[j]) or appeals.addresses_reader(lines[j]):
                last = j
                asks += asked
        if asks:
            for j in range(i, last + 1):
                verdicts[j] = "donation_appeal"
        else:
            for j in range(i, last + 1):
                if verdicts[j] == "donation_appeal" and appeal.opens(lines[j]):
                    verdicts[j] = ""
        i = last
        i += 1


def _teasers(blocks: Sequence[Block], lines: Sequence[Line], verdicts: list[str]) -> None:
    """The headlines behind "Related", up to the next prose."""
    for name in ("related_links", "tags", "advertisement"):
        reason = reasons()[name]
        for i, line in enumerate(lines):
            if verdicts[i] not in ("", name) or not reason.opens(line):
                continue
            verdicts[i] = name
            for j in range(i + 1, min(i + 25, len(blocks))):
                if verdicts[j] and verdicts[j] != name:
                    break
                if not rules.is_teaser(blocks[j]) or (name == "advertisement" and j > i + 2):
                    break
                verdicts[j] = name


def _comments(blocks: Sequence[Block], lines: Sequence[Line], verdicts: list[str]) -> None:
    """Everything behind the heading of the comments, when what follows looks like comments."""
    reason = reasons()["comments"]
    prose = 0
    for i, line in enumerate(lines):
        if not verdicts[i] and rules.is_prose(blocks[i].text):
            prose += 1
        if prose < 2 or not reason.opens(line):
            continue
        rest = range(i + 1, len(blocks))
        signs = sum(verdicts[j] == "comments" or rules.is_comment_sign(blocks[j].text) for j in rest)
        if signs == 0 and any(rules.is_prose(blocks[j].text) for j in rest):
            continue
        for j in range(i, len(blocks)):
            if not verdicts[j]:
                verdicts[j] = "comments"
        return


def _bridges(blocks: Sequence[Block], verdicts: list[str]) -> None:
    """Labels of a widget between two pieces of it: amounts, "Monthly", "Continue"."""
    removed = [i for i, verdict in enumerate(verdicts) if verdict]
    for i, j in pairwise(removed):
        between = range(i + 1, j)
        same = verdicts[i] == verdicts[j] and verdicts[i] in rules.WIDGETS
        if same and 0 < len(between) <= 8 and all(rules.is_label(blocks[k].text) for k in between):
            for k in between:
                verdicts[k] = verdicts[i]


def _tail(blocks: Sequence[Block], verdicts: list[str], lead: int) -> None:
    """Labels left over behind the last prose, between or behind furniture."""
    last = max((i for i, b in enumerate(blocks) if not verdicts[i] and rules.is_prose(b.text)), default=lead)
    reason = ""
    for i in range(last, len(blocks)):
        if not verdicts[i] and i > 0 and rules.is_author_note(blocks[i].text):
            verdicts[i] = "byline"
    for i in range(last + 1, len(blocks)):
        if verdicts[i]:
            reason = verdicts[i]
        elif reason in rules.WIDGETS and rules.is_label(blocks[i].text):
            verdicts[i] = reason
        elif rules.is_byline(blocks[i].text):
            verdicts[i] = "byline"
        else:
            reason = ""


def _empty_sections(blocks: Sequence[Block], verdicts: list[str]) -> None:
    """A heading right above furniture that has no article text up to the next heading or the end."""
    below = ""
    for i in range(len(blocks) - 1, -1, -1):
        if verdicts[i]:
            continue
        if (
            i + 1 < len(blocks)
            and verdicts[i + 1] in rules.WIDGETS
            and below in ("", "heading")
            and i > 0
            and (blocks[i].kind == "heading" or (blocks[i].kind == "paragraph" and below == ""))
            and word_count(blocks[i].text) <= 10
            and not rules.ends_sentence(blocks[i].text)
            and not rules.is_mostly_quotation(blocks[i].text)
        ):
            verdicts[i] = verdicts[i + 1]
        else:
            below = blocks[i].kind
