// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace homeward {

class Chip;
class Dossier;
class Preferences;

/// The head of a case: picture, name, conflicts and record state, number, birth and age.
class CaseHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseHeader(Dossier &dossier, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    /// The small picture looks as photographs do at first.
    void follow(const Preferences &preferences);

Q_SIGNALS:
    void summaryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showPortrait();
    void drawPortrait();
    [[nodiscard]] QString birthText() const;
    Dossier &m_dossier;
    CaseView m_view;
    EvidenceId m_shownPortrait;
    QImage m_portrait;
    const Preferences *m_preferences = nullptr;
    QLabel *m_picture;
    QLabel *m_name;
    Chip *m_conflicts;
    Chip *m_state;
    QLabel *m_line;
    QPushButton *m_summary;
};

} // namespace homeward
