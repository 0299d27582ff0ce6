"""An invented news story and the pages around it that the extraction tests share."""

TITLE = "Harbour town votes to keep its last ferry"
PARAGRAPHS = (
    "The council of Osterhaven voted on Tuesday to keep the last ferry across the sound running "
    "until at least 2031, "
    "ending a dispute that had split the town for most of the year.",
    "“Nobody here can imagine the harbour without her,” said Mayor Lene Falk after the vote, "
    "which was passed by eleven "
    "votes to six.",
    "The operator, Sundline, had asked for 4.2 million crowns a year to go on sailing, twice "
    "what it received before "
    "the storms of last winter damaged the northern landing.",
    "Opponents of the deal had argued that a bridge farther inland would serve more people, "
    "although an estimate by the "
    "road office put its cost at 900 million crowns.",
    "Sundline’s director, Piet Marsen, told reporters that the first sailing under the new "
    "contract would leave on 3 March.",
    "Pensioners and pupils will travel free of charge on weekdays, and the night boat on "
    "Saturdays, which was cut in "
    "2019, will return in the summer.",
)


def article(inside: str = "", *, before: str = "", after: str = "", at: int = 3) -> str:
    """The story's paragraphs as HTML, with something before, inside and after them."""
    paragraphs = [f"<p>{text}</p>" for text in PARAGRAPHS]
    return f"{before}<h1>{TITLE}</h1>{''.join(paragraphs[:at])}{inside}{''.join(paragraphs[at:])}{after}"


def page(inside: str = "", *, before: str = "", after: str = "", head: str = "", outside: str = "") -> str:
    """A whole page with the story in an article element."""
    story = article(inside, before=before, after=after)
    return (
        f"<!doctype html><html lang='en'><head><title>{TITLE} - Sound Gazette</title>{head}</head><body>"
        "<header><nav><ul><li><a href='/'>Home</a></li><li><a href='/town'>Town</a></li></ul></nav></header>"
        f"<main><article>{story}</article></main>{outside}</body></html>"
    )


def text(inside: str = "", *, before: str = "", after: str = "", at: int = 3) -> str:
    """The story as a page saved as text."""
    parts = [before, TITLE, *PARAGRAPHS[:at], inside, *PARAGRAPHS[at:], after]
    return "\n\n".join(part for part in parts if part) + "\n"
