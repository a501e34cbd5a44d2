// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/largetext.h"
#include "ui/common/searchline.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace homeward {

namespace {
constexpr int roomForNext = 1280;
} // namespace

TopBar::TopBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::medium, space::tiny);
    row->setSpacing(space::tiny);
    m_sections = addButton("application-menu");
    m_back = addButton("go-previous");
    m_forward = addButton("go-next");
    m_goTo = new SearchLine("edit-find", QStringLiteral("Ctrl+K"), this);
    m_goTo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_folder = new QLabel(this);
    m_dossier = makeLabel(this, type::body);
    m_dossier->setTextInteractionFlags(Qt::NoTextInteraction);
    m_readOnly = new Chip(this);
    m_next = new QToolButton(this);
    m_next->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_language = new QComboBox(this);
    for (const Language language : {Language::Ukrainian, Language::Russian, Language::English})
        m_language->addItem(languageShortName(language), static_cast<int>(language));
    m_lock = addButton("lock");

    row->addWidget(m_sections);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(space::small);
    row->addWidget(m_goTo, 1);
    row->addSpacing(space::medium);
    row->addWidget(m_folder);
    row->addWidget(m_dossier);
    row->addSpacing(space::tiny);
    row->addWidget(m_readOnly);
    row->addStretch(1);
    row->addWidget(m_next);
    row->addSpacing(space::tiny);
    row->addWidget(m_language);
    row->addSpacing(space::tiny);
    row->addWidget(m_lock);
    row->addStrut(size::control + space::small);
    fitText();

    connect(m_sections, &QToolButton::clicked, this, &TopBar::sectionsToggled);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockRequested);
    connect(m_goTo, &SearchLine::left, this, &TopBar::goToLeft);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(static_cast<Language>(m_language->itemData(index).toInt())); });
    setHistory(false, false);
    refreshIcons();
    refresh();
}

QToolButton *TopBar::addButton(const char *icon)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setProperty("icon-name", QByteArray(icon));
    return button;
}

void TopBar::setDossier(const QString &label, bool readOnly)
{
    m_label = label;
    m_isReadOnly = readOnly;
    m_goTo->clear();
    refresh();
}

void TopBar::setHistory(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void TopBar::setNext(QAction *command)
{
    m_next->setDefaultAction(command);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_next->setVisible(!m_label.isEmpty() && roomIn(width()) >= roomForNext);
}

void TopBar::fitText()
{
    m_goTo->setMaximumWidth(int(380 * std::max(1.0, textScale())));
}

void TopBar::setLanguage(Language language)
{
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(language)));
}

void TopBar::focusGoTo()
{
    m_goTo->setFocus(Qt::ShortcutFocusReason);
    m_goTo->selectAll();
}

void TopBar::refresh()
{
    const bool open = !m_label.isEmpty();
    m_sections->setVisible(open);
    m_goTo->setVisible(open);
    m_folder->setVisible(open);
    m_dossier->setVisible(open);
    m_dossier->setText(m_label);
    m_readOnly->setVisible(open && m_isReadOnly);
    m_next->setVisible(open && roomIn(width()) >= roomForNext);
    m_lock->setVisible(open);
    //: @info:placeholder field that finds a case, a person or a document and goes there
    m_goTo->setPlaceholderText(tr("Case, person, document"));
    //: @label of the field that goes to a case, for screen readers
    m_goTo->setAccessibleName(tr("Go to"));
    m_goTo->updateGeometry();
    //: @info:status chip: the dossier is open for reading only
    m_readOnly->setLook({"lock", tr("Read-only"), StateTone::Neutral});
    const auto name = [](QToolButton *button, const QString &words, const QString &keys) {
        button->setAccessibleName(words);
        button->setToolTip(keys.isEmpty() ? words : QStringLiteral("%1  %2").arg(words, keys));
    };
    //: @info:tooltip show or hide the labels of the sections at the left
    name(m_sections, tr("Section labels"), {});
    //: @info:tooltip to the place shown before
    name(m_back, tr("Back"), QStringLiteral("Alt+←"));
    //: @info:tooltip to the place one came back from
    name(m_forward, tr("Forward"), QStringLiteral("Alt+→"));
    //: @info:tooltip lock the dossier
    name(m_lock, tr("Lock"), QStringLiteral("Ctrl+L"));
    //: @label language of the interface
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(m_language->accessibleName());
}

void TopBar::refreshIcons()
{
    for (QToolButton *button : {m_sections, m_back, m_forward, m_lock})
        button->setIcon(themedIcon(button->property("icon-name").toByteArray().constData(), this));
    m_folder->setPixmap(themedPixmap("folder-open", tokensOf(this).text, iconSide(), devicePixelRatioF()));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    else if (event->type() == QEvent::FontChange && m_goTo) {
        fitText();
        refreshIcons();
    }
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokensOf(this).line);
}

} // namespace homeward
