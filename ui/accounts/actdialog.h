// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/common/dialog.h"

#include <QFuture>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace homeward {

/// A small window that gathers what one act of the account desk needs, does it, and stays open with what was typed when
/// the act fails. Window-modal; Esc cancels.
class ActDialog : public Dialog
{
    Q_OBJECT
public:
    explicit ActDialog(QWidget *parent);

protected:
    /// Where a subclass puts its fields.
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    /// What keeps the act from being done, as a sentence; empty: nothing.
    [[nodiscard]] virtual QString problem() const = 0;
    [[nodiscard]] virtual QFuture<Status> act() = 0;
    virtual void failed(const Error &error) = 0;
    /// The sentence under the fields after a failure.
    void say(const QString &failure);
    void setTexts(const QString &title, const QString &button);
    void refresh();
    void start();
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_fields;
    QLabel *m_problem;
    QPushButton *m_do;
    QString m_failure;
    bool m_busy = false;
};

} // namespace homeward
