// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/backupwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace homeward {

QJsonObject faultToJson(const Fault &fault)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("kind"), faultKey(fault.kind)},
            {QStringLiteral("sentence"), faultSentence(fault)},
            {QStringLiteral("file"), orNull(fault.file)},
            {QStringLiteral("case"), orNull(fault.caseNumber)},
            {QStringLiteral("evidence"), orNull(fault.evidence.isNull() ? QString() : fault.evidence.toString())},
            {QStringLiteral("entry"), fault.entry > 0 ? QJsonValue(fault.entry) : QJsonValue()},
            {QStringLiteral("detail"), orNull(fault.detail)}};
}

QJsonObject backupToJson(const BackupReport &report, const char *key, const QString &made)
{
    QJsonArray findings;
    for (const Fault &fault : report.faults)
        findings.append(faultToJson(fault));
    return {{QLatin1String(key), made},
            {QStringLiteral("made_at"), report.madeAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("size"), report.size},
            {QStringLiteral("evidence_files"), report.evidenceFiles},
            {QStringLiteral("audit_entries"), report.auditEntries},
            {QStringLiteral("findings"), findings}};
}

QStringList backupInWords(const BackupReport &report)
{
    QStringList words;
    //: @info:shell a backup's content, checked; %1 and %2 are numbers, %3 a date and time in UTC
    words.append(QCoreApplication::translate("Commands", "Checked: evidence files %1, audit entries %2. As of %3 UTC.")
                     .arg(report.evidenceFiles)
                     .arg(report.auditEntries)
                     .arg(report.madeAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    for (const Fault &fault : report.faults)
        words.append(faultSentence(fault));
    return words;
}

} // namespace homeward
