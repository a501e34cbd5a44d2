// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/wording.h"

#include <QPainter>

namespace homeward {

namespace {
constexpr int sidePadding = 6;
constexpr int gap = 4;
} // namespace

ChipLook caseStateChip(CaseState state)
{
    const StateTone tone = stateInfo(state).tone;
    const char *icon = "ring";
    if (tone == StateTone::Active)
        icon = "view-visible";
    else if (tone == StateTone::Attention)
        icon = "data-warning";
    else if (tone == StateTone::Good)
        icon = "checkmark";
    else if (tone == StateTone::Problem)
        icon = "data-error";
    return {icon, caseStateLabel(state), tone};
}

ChipLook factStateChip(FactState state, int speaking, int parties)
{
    const QString text = factStateLabel(state, speaking, parties);
    switch (state) {
    case FactState::Agree:
    case FactState::Variant:
    case FactState::AgreeLessExact:
        return {"checkmark", text, StateTone::Good};
    case FactState::Complement:
    case FactState::PartlySilent:
        return {"ring", text, StateTone::Active};
    case FactState::Conflict:
        return {"data-warning", text, StateTone::Attention};
    case FactState::SingleSource:
    case FactState::NoData:
        return {"ring", text, StateTone::Neutral};
    }
    return {};
}

ChipLook conflictCountChip(int conflicts)
{
    return {"data-warning", conflictCountText(conflicts), StateTone::Attention};
}

QFont chipFont(const QFont &base)
{
    return scaledFont(base, type::caption);
}

QSize chipSize(const ChipLook &look, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int icon = look.icon.isEmpty() ? 0 : iconSide() + gap;
    return {2 * sidePadding + icon + metrics.horizontalAdvance(look.text) + 1,
            std::max({int(size::chip), metrics.height() + 4, icon})};
}

void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const QFont &font, const Tokens &tokens)
{
    const ColourPair colours = stateColours(tokens, look.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect, size::cornerControl, size::cornerControl);
    QRect text = rect.adjusted(sidePadding, 0, -sidePadding, 0);
    if (!look.icon.isEmpty()) {
        const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1;
        const int side = iconSide();
        const QPoint at(text.left(), text.top() + (text.height() - side) / 2);
        painter.drawPixmap(at, themedPixmap(look.icon.constData(), colours.text, side, ratio));
        text.setLeft(text.left() + side + gap);
    }
    painter.setPen(colours.text);
    painter.setFont(font);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, look.text);
    painter.restore();
}

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const ChipLook &look, QWidget *parent) : Chip(parent)
{
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, chipFont(font()));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, chipFont(font()), tokensOf(this));
}

} // namespace homeward
