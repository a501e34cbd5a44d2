// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/comparebar.h"

#include "ui/casefile/filterchip.h"
#include "ui/common/card.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/pillbutton.h"
#include "ui/common/tokens.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace homeward {

CompareBar::CompareBar(CompareView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_close(addButton("go-previous")), m_title(makeLabel(this, type::section, true)),
      m_modes(new QButtonGroup(this)), m_linked(new QCheckBox), m_zoomOut(addButton("zoom-out")), m_scale(new QLabel),
      m_zoomIn(addButton("zoom-in")), m_whole(addButton("zoom-fit-best")), m_actual(addButton("zoom-original")),
      m_turn(addButton("object-rotate-right")), m_swap(addButton("document-swap")), m_loupe(addButton("edit-find")),
      m_align(addButton("crosshairs")), m_shareLabel(new QLabel), m_share(new QSlider(Qt::Horizontal)),
      m_hint(makeSecondaryLabel(this, type::secondary))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    rows->setSpacing(0);
    auto *top = new FlowRow;
    top->add(m_close);
    top->add(m_title);
    for (int i = 0; i < 4; ++i) {
        auto *pill = new PillButton;
        m_modes->addButton(pill, i);
        top->add(pill);
    }
    rows->addWidget(top);
    auto *bottom = new FlowRow;
    bottom->add(m_linked);
    m_scale->setAlignment(Qt::AlignCenter);
    for (QWidget *control : std::initializer_list<QWidget *>{m_zoomOut, m_scale, m_zoomIn, m_whole, m_actual, m_turn,
                                                             m_swap, m_loupe, m_align})
        bottom->add(control);
    rows->addWidget(bottom);
    auto *share = new QHBoxLayout;
    share->setContentsMargins(space::small, 0, space::small, 0);
    share->setSpacing(space::small);
    m_share->setRange(0, 100);
    m_share->setPageStep(10);
    m_shareLabel->setBuddy(m_share);
    share->addWidget(m_shareLabel);
    share->addWidget(m_share, 1);
    rows->addLayout(share);
    m_hint->setContentsMargins(space::small, 0, space::small, space::tiny);
    rows->addWidget(m_hint);
    m_loupe->setCheckable(true);
    m_align->setCheckable(true);

    connect(m_close, &QToolButton::clicked, this, &CompareBar::closeRequested);
    connect(m_swap, &QToolButton::clicked, this, &CompareBar::swapRequested);
    connect(m_modes, &QButtonGroup::idClicked, this,
            [this](int mode) { m_view.setMode(static_cast<CompareMode>(mode)); });
    connect(m_linked, &QCheckBox::toggled, &m_view, &CompareView::setLinked);
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_view.zoomBy(1 / 1.25); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_view.zoomBy(1.25); });
    connect(m_whole, &QToolButton::clicked, this, [this] { m_view.fit(); });
    connect(m_actual, &QToolButton::clicked, this, [this] { m_view.setScale(1); });
    connect(m_turn, &QToolButton::clicked, this, [this] { m_view.turnActive(); });
    connect(m_loupe, &QToolButton::clicked, &m_view, &CompareView::setLoupe);
    connect(m_align, &QToolButton::clicked, this, [this](bool on) {
        m_view.setAligning(on);
        if (on)
            m_view.setFocus(Qt::OtherFocusReason);
    });
    connect(m_share, &QSlider::valueChanged, this, [this](int percent) { m_view.setShare(percent / 100.0); });
    connect(&m_view, &CompareView::viewChanged, this, &CompareBar::follow);
    retranslateUi();
    refreshIcons();
}

QToolButton *CompareBar::addButton(const char *icon)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(size::control, size::control);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons.append({button, icon});
    return button;
}

void CompareBar::follow()
{
    const CompareMode mode = m_view.mode();
    const bool stacked = mode == CompareMode::Overlay || mode == CompareMode::Slider;
    const QSignalBlocker quietLink(m_linked);
    const QSignalBlocker quietShare(m_share);
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    m_linked->setChecked(m_view.isLinked());
    m_linked->setVisible(!stacked); // over each other, pictures are linked by their place
    m_share->setVisible(stacked);
    m_shareLabel->setVisible(stacked);
    //: @label:slider how much of the right photograph is seen over the left one
    m_shareLabel->setText(mode == CompareMode::Overlay ? tr("Right photo over the left")
                                                       //: @label:slider the line between two photographs
                                                       : tr("Line between the photos"));
    m_share->setAccessibleName(m_shareLabel->text());
    m_share->setValue(static_cast<int>(std::lround(m_view.share() * 100)));
    //: @info size of the view, %1 is a number of percent
    m_scale->setText(tr("%1%").arg(std::lround(m_view.scale(m_view.active()) * 100)));
    m_scale->setMinimumWidth(m_scale->fontMetrics().horizontalAdvance(QStringLiteral("8888%")));
    m_loupe->setChecked(m_view.hasLoupe());
    m_loupe->setEnabled(!stacked);
    m_align->setChecked(m_view.isAligning() || m_view.isAligned());
    m_hint->setVisible(m_view.isAligning() || m_view.isAligned());
    m_hint->setText(m_view.isAligned()
                        //: @info over two photographs laid onto each other by two points
                        ? tr("The right photo is laid onto the left one by two points. This changes the view only.")
                        //: @info:usagetip while two points are set on two photographs
                        : tr("Set the same two points in both photos: click, or move with the arrow keys and press "
                             "Enter. Esc stops."));
}

void CompareBar::retranslateUi()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        button->setAccessibleName(text);
        button->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    };
    //: @title of the place where photographs are compared
    m_title->setText(tr("Compare photos"));
    //: @option:radio how two photographs are compared
    const QStringList modes{tr("Side by side"),
                            //: @option:radio how two photographs are compared: one over the other
                            tr("Overlay"),
                            //: @option:radio how two photographs are compared: parted by a line
                            tr("Slider"),
                            //: @option:radio how photographs are compared: up to six
                            tr("Grid")};
    const QStringList keys{QString(), QStringLiteral("O"), QStringLiteral("S"), QStringLiteral("G")};
    for (int i = 0; i < 4; ++i) {
        m_modes->button(i)->setText(modes.at(i));
        m_modes->button(i)->setToolTip(keys.at(i));
        m_modes->button(i)->updateGeometry();
    }
    //: @option:check zooming and moving one photograph does the same to the others
    m_linked->setText(tr("Linked zoom"));
    //: @action:button
    name(m_close, tr("Back to the photos"), QStringLiteral("Esc"));
    //: @action:button
    name(m_zoomOut, tr("Zoom out"), QStringLiteral("−"));
    //: @action:button
    name(m_zoomIn, tr("Zoom in"), QStringLiteral("+"));
    //: @action:button shows whole photographs
    name(m_whole, tr("Fit"), QStringLiteral("F"));
    //: @action:button one point of the photograph for one of the screen
    name(m_actual, tr("Actual size"), QStringLiteral("Z"));
    //: @action:button turns the view, not the file
    name(m_turn, tr("Rotate right"), QStringLiteral("R"));
    //: @action:button
    name(m_swap, tr("Swap left and right"), QStringLiteral("X"));
    //: @option:check a magnifying glass over photographs
    name(m_loupe, tr("Loupe"), tr("Space", "key"));
    //: @option:check aligns two photographs by two points set in each
    name(m_align, tr("Align by two points"), QStringLiteral("P"));
    follow();
}

void CompareBar::refreshIcons()
{
    for (const Button &button : std::as_const(m_buttons))
        button.widget->setIcon(themedIcon(button.icon, this));
}

void CompareBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

} // namespace homeward
