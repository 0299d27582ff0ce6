"""What a single line is: prose, a byline, a caption, a label, a teaser."""

import re
from collections.abc import Iterable

from extractors.block import Block
from extractors.lines import Line, bare, fold, word_count
from extractors.names import is_name
from extractors.word_lists import alternatives, words

WIDGETS = frozenset(
    {
        "donation_appeal",
        "newsletter",
        "subscription",
        "share_buttons",
        "navigation",
        "footer",
        "cookie_notice",
        "comments",
    }
)
"""Reasons whose pieces are buttons and labels as often as sentences."""

_WORDS = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’“»)\]]*$")
_QUOTATION = re.compile(r"[\"“„«‘][^\"”“»]{12,}(?:[\"”“»’]|$)")
_CREDIT_WORDS = (
    r"(?:photos?|photographs?|pictures?|images?|credits?|illustrations?|fotos?|bild|bilder|imagen"
    r"|crédits?|фото)"
    r"(?: credit| courtesy)?\s?[:：]\s?\S"
)
_CREDIT_MARK = re.compile(
    rf"(?:^|[.(\[|/]\s*)(?i:{_CREDIT_WORDS})"
    r"|\s(?:Photos?|PHOTO|Photograph|Picture|Image|Credit|CREDIT|Foto|Bild|Crédit|Фото)(?: credit)?"
    r"\s?[:：]\s?\S"
)
_CREDIT_END = re.compile(
    r"(?:\((?:AP|AFP|EPA|Reuters|Getty|Photo|Image|Picture|Courtesy|Handout|File)\b[^()]{0,80}\)"
    r"|[–—-]\s[\w /.&]{2,40}\s(?:pic|photo|picture|image|file)s?"
    r"|\b(?:via )?Getty Images\b[^.]{0,40}|\bAP Photo\b[^.]{0,60}"
    r"|\b(?:REUTERS|AFP|EPA|TASS|DPA|dpa)\s?/\s?[^.]{2,60}"
    r"|/\s?(?:AP|AFP|EPA|Reuters|REUTERS|Shutterstock|TASS)|©\s?[^.]{2,60}"
    r"|[.!?]\s+(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty|TASS|dpa|Xinhua|Shutterstock))\W*$"
)
_SAID = re.compile(r"\b(?:said|says|told|was|were)\b")
_BARE_CREDIT = re.compile(
    r"[^.!?]{10,}[.!?]\s+((?:[A-ZÀ-ÖØ-ÞА-Я@][\w.'’&@-]*[\s/,]*(?:of the |of |for |de |du |via )?){1,5})$"
)
_BRACKET_CREDIT = re.compile(
    r"[.!?]?\s+[(\[](?:[A-ZÀ-ÖØ-ÞА-Я@][\w.'’&@-]*[\s/,–-]*(?:of the |of |for |via )?){1,6}[)\]]\W?$"
)
_MONTHS = f"(?:{alternatives(words('months'))})"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\.?(?: de)? {_MONTHS}\.?(?: de)?,? \d{{4}}"
    rf"|{_MONTHS}\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)
_DATED = re.compile(rf"\b{_DATE}", re.IGNORECASE)
_DATE_WORDS = re.compile(
    rf"(?<!\w)(?:{alternatives(words('months') | words('beside_dates'))})(?!\w)\.?", re.IGNORECASE
)
_BY = re.compile(
    r"^(?:By|BY|by|Von|Par|Por|Text:|Автор:?)\s+(?:the\s+)?[A-ZÀ-ÖØ-ÞА-Я][\w.'’-]*"
    r"(?:[\s,|&/•·–—-]+(?:and\s+|und\s+|et\s+|y\s+|for\s+|in\s+|of\s+|the\s+|de\s+|van\s+|von\s+|da\s+|del\s+)*"
    r"[A-ZÀ-ÖØ-ÞА-Я0-9@][\w.:'’@-]*){0,10}(?:,\s[^.!?]{3,60})?$"
)
_PLACED = re.compile(
    r"^((?:[A-ZÀ-ÖØ-Þ][\w.'’-]*\s){2,3}?)(?:at|in|reports from)\s(?:the\s)?(?:[A-Z][\w'’-]*\s?){1,4}$"
)
_AGO = re.compile(
    r"^(?:(?:updated|published|posted|last updated|edited)[:\s]+)?(?:about |over )?\d{1,2}\s?"
    r"(?:s|m|h|d|w|secs?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)(?:\s+ago)?$",
    re.IGNORECASE,
)
_REACH = re.compile(r"\b(?:reach(?:ed)?|contact|e-?mail|tips?|letters|follow)\b.*\S@\w", re.IGNORECASE)
_AUTHOR_NOTE = re.compile(
    r"^(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*\s+){1,4}"
    r"(?:(?:is|was) (?:a|an|the|our|based|senior|chief|[\w’' -]{3,40}['’]s)\b.*"
    r"\b(?:reporter|correspondent|journalist|columnist|editor|contributor|writer|freelance"
    r"|producer|fellow|author of)"
    r"|(?:covers|edits|hosts)\s.{3,}"
    r"|(?:writes|reports|blogs)\s(?:about|on|for|from)\s.{3,})"
)
_COMMENT_SIGN = re.compile(
    r"^(?:.{1,40}\s)?(?:says|wrote|said|replied|schreibt|dit|escribió):?$|\b\d+\s(?:minutes?|hours?|days?|weeks?|months?|years?)\sago\b|^(?:reply|report|like|share)\b|\s\d{1,2}\s?(?:s|m|h|d|w)$",
    re.IGNORECASE,
)


def ends_sentence(text: str) -> bool:
    """Whether the line ends as a sentence does."""
    return _SENTENCE_END.search(text) is not None


def is_prose(text: str) -> bool:
    """Whether a line is running text: a sentence of some length, not a label or a headline."""
    count = word_count(text)
    if count >= 12 and ends_sentence(text):
        return True
    return count >= 28 or (
        count >= 6 and text.endswith((".", ".”", '."', "”", ".’", ":")) and text[:1] in "\"“„«‘'"
    )


def is_mostly_quotation(text: str) -> bool:
    """Whether more than half of a line stands in quotation marks; such a line is somebody's words."""
    quoted = sum(len(match.group()) for match in _QUOTATION.finditer(text))
    return quoted * 2 > len(text) and word_count(text) >= 6


class Headlines:
    """The headline of an article in all its forms, for knowing its repetitions."""

    def __init__(self, headlines: Iterable[str]) -> None:
        """Fold the forms.

        Args:
            headlines: The headline as the page's parts give it.
        """
        self._forms = {whole: _word_set(whole) for text in headlines if (whole := Line.of(text).whole)}
        self._longest = max(map(len, self._forms), default=0)
        self._shortest = min(map(len, self._forms), default=1_000_000)

    def repeats(self, text: str) -> bool:
        """Whether a line is the headline again, give or take a site's name or a few words."""
        if not self._shortest <= 2 * len(text) <= 4 * self._longest + 80:
            return False
        whole = bare(fold(text))
        if whole in self._forms:
            return True
        found = _word_set(whole)
        return any(_same_words(found, form) for form in self._forms.values())


def _word_set(folded: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(folded))


def _same_words(first: frozenset[str], second: frozenset[str]) -> bool:
    shared = len(first & second)
    smaller, larger = sorted((len(first), len(second)))
    return smaller >= 4 and shared >= 0.8 * smaller and shared >= 0.6 * larger


def is_same_headline(one: str, other: str) -> bool:
    """Whether two folded lines are the same headline, give or take a site's name or a few words."""
    if one == other:
        return True
    return _same_words(_word_set(one), _word_set(other))


def is_byline(text: str) -> bool:
    """Whether a line says who wrote when and nothing else."""
    if word_count(text) > 30 or (ends_sentence(text) and word_count(text) > 8):
        return False
    if word_count(text) <= 14 and (_BY.match(text) or _AGO.match(text)):
        return True
    dated = _DATED.search(text)
    if dated is None:
        return False
    rest = _DATE_WORDS.sub(" ", text[: dated.start()] + " " + text[dated.end() :])
    words = re.findall(r"[^\W\d_]{2,}", rest)
    if dated.start() <= 24 and not [
        w for w in re.findall(r"[^\W\d_]{2,}", _DATE_WORDS.sub(" ", text[: dated.start()])) if w.islower()
    ]:
        return len(words) <= 12
    return len(words) <= 4


def caption_reason(text: str) -> str:
    """``photo_credit``, ``photo_caption`` or nothing, from marks that only pictures have."""
    if word_count(text) > 70:
        return ""
    mark = _CREDIT_MARK.search(text) if ":" in text or "：" in text else None
    if mark is not None and (mark.start() > 0 or word_count(text) <= 14):
        before = word_count(text[: mark.start()])
        if before == 0 and ends_sentence(text) and _SAID.search(text):
            return ""
        return "photo_caption" if before >= 4 else "photo_credit"
    end = _CREDIT_END.search(text, max(0, len(text) - 110))
    if end is not None and word_count(text) <= 45:
        return "photo_caption" if word_count(text[: end.start()]) >= 4 else "photo_credit"
    return ""


def ends_in_bare_credit(text: str) -> bool:
    """Whether a line is a description, a full stop and a name: a caption and its credit."""
    if word_count(text) > 45:
        return False
    return _BRACKET_CREDIT.search(text) is not None or (
        not ends_sentence(text) and _BARE_CREDIT.match(text) is not None
    )


def is_label(text: str) -> bool:
    """Whether a line may be a button or a field of a form."""
    count = word_count(text)
    return count <= 6 and not text.endswith((":", "”", '"', ",")) and not (count >= 3 and ends_sentence(text))


def is_signature(text: str) -> bool:
    """Whether a line is a name with a role or a place: "Reporter: Ann Lee", "Ann Lee in Rome"."""
    if word_count(text) > 9 or ends_sentence(text):
        return False
    before, colon, behind = text.partition(":")
    if colon:
        return len(before.split()) <= 2 and is_name(behind.strip())
    placed = _PLACED.match(text)
    if placed is not None and is_name(placed[1]):
        return True
    name, comma, role = re.sub(r"\s[|•·]\s", ", ", text, count=1).partition(",")
    named = set(re.findall(r"\w+", role.casefold()))
    return bool(comma) and is_name(name.strip()) and not named.isdisjoint(words("organizations"))


def is_prose_told(line: Line) -> bool:
    """Whether a line tells of the past, as news does and a description of a letter does not."""
    return not line.words.isdisjoint(words("past_auxiliaries"))


def is_teaser(block: Block) -> bool:
    """Whether a block may be the headline of another article."""
    if block.links >= 0.7 and word_count(block.text) <= 40:
        return True
    return not is_prose(block.text) and word_count(block.text) <= 27 and not block.text.endswith((":", "."))


def is_comment_sign(text: str) -> bool:
    """Whether a line is the name, the time or a button of a reader's comment."""
    return word_count(text) <= 10 and _COMMENT_SIGN.search(text) is not None


def is_author_note(text: str) -> bool:
    """Whether a line at the end says who the author is."""
    if word_count(text) > 50 or " said" in text:
        return False
    return _AUTHOR_NOTE.match(text) is not None or _REACH.search(text) is not None
