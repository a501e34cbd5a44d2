// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/common/dialog.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace homeward {

class SourceForm;
class ValueEditor;

/// Gathers one claim: the fact, who says it, what, and where it comes from. Used to add and to correct; says on its
/// button which. Window-modal; shown with open() and answered by claimReady(), never by a nested loop. Stays until it
/// is told that the claim is recorded, so that no typed word is lost.
class ClaimDialog final : public Dialog
{
    Q_OBJECT
public:
    /// \a field and \a partyKey are offered; with \a corrected both are fixed and its words filled in. \a subject: what
    /// the claim is about; null: the child, or what the corrected claim is about.
    ClaimDialog(const CaseView &view, const QString &field, const QString &partyKey,
                const std::optional<Claim> &corrected, QWidget *parent, const SubjectId &subject = {});

    /// Closes: the store has the claim.
    void finish();
    /// The claim could not be recorded; what was typed stays and can be tried again.
    void showFailure(const Error &error);

Q_SIGNALS:
    void claimReady(const homeward::NewClaim &claim);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void chooseField(int index);
    void tryAccept();
    void updateProblems();
    void say(const QString &problem);
    void setBusy(bool busy);
    void retranslateUi();
    [[nodiscard]] QString fieldKey() const;

    CaseView m_view;
    SubjectId m_subject;
    std::optional<Claim> m_corrected;
    QLabel *m_title;
    QLabel *m_about; ///< what else than the child the claim is about
    QLabel *m_fieldLabel;
    QComboBox *m_field;
    QLabel *m_partyLabel;
    QComboBox *m_party;
    QLabel *m_valueLabel;
    QVBoxLayout *m_valueHolder;
    ValueEditor *m_value = nullptr;
    QStringList m_words; ///< typed last, kept while other facts are looked at
    QLabel *m_valueProblem;
    SourceForm *m_source;
    QLabel *m_failure;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    bool m_busy = false;  ///< the store has been asked
    bool m_tried = false; ///< problems are shown once the person has tried to record
};

} // namespace homeward
