# What the page's import reads guides with: import.js and import.wasm (web/import). They need exceptions,
# which the page is compiled without, so they are of another build: that of the `node` preset, or of the
# folder that RANGEFINDER_IMPORT_BUILD names. The tests as WebAssembly are made of the same objects.
# Sets RANGEFINDER_IMPORT, the folder, and RANGEFINDER_IMPORT_FILES.
include_guard(GLOBAL)

set(RANGEFINDER_IMPORT_BUILD ${PROJECT_SOURCE_DIR}/build/node CACHE PATH
    "The build folder of what the import reads guides with")
set(RANGEFINDER_IMPORT ${RANGEFINDER_IMPORT_BUILD}/web/import)
set(RANGEFINDER_IMPORT_FILES ${RANGEFINDER_IMPORT}/import.js ${RANGEFINDER_IMPORT}/import.wasm)
add_custom_target(
  import_worker
  COMMAND ${CMAKE_COMMAND} -D SOURCE=${PROJECT_SOURCE_DIR} -D BUILD=${RANGEFINDER_IMPORT_BUILD}
          -D PRESET=node -D TARGET=rangefinder_import -P ${PROJECT_SOURCE_DIR}/cmake/BuildTarget.cmake
  BYPRODUCTS ${RANGEFINDER_IMPORT_FILES}
  COMMENT "Building what the import reads guides with"
  USES_TERMINAL)
