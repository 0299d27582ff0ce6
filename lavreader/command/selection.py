"""Which two outlets are meant by ``--left`` and ``--right``."""

from collections.abc import Sequence

from lavreader.article import Article
from lavreader.errors import LavreaderError


def chosen_pairs(
    articles: Sequence[Article], left: str | None, right: str | None
) -> tuple[tuple[int, int], ...] | None:
    """The pairs to compare, by index; None for every one.

    With one side given, that outlet stands there in every pair.

    Args:
        articles: The story's articles.
        left: A number from 1, an id such as ``a2``, or a part of an outlet's name, headline or source.
        right: The same for the right side.

    Raises:
        LavreaderError: No article or several are meant, or both sides are the same.
    """
    if left is None and right is None:
        return None
    one = None if left is None else article_meant(articles, left, "--left")
    two = None if right is None else article_meant(articles, right, "--right")
    if one is not None and one == two:
        raise LavreaderError("--left and --right name the same article; choose two")
    everyone = range(len(articles))
    lefts = everyone if one is None else (one,)
    rights = everyone if two is None else (two,)
    return tuple((i, j) for i in lefts for j in rights if i != j)


def article_meant(articles: Sequence[Article], wanted: str, option: str) -> int:
    """The index of the article somebody means.

    Raises:
        LavreaderError: None or several fit; the message lists the choices.
    """
    number = wanted.removeprefix("a")
    if number.isascii() and number.isdigit() and 1 <= int(number) <= len(articles):
        return int(number) - 1
    key = wanted.casefold()
    for fields in (
        lambda article: (article.outlet,),
        lambda article: (article.source,),
        lambda article: (article.outlet, article.source, article.title, article.address),
    ):
        found = [
            index
            for index, article in enumerate(articles)
            if any(key in field.casefold() for field in fields(article) if field)
        ]
        if len(found) == 1:
            return found[0]
    choices = "; ".join(f"{n} {article.name}" for n, article in enumerate(articles, 1))
    trouble = "fits more than one article" if found else "fits no article"
    raise LavreaderError(f"{option} {wanted}: {trouble}; choose one of: {choices}")
