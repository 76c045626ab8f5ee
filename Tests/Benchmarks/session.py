"""Times a call at a terminal: start to first prompt, Enter to reply on the screen, memory.

usage: session.py PATH-TO-SPAR STORE
"""
import os, pty, re, select, signal, statistics, sys, time

spar, store = sys.argv[1:3]


def start():
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(TERM="xterm", LC_ALL="C.UTF-8", SPAR_RECORDS=store, NO_COLOR="1")
        os.execv(spar, [spar, "call", "cheque-in-the-post", "--seed", "7", "--trainee", "bench"])
    return process, terminal


def until(terminal, text, seen=b""):
    """Reads up to a text; what came, or the end of the world."""
    while text not in seen:
        if not select.select([terminal], [], [], 60)[0]:
            sys.exit(f"waited in vain for {text!r}: {seen[-400:]!r}")
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
for _ in range(9):
    begun = time.perf_counter()
    process, terminal = start()
    until(terminal, b"target>")
    starts.append((time.perf_counter() - begun) * 1000)
    end(process, terminal)

process, terminal = start()
until(terminal, b"target>")
os.write(terminal, b"\r")
until(terminal, b"turn 2")
lines = [
    "Good morning, this is Ana Ruiz from Northgate Timber, is that Mr Hollis?",
    "I'm ringing about invoice NT-20418, 4,860 pounds for oak boards, due on 11 January.",
    "Can you pay the full 4,860 by bank transfer today?",
    "What has really been getting in the way of paying this?",
    "Could you do 1,500 today and then 1,120 on 24 March, 7 April and 21 April?",
]
replies = []
for turn in range(20):
    # The reply stands on the screen when its first words do; what libedit echoes comes before.
    os.write(terminal, lines[turn % len(lines)].encode())
    time.sleep(0.2)
    while select.select([terminal], [], [], 0)[0]:
        os.read(terminal, 65536)
    begun = time.perf_counter()
    os.write(terminal, b"\r")
    seen = until(terminal, b"Martin Hollis:")
    replies.append((time.perf_counter() - begun) * 1000)
    seen = until(terminal, b">", seen[seen.index(b"Martin Hollis:"):])
    if b"over" in seen or b"outcome" in seen:
        break
peak = memory(process)
end(process, terminal)

replies.sort()
print(f"cold start to the first prompt     {statistics.median(starts):.1f} ms (target 150)")
print(
    f"Enter to reply, kept on disk       {statistics.median(replies):.1f} ms median, "
    f"{replies[-1]:.1f} ms worst of {len(replies)} (target 20)"
)
print(f"resident memory of the call        {peak:.0f} MiB (target 120)")
