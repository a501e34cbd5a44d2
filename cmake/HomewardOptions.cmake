# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The project's strictness, stated once. Every target of ours links homeward_options.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

option(HOMEWARD_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(HOMEWARD_WERROR "Treat warnings as errors" OFF)

find_program(HOMEWARD_CCACHE ccache)
if(HOMEWARD_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER "${HOMEWARD_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${HOMEWARD_CCACHE}")
endif()

add_library(homeward_options INTERFACE)
target_compile_features(homeward_options INTERFACE cxx_std_20)
target_compile_options(homeward_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    $<$<BOOL:${HOMEWARD_WERROR}>:-Werror>
    # GCC 12.2, at -O2 and above, was seen to read the size of a new QStringList before it had set it to nothing (its
    # second scheduling of instructions trusts types too far). What people said must not hang on that.
    $<$<CXX_COMPILER_ID:GNU>:-fno-strict-aliasing>)
target_compile_definitions(homeward_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(HOMEWARD_SANITIZE)
    target_compile_options(homeward_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(homeward_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(homeward_options INTERFACE HOMEWARD_SANITIZED)
endif()
