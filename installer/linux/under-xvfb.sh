#!/bin/sh
# Run a command on a virtual screen of an office PC (1366x768) with a window manager, so that focus works as it does for people.
set -eu
exec xvfb-run --auto-servernum --server-args="-screen 0 1366x768x24" sh -c 'openbox >/dev/null 2>&1 & manager=$!; "$@"; status=$?; kill $manager; exit $status' sh "$@"
