// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts in words (ux.md §19, 53): which form belongs to which number is written out here, not reckoned as Qt does.
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/wording.h"
#include "ui/language/languagekeeper.h"
#include "ui/shell/casespage.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <array>

using namespace homeward;
using namespace homeward::test;

namespace {

const std::array<QList<int>, 3> slavic{
    QList<int>{1, 21, 31, 91, 101, 121, 1001, 10'001}, QList<int>{2, 3, 4, 22, 23, 24, 34, 102, 104, 122, 1003},
    QList<int>{0,  5,   6,   9,   10,  11,  12,  13,  14,  15,   19,   20,   25,
               30, 100, 111, 112, 113, 114, 119, 120, 211, 1000, 1011, 1012, 10'000}};
const std::array<QList<int>, 2> english{QList<int>{1}, QList<int>{0, 2, 5, 11, 21, 101}};

struct Counted
{
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    QStringList forms;
};

QList<Counted> countedTexts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Counted> all;
    QByteArray context;
    Counted one;
    bool counts = false;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"message" && counts)
            all.append(one);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message") {
            one = {context, {}, {}, {}};
            counts = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"name") {
            context = xml.readElementText().toUtf8();
        } else if (xml.name() == u"source") {
            one.source = xml.readElementText().toUtf8();
        } else if (xml.name() == u"comment") {
            one.comment = xml.readElementText().toUtf8();
        } else if (xml.name() == u"numerusform") {
            one.forms.append(xml.readElementText());
        }
    }
    return all;
}

/// As the language parts thousands: 10 001 and 10,001.
QString grouped(int n, Language language)
{
    QString digits = QString::number(n);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, language == Language::English ? QChar(u',') : QChar(QChar::Nbsp));
    return digits;
}

} // namespace

class TestPlurals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item53CasesAreCounted_data();
    void item53CasesAreCounted();
    void item53EveryCountedText_data();
    void item53EveryCountedText();
    void item53OnScreen();

private:
    LanguageKeeper m_keeper;
};

void TestPlurals::item53CasesAreCounted_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    const std::array<const char *, 3> ukrainian{"справа", "справи", "справ"};
    const std::array<const char *, 3> russian{"дело", "дела", "дел"};
    for (size_t form = 0; form < slavic.size(); ++form) {
        for (const int n : slavic.at(form)) {
            QTest::addRow("%d in Ukrainian", n)
                << Language::Ukrainian << n
                << grouped(n, Language::Ukrainian) + QChar(QChar::Nbsp) + QString::fromUtf8(ukrainian.at(form));
            QTest::addRow("%d in Russian", n)
                << Language::Russian << n
                << grouped(n, Language::Russian) + QChar(QChar::Nbsp) + QString::fromUtf8(russian.at(form));
        }
    }
    for (size_t form = 0; form < english.size(); ++form) {
        for (const int n : english.at(form))
            QTest::addRow("%d in English", n)
                << Language::English << n
                << QStringLiteral("%1 %2").arg(grouped(n, Language::English), form == 0 ? u"case" : u"cases");
    }
}

void TestPlurals::item53CasesAreCounted()
{
    QFETCH(Language, language);
    QFETCH(int, number);
    m_keeper.use(language);
    QTEST(caseCountText(number), "words");
}

void TestPlurals::item53EveryCountedText_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageKey(language))) << language;
}

void TestPlurals::item53EveryCountedText()
{
    QFETCH(Language, language);
    m_keeper.use(language);
    const QList<Counted> all =
        countedTexts(QStringLiteral(HOMEWARD_TRANSLATIONS "/homeward_%1.ts").arg(languageKey(language)));
    QVERIFY(all.size() > 80);
    const QList<QList<int>> numbers = language == Language::English ? QList<QList<int>>(english.begin(), english.end())
                                                                    : QList<QList<int>>(slavic.begin(), slavic.end());
    for (const Counted &text : all) {
        QCOMPARE(text.forms.size(), numbers.size());
        for (qsizetype form = 0; form < numbers.size(); ++form) {
            for (const int n : numbers.at(form)) {
                QString wanted = text.forms.at(form);
                wanted.replace(QLatin1String("%Ln"), grouped(n, language));
                wanted.replace(QLatin1String("%n"), QString::number(n));
                QCOMPARE(QCoreApplication::translate(text.context, text.source,
                                                     text.comment.isEmpty() ? nullptr : text.comment.constData(), n),
                         wanted);
            }
        }
    }
}

void TestPlurals::item53OnScreen()
{
    WindowStage stage(21);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    CaseBrowser &browser = stage.window().casesPage()->browser();
    stage.preferences().setLanguage(Language::Ukrainian);
    QTRY_VERIFY(says(browser, QStringLiteral("21\u00a0справа")));
    browser.setFilterText(QStringLiteral("DEMO-0007"));
    QTRY_VERIFY(says(browser, QStringLiteral("1 із 21\u00a0справи")));
    stage.preferences().setLanguage(Language::Russian);
    QTRY_VERIFY(says(browser, QStringLiteral("1 из 21\u00a0дела")));
    browser.clearFilters();
    QTRY_VERIFY(says(browser, QStringLiteral("21\u00a0дело")));
    stage.preferences().setLanguage(Language::English);
    QTRY_VERIFY(says(browser, QStringLiteral("21 cases")));
}

QTEST_MAIN(TestPlurals)
#include "tst_plurals.moc"
