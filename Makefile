# make demo   answer the main question on the curated graph, for men and for women
# make test   everything this project proves: linters, types, layers, tests
# make quick  the tests of the core, for while one works
# Both set themselves up in .venv; PYTHON names another interpreter (3.11 or later).

PYTHON ?= python3
BIN := .venv/bin

# What is installed is locked, with hashes; only the project itself comes from here.
LOCKED := -m pip install --quiet --disable-pip-version-check --require-hashes --requirement
PROJECT := -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .

# Where Python may keep no bytecode, every start of the program compiles it anew, and tests start it a thousand times.
unexport PYTHONDONTWRITEBYTECODE

# Tests run side by side; those that need a server or a browser stand in folders of that name.
SIDE_BY_SIDE := --numprocesses auto --dist worksteal
ALONE := --ignore-glob='*/server/*' --ignore-glob='*/browser/*'
CORE := tests/evidence tests/engine tests/questions tests/report
# What measures its own processes has the machine to itself, after the others.
MEASURED := tests/cli/test_cold_start.py

.PHONY: demo test quick fuzz lowest versions coverage neo4j browser node pybel check check-js test-js format script docs \
  notebooks vectors pictures bench lock clean

# The answers come first: what validate warns of in the curated files is work for their curators.
demo: .venv/installed
	$(BIN)/oxygraph paths oxytocin ptsd --sex male --limit 6 --format table
	$(BIN)/oxygraph paths oxytocin ptsd --sex female --limit 6 --format table
	$(BIN)/oxygraph validate

test: check test-js neo4j browser pybel
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup --ignore $(MEASURED)
	$(BIN)/python -m pytest $(MEASURED)

# What the curated files say, the engine, the questions and the answers in words: under a minute on two cores. Files of
# a hundred thousand rows and more, which take as long as all the rest, are left to `make test`.
quick: .venv/developing
	$(BIN)/python -m pytest $(SIDE_BY_SIDE) --ignore tests/evidence/test_large.py $(CORE)

# Files and command lines that nobody would write: `make test` draws the same few each time, this draws others and more.
fuzz: .venv/developing
	FUZZ=$${FUZZ:-5000} $(BIN)/python -m pytest tests/files/test_fuzz.py

# Every test that needs neither a server nor a browser, with the oldest versions that pyproject.toml allows.
lowest: .tools/lowest/installed pybel
	.tools/lowest/bin/python -m pytest $(SIDE_BY_SIDE) $(ALONE) --ignore $(MEASURED) tests
	.tools/lowest/bin/python -m pytest $(MEASURED)

# The same with what is locked, on each later Python that is installed here.
LATER = $(foreach python,python3.12 python3.13,$(if $(shell $(python) -c 'print(1)' 2>/dev/null),$(python)))

versions: pybel
	test -n "$(LATER)" || { echo 'Neither python3.12 nor python3.13 is installed here.'; exit 1; }
	$(MAKE) $(LATER:%=.tools/%/installed)
	for python in $(LATER); do .tools/$$python/bin/python -m pytest $(SIDE_BY_SIDE) $(ALONE) --ignore $(MEASURED) tests \
	  && .tools/$$python/bin/python -m pytest $(MEASURED) || exit; done

# How much of the package the tests reach, branches and the program's own processes too; the floor stands in
# pyproject.toml. Tracing makes everything slow, so it is a run of its own, without the tests that ask how long rules take.
coverage: .venv/developing pybel neo4j
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup --ignore-glob='*/browser/*' \
	  --ignore tests/evidence/test_large.py --cov tests

# A real server for the tests of the stores: Java, Maven and the server's jars, where they are missing.
neo4j:
	scripts/setup_neo4j.sh

# Real browsers for the tests of the page: Chromium, Firefox and a Chinese font, where they are missing.
browser:
	scripts/setup_browser.sh

# What the page's JavaScript is developed with: Node, where it is missing, and the packages of package-lock.json.
node: node_modules/.package-lock.json

node_modules/.package-lock.json: package-lock.json
	scripts/setup_node.sh
	touch $@

# A tool that the tests compare with, in an environment of its own: it wants an old setuptools and warns of its age.
pybel: .tools/pybel/installed

.tools/pybel/installed: requirements/pybel.txt | .venv/installed
	$(BIN)/python -m venv .tools/pybel
	.tools/pybel/bin/python $(LOCKED) $<
	touch $@

check: .venv/developing check-js
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

# The page's JavaScript: linted, formatted, typed, and the committed script what its modules build.
check-js: node
	npm run --silent check

# The page's engine by itself, without a browser.
test-js: node
	npm run --silent test

format: .venv/developing node
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/oxygraph format
	npm run --silent format

# The page's script from its modules, after a change of page/engine/, page/figures/ or page/ui/.
script: node
	npm run --silent build

docs: .venv/developing neo4j
	$(BIN)/python scripts/write_cli_reference.py
	$(BIN)/python scripts/write_cookbook.py
	$(BIN)/python scripts/write_rule_pictures.py
	$(BIN)/python scripts/write_neo4j_style.py
	$(BIN)/python scripts/write_exports_tables.py
	$(BIN)/python scripts/write_datapackage.py

# What every face of OxyGraph has to answer, after a change of answers; read the difference before it is committed.
vectors: .venv/developing
	$(BIN)/python scripts/write_vectors.py

# The pictures of the documents, after a change of the page, of a figure, or of what Neo4j shows.
pictures: .venv/developing browser neo4j
	$(BIN)/python scripts/write_pictures.py
	$(BIN)/python scripts/write_neo4j_pictures.py

# What the notebooks print, after a change of answers.
notebooks: .venv/developing neo4j
	$(BIN)/python scripts/write_notebooks.py

bench: .venv/developing
	$(BIN)/python benchmarks/paths.py
	$(BIN)/python benchmarks/cold_start.py
	$(BIN)/python benchmarks/embedded_ready.py
	$(BIN)/python benchmarks/verdict.py
	$(BIN)/python benchmarks/page.py --quick

# The lock, renewed: the newest versions that pyproject.toml allows, and the lowest. uv writes it; nobody else needs uv.
UV = .tools/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras \
  --no-annotate --custom-compile-command 'make lock'

lock: .tools/uv/installed
	$(UV) --upgrade --group dev --output-file requirements/dev.txt pyproject.toml
	$(UV) --upgrade --group build --constraints requirements/dev.txt --output-file requirements/run.txt pyproject.toml
	$(UV) --upgrade --resolution lowest-direct --extra figures --extra pandas --output-file .tools/uv/lowest.txt pyproject.toml
	$(UV) --upgrade --group dev --constraints .tools/uv/lowest.txt --output-file requirements/lowest.txt pyproject.toml
	$(UV) --upgrade --output-file requirements/pybel.txt requirements/pybel.in

.tools/uv/installed: pyproject.toml | .venv/installed
	$(BIN)/python -m venv .tools/uv
	.tools/uv/bin/python -m pip install --quiet 'pip>=25.1'
	.tools/uv/bin/python -m pip install --quiet --group lock
	touch $@

.venv/installed: pyproject.toml requirements/run.txt
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "OxyGraph needs Python 3.11 or later: make PYTHON=python3.12")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python $(LOCKED) requirements/run.txt
	$(BIN)/python $(PROJECT)
	touch $@

.venv/developing: .venv/installed requirements/dev.txt
	$(BIN)/python $(LOCKED) requirements/dev.txt
	touch $@

.tools/lowest/installed: pyproject.toml requirements/lowest.txt | .venv/installed
	rm -rf .tools/lowest
	$(BIN)/python -m venv .tools/lowest
	.tools/lowest/bin/python $(LOCKED) requirements/lowest.txt
	.tools/lowest/bin/python $(PROJECT)
	touch $@

.tools/python3.%/installed: pyproject.toml requirements/dev.txt
	rm -rf $(@D)
	python3.$* -m venv $(@D)
	$(@D)/bin/python $(LOCKED) requirements/dev.txt
	$(@D)/bin/python $(PROJECT)
	touch $@

clean:
	rm -rf .venv node_modules build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
