// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"
#include "render/watch.h"

#include <QByteArray>

#include <memory>

namespace homeward::render {

/// The helper's side of a document; one per process, one thread.
class Document
{
public:
    virtual ~Document() = default;
    [[nodiscard]] virtual const DocumentFacts &facts() const = 0;
    [[nodiscard]] virtual Result<QImage> render(int page, const QSize &box, Watch &watch) = 0; ///< RGB32
    [[nodiscard]] virtual Result<PageText> text(int page, Watch &watch) = 0;
    [[nodiscard]] virtual Result<QList<Risk>> risks(Watch &watch) = 0;
    [[nodiscard]] virtual Result<QList<OutlineEntry>> outline(Watch &) { return QList<OutlineEntry>(); }
    [[nodiscard]] virtual Result<PageExtras> extras(int, Watch &) { return PageExtras(); }
};

using OpenedDocument = Result<std::unique_ptr<Document>>;

/// \a bytes outlive the document.
[[nodiscard]] OpenedDocument openPdf(const QByteArray &bytes, const QString &password);
/// Draws a page of our own, so that fonts and tables are looked up before somebody waits.
void warmUp();

} // namespace homeward::render
