// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/caseways.h"

#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "support/hands.h"
#include "ui/casefile/claimspage.h"
#include "ui/casefile/timelinepanel.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/searchline.h"
#include "ui/contact/contactpage.h"
#include "ui/evidence/evidencereader.h"
#include "ui/evidence/findbar.h"
#include "ui/evidence/pageview.h"
#include "ui/evidence/readerside.h"
#include "ui/photos/photostrip.h"
#include "ui/shell/casespage.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace homeward::test {

const QString firstCase = QStringLiteral("DEMO-0007");

void untilStill(WindowStage &stage, int least)
{
    constexpr int step = 50; // ms
    constexpr int longest = 5000;
    WindowStage::settle(least);
    QImage before = stage.window().grab().toImage();
    for (int waited = 0, same = 0; same < 2 && waited < longest; waited += step) {
        WindowStage::settle(step);
        const QImage now = stage.window().grab().toImage();
        same = now == before ? same + 1 : 0;
        before = now;
    }
}

bool openFirstCase(WindowStage &stage)
{
    stage.window().findChild<TopBar *>()->goToLine().clear();
    if (stage.window().windowTitle() == firstCase) {
        stage.window().showSection(Section::Cases);
        return true;
    }
    if (!stage.openCase(firstCase))
        return false;
    stage.window().casesPage()->browser().clearFilters();
    return true;
}

QWidget *showTab(WindowStage &stage, int tab)
{
    stage.preferences().setPhotoLook(PhotoLook::Colour); // whatever a screen before chose
    if (!openFirstCase(stage))
        return nullptr;
    stage.window().casesPage()->browser().clearFilters();
    stage.window().casesPage()->showTab(tab);
    untilStill(stage);
    return nullptr;
}

/// The report with annotations, at the page that has most of them.
QWidget *showReader(WindowStage &stage)
{
    showTab(stage, 3);
    for (QTableView *table : stage.window().findChildren<QTableView *>()) {
        if (table->isVisible() && table->model()->rowCount() > 0)
            Q_EMIT table->activated(table->model()->index(0, 0));
    }
    PageView *pages = nullptr;
    (void)QTest::qWaitFor([&] {
        for (PageView *view : stage.window().findChildren<PageView *>()) {
            if (view->isVisible() && view->pageCount() > 1)
                pages = view;
        }
        return pages != nullptr;
    });
    if (pages)
        pages->goToPage(1);
    untilStill(stage, 300);
    return nullptr;
}

/// Photographs compared, with the glass over those beside each other.
QWidget *showComparison(WindowStage &stage, CompareMode mode)
{
    showTab(stage, 2);
    for (PhotoStrip *strip : stage.window().findChildren<PhotoStrip *>()) {
        if (strip->isVisible())
            QTest::keyClick(strip, Qt::Key_C);
    }
    for (CompareView *view : stage.window().findChildren<CompareView *>()) {
        if (!view->isVisible())
            continue;
        view->setMode(mode);
        view->setLoupe(mode == CompareMode::SideBySide);
        QTest::mouseMove(view, view->paneRect(0).center().toPoint() + QPoint(30, -40));
    }
    untilStill(stage, 300);
    return nullptr;
}

void logContacts(WindowStage &stage)
{
    Dossier &dossier = stage.window().casesPage()->dossier();
    const auto rows = dossier.cases().find({}).result();
    if (!rows || rows->isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto log = [&](qsizetype place, int daysAgo, ContactChannel channel, ContactState state, const char *text,
                         int nextInDays = 0) {
        const CaseRow &row = rows->at(place % rows->size());
        ContactEntry entry;
        entry.at = now.addDays(-daysAgo);
        entry.childZone = "Europe/Kyiv";
        entry.familyZone = "Europe/Warsaw";
        entry.channel = channel;
        entry.state = state;
        entry.withWhom = QStringLiteral("бабуся");
        entry.minutes = state == ContactState::Held && channel == ContactChannel::Call ? 25 : 0;
        entry.text = QString::fromUtf8(text);
        if (nextInDays != 0)
            entry.next = dossier.today().addDays(nextInDays);
        static_cast<void>(dossier.contacts().add(row.id, entry).result());
    };
    const auto first = dossier.cases().resolve(firstCase).result();
    if (!first || dossier.contacts().log(*first).result()->liveCount() > 0)
        return;
    const auto place =
        std::find_if(rows->begin(), rows->end(), [](const CaseRow &row) { return row.number == firstCase; }) -
        rows->begin();
    using enum ContactChannel;
    using enum ContactState;
    log(place, 200, Call, Missed, "Nobody answered; tried twice.");
    log(place, 170, Call, Held, "First call. Asked about school and her grandmother; calm.");
    log(place, 41, Letter, Held, "A letter with two drawings.");
    log(place, 12, Call, Held, "Talked about school. New number of the family: +380 00 000 00 00, evenings only.", 9);
    log(0, 190, Call, Held, "Short call.");
    log(1, 130, Video, Held, "Video call with an interpreter.");
    log(2, 60, Call, Held, "Call.");
    log(2, 5, Call, Missed, "No answer.", -2);
    log(3, 7, Visit, Held, "Aunt visited the home.", 5);
    for (qsizetype i = 4; i < 9; ++i)
        log(i, 3, i % 2 ? Call : Message, i % 3 ? Held : Declined, "Several on one day.", static_cast<int>(i));
    log(9, -2, Meeting, Planned, "Meeting at the office.");
}

QWidget *showTimeline(WindowStage &stage)
{
    logContacts(stage);
    showTab(stage, 0);
    for (auto *panel : stage.window().findChildren<TimelinePanel *>()) {
        for (QWidget *up = panel; up && panel->isVisible(); up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up)) {
                area->ensureWidgetVisible(panel, 0, 600);
                break;
            }
        }
    }
    untilStill(stage, 20);
    return nullptr;
}

QWidget *showContactForm(WindowStage &stage)
{
    logContacts(stage);
    showTab(stage, 4);
    for (auto *page : stage.window().findChildren<ContactPage *>()) {
        if (page->isVisible())
            page->logContact();
    }
    WindowStage::settle(200);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && qobject_cast<QDialog *>(window))
            return window;
    }
    return nullptr;
}

QWidget *showCover(WindowStage &stage)
{
    stage.preferences().setPhotoLook(PhotoLook::Covered);
    openFirstCase(stage);
    stage.window().casesPage()->showTab(2);
    untilStill(stage);
    return nullptr;
}

QWidget *showRecordDialog(WindowStage &stage, int line)
{
    showTab(stage, 1);
    auto *table = seen<ClaimsTable>(stage.window());
    if (!table)
        return nullptr;
    QTest::keyClick(table, Qt::Key_N);
    QWidget *menu = QApplication::activePopupWidget();
    for (int i = 0; menu && i < line; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    if (menu)
        QTest::keyClick(menu, Qt::Key_Return);
    untilStill(stage);
    return seenWindow<QDialog>();
}

/// The same report while a text is looked for, with the list of its places.
QWidget *showReaderFinding(WindowStage &stage)
{
    showReader(stage);
    for (EvidenceReader *reader : stage.window().findChildren<EvidenceReader *>()) {
        if (!reader->isVisible())
            continue;
        reader->openFind();
        if (auto *field = reader->findChild<FindBar *>()->findChild<QLineEdit *>())
            field->setText(QStringLiteral("2017"));
        reader->findChild<ReaderSide *>()->show(ReaderSide::Content::Hits);
    }
    untilStill(stage, 600);
    return nullptr;
}

} // namespace homeward::test
