# The libraries. A target asks for what it needs by calling rangefinder_use_NAME(); what nobody asks for is
# neither looked for nor configured.
#
#   rangefinder_use_imgui()        imgui, imgui_opengl3 (its OpenGL ES 3 / WebGL 2 renderer)
#   rangefinder_use_yaml_cpp()     yaml-cpp::yaml-cpp
#   rangefinder_use_json()         nlohmann_json::nlohmann_json
#   rangefinder_use_flatbuffers()  flatbuffers_headers, and RANGEFINDER_FLATC, the schema compiler
#   rangefinder_use_xxhash()       xxhash_headers
#   rangefinder_use_cli11()        CLI11
#   rangefinder_use_catch2()       Catch2::Catch2WithMain, and include(Catch) works
#   rangefinder_use_inter()        RANGEFINDER_INTER_DIR, _INTER_REGULAR, _INTER_SEMIBOLD: font files
#
# A library's source is what FETCHCONTENT_SOURCE_DIR_<NAME> says, else what scripts/setup unpacked, else
# upstream's release, downloaded and verified. Headers are SYSTEM and sources are compiled with -w: their
# warnings are not ours. Compile options that all code must share (-stdlib, sanitizers) have to be set for
# the folder, by add_compile_options, before these are called.
include_guard(GLOBAL)
include(FetchContent)
include("${CMAKE_CURRENT_LIST_DIR}/CachedFolder.cmake")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/../scripts/pins.txt")

# Sets <name>_SOURCE_DIR in the caller's scope, and remembers it in the property RANGEFINDER_SOURCES, where
# cmake/Licences.cmake finds it. ARGN: how FetchContent gets it if nothing else has it.
function(_rangefinder_source name)
  string(TOUPPER "${name}" upper)
  rangefinder_cached_folder("${name}" folder)
  if(NOT FETCHCONTENT_SOURCE_DIR_${upper} AND EXISTS "${folder}")
    set(${name}_SOURCE_DIR "${folder}" PARENT_SCOPE)
    set_property(GLOBAL APPEND PROPERTY RANGEFINDER_SOURCES "${name}=${folder}")
    return()
  endif()
  if(NOT FETCHCONTENT_SOURCE_DIR_${upper})
    message(STATUS "${name}: not in the cache folder (scripts/setup puts it there); getting upstream's release")
  endif()
  # We make the targets: no CMakeLists.txt is in this sub-folder.
  FetchContent_Declare(${name} ${ARGN} DOWNLOAD_EXTRACT_TIMESTAMP ON SOURCE_SUBDIR not-built-by-fetchcontent)
  FetchContent_MakeAvailable(${name})
  set(${name}_SOURCE_DIR "${${name}_SOURCE_DIR}" PARENT_SCOPE)
  set_property(GLOBAL APPEND PROPERTY RANGEFINDER_SOURCES "${name}=${${name}_SOURCE_DIR}")
endfunction()

function(rangefinder_use_imgui)
  if(TARGET imgui)
    return()
  endif()
  # No published hash of this archive was to be found, so the files themselves are verified, below.
  _rangefinder_source(imgui URL https://github.com/ocornut/imgui/archive/refs/tags/v1.92.2b.tar.gz)
  set(sources imgui.cpp imgui_draw.cpp imgui_tables.cpp imgui_widgets.cpp)
  set(headers imconfig.h imgui.h imgui_internal.h imstb_rectpack.h imstb_textedit.h imstb_truetype.h)
  set(opengl3 backends/imgui_impl_opengl3.cpp backends/imgui_impl_opengl3.h backends/imgui_impl_opengl3_loader.h)
  set(hashes "")
  foreach(file IN LISTS sources headers opengl3)
    file(SHA256 "${imgui_SOURCE_DIR}/${file}" hash)
    string(APPEND hashes "${hash}\n")
  endforeach()
  string(SHA256 hash "${hashes}")
  if(NOT hash STREQUAL "6d2e173524238b849a182cbe69b71fe5a66a5c508ada3e467d95cfc1ed75e0ea")
    message(FATAL_ERROR "${imgui_SOURCE_DIR} is not Dear ImGui 1.92.2b as released (its files hash to ${hash})")
  endif()

  list(TRANSFORM sources PREPEND "${imgui_SOURCE_DIR}/")
  add_library(imgui STATIC ${sources})
  target_include_directories(imgui SYSTEM PUBLIC "${imgui_SOURCE_DIR}")
  target_include_directories(imgui PUBLIC "${PROJECT_SOURCE_DIR}/src/ui")
  target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="rangefinder_imconfig.h")
  target_compile_options(imgui PRIVATE -w)

  add_library(imgui_opengl3 STATIC EXCLUDE_FROM_ALL "${imgui_SOURCE_DIR}/backends/imgui_impl_opengl3.cpp")
  target_include_directories(imgui_opengl3 SYSTEM PUBLIC "${imgui_SOURCE_DIR}/backends")
  target_link_libraries(imgui_opengl3 PUBLIC imgui)
  target_compile_options(imgui_opengl3 PRIVATE -w)
endfunction()

# Its own CMakeLists.txt brings options, CTest targets and a policy that CMake 4 refuses; this is all we need.
function(rangefinder_use_yaml_cpp)
  if(TARGET yaml-cpp)
    return()
  endif()
  _rangefinder_source(yaml-cpp
    URL https://github.com/jbeder/yaml-cpp/archive/refs/tags/0.8.0.tar.gz
    URL_HASH SHA256=fbe74bbdcee21d656715688706da3c8becfd946d92cd44705cc6098bb23b3a16)
  file(GLOB sources "${yaml-cpp_SOURCE_DIR}/src/*.cpp")
  add_library(yaml-cpp STATIC EXCLUDE_FROM_ALL ${sources})
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
  target_include_directories(yaml-cpp SYSTEM PUBLIC "${yaml-cpp_SOURCE_DIR}/include")
  target_compile_definitions(yaml-cpp PUBLIC YAML_CPP_STATIC_DEFINE PRIVATE YAML_CPP_NO_CONTRIB)
  target_compile_options(yaml-cpp PRIVATE -w)
  set_target_properties(yaml-cpp PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
endfunction()

function(rangefinder_use_json)
  if(TARGET nlohmann_json)
    return()
  endif()
  _rangefinder_source(nlohmann_json
    URL https://github.com/nlohmann/json/releases/download/v3.11.3/json.tar.xz
    URL_HASH SHA256=d6c65aca6b1ed68e7a182f4757257b107ae403032760ed6ef121c9d55e81757d)
  add_library(nlohmann_json INTERFACE)
  add_library(nlohmann_json::nlohmann_json ALIAS nlohmann_json)
  target_include_directories(nlohmann_json SYSTEM INTERFACE "${nlohmann_json_SOURCE_DIR}/include")
endfunction()

# The headers and flatc must be of one version: generated code checks it.
function(rangefinder_use_flatbuffers)
  if(TARGET flatbuffers_headers)
    return()
  endif()
  find_program(RANGEFINDER_FLATC flatc NO_CMAKE_FIND_ROOT_PATH DOC "The FlatBuffers 2.0.8 schema compiler")
  set(version "")
  if(RANGEFINDER_FLATC)
    execute_process(COMMAND "${RANGEFINDER_FLATC}" --version OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE)
  endif()
  if(NOT version STREQUAL "flatc version 2.0.8")
    message(FATAL_ERROR "flatc 2.0.8 is needed, found: '${version}' (${RANGEFINDER_FLATC}). "
      "Run scripts/setup, or set RANGEFINDER_FLATC to one built from FlatBuffers 2.0.8.")
  endif()
  _rangefinder_source(flatbuffers
    URL https://github.com/google/flatbuffers/archive/v2.0.8.tar.gz
    URL_HASH SHA256=f97965a727d26386afaefff950badef2db3ab6af9afe23ed6d94bfb65f95f37e)
  add_library(flatbuffers_headers INTERFACE)
  target_include_directories(flatbuffers_headers SYSTEM INTERFACE "${flatbuffers_SOURCE_DIR}/include")
endfunction()

# One header: what it hashes is what packs were signed with, so the file itself is verified.
function(rangefinder_use_xxhash)
  if(TARGET xxhash_headers)
    return()
  endif()
  _rangefinder_source(xxhash URL https://github.com/Cyan4973/xxHash/archive/refs/tags/v0.8.1.tar.gz)
  # in Debian's package, or in upstream's archive
  find_path(xxhash_include xxhash.h NO_CACHE NO_DEFAULT_PATH REQUIRED NO_CMAKE_FIND_ROOT_PATH
    PATHS "${xxhash_SOURCE_DIR}/include" "${xxhash_SOURCE_DIR}")
  file(SHA256 "${xxhash_include}/xxhash.h" hash)
  if(NOT hash STREQUAL "d4f2b91b547c79061649186721a6b331609f2bf8595485a21ea631c82ec3ef93")
    message(FATAL_ERROR "${xxhash_include}/xxhash.h is not that of xxHash 0.8.1 (its SHA256 is ${hash})")
  endif()
  add_library(xxhash_headers INTERFACE)
  target_include_directories(xxhash_headers SYSTEM INTERFACE "${xxhash_include}")
endfunction()

function(rangefinder_use_cli11)
  if(TARGET CLI11)
    return()
  endif()
  _rangefinder_source(cli11
    URL https://github.com/CLIUtils/CLI11/archive/refs/tags/v2.1.2.tar.gz
    URL_HASH SHA256=26291377e892ba0e5b4972cdfd4a2ab3bf53af8dac1f4ea8fe0d1376b625c8cb)
  add_library(CLI11 INTERFACE)
  target_include_directories(CLI11 SYSTEM INTERFACE "${cli11_SOURCE_DIR}/include")
endfunction()

# A macro, so that include(Catch), for catch_discover_tests, works where this is called.
macro(rangefinder_use_catch2)
  _rangefinder_source(catch2
    URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.7.1.tar.gz
    URL_HASH SHA256=c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c)
  if(NOT TARGET Catch2)
    add_subdirectory("${catch2_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/_deps/catch2-build" EXCLUDE_FROM_ALL SYSTEM)
    target_compile_options(Catch2 PRIVATE -w)
    target_compile_options(Catch2WithMain PRIVATE -w)
    set_target_properties(Catch2 PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
  endif()
  list(APPEND CMAKE_MODULE_PATH "${catch2_SOURCE_DIR}/extras")
endmacro()

macro(rangefinder_use_inter)
  _rangefinder_source(inter
    URL https://github.com/rsms/inter/releases/download/v4.1/Inter-4.1.zip
    URL_HASH SHA256=9883fdd4a49d4fb66bd8177ba6625ef9a64aa45899767dde3d36aa425756b11e)
  # in Debian's package, or in upstream's archive
  find_path(RANGEFINDER_INTER_DIR Inter-Regular.otf NO_CACHE NO_DEFAULT_PATH REQUIRED NO_CMAKE_FIND_ROOT_PATH
    PATHS "${inter_SOURCE_DIR}/share/fonts/opentype/inter" "${inter_SOURCE_DIR}/extras/otf")
  file(REAL_PATH "${RANGEFINDER_INTER_DIR}" RANGEFINDER_INTER_DIR) # without the slash at its end
  set(RANGEFINDER_INTER_REGULAR "${RANGEFINDER_INTER_DIR}/Inter-Regular.otf")
  set(RANGEFINDER_INTER_SEMIBOLD "${RANGEFINDER_INTER_DIR}/Inter-SemiBold.otf")
endmacro()
