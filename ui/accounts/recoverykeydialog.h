// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace homeward {

/// Shows a new recovery key, this once. Window-modal; locking closes it.
class RecoveryKeyDialog final : public Dialog
{
    Q_OBJECT
public:
    RecoveryKeyDialog(const QString &key, QWidget *parent);
    ~RecoveryKeyDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QLabel *m_title;
    QLabel *m_lead;
    QLineEdit *m_key;
    QPushButton *m_copy;
    QPushButton *m_noted;
};

} // namespace homeward
