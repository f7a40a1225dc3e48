"""OrgDesk against an authorization server written by others, and the sandbox against their client."""

import json
import os
import subprocess
import urllib.parse

from node import IndependentServer, Node, run_client
from portal import Portal
from processes import wait_for
from sandbox import ADMIN, Sandbox


def the_app_uses_another_authorization_server(desktop, programs, modules):
    _app_at_independent_server(desktop, programs, modules, "bearer")


def the_app_uses_bound_tokens_at_another_server(desktop, programs, modules):
    _app_at_independent_server(desktop, programs, modules, "dpop")


def a_session_of_bound_tokens_at_another_server(place, programs, modules):
    """The session without a window: fifty renewals, step-up, another person, revocation. Every proof is
    checked by the two libraries."""
    node = Node(place, modules)
    server = IndependentServer(place, node, access_token="dpop")
    proofs = place.folder / "proofs"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_FORCE_STDERR_LOGGING": "1",
                                "ORGDESK_INTEROP_SERVER": json.dumps(server.ready),
                                "ORGDESK_INTEROP_PROOFS": str(proofs)}
    tests = os.environ.get("ORGDESK_FLOW_TESTS", programs / "orgdesk_flow_tests")
    done = subprocess.run([tests, "BoundSessionTest"], env=environment, capture_output=True, text=True,
                          timeout=60, check=False)
    print(done.stdout)
    assert done.returncode == 0, done.stderr
    print(node.run("verify-proofs.mjs", str(proofs)), end="")


def _app_at_independent_server(desktop, programs, modules, access_token):
    """Signs in, renews, steps up, starts again and signs out against oidc-provider. With "dpop" server
    and app are set to tokens that are bound to a key."""
    scheme = {"bearer": "Bearer", "dpop": "DPoP"}[access_token]
    server = IndependentServer(desktop, Node(desktop, modules), access_token)
    portal = desktop.portal = Portal(desktop, programs, server)
    portal.start()
    portal.sign_in()
    assert server.events("token", grant="authorization_code", status=200, type=scheme)
    assert portal.has_provider("Quay OIDC")

    # Renews: the API refuses the token, the app gets another one and repeats what it asked.
    refused = len(server.events("api", status=401))
    server.refuse_tokens()
    assert not server.events("token", grant="refresh_token")
    portal.go("Organization")
    portal.screen.menu("Refresh")
    portal.screen.type_into("Display name", "Halden Freight Interop")
    portal.save()
    portal.screen.says("Saved 1 change")
    assert len(server.events("token", grant="refresh_token", status=200)) == 1, server.events("token")
    assert len(server.events("api", status=401)) > refused, "no token was refused"
    assert server.events("api", method="PATCH", status=200)

    # Steps up: the second factor in the browser, then the change goes through by itself.
    portal.open_provider("Quay OIDC")
    portal.screen.type_into("Display name", "Quay OIDC two")
    portal.save()
    seen = []
    portal.confirm(see=seen.append)
    portal.screen.says("Saved 1 change")
    assert "code" in seen and "password" not in seen, seen
    changes = server.events("api", method="PATCH", path="/my-org/v1/identity-providers/con_Int3r0pTest00001")
    assert [change["status"] for change in changes] == [200], changes

    # Comes back without a browser, by the rotated refresh token in the keyring.
    portal.quit()
    opened = len(desktop.opened_urls())
    portal.start(window=False)
    portal.wait_until_signed_in()
    assert portal.has_provider("Quay OIDC two")
    assert len(desktop.opened_urls()) == opened, "the restart opened the browser"
    assert len(server.events("token", grant="refresh_token", status=200)) == 2, server.events("token")

    assert not server.events("grant revoked")
    portal.sign_out()
    wait_for("the revocation", lambda: server.events("grant revoked"), 10)
    # A first proof without the server's nonce is no mistake: there is no other way to learn it.
    wrong = [e for e in server.events("token") if e.get("error") not in (None, "use_dpop_nonce")]
    assert not wrong, wrong
    assert {e["scheme"] for e in server.events("api")} == {scheme}
    portal.quit()


def _application(sandbox, name):
    """What a client of that name has to know."""
    application = next(a for a in sandbox.tenant()["applications"] if a["name"] == name)
    known = {"client_id": application["client_id"], "client_secret": application["client_secret"]}
    return known | ({"redirect_uri": application["callbacks"][0]} if application["callbacks"] else {})


def _allow(sandbox, client_id, *scopes):
    """Adds scopes to the client grant of an application."""
    grants = sandbox.tenant()["client_grants"]
    for grant in grants:
        if grant["client_id"] == client_id:
            grant["scope"] = sorted({*grant["scope"], *scopes})
    sandbox.patch({"client_grants": grants})


def _library_at_sandbox(place, programs, modules, application=None, **settings):
    sandbox = Sandbox(place, programs)
    settings |= _application(sandbox, application) if application else {}
    _allow(sandbox, settings.get("client_id"), "update:my_org:identity_providers")
    bound = settings.get("access_token") == "dpop"
    sandbox.patch({"tenant": {"tier": "private_performance"},
                   "api": {"dpop": "required" if bound else "none"}})
    run_client(Node(place, modules), "library-client.mjs", sandbox.ready, user=ADMIN,
               par=True, code_url=f"{sandbox.origin}/sandbox/totp?user={urllib.parse.quote(ADMIN[0])}",
               **settings)


def a_library_uses_the_sandbox(place, programs, modules):
    """openid-client as a public client, with Bearer tokens."""
    _library_at_sandbox(place, programs, modules)


def a_library_uses_the_sandbox_with_bound_tokens(place, programs, modules):
    """openid-client as a public client, where the API demands DPoP."""
    _library_at_sandbox(place, programs, modules, access_token="dpop")


def a_library_uses_the_sandbox_with_a_secret(place, programs, modules):
    """openid-client as a confidential web application."""
    _library_at_sandbox(place, programs, modules, application="Fieldnote web console")


def a_machine_uses_the_sandbox(place, programs, modules):
    """openid-client without a person, once machines are allowed."""
    sandbox = Sandbox(place, programs)
    sandbox.patch({"api": {"policies": {"client": "require_client_grant"}}})
    node = Node(place, modules)
    machine = _application(sandbox, "Fieldnote nightly report")
    for access_token in ("bearer", "dpop"):
        run_client(node, "machine-client.mjs", sandbox.ready, access_token=access_token, **machine)


def a_library_uses_the_independent_server(place, _programs, modules):
    """The two libraries agree with each other on tokens bound to a key, so what OrgDesk meets there
    with one setting more is right."""
    node = Node(place, modules)
    server = IndependentServer(place, node, access_token="dpop")
    run_client(node, "library-client.mjs", server.ready, user=ADMIN, par=True, access_token="dpop",
               code_url=f"{server.origin}/interop/code")


# No display is looked at and no browser is opened: the library posts the forms by itself.
for _scenario in (a_session_of_bound_tokens_at_another_server, a_library_uses_the_sandbox, a_library_uses_the_sandbox_with_bound_tokens,
                  a_library_uses_the_sandbox_with_a_secret, a_machine_uses_the_sandbox,
                  a_library_uses_the_independent_server):
    _scenario.desktop = {"browser": "none", "keyring": "none"}
