# cmake -D SHELL=.. -D BUILT=.. -D DIST=.. -P dist.cmake: the files of shell/ and what was built, side
# by side in DIST. In index.html @WASM_BYTES@ becomes the size of the Wasm: what the progress bar counts
# against where a server compresses, and how a download that stopped short is noticed.
file(REMOVE_RECURSE "${DIST}")
file(COPY "${SHELL}/" DESTINATION "${DIST}")
file(COPY "${BUILT}/rangefinder.js" "${BUILT}/rangefinder.wasm" DESTINATION "${DIST}")
file(SIZE "${DIST}/rangefinder.wasm" WASM_BYTES)
configure_file("${SHELL}/index.html" "${DIST}/index.html" @ONLY)
