# make run    open the window (or show a demonstration where there is no display)
# make test   lint and the whole test suite
# make translations  brings resources/translations up to date with the source
# make screenshots   pictures of every state of the window, into resources/screenshots
#
# Both set up .venv from the pinned versions in requirements/ first, then the starter model. Every step is done once:
# a second `make run` adds a fifth of a second to the program's own start. `PYTHON=...` chooses the interpreter,
# `CMAKE_ARGS=...` adds options to the build of llama.cpp (a graphics card, for example).

SHELL := /bin/sh
PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
# Every package is a wheel, checked by its hash, except llama-cpp-python, which is compiled with the tools of build.lock.
INSTALL := $(PIP) install --quiet --no-deps --require-hashes --no-build-isolation \
	--only-binary=:all: --no-binary=llama-cpp-python
LOCK := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command 'make lock' $(UPGRADE)

.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: run test lint translations screenshots venv starter starter-model lock clean

run: venv starter
	@sh packaging/system_packages.sh run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then \
		exec .venv/bin/findling; \
	else \
		echo "There is no display to open a window on: running the demonstration (findling demo) instead."; \
		exec .venv/bin/findling demo; \
	fi

test: lint starter
	@sh packaging/system_packages.sh run test
	$(PY) -m pytest -n 2 --dist worksteal $(ARGS)

lint: .venv/.dev venv
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports

translations: venv
	$(PY) packaging/translations.py

screenshots: .venv/.dev venv starter
	@sh packaging/system_packages.sh run test screenshots
	$(PY) packaging/screenshots.py

venv: .venv/.project

starter: .venv/.runtime
	@$(PY) packaging/starter_model.py

# Makes resources/models/findling-starter-I8.gguf and its card anew, in about an hour; goes on after an interruption.
starter-model: .venv/.dev venv starter
	@test -n "$(PAIRS)" || { echo "make starter-model PAIRS=DIR names the folder of pairs (training/README.md)." >&2; exit 2; }
	PYTHONPATH=training $(PY) -m starter --pairs "$(PAIRS)" --out resources/models $(ARGS)

# Stamps: each step of the set-up leaves one, newer than what it was made from.

.venv/.created:
	@sh packaging/system_packages.sh build
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3; do \
		if $$python -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			echo "Creating .venv with $$($$python --version)."; \
			$$python -m venv --clear .venv && touch $@; exit; \
		fi; \
	done; \
	echo "Findling needs Python 3.11 or newer with its venv module; none was found (PYTHON=... names one)." >&2; exit 1

.venv/.build: requirements/build.lock .venv/.created
	@$(INSTALL) -r $<
	@touch $@

# The lines of runtime.lock that pin llama-cpp-python, which is built again only when they or our changes to it change.
.venv/llama.lock: requirements/runtime.lock .venv/.build
	@sed -n '/^llama-cpp-python==/,/[^\\]$$/p' $< >$@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

# Without pip's cache, which knows a wheel by the archive it was made from and not by how.
.venv/.llama: .venv/llama.lock $(wildcard packaging/llama/*.cmake packaging/llama/skip-head.*)
	@echo "Compiling llama.cpp for this machine (a few minutes, once) ..."
	@export CMAKE_BUILD_PARALLEL_LEVEL="$${CMAKE_BUILD_PARALLEL_LEVEL:-$$(getconf _NPROCESSORS_ONLN)}"; \
	export SKBUILD_CMAKE_DEFINE="CMAKE_PROJECT_llama_cpp_INCLUDE=$(CURDIR)/packaging/llama/project.cmake"; \
	$(INSTALL) --no-cache-dir --force-reinstall -r $<
	@touch $@

.venv/.runtime: requirements/runtime.lock .venv/.llama
	@echo "Installing what Findling needs ..."
	@$(INSTALL) -r $<
	@touch $@

.venv/.dev: requirements/dev.lock .venv/.runtime
	@$(INSTALL) -r $<
	@touch $@

.venv/.project: pyproject.toml .venv/.runtime
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# After a change of dependencies; `make lock UPGRADE=--upgrade` takes the newest versions of everything.
lock: .venv/.created
	@$(PIP) install --quiet uv==0.13.8
	$(LOCK) pyproject.toml --output-file requirements/runtime.lock
	$(LOCK) pyproject.toml --extra dev --constraints requirements/runtime.lock --output-file requirements/dev.lock
	$(LOCK) requirements/build.in --constraints requirements/dev.lock --output-file requirements/build.lock

clean:
	rm -rf .venv build dist resources/models/all-MiniLM* resources/models/downloads .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -rf app/findling.egg-info
	find app tests packaging benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
