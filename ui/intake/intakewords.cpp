// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakewords.h"

#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    if (line.kind == EvidenceKind::Other)
        //: @info a file of a type that is not opened; %1 its name, %2 a type such as application/zip
        lines.append(tr("%1: kept unopened (%2).").arg(name, line.mimeType));
    if (line.nameContradicts)
        //: @info the ending of a file's name is wrong; %1 is the name, %2 a type such as application/pdf
        lines.append(tr("%1: the name says something else than the content, which is %2.").arg(name, line.mimeType));
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
