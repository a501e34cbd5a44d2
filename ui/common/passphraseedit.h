// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace homeward {

/// A field for a passphrase: dots, with a button that shows what is typed. May be pasted into.
class PassphraseEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PassphraseEdit(QWidget *parent = nullptr);
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QAction *m_show = nullptr;
};

} // namespace homeward
