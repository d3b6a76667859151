#!/usr/bin/env bash
# Makes a small book with a program of one schema version, from that version's own samples.
#
#   bash make.sh PROGRAM SAMPLES BOOK
#
# Two zones with what the samples say of their venues, and every kind of record once, so that each
# table gets rows. What a version does not know yet is left out.
# The keys and persons' identities beside the book are thrown away; what tests need is in the book.
set -euo pipefail
program=$(realpath "$1") samples=$(realpath "$2") target=$(realpath -m "$3")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export PAICHA_BOOK=$folder/book.db LC_ALL=C.UTF-8

run() { "$program" "$@" --today 2026-11-20 --quiet >"$folder/said" || { cat "$folder/said" >&2; exit 1; }; }
# Whether this version has a subcommand.
knows() { "$program" "$1" --help | grep -q "^  $2 "; }
# The rows of a sample that tell of venues of the two zones, the first so many.
part() {
  { head -n 1 "$samples/$1"; grep -E '(^|,)(BJ|TY)-|,(11|14)101001,' "$samples/$1" | sed -n "1,$2p"; } >"$1"
}

printf 'code,name\n11101001,北京经济技术开发区\n14101001,太原经济技术开发区\n' >zones.csv
printf 'date,kind,name\n2027-01-01,off,元旦\n' >2027.csv
printf 'P1\n1 1\n1\n' >photo.pbm
part venues.csv 40
part inspections-2025.csv 40
part plans.csv 6
part drills.csv 8
part training.csv 10
grep -v ",XA" "$samples/credit-history.csv" >credit-history.csv
grep -vE ",[2-9][0-9]{7}$" "$samples/actors.csv" >actors.csv

run init --name 发布版账套 --origin K7QX
run zone import zones.csv --actor admin
run actor import actors.csv --actor admin
run actor import "$samples/actors-bureau.csv" --actor admin
run venue import venues.csv --actor admin
# An inspection whose last row is refused at first is completed by a supplement.
sed '$s/,pass,/,maybe,/; $s/,fail,/,maybe,/' inspections-2025.csv >first.csv
"$program" inspect import first.csv --actor zhang.wei --today 2026-11-20 --quiet \
  --rejects rejects.csv >said 2>&1 && exit 1
run inspect import inspections-2025.csv --actor zhang.wei
run inspect log --venue BJ-R01 --actor zhang.wei --inspector zhang.wei --on 2026-10-12 \
  --item "CX-004=fail:二层中岛摊位占用主疏散通道" --finding 疏散通道堆放纸箱 --deadline 2026-11-10 \
  --evidence photo.pbm
hazard() {
  "$program" hazard list --venue BJ-R01 --open --format jsonl --today 2026-11-20 | grep "$1" |
    sed -n 1p | cut -d '"' -f 4
}
major=$(hazard '"level":"major"')
general=$(hazard 纸箱)

run hazard order "$major" --deadline 2027-03-01 --document 责改〔2026〕17号 --on 2026-10-13 --actor zheng.hao
run hazard notice "$major" --paper order --actor zheng.hao
run hazard penalty "$major" --by 区消防救援大队 --fine 20000 --document 消罚〔2026〕9号 --on 2026-10-20 --actor zheng.hao
run hazard transfer "$major" --to fire --matter 占用疏散通道 --on 2026-10-20 --actor zheng.hao
run hazard rectify "$general" --note 已清理 --on 2026-10-15 --actor zheng.hao
run hazard review "$general" --pass --on 2026-10-16 --actor zhang.wei
run supervise propose "$major" --level county --note 长期占用 --on 2026-10-22 --actor zheng.hao
run supervise approve K7QX-S1 --finish-by 2027-03-01 --supervisor 商务安全监管处 --leader 林国栋 --on 2026-10-26 --actor he.jianguo
run supervise notify K7QX-S1 --document 安委督办〔2026〕3号 --on 2026-10-28 --actor he.jianguo
run plan import plans.csv --actor xu.ming
run drill import drills.csv --actor zhang.wei
run training import training.csv --actor zhang.wei
run training add --venue BJ-R01 --on 2026-09-01 --hours 12 --content 安全管理 --trainees safety_officer \
  --name 周建民 --actor zhang.wei
run accident report --venue BJ-R01 --kind fire --at "2026-11-01 20:10" --known "2026-11-01 20:15" \
  --reported "2026-11-01 21:40" --place 三层餐饮区 --course 排烟管道起火 --measures 疏散后扑灭 \
  --injuries 1 --loss-yuan 380000 --actor zheng.hao
run accident link K7QX-A1 --hazard "$major" --on 2026-11-02 --actor zheng.hao
run accident fault K7QX-A1 --kind concealed --level county --note "未报受伤 1 人" --document 调查〔2026〕2号 \
  --on 2026-11-10 --actor zheng.hao
run credit import credit-history.csv --actor xu.ming
run credit correct K7QX-C4 --former-name 太原柏庭物业管理有限公司 --note 补充曾用名 --on 2026-10-01 --actor ding.xin
run credit hand-over --to 区商务局 --out handover --on 2026-10-02 --actor luo.yi
run person show K7QX-N1 --reveal --note 核对送达回证 --actor ding.xin
run rules calendar import 2027.csv --source 国办发明电〔2026〕9号 --actor admin

# Since version 5 an adjustment of an area; since 7 a frozen evaluation and a statement sent.
knows zone adjust && run zone adjust 11101001 --add TY-C01 --on 2026-07-01 \
  --document 商开函〔2026〕1号 --actor admin
knows evaluate freeze && run evaluate freeze --year 2025 --as-of 2025-12-31 --out frozen --actor gao.ping
knows stats send && run stats send --zone 11101001 --quarter 2026Q3 --to 市商务局 --on 2026-10-10 \
  --document 经开统〔2026〕3号 --actor gao.ping

run verify
for table in $(sqlite3 "$PAICHA_BOOK" "SELECT name FROM sqlite_schema WHERE type = 'table'"); do
  rows=$(sqlite3 "$PAICHA_BOOK" "SELECT count(*) FROM $table")
  ((rows > 0)) || echo "no rows: $table" >&2
done
"$program" verify --today 2026-11-20 | sed 's/^/  /'
sqlite3 "$PAICHA_BOOK" "SELECT 'hazards ' || count(*) FROM hazard"
sqlite3 "$PAICHA_BOOK" "PRAGMA wal_checkpoint(TRUNCATE)" >/dev/null
cp "$PAICHA_BOOK" "$target"
ls -l "$target"
