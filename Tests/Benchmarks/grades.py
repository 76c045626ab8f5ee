#!/usr/bin/env python3
"""Prints what the grades must reach beside what they reach.

usage: grades.py SPAR TURN_BENCHMARK [CALLS]

With GRADES=FILE in the environment the table is put between the marks of FILE too.

CALLS is a folder of calls that people graded (docs/calibration.md); without it the rows of
agreement are left out. The gamed, good and spoilt calls are those of SparScoringTests, which
must have been built. Regrading is measured over 200 calls; `make bench-grading` takes 1,000.
"""
import json
import os
import re
import subprocess
import sys

CORE = ('control', 'focus', 'options', 'summarization')
rows = []


def row(figure, least, measured):
    rows.append((figure, least, measured))


def agreement(spar, calls):
    run = subprocess.run([spar, 'calibrate', calls, '--json'], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr)
    report = json.loads(run.stdout)
    kappas = {key: found['spar']['kappa'] for key, found in report['dimensions'].items()
              if found['spar']['kappa'] is not None}
    core = ', '.join(f'{key} {kappas[key]:.2f}' for key in CORE if key in kappas)
    others = [kappa for key, kappa in kappas.items() if key not in CORE]
    row('agreement with the evaluators\' mean, core four, each', '0.75', core)
    row('all others, mean', '0.70',
        f'{sum(others) / len(others):.2f}, least {min(others):.2f}' if others else 'none graded')
    differs, total = report['pass_differs'], report['calls']
    row('pass or fail the same', '14 of 16', f'{total - len(differs)} of {total}')
    failed, missed, false = report['failed'], report['missed_fails'], report['false_fails']
    row('automatic fails: found · false', '90 % · 1 of 16',
        f'{len(failed) - len(missed)} of {len(failed)} · {len(false)} of {total}')


def tests():
    run = subprocess.run(
        ['swift', 'test', '--skip-build', '--disable-xctest', '--filter',
         'GamedCallTests|HundredCallsTests|RuleExampleTests|EveryPredicateTests|TenCallsTests'],
        capture_output=True, text=True)
    text = run.stdout + run.stderr

    def cases(name):
        found = re.search(re.escape(name) + r'" with (\d+) test cases (passed|failed)', text)
        if not found:
            return None
        failing = set(re.findall(re.escape(name) + r'" recorded an issue with 1 argument call → '
                                 r'([^\n]*?) at ', text))
        return int(found.group(1)), len(failing) if found.group(2) == 'failed' else 0

    def line(figure, least, name, verb):
        found = cases(name)
        row(figure, least, f'{found[1]} {verb} of {found[0]}' if found else 'was not run')

    line('gaming calls that pass', '0 of 40',
         'a call that says the words and does not do the work does not pass', 'pass')
    line('excellent calls in unusual wording that fail', '1 of 20',
         'a good call passes in whatever wording', 'fail')
    line('100 good calls spoilt in six ways: the right grade falls, no other', 'all',
         'one thing spoilt lowers its own grade and no unrelated one', 'of the ways fail')
    line('examples of the rules', 'all',
         'each rule finds its breaches and lets the look-alikes pass', 'wrong')
    line('calls that show every word of the language both ways', 'all',
         'each predicate holds where it should and nowhere else', 'wrong')
    line('same record scored twice, on any machine', 'identical',
         'the same record is graded the same twice', 'differ')


def speed(bench):
    run = subprocess.run([bench, 'cheque-in-the-post'], capture_output=True, text=True)
    found = re.search(r'scoring a call of \d+ turns\s+(.*)', run.stdout)
    row('scoring one 30-turn call', '5 ms', found.group(1) if found else 'was not measured')


def regrading(spar, bench):
    script = os.path.join(os.path.dirname(__file__), 'grading.sh')
    run = subprocess.run([script, spar, bench], capture_output=True, text=True,
                         env={**os.environ, 'CALLS': '200'})
    found = re.findall(r'spar regrade  .*?([\d,]+) a second', run.stdout)
    best = max(int(rate.replace(',', '')) for rate in found) if found else None
    row('regrading, calls a second on 2 cores', '1,000',
        f'{best} on {os.cpu_count()}' if best else 'was not measured')


def write(page, table):
    text = open(page, encoding='utf-8').read()
    head, found, rest = text.partition('<!-- grades -->\n')
    _, end, tail = rest.partition('<!-- grades end -->')
    if not found or not end:
        sys.exit(f'{page}: `<!-- grades -->` and `<!-- grades end -->` are not there')
    with open(page, 'w', encoding='utf-8') as file:
        file.write(head + found + '\n'.join(table) + '\n' + end + tail)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    if len(sys.argv) > 3:
        agreement(sys.argv[1], sys.argv[3])
    tests()
    speed(sys.argv[2])
    regrading(sys.argv[1], sys.argv[2])
    table = ['| figure | at least | measured |', '| --- | --- | --- |']
    table += ['| ' + ' | '.join(cells) + ' |' for cells in rows]
    print('\n'.join(table))
    page = os.environ.get('GRADES')
    if page:
        write(page, table)


main()
