// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/caseheader.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "ui/casefile/filterchip.h"
#include "ui/common/chip.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"
#include "ui/settings/preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace homeward {

namespace {

constexpr int pictureSide = 56;

/// Only the years: several claimed days would read as one long phrase.
QString yearsOf(const PartialDate &date)
{
    const int first = date.earliest().year();
    const int last = date.latest().year();
    if (!date.earliest().isValid() || !date.latest().isValid())
        return dateText(date);
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

QPixmap rounded(const QImage &image, int side, qreal ratio)
{
    QPixmap result(QSize(side, side) * ratio);
    result.setDevicePixelRatio(ratio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, side, side), size::cornerCard, size::cornerCard);
    painter.setClipPath(shape);
    QSizeF fitted = image.size();
    fitted.scale(side, side, Qt::KeepAspectRatioByExpanding);
    QRectF target({}, fitted);
    target.moveCenter(QPointF(side / 2.0, side / 2.0));
    painter.drawImage(target, image);
    return result;
}

} // namespace

CaseHeader::CaseHeader(Dossier &dossier, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_picture(new QLabel), m_name(new QLabel), m_conflicts(new Chip),
      m_state(new Chip), m_line(new QLabel), m_summary(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::large);
    m_picture->setFixedSize(pictureSide, pictureSide);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(space::tiny);
    m_name->setFont(scaledFont(font(), type::pageTitle, true));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setFont(scaledFont(font(), type::secondary));
    auto *nameRow = new FlowRow;
    nameRow->add(m_name);
    nameRow->add(m_conflicts);
    nameRow->add(m_state);
    text->addWidget(nameRow);
    auto *lineRow = new QHBoxLayout;
    lineRow->addWidget(m_line, 1);
    lineRow->addWidget(m_summary, 0, Qt::AlignVCenter);
    text->addLayout(lineRow);
    row->addLayout(text, 1);
    connect(m_summary, &QPushButton::clicked, this, &CaseHeader::summaryRequested);
    retranslateUi();
}

void CaseHeader::setCase(const CaseView &view)
{
    m_view = view;
    retranslateUi();
    showPortrait();
}

void CaseHeader::follow(const Preferences &preferences)
{
    m_preferences = &preferences;
    connect(&preferences, &Preferences::photosChanged, this, &CaseHeader::drawPortrait);
}

void CaseHeader::showPortrait()
{
    const EvidenceId portrait = m_view.row.portrait;
    if (m_shownPortrait == portrait && !portrait.isNull())
        return;
    m_shownPortrait = portrait;
    m_portrait = {};
    drawPortrait();
    if (portrait.isNull())
        return;
    const QSize pixels = QSize(pictureSide, pictureSide) * (2 * devicePixelRatioF());
    whenDone(m_dossier.evidence().thumbnail(m_view.file.id, portrait, pixels), this,
             [this, portrait](const Result<QImage> &image) {
                 if (!image || m_shownPortrait != portrait)
                     return;
                 m_portrait = *image;
                 drawPortrait();
             });
}

void CaseHeader::drawPortrait()
{
    const PhotoLook look = m_preferences ? m_preferences->photoLook() : PhotoLook::Colour;
    const bool covered = look == PhotoLook::Covered || (m_preferences && m_preferences->isCoveringAll());
    m_picture->setAlignment(Qt::AlignCenter);
    if (m_portrait.isNull() || covered)
        m_picture->setPixmap(themedPixmap("user-identity", tokensOf(this).disabledText, 48, devicePixelRatioF()));
    else
        m_picture->setPixmap(
            rounded(look == PhotoLook::Greyscale ? m_portrait.convertToFormat(QImage::Format_Grayscale8) : m_portrait,
                    pictureSide, devicePixelRatioF()));
}

QString CaseHeader::birthText() const
{
    const FactComparison *birth = m_view.fact(QStringLiteral("birth_date"));
    if (!birth || birth->values.isEmpty())
        //: @info the date of birth of a child is not known
        return tr("date of birth not stated");
    if (birth->values.size() > 1)
        //: @info in the head of a case; %1 is the year or years of all claimed dates, %n how many different dates
        return tr("born: %1 (%n date(s) claimed)", nullptr, static_cast<int>(birth->values.size()))
            .arg(yearsOf(m_view.row.birth));
    //: @info in the head of a case; %1 is a date
    return tr("born: %1").arg(dateText(m_view.row.birth));
}

void CaseHeader::retranslateUi()
{
    //: @action:button opens the signed summary of a case
    m_summary->setText(tr("Signed summary…"));
    //: @label accessible name of a child's picture in the head of the case
    m_picture->setAccessibleName(tr("Picture"));
    if (m_view.file.id.isNull())
        return;
    m_name->setText(m_view.row.name.isEmpty() ? m_view.file.number : m_view.row.name);
    QStringList parts{m_view.file.number, birthText()};
    if (const QString age = ageText(ageOn(m_view.row.birth, m_view.today)); !age.isEmpty())
        parts.append(age);
    m_line->setText(parts.join(QStringLiteral(" · ")));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokensOf(this).secondaryText);
    m_line->setPalette(muted);
    m_conflicts->setVisible(m_view.conflictCount() > 0);
    m_conflicts->setLook(conflictCountChip(m_view.conflictCount()));
    m_state->setLook(caseStateChip(m_view.file.state));
}

void CaseHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
