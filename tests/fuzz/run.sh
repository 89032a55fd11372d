#!/usr/bin/env bash
# The long form of the fuzz tests: run.sh [CASES] [FIRST] [TARGET...]; 1,000,000 cases of all targets together where nothing is said.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build tests/MesoSite.Tests --configuration Release --verbosity quiet
exec nice -n 19 dotnet "$(dotnet msbuild tests/MesoSite.Tests -getProperty:TargetPath -p:Configuration=Release)" "${@:-1000000}"
