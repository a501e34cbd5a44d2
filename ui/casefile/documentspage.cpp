// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/documentspage.h"

#include "desks/dossier.h"
#include "ui/casefile/documentsmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/prompts.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/evidencereader.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

namespace homeward {

namespace {

/// Cells with air at their sides, like the other tables of the window.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * space::medium, space::medium);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, chosen ? tokens.selection : tokens.surface);
        painter->setPen(tokens.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setPen(tokens.text);
        painter->setFont(option.font);
        const int align = index.data(Qt::TextAlignmentRole).isValid() ? index.data(Qt::TextAlignmentRole).toInt()
                                                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(option.rect.adjusted(space::medium, 0, -space::medium, 0), align | Qt::TextWordWrap,
                          index.data(Qt::DisplayRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.accent, size::focusRing));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
    }
};

/// Column titles that stand over the words of their column.
class RoomyHeader final : public QHeaderView
{
public:
    explicit RoomyHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = tokensOf(this);
        const bool number = section == DocumentsModel::Pages || section == DocumentsModel::Size;
        painter->save();
        painter->fillRect(rect, tokens.sunken);
        painter->setPen(tokens.secondaryText);
        painter->setFont(scaledFont(font(), type::secondary, true));
        painter->drawText(rect.adjusted(space::medium, 0, -space::medium, 0),
                          (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QFontMetrics metrics(scaledFont(font(), type::secondary, true));
        return {metrics.horizontalAdvance(text) + 2 * space::medium + 2, size::tableRow};
    }
};

} // namespace

DocumentsPage::DocumentsPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services), m_model(new DocumentsModel(this)),
      m_table(new QTableView), m_add(new QPushButton), m_empty(new QLabel), m_progress(new QWidget),
      m_progressText(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton), m_outcome(new QLabel),
      m_stack(new QStackedLayout(this)), m_reader(new EvidenceReader(dossier, undo, false))
{
    setAcceptDrops(!dossier.isReadOnly());
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    auto *top = new QHBoxLayout;
    top->addWidget(m_add);
    top->addStretch();
    m_add->setVisible(!dossier.isReadOnly());
    layout->addLayout(top);
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    m_bar->setTextVisible(false);
    progress->addWidget(m_progressText);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_cancel);
    m_progress->hide();
    layout->addWidget(m_progress);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->hide();
    layout->addWidget(m_outcome);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_empty, 1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setHorizontalHeader(new RoomyHeader(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(size::tableRow);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_reader);
    setFocusProxy(m_table);

    connect(m_add, &QPushButton::clicked, this, &DocumentsPage::askFiles);
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
    connect(&m_intake, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        m_bar->setMaximum(m_intake.progressMaximum());
        m_bar->setValue(done);
        //: @info:progress files taken in; %1 done, %2 of all
        m_progressText->setText(tr("Adding files: %1 of %2").arg(done).arg(m_intake.progressMaximum()));
    });
    connect(&m_intake, &QFutureWatcherBase::finished, this, &DocumentsPage::intakeDone);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_intake.cancel(); });
    retranslateUi();
}

DocumentsPage::~DocumentsPage()
{
    m_intake.cancel(); // the dossier is being locked; whole or not at all, so nothing is recorded
}

void DocumentsPage::setCase(const CaseView &view)
{
    const bool same = m_view.file.id == view.file.id;
    const EvidenceItem *current = m_model->item(m_table->currentIndex().row());
    const EvidenceId before = same && current ? current->id : EvidenceId();
    m_view = view;
    m_model->setCase(view, m_dossier.office().timeZone);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->horizontalHeader()->setSectionResizeMode(DocumentsModel::Title, QHeaderView::Stretch);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before)), 0));
    if (same) {
        m_reader->setCase(view);
    } else {
        m_outcome->hide();
        closeDocument();
    }
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

void DocumentsPage::askFiles()
{
    const QPointer<DocumentsPage> alive(this);
    //: @title:window choosing files to take in
    const QStringList files = m_services.prompts.filesToOpen(
        this, tr("Add files"),
        //: @item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons
        tr("Documents and photographs (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif);;All files (*)"));
    if (alive && !files.isEmpty())
        addFiles(files);
}

void DocumentsPage::addFiles(const QStringList &files)
{
    if (m_intake.isRunning() || m_view.file.id.isNull())
        return;
    m_outcome->hide();
    m_progress->show();
    m_add->setEnabled(false);
    m_bar->setMaximum(static_cast<int>(files.size()));
    m_bar->setValue(0);
    //: @info:progress
    m_progressText->setText(tr("Adding files: %1 of %2").arg(0).arg(files.size()));
    m_intake.setFuture(m_dossier.evidence().addFiles(m_view.file.id, files, IntakeInfo()));
}

void DocumentsPage::intakeDone()
{
    m_progress->hide();
    m_add->setEnabled(true);
    const QFuture<IntakeResult> future = m_intake.future();
    QStringList lines;
    if (future.resultCount() == 0) {
        //: @info:status
        lines.append(tr("Cancelled. No file was added."));
    } else if (const IntakeResult result = future.result(); !result) {
        lines.append(errorText(result.error()).whole());
    } else {
        int added = 0;
        for (const IntakeLine &line : *result) {
            const QString name = QFileInfo(line.file).fileName();
            if (line.error)
                //: @info a file could not be taken in; %1 its name, %2 the reason as sentences
                lines.append(tr("%1: not added. %2").arg(name, errorText(*line.error).whole()));
            else if (line.duplicate)
                //: @info a file is in the case already; %1 its name
                lines.append(tr("%1: already in this case, not added again.").arg(name));
            else
                ++added;
        }
        //: @info:status
        lines.prepend(tr("%n file(s) added.", nullptr, added));
    }
    m_outcome->setText(lines.join(QLatin1Char('\n')));
    m_outcome->show();
    Q_EMIT statusChanged(lines.first());
}

void DocumentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isReading() || !event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_dropping = true;
    update();
}

void DocumentsPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void DocumentsPage::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        addFiles(files);
}

void DocumentsPage::paintEvent(QPaintEvent *)
{
    if (!m_dropping)
        return;
    QPainter painter(this);
    painter.setPen(QPen(tokensOf(this).accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), size::cornerCard, size::cornerCard);
}

void DocumentsPage::retranslateUi()
{
    //: @action:button
    m_add->setText(tr("Add files…"));
    //: @action:button
    m_cancel->setText(tr("Cancel"));
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
