# Sourced by scripts/setup: makes an Emscripten that works without being installed.
# shellcheck shell=bash disable=SC2154
#
# Debian 12 has the clang 19 that Emscripten 3.1.69 needs, but only an older Emscripten. Debian 13 has the
# right one, built for a newer C library than ours. So its packages are unpacked aside, not installed, and
# its programs are pointed at the C library that comes with them.

make_emscripten() {
  step "$1: download (250 MB)" fetch_all "$1"
  step "$1: unpack and adapt" adapt "$1"
  step "$1: try it" try_it "$cache/$1"
}

fetch_all() {
  local sha path
  while read -r sha path; do
    fetch "$sha" "$path" "$tmp/${path##*/}" && continue
    printf 'failed\n\n'
    tail -n 8 "$log" >&2
    die "could not get $path; the log is $log" \
      "Without it, install emsdk (Emscripten 3.1.69 or newer), set EMSDK, and run scripts/setup again."
  done <<<"${files_of[$1]%$'\n'}"
}

adapt() {
  local root=$cache/$1 tree=$tmp/tree deb program
  # The package brings every system library in every variant, 1.6 GB. We need neither threads (-mt, -ww), nor
  # dynamic linking (pic), nor sanitizers, nor exceptions made with JavaScript (the libraries that exist with
  # -except and -noexcept too). What is missing after all is built at its first use, into this copy.
  local libs='*/wasm32-emscripten'
  local skip=(
    "$libs/pic" "$libs*/*-mt*" "$libs*/*-ww*" "$libs*/*san_*" "$libs*/*-asan*" "$libs*/*sanitizer*"
    "$libs*/libc++.a" "$libs*/libc++abi.a" "$libs*/libc++abi-debug.a" "$libs*/libunwind.a"
    '*/emscripten/test' '*/emscripten/docs' '*/emscripten/media' '*/emscripten/out' '*/emscripten/ChangeLog*'
    './etc' './lib64' './usr/lib64' './usr/bin/em*' './usr/bin/acorn' '*/gconv'
    '*/share/doc' '*/share/man' '*/share/locale' '*/share/lintian'
  )
  for deb in "$tmp"/*.deb; do
    dpkg-deb --fsys-tarfile "$deb" |
      tar -x --no-same-owner --strip-components=2 -C "$tree" --wildcards "${skip[@]/#/--exclude=}"
    rm "$deb"
  done

  # Paths are those after the rename, of $root.
  for program in "$tree"/bin/wasm*; do
    patchelf --set-interpreter "$root/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2" \
      --force-rpath --set-rpath "$root/lib/x86_64-linux-gnu" "$program"
  done
  ln -s ../nodejs "$tree/share/emscripten/node_modules" # where it imports acorn from
  # Debian's Python, and not a shim of pyenv that may be first on the PATH.
  sed -i 's|\$(command -v python3 2> /dev/null)|/usr/bin/python3|' "$tree"/share/emscripten/em*[!y] # not the .py
  # Emscripten finds this file by itself, beside emcc: no environment variable is needed.
  cat >"$tree/share/emscripten/.emscripten" <<END
import shutil
LLVM_ROOT = '/usr/lib/llvm-19/bin'
BINARYEN_ROOT = '$root'
CACHE = '$root/share/emscripten/cache'
NODE_JS = shutil.which('node') or '/usr/bin/node'
END
  mv -T "$tree" "$root"
}

# The first run also writes what Emscripten remembers about its configuration.
try_it() {
  echo 'int main() { return 7; }' >"$tmp/a.cpp"
  if "$1/share/emscripten/em++" "$tmp/a.cpp" -o "$tmp/a.cjs" >>"$log" 2>&1; then
    node "$tmp/a.cjs" >>"$log" 2>&1 || [[ $? != 7 ]] || return 0
  fi
  rm -rf "$1"
  printf 'failed\n\n'
  tail -n 15 "$log" >&2
  die "the unpacked em++ does not work; the log is $log"
}
