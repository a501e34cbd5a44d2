// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/signingfixtures.h"

#include "support/corpus.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {

QString words(const Result<PdfVerdict> &verdict)
{
    if (!verdict)
        return QStringLiteral("error: ") + verdict.error().detail;
    QStringList parts = {verdictKey(verdict->verdict), verdict->reason, verdict->detail};
    for (const PdfSignature &s : verdict->signatures)
        parts << QStringLiteral("[%1 whole=%2 %3 %4 %5 %6 %7 %8 %9]")
                     .arg(s.signer)
                     .arg(s.coversWholeFile)
                     .arg(integrityKey(s.integrity), laterChangesKey(s.laterChanges), trustKey(s.trust),
                          s.time.toString(Qt::ISODate), timeSourceKey(s.timeSource),
                          s.weakAlgorithms.join(QLatin1Char(',')), s.reason + QLatin1Char(' ') + s.detail);
    return parts.join(QLatin1Char(' '));
}

bool refusedAsChanged(const Result<PdfVerdict> &verdict)
{
    return verdict && (verdict->verdict == Verdict::Changed || verdict->verdict == Verdict::CannotCheck);
}

qsizetype xrefOf(const QByteArray &pdf)
{
    return pdf.mid(pdf.lastIndexOf("startxref") + 9).simplified().split(' ').first().toLongLong();
}

/// A well-formed appended revision that replaces one object.
QByteArray appendObject(const QByteArray &pdf, int number, const QByteArray &body)
{
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    const QByteArray root = trailer.mid(trailer.indexOf("/Root"), 20).split(' ').at(1);
    const QByteArray size = trailer.mid(trailer.indexOf("/Size"), 20).split(' ').at(1);
    QByteArray out = pdf;
    const qsizetype at = out.size();
    out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    const qsizetype xref = out.size();
    out += "xref\n" + QByteArray::number(number) + " 1\n" +
           QByteArray::number(static_cast<qlonglong>(at)).rightJustified(10, '0') + " 00000 n \ntrailer\n<< /Size " +
           QByteArray::number(qMax(size.toInt(), number + 1)) + " /Root " + root + " 0 R /Prev " +
           QByteArray::number(static_cast<qlonglong>(xrefOf(pdf))) + " >>\nstartxref\n" +
           QByteArray::number(static_cast<qlonglong>(xref)) + "\n%%EOF\n";
    return out;
}

int numberOfObjectWith(const QByteArray &pdf, const QByteArray &words)
{
    const qsizetype at = pdf.indexOf(words);
    const qsizetype keyword = pdf.lastIndexOf(" 0 obj", at);
    const qsizetype line = pdf.lastIndexOf('\n', keyword) + 1;
    return pdf.mid(line, keyword - line).toInt();
}

QByteArray bodyOfObjectWith(const QByteArray &pdf, const QByteArray &words)
{
    const qsizetype at = pdf.indexOf(words);
    const qsizetype start = pdf.lastIndexOf(" 0 obj", at) + 6;
    return pdf.mid(start, pdf.indexOf("endobj", at) - start).trimmed();
}

} // namespace

class TestPdfTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomBits_data();
    void randomBits();
    void everyBitOfTheTail();
    void everyBitOfTheSignature();
    void insertedAndRemovedBytes();
    void countersignedBits();
    void drawnCountersignatures_data();
    void drawnCountersignatures();
    void onlyTimestamps();
    void hostileSize_data();
    void hostileSize();
    void attacks_data();
    void attacks();
    void unsignedFilesOfOurs();
    void strangeInput_data();
    void strangeInput();
    void packedTables();
    void corpus_data();
    void corpus();
    void foreignAuthority();

private:
    TestSigner m_ec;
    QByteArray m_signed;
};

void TestPdfTampering::initTestCase()
{
    m_ec = ecSigner();
    m_signed = signedPdf(*m_ec.signer);
    const Result<PdfVerdict> verdict = verifyPdf(m_signed, m_ec.trust, testTime());
    QVERIFY2(verdict && verdict->verdict == Verdict::Unchanged, qPrintable(words(verdict)));
}

void TestPdfTampering::randomBits_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 20U, 300U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestPdfTampering::randomBits()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 200; ++i) {
        QByteArray pdf = m_signed;
        const int at = random.bounded(static_cast<int>(pdf.size()));
        const int bit = random.bounded(8);
        pdf[at] = static_cast<char>(pdf.at(at) ^ (1 << bit));
        const Result<PdfVerdict> verdict = verifyPdf(pdf, m_ec.trust, testTime());
        QVERIFY2(refusedAsChanged(verdict),
                 qPrintable(QStringLiteral("byte %1 bit %2: ").arg(at).arg(bit) + words(verdict)));
    }
}

void TestPdfTampering::everyBitOfTheTail()
{
    // Sampled: every byte of the last 4 KiB once, with the bit walking; cross-reference table, trailer and last line
    // lie here.
    for (qsizetype at = m_signed.size() - 4096; at < m_signed.size(); ++at) {
        QByteArray pdf = m_signed;
        pdf[at] = static_cast<char>(pdf.at(at) ^ (1 << (at % 8)));
        const Result<PdfVerdict> verdict = verifyPdf(pdf, m_ec.trust, testTime());
        QVERIFY2(refusedAsChanged(verdict), qPrintable(QStringLiteral("byte %1: ").arg(at) + words(verdict)));
    }
}

void TestPdfTampering::everyBitOfTheSignature()
{
    // The dictionary and the CMS in all bits: what is not covered by the digest has to be rebuilt and compared.
    const qsizetype contents = m_signed.lastIndexOf("/Contents <");
    const qsizetype start = m_signed.lastIndexOf("/Type /Sig ", contents);
    const qsizetype padding = m_signed.indexOf("00000000000000000000000000000000", contents);
    QVERIFY(start > 0 && padding > contents);
    int tried = 0;
    for (qsizetype at = start; at < padding + 40; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            if (at < contents && bit != at % 8)
                continue;
            QByteArray pdf = m_signed;
            pdf[at] = static_cast<char>(pdf.at(at) ^ (1 << bit));
            const Result<PdfVerdict> verdict = verifyPdf(pdf, m_ec.trust, testTime());
            QVERIFY2(refusedAsChanged(verdict),
                     qPrintable(QStringLiteral("byte %1 bit %2: ").arg(at).arg(bit) + words(verdict)));
            ++tried;
        }
    }
    QVERIFY(tried > 8000);
}

void TestPdfTampering::insertedAndRemovedBytes()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 60; ++i) {
        const int at = random.bounded(static_cast<int>(m_signed.size()));
        QByteArray longer = m_signed;
        longer.insert(at, random.bounded(2) ? ' ' : static_cast<char>(random.bounded(256)));
        QByteArray shorter = m_signed;
        shorter.remove(at, 1 + random.bounded(20));
        for (const QByteArray &pdf : {longer, shorter}) {
            const Result<PdfVerdict> verdict = verifyPdf(pdf, m_ec.trust, testTime());
            QVERIFY2(refusedAsChanged(verdict), qPrintable(QStringLiteral("byte %1: ").arg(at) + words(verdict)));
        }
    }
}

void TestPdfTampering::countersignedBits()
{
    const Result<QByteArray> twice = signPdf(m_signed, invisibleRequest(), *m_ec.signer);
    QVERIFY(twice);
    QRandomGenerator random(5);
    for (int i = 0; i < 200; ++i) {
        QByteArray pdf = *twice;
        const int at = random.bounded(static_cast<int>(pdf.size()));
        pdf[at] = static_cast<char>(pdf.at(at) ^ (1 << random.bounded(8)));
        const Result<PdfVerdict> verdict = verifyPdf(pdf, m_ec.trust, testTime());
        QVERIFY2(refusedAsChanged(verdict), qPrintable(QStringLiteral("byte %1: ").arg(at) + words(verdict)));
    }
}

void TestPdfTampering::drawnCountersignatures_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    const QString drawn = QStringLiteral("signature_drawn");
    QTest::newRow("nothing changed") << QByteArray() << QByteArray() << QString();
    QTest::newRow("room on the page") << QByteArray("/Rect [0 0 0 0]") << QByteArray("/Rect [0 0 9 9]") << drawn;
    QTest::newRow("a picture without room")
        << QByteArray("/Length 0 /Resources << >> /Subtype /Form /Type /XObject >>\nstream\n")
        << QByteArray("/Length 14 /Resources << >> /Subtype /Form >>\nstream\n0 0 9 9 re f  ") << drawn;
    QTest::newRow("resources") << QByteArray("/Resources << >> /Subtype /Form /Type /XObject")
                               << QByteArray("/Resources <</XObject<</A 8 0 R>>>>/Type/XO   ") << drawn;
    QTest::newRow("a stamp") << QByteArray("/Subtype /Widget") << QByteArray("/Subtype /Stamp ") << drawn;
}

void TestPdfTampering::drawnCountersignatures()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, reason);
    const Result<QByteArray> twice = signPdf(m_signed, invisibleRequest(), *m_ec.signer);
    QVERIFY(twice);
    QByteArray pdf = *twice;
    if (!from.isEmpty()) {
        const qsizetype at = pdf.indexOf(from, m_signed.size());
        QVERIFY(at > 0);
        QCOMPARE(to.size(), from.size()); // or the tables would be damaged, which is another matter
        pdf.replace(at, from.size(), to);
        pdf = signedAgain(pdf, *m_ec.signer);
    }
    const Result<PdfVerdict> verdict = verifyPdf(pdf, m_ec.trust, testTime());
    QVERIFY(verdict);
    QVERIFY2(verdict->verdict == (from.isEmpty() ? Verdict::Unchanged : Verdict::Changed), qPrintable(words(verdict)));
    QVERIFY2(verdict->reason == reason, qPrintable(words(verdict)));
    QCOMPARE(verdict->signatures.at(1).integrity, Integrity::Intact);
    QCOMPARE(verdict->signatures.at(0).laterChanges,
             from.isEmpty() ? LaterChanges::Countersigned : LaterChanges::NotAllowed);
}

void TestPdfTampering::onlyTimestamps()
{
    const TestAuthority authority = stampingAuthority();
    if (!authority.stamp)
        QSKIP("the openssl program is missing");
    TrustList trust = m_ec.trust;
    trust.certificates << authority.trust.certificates;
    const QByteArray stamped = stampedPdf(authority.stamp);
    const Result<PdfVerdict> verdict = verifyPdf(stamped, trust, testTime());
    QVERIFY(verdict);
    QCOMPARE(verdict->signatures.size(), 1);
    QVERIFY2(verdict->signatures.first().documentTimestamp, qPrintable(words(verdict)));
    QVERIFY2(verdict->signatures.first().trust == Trust::Known, qPrintable(words(verdict)));
    QCOMPARE(verdict->signatures.first().timeSource, TimeSource::Timestamp);
    QCOMPARE(verdict->verdict, Verdict::NotSigned);
    QCOMPARE(verdict->reason, QStringLiteral("only_timestamps"));
    // A damaged stamp is no less a damage than before.
    const Result<PdfVerdict> broken =
        verifyPdf(QByteArray(stamped).replace("/MediaBox [0 0 5", "/MediaBox [0 0 6"), trust, testTime());
    QVERIFY(broken);
    QCOMPARE(broken->verdict, Verdict::Changed);
    // And its authority signs nothing else.
    QCOMPARE(judgeTrust(authority.trust.certificates.first().certificate.der, {}, trust, testTime()).trust,
             Trust::Unknown);
}

void TestPdfTampering::hostileSize_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("stream") << QByteArray("stream ");
    QTest::newRow("stream behind one object") << QByteArray("/First stream ");
    QTest::newRow("packed beginnings") << QByteArray("1 0 obj/W stream\nx\x9c\x00\x00\x00\xff\xff", 25);
    QTest::newRow("ranges") << QByteArray("/ByteRange [0 1 2 3] ");
    QTest::newRow("many words") << "1 0 obj << /ByteRange [0 1 2 3] " + QByteArray("/A 1 ").repeated(60'000) +
                                       " >> endobj\n";
    QTest::newRow("ends") << QByteArray("endobj ");
    QTest::newRow("wide gap") << "1 0 obj << /ByteRange [0 20 19000000 30] /Contents <" + QByteArray(300'000, '0') +
                                     "> >> endobj\n";
    QTest::newRow("arrays") << QByteArray("1 0 obj << /ByteRange [0 1 2 3] /A [").leftJustified(300'000, '[') +
                                   " endobj\n";
}

void TestPdfTampering::hostileSize()
{
    QFETCH(QByteArray, unit);
    const QByteArray pdf = "%PDF-1.7\n" + unit.repeated(20 * 1024 * 1024 / unit.size());
    QElapsedTimer timer;
    timer.start();
    const Result<PdfVerdict> verdict = verifyPdf(pdf, m_ec.trust, testTime());
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(!verdict || verdict->verdict == Verdict::CannotCheck || verdict->verdict == Verdict::Changed,
             qPrintable(words(verdict)));
}

void TestPdfTampering::attacks_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray &good = m_signed;
    const auto row = [](const char *name, const QByteArray &pdf) { QTest::newRow(name) << pdf; };

    // Incremental saving attacks: something is appended that other programs read and a careless check does not.
    const int page = numberOfObjectWith(good, "/Type /Page\n");
    QVERIFY(page > 0);
    const QByteArray pageBody = bodyOfObjectWith(good, "/Type /Page\n");
    QVERIFY(pageBody.contains("/Annots"));
    QByteArray turned = pageBody;
    turned.replace("/Annots", "/Rotate 90 /Annots");
    const QByteArray whole = appendObject(good, page, turned);
    row("ISA: complete revision, page turned", whole);
    row("ISA: object only, no table", good + QByteArray::number(page) + " 0 obj\n" + turned + "\nendobj\n");
    row("ISA: object and trailer, no table", good + QByteArray::number(page) + " 0 obj\n" + turned +
                                                 "\nendobj\ntrailer\n<< /Root 1 0 R /Size 99 >>\n%%EOF\n");
    row("ISA: table without last line", whole.left(whole.lastIndexOf("%%EOF")));
    row("ISA: new unused object", appendObject(good, 900, "<< /Nothing true >>"));
    row("appended: annotation list emptied",
        appendObject(good, page, QByteArray(pageBody).replace("/Annots", "/Annotz")));
    row("appended: signature field emptied",
        appendObject(good, numberOfObjectWith(good, "/FT /Sig"),
                     QByteArray(bodyOfObjectWith(good, "/FT /Sig")).replace("/V ", "/W ")));
    row("appended: catalog replaced",
        appendObject(good, numberOfObjectWith(good.mid(good.indexOf("/SubFilter")), "/Type /Catalog"),
                     QByteArray(bodyOfObjectWith(good.mid(good.indexOf("/SubFilter")), "/Type /Catalog"))
                         .replace("/AcroForm", "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AcroForm")));
    row("appended: white space", good + "\n");
    row("appended: end of file line", good + "%%EOF\n");
    row("prepended: white space", "\n" + good);
    row("cut: last line end", good.left(good.size() - 1));
    row("cut: before the signature's revision", good.left(good.lastIndexOf("/Contents <")));

    // Signature wrapping: the signed bytes are moved behind, something else stands in the gap.
    const qsizetype contents = good.lastIndexOf("/Contents <");
    const qsizetype gapStart = contents + 10;
    const qsizetype gapEnd = good.indexOf('>', gapStart) + 1;
    const qsizetype rangeAt = good.lastIndexOf("/ByteRange [");
    const auto withRange = [&](QByteArray pdf, const QByteArray &range) {
        return pdf.replace(rangeAt, 60 + 1, ("/ByteRange [" + range).leftJustified(60, ' ', true) + "]");
    };
    const QByteArray injected = "\n900 0 obj\n<< /Evil true >>\nendobj\n";
    const auto number = [](qsizetype n) { return QByteArray::number(static_cast<qlonglong>(n)); };
    QByteArray wrapped = good;
    wrapped.insert(gapEnd, injected);
    row("SWA: injected behind the hex, range widened",
        withRange(wrapped, "0 " + number(gapStart) + ' ' + number(gapEnd + injected.size()) + ' ' +
                               number(good.size() - gapEnd)));
    QByteArray second = good;
    second.insert(gapEnd, "\n/ByteRange [" + good.mid(rangeAt + 12, 48) + "]");
    row("SWA: second range behind the gap", second);
    QByteArray inside = good;
    inside.replace(gapEnd - 1 - 40, 40, QByteArray("20").repeated(20));
    row("SWA: data in the padding", inside);
    QByteArray blanks = good;
    blanks.replace(gapEnd - 1 - 40, 40, QByteArray(40, ' '));
    row("SWA: blanks in the padding", blanks);

    // Universal forgeries: the signature is made unjudgeable in the hope that it is then skipped.
    for (const QByteArray &range :
         {QByteArray(), QByteArray("0 0 0 0"), QByteArray("0 10 20 30"), QByteArray("0 -1 5 99"),
          QByteArray("0 99999999999 99999999999 5"), QByteArray("null"), QByteArray("0 5"),
          QByteArray("9223372036854775807 9223372036854775807 9223372036854775807 1")})
        row(("USF: range [" + range + "]").constData(), withRange(good, range));
    row("USF: range gone", QByteArray(good).replace("/ByteRange", "/Other1234"));
    row("USF: contents gone", QByteArray(good).replace(contents, 9, "/Cont3nts"));
    row("USF: contents empty", QByteArray(good).replace(gapStart, gapEnd - gapStart, "<>"));
    row("USF: contents zero",
        QByteArray(good).replace(gapStart + 1, gapEnd - gapStart - 2, QByteArray(gapEnd - gapStart - 2, '0')));
    row("USF: sub filter renamed", QByteArray(good).replace("/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1 "));
    row("USF: type gone", QByteArray(good).replace("/Type /Sig ", "/Type /Sog "));
    row("USF: field type gone", QByteArray(good).replace("/FT /Sig", "/FT /Sog"));
    row("USF: marker gone", QByteArray(good).replace("/Name /Homeward", "/Name /Homewurd"));
}

void TestPdfTampering::attacks()
{
    QFETCH(QByteArray, pdf);
    const Result<PdfVerdict> verdict = verifyPdf(pdf, m_ec.trust, testTime());
    QVERIFY2(verdict && verdict->verdict == Verdict::Changed, qPrintable(words(verdict)));
}

void TestPdfTampering::unsignedFilesOfOurs()
{
    const Result<PdfVerdict> verdict = verifyPdf(smallPdfA(), m_ec.trust, testTime());
    QVERIFY(verdict);
    QCOMPARE(verdict->verdict, Verdict::NotSigned);
    QVERIFY(verdict->signatures.isEmpty());
}

void TestPdfTampering::strangeInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear office,");
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("only a header") << QByteArray("%PDF-1.4\n");
}

void TestPdfTampering::strangeInput()
{
    QFETCH(QByteArray, bytes);
    const Result<PdfVerdict> verdict = verifyPdf(bytes, m_ec.trust, testTime());
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, ErrorCode::Malformed);
    const QByteArray many = "%PDF-1.4\n" + QByteArray("1 0 obj << /ByteRange [0 1 2 3] >> endobj\n").repeated(5000);
    const Result<PdfVerdict> flood = verifyPdf(many, m_ec.trust, testTime());
    QVERIFY(flood);
    QCOMPARE(flood->verdict, Verdict::CannotCheck);
}

void TestPdfTampering::packedTables()
{
    // An object stream of a few hundred kilobytes that unpacks to 200 MiB: refused before anything is unpacked.
    const QByteArray packed = qCompress(QByteArray(200 * 1024 * 1024, ' ')).mid(4);
    const auto number = [](qsizetype n) { return QByteArray::number(static_cast<qlonglong>(n)); };
    const auto entry = [](int type, qsizetype offset) {
        QByteArray bytes(6, '\0');
        bytes[0] = static_cast<char>(type);
        for (int i = 0; i < 4; ++i)
            bytes[1 + i] = static_cast<char>((offset >> (8 * (3 - i))) & 0xFF);
        return bytes;
    };
    QByteArray pdf = "%PDF-1.5\n";
    const qsizetype catalog = pdf.size();
    pdf += "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    const qsizetype objects = pdf.size();
    pdf += "3 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + number(packed.size()) +
           " >>\nstream\n" + packed + "\nendstream\nendobj\n";
    const qsizetype tables = pdf.size();
    const QByteArray rows = entry(0, 0) + entry(1, catalog) + entry(2, 3) + entry(1, objects) + entry(1, tables);
    pdf += "4 0 obj\n<< /Type /XRef /Size 5 /W [1 4 1] /Root 1 0 R /Length " + number(rows.size()) + " >>\nstream\n" +
           rows + "\nendstream\nendobj\nstartxref\n" + number(tables) + "\n%%EOF\n";
    const Result<PdfVerdict> verdict = verifyPdf(pdf, m_ec.trust, testTime());
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, ErrorCode::TooLarge);
    const Result<PdfVerdict> traced = verifyPdf(pdf + "% /ByteRange", m_ec.trust, testTime());
    QVERIFY(traced);
    QCOMPARE(traced->verdict, Verdict::CannotCheck);
}

void TestPdfTampering::corpus_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expectation");
    if (corpusFolder().isEmpty())
        return;
    for (const auto &row : readTsv(corpusFolder() + QStringLiteral("/pdf-manifest.tsv"))) {
        const QString file = row.value(QStringLiteral("file"));
        QTest::newRow(qPrintable(file)) << corpusFolder() + QLatin1Char('/') + file
                                        << row.value(QStringLiteral("signature_expectation"));
    }
}

void TestPdfTampering::corpus()
{
    if (corpusFolder().isEmpty())
        QSKIP("the folder of real files by others is not beside the project");
    QFETCH(QString, path);
    QFETCH(QString, expectation);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QElapsedTimer timer;
    timer.start();
    const Result<PdfVerdict> strangers = verifyPdf(bytes, {}, testTime());
    QVERIFY(timer.elapsed() < 60000);
    if (!strangers) {
        QVERIFY2(expectation.isEmpty() || expectation == QLatin1String("none"), qPrintable(words(strangers)));
        return;
    }
    QVERIFY2(strangers->verdict != Verdict::Unchanged, qPrintable(words(strangers)));

    // Everybody who signed is trusted, at the time they signed: now only the document itself can spoil the verdict.
    TrustList trust;
    QDateTime when = testTime();
    for (const PdfSignature &signature : strangers->signatures) {
        trust.certificates << TrustedCertificate{signature.certificate, {}, {}, {}};
        if (signature.time.isValid())
            when = signature.time;
    }
    const Result<PdfVerdict> verdict = verifyPdf(bytes, trust, when);
    QVERIFY(verdict);
    const QByteArray said = (expectation + QLatin1String(" -> ") + words(verdict)).toUtf8();
    const auto expects = [&expectation](const char *text) { return expectation.contains(QLatin1String(text)); };
    const auto intact = std::count_if(verdict->signatures.begin(), verdict->signatures.end(),
                                      [](const PdfSignature &s) { return s.integrity == Integrity::Intact; });
    const auto whole = std::count_if(verdict->signatures.begin(), verdict->signatures.end(), [](const PdfSignature &s) {
        return s.integrity == Integrity::Intact && s.coversWholeFile;
    });

    if (expectation.isEmpty() || expectation == QLatin1String("none")) {
        QVERIFY2(verdict->verdict == Verdict::NotSigned, said);
    } else if (expects("modified-after-signing") || expects("not intact") || expects("digest mismatch")) {
        QVERIFY2(verdict->verdict == Verdict::Changed, said);
    } else if (expects("must not be shown as covering")) {
        QVERIFY2(verdict->verdict != Verdict::Unchanged && whole == 0, said);
    } else if (expects("must not be shown as valid") || expects("must be reported as not valid")) {
        QVERIFY2(verdict->verdict == Verdict::Changed || verdict->verdict == Verdict::CannotCheck, said);
    } else if (expects("cannot verify")) {
        QVERIFY2(verdict->verdict == Verdict::CannotCheck, said);
    } else if (expects("5 signatures and 1 document timestamp")) {
        QVERIFY2(verdict->signatures.size() == 6 && intact == 6 && verdict->verdict != Verdict::Changed, said);
    } else if (expects("2 signatures")) {
        QVERIFY2(intact == 2 && whole == 1 && verdict->verdict != Verdict::Changed, said);
    } else if (expects("form filling only")) {
        QVERIFY2(intact >= 1 && verdict->verdict == Verdict::CannotCheck, said);
    } else if (expects("document timestamp")) {
        QVERIFY2(intact == 2 && whole == 1 && verdict->verdict != Verdict::Changed, said);
    } else if (expects("valid-integrity") || expects("valid and trusted")) {
        QVERIFY2(intact == 1 && whole == 1, said);
        QVERIFY2(verdict->verdict == Verdict::Unchanged, said);
    } else {
        QVERIFY2(expects("must answer within 3 s"), said); // a new kind of expectation wants a rule here
        QVERIFY(timer.elapsed() < 3000);
    }
}

void TestPdfTampering::foreignAuthority()
{
    if (corpusFolder().isEmpty())
        QSKIP("the folder of real files by others is not beside the project");
    const Result<TrustList> trust = readTrustFolder(corpusFolder() + QStringLiteral("/certs"));
    QVERIFY(trust);
    QFile file(corpusFolder() + QStringLiteral("/pdf/pades-with-old-style-signing-cert-attr.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    const Result<PdfVerdict> then = verifyPdf(pdf, *trust, QDateTime(QDate(2020, 11, 1), QTime(12, 0), Qt::UTC));
    QVERIFY2(then && then->verdict == Verdict::Unchanged, qPrintable(words(then)));
    QCOMPARE(then->signatures.first().weakAlgorithms, QStringList(QStringLiteral("sha1_signing_certificate")));
}

QTEST_MAIN(TestPdfTampering)
#include "tst_pdftampering.moc"
