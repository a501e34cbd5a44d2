// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photostrip.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/partymark.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"
#include "ui/photos/photoshade.h"
#include "ui/photos/photowords.h"
#include "ui/settings/preferences.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace homeward {

namespace {

constexpr int side = 86;
enum Role { IdRole = Qt::UserRole, PartyRole, DetailRole, SignRole, CoveredRole, FailedRole };

class PhotoDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const QRectF tile(option.rect.center().x() - side / 2.0, option.rect.top() + 4, side, side);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        paintPicture(*painter, tile, index, tokens);
        paintSigns(*painter, tile, option, index, tokens);
        if (option.state.testFlag(QStyle::State_Selected) || !index.data(SignRole).toString().isEmpty()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRoundedRect(tile.adjusted(-2, -2, 2, 2), size::cornerCard, size::cornerCard);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) { // selected it is without the keyboard, too
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens.accent, size::focusRing));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), size::cornerCard, size::cornerCard);
        }
        const QFont caption = scaledFont(option.font, type::caption);
        const int line = QFontMetrics(caption).height();
        painter->setFont(caption);
        painter->setPen(tokens.text);
        const QRectF words(option.rect.left(), tile.bottom() + 3, option.rect.width(), line);
        painter->drawText(words, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
        painter->setPen(tokens.secondaryText);
        painter->drawText(words.translated(0, line), Qt::AlignCenter, index.data(DetailRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(scaledFont(option.font, type::caption));
        const int words = std::max(metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()),
                                   metrics.horizontalAdvance(index.data(DetailRole).toString()));
        return {std::max(side + 12, words + 12), side + 10 + 2 * metrics.height()};
    }

private:
    static void paintPicture(QPainter &painter, const QRectF &tile, const QModelIndex &index, const Tokens &tokens)
    {
        QPainterPath shape;
        shape.addRoundedRect(tile, size::cornerCard, size::cornerCard);
        painter.fillPath(shape, tokens.sunken);
        const bool covered = index.data(CoveredRole).toBool();
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        if (!covered && !picture.isNull()) {
            painter.setClipPath(shape);
            QSizeF fitted = picture.size();
            fitted.scale(tile.size(), Qt::KeepAspectRatioByExpanding);
            QRectF target({}, fitted);
            target.moveCenter(tile.center());
            painter.drawPixmap(target, picture, QRectF(picture.rect()));
            painter.setClipping(false);
        } else if (covered || index.data(FailedRole).toBool()) {
            painter.drawPixmap(tile.center() - QPointF(11, 11),
                               themedPixmap(covered ? "view-hidden" : "data-error", tokens.secondaryText, 22,
                                            painter.device()->devicePixelRatioF()));
        }
    }

    static void paintSigns(QPainter &painter, const QRectF &tile, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const Tokens &tokens)
    {
        const int order = index.data(PartyRole).toInt();
        if (order >= 0) {
            Party party;
            party.order = order;
            const QRectF mark(tile.right() - 22, tile.bottom() - 22, 18, 18);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.surface);
            painter.drawRoundedRect(mark.adjusted(-2, -2, 2, 2), 4, 4);
            paintPartyMark(painter, mark, party, tokens);
        }
        const QString sign = index.data(SignRole).toString();
        if (sign.isEmpty())
            return;
        const QRectF badge(tile.left() + 3, tile.top() + 3, 22, 22);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(badge, size::cornerControl, size::cornerControl);
        painter.setPen(tokens.onAccent);
        painter.setFont(scaledFont(option.font, type::secondary, true));
        painter.drawText(badge, Qt::AlignCenter, sign);
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

void PhotoStrip::follow(const Preferences &preferences)
{
    m_preferences = &preferences;
    connect(&preferences, &Preferences::photosChanged, this, &PhotoStrip::fill);
}

void PhotoStrip::setCase(const CaseView &view)
{
    if (m_view.file.id != view.file.id)
        m_pictures.clear();
    m_view = view;
    fill();
}

void PhotoStrip::setOrder(PhotoOrder order)
{
    m_order = order;
    fill();
}

int PhotoStrip::count() const
{
    return m_model->rowCount();
}

QList<EvidenceItem> PhotoStrip::ordered() const
{
    QList<EvidenceItem> photos;
    std::copy_if(m_view.file.evidence.cbegin(), m_view.file.evidence.cend(), std::back_inserter(photos),
                 [](const EvidenceItem &item) { return item.kind == EvidenceKind::Photo; });
    // Undated ones and those of nobody known stand last; otherwise as they came.
    const auto dateOf = [](const EvidenceItem &item) { return item.dated.isValid() ? item.dated : QDate(9999, 1, 1); };
    const auto partyOf = [this](const EvidenceItem &item) {
        const Party *party = supplierOf(m_view, item);
        return party ? party->order : 1'000'000;
    };
    if (m_order != PhotoOrder::AsReceived)
        std::stable_sort(photos.begin(), photos.end(),
                         [&](const EvidenceItem &a, const EvidenceItem &b) { return dateOf(a) < dateOf(b); });
    if (m_order == PhotoOrder::ByParty)
        std::stable_sort(photos.begin(), photos.end(),
                         [&](const EvidenceItem &a, const EvidenceItem &b) { return partyOf(a) < partyOf(b); });
    return photos;
}

void PhotoStrip::fill()
{
    const EvidenceId before = chosen();
    QHash<QUuid, QString> signs;
    for (int row = 0; row < m_model->rowCount(); ++row)
        signs.insert(m_model->item(row)->data(IdRole).toUuid(), m_model->item(row)->data(SignRole).toString());
    m_quiet = true;
    m_model->clear();
    for (const EvidenceItem &item : ordered()) {
        const QString age = ageThenText(m_view, item);
        const QString kind = photoKindText(item);
        auto *tile = new QStandardItem(claimedDateText(item));
        const Party *party = supplierOf(m_view, item);
        PhotoShade shade = m_preferences ? firstShade(item, *m_preferences) : PhotoShade();
        if (!m_preferences && !item.coverReason.isEmpty())
            shade = {PhotoShade::Cover::Sensitive, item.coverReason, false};
        tile->setData(item.id.uuid(), IdRole);
        tile->setData(party ? party->order : -1, PartyRole);
        tile->setData(age.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, age), DetailRole);
        tile->setData(signs.value(item.id.uuid()), SignRole);
        tile->setData(shade.isCovered(), CoveredRole);
        //: @item:inlistbox a photograph, read aloud; %1 its title, %2 the party that supplied it, %3 its date
        QString spoken = tr("%1, %2, %3").arg(item.title, supplierText(m_view, item), dateText(item.dated));
        QString tip = item.title;
        if (shade.isCovered()) {
            const CoverWords words = coverWords(shade);
            spoken += QStringLiteral(". %1. %2").arg(words.title, words.reason);
            tip += QStringLiteral("\n%1\n%2").arg(words.title, words.reason);
        }
        tile->setData(spoken, Qt::AccessibleTextRole);
        tile->setToolTip(tip);
        m_model->appendRow(tile);
        if (shade.isCovered())
            continue;
        if (m_pictures.contains(item.id)) {
            QImage picture = m_pictures.value(item.id).toImage();
            if (shade.grey)
                picture = picture.convertToFormat(QImage::Format_Grayscale8);
            tile->setData(QPixmap::fromImage(picture), Qt::DecorationRole);
        } else {
            loadThumbnail(item);
        }
    }
    const int line = QFontMetrics(scaledFont(font(), type::caption)).height();
    setFixedHeight(side + 14 + 2 * line + 14);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    m_quiet = false;
    choose(before);
    //: @label accessible name of the row of photographs
    setAccessibleName(tr("Photos"));
}

void PhotoStrip::loadThumbnail(const EvidenceItem &item)
{
    const QSize pixels = QSize(side, side) * (devicePixelRatioF() * 2);
    whenDone(m_dossier.evidence().thumbnail(m_view.file.id, item.id, pixels), this,
             [this, item](const Result<QImage> &image) {
                 const QModelIndex index = indexOf(item.id);
                 if (!index.isValid())
                     return;
                 if (!image) {
                     m_model->setData(index, true, FailedRole);
                     return;
                 }
                 m_pictures.insert(item.id, QPixmap::fromImage(*image));
                 const bool grey = m_preferences && firstShade(item, *m_preferences).grey;
                 m_model->setData(index,
                                  QPixmap::fromImage(grey ? image->convertToFormat(QImage::Format_Grayscale8) : *image),
                                  Qt::DecorationRole);
             });
}

QModelIndex PhotoStrip::indexOf(const EvidenceId &id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(IdRole).toUuid() == id.uuid())
            return m_model->index(row, 0);
    }
    return {};
}

QList<EvidenceId> PhotoStrip::photos() const
{
    QList<EvidenceId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(EvidenceId(m_model->item(row)->data(IdRole).toUuid()));
    return ids;
}

EvidenceId PhotoStrip::chosen() const
{
    return EvidenceId(currentIndex().data(IdRole).toUuid());
}

void PhotoStrip::choose(const EvidenceId &id)
{
    m_quiet = true;
    if (const QModelIndex index = indexOf(id); index.isValid())
        setCurrentIndex(index);
    m_quiet = false;
}

void PhotoStrip::step(int by)
{
    const int row = std::clamp(currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    setCurrentIndex(m_model->index(row, 0));
}

void PhotoStrip::setSides(const EvidenceId &left, const EvidenceId &right)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const EvidenceId id(m_model->item(row)->data(IdRole).toUuid());
        //: @info sign of the left one of two compared photographs, one letter
        const QString sign = id == left && !left.isNull()     ? tr("L", "left photo")
                             : id == right && !right.isNull() ? tr("R", "right photo")
                                                              : QString();
        m_model->item(row)->setData(sign, SignRole);
    }
}

/// The right button opens the menu and chooses nothing: while comparing, choosing changes the right side.
void PhotoStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::RightButton)
        QListView::mousePressEvent(event);
}

void PhotoStrip::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
                          ? viewport()->mapToGlobal(visualRect(index).center())
                          : event->globalPos();
    Q_EMIT menuRequested(EvidenceId(index.data(IdRole).toUuid()), at);
}

void PhotoStrip::changeEvent(QEvent *event)
{
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) && !m_view.file.id.isNull())
        fill();
    QListView::changeEvent(event);
}

} // namespace homeward
