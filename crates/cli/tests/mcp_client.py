#!/usr/bin/env python3
"""Asks `amends mcp` through the Model Context Protocol's own Python client: every tool once.

    pip install -r crates/testkit/python.txt
    python3 crates/cli/tests/mcp_client.py PROGRAM [STORE]

Without a store it asks about the example, in a store of its own.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

EXAMPLE = os.path.join(os.path.dirname(__file__), "../../../examples/harbour-pine/mail.mbox")


async def main(program, store):
    server = StdioServerParameters(command=program, args=["mcp", "--db", store])
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        hello = await session.initialize()
        assert hello.server_info.name == "amends", hello
        tools = (await session.list_tools()).tools
        print(f"protocol {hello.protocol_version}, tools: {', '.join(tool.name for tool in tools)}")

        async def ask(tool, **arguments):
            answer = await session.call_tool(tool, arguments)
            assert not answer.is_error, answer
            print(f"{tool}: {len(answer.content[0].text)} characters")
            return json.loads(answer.content[0].text)

        clients = (await ask("clients"))["clients"]
        one = clients[0]["id"]
        asked = {"search": {"q": "the"}, "draft_check": {"text": "I am sorry if you felt hurt.", "client": one}}
        of_one = {"client": one}
        for tool in tools:
            names = tool.input_schema["properties"]
            given = asked.get(tool.name, of_one if "client" in tool.input_schema["required"] else {})
            assert set(given) <= set(names), (tool.name, names)
            await ask(tool.name, **given)
        wrong = await session.call_tool("client", {"client": "nobody"})
        assert wrong.is_error, wrong
        await session.send_ping()


if __name__ == "__main__":
    program = os.path.abspath(sys.argv[1])
    if len(sys.argv) > 2:
        asyncio.run(main(program, sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            store = os.path.join(folder, "firm.db")
            subprocess.run([program, "import", EXAMPLE, "--db", store], check=True, stdout=subprocess.DEVNULL)
            asyncio.run(main(program, store))
