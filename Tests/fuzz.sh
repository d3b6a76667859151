#!/usr/bin/env bash
# Fuzzes what reads files from outside, guided by coverage and under the address sanitizer: no input
# may crash, hang or swell a reader, and what was read must be written and read again the same.
# Prints a table; exits 1 on a finding and keeps its input under .build-fuzz/crashes.
#
#   bash Tests/fuzz.sh                          every fuzzer for five minutes, one after the other
#   bash Tests/fuzz.sh csv yaml --minutes 30    these, for half an hour each
#   bash Tests/fuzz.sh csv --input FILE         one input again
#   bash Tests/fuzz.sh --minutes 0 --merge      takes what is new into Tests/Fuzz/Corpus
#
# What a run finds is kept in .build-fuzz/corpus, where the next one starts. The tests replay the
# corpus of the tree, Tests/Fuzz/Corpus, on every run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() { printf 'Tests/fuzz.sh: %s\n' "$*" >&2; exit "${2:-69}"; }
usage() { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 64; }

all=(csv json-lines yaml entries proofs)
names=() minutes=5 input="" merge=no
while (($# > 0)); do
  case $1 in
    --minutes) [[ ${2-} =~ ^[0-9]+$ ]] || usage; minutes=$2; shift 2 ;;
    --input) [[ -f ${2-} ]] || usage; input=$(realpath "$2"); shift 2 ;;
    --merge) merge=yes; shift ;;
    csv | json-lines | yaml | entries | proofs) names+=("$1"); shift ;;
    *) usage ;;
  esac
done
((${#names[@]} > 0)) || names=("${all[@]}")
command -v swift >/dev/null || fail "no swift on the PATH"

mkdir -p .build-fuzz/{corpus,crashes,logs}
# Checked and optimised: an overflow or a wrong index traps, as it does in the released program.
# Of two -sanitize options swiftc takes the last alone, so the one that names both comes last.
export PAICHA_FUZZ=build
nice swift build -c release --scratch-path .build-fuzz --product Fuzz --sanitize fuzzer \
  -Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=address >.build-fuzz/logs/build 2>&1 \
  || { grep -v 'Cannot export local symbol' .build-fuzz/logs/build >&2; exit 70; }
fuzzer=.build-fuzz/release/Fuzz

# A trap must end the process: the backtracer of Swift would wait for an answer.
export SWIFT_BACKTRACE=enable=no
keep=.build-fuzz/crashes
limits=(-max_len=4096 -timeout=10 -rss_limit_mb=2048 -malloc_limit_mb=512)

if [[ -n $input ]]; then
  ((${#names[@]} == 1)) || usage
  PAICHA_FUZZ=${names[0]} exec "$fuzzer" "${limits[@]}" "$input"
fi

# Minimises the working corpus into the tree: the smallest files, as many as 32 KB hold. Inputs that
# once broke something, found-*, stay as they are.
merge_corpus() {
  local name=$1 fresh=.build-fuzz/merged tree=Tests/Fuzz/Corpus/$1 sum=0 size file
  rm -rf "$fresh" && mkdir -p "$fresh" "$tree"
  PAICHA_FUZZ=$name nice "$fuzzer" -merge=1 "${limits[@]}" "$fresh" "$tree" \
    ".build-fuzz/corpus/$name" 2>".build-fuzz/logs/$name.merge"
  find "$tree" -type f ! -name 'found-*' -delete
  while read -r size file; do
    ((size <= 4096 && (sum += size) <= 32000)) || break
    mv "$file" "$tree/"
  done < <(find "$fresh" -type f -printf '%s %p\n' | sort -n)
}

status=0
printf '%-11s %12s %8s %9s %9s %8s %9s\n' fuzzer runs execs/s coverage features 'rss MB' findings
for name in "${names[@]}"; do
  work=.build-fuzz/corpus/$name tree=Tests/Fuzz/Corpus/$name log=.build-fuzz/logs/$name
  mkdir -p "$work" "$tree"
  words=()
  [[ -f Tests/Fuzz/Words/$name.dict ]] && words=("-dict=Tests/Fuzz/Words/$name.dict")
  touch "$log.start"
  if ((minutes > 0)); then
    PAICHA_FUZZ=$name nice -n 19 "$fuzzer" "${limits[@]}" "${words[@]}" -print_final_stats=1 \
      "-max_total_time=$((minutes * 60))" "-artifact_prefix=$keep/$name-" "$work" "$tree" \
      2>"$log" || status=1
    found=$(find "$keep" -name "$name-*" -newer "$log.start" | wc -l)
    value() { sed -nE "s/^stat::$1: *([0-9]+)$/\1/p" "$log"; }
    last() { grep -oE " $1: [0-9]+" "$log" | tail -n 1 | grep -oE '[0-9]+'; }
    printf '%-11s %12s %8s %9s %9s %8s %9s\n' "$name" "$(value number_of_executed_units)" \
      "$(value average_exec_per_sec)" "$(last cov)" "$(last ft)" "$(value peak_rss_mb)" "$found"
  fi
  if [[ $merge == yes ]]; then merge_corpus "$name"; fi
done
if ((status != 0)); then
  echo "inputs that broke something are in $keep; again: bash Tests/fuzz.sh NAME --input FILE" >&2
fi
exit "$status"
