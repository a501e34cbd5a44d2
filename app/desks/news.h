// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QObject>

namespace homeward {

/// The one signal that says something changed. Desks post it from the store thread after the commit.
class News final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Thread-safe; the signal is emitted in this object's thread.
    void post(const CaseChange &change);

Q_SIGNALS:
    void changed(const homeward::CaseChange &change);
};

} // namespace homeward
