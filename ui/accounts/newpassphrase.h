// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace homeward {

class PassphraseEdit;
class TypingHint;

/// Asks for a passphrase to be set: twice, with what the keyboard does, and how strong its length makes it.
class NewPassphrase final : public QWidget
{
    Q_OBJECT
public:
    explicit NewPassphrase(QWidget *parent = nullptr);
    ~NewPassphrase() override;

    /// Long enough and the same twice.
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] QString passphrase() const;
    /// What is missing, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;
    void forget();

    /// What is said of a passphrase of so many characters.
    [[nodiscard]] static QString strengthText(qsizetype characters);

Q_SIGNALS:
    void changed();
    /// Return in the second field.
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    QLabel *m_firstLabel;
    PassphraseEdit *m_first;
    QLabel *m_secondLabel;
    PassphraseEdit *m_second;
    TypingHint *m_hint;
    QLabel *m_strength;
};

} // namespace homeward
