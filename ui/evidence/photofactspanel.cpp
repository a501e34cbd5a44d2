// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/photofactspanel.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace homeward {

PhotoFactsPanel::PhotoFactsPanel(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(space::medium, space::medium, space::medium, 0);
    m_form->setVerticalSpacing(space::tiny);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void PhotoFactsPanel::present(const PhotoFacts &facts, const EvidenceItem &item)
{
    if (m_item.id != item.id)
        m_placeShown = false;
    m_facts = facts;
    m_item = item;
    m_filled = true;
    rebuild();
}

void PhotoFactsPanel::addLine(const QString &label, const QString &value)
{
    auto *name = new QLabel(label);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokensOf(this).secondaryText);
    name->setPalette(muted);
    name->setFont(scaledFont(font(), type::secondary));
    auto *text = new QLabel(value);
    text->setWordWrap(true);
    text->setFont(scaledFont(font(), type::secondary));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    m_form->addRow(name, text);
}

void PhotoFactsPanel::rebuild()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    if (!m_filled)
        return;
    //: @title:group
    auto *title = new QLabel(tr("File details"));
    title->setFont(scaledFont(font(), type::section, true));
    m_form->addRow(title);
    //: @label file name of a photograph
    addLine(tr("File"), m_item.originalName);
    //: @label format and size of a file
    addLine(tr("Format"), QStringLiteral("%1 · %2").arg(m_facts.format, byteCountText(m_item.size)));
    //: @label width and height of a photograph
    addLine(tr("Size"), QStringLiteral("%1 × %2").arg(m_facts.width).arg(m_facts.height));
    const QDateTime taken = QDateTime::fromString(m_facts.taken, QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    //: @info a value the file does not give
    QString when = m_facts.taken.isEmpty() ? tr("not stated") : m_facts.taken;
    if (taken.isValid())
        when = QStringLiteral("%1, %2").arg(dateText(taken.date()), taken.time().toString(QStringLiteral("HH:mm")));
    //: @label when a photograph was taken by the camera's clock
    addLine(tr("Taken"), when);
    //: @label the file's fingerprint, shortened
    addLine(tr("SHA-256"), QString::fromLatin1(m_item.sha256.toHex().left(16)));
    //: @label the place a camera wrote into its file
    const QString place = tr("Place tag");
    if (!m_facts.gps) {
        //: @info a place tag the file does not have
        addLine(place, tr("none"));
    } else if (m_placeShown) {
        const QLocale locale;
        addLine(place, QStringLiteral("%1, %2").arg(locale.toString(m_facts.gps->latitude, 'f', 5),
                                                    locale.toString(m_facts.gps->longitude, 'f', 5)));
    } else {
        auto *name = new QLabel(place);
        name->setFont(scaledFont(font(), type::secondary));
        //: @action:button uncovers the place a camera wrote into its file
        auto *uncover = new QPushButton(tr("Show"));
        //: @action:button read aloud
        uncover->setAccessibleName(tr("Show the place tag"));
        connect(uncover, &QPushButton::clicked, this, [this] {
            m_placeShown = true;
            QMetaObject::invokeMethod(this, &PhotoFactsPanel::rebuild, Qt::QueuedConnection);
        });
        m_form->addRow(name, uncover);
    }
}

void PhotoFactsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace homeward
