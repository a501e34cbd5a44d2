// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/common/dialog.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace homeward {

class Dossier;
class ReceiptForm;

/// What is known of a file and how it came: its words, to be bettered, and what happened to it. Window-modal.
class ItemDialog final : public Dialog
{
    Q_OBJECT
public:
    /// \a item may be a withdrawn one, which is shown only.
    ItemDialog(Dossier &dossier, const CaseView &view, const EvidenceItem &item, QWidget *parent);
    ~ItemDialog() override;

Q_SIGNALS:
    void corrected(const homeward::EvidenceWords &words);
    void withdrawalWanted();
    void restorationWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] EvidenceWords words() const;
    void retranslateUi();
    void refresh();
    void tellCustody(const QList<FormerWords> &former);

    Dossier &m_dossier;
    const CaseView m_view;
    const EvidenceItem m_item;
    QList<FormerWords> m_former;
    QLabel *m_facts;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    ReceiptForm *m_form;
    QLabel *m_custodyLabel;
    QPlainTextEdit *m_custody;
    QPushButton *m_digest;
    QLineEdit *m_sha256;
    QLabel *m_problem;
    QPushButton *m_withdraw;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace homeward
