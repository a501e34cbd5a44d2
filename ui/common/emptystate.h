// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace homeward {

/// What a place shows when it has nothing: an icon, one sentence, why, and at most one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const char *breezeIcon, QWidget *parent = nullptr);
    /// Empty \a reason or \a button: not shown.
    void setTexts(const QString &title, const QString &reason, const QString &button);

Q_SIGNALS:
    void buttonPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();
    QByteArray m_icon;
    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace homeward
