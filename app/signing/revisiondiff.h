// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace homeward {

/// What happened to a signed file after a signature. Stable words for JSON in laterChangesKey().
enum class LaterChanges {
    None,          ///< nothing but white space follows
    Countersigned, ///< only further signatures; on our own files invisible ones
    NotAllowed,    ///< something that was signed looks or works differently now
    NotJudged      ///< a foreign file changed in ways we have no rule for
};
[[nodiscard]] QString laterChangesKey(LaterChanges changes);

struct RevisionDiff
{
    LaterChanges changes = LaterChanges::NotJudged;
    QString reason; ///< stable word (see pdfverifier.h), empty when None or Countersigned
    QString detail; ///< English, names the object
};

/// Compares the file up to \a end with the whole \a file, object by object, and allows only what a further signature
/// has to add; everything else is refused with the object named. \a strict: by the rules for our own files, where
/// nothing may be left unjudged and a further signature draws nothing: a picture on the page could hide what the first
/// person signed.
[[nodiscard]] RevisionDiff compareRevisions(const QByteArray &file, qint64 end, bool strict);

} // namespace homeward
