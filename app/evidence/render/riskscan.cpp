// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/parts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>

namespace homeward::render {

namespace {

struct NamedRisk
{
    const char *name;
    Risk risk;
};

/// Action types, ISO 32000-1 table 198.
constexpr std::array actions{NamedRisk{"/JavaScript", Risk::JavaScript},
                             NamedRisk{"/Launch", Risk::Launch},
                             NamedRisk{"/SubmitForm", Risk::SubmitForm},
                             NamedRisk{"/ImportData", Risk::ImportData},
                             NamedRisk{"/GoToE", Risk::GoToEmbedded},
                             NamedRisk{"/GoToR", Risk::GoToRemote},
                             NamedRisk{"/URI", Risk::Uri},
                             NamedRisk{"/Movie", Risk::RichMedia},
                             NamedRisk{"/Sound", Risk::RichMedia},
                             NamedRisk{"/Rendition", Risk::RichMedia},
                             NamedRisk{"/RichMediaExecute", Risk::RichMedia},
                             NamedRisk{"/GoTo3DView", Risk::RichMedia}};

/// Annotation types, table 169.
constexpr std::array annotations{NamedRisk{"/FileAttachment", Risk::EmbeddedFile},
                                 NamedRisk{"/RichMedia", Risk::RichMedia},
                                 NamedRisk{"/Movie", Risk::RichMedia},
                                 NamedRisk{"/Sound", Risk::RichMedia},
                                 NamedRisk{"/Screen", Risk::RichMedia},
                                 NamedRisk{"/3D", Risk::RichMedia}};

/// Keys that mean something wherever they stand.
constexpr std::array keys{NamedRisk{"/JS", Risk::JavaScript}, NamedRisk{"/JavaScript", Risk::JavaScript},
                          NamedRisk{"/XFA", Risk::Xfa}, NamedRisk{"/AA", Risk::PageAction},
                          NamedRisk{"/RichMediaContent", Risk::RichMedia}};

struct Box
{
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
    [[nodiscard]] double area() const { return (right - left) * (top - bottom); }
};

class Scan
{
public:
    Scan(QPDF &pdf, Watch &watch) : m_pdf(pdf), m_watch(watch) {}

    void run()
    {
        for (const auto &entry : m_pdf.getXRefTable()) {
            if (m_watch.shouldStop()) {
                add(Risk::Oversized);
                return;
            }
            try {
                visit(m_pdf.getObject(entry.first), 0);
            } catch (const std::exception &) {
                add(Risk::RepairedStructure); // an object that cannot be read is damage
            }
        }
        visit(m_pdf.getTrailer(), 0);
    }

    [[nodiscard]] const std::set<Risk> &found() const { return m_found; }
    void add(Risk risk) { m_found.insert(risk); }

private:
    void visit(QPDFObjectHandle object, int depth)
    {
        constexpr int deepest = 100;
        if (depth > deepest) {
            add(Risk::Oversized);
            return;
        }
        if (object.isStream())
            object = object.getDict();
        if (object.isArray()) {
            const int count = object.getArrayNItems();
            for (int i = 0; i < count; ++i)
                visitInner(object.getArrayItem(i), depth);
        } else if (object.isDictionary()) {
            judge(object);
            for (const std::string &key : object.getKeys())
                visitInner(object.getKey(key), depth);
        }
    }

    /// Indirect objects have their own turn.
    void visitInner(const QPDFObjectHandle &object, int depth)
    {
        QPDFObjectHandle inner = object;
        if (!inner.isIndirect() && (inner.isArray() || inner.isDictionary()))
            visit(inner, depth + 1);
    }

    void judge(QPDFObjectHandle &dictionary)
    {
        for (const NamedRisk &key : keys) {
            if (dictionary.hasKey(key.name))
                add(key.risk);
        }
        for (const NamedRisk &action : actions) {
            if (dictionary.getKey("/S").isNameAndEquals(action.name))
                add(action.risk);
        }
        for (const NamedRisk &annotation : annotations) {
            if (dictionary.getKey("/Subtype").isNameAndEquals(annotation.name))
                add(annotation.risk);
        }
        // Not by /Type /EmbeddedFile: the parts of an XFA form bear it too, and attachments may leave it out.
        if (dictionary.getKey("/EF").isDictionary())
            add(Risk::EmbeddedFile);
        if (dictionary.isDictionaryOfType("/Catalog"))
            judgeCatalogue(dictionary);
        if (dictionary.isDictionaryOfType("/Page"))
            judgePage(dictionary);
        QPDFObjectHandle value = dictionary.getKey("/V");
        if (value.isDictionary() && value.hasKey("/ByteRange"))
            judgeSignature(dictionary);
    }

    void judgeCatalogue(QPDFObjectHandle &catalogue)
    {
        if (catalogue.hasKey("/OpenAction"))
            add(Risk::OpenAction);
        QPDFObjectHandle metadata = catalogue.getKey("/Metadata");
        if (!metadata.isStream())
            return;
        constexpr size_t largest = 4 * 1024 * 1024;
        QPDFObjectHandle length = metadata.getDict().getKey("/Length");
        if (length.isInteger() && length.getIntValue() > static_cast<long long>(largest)) {
            add(Risk::Oversized);
            return;
        }
        try {
            const std::shared_ptr<Buffer> data = metadata.getStreamData(qpdf_dl_generalized);
            QXmlStreamReader xml(
                QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())));
            while (!xml.atEnd() && !m_watch.shouldStop())
                xml.readNext();
            if (xml.hasError())
                add(Risk::MalformedMetadata);
        } catch (const QPDFExc &) {
            add(Risk::MalformedMetadata);
        }
    }

    void judgePage(QPDFObjectHandle &page)
    {
        constexpr double noticeable = 10; // points; a printer's bleed of 3 mm stays below
        const std::optional<Box> paper = box(inherited(page, "/MediaBox"));
        const std::optional<Box> seen = box(inherited(page, "/CropBox"));
        if (paper && seen &&
            (seen->left > paper->left + noticeable || seen->bottom > paper->bottom + noticeable ||
             seen->right < paper->right - noticeable || seen->top < paper->top - noticeable))
            add(Risk::HiddenOutsideCrop);
    }

    /// A signature nobody can see on a page: none of its widgets has an area and is shown.
    void judgeSignature(QPDFObjectHandle &field)
    {
        const auto shows = [](QPDFObjectHandle widget) {
            constexpr long long hidden = 2;  // table 165, bit 2
            constexpr long long noView = 32; // bit 6
            const std::optional<Box> area = box(widget.getKey("/Rect"));
            QPDFObjectHandle flags = widget.getKey("/F");
            return area && area->area() > 1 && !(flags.isInteger() && (flags.getIntValue() & (hidden | noView)) != 0);
        };
        if (shows(field))
            return;
        QPDFObjectHandle kids = field.getKey("/Kids");
        const int count = kids.isArray() ? std::min(kids.getArrayNItems(), 1000) : 0;
        for (int i = 0; i < count; ++i) {
            if (kids.getArrayItem(i).isDictionary() && shows(kids.getArrayItem(i)))
                return;
        }
        add(Risk::HiddenSignature);
    }

    [[nodiscard]] static QPDFObjectHandle inherited(QPDFObjectHandle page, const char *key)
    {
        constexpr int longestChain = 50;
        for (int i = 0; i < longestChain && page.isDictionary(); ++i) {
            if (page.hasKey(key))
                return page.getKey(key);
            page = page.getKey("/Parent");
        }
        return QPDFObjectHandle::newNull();
    }

    [[nodiscard]] static std::optional<Box> box(QPDFObjectHandle array)
    {
        if (!array.isRectangle())
            return std::nullopt;
        const QPDFObjectHandle::Rectangle r = array.getArrayAsRectangle();
        return Box{std::min(r.llx, r.urx), std::min(r.lly, r.ury), std::max(r.llx, r.urx), std::max(r.lly, r.ury)};
    }

    QPDF &m_pdf;
    Watch &m_watch;
    std::set<Risk> m_found;
};

/// For files even qpdf cannot take apart: names in the plain bytes.
void searchBytes(const QByteArray &bytes, std::set<Risk> *found)
{
    const auto contains = [&bytes](const QByteArray &name) {
        constexpr QByteArrayView ends = " \t\r\n\f/<>[]()";
        for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
            const qsizetype after = at + name.size();
            if (after >= bytes.size() || ends.contains(bytes.at(after)))
                return true;
        }
        return false;
    };
    for (const auto &list : {std::span<const NamedRisk>(actions), std::span<const NamedRisk>(annotations),
                             std::span<const NamedRisk>(keys)}) {
        for (const NamedRisk &item : list) {
            if (contains(item.name))
                found->insert(item.risk);
        }
    }
    if (contains("/OpenAction"))
        found->insert(Risk::OpenAction);
    if (contains("/EF"))
        found->insert(Risk::EmbeddedFile);
}

/// Walks through every object of a PDF with qpdf, because Poppler names only some of what may act. Bounded by
/// \a watch; a walk that is cut short adds Risk::Oversized. Never fails: what cannot be parsed is searched as bytes.
/// \a repaired: the reader rebuilt the cross-references, so it may show objects qpdf never meets; then the plain bytes
/// are searched in any case.
QList<Risk> scanRisks(const QByteArray &bytes, const QByteArray &password, bool repaired, Watch &watch)
{
    std::set<Risk> found;
    if (repaired)
        searchBytes(bytes, &found);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()),
                              password.isEmpty() ? nullptr : password.constData());
        if (pdf.anyWarnings())
            found.insert(Risk::RepairedStructure);
        if (pdf.isEncrypted())
            found.insert(Risk::Encrypted);
        Scan scan(pdf, watch);
        scan.run();
        found.insert(scan.found().begin(), scan.found().end());
    } catch (const std::bad_alloc &) {
        found.insert(Risk::Oversized);
        searchBytes(bytes, &found);
    } catch (const std::exception &) {
        found.insert(Risk::RepairedStructure);
        searchBytes(bytes, &found);
    }
    return {found.begin(), found.end()};
}

/// Encrypted with something else than a password (a certificate, a handler of one vendor).
bool usesForeignEncryption(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
    } catch (const QPDFExc &e) {
        return e.getErrorCode() == qpdf_e_unsupported;
    } catch (const std::exception &) {
        return false;
    }
    return false;
}

} // namespace

} // namespace homeward::render

const homeward::render::RiskPart homewardRiskPart{homeward::render::scanRisks, homeward::render::usesForeignEncryption};
