// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/summarydesk.h"
#include "domain/comparison.h"

#include <QDate>

#include <memory>

namespace homeward {

class Signer;

/// All a paper is made from, fetched in one go. Nothing is looked up later.
struct PaperMaterial
{
    CaseFile file;
    Office office;
    QDate today;    ///< in the office's zone
    QDateTime now;  ///< UTC
    QString number; ///< empty: a draft
};

/// The signer of a PKCS#12 file. NotFound, CannotRead, and what Pkcs12Signer says, naming the file.
[[nodiscard]] Result<std::unique_ptr<Signer>> openSigner(const SigningKey &key);

struct MadePaper
{
    QByteArray pdf;
    int pages = 0;
    QString signer; ///< common name of the certificate; empty: unsigned
};

/// Composes, paints and, with a \a signer, signs; outside any transaction, on a worker. A signed paper that our own
/// verifier would not call unchanged is refused with Internal; a photograph that cannot be read, with its own error and
/// its title as Error::file.
[[nodiscard]] Result<MadePaper> makePaper(StoreRoom &room, const PaperMaterial &material, const SummaryRequest &request,
                                          Signer *signer);

} // namespace homeward
