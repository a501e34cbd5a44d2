// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowstage.h"

#include "desks/accountdesk.h"
#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "support/hands.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/passphrasedialog.h"
#include "ui/casefile/claimspage.h"
#include "ui/casefile/timelinepanel.h"
#include "ui/cases/casebrowser.h"
#include "ui/cases/casefilterpopup.h"
#include "ui/cases/caselist.h"
#include "ui/common/searchline.h"
#include "ui/contact/contactpage.h"
#include "ui/evidence/evidencereader.h"
#include "ui/evidence/findbar.h"
#include "ui/evidence/pageview.h"
#include "ui/evidence/readerside.h"
#include "ui/intake/intakesheet.h"
#include "ui/intake/itemdialog.h"
#include "ui/keeping/workdialog.h"
#include "ui/photos/compareview.h"
#include "ui/photos/photostrip.h"
#include "ui/shell/casespage.h"
#include "ui/shell/commandset.h"
#include "ui/shell/keysview.h"
#include "ui/shell/openingsteps.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unlockpage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace homeward::test {

namespace {

const QString firstCase = QStringLiteral("DEMO-0007");

/// Until the window has looked the same for a while: pictures and pages come in when their readers are done.
void untilStill(WindowStage &stage, int least = 100)
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

/// Three cases selected, with the bar over them.
QWidget *showSelection(WindowStage &stage)
{
    stage.window().showSection(Section::Cases);
    CaseBrowser &browser = stage.window().casesPage()->browser();
    browser.clearFilters();
    untilStill(stage);
    if (auto *list = browser.findChild<CaseList *>()) {
        list->setCurrentIndex(list->model()->index(1, 0));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    }
    untilStill(stage);
    return nullptr;
}

/// The further filters of the list.
QWidget *showFilters(WindowStage &stage)
{
    stage.window().showSection(Section::Cases);
    if (auto *list = stage.window().casesPage()->browser().findChild<CaseList *>())
        list->endSelecting();
    auto *popup = stage.window().findChild<CaseFilterPopup *>();
    popup->showBelow(&stage.window().casesPage()->browser());
    WindowStage::settle(100);
    return popup;
}

QWidget *showGoTo(WindowStage &stage)
{
    stage.window().showSection(Section::Cases);
    QLineEdit &line = stage.window().findChild<TopBar *>()->goToLine();
    line.setFocus();
    line.clear();
    QTest::keyClicks(&line, QStringLiteral("sa"));
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

/// Contacts in several logs, once a dossier: the sample itself has none.
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

Screen comparison(const char *name, CompareMode mode)
{
    return {QString::fromLatin1(name), true, [mode](WindowStage &stage) { return showComparison(stage, mode); }};
}

/// The report of the check.
QWidget *showCheck(WindowStage &stage)
{
    stage.window().showSection(Section::Cases);
    for (QAction *action : stage.window().findChildren<QAction *>(QStringLiteral("checkDossier")))
        action->trigger();
    auto *dialog = stage.window().findChild<WorkDialog *>();
    (void)QTest::qWaitFor([&] { return dialog && dialog->isDone(); }, 30'000);
    return dialog;
}

/// The strip of a damaged dossier, with its details.
QWidget *showDamaged(WindowStage &stage)
{
    DossierState state;
    state.reason = ReadOnlyReason::Damaged;
    state.file = QStringLiteral("dossier.db");
    state.faults.append({FaultKind::Structure, QStringLiteral("claim"), {}, {}, 0, {}});
    state.faults.append({FaultKind::CaseUnreadable, {}, QStringLiteral("DEMO-0003"), {}, 0, {}});
    auto *strip = new StateStrip; // of its own: that of the window keeps telling the truth
    strip->setAttribute(Qt::WA_DeleteOnClose);
    strip->setFixedWidth(stage.window().width());
    strip->setState(state);
    strip->findChild<QPushButton *>(QStringLiteral("stateDetails"))->setChecked(true);
    strip->adjustSize();
    strip->show();
    WindowStage::settle(50);
    return strip;
}

/// The dialog behind a line of the menu of new records on the Claims tab.
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

Screen tabScreen(const char *name, int tab)
{
    return {QString::fromLatin1(name), true, [tab](WindowStage &stage) { return showTab(stage, tab); }};
}

Screen sectionScreen(const char *name, Section section)
{
    return {QString::fromLatin1(name), true, [section](WindowStage &stage) -> QWidget * {
                stage.window().findChild<TopBar *>()->goToLine().clear();
                stage.window().showSection(section);
                untilStill(stage, 20);
                return nullptr;
            }};
}

} // namespace

QList<Screen> allScreens()
{
    QList<Screen> screens;
    screens.append({QStringLiteral("start"), false, [](WindowStage &stage) -> QWidget * {
                        stage.window().showStart();
                        return nullptr;
                    }});
    screens.append({QStringLiteral("unlock"), false, [](WindowStage &stage) -> QWidget * {
                        stage.window().chooseDossier(stage.sample().dossier);
                        return nullptr;
                    }});
    screens.append({QStringLiteral("start-recent"), false, [](WindowStage &stage) -> QWidget * {
                        const QDir folder = QFileInfo(stage.sample().dossier).dir();
                        const QString damaged = folder.filePath(QStringLiteral("Lake office"));
                        QDir().mkpath(damaged);
                        for (const QString &path :
                             {QStringLiteral("/media/stick/Mountain office"), damaged, stage.sample().dossier})
                            stage.preferences().rememberDossier({path, QFileInfo(path).fileName()});
                        stage.window().showStart();
                        WindowStage::settle(100);
                        return nullptr;
                    }});
    screens.append({QStringLiteral("opening"), false, [](WindowStage &stage) -> QWidget * {
                        stage.window().chooseDossier(stage.sample().dossier);
                        auto watch = std::make_shared<OpeningWatch>();
                        watch->begin(OpeningWatch::Step::List, 248);
                        for (int i = 0; i < 41; ++i)
                            watch->countOne();
                        stage.window().findChild<UnlockPage *>()->follow(watch);
                        WindowStage::settle(2 * OpeningSteps::moment);
                        return nullptr;
                    }});
    screens.append({QStringLiteral("new-dossier"), false, [](WindowStage &stage) -> QWidget * {
                        stage.prompts().folders.enqueue(QStringLiteral("/home/reviewer/dossier"));
                        stage.window().askForNewDossier();
                        return nullptr;
                    }});
    screens.append({QStringLiteral("verify"), false, [](WindowStage &stage) -> QWidget * {
                        stage.window().showSection(Section::Verify);
                        return nullptr;
                    }});
    screens.append(tabScreen("overview", 0));
    screens.append(tabScreen("claims", 1));
    screens.append({QStringLiteral("new-person"), true, [](WindowStage &stage) { return showRecordDialog(stage, 0); }});
    screens.append(
        {QStringLiteral("new-document"), true, [](WindowStage &stage) { return showRecordDialog(stage, 1); }});
    screens.append(
        {QStringLiteral("new-attestation"), true, [](WindowStage &stage) { return showRecordDialog(stage, 4); }});
    screens.append(tabScreen("photos", 2));
    screens.append(comparison("photo-compare", CompareMode::SideBySide));
    screens.append(comparison("photo-overlay", CompareMode::Overlay));
    screens.append(comparison("photo-slider", CompareMode::Slider));
    screens.append(comparison("photo-grid", CompareMode::Grid));
    screens.append({QStringLiteral("photo-cover"), true, showCover});
    screens.append(tabScreen("documents", 3));
    screens.append({QStringLiteral("contact"), true, [](WindowStage &stage) {
                        logContacts(stage);
                        return showTab(stage, 4);
                    }});
    screens.append({QStringLiteral("timeline"), true, showTimeline});
    screens.append({QStringLiteral("contact-form"), true, showContactForm});
    screens.append({QStringLiteral("family-contact"), true, [](WindowStage &stage) -> QWidget * {
                        logContacts(stage);
                        stage.window().showSection(Section::Contact);
                        untilStill(stage, 20);
                        return nullptr;
                    }});
    screens.append({QStringLiteral("reader"), true, showReader});
    screens.append(
        {QStringLiteral("intake"), true, [](WindowStage &stage) -> QWidget * {
             const Dossier &dossier = stage.window().casesPage()->dossier();
             auto *sheet = new IntakeSheet(firstCase, dossier.parties(), dossier.today(), &stage.window());
             IntakeSurvey survey;
             const auto file = [&](const char *name, EvidenceKind kind, const char *type, bool wrong) {
                 survey.files.append({QString::fromLatin1(name), 812'000, kind, QString::fromLatin1(type), wrong});
                 survey.bytes += 812'000;
             };
             file("/in/certificate.pdf", EvidenceKind::Pdf, "application/pdf", false);
             file("/in/first-photo.jpg", EvidenceKind::Photo, "image/jpeg", false);
             file("/in/second-photo.jpg", EvidenceKind::Pdf, "application/pdf", true);
             file("/in/list.ods", EvidenceKind::Other, "application/vnd.oasis.opendocument.spreadsheet", false);
             survey.hidden = 3;
             survey.freeBytes = 1'000'000'000;
             sheet->setSurvey(survey);
             sheet->open();
             WindowStage::settle(50);
             return sheet;
         }});
    screens.append({QStringLiteral("file-details"), true, [](WindowStage &stage) -> QWidget * {
                        if (!openFirstCase(stage))
                            return nullptr;
                        CasesPage *cases = stage.window().casesPage();
                        const auto view = cases->dossier().cases().reread(cases->currentCase()).result();
                        if (!view || view->file.evidence.isEmpty())
                            return nullptr;
                        auto *dialog =
                            new ItemDialog(cases->dossier(), *view, view->file.evidence.last(), &stage.window());
                        dialog->open();
                        WindowStage::settle(100);
                        return dialog;
                    }});
    screens.append({QStringLiteral("reader-find"), true, showReaderFinding});
    screens.append({QStringLiteral("no-match"), true, [](WindowStage &stage) -> QWidget * {
                        stage.window().showSection(Section::Cases);
                        stage.window().casesPage()->browser().setFilterText(QStringLiteral("NONE-99999999"));
                        untilStill(stage);
                        return nullptr;
                    }});
    screens.append({QStringLiteral("selection"), true, showSelection});
    screens.append({QStringLiteral("filters"), true, showFilters});
    screens.append({QStringLiteral("goto"), true, showGoTo});
    screens.append(sectionScreen("summaries", Section::Summaries));
    screens.append(sectionScreen("accounts", Section::Accounts));
    screens.append(sectionScreen("settings", Section::Settings));
    screens.append({QStringLiteral("settings-search"), true, [](WindowStage &stage) -> QWidget * {
                        stage.window().showSection(Section::Settings);
                        auto *search = stage.window().findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
                        search->setText(QStringLiteral("30"));
                        untilStill(stage, 20);
                        return nullptr;
                    }});
    screens.append({QStringLiteral("keys"), true, [](WindowStage &stage) -> QWidget * {
                        stage.window().findChild<QLineEdit *>(QStringLiteral("settingsSearch"))->clear();
                        stage.window().showSection(Section::Cases);
                        stage.window().findChild<CommandSet *>()->showKeys->trigger();
                        WindowStage::settle(50);
                        return seenWindow<KeysSheet>();
                    }});
    screens.append({QStringLiteral("add-account"), true, [](WindowStage &stage) -> QWidget * {
                        auto *dialog = new AccountDialog(stage.window().casesPage()->dossier().accounts(), std::nullopt,
                                                         &stage.window());
                        dialog->open();
                        WindowStage::settle(50);
                        return dialog;
                    }});
    screens.append({QStringLiteral("change-passphrase"), true, [](WindowStage &stage) -> QWidget * {
                        auto *dialog =
                            new PassphraseDialog(stage.window().casesPage()->dossier().accounts(), {}, &stage.window());
                        dialog->open();
                        WindowStage::settle(50);
                        return dialog;
                    }});
    screens.append({QStringLiteral("check-dossier"), true, showCheck});
    screens.append({QStringLiteral("damaged"), true, showDamaged});
    screens.append({QStringLiteral("summary"), true, [](WindowStage &stage) -> QWidget * {
                        if (!openFirstCase(stage))
                            return nullptr;
                        Q_EMIT stage.window().casesPage()->summaryRequested(stage.window().casesPage()->currentCase());
                        WindowStage::settle(900);
                        for (QWidget *window : QApplication::topLevelWidgets()) {
                            if (window->isVisible() && qobject_cast<QDialog *>(window))
                                return window;
                        }
                        return nullptr;
                    }});
    return screens;
}

} // namespace homeward::test
