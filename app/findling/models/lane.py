"""One llama.cpp context: packs of token sequences in, pooled vectors out.

Rules kept here because the library aborts or corrupts memory otherwise: a lane's context, batch and micro-batch have
one size; no sequence is longer than it; no sequence is empty.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Sequence
from typing import Any, Final

import llama_cpp as llama
import numpy as np
import numpy.typing as npt

from findling.core.errors import Code, FindlingError
from findling.models.llama import Model, Tokens, Vectors
from findling.models.tuned import SHORT

_POOLING: Final = {"mean": 1, "cls": 2, "last": 3, "rank": 4}
_ATTENTION: Final = {"causal": 0, "bidirectional": 1}
_ABORTED: Final = 2

# llama.cpp asks "abort?" with a function of C before every operation. `strlen` of a flag is that function: 0 for an
# empty string, 1 for one character. One written in Python would wait for the interpreter's lock each time.
_strlen: Final = (ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)).strlen
_IS_SET: Final = ctypes.cast(_strlen, llama.ggml_abort_callback)


class Lane:
    """A context that grows for a long sequence and shrinks again. One thread runs it; any may abort it."""

    def __init__(self, model: Model, pack: int, max_sequences: int, threads: int) -> None:
        """`pack`: tokens that travel together at most, where no single sequence is longer.

        Raises FindlingError(MODEL_DAMAGED).
        """
        self._model = model
        self.max_sequences = max_sequences
        self._threads = threads
        self._least = self._fitting(max(pack, min(model.spec.limit, SHORT)))
        self._flag = ctypes.create_string_buffer(2)
        self._context: Any = None
        self._open(self._least)

    def _fitting(self, tokens: int) -> int:
        """llama.cpp plans for equally long sequences and aborts the process where they do not fill the context."""
        return -(-tokens // self.max_sequences) * self.max_sequences

    def _open(self, capacity: int) -> None:
        self.close()
        spec = self._model.spec
        parameters = llama.llama_context_default_params()
        parameters.n_ctx = parameters.n_batch = parameters.n_ubatch = capacity
        parameters.n_seq_max = self.max_sequences
        parameters.n_threads = parameters.n_threads_batch = self._threads
        parameters.pooling_type = _POOLING[spec.pooling]
        parameters.attention_type = _ATTENTION[spec.attention]
        parameters.embeddings = True
        parameters.kv_unified = True
        parameters.no_perf = True
        parameters.op_offload = self._model.on_gpu
        self._context = llama.llama_init_from_model(self._model.handle, parameters)
        if not self._context:
            raise FindlingError(Code.MODEL_DAMAGED, path=self._model.path, detail="no context could be made")
        llama.llama_set_abort_callback(self._context, _IS_SET, ctypes.addressof(self._flag))
        self._memory = llama.llama_get_memory(self._context)
        self.capacity = capacity
        # one array each, filled per pack and never reallocated: the batch keeps pointers into them
        self._tokens = np.zeros(capacity, np.int32)
        self._positions = np.zeros(capacity, np.int32)
        self._counts = np.ones(capacity, np.int32)
        self._sequence_ids = np.arange(self.max_sequences, dtype=np.int32)
        self._sequences = np.zeros(capacity, np.uintp)
        self._outputs = np.ones(capacity, np.int8)

        def pointer(array: npt.NDArray[Any], type: Any) -> Any:
            return array.ctypes.data_as(ctypes.POINTER(type))

        self._batch = llama.llama_batch(
            0,
            pointer(self._tokens, llama.llama_token),
            None,
            pointer(self._positions, llama.llama_pos),
            pointer(self._counts, ctypes.c_int32),
            pointer(self._sequences, ctypes.POINTER(llama.llama_seq_id)),
            pointer(self._outputs, ctypes.c_int8),
        )

    def abort(self) -> None:
        """Have the pack that is running given up (on the processor: within one operation; elsewhere it ends)."""
        self._flag[0] = b"\1"

    def ready(self) -> None:
        """Take an abort back; called before a pack is started."""
        self._flag[0] = b"\0"

    def set_threads(self, threads: int) -> None:
        """Run with so many threads from now on."""
        if threads != self._threads:
            self._threads = threads
            llama.llama_set_n_threads(self._context, threads, threads)

    def encode(self, pack: Sequence[Tokens]) -> Vectors | None:
        """Pooled vectors of a pack, float32 [len(pack), dimension], not normalised; None where it was aborted.

        For a reranker what its head gives, float32 [len(pack), classes]. A context that gives values that are not
        finite is replaced and each sequence is tried alone; what is still not finite is returned as it is.
        Raises FindlingError(EMBEDDER_STOPPED) when llama.cpp reports a failure.
        """
        vectors = self._decoded(pack)
        if vectors is None or np.isfinite(vectors).all():
            return vectors
        for number, tokens in enumerate(pack):
            self._open(self.capacity)
            alone = self._decoded([tokens])
            if alone is None:
                return None
            vectors[number] = alone[0]
        self._open(self._least)
        return vectors

    def _decoded(self, pack: Sequence[Tokens]) -> Vectors | None:
        total = sum(map(len, pack))
        wanted = max(self._least, self._fitting(total))
        if total > self.capacity or self.capacity > self._least >= wanted:
            self._open(wanted)
        base = self._sequence_ids.ctypes.data
        end = 0
        for number, tokens in enumerate(pack):
            start, end = end, end + len(tokens)
            self._tokens[start:end] = tokens
            self._positions[start:end] = np.arange(len(tokens), dtype=np.int32)
            self._sequences[start:end] = base + 4 * number
        self._batch.n_tokens = end
        if self._memory:
            llama.llama_memory_clear(self._memory, False)
        status = llama.llama_decode(self._context, self._batch)
        if status == _ABORTED:
            return None
        if status != 0:
            raise FindlingError(Code.EMBEDDER_STOPPED, detail=f"llama.cpp gave status {status}")
        outputs = self._model.outputs
        vectors = np.empty((len(pack), outputs), np.float32)
        for number in range(len(pack)):
            pooled = llama.llama_get_embeddings_seq(self._context, number)
            vectors[number] = np.ctypeslib.as_array(pooled, (outputs,))
        return vectors

    def close(self) -> None:
        """Free the context. Safe to call twice."""
        if self._context:
            llama.llama_free(self._context)
            self._context = None
