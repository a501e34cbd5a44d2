// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/signer.h"

#include <memory>

namespace homeward {

/// Signs with the key of a PKCS#12 file: RSA (2048 bits and more) or ECDSA (P-256, P-384, P-521), SHA-256,
/// signing-certificate-v2, no signing-time attribute (ETSI EN 319 142-1 forbids it), and only the
/// certificates of the signer's own chain without the self-signed root.
class Pkcs12Signer final : public Signer
{
public:
    /// \a passphrase as typed (UTF-8 inside the file). Errors: WrongPassphrase; Malformed (not a PKCS#12 file, no key,
    /// key and certificate do not belong together); NotSupported (other algorithms); TooLarge (over 1 MiB).
    [[nodiscard]] static Result<std::unique_ptr<Pkcs12Signer>> open(const QByteArray &pkcs12,
                                                                    const QString &passphrase);
    ~Pkcs12Signer() override;

    [[nodiscard]] Result<QByteArray> sign(const QByteArray &bytesToBeSigned) override;
    [[nodiscard]] Certificate certificate() const override { return m_certificate; }

private:
    struct Key;
    Pkcs12Signer(std::unique_ptr<Key> key, Certificate certificate, QList<QByteArray> chain);

    std::unique_ptr<Key> m_key;
    Certificate m_certificate;
    QList<QByteArray> m_chain; ///< DER, the signer's first
};

} // namespace homeward
