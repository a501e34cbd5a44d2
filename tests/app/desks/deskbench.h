// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "desks/samplecontent.h"
#include "desks/summarydesk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace homeward::test {

inline QString passphrase()
{
    return QStringLiteral(" two  blanks count ");
}

/// A small dossier with a cheap key derivation and a clock that stands still, in a folder of its own.
class DeskBench
{
public:
    DeskBench() : world(QDateTime(QDate(2026, 11, 23), QTime(22, 30), Qt::UTC), 7) {}

    [[nodiscard]] bool make()
    {
        NewDossier wish;
        wish.path = path();
        wish.accountName = QStringLiteral("Tester Testova");
        wish.passphrase = passphrase();
        wish.office = sampleOffice();
        wish.parties = sampleParties();
        wish.kdfCost = KdfCost::cheap();
        auto created = Dossier::create(wish, world);
        if (!created)
            return false;
        dossier = created->dossier;
        recoveryKey = created->recoveryKey;
        return true;
    }
    [[nodiscard]] Result<std::shared_ptr<Dossier>> unlockAgain()
    {
        return Dossier::unlock({path(), {}, passphrase()}, world);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("dossier")); }
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir folder;
    StillWorld world;
    std::shared_ptr<Dossier> dossier;
    QString recoveryKey;
};

inline QString inWords(const QList<Fault> &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(faultSentence(fault) + QLatin1Char(' ') + fault.detail);
    return lines.join(QLatin1Char('\n'));
}

/// All of what a dossier says that can be read: the revision of every case and the bytes of its evidence.
inline QString contentDigest(Dossier &dossier)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto rows = dossier.cases().find({}).result();
    QStringList lines;
    for (const CaseRow &row : rows.value_or(QList<CaseRow>())) {
        const auto view = dossier.cases().reread(row.id).result();
        QString line = row.id.toString();
        if (view) {
            line += QString::fromLatin1(view->file.revision.toHex());
            for (const EvidenceItem &item : view->file.evidence)
                line +=
                    QString::fromLatin1(QCryptographicHash::hash(
                                            dossier.evidence().content(row.id, item.id).result().value_or(QByteArray()),
                                            QCryptographicHash::Sha256)
                                            .toHex());
        }
        lines.append(line);
    }
    lines.sort();
    hash.addData(lines.join(QLatin1Char('\n')).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

inline NewClaim said(const char *party, const char *field, const QString &value)
{
    NewClaim claim;
    claim.partyKey = QString::fromLatin1(party);
    claim.field = QString::fromLatin1(field);
    claim.value = value;
    claim.source.text = QStringLiteral("Report 1");
    return claim;
}

} // namespace homeward::test
