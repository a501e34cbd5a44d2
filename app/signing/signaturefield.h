// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <functional>

namespace homeward {

struct FieldFinding
{
    const char *reason = nullptr; ///< stable word (see pdfverifier.h); null when nothing is wrong
    bool certain = true;          ///< false: only a doubt, for which we have no rule in foreign files
};

/// May this field have been added by a further signature? \a isOld tells the objects that were there before. \a strict:
/// by the rules for our own files, where it has to be the invisible widget our signer writes: a picture on the page
/// could hide what the first person signed. Sources of this room only (qpdf may throw through it; callers catch).
[[nodiscard]] FieldFinding judgeSignatureField(QPDFObjectHandle field,
                                               const std::function<bool(const QPDFObjGen &)> &isOld, bool strict);

} // namespace homeward
