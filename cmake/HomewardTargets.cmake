# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later

# homeward_library(name SOURCES … LINKS …): one room of the house, as a small static library homeward::name.
function(homeward_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_library(homeward_${name} STATIC ${arg_SOURCES})
    add_library(homeward::${name} ALIAS homeward_${name})
    target_include_directories(homeward_${name} PUBLIC "${PROJECT_SOURCE_DIR}/app")
    target_link_libraries(homeward_${name} PUBLIC homeward_options ${arg_LINKS})
endfunction()

# homeward_test(path LINKS …): tests/<here>/<path>.cpp as one Qt Test program under ctest.
function(homeward_test path)
    cmake_parse_arguments(arg "" "" "LINKS;SOURCES" ${ARGN})
    get_filename_component(name "${path}" NAME)
    add_executable(${name} ${path}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE homeward_options homeward_testsupport Qt6::Test ${arg_LINKS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    # The sanitizers make everything several times slower.
    set_tests_properties(${name} PROPERTIES TIMEOUT $<IF:$<BOOL:${HOMEWARD_SANITIZE}>,1800,300> ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;HOMEWARD_RENDER=$<TARGET_FILE:homeward-render>")
endfunction()
