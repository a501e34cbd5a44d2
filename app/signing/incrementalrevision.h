// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <map>
#include <vector>

namespace homeward {

/// One incremental revision (ISO 32000-1 §7.5.6) for a PDF with classic cross-reference tables. qpdf reads the file and
/// holds the changed objects; what is appended is written here, because QPDFWriter can only rewrite a whole file, which
/// would break earlier signatures. Sources of this room only (qpdf may throw through it; callers catch).
class IncrementalRevision
{
public:
    /// \a pdf is the open form of \a original; create it before making any new object.
    IncrementalRevision(QByteArray original, QPDF &pdf);

    /// Malformed or NotSupported when the file's last cross-reference is not a plain table.
    [[nodiscard]] Status checkAppendable() const;
    /// An object to write: changed or new. Objects reachable from it that did not exist before are written with it.
    void add(QPDFObjectHandle object);
    /// A new object whose body is given as finished text, such as a signature dictionary with its placeholder.
    QPDFObjectHandle addText(const QByteArray &body);
    /// The original, byte for byte, followed by the revision. \a secondId becomes /ID[1].
    [[nodiscard]] QByteArray bytes(const QByteArray &secondId);

private:
    [[nodiscard]] bool isNew(QPDFObjectHandle &object) const { return object.getObjectID() > m_lastOriginal; }
    int numberOf(QPDFObjectHandle &object);
    QByteArray text(QPDFObjectHandle object, bool resolve, int depth = 0);
    QByteArray streamText(QPDFObjectHandle stream);
    [[nodiscard]] QByteArray crossReference(const std::map<int, std::pair<int, qsizetype>> &offsets) const;

    QByteArray m_original;
    QPDF &m_pdf;
    int m_lastOriginal;
    int m_nextNumber;
    qsizetype m_previousXref = -1;
    std::map<int, int> m_numbers;      ///< qpdf's number of a new object -> ours, without gaps
    std::map<int, QByteArray> m_texts; ///< by qpdf's number
    std::vector<QPDFObjectHandle> m_queue;
};

} // namespace homeward
