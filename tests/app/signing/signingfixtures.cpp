// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/signingfixtures.h"

#include <QBuffer>
#include <QFile>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace homeward::test {
namespace {

QByteArray draw(const QSizeF &points, const QString &text, double pixelSize)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(72);
        writer.setPageSize(QPageSize(points, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(QStringLiteral("Test"));
        writer.setCreator(QStringLiteral("Homeward tests"));
        QPainter painter(&writer);
        QFont font;
        font.setPixelSize(static_cast<int>(pixelSize));
        font.setStyleStrategy(QFont::PreferNoShaping);
        painter.setFont(font);
        painter.drawText(QRectF(QPointF(4, 4), points), text);
    }
    return bytes;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray smallPdfA(const QString &text)
{
    return draw(QSizeF(595, 842), text, 14);
}

QByteArray boxLook(const QSizeF &points)
{
    return draw(points, QStringLiteral("Підписано · Signed"), 12);
}

TestSigner ecSigner()
{
    StillWorld world(testTime());
    DemoPkiRequest request;
    request.passphrase = QStringLiteral("ведмедик 7");
    TestSigner made;
    const Result<DemoPki> pki = makeDemoPki(world, request);
    if (!pki)
        qFatal("%s", qPrintable(pki.error().detail));
    made.pkcs12 = pki->pkcs12;
    Result<std::unique_ptr<Pkcs12Signer>> signer = Pkcs12Signer::open(pki->pkcs12, request.passphrase);
    if (!signer)
        qFatal("%s", qPrintable(signer.error().detail));
    made.signer = std::move(*signer);
    made.trust.certificates << TrustedCertificate{pki->authority, pki->authority.commonName, {}, {}};
    return made;
}

TestSigner rsaSigner()
{
    TestSigner made;
    const QTemporaryDir folder;
    const auto path = [&folder](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    const auto openssl = [](const QString &line) {
        return runTool(QStringLiteral("openssl"), line.split(QLatin1Char(' '), Qt::SkipEmptyParts)).exitCode == 0;
    };
    writeFile(path("ca.ext"), "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n");
    writeFile(path("leaf.ext"), "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,nonRepudiation\n");
    const QString dir = folder.path() + QLatin1Char('/');
    const bool done =
        openssl(
            QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=DemoRoot -keyout %1r.key -out %1r.pem")
                .arg(dir)) &&
        openssl(
            QStringLiteral("req -newkey rsa:2048 -nodes -subj /CN=DemoMiddle -keyout %1m.key -out %1m.csr").arg(dir)) &&
        openssl(QStringLiteral("x509 -req -in %1m.csr -CA %1r.pem -CAkey %1r.key -CAcreateserial -days 30 -extfile "
                               "%1ca.ext -out %1m.pem")
                    .arg(dir)) &&
        openssl(QStringLiteral("req -newkey rsa:2048 -nodes -subj /CN=DemoRsaSigner -keyout %1s.key -out %1s.csr")
                    .arg(dir)) &&
        openssl(QStringLiteral("x509 -req -in %1s.csr -CA %1m.pem -CAkey %1m.key -CAcreateserial -days 30 -extfile "
                               "%1leaf.ext -out %1s.pem")
                    .arg(dir)) &&
        writeFile(path("chain.pem"), readFile(path("m.pem")) + readFile(path("r.pem"))) &&
        openssl(QStringLiteral(
                    "pkcs12 -export -in %1s.pem -inkey %1s.key -certfile %1chain.pem -passout pass:demo -out %1s.p12")
                    .arg(dir));
    if (!done)
        return made;
    made.pkcs12 = readFile(path("s.p12"));
    Result<std::unique_ptr<Pkcs12Signer>> signer = Pkcs12Signer::open(made.pkcs12, QStringLiteral("demo"));
    if (!signer)
        qFatal("%s", qPrintable(signer.error().detail));
    made.signer = std::move(*signer);
    const Result<QList<Certificate>> root = certificatesFromFileBytes(readFile(path("r.pem")));
    if (root)
        made.trust.certificates << TrustedCertificate{root->first(), root->first().commonName, {}, {}};
    return made;
}

QDateTime testTime()
{
    return QDateTime::currentDateTimeUtc();
}

SignatureRequest visibleRequest()
{
    SignatureRequest request;
    request.name = QStringLiteral("Марта Прикладенко");
    request.reason = QStringLiteral("Verification summary DEMO-0007");
    request.location = QStringLiteral("Sampleville");
    request.time = testTime();
    request.box = QRectF(72, 60, 220, 60);
    request.appearance = boxLook(QSizeF(220, 60));
    return request;
}

QByteArray signedPdf(Signer &signer)
{
    const Result<QByteArray> result = signPdf(smallPdfA(), visibleRequest(), signer);
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

ToolRun runTool(const QString &program, const QStringList &arguments, int milliseconds)
{
    ToolRun run;
    if (QStandardPaths::findExecutable(program).isEmpty())
        return run;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    run.started = process.waitForStarted() && process.waitForFinished(milliseconds);
    run.exitCode = run.started && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = QString::fromUtf8(process.readAll());
    return run;
}

} // namespace homeward::test
