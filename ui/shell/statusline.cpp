// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace homeward {

namespace {
constexpr int lastSeconds = 30;
} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, 2, space::small, 2);
    row->setSpacing(space::tiny);
    row->addStrut(20);
    m_place = makeSecondaryLabel(this, type::caption);
    m_place->setWordWrap(false);
    row->addWidget(m_place, 1);
    m_saved = addEntry("checkmark");
    m_lock = addEntry("lock");
    m_person = addEntry("user-identity");
    refreshIcons();
    clearAll();
}

StatusLine::Entry StatusLine::addEntry(const char *icon)
{
    Entry entry{new QLabel(this), makeSecondaryLabel(this, type::caption), icon};
    entry.text->setWordWrap(false);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addSpacing(space::medium);
    row->addWidget(entry.icon);
    row->addWidget(entry.text);
    return entry;
}

void StatusLine::show(const Entry &entry, const QString &text)
{
    entry.text->setText(text);
    entry.text->setVisible(!text.isEmpty());
    entry.icon->setVisible(!text.isEmpty());
}

void StatusLine::setPlace(const QString &text)
{
    m_place->setText(text);
}

void StatusLine::setSaved(Saved saved, const QString &time)
{
    m_savedState = saved;
    m_savedTime = time;
    refreshSaved();
}

void StatusLine::refreshSaved()
{
    QString text;
    switch (m_savedState) {
    case Saved::Nothing:
        break;
    case Saved::Saving:
        //: @info:status what was typed is being saved
        text = tr("Saving…");
        break;
    case Saved::Done:
        //: @info:status everything is saved; %1 is a time
        text = tr("Saved %1").arg(m_savedTime);
        break;
    case Saved::Failed:
        //: @info:status what was typed could not be saved
        text = tr("Not saved");
        break;
    }
    show(m_saved, text);
    m_saved.iconName = m_savedState == Saved::Failed ? "data-warning" : "checkmark";
    refreshIcons();
}

void StatusLine::setPerson(const QString &name)
{
    show(m_person, name);
}

void StatusLine::setLockCountdown(int seconds)
{
    m_seconds = seconds;
    refreshCountdown();
}

void StatusLine::refreshCountdown()
{
    if (m_seconds < 0)
        show(m_lock, {});
    else if (m_seconds <= lastSeconds)
        //: @info:status seconds until the dossier locks by itself
        show(m_lock, tr("Locks in %n s", nullptr, m_seconds));
    else
        //: @info:status minutes until the dossier locks by itself
        show(m_lock, tr("Locks in %n min", nullptr, (m_seconds + 59) / 60));
}

void StatusLine::clearAll()
{
    setPlace({});
    setSaved(Saved::Nothing);
    setPerson({});
    setLockCountdown(-1);
}

void StatusLine::refreshIcons()
{
    for (const Entry *entry : {&m_saved, &m_lock, &m_person})
        entry->icon->setPixmap(
            themedPixmap(entry->iconName.constData(), tokensOf(this).secondaryText, iconSide(), devicePixelRatioF()));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshCountdown();
        refreshSaved();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokensOf(this).line);
}

} // namespace homeward
