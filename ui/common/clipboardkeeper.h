// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace homeward {

/// Puts personal data on the clipboard for a short while. It is taken away again after 30 seconds and when this object
/// goes, as the rooms of a dossier do at lock; what somebody else has copied since stays. Clipboard histories are
/// asked not to keep it.
class ClipboardKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr int milliseconds = 30'000;

    explicit ClipboardKeeper(QObject *parent);
    ~ClipboardKeeper() override;
    void copy(const QString &text);
    void clear();

private:
    QTimer m_timer;
    bool m_ours = false;
};

} // namespace homeward
