// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"
#include "signing/trustlist.h"

namespace homeward {

/// Names of the invented authority and signer; the defaults are obviously fictional.
struct DemoPkiRequest
{
    QString authorityName = QStringLiteral("Homeward DEMO Authority (invented)");
    QString signerName = QStringLiteral("Olena Zrazkova (demonstration)");
    QString organisation = QStringLiteral("Sampleville Demonstration Office (invented)");
    QString passphrase; ///< of the PKCS#12 file
};

struct DemoPki
{
    QByteArray pkcs12;       ///< the signer's key and certificate, and the authority's certificate
    QByteArray authorityPem; ///< for a trust folder
    QByteArray trustNote;    ///< for trust.json beside it
    Certificate authority;
    Certificate signer;
};

/// An invented authority and one signing certificate issued by it (EC P-256, SHA-256), valid from a day before
/// \a world's time for ten years. Keys come from OpenSSL's own random source and never from \a world, so two calls
/// never make the same key. The authority's key is forgotten: it can never issue anything else. The caller writes the
/// files.
[[nodiscard]] Result<DemoPki> makeDemoPki(World &world, const DemoPkiRequest &request);

} // namespace homeward
