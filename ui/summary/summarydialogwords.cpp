// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the dialog of a signed summary says: its labels, and the checks before signing.
#include "domain/fieldcatalogue.h"
#include "signing/certificate.h"
#include "ui/common/chip.h"
#include "ui/common/wording.h"
#include "ui/summary/summarydialog.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace homeward {

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
