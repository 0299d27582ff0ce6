"""People's names among what pages give as authors."""

import re
from collections.abc import Iterable

from extractors.word_lists import alternatives, words

_SPLIT = re.compile(r"\s*(?:[;|/•·]|\band\b|\bund\b|\bet\b|\by\b|&|\bwith\b)\s*|\s*,\s*(?=[A-ZÀ-ÖØ-ÞА-Я])")
_PREFIX = re.compile(
    r"^(?:by|von|par|por|автор:?|author:?|written by|analysis by|opinion by"
    r"|story by|words by|reported by|posted by|text by)\s+",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r",?\s+(?:(?:is|was)\s+(?:a|an|the)\b.*"
    r"|(?:for|at|of|in)\s+(?:the\s+)?[A-Z].*"
    r"|(?:associated press|reuters|agence france-presse|afp|bloomberg(?: news)?|cnn"
    r"|bbc(?: news)?|usa today|the guardian|dpa|efe|tass)\b.*"
    r"|(?:staff|senior|chief|political|foreign|national|business|sports?|science|health|editor|reporter|correspondent|writer|columnist|contributor|contributing|editor-at-large)\b.*)$",
    re.IGNORECASE,
)
_ORGANIZATION = re.compile(rf"\b(?:{alternatives(words('organizations'))})\b", re.IGNORECASE)
_NAME = re.compile(
    r"^(?:(?:[A-ZÀ-ÖØ-ÞА-ЯЁ][\w'’.-]*|de|da|di|del|della|van|von|der|den|la|le|bin|al|el|dos|ten|y|ibn)\s*){2,5}$"
)
_ALONE = re.compile(r"[^\W\d_]{2,}")


def people(values: Iterable[str]) -> tuple[str, ...]:
    """People's names, in order and without repetition.

    What is no name of a person (an agency, a desk, an account, an address) is left out: no author is better
    than a wrong one. A name has two to five words that begin with capital letters.

    Args:
        values: Bylines as pages give them, one person or several in each.
    """
    found: list[str] = []
    for value in values:
        if "@" in value or "://" in value or len(value) > 300:
            value = re.sub(r"\S*(?:@|://)\S*", " ", value[:300])
        value = _PREFIX.sub("", value.strip())
        for part in _SPLIT.split(value):
            name = _ROLE.sub("", _PREFIX.sub("", (part or "").strip())).strip(" ,.-–—")
            name = " ".join(name.split())
            if name.isupper() and len(name) > 4:
                name = " ".join(word.capitalize() for word in name.split())
            if not _NAME.match(name) or _ORGANIZATION.search(name) or len(_ALONE.findall(name)) < 2:
                continue
            if name not in found:
                found.append(name)
    return tuple(found[:12])


def is_name(text: str) -> bool:
    """Whether a line is one person's name and nothing else."""
    return not text.isupper() and people([text]) == (text,)
