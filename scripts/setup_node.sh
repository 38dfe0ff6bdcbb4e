#!/usr/bin/env bash
# Bring what the page's JavaScript is developed with: Node 18 or later, npm, and the packages of package-lock.json.
# Node and npm come from the distribution's packages where they are missing. Nobody who uses OxyGraph needs them.
set -euo pipefail
cd "$(dirname "$0")/.."

node_version() { node --version | sed -n 's/^v\([0-9]*\).*/\1/p'; }

need=()
command -v node >/dev/null && [ "$(node_version)" -ge 18 ] || need+=(nodejs)
command -v npm >/dev/null || need+=(npm)
if [ "${#need[@]}" -gt 0 ]; then
  scripts/install_packages.sh "The page's script is built and tested with Node 18 or later and npm" "${need[@]}"
fi
npm ci --silent
