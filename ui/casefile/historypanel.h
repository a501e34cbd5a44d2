// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace homeward {

class Dossier;

/// The right panel of a case: who did what, newest first. Nothing in it can be removed.
class HistoryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(Dossier &dossier, QWidget *parent = nullptr);
    void load(const CaseId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    Dossier &m_dossier;
    CaseId m_case;
    QList<HistoryLine> m_lines;
    QString m_problem;
    QLabel *m_title;
    QListWidget *m_list;
};

/// An audited act in words; the key itself when it is not known here.
[[nodiscard]] QString actText(const QString &act);

} // namespace homeward
