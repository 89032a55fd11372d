#!/usr/bin/env bash
# Runs every check: the formatter, then all tests in a release build. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
passed=0
failed=0

# One step that is a test by itself.
check() {
  echo "== $1"
  if "${@:2}"; then passed=$((passed + 1)); else failed=$((failed + 1)); return 1; fi
}

# A number of the results' <Counters …/>, 0 where there is none.
counter() {
  grep -o "<Counters [^>]*" "$results/$1.trx" 2>/dev/null | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*' || echo 0
}

# A test project, already built.
run() {
  echo "== $1"
  dotnet test "tests/$1/$1.csproj" --configuration Release --no-build --logger "trx;LogFileName=$1.trx" --results-directory "$results"
  local ended=$? total succeeded
  total=$(counter "$1" total)
  succeeded=$(counter "$1" passed)
  passed=$((passed + succeeded))
  failed=$((failed + total - succeeded))
  # A run that crashed, or found no test, has no failed test to show for it.
  if { [ "$ended" -ne 0 ] && [ "$total" -eq "$succeeded" ]; } || [ "$total" -eq 0 ]; then
    failed=$((failed + 1))
  fi
}

# Programs that are all there.
has() {
  local program
  for program in "$@"; do
    command -v "$program" >/dev/null || return 1
  done
}

can_install() {
  [ "$(id -u)" -eq 0 ] && has apt-get
}

install() {
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# A browser for the browser tests, and the programs that look at its PDFs: those that are there, or else Debian's. The Chromium that has no
# windows needs two thirds of the time of one that has.
browser() {
  local readers=(qpdf pdfinfo pdftotext) with=(fonts-noto-core fonts-noto-cjk qpdf poppler-utils)
  if can_install && { ! has "${readers[@]}" || { [ -z "${CHROMIUM:-}" ] && ! has chromium-headless-shell; }; }; then
    install chromium-headless-shell "${with[@]}" || install chromium "${with[@]}"
  fi
  if { [ -n "${CHROMIUM:-}" ] || command -v chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable >/dev/null; } \
    && has "${readers[@]}"; then
    return 0
  fi
  echo "The browser tests need Chromium, qpdf and poppler. On Debian: sudo apt-get install chromium-headless-shell ${with[*]}"
  echo "Elsewhere install them too; Chrome will do, named in the variable CHROMIUM if it is not on the PATH."
  return 1
}

# gettext's own checker of PO files.
gettext() {
  if ! has msgfmt && can_install; then
    install gettext
  fi
  has msgfmt && return 0
  echo "The tests of PO files need msgfmt. On Debian: sudo apt-get install gettext"
  return 1
}

if ! dotnet restore MesoSite.sln -p:Configuration=Release --verbosity quiet; then
  echo "The packages could not be restored."
  echo "0 passed, 1 failed"
  exit 1
fi

check "formatting" dotnet format MesoSite.sln --verify-no-changes --no-restore

echo "== build"
if dotnet build MesoSite.sln --configuration Release --no-restore --verbosity quiet; then
  check "gettext" gettext
  run MesoSite.Tests
  check "a browser" browser && run MesoSite.BrowserTests
else
  failed=$((failed + 1))
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
