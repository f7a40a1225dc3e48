"""Tasks of an admin, done with the keyboard only."""

from metadata_file import write_metadata
from processes import wait_for


def sign_in(portal):
    screen = portal.screen
    opened = len(portal.desktop.opened_urls())
    screen.activate()
    screen.tab_to("Sign in with browser")
    screen.keys("Return")
    wait_for("the browser", lambda: len(portal.desktop.opened_urls()) > opened, 20)
    portal.finish_in_browser()
    portal.wait_until_signed_in()
    screen.activate()


def confirm_in_browser(portal):
    screen = portal.screen
    opened = len(portal.desktop.opened_urls())
    screen.wait_focus("Confirm in browser")
    screen.keys("Return")
    wait_for("the browser", lambda: len(portal.desktop.opened_urls()) > opened, 20)
    portal.finish_in_browser()
    screen.activate()


def confirm_if_asked(portal, seconds=5):
    """Answers the question for a second factor, where it comes."""
    if portal.asks_for_confirmation(seconds):
        confirm_in_browser(portal)


def create_provider(portal, title, confirm=confirm_in_browser):
    """From the wizard's third step to the provider's page; the provider as it was created."""
    screen = portal.screen
    screen.keys("ctrl+Return")
    wait_for("the checks", lambda: screen.exists("push button", "Continue anyway")
             or screen.exists("push button", "Create provider"), 30)
    if screen.exists("push button", "Continue anyway"):  # the address is made up
        screen.tab_to("Continue anyway", key="shift+Tab")
        screen.keys("Return")
    screen.wait_focus("Create provider")
    screen.keys("Return")
    confirm(portal)
    screen.says(f"{title} is created and still disabled")
    return portal.sandbox.connection(title)


def add_saml_provider(portal, confirm=confirm_in_browser):
    screen = portal.screen
    file = write_metadata(portal.desktop.home)

    screen.keys("ctrl+2")
    screen.wait_focus("Providers")
    screen.keys("ctrl+o")
    wait_for("the focus on a file name", lambda: screen.focused_of("text"), 15)
    screen.type(str(file))
    screen.keys("Return")
    screen.says("Custom SAML is chosen")
    screen.keys("ctrl+Return")
    screen.wait_focus("Display name")
    screen.type("Harbour SAML")
    screen.keys("ctrl+Return")
    screen.says("Filled in 3 fields below.")
    screen.says("CN=idp.harbour.example, RSA 2048")
    created = create_provider(portal, "Harbour SAML", confirm)
    options = created["options"]
    assert options["signInEndpoint"] == "https://idp.harbour.example/saml2/sso", options
    assert options["signingCert"], options
    assert "EntityDescriptor" not in str(created), "the file stays on this computer"


def domain_of(sandbox, name):
    return next((one for one in sandbox.tenant()["domains"] if one["domain"] == name), None)


def add_and_verify_domain(portal):
    screen = portal.screen
    screen.keys("ctrl+3")
    screen.wait_focus("Domains")
    screen.keys("ctrl+n")
    screen.wait_focus("Domain")
    # What is in the address bar of a browser; the field takes the host.
    screen.type("https://quay.example/login")
    screen.keys("Return")
    domain = wait_for("the domain", lambda: domain_of(portal.sandbox, "quay.example"), 20)
    assert domain["status"] == "pending", domain
    screen.wait_focus("Copy host")
    screen.keys("Return")
    screen.says("No record yet")

    # A DNS tool that cuts the value off.
    host, value = domain["verification_host"], domain["verification_txt"]
    portal.sandbox.patch({"dns": {host: value[:-1]}})
    screen.tab_to("Check DNS from this computer")
    screen.keys("Return")
    screen.says("The last character is missing. Copy the value again.")
    portal.sandbox.patch({"dns": {host: value}})
    screen.keys("Return")
    screen.says("The record is there and matches")

    screen.tab_to("Verify domain")
    screen.keys("Return")
    screen.says("quay.example is yours")
    assert domain_of(portal.sandbox, "quay.example")["status"] == "verified"


def invitations(portal):
    return {one["invitee"]["email"]: one for one in portal.sandbox.tenant()["invitations"]}


def invite_two(portal):
    send_two_invitations(portal)
    portal.screen.says("Invited 2 people")


def send_two_invitations(portal):
    screen = portal.screen
    screen.keys("ctrl+4")
    screen.wait_focus("People")
    screen.keys("ctrl+n")
    screen.wait_focus("Email addresses")
    screen.type("ada@halden.example; bo@depot")
    screen.keys("Return")
    screen.says("bo@depot is not a complete email address.")
    screen.keys("Left", "Return")  # the last one comes back into the field
    screen.type(".example")
    screen.keys("Return")
    screen.tab_to("Dispatcher")
    screen.keys("space")
    screen.tab_to("Choose…")  # on X11 a combo box is called by what it shows
    screen.type("depot")  # a blank would open the list
    screen.keys("ctrl+Return")
    confirm_if_asked(portal, 2)
    wait_for("two invitations", lambda: len(invitations(portal)) == 2, 20)
    for email in ("ada@halden.example", "bo@depot.example"):
        invitation = invitations(portal)[email]
        assert invitation["roles"] == ["rol_D1spatcherHalden"], invitation
        assert invitation["inviter"]["name"] == "Mara Lindqvist", invitation
        assert invitation["identity_provider_id"] == "con_4kQz81TnWc0PzR2e", invitation


def tokens(portal):
    connection = portal.sandbox.connection("Halden Okta")
    return [token["token_id"] for token in connection["provisioning"]["scim_tokens"]]


def make_and_revoke_token(portal):
    screen = portal.screen
    screen.activate()
    before = tokens(portal)
    screen.keys("ctrl+2")
    screen.wait_focus("Providers")
    screen.type("halden okta")
    screen.keys("Return")
    wait_for("the focus on a tab", lambda: screen.focused_of("page tab"), 15)
    screen.keys("ctrl+Tab", "ctrl+Tab")
    screen.says("SCIM provisioning")
    screen.tab_to("Create token…")
    screen.keys("space")
    screen.wait_focus("Ends after 90 days")
    screen.keys("Return")
    confirm_if_asked(portal)
    screen.wait_focus("Copy access token", 20)
    made = [token for token in tokens(portal) if token not in before]
    assert len(made) == 1, made
    screen.keys("Escape")
    screen.says("Close without copying?")
    screen.keys("Return")  # goes back
    screen.wait_focus("Copy access token")
    screen.keys("space")
    screen.tab_to("Close")
    screen.keys("space")

    table = screen.find("table", "Access tokens")
    wait_for("the new token in the table", lambda: table.rows() == len(before) + 1, 15)
    screen.tab_to("Access tokens")
    screen.keys("End", "Right", "Return")
    screen.says("Provisioning stops for anything that still uses it.")
    screen.tab_to("Revoke")
    screen.keys("space")
    confirm_if_asked(portal)
    wait_for("the token to go", lambda: tokens(portal) == before, 20)


def delete_provider(portal, title, name):
    screen = portal.screen
    screen.keys("ctrl+2")
    screen.wait_focus("Providers")
    screen.type(title.split()[0].lower())
    screen.keys("Delete")
    field = wait_for("the focus on a field", lambda: screen.focused_of("text"), 10)
    screen.type(name)
    wait_for("the typing", lambda: field.text == name, 5)
    screen.tab_to("Delete provider")
    screen.keys("space")
    confirm_if_asked(portal, 2)
    wait_for("the provider to go", lambda: not portal.sandbox.connection(title), 20)
    screen.wait_focus("Providers")
