// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main journey: documents and photographs.
#include "mainjourney.h"

#include "desks/evidencedesk.h"
#include "evidence/renderclient.h"
#include "ui/casefile/documentsmodel.h"
#include "ui/evidence/annotationpanel.h"
#include "ui/evidence/selectionbar.h"
#include "ui/intake/intakesheet.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QTableView>

namespace homeward::test {

namespace {

/// How far two pictures of the same shape are apart, 0 (the same) to 255, seen from a distance.
double difference(const QImage &one, const QImage &other)
{
    constexpr QSize coarse(24, 24);
    const QImage a = one.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (coarse.width() * coarse.height());
}

} // namespace

void MainJourney::addsADocument()
{
    const QString file = m_folder.filePath(QStringLiteral("invented-letter.pdf"));
    {
        QPdfWriter writer(file);
        QPainter painter(&writer);
        painter.drawText(800, 800, QStringLiteral("An invented letter from Sampleville"));
    }
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(pressTab(window(), QStringLiteral("Documents")));
    auto *table = seen<QTableView>(window());
    QVERIFY(table);
    const int before = table->model()->rowCount();
    m_stage->prompts().files.enqueue({file});
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Add files…"))));
    IntakeSheet *sheet = nullptr;
    WAIT_VERIFY((sheet = seenWindow<IntakeSheet>()) && says(*sheet, QStringLiteral("1 PDF document")));
    QVERIFY(press(buttonSaying(*sheet, QStringLiteral("Take in 1 file"))));
    WAIT_COMPARE(table->model()->rowCount(), before + 1);
    WAIT_VERIFY(says(window(), QStringLiteral("1 added")));
    const QList<EvidenceItem> evidence = record().file.evidence;
    const auto added = std::find_if(evidence.begin(), evidence.end(), [](const EvidenceItem &item) {
        return item.originalName == QLatin1String("invented-letter.pdf");
    });
    QVERIFY(added != evidence.end());
    QCOMPARE(added->kind, EvidenceKind::Pdf);
    QCOMPARE(original(added->id), bytes);
}

void MainJourney::openReport()
{
    QVERIFY(comeForward(window()));
    QVERIFY(pressTab(window(), QStringLiteral("Documents")));
    auto *table = seen<QTableView>(window());
    QVERIFY(table);
    const auto &model = *static_cast<const DocumentsModel *>(table->model());
    int row = 0;
    while (row < model.rowCount() && !(model.item(row)->kind == EvidenceKind::Pdf && model.item(row)->pages == 6))
        ++row;
    QVERIFY(row < model.rowCount());
    m_report = model.item(row)->id;
    QVERIFY(pressCell(*table, model.index(row, 0)));
    QTest::keyClick(table, Qt::Key_Return);
    WAIT_VERIFY(pages() && pages()->isOpen());
    QCOMPARE(pages()->pageCount(), 6);
    WAIT_VERIFY(!pages()->renderedPage(0, QSize(600, 800)).isNull());
}

const Annotation *MainJourney::shownHighlight()
{
    for (const Annotation &annotation : pages()->layer().annotations()) {
        if (annotation.quote == m_quote && annotation.body == comment)
            return &annotation;
    }
    return nullptr;
}

void MainJourney::highlightsWordsWithAComment()
{
    openReport();
    m_reportBytes = original(m_report);
    const auto opened = RenderClient().openBytes(m_reportBytes);
    QVERIFY(opened->open());
    const auto words = opened->text(0);
    QVERIFY(words && words->words.size() > 4);
    // Two neighbours on one line.
    qsizetype first = 0;
    while (first + 1 < words->words.size() && words->words.at(first).lineBreakAfter)
        ++first;
    const PageWord &from = words->words.at(first);
    const PageWord &to = words->words.at(first + 1);
    m_quote = from.text + QLatin1Char(' ') + to.text;
    const auto middleOf = [this](const PageWord &word) {
        const NormalisedRect &r = word.rect;
        return pages()->pageToView(0).map(QPointF(r.x + r.width / 2, r.y + r.height / 2)).toPoint();
    };
    // The words of a page come after its picture; the pointer tells when it is over text.
    const auto isOverText = [&] {
        return pages()->tools().isOverText(
            0, QPointF(from.rect.x + from.rect.width / 2, from.rect.y + from.rect.height / 2));
    };
    WAIT_VERIFY(isOverText());
    drag(*pages()->viewport(), middleOf(from), middleOf(to));
    auto *bar = seen<SelectionBar>(window());
    QVERIFY(bar);
    QVERIFY(press(bar->findChildren<QAbstractButton *>().at(int(AnnotationCategory::Question))));
    const auto *panel = seen<AnnotationPanel>(window());
    QVERIFY(panel);
    const auto field = [&] { return seen<QPlainTextEdit>(*panel); };
    WAIT_VERIFY(field() && field()->hasFocus());
    QTest::keyClicks(field(), comment);
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Back to the documents"))));
    WAIT_VERIFY(!pages());
    const auto stored = [this] {
        const QList<Annotation> all = record().file.annotations;
        return std::count_if(all.begin(), all.end(), [this](const Annotation &one) {
            return one.evidence == m_report && one.page == 0 && one.quote == m_quote && one.body == comment &&
                   one.category == AnnotationCategory::Question && one.kind == AnnotationKind::Highlight;
        });
    };
    WAIT_COMPARE(stored(), 1);
}

void MainJourney::showsTheHighlightAgain()
{
    openReport();
    WAIT_VERIFY(shownHighlight());
    const NormalisedRect rect = shownHighlight()->rects.first();
    const QRectF place = pages()->pageToView(0).mapRect(QRectF(rect.x, rect.y, rect.width, rect.height));
    const auto isTinted = [&] {
        const QImage image = pages()->viewport()->grab(place.toAlignedRect()).toImage();
        return image.pixelColor(image.width() / 2, 1).saturation() > 20; // paper and print are grey
    };
    WAIT_VERIFY(isTinted());
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Back to the documents"))));
}

void MainJourney::leavesTheOriginalsAsTheyWere()
{
    QVERIFY(m_reportBytes.startsWith("%PDF-"));
    QCOMPARE(original(m_report), m_reportBytes);
}

void MainJourney::showsThePhotograph()
{
    QVERIFY(pressTab(window(), QStringLiteral("Photos")));
    WAIT_VERIFY(pages() && pages()->isOpen());
    WAIT_VERIFY(!pages()->renderedPage(0, pages()->viewport()->size()).isNull());
    const QRect place = pages()->pageToView(0).mapRect(QRectF(0, 0, 1, 1)).toAlignedRect();
    QVERIFY(place.width() > 200 && place.height() > 200);
    const QImage shown = pages()->viewport()->grab(place).toImage();
    const QList<EvidenceItem> evidence = record().file.evidence;
    double nearest = 255;
    for (const EvidenceItem &item : evidence) {
        if (item.kind == EvidenceKind::Photo)
            nearest = std::min(nearest, difference(shown, QImage::fromData(original(item.id))));
    }
    QVERIFY2(nearest < 8, qPrintable(QString::number(nearest)));
    QImage empty(shown.size(), QImage::Format_RGB32);
    empty.fill(shown.pixel(0, 0));
    QVERIFY(difference(shown, empty) > 8); // and it is a picture, not a field of one colour
}

} // namespace homeward::test
