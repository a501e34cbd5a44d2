// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/casefile/caseplace.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPrinter;
class QPushButton;

namespace homeward {

class ClipboardKeeper;
class Dossier;
class Preferences;

/// The right panel of a case: who did what and when, from what to what and why, newest first. Lines open what they are
/// about; they can be filtered, copied and printed. Nothing in it can be removed.
class HistoryPanel final : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(Dossier &dossier, const Preferences &preferences, QWidget *parent = nullptr);
    ~HistoryPanel() override;
    void load(const CaseId &id);

Q_SIGNALS:
    void placeRequested(const homeward::CasePlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillFilters();
    void fill();
    void retranslateUi();
    void openPlace(QListWidgetItem *item);
    void showMenu(const QPoint &position);
    void copy();
    void print();
    [[nodiscard]] static bool hasPlace(const HistoryLine &line);
    [[nodiscard]] const HistoryLine *lineOf(const QListWidgetItem *item) const;
    [[nodiscard]] QStringList texts(bool selectedOnly) const;

    Dossier &m_dossier;
    CaseId m_case;
    QList<HistoryLine> m_lines;
    QString m_problem;
    QLabel *m_title;
    QComboBox *m_person;
    QComboBox *m_kind;
    QListWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_print;
    ClipboardKeeper *m_clipboard;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace homeward
