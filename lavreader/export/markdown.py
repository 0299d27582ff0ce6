"""The report as Markdown: for notes, wikis, issue trackers."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lavreader.export import phrases
from lavreader.export.anchors import finding_anchor
from lavreader.export.labels import origin, shortened, web_address
from lavreader.export.matters import matters_of
from lavreader.export.passage import SIDES, Passage, Piece, passages, row_numbers, runs, strong, value_marked
from lavreader.export.report import Report
from lavreader.export.visible import one_line, visible

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison, Finding

# Whatever CommonMark or its usual extensions (tables, strike-through, mathematics, attributes) give a
# meaning to inside a line; parentheses and exclamation marks have none without brackets.
_SPECIAL = re.compile(r"[\\`*_{}\[\]|~^$]|==")
_BLOCK_START = re.compile(r"^(\d*)([#+\-=.)>:])")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escaped(text: str) -> str:
    r"""Text that no Markdown reader takes for markup, on one line.

    >>> escaped("<b>[x](javascript:y)*")
    '&lt;b&gt;\\[x\\](javascript:y)\\*'
    >>> escaped("1. May"), escaped("# no heading")
    ('1\\. May', '\\# no heading')
    """
    return _BLOCK_START.sub(r"\1\\\2", _escape(one_line(text)))


def _escape(line: str) -> str:
    """The same inside a line."""
    for character, entity in _HTML.items():
        line = line.replace(character, entity)
    return _SPECIAL.sub(lambda match: "\\" + match.group(), line)


def render_markdown(report: Report) -> str:
    """The report as Markdown with tables (GitHub's and most others' dialect).

    Args:
        report: What to print.

    Returns:
        A document in which the articles' words are only words.
    """
    return "\n".join(_lines(report)).strip() + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"# {escaped(report.title)}\n"
    yield f"{report.in_short}\n"
    yield from _outlets(report)
    yield from _claims(report)
    yield from _findings(report)
    for pair in report.comparisons:
        yield from _pair(report, pair)
    yield from _omissions(report)
    yield from _sources(report)


def _table(heads: list[str], rows: list[list[str]]) -> Iterator[str]:
    yield "| " + " | ".join(heads) + " |"
    yield "|" + " --- |" * len(heads)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def _outlets(report: Report) -> Iterator[str]:
    rows = [
        [
            identity,
            escaped(report.labels[identity]),
            escaped(article.title or ""),
            phrases.day(article.published) if article.published else "",
            f"{len(article.text.split()):,}",
        ]
        for identity, article in report.articles.items()
    ]
    yield from _table(["", "Outlet", "Headline", "Published", "Words"], rows)


def _claims(report: Report) -> Iterator[str]:
    if not report.claims:
        return
    yield "## Who says what\n"
    rows = []
    for claim in report.claims:
        given = report.values(claim)
        cells = [
            "; ".join(f"**{escaped(v.text)}**" if v.odd else escaped(v.text) for v in values) or "–"
            for values in given.values()
        ]
        disputed = " (disputed)" if claim.disputed else ""
        rows.append([f"{escaped(claim.topic)}{disputed}", *cells])
    yield from _table(["Fact", *(escaped(report.labels[identity]) for identity in report.articles)], rows)


def _findings(report: Report) -> Iterator[str]:
    yield "## Findings\n"
    if not report.findings:
        yield "Nothing was found that contradicts, misquotes or differs in a fact.\n"
    verdict = None
    for matter in matters_of(report.findings):
        if matter.verdict != verdict:
            verdict = matter.verdict
            yield f"### {phrases.VERDICT_NAMES[verdict].capitalize()}s\n"
        for pair, finding in matter.findings:
            yield from _finding(report, pair, finding)


def _finding(report: Report, pair: "Comparison", finding: "Finding") -> Iterator[str]:
    sign = phrases.VERDICT_SIGNS[finding.verdict]
    anchor = escaped(finding_anchor(pair, finding))
    yield f"**{sign} {escaped(finding.explanation)}** ({phrases.KIND_NAMES[finding.kind]}, {anchor})\n"
    for side in SIDES:
        identity, evidence = (
            (pair.left_id, finding.left) if side == "left" else (pair.right_id, finding.right)
        )
        number = row_numbers(pair, side).get(evidence.sentence)
        row = f", row {number}" if number else ""
        words = _joined(value_marked(pair, finding, side))
        yield f"> {words}\n>\n> {escaped(report.labels[identity])}{row}\n"


def _pair(report: Report, pair: "Comparison") -> Iterator[str]:
    left, right = escaped(report.labels[pair.left_id]), escaped(report.labels[pair.right_id])
    yield f"## {left} and {right}\n"
    summary = pair.summary
    found = phrases.verdicts_counted(summary)
    yield (
        f"{found[0].upper()}{found[1:]}. {summary.same} in the same words, {summary.reworded} reworded, "
        f"{summary.related} on the same matter, {summary.left_only} only left, "
        f"{summary.right_only} only right, {summary.moved} moved, {phrases.share(summary.copied)} copied.\n"
    )
    shown = passages(pair)
    if report.excerpts:
        shown = tuple(passage for passage in shown if passage.findings)
    if shown:
        yield from _table(["", left, right], [_row(passage) for passage in shown])


def _row(passage: Passage) -> list[str]:
    """Changed words are bold; a row that only one side has stays plain."""
    both = bool(passage.left and passage.right)
    kind = phrases.ROW_NAMES[passage.row.kind] + (", moved" if passage.row.moved else "")
    signs = "".join(phrases.VERDICT_SIGNS[finding.verdict] for finding in passage.findings[:1])
    cells = [_joined(pieces if both else _unmarked(pieces)) for pieces in (passage.left, passage.right)]
    return [f"{passage.number} {kind} {signs}".rstrip(), *cells]


def _unmarked(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(Piece(piece.text, finding=piece.finding) for piece in pieces)


def _joined(pieces: tuple[Piece, ...]) -> str:
    """Pieces as one line; marked ones bold, with the spaces outside the asterisks.

    Bold is written only where Markdown is sure to read it as such: not around what begins or ends in
    punctuation beside a letter.
    """
    line = ""
    bold = {
        id(piece)
        for finding, run in runs(pieces)
        for piece in (strong(run) if finding is not None else run)
        if finding is not None or piece.grade == "meaning"
    }
    for index, piece in enumerate(pieces):
        text = re.sub(r"\s", " ", visible(piece.text))
        core = text.strip()
        if not core or id(piece) not in bold:
            line += _escape(text) if line else escaped(text) + " " * text.endswith(" ")
            continue
        before, _, after = text.partition(core)
        following = after or (pieces[index + 1].text[:1] if index + 1 < len(pieces) else "")
        opens = core[0].isalnum() or not (line + before)[-1:].isalnum()
        closes = core[-1].isalnum() or not following[:1].isalnum()
        marked = f"**{_escape(core)}**" if opens and closes else _escape(core)
        line += before + marked + after
    return line.strip()


def _omissions(report: Report) -> Iterator[str]:
    if not report.omissions:
        return
    yield "## Omissions\n"
    identities = report.article_ids
    for omission in report.omissions:
        teller, sentence = omission.sentences[0]
        text = one_line(report.articles[identities[teller]].sentences[sentence].text)
        missing = phrases.joined([report.labels[identities[index]] for index in omission.missing])
        words = shortened(text, 70) if report.excerpts else text
        yield f"- {escaped(words)} — not told by **{escaped(missing)}**"
    yield ""


def _sources(report: Report) -> Iterator[str]:
    yield "## Sources\n"
    for identity, article in report.articles.items():
        address = web_address(article.address) or web_address(article.source)
        where = f"<{address}>" if address else escaped(origin(article))
        yield f"- **{escaped(report.labels[identity])}**: {where}"
        authors = escaped(phrases.joined(list(article.authors))) if article.authors else "author not stated"
        published = phrases.day(article.published) if article.published else "date not stated"
        read = f", read {phrases.minute(article.fetched)}" if article.fetched else ""
        yield f"  {authors}, {published}{read}  "
        yield f"  SHA-256 of the text: `{article.sha256}`"
        for warning in article.warnings:
            yield f"  Warning: {escaped(warning)}"
    yield ""
    for key, value in report.settings:
        yield f"- {key}: {escaped(value)}"
