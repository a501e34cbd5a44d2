// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/contactdesk.h"

#include <QAbstractListModel>

namespace homeward {

/// The family log of one case, newest first, a line for each month before its contacts.
class ContactLogModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ContactLogModel(QObject *parent = nullptr);
    /// \a earlier: also lines that were corrected, withdrawn or taken back.
    void setLog(const ContactLog &log, const QByteArray &timeZone, bool earlier);
    void retranslate();
    [[nodiscard]] const ContactLog &log() const { return m_log; }
    [[nodiscard]] const QByteArray &timeZone() const { return m_timeZone; }

    /// Null for the line of a month.
    [[nodiscard]] const ContactEvent *at(int row) const;
    [[nodiscard]] int rowOf(const ContactId &id) const; ///< -1: not shown
    /// The first contact of the month before (-1) or after (1) that of \a row in time; -1: none.
    [[nodiscard]] int rowOfNextMonth(int row, int step) const;
    /// The contact nearest to \a day; -1 in an empty log.
    [[nodiscard]] int rowNear(const QDate &day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QDate month; ///< its first day
        qsizetype event = -1;
    };
    [[nodiscard]] QString sentence(const ContactEvent &event) const;
    ContactLog m_log;
    QByteArray m_timeZone;
    QList<Row> m_rows;
};

/// "Withdrawn: another family", "Corrected", "Taken back". Empty for a live line.
[[nodiscard]] QString contactRecordText(const ContactEvent &event);

} // namespace homeward
