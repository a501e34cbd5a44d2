// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/party.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace homeward {

/// How files came in: who supplied them, from whom, to whom, how, when, and whether the original was seen.
class ReceiptForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiptForm(const QList<Party> &parties, QWidget *parent = nullptr);
    /// Also the date the item itself bears, which one file has and many at once do not; for a photograph, when it is
    /// claimed to have been taken.
    void askForDate(EvidenceKind kind);
    void setInfo(const IntakeInfo &info);
    [[nodiscard]] IntakeInfo info() const;
    /// What will not do, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    const QList<Party> m_parties;
    IntakeInfo m_given; ///< what the form does not show stays
    std::array<QLabel *, 6> m_labels{};
    QComboBox *m_party;
    QLineEdit *m_from;
    QLineEdit *m_by;
    QComboBox *m_how;
    QLineEdit *m_received;
    QComboBox *m_seen;
    std::optional<EvidenceKind> m_datedKind; ///< empty: the date of the item is not asked for
    QLabel *m_datedLabel;
    QLineEdit *m_dated;
};

/// "yes", "no", "not stated" in the interface language.
[[nodiscard]] QString originalSeenLabel(OriginalSeen seen);

} // namespace homeward
