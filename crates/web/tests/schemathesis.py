#!/usr/bin/env python3
"""Schemathesis against the example firm: requests made from the OpenAPI document alone, good ones and bad ones.

    pip install -r crates/testkit/python.txt
    python3 crates/web/tests/schemathesis.py PROGRAM [--examples N]

Three times: with an owner's token on a store of its own, without a token on the same, where all is refused, and on the
example that is open to all. Ends with 0 when nothing was found.
"""

import argparse
import contextlib
import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

EXAMPLE = os.path.join(os.path.dirname(__file__), "../../../examples/harbour-pine/mail.mbox")


def token(at):
    """A token of the owner, made by the forms that people fill in."""

    def post(path, cookie, **form):
        line = http.client.HTTPConnection(at)
        head = {"Sec-Fetch-Site": "same-origin", "Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
        line.request("POST", path, urllib.parse.urlencode(form), head)
        return line.getresponse()

    entered = post("/sign-in", "", address="ada@firm.example", password="four plain words here", back="/")
    cookie = entered.headers["Set-Cookie"].split(";")[0]
    page = post("/settings/tokens", cookie, name="schemathesis", scope="admin", days="1").read().decode()
    return re.search(r"<code>(amends_[^<]+)", page).group(1)


def held(at, bearer):
    """Something to ask for: a version of the policy, a decision."""
    ask = urllib.request.Request
    head = {"Authorization": bearer, "Content-Type": "application/json"}
    first = json.load(urllib.request.urlopen(ask(f"http://{at}/api/v1/clients", headers=head)))["clients"][0]["id"]
    note = {"decided": "note", "client": first, "contact": "call", "text": "All is well."}
    for path, body in [("policy", {"change": {"key": "remarks", "value": "Ada decides."}}), ("decisions", {"what": note})]:
        urllib.request.urlopen(ask(f"http://{at}/api/v1/{path}", json.dumps(body).encode(), head)).read()


@contextlib.contextmanager
def serving(program, env, *words):
    """The app, and where it answers."""
    app = subprocess.Popen([program, "serve", *words, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True,
                           env=env)
    try:
        # What it says first may be how to begin.
        yield next(found.group(1) for line in app.stdout if (found := re.search(r"http://([^\s/]+)", line)))
    finally:
        app.terminate()
        app.wait(15)


def run(tool, folder, at, header, examples):
    """What Schemathesis says of the app there: 0 when all is well."""
    # A search of no words and a code that fits nothing are fine by the document, and refused by what they mean
    # (422): the one check that does not know that is left out.
    words = [tool, "run", f"http://{at}/api/v1/openapi.json", "--checks", "all", "--exclude-checks",
             "positive_data_acceptance", "--max-examples", str(examples), "--generation-deterministic",
             "--request-timeout", "20", "--no-color"]
    # It leaves notes where it runs.
    return subprocess.call(words + (["--header", header] if header else []), cwd=folder)


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("program")
    asked.add_argument("--examples", type=int, default=60, help="for each operation")
    asked = asked.parse_args()
    program = os.path.abspath(asked.program)
    beside = os.path.join(os.path.dirname(sys.executable), "schemathesis")
    tool = beside if os.path.exists(beside) else shutil.which("schemathesis")
    if tool is None:
        print("skipped: schemathesis is not installed: pip install -r crates/testkit/python.txt")
        return 0
    few = max(1, asked.examples // 4)
    with tempfile.TemporaryDirectory() as folder:
        store = ["--db", os.path.join(folder, "firm.db")]
        env = dict(os.environ, AMENDS_KEY=os.path.join(folder, "key"))
        subprocess.run([program, "import", EXAMPLE, *store], check=True, env=env)
        subprocess.run([program, "mail", "add", os.path.abspath(EXAMPLE), *store], check=True, env=env)
        subprocess.run([program, "user", "add", "Ada", "ada@firm.example", "--role", "owner", "--password-stdin", *store],
                       input="four plain words here\n", text=True, check=True, env=env)
        with serving(program, env, *store) as at:
            print("== with a token", flush=True)
            bearer = f"Bearer {token(at)}"
            held(at, bearer)
            found = run(os.path.abspath(tool), folder, at, f"Authorization: {bearer}", asked.examples)
            print("== without a token", flush=True)
            found |= run(os.path.abspath(tool), folder, at, None, few)
        with serving(program, env, "--demo") as at:
            print("== open to all", flush=True)
            found |= run(os.path.abspath(tool), folder, at, "Sec-Fetch-Site: same-origin", few)
    return found


if __name__ == "__main__":
    sys.exit(main())
