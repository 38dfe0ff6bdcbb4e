#!/usr/bin/env bash
# Bring what the tests need to see the page as a person does: Chromium, in its build without windows, Firefox, and a font
# with Chinese. They come from the distribution's packages where they are missing. OXYGRAPH_TEST_CHROMIUM and
# OXYGRAPH_TEST_FIREFOX name other browsers.
set -euo pipefail
cd "$(dirname "$0")/.."

need=()
chromium=${OXYGRAPH_TEST_CHROMIUM:-chromium-headless-shell}
command -v "$chromium" >/dev/null || need+=("$chromium")
firefox=${OXYGRAPH_TEST_FIREFOX:-firefox-esr}
command -v "$firefox" >/dev/null || need+=("$firefox")
command -v fc-list >/dev/null || need+=(fontconfig)
[ -n "$(fc-list 'Noto Sans CJK SC' 2>/dev/null)" ] || need+=(fonts-noto-cjk)
if [ "${#need[@]}" -gt 0 ]; then
  scripts/install_packages.sh "The tests open the page in Chromium and Firefox, in English and Chinese" "${need[@]}"
fi
