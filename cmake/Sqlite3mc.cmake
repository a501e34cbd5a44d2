# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SQLite3 Multiple Ciphers, built by us as the shared library homeward_sqlite. Whoever links homeward::sqlite loads it
# before the system's libsqlite3, so the stock QSQLITE plugin finds the encrypting functions instead of the plain ones
# (the plugin's sqlite3_* imports carry no symbol versions). app/store/database.cpp proves at every open that this
# really happened. The source is one C file inside the npm package better-sqlite3-multiple-ciphers; we take only that.
#
#   HOMEWARD_SQLITE3MC_DIR   (cache variable or environment) a folder with sqlite3.c and sqlite3.h: no network at all
#   otherwise                "npm pack" of the pinned version into the build folder, checked against its SHA-512
set(HOMEWARD_SQLITE3MC_DIR "$ENV{HOMEWARD_SQLITE3MC_DIR}" CACHE PATH
    "Folder with the SQLite3 Multiple Ciphers amalgamation (sqlite3.c, sqlite3.h); empty: fetched with npm")
set(_mc_version 12.11.1)
set(_mc_archive better-sqlite3-multiple-ciphers-${_mc_version}.tgz)
# The registry's integrity value, in hexadecimal instead of base64.
set(_mc_sha512 a46ef6fb7564522a67998c782f042aa0e5cd1b6089d479660eb96faa0afbc501e0b04f9ccf9ac064489a2479d42931da19f1a27e0800fc2d12bfda99954adfa3)

# Leaves the source folder in the variable named by out; stops the configuration when there is none.
function(homeward_find_sqlite3mc out)
    if(HOMEWARD_SQLITE3MC_DIR)
        set(folder "${HOMEWARD_SQLITE3MC_DIR}")
        if(NOT EXISTS "${folder}/sqlite3.c" OR NOT EXISTS "${folder}/sqlite3.h")
            message(FATAL_ERROR "HOMEWARD_SQLITE3MC_DIR is ${folder}, but sqlite3.c and sqlite3.h are not there.")
        endif()
        file(STRINGS "${folder}/sqlite3.c" found REGEX "define SQLITE3MC_VERSION_STRING" LIMIT_COUNT 1)
        if(NOT found)
            message(FATAL_ERROR "${folder}/sqlite3.c is plain SQLite. "
                "The SQLite3 Multiple Ciphers amalgamation is needed: records are never stored unencrypted.")
        endif()
        set(${out} "${folder}" PARENT_SCOPE)
        return()
    endif()

    set(work "${CMAKE_BINARY_DIR}/_deps/sqlite3mc")
    set(folder "${work}/${_mc_version}/package/deps/sqlite3")
    set(${out} "${folder}" PARENT_SCOPE)
    if(EXISTS "${work}/${_mc_version}.verified" AND EXISTS "${folder}/sqlite3.c")
        return()
    endif()
    set(advice "Homeward needs the SQLite3 Multiple Ciphers source to build its encrypted store. Either\n"
        "  - install npm and configure again with a network connection (it is fetched once per build folder), or\n"
        "  - unpack package/deps/sqlite3 of ${_mc_archive} anywhere and configure with\n"
        "    -DHOMEWARD_SQLITE3MC_DIR=<folder with sqlite3.c and sqlite3.h>")
    string(JOIN "" advice ${advice})

    file(MAKE_DIRECTORY "${work}")
    if(NOT EXISTS "${work}/${_mc_archive}")
        find_program(HOMEWARD_NPM npm)
        if(NOT HOMEWARD_NPM)
            message(FATAL_ERROR "npm was not found.\n${advice}")
        endif()
        message(STATUS "Fetching ${_mc_archive}")
        # --ignore-scripts: the package's own scripts would download a prebuilt program.
        execute_process(
            COMMAND "${HOMEWARD_NPM}" pack better-sqlite3-multiple-ciphers@${_mc_version}
                    --ignore-scripts --no-audit --no-fund --no-update-notifier
            WORKING_DIRECTORY "${work}" RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said TIMEOUT 300)
        if(failed OR NOT EXISTS "${work}/${_mc_archive}")
            message(FATAL_ERROR "npm could not fetch ${_mc_archive}:\n${said}\n${advice}")
        endif()
    endif()
    file(SHA512 "${work}/${_mc_archive}" actual)
    if(NOT actual STREQUAL _mc_sha512)
        file(REMOVE "${work}/${_mc_archive}")
        message(FATAL_ERROR "${_mc_archive} is not the file this project was written for; it was removed.\n"
            "  expected SHA-512 ${_mc_sha512}\n  received         ${actual}\n${advice}")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${work}/${_mc_archive}" DESTINATION "${work}/${_mc_version}"
         PATTERNS package/LICENSE package/deps/sqlite3/*)
    if(NOT EXISTS "${folder}/sqlite3.c")
        message(FATAL_ERROR "${_mc_archive} holds no deps/sqlite3/sqlite3.c.\n${advice}")
    endif()
    file(TOUCH "${work}/${_mc_version}.verified")
endfunction()

homeward_find_sqlite3mc(_mc_folder)

# Objects of their own, so that the test of the guard can link them wrongly on purpose without compiling them twice.
add_library(homeward_sqlite_objects OBJECT "${_mc_folder}/sqlite3.c")
set_target_properties(homeward_sqlite_objects PROPERTIES
    POSITION_INDEPENDENT_CODE ON C_STANDARD 11 C_EXTENSIONS ON AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
target_include_directories(homeward_sqlite_objects SYSTEM PUBLIC "${_mc_folder}")
# -O2 in every build type (an unoptimised cipher makes a debug build useless); no warnings: the source is not ours.
target_compile_options(homeward_sqlite_objects PRIVATE -O2 -g0 -w)
target_compile_definitions(homeward_sqlite_objects PRIVATE
    NDEBUG
    CODEC_TYPE=CODEC_TYPE_AEGIS      # the default cipher; database.cpp names it as well
    HAVE_CIPHER_AES_128_CBC=0        # unauthenticated or broken schemes are not built in
    HAVE_CIPHER_AES_256_CBC=0
    HAVE_CIPHER_RC4=0
    HAVE_CIPHER_SQLCIPHER=0
    HAVE_CIPHER_ASCON128=0
    SQLITE_THREADSAFE=1              # the plugin itself opens with NOMUTEX: one connection per thread
    SQLITE_TEMP_STORE=2              # temporary tables and sorters in memory, never in a file
    SQLITE_DEFAULT_FOREIGN_KEYS=1
    SQLITE_DEFAULT_SYNCHRONOUS=2     # FULL
    SQLITE_DEFAULT_WAL_SYNCHRONOUS=2
    SQLITE_DEFAULT_MEMSTATUS=0
    SQLITE_DEFAULT_CACHE_SIZE=-16000
    SQLITE_MAX_MMAP_SIZE=0
    SQLITE_SECURE_DELETE
    SQLITE_DQS=0                     # "x" is a name, never a string
    SQLITE_LIKE_DOESNT_MATCH_BLOBS
    SQLITE_OMIT_LOAD_EXTENSION
    SQLITE_OMIT_SHARED_CACHE
    SQLITE_ENABLE_FTS5
    SQLITE_ENABLE_COLUMN_METADATA    # the plugin needs sqlite3_column_table_name16
    SQLITE_ENABLE_DBSTAT_VTAB
    SQLITE_ENABLE_STAT4
    SQLITE_ENABLE_MATH_FUNCTIONS
    HAVE_USLEEP=1)

find_package(Threads REQUIRED)
add_library(homeward_sqlite SHARED $<TARGET_OBJECTS:homeward_sqlite_objects>)
set_target_properties(homeward_sqlite PROPERTIES LINKER_LANGUAGE C AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
target_include_directories(homeward_sqlite SYSTEM INTERFACE "${_mc_folder}")
target_link_libraries(homeward_sqlite PRIVATE Threads::Threads m)

# Kept by the linker even where nothing seems to use it: the plugin does, at run time.
set(CMAKE_LINK_LIBRARY_USING_interposed "LINKER:--push-state,--no-as-needed" "<LINK_ITEM>" "LINKER:--pop-state")
set(CMAKE_LINK_LIBRARY_USING_interposed_SUPPORTED TRUE)
add_library(homeward_sqlite_interposed INTERFACE)
target_link_libraries(homeward_sqlite_interposed INTERFACE "$<LINK_LIBRARY:interposed,homeward_sqlite>")
add_library(homeward::sqlite ALIAS homeward_sqlite_interposed)

# Our programs find it beside themselves, wherever the whole is installed.
set(CMAKE_INSTALL_RPATH "$ORIGIN/../lib/homeward")
install(TARGETS homeward_sqlite LIBRARY DESTINATION lib/homeward)
