#!/usr/bin/env bash
# Bring what the tests need to see the page as a person does: Chromium, in its build without windows, and a Chinese font.
# Both come from the distribution's packages where they are missing. OXYGRAPH_TEST_CHROMIUM names another browser.
set -euo pipefail
cd "$(dirname "$0")/.."

need=()
chromium=${OXYGRAPH_TEST_CHROMIUM:-chromium-headless-shell}
command -v "$chromium" >/dev/null || need+=("$chromium")
command -v fc-list >/dev/null || need+=(fontconfig)
[ -n "$(fc-list 'Noto Sans CJK SC' 2>/dev/null)" ] || need+=(fonts-noto-cjk)
if [ "${#need[@]}" -gt 0 ]; then
  scripts/install_packages.sh "The tests open the page in Chromium, in English and Chinese" "${need[@]}"
fi
