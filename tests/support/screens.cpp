// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowstage.h"

#include "desks/accountdesk.h"
#include "desks/casedesk.h"
#include "support/caseways.h"
#include "support/hands.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/passphrasedialog.h"
#include "ui/cases/casebrowser.h"
#include "ui/cases/casefilterpopup.h"
#include "ui/cases/caselist.h"
#include "ui/common/searchline.h"
#include "ui/intake/intakesheet.h"
#include "ui/intake/itemdialog.h"
#include "ui/keeping/workdialog.h"
#include "ui/shell/casespage.h"
#include "ui/shell/commandset.h"
#include "ui/shell/historypage.h"
#include "ui/shell/keysview.h"
#include "ui/shell/openingsteps.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unlockpage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <functional>

namespace homeward::test {

namespace {

/// With large text a case has the list's room until the list is asked for.
void showList(WindowStage &stage)
{
    if (!stage.window().casesPage()->browser().isVisible())
        stage.window().findChild<CommandSet *>()->caseList->trigger();
}

/// Three cases selected, with the bar over them.
QWidget *showSelection(WindowStage &stage)
{
    stage.window().showSection(Section::Cases);
    CaseBrowser &browser = stage.window().casesPage()->browser();
    showList(stage);
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
    showList(stage);
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

/// A strip of its own over the width of the window: that of the window keeps telling the truth.
QWidget *showStrip(WindowStage &stage, const std::function<void(StateStrip &)> &tell)
{
    auto *strip = new StateStrip;
    strip->setAttribute(Qt::WA_DeleteOnClose);
    strip->setFixedWidth(stage.window().width());
    tell(*strip);
    strip->resize(strip->width(), strip->heightForWidth(strip->width()));
    strip->show();
    WindowStage::settle(50);
    return strip;
}

/// Words could not be saved: the disk is full.
QWidget *showUnsaved(WindowStage &stage)
{
    return showStrip(stage, [](StateStrip &strip) {
        strip.setUnsaved(Error{ErrorCode::CannotWrite, {}, QStringLiteral("dossier.db")});
    });
}

/// Open on another desk.
QWidget *showElsewhere(WindowStage &stage)
{
    return showStrip(stage, [](StateStrip &strip) {
        DossierState state;
        state.reason = ReadOnlyReason::OtherComputer;
        state.holderAccount = QStringLiteral("Reviewer of the lake (demo)");
        state.holderHost = QStringLiteral("lake-office");
        state.holderProcess = 4711;
        state.holderSince = QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC);
        strip.setState(state);
    });
}

/// The strip of a damaged dossier, with its details.
QWidget *showDamaged(WindowStage &stage)
{
    DossierState state;
    state.reason = ReadOnlyReason::Damaged;
    state.file = QStringLiteral("dossier.db");
    state.faults.append({FaultKind::Structure, QStringLiteral("claim"), {}, {}, 0, {}});
    state.faults.append({FaultKind::CaseUnreadable, {}, QStringLiteral("DEMO-0003"), {}, 0, {}});
    return showStrip(stage, [&](StateStrip &strip) {
        strip.setState(state);
        strip.findChild<QPushButton *>(QStringLiteral("stateDetails"))->setChecked(true);
    });
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

void beginAnew(WindowStage &stage)
{
    if (auto *list = stage.window().findChild<CaseList *>())
        list->endSelecting();
    for (const QScrollArea *area : stage.window().findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
}

QList<Screen> emptyScreens()
{
    const auto section = [](const char *name, Section place) {
        return Screen{QString::fromLatin1(name), true, [place](WindowStage &stage) -> QWidget * {
                          stage.window().showSection(place);
                          untilStill(stage);
                          return nullptr;
                      }};
    };
    const auto tab = [](const char *name, int which) {
        return Screen{QString::fromLatin1(name), true, [which](WindowStage &stage) -> QWidget * {
                          stage.window().showSection(Section::Cases);
                          if (stage.window().casesPage()->currentCase().isNull())
                              stage.window().findChild<CommandSet *>()->newCase->trigger();
                          (void)QTest::qWaitFor([&] { return !stage.window().casesPage()->currentCase().isNull(); });
                          stage.window().casesPage()->showTab(which);
                          untilStill(stage);
                          return nullptr;
                      }};
    };
    return {section("empty-cases", Section::Cases),
            section("empty-contact", Section::Contact),
            section("empty-summaries", Section::Summaries),
            section("empty-history", Section::History),
            tab("empty-case-overview", 0),
            tab("empty-case-claims", 1),
            tab("empty-case-photos", 2),
            tab("empty-case-documents", 3),
            tab("empty-case-contact", 4)};
}

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
                        showList(stage);
                        stage.window().casesPage()->browser().setFilterText(QStringLiteral("NONE-99999999"));
                        untilStill(stage);
                        return nullptr;
                    }});
    screens.append({QStringLiteral("selection"), true, showSelection});
    screens.append({QStringLiteral("filters"), true, showFilters});
    screens.append({QStringLiteral("goto"), true, showGoTo});
    screens.append(sectionScreen("summaries", Section::Summaries));
    for (const int about : {0, 1}) // all of it, then what is about the dossier itself
        screens.append({about == 0 ? QStringLiteral("history") : QStringLiteral("history-dossier"), true,
                        [about](WindowStage &stage) -> QWidget * {
                            stage.window().showSection(Section::History);
                            untilStill(stage, 20);
                            auto *combo = stage.window().findChild<HistoryPage *>()->findChild<QComboBox *>();
                            combo->setCurrentIndex(about);
                            Q_EMIT combo->activated(about);
                            untilStill(stage, 20);
                            return nullptr;
                        }});
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
    screens.append({QStringLiteral("unsaved"), true, showUnsaved});
    screens.append({QStringLiteral("open-elsewhere"), true, showElsewhere});
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
