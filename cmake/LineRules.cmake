# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DSOURCES=a;b;c -DOUT=FILE -P LineRules.cmake: writes a source file with one digest over the files named, so that
# what was derived by other rules is known by it.
set(_digests "")
foreach(source IN LISTS SOURCES)
    file(SHA256 "${source}" digest)
    string(APPEND _digests "${digest}")
endforeach()
string(SHA256 rules "${_digests}")
file(WRITE "${OUT}" "#include \"desks/linerules.h\"\n\nnamespace homeward {\n\nQByteArray lineRules()\n{\n"
    "    return QByteArray::fromHex(\"${rules}\");\n}\n\n} // namespace homeward\n")
