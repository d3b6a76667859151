#!/usr/bin/env bash
# Hurts books in every way there is and checks that none is harmed: kills the program at seeded
# points, lets its writes, syncs and reads fail, alters books behind its back, and lets many
# processes at one book. Prints a table; exits 1 on a violation and keeps the book it happened to.
#
#   bash Tests/soak.sh                      all parts, about half an hour
#   bash Tests/soak.sh --short              a little of everything, under a minute
#   bash Tests/soak.sh --part tamper --seed 7 --alterations 5000
#   bash Tests/soak.sh --part crash --seed 7 --only 123      one trial again
#   bash Tests/soak.sh --help               all options
#
# It runs .build/debug/paicha (PAICHA_SOAK_BIN names another), which must be linked dynamically:
# faults are put under it with LD_PRELOAD.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() { printf 'Tests/soak.sh: %s\n' "$*" >&2; exit 69; }
command -v python3 >/dev/null || fail "needs python3"
command -v cc >/dev/null || fail "needs a C compiler (cc)"
[[ -x ${PAICHA_SOAK_BIN:-.build/debug/paicha} ]] || fail "build it first: swift build"

keep=.build-soak
mkdir -p "$keep"
shim=$(mktemp "$keep/faults-XXXXXX.so")
trap 'rm -f "$shim"' EXIT
cc -O2 -Wall -Wextra -shared -fPIC -o "$shim" Tests/Soak/faults.c -ldl
PYTHONDONTWRITEBYTECODE=1 python3 Tests/Soak/soak.py --shim "$PWD/$shim" --keep "$PWD/$keep" "$@"
