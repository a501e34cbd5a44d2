// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QLineEdit;
class QLocale;

namespace homeward {

/// The line under a passphrase field: Caps Lock and the keyboard layout, as the letters typed tell them, and before the
/// first letter as the input method does. No system call tells either on every platform.
class TypingHint final : public QLabel
{
    Q_OBJECT
public:
    explicit TypingHint(QWidget *parent = nullptr);
    /// Listens to what is typed into \a field, too.
    void watch(QLineEdit *field);
    void forget();
    /// The input method has gone over to another language.
    void hear(const QLocale &locale);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Layout { Unknown, Latin, Cyrillic, Ukrainian, Russian };
    void notice(const QString &text, bool shift);
    void refresh();
    Layout m_layout = Layout::Unknown;
    QString m_heard; ///< short name of the input method's language; empty: it has not said
    bool m_capsLock = false;
};

} // namespace homeward
