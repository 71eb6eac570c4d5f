#include "skip-head.h"

#include "llama-cparams.h"
#include "llama-graph.h"

#include "ggml.h"

#include <unordered_set>
#include <vector>

bool head_is_unused(const llama_cparams & cparams, const std::map<llama_seq_id, llama_sampler *> & samplers) {
    return cparams.embeddings && cparams.pooling_type != LLAMA_POOLING_TYPE_NONE && !cparams.embeddings_nextn &&
           samplers.empty();
}

void skip_head(const llm_graph_context & llm) {
    llm_graph_result * res = llm.res;
    if (!res->t_embd || !res->t_logits || res->t_logits == res->t_embd || !head_is_unused(llm.cparams, llm.samplers)) {
        return;
    }

    ggml_cgraph * gf = res->get_gf();
    std::vector<ggml_tensor *>              kept;
    std::unordered_set<const ggml_tensor *> head;

    const auto is_of_head = [&](const ggml_tensor * tensor) {
        return tensor && (tensor == res->t_embd || head.count(tensor) > 0);
    };
    for (int i = 0; i < ggml_graph_n_nodes(gf); ++i) {
        ggml_tensor * node = ggml_graph_node(gf, i);
        bool reads_embeddings = is_of_head(node->view_src);
        bool reads_input      = false;
        for (const ggml_tensor * src : node->src) {
            reads_embeddings = reads_embeddings || is_of_head(src);
            reads_input      = reads_input      || (src && (src->flags & GGML_TENSOR_FLAG_INPUT));
        }
        if (!reads_embeddings) {
            kept.push_back(node);
        } else if (reads_input) {
            return; // an input that nothing reads has no memory, and filling it would crash
        } else {
            head.insert(node);
        }
    }
    if (head.count(res->t_logits) == 0) {
        return; // the logits come from elsewhere
    }

    // again in the same order, with the flags that the nodes have
    ggml_graph_clear(gf);
    for (ggml_tensor * node : kept) {
        ggml_build_forward_order(gf, node);
    }
    res->t_logits = nullptr;
}

extern "C" int32_t llama_skips_unused_head(void) {
    return 1;
}
