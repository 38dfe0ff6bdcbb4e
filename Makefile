# make demo   answer the main question on the curated graph, for men and for women
# make test   everything this project proves: linters, types, layers, tests
# make quick  the tests that need neither a server nor a browser, for while one works
# Both set themselves up in .venv; PYTHON names another interpreter (3.11 or later).

PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test quick neo4j browser pybel check format docs pictures bench clean

demo: .venv/installed
	$(BIN)/oxygraph validate
	$(BIN)/oxygraph paths oxytocin ptsd --sex male --limit 6 --format table
	$(BIN)/oxygraph paths oxytocin ptsd --sex female --limit 6 --format table

test: check neo4j browser pybel
	$(BIN)/python -m pytest -n auto --dist loadgroup

# Every test but those in a folder named `server` or `browser`, so that a new one is in it unless its folder says no.
quick: .venv/developing pybel
	$(BIN)/python -m pytest -n auto --dist worksteal tests --ignore-glob='*/server/*' --ignore-glob='*/browser/*'

# A real server for the tests of the stores: Java, Maven and the server's jars, where they are missing.
neo4j:
	scripts/setup_neo4j.sh

# A real browser for the tests of the page: Chromium and a Chinese font, where they are missing.
browser:
	scripts/setup_browser.sh

# A tool that the tests compare with, in an environment of its own: it wants an old setuptools and warns of its age.
pybel: .tools/pybel/installed

.tools/pybel/installed: | .venv/installed
	$(BIN)/python -m venv .tools/pybel
	.tools/pybel/bin/python -m pip install --quiet pybel==0.15.5 'setuptools<81'
	touch $@

check: .venv/developing
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/developing
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/oxygraph format

docs: .venv/developing
	$(BIN)/python scripts/write_cli_reference.py
	$(BIN)/python scripts/write_cookbook.py
	$(BIN)/python scripts/write_exports_tables.py

# The pictures of the page in the documents, after a change of the page.
pictures: .venv/developing browser
	$(BIN)/python scripts/write_pictures.py

bench: .venv/developing
	$(BIN)/python benchmarks/paths.py
	$(BIN)/python benchmarks/cold_start.py
	$(BIN)/python benchmarks/embedded_ready.py
	$(BIN)/python benchmarks/verdict.py
	$(BIN)/python benchmarks/page.py --quick

.venv/installed: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "OxyGraph needs Python 3.11 or later: make PYTHON=python3.12")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/developing: .venv/installed
	$(BIN)/python -m pip install --quiet --group dev
	touch $@

clean:
	rm -rf .venv build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
