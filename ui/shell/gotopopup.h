// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/caseplace.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace homeward {

class Dossier;
class GoToModel;

/// What the line "Go to" finds while one types, below it: cases, people, places, documents, annotations and commands.
/// The keyboard stays in the line; arrows walk, Enter opens, Esc is the line's own.
class GoToPopup final : public QFrame
{
    Q_OBJECT
public:
    /// \a commands in the order of the menus.
    GoToPopup(QLineEdit &line, QList<QAction *> commands, QWidget *window);

    /// Null: nothing is open, and nothing is shown.
    void setDossier(Dossier *dossier);

Q_SIGNALS:
    void placeChosen(const homeward::CaseId &id, const homeward::CasePlace &place);
    /// Before a command runs: the line is left.
    void commandChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void place();
    void choose(int row);
    void step(int by);
    void tellRow();

    QLineEdit &m_line;
    QList<QAction *> m_commands;
    Dossier *m_dossier = nullptr;
    GoToModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QTimer m_typing;
    int m_generation = 0;
    bool m_chooseWhenFound = false; ///< Enter was pressed before the answer came
};

} // namespace homeward
