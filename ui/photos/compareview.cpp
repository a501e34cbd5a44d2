// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/compareview.h"

#include "ui/common/accessiblerole.h"
#include "ui/settings/preferences.h"

#include <algorithm>
#include <cmath>

namespace homeward {

namespace {
constexpr double gap = 8;
} // namespace

CompareView::CompareView(EvidenceDesk &desk, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_preferences(preferences)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 200);
    connect(&preferences, &Preferences::photosChanged, this, &CompareView::coverAgain);
}

CompareView::~CompareView() = default;

void CompareView::show(const CaseId &caseId, const QList<ComparedPhoto> &photos)
{
    const bool other = caseId != m_case;
    m_case = caseId;
    const bool samePair = m_panes.size() > 1 && photos.size() > 1 && !other &&
                          m_panes[0].photo.item.id == photos.at(0).item.id &&
                          m_panes[1].photo.item.id == photos.at(1).item.id;
    std::vector<Pane> before = std::exchange(m_panes, {});
    for (const ComparedPhoto &photo : photos.mid(0, mostPanes)) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Pane &pane) {
            return !other && pane.picture && pane.photo.item.id == photo.item.id;
        });
        Pane pane;
        if (known != before.end())
            pane = std::move(*known);
        pane.photo = photo;
        pane.visit.begin(photo.item);
        m_panes.push_back(std::move(pane));
        openPane(static_cast<int>(m_panes.size()) - 1);
    }
    if (!samePair) { // points belong to the two pictures they were set on
        m_alignment.reset();
        m_aligning = false;
        for (Pane &pane : m_panes)
            pane.points.clear();
    }
    m_active = std::clamp(m_active, 0, std::max(0, static_cast<int>(m_panes.size()) - 1));
    describe();
    update();
    Q_EMIT viewChanged();
}

void CompareView::openPane(int pane)
{
    Pane &here = m_panes[size_t(pane)];
    if (shade(pane).isCovered()) {
        here.picture.reset(); // what is covered is not even decoded
    } else if (!here.picture) {
        here.picture = std::make_unique<PhotoPicture>(m_desk);
        connect(here.picture.get(), &PhotoPicture::changed, this, [this, picture = here.picture.get()] {
            const auto found = std::find_if(m_panes.begin(), m_panes.end(),
                                            [&](const Pane &one) { return one.picture.get() == picture; });
            if (found == m_panes.end())
                return;
            update();
            Q_EMIT pictureChanged(static_cast<int>(found - m_panes.begin()));
            Q_EMIT viewChanged();
        });
        here.picture->open(m_case, here.photo.item);
    }
    update();
    Q_EMIT pictureChanged(pane);
}

void CompareView::swapSides()
{
    if (m_panes.size() < 2)
        return;
    std::swap(m_panes[0], m_panes[1]);
    if (m_alignment)
        m_alignment = m_alignment->inverted();
    describe();
    update();
    Q_EMIT viewChanged();
}

void CompareView::reset()
{
    m_panes.clear();
    m_mode = CompareMode::SideBySide;
    m_sight = {};
    m_alignment.reset();
    m_pointer.reset();
    m_share = 0.5;
    m_active = 1;
    m_linked = true;
    m_loupe = m_aligning = false;
    Q_EMIT viewChanged();
}

void CompareView::setMode(CompareMode mode)
{
    m_mode = mode;
    if (isStacked())
        m_active = std::min(m_active, 1);
    describe();
    update();
    Q_EMIT viewChanged();
}

void CompareView::setActive(int pane)
{
    if (pane < 0 || pane >= static_cast<int>(m_panes.size()))
        return;
    m_active = pane;
    describe();
    update();
    Q_EMIT viewChanged();
}

// --- places -------------------------------------------------------------------------------------------------------

QRectF CompareView::paneRect(int pane) const
{
    const QRectF all = QRectF(rect()).adjusted(gap, gap, -gap, -gap);
    if (isStacked())
        return all;
    const int count = m_mode == CompareMode::Grid ? std::max(1, static_cast<int>(m_panes.size())) : 2;
    const int columns = count <= 2 ? count : count <= 4 ? 2 : 3;
    const int rows = (count + columns - 1) / columns;
    const QSizeF one((all.width() - gap * (columns - 1)) / columns, (all.height() - gap * (rows - 1)) / rows);
    return {all.topLeft() + QPointF((pane % columns) * (one.width() + gap), (pane / columns) * (one.height() + gap)),
            one};
}

int CompareView::paneAt(const QPointF &point) const
{
    if (isStacked())
        return m_active;
    for (int pane = 0; pane < static_cast<int>(m_panes.size()); ++pane) {
        if (paneRect(pane).contains(point) && (pane < 2 || m_mode == CompareMode::Grid))
            return pane;
    }
    return -1;
}

QSizeF CompareView::seenSize(int pane) const
{
    const Pane &here = m_panes[size_t(pane)];
    const QSizeF size = here.picture ? here.picture->size() : QSizeF();
    return here.turns % 2 == 1 ? size.transposed() : size;
}

const PhotoPicture *CompareView::picture(int pane) const
{
    return pane < static_cast<int>(m_panes.size()) ? m_panes[size_t(pane)].picture.get() : nullptr;
}

PhotoShade CompareView::shade(int pane) const
{
    return m_panes[size_t(pane)].visit.shade(m_preferences);
}

const PhotoSight &CompareView::sightOf(int pane) const
{
    return m_linked || isStacked() ? m_sight : m_panes[size_t(pane)].sight;
}

void CompareView::setSight(int pane, const PhotoSight &sight)
{
    if (m_linked || isStacked()) {
        m_sight = sight;
        for (Pane &each : m_panes)
            each.sight = sight;
    } else {
        m_panes[size_t(pane)].sight = sight;
    }
    update();
    Q_EMIT viewChanged();
}

void CompareView::zoomAt(int pane, const QPointF &fraction, double factor)
{
    // The left picture gives the bounds of all that are linked, so that they stay together at the ends, too.
    const int bounding = (m_linked || isStacked()) && !seenSize(0).isEmpty() ? 0 : pane;
    const PhotoSight &now = sightOf(pane);
    const PhotoSight kept = withinLimits({now.zoom * factor, now.centre}, seenSize(bounding), paneRect(bounding).size(),
                                         devicePixelRatioF());
    setSight(pane, zoomedAbout(now, fraction, kept.zoom / now.zoom));
}

QSizeF CompareView::frameSize(int pane) const
{
    return pane == 1 && m_alignment ? seenSize(0) : seenSize(pane);
}

QTransform CompareView::frame(int pane) const
{
    return placed(frameSize(pane), paneRect(pane), sightOf(pane));
}

QTransform CompareView::toWidget(int pane) const
{
    return pane == 1 && m_alignment ? *m_alignment * frame(1) : frame(pane);
}

std::optional<QPointF> CompareView::pointerIn(int pane) const
{
    const bool reached = m_aligning ? pane == m_pointerPane : m_linked || pane == m_pointerPane;
    if (!m_pointer || !reached || isStacked() || frameSize(pane).isEmpty())
        return std::nullopt;
    return frame(pane).map(*m_pointer);
}

void CompareView::setLinked(bool linked)
{
    if (linked == m_linked)
        return;
    if (linked && m_active < static_cast<int>(m_panes.size()))
        m_sight = m_panes[size_t(m_active)].sight;
    m_linked = linked;
    for (Pane &pane : m_panes)
        pane.sight = linked ? m_sight : pane.sight;
    update();
    Q_EMIT viewChanged();
}

void CompareView::zoomBy(double factor)
{
    if (m_active < static_cast<int>(m_panes.size()))
        zoomAt(m_active, sightOf(m_active).centre, factor);
}

double CompareView::scale(int pane) const
{
    if (pane >= static_cast<int>(m_panes.size()) || seenSize(pane).isEmpty())
        return 0;
    const QTransform place = toWidget(pane);
    return std::hypot(place.m11(), place.m12()) / seenSize(pane).width() * devicePixelRatioF();
}

void CompareView::setScale(double wished)
{
    if (const double now = scale(m_active); now > 0)
        zoomBy(wished / now);
}

void CompareView::fit()
{
    if (m_active < static_cast<int>(m_panes.size()))
        setSight(m_active, {});
}

void CompareView::turnActive()
{
    if (m_active >= static_cast<int>(m_panes.size()))
        return;
    Pane &pane = m_panes[size_t(m_active)];
    pane.turns = (pane.turns + 1) % 4;
    for (QPointF &point : pane.points)
        point = quarterTurns(1).map(point);
    if (m_active < 2)
        m_alignment.reset();
    update();
    Q_EMIT viewChanged();
}

void CompareView::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
    Q_EMIT viewChanged();
}

void CompareView::setLoupe(bool on)
{
    m_loupe = on;
    update();
    Q_EMIT viewChanged();
}

void CompareView::coverAgain()
{
    for (int pane = 0; pane < static_cast<int>(m_panes.size()); ++pane) {
        m_panes[size_t(pane)].visit.end();
        m_panes[size_t(pane)].visit.begin(m_panes[size_t(pane)].photo.item);
        openPane(pane);
    }
    describe();
}

void CompareView::askForActive()
{
    if (m_active < static_cast<int>(m_panes.size()) && m_panes[size_t(m_active)].visit.ask(m_preferences)) {
        openPane(m_active);
        describe();
        Q_EMIT viewChanged();
    }
}

} // namespace homeward
