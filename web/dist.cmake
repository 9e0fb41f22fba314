# cmake -D SHELL=.. -D BUILT=.. -D DIST=.. -D ESBUILD=.. -D NODE=.. -D SPLIT=.. -D BINARYEN=.. -P dist.cmake:
# the page in DIST, from shell/ and what was built. The Wasm is split in two (scripts/split-page.mjs). The
# modules become one file, which saves requests and bytes. In index.html @WASM_BYTES@ and @REST_BYTES@ become
# the sizes of the two: what the progress bar counts against where a server compresses, and how a download
# that stopped short is noticed.
if(NOT EXISTS "${ESBUILD}")
  message(FATAL_ERROR "${ESBUILD} is missing: run scripts/setup.")
endif()
file(REMOVE_RECURSE "${DIST}")
file(COPY "${SHELL}/favicon.svg" DESTINATION "${DIST}")
execute_process(
  COMMAND "${NODE}" "${SPLIT}" "${BINARYEN}" "${BUILT}/rangefinder.wasm" "${DIST}/rangefinder.wasm"
          "${DIST}/rangefinder.rest.wasm"
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(
  COMMAND "${ESBUILD}" "${SHELL}/boot.js" "${SHELL}/style.css" "${SHELL}/text-view.js"
          "${SHELL}/text-view.css" "${BUILT}/rangefinder.js" --bundle --minify --format=esm
          --entry-names=[name] "--outdir=${DIST}" --log-level=warning
  COMMAND_ERROR_IS_FATAL ANY)
file(SIZE "${DIST}/rangefinder.wasm" WASM_BYTES)
file(SIZE "${DIST}/rangefinder.rest.wasm" REST_BYTES)
configure_file("${SHELL}/index.html" "${DIST}/index.html" @ONLY)
