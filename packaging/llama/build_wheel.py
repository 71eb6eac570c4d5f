"""Build the llama-cpp-python wheel that ships: one for all machines of a system, whatever their processor.

    .venv/bin/python packaging/llama/build_wheel.py [--vulkan] [--cuda] [--output FOLDER] [--keep FOLDER]

The wheel in `requirements/runtime.lock` is compiled for the processor it is compiled on and would crash on an older
one. This one holds a module for each generation of processors, and one for each kind of graphics card that is asked
for, of which the program loads what fits when it starts (`start_library`). Vulkan needs its SDK (headers and glslc),
CUDA its toolkit; a machine without the driver runs the same wheel on its processor.

It takes a quarter of an hour on two cores, more with CUDA. CMAKE_BUILD_PARALLEL_LEVEL says how many compilers run.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
LOCK: Final = ROOT / "requirements" / "runtime.lock"
PROJECT: Final = Path(__file__).resolve().with_name("project.cmake")

PORTABLE: Final = {
    "CMAKE_PROJECT_llama_cpp_INCLUDE": PROJECT.as_posix(),
    "GGML_NATIVE": "OFF",
    "GGML_BACKEND_DL": "ON",
    "GGML_CPU_ALL_VARIANTS": "ON",
    "GGML_OPENMP": "OFF",  # a library more to ship, and threads that spin beside those of the program
}
NOT_SHIPPED: Final = ("llama_cpp/include/**", "llama_cpp/lib/cmake/**", "llama_cpp/lib/pkgconfig/**")


def requirement(lock: str) -> str:
    """The lines of a lock file that pin llama-cpp-python and its hashes. Raises ValueError where there are none."""
    found = re.search(r"^llama-cpp-python==(?:.*\\\n)*.*$", lock, re.MULTILINE)
    if not found:
        raise ValueError("llama-cpp-python is not pinned")
    return found.group() + "\n"


def build(output: Path, options: dict[str, str], keep: Path | None) -> None:
    """Put the wheel into `output`; `keep` is a folder for the compiler's files, to go on with. Ends on an error."""
    environment = os.environ | {
        "SKBUILD_CMAKE_DEFINE": ";".join(f"{name}={value}" for name, value in options.items()),
        "SKBUILD_WHEEL_EXCLUDE": ";".join(NOT_SHIPPED),
    }
    if keep:
        environment["SKBUILD_BUILD_DIR"] = str(keep.resolve())
    with tempfile.TemporaryDirectory() as folder:
        pinned = Path(folder) / "llama.lock"
        pinned.write_text(requirement(LOCK.read_text(encoding="utf-8")), encoding="utf-8")
        # no cache: pip knows a wheel by the archive it was made from, not by how
        command = [sys.executable, "-m", "pip", "wheel", "--disable-pip-version-check", "--no-cache-dir", "--no-deps"]
        command += ["--require-hashes", "--no-build-isolation", "--no-binary=llama-cpp-python"]
        subprocess.run([*command, f"--wheel-dir={output}", f"--requirement={pinned}"], env=environment, check=True)


def main() -> int:
    """Build what the command line asks for; 0, or pip's own status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vulkan", action="store_true", help="with a module for graphics cards by Vulkan")
    parser.add_argument("--cuda", action="store_true", help="with a module for NVIDIA cards by CUDA")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="where the wheel goes (dist)")
    parser.add_argument("--keep", type=Path, help="a folder for the compiler's files, to go on with after a failure")
    arguments = parser.parse_args()
    options = dict(PORTABLE)
    options |= {"GGML_VULKAN": "ON"} if arguments.vulkan else {}
    options |= {"GGML_CUDA": "ON"} if arguments.cuda else {}
    try:
        build(arguments.output, options, arguments.keep)
    except subprocess.CalledProcessError as error:
        return int(error.returncode)
    return 0


if __name__ == "__main__":
    sys.exit(main())
