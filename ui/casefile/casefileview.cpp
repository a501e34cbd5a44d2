// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casefileview.h"

#include "desks/dossier.h"
#include "ui/casefile/caseheader.h"
#include "ui/casefile/claimspage.h"
#include "ui/casefile/documentspage.h"
#include "ui/casefile/historypanel.h"
#include "ui/casefile/overviewpage.h"
#include "ui/common/errortext.h"
#include "ui/common/focusregion.h"
#include "ui/common/largetext.h"
#include "ui/common/tokens.h"
#include "ui/contact/contactpage.h"
#include "ui/evidence/annotationpanel.h"
#include "ui/evidence/whendone.h"
#include "ui/intake/intakedock.h"
#include "ui/photos/photospage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabBar>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {

constexpr int historyWidth = 300;
constexpr int roomForHistory = 860; ///< narrower views give the room to the case itself

/// Grey shapes in the layout to come, while a case is read.
class Skeleton final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokensOf(this).sunken);
        painter.drawRoundedRect(16, 12, 56, 56, 6, 6);
        painter.drawRoundedRect(88, 16, 220, 20, 4, 4);
        painter.drawRoundedRect(88, 46, 320, 14, 4, 4);
        for (int i = 0; i < 6; ++i) {
            painter.drawRoundedRect(16, 130 + i * 44, 120, 14, 4, 4);
            painter.drawRoundedRect(160, 130 + i * 44, std::max(60, width() - 320 - 30 * (i % 3)), 14, 4, 4);
        }
    }
};

} // namespace

CaseFileView::CaseFileView(Dossier &dossier, UiServices services, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_undo(new QUndoStack(this)), m_stack(new QStackedLayout),
      m_header(new CaseHeader(dossier)), m_tabs(new QTabBar), m_pages(new QStackedLayout),
      m_overview(new OverviewPage(dossier)), m_claims(new ClaimsPage(dossier, services, *m_undo)),
      m_photos(new PhotosPage(dossier, services, *m_undo)), m_documents(new DocumentsPage(dossier, services, *m_undo)),
      m_contact(new ContactPage(dossier, services, *m_undo)),
      m_history(new HistoryPanel(dossier, services.preferences)), m_intake(new IntakeDock(dossier, services, this)),
      m_message(new QLabel), m_again(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    for (int i = 0; i < 5; ++i)
        m_tabs->addTab(QString());
    layout->addWidget(m_tabs);
    layout->addWidget(m_intake);
    for (QWidget *page : std::initializer_list<QWidget *>{m_overview, m_claims, m_photos, m_documents, m_contact})
        m_pages->addWidget(page);
    layout->addLayout(m_pages, 1);

    auto *messagePage = new QWidget;
    auto *messageLayout = new QVBoxLayout(messagePage);
    messageLayout->addStretch();
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    messageLayout->addWidget(m_message);
    messageLayout->addWidget(m_again, 0, Qt::AlignCenter);
    messageLayout->addStretch();
    m_stack->addWidget(messagePage);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(content);
    row->addLayout(m_stack, 1);
    keepWidth(m_history, historyWidth);
    for (QWidget *region : std::initializer_list<QWidget *>{m_header, m_tabs, m_overview, m_claims, m_documents,
                                                            m_photos, m_contact, m_history})
        makeFocusRegion(region);
    row->addWidget(m_history);
    m_row = row;
    auto *close = new QShortcut(QKeySequence(Qt::Key_Escape), m_history);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, [this] {
        if (m_drawer)
            setHistoryVisible(false);
    });
    m_again->hide();

    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_stack->setCurrentIndex(1); });
    m_moving.setSingleShot(true);
    m_moving.setInterval(0);
    connect(&m_moving, &QTimer::timeout, this, &CaseFileView::tellMoved);
    connect(m_tabs, &QTabBar::currentChanged, &m_moving, qOverload<>(&QTimer::start));
    for (const auto signal : {&DocumentsPage::moved, &DocumentsPage::left})
        connect(m_documents, signal, &m_moving, qOverload<>(&QTimer::start));
    connect(m_claims, &ClaimsPage::moved, &m_moving, qOverload<>(&QTimer::start));
    connect(m_photos, &PhotosPage::moved, &m_moving, qOverload<>(&QTimer::start));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    connect(m_header, &CaseHeader::summaryRequested, this, [this] { Q_EMIT summaryRequested(m_wanted); });
    connect(m_again, &QPushButton::clicked, this, &CaseFileView::load);
    connect(m_overview, &OverviewPage::claimsRequested, this, [this] {
        showTab(Tab::Claims);
        m_claims->showConflicts();
    });
    connect(m_overview, &OverviewPage::photoRequested, this, [this](const EvidenceId &id) {
        showTab(Tab::Photos);
        m_photos->showPhoto(id);
    });
    connect(m_claims, &ClaimsPage::documentRequested, this, [this](const EvidenceId &id, int page) {
        const EvidenceItem *item = m_view.evidence(id);
        if (item && item->kind == EvidenceKind::Photo) {
            showTab(Tab::Photos);
            m_photos->showPhoto(id);
            return;
        }
        showTab(Tab::Documents);
        m_cameFrom = Tab::Claims; // Esc leads back to the same cell
        m_documents->openDocument(id, page);
    });
    connect(m_documents, &DocumentsPage::left, this, [this] { showTab(std::exchange(m_cameFrom, Tab::Documents)); });
    connect(m_documents, &DocumentsPage::readingChanged, this, [this](bool reading) {
        m_header->setVisible(!reading);
        placeHistory();
        Q_EMIT readingChanged(reading);
    });
    connect(m_intake, &IntakeDock::told, this, &CaseFileView::statusChanged);
    connect(m_intake, &IntakeDock::obstacleChanged, m_documents, [this] {
        m_documents->setAddObstacle(m_intake->obstacle());
        m_photos->setAddObstacle(m_intake->obstacle());
    });
    connect(m_photos, &PhotosPage::filesWanted, m_intake, &IntakeDock::askFiles);
    connect(m_documents, &DocumentsPage::filesWanted, m_intake, &IntakeDock::askFiles);
    connect(m_documents, &DocumentsPage::folderWanted, m_intake, &IntakeDock::askFolder);
    connect(m_history, &HistoryPanel::placeRequested, this, &CaseFileView::showPlace);
    connect(m_overview, &OverviewPage::placeRequested, this, &CaseFileView::showPlace);
    connect(m_contact, &ContactPage::logRead, this, [this] {
        m_overview->setContacts(m_contact->log());
        retranslateUi();
    });
    connect(m_contact, &ContactPage::statusChanged, this, &CaseFileView::statusChanged);
    connect(m_claims, &ClaimsPage::statusChanged, this, &CaseFileView::statusChanged);
    connect(m_photos, &PhotosPage::statusChanged, this, &CaseFileView::statusChanged);
    connect(m_documents, &DocumentsPage::statusChanged, this, &CaseFileView::statusChanged);
    connect(m_photos, &PhotosPage::comparingChanged, this, [this](bool comparing) {
        m_header->setVisible(!comparing);
        Q_EMIT comparingChanged(comparing);
    });
    m_overview->follow(services.preferences);
    m_header->follow(services.preferences);
    connect(&dossier.news(), &News::changed, this, [this](const CaseChange &change) {
        if (change.recordChanged && !m_wanted.isNull() && (change.id.isNull() || change.id == m_wanted))
            load();
    });
    for (AnnotationPanel *panel : findChildren<AnnotationPanel *>())
        panel->setDrafts(services.drafts);
    retranslateUi();
    placeHistory();
}

CaseFileView::~CaseFileView() = default;

void CaseFileView::openCase(const CaseId &id)
{
    if (m_wanted != id) {
        m_undo->clear();
        m_wanted = id;
        m_goal = CasePlace{currentTab(), {}, -1, {}, {}, {}};
    }
    load();
}

void CaseFileView::showPlace(const CasePlace &place)
{
    if (m_view.file.id != m_wanted) {
        m_goal = place;
        if (!place.tab)
            m_goal->tab = currentTab();
        return;
    }
    if (!place.tab)
        return;
    if (place.tab != currentTab())
        showTab(*place.tab);
    m_cameFrom = Tab::Documents;
    if (place.tab == Tab::Claims && !place.field.isEmpty())
        m_claims->showCell(place.field, place.party);
    else if (place.tab == Tab::Photos && !place.evidence.isNull())
        m_photos->showPhoto(place.evidence);
    else if (place.tab == Tab::Documents && !place.evidence.isNull())
        m_documents->openDocument(place.evidence, place.page, place.annotation);
    else if (place.tab == Tab::Documents)
        m_documents->closeDocument();
    else if (place.tab == Tab::Contact && !place.contact.isNull())
        m_contact->showEntry(place.contact);
    m_moving.start();
}

CasePlace CaseFileView::place() const
{
    if (m_goal)
        return *m_goal;
    CasePlace place;
    switch (currentTab()) {
    case Tab::Overview:
    case Tab::Contact:
        break;
    case Tab::Claims:
        m_claims->tellCell(place.field, place.party);
        break;
    case Tab::Photos:
        place.evidence = m_photos->photo();
        break;
    case Tab::Documents:
        place = m_documents->place();
        break;
    }
    place.tab = currentTab();
    return place;
}

void CaseFileView::tellMoved()
{
    if (!m_goal)
        Q_EMIT moved();
}

void CaseFileView::load()
{
    const quint64 loading = ++m_loading;
    if (m_view.file.id != m_wanted)
        m_slow.start();
    CaseDesk &desk = m_dossier.cases();
    const auto reading = m_view.file.id == m_wanted ? desk.reread(m_wanted) : desk.open(m_wanted);
    whenDone(reading, this, [this, loading](const Result<CaseView> &view) {
        if (loading != m_loading)
            return;
        m_slow.stop();
        if (view)
            present(*view);
        else
            showProblem(view.error());
    });
}

void CaseFileView::present(const CaseView &view)
{
    const bool fresh = m_view.file.id != view.file.id;
    m_view = view;
    m_header->setCase(view);
    m_overview->setCase(view);
    m_claims->setCase(view);
    m_photos->setCase(view);
    m_documents->setCase(view);
    m_intake->setCase(view.file.id, view.file.number);
    m_contact->setCase(view);
    m_stack->setCurrentIndex(2);
    m_again->hide();
    retranslateUi();
    placeHistory();
    m_history->load(view.file.id);
    if (const auto goal = std::exchange(m_goal, std::nullopt))
        showPlace(*goal);
    if (fresh)
        Q_EMIT caseOpened(view.file.number);
}

void CaseFileView::showProblem(const Error &error)
{
    m_message->setText(errorText(error).whole());
    m_again->show();
    m_stack->setCurrentIndex(0);
    placeHistory();
}

CaseFileView::Tab CaseFileView::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void CaseFileView::showTab(Tab tab)
{
    m_cameFrom = Tab::Documents; // until a claim opens its source
    if (tab != Tab::Documents)
        m_documents->closeDocument();
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_pages->setCurrentIndex(static_cast<int>(tab));
    if (tab == Tab::Photos)
        m_photos->wake();
    else
        m_photos->stopComparing();
    m_drawer = false;
    placeHistory();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool CaseFileView::findHere()
{
    return currentTab() == Tab::Documents && m_documents->findInDocument();
}

void CaseFileView::setHistoryVisible(bool visible)
{
    if (m_drawer && !visible)
        m_drawer = false; // beside the Overview it stays
    else
        m_historyWanted = visible;
    m_drawer = visible && !historyFits();
    const QPointer<QWidget> before = window()->focusWidget();
    placeHistory();
    if (m_drawer && m_history->isVisible()) {
        m_beforeDrawer = before;
        focusInto(*m_history); // what it covers may have had the keyboard
    } else if (m_beforeDrawer) {
        std::exchange(m_beforeDrawer, nullptr)->setFocus(Qt::OtherFocusReason);
    }
}

bool CaseFileView::isHistoryVisible() const
{
    return m_history->isVisible();
}

bool CaseFileView::historyFits() const
{
    // Beside the grid, the photographs and the pages there are panels of their own or the room is needed.
    const int left = width() - m_history->width();
    return currentTab() == Tab::Overview && roomIn(width()) >= roomForHistory &&
           left >= std::max(m_overview->widget()->minimumSizeHint().width(), m_tabs->sizeHint().width());
}

void CaseFileView::placeHistory()
{
    const bool any = !m_view.file.id.isNull() && m_stack->currentIndex() == 2;
    const bool docked = historyFits();
    if (docked)
        m_drawer = false;
    const bool inRow = m_row->indexOf(m_history) >= 0;
    if (!m_drawer && !inRow)
        m_row->addWidget(m_history);
    else if (m_drawer && inRow)
        m_row->removeWidget(m_history);
    m_history->setAutoFillBackground(m_drawer);
    if (m_drawer) {
        m_history->setGeometry(width() - m_history->width(), 0, m_history->width(), height());
        m_history->raise();
    }
    m_history->setVisible(any && m_historyWanted && (docked || m_drawer));
}

void CaseFileView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHistory();
}

void CaseFileView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    if (m_history->isVisible()) {
        painter.fillRect(m_history->geometry(), tokens.window);
        painter.setPen(tokens.line);
        painter.drawLine(m_history->geometry().topLeft(), m_history->geometry().bottomLeft());
    }
}

void CaseFileView::retranslateUi()
{
    const auto &evidence = m_view.file.evidence;
    const auto photos = std::count_if(evidence.cbegin(), evidence.cend(),
                                      [](const EvidenceItem &item) { return item.kind == EvidenceKind::Photo; });
    //: @title:tab
    m_tabs->setTabText(0, tr("Overview"));
    m_overview->setAccessibleName(tr("Overview"));
    //: @title:tab %1 is how many facts somebody speaks about
    m_tabs->setTabText(1, tr("Claims %1").arg(m_view.statedCount()));
    //: @title:tab %1 is how many photographs there are
    m_tabs->setTabText(2, tr("Photos %1").arg(photos));
    //: @title:tab %1 is how many files other than photographs there are
    m_tabs->setTabText(3, tr("Documents %1").arg(evidence.size() - photos));
    //: @title:tab the family log; %1 is how many lines it has
    m_tabs->setTabText(4, tr("Contact %1").arg(m_contact->log().liveCount()));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabToolTip(i, QStringLiteral("Alt+%1").arg(i + 1));
    //: @action:button reads the case again after a failure
    m_again->setText(tr("Try again"));
    if (m_wanted.isNull())
        //: @info shown while no case is open
        m_message->setText(tr("Choose a case in the list to see it here."));
}

void CaseFileView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace homeward
