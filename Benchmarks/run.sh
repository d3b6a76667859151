#!/usr/bin/env bash
# Measures paicha against other programs in one run; `--help` tells the options.
#
#   bash Benchmarks/run.sh                                   1,000,000 generated rows, every peer
#   bash Benchmarks/run.sh --rows 20000 --peers sqlite3      half a minute
#   ROWS=200000 PAICHA_BIN=path/to/paicha bash Benchmarks/run.sh --json figures.json
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

need() {
  command -v "$1" >/dev/null && return
  local as_root=()
  ((EUID == 0)) || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$1" >&2
}
need python3
need sqlite3

PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 exec python3 -m speed "$@"
