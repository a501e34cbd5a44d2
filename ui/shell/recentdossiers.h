// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossierstanding.h"
#include "ui/settings/preferences.h"

#include <QWidget>

class QVBoxLayout;

namespace homeward {

class RecentDossierCard;

/// The dossiers opened before, one card each: name, folder, when it was opened last, and how it stands, which is looked
/// up beside the window. Up and Down go from card to card, Delete takes one off the list.
class RecentDossiers final : public QWidget
{
    Q_OBJECT
public:
    explicit RecentDossiers(QWidget *parent = nullptr);
    void setDossiers(const QList<RecentDossier> &dossiers);
    [[nodiscard]] bool isEmpty() const { return m_cards.isEmpty(); }
    /// Null: none is listed.
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void chosen(const QString &path);
    /// The dossier itself stays where it is.
    void removalRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(qsizetype row);
    QVBoxLayout *m_rows = nullptr;
    QList<RecentDossierCard *> m_cards;
};

/// "~/cases/north" for a folder below the home folder; of a deep one the last two names.
[[nodiscard]] QString shortPath(const QString &path);

} // namespace homeward
