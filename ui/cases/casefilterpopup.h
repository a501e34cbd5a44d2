// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/party.h"

#include <QFrame>
#include <QJsonObject>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace homeward {

/// The further filters of the case list: each acts at once, Esc closes.
class CaseFilterPopup final : public QFrame
{
    Q_OBJECT
public:
    CaseFilterPopup(const QList<Party> &parties, QWidget *parent);

    [[nodiscard]] CaseQuery query(const QDate &today, const QByteArray &timeZone) const;
    [[nodiscard]] QStringList activeWords() const;
    void clear();
    /// What is chosen; empty when nothing is.
    [[nodiscard]] QJsonObject toJson() const;
    /// What \a json does not name, or what this dossier does not know, is not chosen. Tells nobody.
    void restore(const QJsonObject &json);
    void showBelow(const QWidget *button);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill();

    QList<Party> m_parties;
    QLabel *m_stateLabel = nullptr;
    QComboBox *m_state = nullptr;
    QLabel *m_placeLabel = nullptr;
    QLineEdit *m_place = nullptr;
    QLabel *m_partyLabel = nullptr;
    QComboBox *m_party = nullptr;
    QLabel *m_sinceLabel = nullptr;
    QComboBox *m_since = nullptr;
    QLabel *m_ageLabel = nullptr;
    QComboBox *m_age = nullptr;
    QCheckBox *m_photos = nullptr;
    QCheckBox *m_documents = nullptr;
    QCheckBox *m_changed = nullptr;
    QPushButton *m_clear = nullptr;
    QTimer m_typing;
};

} // namespace homeward
