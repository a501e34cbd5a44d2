// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "desks/summarydesk.h"
#include "ui/common/dialog.h"
#include "ui/common/services.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace homeward {

class Dossier;
class PageView;
class ReaderToolBar;

/// From a case to a signed summary: what the paper is for, the exact pages, the signature, the print. Nothing is
/// signed until the passphrase is given and the button with the act is pressed; Esc leads back to the draft.
class SummaryDialog final : public Dialog
{
    Q_OBJECT
public:
    SummaryDialog(Dossier &dossier, const CaseId &id, UiServices services, QWidget *parent);
    ~SummaryDialog() override;

    enum class Step { Prepare, Sign, Done };
    [[nodiscard]] Step step() const;

Q_SIGNALS:
    void previewShown();
    void paperIssued(const QString &number, const QString &file);
    void verifyRequested(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void buildPrepare();
    void buildSign();
    void buildDone();
    void showStep(Step step);
    void refreshPreview();
    void showPages(const QByteArray &pdf);
    void updateChecks();
    void updateSignButton();
    void chooseKey();
    void chooseFile();
    void sign();
    void issued(const Result<IssuedPaper> &paper);
    void print();
    void retranslateUi();
    void say(QLabel *label, const QString &text, bool problem);
    [[nodiscard]] SummaryRequest request() const;

    Dossier &m_dossier;
    CaseId m_case;
    UiServices m_services;
    CaseView m_view;
    QTimer m_previewDelay;
    quint64 m_previewing = 0;
    quint64 m_signing = 0;
    bool m_busy = false;
    int m_pages = 0;
    QString m_keyFile;
    QString m_targetFile;
    std::optional<IssuedPaper> m_issued;
    bool m_handedOver = false; ///< to a printer, by this dialog: what is printed now is a duplicate

    QLabel *m_title;
    QLabel *m_subtitle;
    QStackedLayout *m_steps;
    PageView *m_pagesView;
    ReaderToolBar *m_toolBar;
    QLabel *m_previewProblem;

    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_purposeLabel = nullptr;
    QLineEdit *m_purpose = nullptr;
    QLabel *m_recipientLabel = nullptr;
    QLineEdit *m_recipient = nullptr;
    QLabel *m_positionLabel = nullptr;
    QLineEdit *m_position = nullptr;
    QLabel *m_checksTitle = nullptr;
    QVBoxLayout *m_checks = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_close = nullptr;

    QLabel *m_keyLabel = nullptr;
    QPushButton *m_chooseKey = nullptr;
    QLabel *m_passphraseLabel = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLabel *m_fileLabel = nullptr;
    QPushButton *m_chooseFile = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_signProblem = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_sign = nullptr;

    QLabel *m_doneTitle = nullptr;
    QLabel *m_doneText = nullptr;
    QLabel *m_printText = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_finish = nullptr;
};

} // namespace homeward
