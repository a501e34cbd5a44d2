// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <utility>

namespace homeward {

/// Starts libsodium once, from whichever thread asks first. Called by everything in this room; ends the program when
/// the library cannot start, because nothing could then be kept secret.
void startSodium();

/// Keeps the process's memory out of core dumps and away from debuggers of the same user (Linux). Called once at the
/// start of each program that unlocks dossiers; does nothing in sanitizer builds, which need to look inside.
void protectProcessMemory();

/// Bytes that must not be swapped to disk or left behind in freed memory: keys and derived keys. Kept in libsodium's
/// guarded, locked pages and wiped when they go. Moved, never copied by accident (clone() says it aloud).
class SecretBytes
{
public:
    SecretBytes() = default;
    /// \a size zero bytes.
    explicit SecretBytes(qsizetype size);
    SecretBytes(SecretBytes &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
    {
    }
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// From the system's random source; keys never come from World, whose bytes a test may hold still.
    [[nodiscard]] static SecretBytes random(qsizetype size);
    /// The caller wipes \a bytes if they are its own.
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_data, m_size); }
    /// In constant time.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    unsigned char *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites the bytes in place and empties the value. Only as good as the value is unshared.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace homeward
