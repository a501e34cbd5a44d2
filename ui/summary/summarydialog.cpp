// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summarydialog.h"

#include "desks/dossier.h"
#include "evidence/renderclient.h"
#include "signing/certificate.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/common/prompts.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/pageview.h"
#include "ui/evidence/readertoolbar.h"
#include "ui/evidence/whendone.h"
#include "ui/settings/preferences.h"
#include "ui/summary/printing.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>

namespace homeward {

namespace {

constexpr int columnWidth = 340;

void addField(QVBoxLayout *layout, QLabel *label, QWidget *widget)
{
    label->setBuddy(widget);
    label->setWordWrap(true);
    label->setFont(scaledFont(label->font(), type::secondary));
    layout->addWidget(label);
    layout->addWidget(widget);
    layout->addSpacing(space::small);
}

} // namespace

SummaryDialog::SummaryDialog(Dossier &dossier, const CaseId &id, UiServices services, QWidget *parent)
    : Dialog(parent), m_dossier(dossier), m_case(id), m_services(services), m_title(new QLabel), m_subtitle(new QLabel),
      m_steps(new QStackedLayout), m_pagesView(new PageView), m_previewProblem(new QLabel)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 760);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QWidget;
    keepWidth(column, columnWidth, 1.8);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(space::large, space::large, space::large, space::large);
    m_title->setFont(scaledFont(font(), type::pageTitle, true));
    m_title->setWordWrap(true);
    columnLayout->addWidget(m_title);
    m_subtitle->setFont(scaledFont(font(), type::secondary));
    m_subtitle->setWordWrap(true);
    columnLayout->addWidget(m_subtitle);
    columnLayout->addSpacing(space::medium);
    columnLayout->addLayout(m_steps, 1);
    row->addWidget(column);
    auto *preview = new QVBoxLayout;
    preview->setSpacing(0);
    m_toolBar = new ReaderToolBar(*m_pagesView, false);
    preview->addWidget(m_toolBar);
    m_previewProblem->setWordWrap(true);
    m_previewProblem->setMargin(space::large);
    m_previewProblem->hide();
    preview->addWidget(m_previewProblem);
    m_pagesView->setMarking(false);
    m_pagesView->setFit(PageView::Fit::Page);
    preview->addWidget(m_pagesView, 1);
    row->addLayout(preview, 1);
    buildPrepare();
    buildSign();
    buildDone();

    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(600);
    connect(&m_previewDelay, &QTimer::timeout, this, &SummaryDialog::refreshPreview);
    connect(m_pagesView, &PageView::opened, this, [this](const DocumentFacts &facts) {
        m_pages = static_cast<int>(facts.pages.size());
        updateSignButton();
    });
    connect(m_pagesView, &PageView::pageShown, this, &SummaryDialog::previewShown);
    whenDone(m_dossier.cases().open(m_case), this, [this](const Result<CaseView> &view) {
        if (!view) {
            say(m_previewProblem, errorText(view.error()).whole(), true);
            return;
        }
        m_view = *view;
        retranslateUi();
    });
    retranslateUi();
    refreshPreview();
    m_purpose->setFocus(Qt::OtherFocusReason); // what is asked first, not the pages beside it
}

SummaryDialog::~SummaryDialog() = default;

void SummaryDialog::buildPrepare()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_languageLabel = new QLabel;
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("paperLanguage"));
    for (const Language language : allLanguages)
        m_language->addItem(languageOwnName(language), static_cast<int>(language));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(currentLanguage())));
    addField(layout, m_languageLabel, m_language);
    const auto line = [&](QLabel *&label, QLineEdit *&edit, const QString &name) {
        label = new QLabel;
        edit = new QLineEdit;
        edit->setObjectName(name);
        addField(layout, label, edit);
        connect(edit, &QLineEdit::textChanged, this, [this] { m_previewDelay.start(); });
    };
    line(m_purposeLabel, m_purpose, QStringLiteral("purpose"));
    line(m_recipientLabel, m_recipient, QStringLiteral("recipient"));
    line(m_positionLabel, m_position, QStringLiteral("position"));
    m_checksTitle = new QLabel;
    m_checksTitle->setWordWrap(true);
    m_checksTitle->setFont(scaledFont(font(), type::section, true));
    layout->addWidget(m_checksTitle);
    m_checks = new QVBoxLayout;
    layout->addLayout(m_checks);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    m_close = new QPushButton;
    m_continue = new QPushButton;
    m_continue->setObjectName(QStringLiteral("continueButton"));
    m_continue->setDefault(true);
    makePrimary(m_continue);
    buttons->addWidget(m_close);
    buttons->addWidget(m_continue, 1);
    layout->addLayout(buttons);
    m_steps->addWidget(new FormArea(page));
    connect(m_language, &QComboBox::currentIndexChanged, this, &SummaryDialog::refreshPreview);
    connect(m_continue, &QPushButton::clicked, this, [this] { showStep(Step::Sign); });
    connect(m_close, &QPushButton::clicked, this, &SummaryDialog::reject);
}

void SummaryDialog::buildSign()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_keyLabel = new QLabel;
    m_chooseKey = new QPushButton;
    m_chooseKey->setObjectName(QStringLiteral("chooseKey"));
    addField(layout, m_keyLabel, m_chooseKey);
    m_passphraseLabel = new QLabel;
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(QStringLiteral("keyPassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    addField(layout, m_passphraseLabel, m_passphrase);
    m_fileLabel = new QLabel;
    m_chooseFile = new QPushButton;
    m_chooseFile->setObjectName(QStringLiteral("chooseFile"));
    addField(layout, m_fileLabel, m_chooseFile);
    m_signProblem = new QLabel;
    m_signProblem->setWordWrap(true);
    m_signProblem->hide();
    layout->addWidget(m_signProblem);
    layout->addStretch();
    m_warning = new QLabel;
    m_warning->setWordWrap(true);
    m_warning->setFont(scaledFont(font(), type::secondary));
    layout->addWidget(m_warning);
    layout->addSpacing(space::small);
    auto *buttons = new QHBoxLayout;
    m_back = new QPushButton;
    m_sign = new QPushButton;
    m_sign->setObjectName(QStringLiteral("signButton"));
    makePrimary(m_sign);
    buttons->addWidget(m_back);
    buttons->addWidget(m_sign, 1);
    layout->addLayout(buttons);
    m_steps->addWidget(new FormArea(page));
    connect(m_chooseKey, &QPushButton::clicked, this, &SummaryDialog::chooseKey);
    connect(m_chooseFile, &QPushButton::clicked, this, &SummaryDialog::chooseFile);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SummaryDialog::updateSignButton);
    connect(m_back, &QPushButton::clicked, this, &SummaryDialog::reject);
    connect(m_sign, &QPushButton::clicked, this, &SummaryDialog::sign);
}

void SummaryDialog::buildDone()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_doneTitle = new QLabel;
    m_doneTitle->setObjectName(QStringLiteral("paperNumber"));
    m_doneTitle->setWordWrap(true);
    m_doneTitle->setFont(scaledFont(font(), type::panelTitle, true));
    m_doneTitle->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_doneTitle);
    m_doneText = new QLabel;
    m_doneText->setWordWrap(true);
    m_doneText->setTextFormat(Qt::PlainText);
    m_doneText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_doneText);
    m_printText = new QLabel;
    m_printText->setObjectName(QStringLiteral("printOutcome"));
    m_printText->setWordWrap(true);
    layout->addWidget(m_printText);
    layout->addStretch();
    m_print = new QPushButton;
    m_print->setObjectName(QStringLiteral("printButton"));
    makePrimary(m_print);
    m_verify = new QPushButton;
    m_verify->setObjectName(QStringLiteral("verifyButton"));
    m_finish = new QPushButton;
    layout->addWidget(m_print);
    layout->addWidget(m_verify);
    layout->addWidget(m_finish);
    m_steps->addWidget(new FormArea(page));
    connect(m_print, &QPushButton::clicked, this, &SummaryDialog::print);
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyRequested(m_issued->file); });
    connect(m_finish, &QPushButton::clicked, this, &QDialog::accept);
}

SummaryDialog::Step SummaryDialog::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void SummaryDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(static_cast<int>(step));
    if (step == Step::Sign)
        (m_keyFile.isEmpty() ? static_cast<QWidget *>(m_chooseKey) : m_passphrase)->setFocus(Qt::OtherFocusReason);
    if (step == Step::Done)
        m_print->setFocus(Qt::OtherFocusReason);
    updateSignButton();
}

void SummaryDialog::reject()
{
    if (m_busy)
        return; // a signature is being made and cannot be taken back half way
    if (step() == Step::Sign)
        showStep(Step::Prepare);
    else
        QDialog::reject();
}

SummaryRequest SummaryDialog::request() const
{
    SummaryRequest request;
    request.paper = static_cast<Language>(m_language->currentData().toInt());
    request.purpose = m_purpose->text().simplified();
    request.recipient = m_recipient->text().simplified();
    request.signerPosition = m_position->text().simplified();
    return request;
}

void SummaryDialog::say(QLabel *label, const QString &text, bool problem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, problem ? tokensOf(this).problem.text : tokensOf(this).text);
    label->setPalette(colours);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void SummaryDialog::refreshPreview()
{
    if (m_issued)
        return;
    m_previewDelay.stop();
    const quint64 previewing = ++m_previewing;
    whenDone(m_dossier.summaries().preview(m_case, request()), this, [this, previewing](const Result<QByteArray> &pdf) {
        if (previewing != m_previewing || m_issued)
            return;
        say(m_previewProblem, pdf ? QString() : errorText(pdf.error()).whole(), true);
        if (pdf)
            showPages(*pdf);
    });
}

void SummaryDialog::showPages(const QByteArray &pdf)
{
    m_pagesView->setSource(RenderClient().openBytes(pdf));
}

void SummaryDialog::chooseKey()
{
    const QPointer<SummaryDialog> alive(this);
    const QStringList files = m_services.prompts.filesToOpen(
        this,
        //: @title:window
        tr("Signing key"),
        //: @item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons
        tr("Key files (*.p12 *.pfx);;All files (*)"));
    if (!alive || files.isEmpty())
        return;
    m_keyFile = files.first();
    updateSignButton();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void SummaryDialog::chooseFile()
{
    const QPointer<SummaryDialog> alive(this);
    const QString suggestion = QStringLiteral("summary-%1.pdf").arg(m_view.file.number);
    const QString file = m_services.prompts.fileToSave(this,
                                                       //: @title:window
                                                       tr("Save the signed summary"), suggestion,
                                                       //: @item:inlistbox kinds of files; keep the pattern in brackets
                                                       tr("PDF documents (*.pdf)"));
    if (!alive || file.isEmpty())
        return;
    m_targetFile = file;
    updateSignButton();
}

void SummaryDialog::sign()
{
    if (m_busy)
        return;
    m_busy = true;
    //: @info:progress
    say(m_signProblem, tr("Signing…"), false);
    updateSignButton();
    const SigningKey key{m_keyFile, m_passphrase->text()};
    m_passphrase->clear();
    whenDone(m_dossier.summaries().issue(m_case, request(), key, m_targetFile), this,
             [this](const Result<IssuedPaper> &paper) { issued(paper); });
}

void SummaryDialog::issued(const Result<IssuedPaper> &paper)
{
    m_busy = false;
    if (!paper) {
        say(m_signProblem, errorText(paper.error()).whole(), true);
        updateSignButton();
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_signProblem->hide();
    m_issued = *paper;
    ++m_previewing;
    showPages(paper->pdf);
    retranslateUi();
    showStep(Step::Done);
    Q_EMIT paperIssued(paper->number, paper->file);
}

void SummaryDialog::print()
{
    auto *printing = new PaperPrinting(m_dossier.summaries(), *m_issued, request().paper, m_dossier.office().timeZone,
                                       m_services.world.nowUtc(), m_services.preferences.trustFolder(), parent());
    printing->setDuplicate(m_handedOver);
    connect(printing, &PaperPrinting::handedOver, this, [this] { m_handedOver = true; });
    connect(printing, &PaperPrinting::told, this, [this](const QString &words) { m_printText->setText(words); });
    // The printing goes on when this dialog is closed, so it looks after its own end.
    connect(printing, &PaperPrinting::told, printing, [printing](const QString &, bool final) {
        if (final)
            printing->deleteLater();
    });
    printing->ask(this);
}

} // namespace homeward
