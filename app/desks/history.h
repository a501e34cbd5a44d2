// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace homeward {

struct AuditEntry;
struct CaseFile;

/// One line of the audit trail with what it was about, as far as that is still known: content may be erased under a
/// retention rule, claims and files never are.
struct HistoryLine
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString accountName;
    QString act;   ///< stable key: "case.opened", "claim.added" …
    CaseId caseId; ///< null: about the dossier
    ActId batch;   ///< shared by the entries that one act made in several cases
    AccountId account;

    QString field; ///< of the catalogue: from and to are stored values of it; empty: they are plain words
    QString partyKey;
    QString about;       ///< title of a file, number of a paper, short name of an account, folder of the backups
    QDateTime when;      ///< UTC; of a contact
    QString subjectKind; ///< stable key, of a person, document, stay or condition report
    QString from;
    QString to;
    QString categoryFrom; ///< of an annotation, stable keys; empty: it stayed
    QString categoryTo;
    QString reason;
    QString outcome; ///< of printing, stable key: "completed", "failed" …
    int copies = 0;  ///< of printing
    // Its place; null ids: it has none.
    ClaimId claim;
    EvidenceId evidence;
    bool isPhoto = false;
    int page = -1; ///< from 0; -1: none
    AnnotationId annotation;
    bool contentErased = false;
    bool operator==(const HistoryLine &) const = default;
};

/// An audited act in words; the key itself when it is not known here.
[[nodiscard]] QString actText(const QString &act);

/// \a entries newest first, as the lines come out. Handing a print job over and what became of it is one line.
[[nodiscard]] QList<HistoryLine> describeHistory(const QList<AuditEntry> &entries, const CaseFile &file,
                                                 const QHash<AccountId, QString> &accountNames);

} // namespace homeward
