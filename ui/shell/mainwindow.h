// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"
#include "ui/common/services.h"
#include "ui/shell/navigation.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <utility>

class QStackedWidget;
class QUndoGroup;

namespace homeward {

class AccountDesk;
class AccountsPage;
class AutoLock;
class CasesPage;
class Drafts;
class CommandSet;
class DossierDoor;
class FamilyPage;
class GoToPopup;
class HistoryPage;
class KeepingCommands;
class LanguageKeeper;
class NewDossierPage;
class PapersPage;
class RoomKeys;
class SectionList;
class StartPage;
class StateStrip;
class StatusLine;
class SettingsPage;
class TopBar;
class UnkeptWords;
class UnlockPage;
class VerifyView;

/// Puts the rooms beside each other and passes news between them. Knows no rule of the work itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(UiServices services, LanguageKeeper &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes to the unlock card of a dossier; a folder that is none is said on the start page.
    void chooseDossier(const QString &path);
    /// Shows an unlocked dossier.
    void showDossier(std::shared_ptr<Dossier> dossier);
    /// Hides everything of the dossier at once and lets go of it. Asks nothing.
    void lock();

    [[nodiscard]] bool isDossierOpen() const { return m_dossier != nullptr && !m_locking; }
    /// Null while no dossier is open.
    [[nodiscard]] CasesPage *casesPage() const;
    void showSection(Section section);
    /// Leads to a place, as a link does: Back returns from it. A case only while its dossier is open.
    void go(const Address &address);
    /// Only while no dossier is open.
    void showStart();
    /// Asks for a folder, then shows the form.
    void askForNewDossier();

Q_SIGNALS:
    void dossierShown();
    void locked();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBody();
    void connectCommands();
    void connectRooms();
    void unlock(const UnlockRequest &wish);
    void create(const NewDossier &request);
    /// True while a recovery key waits to be written down: then its page is shown and nothing else may open.
    [[nodiscard]] bool returnToRecoveryKey();
    void askForDossier();
    /// Answers that were asked for before the lock, and news, reach nobody any more: a form would open on them.
    void deafenRooms();
    void finishLock();
    /// Asks whether the other computer's lock may be taken, then locks; the next unlocking takes it.
    void askToTakeOver();
    /// Nobody came back to write the recovery key down: the new dossier is locked like any other.
    void forgetCreated();
    /// \a left: keys of words among \a kept that have not reached the dossier.
    void openRooms(std::shared_ptr<Dossier> dossier, const QHash<QString, QString> &kept, const QStringList &left);
    /// Words wait in memory, sealed, for a dossier to be unlocked again.
    [[nodiscard]] bool hasUnkeptWords() const;
    /// On the locked window: what goes on behind the lock, what came of it, and what waits.
    void tellBehindLock();
    void keep(const QString &key, const QString &value);
    void tellSaved();
    /// Words that cannot be saved go into a file of the person's choice.
    void copyUnsaved();
    /// Nothing is lost by closing, or the person accepts it.
    [[nodiscard]] bool mayClose();
    [[nodiscard]] QString tellSession() const;
    void restoreSession(const QString &session);
    void leavePage();
    void showPage(QWidget *page);
    void travel(const Address &address);
    void arrive(const Address &address);
    void followCase();
    [[nodiscard]] QWidget *pageOf(Section section) const;
    void refreshState();
    void refreshTitle(const QString &caseNumber);
    void refreshTexts();
    void fitWidth();
    /// What was shown or hidden by hand holds until the window crosses a breakpoint.
    void forgetChoices(int before, int now);
    void focusRegion(int step);
    void zoomText(int step);
    void onTextSize();
    void openSummary(const CaseId &id);
    void createCase();
    void showAbout();
    void showKeys();
    void findHere();
    void showAccounts(AccountDesk &desk, bool alone);
    /// For an account that sees no content: its accounts page is all there is.
    void administer(std::shared_ptr<AccountDesk> desk);
    void lockAdministration();
    void useRecoveryKey();
    /// Commands the account's roles do not allow say why and who can.
    void refreshRights();

    UiServices m_services;
    LanguageKeeper &m_language;
    CommandSet *m_commands = nullptr;
    RoomKeys *m_roomKeys = nullptr;
    TopBar *m_top = nullptr;
    GoToPopup *m_goTo = nullptr;
    SectionList *m_sections = nullptr;
    StatusLine *m_status = nullptr;
    StateStrip *m_strip = nullptr;
    KeepingCommands *m_keeping = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    UnlockPage *m_unlock = nullptr;
    NewDossierPage *m_new = nullptr;
    SettingsPage *m_settings = nullptr;
    VerifyView *m_verify = nullptr;
    QPointer<Drafts> m_drafts;
    QPointer<CasesPage> m_cases;
    QPointer<PapersPage> m_papers;
    QPointer<HistoryPage> m_history;
    QPointer<AccountsPage> m_accounts;
    QPointer<FamilyPage> m_family;
    QUndoGroup *m_undo = nullptr;
    AutoLock *m_autoLock = nullptr;
    DossierDoor *m_door = nullptr;
    Navigation m_navigation;
    std::shared_ptr<Dossier> m_dossier;
    std::shared_ptr<AccountDesk> m_administered;          ///< instead of a dossier: its content is not open
    using DossierAccount = std::pair<QString, AccountId>; ///< by the path of the dossier
    QHash<DossierAccount, std::shared_ptr<const UnkeptWords>> m_unkept;
    std::shared_ptr<Dossier> m_created; ///< waits until its recovery key is written down
    QPointer<QWidget> m_lastFocus;
    bool m_travelling = false; ///< Back or Forward is on its way
    QString m_takeOver;        ///< the dossier whose lock of another computer may be taken
    bool m_locking = false;
    bool m_sectionsByHand = false;
    bool m_listByHand = false;
    int m_room = 0; ///< width for words at the last change of the text size
};

} // namespace homeward
