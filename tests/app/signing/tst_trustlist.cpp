// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signing/demopki.h"
#include "signing/pkcs12signer.h"
#include "signing/trustlist.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace homeward;

namespace {

DemoPki demo(const QDateTime &now)
{
    StillWorld world(now);
    DemoPkiRequest request;
    request.passphrase = QStringLiteral("  leading blanks count");
    const Result<DemoPki> pki = makeDemoPki(world, request);
    if (!pki)
        qFatal("%s", qPrintable(pki.error().detail));
    return *pki;
}

void write(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

const QDateTime today(QDate(2026, 3, 14), QTime(9, 30), Qt::UTC);

} // namespace

class TestTrustList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demonstrationKeys();
    void folderWithNote();
    void folderWithoutNote();
    void badFolders();
    void revocationIsNeverMisread();
    void revokedSignersWithoutTheirFile();
    void fingerprintIsReadAloud();
};

void TestTrustList::demonstrationKeys()
{
    const DemoPki pki = demo(today);
    QCOMPARE(pki.signer.validFrom, today.addDays(-1));
    QCOMPARE(pki.signer.validTo, today.addYears(10));
    QCOMPARE(pki.signer.keyKind, QStringLiteral("EC P-256"));
    QVERIFY(pki.authority.commonName.contains(QLatin1String("invented")));
    QCOMPARE(pki.signer.issuerName, pki.authority.commonName);
    QVERIFY(pki.authority.selfSigned);
    QVERIFY(!pki.signer.selfSigned);
    QVERIFY(demo(today).signer.sha256 != pki.signer.sha256); // keys are never reproducible
    const auto signer = Pkcs12Signer::open(pki.pkcs12, QStringLiteral("  leading blanks count"));
    QVERIFY(signer);
    QCOMPARE((*signer)->certificate(), pki.signer);
    const auto trimmed = Pkcs12Signer::open(pki.pkcs12, QStringLiteral("leading blanks count"));
    QVERIFY(!trimmed);
    QCOMPARE(trimmed.error().code, ErrorCode::WrongPassphrase);
}

void TestTrustList::folderWithNote()
{
    const DemoPki pki = demo(today);
    const QTemporaryDir folder;
    write(folder, "authority.pem", pki.authorityPem);
    write(folder, "again.crt", pki.authority.der); // the same certificate in its other form counts once
    write(folder, "broken.cer", "not a certificate");
    write(folder, "readme.txt", "not looked at");
    write(folder, "trust.json", pki.trustNote);
    const Result<TrustList> list = readTrustFolder(folder.path());
    QVERIFY(list);
    QCOMPARE(list->certificates.size(), 1);
    QCOMPARE(list->certificates.first().certificate, pki.authority);
    QCOMPARE(list->certificates.first().vouchedBy, QStringLiteral("homeward sample"));
    QCOMPARE(list->certificates.first().since, today.date());
    QCOMPARE(list->unreadable, QStringList(QStringLiteral("broken.cer")));
    QCOMPARE(judgeTrust(pki.signer.der, {}, *list, today).trust, Trust::Known);
    QCOMPARE(judgeTrust(pki.signer.der, {}, *list, today).anchorSha256, pki.authority.sha256);
    QCOMPARE(judgeTrust(pki.signer.der, {}, *list, today.addYears(11)).trust, Trust::Expired);
    QCOMPARE(judgeTrust(demo(today).signer.der, {}, *list, today).trust, Trust::Unknown);
    QCOMPARE(judgeTrust("nonsense", {}, *list, today).trust, Trust::NotCheckable);
    // an authority is not a signer of documents
    QCOMPARE(judgeTrust(pki.authority.der, {}, *list, today).trust, Trust::Unknown);
}

void TestTrustList::folderWithoutNote()
{
    const DemoPki pki = demo(today);
    const QTemporaryDir folder;
    write(folder, "signer.cer", pki.signer.der);
    const Result<TrustList> list = readTrustFolder(folder.path());
    QVERIFY(list);
    QCOMPARE(list->certificates.first().displayName, pki.signer.commonName);
    QCOMPARE(judgeTrust(pki.signer.der, {}, *list, today).trust, Trust::Known);
    const QTemporaryDir empty;
    QVERIFY(readTrustFolder(empty.path())->certificates.isEmpty());
}

void TestTrustList::badFolders()
{
    const QTemporaryDir folder;
    const Result<TrustList> missing = readTrustFolder(folder.filePath(QStringLiteral("nowhere")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    for (const char *note : {"", "[]", "{", "{\"certificates\": 5}"}) {
        write(folder, "trust.json", note);
        const Result<TrustList> malformed = readTrustFolder(folder.path());
        QVERIFY2(!malformed, note);
        QCOMPARE(malformed.error().code, ErrorCode::Malformed);
    }
}

void TestTrustList::revocationIsNeverMisread()
{
    const DemoPki pki = demo(today);
    const QTemporaryDir folder;
    write(folder, "authority.pem", pki.authorityPem);
    const auto withDate = [&](const QByteArray &date) {
        write(folder, "trust.json",
              "{\"certificates\": [{\"sha256\": \"" + pki.authority.sha256.toHex() + "\", \"revoked\": \"" + date +
                  "\"}]}");
        return readTrustFolder(folder.path());
    };
    const Result<TrustList> revoked = withDate("2026-03-20");
    QVERIFY(revoked);
    QCOMPARE(judgeTrust(pki.signer.der, {}, *revoked, today).trust, Trust::Known); // not until that day
    QCOMPARE(judgeTrust(pki.signer.der, {}, *revoked, today.addDays(6)).trust, Trust::Revoked);
    QVERIFY(!withDate("14. 3. 2026"));
    QVERIFY(!withDate(""));
}

void TestTrustList::revokedSignersWithoutTheirFile()
{
    // Only the authority lies in the folder; the signer's certificate is known by its fingerprint alone.
    const DemoPki pki = demo(today);
    const QTemporaryDir folder;
    write(folder, "authority.pem", pki.authorityPem);
    const auto noted = [&](const QByteArray &entry) {
        write(folder, "trust.json", "{\"certificates\": [" + entry + "]}");
        return readTrustFolder(folder.path());
    };
    const QByteArray print = pki.signer.sha256.toHex();
    const Result<TrustList> list = noted("{\"sha256\": \"" + print + "\", \"revoked\": \"2026-03-14\"}");
    QVERIFY(list);
    QCOMPARE(judgeTrust(pki.signer.der, {}, *list, today).trust, Trust::Revoked);
    QCOMPARE(judgeTrust(pki.signer.der, {}, *list, today.addSecs(-10 * 3600)).trust, Trust::Known);
    const Result<TrustList> twice =
        noted("{\"sha256\": \"" + print + "\", \"revoked\": \"2026-03-13\"}, {\"sha256\": \"" + print +
              "\", \"revoked\": \"2027-01-01\"}");
    QVERIFY(twice);
    QCOMPARE(judgeTrust(pki.signer.der, {}, *twice, today).trust, Trust::Revoked); // the earlier day counts
    QVERIFY(!noted("{\"sha256\": \"" + print.left(62) + "\", \"revoked\": \"2026-03-14\"}"));
    QVERIFY(!noted("{\"sha256\": \"" + print + "\", \"revoked\": true}"));
}

void TestTrustList::fingerprintIsReadAloud()
{
    QCOMPARE(spokenFingerprint(QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")),
             QStringLiteral("0011 2233 4455 6677 8899 AABB CCDD EEFF\n0011 2233 4455 6677 8899 AABB CCDD EEFF"));
}

QTEST_GUILESS_MAIN(TestTrustList)
#include "tst_trustlist.moc"
