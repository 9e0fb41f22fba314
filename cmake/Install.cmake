# What `cmake --install` puts where, below the prefix:
#
#   build/native   bin/rangefinder, and what comes with it in share/doc/rangefinder: LICENSE, CHANGELOG.md,
#                  licences.txt (of what of others is inside) and README.md (what is in the archive)
#   build/web      share/rangefinder/explorer: the page, with a licences.txt of its own. `rangefinder site`
#                  finds it there (src/cli/explorer_files.h)
#
# scripts/dist installs both into one folder and makes an archive of it.
include_guard(GLOBAL)
include(GNUInstallDirs)

if(RANGEFINDER_PAGE)
  install(DIRECTORY "${PROJECT_BINARY_DIR}/dist/" DESTINATION "${CMAKE_INSTALL_DATADIR}/rangefinder/explorer"
          COMPONENT page)
elseif(TARGET rangefinder AND NOT EMSCRIPTEN)
  rangefinder_list_licences(list)
  find_program(RANGEFINDER_NODE node HINTS "${PROJECT_SOURCE_DIR}/node_modules/.bin")
  install(TARGETS rangefinder RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT command)
  # Collected as it is installed: who only builds needs none of it.
  install(CODE "
    execute_process(COMMAND \"${RANGEFINDER_NODE}\" \"${PROJECT_SOURCE_DIR}/scripts/licences.mjs\" command
                            \"${list}\" \"${PROJECT_BINARY_DIR}/licences.txt\"
                    COMMAND_ERROR_IS_FATAL ANY)"
          COMPONENT command)
  install(FILES "${PROJECT_BINARY_DIR}/licences.txt" LICENSE CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}"
          COMPONENT command)
  install(FILES docs/archive.md DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME README.md COMPONENT command)
endif()
