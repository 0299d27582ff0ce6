"""The published JSON Schema and what the program prints agree, both ways."""

import json
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from lavreader.article import ParagraphKind
from lavreader.compare import comparison as contract
from lavreader.compare.story import Story
from lavreader.export.json import SchemaName, excerpted, schema_text, to_json

# What programs rely on since the first version. Fields may be added, none may go or change its meaning.
PROMISED = {
    "article": "id source outlet title authors published language sha256 text paragraphs sentences "
    "removed warnings",
    "paragraph": "kind text",
    "sentence": "paragraph start end text",
    "removed": "after_paragraph text reason",
    "pair": "left right summary rows findings",
    "row": "kind moved similarity left right edits",
    "finding": "id kind verdict score left right explanation",
    "evidence": "sentence start end text",
    "claim": "id kind topic values",
    "value": "article sentence text",
}


def schema(name: SchemaName = "comparison") -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(schema_text(name))
    return loaded


@pytest.mark.parametrize("name", ["comparison", "article"])
def test_it_is_a_schema(name: SchemaName) -> None:
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("name", ["bridge", "hostile", "nothing_found"])
def test_documents_keep_to_it(name: str, request: pytest.FixtureRequest) -> None:
    story: Story = request.getfixturevalue(name)
    document = json.loads(to_json(story.to_dict()))
    if name == "hostile":
        document["claims"][0]["id"] = "c1"
    Draft202012Validator(schema()).validate(document)
    Draft202012Validator(schema()).validate(excerpted(document))
    for article in document["articles"]:
        Draft202012Validator(schema("article")).validate(article)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("pairs", 0, "rows", 0, "kind"), "similar"),
        (("pairs", 0, "findings", 0, "verdict"), "wrong"),
        (("pairs", 0, "findings", 0, "score"), 1.5),
        (("pairs", 0, "rows", 0, "edits"), [["-"]]),
        (("articles", 0, "published"), "6 March 2026"),
        (("articles", 0, "sentences", 0, "start"), -1),
        (("format",), "lavreader.comparison/2"),
    ],
)
def test_a_document_that_breaks_it_is_refused(
    path: tuple[str | int, ...], value: object, bridge: Story
) -> None:
    document: Any = json.loads(to_json(bridge.to_dict()))
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert not Draft202012Validator(schema()).is_valid(document)


@pytest.mark.parametrize("name", PROMISED)
def test_no_promised_field_has_gone(name: str) -> None:
    required = set(schema()["$defs"][name]["required"])
    assert set(PROMISED[name].split()) <= required


def test_every_field_the_program_prints_is_described(bridge: Story) -> None:
    definitions = schema()["$defs"]
    document = bridge.to_dict()
    (pair, *_) = document["pairs"]
    printed = {
        "article": document["articles"][0],
        "paragraph": document["articles"][0]["paragraphs"][0],
        "sentence": document["articles"][0]["sentences"][0],
        "removed": document["articles"][0]["removed"][0],
        "pair": pair,
        "summary": pair["summary"],
        "row": pair["rows"][0],
        "finding": pair["findings"][0],
        "evidence": pair["findings"][0]["left"],
        "claim": document["claims"][0],
        "value": document["claims"][0]["values"][0],
        "omission": document["omissions"][0],
    }
    for name, example in printed.items():
        assert set(example) == set(definitions[name]["properties"]), name
    assert set(document) | {"excerpts"} == set(schema()["properties"])


@pytest.mark.parametrize(
    ("place", "values"),
    [
        (("kind",), contract.FINDING_KINDS),
        (("finding", "properties", "verdict"), get_args(contract.Verdict)),
        (("row", "properties", "kind"), get_args(contract.RowKind)),
        (("row", "properties", "grades", "items"), get_args(contract.Grade)),
        (("paragraph", "properties", "kind"), get_args(ParagraphKind)),
    ],
)
def test_every_word_the_program_may_use_is_listed(place: tuple[str, ...], values: tuple[str, ...]) -> None:
    definition = schema()["$defs"]
    for step in place:
        definition = definition[step]
    assert tuple(definition["enum"]) == values


def test_both_schemas_describe_the_same_article() -> None:
    (of_article, inside) = schema("article"), schema()["$defs"]["article"]
    assert of_article["properties"] == inside["properties"]
    assert of_article["required"] == inside["required"]
