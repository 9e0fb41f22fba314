# Finds Emscripten 3.1.69 or newer and hands over to its own toolchain file. In this order:
#
#   1. $EMSDK, the folder of an emsdk;
#   2. em++ on the PATH, where it is new enough;
#   3. what scripts/setup unpacked into the cache folder.
#
# All of them find their configuration beside the compiler, so that neither CMake nor, later, ninja needs
# an environment. What came from the environment is remembered for configuring again without it.
include("${CMAKE_CURRENT_LIST_DIR}/cmake/CachedFolder.cmake")
set(_oldest 3.1.69)
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES RANGEFINDER_EMSCRIPTEN)

# Sets _found to the first of the folders that holds an Emscripten, and _version to its version.
macro(_look_in)
  unset(_found)
  foreach(_folder IN ITEMS ${ARGN})
    if(NOT DEFINED _found AND EXISTS "${_folder}/emscripten-version.txt")
      set(_found "${_folder}")
      file(READ "${_folder}/emscripten-version.txt" _version)
      string(REGEX MATCH "[0-9.]+" _version "${_version}")
    endif()
  endforeach()
endmacro()

_look_in("${RANGEFINDER_EMSCRIPTEN}")

if(NOT DEFINED _found AND NOT "$ENV{EMSDK}" STREQUAL "")
  _look_in("$ENV{EMSDK}/upstream/emscripten")
  if(NOT DEFINED _found OR _version VERSION_LESS _oldest)
    message(FATAL_ERROR "EMSDK is set to '$ENV{EMSDK}', but there is no Emscripten ${_oldest} or newer: "
      "run 'emsdk install ${_oldest} && emsdk activate ${_oldest}' there, or unset EMSDK and run scripts/setup.")
  endif()
endif()

if(NOT DEFINED _found)
  find_program(_empp em++ NO_CACHE NO_CMAKE_FIND_ROOT_PATH)
  if(_empp)
    file(REAL_PATH "${_empp}" _empp)
    get_filename_component(_bin "${_empp}" DIRECTORY)
    # beside the compiler, or where Homebrew and Debian put what their em++ calls
    _look_in("${_bin}" "${_bin}/../libexec" "${_bin}/../emscripten" "${_bin}/../share/emscripten")
    if(DEFINED _found AND _version VERSION_LESS _oldest)
      message(STATUS "Passing over em++ ${_version} in ${_bin}: ${_oldest} or newer is needed")
      unset(_found)
    endif()
  endif()
endif()

if(DEFINED _found)
  set(RANGEFINDER_EMSCRIPTEN "${_found}" CACHE PATH "Emscripten, as found in the environment")
else()
  # Not remembered: when the pin changes, so does this folder.
  rangefinder_cached_folder(emscripten _root)
  _look_in("${_root}/share/emscripten")
  if(NOT DEFINED _found)
    message(FATAL_ERROR "There is no Emscripten: run scripts/setup (on x86-64 Debian; it is not in ${_root}), "
      "or set EMSDK to an emsdk with Emscripten ${_oldest} or newer.")
  endif()
endif()

# The Node that package-lock.json pins runs the compiled tests; Debian's is too old for some of them.
if(NOT DEFINED CMAKE_CROSSCOMPILING_EMULATOR AND EXISTS "${CMAKE_CURRENT_LIST_DIR}/node_modules/.bin/node")
  set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/node_modules/.bin/node")
endif()

include("${_found}/cmake/Modules/Platform/Emscripten.cmake")
