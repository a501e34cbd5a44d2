// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regularfile.h"
#include "render/document.h"
#include "render/parts.h"
#include "render/pdfextras.h"

#include <poppler-form.h>
#include <poppler-qt6.h>

#include <QVariant>

#include <algorithm>

namespace homeward::render {

namespace {

/// Poppler names the turn of a page instead of telling its /Rotate.
int degreesOf(Poppler::Page::Orientation orientation)
{
    switch (orientation) {
    case Poppler::Page::Landscape:
        return 90;
    case Poppler::Page::UpsideDown:
        return 180;
    case Poppler::Page::Seascape:
        return 270;
    case Poppler::Page::Portrait:
        break;
    }
    return 0;
}

bool askWatch(const QVariant &closure)
{
    return static_cast<Watch *>(closure.value<void *>())->shouldStop();
}

QVariant closureOf(Watch &watch)
{
    return QVariant::fromValue(static_cast<void *>(&watch));
}

class PdfDocument final : public Document
{
public:
    PdfDocument(const QByteArray &bytes, std::unique_ptr<Poppler::Document> poppler, QByteArray password)
        : m_bytes(bytes), m_poppler(std::move(poppler)), m_password(std::move(password))
    {
        m_poppler->setRenderBackend(Poppler::Document::SplashBackend);
        m_poppler->setRenderHint(Poppler::Document::Antialiasing);
        m_poppler->setRenderHint(Poppler::Document::TextAntialiasing);
    }

    [[nodiscard]] Status readFacts();
    [[nodiscard]] const DocumentFacts &facts() const override { return m_facts; }
    [[nodiscard]] Result<QImage> render(int index, const QSize &box, Watch &watch) override;
    [[nodiscard]] Result<PageText> text(int index, Watch &watch) override;
    [[nodiscard]] Result<QList<Risk>> risks(Watch &watch) override;
    [[nodiscard]] Result<QList<OutlineEntry>> outline(Watch &watch) override;
    [[nodiscard]] Result<PageExtras> extras(int index, Watch &watch) override;

private:
    const QByteArray &m_bytes;
    std::unique_ptr<Poppler::Document> m_poppler; ///< unlocked: a locked one crashes on nearly every call
    QByteArray m_password;                        ///< as the file's handler wants it
    DocumentFacts m_facts;
};

Status PdfDocument::readFacts()
{
    constexpr int maxPages = 100'000;
    m_facts.kind = EvidenceKind::Pdf;
    m_facts.encrypted = m_poppler->isEncrypted();
    m_facts.repaired = m_poppler->xrefWasReconstructed();
    const int count = m_poppler->numPages();
    if (count <= 0)
        return failure(ErrorCode::Damaged, QStringLiteral("the document has no pages"));
    if (count > maxPages)
        return failure(ErrorCode::TooLarge, QStringLiteral("the document claims more than 100000 pages"));
    for (int i = 0; i < count; ++i) {
        PageLayout layout;
        if (const std::unique_ptr<Poppler::Page> page = m_poppler->page(i)) {
            layout.sizePoints = page->pageSizeF();
            layout.rotation = degreesOf(page->orientation());
        } else {
            layout.sizePoints = QSizeF(612, 792); // a hole in a broken page tree still has its number
        }
        m_facts.pages.append(layout);
    }
    m_facts.signatures = static_cast<int>(m_poppler->signatures().size());
    return {};
}

Result<QImage> PdfDocument::render(int index, const QSize &box, Watch &watch)
{
    const std::unique_ptr<Poppler::Page> page = m_poppler->page(index);
    if (!page)
        return failure(ErrorCode::Damaged, QStringLiteral("the page cannot be found in the file"));
    const QSizeF paper = page->pageSizeF();
    if (!(paper.width() > 0) || !(paper.height() > 0) || paper.width() > 1e7 || paper.height() > 1e7)
        return failure(ErrorCode::Malformed, QStringLiteral("the page has no usable size"));
    const QSize size = fittedSize(paper, box);
    const QImage image = page->renderToImage(72.0 * size.width() / paper.width(), 72.0 * size.height() / paper.height(),
                                             0, 0, size.width(), size.height(), Poppler::Page::Rotate0, nullptr,
                                             nullptr, askWatch, closureOf(watch));
    if (watch.stopped())
        return tl::unexpected<Error>(watch.error());
    if (image.isNull())
        return failure(ErrorCode::Damaged, QStringLiteral("the page cannot be drawn"));
    return image;
}

Result<PageText> PdfDocument::text(int index, Watch &watch)
{
    const std::unique_ptr<Poppler::Page> page = m_poppler->page(index);
    if (!page)
        return failure(ErrorCode::Damaged, QStringLiteral("the page cannot be found in the file"));
    const QSizeF paper = page->pageSizeF();
    if (!(paper.width() > 0) || !(paper.height() > 0))
        return failure(ErrorCode::Malformed, QStringLiteral("the page has no usable size"));
    const std::vector<std::unique_ptr<Poppler::TextBox>> boxes =
        page->textList(Poppler::Page::Rotate0, askWatch, closureOf(watch));
    if (watch.stopped())
        return tl::unexpected<Error>(watch.error());
    PageText text;
    for (const std::unique_ptr<Poppler::TextBox> &box : boxes) {
        const QRectF bounds = box->boundingBox();
        const std::optional<NormalisedRect> rect =
            onUnitSquare({bounds.x() / paper.width(), bounds.y() / paper.height(), bounds.width() / paper.width(),
                          bounds.height() / paper.height()});
        if (!rect)
            continue;
        PageWord word;
        word.rect = *rect;
        word.text = box->text().normalized(QString::NormalizationForm_C);
        word.spaceAfter = box->hasSpaceAfter();
        word.lineBreakAfter = box->nextWord() == nullptr;
        text.words.append(word);
    }
    return text;
}

Result<QList<Risk>> PdfDocument::risks(Watch &watch)
{
    const RiskPart *const part = riskPart();
    if (!part)
        return tl::unexpected<Error>(missingProgramFile(QLatin1String(riskPartFile)));
    QList<Risk> found = part->scan(m_bytes, m_password, m_facts.repaired, watch);
    if (watch.stopped() && watch.error().code == ErrorCode::Cancelled)
        return tl::unexpected<Error>(watch.error());
    const auto add = [&found](Risk risk) {
        if (!found.contains(risk))
            found.append(risk);
    };
    if (m_facts.repaired)
        add(Risk::RepairedStructure);
    if (m_facts.encrypted)
        add(Risk::Encrypted);
    if (m_poppler->hasEmbeddedFiles())
        add(Risk::EmbeddedFile);
    if (m_poppler->formType() == Poppler::Document::XfaForm)
        add(Risk::Xfa);
    if (!m_poppler->scripts().isEmpty())
        add(Risk::JavaScript);
    constexpr double longestSide = 14'400; // ISO 32000-1 annex C.2: 200 inches
    if (std::any_of(m_facts.pages.begin(), m_facts.pages.end(), [](const PageLayout &page) {
            return page.sizePoints.width() > longestSide || page.sizePoints.height() > longestSide;
        }))
        add(Risk::Oversized);
    std::sort(found.begin(), found.end());
    return found;
}

Result<QList<OutlineEntry>> PdfDocument::outline(Watch &watch)
{
    QList<OutlineEntry> entries = readOutline(*m_poppler, static_cast<int>(m_facts.pages.size()), watch);
    if (watch.stopped())
        return tl::unexpected<Error>(watch.error());
    return entries;
}

Result<PageExtras> PdfDocument::extras(int index, Watch &watch)
{
    const std::unique_ptr<Poppler::Page> page = m_poppler->page(index);
    if (!page)
        return failure(ErrorCode::Damaged, QStringLiteral("the page cannot be found in the file"));
    PageExtras extras = readExtras(*page, static_cast<int>(m_facts.pages.size()), watch);
    if (watch.stopped())
        return tl::unexpected<Error>(watch.error());
    return extras;
}

/// Unlocks with the password as UTF-8 (AES-256) or as Latin-1 (everything older). unlock() answers the wrong way
/// round, so the state is asked.
std::optional<QByteArray> unlock(Poppler::Document &document, const QString &password)
{
    QList<QByteArray> forms{password.toUtf8()};
    if (password.toLatin1() != forms.first())
        forms.append(password.toLatin1());
    for (const QByteArray &form : std::as_const(forms)) {
        static_cast<void>(document.unlock(form, form));
        if (!document.isLocked())
            return form;
    }
    return std::nullopt;
}

} // namespace

OpenedDocument openPdf(const QByteArray &bytes, const QString &password)
{
    std::unique_ptr<Poppler::Document> poppler = Poppler::Document::loadFromData(bytes);
    if (!poppler)
        return failure(ErrorCode::Damaged, QStringLiteral("the file has no readable PDF structure"));
    QByteArray used;
    if (poppler->isLocked()) {
        const RiskPart *const part = riskPart();
        if (part && part->usesForeignEncryption(bytes))
            return failure(ErrorCode::NotSupported,
                           QStringLiteral("the file is encrypted for a certificate, not with a password"));
        if (password.isEmpty())
            return failure(ErrorCode::PasswordNeeded, QStringLiteral("the file asks for a password"));
        const std::optional<QByteArray> form = unlock(*poppler, password);
        if (!form)
            return failure(ErrorCode::WrongPassphrase, QStringLiteral("the password does not open the file"));
        used = *form;
    }
    auto document = std::make_unique<PdfDocument>(bytes, std::move(poppler), used);
    if (const Status read = document->readFacts(); !read)
        return failure(read.error().code, read.error().detail);
    return document;
}

void warmUp()
{
    // Without a table of contents, which Poppler then makes itself.
    static const QByteArray page = QByteArrayLiteral(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
        "4 0 obj<</Length 34>>stream\nBT /F 9 Tf 9 9 Td (Homeward) Tj ET \nendstream endobj\n"
        "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n");
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(page);
    const std::unique_ptr<Poppler::Page> first = document ? document->page(0) : nullptr;
    if (first)
        static_cast<void>(first->renderToImage(36, 36));
}

} // namespace homeward::render
