// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate.h"

namespace homeward {

/// Something that can sign for one person: a PKCS#12 file, a token, later a certified national provider.
/// The room's only seam to key material, so that other algorithms can be attached without touching PDFs.
class Signer
{
public:
    virtual ~Signer() = default;

    /// A detached CMS (DER, PAdES B-B profile) over \a bytesToBeSigned.
    [[nodiscard]] virtual Result<QByteArray> sign(const QByteArray &bytesToBeSigned) = 0;
    /// Who signs.
    [[nodiscard]] virtual Certificate certificate() const = 0;
};

} // namespace homeward
