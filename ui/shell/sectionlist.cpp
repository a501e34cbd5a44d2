// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sectionlist.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace homeward {

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Cases:
        //: @title section of the window
        return QCoreApplication::translate("Section", "Cases");
    case Section::Contact:
        //: @title section of the window: contacts of children with their families
        return QCoreApplication::translate("Section", "Family contact");
    case Section::Verify:
        //: @title section of the window: check a signed file
        return QCoreApplication::translate("Section", "Verify a document");
    case Section::Summaries:
        //: @title section of the window: signed summaries of verification
        return QCoreApplication::translate("Section", "Summaries");
    case Section::History:
        //: @title section of the window: who did what in the whole dossier
        return QCoreApplication::translate("Section", "History");
    case Section::Settings:
        //: @title section of the window
        return QCoreApplication::translate("Section", "Settings");
    case Section::Accounts:
        //: @title section of the window: who works on the dossier
        return QCoreApplication::translate("Section", "Accounts");
    }
    return {};
}

/// One line of the section list.
class SectionButton final : public QAbstractButton
{
public:
    SectionButton(const char *icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        setToolTip(collapsed ? text() : QString());
        updateGeometry();
        update();
    }

    void setCount(int count)
    {
        m_count = count;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(scaledFont(font(), type::body, true));
        const int height = std::max(36, metrics.height() + space::medium);
        if (m_collapsed)
            return {20 + iconSide(), height};
        // 90 pixels beside the longest label hold the icon, the count and the margins.
        return {metrics.horizontalAdvance(text()) + 58 + iconSide(), height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? t.selection : t.sunken);
            painter.drawRoundedRect(rect(), size::cornerControl, size::cornerControl);
        }
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, size::focusRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::cornerControl, size::cornerControl);
        }
        const QColor ink = isChecked() ? t.accent : t.text;
        const int side = iconSide();
        const int iconLeft = m_collapsed ? (width() - side) / 2 : 10;
        painter.drawPixmap(iconLeft, (height() - side) / 2,
                           themedPixmap(m_icon.constData(), ink, side, devicePixelRatioF()));
        if (m_collapsed)
            return;
        painter.setFont(scaledFont(font(), type::body, isChecked()));
        painter.setPen(t.text);
        painter.drawText(rect().adjusted(20 + side, 0, -space::small, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         text());
        if (m_count >= 0) {
            painter.setFont(scaledFont(font(), type::caption));
            painter.setPen(t.secondaryText);
            painter.drawText(rect().adjusted(0, 0, -space::small, 0), Qt::AlignVCenter | Qt::AlignRight,
                             QLocale().toString(m_count));
        }
    }

private:
    QByteArray m_icon;
    int m_count = -1;
    bool m_collapsed = false;
};

SectionList::SectionList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::medium, space::small, space::medium);
    column->setSpacing(2);
    for (const SectionInfo &info : sections) {
        if (info.section == Section::History)
            column->addStretch();
        auto *button = new SectionButton(info.icon, this);
        m_buttons.insert(info.section, button);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, &info] { Q_EMIT sectionChosen(info.section); });
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    retranslateUi();
}

void SectionList::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    layout()->setContentsMargins(collapsed ? 6 : space::small, space::medium, collapsed ? 6 : space::small,
                                 space::medium);
    for (SectionButton *button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
}

void SectionList::setCurrent(Section section)
{
    m_buttons.value(section)->setChecked(true);
}

void SectionList::setCount(Section section, int count)
{
    m_buttons.value(section)->setCount(count);
}

void SectionList::retranslateUi()
{
    //: @label of the list of sections, for screen readers
    setAccessibleName(tr("Sections"));
    for (const SectionInfo &info : sections) {
        SectionButton *button = m_buttons.value(info.section);
        button->setText(sectionTitle(info.section));
        button->setCollapsed(m_collapsed);
    }
}

void SectionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void SectionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokensOf(this).line);
}

} // namespace homeward
