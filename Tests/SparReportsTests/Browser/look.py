"""Opens a page in headless Chromium and tells what is there, as one JSON object.

usage: look.py CHROMIUM PAGE [FOLDER]; with FOLDER also screenshots and a print are left there.

Speaks the DevTools protocol over a pipe: the standard library is enough.
"""

import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile

chromium, page = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
folder = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None


class Browser:
    """A browser of its own, with a profile that is gone afterwards."""

    def __init__(self, profile):
        ours, self.out = os.pipe()
        self.into, theirs = os.pipe()

        def place():
            # The browser reads its orders from 3 and answers on 4.
            low, high = os.dup(ours), os.dup(theirs)
            os.dup2(low, 3)
            os.dup2(high, 4)

        self.process = subprocess.Popen(
            [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-dev-shm-usage", "--disable-background-networking", "--disable-sync",
             "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=place, close_fds=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(ours)
        os.close(theirs)
        self.buffer, self.number, self.events, self.session = b"", 0, [], None

    def message(self):
        while b"\0" not in self.buffer:
            piece = os.read(self.into, 65536)
            if not piece:
                sys.exit("the browser has gone")
            self.buffer += piece
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def tell(self, method, **arguments):
        self.number += 1
        order = {"id": self.number, "method": method, "params": arguments}
        if self.session:
            order["sessionId"] = self.session
        os.write(self.out, json.dumps(order).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    sys.exit(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def until(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.message())


def keep(name, data):
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(base64.b64decode(data))


def look(browser):
    target = browser.tell("Target.createTarget", url="about:blank")["targetId"]
    browser.session = browser.tell("Target.attachToTarget", targetId=target, flatten=True)[
        "sessionId"]
    for area in ("Page", "Runtime", "Log", "Network", "Accessibility"):
        browser.tell(f"{area}.enable")
    seen = {"widths": {}}
    browser.events.clear()
    for width in (1100, 390):
        for scheme in ("light", "dark"):
            browser.tell("Emulation.setDeviceMetricsOverride", width=width, height=900,
                         deviceScaleFactor=1, mobile=False)
            browser.tell("Emulation.setEmulatedMedia", features=[
                {"name": "prefers-color-scheme", "value": scheme}])
            events, browser.events = browser.events, []
            browser.tell("Page.navigate", url=page.as_uri())
            browser.until("Page.loadEventFired")
            browser.events = events + browser.events
            size = browser.tell("Page.getLayoutMetrics")["cssContentSize"]
            seen["widths"][f"{width} {scheme}"] = size["width"]
            shot = browser.tell("Page.captureScreenshot", captureBeyondViewport=True, clip={
                "x": 0, "y": 0, "width": width, "height": size["height"], "scale": 1})
            keep(f"{width}-{scheme}.png", shot["data"])
    tree = browser.tell("Accessibility.getFullAXTree")["nodes"]
    nodes = {node["nodeId"]: node for node in tree}

    def read(node):
        """The lines a screen reader has to say of a node, in the order of the page."""
        role = node.get("role", {}).get("value")
        if not node.get("ignored") and role not in ("InlineTextBox", "none", "generic", None):
            yield f"{role}: {node.get('name', {}).get('value', '')}".strip()
        for child in node.get("childIds", []):
            yield from read(nodes[child])

    def levels(node):
        """How deep each heading is, in the order of the page."""
        if not node.get("ignored") and node.get("role", {}).get("value") == "heading":
            yield from (member["value"]["value"] for member in node.get("properties", [])
                        if member["name"] == "level")
        for child in node.get("childIds", []):
            yield from levels(nodes[child])

    seen["tree"] = list(read(tree[0]))
    seen["levels"] = list(levels(tree[0]))
    seen["language"] = browser.tell("Runtime.evaluate", expression="document.documentElement.lang")[
        "result"]["value"]
    seen["title"] = browser.tell("Runtime.evaluate", expression="document.title")[
        "result"]["value"]
    seen["scripts"] = browser.tell(
        "Runtime.evaluate",
        expression="document.querySelectorAll('script,img,iframe,object,embed,link').length")[
            "result"]["value"]
    pdf = browser.tell("Page.printToPDF", preferCSSPageSize=True)["data"]
    browser.tell("Emulation.setEmulatedMedia", media="print")
    browser.tell("Emulation.setDeviceMetricsOverride", width=720, height=1020,
                 deviceScaleFactor=1, mobile=False)
    keep("print.png", browser.tell("Page.captureScreenshot")["data"])
    seen["printed"] = len(base64.b64decode(pdf))
    keep("print.pdf", pdf)
    own = page.as_uri()
    seen["requests"] = [
        url for event in browser.events if event.get("method") == "Network.requestWillBeSent"
        for url in [event["params"]["request"]["url"]] if url != own]
    seen["console"] = [
        json.dumps(event["params"]) for event in browser.events
        if event.get("method") in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown",
                                   "Log.entryAdded", "Page.javascriptDialogOpening")]
    return seen


with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
    browser = Browser(profile)
    try:
        print(json.dumps(look(browser), ensure_ascii=False))
    finally:
        browser.process.kill()
        browser.process.wait()
