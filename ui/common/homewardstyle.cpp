// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/homewardstyle.h"

#include "ui/common/controlpaint.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"

#include <QAbstractScrollArea>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleOption>

namespace homeward {

HomewardStyle::HomewardStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HomewardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(painter, option, widget);
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus) ||
            !(option->state & State_AutoRaise)) {
            QStyleOptionButton button;
            button.QStyleOption::operator=(*option);
            button.features = option->state & State_AutoRaise ? QStyleOptionButton::Flat : QStyleOptionButton::None;
            drawButton(painter, &button, widget);
        }
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return drawField(painter, option);
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    case PE_FrameLineEdit:
        return drawField(painter, option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(painter, option);
    case PE_IndicatorRadioButton:
        return drawRadio(painter, option);
    case PE_FrameFocusRect:
        return drawFocusRing(painter, option, widget);
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 tokensFor(option).line);
    case PE_Frame:
        drawFrame(painter, option, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HomewardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Tokens &t = tokensFor(option);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->state & State_Enabled)) {
            QStyleOptionButton own(*button);
            if (isPrimary(widget))
                own.palette.setColor(QPalette::ButtonText, t.onAccent);
            else if (button->features & QStyleOptionButton::Flat)
                own.palette.setColor(QPalette::ButtonText, t.link);
            QProxyStyle::drawControl(element, &own, painter, widget);
            // It has no edge of its own to draw a ring on.
            if (widget && button->features & QStyleOptionButton::Flat && button->state & State_HasFocus)
                drawBox(painter, widget->rect(), {QColor(), t.accent, size::focusRing});
            return;
        }
        break;
    case CE_TabBarTabShape:
        return drawTabShape(painter, option);
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QFont font = painter->font();
            font.setWeight(tab->state & State_Selected ? QFont::DemiBold : QFont::Normal);
            painter->setFont(font);
            painter->setPen(!(tab->state & State_Enabled) ? t.disabledText
                            : tab->state & State_Selected ? t.text
                                                          : t.secondaryText);
            painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
            return;
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, t.sunken);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, t.window);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool active = item->state & State_Selected;
            painter->fillRect(item->rect, active ? t.selection : t.window);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_Splitter:
        return painter->fillRect(option->rect, t.line);
    case CE_ProgressBarGroove:
        // Outlined: on a sunken strip a part filled without its whole would look like work without an end.
        return drawBox(painter, option->rect, {t.surface, t.controlOutline}, 3);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const qreal span = std::max(1, bar->maximum - bar->minimum);
            const qreal share = bar->maximum == bar->minimum ? 0.3 : (bar->progress - bar->minimum) / span;
            QRect filled = bar->rect;
            filled.setWidth(static_cast<int>(filled.width() * std::clamp<qreal>(share, 0, 1)));
            return drawBox(painter, filled, {t.accent, QColor()}, 3);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HomewardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawComboBox(painter, option);
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton && tool->toolButtonStyle == Qt::ToolButtonTextOnly) {
        // Fusion's menu arrow hangs in the corner; a text button that opens a menu carries its own.
        QStyleOptionToolButton own(*tool);
        own.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &own, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) { // Fusion's edge is lost on a dark field
        const Tokens &t = tokensFor(option);
        const bool focus = option->state & State_HasFocus;
        const bool enabled = option->state & State_Enabled;
        drawBox(painter, option->rect,
                {QColor(),
                 focus     ? t.accent
                 : enabled ? t.controlOutline
                           : t.line,
                 focus ? size::focusRing : t.outline});
    }
}

int HomewardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return iconSide();
    case PM_DefaultFrameWidth:
        // The ring must not be painted over by what it is around.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? size::focusRing
                                                                 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 12;
    case PM_TabBarBaseHeight:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize HomewardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.setHeight(std::max(contents.height() + 8, isPrimary(widget) ? size::primaryControl : size::control));
        size.rwidth() = std::max(size.width(), contents.width() + 2 * space::large);
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        size.setHeight(std::max(size.height(), size::control));
        break;
    case CT_ComboBox:
        size.setHeight(std::max(size.height(), size::control));
        size.rwidth() = std::max(size.width(), contents.width() + space::medium + 36);
        // A line edit within it has margins of its own.
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && box->editable)
            size.rwidth() += space::medium;
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(std::max(size.height(), 28));
        break;
    case CT_ToolButton:
        size = size.expandedTo(QSize(size::control, size::control));
        break;
    case CT_TabBarTab:
        size.setHeight(std::max(size.height(), 38));
        // The chosen tab is written bold.
        size.rwidth() += contents.width() / 10 + space::small;
        break;
    case CT_MenuBarItem:
        size = QSize(contents.width() + 2 * space::medium, std::max(contents.height() + space::small, 30));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size = QSize(size.width() + space::large, std::max(size.height(), 28));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), size::tableRow));
        break;
    default:
        break;
    }
    return size;
}

QRect HomewardStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && option->rect.height() >= size::control)
        rect = rect.adjusted(space::small - 2, 0, -(space::small - 2), 0);
    return rect;
}

QRect HomewardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect rect = option->rect.adjusted(space::small, 2, -28, -2);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int HomewardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonLayout: // to leave at the left, to act at the right, as in our own rows
        return QDialogButtonBox::GnomeLayout;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void HomewardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && area->frameShape() == QFrame::NoFrame)
        showFocusOf(area);
}

} // namespace homeward
