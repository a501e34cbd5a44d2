// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "security/secretbytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace homeward {

/// Where the audit trail ends.
struct AuditHead
{
    qint64 sequence = 0; ///< 0: no entry
    QByteArray hash;     ///< of that entry
    bool operator==(const AuditHead &) const = default;
};

/// Remembers beside the database how far the audit trail has come. Written after each commit, so the database never
/// ends before it, whenever the power or the process went; when it does, a part of the database was lost or an older
/// copy was put in its place. Sealed. A missing or unreadable mark is told: whoever puts an older copy in can remove
/// it.
class HeadMark
{
public:
    /// \a key: UnlockedKeyring::officeSubkey("head").
    HeadMark(const QString &folder, SecretBytes key);
    [[nodiscard]] static QString fileName(); ///< "dossier.head"

    [[nodiscard]] std::optional<AuditHead> read() const;
    /// Nothing without an entry. In place and without waiting for the disk: it may fall behind, but never ahead. A
    /// failure leaves it behind.
    void write(const AuditHead &head);

private:
    QString m_path;
    SecretBytes m_key;
};

} // namespace homeward
