"""An optional meaning model: sentence embeddings from a folder on this machine, with NumPy alone.

Nothing here is needed or loaded unless ``LAVREADER_MODEL`` names the folder of a BERT-like sentence
encoder (``config.json``, ``tokenizer.json``, ``model.safetensors``, as sentence-transformers saves
them) and the extra ``lavreader[embed]`` is installed. Nothing is downloaded, and no code of the
model's folder is run.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.similarity import FLOOR, Scores, WordSimilarity
from lavreader.errors import LavreaderError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# Sentences of one story are alike to such a model whatever they say; below this cosine it says
# nothing. Chosen on the pairs that LINK was chosen on; 0.3 costs precision.
BASELINE = 0.4
# Share of the model in the similarity; words, names and numbers keep the rest, since to the model
# all sentences about the same people are much the same. From 0.4 on precision falls.
MODEL_SHARE = 0.3
# Sentences that are encoded together: enough for the matrix products, little memory.
BATCH = 32
_FILES = ("config.json", "tokenizer.json", "model.safetensors")


class ModelError(LavreaderError):
    """A meaning model that cannot be used, and what to do about it."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """What ``config.json`` says of the network."""

    layers: int
    heads: int
    epsilon: float
    longest: int


class SentenceEncoder:
    """A BERT encoder with mean pooling (Reimers and Gurevych 2019, Sentence-BERT)."""

    def __init__(self, folder: Path) -> None:
        """Load tokenizer and weights.

        Args:
            folder: Where the model's three files are.

        Raises:
            ModelError: A file or a package is missing, or the files do not fit.
        """
        missing = [name for name in _FILES if not (folder / name).is_file()]
        if missing:
            raise ModelError(
                f"{folder} is no folder of a sentence model: {', '.join(missing)} missing. "
                "Unset LAVREADER_MODEL to compare without a model."
            )
        try:
            from safetensors.numpy import load_file
            from tokenizers import Tokenizer
        except ImportError as error:
            raise ModelError(
                f"A meaning model needs the package {error.name}: install lavreader[embed], "
                "or unset LAVREADER_MODEL."
            ) from error
        try:
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            self._shape = _Shape(
                config["num_hidden_layers"],
                config["num_attention_heads"],
                config.get("layer_norm_eps", 1e-12),
                min(config["max_position_embeddings"], 256),
            )
            self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._tokenizer.no_padding()
            self._tokenizer.enable_truncation(self._shape.longest)
            weights = load_file(str(folder / "model.safetensors"))
            self._weights = {
                name.removeprefix("bert."): value.astype("float32") for name, value in weights.items()
            }
            self.encode(["One sentence."])
        except ModelError:
            raise
        except Exception as error:  # the three libraries raise their own kinds for damaged files
            raise ModelError(
                f"The model in {folder} cannot be read ({error}). "
                "Unset LAVREADER_MODEL to compare without it."
            ) from error

    def encode(self, sentences: Sequence[str]) -> "Floats":
        """One vector of length 1 a sentence, in a matrix."""
        import numpy as np

        encoded = [encoding.ids for encoding in self._tokenizer.encode_batch(list(sentences))]
        order = sorted(range(len(encoded)), key=lambda index: len(encoded[index]))
        width = self._weights["embeddings.word_embeddings.weight"].shape[1]
        vectors: Floats = np.zeros((len(encoded), width), dtype=np.float32)
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            vectors[batch] = self._pooled([encoded[index] for index in batch])
        return vectors

    def _pooled(self, batch: Sequence[Sequence[int]]) -> "Floats":
        """Mean of the last layer over each sentence's tokens, length 1."""
        import numpy as np

        longest = max(len(ids) for ids in batch)
        ids = np.zeros((len(batch), longest), dtype=np.int64)
        mask = np.zeros((len(batch), longest), dtype=np.float32)
        for row, sentence in enumerate(batch):
            ids[row, : len(sentence)] = sentence
            mask[row, : len(sentence)] = 1.0
        hidden = (
            self._weights["embeddings.word_embeddings.weight"][ids]
            + self._weights["embeddings.position_embeddings.weight"][:longest]
            + self._weights["embeddings.token_type_embeddings.weight"][0]
        )
        hidden = self._normalized(hidden, "embeddings.LayerNorm")
        far = (mask[:, None, None, :] - 1.0) * 1e9
        for layer in range(self._shape.layers):
            hidden = self._layer(hidden, far, f"encoder.layer.{layer}")
        pooled = (hidden * mask[:, :, None]).sum(axis=1) / np.maximum(mask.sum(axis=1, keepdims=True), 1.0)
        lengths = np.linalg.norm(pooled, axis=1, keepdims=True)
        result: Floats = pooled / np.maximum(lengths, 1e-12)
        return result

    def _layer(self, hidden: "Floats", far: "Floats", name: str) -> "Floats":
        """Self-attention and feed-forward network, each added and normalized."""
        import numpy as np

        batch, length, width = hidden.shape
        size = width // self._shape.heads

        def heads(part: str) -> "Floats":
            split = self._linear(hidden, f"{name}.attention.self.{part}")
            # Copied, so that the products below run on contiguous memory.
            return np.ascontiguousarray(split.reshape(batch, length, -1, size).transpose(0, 2, 1, 3))

        scores = heads("query") @ heads("key").transpose(0, 1, 3, 2) / math.sqrt(size) + far
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        scores /= scores.sum(axis=-1, keepdims=True)
        context = (scores @ heads("value")).transpose(0, 2, 1, 3).reshape(batch, length, width)
        attended = self._linear(context, f"{name}.attention.output.dense")
        hidden = self._normalized(attended + hidden, f"{name}.attention.output.LayerNorm")
        inner = _gelu(self._linear(hidden, f"{name}.intermediate.dense"))
        return self._normalized(
            self._linear(inner, f"{name}.output.dense") + hidden, f"{name}.output.LayerNorm"
        )

    def _linear(self, hidden: "Floats", name: str) -> "Floats":
        """Weights and bias; flattened to two dimensions, which is several times faster."""
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        flat = hidden.reshape(-1, hidden.shape[-1]) @ weight.T + bias
        result: Floats = flat.reshape(*hidden.shape[:-1], -1)
        return result

    def _normalized(self, hidden: "Floats", name: str) -> "Floats":
        """Layer normalization."""
        import numpy as np

        centred = hidden - hidden.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + self._shape.epsilon)
        result: Floats = centred / spread * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]
        return result


def _gelu(values: "Floats") -> "Floats":
    """Gaussian error linear unit; erf after Abramowitz and Stegun 7.1.26 (error under 1.5e-7)."""
    import numpy as np

    scaled = np.abs(values) / math.sqrt(2.0)
    t = 1.0 / (1.0 + 0.3275911 * scaled)
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = np.sign(values) * (1.0 - series * np.exp(-scaled * scaled))
    return (0.5 * values * (1.0 + erf)).astype(np.float32, copy=False)


class MeaningSimilarity:
    """Words and meaning together: the words' similarity with a share of the model's."""

    def __init__(self, encoder: SentenceEncoder) -> None:
        """Take the encoder."""
        self._encoder = encoder
        self._words = WordSimilarity()

    def between(self, left: Article, right: Article, background: Background) -> Scores:
        """Similarity of the pairs that have any, 0 to 1."""
        words = self._words.between(left, right, background)
        if not left.sentences or not right.sentences:
            return words
        import numpy as np

        cosines = background.of(left, self._vectors) @ background.of(right, self._vectors).T
        meaning = np.clip((cosines - BASELINE) / (1 - BASELINE), 0.0, 1.0)
        scores: dict[tuple[int, int], float] = {}
        close = {(int(i), int(j)) for i, j in np.argwhere(meaning * MODEL_SHARE >= FLOOR)}
        for pair in sorted(close | words.keys()):
            own = words.get(pair, 0.0)
            score = own if own == 1.0 else (1 - MODEL_SHARE) * own + MODEL_SHARE * float(meaning[pair])
            if score >= FLOOR:
                scores[pair] = score
        return scores

    def _vectors(self, article: Article) -> "Floats":
        return self._encoder.encode([sentence.text for sentence in article.sentences])
