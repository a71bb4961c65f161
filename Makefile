# Two commands matter: `make run` starts a conversation, `make test` runs every test.
# Both install what is missing first, and say so.

.PHONY: run test build check install-missing format lint clean

# A debug build starts talking about twice as soon as a release build on a fresh clone; see README.
run: install-missing
	@swift build --product kith
	@.build/debug/kith

test: install-missing
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --parallel

build: install-missing
	swift build -c release --static-swift-stdlib --product kith

check:
	swift build --product kith
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
