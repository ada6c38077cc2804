#!/usr/bin/env bash
# The stories in a browser are told in the machine's own Chromium. Installs it where it is missing and we may; else says how.
set -euo pipefail

for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -z "$browser" ] || ! command -v "$browser" > /dev/null || exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    echo "Installing Chromium and a font with Chinese letters, which the stories in a browser need (once)"
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y \
        chromium fonts-droid-fallback; } > /dev/null && exit 0
fi
echo "The stories in a browser need Chromium, and none is installed: apt-get install chromium fonts-droid-fallback,
or set CHROMIUM to the path of one. Everything before them is tested all the same." >&2
