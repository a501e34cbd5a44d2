// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

#include <QTest>

using namespace homeward;

class TestPersonName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void valueKeepsEverything_data();
    void valueKeepsEverything();
    void refuses_data();
    void refuses();
    void scripts();
};

void TestPersonName::forms_data()
{
    QTest::addColumn<PersonName>("name");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("heading");
    const auto row = [](const char *title, const PersonName &name, const char *list, const char *heading) {
        QTest::newRow(title) << name << QString::fromUtf8(list) << QString::fromUtf8(heading);
    };
    row("all parts",
        {NameScript::Ukrainian, QStringLiteral("Прикладенко"), QStringLiteral("Марта"), QStringLiteral("Іванівна")},
        "Прикладенко Марта Іванівна", "Марта Прикладенко");
    row("no patronymic", {NameScript::Latin, QStringLiteral("Prykladenko"), QStringLiteral("Marta"), {}},
        "Prykladenko Marta", "Marta Prykladenko");
    row("given name only, as heard", {NameScript::Russian, {}, QStringLiteral("Марта"), {}}, "Марта", "Марта");
    row("surname only", {NameScript::Russian, QStringLiteral("Зразок"), {}, {}}, "Зразок", "Зразок");
}

void TestPersonName::forms()
{
    QFETCH(PersonName, name);
    QFETCH(QString, list);
    QFETCH(QString, heading);
    QCOMPARE(name.listForm(), list);
    QCOMPARE(name.headingForm(), heading);
}

void TestPersonName::valueKeepsEverything_data()
{
    QTest::addColumn<PersonName>("name");
    QTest::newRow("apostrophe of the source") << PersonName{NameScript::Ukrainian, QStringLiteral("Лук'янюк"),
                                                            QStringLiteral("Дарʼя"), QStringLiteral("В’ячеславівна")};
    QTest::newRow("quotes and a backslash")
        << PersonName{NameScript::Latin, QStringLiteral("O\"Sample\\"), QStringLiteral("Marta\n"), {}};
    QTest::newRow("combining marks") << PersonName{NameScript::Ukrainian, QStringLiteral("Йосипенко"), {}, {}};
    QTest::newRow("spaces kept") << PersonName{NameScript::Ukrainian, QStringLiteral(" Де Зразко "), {}, {}};
}

void TestPersonName::valueKeepsEverything()
{
    QFETCH(PersonName, name);
    const auto read = PersonName::fromValue(name.toValue());
    QVERIFY(read);
    QCOMPARE(*read, name);
    QCOMPARE(read->toValue(), name.toValue());
}

void TestPersonName::refuses_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << QString();
    QTest::newRow("text") << QStringLiteral("Прикладенко Марта");
    QTest::newRow("array") << QStringLiteral("[]");
    QTest::newRow("no script") << QStringLiteral(R"({"surname":"Зразок"})");
    QTest::newRow("foreign script") << QStringLiteral(R"({"script":"ka-Geor","surname":"Зразок"})");
    QTest::newRow("patronymic alone") << QStringLiteral(R"({"script":"uk-Cyrl","patronymic":"Іванівна"})");
    QTest::newRow("cut off") << QStringLiteral(R"({"script":"uk-Cyrl","surname":"Зр)");
}

void TestPersonName::refuses()
{
    QFETCH(QString, value);
    QVERIFY(!PersonName::fromValue(value));
}

void TestPersonName::scripts()
{
    for (const auto script : {NameScript::Ukrainian, NameScript::Russian, NameScript::Latin})
        QCOMPARE(scriptFromKey(scriptKey(script)), script);
    QVERIFY(!scriptFromKey(QStringLiteral("uk")));
}

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
