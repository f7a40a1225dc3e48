"""What the app says when the vendor has not finished setting up the tenant, and that it goes on once
they have."""

import runner
from portal import Portal
from processes import wait_for
from sandbox import Sandbox

COPY = "Copy message for Fieldnote"


def _portal(desktop, programs, change):
    """The app at a tenant to which change(tenant) was made, and what undoes it."""
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    before = portal.sandbox.tenant()
    portal.sandbox.patch(change(portal.sandbox.tenant()))
    portal.start()
    return portal, lambda: portal.sandbox.patch(
        {key: before[key] for key in ("api", "client_grants", "applications", "users")})


def _look(portal):
    portal.screen.activate()
    runner.screenshot(portal.desktop)


def _refused_at_sign_in(desktop, programs, change, title, text):
    portal, repair = _portal(desktop, programs, change)
    portal.begin_sign_in()
    portal.finish_in_browser()
    portal.screen.says(title)
    portal.screen.says(text)
    portal.screen.find("push button", COPY)
    _look(portal)
    repair()
    before = len(desktop.opened_urls())
    portal.screen.press("Try again", "push button")
    wait_for("the browser", lambda: len(desktop.opened_urls()) > before, 20)
    portal.finish_in_browser()
    portal.wait_until_signed_in()
    assert portal.has_provider("Depot SAML")
    portal.quit()


def an_api_that_is_not_activated_is_said(desktop, programs):
    _refused_at_sign_in(desktop, programs, lambda tenant: {"api": {"activated": False}},
                        "Fieldnote has not activated the My Organization API",
                        "OrgDesk manages organizations through it.")


def a_missing_client_grant_is_said(desktop, programs):
    _refused_at_sign_in(desktop, programs, lambda tenant: {"client_grants": []},
                        "OrgDesk isn’t allowed to manage your organization",
                        "its application has no grant for the My Organization API")


def _refused_when_signed_in(desktop, programs, change, title, text):
    """Both areas say it, with the message for the vendor, and nobody is asked for a second factor."""
    portal, repair = _portal(desktop, programs, change)
    portal.begin_sign_in()
    portal.finish_in_browser()
    portal.screen.says(title, 20)
    for area in ("Organization", "Single sign-on"):
        portal.screen.menu(area)
        portal.screen.find(("label", "heading"), area)
        portal.screen.says(title)
        portal.screen.says(text)
        portal.screen.find("push button", COPY)
    assert not portal.screen.exists("push button", "Confirm in browser"), "a second factor is asked for"
    _look(portal)
    repair()
    return portal


def a_missing_configuration_object_is_said(desktop, programs):
    def change(tenant):
        for application in tenant["applications"]:
            application.pop("my_organization_configuration", None)
        return {"applications": tenant["applications"]}

    portal = _refused_when_signed_in(desktop, programs, change,
                                     "Fieldnote has not finished setting up OrgDesk",
                                     "(my_organization_configuration)")
    portal.screen.press("Try again", "push button")
    assert portal.has_provider("Depot SAML")
    portal.quit()


def an_empty_role_is_said(desktop, programs):
    def change(tenant):
        for user in tenant["users"]:
            for membership in user["memberships"]:
                membership["roles"] = []
        return {"users": tenant["users"]}

    portal = _refused_when_signed_in(desktop, programs, change,
                                     "You’re signed in, but without any permission",
                                     "OrgDesk can’t see which of these it is.")
    before = len(desktop.opened_urls())
    portal.screen.press("Sign in with browser", "push button")
    wait_for("the browser", lambda: len(desktop.opened_urls()) > before, 20)
    portal.finish_in_browser()
    portal.wait_until_signed_in()
    assert portal.has_provider("Depot SAML")
    portal.quit()


def an_api_deactivated_in_between_is_said(desktop, programs):
    """The API's own words are shown: nothing else tells this from other refusals."""
    portal, repair = _portal(desktop, programs, lambda tenant: {})
    portal.sign_in()
    assert portal.has_provider("Depot SAML")
    portal.sandbox.patch({"api": {"activated": False}})
    portal.screen.menu("Refresh")
    portal.screen.says("is not activated for this tenant")
    _look(portal)
    repair()
    portal.screen.press("Try again", "push button")
    portal.screen.wait_gone("push button", "Try again")
    portal.quit()
