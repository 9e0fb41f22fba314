# cmake -D SHELL=.. -D BUILT=.. -D DIST=.. -D ESBUILD=.. -D NODE=.. -D SPLIT=.. -D BINARYEN=.. -P dist.cmake:
# the page in DIST, from shell/ and what was built. The Wasm is split in two (scripts/split-page.mjs). What is
# loaded at once becomes one file, which saves requests and bytes; so does what is loaded later, by name
# (shell/parts.js). At last index.html gets style.css and, as precache.js does, the digests of all that is there
# (scripts/page-files.mjs), and all of it is put into one file (scripts/one-file.mjs). -D BANDS=.. names the
# table of the first rows of the guides that are linked in; without it there is none. -D IMPORT=.. is the
# folder of import.js and import.wasm (web/import), without which the page cannot read guides itself.
# -D LICENCES=.. lists where the licences of what is inside are (cmake/Licences.cmake): licences.txt has them, and
# so has the one file.
if(NOT EXISTS "${ESBUILD}")
  message(FATAL_ERROR "${ESBUILD} is missing: run scripts/setup.")
endif()
file(REMOVE_RECURSE "${DIST}")
file(COPY "${SHELL}/favicon.svg" "${SHELL}/icons" "${SHELL}/index.html" "${SHELL}/manifest.webmanifest"
          "${SHELL}/embed/embed.html" "${SHELL}/embed/embed-protocol.schema.json" DESTINATION "${DIST}")
execute_process(
  COMMAND "${NODE}" "${SPLIT}" "${BINARYEN}" "${BUILT}/rangefinder.wasm" "${DIST}/rangefinder.wasm"
          "${DIST}/rangefinder.rest.wasm"
  COMMAND_ERROR_IS_FATAL ANY)
get_filename_component(scripts "${SPLIT}" DIRECTORY)
set(esbuild "${ESBUILD}" --bundle --minify "--outdir=${DIST}" --entry-names=[name] --log-level=warning)
set(modules boot.js guard.js style.css text-view.js text-view.css offline/offline.js embed/host-messages.js
            embed/embed.js embed/embed-page.js embed/embed-page.css import/import-dialog.js
            import/import-dialog.css import/pack-address.js)
list(TRANSFORM modules PREPEND "${SHELL}/")
execute_process(COMMAND ${esbuild} --format=esm ${modules} "${BUILT}/rangefinder.js"
                COMMAND_ERROR_IS_FATAL ANY)
# Emscripten's module asks where it is from, which nobody needs to know who gives it its WebAssembly.
if(IMPORT)
  execute_process(COMMAND ${esbuild} --format=iife "--alias:importer=${IMPORT}/import.js"
                          --define:import.meta.url=undefined "${SHELL}/import/import-worker.js"
                  COMMAND_ERROR_IS_FATAL ANY)
  file(COPY "${IMPORT}/import.wasm" DESTINATION "${DIST}")
endif()
# Workbox says what it does in a build for development only.
execute_process(COMMAND ${esbuild} --format=iife "--define:process.env.NODE_ENV=\"production\""
                        "${SHELL}/offline/service-worker.js" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${NODE}" "${scripts}/page-files.mjs" "${DIST}" ${BANDS}
                COMMAND_ERROR_IS_FATAL ANY)
if(LICENCES)
  execute_process(COMMAND "${NODE}" "${scripts}/licences.mjs" page "${LICENCES}" "${DIST}/licences.txt"
                  COMMAND_ERROR_IS_FATAL ANY)
endif()
execute_process(COMMAND "${NODE}" "${scripts}/one-file.mjs" "${SHELL}" "${BUILT}" "${DIST}"
                COMMAND_ERROR_IS_FATAL ANY)
