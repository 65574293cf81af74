#!/bin/sh
# Install the .deb into a clean Debian root and let it check itself there, offscreen and on a virtual screen.
# Usage (as root): smoke.sh PACKAGE.deb ROOT_FOLDER   (ROOT_FOLDER: a fresh debootstrap tree with working apt sources)
set -eu
package=$1
root=$2
cp "$package" "$root/tmp/ogi-desk.deb"
chroot "$root" sh -ec '
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends /tmp/ogi-desk.deb >/dev/null
    if command -v python3; then echo "note: this root has a Python of its own"; fi
    QT_QPA_PLATFORM=offscreen ogi-desk --self-check
    ogi-desk --version
    apt-get install -y -qq --no-install-recommends xvfb xauth >/dev/null
    xvfb-run -a ogi-desk --self-check
    apt-get remove -y -qq ogi-desk >/dev/null
    test ! -e /usr/lib/ogi-desk && echo "removed without a trace"
'
