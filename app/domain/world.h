// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace homeward {

/// Time and chance, passed in so that tests and the sample can hold them still.
class World
{
public:
    virtual ~World() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// \a count random bytes; cryptographically strong in the real world.
    [[nodiscard]] virtual QByteArray randomBytes(qsizetype count) = 0;
};

/// The system clock and the system's random source. Stateless, so usable from any thread.
class RealWorld final : public World
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] QByteArray randomBytes(qsizetype count) override;
};

/// Stands still at a given time (advance() moves it) and repeats the same bytes for the same seed.
/// For tests and for the logical content of the sample only: never for keys.
class StillWorld final : public World
{
public:
    explicit StillWorld(QDateTime now, quint64 seed = 1);
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] QByteArray randomBytes(qsizetype count) override;
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
    quint64 m_state;
};

} // namespace homeward
