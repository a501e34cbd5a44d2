// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photopicture.h"

#include "desks/evidencedesk.h"
#include "ui/common/errortext.h"
#include "ui/evidence/whendone.h"

#include <algorithm>

namespace homeward {

namespace {
constexpr int stepPixels = 256; ///< sizes are asked for in steps, so that zooming does not decode at every notch
} // namespace

PhotoPicture::PhotoPicture(EvidenceDesk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

PhotoPicture::~PhotoPicture() = default;

void PhotoPicture::close()
{
    ++m_opening;
    m_feed.reset();
    m_facts.reset();
    m_error.reset();
    m_image = m_grey = {};
    m_asked = {};
    m_frame = 0;
}

void PhotoPicture::open(const CaseId &caseId, const EvidenceItem &item)
{
    close();
    whenDone(
        m_desk.openPages(caseId, item.id), this,
        [this, opening = m_opening](const Result<std::shared_ptr<PageSource>> &source) {
            if (opening != m_opening)
                return;
            if (!source)
                return fail(source.error(), false);
            m_feed = std::make_unique<PageFeed>(*source);
            connect(m_feed.get(), &PageFeed::opened, this, [this](const DocumentFacts &facts) {
                m_facts = facts;
                Q_EMIT changed();
            });
            connect(m_feed.get(), &PageFeed::openFailed, this, [this](const Error &error) { fail(error, true); });
            connect(m_feed.get(), &PageFeed::pageFailed, this, [this](int, const Error &error) { fail(error, true); });
            connect(m_feed.get(), &PageFeed::pageReady, this, [this](int page, const QSize &, const QImage &image) {
                if (page != m_frame)
                    return;
                m_image = image;
                m_grey = {};
                Q_EMIT changed();
            });
            m_feed->open();
        });
}

void PhotoPicture::fail(const Error &error, bool arrivedSo)
{
    m_error = error;
    m_arrivedSo = arrivedSo;
    Q_EMIT changed();
}

QString PhotoPicture::problem() const
{
    if (!m_error)
        return {};
    return (m_arrivedSo ? contentErrorText(*m_error) : errorText(*m_error)).whole();
}

const QImage &PhotoPicture::image(bool grey) const
{
    if (!grey || m_image.isNull())
        return m_image;
    if (m_grey.isNull())
        m_grey = m_image.convertToFormat(QImage::Format_Grayscale8);
    return m_grey;
}

QSizeF PhotoPicture::size() const
{
    return m_facts && m_frame < m_facts->pages.size() ? m_facts->pages.at(m_frame).sizePoints : QSizeF();
}

void PhotoPicture::setFrame(int frame)
{
    if (!m_facts || frame < 0 || frame >= m_facts->pages.size() || frame == m_frame)
        return;
    m_frame = frame;
    m_image = m_grey = {};
    m_asked = {};
    Q_EMIT changed();
}

void PhotoPicture::want(const QSize &pixels)
{
    if (!m_feed || !m_facts || m_error || pixels.isEmpty())
        return;
    const auto stepped = [](int side) { return (side + stepPixels - 1) / stepPixels * stepPixels; };
    const QSize box =
        fittedSize(size(), QSize(stepped(pixels.width()), stepped(pixels.height())).boundedTo(size().toSize()));
    if (box.width() <= m_asked.width())
        return;
    m_asked = box;
    m_feed->want({{m_frame, box}});
}

} // namespace homeward
