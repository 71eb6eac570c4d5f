# Changes llama.cpp's sources so that contexts for pooled embeddings leave the language-model head out (skip-head.h
# tells how and why). Running it again changes nothing; a llama.cpp that reads otherwise than expected ends the build.

set(head_sources "${CMAKE_CURRENT_LIST_DIR}")
set(llama_sources "${CMAKE_CURRENT_SOURCE_DIR}/vendor/llama.cpp/src")

# Replaces the text `old`, which must occur exactly once in the file.
function(replace_once file old new)
    file(READ "${llama_sources}/${file}" text)
    string(FIND "${text}" "${new}" done)
    if(NOT done EQUAL -1)
        return()
    endif()
    string(FIND "${text}" "${old}" first)
    string(FIND "${text}" "${old}" last REVERSE)
    if(first EQUAL -1 OR NOT first EQUAL last)
        message(FATAL_ERROR "skip_head.cmake does not know this llama.cpp: ${file} should have this once:\n${old}")
    endif()
    string(REPLACE "${old}" "${new}" text "${text}")
    file(WRITE "${llama_sources}/${file}" "${text}")
endfunction()

file(COPY "${head_sources}/skip-head.h" DESTINATION "${llama_sources}")
file(COPY "${head_sources}/skip-head.cpp" DESTINATION "${llama_sources}")
replace_once(CMakeLists.txt [[
    unicode-data.cpp
]] [[
    skip-head.cpp
    unicode-data.cpp
]])
replace_once(llama-model.cpp [[
#include "llama-model.h"
]] [[
#include "skip-head.h"
#include "llama-model.h"
]])
replace_once(llama-model.cpp [[
    // add on pooling layer
    llm->build_pooling(]] [[
    skip_head(*llm);

    // add on pooling layer
    llm->build_pooling(]])
replace_once(llama-context.cpp [[
#include "llama-context.h"
]] [[
#include "skip-head.h"
#include "llama-context.h"
]])
replace_once(llama-context.cpp [[
    bool has_logits     = true;
    bool has_embd       = cparams.embeddings;
]] [[
    bool has_logits     = !head_is_unused(cparams, sampling.samplers);
    bool has_embd       = cparams.embeddings;
]])
