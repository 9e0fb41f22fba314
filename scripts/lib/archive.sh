#!/usr/bin/env bash
# scripts/lib/archive.sh COMMAND_BUILD PAGE_BUILD FOLDER: installs what is built there and writes
# FOLDER/rangefinder-VERSION.tar.gz, whose name it prints. The same files make the same bytes, whoever makes
# them and when: names are in order, owners are nobody, and all times are that of the last commit.
set -euo pipefail
umask 022
command=$(realpath "$1") page=$(realpath "$2")
mkdir -p "$3"
folder=$(realpath "$3")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

version=$(sed -n 's/^project(rangefinder VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
time=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
name=rangefinder-$version
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
for build in "$command" "$page"; do
  cmake --install "$build" --prefix "$stage/$name" >"$stage/log" || { cat "$stage/log" >&2 && exit 1; }
done
tar --create --directory "$stage" --format=ustar --sort=name --owner=0 --group=0 --numeric-owner \
  --mtime="@$time" --mode=u=rwX,go=rX "$name" | gzip -9 --no-name >"$folder/$name.tar.gz"
echo "$folder/$name.tar.gz"
