// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossierhealth.h"
#include "domain/result.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace homeward {

/// The strip under the top bar that stays while a dossier is not as it should be: why it is read-only, who holds it,
/// what is damaged, and what to do. Hidden when there is nothing to say.
class StateStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StateStrip(QWidget *parent = nullptr);
    void setState(const DossierState &state);
    /// Evidence found missing or changed while the dossier is open; it costs these items only.
    void setEvidenceFaults(const QList<Fault> &faults);
    /// Anything else that asks for attention and does not stop the work; empty: nothing.
    void setNotice(const QString &notice);
    /// Why words that were typed could not be saved; empty: they are. Stays until then.
    void setUnsaved(const std::optional<Error> &why);
    void clear();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The person wants to write although another computer has left its lock.
    void takeOverRequested();
    void tryAgainRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] bool isProblem() const;

    DossierState m_state;
    QList<Fault> m_evidence;
    QString m_notice;
    std::optional<Error> m_unsaved; ///< worded anew when the language changes
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_list = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace homeward
