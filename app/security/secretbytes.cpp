// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/secretbytes.h"

#include <QByteArray>
#include <QString>

#include <sodium.h>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstring>

namespace homeward {

void startSodium()
{
    static const int started = sodium_init(); // thread-safe: a local static is initialised once
    if (started < 0)
        qFatal("libsodium cannot start");
}

void protectProcessMemory()
{
#ifndef HOMEWARD_SANITIZED
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

SecretBytes::SecretBytes(qsizetype size)
{
    if (size <= 0)
        return;
    startSodium();
    m_data = static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size)));
    if (!m_data)
        qFatal("out of locked memory");
    m_size = size;
    sodium_memzero(m_data, static_cast<size_t>(m_size));
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes first; accepts null
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_data, static_cast<size_t>(size));
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), static_cast<size_t>(bytes.size()));
    return copy;
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size &&
           (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, static_cast<size_t>(a.m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace homeward
