// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/renderclient.h"
#include "resources/resources.h"
#include "ui/cases/caselistprint.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/plainpages.h"
#include "ui/language/languagekeeper.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

using namespace homeward;

namespace {

QList<CaseRow> someRows(int count)
{
    QList<CaseRow> rows;
    for (int i = 1; i <= count; ++i) {
        CaseRow row;
        row.number = QStringLiteral("DEMO-%1").arg(i, 4, 10, QLatin1Char('0'));
        row.name = QStringLiteral("Marta <b>Prykladenko</b> & Co");
        row.place = QStringLiteral("Sampleville");
        row.conflicts = i % 2;
        row.birth = *PartialDate::fromEdtf(QStringLiteral("2017-03-12"));
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestCaseListPrint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyAppearance(Theme::Light, 100);
        m_keeper.use(Language::English);
    }

    void everyCaseIsOnPaper()
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            paintPlainPages(writer, caseListHtml(someRows(120), QDate(2026, 11, 23), QStringLiteral("Printed today")));
        }
        const auto source = RenderClient().openBytes(pdf);
        const auto facts = source->open();
        QVERIFY(facts);
        QVERIFY(facts->pages.size() > 1);
        QString words;
        const auto pages = static_cast<int>(facts->pages.size());
        for (int page = 0; page < pages; ++page) {
            const auto text = source->text(page);
            QVERIFY(text);
            QVERIFY(text->toString().contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages)));
            words += text->toString() + u'\n';
        }
        words = words.simplified(); // also blanks that do not break
        QVERIFY2(words.contains(QStringLiteral("120 cases")), qPrintable(words.left(200)));
        QVERIFY(words.contains(QStringLiteral("Printed today")));
        for (const CaseRow &row : someRows(120))
            QCOMPARE(words.count(row.number), 1);
        QVERIFY(words.contains(QStringLiteral("<b>Prykladenko</b>"))); // as written, not as markup
    }

private:
    LanguageKeeper m_keeper;
};

QTEST_MAIN(TestCaseListPrint)
#include "tst_caselistprint.moc"
