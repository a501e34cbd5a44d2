// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/demopki.h"
#include "signing/pdfsigner.h"
#include "signing/pdfverifier.h"
#include "signing/pkcs12signer.h"

#include <QStringList>

#include <functional>

namespace homeward::test {

/// A small PDF/A-1b of one page, as the program's own papers are made (QPdfWriter).
[[nodiscard]] QByteArray smallPdfA(const QString &text = QStringLiteral("Sampleville, DEMO-0007: Привіт, ведмедик"));
/// A one-page PDF/A-1b of the given size in points, to be the look of a signature box.
[[nodiscard]] QByteArray boxLook(const QSizeF &points);

/// One signer with a trust list that knows them.
struct TestSigner
{
    std::unique_ptr<Signer> signer;
    QByteArray pkcs12;
    TrustList trust;
};
[[nodiscard]] TestSigner ecSigner();
/// RSA 2048 under an intermediate under a root (the root is trusted), made by the openssl program; null without it.
[[nodiscard]] TestSigner rsaSigner();

/// A time-stamping authority with a trust list that knows it; made by the openssl program, \a stamp is empty without
/// it.
struct TestAuthority
{
    std::function<QByteArray(const QByteArray &)> stamp; ///< the token over these bytes, DER
    TrustList trust;
};
[[nodiscard]] TestAuthority stampingAuthority();
/// A foreign file that nobody signed, with a document time-stamp over it.
[[nodiscard]] QByteArray stampedPdf(const std::function<QByteArray(const QByteArray &)> &stamp);

[[nodiscard]] QDateTime testTime();
/// A request with a visible box at the bottom of page 0.
[[nodiscard]] SignatureRequest visibleRequest();
/// What the command "sign" asks for: nothing on any page.
[[nodiscard]] SignatureRequest invisibleRequest();
[[nodiscard]] QByteArray signedPdf(Signer &signer);
/// A forger who owns a key: signs \a pdf again in the place of its last signature after its bytes were changed.
[[nodiscard]] QByteArray signedAgain(QByteArray pdf, Signer &signer);

struct ToolRun
{
    bool started = false;
    int exitCode = -1;
    QString output; ///< standard output and error together
};
[[nodiscard]] ToolRun runTool(const QString &program, const QStringList &arguments, int milliseconds = 60000);

} // namespace homeward::test
