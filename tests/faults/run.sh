#!/usr/bin/env bash
# The long form of the tests of publishing on a bad day. Prints what it counted. Arguments go to `dotnet test`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export MESOSITE_FAULTS=long DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet test tests/MesoSite.Tests --configuration Release --filter "FullyQualifiedName~Output.Faults" --logger "console;verbosity=detailed" "$@"
if [ "$(id -u)" -eq 0 ]; then
  bash tests/faults/full-disk.sh
else
  echo "full-disk.sh was not run: mounting needs root."
fi
