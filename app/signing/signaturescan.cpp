// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signaturescan.h"

#include "signing/pdfsigner.h"

#include <qpdf/QPDF.hh>

#include <QRegularExpression>

#include <algorithm>

namespace homeward {
namespace {

constexpr qsizetype mostSignatures = 64;
constexpr qsizetype largestObjects = 16 * 1024 * 1024; ///< all objects around signatures together

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The numbers of "[ 0 1 2 3 ]" at \a at; empty when there is anything else.
QList<qint64> numbersAt(const QByteArray &file, qsizetype at)
{
    while (at < file.size() && isSpace(file.at(at)))
        ++at;
    if (at >= file.size() || file.at(at) != '[')
        return {};
    const qsizetype close = file.indexOf(']', at);
    if (close < 0 || close - at > 400)
        return {};
    QList<qint64> numbers;
    const QList<QByteArray> words = file.mid(at + 1, close - at - 1).simplified().split(' ');
    for (const QByteArray &word : words) {
        bool ok = false;
        const qint64 number = word.toLongLong(&ok);
        if (!ok)
            return {};
        numbers << number;
    }
    return numbers;
}

/// Decodes the hex string that has to fill the gap; false when the gap holds anything else.
bool readGap(const QByteArray &file, RawSignature &signature)
{
    const qint64 start = signature.gapStart;
    const qint64 end = signature.gapEnd;
    if (end - start < 2 || file.at(start) != '<' || file.at(end - 1) != '>')
        return false;
    signature.strictHex = (end - start) % 2 == 0;
    QByteArray decoded;
    decoded.reserve((end - start) / 2);
    int high = -1;
    for (qint64 i = start + 1; i < end - 1; ++i) {
        const char c = file.at(i);
        if (isSpace(c)) {
            signature.strictHex = false;
            continue;
        }
        const int value = hexValue(c);
        if (value < 0)
            return false;
        if (c >= 'A' && c <= 'F')
            signature.strictHex = false;
        if (high < 0) {
            high = value;
        } else {
            decoded += static_cast<char>(high * 16 + value);
            high = -1;
        }
    }
    if (high >= 0)
        decoded += static_cast<char>(high * 16);
    signature.contents = decoded;
    return true;
}

void readRange(const QByteArray &file, qsizetype objectStart, qsizetype objectEnd, RawSignature &signature)
{
    const QList<qint64> &range = signature.range;
    const auto problem = [&signature](const char *word, bool broken) {
        signature.problem = QString::fromLatin1(word);
        signature.provenBroken = broken;
    };
    if (range.size() != 4 || range[0] < 0 || range[1] <= 0 || range[2] <= 0 || range[3] < 0)
        return problem("range_unusual", false);
    if (range[2] > file.size() || range[3] > file.size() - range[2])
        return problem("bytes_missing", true);
    signature.end = range[2] + range[3];
    if (range[0] != 0 || range[1] >= range[2])
        return problem("range_unusual", false);
    signature.gapStart = range[1];
    signature.gapEnd = range[2];
    // The gap has to be this dictionary's own /Contents: between the same obj and endobj, right behind the key.
    qsizetype key = signature.gapStart;
    while (key > objectStart && key > 0 && isSpace(file.at(key - 1)))
        --key;
    if (signature.gapStart < objectStart || signature.gapEnd > objectEnd || file.mid(key - 9, 9) != "/Contents")
        return problem("data_hidden_in_gap", true);
    if (!readGap(file, signature))
        return problem("data_hidden_in_gap", true);
}

void readDictionary(QPDFObjectHandle dictionary, RawSignature &signature)
{
    if (!dictionary.isDictionary())
        return;
    if (!dictionary.hasKey("/ByteRange") && dictionary.getKey("/V").isDictionary())
        dictionary = dictionary.getKey("/V"); // written inside its field
    for (const std::string &key : dictionary.getKeys())
        signature.dictionaryKeys += (signature.dictionaryKeys.isEmpty() ? "" : " ") + QByteArray::fromStdString(key);
    QPDFObjectHandle subFilter = dictionary.getKey("/SubFilter");
    if (subFilter.isName())
        signature.subFilter = QByteArray::fromStdString(subFilter.getName()).mid(1);
    QPDFObjectHandle time = dictionary.getKey("/M");
    if (time.isString())
        signature.time = pdfDate(QByteArray::fromStdString(time.getStringValue()));
}

/// \a budget: bytes that may still be searched through and parsed, so that a file cannot ask for it again and again.
RawSignature readAt(const QByteArray &file, qsizetype rangeAt, qsizetype &budget, QPDF &context)
{
    RawSignature signature;
    signature.range = numbersAt(file, rangeAt + 10);
    // "12 0 obj": the keyword may follow a line end, but never the letters of endobj.
    if (budget <= 0) {
        signature.problem = QStringLiteral("signature_unreadable");
        return signature;
    }
    const qsizetype before = std::max<qsizetype>(0, rangeAt - budget);
    const QByteArray around =
        QByteArray::fromRawData(file.constData() + before, std::min(rangeAt + budget, file.size()) - before);
    qsizetype start = rangeAt - before;
    do {
        start = start > 0 ? around.lastIndexOf("obj", start - 1) : -1;
    } while (start > 2 && around.mid(start - 3, 3) == "end");
    qsizetype end = around.indexOf("endobj", rangeAt - before);
    budget -= (end < 0 ? around.size() : end) - std::max<qsizetype>(start, 0);
    if (start < 0 || end < 0 || budget < 0) {
        signature.problem = QStringLiteral("signature_unreadable");
        return signature;
    }
    start += before;
    end += before;
    readRange(file, start, end, signature);
    const QByteArray body = file.mid(start + 3, end - start - 3);
    signature.ours = body.contains(signatureMarker);
    if (body.count("/ByteRange") > 1 || body.count("/Contents") > 1) {
        signature.problem = QStringLiteral("range_given_twice");
        signature.provenBroken = true;
    }
    try {
        readDictionary(QPDFObjectHandle::parse(&context, body.toStdString(), "signature"), signature);
    } catch (const std::exception &) {
        if (signature.problem.isEmpty())
            signature.problem = QStringLiteral("signature_unreadable");
    }
    return signature;
}

} // namespace

QDateTime pdfDate(const QByteArray &text)
{
    static const QRegularExpression form(QStringLiteral("^D:(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:Z|("
                                                        "[+-])(\\d\\d)'?(?:(\\d\\d)'?)?)?(?:00'?(?:00'?)?)?$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return {};
    const auto part = [&match](int group, int otherwise) {
        return match.captured(group).isEmpty() ? otherwise : match.captured(group).toInt();
    };
    const QDateTime local(QDate(part(1, 0), part(2, 1), part(3, 1)), QTime(part(4, 0), part(5, 0), part(6, 0)),
                          Qt::UTC);
    const int offset = (part(8, 0) * 60 + part(9, 0)) * 60;
    return local.isValid() ? local.addSecs(match.captured(7) == QLatin1String("-") ? offset : -offset) : QDateTime();
}

SignatureScan scanSignatures(const QByteArray &file)
{
    SignatureScan scan;
    scan.ours = file.contains(signatureMarker);
    for (const char *word : {"/ByteRange", "adbe.pkcs7.detached", "adbe.pkcs7.sha1", "adbe.x509", "ETSI.CAdES",
                             "ETSI.RFC3161", "/Adobe.PPKLite"})
        scan.traces = scan.traces || file.contains(word);
    scan.traces = scan.traces || scan.ours;
    qsizetype budget = largestObjects;
    QPDF context;
    context.setSuppressWarnings(true);
    context.emptyPDF();
    for (qsizetype at = file.indexOf("/ByteRange"); at >= 0; at = file.indexOf("/ByteRange", at + 10)) {
        if (scan.signatures.size() >= mostSignatures) {
            scan.tooMany = true;
            return scan;
        }
        scan.signatures << readAt(file, at, budget, context);
    }
    std::stable_sort(scan.signatures.begin(), scan.signatures.end(),
                     [](const RawSignature &a, const RawSignature &b) { return a.end < b.end; });
    return scan;
}

} // namespace homeward
