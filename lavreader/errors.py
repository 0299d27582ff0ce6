"""What can go wrong, in one sentence a reader can act on."""


class LavreaderError(Exception):
    """Base of every error lavreader raises on purpose; its message is fit to be shown."""


class SourceError(LavreaderError):
    """A source that gives no article.

    Attributes:
        source: The address, path or name as the reader gave it.
        reason: One plain sentence: what is wrong and the way out.
        retryable: Whether trying again may help (a network failure, not a PDF).
    """

    def __init__(self, source: str, reason: str, *, retryable: bool = False) -> None:
        """Remember the source beside the sentence about it."""
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason
        self.retryable = retryable
