# Sourced by what builds.
# shellcheck shell=bash

# build PRESET [OPTION...]: configures it where that has not been done, with the options that are -D..., and builds
# it, with the others. What that says goes to build/PRESET.log, and its end is shown where it fails.
build() {
  local preset=$1 log=build/$1.log option settings=() others=()
  for option in "${@:2}"; do
    if [[ $option == -D* ]]; then settings+=("$option"); else others+=("$option"); fi
  done
  mkdir -p build
  : >"$log"
  if { [[ -f build/$preset/build.ninja ]] || cmake --preset "$preset" "${settings[@]}"; } >>"$log" 2>&1 &&
    cmake --build --preset "$preset" "${others[@]}" >>"$log" 2>&1; then
    return
  fi
  tail -n 40 "$log" >&2
  echo "The $preset preset could not be built; the whole output is in $log" >&2
  return 1
}
