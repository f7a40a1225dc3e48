#!/bin/bash
# Runs a command in a session bus of its own.
# usage: keyring-session.sh unlocked|no-collection|no-service|no-bus COMMAND...
#   unlocked    with a fresh, unlocked gnome-keyring as the Secret Service
#   no-collection  with a gnome-keyring that has no keyring yet and can't ask for a password
#   no-service  with a bus on which nobody offers the Secret Service
#   no-bus      without a bus
# The daemon ends with the bus. Nothing of the person's own session is touched.
set -eu

mode=$1
shift
lab=$(mktemp -d)
trap 'rm -rf "$lab"' EXIT
export HOME=$lab XDG_RUNTIME_DIR=$lab/run XDG_DATA_HOME=$lab/share
export XDG_CONFIG_HOME=$lab/config XDG_CACHE_HOME=$lab/cache
export ORGDESK_KEYRING=$mode ORGDESK_KEYRING_DATA=$XDG_DATA_HOME
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

bus_without_services()  # writes the configuration of a bus that starts nothing on demand
{
    cat >"$lab/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$lab/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF
}

case $mode in
unlocked)
    dbus-run-session -- bash -c '
        eval "$(printf "lab-password" |
            gnome-keyring-daemon --unlock --components=secrets --daemonize 2>/dev/null)"
        "$@"' keyring "$@"
    ;;
no-collection)
    bus_without_services
    dbus-run-session --config-file="$lab/bus.conf" -- bash -c '
        eval "$(gnome-keyring-daemon --start --components=secrets 2>/dev/null)"
        "$@"' keyring "$@"
    ;;
no-service)
    bus_without_services
    dbus-run-session --config-file="$lab/bus.conf" -- "$@"
    ;;
no-bus)
    export XDG_RUNTIME_DIR=$lab/none
    "$@"
    ;;
*)
    echo "keyring-session.sh: unknown mode $mode" >&2
    exit 64
    ;;
esac
