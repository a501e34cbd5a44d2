// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace homeward {

/// A file as it lies there, before it is taken in.
struct SurveyedFile
{
    QString path;
    qint64 size = 0;                         ///< bytes
    EvidenceKind kind = EvidenceKind::Other; ///< by content
    QString mimeType;                        ///< by content
    bool nameContradicts = false;            ///< the name's ending says something else
    bool operator==(const SurveyedFile &) const = default;
};

/// What would be taken in.
struct IntakeSurvey
{
    QList<SurveyedFile> files;
    int links = 0;           ///< in folders, to files or folders: left out, they may lead anywhere
    int hidden = 0;          ///< files in folders that are skipped because they or a folder above them are hidden
    QList<Error> unreadable; ///< each naming its file
    qint64 bytes = 0;        ///< of all files
    qint64 freeBytes = 0;    ///< on the disk of the dossier
    [[nodiscard]] QStringList paths() const;
};

/// Bytes a dossier needs free to take in \a bytes: sealing adds little, but the database and others need air, too.
[[nodiscard]] qint64 neededSpace(qint64 bytes);

/// Files as they are named and those in named folders, at any depth, in the order of their names; every file once.
/// Links to folders are not followed, hidden files and folders skipped unless named themselves. \a goOn is asked now
/// and then; false ends it with what was found so far.
[[nodiscard]] IntakeSurvey surveyFiles(const QStringList &paths, const std::function<bool()> &goOn);

/// What the first kilobyte says a file is. What we cannot open is told apart, too, but only by its content.
[[nodiscard]] EvidenceKind evidenceKindOf(const QByteArray &head, QString *mimeType);

/// Does the ending of \a name promise another kind of file than the content \a mimeType is? An unknown ending
/// promises nothing.
[[nodiscard]] bool nameContradicts(const QString &name, const QString &mimeType);

} // namespace homeward
