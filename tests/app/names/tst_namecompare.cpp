// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/givennames.h"
#include "names/namecompare.h"

#include "support/corpus.h"

#include <QTest>

using namespace homeward;

namespace {

constexpr auto uk = NameScript::Ukrainian;
constexpr auto ru = NameScript::Russian;
constexpr auto la = NameScript::Latin;

/// "Прикладенко Марта Іванівна": surname, given name, patronymic; "-" for a part not stated.
PersonName name(NameScript script, const char *text)
{
    QStringList parts = QString::fromUtf8(text).split(u' ');
    for (QString &part : parts)
        part = part == QLatin1String("-") ? QString() : part;
    return {script, parts.value(0), parts.value(1), parts.value(2)};
}

} // namespace

class TestNameCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void relation_data();
    void relation();
    void patronymic_data();
    void patronymic();
    void table();
    void realVariants();
};

void TestNameCompare::relation_data()
{
    QTest::addColumn<PersonName>("a");
    QTest::addColumn<PersonName>("b");
    QTest::addColumn<NameRelation>("expected");
    const auto row = [](const char *title, NameScript sa, const char *a, NameScript sb, const char *b, NameRelation r) {
        QTest::newRow(title) << name(sa, a) << name(sb, b) << r;
    };
    using enum NameRelation;
    row("identical", uk, "Прикладенко Марта Іванівна", uk, "Прикладенко Марта Іванівна", Same);
    row("capitals and apostrophe", uk, "ЛУК'ЯНЮК Дар'я", uk, "Лук’янюк Дарʼя", Same);
    row("Latin look-alike inside", uk, "Прикладенко Iван", uk, "Прикладенко Іван", Same);
    row("uk and ru", uk, "Прикладенко Марта Іванівна", ru, "Прикладенко Марта Ивановна", Variant);
    row("uk and Latin", uk, "Прикладенко Марта Іванівна", la, "Prykladenko Marta Ivanivna", Variant);
    row("ru and Latin of a passport", ru, "Юрьева Юлия", la, "IUREVA IULIIA", Variant);
    row("uk and Latin of ru", uk, "Зразкова Олена Миколаївна", la, "Zrazkova Elena Nikolaevna", Variant);
    row("translated given name", uk, "Зразок Микола", ru, "Зразок Николай", Variant);
    row("two forms in one language", uk, "Зразок Дарія", uk, "Зразок Дар’я", Variant);
    row("Sofia", uk, "Зразок Софія", ru, "Зразок Софья", Variant);
    row("Hanna and Anna", uk, "Зразок Ганна", ru, "Зразок Анна", Variant);
    row("Hanna in Latin", uk, "Зразок Ганна", la, "Zrazok Hanna", Variant);
    row("patronymic by the father", uk, "Зразок Іван Миколайович", la, "Zrazok Ivan Nikolaevich", Variant);
    row("patronymic by the father, ru", uk, "Зразок Іван Григорович", ru, "Зразок Иван Григорьевич", Variant);
    row("patronymic missing", uk, "Зразок Іван Петрович", la, "Zrazok Ivan -", Variant);
    row("surname not stated", uk, "- Іван -", uk, "Зразок Іван Петрович", Variant);
    row("yo", uk, "Журавльов Семен", ru, "Журавлёв Семён", Variant);
    row("ghe with upturn", uk, "Ґудзь Іван", uk, "Гудзь Іван", Variant);
    row("Latin by two tables", la, "Yurieva Yuliia", la, "Iurieva Iuliia", Variant);
    row("nothing in common to compare", uk, "Зразок - -", uk, "- Іван -", Different);
    row("another surname", uk, "Прикладенко Марта", uk, "Зразок Марта", Different);
    row("another vowel in one language", uk, "Кіт Марта", uk, "Кит Марта", Different);
    row("g is not kh", uk, "Гоменко Марта", ru, "Хоменко Марта", Different);
    row("siblings", uk, "Прикладенко Марта Іванівна", uk, "Прикладенко Марина Іванівна", Different);
    row("Dasha's two names", uk, "Зразок Дарина", ru, "Зразок Дарья", Different);
    row("Anna and Yana", uk, "Зразок Анна", ru, "Зразок Яна", Different);
    row("another father", uk, "Зразок Іван Петрович", ru, "Зразок Иван Павлович", Different);
    row("daughter and son", uk, "Зразок Саша Петрович", uk, "Зразок Саша Петрівна", Different);
    row("another Chinese surname", la, "陈 伟", la, "王 伟", Different);
    row("another Chinese name, one in Latin letters", la, "陈 Wei", la, "王 Wei", Different);
    row("the same Chinese name", la, "陈 伟", la, "陈 伟", Same);
    row("another Georgian name", uk, "ბერიძე ნინო", la, "კალაძე ნინო", Different);
    row("another Armenian name", la, "Պետրոսյան Անի", uk, "Գրիգորյան Անի", Different);
    row("another Arabic name", la, "حسن علي", ru, "حسين علي", Different);
    row("a Kazakh letter is no silence", ru, "Әсел Қали", la, "Сел Али", Different);
    row("only signs", uk, "— Марта", uk, "*** Марта", Different);
    row("Yegor and Yuri", uk, "Зразок Єгор", ru, "Зразок Юрий", Different);
}

void TestNameCompare::relation()
{
    QFETCH(PersonName, a);
    QFETCH(PersonName, b);
    QFETCH(NameRelation, expected);
    QCOMPARE(compareNames(a, b), expected);
    QCOMPARE(compareNames(b, a), expected);
}

void TestNameCompare::patronymic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("father");
    QTest::addColumn<bool>("daughter");
    const auto row = [](const char *text, const char *father, bool daughter) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(father) << daughter;
    };
    row("Миколайович", "Микола", false);
    row("Николаевна", "Николай", true);
    row("Олександрівна", "Олександр", true);
    row("Александровна", "Александр", true);
    row("Oleksandrivna", "Олександр", true);
    row("Андріївна", "Андрій", true);
    row("Андреевич", "Андрей", false);
    row("Ілліч", "Ілля", false);
    row("Іллівна", "Ілля", true);
    row("Ильинична", "Илья", true);
    row("Лукич", "Лука", false);
    row("Микитович", "Микита", false);
    row("Никитична", "Никита", true);
    row("Григорьевна", "Григорий", true);
    row("Дмитрівна", "Дмитро", true);
    row("Дмитриевна", "Дмитрий", true);
    row("Яковлевич", "Яков", false);
    row("Якович", "Яків", false);
    row("Львівна", "Лев", true);
    row("Павлівна", "Павло", true);
    row("Сергеевна", "Сергей", true);
    row("Serhiivna", "Сергій", true);
    row("Yuriiovych", "Юрій", false);
    row("Фёдоровна", "Фёдор", true);
    row("Кузьмич", "Кузьма", false);
    row("Хомич", "Хома", false);
    row("Василівна", "Василь", true);
    row("Васильевна", "Василий", true);
    row("Михайлівна", "Михайло", true);
}

void TestNameCompare::patronymic()
{
    QFETCH(QString, text);
    QFETCH(QString, father);
    QFETCH(bool, daughter);
    const Patronymic read = readPatronymic(text);
    QVERIFY(read.recognised);
    QCOMPARE(read.daughter, daughter);
    QVERIFY(!givenNameClasses(father).isEmpty());
    QCOMPARE(read.classes, givenNameClasses(father));
}

void TestNameCompare::table()
{
    QVERIFY(givenNameTableVersion() >= 1);
    QVERIFY(givenNameClassCount() >= 60);
    // Names of different classes must not meet by accident of folding.
    const std::pair<const char16_t *, const char16_t *> apart[] = {
        {u"Анна", u"Яна"},        {u"Марина", u"Марія"},  {u"Оксана", u"Ксенія"},        {u"Назар", u"Назарій"},
        {u"Ангеліна", u"Аліна"},  {u"Єгор", u"Георгій"},  {u"Олександр", u"Олександра"}, {u"Юлія", u"Уляна"},
        {u"Валерій", u"Валерія"}, {u"Євген", u"Євгенія"}, {u"Іван", u"Іванна"},          {u"Лев", u"Леся"}};
    for (const auto &[a, b] : apart) {
        const QList<int> first = givenNameClasses(QString::fromUtf16(a));
        QVERIFY(!first.isEmpty());
        QVERIFY2(first != givenNameClasses(QString::fromUtf16(b)), qPrintable(QString::fromUtf16(a)));
    }
    QVERIFY(givenNameClasses(QStringLiteral("Небувалослав")).isEmpty());
}

void TestNameCompare::realVariants()
{
    const QString folder = test::corpusFolder();
    if (folder.isEmpty())
        QSKIP("The corpus of name variants is not beside the project.");
    // Ukrainian and Russian spellings of one group: the share that the comparison recognises.
    struct Group
    {
        QString category;
        QStringList ukrainian;
        QStringList russian;
    };
    QMap<QString, Group> groups;
    for (const auto &row : test::readTsv(folder + QStringLiteral("/names/name-variants.tsv"))) {
        Group &group = groups[row.value(QStringLiteral("group_id"))];
        group.category = row.value(QStringLiteral("category"));
        if (row.value(QStringLiteral("spelling_of")) == QLatin1String("uk"))
            group.ukrainian.append(row.value(QStringLiteral("spelling")));
        if (row.value(QStringLiteral("spelling_of")) == QLatin1String("ru"))
            group.russian.append(row.value(QStringLiteral("spelling")));
    }
    QMap<QString, std::pair<int, int>> shares; // category → recognised, all
    QStringList missed;
    for (const Group &group : std::as_const(groups)) {
        for (const QString &a : group.ukrainian) {
            for (const QString &b : group.russian) {
                PersonName first{uk, {}, {}, {}};
                PersonName second{ru, {}, {}, {}};
                const auto place = [&](PersonName &person, const QString &text) {
                    (group.category == QLatin1String("patronymic") ? person.patronymic
                     : group.category == QLatin1String("given")    ? person.given
                                                                   : person.surname) = text;
                    if (group.category == QLatin1String("patronymic"))
                        person.surname = QStringLiteral("Зразок");
                };
                place(first, a);
                place(second, b);
                auto &share = shares[group.category];
                ++share.second;
                if (compareNames(first, second) != NameRelation::Different)
                    ++share.first;
                else
                    missed.append(group.category + QStringLiteral(": ") + a + QStringLiteral(" / ") + b);
            }
        }
    }
    for (auto it = shares.cbegin(); it != shares.cend(); ++it)
        qInfo("%s: %d of %d", qPrintable(it.key()), it->first, it->second);
    if (qEnvironmentVariableIsSet("HOMEWARD_SHOW_MISSED"))
        qInfo("%s", qPrintable(missed.join(u'\n')));
    const auto share = [&](const char *category) {
        const auto [good, all] = shares.value(QString::fromLatin1(category));
        return all ? double(good) / all : 0.0;
    };
    QVERIFY(share("patronymic") >= 0.95);
    QVERIFY(share("given") >= 0.8);
    QVERIFY(share("surname") >= 0.9);
}

QTEST_GUILESS_MAIN(TestNameCompare)
#include "tst_namecompare.moc"
