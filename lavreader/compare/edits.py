"""Which words differ inside sentences that belong together."""

from diff_match_patch import diff_match_patch

from lavreader.compare.comparison import Edit
from lavreader.language.tokens import tokenize

_FIRST = 0x100
_SURROGATES = range(0xD800, 0xE000)


def edits_between(left: str, right: str) -> tuple[Edit, ...]:
    """Word edits that turn the left text into the right one."""
    codes: dict[str, str] = {}
    words: dict[str, str] = {}

    def encode(text: str) -> str:
        encoded = []
        for token in tokenize(text):
            if token.text not in codes:
                point = _FIRST + len(codes)
                if point >= _SURROGATES.start:
                    point += len(_SURROGATES)
                codes[token.text] = chr(point)
                words[chr(point)] = token.text
            encoded.append(codes[token.text])
        return "".join(encoded)

    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    diffs = engine.diff_main(encode(left), encode(right), False)
    engine.diff_cleanupSemantic(diffs)
    edits = []
    for operation, encoded in diffs:
        text = "".join(words[code] for code in encoded)
        if operation == 0:
            edits.append(Edit("=", text))
        else:
            edits.append(Edit("-" if operation < 0 else "+", text, "meaning"))
    return tuple(edits)
