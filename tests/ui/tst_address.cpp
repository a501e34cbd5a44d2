// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Internal addresses as text, and the ways that lead along them in the window.
#include "desks/casedesk.h"
#include "support/windowstage.h"
#include "ui/casefile/casefileview.h"
#include "ui/evidence/pageview.h"
#include "ui/shell/address.h"
#include "ui/shell/casespage.h"

#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

const CaseId someCase = CaseId::fromString(QStringLiteral("01933a5e-7c00-7000-8000-000000000001"));
const EvidenceId someFile = EvidenceId::fromString(QStringLiteral("01933a5e-7c00-7000-8000-000000000002"));
const AnnotationId someMark = AnnotationId::fromString(QStringLiteral("01933a5e-7c00-7000-8000-000000000003"));

} // namespace

class TestAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void texts_data();
    void texts();
    void noAddress_data();
    void noAddress();
    void backLeadsToTheTab();
    void backLeadsToThePage();
    void aLinkLeadsToAClaimCell();
    void aLinkLeadsToAPassage();
    void movingInAPlaceIsNoStop();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] Address here() { return window().casesPage()->address(); }
    [[nodiscard]] PageView *pages();
    std::unique_ptr<WindowStage> m_stage;
    CaseFile m_case; ///< the one with annotated documents
};

void TestAddress::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    auto opened = window().casesPage()->dossier().cases().open(window().casesPage()->currentCase());
    opened.waitForFinished();
    const auto answer = opened.result();
    QVERIFY(answer);
    m_case = answer->file;
    QVERIFY(!m_case.annotations.isEmpty());
}

void TestAddress::init()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

PageView *TestAddress::pages()
{
    for (PageView *view : window().findChildren<PageView *>()) {
        if (view->isVisible() && view->isOpen())
            return view;
    }
    return nullptr;
}

void TestAddress::texts_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QString>("text");
    const QString id = someCase.toString();
    const auto in = [](const CasePlace &place) { return Address{Section::Cases, someCase, place}; };
    QTest::newRow("a section") << Address{Section::Verify, {}, {}} << QStringLiteral("verify");
    QTest::newRow("a case") << in({}) << QStringLiteral("cases/") + id;
    QTest::newRow("a tab") << in({CaseTab::Photos, {}, -1, {}, {}, {}}) << QStringLiteral("cases/%1/photos").arg(id);
    QTest::newRow("a photograph") << in({CaseTab::Photos, someFile, -1, {}, {}, {}})
                                  << QStringLiteral("cases/%1/photos/%2").arg(id, someFile.toString());
    QTest::newRow("a page") << in({CaseTab::Documents, someFile, 2, {}, {}, {}})
                            << QStringLiteral("cases/%1/documents/%2/3").arg(id, someFile.toString());
    QTest::newRow("an annotation")
        << in({CaseTab::Documents, someFile, 2, someMark, {}, {}})
        << QStringLiteral("cases/%1/documents/%2/3/%3").arg(id, someFile.toString(), someMark.toString());
    QTest::newRow("a fact") << in({CaseTab::Claims, {}, -1, {}, QStringLiteral("birth.date"), {}})
                            << QStringLiteral("cases/%1/claims/birth.date").arg(id);
    QTest::newRow("a claim cell")
        << in({CaseTab::Claims, {}, -1, {}, QStringLiteral("birth.date"), QStringLiteral("party-a")})
        << QStringLiteral("cases/%1/claims/birth.date/party-a").arg(id);
    CasePlace contact;
    contact.tab = CaseTab::Contact;
    contact.contact = ContactId::fromString(QStringLiteral("01933a5e-7c00-7000-8000-000000000004"));
    QTest::newRow("a line of the family log")
        << in(contact) << QStringLiteral("cases/%1/contact/%2").arg(id, contact.contact.toString());
}

void TestAddress::texts()
{
    QFETCH(Address, address);
    QFETCH(QString, text);
    QCOMPARE(address.toText(), text);
    const auto read = Address::fromText(text);
    QVERIFY(read);
    QCOMPARE(*read, address);
}

void TestAddress::noAddress_data()
{
    QTest::addColumn<QString>("text");
    const QString id = someCase.toString();
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << QStringLiteral("kitchen");
    QTest::newRow("no id") << QStringLiteral("cases/DEMO-0007");
    QTest::newRow("an unknown tab") << QStringLiteral("cases/%1/cellar").arg(id);
    QTest::newRow("a document without an id") << QStringLiteral("cases/%1/documents/report").arg(id);
    QTest::newRow("a page before the first") << QStringLiteral("cases/%1/documents/%2/-4").arg(id, id);
    QTest::newRow("a contact without an id") << QStringLiteral("cases/%1/contact/call").arg(id);
    QTest::newRow("too much") << QStringLiteral("cases/%1/claims/a/b/c").arg(id);
}

void TestAddress::noAddress()
{
    QFETCH(QString, text);
    QVERIFY(!Address::fromText(text));
}

void TestAddress::backLeadsToTheTab()
{
    window().go({Section::Cases, m_case.id, {CaseTab::Overview, {}, -1, {}, {}, {}}});
    QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(here().place.tab, CaseTab::Claims);
    WindowStage::settle(20);
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier); // the same place: no stop
    window().showSection(Section::Verify);
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(here().place.tab, CaseTab::Claims);
    QVERIFY(window().casesPage()->isVisible());
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(here().place.tab, CaseTab::Overview);
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(here().place.tab, CaseTab::Claims);
}

void TestAddress::backLeadsToThePage()
{
    const EvidenceId report = m_case.annotations.first().evidence;
    window().go({Section::Cases, m_case.id, {CaseTab::Documents, report, 1, {}, {}, {}}});
    QTRY_VERIFY(pages() && pages()->currentPage() == 1);
    QVERIFY(pages()->pageCount() > 2);
    pages()->goToPage(2); // read on
    QTRY_COMPARE(here().place.page, 2);
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0003")));
    QVERIFY(!pages());
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0007"));
    QTRY_VERIFY(pages() && pages()->currentPage() == 2);
    QCOMPARE(here().place.evidence, report);
}

void TestAddress::aLinkLeadsToAClaimCell()
{
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0003")));
    const Claim &claim = m_case.claims.last();
    const Address there{Section::Cases, m_case.id, {CaseTab::Claims, {}, -1, {}, claim.field, claim.partyKey}};
    window().go(there);
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0007"));
    QCOMPARE(here(), there);
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0003"));
}

void TestAddress::aLinkLeadsToAPassage()
{
    const Annotation &mark = m_case.annotations.last();
    const Address there{Section::Cases, m_case.id, {CaseTab::Documents, mark.evidence, mark.page, mark.id, {}, {}}};
    window().go(there);
    QTRY_VERIFY(pages() && pages()->layer().selected() == mark.id);
    QTRY_COMPARE(pages()->currentPage(), mark.page);
    QCOMPARE(here(), there);
}

void TestAddress::movingInAPlaceIsNoStop()
{
    const EvidenceId report = m_case.annotations.first().evidence;
    window().go({Section::Cases, m_case.id, {CaseTab::Overview, {}, -1, {}, {}, {}}});
    window().go({Section::Cases, m_case.id, {CaseTab::Documents, report, 0, {}, {}, {}}});
    QTRY_VERIFY(pages());
    for (const int page : {1, 2, 1}) {
        pages()->goToPage(page);
        QTRY_COMPARE(here().place.page, page);
        WindowStage::settle(20);
    }
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(here().place.tab, CaseTab::Overview);
    // But a link within the document is one.
    window().go({Section::Cases, m_case.id, {CaseTab::Documents, report, 0, {}, {}, {}}});
    QTRY_COMPARE(here().place.page, 0);
    WindowStage::settle(20);
    window().go({Section::Cases, m_case.id, {CaseTab::Documents, report, 2, {}, {}, {}}});
    QTRY_VERIFY(pages() && pages()->currentPage() == 2);
    WindowStage::settle(20);
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(pages() && pages()->currentPage() == 0);
}

QTEST_MAIN(TestAddress)
#include "tst_address.moc"
