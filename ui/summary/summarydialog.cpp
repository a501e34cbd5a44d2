// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summarydialog.h"

#include "desks/dossier.h"
#include "domain/fieldcatalogue.h"
#include "evidence/renderclient.h"
#include "signing/certificate.h"
#include "ui/common/chip.h"
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
#include <QEvent>
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

void SummaryDialog::updateChecks()
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_view.file.id.isNull())
        return;
    int unsourced = 0;
    const QList<EvidenceItem> &gone = m_view.file.withdrawnEvidence;
    for (const Claim &claim : m_view.file.claims) {
        const bool withdrawn = std::any_of(
            gone.begin(), gone.end(), [&claim](const EvidenceItem &item) { return item.id == claim.source.evidence; });
        if (claim.isLive() && (withdrawn || (claim.source.text.isEmpty() && claim.source.evidence.isNull())))
            ++unsourced;
    }
    const auto line = [this](bool good, const QString &text) {
        auto *widget = new QWidget;
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(
            new Chip({good ? "checkmark" : "data-warning", {}, good ? StateTone::Good : StateTone::Attention}, nullptr),
            0, Qt::AlignTop);
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        m_checks->addWidget(widget);
    };
    //: @info a check before signing
    line(unsourced == 0,
         unsourced == 0 ? tr("Every claim has a source")
                        //: @info a check before signing; %n claims name no source, or a file that was withdrawn since
                        : tr("%n claim(s) without a source on file", nullptr, unsourced));
    int sealed = 0; // the paper names these, and keeps their values to itself
    for (const FactComparison &fact : m_view.facts) {
        const FieldInfo *field = fieldInfo(fact.field);
        sealed += fact.state == FactState::Conflict && field && field->sealed ? 1 : 0;
    }
    const int printed = m_view.conflictCount() - sealed;
    if (printed == 0 && sealed == 0)
        //: @info a check before signing
        line(true, tr("No open conflicts"));
    if (printed > 0)
        //: @info a check before signing; %n facts in conflict
        line(false, tr("%n open conflict(s) will be printed with all values", nullptr, printed));
    if (sealed > 0)
        //: @info a check before signing; %n sealed facts in conflict
        line(false, tr("%n open conflict(s) in sealed facts will be named without values", nullptr, sealed));
}

void SummaryDialog::updateSignButton()
{
    //: @action:button the act of signing; %n is the number of pages
    m_sign->setText(tr("Sign %n page(s)", nullptr, std::max(1, m_pages)));
    m_sign->setEnabled(!m_busy && !m_keyFile.isEmpty() && !m_targetFile.isEmpty() && !m_passphrase->text().isEmpty() &&
                       m_pages > 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chooseKey, m_chooseFile, m_passphrase, m_back})
        widget->setEnabled(!m_busy);
    m_sign->setDefault(step() == Step::Sign);
    m_continue->setDefault(step() == Step::Prepare);
    //: @action:button chooses the file with the signing key
    m_chooseKey->setText(m_keyFile.isEmpty() ? tr("Choose the key file…") : QFileInfo(m_keyFile).fileName());
    //: @action:button chooses where the signed file is saved
    m_chooseFile->setText(m_targetFile.isEmpty() ? tr("Choose where to save…") : QFileInfo(m_targetFile).fileName());
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

void SummaryDialog::retranslateUi()
{
    //: @title:window
    setWindowTitle(tr("Signed summary"));
    m_title->setText(windowTitle());
    m_subtitle->setText(m_view.file.id.isNull() ? QString()
                                                : QStringLiteral("%1 · %2").arg(m_view.file.number, m_view.row.name));
    //: @label:listbox the language the paper is written in
    m_languageLabel->setText(tr("Language of the paper"));
    //: @label:textbox what a paper is for
    m_purposeLabel->setText(tr("Purpose"));
    //: @label:textbox who receives a paper
    m_recipientLabel->setText(tr("Recipient"));
    //: @label:textbox office held by the person who signs
    m_positionLabel->setText(tr("Position of the signer"));
    //: @title:group
    m_checksTitle->setText(tr("Checks before signing"));
    //: @action:button
    m_continue->setText(tr("Go to signing"));
    //: @action:button
    m_close->setText(tr("Close"));
    //: @label:chooser a PKCS#12 file
    m_keyLabel->setText(tr("Signing key"));
    //: @label:textbox
    m_passphraseLabel->setText(tr("Passphrase of the key"));
    //: @label:chooser
    m_fileLabel->setText(tr("Signed file"));
    //: @info before signing
    m_warning->setText(tr("Signing cannot be undone. A correction needs a new summary that replaces this one."));
    //: @action:button from signing back to the draft
    m_back->setText(tr("Back"));
    //: @action:button
    m_print->setText(tr("Print…"));
    //: @action:button checks the signature of the file just signed
    m_verify->setText(tr("Verify the file"));
    //: @action:button closes a dialog whose work is done
    m_finish->setText(tr("Done"));
    if (m_issued) {
        //: @info a summary was signed; %1 is its number
        m_doneTitle->setText(tr("Signed: %1").arg(m_issued->number));
        //: @info about a signed summary; %1 file name, %2 the signer, %3 the beginning of the file's fingerprint, %n
        //: pages
        m_doneText->setText(tr("File: %1\nSigner: %2\nFingerprint: %3\n%n page(s)", nullptr, m_issued->pages)
                                .arg(QFileInfo(m_issued->file).fileName(), m_issued->signer,
                                     spokenFingerprint(m_issued->sha256).left(19)));
    }
    updateChecks();
    updateSignButton();
}

void SummaryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace homeward
