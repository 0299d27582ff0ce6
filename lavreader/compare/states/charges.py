"""Charges: what somebody is convicted or cleared of."""

from lavreader.compare.states.statements import Statement

# Words of a charge that every charge has.
_EVERY_CHARGE = frozenset(
    ("count", "charg", "charge", "guilti", "further", "main", "offenc", "year", "month")
)


def charges_meet(one: Statement, two: Statement) -> bool:
    """Whether two verdicts may be on one charge; *defrauding* and *fraud* are one."""
    first, second = _charges(one), _charges(two)
    if not first or not second:
        return True
    return any(a in b or b in a for a in first for b in second)


def _charges(statement: Statement) -> frozenset[str]:
    """What somebody is convicted or cleared of, as stems."""
    words = statement.setting.words
    behind = [word for word in words if word.start >= statement.end and word.content]
    for number, word in enumerate(words):
        if word.start >= statement.end and word.lower in ("of", "on", "for", "with"):
            behind = [other for other in words[number:] if other.content]
            break
    return frozenset(
        word.stem
        for word in behind
        if (word.tag == "noun" or word.lower.endswith("ing")) and word.stem not in _EVERY_CHARGE
    )
