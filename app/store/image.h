// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstring>
#include <type_traits>
#include <vector>

namespace homeward {

/// Puts values one after the other as they lie in memory, so that they are read again without looking at each. Only
/// for this program on this kind of machine: whoever reads must know that the same program wrote.
class ImageWriter
{
public:
    template<class T>
    void array(const std::vector<T> &values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        size(values.size());
        m_bytes.append(reinterpret_cast<const char *>(values.data()),
                       static_cast<qsizetype>(values.size() * sizeof(T)));
    }
    void size(size_t value)
    {
        const auto number = static_cast<quint64>(value);
        m_bytes.append(reinterpret_cast<const char *>(&number), sizeof(number));
    }
    void bytes(QByteArrayView value)
    {
        size(static_cast<size_t>(value.size()));
        m_bytes.append(value);
    }
    void text(const QString &value)
    {
        bytes(QByteArrayView(reinterpret_cast<const char *>(value.utf16()), value.size() * 2));
    }
    void texts(const std::vector<QString> &values)
    {
        size(values.size());
        for (const QString &value : values)
            text(value);
    }
    [[nodiscard]] const QByteArray &image() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what ImageWriter put. What goes beyond the end is empty, and holds() is false from then on.
class ImageReader
{
public:
    explicit ImageReader(QByteArrayView bytes) : m_rest(bytes) {}

    template<class T>
    void array(std::vector<T> &into)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        const size_t count = size();
        if (count > static_cast<size_t>(m_rest.size()) / sizeof(T)) {
            m_holds = false;
            return;
        }
        into.resize(count);
        const QByteArrayView part = take(count * sizeof(T));
        if (count > 0)
            memcpy(into.data(), part.data(), count * sizeof(T));
    }
    [[nodiscard]] size_t size()
    {
        quint64 number = 0;
        const QByteArrayView part = take(sizeof(number));
        if (!part.isEmpty())
            memcpy(&number, part.data(), sizeof(number));
        return static_cast<size_t>(number);
    }
    [[nodiscard]] QByteArray bytes() { return take(size()).toByteArray(); }
    [[nodiscard]] QString text()
    {
        const QByteArrayView part = take(size());
        QString value(part.size() / 2, Qt::Uninitialized);
        if (!value.isEmpty())
            memcpy(value.data(), part.data(), static_cast<size_t>(value.size()) * 2);
        return value;
    }
    void texts(std::vector<QString> &into)
    {
        // A text takes eight bytes at least, so that a false number does not ask for all memory.
        const size_t count = size();
        m_holds = m_holds && count <= static_cast<size_t>(m_rest.size()) / 8;
        into.reserve(m_holds ? count : 0);
        for (size_t i = 0; i < count && m_holds; ++i)
            into.push_back(text());
    }
    [[nodiscard]] bool holds() const { return m_holds; }
    [[nodiscard]] bool atEnd() const { return m_holds && m_rest.isEmpty(); }

private:
    [[nodiscard]] QByteArrayView take(size_t count)
    {
        if (!m_holds || count > static_cast<size_t>(m_rest.size())) {
            m_holds = false;
            return {};
        }
        const QByteArrayView part = m_rest.first(static_cast<qsizetype>(count));
        m_rest = m_rest.sliced(static_cast<qsizetype>(count));
        return part;
    }

    QByteArrayView m_rest;
    bool m_holds = true;
};

} // namespace homeward
