// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace homeward {

/// What stands in place of the pages when there are none: a sentence, and the field for a password where one helps.
class FileMessage final : public QWidget
{
    Q_OBJECT
public:
    explicit FileMessage(QWidget *parent = nullptr);
    void say(const QString &sentence);
    /// \a wrongBefore: said, and what was typed stays. \a mayRemember: whether the dossier can keep it.
    void askPassword(bool wrongBefore, bool mayRemember);
    /// The password typed last, if it is to be remembered; empty otherwise. Forgets what was typed.
    [[nodiscard]] QString takePasswordToRemember();

Q_SIGNALS:
    void passwordGiven(const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QLabel *m_sentence;
    QLineEdit *m_password;
    QPushButton *m_open;
    QCheckBox *m_remember;
    bool m_asking = false;
    bool m_wrong = false;
};

} // namespace homeward
