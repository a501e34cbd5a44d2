// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/signingfixtures.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace homeward;
using namespace homeward::test;

namespace {

QString words(const PdfVerdict &verdict)
{
    QStringList parts = {verdictKey(verdict.verdict), verdict.reason, verdict.detail};
    for (const PdfSignature &s : verdict.signatures)
        parts << QStringLiteral("[%1 %2 %3 %4 %5]")
                     .arg(s.signer, integrityKey(s.integrity), laterChangesKey(s.laterChanges), trustKey(s.trust),
                          s.reason);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestPdfSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ecdsaSignsTwentyTimes();
    void rsaSignsWithItsChain();
    void inputStaysInFront();
    void withoutTrustTheSignerIsUnknown();
    void expiredAndRevokedAreSaid();
    void invisibleSignature();
    void countersignatureKeepsTheFirst();
    void countersignatureHasNoBox();
    void wrongPassphrase();
    void refusals_data();
    void refusals();
    void toolsAccept_data();
    void toolsAccept();
    void staysPdfA();

private:
    TestSigner m_ec;
    TestSigner m_rsa;
};

void TestPdfSigning::initTestCase()
{
    m_ec = ecSigner();
    m_rsa = rsaSigner();
}

void TestPdfSigning::ecdsaSignsTwentyTimes()
{
    const QByteArray pdf = smallPdfA();
    for (int i = 0; i < 20; ++i) {
        const Result<QByteArray> signedFile = signPdf(pdf, visibleRequest(), *m_ec.signer);
        QVERIFY2(signedFile, signedFile ? "" : qPrintable(signedFile.error().detail));
        const Result<PdfVerdict> verdict = verifyPdf(*signedFile, m_ec.trust, testTime());
        QVERIFY(verdict);
        QVERIFY2(verdict->verdict == Verdict::Unchanged, qPrintable(words(*verdict)));
        QCOMPARE(verdict->signatures.size(), 1);
        const PdfSignature &signature = verdict->signatures.first();
        QCOMPARE(signature.signer, QStringLiteral("Olena Zrazkova (demonstration)"));
        QVERIFY(signature.coversWholeFile);
        QCOMPARE(signature.laterChanges, LaterChanges::None);
        QCOMPARE(signature.timeSource, TimeSource::SignerClock);
        QVERIFY(qAbs(signature.time.secsTo(testTime())) < 60);
        QVERIFY(signature.weakAlgorithms.isEmpty());
        QVERIFY(signature.reason.isEmpty());
    }
}

void TestPdfSigning::rsaSignsWithItsChain()
{
    if (!m_rsa.signer)
        QSKIP("the openssl program is missing");
    for (int i = 0; i < 20; ++i) {
        const Result<PdfVerdict> verdict = verifyPdf(signedPdf(*m_rsa.signer), m_rsa.trust, testTime());
        QVERIFY(verdict);
        QVERIFY2(verdict->verdict == Verdict::Unchanged, qPrintable(words(*verdict)));
    }
}

void TestPdfSigning::inputStaysInFront()
{
    const QByteArray pdf = smallPdfA();
    const Result<QByteArray> signedFile = signPdf(pdf, visibleRequest(), *m_ec.signer);
    QVERIFY(signedFile);
    QVERIFY(signedFile->startsWith(pdf));
    QVERIFY2(signedFile->size() - pdf.size() < 60 * 1024, qPrintable(QString::number(signedFile->size() - pdf.size())));
    QVERIFY(signedFile->indexOf("/ByteRange", pdf.size()) < signedFile->indexOf("/Contents <", pdf.size()));
}

void TestPdfSigning::withoutTrustTheSignerIsUnknown()
{
    const Result<PdfVerdict> verdict = verifyPdf(signedPdf(*m_ec.signer), {}, testTime());
    QVERIFY(verdict);
    QCOMPARE(verdict->verdict, Verdict::UnknownSigner);
    QCOMPARE(verdict->signatures.first().trust, Trust::Unknown);
    QCOMPARE(verdict->reason, QStringLiteral("signer_unknown"));
}

void TestPdfSigning::expiredAndRevokedAreSaid()
{
    const QByteArray pdf = signedPdf(*m_ec.signer);
    const Result<PdfVerdict> later = verifyPdf(pdf, m_ec.trust, testTime().addYears(11));
    QVERIFY(later);
    QCOMPARE(later->verdict, Verdict::UnknownSigner);
    QCOMPARE(later->signatures.first().trust, Trust::Expired);
    const Result<PdfVerdict> before = verifyPdf(pdf, m_ec.trust, testTime().addYears(-1));
    QVERIFY(before);
    QCOMPARE(before->signatures.first().trust, Trust::NotCheckable);
    TrustList revoked = m_ec.trust;
    revoked.revocations.insert(revoked.certificates.first().certificate.sha256, testTime().date().addDays(-1));
    const Result<PdfVerdict> taken = verifyPdf(pdf, revoked, testTime());
    QVERIFY(taken);
    QCOMPARE(taken->verdict, Verdict::UnknownSigner);
    QCOMPARE(taken->signatures.first().trust, Trust::Revoked);
}

void TestPdfSigning::invisibleSignature()
{
    SignatureRequest request;
    request.time = testTime();
    const Result<QByteArray> signedFile = signPdf(smallPdfA(), request, *m_ec.signer);
    QVERIFY2(signedFile, signedFile ? "" : qPrintable(signedFile.error().detail));
    const Result<PdfVerdict> verdict = verifyPdf(*signedFile, m_ec.trust, testTime());
    QVERIFY(verdict);
    QVERIFY2(verdict->verdict == Verdict::Unchanged, qPrintable(words(*verdict)));
}

void TestPdfSigning::countersignatureKeepsTheFirst()
{
    TestSigner other = ecSigner();
    const QByteArray once = signedPdf(*m_ec.signer);
    const SignatureRequest request = invisibleRequest();
    const Result<QByteArray> twice = signPdf(once, request, *other.signer);
    QVERIFY2(twice, twice ? "" : qPrintable(twice.error().detail));
    const Result<QByteArray> thrice = signPdf(*twice, request, *m_ec.signer);
    QVERIFY2(thrice, thrice ? "" : qPrintable(thrice.error().detail));
    TrustList both = m_ec.trust;
    both.certificates += other.trust.certificates;

    const Result<PdfVerdict> verdict = verifyPdf(*thrice, both, testTime());
    QVERIFY(verdict);
    QVERIFY2(verdict->verdict == Verdict::Unchanged, qPrintable(words(*verdict)));
    QCOMPARE(verdict->signatures.size(), 3);
    QCOMPARE(verdict->signatures.at(0).laterChanges, LaterChanges::Countersigned);
    QCOMPARE(verdict->signatures.at(1).laterChanges, LaterChanges::Countersigned);
    QCOMPARE(verdict->signatures.at(2).laterChanges, LaterChanges::None);
    QVERIFY(!verdict->signatures.at(0).coversWholeFile);
    QVERIFY(verdict->signatures.at(2).coversWholeFile);

    const Result<PdfVerdict> oneKnown = verifyPdf(*thrice, m_ec.trust, testTime());
    QVERIFY(oneKnown);
    QCOMPARE(oneKnown->verdict, Verdict::UnknownSigner);
}

void TestPdfSigning::countersignatureHasNoBox()
{
    const Result<QByteArray> refused = signPdf(signedPdf(*m_ec.signer), visibleRequest(), *m_ec.signer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
}

void TestPdfSigning::wrongPassphrase()
{
    const auto refused = Pkcs12Signer::open(m_ec.pkcs12, QStringLiteral("ведмедик 8"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WrongPassphrase);
    const auto garbage = Pkcs12Signer::open("no key file at all", QStringLiteral("x"));
    QVERIFY(!garbage);
    QCOMPARE(garbage.error().code, ErrorCode::Malformed);
    const auto truncated = Pkcs12Signer::open(m_ec.pkcs12.left(300), QStringLiteral("ведмедик 7"));
    QVERIFY(!truncated);
    QCOMPARE(truncated.error().code, ErrorCode::Malformed);
}

void TestPdfSigning::refusals_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("page");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = smallPdfA();
    QTest::newRow("empty") << QByteArray() << 0 << ErrorCode::Malformed;
    QTest::newRow("text") << QByteArray("hello") << 0 << ErrorCode::Malformed;
    QTest::newRow("cut in half") << good.left(good.size() / 2) << 0 << ErrorCode::Malformed;
    QTest::newRow("page out of range") << good << 1 << ErrorCode::InvalidValue;
    QTest::newRow("negative page") << good << -1 << ErrorCode::InvalidValue;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(good);
    file.close();
    const auto through = [&folder, &file](const QStringList &options) {
        const QString out = folder.filePath(QStringLiteral("b.pdf"));
        QFile::remove(out);
        if (runTool(QStringLiteral("qpdf"), options + QStringList{file.fileName(), out}).exitCode != 0)
            return QByteArray();
        QFile made(out);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    };
    const QByteArray streams = through({QStringLiteral("--object-streams=generate")});
    if (!streams.isEmpty())
        QTest::newRow("cross-reference stream") << streams << 0 << ErrorCode::NotSupported;
    const QByteArray locked = through(
        {QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"), QStringLiteral("256"), QStringLiteral("--")});
    if (!locked.isEmpty())
        QTest::newRow("encrypted") << locked << 0 << ErrorCode::NotSupported;
}

void TestPdfSigning::refusals()
{
    QFETCH(QByteArray, pdf);
    QFETCH(int, page);
    QFETCH(ErrorCode, code);
    SignatureRequest request = visibleRequest();
    request.page = page;
    const Result<QByteArray> refused = signPdf(pdf, request, *m_ec.signer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

void TestPdfSigning::toolsAccept_data()
{
    QTest::addColumn<bool>("rsa");
    QTest::addColumn<int>("times");
    for (const int times : {1, 2}) {
        QTest::addRow("ECDSA, %d signatures", times) << false << times;
        QTest::addRow("RSA, %d signatures", times) << true << times;
    }
}

void TestPdfSigning::toolsAccept()
{
    QFETCH(bool, rsa);
    QFETCH(int, times);
    Signer *signer = rsa ? m_rsa.signer.get() : m_ec.signer.get();
    const TrustList &trust = rsa ? m_rsa.trust : m_ec.trust;
    if (!signer)
        QSKIP("the openssl program is missing");
    QByteArray pdf = smallPdfA();
    for (int i = 0; i < times; ++i) {
        const Result<QByteArray> next = signPdf(pdf, i == 0 ? visibleRequest() : invisibleRequest(), *signer);
        QVERIFY(next);
        pdf = *next;
    }
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    };
    const QString path = write("signed.pdf", pdf);
    QStringList missing;

    const ToolRun pdfsig = runTool(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), path});
    if (pdfsig.started) {
        QVERIFY2(pdfsig.output.count(QLatin1String("Signature is Valid")) == times, qPrintable(pdfsig.output));
        QVERIFY2(pdfsig.output.contains(QLatin1String("ETSI.CAdES.detached")), qPrintable(pdfsig.output));
        QVERIFY2(pdfsig.output.contains(QLatin1String("Total document signed")), qPrintable(pdfsig.output));
    } else {
        missing << QStringLiteral("pdfsig");
    }
    const ToolRun mutool = runTool(QStringLiteral("mutool"), {QStringLiteral("sign"), QStringLiteral("-v"), path});
    if (mutool.started) {
        QCOMPARE(mutool.exitCode, 0);
        QVERIFY2(!mutool.output.contains(QLatin1String("invalid"), Qt::CaseInsensitive), qPrintable(mutool.output));
        QVERIFY2(mutool.output.contains(QLatin1String("unchanged since signing")), qPrintable(mutool.output));
    } else {
        missing << QStringLiteral("mutool");
    }
    const ToolRun qpdf = runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    if (qpdf.started)
        QVERIFY2(qpdf.exitCode == 0, qPrintable(qpdf.output));
    else
        missing << QStringLiteral("qpdf");

    const qsizetype rangeAt = pdf.lastIndexOf("/ByteRange [") + 12;
    const QList<QByteArray> range = pdf.mid(rangeAt, 48).simplified().split(' ');
    const qsizetype gapStart = range.at(1).toLongLong();
    const qsizetype gapEnd = range.at(2).toLongLong();
    const QString content = write("content", pdf.left(gapStart) + pdf.mid(gapEnd));
    const QString cms = write("cms.der", QByteArray::fromHex(pdf.mid(gapStart + 1, gapEnd - gapStart - 2)));
    const QString root =
        write("root.pem", QByteArray("-----BEGIN CERTIFICATE-----\n") +
                              trust.certificates.first().certificate.der.toBase64() + "\n-----END CERTIFICATE-----\n");
    const ToolRun openssl =
        runTool(QStringLiteral("openssl"),
                {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-cades"), QStringLiteral("-binary"),
                 QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"), cms,
                 QStringLiteral("-content"), content, QStringLiteral("-CAfile"), root, QStringLiteral("-purpose"),
                 QStringLiteral("any"), QStringLiteral("-out"), folder.filePath(QStringLiteral("out"))});
    if (openssl.started)
        QVERIFY2(openssl.exitCode == 0, qPrintable(openssl.output));
    else
        missing << QStringLiteral("openssl");
    if (!missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("missing tools: ") + missing.join(QLatin1String(", "))));
}

void TestPdfSigning::staysPdfA()
{
    QStringList jars;
    for (const char *name : {"preflight", "xmpbox", "pdfbox2", "fontbox2", "commons-logging", "commons-io",
                             "javax.activation", "jaxb-api"}) {
        const QString jar = QStringLiteral("/usr/share/java/%1.jar").arg(QString::fromLatin1(name));
        if (!QFile::exists(jar))
            QSKIP(qPrintable(QStringLiteral("PDFBox Preflight is not complete: ") + jar));
        jars << jar;
    }
    SignatureRequest invisible;
    invisible.time = testTime();
    const QByteArray plain = smallPdfA();
    const Result<QByteArray> once = signPdf(plain, visibleRequest(), *m_ec.signer);
    QVERIFY(once);
    const Result<QByteArray> twice = signPdf(*once, invisibleRequest(), *m_ec.signer);
    QVERIFY(twice);
    const Result<QByteArray> hidden = signPdf(plain, invisible, *m_ec.signer);
    QVERIFY(hidden);
    SignatureRequest bare = visibleRequest();
    bare.appearance.clear();
    const Result<QByteArray> empty = signPdf(plain, bare, *m_ec.signer);
    QVERIFY(empty);
    const QTemporaryDir folder;
    int number = 0;
    for (const QByteArray &pdf : {plain, *once, *twice, *hidden, *empty}) {
        QFile file(folder.filePath(QStringLiteral("%1.pdf").arg(number++)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        const ToolRun run = runTool(QStringLiteral("java"),
                                    {QStringLiteral("-cp"), jars.join(QLatin1Char(':')),
                                     QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), file.fileName()},
                                    120000);
        if (!run.started)
            QSKIP("java is missing");
        QVERIFY2(run.output.contains(QLatin1String("is a valid PDF/A-1b file")), qPrintable(run.output));
    }
}

QTEST_MAIN(TestPdfSigning)
#include "tst_pdfsigning.moc"
