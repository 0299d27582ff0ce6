"""The Report: what a story or a comparison has to say, chosen and named, before it takes a form."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeGuard, cast

from lavreader.article import Article
from lavreader.export.labels import headline, labels
from lavreader.export.phrases import counted, findings_counted, minute
from lavreader.version import __version__

if TYPE_CHECKING:
    from lavreader.compare.claims.claim import Claim, ClaimValue, Omission
    from lavreader.compare.comparison import Comparison, Finding
    from lavreader.compare.story import Story

    Subject: TypeAlias = Story | Comparison


@dataclass(frozen=True)
class Report:
    """What every form of report is made from.

    Attributes:
        articles: Those in the report, by id, in the order of the sources.
        comparisons: The pairs.
        claims: Facts across outlets; values of articles that are not in the report are left out.
        omissions: What most outlets tell; empty unless the report is about the whole story.
        excerpts: Whether only passages with findings are shown.
        generated: When the report was made, in UTC.
        article_ids: The ids of all of the story's articles, which claims and omissions count by.
    """

    articles: Mapping[str, Article]
    comparisons: tuple["Comparison", ...]
    claims: tuple["Claim", ...] = ()
    omissions: tuple["Omission", ...] = ()
    excerpts: bool = False
    generated: datetime = field(default_factory=lambda: datetime.now(UTC))
    article_ids: tuple[str, ...] = ()

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """A short, unique name for each article, by id."""
        return dict(zip(self.articles, labels(list(self.articles.values())), strict=True))

    @cached_property
    def title(self) -> str:
        """The headline most like the others; for a pair, with the two names."""
        told = headline(list(self.articles.values()))
        if len(self.comparisons) == 1:
            names = " and ".join(self.labels.values())
            return f"{names}: {told}" if told else names
        return told or counted(len(self.articles), "article") + " compared"

    @cached_property
    def findings(self) -> tuple[tuple["Comparison", "Finding"], ...]:
        """Every finding with its pair; contradictions first, then quotations, then differences."""
        order = {"contradiction": 0, "altered_quote": 1, "differs": 2}
        found = [(pair, finding) for pair in self.comparisons for finding in pair.findings]
        return tuple(sorted(found, key=lambda item: order[item[1].verdict]))

    @property
    def in_short(self) -> str:
        """The whole in one line."""
        verdicts = [finding.verdict for _, finding in self.findings]
        found = findings_counted(
            verdicts.count("contradiction"), verdicts.count("altered_quote"), verdicts.count("differs")
        )
        pairs = counted(len(self.comparisons), "pair")
        return f"{counted(len(self.articles), 'outlet')}, {pairs}: {found}."

    @cached_property
    def settings(self) -> tuple[tuple[str, str], ...]:
        """What somebody needs to make the same report again."""
        pairs = ", ".join(f"{pair.left_id}–{pair.right_id}" for pair in self.comparisons)
        return (
            ("Program", f"lavreader {__version__}"),
            (
                "Extraction",
                f"Trafilatura {_version_of('trafilatura')} and the rules of lavreader {__version__}",
            ),
            (
                "Word comparison",
                f"RapidFuzz {_version_of('rapidfuzz')} and diff-match-patch "
                f"{_version_of('diff-match-patch')} on words, no time limit",
            ),
            ("Pairs", pairs),
            ("Text", "only passages with findings" if self.excerpts else "complete"),
            ("Made", minute(self.generated)),
        )

    def values(self, claim: "Claim") -> Mapping[str, tuple["ClaimValue", ...]]:
        """What each article of the report gives for a claim, by id; silent ones have no value."""
        given: dict[str, tuple[ClaimValue, ...]] = dict.fromkeys(self.articles, ())
        for value in claim.values:
            identity = self.article_ids[value.article]
            if identity in given:
                given[identity] += (value,)
        return given


def report_of(
    subject: "Subject",
    *,
    excerpts: bool = False,
    pairs: Iterable[tuple[int, int]] | None = None,
    generated: datetime | None = None,
) -> Report:
    """The report on a story or on one comparison.

    Args:
        subject: A Story or a Comparison.
        excerpts: Show only passages with findings, for where full texts must not be passed on.
        pairs: Which pairs of a story, by index; every one if not given.
        generated: The moment to print; now if not given.
    """
    moment = generated or datetime.now(UTC)
    if is_comparison(subject):
        comparison = subject
        articles = {comparison.left_id: comparison.left, comparison.right_id: comparison.right}
        return Report(
            articles, (comparison,), excerpts=excerpts, generated=moment, article_ids=tuple(articles)
        )
    story = cast("Story", subject)
    if pairs is None:
        comparisons = story.comparisons
    else:
        comparisons = tuple(story.compare(left, right) for left, right in pairs)
    named = {identity for pair in comparisons for identity in (pair.left_id, pair.right_id)}
    chosen = {
        identity: article
        for identity, article in zip(story.identities, story.articles, strict=True)
        if identity in named or pairs is None
    }
    claims = tuple(
        claim
        for claim in story.claims
        if any(story.identities[value.article] in chosen for value in claim.values)
    )
    return Report(
        articles=chosen,
        comparisons=comparisons,
        claims=claims,
        omissions=story.omissions if len(chosen) == len(story.articles) else (),
        excerpts=excerpts,
        generated=moment,
        article_ids=story.identities,
    )


def is_comparison(subject: "Subject") -> TypeGuard["Comparison"]:
    """Whether it is one pair and not a story, told without importing either."""
    return hasattr(subject, "rows")


def _version_of(distribution: str) -> str:
    # Loaded here, since it takes longer to load than all of this module.
    from importlib import metadata

    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "(version unknown)"
