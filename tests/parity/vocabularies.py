"""Small real tokenisers for the parity models, made from a page of text, always the same ones.

Each gives the token ids that its authors' own library gives (`tokenizers`, `sentencepiece`), and writes itself into
a GGUF header as llama.cpp reads it. Needs `tokenizers`, `sentencepiece` and `transformers`.
"""

from __future__ import annotations

import io
import json
import tempfile
from pathlib import Path
from typing import Any, Protocol

import gguf
import sentencepiece
import tokenizers
from tokenizers import Regex, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import Qwen2Tokenizer

CORPUS = [
    "The ferry leaves the harbour at nine, and the lighthouse keeper waves to the children on deck.",
    "Judge whether the Document meets the requirements based on the Query and the Instruct provided. Note that the "
    'answer can only be "yes" or "no".',
    "Given a web search query, retrieve relevant passages that answer the query. yes no yes no yes no",
    "Instruct: Given a query, retrieve documents that answer the query\nQuery: what is a query?\nDocument: a document",
    "task: search result | query: the text\ntitle: none | text: the title",
    "query: passage: search_query: search_document: user system assistant yes no 'no' \"yes\"",
    "Der alte Leuchtturm steht seit hundert Jahren über dem Hafen; früher brannte dort jede Nacht ein Feuer.",
    "La bibliothèque municipale a été rénovée l'année dernière, mais le café reste fermé jusqu'à l'été.",
    "Старый мост через реку был построен больше ста лет назад.",
    "图书馆在星期天关门。 今天天气很好。 港口有一座灯塔。",
    "المكتبة القديمة مغلقة اليوم.",
    "Numbers like 1234567, 3.14 and 2024-05-17 occur; so do e-mails, it's, we'll and don't.",
]

LLAMA3_REGEX = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+"
    r"|\s+(?!\S)|\s+"
)
"""How Llama 3 cuts text before merging (its published tokenizer.json)."""

CHARSMAP_RULES = "FF21\t41\nFF22\t42\nFF23\t43\nFB01\t66 69\n2026\t2E 2E 2E\n3000\t20\n"
"""A few of the NFKC rules that multilingual models normalise by; the full set is 240 kB."""


class Vocabulary(Protocol):
    """A tokeniser: its ids for a text, and its description in a GGUF header."""

    size: int

    def ids(self, text: str) -> list[int]:
        """The text's own tokens; special tokens written in it stay plain text."""

    def special(self, token: str) -> int:
        """The id of a special token."""

    def write(self, writer: gguf.GGUFWriter) -> None:
        """Add the tokeniser's keys."""


class ByteLevelBpe:
    """Byte-level BPE as Qwen 2 and 3 (`qwen2`) or Llama 3 (`llama-bpe`) cut their text."""

    def __init__(self, kind: str, special: list[str], added: list[str]) -> None:
        pieces = trainers.BpeTrainer(
            vocab_size=420,
            initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
            show_progress=False,
        )
        trained = self._pipeline(kind, models.BPE())
        trained.train_from_iterator(CORPUS, pieces)
        self.kind, self._special, self._added = kind, special, added
        loaded = json.loads(trained.to_str())["model"]
        self._tokens = sorted(loaded["vocab"], key=loaded["vocab"].__getitem__)
        self._merges = [tuple(merge) for merge in loaded["merges"]]
        vocabulary = {token: number for number, token in enumerate(self._tokens)}
        if kind == "qwen2":
            reference = Qwen2Tokenizer(vocab=vocabulary, merges=self._merges)
            self._tokenizer: Any = reference.backend_tokenizer
        else:
            self._tokenizer = self._pipeline(kind, models.BPE(vocabulary, self._merges, ignore_merges=True))
        self._tokenizer.add_special_tokens(special)
        self._tokenizer.add_tokens(added)
        self._tokenizer.encode_special_tokens = True
        self.size = self._tokenizer.get_vocab_size()

    @staticmethod
    def _pipeline(kind: str, model: Any) -> Any:
        made: Any = tokenizers.Tokenizer(model)
        made.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.Split(Regex(LLAMA3_REGEX), behavior="isolated"),
                pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
            ]
        )
        made.decoder = decoders.ByteLevel()
        return made

    def ids(self, text: str) -> list[int]:
        """The ids of the authors' tokeniser."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def parsed(self, template: str) -> list[int]:
        """The ids of a template, whose special tokens count."""
        self._tokenizer.encode_special_tokens = False
        ids = self.ids(template)
        self._tokenizer.encode_special_tokens = True
        return ids

    def special(self, token: str) -> int:
        """The id of a special token."""
        return int(self._tokenizer.token_to_id(token))

    def write(self, writer: gguf.GGUFWriter) -> None:
        """Tokens in the order of their ids, merges, and the name of the cutting rule."""
        tokens = [self._tokenizer.id_to_token(number) for number in range(self.size)]
        kinds = dict.fromkeys(self._special, gguf.TokenType.CONTROL)
        kinds |= dict.fromkeys(self._added, gguf.TokenType.USER_DEFINED)
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre(self.kind)
        writer.add_token_list(tokens)
        writer.add_token_types([kinds.get(token, gguf.TokenType.NORMAL) for token in tokens])
        writer.add_token_merges([" ".join(merge) for merge in self._merges])


class WordPiece:
    """Lower-casing WordPiece, as BERT's."""

    SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")

    def __init__(self) -> None:
        normalizer, cutter = normalizers.BertNormalizer(lowercase=True), pre_tokenizers.BertPreTokenizer()
        words = [word for text in CORPUS for word, _ in cutter.pre_tokenize_str(normalizer.normalize_str(text))]
        starts = [word[:length] for word in words for length in (1, 3, 6)]
        rests = [f"##{word[start:]}" for word in words for start in (1, 3, 6) if word[start:]]
        letters = [f"##{letter}" for word in words for letter in word]
        pieces = dict.fromkeys([*self.SPECIAL, *letters, *starts, *rests[::3]])  # the library's trainer is not seeded
        vocabulary = {piece: number for number, piece in enumerate(pieces)}
        self._tokenizer: Any = tokenizers.Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
        self._tokenizer.normalizer, self._tokenizer.pre_tokenizer = normalizer, cutter
        self._tokenizer.add_special_tokens(list(self.SPECIAL))
        self._tokenizer.encode_special_tokens = True
        self.size = self._tokenizer.get_vocab_size()

    def ids(self, text: str) -> list[int]:
        """The ids of the authors' tokeniser."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def special(self, token: str) -> int:
        """The id of a special token."""
        return int(self._tokenizer.token_to_id(token))

    def write(self, writer: gguf.GGUFWriter) -> None:
        """Word starts carry U+2581 and continuations lose their `##`, as llama.cpp wants them."""
        tokens = [self._tokenizer.id_to_token(number) for number in range(self.size)]

        def stored(token: str) -> str:
            if token in self.SPECIAL:
                return token
            return token[2:] if token.startswith("##") else "\u2581" + token

        writer.add_tokenizer_model("bert")
        writer.add_tokenizer_pre("jina-v2-en")
        writer.add_token_list([stored(token) for token in tokens])
        normal, control = gguf.TokenType.NORMAL, gguf.TokenType.CONTROL
        writer.add_token_types([control if token in self.SPECIAL else normal for token in tokens])
        for role, token in zip(("pad", "unk", "bos", "eos", "mask"), self.SPECIAL, strict=True):
            getattr(writer, f"add_{role}_token_id")(tokens.index(token))
        writer.add_sep_token_id(tokens.index("[SEP]"))


class SentencePieceBpe:
    """SentencePiece BPE with byte fallback: Gemma's (`prefix` false) and Mistral's (`prefix` true)."""

    def __init__(self, prefix: bool, special: tuple[str, ...]) -> None:
        """`special`: its special tokens in the order of their ids."""
        self._prefix = prefix
        self.processor = _train(
            model_type="bpe",
            vocab_size=520,
            byte_fallback=True,
            add_dummy_prefix=prefix,
            remove_extra_whitespaces=False,
            normalization_rule_name="identity",
            allow_whitespace_only_pieces=True,
            split_digits=True,
            pad_id=special.index("<pad>") if "<pad>" in special else -1,
            bos_id=next(number for number, token in enumerate(special) if token in ("<bos>", "<s>")),
            bos_piece="<bos>" if "<bos>" in special else "<s>",
            eos_id=next(number for number, token in enumerate(special) if token in ("<eos>", "</s>")),
            eos_piece="<eos>" if "<eos>" in special else "</s>",
            unk_id=special.index("<unk>"),
        )
        self.size = self.processor.vocab_size()

    def ids(self, text: str) -> list[int]:
        """The ids of SentencePiece itself."""
        return list(self.processor.encode(text))

    def special(self, token: str) -> int:
        """The id of a special token."""
        return int(self.processor.piece_to_id(token))

    def write(self, writer: gguf.GGUFWriter) -> None:
        """Pieces with their scores and kinds."""
        writer.add_tokenizer_model("llama")
        writer.add_tokenizer_pre("default")
        writer.add_token_list([self.processor.id_to_piece(number) for number in range(self.size)])
        writer.add_token_scores([self.processor.get_score(number) for number in range(self.size)])
        writer.add_token_types([_kind(self.processor, number) for number in range(self.size)])
        writer.add_add_space_prefix(self._prefix)
        writer.add_unk_token_id(self.processor.unk_id())


class SentencePieceUnigram:
    """SentencePiece unigram in XLM-RoBERTa's arrangement: four special tokens first, `<mask>` last."""

    FIRST = ("<s>", "<pad>", "</s>", "<unk>")

    def __init__(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            rules = Path(folder) / "rules.tsv"
            rules.write_text(CHARSMAP_RULES, encoding="utf-8")
            self.processor = _train(
                model_type="unigram",
                vocab_size=380,
                normalization_rule_tsv=str(rules),
                unk_id=0,
                bos_id=1,
                eos_id=2,
                pad_id=-1,
            )
        self._pieces = [self.processor.id_to_piece(number) for number in range(3, self.processor.vocab_size())]
        self.tokens = [*self.FIRST, *self._pieces, "<mask>"]
        self.size = len(self.tokens)

    def ids(self, text: str) -> list[int]:
        """SentencePiece's ids moved by one, the unknown token as 3, as XLM-RoBERTa's tokeniser moves them."""
        return [number + 1 if number else 3 for number in self.processor.encode(text)]

    def special(self, token: str) -> int:
        """The id of a special token."""
        return self.tokens.index(token)

    def write(self, writer: gguf.GGUFWriter) -> None:
        """Pieces with their scores, and the normalisation rules."""
        from sentencepiece import sentencepiece_model_pb2

        proto = sentencepiece_model_pb2.ModelProto()
        proto.ParseFromString(self.processor.serialized_model_proto())
        scores = [0.0] * 4 + [self.processor.get_score(number + 3) for number in range(len(self._pieces))] + [0.0]
        control = gguf.TokenType.CONTROL
        kinds = [control, control, control, gguf.TokenType.UNKNOWN]
        writer.add_tokenizer_model("t5")
        writer.add_tokenizer_pre("default")
        writer.add_token_list(self.tokens)
        writer.add_token_scores(scores)
        writer.add_token_types([*kinds, *[gguf.TokenType.NORMAL] * len(self._pieces), control])
        writer.add_add_space_prefix(True)
        writer.add_remove_extra_whitespaces(True)
        writer.add_precompiled_charsmap(proto.normalizer_spec.precompiled_charsmap)
        for role, token in (("bos", "<s>"), ("eos", "</s>"), ("unk", "<unk>"), ("sep", "</s>"), ("pad", "<pad>")):
            getattr(writer, f"add_{role}_token_id")(self.tokens.index(token))


def _kind(processor: Any, number: int) -> int:
    if processor.is_unknown(number):
        return int(gguf.TokenType.UNKNOWN)
    if processor.is_control(number):
        return int(gguf.TokenType.CONTROL)
    if processor.is_byte(number):
        return int(gguf.TokenType.BYTE)
    return int(gguf.TokenType.NORMAL)


def _train(**options: Any) -> Any:
    made = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(line for text in CORPUS for line in text.split("\n")),
        model_writer=made,
        character_coverage=1.0,
        hard_vocab_limit=False,
        num_threads=1,
        minloglevel=2,
        **options,
    )
    processor: Any = sentencepiece.SentencePieceProcessor()
    processor.load_from_serialized_proto(made.getvalue())
    return processor
