"""Times gate, report and audit with a store as large as a house ever fills.

usage: Tests/Benchmarks/qualifying.py PATH-TO-SPAR [AGENTS [CALLS]]

Makes its own store in a temporary folder: one agent qualifies through the real program, the others
get people, calls and credentials written and sealed here by docs/records.md, with the same key.
Needs Python's `cryptography` and, for a million calls, about 4 GB of disk.
"""
import base64
import hashlib
import json
import multiprocessing
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from cryptography.hazmat.primitives.serialization import load_pem_private_key

SPAR = os.path.abspath(sys.argv[1])
AGENTS = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
CALLS = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = pathlib.Path(tempfile.mkdtemp(prefix="spar-bench-", dir=os.environ.get("TMPDIR")))
ENV = dict(os.environ, SPAR_HOME=str(WORK / "library"), XDG_STATE_HOME=str(WORK / "state"),
           XDG_CONFIG_HOME=str(WORK / "config"), HOME=str(WORK), NO_COLOR="1")
LINES = "Good morning, am I speaking with the owner?\nCould you pay in full today?\nGoodbye.\n"


def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()


def run(store, *arguments, text="", check=True):
    done = subprocess.run([SPAR, *arguments], input=text, capture_output=True, text=True,
                          env=dict(ENV, SPAR_RECORDS=str(store)))
    if check and done.returncode:
        sys.exit(f"spar {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def library():
    """The shipped one, with a policy that one short call meets."""
    for name in ("Scenarios", "Scoring"):
        shutil.copytree(ROOT / name, WORK / "library" / name)
    policy = WORK / "library" / "Scoring" / "policy.yaml"
    text = policy.read_text()
    text = re.sub(r"  marks:\n(?:    .*\n)+", "  marks:\n    overall: {mean: 1}\n", text)
    for key, value in {"calls": 1, "own_calls": 0, "kinds": 1, "sign_off_percent": 0,
                       "automatic_fails": 9, "major_breaches": 99}.items():
        text = re.sub(rf"^  {key}: .*$", f"  {key}: {value}", text, flags=re.M)
    policy.write_text(text)


class Writer:
    """Adds sealed records to a store, as docs/records.md says."""

    def __init__(self, path):
        self.db = sqlite3.connect(path, isolation_level=None)
        # Nothing is lost if this dies, and a log of gigabytes would be slow to look pages up in.
        self.db.execute("PRAGMA journal_mode = DELETE")
        self.db.execute("PRAGMA journal_mode = OFF")
        self.db.execute("PRAGMA synchronous = OFF")
        self.db.execute("PRAGMA cache_size = -1000000")
        self.db.execute("BEGIN")
        self.calls, self.last = self.db.execute("SELECT calls, digest FROM register").fetchone()
        self.records, self.end = self.db.execute(
            "SELECT records, digest FROM ledger_head").fetchone()
        self.rows = {}

    def add(self, table, *row):
        """Keeps a row until there are enough to write at once."""
        rows = self.rows.setdefault(table, [])
        rows.append(row)
        if len(rows) == 20_000:
            self.flush()

    def flush(self):
        for table, rows in self.rows.items():
            if rows:
                marks = ",".join("?" * len(rows[0]))
                self.db.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
            rows.clear()

    def seal(self, kind, call, link, number, body, previous):
        salt = "%032x" % random.getrandbits(128)
        content = sha(f"{salt}\n{body}")
        digest = sha(f"spar-record 1\n{kind}\n{call}\n{link}\n{number}\n{content}\n{previous}\n")
        return body, salt, content, previous, digest

    def enter(self, kind, subject, says, at):
        self.records += 1
        body = json.dumps({"at": at, "says": says, "subject": subject}, separators=(",", ":"))
        seal = self.seal("ledger", kind, self.records, self.records, body, self.end)
        self.add("ledger", self.records, kind, subject, at, *seal)
        self.end = seal[-1]

    def call(self, agent, at, entries):
        self.calls += 1
        name = f"c-{self.calls}"
        self.db.execute("INSERT OR IGNORE INTO trainee VALUES (?, ?)", (agent, at))
        body = json.dumps({"call": name, "mode": "practice", "replies": [],
                           "scenario": "cheque-in-the-post", "scenarioDigest": "0" * 64,
                           "seed": str(self.calls), "startedAt": at, "trainee": agent},
                          separators=(",", ":"))
        seal = self.seal("call", name, self.calls, self.calls, body, self.last)
        self.add("call", self.calls, name, agent, "cheque-in-the-post", "practice", at, *seal)
        self.last = tail = seal[-1]
        for n in range(1, entries + 1):
            body = json.dumps({"at": at + n, "deed": "said", "replies": [
                {"name": "Martin Hollis", "party": "debtor", "role": "debtor",
                 "text": f"I put a cheque in the post to you on Thursday, that is number {n}."}],
                "text": f"Could you pay the invoice in full today, please? I ask for time {n}."},
                separators=(",", ":"))
            seal = self.seal("entry", name, n, n, body, tail)
            self.add("entry", name, n, n, *seal)
            tail = seal[-1]
        body = json.dumps({"at": at + entries + 1, "ending": "trainee-hung-up"},
                          separators=(",", ":"))
        seal = self.seal("finish", name, entries + 1, 1, body, tail)
        self.add("finish", name, entries + 1, "trainee-hung-up", at + entries + 1, *seal)
        self.add("head", name, entries, 1, 0, seal[-1])

    def close(self):
        self.flush()
        self.db.execute("UPDATE register SET calls = ?, digest = ?", (self.calls, self.last))
        self.db.execute("UPDATE ledger_head SET records = ?, digest = ?", (self.records, self.end))
        self.db.execute("COMMIT")
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.close()


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def fill(path, agents, calls):
    """Agents a-1 … with a credential each, and calls spread over them."""
    key_file = next((WORK / "config" / "spar" / "keys").glob("*.pem"))
    key = load_pem_private_key(key_file.read_bytes(), None)
    db = sqlite3.connect(path)
    first, = db.execute("SELECT body FROM ledger WHERE kind = 'credential'").fetchone()
    latest, = db.execute("SELECT MAX(at) FROM ledger").fetchone()
    db.close()
    says = json.loads(json.loads(first)["says"])
    head, payload, _ = says["token"].split(".")
    claims = base64.urlsafe_b64decode(payload + "==").decode()
    writer = Writer(path)
    for n in range(1, agents + 1):
        agent = f"a-{n}"
        writer.enter("person", agent, '{"role":"trainee","status":"active"}', latest)
        name = "urn:uuid:00000000-0000-4000-8000-%012x" % n
        mine = claims.replace("first-1", agent).replace(says["id"], name)
        mine = re.sub(r'(#|"statusListIndex":")' + str(says["index"]) + '"', rf'\g<1>{n}"', mine)
        mine = re.sub(r'"index":' + str(says["index"]) + r"\b", f'"index":{n}', mine)
        text = head + "." + b64(mine.encode())
        says_mine = dict(says, id=name, index=n, token=text + "." + b64(key.sign(text.encode())))
        written = json.dumps(says_mine, sort_keys=True, separators=(",", ":"))
        writer.enter("credential", agent, written, latest)
    for n in range(calls):
        writer.call(f"a-{n % agents + 1}", latest - calls + n, 2)
    writer.close()


def apart(work, *arguments):
    """Fills a store in a process of its own: what it holds is not counted as ours, nor our children's."""
    process = multiprocessing.get_context("fork").Process(target=work, args=arguments)
    process.start()
    process.join()
    if process.exitcode:
        sys.exit(process.exitcode)


def fill_turns(path, calls):
    writer = Writer(path)
    for n in range(calls):
        writer.call(f"a-{n % 50}", int(time.time() * 1000), 20)
    writer.close()


def resident(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as status:
        text = status.read()
    return int(re.search(r"VmHWM:\s+(\d+)", text).group(1)) / 1024


def gate(path, agents, label):
    ids = [f"a-{random.randint(1, agents)}" for _ in range(20_000)]
    process = subprocess.Popen([SPAR, "gate", "--stdin", "--market", "business"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               env=dict(ENV, SPAR_RECORDS=str(path)))
    times, allowed = [], 0
    for name in ids:
        start = time.perf_counter()
        process.stdin.write(f"{name}\n".encode())
        process.stdin.flush()
        answer = process.stdout.readline()
        times.append(time.perf_counter() - start)
        allowed += b'"allowed":true' in answer
        if len(times) == 1:
            print("  first answer:", answer.decode()[:200].strip())
    memory = resident(process.pid)
    process.stdin.close()
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    singly = usage.ru_utime + usage.ru_stime
    each = sum(times)
    asked = WORK / "asked"
    asked.write_text("\n".join(ids) + "\n")
    started = time.perf_counter()
    with open(asked, encoding="utf-8") as source:
        process = subprocess.Popen([SPAR, "gate", "--stdin", "--market", "business"],
                                   stdin=source, stdout=subprocess.DEVNULL,
                                   env=dict(ENV, SPAR_RECORDS=str(path)))
    _, _, usage = os.wait4(process.pid, 0)
    whole, work = time.perf_counter() - started, usage.ru_utime + usage.ru_stime
    times.sort()
    print(f"gate, {label}: one by one p50 {times[len(times) // 2] * 1e3:.2f} ms, "
          f"p99 {times[len(times) * 99 // 100] * 1e3:.2f} ms, {len(ids) / each:,.0f} checks/s, "
          f"{len(ids) / singly:,.0f} a second of processor time; in a row "
          f"{len(ids) / whole:,.0f} checks/s, {len(ids) / work:,.0f} a second of processor "
          f"time; {allowed} of {len(ids)} open; "
          f"{memory:.0f} MiB resident")


def timed(label, path, *arguments):
    times, works, memory = [], [], 0
    for _ in range(3):
        started = time.perf_counter()
        process = subprocess.Popen([SPAR, *arguments], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL,
                                   # Copies of one store, each with notes of its own.
                                   env=dict(ENV, SPAR_RECORDS=str(path),
                                            SPAR_ANCHORS=f"{path}.notes"))
        _, status, usage = os.wait4(process.pid, 0)
        times.append(time.perf_counter() - started)
        works.append(usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss / 1024)
        process.returncode = os.waitstatus_to_exitcode(status)
    print(f"{label}: {sorted(times)[1]:.2f} s, {sorted(works)[1]:.2f} s of processor time, "
          f"{memory:.0f} MiB resident, "
          f"status {process.returncode}")


def main():
    library()
    seed = WORK / "seed.sqlite"
    run(seed, "roster", "add", "first-1")
    run(seed, "keys", "new", "--issuer-name", "Bench", "--issuer-url", "https://example.org")
    run(seed, "call", "--assessment", "--trainee", "first-1", "--market", "business", text=LINES)
    run(seed, "qualify", "first-1", "--market", "business")
    timed("report of one agent, one call", seed, "report", "first-1", "--market", "business")
    run(seed, "backup", str(WORK / "small.sqlite"))
    run(seed, "backup", str(WORK / "audit.sqlite"))
    run(seed, "backup", str(WORK / "large.sqlite"))
    apart(fill, WORK / "small.sqlite", 1_000, 1_000)
    gate(WORK / "small.sqlite", 1_000, "1,000 agents, 1,000 calls")
    started = time.perf_counter()
    apart(fill, WORK / "large.sqlite", AGENTS, CALLS)
    size = os.path.getsize(WORK / "large.sqlite") / 2**30
    print(f"(the store of {AGENTS:,} agents and {CALLS:,} calls: {size:.1f} GiB, filled in "
          f"{time.perf_counter() - started:.0f} s)")
    gate(WORK / "large.sqlite", AGENTS, f"{AGENTS:,} agents, {CALLS:,} calls")
    timed("report in that store", WORK / "large.sqlite", "report", "first-1", "--market",
          "business")
    for calls in (1_000, 10_000):
        path = WORK / f"audit-{calls}.sqlite"
        run(seed, "backup", str(path))
        apart(fill_turns, path, calls)
        timed(f"audit of {calls:,} calls of 20 turns", path, "audit", "--no-replay")


try:
    main()
finally:
    shutil.rmtree(WORK, ignore_errors=True)
