"""A desktop for one test: display, window manager, session bus, keyring, browser, own HOME."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from processes import Processes, wait_for

SCREEN = (1280, 840)
KEYRING_PASSWORD = b"test"

# Qt runs xdg-open for a URL; this one is a real browser with a profile of the test. Only the
# loopback address can be reached, and a debugging port lets the test fill in the forms.
BROWSER = """#!/bin/sh
echo "$1" >> "{home}/opened-urls"
exec {chromium} {root} --test-type --no-first-run --no-default-browser-check --disable-background-networking \\
    --disable-component-update --disable-sync --disable-quic --disable-dev-shm-usage \\
    --disable-extensions --disable-features=Translate,MediaRouter --password-store=basic \\
    --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' --force-device-scale-factor=1 \\
    --user-data-dir="{home}/browser" --remote-debugging-port=0 --window-position=140,20 \\
    --window-size=1000,780 "$1" >> "{home}/browser.log" 2>&1
"""

# The session bus starts only what is named here on demand: no keyring that the test did not start.
BUS_SERVICES = ("org.a11y.Bus", "org.gnome.keyring.SystemPrompter")
BUS = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def find_chromium():
    """Path of a Chromium that can be driven; Ubuntu's snap can't."""
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        path = shutil.which(name)
        if path and "/snap/" not in os.path.realpath(path):
            text = pathlib.Path(path).read_bytes()[:4096]
            if b"snap" not in text:
                return path
    return None


class Desktop:
    """Use with `with`. keyring: "unlocked", "locked" or "none". browser: "real", "failing", "none".
    scale: device pixels of one logical pixel."""

    def __init__(self, keyring="unlocked", browser="real", scale=1):
        self.scale = scale
        self.keyring = keyring
        self.browser = browser
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="orgdesk-e2e-"))
        self.home = self.folder / "home"
        self.logs = self.folder / "logs"
        self.tools = self.folder / "tools"
        self.environment = {}
        self.processes = None
        self.keyring_process = None

    def __enter__(self):
        for folder in (self.home, self.logs, self.tools, self.folder / "run"):
            folder.mkdir(mode=0o700)
        self.processes = Processes(self.logs)
        try:
            self._prepare_environment()
            self._start_display()
            self._start_bus()
            self._start_keyring()
            self._prepare_browser()
        except BaseException:
            self.processes.close()
            raise
        return self

    def __exit__(self, kind, error, trace):
        self.processes.close()
        if not os.environ.get("ORGDESK_E2E_KEEP"):
            shutil.rmtree(self.folder, ignore_errors=True)
        return False

    def _prepare_environment(self):
        home = self.home
        names = ("PATH", "LD_LIBRARY_PATH", "USER", "TMPDIR", "ORGDESK_SANDBOX_RECORD")
        keep = {k: v for k, v in os.environ.items() if k in names}
        self.environment = keep | {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_STATE_HOME": str(home / ".local/state"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_SCALE_FACTOR": str(self.scale),
            "QT_FORCE_STDERR_LOGGING": "1",
            # Everything Qt has to say costs time of its own: a benchmark asks for less.
            "QT_LOGGING_RULES": os.environ.get("ORGDESK_E2E_RULES", "*=true"),
            "GSETTINGS_BACKEND": "memory",
            "PATH": f"{self.tools}:{keep.get('PATH', '/usr/bin:/bin')}",
        }
        (home / ".local/share").mkdir(parents=True)
        (home / ".config").mkdir()
        # libatspi in this process looks for the same display and bus.
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS"):
            os.environ.pop(name, None)

    def _start_display(self):
        reading, writing = os.pipe()
        self.processes.start(
            ["Xvfb", "-displayfd", writing, "-screen", "0", f"{SCREEN[0] * self.scale}x{SCREEN[1] * self.scale}x24",
             "-nolisten", "tcp", "-noreset"], environment=self.environment, pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self._set("DISPLAY", f":{number}")
        (self.home / ".config/openbox").mkdir()
        self.processes.start(["openbox"], environment=self.environment)

    def _start_bus(self):
        services = self.folder / "services"
        services.mkdir()
        for name in BUS_SERVICES:
            shutil.copy(f"/usr/share/dbus-1/services/{name}.service", services)
        configuration = self.folder / "bus.conf"
        configuration.write_text(BUS.format(services=services, folder=self.folder / "run"))
        bus = self.processes.start(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile",
             "--print-address=1"], environment=self.environment, stdout=subprocess.PIPE)
        self._set("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().decode().strip())

    def _start_keyring(self):
        if self.keyring == "none":
            return
        self.start_keyring(KEYRING_PASSWORD)
        if self.keyring == "locked":
            self.call_secret_service("Lock", '["/org/freedesktop/secrets/collection/login"]')

    def start_keyring(self, password):
        daemon = self.processes.start(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            environment=self.environment, stdin=subprocess.PIPE)
        daemon.stdin.write(password)
        daemon.stdin.close()
        self.keyring_process = daemon
        wait_for("the keyring", lambda: "collection/login" in self.call_secret_service(
            "ReadAlias", "login", check=False) or None)

    def call_secret_service(self, method, *arguments, check=True):
        """Calls the Secret Service of the session; returns what gdbus prints."""
        return self.run("gdbus", "call", "--session", "--dest", "org.freedesktop.secrets",
                        "--object-path", "/org/freedesktop/secrets",
                        "--method", f"org.freedesktop.Secret.Service.{method}", *arguments,
                        check=check).stdout

    def _prepare_browser(self):
        script = self.tools / "xdg-open"
        if self.browser == "real":
            script.write_text(BROWSER.format(
                home=self.home, chromium=find_chromium() or "chromium",
                root="--no-sandbox" if os.getuid() == 0 else ""))
        elif self.browser == "failing":
            script.write_text(f'#!/bin/sh\necho "$1" >> "{self.home}/opened-urls"\nexit 3\n')
        else:
            self.environment["PATH"] = str(self.tools)  # where nothing is
            return
        script.chmod(0o755)

    def _set(self, name, value):
        self.environment[name] = os.environ[name] = value

    def opened_urls(self):
        file = self.home / "opened-urls"
        return file.read_text().split() if file.exists() else []

    def run(self, *arguments, check=True):
        """Runs a tool of the test, not the program under test, to its end."""
        return subprocess.run([str(a) for a in arguments], check=check, capture_output=True,
                              env=self.environment | {"PATH": os.environ["PATH"]}, text=True)

    def screenshot(self, file, window="root"):
        self.run("import", "-silent", "-window", window, file)

    def log_texts(self):
        files = [*self.logs.iterdir(), *(self.home / ".local/state").rglob("*.log")]
        return {file.name: file.read_text(errors="replace") for file in files}
