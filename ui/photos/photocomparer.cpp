// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photocomparer.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "ui/common/errortext.h"
#include "ui/common/focusregion.h"
#include "ui/common/largetext.h"
#include "ui/common/latinkey.h"
#include "ui/common/roomkeys.h"
#include "ui/common/wording.h"
#include "ui/photos/comparebar.h"
#include "ui/photos/comparepanel.h"
#include "ui/photos/photowords.h"

#include <QKeyEvent>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {
constexpr int panelWidth = 344;
} // namespace

PhotoComparer::PhotoComparer(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_undo(undo),
      m_view(new CompareView(dossier.evidence(), services.preferences)), m_bar(new CompareBar(*m_view)),
      m_panel(new ComparePanel(dossier, services.preferences))
{
    m_panel->setDrafts(services.drafts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    keepWidth(m_panel, panelWidth, 1.76);
    setFocusProxy(m_view);
    m_view->installEventFilter(this);
    serveRoomKeys(m_view, KeyRoom::Comparison);
    makeFocusRegion(m_view);
    makeFocusRegion(m_panel);
    connect(m_bar, &CompareBar::closeRequested, this, &PhotoComparer::closeRequested);
    connect(m_bar, &CompareBar::swapRequested, this, &PhotoComparer::swapSides);
    connect(m_view, &CompareView::pictureChanged, this, &PhotoComparer::presentFacts);
    connect(m_view, &CompareView::viewChanged, this, [this] {
        if (m_view->mode() != m_lastMode) // the grid shows more pictures
            refresh();
    });
    connect(m_panel, &ComparePanel::recordRequested, this, &PhotoComparer::record);
}

ComparedPhoto PhotoComparer::photoOf(const EvidenceId &id) const
{
    ComparedPhoto photo;
    const EvidenceItem *item = m_case.evidence(id);
    if (!item)
        return photo;
    photo.item = *item;
    const Party *party = supplierOf(m_case, *item);
    if (party)
        photo.party = *party;
    photo.label = party ? QStringLiteral("%1 · %2").arg(item->title, partyName(*party)) : item->title;
    return photo;
}

void PhotoComparer::setCase(const CaseView &view, const QList<EvidenceId> &order)
{
    m_case = view;
    m_order = order;
    if (isVisible())
        refresh();
}

void PhotoComparer::compare(EvidenceId left, EvidenceId right)
{
    m_left = left;
    m_right = right;
    refresh();
}

void PhotoComparer::setLeft(const EvidenceId &photo)
{
    compare(photo, photo == m_right ? m_left : m_right);
}

void PhotoComparer::setRight(const EvidenceId &photo)
{
    compare(photo == m_left ? m_right : m_left, photo);
}

void PhotoComparer::swapSides()
{
    std::swap(m_left, m_right);
    m_view->swapSides();
    refresh();
}

void PhotoComparer::refresh()
{
    if (m_left.isNull() || m_right.isNull())
        return;
    m_lastMode = m_view->mode();
    QList<ComparedPhoto> photos{photoOf(m_left), photoOf(m_right)};
    if (m_lastMode == CompareMode::Grid) {
        for (const EvidenceId &id : std::as_const(m_order)) {
            if (id != m_left && id != m_right && photos.size() < CompareView::mostPanes)
                photos.append(photoOf(id));
        }
    }
    m_view->show(m_case.file.id, photos);
    presentFacts();
    Q_EMIT pairChanged(m_left, m_right);
    //: @info:status two photographs are compared; %1 and %2 such as “Photo 1 · Party A”
    Q_EMIT statusChanged(tr("Comparing %1 and %2").arg(photos.at(0).label, photos.at(1).label));
}

void PhotoComparer::presentFacts()
{
    const auto side = [this](int pane, const EvidenceId &id) {
        ComparedFacts facts{photoOf(id).item, std::nullopt};
        const PhotoPicture *picture = m_view->picture(pane);
        if (picture && picture->facts())
            facts.facts = picture->facts()->photo;
        return facts;
    };
    if (!m_left.isNull() && !m_right.isNull())
        m_panel->present(m_case, side(0, m_left), side(1, m_right));
}

void PhotoComparer::leave()
{
    m_view->reset();
    m_left = m_right = {};
}

void PhotoComparer::step(bool leftSide, int by)
{
    EvidenceId &moving = leftSide ? m_left : m_right;
    const EvidenceId &staying = leftSide ? m_right : m_left;
    qsizetype at = m_order.indexOf(moving) + by;
    if (at >= 0 && at < m_order.size() && m_order.at(at) == staying)
        at += by; // a photograph is not compared with itself
    if (at < 0 || at >= m_order.size())
        return;
    moving = m_order.at(at);
    refresh();
}

void PhotoComparer::record(const PhotoPair &pair, const PhotoRemark &remark)
{
    PhotoRemark before;
    if (const Decision *standing = standingObservation(m_case.file.decisions, pair))
        before = {photoFinding(*standing)->observation, standing->reason};
    auto *command = new ObserveCommand(m_dossier.photos(), m_case.file.id, pair, before, remark,
                                       [this](const Error &error) { m_panel->showProblem(errorText(error).whole()); });
    connect(command, &ObserveCommand::recorded, m_panel, [this, pair] { m_panel->clearSentence(pair); });
    m_undo.push(command);
}

bool PhotoComparer::compareKey(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_panel->save();
        return true;
    }
    if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) || m_view->isAligning())
        return false;
    const auto toggle = [this](CompareMode mode) {
        m_view->setMode(m_view->mode() == mode ? CompareMode::SideBySide : mode);
        return true;
    };
    if (enter) {
        m_view->askForActive();
        return true;
    }
    const int key = latinKey(event);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(shift, key == Qt::Key_Left ? -1 : +1);
        return true;
    case Qt::Key_X:
        swapSides();
        return true;
    case Qt::Key_Space:
        m_view->setLoupe(!m_view->hasLoupe());
        return true;
    case Qt::Key_Z:
        m_view->setScale(1);
        return true;
    case Qt::Key_F:
        m_view->fit();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->zoomBy(1.25);
        return true;
    case Qt::Key_Minus:
        m_view->zoomBy(1 / 1.25);
        return true;
    case Qt::Key_G:
        return toggle(CompareMode::Grid);
    case Qt::Key_O:
        return toggle(CompareMode::Overlay);
    case Qt::Key_S:
        return toggle(CompareMode::Slider);
    case Qt::Key_R:
        m_view->turnActive();
        return true;
    case Qt::Key_L:
        m_view->setActive(m_view->active() == 0 ? 1 : 0);
        return true;
    case Qt::Key_P:
        m_view->setAligning(!m_view->isAligned());
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        m_panel->choose(static_cast<PhotoObservation>(key - Qt::Key_1));
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return true;
    default:
        return false;
    }
}

bool PhotoComparer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && compareKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PhotoComparer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace homeward
