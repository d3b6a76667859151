#!/usr/bin/env bash
# From a fresh clone to a verified book with the sample data, each step explained.
# 从新克隆到一个核验过的示例账套，逐步说明。
#
#   bash samples/quickstart.sh [--lang zh|en] [FOLDER]      default: ./paicha-quickstart
set -euo pipefail

lang=zh
folder=paicha-quickstart
while (($#)); do
  case $1 in
    --lang) lang=${2-}; shift 2 || shift ;;
    --lang=*) lang=${1#--lang=}; shift ;;
    -h | --help) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit ;;
    -*) sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 64 ;;
    *) folder=$1; shift ;;
  esac
done
[[ $lang == zh || $lang == en ]] || { echo "--lang zh|en" >&2; exit 64; }

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$root/.build-static/release/paicha
samples=$root/samples

# Chinese with the English in short, or English alone.
words() { if [[ $lang == zh ]]; then printf '%s' "$1"; else printf '%s' "$2"; fi; }
count=0
step() {
  count=$((count + 1))
  if [[ $lang == zh ]]; then
    printf '\n── %s. %s\n   %s\n' "$count" "$1" "$2"
  else
    printf '\n── %s. %s\n' "$count" "$2"
  fi
}

# A command line as one would type it: what is not plain stands in quotes.
shown() {
  local word
  printf '   $ paicha'
  for word in "$@"; do
    if [[ $word =~ ^[A-Za-z0-9_./=:,-]+$ ]]; then
      printf ' %s' "$word"
    else
      printf " '%s'" "$word"
    fi
  done
  printf '\n'
}

run() { shown "$@"; "$program" "$@" ${today[@]+"${today[@]}"}; }

if [[ -e $folder ]]; then
  printf '%s: %s\n' "$folder" "$(words '已存在，未作改动。另选一个文件夹：' 'exists, nothing was changed. Choose another:')" >&2
  echo "  bash samples/quickstart.sh ./another" >&2
  exit 1
fi

step "安装缺少的系统软件包，构建程序（首次需几分钟）" \
  "Install what is missing, build the program (some minutes the first time)"
bash "$root/Tests/run.sh" --setup
echo "   \$ swift build -c release --product paicha -Xswiftc -static-executable --scratch-path .build-static"
(
  cd "$root"
  swift build -c release --product paicha -Xswiftc -static-executable --scratch-path .build-static
)

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
export PAICHA_BOOK=$folder/book.db
unset LC_ALL LC_MESSAGES PAICHA_ACTOR
if [[ $lang == zh ]]; then export LANG=zh_CN.UTF-8; else export LANG=en_US.UTF-8; fi
# The samples end in October 2026; a clock before that judges by a day after it.
today=()
if [[ $(TZ=UTC-8 date +%F) < 2026-11-01 ]]; then today=(--today 2026-11-20); fi

step "新建账套：一个文件，加一把签名密钥" "Make a book: one file, and a signing key beside it"
echo "   \$ export PAICHA_BOOK=$PAICHA_BOOK"
run init --name "示例账套" --origin K7QX

step "登记国家级经开区（内置名单）" "Register the national development zones (built in)"
run zone import --national --actor admin --quiet

step "登记操作人和场所" "Register actors and venues"
run actor import "$samples/actors.csv" --actor admin --quiet
run venue import "$samples/venues.csv" --actor admin --quiet

step "检查人员导入 2025、2026 年检查记录；同一文件再导入不会重复" \
  "An inspector imports the inspections of 2025 and 2026; importing a file again changes nothing"
run inspect import "$samples/inspections-2025.csv" --actor zhang.wei
run inspect import "$samples/inspections-2026.csv" --actor zhang.wei

step "手工登记一次检查：一项合格，一项不合格，另有一条隐患，附照片为证" \
  "Log one inspection by hand: an item passed, one failed, a finding beside them, a picture as evidence"
printf 'P1\n4 4\n0 1 1 0\n1 0 0 1\n1 0 0 1\n0 1 1 0\n' >"$folder/photo.pbm"
run inspect log --venue BJ-R01 --actor zhang.wei --inspector zhang.wei --inspector li.na \
  --item FC-7.1.1=pass --item "FM-003=fail:午间防火巡查缺两次记录" --finding "疏散通道堆放纸箱" \
  --location "一层北侧后勤通道" --evidence "$folder/photo.pbm"

step "列出未销号的重大隐患，逾期最久在前" "List the open major hazards, most overdue first"
run hazard list --open --level major

mapfile -t majors < <("$program" hazard list --open --level major --format jsonl ${today[@]+"${today[@]}"} |
  grep '"state":"registered"' | cut -d '"' -f 4)
step "其中一条整改完成并申请复查（承办人登记），由另外两人复查合格，销号" \
  "One of them is rectified and its review requested (recorded by the handler); two others review and close it"
run hazard rectify "${majors[0]}" --request-review --note "已整改，经现场核实" \
  --evidence "$folder/photo.pbm" --actor zheng.hao
run hazard review "${majors[0]}" --pass --actor zhang.wei --with li.na

step "另一条责令限期整改，提请挂牌督办，批准并送达通知；期限自此计时" \
  "Another is ordered to be rectified and put under listed supervision; its clocks run from here"
listing=K7QX-S1
finish=$(TZ=UTC-8 date -d "${today[1]-today} +120 days" +%F)
run hazard order "${majors[1]}" --deadline "$finish" --document "责改〔2026〕7号" --actor zheng.hao
run supervise propose "${majors[1]}" --level county --note "逾期未整改" --actor zheng.hao
run supervise approve "$listing" --finish-by "$finish" --supervisor "商务安全监管处" --leader "林国栋" \
  --actor he.jianguo
run supervise notify "$listing" --document "安委督办〔2026〕3号" --actor he.jianguo
run supervise list

step "待办：三十日内到期的全部期限，最迟的在前" "The agenda: every clock due within thirty days, most late first"
run due --within 30 --role listing_body

step "挂牌督办通知书，可直接打印" "The listing notice, ready to print"
run supervise notice "$listing" --paper listing --actor he.jianguo

step "导入应急预案、演练、培训、事故台账；演练发现的问题同时成为隐患" \
  "Import plans, drills, training and accidents; problems that drills found become hazards"
run plan import "$samples/plans.csv" --actor xu.ming --quiet
run drill import "$samples/drills.csv" --actor zhang.wei --quiet
run training import "$samples/training.csv" --actor zhang.wei --quiet
run accident import "$samples/accidents.csv" --actor xu.ming --quiet

step "谁欠哪种预案（太原经开区），谁逾期未演练" "Who lacks which plan (one zone), and whose drill is overdue"
run plan list --missing --zone 14101001
run drill due --overdue

step "逾期的场所补做演练，发现一处问题；问题成为隐患，整改、复查、销号" \
  "One of them holds a drill, which finds a problem: a hazard, rectified, reviewed and closed"
run drill add --venue BJ-R02 --plan-kind special --kind full --participants 52 --roll 64 \
  --topic "夜间火灾疏散" --evaluation "6 分钟完成疏散，一处问题" --problem "东侧卷帘门不能电动开启" \
  --report-to "区应急管理局" --actor zhang.wei
problem=$("$program" hazard list --open --venue BJ-R02 --format jsonl ${today[@]+"${today[@]}"} |
  grep '"description":"东侧卷帘门' | cut -d '"' -f 4)
run hazard rectify "$problem" --note "已更换控制模块" --actor zheng.hao
run hazard review "$problem" --pass --actor zhang.wei
run drill due --venue BJ-R02

step "报告一起事故：自动定级、判断迟报，并列出事前已知的隐患" \
  "Report an accident: graded, late or not, with the hazards that were known before"
happened=$(TZ=UTC-8 date -d "${today[1]-today} -1 day" +%F)
run accident report --venue TY-C01 --kind fire --at "$happened 20:10" --known "$happened 20:15" \
  --reported "$happened 21:40" --place "三层餐饮区" --course "排烟管道起火" --measures "疏散后扑灭" \
  --injuries 1 --loss-yuan 380000 --actor zheng.hao
run accident show K7QX-A6

step "一个场所的全部安全情况；加 --format html 可打印" \
  "Everything about one venue's safety; --format html prints it"
run venue show TY-C01
"$program" venue show TY-C01 --format html ${today[@]+"${today[@]}"} >"$folder/TY-C01.html"
printf '   $ paicha venue show TY-C01 --format html > %s\n' "$folder/TY-C01.html"

step "迁入失信名单台账；投标单位逐一核查，相似的不算在名单" \
  "Take a credit list over; check bidders against it: what is only near is no match"
run actor import "$samples/actors-bureau.csv" --actor admin --quiet
run credit import "$samples/credit-history.csv" --actor xu.ming --quiet
run credit check "$samples/bidders.csv"

step "提请列入一家：须有处罚决定；告知、陈述申辩、听取" \
  "Propose a listing: on a penalty alone; the notice, the defence, its hearing"
run credit propose --uscc 91110115MAPC000628 --name "北京云岫商业管理有限公司" --ground B4 \
  --penalty "京应急罚〔2026〕8号" --authority "区应急管理局" --penalty-on 2026-08-05 \
  --penalty-final-on 2026-08-20 --venue BJ-C01 --on 2026-09-01 --actor zheng.hao
run credit notice K7QX-C7 --document "京应急失信告〔2026〕1号" --on 2026-09-03 --actor luo.yi
run credit respond K7QX-C7 --statement --note "罚款已缴清" --on 2026-09-07 --actor tian.li
run credit hear K7QX-C7 --rejected --note "缴清罚款不影响认定" --on 2026-09-10 --actor luo.yi

step "作出处罚的部门由两人决定，送达之日起列入；公布，移交联合惩戒单位" \
  "The authority that penalised decides by two; listed from service; published and handed over"
run credit decide K7QX-C7 --with gu.ning --document "京应急失信决〔2026〕1号" \
  --measure no_awards@区商务局 --measure more_inspections@区应急管理局 \
  --contact "区应急管理局法规科" --on 2026-09-15 --actor ding.xin
run credit serve K7QX-C7 --method direct --on 2026-09-17 --actor luo.yi
run credit publish K7QX-C7 --medium "区政府网站" --on 2026-09-21 --actor luo.yi
run credit hand-over --to "区商务局" --out "$folder/handover" --on 2026-09-22 --actor luo.yi
run credit hand-over
run venue list --zone 11101001

step "半年演练统计，教育培训覆盖" "The drills of a half-year; coverage of training"
run stats drills --half 2026H1
run training coverage --year 2025

step "季度统计" "The statistics of a quarter"
run stats --quarter 2026Q3

step "2025 年度考核评价：打印，并写入文件夹" "The evaluation of 2025: printed, and written to a folder"
run evaluate --year 2025 --out "$folder/evaluation-2025"

step "溯源：太原经开区逾期未销号的重大隐患是哪几条" \
  "What is behind a number: the overdue major hazards of one zone"
run evaluate explain --zone 14101001 --year 2025 --indicator major_overdue

step "查统计造假的迹象：是线索，不是结论" "Signs of falsified figures: leads, no verdicts"
run audit --year 2025 --zone 14101001

step "签发检查点（存到别处），再据此核验整个账套" \
  "Sign a checkpoint (to be kept elsewhere), and verify the whole book with it"
printf '   $ paicha journal checkpoint > %s\n' "$folder/checkpoint.note"
"$program" journal checkpoint ${today[@]+"${today[@]}"} >"$folder/checkpoint.note"
cat "$folder/checkpoint.note"
run verify --checkpoint "$folder/checkpoint.note"

printf '\n── %s\n' "$(words '完成。接下来可以输入：' 'Done. What to type next:')"
cat <<END
   export PATH="$(dirname "$program"):\$PATH" PAICHA_BOOK="$PAICHA_BOOK"
   paicha inspect start BJ-R01 --actor zhang.wei      $(words '# 在终端逐项检查' '# walk a checklist in the terminal')
   paicha hazard list --overdue --zone 14101001       $(words '# 某区逾期隐患' '# overdue hazards of one zone')
   paicha evaluate --year 2025 --inputs --format csv  $(words '# 各指标' '# the indicators')
   paicha venue show TY-C01                           $(words '# 一个场所的全部情况' '# everything about one venue')
   paicha --help
END
