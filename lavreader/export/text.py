"""The report as plain text: for a terminal, a mail, a pipe."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from lavreader.export import phrases
from lavreader.export.columns import Styled, beside, cells, painted, wrapped
from lavreader.export.labels import shortened
from lavreader.export.matters import Matter, matters_of
from lavreader.export.passage import (
    SIDES,
    Passage,
    Piece,
    Side,
    passages,
    row_numbers,
    runs,
    strong,
    value_marked,
)
from lavreader.export.report import Report
from lavreader.export.visible import one_line

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison, Row

Layout = Literal["columns", "stacked", "plain"]

NARROWEST_COLUMNS = 80
_HEADING = "1"
_STYLES = {"contradiction": "1;7;31", "altered_quote": "4;35", "differs": "30;43"}
_CHANGED = {"left": "4;33", "right": "4;36"}
_DIM = "2"


@dataclass(frozen=True, slots=True)
class TextOptions:
    """How the text is laid out.

    Attributes:
        width: Cells a line may take.
        layout: ``columns`` side by side, ``stacked`` one under the other, ``plain`` words only:
            no signs, no columns, no rules, for screen readers and braille.
        color: Whether to write colours; without them changed words stand in braces.
        rows: Whether to print every row of every pair; None prints them for a single pair.
    """

    width: int = 100
    layout: Layout = "columns"
    color: bool = False
    rows: bool | None = None


def render_text(report: Report, options: TextOptions | None = None) -> str:
    """The report as text.

    Args:
        report: What to print.
        options: How; a hundred cells in columns without colour if not given.

    Returns:
        Lines ending in line feeds. Whatever the articles hold, there is no escape sequence in it
        but those of the colours asked for.
    """
    chosen = options or TextOptions()
    return "\n".join(_Writer(report, chosen).lines()) + "\n"


class _Writer:
    """Writes one report with one set of options."""

    def __init__(self, report: Report, options: TextOptions) -> None:
        self._report = report
        self._options = options
        self._plain = options.layout == "plain"
        self._width = max(options.width, 20)
        self._color = options.color and not self._plain

    def lines(self) -> Iterator[str]:
        """Every line of the text."""
        report = self._report
        yield from self._wrap([(one_line(report.title), _HEADING)])
        yield from self._wrap([(report.in_short, "")])
        yield from self._outlets()
        yield from self._findings()
        yield from self._claims()
        yield from self._omissions()
        wanted = self._options.rows
        if wanted or (wanted is None and len(report.comparisons) == 1):
            for pair in report.comparisons:
                yield from self._rows(pair)
        elif len(report.comparisons) > 1:
            yield from self._pairs()

    def _outlets(self) -> Iterator[str]:
        yield from self._heading("Outlets")
        for identity, article in self._report.articles.items():
            published = phrases.day(article.published) if article.published else "no date"
            words = phrases.counted(len(article.text.split()), "word")
            title = f": {one_line(article.title)}" if article.title else ""
            said = f"{identity} {self._report.labels[identity]}, {published}, {words}{title}"
            yield from self._wrap([(said, "")], indent=2)

    def _findings(self) -> Iterator[str]:
        yield from self._heading("Findings")
        if not self._report.findings:
            words = "Nothing was found that contradicts, misquotes or differs in a fact."
            yield from self._wrap([(words, "")], indent=2)
        for number, matter in enumerate(matters_of(self._report.findings), 1):
            yield from self._matter(number, matter)

    def _matter(self, number: int, matter: Matter) -> Iterator[str]:
        if number > 1:
            yield ""
        sign = "" if self._plain else f"{phrases.VERDICT_SIGNS[matter.verdict]} "
        name = phrases.VERDICT_NAMES[matter.verdict]
        kind = phrases.KIND_NAMES[matter.kind]
        head = f"{number}. {sign}{name}, {kind}" if kind != "quotation" else f"{number}. {sign}{name}"
        yield from self._wrap([(head, _STYLES[matter.verdict] if self._color else "")], indent=2)
        pair, finding = matter.findings[0]
        yield from self._wrap([(one_line(finding.explanation), "")], indent=5)
        shown: set[tuple[str, int, int]] = set()
        for pair, finding in matter.findings:
            for side in SIDES:
                left = side == "left"
                identity, evidence = (pair.left_id, finding.left) if left else (pair.right_id, finding.right)
                place = (identity, evidence.sentence, evidence.start)
                if place not in shown:
                    shown.add(place)
                    number = row_numbers(pair, side).get(evidence.sentence, 0)
                    where = f" ({pair.left_id}-{pair.right_id} row {number}): "
                    label = (self._report.labels[identity], _HEADING)
                    words = self._styled(value_marked(pair, finding, side), side, both=True)
                    yield from self._wrap([label, (where, _DIM), *words], indent=5)

    def _claims(self) -> Iterator[str]:
        if not self._report.claims:
            return
        yield from self._heading("Who says what")
        for claim in self._report.claims:
            disputed = " (disputed)" if claim.disputed else ""
            yield from self._wrap([(f"{one_line(claim.topic)} [{claim.kind}]{disputed}", _HEADING)], indent=2)
            for identity, values in self._report.values(claim).items():
                said = "; ".join(
                    one_line(value.text) + (" (stands alone)" if value.odd else "") for value in values
                )
                silent = "not said" if self._plain else "–"
                yield from self._wrap([(f"{self._report.labels[identity]}: {said or silent}", "")], indent=5)

    def _omissions(self) -> Iterator[str]:
        if not self._report.omissions:
            return
        yield from self._heading("Omissions")
        identities = self._report.article_ids
        for omission in self._report.omissions:
            teller, sentence = omission.sentences[0]
            text = one_line(self._report.articles[identities[teller]].sentences[sentence].text)
            missing = phrases.joined([self._report.labels[identities[i]] for i in omission.missing])
            yield from self._wrap([(f"{missing} without: ", _HEADING), (shortened(text, 200), "")], indent=2)

    def _pairs(self) -> Iterator[str]:
        yield from self._heading("Pairs")
        for pair in self._report.comparisons:
            summary = pair.summary
            both = summary.same + summary.reworded + summary.related
            said = (
                f"{self._names(pair)}: {phrases.verdicts_counted(summary)}; {both} told by both, "
                f"{summary.left_only} only left, {summary.right_only} only right, "
                f"{phrases.share(summary.copied)} copied"
            )
            yield from self._wrap([(said, "")], indent=2)
        yield ""
        yield from self._wrap(
            [("For the sentences of a pair choose it with --left and --right, or ask for --rows.", _DIM)]
        )

    def _rows(self, pair: "Comparison") -> Iterator[str]:
        yield from self._heading(f"Side by side: {self._names(pair)}")
        shown = passages(pair)
        if self._report.excerpts:
            shown = tuple(passage for passage in shown if passage.findings)
            if not shown:
                yield from self._wrap([("No row has a finding.", "")], indent=2)
        elif not self._color and not self._plain:
            yield from self._wrap([("{braces} hold what differs", _DIM)], indent=2)
        if self._options.layout == "columns" and self._width >= NARROWEST_COLUMNS:
            yield from self._columns(pair, shown)
        else:
            for passage in shown:
                yield from self._stacked(pair, passage)

    def _columns(self, pair: "Comparison", shown: Sequence[Passage]) -> Iterator[str]:
        number_width = max(3, len(str(len(pair.rows))))
        gutter = number_width + 5
        column = (self._width - gutter - 3) // 2
        heads = [[[(shortened(one_line(self._report.labels[i]), column), _HEADING)]] for i in _ids(pair)]
        for line in beside(heads[0], heads[1], column, color=self._color):
            yield " " * gutter + line
        yield " " * gutter + "─" * column + "─┼─" + "─" * column
        for passage in shown:
            left = wrapped(self._styled(passage.left, "left", both=bool(passage.right)), column)
            right = wrapped(self._styled(passage.right, "right", both=bool(passage.left)), column)
            signs = _signs(passage)
            mark = f"{passage.number:>{number_width}} {signs}"
            mark += " " * (gutter - cells(mark))
            for index, line in enumerate(beside(left, right, column, color=self._color)):
                yield (mark if not index else " " * gutter) + line

    def _stacked(self, pair: "Comparison", passage: Passage) -> Iterator[str]:
        yield ""
        words = [phrases.ROW_NAMES[passage.row.kind]]
        words += ["moved"] if passage.row.moved else []
        words += [phrases.VERDICT_NAMES[finding.verdict] for finding in passage.findings]
        sign = "" if self._plain else f"{_signs(passage)} "
        yield from self._wrap([(f"Row {passage.number}: {sign}{', '.join(words)}", _DIM)])
        for side in SIDES:
            left = side == "left"
            identity, pieces = (pair.left_id, passage.left) if left else (pair.right_id, passage.right)
            if pieces:
                both = bool(passage.left and passage.right)
                label = f"{self._report.labels[identity]}: "
                yield from self._wrap([(label, _HEADING), *self._styled(pieces, side, both=both)], indent=2)

    def _styled(self, pieces: Iterable[Piece], side: Side, *, both: bool) -> list[Styled]:
        """Pieces with colours, or with signs and braces where there are none."""
        styled: list[Styled] = []
        for finding, run in runs(pieces):
            if self._plain:
                styled += [(piece.text, "") for piece in run]
                continue
            if finding is not None and not self._color:
                styled.append((phrases.VERDICT_SIGNS[finding.verdict], ""))
            pointed_at = strong(run) if finding is not None else run
            for piece in run:
                changed = both and piece.grade == "meaning"
                marked = piece in pointed_at if finding is not None else changed
                if not piece.text.strip():
                    styled.append((piece.text, ""))
                elif self._color:
                    base = _STYLES[finding.verdict] if finding else _CHANGED[side] if changed else ""
                    bold = "1;" if finding and marked and len(pointed_at) < len(run) else ""
                    styled.append((piece.text, bold + base))
                elif marked:
                    core = piece.text.strip()
                    before, _, after = piece.text.partition(core)
                    styled.append((f"{before}{{{core}}}{after}", ""))
                else:
                    styled.append((piece.text, ""))
        return styled

    def _names(self, pair: "Comparison") -> str:
        return phrases.joined([self._report.labels[identity] for identity in _ids(pair)])

    def _heading(self, words: str) -> Iterator[str]:
        yield ""
        text = words if self._plain else words.upper() if not self._color else words
        yield from self._wrap([(text, _HEADING)])

    def _wrap(self, pieces: Sequence[Styled], indent: int = 0) -> Iterator[str]:
        if self._plain:
            indent = 0
        for line in wrapped(pieces, self._width - indent):
            yield (" " * indent + painted(line, color=self._color)).rstrip()


def _ids(pair: "Comparison") -> tuple[str, str]:
    return pair.left_id, pair.right_id


def _signs(passage: Passage) -> str:
    """The signs of a row: its kind, whether it moved, its strongest finding."""
    row: Row = passage.row
    signs = phrases.ROW_SIGNS[row.kind] + (phrases.MOVED_SIGN if row.moved else "")
    return signs + (phrases.VERDICT_SIGNS[passage.findings[0].verdict] if passage.findings else "")
