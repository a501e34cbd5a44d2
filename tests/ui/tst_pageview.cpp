// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regularfile.h"
#include "ui/common/errortext.h"
#include "ui/evidence/pageview.h"

#include "ui/evidence/riskstrip.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>

using namespace homeward;

namespace {

/// Three pages of paper, each with two lines of three words, drawn here; no file, no helper process.
class PaperSource final : public PageSource
{
public:
    explicit PaperSource(int pages = 3, const QString &password = {}) : m_pages(pages), m_password(password) {}

    Result<DocumentFacts> open(const QString &password, std::stop_token) override
    {
        if (!m_password.isEmpty() && password.isEmpty())
            return failure(ErrorCode::PasswordNeeded);
        if (password != m_password)
            return failure(ErrorCode::WrongPassphrase);
        DocumentFacts facts;
        facts.kind = EvidenceKind::Pdf;
        facts.pages = QList<PageLayout>(m_pages, PageLayout{QSizeF(595, 842), 0});
        return facts;
    }

    Result<QImage> render(int page, const QSize &box, std::stop_token) override
    {
        if (page == brokenPage)
            return failure(brokenBy);
        {
            const std::lock_guard<std::mutex> lock(m_mutex);
            rendered.append(page);
        }
        QImage image(fittedSize(QSizeF(595, 842), box), QImage::Format_RGB32);
        image.fill(QColor(250, 250, 250 - page));
        return image;
    }

    Result<PageText> text(int, std::stop_token) override
    {
        PageText text;
        for (int line = 0; line < 2; ++line) {
            for (int word = 0; word < 3; ++word)
                text.words.append({{0.1 + 0.2 * word, 0.1 + 0.05 * line, 0.15, 0.03},
                                   QStringLiteral("w%1%2").arg(line).arg(word),
                                   word < 2,
                                   word == 2});
        }
        return text;
    }

    Result<QList<Risk>> risks(std::stop_token) override
    {
        if (looksInside)
            return QList<Risk>{Risk::JavaScript};
        return failure(ErrorCode::Damaged);
    }

    Result<PageExtras> extras(int page, std::stop_token) override
    {
        PageExtras extras;
        if (page != 0)
            return extras;
        extras.links.append(PageLink{{0.1, 0.5, 0.3, 0.05}, {2, 0.25, {}}});
        extras.links.append(PageLink{{0.5, 0.5, 0.3, 0.05}, {-1, 0, QStringLiteral("https://invented.example/")}});
        FileMark mark;
        mark.kind = FileMark::Kind::Note;
        mark.rects = {{0.1, 0.7, 0.1, 0.05}};
        mark.body = QStringLiteral("a remark of the sender");
        extras.marks.append(mark);
        return extras;
    }

    QList<int> renderedPages()
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        return rendered;
    }

    std::atomic<int> brokenPage = -1;
    bool looksInside = true;
    ErrorCode brokenBy = ErrorCode::TimedOut;

private:
    int m_pages;
    QString m_password;
    std::mutex m_mutex;
    QList<int> rendered;
};

Annotation stored(const NewAnnotation &fresh, int n)
{
    Annotation annotation;
    annotation.id = AnnotationId(QUuid(uint(n + 1), 1, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    annotation.page = fresh.page;
    annotation.kind = fresh.kind;
    annotation.category = fresh.category;
    annotation.rects = fresh.rects;
    annotation.quote = fresh.quote;
    annotation.body = fresh.body;
    return annotation;
}

bool show(PageView &view, const std::shared_ptr<PageSource> &source)
{
    QSignalSpy shown(&view, &PageView::pageShown);
    view.resize(700, 900);
    view.show();
    view.setSource(source);
    if (!shown.wait(5000))
        return false;
    return QTest::qWaitFor([&] { return view.tools().hasText(0); }, 5000);
}

QPoint at(const PageView &view, int page, double x, double y)
{
    return view.pageToView(page).map(QPointF(x, y)).toPoint();
}

void drag(PageView &view, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
}

} // namespace

class TestPageView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksWordsWithTheMouse();
    void highlightsSurviveReopening();
    void marksWordsWithTheKeyboard();
    void marksAreasAndNotes();
    void clickFindsTheMark();
    void zoomKeepsTheMarksOnTheirWords();
    void rendersOnlyWhatIsNear();
    void aBrokenPageDoesNotStopTheOthers_data();
    void aBrokenPageDoesNotStopTheOthers();
    void aSearchForRisksThatFailsIsTold();
    void aPasswordAloneIsNoAlarm();
    void pagesNearTheEyeStay();
    void aLargePageIsNotPushedOutByItsNeighbours();
    void aMissingPartOfTheProgramIsNamed();
    void aBrokenPageIsTriedAgainWhenAsked_data();
    void aBrokenPageIsTriedAgainWhenAsked();
    void followsLinksInsideAndOnlyTellsThoseOutside();
    void showsTheMarksOfTheFileItself();
    void choosesAWordOrAPage();
    void marksTheSamePlaceWhenTurned();
    void thePinStaysInTheMarginWhenTurned();
    void aSmallPictureStaysWhenTheLargeGoes();
    void asksForAPassword();
    void comesBackAtOnceToADocumentJustLeft();
    void tellsRisks();
    void cacheStaysWithinItsBudget();
};

void TestPageView::marksWordsWithTheMouse()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    QSignalSpy marked(&view, &PageView::marked);
    view.tools().setTool(PageTool::Highlight);
    view.tools().setCategory(AnnotationCategory::Question);
    drag(view, at(view, 0, 0.35, 0.115), at(view, 0, 0.2, 0.165)); // from the middle of line 1 to the start of line 2
    QCOMPARE(marked.size(), 1);
    const auto annotation = marked.first().first().value<NewAnnotation>();
    QCOMPARE(annotation.quote, QStringLiteral("w01 w02 w10"));
    QCOMPARE(annotation.rects.size(), 2); // one for each line
    QCOMPARE(int(annotation.category), int(AnnotationCategory::Question));
    QCOMPARE(int(annotation.kind), int(AnnotationKind::Highlight));
    QVERIFY(annotation.rects.first().isValid());
}

void TestPageView::highlightsSurviveReopening()
{
    NewAnnotation made;
    {
        PageView view;
        QVERIFY(show(view, std::make_shared<PaperSource>()));
        QSignalSpy marked(&view, &PageView::marked);
        view.tools().setTool(PageTool::Highlight);
        drag(view, at(view, 0, 0.15, 0.115), at(view, 0, 0.6, 0.115));
        QCOMPARE(marked.size(), 1);
        made = marked.first().first().value<NewAnnotation>();
    }
    PageView again;
    QVERIFY(show(again, std::make_shared<PaperSource>()));
    const QColor paper = again.viewport()->grab().toImage().pixelColor(at(again, 0, 0.17, 0.115));
    again.setAnnotations({stored(made, 0)});
    const QColor mark = again.viewport()->grab().toImage().pixelColor(at(again, 0, 0.17, 0.115));
    QVERIFY2(paper.blue() > 240, qPrintable(paper.name()));
    QVERIFY2(mark.blue() < 170 && mark.red() > 220, qPrintable(mark.name())); // yellow, multiplied onto the page
    QCOMPARE(again.layer().numberOf(stored(made, 0).id), 1);
}

void TestPageView::marksWordsWithTheKeyboard()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    QSignalSpy marked(&view, &PageView::marked);
    view.tools().setCaret(true, 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.tools().selectedText(), QStringLiteral("w01 w02 w10 w11"));
    QVERIFY(view.tools().markSelection());
    QCOMPARE(marked.size(), 1);
    QCOMPARE(marked.first().first().value<NewAnnotation>().rects.size(), 2);
}

void TestPageView::marksAreasAndNotes()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    QSignalSpy marked(&view, &PageView::marked);
    view.tools().setTool(PageTool::Area);
    drag(view, at(view, 0, 0.6, 0.6), at(view, 0, 0.3, 0.4)); // drawn backwards
    QCOMPARE(marked.size(), 1);
    const NormalisedRect area = marked.first().first().value<NewAnnotation>().rects.first();
    QVERIFY(qAbs(area.x - 0.3) < 0.01 && qAbs(area.y - 0.4) < 0.01 && qAbs(area.width - 0.3) < 0.01);
    drag(view, at(view, 0, 0.5, 0.5), at(view, 0, 0.502, 0.501)); // a slip of the hand
    QCOMPARE(marked.size(), 1);
    view.tools().setTool(PageTool::Note);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 0, 0.99, 0.5));
    QCOMPARE(marked.size(), 2);
    QVERIFY(marked.last().first().value<NewAnnotation>().rects.first().isValid()); // kept on the page
}

void TestPageView::clickFindsTheMark()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    NewAnnotation fresh;
    fresh.page = 0;
    fresh.rects = {{0.1, 0.1, 0.5, 0.03}};
    view.setAnnotations({stored(fresh, 4)});
    QSignalSpy activated(&view, &PageView::annotationActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 0, 0.15, 0.115));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(view.layer().selected(), stored(fresh, 4).id);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 0, 0.4, 0.7));
    QVERIFY(view.layer().selected().isNull());
}

void TestPageView::zoomKeepsTheMarksOnTheirWords()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    for (const double zoom : {0.5, 1.0, 3.0}) {
        view.setZoom(zoom);
        const QRectF page = view.pageToView(1).mapRect(QRectF(0, 0, 1, 1));
        QVERIFY(qAbs(page.width() - 595 * 96.0 / 72 * zoom) < 2);
        view.goToPage(1);
        const QPointF back = view.pageToView(1).inverted().map(QPointF(at(view, 1, 0.25, 0.75)));
        QVERIFY(qAbs(back.x() - 0.25) < 0.01 && qAbs(back.y() - 0.75) < 0.01);
    }
}

void TestPageView::rendersOnlyWhatIsNear()
{
    PageView view;
    const auto source = std::make_shared<PaperSource>(300);
    QVERIFY(show(view, source));
    QTest::qWait(200);
    for (const int page : source->renderedPages())
        QVERIFY2(page <= 4, qPrintable(QString::number(page)));
    QSignalSpy shown(&view, &PageView::pageShown);
    view.goToPage(250);
    QVERIFY(QTest::qWaitFor([&] { return source->renderedPages().contains(250); }, 5000));
    QCOMPARE(view.currentPage(), 250);
    QVERIFY(!source->renderedPages().contains(100));
}

void TestPageView::aBrokenPageDoesNotStopTheOthers_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("says");
    QTest::newRow("it takes too long") << int(ErrorCode::TimedOut) << QStringLiteral("It took too long");
    QTest::newRow("it cannot be read, or the reader died of it")
        << int(ErrorCode::Damaged) << QStringLiteral("It is damaged or cannot be drawn here");
}

void TestPageView::aBrokenPageDoesNotStopTheOthers()
{
    QFETCH(const int, by);
    QFETCH(const QString, says);
    PageView view;
    const auto source = std::make_shared<PaperSource>();
    source->brokenPage = 1;
    source->brokenBy = static_cast<ErrorCode>(by);
    QSignalSpy shown(&view, &PageView::pageShown);
    QVERIFY(show(view, source));
    QTRY_VERIFY(shown.contains(QVariantList{2}));
    QVERIFY(view.accessibleDescription().isEmpty());
    view.goToPage(1);
    const QString told = view.failureText(1);
    QVERIFY2(told.contains(says), qPrintable(told));
    QVERIFY2(!told.contains(QStringLiteral("This file")), qPrintable(told)); // it is about one page only
    QCOMPARE(view.accessibleDescription(), told);
    view.grab();
    QVERIFY(view.failureText(2).isEmpty());
}

void TestPageView::pagesNearTheEyeStay()
{
    const QImage page(100, 100, QImage::Format_RGB32);
    PageCache cache(2 * page.sizeInBytes());
    cache.setCurrentPage(5);
    for (const int number : {9, 1, 5}) // the farthest goes
        cache.insert(number, page);
    QVERIFY(!cache.exact(5, page.size()).isNull());
    QCOMPARE(cache.bytes(), 2 * page.sizeInBytes());
    cache.insert(6, page);
    QVERIFY(cache.exact(1, page.size()).isNull() && cache.exact(9, page.size()).isNull());
    cache.insert(7, page); // too much, and yet nothing nearer goes
    QVERIFY(!cache.exact(5, page.size()).isNull() && !cache.exact(6, page.size()).isNull());
    cache.setCurrentPage(20);
    cache.insert(20, page);
    QCOMPARE(cache.bytes(), 2 * page.sizeInBytes());
}

void TestPageView::aLargePageIsNotPushedOutByItsNeighbours()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    view.setZoom(6); // a hundred megabytes each
    const auto isSharp = [&] { return view.renderedPage(0, QSize(100'000, 100'000)).width() > 4000; };
    QTRY_VERIFY(isSharp());
    QSignalSpy outline(&view, &PageView::outlineFound);
    view.wantOutline(); // is asked when no page is to be drawn any more
    QTRY_COMPARE(outline.size(), 1);
    QVERIFY(isSharp());
}

void TestPageView::aPasswordAloneIsNoAlarm()
{
    RiskStrip strip;
    const auto says = [&](const QString &words) {
        const QList<QLabel *> labels = strip.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    strip.setRisks({Risk::Encrypted});
    QVERIFY(says(QStringLiteral("This file is protected with a password.")));
    QVERIFY(!says(QStringLiteral("Nothing of it is ever run")));
    strip.setRisks({Risk::JavaScript, Risk::Encrypted});
    QVERIFY(says(QStringLiteral("encryption. Nothing of it is ever run")));
}

void TestPageView::aSearchForRisksThatFailsIsTold()
{
    for (const bool looks : {true, false}) {
        PageView view;
        QList<Risk> told;
        connect(&view, &PageView::risksFound, this, [&](const QList<Risk> &risks) { told = risks; });
        const auto source = std::make_shared<PaperSource>();
        source->looksInside = looks;
        QVERIFY(show(view, source));
        QTRY_COMPARE(told, QList<Risk>{looks ? Risk::JavaScript : Risk::Oversized});
    }
}

void TestPageView::aMissingPartOfTheProgramIsNamed()
{
    const Error error = missingProgramFile(QStringLiteral("homeward-render-photos.so"));
    const QString told = QStringLiteral("A part of the program is missing: the file “homeward-render-photos.so”. "
                                        "Install the program again.");
    QCOMPARE(contentErrorText(error).whole(), told);
    QCOMPARE(pageErrorText(error).whole(), told);
    // A helper that a document has taken over has no say in it.
    const QString other = contentErrorText(missingProgramFile(QStringLiteral("homeward-render. Call me"))).whole();
    QVERIFY2(!other.contains(QStringLiteral("Call me")), qPrintable(other));
}

void TestPageView::aBrokenPageIsTriedAgainWhenAsked_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("pressed") << false;
    QTest::newRow("Enter") << true;
}

void TestPageView::aBrokenPageIsTriedAgainWhenAsked()
{
    QFETCH(const bool, byKey);
    PageView view;
    const auto source = std::make_shared<PaperSource>();
    source->brokenPage = 1;
    QSignalSpy shown(&view, &PageView::pageShown);
    QVERIFY(show(view, source));
    // Pages are read one after the other: when the next one is there, the broken one was refused.
    QTRY_VERIFY(shown.contains(QVariantList{2}));
    source->brokenPage = -1;
    view.goToPage(1);
    QVERIFY(!source->renderedPages().contains(1));
    if (byKey)
        QTest::keyClick(&view, Qt::Key_Return);
    else
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 1, 0.5, 0.5));
    QTRY_VERIFY(source->renderedPages().contains(1));
    QVERIFY(view.accessibleDescription().isEmpty());
}

void TestPageView::followsLinksInsideAndOnlyTellsThoseOutside()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    QTRY_COMPARE(view.extras().value(0).links.size(), 2);
    QSignalSpy outside(&view, &PageView::outsideLinkPressed);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 0, 0.55, 0.52));
    QCOMPARE(outside.size(), 1);
    QCOMPARE(outside.first().first().toString(), QStringLiteral("https://invented.example/"));
    QCOMPARE(view.currentPage(), 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 0, 0.15, 0.52));
    QCOMPARE(view.currentPage(), 2);
    QTest::keyClick(&view, Qt::Key_Backspace);
    QCOMPARE(view.currentPage(), 0);
}

void TestPageView::showsTheMarksOfTheFileItself()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    QTRY_COMPARE(view.extras().value(0).marks.size(), 1);
    QSignalSpy pressed(&view, &PageView::fileMarkActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, 0, 0.15, 0.72));
    QCOMPARE(pressed.size(), 1);
    view.goToPage(2);
    view.selectFileMark(0, 0); // from the list
    QCOMPARE(view.currentPage(), 0);
}

void TestPageView::choosesAWordOrAPage()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(view, 0, 0.35, 0.115));
    QCOMPARE(view.tools().selectedText(), QStringLiteral("w01"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(view, 0, 0.15, 0.165));
    QCOMPARE(view.tools().selectedText(), QStringLiteral("w01 w02 w10"));
    QVERIFY(view.tools().choosePage(0));
    QCOMPARE(view.tools().selectedText(), QStringLiteral("w00 w01 w02 w10 w11 w12"));
}

void TestPageView::marksTheSamePlaceWhenTurned()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    for (int quarters = 0; quarters < 4; ++quarters) {
        view.setTurned(quarters);
        view.setFit(PageView::Fit::Page);
        view.goToPage(0);
        QSignalSpy marked(&view, &PageView::marked);
        view.tools().setTool(PageTool::Area);
        drag(view, at(view, 0, 0.2, 0.3), at(view, 0, 0.5, 0.4));
        QCOMPARE(marked.size(), 1);
        const NormalisedRect area = marked.first().first().value<NewAnnotation>().rects.first();
        QVERIFY(qAbs(area.x - 0.2) < 0.01 && qAbs(area.y - 0.3) < 0.01 && qAbs(area.width - 0.3) < 0.01);
    }
}

void TestPageView::thePinStaysInTheMarginWhenTurned()
{
    PageView view;
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    NewAnnotation fresh;
    fresh.page = 0;
    fresh.rects = {{0.1, 0.1, 0.5, 0.03}};
    view.setAnnotations({stored(fresh, 4)});
    for (int quarters = 0; quarters < 4; ++quarters) {
        view.setTurned(quarters);
        view.setFit(PageView::Fit::Page);
        view.goToPage(0);
        const auto mark = [&](double x) { return view.layer().at(0, at(view, 0, x, 0.115), view.pageToView(0)); };
        QVERIFY2(!mark(0.97).isNull(), qPrintable(QString::number(quarters))); // beside its line, on no word
        QVERIFY(mark(0.7).isNull());
    }
}

void TestPageView::aSmallPictureStaysWhenTheLargeGoes()
{
    QImage page(400, 560, QImage::Format_RGB32);
    page.fill(Qt::darkGreen);
    PageCache cache(page.sizeInBytes() * 2);
    for (int i = 0; i < 20; ++i) {
        cache.setCurrentPage(i);
        cache.insert(i, page);
        cache.insertSmall(i, page);
    }
    QVERIFY(cache.nearest(0, page.size()).isNull());
    QVERIFY(!cache.small(0).isNull());
    QVERIFY(cache.small(0).width() <= 118);
    cache.clear();
    QVERIFY(cache.small(0).isNull());
}

void TestPageView::asksForAPassword()
{
    PageView view;
    view.resize(700, 900);
    view.show();
    QSignalSpy needed(&view, &PageView::passwordNeeded);
    QSignalSpy opened(&view, &PageView::opened);
    view.setSource(std::make_shared<PaperSource>(3, QStringLiteral("open")));
    QVERIFY(needed.wait(5000));
    QCOMPARE(needed.first().first().toBool(), false);
    view.unlock(QStringLiteral("wrong"));
    QVERIFY(needed.wait(5000));
    QCOMPARE(needed.last().first().toBool(), true);
    view.unlock(QStringLiteral("open"));
    QVERIFY(opened.wait(5000));
    QCOMPARE(view.pageCount(), 3);
}

void TestPageView::comesBackAtOnceToADocumentJustLeft()
{
    PageView view;
    const auto source = std::make_shared<PaperSource>(6);
    QVERIFY(!view.keep().source); // nothing is open
    QVERIFY(show(view, source));
    view.goToPage(3);
    QTRY_VERIFY(source->renderedPages().contains(5)); // also what comes next
    const PageView::Kept kept = view.keep();
    QCOMPARE(kept.source, std::shared_ptr<PageSource>(source));
    QCOMPARE(kept.page, 3);
    const auto made = source->renderedPages().count(3);
    QVERIFY(show(view, std::make_shared<PaperSource>(2)));
    QSignalSpy opened(&view, &PageView::opened);
    QSignalSpy shown(&view, &PageView::pageShown);
    connect(&view, &PageView::opened, &view, [&] { view.goToPage(3); });
    view.resume(kept);
    QCOMPARE(opened.size(), 1); // nobody is asked first
    QCOMPARE(shown.value(0).value(0).toInt(), 3);
    QTRY_VERIFY(shown.size() > 2); // the pages around it are made anew
    QCOMPARE(source->renderedPages().count(3), made);

    QSignalSpy needed(&view, &PageView::passwordNeeded);
    view.setSource(std::make_shared<PaperSource>(3, QStringLiteral("open")));
    QVERIFY(needed.wait(5000));
    QVERIFY(!view.keep().source);
}

void TestPageView::tellsRisks()
{
    PageView view;
    QSignalSpy risks(&view, &PageView::risksFound);
    QVERIFY(show(view, std::make_shared<PaperSource>()));
    QVERIFY(!risks.isEmpty() || risks.wait(5000));
    QCOMPARE(risks.first().first().value<QList<Risk>>(), QList<Risk>{Risk::JavaScript});
}

void TestPageView::cacheStaysWithinItsBudget()
{
    const QImage page(100, 100, QImage::Format_RGB32);
    PageCache cache(page.sizeInBytes() * 5);
    for (int i = 0; i < 40; ++i) {
        cache.setCurrentPage(i);
        cache.insert(i, page);
        QVERIFY(cache.bytes() <= page.sizeInBytes() * 5);
    }
    QVERIFY(!cache.nearest(39, QSize(50, 50)).isNull());
    QVERIFY(cache.nearest(0, QSize(50, 50)).isNull()); // farthest from the page one looks at
    QVERIFY(cache.exact(39, QSize(100, 100)).size() == QSize(100, 100));
    QVERIFY(cache.exact(39, QSize(50, 50)).isNull());
}

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
