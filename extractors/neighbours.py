"""What a line owes to the lines beside it: labels above the lead, headings of boxes, repeats, the end.

A rule of this module never takes prose in the third person: it looks at labels, at lines that speak to the
reader, and at words that stand a second time.
"""

import re
from collections.abc import Sequence

from extractors import appeals
from extractors import line_rules as rules
from extractors.block import Block
from extractors.lines import Line, bare, fold, word_count
from extractors.names import people
from extractors.phrases import reasons
from extractors.word_lists import lines as phrases
from extractors.word_lists import words

BOXES = frozenset({"donation_appeal", "newsletter", "subscription"})
"""Reasons whose pieces stand together in a box with a heading and a line of description."""
MOST_LABEL_WORDS = 4
"""Words of the longest label above the lead that is known by its place only; a short dek has more."""
MOST_QUOTATIONS = 200
"""Quotations of a page that are looked for elsewhere in it; a long interview has about as many."""
_QUOTATION_MARKS = "\"“”„«»‘’'"
_EDGE_QUOTE = re.compile(
    rf"^[{_QUOTATION_MARKS}].*(?:[.!?…,][{_QUOTATION_MARKS}]|[{_QUOTATION_MARKS}][.!?])$"
)
_IS = re.compile(r"\s(?:is|has|lives|works|writes|covers|reports|teaches|edits|hosts|joined|studies|grew)\b")
_GLUED = re.compile(r"[a-zà-ÿ][A-Z][a-z]")
_SALUTATION_GAP = 1


def labels_above(blocks: Sequence[Block], verdicts: list[str], lead: int, *, plain: bool) -> None:
    """Kickers, sections, reading times and buttons above the lead.

    On a web page an extractor has looked before, and what it leaves below the headline may be a dateline.
    """
    end = min(lead, len(blocks))
    if not plain:
        end = max((i for i in range(end) if verdicts[i] == "repeated_headline"), default=0)
    for i in range(end):
        block = blocks[i]
        if (
            not verdicts[i]
            and block.kind == "paragraph"
            and word_count(block.text) <= MOST_LABEL_WORDS
            and not rules.ends_sentence(block.text)
            and not block.text.endswith((":", ","))
            and block.text[:1] not in _QUOTATION_MARKS
            and not (i + 1 < len(blocks) and blocks[i + 1].kind in ("list_item", "table_row"))
        ):
            verdicts[i] = "navigation"


def captions_above(blocks: Sequence[Block], verdicts: list[str], lead: int) -> None:
    """A line above the lead that a line of credit follows."""
    for i in range(min(lead, len(blocks) - 1)):
        if not verdicts[i] and verdicts[i + 1] == "photo_credit" and not rules.is_prose(blocks[i].text):
            verdicts[i] = "photo_caption"


def repeated_quotations(blocks: Sequence[Block], verdicts: list[str]) -> None:
    """A quotation set large beside the text, whose words the text has as well.

    One that ends without a stop is as likely a subhead, and stays.
    """
    whole = ""
    looked_at = 0
    for i, block in enumerate(blocks):
        if verdicts[i] or not 4 <= word_count(block.text) <= 60:
            continue
        if block.kind == "heading" or (block.kind != "quote" and not _EDGE_QUOTE.match(block.text)):
            continue
        looked_at += 1
        if looked_at > MOST_QUOTATIONS:
            break
        if not whole:
            whole = "".join(
                f"\n {_words_of(b.text)} \n"
                for b, verdict in zip(blocks, verdicts, strict=True)
                if not verdict
            )
        wanted = _words_of(block.text)
        if whole.count(f" {wanted} ") > 1 and whole.count(f"\n {wanted} \n") < whole.count(f" {wanted} "):
            verdicts[i] = "pull_quote"


def boxes(blocks: Sequence[Block], lines: Sequence[Line], verdicts: list[str]) -> None:
    """The description and the heading above a request of the same box.

    A description names how often a letter comes, or speaks to the reader; a heading is a label that begins
    with a request, or a name above such a description.
    """
    described: set[int] = set()
    for i in range(1, len(blocks)):
        glued = word_count(blocks[i].text) <= 8 and _GLUED.search(blocks[i].text) is not None
        if not verdicts[i] and verdicts[i - 1] in BOXES and glued and not rules.ends_sentence(blocks[i].text):
            verdicts[i] = verdicts[i - 1]
    for i in range(len(blocks) - 2, -1, -1):
        below = verdicts[i + 1]
        if verdicts[i] or below not in BOXES:
            continue
        block, line = blocks[i], lines[i]
        if rules.is_mostly_quotation(block.text) or appeals.reports(line):
            continue
        label = word_count(block.text) <= 8 and not rules.ends_sentence(block.text)
        rhythm = below == "newsletter" and not line.words.isdisjoint(words("rhythm"))
        named = label and i + 1 in described and word_count(block.text) <= 5 and block.text.istitle()
        request = label and (appeals.asks_something(line) or appeals.addresses_reader(line))
        if request or named:
            verdicts[i] = below
        elif rhythm and word_count(block.text) <= 30 and not rules.is_prose_told(line):
            verdicts[i] = below
            described.add(i)


def salutations(blocks: Sequence[Block], lines: Sequence[Line], verdicts: list[str], lead: int) -> None:
    """A letter to the readers at the end, whose request is in words that no list has.

    It begins with a salutation or a heading of its own, speaks to the reader in most of its lines, and names
    money or support. Signature and buttons below it belong to it.
    """
    appeal = reasons()["donation_appeal"]
    seen = lead
    for i, line in enumerate(lines):
        if verdicts[i] or i <= seen or not appeal.opens(line):
            continue
        last, speaking, money = i, 0, False
        for j in range(i + 1, len(blocks)):
            speaks = appeals.addresses_reader(lines[j]) or bool(verdicts[j])
            if not speaks and j - last > _SALUTATION_GAP:
                break
            if speaks:
                last = j
                speaking += 1
            money = money or not lines[j].words.isdisjoint(words("money"))
        seen = last
        if speaking < 2 or not money:
            continue
        while last + 1 < len(blocks) and rules.is_label(blocks[last + 1].text):
            if rules.ends_sentence(blocks[last + 1].text):
                break
            last += 1
        for j in range(i, last + 1):
            verdicts[j] = verdicts[j] or "donation_appeal"


def author_notes(
    blocks: Sequence[Block], lines: Sequence[Line], verdicts: list[str], lead: int, authors: Sequence[str]
) -> None:
    """Lines about the author at the end: behind a heading that says so, or with the name first."""
    names = [
        name
        for i in range(min(lead, len(blocks)))
        if verdicts[i] == "byline"
        for name in people([blocks[i].text])
    ]
    names += authors
    headed = False
    for i in range(lead + 1, len(blocks)):
        if lines[i].whole in phrases("author_headings"):
            headed = True
            continue
        if not verdicts[i] and (headed or _is_about(blocks[i].text, names)):
            rest = [
                b
                for b, verdict in zip(blocks[i + 1 : i + 200], verdicts[i + 1 : i + 200], strict=True)
                if not verdict
            ]
            if headed or sum(rules.is_prose(b.text) for b in rest) <= 1:
                verdicts[i] = "byline"
        headed = False


def _is_about(text: str, names: Sequence[str]) -> bool:
    """Whether a line begins with one of the names and tells what that person is, has or does."""
    return any(
        text.startswith(name + " ") and _IS.match(text[len(name) :]) is not None and " said" not in text
        for name in names
    )


def end(blocks: Sequence[Block], verdicts: list[str], lead: int) -> None:
    """Labels and headlines behind the last sentence once furniture has begun there."""
    last = lead
    for i in range(len(blocks) - 1, lead, -1):
        if not verdicts[i] and rules.ends_sentence(blocks[i].text):
            last = i
            break
    begun = ""
    for i in range(last + 1, len(blocks)):
        if verdicts[i]:
            begun = verdicts[i]
        elif (
            begun
            and blocks[i].kind in ("paragraph", "heading")
            and blocks[i].text[:1] not in _QUOTATION_MARKS
            and not rules.is_prose(blocks[i].text)
        ):
            verdicts[i] = begun if begun in rules.WIDGETS else "related_links"


def _words_of(text: str) -> str:
    return " ".join(re.findall(r"\w+", bare(fold(text))))
