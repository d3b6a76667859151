#!/usr/bin/env bash
# Sets up a bare Debian 12 that has the Swift toolchain, then builds and tests everything.
#
#   bash Tests/run.sh            format, build, all tests; the end-to-end tests on the release binary
#   bash Tests/run.sh --quick    the same on the debug binary: the release build is left out
#   bash Tests/run.sh --setup    only installs what is missing on the system
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '== %s\n' "$*"; }
fail() { printf 'Tests/run.sh: %s\n' "$*" >&2; exit 69; }

# Installs Debian packages, those that are there already left alone.
install_packages() {
  local missing=() package as_root=()
  for package in git libsqlite3-dev; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  ((${#missing[@]} == 0)) && return
  command -v apt-get >/dev/null || fail "install these yourself (no apt-get here): ${missing[*]}"
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "run as root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  say "installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq || fail "apt-get update failed"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" \
    || fail "apt-get could not install ${missing[*]}"
}

# Counts the tests of a log, given how the run ended; prints the closing line.
close_with_counts() {
  local log=$1 ending=$2 total failed skipped more=""
  total=$(sed -nE 's/^.* Test run with ([0-9]+) tests?.*/\1/p' "$log" | tail -n 1)
  failed=$(grep -cE '^[^ ]+ Test .* failed after ' <(grep -v ' Test run with ' "$log") || true)
  skipped=$(grep -cE '^[^ ]+ Test .* skipped' "$log" || true)
  if [[ -z $total ]]; then
    echo "0 passed, 1 failed: the tests did not run to their end"
    return 1
  fi
  # A run that failed outside of any test must not read as a success.
  if ((ending != 0 && failed == 0)); then failed=1 total=$((total + 1)); fi
  ((skipped > 0)) && more=", $skipped skipped"
  echo "$((total - failed - skipped)) passed, $failed failed$more"
  ((failed == 0))
}

quick=no
case "${1-}" in
  --setup) install_packages; exit ;;
  --quick) quick=yes ;;
  "") ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 64 ;;
esac

say "system packages"
install_packages
command -v swift >/dev/null || fail "no swift on the PATH: install Swift 6.2 or later (swift.org/install)"

say "format: swift format lint --strict"
swift format lint --strict --recursive Sources Tests

if [[ $quick == no ]]; then
  say "release binary: swift build -c release -Xswiftc -static-executable"
  swift build -c release --product paicha -Xswiftc -static-executable --scratch-path .build-static
  export PAICHA_BIN="$PWD/.build-static/release/paicha"
fi

say "debug build: swift build --build-tests"
swift build --build-tests
[[ $quick == yes ]] && export PAICHA_BIN="$PWD/.build/debug/paicha"

say "tests: swift test, end to end with ${PAICHA_BIN#"$PWD/"}"
log=.build/tests.log
status=0
swift test --skip-build --disable-xctest 2>&1 | tee "$log" | grep --line-buffered -v '^◇' \
  || status=$?
close_with_counts "$log" "$status" || status=1
exit "$status"
