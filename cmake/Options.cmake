# Flags. Those that all code must share, libraries too, are set for the folder; warnings are a
# function, for our own targets only.
include_guard(GLOBAL)

if(RANGEFINDER_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
                      -O1)
  add_link_options(-fsanitize=address,undefined)
endif()

if(RANGEFINDER_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(EMSCRIPTEN)
  # Every engine since 2021 (Safari since 2023) has 128-bit vectors.
  add_compile_options(-msimd128)
endif()

if(RANGEFINDER_PAGE)
  # As small as it gets; nothing that reaches the page throws.
  add_compile_options(-Oz -flto -fno-exceptions -fno-rtti)
  add_link_options(-Oz -flto)
  add_compile_definitions(JSON_NOEXCEPTION)
elseif(EMSCRIPTEN)
  add_compile_options(-fwasm-exceptions)
  add_link_options(-fwasm-exceptions)
endif()

# A program with a main(). As WebAssembly it is run by Node, with the files that Node sees.
function(rangefinder_program target)
  if(EMSCRIPTEN)
    target_link_options(${target} PRIVATE -sNODERAWFS -sENVIRONMENT=node -sALLOW_MEMORY_GROWTH
                        -sEXIT_RUNTIME -sSTACK_SIZE=1MB)
  endif()
endfunction()

# Warnings are errors in our own code.
function(rangefinder_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                         -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wnull-dereference
                         -Wimplicit-fallthrough -Wno-c23-extensions -Werror)
  # -Wno-c23-extensions: #embed is C23's, and clang has it for C++ too.
endfunction()

# Headers of the standard library that nearly all files include are parsed once, where all is built
# for the tests. The page is built without: a file that lacks an include fails there.
function(rangefinder_precompile target)
  if(RANGEFINDER_TESTS AND NOT RANGEFINDER_PAGE)
    target_precompile_headers(${target} PRIVATE <algorithm> <array> <cmath> <expected> <filesystem>
                              <functional> <map> <memory> <optional> <span> <string>
                              <string_view> <utility> <vector> ${ARGN})
  endif()
endfunction()
