// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/browsedesk.h"

#include <QObject>
#include <QUndoCommand>

#include <functional>

namespace homeward {

/// Told what a batch could not do; the list words it.
using BatchReport = std::function<void(const Error &)>;

/// Marks that were set on several cases at once, or cases handed out at once. Pushed after the desk has done it, so the
/// first redo() does nothing; what was there and what came are handed to the desk in turn, which keeps their order.
template<class T>
class BatchCommand final : public QUndoCommand
{
public:
    using Apply = std::function<void(const QList<T> &)>;
    BatchCommand(const QString &text, BatchChange<T> change, Apply apply)
        : QUndoCommand(text), m_change(std::move(change)), m_apply(std::move(apply))
    {
    }
    void undo() override { m_apply(m_change.before); }
    void redo() override
    {
        if (m_done)
            m_apply(m_change.after);
        m_done = true;
    }

private:
    BatchChange<T> m_change;
    Apply m_apply;
    bool m_done = false;
};

} // namespace homeward
