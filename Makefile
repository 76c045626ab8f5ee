# Spar's own commands; `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

SOURCES := Package.swift $(shell find Sources -type f -not -path '*/Corpus/*' 2>/dev/null)
SPAR := .build/release/spar
PREFIX ?= /usr/local
# Libraries the build links against, with a header that shows each is there.
HEADERS := /usr/include/histedit.h /usr/include/sqlite3.h
PACKAGES := libedit-dev libsqlite3-dev

VERIFIER := .build/verifier/bin/python
TRAINER := .build/trainer/bin/python Sources/SparHearingTraining/Trainer

.PHONY: help run setup verifier build test lint format check scenarios docs prove bench bench-grading grades bench-qualifying bench-hearing train lines trainer install clean

help: ## List what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

run: $(SPAR) ## Install what is missing, build, and start a first practice call
	@$(SPAR) call cheque-in-the-post

setup: ## Install the system libraries the build needs, if any is missing
	@missing=""; for header in $(HEADERS); do [ -e $$header ] || missing=yes; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing $(PACKAGES) …"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo="sudo"; fi; \
	  $$sudo apt-get update -qq; \
	  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $(PACKAGES); \
	fi

$(SPAR): $(SOURCES)
	@$(MAKE) --no-print-directory setup
	swift build -c release --product spar
	@touch $@

build: $(SPAR) ## Build the program for use

verifier: $(VERIFIER) ## Install the Python packages that credentials are verified with in tests

# Without a network the tests that need it are skipped, and say so.
$(VERIFIER): Tests/SparQualificationTests/Verifier/requirements.txt
	@python3 -m venv .build/verifier && .build/verifier/bin/pip install --quiet -r $< && touch $@ \
	  || { rm -rf .build/verifier; echo "PyJWT and joserfc could not be installed"; }

test: setup verifier ## Install what is missing and run every test
	swift build --build-tests
	swift test --skip-build --disable-xctest

lint: ## Check the layout of the code
	swift format lint --strict -r Package.swift Sources Tests

format: ## Lay the code out
	swift format -i -r Package.swift Sources Tests

scenarios: setup ## Check every scenario, its sample calls, and the rubric
	swift build --build-tests
	.build/debug/spar check --lines

check: lint test ## Lint, tests, scenario checks, documents in step: what must hold before a commit
	.build/debug/spar check --lines

docs: setup ## Write the documents that show what the program does
	swift build --build-tests
	SPAR_WRITE_DOCS=1 swift test --skip-build --disable-xctest --filter 'DocumentsInStepTests|SparScreenTests'

# Calls of each of the eight kinds of trainee: 1250 make ten thousand a scenario.
CALLS ?= 100
# How many of them are graded.
GRADED ?= 40

prove: $(SPAR) ## Play every scenario with simulated trainees and write docs/explored.md (CALLS=1250 for more)
	@status=0; { printf '%s\n\n' '# What simulated trainees make of the shipped scenarios' \
	  'Written by `make prove CALLS=$(CALLS) GRADED=$(GRADED)`; [exploring.md](exploring.md) says how to read it. $(CALLS) calls of each of eight kinds, $(GRADED) graded.'; \
	  $(SPAR) explore --table --calls $(CALLS) --graded $(GRADED) --seed 1; } > docs/explored.md.new || status=$$?; \
	[ $$status -gt 1 ] && { rm -f docs/explored.md.new; exit $$status; }; \
	mv docs/explored.md.new docs/explored.md; exit $$status

bench: $(SPAR) ## Measure hearing, a turn, and the start of the program
	swift build -c release --product turn-benchmark
	@./Tests/Benchmarks/run.sh $(SPAR)

bench-grading: $(SPAR) ## Measure scoring a call and regrading a thousand
	swift build -c release --product turn-benchmark
	@./Tests/Benchmarks/grading.sh $(SPAR) .build/release/turn-benchmark

grades: $(SPAR) ## Print what the grades must reach beside what they reach (CALLS=folder of graded calls)
	swift build -c release --product turn-benchmark
	swift build --build-tests
	@python3 Tests/Benchmarks/grades.py $(SPAR) .build/release/turn-benchmark \
	  $(if $(filter file,$(origin CALLS)),,$(CALLS))

bench-qualifying: $(SPAR) ## Measure gate, report and audit with a million calls (4 GB of disk, minutes)
	python3 Tests/Benchmarks/qualifying.py $(SPAR)

train: trainer ## Train the hearing model again from its corpus (about an hour)
	$(TRAINER)/train.py

lines: setup ## Work out anew where the lines of the scripts that ship point (after a change of scenarios or model)
	swift build --product spar-hearing
	.build/debug/spar-hearing lines > .build/lines.vectors
	mv .build/lines.vectors Sources/CHearingModel/lines.vectors

bench-hearing: ## Print the tables of docs/hearing.md (GOLD=turns.jsonl; WITH="--baselines --by-author" for the slow ones)
	@test -n "$(GOLD)" || { echo 'make bench-hearing GOLD=turns.jsonl: labelled turns, a JSON object a line (see Sources/SparHearingTraining/DATASHEET.md)' >&2; exit 2; }
	@$(MAKE) trainer
	$(TRAINER)/bench.py $(GOLD) $(WITH)

trainer: setup
	swift build -c release --product spar-hearing
	python3 -m venv .build/trainer
	.build/trainer/bin/pip install --quiet -r Sources/SparHearingTraining/Trainer/requirements.txt

install: $(SPAR) ## Install spar and its scenarios under PREFIX (/usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/spar
	install -m 755 $(SPAR) $(DESTDIR)$(PREFIX)/bin/spar
	cp -R Scenarios Scoring $(DESTDIR)$(PREFIX)/share/spar/
	install -d $(DESTDIR)$(PREFIX)/share/spar/docs
	cp -R docs/guide $(DESTDIR)$(PREFIX)/share/spar/docs/

clean: ## Remove what was built
	rm -rf .build
