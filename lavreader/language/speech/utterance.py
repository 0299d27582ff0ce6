"""The Utterance: what one speaker is quoted with in one go."""

from dataclasses import dataclass

from lavreader.language.people.mentions import Mention
from lavreader.language.speech.quotations import Passage


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one speaker is quoted with in one go, and who that is.

    Attributes:
        passages: The quoted words, at least one passage; several where the quotation runs over
            sentences or is interrupted by its attribution.
        speaker: Who says it; None where the article does not make it plain.
        explicit: Whether the speaker is named beside the words and not taken from further away.
        spoken: Whether somebody's words are reported, as against a title, a nickname or a word
            held at arm's length.
        denied: Whether the words are a claim that is being denied.
        closed: Whether the quotation has its closing mark.
        paragraph: Index of the paragraph it begins in.
        speaker_sentence: Index of the sentence that names the speaker; -1 without one.
    """

    passages: tuple[Passage, ...]
    speaker: Mention | None
    explicit: bool
    spoken: bool
    denied: bool
    closed: bool
    paragraph: int
    speaker_sentence: int = -1

    @property
    def text(self) -> str:
        """The quoted words, the passages joined by one space."""
        return " ".join(passage.text for passage in self.passages)
