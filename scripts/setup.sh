#!/usr/bin/env bash
# Installs the workspace when it is not, with nothing but Node 20 and npm: pnpm and the Node that heatkit is developed on
# come as packages. Then runs the command it is given with both on PATH: `bash scripts/setup.sh node -v`.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=$(sed -n 's/.*"packageManager": "pnpm@\(.*\)".*/\1/p' "$root/package.json")
stamp="$root/node_modules/.installed"
tools="$root/.tools/node_modules/.bin"
if [ ! -x "$tools/pnpm" ] || [ "$("$tools/pnpm" --version)" != "$version" ]; then
  npm install --no-save --no-package-lock --no-audit --no-fund --loglevel=error --prefix "$root/.tools" "pnpm@$version" >&2
fi
export PATH="$root/node_modules/.bin:$tools:$PATH"
if ! cmp -s "$root/pnpm-lock.yaml" "$stamp"; then
  (cd "$root" && pnpm install --frozen-lockfile --reporter=append-only >&2)
  cp "$root/pnpm-lock.yaml" "$stamp"
fi
if [ $# -gt 0 ]; then exec "$@"; fi
