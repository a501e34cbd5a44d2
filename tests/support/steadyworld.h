// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

#include <atomic>

namespace homeward::test {

/// A clock that begins at a given time and goes on by one millisecond each time it is looked at, so that what happens
/// later also is later, and the day is always the same. Chance is the real one: keys are made with it. Any thread.
class SteadyWorld final : public World
{
public:
    explicit SteadyWorld(QDateTime begin) : m_begin(std::move(begin)) {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_begin.addMSecs(m_looks++); }
    [[nodiscard]] QByteArray randomBytes(qsizetype count) override { return m_real.randomBytes(count); }

private:
    const QDateTime m_begin;
    mutable std::atomic<qint64> m_looks = 0;
    RealWorld m_real;
};

} // namespace homeward::test
