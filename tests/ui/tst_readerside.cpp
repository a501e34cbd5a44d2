// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/evidencedesk.h"
#include "support/hands.h"
#include "ui/evidence/documentfinder.h"
#include "ui/evidence/pageview.h"
#include "ui/evidence/readerside.h"
#include "ui/evidence/thumbnailbar.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace homeward;
using namespace homeward::test;

namespace {

/// Twelve pages with a table of contents; no file, no helper process.
class BookSource final : public PageSource
{
public:
    Result<DocumentFacts> open(const QString &, std::stop_token) override
    {
        DocumentFacts facts;
        facts.kind = EvidenceKind::Pdf;
        facts.pages = QList<PageLayout>(12, PageLayout{QSizeF(595, 842), 0});
        return facts;
    }
    Result<QImage> render(int, const QSize &box, std::stop_token) override
    {
        QImage image(fittedSize(QSizeF(595, 842), box), QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        return image;
    }
    Result<PageText> text(int, std::stop_token) override { return PageText(); }
    Result<QList<Risk>> risks(std::stop_token) override { return QList<Risk>(); }
    Result<QList<OutlineEntry>> outline(std::stop_token) override
    {
        return QList<OutlineEntry>{{QStringLiteral("Stays"), 0, {3, 0, {}}},
                                   {QStringLiteral("Swan house"), 1, {7, 0.5, {}}},
                                   {QStringLiteral("Annex"), 0, {-1, 0, QStringLiteral("annex.pdf")}}};
    }
};

/// The pages and what stands left of them.
struct Desk
{
    Desk()
    {
        auto *row = new QHBoxLayout(&window);
        row->addWidget(side);
        row->addWidget(view, 1);
        window.resize(900, 700);
        window.show();
        QSignalSpy outline(view, &PageView::outlineFound);
        view->setSource(std::make_shared<BookSource>());
        ready = outline.wait(5000);
    }
    QWidget window;
    PageView *view = new PageView;
    DocumentFinder finder;
    ReaderSide *side = new ReaderSide(*view, finder);
    bool ready = false;
};

} // namespace

class TestReaderSide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smallPagesLeadToTheirPages();
    void contentsLeadToTheirPlaces();
};

void TestReaderSide::smallPagesLeadToTheirPages()
{
    Desk desk;
    QVERIFY(desk.ready);
    ThumbnailBar &bar = desk.side->thumbnails();
    QCOMPARE(bar.model()->rowCount(), 12);
    desk.side->thumbnails().setMarks({{4, 2}});
    QCOMPARE(bar.model()->index(4, 0).data().toString(), QStringLiteral("5 · 2"));
    QVERIFY(pressCell(bar, bar.model()->index(4, 0)));
    QCOMPARE(desk.view->currentPage(), 4);
    QTest::keyClick(&bar, Qt::Key_Down);
    QCOMPARE(desk.view->currentPage(), 5);
    desk.view->goToPage(10); // and it goes along with the pages
    QCOMPARE(bar.currentIndex().row(), 10);
    // A page that was never read has a small picture once it is seen here.
    bar.scrollTo(bar.model()->index(8, 0));
    const auto middle = [&] {
        const QImage small = bar.model()->index(8, 0).data(Qt::DecorationRole).value<QPixmap>().toImage();
        return small.pixelColor(small.rect().center());
    };
    QTRY_VERIFY(middle().green() > middle().red() + 50);
}

void TestReaderSide::contentsLeadToTheirPlaces()
{
    Desk desk;
    QVERIFY(desk.ready);
    QVERIFY(press(buttonSaying(*desk.side, QStringLiteral("Contents"))));
    auto *tree = desk.side->findChild<QTreeWidget *>();
    QVERIFY(tree && tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), 2);
    const QModelIndex stays = tree->model()->index(0, 0);
    QCOMPARE(stays.data().toString(), QStringLiteral("Stays · 4"));
    const QModelIndex house = tree->model()->index(0, 0, stays);
    QVERIFY(tree->isExpanded(stays));
    QTRY_VERIFY(tree->visualRect(house).isValid()); // laid out
    const auto click = [&](const QModelIndex &line) {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(line).center());
    };
    click(house);
    QCOMPARE(desk.view->currentPage(), 7);
    QVERIFY(desk.view->place().down > 0.3); // its middle
    QTest::keyClick(desk.view, Qt::Key_Backspace);
    QCOMPARE(desk.view->currentPage(), 0);
    tree->setCurrentIndex(stays);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(desk.view->currentPage(), 3);
    // What lies outside is told and not followed.
    QSignalSpy outside(desk.view, &PageView::outsideLinkPressed);
    click(tree->model()->index(1, 0));
    QCOMPARE(outside.size(), 1);
    QCOMPARE(outside.first().first().toString(), QStringLiteral("annex.pdf"));
    QCOMPARE(desk.view->currentPage(), 3);
}

QTEST_MAIN(TestReaderSide)
#include "tst_readerside.moc"
