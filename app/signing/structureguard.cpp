// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/structureguard.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>

#include <algorithm>
#include <stdexcept>

namespace homeward {
namespace {

constexpr qint64 largestUnpacked = 128 * 1024 * 1024;
constexpr qsizetype chunk = 64 * 1024;
constexpr qsizetype longestDictionary = 64 * 1024;

/// Counts what is written to it, keeps nothing, and throws when that is too much.
class Counter final : public Pipeline
{
public:
    explicit Counter(qint64 &total) : Pipeline("counter", nullptr), m_total(total) {}
    void write(const unsigned char *, size_t length) override
    {
        m_total += static_cast<qint64>(length);
        if (m_total > largestUnpacked)
            throw std::length_error("unpacks to too much");
    }
    void finish() override {}

private:
    qint64 &m_total;
};

/// False when the sum in \a total goes over the limit.
bool unpacks(const QByteArray &file, qsizetype start, qint64 &total)
{
    Counter counter(total);
    try {
        Pl_Flate flate("guard", &counter, Pl_Flate::a_inflate);
        flate.setWarnCallback([](const char *, int) {});
        for (qsizetype at = start; at < file.size(); at += chunk) {
            const qint64 before = total;
            const qsizetype length = std::min(chunk, file.size() - at);
            // const_cast only for the interface of qpdf 11; the pipeline reads.
            flate.write(reinterpret_cast<unsigned char *>(const_cast<char *>(file.constData() + at)),
                        static_cast<size_t>(length));
            if (total == before) // behind the end of the packed data
                break;
        }
        flate.finish();
    } catch (const std::length_error &) {
        return false;
    } catch (const std::exception &) {
        return true; // damaged data stops qpdf at the same place
    }
    return true;
}

} // namespace

bool isSafeToOpen(const QByteArray &file)
{
    qint64 total = 0;
    for (qsizetype keyword = file.indexOf("stream"); keyword >= 0; keyword = file.indexOf("stream", keyword + 6)) {
        if (file.mid(keyword - 3, 3) == "end")
            continue;
        const qsizetype object = std::max(file.lastIndexOf("obj", keyword), keyword - longestDictionary);
        const QByteArray dictionary =
            file.mid(std::max<qsizetype>(object, 0), keyword - std::max<qsizetype>(object, 0));
        const bool machinery = dictionary.contains("/First") || dictionary.contains("/W") ||
                               dictionary.contains("/ObjStm") || dictionary.contains("/XRef") ||
                               dictionary.contains('#');
        if (!machinery)
            continue;
        const qsizetype filters = dictionary.count("Decode") - dictionary.count("DecodeParms");
        const bool typed = dictionary.contains("/ObjStm") || dictionary.contains("/XRef");
        if (typed && dictionary.contains("/Filter") && (filters != 1 || !dictionary.contains("/FlateDecode")))
            return false;
        qsizetype data = keyword + 6;
        if (file.mid(data, 2) == "\r\n")
            data += 2;
        else
            data += 1;
        if (!unpacks(file, data, total))
            return false;
    }
    return true;
}

} // namespace homeward
