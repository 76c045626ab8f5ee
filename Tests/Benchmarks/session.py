"""Times a call at a terminal: start to first prompt, Enter to reply on the screen, memory.

usage: session.py PATH-TO-SPAR STORE
"""
import os, pty, re, select, signal, sqlite3, statistics, sys, time

spar, store = sys.argv[1:3]
party = b"Martin Hollis:"


def start():
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(TERM="xterm", LC_ALL="C.UTF-8", SPAR_RECORDS=store, NO_COLOR="1")
        call = ["call", "cheque-in-the-post", "--seed", "7", "--trainee", "bench", "--silence", "0"]
        os.execv(spar, [spar] + call)
    return process, terminal


def until(terminal, *texts):
    """Reads up to one of these texts, and says what came."""
    seen = b""
    while not any(text in seen for text in texts):
        if not select.select([terminal], [], [], 60)[0]:
            sys.exit(f"waited in vain for {texts}: {seen[-400:]!r}")
        try:
            seen += os.read(terminal, 65536)
        except OSError:
            sys.exit(f"it ended before any of {texts}: {seen[-400:]!r}")
    return seen


def drain(terminal, seconds):
    """What has come when nothing has for so long."""
    seen = b""
    while select.select([terminal], [], [], seconds)[0]:
        seen += os.read(terminal, 65536)
    return seen


def memory(process):
    with open(f"/proc/{process}/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024


def end(process, terminal):
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    os.close(terminal)


starts = []
for _ in range(15):
    begun = time.perf_counter()
    process, terminal = start()
    until(terminal, b"target>")
    starts.append((time.perf_counter() - begun) * 1000)
    end(process, terminal)

lines = [
    "Good morning, this is Ana Ruiz from Northgate Timber, is that Mr Hollis?",
    "I'm ringing about invoice NT-20418, 4,860 pounds for oak boards, due on 11 January.",
    "What has really been getting in the way of paying this?",
    "I'm sorry to hear that. What money is coming in over the next few weeks, and when?",
    "Could you do 1,500 today and then 1,120 on 24 March, 7 April and 21 April?",
    "What was the number of the cheque you posted, and the date on it?",
]
replies, peak = [], 0
for _ in range(12):
    process, terminal = start()
    until(terminal, b"target>")
    os.write(terminal, b"\r")
    until(terminal, b"turn 2")
    for line in lines:
        # What the editor draws of the line comes before Enter; the reply after it.
        os.write(terminal, line.encode())
        drain(terminal, 0.1)
        begun = time.perf_counter()
        os.write(terminal, b"\r")
        seen = until(terminal, party)
        replies.append((time.perf_counter() - begun) * 1000)
        if b"outcome>" in seen + drain(terminal, 0.1):
            break
    peak = max(peak, memory(process))
    end(process, terminal)

with sqlite3.connect(store) as database:
    calls = database.execute("SELECT count(*) FROM call").fetchone()[0]
starts.sort()
replies.sort()
print(f"calls in the session's store       {calls}")
print(
    f"cold start to the first prompt     {statistics.median(starts):.1f} ms median, "
    f"{starts[-1]:.1f} ms worst of {len(starts)} (target 150)"
)
print(
    f"Enter to reply, kept on disk       {statistics.median(replies):.1f} ms median, "
    f"{replies[len(replies) * 95 // 100]:.1f} ms 95 %, {replies[-1]:.1f} ms worst of "
    f"{len(replies)} (target 20)"
)
print(f"peak resident memory of the call   {peak:.0f} MiB (target 120)")
