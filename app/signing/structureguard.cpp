// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/structureguard.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace homeward {
namespace {

constexpr qint64 largestUnpacked = 128 * 1024 * 1024;
constexpr int mostPackedStreams = 50'000;

/// What the bytes between "obj" and "stream" say, gathered piece by piece so that no byte is looked at twice.
struct Seen
{
    bool machinery = false; ///< may be an object or cross-reference stream
    bool typed = false;     ///< says so
    bool filtered = false;
    bool flate = false;
    qsizetype filters = 0; ///< names of filters, not counting their parameters

    void add(std::string_view text)
    {
        const auto has = [text](std::string_view word) { return text.find(word) != text.npos; };
        typed = typed || has("/ObjStm") || has("/XRef");
        machinery = machinery || typed || hasKey(text, "/First") || hasKey(text, "/W") || has("#");
        filtered = filtered || has("/Filter");
        flate = flate || has("/FlateDecode");
        filters += count(text, "Decode") - count(text, "DecodeParms");
    }

private:
    /// The key itself, not the beginning of a longer one such as /Width.
    static bool hasKey(std::string_view text, std::string_view key)
    {
        for (size_t at = text.find(key); at != text.npos; at = text.find(key, at + 1)) {
            const char next = at + key.size() < text.size() ? text[at + key.size()] : ' ';
            const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
            if (!letter)
                return true;
        }
        return false;
    }
    static qsizetype count(std::string_view text, std::string_view word)
    {
        qsizetype found = 0;
        for (size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size()))
            ++found;
        return found;
    }
};

/// What may still be spent on one file.
struct Budget
{
    qint64 unpacked = largestUnpacked;
    qint64 packed = 0; ///< honest streams do not overlap, so together they are no longer than the file
    int streams = mostPackedStreams;
};

/// Unpacks into nothing. False when the budget is used up; damaged data stops qpdf at the same place and is fine.
bool unpacks(std::string_view packed, Budget &budget)
{
    if (--budget.streams < 0)
        return false;
    z_stream state{};
    if (inflateInit(&state) != Z_OK)
        return false;
    static thread_local std::array<unsigned char, 64 * 1024> scratch;
    // const_cast only for the interface of zlib; it reads.
    state.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(packed.data()));
    state.avail_in = static_cast<uInt>(std::min<qint64>(static_cast<qint64>(packed.size()), budget.packed + 1));
    const uInt given = state.avail_in;
    int code = Z_OK;
    while (code == Z_OK && static_cast<qint64>(state.total_out) <= budget.unpacked) {
        state.next_out = scratch.data();
        state.avail_out = static_cast<uInt>(scratch.size());
        code = inflate(&state, Z_NO_FLUSH);
    }
    budget.unpacked -= static_cast<qint64>(state.total_out);
    budget.packed -= static_cast<qint64>(given - state.avail_in);
    inflateEnd(&state);
    return budget.unpacked >= 0 && budget.packed >= 0;
}

} // namespace

bool isSafeToOpen(const QByteArray &file)
{
    constexpr std::string_view keyword = "stream";
    const std::string_view text(file.constData(), static_cast<size_t>(file.size()));
    Budget budget;
    budget.packed = file.size() + 1024 * 1024;
    Seen seen;
    size_t from = 0;                  // behind the last byte that was looked at
    size_t object = text.find("obj"); // the next one not yet passed
    for (size_t at = text.find(keyword); at != text.npos; at = text.find(keyword, at + keyword.size())) {
        while (object < at) {
            seen = {};
            from = object;
            object = text.find("obj", object + 3);
        }
        seen.add(text.substr(from, at - from));
        from = at + keyword.size();
        if (!seen.machinery || (at >= 3 && text.substr(at - 3, 3) == "end"))
            continue;
        if (seen.typed && seen.filtered && (seen.filters != 1 || !seen.flate))
            return false;
        const size_t data = std::min(text.size(), from + (text.substr(from, 2) == "\r\n" ? 2 : 1));
        if (!unpacks(text.substr(data), budget))
            return false;
    }
    return true;
}

} // namespace homeward
