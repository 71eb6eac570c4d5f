// Leaves the language-model head out where only pooled embeddings are wanted.
//
// llama.cpp multiplies the last hidden state of every token by the output matrix (a row for each of the vocabulary's
// pieces) and keeps the products, also in contexts whose only result is one pooled vector for a sequence. That is a
// quarter of the work of a model of half a billion parameters, and 600 KB of memory a token at 150,000 pieces
// (llama.cpp #24713). Contexts that generate text, and those without pooling, are built as before.
#pragma once

#include "llama.h"

#include <map>

struct llama_cparams;
struct llm_graph_context;

// Whether a context gives pooled embeddings and nothing else.
bool head_is_unused(const llama_cparams & cparams, const std::map<llama_seq_id, llama_sampler *> & samplers);

// Removes from a model's graph what is computed from its embeddings, before the pooling is added. The logits are then
// absent from the result, as in models without a head.
void skip_head(const llm_graph_context & llm);

// For programs that want to know which build they run on: 1, or no such symbol.
extern "C" LLAMA_API int32_t llama_skips_unused_head(void);
