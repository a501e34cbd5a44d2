// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/verifyview.h"

#include "domain/world.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/prompts.h"
#include "ui/common/tokens.h"
#include "ui/evidence/whendone.h"
#include "ui/settings/preferences.h"
#include "ui/verify/verdictwords.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace homeward {

namespace {

constexpr qint64 mostBytes = qint64(256) * 1024 * 1024; ///< as verifyPdf() allows
constexpr int widestColumn = 860;                       ///< logical pixels

QLabel *words(const QString &text, const QFont &font, const QColor &colour)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

/// The outlined field that says where a file may be dropped.
class DropField final : public QWidget
{
public:
    explicit DropField(const QString &text) : m_text(text)
    {
        setMinimumHeight(220);
        setAccessibleName(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.controlOutline, 1, Qt::DashLine));
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::cornerCard, size::cornerCard);
        const QPixmap icon = themedPixmap("document-edit-verify", tokens.secondaryText, 48, devicePixelRatioF());
        painter.drawPixmap(QPoint(width() / 2 - 24, height() / 2 - 56), icon);
        painter.setPen(tokens.secondaryText);
        painter.drawText(QRect(24, height() / 2 + 8, width() - 48, height() / 2 - 16),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
    }

private:
    QString m_text;
};

QLabel *toneIcon(const QByteArray &icon, StateTone tone, int pixels, const QWidget *widget)
{
    const ColourPair colours = stateColours(tokensOf(widget), tone);
    auto *label = new QLabel;
    if (icon.isEmpty()) { // nothing good or bad: a ring
        QPixmap ring(QSize(pixels, pixels) * widget->devicePixelRatioF());
        ring.setDevicePixelRatio(widget->devicePixelRatioF());
        ring.fill(Qt::transparent);
        QPainter painter(&ring);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.text, 1.6));
        painter.drawEllipse(QRectF(3, 3, pixels - 6, pixels - 6));
        painter.end();
        label->setPixmap(ring);
    } else {
        label->setPixmap(themedPixmap(icon.constData(), colours.text, pixels, widget->devicePixelRatioF()));
    }
    label->setFixedWidth(pixels + 8);
    return label;
}

} // namespace

VerifyView::VerifyView(UiServices services, QWidget *parent)
    : QWidget(parent), m_services(services), m_title(new QLabel), m_hint(new QLabel), m_open(new QPushButton),
      m_folder(new QPushButton), m_folderText(new QLabel), m_scroll(new QScrollArea)
{
    setAcceptDrops(true);
    auto *middle = new QHBoxLayout(this);
    middle->setContentsMargins(space::huge, space::large, space::huge, space::large);
    auto *column = new QWidget;
    column->setMaximumWidth(widestColumn); // longer lines are hard to read
    middle->addWidget(column, 1);
    middle->addStretch();
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_title->setFont(scaledFont(font(), type::pageTitle, true));
    layout->addWidget(m_title);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    makePrimary(m_open);
    buttons->addWidget(m_open);
    buttons->addWidget(m_folder);
    m_folderText->setWordWrap(true);
    m_folderText->setTextFormat(Qt::PlainText);
    buttons->addWidget(m_folderText, 1);
    layout->addLayout(buttons);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    m_trustFolder = m_services.preferences.trustFolder();
    connect(m_open, &QPushButton::clicked, this, &VerifyView::askFile);
    connect(m_folder, &QPushButton::clicked, this, &VerifyView::askFolder);
    connect(&m_services.preferences, &Preferences::trustFolderChanged, this, [this] {
        m_trustFolder = m_services.preferences.trustFolder();
        retranslateUi();
    });
    retranslateUi();
}

void VerifyView::askFile()
{
    const QPointer<VerifyView> alive(this);
    const QStringList files = m_services.prompts.filesToOpen(
        this,
        //: @title:window choosing a file whose signature is checked
        tr("Verify a document"),
        //: @item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons
        tr("Signed documents (*.pdf);;All files (*)"));
    if (alive && !files.isEmpty())
        verifyFile(files.first());
}

void VerifyView::askFolder()
{
    const QPointer<VerifyView> alive(this);
    //: @title:window choosing the folder with the certificates of known signers
    const QString folder = m_services.prompts.folderToOpen(this, tr("Folder of trusted keys"));
    if (!alive || folder.isEmpty())
        return;
    setTrustFolder(folder);
    if (!m_file.isEmpty())
        verifyFile(m_file);
}

void VerifyView::setTrustFolder(const QString &folder)
{
    m_services.preferences.setTrustFolder(folder); // its signal tells us
}

void VerifyView::verifyFile(const QString &file)
{
    m_file = file;
    m_busy = true;
    m_error.reset();
    m_verdict.reset();
    rebuild();
    const quint64 running = ++m_running;
    const QDateTime now = m_services.world.nowUtc();
    whenDone(QtConcurrent::run([file, folder = m_trustFolder, now]() -> Result<Outcome> {
                 QFile in(file);
                 if (!in.exists())
                     return failure(ErrorCode::NotFound, {}, file);
                 if (!in.open(QIODevice::ReadOnly))
                     return failure(ErrorCode::CannotRead, {}, file);
                 if (in.size() > mostBytes)
                     return failure(ErrorCode::TooLarge, {}, file);
                 Outcome outcome;
                 if (!folder.isEmpty()) {
                     Result<TrustList> trust = readTrustFolder(folder);
                     if (trust)
                         outcome.trust = *trust;
                     else
                         outcome.trustError = trust.error();
                 }
                 Result<PdfVerdict> verdict = verifyPdf(in.readAll(), outcome.trust, now);
                 if (!verdict) {
                     Error error = verdict.error();
                     error.file = file;
                     return tl::unexpected<Error>(error);
                 }
                 outcome.verdict = *verdict;
                 return outcome;
             }),
             this, [this, running](const Result<Outcome> &outcome) {
                 if (running == m_running)
                     take(outcome);
             });
}

void VerifyView::take(const Result<Outcome> &outcome)
{
    m_busy = false;
    if (outcome) {
        m_verdict = outcome->verdict;
        m_trust = outcome->trust;
        m_trustError = outcome->trustError;
    } else {
        m_error = outcome.error();
    }
    rebuild();
    if (m_verdict)
        Q_EMIT verified(m_verdict->verdict);
}

void VerifyView::rebuild()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    const Tokens &tokens = tokensOf(this);
    if (m_busy) {
        //: @info:progress
        layout->addWidget(words(tr("Checking the signature…"), font(), tokens.secondaryText));
    } else if (m_error) {
        auto *box = new QFrame;
        box->setAutoFillBackground(true);
        QPalette fill = palette();
        fill.setColor(QPalette::Window, tokens.problem.fill);
        box->setPalette(fill);
        auto *inner = new QVBoxLayout(box);
        inner->setContentsMargins(space::large, space::medium, space::large, space::medium);
        //: @title verdict about a file that could not be judged at all
        inner->addWidget(
            words(tr("Cannot be checked"), scaledFont(font(), type::panelTitle, true), tokens.problem.text));
        inner->addWidget(words(errorText(*m_error).whole(), font(), tokens.problem.text));
        layout->addWidget(box);
    } else if (m_verdict) {
        buildResult(layout);
    } else {
        layout->addWidget(new DropField(notYetText()));
    }
    layout->addStretch();
    m_scroll->setWidget(content);
}

QString VerifyView::notYetText()
{
    //: @info in the field where a file may be dropped to check its signature
    return tr("Drop a signed document here. Below it you will see who signed it, whether it was changed, and what "
              "could not be checked.");
}

void VerifyView::buildResult(QVBoxLayout *layout)
{
    const Tokens &tokens = tokensOf(this);
    const VerdictBand band = verdictBand(*m_verdict);
    const ColourPair colours = stateColours(tokens, band.tone);
    auto *box = new QFrame;
    box->setObjectName(QStringLiteral("verdictBand"));
    box->setAccessibleName(QStringLiteral("%1. %2").arg(band.title, band.advice));
    box->setAutoFillBackground(true);
    QPalette fill = palette();
    fill.setColor(QPalette::Window, colours.fill);
    box->setPalette(fill);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space::large, space::large, space::large, space::large);
    row->addWidget(toneIcon(band.icon, band.tone, 22, this), 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    auto *title = words(band.title, scaledFont(font(), 18, true), colours.text);
    title->setObjectName(QStringLiteral("verdictTitle"));
    text->addWidget(title);
    text->addWidget(words(QFileInfo(m_file).fileName(), scaledFont(font(), type::secondary), colours.text));
    text->addWidget(words(band.advice, font(), colours.text));
    row->addLayout(text, 1);
    layout->addWidget(box);

    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(1, 120);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    const auto count = m_verdict->signatures.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (count > 1)
            //: @title:group one of several signatures of a file; %1 its number, %2 how many there are
            grid->addWidget(words(tr("Signature %1 of %2").arg(i + 1).arg(count),
                                  scaledFont(font(), type::section, true), tokens.text),
                            grid->rowCount(), 0, 1, 3);
        for (const VerdictLine &line : verdictLines(m_verdict->signatures.at(i), m_trust)) {
            const int at = grid->rowCount();
            grid->addWidget(toneIcon(line.icon, line.tone, 16, this), at, 0, Qt::AlignTop);
            grid->addWidget(words(line.label, scaledFont(font(), type::secondary), tokens.secondaryText), at, 1,
                            Qt::AlignTop);
            auto *found = words(line.text, font(), tokens.text);
            found->setAccessibleName(QStringLiteral("%1: %2").arg(line.label, line.text));
            grid->addWidget(found, at, 2);
        }
    }
    layout->addLayout(grid);
    if (m_trustError)
        //: @info %1 is a reason as sentences
        layout->addWidget(words(tr("The trusted keys could not be read. %1").arg(errorText(*m_trustError).whole()),
                                font(), tokens.problem.text));
    if (!m_trust.unreadable.isEmpty())
        //: @info %1 is a list of file names
        layout->addWidget(words(
            tr("Not readable in the folder of trusted keys: %1").arg(m_trust.unreadable.join(QStringLiteral(", "))),
            font(), tokens.attention.text));
    if (count > 0)
        layout->addWidget(words(notCheckedText(), scaledFont(font(), type::secondary), tokens.secondaryText));
}

void VerifyView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_dropping = true;
    update();
}

void VerifyView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void VerifyView::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            verifyFile(url.toLocalFile());
            return;
        }
    }
}

void VerifyView::paintEvent(QPaintEvent *)
{
    if (!m_dropping)
        return;
    QPainter painter(this);
    painter.setPen(QPen(tokensOf(this).accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), size::cornerCard, size::cornerCard);
}

void VerifyView::retranslateUi()
{
    //: @title section where signatures of files are checked
    m_title->setText(tr("Verify a document"));
    m_scroll->setAccessibleName(m_title->text());
    //: @info how a file is given to be checked
    m_hint->setText(tr("Nothing is sent anywhere, and no dossier needs to be open."));
    //: @action:button
    m_open->setText(tr("Open a document…"));
    //: @action:button chooses the folder with the certificates of known signers
    m_folder->setText(tr("Trusted keys…"));
    //: @info no folder of trusted keys was chosen
    m_folderText->setText(m_trustFolder.isEmpty() ? tr("No trusted keys chosen: every signer is unknown.")
                                                  //: @info %1 is the name of the folder
                                                  : tr("Trusted keys: %1").arg(QFileInfo(m_trustFolder).fileName()));
    m_folderText->setToolTip(m_trustFolder);
    rebuild();
}

void VerifyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace homeward
