# Included by the build of llama-cpp-python right after its project() call (CMAKE_PROJECT_INCLUDE in the Makefile).
# It forces the cache variable of this name ON; a plain variable comes first. llama.cpp's "common" library serves its
# own command-line tools and nothing here loads it: without it and llava the build takes less than half the time.
set(LLAMA_BUILD_COMMON OFF)
