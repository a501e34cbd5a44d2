// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sniff.h"
#include "evidence/textsearch.h"
#include "evidence/wire.h"

#include <QTest>

using namespace homeward;

class TextSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void sniffs_data();
    void sniffs();
    void riskKeysRoundTrip();
    void hostileAnswersAreRefused();
};

void TextSearchTest::counts_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("count");
    QTest::newRow("twice") << QStringLiteral("Перша школа,\nдруга школа") << QStringLiteral("школа") << 2;
    QTest::newRow("over a line end") << QStringLiteral("born in\nSampleville") << QStringLiteral("in  sampleville")
                                     << 1;
    QTest::newRow("ligature") << QStringLiteral("veri\uFB01cation") << QStringLiteral("verification") << 1;
    QTest::newRow("soft hyphen") << QStringLiteral("Самплеві\u00ADлль") << QStringLiteral("самплевілль") << 1;
    QTest::newRow("decomposed й found") << QStringLiteral("Сергіи\u0306") << QStringLiteral("Сергій") << 1;
    QTest::newRow("nothing wanted") << QStringLiteral("text") << QString() << 0;
    QTest::newRow("other letters") << QStringLiteral("Äíiï-ðî") << QStringLiteral("Дніпро") << 0;
    QTest::newRow("Hebrew as read") << QStringLiteral("שלום עולם") << QStringLiteral("שלום עולם") << 1;
    QTest::newRow("Hebrew as painted") << QStringLiteral("םלוע 2022 םולש") << QStringLiteral("שלום 2022 עולם") << 1;
}

void TextSearchTest::counts()
{
    QFETCH(QString, page);
    QFETCH(QString, wanted);
    QTEST(countOccurrences(page, wanted), "count");
}

void TextSearchTest::sniffs_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("mime");
    const auto unknown = QStringLiteral("application/octet-stream");
    QTest::newRow("empty") << QByteArray() << unknown;
    QTest::newRow("pdf after junk") << QByteArray(900, ' ') + "%PDF-1.7" << QStringLiteral("application/pdf");
    QTest::newRow("pdf too late") << QByteArray(1024, ' ') + "%PDF-1.7" << unknown;
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << QStringLiteral("image/jpeg");
    QTest::newRow("tiff, big end first") << QByteArray("MM\0*\0\0\0\x08", 8) << QStringLiteral("image/tiff");
    QTest::newRow("wave, not webp") << QByteArray("RIFF\0\0\0\0WAVE", 12) << unknown;
    QTest::newRow("heif with hevc") << QByteArray("\0\0\0\x18"
                                                  "ftypmif1\0\0\0\0mif1heic",
                                                  24)
                                    << QStringLiteral("image/heic");
    QTest::newRow("avif") << QByteArray("\0\0\0\x14"
                                        "ftypavif\0\0\0\0mif1",
                                        20)
                          << QStringLiteral("image/avif");
    QTest::newRow("film") << QByteArray("\0\0\0\x14"
                                        "ftypisom\0\0\0\0mp42",
                                        20)
                          << unknown;
    QTest::newRow("cut short") << QByteArray("\0\0\0\x14"
                                             "fty",
                                             7)
                               << unknown;
}

void TextSearchTest::sniffs()
{
    QFETCH(QByteArray, head);
    QTEST(sniffContent(head).mimeType, "mime");
}

void TextSearchTest::riskKeysRoundTrip()
{
    QCOMPARE(riskKey(Risk::JavaScript), QStringLiteral("javascript"));
    QCOMPARE(riskKey(Risk::MalformedMetadata), QStringLiteral("malformed_metadata"));
    for (const Risk risk : allRisks())
        QCOMPARE(riskFromKey(riskKey(risk)), std::optional(risk));
    QVERIFY(!riskFromKey(QStringLiteral("no_such_risk")));
}

void TextSearchTest::hostileAnswersAreRefused()
{
    wire::Reply reply;
    reply.id = 7;
    reply.ok = true;
    reply.imageSize = QSize(10, 10);
    reply.payloadBytes = 400;
    QVERIFY(wire::decodeReply(wire::encode(reply)));
    reply.payloadBytes = 401;
    QVERIFY(!wire::decodeReply(wire::encode(reply)));
    reply.imageSize = QSize(100'000, 100'000);
    reply.payloadBytes = qint64(4) * 100'000 * 100'000;
    QVERIFY(!wire::decodeReply(wire::encode(reply)));
    reply.imageSize = {};
    QVERIFY(!wire::decodeReply(wire::encode(reply)));
    reply.payloadBytes = -1;
    QVERIFY(!wire::decodeReply(wire::encode(reply)));

    PageText text;
    text.words.append({{0.1, 0.1, 0.2, 0.05}, QStringLiteral("word"), true, false});
    const QByteArray good = wire::encode(text);
    QCOMPARE(wire::decodeText(good), std::optional(text));
    QVERIFY(!wire::decodeText(good + 'x'));
    QVERIFY(!wire::decodeText(good.chopped(1)));
    text.words.first().rect.x = 3;
    QVERIFY(!wire::decodeText(wire::encode(text)));
    QVERIFY(!wire::decodeText(QByteArray(4, '\xFF')));
    QVERIFY(!wire::decodeFacts(QByteArray(3, '\0')));
}

QTEST_GUILESS_MAIN(TextSearchTest)
#include "tst_textsearch.moc"
