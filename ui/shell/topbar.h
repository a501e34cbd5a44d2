// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace homeward {

class Chip;
class SearchLine;

/// The bar under the menu: where one can go, which dossier is open, the language, the lock.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    /// Empty \a label: no dossier is open (or it is locked), and what needs one is hidden.
    void setDossier(const QString &label, bool readOnly);
    void setHistory(bool back, bool forward);
    /// The command of the button at the right, where there is room for it.
    void setNext(QAction *command);
    void setLanguage(Language language);
    void focusGoTo();
    /// What is typed into it is found by GoToPopup.
    [[nodiscard]] SearchLine &goToLine() const { return *m_goTo; }

Q_SIGNALS:
    void sectionsToggled();
    void backRequested();
    void forwardRequested();
    /// Esc in the Go to line: focus returns to where it was.
    void goToLeft();
    void languageChosen(homeward::Language language);
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const char *icon);
    void refresh();
    void fitText();
    void refreshIcons();

    QToolButton *m_sections = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    SearchLine *m_goTo = nullptr;
    QLabel *m_folder = nullptr;
    QLabel *m_dossier = nullptr;
    Chip *m_readOnly = nullptr;
    QComboBox *m_language = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_lock = nullptr;
    QString m_label;
    bool m_isReadOnly = false;
};

} // namespace homeward
