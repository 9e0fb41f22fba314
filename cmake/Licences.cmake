# rangefinder_list_licences(OUT)
#
# Writes ${PROJECT_BINARY_DIR}/licences.list, a line NAME=FOLDER for each library whose source was found and for
# what the compiler puts into a program of its own, and sets OUT to it: scripts/licences.mjs takes their
# licences from there. Emscripten as scripts/setup unpacks it has not all of its own: the rest is a pin.
include_guard(GLOBAL)

function(rangefinder_list_licences out)
  get_property(sources GLOBAL PROPERTY RANGEFINDER_SOURCES)
  if(EMSCRIPTEN)
    rangefinder_cached_folder(emscripten_licence licence)
    list(APPEND sources "emscripten=${EMSCRIPTEN_ROOT_PATH}" "emscripten=${licence}")
  else()
    list(APPEND sources "llvm=/usr") # libc++, which the command line has inside
  endif()
  list(JOIN sources "\n" lines)
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/licences.list" CONTENT "${lines}\n" @ONLY)
  set(${out} "${PROJECT_BINARY_DIR}/licences.list" PARENT_SCOPE)
endfunction()
