// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace homeward {

/// A file that shall stand at its place exactly when a register says so. It is written beside its place, moved in just
/// before the register is committed, and moved out again, with what stood there before back in its place, if that
/// fails. Letting it go without keep() takes everything back.
class PlacedFile
{
public:
    /// Writes \a bytes, durably, under a neutral hidden name in the folder of \a path. CannotWrite.
    [[nodiscard]] static Result<PlacedFile> write(const QString &path, const QByteArray &bytes);
    PlacedFile(PlacedFile &&other) noexcept
        : m_path(std::exchange(other.m_path, {})), m_temporary(std::exchange(other.m_temporary, {})),
          m_older(std::exchange(other.m_older, {})), m_moved(std::exchange(other.m_moved, false))
    {
    }
    PlacedFile &operator=(PlacedFile &&) = delete;
    ~PlacedFile();

    /// Puts it in its place; a file that was there waits beside it. CannotWrite: nothing has changed.
    [[nodiscard]] Status moveIn();
    /// For good: the file that was there before goes.
    void keep();

private:
    PlacedFile() = default;
    QString m_path; ///< empty: nothing to take back
    QString m_temporary;
    QString m_older; ///< the former file while this one is not for good; empty: none
    bool m_moved = false;
};

} // namespace homeward
