// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wording.h"
#include "ui/language/languagekeeper.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace homeward;

namespace {

class Listener : public QWidget
{
public:
    int switches = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++switches;
        QWidget::changeEvent(event);
    }
};

} // namespace

class TestLanguageKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesTheLanguage_data();
    void choosesTheLanguage();
    void cataloguesAreCompiledIn();
    void switchesLive();
    void wordsDates_data();
    void wordsDates();
};

void TestLanguageKeeper::choosesTheLanguage_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<Language>("expected");
    const auto list = [](const char *tags) { return QString::fromLatin1(tags).split(QLatin1Char(' ')); };
    QTest::newRow("setting wins") << static_cast<int>(Language::Russian) << list("uk-UA uk") << Language::Russian;
    QTest::newRow("first of ours") << -1 << list("de-DE de uk-UA ru") << Language::Ukrainian;
    QTest::newRow("Russian in Ukraine") << -1 << list("ru-UA ru") << Language::Russian;
    QTest::newRow("script in the tag") << -1 << list("uk-Cyrl-UA en") << Language::Ukrainian;
    QTest::newRow("underscore") << -1 << list("uk_UA") << Language::Ukrainian;
    QTest::newRow("none of ours") << -1 << list("fr-FR fr") << Language::English;
    QTest::newRow("C") << -1 << list("C") << Language::English;
}

void TestLanguageKeeper::choosesTheLanguage()
{
    QFETCH(int, setting);
    QFETCH(QStringList, system);
    const auto chosen = setting < 0 ? std::nullopt : std::optional(static_cast<Language>(setting));
    QTEST(LanguageKeeper::choose(chosen, system), "expected");
}

void TestLanguageKeeper::cataloguesAreCompiledIn()
{
    const LanguageKeeper keeper;
    for (const char *name :
         {"homeward_uk", "homeward_ru", "homeward_en", "qtfix_uk", "qtfix_ru", "qtbase_uk", "qtbase_ru"})
        QVERIFY2(QFile::exists(QStringLiteral(":/i18n/%1.qm").arg(QLatin1String(name))), name);
}

void TestLanguageKeeper::switchesLive()
{
    LanguageKeeper keeper;
    keeper.use(Language::English);
    Listener window;
    QDialogButtonBox box(QDialogButtonBox::Cancel, &window);
    window.show();
    QCoreApplication::processEvents();
    window.switches = 0;

    keeper.use(Language::Ukrainian);
    QTRY_COMPARE(window.switches, 1); // several catalogues, one event
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), QStringLiteral("Скасувати"));
    QCOMPARE(QLocale().language(), QLocale::Ukrainian);
    QCOMPARE(currentLanguage(), Language::Ukrainian);

    keeper.use(Language::Russian);
    QTRY_COMPARE(window.switches, 2);
    QCOMPARE(currentLanguage(), Language::Russian);
    QCOMPARE(QLocale().toString(1234567), QStringLiteral("1\u00A0234\u00A0567"));

    keeper.use(Language::English);
    QTRY_COMPARE(window.switches, 3);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), QStringLiteral("Cancel"));
    QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
}

void TestLanguageKeeper::wordsDates_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("ukPart"); // a word the locale itself gives, in its right case
    const auto row = [](const char *edtf, const char *en, const char *uk) {
        QTest::newRow(edtf) << QString::fromUtf8(edtf) << QString::fromUtf8(en) << QString::fromUtf8(uk);
    };
    row("2017-03-12", "12 Mar 2017", "12.03.2017");
    row("2017-03", "March 2017", "березень");
    row("2017", "2017", "2017");
    row("2017-21", "spring 2017", "2017");
    row("2017-24", "winter 2017–2018", "2017–2018");
    row("2017~", "about 2017", "2017");
    row("2017-03~", "March 2017 (approximately)", "березень");
    row("2011-03/2011-05", "between 1 March 2011 and 31 May 2011", "1 березня 2011");
    row("2011/2013", "2011–2013", "2011–2013");
    row("../2011-05", "not later than 31 May 2011", "31 травня 2011");
    row("2011-05/..", "not earlier than 1 May 2011", "1 травня 2011");
}

void TestLanguageKeeper::wordsDates()
{
    QFETCH(QString, edtf);
    QFETCH(QString, en);
    QFETCH(QString, ukPart);
    const auto date = PartialDate::fromEdtf(edtf);
    QVERIFY(date);
    LanguageKeeper keeper;
    keeper.use(Language::English);
    QCOMPARE(dateText(*date), en);
    keeper.use(Language::Ukrainian);
    QVERIFY2(dateText(*date).contains(ukPart), qPrintable(dateText(*date)));
    keeper.use(Language::English);
}

QTEST_MAIN(TestLanguageKeeper)
#include "tst_languagekeeper.moc"
