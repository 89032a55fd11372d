#!/usr/bin/env bash
# The real program on disks that are too small, each a tmpfs of another size, and on one that may not be written to. Needs root, for mounting.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
sizes=${1:-500}
program=${2:-$(dotnet msbuild src/MesoSite.Cli/MesoSite.Cli.csproj -p:Configuration=Release -getProperty:TargetPath)}
work=$(mktemp -d)
disk=$work/disk
mkdir "$disk"
trap 'umount "$disk" 2>/dev/null; rm -rf "$work"' EXIT

mesosite() { dotnet "$program" "$@"; }
build() { mesosite build --quiet --no-checks --input "$work/$1" --theme theme --output "$2"; }
manifest() { sha256sum <"$1/manifest.json"; }
fail() { echo "full-disk.sh: $1" >&2; exit 1; }

cp -r tests/sites/dental/input "$work/old"
cp -r tests/sites/dental/input "$work/new"
sed -i 's/name: Cabinet Exemple/name: Cabinet Autre/' "$work/new/site.yaml"
build old "$work/old-site"
build new "$work/new-site"
old=$(manifest "$work/old-site") new=$(manifest "$work/new-site")
[ "$old" != "$new" ] || fail "the two sites are the same"
# The old site, its reports and the blocks of folders fit; the new one beside it does so only towards the end.
kilobytes=$(du -sk --apparent-size "$work/old-site" | cut -f1)
blocks=$(du -sk "$work/old-site" "$work/old-site-reports" | awk '{ sum += $1 } END { print sum }')

kept=0 published=0 partial=0
for ((number = 0; number < sizes; number++)); do
  mount -t tmpfs -o "size=$((blocks + 64 + number * kilobytes * 14 / 10 / sizes))k" tmpfs "$disk"
  cp -r "$work/old-site" "$disk/site"
  cp -r "$work/old-site-reports" "$disk/site-reports"
  code=0
  build new "$disk/site" 2>"$work/said" || code=$?
  mesosite verify "$disk/site" >"$work/verified" || fail "size $number: $(cat "$work/verified")"
  case $code-$(manifest "$disk/site") in
    "1-$old") grep -q "error MS4002" "$work/said" || fail "size $number: $(cat "$work/said")"; kept=$((kept + 1)) ;;
    "0-$new") published=$((published + 1)) ;;
    # The site is published; the reports beside it found no more room.
    "1-$new") grep -q "error MS4002.*site-reports" "$work/said" || fail "size $number: $(cat "$work/said")"; partial=$((partial + 1)) ;;
    *) fail "size $number: ended with $code and another site: $(cat "$work/said")" ;;
  esac
  # What a build remembers is kept where there is room for it.
  [ "$(ls "$disk" | grep -v '^site-cache$')" = "$(printf 'site\nsite-reports')" ] || fail "size $number: left behind: $(ls "$disk")"
  umount "$disk"
done

mount -t tmpfs tmpfs "$disk"
cp -r "$work/old-site" "$disk/site"
mount -o remount,ro "$disk"
code=0
build new "$disk/site" 2>"$work/said" || code=$?
[ "$code" = 1 ] && grep -q "error MS4002" "$work/said" && [ "$(manifest "$disk/site")" = "$old" ] || fail "read-only: ended with $code: $(cat "$work/said")"
echo "full disks: $sizes sizes: $kept times the old site whole, $published times the new one complete, $partial times that without its reports, 0 others; a read-only disk: the old site whole"
