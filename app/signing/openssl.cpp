// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/openssl.h"

#include <QTimeZone>

#include <limits>

namespace homeward::ssl {

QString takeErrors()
{
    QStringList texts;
    while (const unsigned long code = ERR_get_error()) {
        if (texts.size() < 4) {
            const char *reason = ERR_reason_error_string(code);
            texts << (reason ? QString::fromLatin1(reason) : QString::number(code, 16));
        }
    }
    return texts.join(QLatin1String("; "));
}

Ptr<BIO> readBio(const QByteArray &bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return {};
    return Ptr<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray bioBytes(BIO *memory)
{
    char *start = nullptr;
    const long length = BIO_get_mem_data(memory, &start);
    return length > 0 ? QByteArray(start, length) : QByteArray();
}

QByteArray derOf(X509 *certificate)
{
    return certificate ? encoded(certificate, i2d_X509) : QByteArray();
}

Ptr<X509> certificateFrom(const QByteArray &der)
{
    const unsigned char *at = data(der);
    Ptr<X509> certificate(d2i_X509(nullptr, &at, der.size()));
    if (certificate && at != data(der) + der.size())
        certificate.reset();
    if (!certificate)
        ERR_clear_error();
    return certificate;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts = {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

X509Stack stackOf(const QList<QByteArray> &ders)
{
    X509Stack stack(sk_X509_new_null());
    for (const QByteArray &der : ders) {
        Ptr<X509> certificate = certificateFrom(der);
        if (certificate && sk_X509_push(stack.get(), certificate.get()) > 0)
            (void)certificate.release();
    }
    return stack;
}

} // namespace homeward::ssl
