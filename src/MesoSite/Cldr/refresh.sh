#!/bin/sh
# Rewrites data/ and the tests' plural samples from CLDR's JSON packages. Same version in, same bytes out.
# Needs npm and Node 18 or later; nothing of either is needed to build or to run MesoSite.
set -eu
version=48.2.0
here=$(cd "$(dirname "$0")" && pwd)
samples=$here/../../../tests/MesoSite.Tests/Cldr/plural-samples.json
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

cd "$temp"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact \
  "cldr-core@$version" "cldr-units-full@$version" "cldr-dates-full@$version" \
  "cldr-misc-full@$version" "cldr-localenames-full@$version" "cldr-numbers-full@$version"

node "$here/refresh.mjs" "$temp/node_modules" "$here/data" "$samples"
