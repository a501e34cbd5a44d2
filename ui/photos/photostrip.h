// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"

#include <QHash>
#include <QListView>
#include <QPixmap>

class QStandardItemModel;

namespace homeward {

class Dossier;
class Preferences;

enum class PhotoOrder { AsReceived, ByDate, ByParty };

/// The photographs of a case in a row, each with the mark of the party that supplied it, its claimed date, its kind and
/// the age the child then had. Covered ones stay covered here, whatever is uncovered elsewhere.
class PhotoStrip final : public QListView
{
    Q_OBJECT
public:
    explicit PhotoStrip(Dossier &dossier, QWidget *parent = nullptr);
    /// Small pictures look as photographs do at first.
    void follow(const Preferences &preferences);
    void setCase(const CaseView &view);
    void setOrder(PhotoOrder order);
    [[nodiscard]] int count() const;
    /// As they stand in the row.
    [[nodiscard]] QList<EvidenceId> photos() const;
    void choose(const EvidenceId &id); ///< without a signal
    [[nodiscard]] EvidenceId chosen() const;
    void step(int by);
    /// Signs of the two photographs that are being compared; null ids: none.
    void setSides(const EvidenceId &left, const EvidenceId &right);

Q_SIGNALS:
    void activatedPhoto(const homeward::EvidenceId &id);
    void chosenPhoto(const homeward::EvidenceId &id);
    void menuRequested(const homeward::EvidenceId &id, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fill();
    void loadThumbnail(const EvidenceItem &item);
    [[nodiscard]] QList<EvidenceItem> ordered() const;
    [[nodiscard]] QModelIndex indexOf(const EvidenceId &id) const;

    Dossier &m_dossier;
    const Preferences *m_preferences = nullptr;
    CaseView m_view;
    QStandardItemModel *m_model;
    QHash<EvidenceId, QPixmap> m_pictures;
    PhotoOrder m_order = PhotoOrder::AsReceived;
    bool m_quiet = false;
};

} // namespace homeward
