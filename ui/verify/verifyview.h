// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfverifier.h"
#include "ui/common/services.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace homeward {

/// Checks the signature of a file against the trusted keys, with no dossier open and while one is locked. Shows
/// nothing of any case: only what the file itself says about its signatures.
class VerifyView final : public QWidget
{
    Q_OBJECT
public:
    explicit VerifyView(UiServices services, QWidget *parent = nullptr);

    /// Reads and judges in the background.
    void verifyFile(const QString &file);
    void setTrustFolder(const QString &folder);
    [[nodiscard]] QString trustFolder() const { return m_trustFolder; }
    /// What is shown now; empty while nothing was judged.
    [[nodiscard]] std::optional<PdfVerdict> verdict() const { return m_verdict; }

Q_SIGNALS:
    void verified(homeward::Verdict verdict);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Outcome
    {
        PdfVerdict verdict;
        TrustList trust;
        std::optional<Error> trustError;
    };
    void askFile();
    void askFolder();
    void take(const Result<Outcome> &outcome);
    [[nodiscard]] static QString notYetText();
    void rebuild();
    void buildResult(QVBoxLayout *layout);
    void retranslateUi();

    UiServices m_services;
    QString m_file;
    QString m_trustFolder;
    quint64 m_running = 0; ///< counts checks: only the latest answer is shown
    std::optional<PdfVerdict> m_verdict;
    TrustList m_trust;
    std::optional<Error> m_trustError;
    std::optional<Error> m_error;
    bool m_busy = false;
    bool m_dropping = false;

    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_open;
    QPushButton *m_folder;
    QLabel *m_folderText;
    QScrollArea *m_scroll;
};

} // namespace homeward
