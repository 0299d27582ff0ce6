"""Reading the sources in threads of their own, so that no key waits for a server.

The threads are daemons: leaving the reader never waits for a server either.
"""

from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Thread

from textual.message import Message

from lavreader.errors import LavreaderError, SourceError
from tui.messages import OutletFailed, OutletProgressed, OutletRead, SourcesFailed, SourcesFound

Post = Callable[[Message], object]

THREADS = 6
"""Sources read at a time: as many connections as browsers open to a server."""


class Reading:
    """Reads sources and posts what becomes of them."""

    def __init__(self, post: Post, *, timeout: float) -> None:
        """Read nothing yet.

        Args:
            post: Takes the messages, from any thread.
            timeout: Seconds a server may stay silent.
        """
        self._post = post
        self._timeout = timeout

    def begin(self, sources: Sequence[str]) -> None:
        """Find out what the sources are, then read them all."""
        Thread(target=self._begin, args=(list(sources),), name="sources", daemon=True).start()

    def again(self, outlets: Sequence[tuple[int, str]]) -> None:
        """Read some sources once more."""
        Thread(target=self._read_all, args=(list(outlets),), name="sources", daemon=True).start()

    def _begin(self, sources: list[str]) -> None:
        # The stack that downloads and cleans pages takes a while to load: here, not on the screen's thread.
        try:
            from extractors.reading import expand

            expanded = expand(sources)
        except LavreaderError as error:
            self._post(SourcesFailed(str(error)))
            return
        except Exception as error:  # A broken reader of pages must not take the screen with it.
            self._post(SourcesFailed(f"the sources could not be opened: {error}"))
            return
        self._post(SourcesFound(expanded))
        self._read_all(list(enumerate(expanded)))

    def _read_all(self, outlets: list[tuple[int, str]]) -> None:
        queue: SimpleQueue[tuple[int, str]] = SimpleQueue()
        for outlet in outlets:
            queue.put(outlet)
        local = all("://" not in source for _, source in outlets)
        # Threads would only take turns at cleaning local files; they help where servers are waited for.
        for number in range(min(1 if local else THREADS, len(outlets))):
            Thread(target=self._read_from, args=(queue,), name=f"source {number}", daemon=True).start()

    def _read_from(self, queue: SimpleQueue[tuple[int, str]]) -> None:
        while True:
            try:
                outlet, source = queue.get_nowait()
            except Empty:
                return
            self._post(OutletProgressed(outlet, "reading"))
            self._post(self._read(outlet, source))

    def _read(self, outlet: int, source: str) -> Message:
        try:
            from extractors.reading import read

            return OutletRead(outlet, read(source, timeout=self._timeout))
        except SourceError as error:
            return OutletFailed(outlet, error)
        except Exception as error:  # One strange page must not take the others with it.
            reason = f"reading it broke: {type(error).__name__}: {error}"
            return OutletFailed(outlet, SourceError(source, reason, retryable=True))
