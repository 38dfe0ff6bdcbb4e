#!/usr/bin/env bash
# Install packages of the distribution, which takes root; without it, say which ones to install.
# Usage: install_packages.sh WHY PACKAGE...
set -euo pipefail

why=$1
shift
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "$why; please install: $*" >&2
  exit 1
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
