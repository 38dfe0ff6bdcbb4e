#!/usr/bin/env bash
# Bring what the tests need to start a real Neo4j: Java 17 or later, Maven, and the server's jars in .tools/neo4j/lib.
# Java and Maven come from the distribution's packages where they are missing, which takes root.
set -euo pipefail
cd "$(dirname "$0")/.."

java_version() { java -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'; }

need=()
command -v java >/dev/null && [ "$(java_version)" -ge 17 ] || need+=(openjdk-17-jre-headless)
command -v mvn >/dev/null || need+=(maven)
if [ "${#need[@]}" -gt 0 ]; then
  scripts/install_packages.sh "The tests start a Neo4j server and need Java 17 and Maven" "${need[@]}"
fi

if [ ! -d .tools/neo4j/lib ] || [ tests/support/server/pom.xml -nt .tools/neo4j/lib ]; then
  rm -rf .tools/neo4j/new
  mvn --quiet --batch-mode --file tests/support/server/pom.xml dependency:copy-dependencies \
    -DoutputDirectory="$PWD/.tools/neo4j/new"
  rm -rf .tools/neo4j/lib
  mv .tools/neo4j/new .tools/neo4j/lib
fi
