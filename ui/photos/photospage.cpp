// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photospage.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/focusregion.h"
#include "ui/common/largetext.h"
#include "ui/common/roomkeys.h"
#include "ui/common/tokens.h"
#include "ui/evidence/evidencereader.h"
#include "ui/intake/itemacts.h"
#include "ui/photos/comparepanel.h"
#include "ui/photos/loupe.h"
#include "ui/photos/photocomparer.h"
#include "ui/photos/photofactspanel.h"
#include "ui/photos/photohand.h"
#include "ui/photos/photostrip.h"
#include "ui/settings/preferences.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

#include <utility>

namespace homeward {

namespace {
constexpr int roomForKeys = 700; ///< see roomIn()
}

PhotosPage::PhotosPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services), m_undo(undo),
      m_acts(new ItemActs(dossier, services, undo, this)),
      m_reader(new EvidenceReader(dossier, services.preferences, undo, true)),
      m_details(new PhotoFactsPanel(dossier, services.preferences)),
      m_loupe(new LoupeOverlay(m_reader->pages(), dossier.evidence())), m_cover(new EmptyState("view-hidden")),
      m_comparer(new PhotoComparer(dossier, services, undo)), m_strip(new PhotoStrip(dossier)),
      m_orderLabel(new QLabel), m_order(new QComboBox), m_keys(makeSecondaryLabel(this, type::caption)),
      m_compare(new QPushButton), m_problem(new QLabel), m_empty(new EmptyState("view-visible")),
      m_body(new QStackedLayout), m_stack(new QStackedLayout(this))
{
    buildRows();
    connectParts();
    setBody(Viewer);
    retranslateUi();
}

void PhotosPage::buildRows()
{
    m_reader->addBeside(m_details);
    m_strip->follow(m_services.preferences);
    new PhotoHand(m_reader->pages());
    for (QWidget *part : std::initializer_list<QWidget *>{m_reader, m_cover, m_comparer})
        m_body->addWidget(part);
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    columns->addLayout(layout, 1);
    columns->addWidget(&m_comparer->panel());
    m_comparer->panel().hide();
    layout->addLayout(m_body, 1);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMargin(space::small);
    m_problem->hide();
    layout->addWidget(m_problem);
    // Beside the row and not over it: in low windows every line belongs to the photograph.
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, space::medium, 0);
    row->setSpacing(space::small);
    row->addWidget(m_strip, 1);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::tiny);
    m_orderLabel->setBuddy(m_order);
    for (int i = 0; i < 3; ++i)
        m_order->addItem(QString());
    for (QWidget *choice : std::initializer_list<QWidget *>{m_orderLabel, m_order, m_compare, m_keys})
        choices->addWidget(choice);
    choices->addStretch();
    row->addLayout(choices);
    layout->addLayout(row);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_strip);
    makeFocusRegion(m_strip);
}

void PhotosPage::connectParts()
{
    connect(m_empty, &EmptyState::buttonPressed, this, &PhotosPage::filesWanted);
    connect(m_strip, &PhotoStrip::chosenPhoto, this, &PhotosPage::onChosen);
    connect(m_strip, &PhotoStrip::menuRequested, this, &PhotosPage::openMenu);
    connect(m_reader, &EvidenceReader::statusChanged, this, &PhotosPage::statusChanged);
    connect(m_reader, &EvidenceReader::opened, this, &PhotosPage::onOpened);
    connect(m_reader, &EvidenceReader::closeRequested, this, [this] { m_strip->setFocus(Qt::OtherFocusReason); });
    connect(m_cover, &EmptyState::buttonPressed, this, &PhotosPage::ask);
    connect(m_details, &PhotoFactsPanel::coverRequested, this, &PhotosPage::askCover);
    connect(m_details, &PhotoFactsPanel::uncoverRequested, this, [this] { setCover({}); });
    connect(m_details, &PhotoFactsPanel::itemRequested, this, [this] { m_acts->showDetails(m_view, chosenItem()); });
    connect(m_acts, &ItemActs::failed, this, &PhotosPage::report);
    connect(m_details, &PhotoFactsPanel::compareRequested, this, &PhotosPage::compare);
    connect(m_comparer, &PhotoComparer::closeRequested, this, &PhotosPage::stopComparing);
    connect(m_comparer, &PhotoComparer::statusChanged, this, &PhotosPage::statusChanged);
    connect(m_comparer, &PhotoComparer::pairChanged, this, [this](const EvidenceId &left, const EvidenceId &right) {
        m_strip->setSides(left, right);
        m_strip->choose(right);
    });
    connect(m_order, &QComboBox::activated, this, [this](int order) {
        m_strip->setOrder(static_cast<PhotoOrder>(order));
        m_comparer->setCase(m_view, m_strip->photos());
    });
    connect(m_compare, &QPushButton::clicked, this, [this] { compare(); });
    connect(&m_services.preferences, &Preferences::photosChanged, this, &PhotosPage::onPhotosChanged);
    m_reader->pages().installEventFilter(this);
    m_strip->installEventFilter(this);
    m_cover->installEventFilter(this);
    for (auto *button : m_cover->findChildren<QPushButton *>())
        button->installEventFilter(this);
    serveRoomKeys(&m_reader->pages(), KeyRoom::Photos);
    serveRoomKeys(m_strip, KeyRoom::Photos);
    serveRoomKeys(m_strip, KeyRoom::Comparison, false);
    serveRoomKeys(m_cover, KeyRoom::Photos, false);
}

void PhotosPage::setCase(const CaseView &view)
{
    const bool same = m_view.file.id == view.file.id;
    m_view = view;
    if (!same) {
        m_visit.end();
        m_problem->hide();
        stopComparing();
    }
    m_strip->setCase(view);
    m_comparer->setCase(view, m_strip->photos());
    m_stack->setCurrentIndex(m_strip->count() > 0 ? 0 : 1);
    m_compare->setEnabled(m_strip->count() > 1);
    if (same && !isComparing() && m_body->currentIndex() == Viewer)
        m_reader->setCase(view);
    if (isVisible())
        wake();
}

EvidenceItem PhotosPage::chosenItem() const
{
    const EvidenceItem *item = m_view.evidence(m_strip->chosen());
    return item ? *item : EvidenceItem();
}

void PhotosPage::wake()
{
    if (m_strip->count() > 0 && !isComparing())
        showChosen();
}

void PhotosPage::showPhoto(const EvidenceId &id)
{
    stopComparing();
    m_strip->choose(id);
    showChosen();
    Q_EMIT moved();
}

EvidenceId PhotosPage::photo() const
{
    return m_strip->chosen();
}

/// The chosen photograph, or its cover. The only place where one is opened for looking.
void PhotosPage::showChosen()
{
    const EvidenceItem item = chosenItem();
    m_visit.begin(item);
    const PhotoShade shade = m_visit.shade(m_services.preferences);
    if (shade.isCovered()) {
        const bool hadFocus = m_reader->pages().hasFocus();
        m_reader->closeItem();
        m_loupe->setPhoto(m_view.file.id, item);
        m_facts.reset();
        const CoverWords words = coverWords(shade);
        m_cover->setTexts(words.title, words.reason, words.button);
        setBody(Cover);
        if (hadFocus)
            m_strip->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBody(Viewer);
    if (std::exchange(m_grey, shade.grey) != shade.grey)
        m_reader->pages().setGreyscale(shade.grey);
    m_loupe->setGrey(shade.grey);
    if (m_reader->item() != item.id) {
        m_facts.reset();
        m_loupe->setPhoto(m_view.file.id, item);
        m_reader->openItem(m_view, item.id);
    }
    m_details->present(m_view, item, m_facts);
}

void PhotosPage::setBody(Body body)
{
    m_body->setCurrentIndex(body);
    m_comparer->panel().setVisible(body == Comparer);
    m_compare->setVisible(body != Comparer);
    showKeys();
}

void PhotosPage::onOpened(const DocumentFacts &facts)
{
    m_facts = facts.photo;
    m_details->present(m_view, chosenItem(), m_facts);
}

void PhotosPage::ask()
{
    if (!m_visit.ask(m_services.preferences))
        return;
    const bool covered = m_body->currentIndex() == Cover;
    showChosen();
    if (covered && m_body->currentIndex() == Viewer)
        m_reader->pages().setFocus(Qt::OtherFocusReason);
}

void PhotosPage::onChosen(const EvidenceId &id)
{
    if (isComparing()) {
        m_comparer->setRight(id);
        return;
    }
    showChosen();
    Q_EMIT moved();
}

void PhotosPage::onPhotosChanged()
{
    if (m_services.preferences.isCoveringAll())
        m_visit.end();
    if (isVisible())
        wake();
    else
        m_reader->closeItem();
}

// --- comparing ----------------------------------------------------------------------------------------------------

bool PhotosPage::isComparing() const
{
    return m_body->currentIndex() == Comparer;
}

void PhotosPage::compare(const EvidenceId &other)
{
    const QList<EvidenceId> photos = m_strip->photos();
    if (photos.size() < 2)
        return;
    const EvidenceId left = m_strip->chosen();
    const qsizetype at = photos.indexOf(left);
    const EvidenceId next = photos.at(at + 1 < photos.size() ? at + 1 : at - 1);
    m_visit.end();
    m_reader->closeItem();
    m_loupe->setPhoto(m_view.file.id, {});
    setBody(Comparer);
    m_comparer->setCase(m_view, photos);
    m_comparer->compare(left, other.isNull() ? next : other);
    m_comparer->setFocus(Qt::OtherFocusReason);
    Q_EMIT comparingChanged(true);
}

void PhotosPage::stopComparing()
{
    if (!isComparing())
        return;
    m_comparer->leave();
    m_strip->setSides({}, {});
    setBody(Viewer);
    showChosen();
    m_strip->setFocus(Qt::OtherFocusReason);
    Q_EMIT comparingChanged(false);
}

void PhotosPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        wake();
}

/// Another tab or section is looked at, so the visit is over.
void PhotosPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showKeys();
}

void PhotosPage::showKeys()
{
    // With large text the row of photographs has the room; the keys are in their sheet, too.
    m_keys->setVisible(isComparing() && roomIn(width()) >= roomForKeys);
}

void PhotosPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_visit.end();
    m_comparer->view().coverAgain();
    const EvidenceItem item = chosenItem();
    if (!item.id.isNull() && firstShade(item, m_services.preferences).isCovered())
        m_reader->closeItem();
}

void PhotosPage::setAddObstacle(const QString &reason)
{
    m_obstacle = reason;
    tellEmpty();
}

void PhotosPage::tellEmpty()
{
    //: @info shown while a case has no photographs
    m_empty->setTexts(tr("Photographs of this case will be here."), m_obstacle,
                      //: @action:button takes files in as evidence
                      m_obstacle.isEmpty() ? tr("Add files…") : QString());
}

void PhotosPage::retranslateUi()
{
    tellEmpty();
    //: @label:listbox the order of photographs
    m_orderLabel->setText(tr("Order"));
    //: @item:inlistbox order of photographs
    m_order->setItemText(0, tr("As received"));
    //: @item:inlistbox order of photographs
    m_order->setItemText(1, tr("By claimed date"));
    //: @item:inlistbox order of photographs
    m_order->setItemText(2, tr("By party"));
    //: @action:button puts the chosen photograph beside another
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(QStringLiteral("C"));
    //: @info:usagetip the keys of comparing photographs
    m_keys->setText(tr("← → right photo · Shift+← → left photo · X swap · Space loupe · Z 100% · L other side"));
    const PhotoShade shade = m_visit.shade(m_services.preferences);
    if (m_body->currentIndex() == Cover && shade.isCovered()) {
        const CoverWords words = coverWords(shade);
        m_cover->setTexts(words.title, words.reason, words.button);
    }
}

void PhotosPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
