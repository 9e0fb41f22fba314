# The catalogue that is linked into the page: data/guides, or the folder that RANGEFINDER_GUIDES names,
# packed by the native command line.
#
# The page's compiler cannot run what it makes, so the native preset is built first, in its own
# folder; or the command line of another build that is there, which RANGEFINDER_PACKER_BUILD names.
# Sets RANGEFINDER_LINKED_PACK_SOURCE, and RANGEFINDER_LINKED_BANDS: the first of these bands as a table of HTML.
include_guard(GLOBAL)

set(RANGEFINDER_PACKER_BUILD ${PROJECT_SOURCE_DIR}/build/native CACHE PATH
    "The build folder of the command line that packs the guides")
set(packer ${RANGEFINDER_PACKER_BUILD}/rangefinder)
add_custom_target(
  native_command
  COMMAND ${CMAKE_COMMAND} -D SOURCE=${PROJECT_SOURCE_DIR} -D BUILD=${RANGEFINDER_PACKER_BUILD} -D PRESET=native
          -D TARGET=rangefinder -P ${PROJECT_SOURCE_DIR}/cmake/BuildTarget.cmake
  BYPRODUCTS ${packer}
  COMMENT "Building the command line that packs the guides"
  USES_TERMINAL)

set(RANGEFINDER_GUIDES ${PROJECT_SOURCE_DIR}/data/guides CACHE PATH
    "The folder whose guides are linked into the page")
file(GLOB_RECURSE guides CONFIGURE_DEPENDS ${RANGEFINDER_GUIDES}/*.md)
if(NOT guides)
  message(FATAL_ERROR "RANGEFINDER_GUIDES: there is no guide (.md) in \"${RANGEFINDER_GUIDES}\". Name a folder of guides.")
endif()
add_custom_command(
  OUTPUT ${generated}/catalog.pack
  COMMAND ${packer} pack ${RANGEFINDER_GUIDES} -o ${generated}/catalog.pack
  DEPENDS ${packer} ${guides} ${PROJECT_SOURCE_DIR}/data/rates.json native_command
  COMMENT "Packing ${RANGEFINDER_GUIDES}")
set(RANGEFINDER_LINKED_BANDS ${generated}/bands.html)
add_custom_command(
  OUTPUT ${RANGEFINDER_LINKED_BANDS}
  COMMAND ${packer} query ${generated}/catalog.pack --format html --limit 40
          --columns company,role,region,base,equity,total > ${RANGEFINDER_LINKED_BANDS}
  DEPENDS ${generated}/catalog.pack
  COMMENT "Writing the first rows"
  VERBATIM)
set(RANGEFINDER_LINKED_PACK_SOURCE ${generated}/linked_pack.cpp)
add_custom_command(
  OUTPUT ${RANGEFINDER_LINKED_PACK_SOURCE}
  COMMAND ${CMAKE_COMMAND} -E copy ${PROJECT_SOURCE_DIR}/web/linked_pack.cpp.in
          ${RANGEFINDER_LINKED_PACK_SOURCE}
  DEPENDS ${generated}/catalog.pack ${PROJECT_SOURCE_DIR}/web/linked_pack.cpp.in)
