#!/usr/bin/env bash
# Times scoring one call of thirty turns, and regrading a store of a thousand such calls
# (CALLS=200 for so many).
# usage: Tests/Benchmarks/grading.sh PATH-TO-SPAR PATH-TO-TURN-BENCHMARK
set -euo pipefail
spar="$1"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export SPAR_RECORDS="$work/records.sqlite"

"$2" cheque-in-the-post | grep '^scoring'

# Fifteen lines said, none of which ends the call.
lines=("Good morning, this is Ana Ruiz from Northgate Timber, is that Mr Hollis?"
  "It's about invoice NT-20418, 4,860 pounds, due on 11 January."
  "What's the cheque number, please, and what's the date on it?"
  "What has been getting in the way since January?"
  "What money is coming in over the next few weeks, and when?"
  "I'm sorry to hear that."
  "What else have you got coming in?")
{
  printf '%s\n' "${lines[@]}" "${lines[@]}" "${lines[5]}" /hangup \
    "Spoke to Mr Hollis. Nothing agreed. I call again on Monday."
} >"$work/call.txt"
calls="${CALLS:-1000}"
echo "holding $calls calls …" >&2
for seed in $(seq "$calls"); do
  "$spar" call cheque-in-the-post --seed "$seed" --trainee bench <"$work/call.txt" \
    >/dev/null 2>&1
done
turns=$("$spar" review --transcript 2>/dev/null | grep -c '"who"' || true)
echo "entries of who speaks in the last  $turns"
sed 's/weight: 14/weight: 15/' Scoring/rubric.yaml >"$work/other.yaml"
for _ in 1 2 3; do
  echo "spar regrade                       $("$spar" regrade --rubric "$work/other.yaml" 2>&1 >/dev/null | tail -1)"
done
echo "spar regrade --afresh              $("$spar" regrade --afresh --rubric "$work/other.yaml" 2>&1 >/dev/null | tail -1)"
