// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "domain/fieldcatalogue.h"
#include "ui/common/dialog.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace homeward {

class SourceForm;
class ValueEditor;

/// Gathers a new person, document, stay or condition report: what one party says about it, from one source, as far as
/// it says something. Window-modal; shown with open() and answered by subjectReady(). Stays until it is told that the
/// record is made, so that no typed word is lost.
class SubjectDialog final : public Dialog
{
    Q_OBJECT
public:
    /// \a partyKey is offered.
    SubjectDialog(const CaseView &view, SubjectKind kind, const QString &partyKey, QWidget *parent);

    /// Closes: the store has the record.
    void finish();
    /// The record could not be made; what was typed stays and can be tried again.
    void showFailure(const Error &error);

Q_SIGNALS:
    void subjectReady(const QList<homeward::NewClaim> &claims);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    struct Line
    {
        const FieldInfo *field;
        QLabel *label;
        ValueEditor *editor;
    };
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] ValueEditor *editorOf(const char *field) const;
    void updateHints();
    void tryAccept();
    void say(const QString &problem);
    void setBusy(bool busy);
    void retranslateUi();

    CaseView m_view;
    SubjectKind m_kind;
    QLabel *m_title;
    QLabel *m_partyLabel;
    QComboBox *m_party;
    SourceForm *m_source;
    QList<Line> m_lines;
    QLabel *m_problem;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    bool m_busy = false; ///< the store has been asked
};

} // namespace homeward
