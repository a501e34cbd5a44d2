// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainpages.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace homeward {

void paintPlainPages(QPagedPaintDevice &device, const QString &html)
{
    QPainter painter(&device);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setHtml(html);
    const QSizeF paper(painter.viewport().size());
    const qreal footer = 0.04 * paper.height();
    document.setPageSize(QSizeF(paper.width(), paper.height() - footer));
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -page * document.pageSize().height());
        document.drawContents(&painter, QRectF(QPointF(0, page * document.pageSize().height()), document.pageSize()));
        painter.restore();
        painter.drawText(QRectF(0, paper.height() - footer, paper.width(), footer), Qt::AlignRight | Qt::AlignBottom,
                         //: @info at the foot of a printed page: page %1 of %2
                         QCoreApplication::translate("PlainPages", "Page %1 of %2").arg(page + 1).arg(pages));
    }
}

} // namespace homeward
