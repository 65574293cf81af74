# Two commands do everything on a fresh Debian or Ubuntu with Python 3.11 or later: make run, make test.
# They install what they need into .venv, and missing system libraries through apt where that is allowed.

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEMO := build/demo

.PHONY: run test lint types contracts tests xvfb bench pictures package clean

run: $(STAMP)
	@installer/linux/prepare.sh window
	@$(BIN)/ogi-desk demo $(DEMO)

test: $(STAMP)
	@installer/linux/prepare.sh window test
	@$(MAKE) --no-print-directory lint types contracts tests xvfb

$(STAMP): pyproject.toml
	@installer/linux/prepare.sh python
	@test -x $(BIN)/python || python3 -m venv $(VENV)
	@echo "Installing the program and its tools into $(VENV) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	@touch $@

lint: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(STAMP)
	$(BIN)/mypy

contracts: $(STAMP)
	$(BIN)/lint-imports

tests: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m "not xvfb" -n auto --dist loadfile

xvfb: $(STAMP)
	installer/linux/under-xvfb.sh $(BIN)/pytest -m xvfb

bench: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

pictures: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python docs/screenshots/take.py

package: $(STAMP)
	installer/linux/prepare.sh window package
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[package]"
	$(BIN)/python installer/build.py --deb

clean:
	rm -rf build dist
