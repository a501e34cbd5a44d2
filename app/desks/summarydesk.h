// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/result.h"

#include <QFuture>

namespace homeward {

class News;
class StoreRoom;

struct SummaryRequest
{
    Language paper = Language::Ukrainian;
    QString purpose;
    QString recipient;
    QString signerPosition; ///< as printed in the signature block; empty: none
};

/// A PKCS#12 file and its passphrase. The passphrase is wiped after use.
struct SigningKey
{
    QString file;
    QString passphrase;
};

struct IssuedPaper
{
    PaperId id;
    QString number;      ///< registration number, empty while a draft
    QString file;        ///< where it was written
    QByteArray pdf;      ///< the very bytes of the file
    QByteArray sha256;   ///< of the file
    QByteArray revision; ///< of the case it binds to
    QString signer;
    int pages = 0;
};

struct PaperRow
{
    PaperId id;
    CaseId caseId;
    QString caseNumber;
    QString number;
    QString state; ///< "reserved", "issued", "cancelled"
    Language paper = Language::Ukrainian;
    QDateTime issuedAt; ///< UTC
    QString signer;
    QString file;
    QByteArray revision;
};

/// Where official papers are composed, signed, registered.
class SummaryDesk
{
public:
    SummaryDesk(StoreRoom &room, News &news);

    /// The exact pages, marked DRAFT, without a number.
    [[nodiscard]] QFuture<Result<QByteArray>> preview(const CaseId &id, const SummaryRequest &request);
    /// Reserves the number, composes, signs, writes \a file atomically, registers it and records the act; a failure on
    /// the way leaves the number as "cancelled" and in the place of \a file what was there before. InvalidValue: the
    /// place is inside a dossier.
    [[nodiscard]] QFuture<Result<IssuedPaper>> issue(const CaseId &id, const SummaryRequest &request,
                                                     const SigningKey &key, const QString &file);
    /// Unsigned paper to a file: stays a draft, says so on every page, gets no number.
    [[nodiscard]] QFuture<Result<IssuedPaper>> writeDraft(const CaseId &id, const SummaryRequest &request,
                                                          const QString &file);
    [[nodiscard]] QFuture<Result<QList<PaperRow>>> papers();
    /// Records that a print job was handed over or ended: queue, copies and outcome enter the audit log.
    [[nodiscard]] QFuture<Status> recordPrint(const PaperId &paper, const QString &queue, int copies,
                                              const QString &outcome);

private:
    StoreRoom &m_room;
    News &m_news;
};

} // namespace homeward
