#!/usr/bin/env bash
# Measures paicha against the sqlite3 shell in one run and prints ratios of medians.
#
#   bash Benchmarks/run.sh                 481,264 generated rows
#   ROWS=1000000 RUNS=5 bash Benchmarks/run.sh
#   PAICHA_BIN=path/to/paicha bash Benchmarks/run.sh
#
# Runs of both sides alternate, so that a busy machine slows both; quote the ratios.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

need() {
  command -v "$1" >/dev/null && return
  local run=(apt-get install -y --no-install-recommends "$1")
  [ "$(id -u)" = 0 ] || run=(sudo "${run[@]}")
  "${run[@]}" >/dev/null
}
need sqlite3
need python3

binary=${PAICHA_BIN:-.build-static/release/paicha}
if [ ! -x "$binary" ]; then
  swift build -c release --product paicha -Xswiftc -static-executable \
    --scratch-path .build-static
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 Benchmarks/measure.py "$(realpath "$binary")" "$folder" "${ROWS:-481264}" "${RUNS:-3}"
