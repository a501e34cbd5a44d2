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
    enum class Saved { Nothing, Saving, Done, Failed };
    /// \a time: when it was saved, in words.
    void setSaved(Saved saved, const QString &time = {});
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
    void refreshSaved();

    QLabel *m_place = nullptr;
    Entry m_saved;
    Entry m_lock;
    Entry m_person;
    int m_seconds = -1;
    Saved m_savedState = Saved::Nothing;
    QString m_savedTime;
};

} // namespace homeward
