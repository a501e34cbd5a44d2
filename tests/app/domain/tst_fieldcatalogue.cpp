// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcatalogue.h"

#include "domain/documenttype.h"
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
    void everySubjectIsSpokenOf();
    void everyTypeOfDocument();
    void whatIsSealed();
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
        QCOMPARE(field.type == FieldType::Choice || field.type == FieldType::Flag, !field.choices.empty());
        QVERIFY2(field.form == NumberForm::Free || field.type == FieldType::Code, field.key);
        // The Overview and the paper's panel speak of the child; a heading belongs to another subject.
        QVERIFY2(!field.keyFact || field.subject == SubjectKind::Child, field.key);
        QVERIFY2(!field.title || field.subject != SubjectKind::Child, field.key);
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

void TestFieldCatalogue::everySubjectIsSpokenOf()
{
    for (const SubjectKind kind : {SubjectKind::Child, SubjectKind::Person, SubjectKind::Document, SubjectKind::Stay,
                                   SubjectKind::ConditionReport}) {
        int fields = 0;
        int titles = 0;
        for (const FieldInfo &field : fieldCatalogue()) {
            fields += field.subject == kind ? 1 : 0;
            titles += field.subject == kind && field.title ? 1 : 0;
        }
        QVERIFY(fields >= 8);
        QCOMPARE(titles > 0, kind != SubjectKind::Child);
    }
}

void TestFieldCatalogue::everyTypeOfDocument()
{
    const FieldInfo *field = fieldInfo(QStringLiteral("document_type"));
    QCOMPARE(field->choices.size(), documentTypeList.size());
    for (const DocumentType &type : documentTypeList) {
        QVERIFY(isValidValue(*field, QString::fromLatin1(type.key)));
        QCOMPARE(documentType(QString::fromLatin1(type.key)), &type);
    }
    QCOMPARE(documentType(u"birth_certificate")->form, NumberForm::BirthCertificate);
    QVERIFY(!documentType(u"no_such_paper"));
}

void TestFieldCatalogue::whatIsSealed()
{
    for (const char *key : {"health_summary", "health_needs", "stay_address", "person_contact", "report_physical"})
        QVERIFY2(fieldInfo(QString::fromLatin1(key))->sealed, key);
    for (const char *key : {"name_birth", "birth_date", "separation_place"})
        QVERIFY2(!fieldInfo(QString::fromLatin1(key))->sealed, key);
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
    row("a height", "height", "142.5", true);
    row("a height with its unit", "height", "142 cm", false);
    row("a height with a comma", "height", "142,5", false);
    row("a yes", "minor_at_separation", "yes", true);
    row("not known is an answer", "minor_at_separation", "unknown", true);
    row("a yes by word", "minor_at_separation", "так", false);
    row("a number of any shape", "tax_number", "12-34", true);
    row("a type of document", "document_type", "birth_certificate", true);
    row("a type nobody knows", "document_type", "letter", false);
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
