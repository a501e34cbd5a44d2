// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/intakesurvey.h"

#include "domain/regularfile.h"
#include "evidence/sniff.h"

#include <QCollator>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>

namespace homeward {

namespace {

constexpr qint64 headSize = 1024;
constexpr qint64 air = 32LL * 1024 * 1024;

const QString unknownType = QStringLiteral("application/octet-stream");

/// Formats our own sniffing never misses: a name that promises one of them must keep its word.
bool isSniffed(const QString &mimeType)
{
    static const QSet<QString> sniffed{
        QStringLiteral("application/pdf"), QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
        QStringLiteral("image/gif"),       QStringLiteral("image/tiff"), QStringLiteral("image/webp"),
        QStringLiteral("image/bmp"),       QStringLiteral("image/heif"), QStringLiteral("image/heic"),
        QStringLiteral("image/avif"),
    };
    return sniffed.contains(mimeType);
}

bool isHeif(const QString &mimeType)
{
    return mimeType == QLatin1String("image/heif") || mimeType == QLatin1String("image/heic");
}

/// Is \a file hidden below \a folder, itself or with a folder on the way?
bool isHiddenBelow(const QString &folder, const QString &file)
{
    const QStringList parts = file.mid(folder.size()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [](const QString &part) { return part.startsWith(QLatin1Char('.')); });
}

} // namespace

QStringList IntakeSurvey::paths() const
{
    QStringList all;
    for (const SurveyedFile &file : files)
        all.append(file.path);
    return all;
}

qint64 neededSpace(qint64 bytes)
{
    return bytes + bytes / 100 + air;
}

EvidenceKind evidenceKindOf(const QByteArray &head, QString *mimeType)
{
    const ContentType type = sniffContent(head);
    *mimeType = type.kind == EvidenceKind::Other ? QMimeDatabase().mimeTypeForData(head).name() : type.mimeType;
    return type.kind;
}

bool nameContradicts(const QString &name, const QString &mimeType)
{
    const QMimeDatabase database;
    const QList<QMimeType> promised = database.mimeTypesForFileName(name);
    const QMimeType content = database.mimeTypeForName(mimeType);
    if (promised.isEmpty() || !content.isValid())
        return false;
    return std::none_of(promised.begin(), promised.end(), [&](const QMimeType &type) {
        if (type == content || (isHeif(type.name()) && isHeif(mimeType)) || type.aliases().contains(mimeType))
            return true;
        if (isSniffed(type.name()) || isSniffed(mimeType))
            return false;
        return mimeType == unknownType || type.inherits(mimeType) || content.inherits(type.name());
    });
}

IntakeSurvey surveyFiles(const QStringList &paths, const std::function<bool()> &goOn)
{
    IntakeSurvey survey;
    QStringList found;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            found.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator walk(info.absoluteFilePath(),
                          QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext() && goOn()) {
            const QString file = walk.next();
            if (walk.fileInfo().isSymLink()) // it may lead out of the folder that somebody handed over
                ++survey.links;
            else if (walk.fileInfo().isDir())
                continue;
            else if (isHiddenBelow(info.absoluteFilePath(), file))
                ++survey.hidden;
            else
                inside.append(file);
        }
        QCollator order{
            QLocale(QLocale::Ukrainian)}; // Cyrillic and Latin; without a language there is no numeric order
        order.setNumericMode(true);
        std::sort(inside.begin(), inside.end(), order);
        found += inside;
    }
    QSet<QString> seen;
    for (const QString &path : std::as_const(found)) {
        if (!goOn())
            break;
        if (seen.contains(QFileInfo(path).absoluteFilePath()))
            continue;
        seen.insert(QFileInfo(path).absoluteFilePath());
        QFile file;
        if (const Status opened = openRegularFile(file, path); !opened) {
            survey.unreadable.append(opened.error());
            continue;
        }
        SurveyedFile one;
        one.path = path;
        one.size = file.size();
        one.kind = evidenceKindOf(file.peek(headSize), &one.mimeType);
        one.nameContradicts = nameContradicts(QFileInfo(path).fileName(), one.mimeType);
        survey.bytes += one.size;
        survey.files.append(one);
    }
    return survey;
}

} // namespace homeward
