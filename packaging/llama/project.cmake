# Included by the build of llama-cpp-python right after its project() call (CMAKE_PROJECT_llama_cpp_INCLUDE, which the
# Makefile and build_wheel.py set). A plain variable comes before the cache variable of its name that the build sets.

# llama.cpp's "common" library and "mtmd" serve its command-line tools and images; nothing here loads them, and
# without them the build takes less than half the time.
set(LLAMA_BUILD_COMMON OFF)
set(LLAVA_BUILD OFF)

# A wheel has no symbolic links: libggml.so, libggml.so.0 and libggml.so.0.25.3 would be three copies of it, of which
# a process loads two, each with backends of its own. One name, one copy.
set(CMAKE_PLATFORM_NO_VERSIONED_SONAME ON)

# Everything beside the Python package: otherwise the libraries are installed twice, and the modules of a build with
# loadable backends to a folder that nothing searches (llama-cpp-python #2069).
foreach(folder BIN LIB)
    set(CMAKE_INSTALL_${folder}DIR llama_cpp/lib CACHE PATH "" FORCE)
endforeach()
set(CMAKE_INSTALL_INCLUDEDIR llama_cpp/include CACHE PATH "" FORCE)

# Modules find the libraries that lie beside them.
if(APPLE)
    set(CMAKE_INSTALL_RPATH "@loader_path")
else()
    set(CMAKE_INSTALL_RPATH "$ORIGIN")
endif()

include("${CMAKE_CURRENT_LIST_DIR}/skip_head.cmake")
