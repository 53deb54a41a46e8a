#!/usr/bin/env python3
"""Schemathesis against the example firm: requests made from the OpenAPI document alone, good ones and bad ones.

    pip install schemathesis
    python3 crates/web/tests/schemathesis.py PROGRAM [EXAMPLES]

Brings the example into a store of its own, signs in as its owner, makes a token and lets Schemathesis ask with it.
Ends with 0 when nothing was found.
"""

import http.client
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

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


def main():
    program = os.path.abspath(sys.argv[1])
    examples = sys.argv[2] if len(sys.argv) > 2 else "60"
    beside = os.path.join(os.path.dirname(sys.executable), "schemathesis")
    tool = shutil.which("schemathesis") or (beside if os.path.exists(beside) else None)
    if tool is None:
        print("skipped: schemathesis is not installed: pip install schemathesis")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        store = ["--db", os.path.join(folder, "firm.db")]
        env = dict(os.environ, AMENDS_KEY=os.path.join(folder, "key"))
        subprocess.run([program, "import", EXAMPLE, *store], check=True, env=env)
        subprocess.run([program, "user", "add", "Ada", "ada@firm.example", "--role", "owner", "--password-stdin", *store],
                       input="four plain words here\n", text=True, check=True, env=env)
        app = subprocess.Popen([program, "serve", *store, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE,
                               text=True, env=env)
        try:
            at = re.search(r"http://(\S+)", app.stdout.readline()).group(1)
            bearer = f"Authorization: Bearer {token(at)}"
            # A search of no words and a code that fits nothing are fine by the document, and refused by what they
            # mean (422): the one check that does not know that is left out.
            return subprocess.call(
                [tool, "run", f"http://{at}/api/v1/openapi.json", "--header", bearer, "--checks", "all",
                 "--exclude-checks", "positive_data_acceptance", "--max-examples", examples,
                 "--generation-deterministic", "--request-timeout", "20", "--no-color"])
        finally:
            app.terminate()
            app.wait(15)


if __name__ == "__main__":
    sys.exit(main())
