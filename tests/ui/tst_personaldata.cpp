// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/personaldata.h"

#include <QTest>

using namespace homeward;

class TestPersonalData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void covers_data();
    void covers();
};

void TestPersonalData::covers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("hidden");
    const auto row = [](const char *text, const QStringList &hidden) {
        QTest::newRow(text) << QString::fromUtf8(text) << hidden;
    };
    const auto one = [](const char *text) { return QStringList{QString::fromUtf8(text)}; };
    row("call +380 00 000 00 00 after six", one("+380 00 000 00 00"));
    row("тел. 000 00-00-000, бабуся", one("000 00-00-000"));
    row("(000) 000-00-00", one("(000) 000-00-00"));
    row("+7 000 000-00-00 и 8 (000) 000-00-00",
        {QStringLiteral("+7 000 000-00-00"), QStringLiteral("8 (000) 000-00-00")});
    row("write to someone@sample.example today", one("someone@sample.example"));
    row("живе: вул. Зразкова, буд. 12, кв. 3, другий поверх", one("вул. Зразкова, буд. 12, кв. 3"));
    row("ул. Примерная 7", one("ул. Примерная 7"));
    row("lives at 12 Sample Street since May", one("12 Sample Street"));
    row("тел. 000–000–00–00 після шостої", one("000–000–00–00"));
    row("тел. 000—000−00‑00", one("000—000−00‑00"));
    row("000/000/00/00", one("000/000/00/00"));
    row("000\u202f000\u202f00\u202f00", one("000\u202f000\u202f00\u202f00"));
    row("in Telegram @sample_name, evenings", one("@sample_name"));
    row("https://t.me/sample_name.", one("https://t.me/sample_name"));
    row("t.me/+AbCdEf and wa.me/000", {QStringLiteral("t.me/+AbCdEf"), QStringLiteral("wa.me/000")});
    row("lives at 5 Sample Rd since May", one("5 Sample Rd"));
    row("lives at 5 Sample Rd.", one("5 Sample Rd"));
    row("12 Sample Square", one("12 Sample Square"));
    row("2026-11-25 10:55, 000 000 00 00", one("000 000 00 00"));
    row("25.11.2026 000 000 00 00", one("000 000 00 00"));
    // None of these is a number or an address.
    row("spoke on 02.12.2026 at 14:30", {});
    row("2026-12-02", {});
    row("2026-11-25 10:55", {});
    row("25.11.2026 10:55–11:20", {});
    row("25/11/2026, 10:55", {});
    row("02.12.2026–03.12.2026", {});
    row("2026-11-25/2026-12-02", {});
    row("she is 9 and looks at @ signs", {});
    row("2 children close to the river", {});
    row("20 minutes, 3 brothers, flat tyre", {});
    row("case DEMO-0014, certificate 123456", {});
    row("гуляли вулицею", {});
}

void TestPersonalData::covers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, hidden);
    QStringList found;
    for (const PersonalSpan &span : personalSpans(text))
        found.append(text.mid(span.start, span.length));
    QCOMPARE(found, hidden);
    const QString covered = coveredText(text);
    for (const QString &secret : hidden)
        QVERIFY2(!covered.contains(secret), qPrintable(covered));
    QCOMPARE(covered == text, hidden.isEmpty());
}

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
