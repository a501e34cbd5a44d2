// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>

namespace homeward::bench {

/// A PDF of many A4 pages full of words in three languages, no two pages alike. Needs a QGuiApplication.
inline QByteArray longPaper(int pages)
{
    const QStringList words = QStringLiteral("дитина опікун Зразкове свідчення лікарня дорога ребёнок свидетель "
                                             "Образцово больница guardian witness Sampleville hospital road")
                                  .split(u' ');
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Serif"), 10));
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < 50; ++line) {
            QString text = QStringLiteral("%1.%2").arg(page + 1).arg(line + 1);
            for (int word = 0; word < 9; ++word)
                text += u' ' + words.at((page * 7 + line * 5 + word * (line + 3)) % words.size());
            painter.drawText(QPointF(20, 20 + line * 14), text);
        }
    }
    painter.end();
    return bytes;
}

} // namespace homeward::bench
