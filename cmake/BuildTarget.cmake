# cmake -D SOURCE=.. -D BUILD=.. -D PRESET=.. -D TARGET=.. -P BuildTarget.cmake: builds a target of another
# build folder, configuring that as a preset says only where it is not there.
if(NOT EXISTS ${BUILD}/build.ninja)
  execute_process(COMMAND ${CMAKE_COMMAND} --preset ${PRESET} -B ${BUILD} WORKING_DIRECTORY ${SOURCE}
                  COMMAND_ERROR_IS_FATAL ANY)
endif()
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target ${TARGET}
                WORKING_DIRECTORY ${SOURCE} COMMAND_ERROR_IS_FATAL ANY)
