// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/photostrip.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/partymark.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace homeward {

namespace {

constexpr int side = 86;
enum Role { IdRole = Qt::UserRole, PartyRole };

class PhotoDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const QRectF tile(option.rect.left() + 4, option.rect.top() + 4, side, side);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        QPainterPath shape;
        shape.addRoundedRect(tile, size::cornerCard, size::cornerCard);
        painter->fillPath(shape, tokens.sunken);
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        if (!picture.isNull()) {
            painter->setClipPath(shape);
            QSizeF fitted = picture.size();
            fitted.scale(tile.size(), Qt::KeepAspectRatioByExpanding);
            QRectF target({}, fitted);
            target.moveCenter(tile.center());
            painter->drawPixmap(target, picture, QRectF(picture.rect()));
            painter->setClipping(false);
        }
        const int order = index.data(PartyRole).toInt();
        if (order >= 0) {
            Party party;
            party.order = order;
            const QRectF mark(tile.right() - 22, tile.bottom() - 22, 18, 18);
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.surface);
            painter->drawRoundedRect(mark.adjusted(-2, -2, 2, 2), 4, 4);
            paintPartyMark(*painter, mark, party, tokens);
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRoundedRect(tile.adjusted(-2, -2, 2, 2), size::cornerCard, size::cornerCard);
        }
        painter->setPen(tokens.text);
        painter->setFont(scaledFont(option.font, type::caption));
        painter->drawText(QRectF(option.rect.left(), tile.bottom() + 2, side + 8, 18), Qt::AlignCenter,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {side + 12, side + 10 + QFontMetrics(option.font).height()};
    }
};

} // namespace

PhotoStrip::PhotoStrip(Dossier &dossier, QWidget *parent)
    : QListView(parent), m_dossier(dossier), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new PhotoDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(side + 14 + fontMetrics().height() + 14);
    viewport()->setAutoFillBackground(false);
    const auto idOf = [](const QModelIndex &index) { return EvidenceId(index.data(IdRole).toUuid()); };
    connect(this, &QListView::activated, this,
            [this, idOf](const QModelIndex &index) { Q_EMIT activatedPhoto(idOf(index)); });
    connect(this, &QListView::clicked, this,
            [this, idOf](const QModelIndex &index) { Q_EMIT activatedPhoto(idOf(index)); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this, idOf](const QModelIndex &index) {
        if (!m_quiet && index.isValid())
            Q_EMIT chosenPhoto(idOf(index));
    });
}

void PhotoStrip::setCase(const CaseView &view)
{
    if (m_view.file.id != view.file.id)
        m_pictures.clear();
    m_view = view;
    fill();
}

void PhotoStrip::fill()
{
    const EvidenceId before = chosen();
    m_quiet = true;
    m_model->clear();
    for (const EvidenceItem &item : m_view.file.evidence) {
        if (item.kind != EvidenceKind::Photo)
            continue;
        auto *tile = new QStandardItem(item.dated.isValid() ? item.dated.toString(QStringLiteral("yyyy-MM"))
                                                            : QStringLiteral("—"));
        int order = -1;
        QString party;
        for (const Party &one : m_view.file.parties) {
            if (one.key == item.partyKey) {
                order = one.order;
                party = partyName(one);
            }
        }
        tile->setData(item.id.uuid(), IdRole);
        tile->setData(order, PartyRole);
        //: @item:inlistbox a photograph, read aloud; %1 its title, %2 the party that supplied it, %3 its date
        tile->setData(tr("%1, %2, %3").arg(item.title, party, dateText(item.dated)), Qt::AccessibleTextRole);
        tile->setToolTip(item.title);
        m_model->appendRow(tile);
        if (m_pictures.contains(item.id))
            tile->setData(m_pictures.value(item.id), Qt::DecorationRole);
        else
            loadThumbnail(m_model->rowCount() - 1, item.id);
    }
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    m_quiet = false;
    choose(before);
    //: @label accessible name of the row of photographs
    setAccessibleName(tr("Photos"));
}

void PhotoStrip::loadThumbnail(int row, const EvidenceId &id)
{
    const QSize pixels = QSize(side, side) * (devicePixelRatioF() * 2);
    whenDone(m_dossier.evidence().thumbnail(m_view.file.id, id, pixels), this,
             [this, row, id](const Result<QImage> &image) {
                 if (!image)
                     return;
                 m_pictures.insert(id, QPixmap::fromImage(*image));
                 QStandardItem *tile = m_model->item(row);
                 if (tile && tile->data(IdRole).toUuid() == id.uuid())
                     tile->setData(m_pictures.value(id), Qt::DecorationRole);
             });
}

EvidenceId PhotoStrip::chosen() const
{
    return EvidenceId(currentIndex().data(IdRole).toUuid());
}

void PhotoStrip::choose(const EvidenceId &id)
{
    m_quiet = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(IdRole).toUuid() == id.uuid())
            setCurrentIndex(m_model->index(row, 0));
    }
    m_quiet = false;
}

void PhotoStrip::step(int by)
{
    const int row = std::clamp(currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    setCurrentIndex(m_model->index(row, 0));
}

void PhotoStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_view.file.id.isNull())
        fill();
    QListView::changeEvent(event);
}

} // namespace homeward
