// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/services.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QUndoStack;
class QVBoxLayout;

namespace homeward {

class SearchLine;

/// Settings of this computer on one page with a search; every change acts at once and is taken back with Undo.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(UiServices services, QWidget *parent = nullptr);
    ~SettingsPage() override;
    /// Accounts belong to a dossier: without one the way to them says so.
    void setDossierOpen(bool open);

    /// Settings of another room below ours, for as long as \a section lives. See NarrowingSection.
    void addSection(QWidget *section);
    void focusSearch();
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }

Q_SIGNALS:
    void accountsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One choice: where it stands, and what it reads and writes.
    struct Setting
    {
        QWidget *row = nullptr;
        QLabel *label = nullptr;
        QComboBox *box = nullptr; ///< null: a value chosen elsewhere
        QLabel *hint = nullptr;
        std::function<QVariant()> read;
        std::function<void(const QVariant &)> write;
    };
    struct Change
    {
        qsizetype setting = -1; ///< place in m_settings; none
        QVariant before;
        QVariant after;
    };
    enum Place { Language, Colours, TextSize, Photos, LoneKeys, AutoLock, Clipboard, TrustFolder, PlaceCount };
    QWidget *addGroup(QLabel *&title);
    void addSetting(Place place, QWidget *group, const QList<QVariant> &choices);
    void connectPreferences();
    void change(Place place, const QVariant &value);
    void chooseTrustFolder();
    void readPreferences();
    void search();
    void tellChange();
    [[nodiscard]] QString valueWords(qsizetype setting, const QVariant &value) const;
    void retranslateUi();
    void retranslateLooks();
    void retranslatePrivacy();

    UiServices m_services;
    QUndoStack *m_undo;
    QLabel *m_title = nullptr;
    SearchLine *m_search = nullptr;
    QWidget *m_changed = nullptr;
    QLabel *m_changedText = nullptr;
    QPushButton *m_takeBack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_languageTitle = nullptr;
    QLabel *m_looksTitle = nullptr;
    QLabel *m_keysTitle = nullptr;
    QLabel *m_privacyTitle = nullptr;
    QLabel *m_trustTitle = nullptr;
    QLabel *m_accountsTitle = nullptr;
    QList<Setting> m_settings;
    QPushButton *m_chooseFolder = nullptr;
    QPushButton *m_accounts = nullptr;
    QLabel *m_accountsHint = nullptr;
    Change m_last;
    bool m_dossierOpen = false;
};

} // namespace homeward
