#!/bin/sh
# Make sure the named groups of system packages are there: install them through apt where that is allowed,
# else name them in one sentence and stop. Usage: prepare.sh [python] [window] [test] [package]
set -eu

PYTHON="python3 python3-venv python3-pip"
WINDOW="libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libcups2"
TEST="xvfb xauth xdotool openbox poppler-utils"
PACKAGE="binutils fakeroot dpkg-dev libwayland-client0 libxcb-cursor0"

missing=""
want() {
    for name in "$@"; do
        # A renamed library (libglib2.0-0t64, libcups2t64 on newer systems) provides the old name.
        if command -v dpkg-query >/dev/null 2>&1; then
            dpkg-query -W -f='${Status}\n' "$name" "${name}t64" 2>/dev/null | grep -q "ok installed" || missing="$missing $name"
        fi
    done
}

for group in "$@"; do
    case "$group" in
        python)
            python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && python3 -c 'import ensurepip, venv' 2>/dev/null || want $PYTHON ;;
        window) want $WINDOW ;;
        test) want $TEST ;;
        package) want $PACKAGE ;;
        *) echo "prepare.sh: unknown group $group" >&2; exit 2 ;;
    esac
done
missing=$(echo $missing)

if [ -n "$missing" ]; then
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "These system packages (Debian names) are missing; please install them with this system's own tool: $missing" >&2
        exit 1
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        echo "These system packages are missing; please run: sudo apt-get install -y --no-install-recommends $missing" >&2
        exit 1
    fi
    echo "Installing system packages: $missing"
    log=$(mktemp)
    export DEBIAN_FRONTEND=noninteractive
    if ! { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends $missing; } >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        echo "apt could not install: $missing" >&2
        exit 1
    fi
    rm -f "$log"
fi

case " $* " in
    *" python "*)
        python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
            echo "Python 3.11 or later is needed; this system's python3 is older." >&2
            exit 1
        } ;;
esac
