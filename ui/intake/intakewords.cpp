// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakewords.h"

#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace homeward {

namespace {

class Say
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
public:
    static QStringList about(const IntakeLine &line);
    static QString summary(int added, int duplicates, int failed);
};

QStringList Say::about(const IntakeLine &line)
{
    const QString name = QFileInfo(line.file).fileName();
    if (line.error)
        //: @info a file could not be taken in; %1 its name, %2 the reason as sentences
        return {tr("%1: not added. %2").arg(name, errorText(*line.error).whole())};
    if (line.duplicate)
        //: @info a file is in the case already; %1 its name
        return {tr("%1: already in this case, not added again.").arg(name)};
    QStringList lines;
    const bool empty = isEmptyContent(line.mimeType);
    if (empty)
        //: @info a file of no length was taken in; %1 its name
        lines.append(tr("%1: kept, but there is nothing in it. Ask the sender for the file again.").arg(name));
    else if (line.kind == EvidenceKind::Other)
        //: @info a file of a type that is not opened; %1 its name, %2 what it is, such as “ZIP archive”
        lines.append(tr("%1: kept unopened (%2).").arg(name, contentText(line.mimeType)));
    if (line.nameContradicts && !empty)
        //: @info the ending of a file's name is wrong; %1 is the name, %2 what it is, such as “JPEG picture”
        lines.append(
            tr("%1: the name says something else than the content: %2.").arg(name, contentText(line.mimeType)));
    const int elsewhere = line.elsewhere;
    if (!line.elsewhereCases.isEmpty())
        //: @info %1 is the name of a file, %2 a list of case numbers
        lines.append(tr("%1: the same file is also in %2.").arg(name, line.elsewhereCases.join(QLatin1String(", "))));
    else if (elsewhere > 0)
        //: @info %1 is the name of a file, %n how many cases
        lines.append(tr("%1: the same file is also in %n other case(s).", nullptr, elsewhere).arg(name));
    return lines;
}

QString Say::summary(int added, int duplicates, int failed)
{
    //: @info:status part of what became of files, parts stand side by side
    QStringList parts{tr("%n added", nullptr, added)};
    if (duplicates > 0)
        //: @info:status part of what became of files, parts stand side by side
        parts.append(tr("%n already here", nullptr, duplicates));
    if (failed > 0)
        //: @info:status part of what became of files, parts stand side by side
        parts.append(tr("%n not added", nullptr, failed));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString contentText(const QString &mimeType)
{
    const QString subtype = mimeType.section(QLatin1Char('/'), 1);
    if (isEmptyContent(mimeType))
        //: @info what a file holds
        return QCoreApplication::translate("Intake", "nothing, it is empty");
    if (mimeType == QLatin1String("application/pdf"))
        //: @info what a file holds
        return QCoreApplication::translate("Intake", "PDF document");
    if (mimeType == QLatin1String("text/plain"))
        //: @info what a file holds
        return QCoreApplication::translate("Intake", "plain text");
    if (mimeType.startsWith(QLatin1String("image/")))
        //: @info what a file holds; %1 is a format such as JPEG
        return QCoreApplication::translate("Intake", "%1 picture").arg(subtype.section(u'+', 0, 0).toUpper());
    const QMimeType type = QMimeDatabase().mimeTypeForName(mimeType);
    if (type.isDefault() || !type.isValid() || type.comment().isEmpty() || type.comment() == mimeType)
        //: @info what a file holds
        return QCoreApplication::translate("Intake", "a kind of file that is not known here");
    return type.comment(); // in the interface language, from the list of types of the desktop
}

bool isEmptyContent(const QString &mimeType)
{
    return mimeType == QLatin1String("application/x-zerosize");
}

IntakeReport intakeReport(const Result<QList<IntakeLine>> &lines)
{
    if (!lines && lines.error().code == ErrorCode::Cancelled)
        //: @info:status
        return {QCoreApplication::translate("Intake", "cancelled, no file was added"), {}};
    if (!lines)
        return {errorText(lines.error()).whole(), {}};
    IntakeReport report;
    int added = 0;
    int duplicates = 0;
    int failed = 0;
    for (const IntakeLine &line : *lines) {
        (line.error ? failed : line.duplicate ? duplicates : added)++;
        report.details += Say::about(line);
    }
    report.summary = Say::summary(added, duplicates, failed);
    return report;
}

} // namespace homeward
