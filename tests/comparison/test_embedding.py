"""The optional meaning model: right arithmetic, off by default, clear words when it cannot be used.

The model is made here: two layers of random numbers and a vocabulary of a few words.
"""

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest

from lavreader.compare.alignment.alignment import align
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.similarity import WORDS, chosen_similarity
from tests.comparison.articles import article

np = pytest.importorskip("numpy")
safetensors = pytest.importorskip("safetensors.numpy")
tokenizers = pytest.importorskip("tokenizers")

from lavreader.compare.alignment.embedding import MeaningSimilarity, ModelError, SentenceEncoder  # noqa: E402

WIDTH, LAYERS, HEADS = 16, 2, 4
VOCABULARY = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "the",
    "dam",
    "burst",
    "near",
    "lund",
    "fog",
    "closed",
    "port",
    ".",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sentence model of three files."""
    place = tmp_path_factory.mktemp("model")
    numbers = np.random.default_rng(5)

    def matrix(*shape: int) -> object:
        return numbers.normal(0, 0.3, shape).astype("float32")

    weights = {
        "embeddings.word_embeddings.weight": matrix(len(VOCABULARY), WIDTH),
        "embeddings.position_embeddings.weight": matrix(32, WIDTH),
        "embeddings.token_type_embeddings.weight": matrix(2, WIDTH),
    }
    norms = ["embeddings.LayerNorm"]
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        for part in (
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
        ):
            weights[f"{name}.{part}.weight"], weights[f"{name}.{part}.bias"] = (
                matrix(WIDTH, WIDTH),
                matrix(WIDTH),
            )
        weights[f"{name}.intermediate.dense.weight"] = matrix(32, WIDTH)
        weights[f"{name}.intermediate.dense.bias"] = matrix(32)
        weights[f"{name}.output.dense.weight"] = matrix(WIDTH, 32)
        weights[f"{name}.output.dense.bias"] = matrix(WIDTH)
        norms += [f"{name}.attention.output.LayerNorm", f"{name}.output.LayerNorm"]
    for norm in norms:
        weights[f"{norm}.weight"], weights[f"{norm}.bias"] = matrix(WIDTH), matrix(WIDTH)
    safetensors.save_file(weights, str(place / "model.safetensors"))
    (place / "config.json").write_text(
        json.dumps(
            {
                "num_hidden_layers": LAYERS,
                "num_attention_heads": HEADS,
                "layer_norm_eps": 1e-12,
                "max_position_embeddings": 32,
            }
        )
    )
    vocabulary = {word: index for index, word in enumerate(VOCABULARY)}
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = tokenizers.normalizers.Lowercase()
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = tokenizers.processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    tokenizer.save(str(place / "tokenizer.json"))
    return place


def by_hand(folder: Path, ids: list[int]) -> list[float]:
    """The same network written out number by number, for one sentence."""
    weights = {
        name: value.astype(float).tolist()
        for name, value in safetensors.load_file(str(folder / "model.safetensors")).items()
    }

    def linear(row: list[float], name: str) -> list[float]:
        return [
            sum(w * x for w, x in zip(line, row, strict=True)) + bias
            for line, bias in zip(weights[f"{name}.weight"], weights[f"{name}.bias"], strict=True)
        ]

    def normalized(row: list[float], name: str) -> list[float]:
        mean = sum(row) / len(row)
        spread = math.sqrt(sum((x - mean) ** 2 for x in row) / len(row) + 1e-12)
        return [
            (x - mean) / spread * w + bias
            for x, w, bias in zip(row, weights[f"{name}.weight"], weights[f"{name}.bias"], strict=True)
        ]

    rows = [
        normalized([a + b + c for a, b, c in zip(word, position, kind, strict=True)], "embeddings.LayerNorm")
        for word, position, kind in (
            (
                weights["embeddings.word_embeddings.weight"][identity],
                weights["embeddings.position_embeddings.weight"][place],
                weights["embeddings.token_type_embeddings.weight"][0],
            )
            for place, identity in enumerate(ids)
        )
    ]
    size = WIDTH // HEADS
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        query, key, value = (
            [linear(row, f"{name}.attention.self.{part}") for row in rows]
            for part in ("query", "key", "value")
        )
        attended = []
        for at in range(len(rows)):
            context: list[float] = []
            for head in range(HEADS):
                span = slice(head * size, (head + 1) * size)
                scores = [
                    math.exp(
                        sum(a * b for a, b in zip(query[at][span], other[span], strict=True))
                        / math.sqrt(size)
                    )
                    for other in key
                ]
                total = sum(scores)
                context += [
                    sum(s * v[span][i] for s, v in zip(scores, value, strict=True)) / total
                    for i in range(size)
                ]
            attended.append(context)
        after = []
        for row, context in zip(rows, attended, strict=True):
            mixed = linear(context, f"{name}.attention.output.dense")
            added = normalized(
                [a + b for a, b in zip(mixed, row, strict=True)], f"{name}.attention.output.LayerNorm"
            )
            inner = [
                0.5 * x * (1 + math.erf(x / math.sqrt(2)))
                for x in linear(added, f"{name}.intermediate.dense")
            ]
            outer = linear(inner, f"{name}.output.dense")
            after.append(
                normalized([a + b for a, b in zip(outer, added, strict=True)], f"{name}.output.LayerNorm")
            )
        rows = after
    pooled = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
    length = math.sqrt(sum(x * x for x in pooled))
    return [x / length for x in pooled]


def test_the_network_computes_what_its_definition_says(folder: Path) -> None:
    vector = SentenceEncoder(folder).encode(["The dam burst near Lund."])[0]
    assert vector.tolist() == pytest.approx(by_hand(folder, [2, 4, 5, 6, 7, 8, 12, 3]), abs=2e-5)


def test_a_sentence_is_encoded_alike_alone_and_among_others(folder: Path) -> None:
    encoder = SentenceEncoder(folder)
    sentences = ["Fog.", "The dam burst near Lund.", "The port closed.", "x" * 500]
    together = encoder.encode(sentences)
    for sentence, vector in zip(sentences, together, strict=True):
        assert np.allclose(encoder.encode([sentence])[0], vector, atol=1e-5)
        assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


def test_identical_sentences_stay_identical_and_both_directions_agree(folder: Path) -> None:
    similarity = MeaningSimilarity(SentenceEncoder(folder))
    left = article("The dam burst near Lund.", "Fog closed the port.", source="l")
    right = article("Fog closed the port.", "The dam burst.", source="r")
    background = Background((left, right))
    one, two = similarity.between(left, right, background), similarity.between(right, left, background)
    assert one[1, 0] == 1.0
    assert {(j, i) for i, j in one} == set(two)
    assert all(0 <= score <= 1 for score in one.values())


def test_the_environment_chooses_the_model(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAVREADER_MODEL", str(folder))
    left, right = article("The dam burst.", source="l"), article("The dam burst.", source="r")
    assert [row.kind for row in align(left, right, Background((left, right))).rows] == ["same"]
    assert isinstance(chosen_similarity(str(folder)), MeaningSimilarity)
    assert chosen_similarity(None) is WORDS


@pytest.mark.parametrize("broken", ["config.json", "tokenizer.json", "model.safetensors"])
@pytest.mark.parametrize("how", ["missing", "damaged"])
def test_an_unusable_model_is_named(folder: Path, tmp_path: Path, broken: str, how: str) -> None:
    for file in folder.iterdir():
        if file.name != broken:
            (tmp_path / file.name).write_bytes(file.read_bytes())
        elif how == "damaged":
            (tmp_path / file.name).write_bytes(b"{}")
    with pytest.raises(ModelError, match="LAVREADER_MODEL"):
        SentenceEncoder(tmp_path)


def test_nothing_of_it_is_loaded_by_default() -> None:
    code = (
        "import sys; from lavreader.compare.story import compare; from lavreader.article import Article;"
        "compare(Article('a'), Article('b'));"
        "print([n for n in ('numpy', 'tokenizers', 'safetensors') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
