// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/normalisedrect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

namespace homeward {

/// Rectangles as the store keeps them: [[x, y, width, height], …], numbers in their shortest exact form.
[[nodiscard]] inline QString rectsToJson(const QList<NormalisedRect> &rects)
{
    QJsonArray list;
    for (const NormalisedRect &rect : rects)
        list.append(QJsonArray{rect.x, rect.y, rect.width, rect.height});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

[[nodiscard]] inline QList<NormalisedRect> rectsFromJson(const QString &json)
{
    QList<NormalisedRect> rects;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &entry : list) {
        const QJsonArray numbers = entry.toArray();
        rects.append(
            {numbers.at(0).toDouble(), numbers.at(1).toDouble(), numbers.at(2).toDouble(), numbers.at(3).toDouble()});
    }
    return rects;
}

} // namespace homeward
