#!/usr/bin/env bash
# One file of the program for each system, with the runtime and the theme in it: nothing else has to be installed.
#   bash publish.sh              all of them, into .artifacts/programs/
#   bash publish.sh linux-x64    one
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# Not compiled ahead: code that was, with what it takes over from the framework, ended in a crash beside the framework that is packed in.
# What is compiled on the way has a folder of its own: a build of the repository is not disturbed by it.
systems=("$@")
[ ${#systems[@]} -eq 0 ] && systems=(linux-x64 linux-arm64 win-x64 osx-arm64 osx-x64)
ended=0
for system in "${systems[@]}"; do
  made=.artifacts/programs/$system
  rm -rf "$made"
  if dotnet publish src/MesoSite.Cli --configuration Release --runtime "$system" --self-contained --verbosity quiet --output "$made" \
    -p:PublishSingleFile=true -p:IncludeAllContentForSelfExtract=true -p:EnableCompressionInSingleFile=true \
    -p:DebugType=none -p:PackAsTool=false -p:PublishReadyToRun=false \
    -p:ArtifactsPath="$PWD/.artifacts/programs/made"; then
    ls -l "$made" | tail -n +2
  else
    echo "$system: not made, for the reason above"
    ended=1
  fi
done
exit $ended
