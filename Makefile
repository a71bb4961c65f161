# Two commands matter: `make run` starts a conversation, `make test` runs every test.
# Both install what is missing first, and say so.

# Homebrew keeps GNU Readline apart from the system's libedit.
ifeq ($(shell uname -s),Darwin)
READLINE := $(shell brew --prefix readline 2>/dev/null)
FLAGS := -Xcc -I$(READLINE)/include -Xlinker -L$(READLINE)/lib
endif

.PHONY: run test test-scxml build check install-missing format lint clean

# A debug build starts talking about twice as soon as a release build on a fresh clone (33 s against 72 s); see README.
run: install-missing
	@swift build $(FLAGS) --product kith
	@.build/debug/kith

test: install-missing
	swift build $(FLAGS) --build-tests --explicit-target-dependency-import-check error
	swift test $(FLAGS) --skip-build --parallel

# Another engine walks the scripts; it is installed below .build, with pip.
test-scxml: install-missing
	swift build $(FLAGS) --product kith
	@bash .ci/test-scxml

build: install-missing
	swift build $(FLAGS) -c release --static-swift-stdlib --product kith

# Twenty thousand random scripts and messages in place of a few hundred, in a release build.
test-long: install-missing
	KITH_LONG=1 swift test $(FLAGS) -c release -Xswiftc -enable-testing --filter 'SoundnessTests|InvariantTests|VarietyTests'

bench: install-missing
	swift build $(FLAGS) -c release --product Benchmarks
	.build/release/Benchmarks

check:
	swift build $(FLAGS) --product kith
	.build/debug/kith check Scripts
	.build/debug/kith replay Scripts

format:
	swift format --in-place --recursive Sources Tests Package.swift

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

install-missing:
	@sh .ci/install-missing

clean:
	rm -rf .build
