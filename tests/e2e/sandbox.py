"""Starts orgdesk-sandbox and talks to its control API."""

import json
import subprocess
import urllib.parse
import urllib.request

ADMIN = ("mara@halden.example", "harbour-lamp-42")
READER = ("jonas@halden.example", "ferry-stone-17")
ORGANIZATION = "org_H4ldenFre1ght01x"


def texts_of(value):
    """All texts of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():
            yield from texts_of(member)
    elif isinstance(value, list):
        for member in value:
            yield from texts_of(member)


class Sandbox:
    def __init__(self, desktop, programs, *arguments):
        self.config = desktop.home / "tenant" / "orgdesk.json"
        self.config.parent.mkdir(exist_ok=True)
        self.process = desktop.processes.start(
            [programs / "orgdesk-sandbox", "--write-config", self.config, *arguments],
            environment=desktop.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ready = json.loads(self.process.stdout.readline())
        self.origin = f"http://{self.ready['domain']}"

    def call(self, method, path, body=None):
        request = urllib.request.Request(
            self.origin + path, method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            data = answer.read()
        return json.loads(data) if data else None

    def tenant(self):
        return self.call("GET", "/sandbox/tenant")

    def patch(self, change):
        return self.call("PATCH", "/sandbox/tenant", change)

    def patch_connection(self, name, change):
        """Changes one connection; arrays are replaced whole by a merge patch."""
        connections = self.tenant()["connections"]
        connection = next(c for c in connections if c["name"] == name)
        connection.update(change)
        self.patch({"connections": connections})

    def connection(self, display_name):
        return next((c for c in self.tenant()["connections"]
                     if c.get("display_name") == display_name), None)

    def requests(self):
        answer = self.call("GET", "/sandbox/requests")
        return answer["requests"] if isinstance(answer, dict) else answer

    def count(self, method, path, status=None):
        return sum(1 for r in self.requests() if r["method"] == method and r["path"] == path
                   and status in (None, r["status"]))

    def code(self, user):
        answer = self.call("GET", "/sandbox/totp?user=" + urllib.parse.quote(user))
        return answer["code"]

    def fault(self, **fault):
        return self.call("POST", "/sandbox/faults", fault)

    def kill(self):
        """As if the tenant's machine went away."""
        self.process.kill()
        self.process.wait()
