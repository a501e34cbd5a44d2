// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/documentspage.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "ui/accounts/recoverykeydialog.h"
#include "ui/casefile/documentsmodel.h"
#include "ui/common/drafts.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/prompts.h"
#include "ui/common/roomytable.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/evidencereader.h"
#include "ui/evidence/whendone.h"
#include "ui/intake/itemcommands.h"
#include "ui/intake/itemdialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QUndoStack>

#include <algorithm>

namespace homeward {

DocumentsPage::DocumentsPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services), m_undo(undo), m_model(new DocumentsModel(this)),
      m_table(new RoomyTable), m_add(new QPushButton), m_addFolder(new QPushButton), m_details(new QPushButton),
      m_withdrawn(new QCheckBox), m_empty(new QLabel), m_stack(new QStackedLayout(this)),
      m_reader(new EvidenceReader(dossier, undo, false))
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    auto *top = new QHBoxLayout;
    top->addWidget(m_add);
    top->addWidget(m_addFolder);
    top->addWidget(m_details);
    top->addStretch();
    top->addWidget(m_withdrawn);
    m_withdrawn->hide();
    layout->addLayout(top);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_empty, 1);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as they came, until a title is pressed
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    layout->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_reader);
    setFocusProxy(m_table);

    connect(m_add, &QPushButton::clicked, this, &DocumentsPage::filesWanted);
    connect(m_addFolder, &QPushButton::clicked, this, &DocumentsPage::folderWanted);
    connect(m_details, &QPushButton::clicked, this, &DocumentsPage::showDetails);
    connect(m_withdrawn, &QCheckBox::toggled, this, &DocumentsPage::fill);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DocumentsPage::showMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const EvidenceItem *item = m_model->item(index.row()))
            openDocument(item->id);
    });
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
    m_table->horizontalHeader()->setSectionResizeMode(DocumentsModel::Title, QHeaderView::Stretch);
    if (any)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before)), 0));
}

void DocumentsPage::setCase(const CaseView &view)
{
    const bool same = m_view.file.id == view.file.id;
    if (!same)
        m_table->setCurrentIndex({});
    m_view = view;
    const auto &apart = view.file.withdrawnEvidence;
    const int withdrawn = static_cast<int>(std::count_if(
        apart.begin(), apart.end(), [](const EvidenceItem &item) { return item.kind != EvidenceKind::Photo; }));
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
    if (!current())
        return;
    const EvidenceItem item = *current();
    const CaseId id = m_view.file.id;
    const auto failed = [self = QPointer(this)](const Error &error) {
        if (self)
            self->report(error);
    };
    auto *dialog = new ItemDialog(m_dossier, m_view, item, this);
    connect(dialog, &ItemDialog::corrected, this, [this, id, item, failed](const EvidenceWords &words) {
        m_undo.push(new CorrectItemCommand(m_dossier.evidence(), id, item, words, failed));
    });
    connect(dialog, &ItemDialog::withdrawalWanted, this, [this, item] { withdraw(item); });
    connect(dialog, &ItemDialog::restorationWanted, this, [this, id, item, failed] {
        whenDone(m_dossier.evidence().restoreItem(id, item.id), this, [failed](const Status &done) {
            if (!done)
                failed(done.error());
        });
    });
    dialog->open();
    if (m_services.drafts)
        m_services.drafts->watch(QStringLiteral("item/") + item.id.toString(), {}, dialog);
}

void DocumentsPage::withdraw(const EvidenceItem &item)
{
    const QPointer<DocumentsPage> alive(this);
    const CaseId id = m_view.file.id;
    TextQuestion question;
    //: @title:window
    question.title = tr("Entered in error");
    question.about = item.title;
    //: @label:textbox
    question.label = tr("Why does this file not belong here? It is kept with this reason and leaves lists and papers.");
    //: @action:button
    question.button = tr("Withdraw file");
    question.required = true;
    question.drafts = m_services.drafts;
    question.draftKey = QStringLiteral("reason/") + item.id.toString();
    const auto reason = m_services.prompts.textToAsk(this, question);
    if (!alive || !reason)
        return;
    m_undo.push(new WithdrawItemCommand(m_dossier.evidence(), id, item, *reason, [alive](const Error &error) {
        if (alive)
            alive->report(error);
    }));
}

void DocumentsPage::copyDetails()
{
    if (!current())
        return;
    QStringList cells;
    for (int column = 0; column < DocumentsModel::ColumnCount; ++column)
        cells.append(m_model->index(m_table->currentIndex().row(), column).data().toString());
    RecoveryKeyDialog::copyForAWhile(cells.join(QStringLiteral(" · ")));
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
        openDocument(current()->id);
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
}

void DocumentsPage::retranslateUi()
{
    //: @action:button
    m_add->setText(tr("Add files…"));
    //: @action:button a folder with all that is in it
    m_addFolder->setText(tr("Add a folder…"));
    //: @action:button what is known of a file and how it came
    m_details->setText(tr("Details and custody…"));
    //: @info shown while a case has no files
    m_empty->setText(tr("Reports, certificates and photographs of this case will be here. "
                        "Add files with the button above, or drop them here."));
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
