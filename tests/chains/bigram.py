"""A real GGUF file made on the spot: a one-layer llama that knows which piece follows which in a text, nothing more.

Each piece of the vocabulary is its own direction (one-hot embedding), attention and feed-forward add nothing, and the
output matrix holds the logarithm of how often each piece follows another: a bigram model that llama.cpp runs as any other.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import gguf
import numpy as np

CONTROLS = ["<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>"]
TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
WORDS = 400
HIDDEN = 32  # of the feed-forward layer, which is all zeros
SPACE = "▁"


def make(text: str, path: Path) -> None:
    """Write a model of the text's pieces to `path`."""
    pieces = _vocabulary(text)
    vectors = -(-len(pieces) // 128) * 128
    writer = gguf.GGUFWriter(str(path), "llama")
    _settings(writer, len(pieces), vectors)
    _tokenizer(writer, pieces)
    _tensors(writer, _following(text, pieces), vectors)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _vocabulary(text: str) -> list[str]:
    signs = {chr(code) for code in range(33, 127)} | {c for c in text if not c.isspace()} | {SPACE}
    words = Counter(SPACE + word for word in re.findall(r"[^\W\d_]{2,}", text))
    hexes = [f"<0x{byte:02X}>" for byte in range(256)]
    return [*CONTROLS, *hexes, *sorted(signs), *(word for word, _ in words.most_common(WORDS))]


def _settings(writer: Any, size: int, vectors: int) -> None:
    writer.add_context_length(16384)
    writer.add_embedding_length(vectors)
    writer.add_block_count(1)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(8)
    writer.add_head_count_kv(1)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(vectors // 8)
    writer.add_vocab_size(size)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)


def _tokenizer(writer: Any, pieces: list[str]) -> None:
    kinds = gguf.TokenType
    special = {"<unk>": kinds.UNKNOWN, **{name: kinds.CONTROL for name in CONTROLS[1:]}}
    writer.add_tokenizer_model("llama")
    writer.add_token_list(pieces)
    # Longer pieces score higher, so that whole words are found before their letters.
    writer.add_token_scores([len(p) - 100.0 for p in pieces])
    writer.add_token_types([special.get(p, kinds.BYTE if p.startswith("<0x") else kinds.NORMAL) for p in pieces])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(pieces.index("<|im_end|>"))
    writer.add_unk_token_id(0)
    writer.add_add_space_prefix(False)  # llama.cpp refuses every grammar otherwise
    writer.add_chat_template(TEMPLATE)


def _following(text: str, pieces: list[str]) -> Any:
    """Return log P(next | piece), with a small chance to end anywhere and to close a quoted string."""
    ids = {piece: number for number, piece in enumerate(pieces)}
    ordinary = len(CONTROLS) + 256
    counts = np.full((len(pieces), len(pieces)), 0.01)
    counts[:, :ordinary] = 1e-6
    known = [ids[p] for p in _pieces(text, ids)]
    np.add.at(counts, (known[:-1], known[1:]), 1.0)
    counts += 0.3 * np.bincount(known, minlength=len(pieces)) / len(known)
    counts[:, ids["<|im_end|>"]] = 0.02 * counts.sum(1)
    counts[:, ids['"']] += 0.05 * counts.sum(1)
    return np.log(counts / counts.sum(1, keepdims=True))


def _pieces(text: str, ids: dict[str, int]) -> list[str]:
    found: list[str] = []
    for part in re.findall(r" ?[^\W\d_]{2,}|.", text.replace("\n", " ")):
        word = part.replace(" ", SPACE)
        found += [word] if word in ids else [c for c in word if c in ids]
    return found


def _tensors(writer: Any, following: Any, vectors: int) -> None:
    size = len(following)
    output = np.zeros((size, vectors))
    output[:, :size] = following.T / np.sqrt(vectors)  # the norm before it scales a one-hot by √vectors
    empty = {
        "attn_q": (vectors, vectors),
        "attn_k": (vectors // 8, vectors),
        "attn_v": (vectors // 8, vectors),
        "attn_output": (vectors, vectors),
        "ffn_gate": (HIDDEN, vectors),
        "ffn_up": (HIDDEN, vectors),
        "ffn_down": (vectors, HIDDEN),
    }
    for name, matrix in (("token_embd", np.eye(size, vectors)), ("output", output)):
        writer.add_tensor(f"{name}.weight", np.ascontiguousarray(matrix, np.float16))
    for name in ("output_norm", "blk.0.attn_norm", "blk.0.ffn_norm"):
        writer.add_tensor(f"{name}.weight", np.ones(vectors, np.float32))
    for name, shape in empty.items():
        writer.add_tensor(f"blk.0.{name}.weight", np.zeros(shape, np.float16))
