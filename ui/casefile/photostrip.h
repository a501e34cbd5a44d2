// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"

#include <QListView>

#include <QStandardItemModel>

namespace homeward {

class Dossier;

/// The photographs of a case in a row, each with the mark of the party that supplied it and its date.
class PhotoStrip final : public QListView
{
    Q_OBJECT
public:
    explicit PhotoStrip(Dossier &dossier, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    [[nodiscard]] int count() const { return m_model->rowCount(); }
    void choose(const EvidenceId &id); ///< without a signal
    [[nodiscard]] EvidenceId chosen() const;
    void step(int by);

Q_SIGNALS:
    void activatedPhoto(const homeward::EvidenceId &id);
    void chosenPhoto(const homeward::EvidenceId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void loadThumbnail(int row, const EvidenceId &id);
    Dossier &m_dossier;
    CaseView m_view;
    QStandardItemModel *m_model;
    QHash<EvidenceId, QPixmap> m_pictures;
    bool m_quiet = false;
};

} // namespace homeward
