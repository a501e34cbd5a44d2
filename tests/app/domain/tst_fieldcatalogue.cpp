// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcatalogue.h"

#include "domain/personname.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace homeward;

class TestFieldCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRow();
    void identityAndSeparationAreThere();
    void values_data();
    void values();
};

void TestFieldCatalogue::everyRow()
{
    QSet<QString> keys;
    for (const FieldInfo &field : fieldCatalogue()) {
        const QString key = QString::fromLatin1(field.key);
        QVERIFY2(QRegularExpression(QStringLiteral("^[a-z][a-z_]*$")).match(key).hasMatch(), field.key);
        QVERIFY2(!keys.contains(key), field.key);
        keys.insert(key);
        QVERIFY2(qstrlen(field.label) > 0, field.key);
        QVERIFY2(qstrlen(fieldGroupLabel(field.group)) > 0, field.key);
        QCOMPARE(fieldInfo(key), &field);
        QCOMPARE(field.type == FieldType::Choice, !field.choices.empty());
        QSet<QString> choices;
        for (const FieldChoice &choice : field.choices) {
            choices.insert(QString::fromLatin1(choice.key));
            QVERIFY(qstrlen(choice.label) > 0);
            QVERIFY(isValidValue(field, QString::fromLatin1(choice.key)));
        }
        QCOMPARE(choices.size(), field.choices.size());
        QVERIFY2(!isValidValue(field, QString()), field.key);
        QVERIFY2(!isValidValue(field, QStringLiteral("  ")), field.key);
    }
    QVERIFY(!fieldInfo(QStringLiteral("no_such_field")));
}

void TestFieldCatalogue::identityAndSeparationAreThere()
{
    for (const char *key : {"name_birth", "birth_date", "sex", "birth_place", "separation_date", "separation_place",
                            "separation_category", "present_place", "guardian"}) {
        const FieldInfo *field = fieldInfo(QString::fromLatin1(key));
        QVERIFY2(field, key);
        QVERIFY2(field->keyFact, key);
    }
}

void TestFieldCatalogue::values_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *title, const char *key, const char *value, bool valid) {
        QTest::newRow(title) << QString::fromLatin1(key) << QString::fromUtf8(value) << valid;
    };
    row("a day", "birth_date", "2015-03-12", true);
    row("a winter", "separation_date", "2021-24", true);
    row("a day as people write it", "birth_date", "12.03.2015", false);
    row("sex by key", "sex", "female", true);
    row("sex by word", "sex", "Female", false);
    row("a place", "birth_place", "Самплівка", true);
    row("a name in its stored form", "name_birth", R"({"given":"Марта","script":"uk-Cyrl","surname":"Прикладенко"})",
        true);
    row("a name as text", "name_birth", "Прикладенко Марта", false);
    row("a name in an unknown script", "name_birth", R"({"given":"M","script":"xx","surname":"P"})", false);
    row("a name without parts", "name_birth", R"({"script":"uk-Cyrl"})", false);
}

void TestFieldCatalogue::values()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, valid);
    const FieldInfo *field = fieldInfo(key);
    QVERIFY(field);
    QCOMPARE(isValidValue(*field, value), valid);
}

QTEST_GUILESS_MAIN(TestFieldCatalogue)
#include "tst_fieldcatalogue.moc"
