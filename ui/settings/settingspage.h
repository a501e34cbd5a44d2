// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace homeward {

class Preferences;

/// Settings of this computer; every change acts at once.
class SettingsPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit SettingsPage(Preferences &preferences, QWidget *parent = nullptr);
    /// Settings of another room below ours, for as long as \a section lives.
    void addSection(QWidget *section);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Setting
    {
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
        QLabel *hint = nullptr;
    };
    [[nodiscard]] Setting addSetting(QWidget *parent);
    void readPreferences();
    void retranslateUi();

    Preferences &m_preferences;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title = nullptr;
    Setting m_language;
    Setting m_theme;
    Setting m_textSize;
    Setting m_photos;
    Setting m_autoLock;
};

} // namespace homeward
