// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace homeward {

/// A signature dictionary as it stands in the raw bytes, whether or not the file's tables still lead to it: replaced
/// and hidden ones count too.
struct RawSignature
{
    QList<qint64> range;       ///< the numbers of /ByteRange; empty when they cannot be read
    QString problem;           ///< stable word (see pdfverifier.h) when the range cannot be used; else empty
    bool provenBroken = false; ///< the problem shows a change, not only an unusual form
    qint64 gapStart = -1;      ///< offset of '<'
    qint64 gapEnd = -1;        ///< offset behind '>'
    qint64 end = -1;           ///< offset behind the last covered byte
    bool strictHex = false;    ///< the gap is lower-case hex without white space, in an even number of digits
    QByteArray contents;       ///< decoded /Contents with its padding
    QByteArray subFilter;      ///< without the slash
    QByteArray dictionaryKeys; ///< the dictionary's keys, sorted, joined by blanks
    QDateTime time;            ///< /M in UTC; invalid when absent or unreadable
    bool ours = false;         ///< carries our marker

    [[nodiscard]] QByteArray signedBytes(const QByteArray &file) const
    {
        return file.left(gapStart) + file.mid(gapEnd, end - gapEnd);
    }
};

struct SignatureScan
{
    QList<RawSignature> signatures; ///< in the order of what they cover
    bool tooMany = false;           ///< over 64 places that look like signatures: nothing was judged
    bool traces = false;            ///< words of a signature stand somewhere in the bytes
    bool ours = false;              ///< our marker stands somewhere in the bytes
};

/// Never throws; linear in the file's size.
[[nodiscard]] SignatureScan scanSignatures(const QByteArray &file);
/// A PDF date (ISO 32000-1 §7.9.4) in UTC; invalid when it is none.
[[nodiscard]] QDateTime pdfDate(const QByteArray &text);

} // namespace homeward
