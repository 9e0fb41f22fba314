# rangefinder_cached_folder(NAME OUT)
#
# Sets OUT to the folder into which scripts/setup unpacks what scripts/pins.txt pins as NAME; the folder
# need not exist. The pins file says how its name is made.
function(rangefinder_cached_folder name out)
  file(STRINGS "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../scripts/pins.txt" pins REGEX "^${name} ")
  set(hashes "")
  foreach(pin IN LISTS pins)
    string(REPLACE " " ";" pin "${pin}")
    list(GET pin 1 version)
    list(GET pin 2 sha256)
    string(APPEND hashes "${sha256}\n")
  endforeach()
  string(SHA256 key "${hashes}")
  string(SUBSTRING "${key}" 0 12 key)

  set(cache "$ENV{XDG_CACHE_HOME}")
  if(cache STREQUAL "")
    set(cache "$ENV{HOME}/.cache")
  endif()
  set(${out} "${cache}/rangefinder/${name}-${version}-${key}" PARENT_SCOPE)
endfunction()
