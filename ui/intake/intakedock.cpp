// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakedock.h"

#include "desks/dossier.h"
#include "ui/accounts/rightwords.h"
#include "ui/common/card.h"
#include "ui/common/prompts.h"
#include "ui/common/tokens.h"
#include "ui/evidence/whendone.h"
#include "ui/intake/intakesheet.h"
#include "ui/intake/intakewords.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

namespace {

struct CopiedPicture
{
    QByteArray bytes;
    QString suffix;
};

/// As it lies on the clipboard: what another program put there is decoded by the page helper and never here.
CopiedPicture pictureIn(const QMimeData *copied)
{
    for (const auto &[type, suffix] : {std::pair{"image/png", "png"},
                                       {"image/jpeg", "jpg"},
                                       {"image/tiff", "tif"},
                                       {"image/webp", "webp"},
                                       {"image/bmp", "bmp"}}) {
        if (copied && copied->hasFormat(QLatin1String(type)))
            return {copied->data(QLatin1String(type)), QLatin1String(suffix)};
    }
    return {};
}

QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    if (!data)
        return files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// Lies over the target, lets everything through, and outlines it.
class DropOutline final : public QWidget
{
public:
    explicit DropOutline(QWidget *target) : QWidget(target)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensOf(this).accent, 3, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), size::cornerCard, size::cornerCard);
    }
};

} // namespace

IntakeDock::IntakeDock(Dossier &dossier, UiServices services, QWidget *target)
    : QFrame(target), m_dossier(dossier), m_services(services), m_target(target), m_outline(new DropOutline(target)),
      m_text(makeLabel(this, type::secondary)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this)),
      m_more(new QPushButton(this)), m_close(new QPushButton(this)), m_details(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::small, space::large, space::small);
    column->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    row->addWidget(m_text, 2);
    row->addWidget(m_bar, 1);
    for (QPushButton *button : {m_cancel, m_more, m_close})
        row->addWidget(button);
    column->addLayout(row);
    m_more->setCheckable(true);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(120);
    column->addWidget(m_details);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    hide();
    target->setAcceptDrops(true);
    target->installEventFilter(this);

    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, &IntakeDock::refresh);
    connect(&m_work, &QFutureWatcherBase::finished, this, &IntakeDock::done);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_stopping = true;
        m_stop->store(true); // until the last file is sealed: then the answer says what was added
        refresh();
    });
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslateUi();
}

IntakeDock::~IntakeDock()
{
    if (m_stop)
        m_stop->store(true); // the dossier is being locked; whole or not at all, so nothing is recorded
}

void IntakeDock::setCase(const CaseId &id, const QString &number)
{
    m_case = id;
    m_number = number;
    Q_EMIT obstacleChanged();
}

QString IntakeDock::obstacle() const
{
    const QString why = whyNot(m_dossier.session(), m_dossier.isReadOnly(), Right::AddEvidence);
    if (!why.isEmpty())
        return why;
    if (m_work.isRunning())
        //: @info:tooltip why a command is disabled
        return tr("Files are being taken in. One job runs at a time.");
    return {};
}

void IntakeDock::askFiles()
{
    const QPointer<IntakeDock> alive(this);
    //: @title:window choosing files to take in
    const QStringList files = m_services.prompts.filesToOpen(
        m_target, tr("Add files"),
        //: @item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons
        tr("All files (*);;Documents and photographs (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)"));
    if (alive && !files.isEmpty())
        begin(files);
}

void IntakeDock::askFolder()
{
    const QPointer<IntakeDock> alive(this);
    //: @title:window choosing a folder to take in with all that is in it
    const QString folder = m_services.prompts.folderToOpen(m_target, tr("Add a folder"));
    if (alive && !folder.isEmpty())
        begin({folder});
}

void IntakeDock::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const QStringList files = filesIn(copied); !files.isEmpty())
        begin(files);
    else if (const CopiedPicture picture = pictureIn(copied); !picture.bytes.isEmpty())
        beginPicture(picture.bytes, picture.suffix);
    else
        //: @info:status
        Q_EMIT told(tr("The clipboard holds neither files nor a picture."));
}

IntakeSheet *IntakeDock::openSheet()
{
    if (m_case.isNull() || !obstacle().isEmpty())
        return nullptr;
    auto *sheet = new IntakeSheet(m_number, m_dossier.parties(), m_target);
    whenDone(m_dossier.evidence().rememberedIntake(), sheet,
             [sheet, today = m_dossier.today()](const Result<IntakeInfo> &remembered) {
                 IntakeInfo info = remembered.value_or(IntakeInfo());
                 if (!info.receivedOn.isValid())
                     info.receivedOn = today;
                 sheet->setInfo(info);
             });
    sheet->open();
    return sheet;
}

void IntakeDock::begin(const QStringList &paths)
{
    IntakeSheet *sheet = openSheet();
    if (!sheet)
        return;
    auto stop = std::make_shared<std::atomic<bool>>(false);
    connect(sheet, &QDialog::finished, this, [stop] { stop->store(true); });
    whenDone(m_dossier.evidence().survey(paths, stop), sheet, [sheet](const Result<IntakeSurvey> &survey) {
        if (survey)
            sheet->setSurvey(*survey);
    });
    connect(sheet, &QDialog::accepted, this, [this, sheet, id = m_case, number = m_number] {
        m_stop = std::make_shared<std::atomic<bool>>(false);
        const QStringList files = sheet->survey().paths();
        work(m_dossier.evidence().addFiles(id, files, sheet->info(), m_stop), number, static_cast<int>(files.size()));
    });
}

void IntakeDock::beginPicture(const QByteArray &bytes, const QString &suffix)
{
    IntakeSheet *sheet = openSheet();
    if (!sheet)
        return;
    sheet->setPicture(bytes.size());
    connect(sheet, &QDialog::accepted, this, [this, sheet, bytes, suffix, id = m_case, number = m_number] {
        m_stop = std::make_shared<std::atomic<bool>>(false);
        //: the name of a file made of a picture from the clipboard; %1 is a day as 2026-11-23, %2 png, jpg …
        const QString name = tr("Clipboard %1.%2").arg(m_dossier.today().toString(Qt::ISODate), suffix);
        work(m_dossier.evidence().addPicture(id, bytes, name, sheet->info()), number, 1);
    });
}

void IntakeDock::work(const QFuture<Lines> &lines, const QString &number, int files)
{
    m_workNumber = number;
    m_workFiles = files;
    m_stopping = false;
    m_more->setChecked(false);
    m_work.setFuture(lines);
    show();
    refresh();
    Q_EMIT obstacleChanged();
}

void IntakeDock::done()
{
    const QFuture<Lines> future = m_work.future();
    const Lines lines = future.resultCount() == 0 ? Lines(failure(ErrorCode::Cancelled)) : future.result();
    const IntakeReport report = intakeReport(lines);
    showReport(report.summary, report.details);
    Q_EMIT obstacleChanged();
}

void IntakeDock::showReport(const QString &summary, const QStringList &details)
{
    //: @info:status %1 is the number of a case, %2 what became of files
    m_text->setText(tr("%1: %2").arg(m_workNumber, summary));
    m_details->setPlainText(details.join(QLatin1Char('\n')));
    refresh();
    m_more->setVisible(!details.isEmpty());
    m_more->setChecked(!details.isEmpty());
    m_details->setVisible(!details.isEmpty());
    Q_EMIT told(m_text->text());
}

void IntakeDock::refresh()
{
    const bool running = m_work.isRunning();
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(!m_stopping);
    m_close->setVisible(!running);
    if (!running)
        return;
    m_more->hide();
    m_details->hide();
    m_bar->setMaximum(m_workFiles);
    m_bar->setValue(m_work.progressValue());
    //: @info:progress %1 is the number of a case, %2 files done, %3 of all
    m_text->setText(tr("%1: taking in %2 of %3").arg(m_workNumber).arg(m_work.progressValue()).arg(m_workFiles));
    m_bar->setAccessibleName(m_text->text());
}

bool IntakeDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_target)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (m_case.isNull() || !obstacle().isEmpty() || (filesIn(drag->mimeData()).isEmpty()))
            return false;
        drag->setDropAction(Qt::CopyAction); // the original stays where it is
        drag->accept();
        m_outline->setGeometry(m_target->rect());
        m_outline->raise();
        m_outline->show();
        return true;
    }
    case QEvent::DragLeave:
        m_outline->hide();
        return false;
    case QEvent::Drop: {
        m_outline->hide();
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        begin(filesIn(drop->mimeData()));
        return true;
    }
    default:
        return false;
    }
}

void IntakeDock::retranslateUi()
{
    //: @action:button stops taking files in
    m_cancel->setText(tr("Cancel"));
    //: @action:button what became of each file
    m_more->setText(tr("Details"));
    //: @action:button closes the report of files taken in
    m_close->setText(tr("Close"));
    //: @label accessible name of the report of files taken in
    m_details->setAccessibleName(tr("What became of each file"));
    refresh();
    Q_EMIT obstacleChanged();
}

void IntakeDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

} // namespace homeward
