#!/usr/bin/env bash
# Installs the browsers that the tests drive: Debian's Chromium, Firefox ESR and WebKitGTK.
set -euo pipefail
missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v firefox-esr >/dev/null || missing+=(firefox-esr)
command -v WebKitWebDriver >/dev/null || missing+=(webkit2gtk-driver)
command -v Xvfb >/dev/null || missing+=(xvfb)
[ ${#missing[@]} -gt 0 ] || exit 0
command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || {
  echo "Please install ${missing[*]} (this is not Debian, or not root)." >&2
  exit 1
}
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
