// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace homeward {

/// A line with an icon at its head and its key shown at the end while it is empty. Esc clears it.
class SearchLine final : public QLineEdit
{
    Q_OBJECT
public:
    /// \a keys as shown, "Ctrl+F"; keys are not translated.
    SearchLine(const char *breezeIcon, const QString &keys, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Esc in an empty line.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshIcon();
    [[nodiscard]] QFont keysFont() const;
    QByteArray m_iconName;
    QString m_keys;
    QAction *m_icon = nullptr;
};

} // namespace homeward
