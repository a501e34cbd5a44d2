// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QMimeData;

namespace homeward {

class Preferences;

/// Puts personal data on the clipboard for a short while. It is taken away again after the time set and when this
/// object goes, as the rooms of a dossier do at lock; what somebody else has copied since stays. Clipboard histories
/// are asked not to keep it.
class ClipboardKeeper final : public QObject
{
    Q_OBJECT
public:
    /// The time is read from \a preferences at each copying.
    ClipboardKeeper(const Preferences &preferences, QObject *parent);
    /// The time is always \a fixed: for what is more than personal, such as a key.
    ClipboardKeeper(std::chrono::seconds fixed, QObject *parent);
    ~ClipboardKeeper() override;
    void copy(const QString &text);
    /// \a data in several forms; it is taken over.
    void copy(std::unique_ptr<QMimeData> data);
    /// For the status line: that it was copied and when it goes.
    [[nodiscard]] QString copiedText() const;
    void clear();

private:
    [[nodiscard]] int seconds() const;
    const Preferences *m_preferences = nullptr; ///< null: the time is fixed
    std::chrono::seconds m_fixed{0};
    QTimer m_timer;
    bool m_ours = false;
};

} // namespace homeward
