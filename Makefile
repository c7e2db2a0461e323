# The index of everything that can be done here. `make help` lists it.
.POSIX:

CORPUS = corpus/pages
BUILD = swift build
# With the Swift runtime inside, the tool needs less of everything: some 6 % of its time. Apple's systems have it.
STATIC = $$([ "$$(uname -s)" = Linux ] && echo --static-swift-stdlib)
PYTHON = python3
RELEASE = .build/release/ingest-cli
PAGES = $(CORPUS)
DOM_FLOOR = .build/dom-floor
PREFIX = /usr/local

.DEFAULT_GOAL := help
.PHONY: help demo test examples bench bench-sentences build release bundle install uninstall deb test-cluster test-hostile lint format clean dependencies

help: ## List the targets.
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -e 's/:.*## /:/' | awk -F: '{ printf "  make %-15s %s\n", $$1, $$2 }'

demo: release ## Read the corpus into output/ and print who funds what.
	@$(RELEASE) extract $(CORPUS) --output output
	@echo
	@$(RELEASE) show output

test: dependencies lint ## Build everything, run all tests, check the style.
	$(BUILD) --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build

examples: dependencies ## Build the examples, each a package of its own, and try them.
	$(BUILD) --package-path Examples/ReadArticle
	Examples/ReadArticle/.build/debug/read-article $(CORPUS)/05-laporan-pesisir.html >/dev/null
	$(BUILD) --package-path Examples/ReadFigures
	echo 'Dana Rp 2,5 M cair Selasa (3/7).' | Examples/ReadFigures/.build/debug/read-figures | grep -q 'IDR 2500000000'

bench: dependencies $(DOM_FLOOR) ## Compare what a page costs with its peers (PAGES="DIR...", PYTHON=... with them; LARGE=1; INGEST_CLI=...).
	@test -n "$(INGEST_CLI)" || $(MAKE) release
	@tool="$(INGEST_CLI)"; $(PYTHON) Benchmarks/pages/bench.py --tool "$${tool:-$(RELEASE)}" --floor $(DOM_FLOOR) \
		$${LARGE:+--large} $(PAGES)

$(DOM_FLOOR): Benchmarks/pages/floor.c Benchmarks/Sources/CDOMFloor/CDOMFloor.c
	@mkdir -p .build
	cc -O2 -IBenchmarks/Sources/CDOMFloor/include Benchmarks/pages/floor.c Benchmarks/Sources/CDOMFloor/CDOMFloor.c \
		`pkg-config --cflags --libs libxml-2.0` -o $@

bench-sentences: release ## Compare the readers of money and dates with their peers (PYTHON=... with them installed).
	$(PYTHON) Benchmarks/sentences/compare.py

build: dependencies ## Build for development.
	$(BUILD)

release: dependencies ## Build the tool for use, as .build/release/ingest-cli.
	$(BUILD) --configuration release --product ingest-cli $(STATIC)

bundle: dependencies ## Make a folder and a .tar.gz that run on other Linux machines, without packages.
	@sh scripts/bundle.sh

install: ## Install what "make release" built, with manual, completions, units (PREFIX=/usr/local, DESTDIR=).
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" sh scripts/install.sh

uninstall: ## Take that away again (PREFIX, DESTDIR as then).
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" sh scripts/install.sh --uninstall

deb: release ## Make a package for Debian and its kin, and print where it is.
	@sh scripts/package.sh

test-cluster: release ## Test the Spark job (PYTHON=... with pyspark and pyarrow; without them, its parts alone).
	INGEST_CLI=$(CURDIR)/$(RELEASE) $(PYTHON) -m unittest discover --start-directory cluster/tests --top-level-directory cluster

test-hostile: release ## Read the hostile set at full size, with the release build (docs/hostile-input.md).
	INGEST_CLI=$(CURDIR)/$(RELEASE) swift test --filter HostileSetTests

lint: ## Check the style without changing anything.
	swift format lint --strict --parallel --recursive Package.swift Plugins Sources Tests Benchmarks Examples Tools

format: ## Bring all sources into the style.
	swift format --in-place --parallel --recursive Package.swift Plugins Sources Tests Benchmarks Examples Tools

clean: ## Remove what was built, and the records of the demo.
	swift package clean
	rm -f output/*.json output/*.jsonl

dependencies: ## Install what the build needs and is missing.
	@sh scripts/install-dependencies.sh
