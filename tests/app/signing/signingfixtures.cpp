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

TestAuthority stampingAuthority()
{
    TestAuthority made;
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString dir = folder->path() + QLatin1Char('/');
    const auto openssl = [](const QString &line) {
        return runTool(QStringLiteral("openssl"), line.split(QLatin1Char(' '), Qt::SkipEmptyParts)).exitCode == 0;
    };
    writeFile(dir + QStringLiteral("c.cnf"),
              "[req]\ndistinguished_name=d\nx509_extensions=e\nprompt=no\n[d]\nCN=Demo Stamps\n[e]\n"
              "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n"
              "extendedKeyUsage=critical,timeStamping\n[t]\nserial=" +
                  dir.toUtf8() + "serial\nsigner_cert=" + dir.toUtf8() + "c.pem\nsigner_key=" + dir.toUtf8() +
                  "k.pem\nsigner_digest=sha256\ndefault_policy=1.2.3\ndigests=sha256\ness_cert_id_alg=sha256\n");
    if (!openssl(
            QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 30 -config %1c.cnf -keyout %1k.pem -out %1c.pem")
                .arg(dir)))
        return made;
    const Result<QList<Certificate>> certificate = certificatesFromFileBytes(readFile(dir + QStringLiteral("c.pem")));
    if (!certificate)
        return made;
    made.trust.certificates << TrustedCertificate{certificate->first(), {}, {}, {}};
    made.stamp = [folder, dir, openssl](const QByteArray &bytes) {
        writeFile(dir + QStringLiteral("data"), bytes);
        const bool done =
            openssl(QStringLiteral("ts -query -data %1data -sha256 -cert -out %1query").arg(dir)) &&
            openssl(QStringLiteral("ts -reply -queryfile %1query -config %1c.cnf -section t -token_out -out %1token")
                        .arg(dir));
        return done ? readFile(dir + QStringLiteral("token")) : QByteArray();
    };
    return made;
}

QByteArray stampedPdf(const std::function<QByteArray(const QByteArray &)> &stamp)
{
    const QByteArrayList bodies = {
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] /SigFlags 3 >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>",
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (stamp) /Rect [0 0 0 0] /F 132 /P 3 0 R /V 5 0 R >>",
        "<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161 /ByteRange [" + QByteArray(40, ' ') +
            "] /Contents <" + QByteArray(16000, '0') + "> >>"};
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    const auto number = [](qsizetype n) { return QByteArray::number(static_cast<qlonglong>(n)); };
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        table += number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += number(i + 1) + " 0 obj\n" + bodies.at(i) + "\nendobj\n";
    }
    const QByteArray tables = number(pdf.size());
    pdf += table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + tables + "\n%%EOF\n";
    const qsizetype start = pdf.indexOf("/Contents <") + 10;
    const qsizetype end = pdf.indexOf('>', start) + 1;
    const QByteArray range = "0 " + number(start) + ' ' + number(end) + ' ' + number(pdf.size() - end);
    pdf.replace(pdf.indexOf("/ByteRange [") + 12, range.size(), range);
    const QByteArray hex = stamp(pdf.left(start) + pdf.mid(end)).toHex();
    return pdf.replace(start + 1, hex.size(), hex);
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

SignatureRequest invisibleRequest()
{
    SignatureRequest request = visibleRequest();
    request.box.reset();
    request.appearance.clear();
    return request;
}

QByteArray signedAgain(QByteArray pdf, Signer &signer)
{
    const qsizetype start = pdf.lastIndexOf("/Contents <") + 11;
    const qsizetype end = pdf.indexOf('>', start);
    const Result<QByteArray> cms = signer.sign(pdf.left(start - 1) + pdf.mid(end + 1));
    if (!cms)
        qFatal("%s", qPrintable(cms.error().detail));
    return pdf.replace(start, end - start, cms->toHex().leftJustified(end - start, '0'));
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
