// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photofactspanel.h"

#include "desks/dossier.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/photos/photowords.h"
#include "ui/photos/placereveal.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace homeward {

PhotoFactsPanel::PhotoFactsPanel(Dossier &dossier, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_places(new PlaceReveal(dossier.photos(), preferences, this)),
      m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(space::medium, space::medium, space::medium, 0);
    m_form->setVerticalSpacing(space::tiny);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    // Queued: what is rebuilt holds the button that was pressed.
    connect(m_places, &PlaceReveal::changed, this, &PhotoFactsPanel::rebuild, Qt::QueuedConnection);
}

void PhotoFactsPanel::present(const CaseView &view, const EvidenceItem &item, const std::optional<PhotoFacts> &facts)
{
    if (m_item.id != item.id) {
        m_fingerprint = false;
        m_places->cover();
    }
    m_view = view;
    m_item = item;
    m_facts = facts;
    rebuild();
}

void PhotoFactsPanel::addTitle(const QString &text)
{
    auto *title = new QLabel(text);
    title->setFont(scaledFont(font(), type::section, true));
    if (m_form->rowCount() > 0)
        title->setContentsMargins(0, space::medium, 0, 0);
    m_form->addRow(title);
}

void PhotoFactsPanel::addLine(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *name = new QLabel(label);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokensOf(this).secondaryText);
    name->setPalette(muted);
    name->setFont(scaledFont(font(), type::secondary));
    auto *text = new QLabel(value);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setFont(scaledFont(font(), type::secondary));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    m_form->addRow(name, text);
}

void PhotoFactsPanel::addFileLines()
{
    //: @title:group
    addTitle(tr("File details"));
    auto *name = new QLabel(m_item.originalName); // names have few blanks to wrap at: it gets the whole width
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFont(scaledFont(font(), type::secondary));
    name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    //: @info read aloud, %1 is the file name of a photograph
    name->setAccessibleName(tr("File: %1").arg(m_item.originalName));
    m_form->addRow(name);
    //: @info a value the file does not give
    const QString missing = tr("not stated");
    //: @label the date somebody claims a photograph was taken
    addLine(tr("Taken, claimed"), m_item.dated.isValid() ? dateText(m_item.dated) : missing);
    if (const QString age = m_item.dated.isValid() ? ageText(ageOn(m_view.row.birth, m_item.dated)) : QString();
        !age.isEmpty())
        //: @label age of the child at the claimed date of a photograph
        addLine(tr("Age then"), age);
    if (!m_facts) {
        //: @label format and size of a file
        addLine(tr("Format"), QStringLiteral("%1 · %2").arg(photoKindText(m_item), byteCountText(m_item.size)));
        return;
    }
    const QString taken = cameraTimeText(*m_facts);
    //: @label when a photograph was taken by the camera's clock
    addLine(tr("Taken, camera"), taken.isEmpty() ? missing : taken);
    //: @label the camera a photograph was taken with
    addLine(tr("Camera"), m_facts->camera.isEmpty() ? missing : m_facts->camera);
    //: @label the program that last wrote a picture file
    addLine(tr("Edited with"), m_facts->software);
    //: @label format and size of a file
    addLine(tr("Format"), QStringLiteral("%1 · %2").arg(m_facts->format, byteCountText(m_item.size)));
    //: @label width and height of a photograph
    addLine(tr("Size"), pixelsText(*m_facts));
    //: @label how a picture is stored in its file
    addLine(tr("Orientation"), orientationText(m_facts->orientation));
    if (m_facts->frames > 1)
        //: @label how many pictures a file holds
        addLine(tr("Pictures in it"), QString::number(m_facts->frames));
    addPlace();
}

void PhotoFactsPanel::addPlace()
{
    //: @label the place a camera wrote into its file
    const QString place = tr("Place tag");
    if (!m_facts->gps) {
        //: @info a place tag the file does not have
        addLine(place, tr("none"));
        return;
    }
    if (m_places->isShown()) {
        addLine(place, placeText(*m_facts->gps));
        return;
    }
    auto *name = new QLabel(place);
    name->setFont(scaledFont(font(), type::secondary));
    //: @action:button uncovers the place a camera wrote into its file
    auto *uncover = new QPushButton(tr("Show for 20 seconds"));
    //: @action:button read aloud
    uncover->setAccessibleName(tr("Show the place tag for 20 seconds"));
    //: @info why; beside the button that uncovers a place
    uncover->setToolTip(tr("That you asked is written into the history."));
    connect(uncover, &QPushButton::clicked, this, [this] { m_places->ask(m_view.file.id, {m_item.id}); });
    m_form->addRow(name, uncover);
}

void PhotoFactsPanel::addFingerprint()
{
    if (m_fingerprint) {
        addLine(tr("SHA-256"), fingerprintText(m_item.sha256));
        return;
    }
    auto *name = new QLabel(tr("SHA-256"));
    name->setFont(scaledFont(font(), type::secondary));
    //: @action:button shows the fingerprint of a file in full
    auto *show = new QPushButton(tr("Show in full"));
    //: @action:button read aloud
    show->setAccessibleName(tr("Show SHA-256 in full"));
    connect(show, &QPushButton::clicked, this, [this] {
        m_fingerprint = true;
        QMetaObject::invokeMethod(this, &PhotoFactsPanel::rebuild, Qt::QueuedConnection);
    });
    m_form->addRow(name, show);
}

void PhotoFactsPanel::addOriginLines()
{
    //: @label the party that supplied a file
    addLine(tr("Supplied by"), supplierText(m_view, m_item));
    //: @label the person or office a file came from
    addLine(tr("Received from"), m_item.receivedFrom);
    //: @label by post, by hand, from a data carrier …
    addLine(tr("Received how"), m_item.receivedHow);
    //: @label when a file was taken into the case
    addLine(tr("Added"), dateTimeText(m_item.addedAt, m_dossier.office().timeZone));
    addFingerprint();
    //: @action:button what is known of a file and how it came
    auto *button = new QPushButton(tr("Details and custody…"));
    connect(button, &QPushButton::clicked, this, &PhotoFactsPanel::itemRequested, Qt::QueuedConnection);
    m_form->addRow(button);
}

void PhotoFactsPanel::addCover()
{
    const bool covered = !m_item.coverReason.isEmpty();
    if (covered)
        //: @label why a photograph is covered
        addLine(tr("Sensitive"), m_item.coverReason);
    if (m_dossier.isReadOnly())
        return;
    //: @action:button takes the mark of a sensitive photograph away for everybody
    auto *button = new QPushButton(covered ? tr("No longer sensitive")
                                           //: @action:button marks a photograph as sensitive
                                           : tr("Mark as sensitive…"));
    const bool allowed = m_dossier.session().may(Right::Annotate);
    button->setEnabled(allowed);
    if (!allowed)
        //: @info:tooltip why a photograph cannot be marked
        button->setToolTip(tr("Your role may look at photos, not mark them."));
    connect(button, &QPushButton::clicked, this,
            covered ? &PhotoFactsPanel::uncoverRequested : &PhotoFactsPanel::coverRequested, Qt::QueuedConnection);
    m_form->addRow(button);
}

void PhotoFactsPanel::addObservations()
{
    QList<EvidenceId> others;
    for (const Decision &decision : m_view.file.decisions) {
        const auto finding = photoFinding(decision);
        if (!finding || (finding->pair.first != m_item.id && finding->pair.second != m_item.id))
            continue;
        const EvidenceId other = finding->pair.first == m_item.id ? finding->pair.second : finding->pair.first;
        others.removeOne(other);
        others.prepend(other); // the pair spoken of last comes first
    }
    bool titled = false;
    for (const EvidenceId &other : std::as_const(others)) {
        const Decision *standing = standingObservation(m_view.file.decisions, {m_item.id, other});
        const EvidenceItem *item = m_view.evidence(other);
        if (!standing || !item)
            continue;
        if (!std::exchange(titled, true))
            //: @title:group what people saw comparing a photograph with others
            addTitle(tr("Compared"));
        auto *words = new QLabel(observationText(*standing, m_view, m_dossier.office().timeZone));
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setFont(scaledFont(font(), type::secondary));
        //: @action:button shows two photographs beside each other again; %1 the title of the other one
        auto *button = new QPushButton(tr("With %1").arg(item->title));
        connect(
            button, &QPushButton::clicked, this, [this, other] { Q_EMIT compareRequested(other); },
            Qt::QueuedConnection);
        m_form->addRow(words);
        m_form->addRow(button);
    }
}

void PhotoFactsPanel::rebuild()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    if (m_item.id.isNull())
        return;
    // Large words and their names do not fit beside each other.
    m_form->setRowWrapPolicy(textScale() > 1.3 ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    addFileLines();
    addOriginLines();
    addCover();
    addObservations();
}

void PhotoFactsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace homeward
