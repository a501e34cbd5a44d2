// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/documentspage.h"

#include "desks/dossier.h"
#include "ui/casefile/documentsmodel.h"
#include "ui/casefile/filterchip.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/common/roomytable.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/evidencereader.h"
#include "ui/intake/itemacts.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace homeward {

namespace {
constexpr int roomForTitle = 700; ///< see roomIn()
}

DocumentsPage::DocumentsPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_clipboard(new ClipboardKeeper(services.preferences, this)),
      m_acts(new ItemActs(dossier, services, undo, this)), m_model(new DocumentsModel(this)), m_table(new RoomyTable),
      m_add(new QPushButton), m_addFolder(new QPushButton), m_details(new QPushButton), m_withdrawn(new QCheckBox),
      m_empty(new EmptyState("document-open")), m_stack(new QStackedLayout(this)),
      m_reader(new EvidenceReader(dossier, services.preferences, undo, false))
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    auto *top = new FlowRow;
    top->add(m_add);
    top->add(m_addFolder);
    top->add(m_details);
    top->add(m_withdrawn);
    m_withdrawn->hide();
    layout->addWidget(top);
    layout->addWidget(m_empty, 1);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as they came, until a title is pressed
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    layout->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_reader);
    setFocusProxy(m_table);

    connect(m_acts, &ItemActs::failed, this, &DocumentsPage::report);
    connect(m_add, &QPushButton::clicked, this, &DocumentsPage::filesWanted);
    connect(m_empty, &EmptyState::buttonPressed, this, &DocumentsPage::filesWanted);
    connect(m_addFolder, &QPushButton::clicked, this, &DocumentsPage::folderWanted);
    connect(m_details, &QPushButton::clicked, this, &DocumentsPage::showDetails);
    connect(m_withdrawn, &QCheckBox::toggled, this, &DocumentsPage::fill);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DocumentsPage::showMenu);
    connect(m_table, &QTableView::activated, this, &DocumentsPage::openCurrent);
    connect(m_reader, &EvidenceReader::closeRequested, this, [this] {
        closeDocument();
        Q_EMIT left();
    });
    connect(m_reader, &EvidenceReader::statusChanged, this, [this](const QString &text) {
        //: @info:status %1 is the place of the document in the list, %2 how many there are, %3 such as “Page 2 of 6”
        Q_EMIT statusChanged(
            tr("Document %1 of %2 · %3").arg(m_table->currentIndex().row() + 1).arg(m_model->rowCount()).arg(text));
    });
    connect(&m_reader->pages(), &PageView::currentPageChanged, this, [this] {
        if (isReading() && m_reader->pages().isOpen())
            Q_EMIT moved();
    });
    retranslateUi();
}

/// A withdrawn photograph may be covered: it is told of here and never shown.
void DocumentsPage::openCurrent()
{
    if (current() && current()->kind == EvidenceKind::Photo)
        showDetails();
    else if (current())
        openDocument(current()->id);
}

const EvidenceItem *DocumentsPage::current() const
{
    return m_model->item(m_table->currentIndex().row());
}

void DocumentsPage::fill()
{
    const EvidenceId before = current() ? current()->id : EvidenceId();
    m_model->setCase(m_view, m_dossier.office().timeZone, m_withdrawn->isChecked());
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    m_details->setEnabled(any);
    fitColumns();
    if (any)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before)), 0));
}

void DocumentsPage::fitColumns()
{
    // The title takes what the others leave; where that is next to nothing all share the width and wrap.
    const bool roomy = roomIn(width()) >= roomForTitle;
    for (int column = 0; column < DocumentsModel::ColumnCount; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(
            column, roomy && column != DocumentsModel::Title ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

void DocumentsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void DocumentsPage::setCase(const CaseView &view)
{
    const bool same = m_view.file.id == view.file.id;
    if (!same)
        m_table->setCurrentIndex({});
    m_view = view;
    const int withdrawn = static_cast<int>(view.file.withdrawnEvidence.size());
    m_withdrawn->setVisible(withdrawn > 0);
    if (withdrawn == 0)
        m_withdrawn->setChecked(false);
    //: @option:check show files that were entered in error
    m_withdrawn->setText(tr("Show %n withdrawn", nullptr, withdrawn));
    fill();
    if (same)
        m_reader->setCase(view);
    else
        closeDocument();
}

bool DocumentsPage::isReading() const
{
    return m_stack->currentIndex() == 1;
}

void DocumentsPage::openDocument(const EvidenceId &id, int page, const AnnotationId &passage)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_wantedPage = page;
    m_reader->openItem(m_view, id, page, passage);
    m_stack->setCurrentIndex(1);
    m_reader->setFocus(Qt::OtherFocusReason);
    Q_EMIT readingChanged(true);
    Q_EMIT moved();
}

CasePlace DocumentsPage::place() const
{
    CasePlace place;
    if (!isReading())
        return place;
    PageView &pages = m_reader->pages();
    place.evidence = m_reader->item();
    place.page = pages.isOpen() ? pages.currentPage() : m_wantedPage;
    if (const Annotation *mark = pages.layer().find(pages.layer().selected()); mark && mark->page == place.page)
        place.annotation = mark->id;
    return place;
}

bool DocumentsPage::findInDocument()
{
    if (isReading())
        m_reader->openFind();
    return isReading();
}

void DocumentsPage::closeDocument()
{
    if (!isReading())
        return;
    m_stack->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT readingChanged(false);
}

void DocumentsPage::report(const Error &error)
{
    Q_EMIT statusChanged(errorText(error).whole());
}

void DocumentsPage::showDetails()
{
    if (current())
        m_acts->showDetails(m_view, *current());
}

void DocumentsPage::copyDetails()
{
    if (!current())
        return;
    QStringList cells;
    for (int column = 0; column < DocumentsModel::ColumnCount; ++column)
        cells.append(m_model->index(m_table->currentIndex().row(), column).data().toString());
    m_clipboard->copy(cells.join(QStringLiteral(" · ")));
}

void DocumentsPage::showMenu(const QPoint &position)
{
    if (!current())
        return;
    QMenu menu(this);
    //: @action:inmenu a document
    QAction *open = menu.addAction(tr("Open"));
    //: @action:inmenu what is known of a file and how it came
    QAction *details = menu.addAction(tr("Details and custody…"));
    //: @action:inmenu title, kind, pages and so on, as text
    QAction *copy = menu.addAction(tr("Copy details"));
    const QPointer<DocumentsPage> alive(this);
    const QAction *chosen = menu.exec(m_table->viewport()->mapToGlobal(position));
    if (!alive || !chosen || !current())
        return;
    if (chosen == open)
        openCurrent();
    else if (chosen == details)
        showDetails();
    else if (chosen == copy)
        copyDetails();
}

void DocumentsPage::setAddObstacle(const QString &reason)
{
    for (QPushButton *button : {m_add, m_addFolder}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
    m_obstacle = reason;
    tellEmpty();
}

void DocumentsPage::tellEmpty()
{
    //: @info shown while a case has no files
    m_empty->setTexts(tr("Reports, certificates and photographs of this case will be here."),
                      //: @info a case without files: another way to add them
                      m_obstacle.isEmpty() ? tr("Files can also be dropped here.") : m_obstacle,
                      m_obstacle.isEmpty() ? m_add->text() : QString());
}

void DocumentsPage::retranslateUi()
{
    //: @action:button
    m_add->setText(tr("Add files…"));
    //: @action:button a folder with all that is in it
    m_addFolder->setText(tr("Add a folder…"));
    //: @action:button what is known of a file and how it came
    m_details->setText(tr("Details and custody…"));
    tellEmpty();
    //: @label accessible name of the list of files
    m_table->setAccessibleName(tr("Documents"));
}

void DocumentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

} // namespace homeward
