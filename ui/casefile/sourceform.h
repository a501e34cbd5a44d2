// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace homeward {

/// Where a claim comes from: in words, as a document on file with its page, and the date of the source.
class SourceForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceForm(const CaseFile &file, QWidget *parent = nullptr);

    void setSource(const ClaimSource &source);
    [[nodiscard]] ClaimSource source() const;
    /// What is missing or not understood; empty: the source can be recorded.
    [[nodiscard]] QString problem() const;
    /// Shows the problem beside its field, from now on.
    void showProblems();
    void focusFirst();
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void updateWords();
    [[nodiscard]] QString sourceProblem() const;
    [[nodiscard]] QString dateProblem() const;

    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLabel *m_sourceProblem;
    QLabel *m_documentLabel;
    QComboBox *m_document;
    QLabel *m_pageLabel;
    QSpinBox *m_page;
    QLabel *m_dateLabel;
    QLineEdit *m_date;
    QLabel *m_dateReading;
    bool m_tried = false; ///< problems are shown once the person has tried to record
};

} // namespace homeward
