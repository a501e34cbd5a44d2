// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace homeward {

/// What happened to a signed file after a signature. Stable words for JSON in laterChangesKey().
enum class LaterChanges {
    None,          ///< nothing but white space follows
    Countersigned, ///< only further signatures, each with its own box
    NotAllowed,    ///< something that was signed looks or works differently now
    NotJudged      ///< a foreign file changed in ways we have no rule for
};
[[nodiscard]] QString laterChangesKey(LaterChanges changes);

/// A signature box added later: where to look for it.
struct AddedMark
{
    QString field;
    int page = -1; ///< index; -1 when on no page
    QRectF box;    ///< PDF points, lower-left corner and size; empty for an invisible signature

    bool operator==(const AddedMark &) const = default;
};

struct RevisionDiff
{
    LaterChanges changes = LaterChanges::NotJudged;
    QString reason; ///< stable word (see pdfverifier.h), empty when None or Countersigned
    QString detail; ///< English, names the object
    QList<AddedMark> added;
};

/// Compares the file up to \a end with the whole \a file, object by object, and allows only what a further signature
/// has to add; everything else is refused with the object named. \a strict: by the rules for our own files, where
/// nothing may be left unjudged.
[[nodiscard]] RevisionDiff compareRevisions(const QByteArray &file, qint64 end, bool strict);

} // namespace homeward
