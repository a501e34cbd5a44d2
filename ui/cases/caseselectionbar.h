// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace homeward {

class FlowRow;

/// The bar over the list while several cases are selected: how many, and what can be done with all of them. Afterwards
/// it says for a while what was done and offers to undo it.
class CaseSelectionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseSelectionBar(QWidget *parent = nullptr);

    /// \a selected 0: nothing is being selected. \a allRead: what the mark button would do. Empty \a whyNot: allowed.
    void setSelection(int selected, bool allRead, const QString &whyNotAssign, const QString &whyNotMark,
                      const QString &whyNotPrint);
    /// With the button Undo, for eight seconds.
    void showDone(const QString &sentence);
    /// Stays until the next act.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void assignRequested(QWidget *below);
    void markRequested(bool read);
    void printRequested();
    void undoRequested();
    void ended();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton();
    void refresh();
    void retranslateUi();

    QLabel *m_count = nullptr;
    FlowRow *m_acts = nullptr;
    QToolButton *m_assign = nullptr;
    QToolButton *m_mark = nullptr;
    QToolButton *m_print = nullptr;
    QToolButton *m_end = nullptr;
    QWidget *m_doneRow = nullptr;
    QLabel *m_done = nullptr;
    QToolButton *m_undo = nullptr;
    QTimer m_offer;
    int m_selected = 0;
    bool m_allRead = false;
    QString m_whyNotAssign;
    QString m_whyNotMark;
    QString m_whyNotPrint;
};

} // namespace homeward
