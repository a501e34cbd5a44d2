// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace homeward {

/// The status bar: where one is · what was saved · when it locks · who works.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPlace(const QString &text);
    /// What was done last ("Saved 14:32"); empty: nothing to say.
    void setSaved(const QString &text);
    /// Seconds until the dossier locks; negative: nothing is open.
    void setLockCountdown(int seconds);
    void setPerson(const QString &name);
    void clearAll();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        QByteArray iconName;
    };
    [[nodiscard]] Entry addEntry(const char *icon);
    void show(const Entry &entry, const QString &text);
    void refreshIcons();
    void refreshCountdown();

    QLabel *m_place = nullptr;
    Entry m_saved;
    Entry m_lock;
    Entry m_person;
    int m_seconds = -1;
};

} // namespace homeward
