#!/usr/bin/env bash
# Times the built program as a user meets it: start, hearing, a whole call.
# usage: Tests/Benchmarks/run.sh PATH-TO-SPAR
set -euo pipefail
spar="$1"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export SPAR_RECORDS="$work/records.sqlite"

# Median of wall milliseconds over nine runs of a command, after one that is not counted.
median() {
  "$@" >/dev/null 2>&1 </dev/null || true
  for _ in 1 2 3 4 5 6 7 8 9; do
    local from to
    from=$(date +%s%N)
    "$@" >/dev/null 2>&1 </dev/null || true
    to=$(date +%s%N)
    echo $(((to - from) / 1000))
  done | sort -n | sed -n 5p | awk '{printf "%.1f ms", $1 / 1000}'
}

echo "spar --version                     $(median "$spar" --version)"
echo "spar brief (one scenario loaded)   $(median "$spar" brief cheque-in-the-post)"
echo "spar call, to the end of no input  $(median "$spar" call cheque-in-the-post --seed 7)"

# Hearing: 2,000 turns made of the shipped sample calls, over and over.
python3 - "$work/turns.jsonl" <<'PY'
import glob, json, re, sys
lines = []
for path in sorted(glob.glob('Scenarios/*/samples/*.yaml')):
    for line in open(path, encoding='utf-8'):
        found = re.match(r'\s*- say: "?(.*?)"?\s*$', line)
        if found: lines.append(found.group(1))
with open(sys.argv[1], 'w', encoding='utf-8') as out:
    for number in range(2000):
        text = lines[number % len(lines)]
        out.write(json.dumps({'id': str(number), 'previous': 'Who is this?', 'text': text}) + '\n')
PY
from=$(date +%s%N)
"$spar" understand <"$work/turns.jsonl" >/dev/null
to=$(date +%s%N)
echo "spar understand, 2,000 turns       $(((to - from) / 2000000)) µs a turn, JSON and start included"
/usr/bin/env -i /bin/sh -c "ulimit -v unlimited; exec '$spar' understand" <"$work/turns.jsonl" >/dev/null &
pid=$!
peak=0
while kill -0 "$pid" 2>/dev/null; do
  now=$(awk '/VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null || echo 0)
  [ "${now:-0}" -gt "$peak" ] && peak=$now
  sleep 0.02
done
wait "$pid" || true
echo "peak resident memory of that       $((peak / 1024)) MiB"

# Looking back: a store of a thousand graded calls, one real call copied with other ids and days.
export SPAR_RECORDS="$work/thousand.sqlite"
printf 'Is that Mr Hollis?\nCan you pay the 4,860 today?\nWhat has been getting in the way?\n/hangup\n' |
  "$spar" call cheque-in-the-post --seed 7 --trainee bench >/dev/null 2>&1
python3 - "$SPAR_RECORDS" <<'PY'
import hashlib, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
def rows(table):
    found = db.execute(f'SELECT * FROM {table}')
    names = [column[0] for column in found.description]
    return [dict(zip(names, row)) for row in found]
tables = {name: rows(name) for name in ('call', 'entry', 'finish', 'scorecard', 'head')}
first = tables['call'][0]
for number in range(2, 1001):
    name = f"{first['id'][:-4]}{number:04d}"
    for table, copies in tables.items():
        for row in copies:
            row = dict(row)
            if table == 'call':
                row['number'] = number
                row['started_at'] -= (1000 - number) * 3_600_000
            row['id' if table == 'call' else 'call'] = name
            for key in ('body',):
                if key in row: row[key] = row[key].replace(first['id'], name)
            row['digest'] = hashlib.sha256(f'{table}{number}{row["digest"]}'.encode()).hexdigest()
            db.execute(
                f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
                list(row.values()))
# The next call is the one after these.
db.execute('UPDATE register SET calls = 1000, digest = (SELECT digest FROM call WHERE number = 1000)')
db.commit()
PY
echo "spar list, 1,000 calls             $(median "$spar" list --trainee bench)"
echo "spar progress, 1,000 calls         $(median "$spar" progress bench)"
echo "spar coach, 1,000 calls            $(median "$spar" coach bench)"

# A trainee's session at a terminal, with those calls behind it.
python3 Tests/Benchmarks/session.py "$spar" "$SPAR_RECORDS"

# Grading: finished calls of thirty turns, a hundred of them held here, graded again from what is kept.
export SPAR_RECORDS="$work/grading.sqlite"
python3 - "$work" <<'PY'
import sys
lines = ['Good morning, this is Ana Ruiz from Northgate Timber, is that Mr Hollis?',
         "It's about invoice NT-20418, 4,860 pounds, due on 11 January.",
         "What's the cheque number, please, and what's the date on it?",
         "What has been getting in the way since January?",
         'What money is coming in over the next few weeks, and when?',
         "I'm sorry to hear that.", 'What else have you got coming in?']
talk = (lines * 2)[:14]
with open(sys.argv[1] + '/call.txt', 'w', encoding='utf-8') as out:
    out.write('\n'.join(talk + ['/hangup', 'Spoke to Mr Hollis. Nothing agreed. I call again on Monday.']) + '\n')
PY
for seed in $(seq 1 100); do
  "$spar" call cheque-in-the-post --seed "$seed" --trainee bench <"$work/call.txt" >/dev/null 2>&1
done
sed 's/weight: 14/weight: 15/' Scoring/rubric.yaml >"$work/other.yaml"
echo "spar regrade, 100 calls            $("$spar" regrade --rubric "$work/other.yaml" 2>&1 >/dev/null | tail -1)"

# The engine's turn, hearing aside, and the proof of a scenario: 1,250 calls of each of eight kinds.
[ -x .build/release/turn-benchmark ] && .build/release/turn-benchmark cheque-in-the-post
"$spar" explore cheque-in-the-post --calls 1250 --graded 40 --time 2>&1 >/dev/null | tail -1
from=$(date +%s%N)
"$spar" check >/dev/null 2>&1 || true
to=$(date +%s%N)
echo "spar check, all files, samples too $(((to - from) / 1000000)) ms"
