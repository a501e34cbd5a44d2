// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/history.h"
#include "domain/party.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

namespace homeward {

/// What is sought in the trail of a dossier.
struct TrailFilter
{
    enum class About { Everything, Dossier, Cases }; ///< Dossier: accounts, backups, checks, whatever is of no one case
    About about = About::Everything;
    QString account; ///< id as text; empty: everybody
    QString act;     ///< stable key; empty: everything done
    QString words;   ///< all of them occur in the line, in any order
    bool operator==(const TrailFilter &) const = default;
};

/// The trail of a dossier, newest first: when, who, what was done, and the case it was about.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Case, ColumnCount };
    static constexpr int portion = 200; ///< rows shown at first, and more on each wish

    explicit HistoryModel(QObject *parent = nullptr);
    void setLines(const QList<HistoryLine> &lines, const QHash<CaseId, QString> &numbers);
    /// \a timeZone of the office, IANA.
    void setWording(const QList<Party> &parties, const QByteArray &timeZone);
    void setFilter(const TrailFilter &filter);
    void showMore();
    void retranslate();
    [[nodiscard]] const QList<HistoryLine> &lines() const { return m_lines; }
    [[nodiscard]] const HistoryLine *line(int row) const;
    [[nodiscard]] int rowOf(qint64 sequence) const;
    /// How many lines pass the filter; more than rowCount() where not all are shown yet.
    [[nodiscard]] int matching() const { return static_cast<int>(m_matching.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filterAnew();
    [[nodiscard]] QStringList cells(const HistoryLine &line) const;

    QList<HistoryLine> m_lines;
    QHash<CaseId, QString> m_numbers;
    QList<Party> m_parties;
    QByteArray m_timeZone;
    TrailFilter m_filter;
    QList<int> m_matching; ///< places in m_lines
    int m_shown = portion;
};

} // namespace homeward
