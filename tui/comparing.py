"""Comparing in a thread of its own: the pair that is looked at first, then all others."""

from collections.abc import Callable, Mapping
from itertools import combinations
from threading import Condition, Thread

from textual.message import Message

from lavreader.article import Article
from tui.edition import Edition
from tui.messages import ComparingFailed, PairCompared, StoryCompared
from tui.tellings import Tellings

Post = Callable[[Message], object]


class Comparing:
    """Compares the articles of a story and posts what comes of it.

    Asking is instant; a newer set of articles or a newer pair replaces what was asked before.
    """

    def __init__(self, post: Post) -> None:
        """Start the thread; it waits for articles."""
        self._post = post
        self._changed = Condition()
        self._articles: dict[int, Article] | None = None
        self._pair: tuple[int, int] | None = None
        self._complete = False
        self._jobs: list[Callable[[], Message]] = []
        self._closed = False
        self._thread = Thread(target=self._work, name="comparing", daemon=True)
        self._thread.start()

    def take(self, articles: Mapping[int, Article], pair: tuple[int, int], *, complete: bool) -> None:
        """Compare other articles from now on.

        Args:
            articles: All that are there, by the index of their outlet.
            pair: The outlets to compare first.
            complete: Whether to go on with every other pair and the claims.
        """
        with self._changed:
            self._articles, self._pair, self._complete = dict(articles), pair, complete
            self._changed.notify()

    def want(self, pair: tuple[int, int]) -> None:
        """Compare these two outlets before any others."""
        with self._changed:
            self._pair = pair
            self._changed.notify()

    def do(self, job: Callable[[], Message]) -> None:
        """Run a job between two pairs and post its message."""
        with self._changed:
            self._jobs.append(job)
            self._changed.notify()

    def close(self) -> None:
        """Stop after the pair that is being compared."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _work(self) -> None:
        try:
            # Loading what compares takes a while: here, not on the screen's thread.
            from lavreader.compare.story import Story
        except Exception as error:  # A damaged installation is told, not swallowed with this thread.
            self._post(ComparingFailed(f"comparing cannot begin: {type(error).__name__}: {error}"))
            return
        edition: Edition | None = None
        waiting: list[tuple[int, int]] = []
        finish = False
        while True:
            with self._changed:
                while not (self._closed or self._articles or self._pair or self._jobs or waiting or finish):
                    self._changed.wait()
                if self._closed:
                    return
                articles, self._articles, complete = self._articles, None, self._complete
                job = self._jobs.pop(0) if self._jobs else None
                pair, self._pair = self._pair, None
            try:
                if articles is not None:
                    edition = None
                    edition = Edition(Story(articles.values()), tuple(articles))
                    waiting = list(combinations(edition.outlets, 2)) if complete else []
                    finish = complete
                if pair is not None and edition is not None:
                    self._compare(edition, pair)
                if job is not None:
                    self._post(job())
                elif pair is None and waiting and edition is not None:
                    self._compare(edition, waiting.pop(0))
                elif pair is None and finish and edition is not None:
                    finish = False
                    tellings = Tellings(edition.story)
                    _ = edition.story.claims, edition.story.omissions
                    self._post(StoryCompared(edition, tellings))
            except Exception as error:  # The screen stays usable and says so.
                finish, waiting = False, []
                self._post(ComparingFailed(f"comparing broke: {type(error).__name__}: {error}"))

    def _compare(self, edition: Edition, outlets: tuple[int, int]) -> None:
        pair = edition.pair(*outlets)
        if pair is not None:
            self._post(PairCompared(edition, *outlets, edition.story.compare(*pair)))
