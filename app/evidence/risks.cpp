// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/risks.h"

#include <array>

namespace homeward {

namespace {
constexpr std::array keys{"javascript",
                          "launch",
                          "submit_form",
                          "import_data",
                          "goto_embedded",
                          "goto_remote",
                          "embedded_file",
                          "rich_media",
                          "xfa",
                          "open_action",
                          "page_action",
                          "uri",
                          "repaired_structure",
                          "hidden_outside_crop",
                          "hidden_signature",
                          "encrypted",
                          "oversized",
                          "malformed_metadata"};
static_assert(keys.size() == static_cast<size_t>(Risk::MalformedMetadata) + 1);
} // namespace

QString riskKey(Risk risk)
{
    return QString::fromLatin1(keys[static_cast<size_t>(risk)]);
}

std::optional<Risk> riskFromKey(const QString &key)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (key == QLatin1String(keys[i]))
            return static_cast<Risk>(i);
    }
    return std::nullopt;
}

QList<Risk> allRisks()
{
    QList<Risk> all;
    for (size_t i = 0; i < keys.size(); ++i)
        all.append(static_cast<Risk>(i));
    return all;
}

} // namespace homeward
