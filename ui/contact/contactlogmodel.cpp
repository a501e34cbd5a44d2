// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactlogmodel.h"

#include "ui/common/wording.h"
#include "ui/contact/contactwords.h"
#include "ui/contact/personaldata.h"

#include <QCoreApplication>

#include <cstdlib>

namespace homeward {

QString contactRecordText(const ContactEvent &event)
{
    if (event.takenBack)
        //: @info:status a line of the family log that was undone
        return QCoreApplication::translate("Contact", "Taken back");
    if (event.withdrawn)
        //: @info:status a line of the family log; %1 is the reason
        return QCoreApplication::translate("Contact", "Withdrawn: %1").arg(event.withdrawReason);
    if (event.superseded)
        //: @info:status a line of the family log that a later line corrects
        return QCoreApplication::translate("Contact", "Corrected by a later line");
    return {};
}

ContactLogModel::ContactLogModel(QObject *parent) : QAbstractListModel(parent) {}

void ContactLogModel::setLog(const ContactLog &log, const QByteArray &timeZone, bool earlier)
{
    beginResetModel();
    m_log = log;
    m_timeZone = timeZone;
    m_rows.clear();
    for (qsizetype i = log.events.size() - 1; i >= 0; --i) {
        const ContactEvent &event = log.events.at(i);
        if (!event.isLive() && !earlier)
            continue;
        const QDate day = contactDay(event.entry.at, timeZone);
        const QDate month(day.year(), day.month(), 1);
        if (m_rows.isEmpty() || m_rows.last().month != month)
            m_rows.append({month, -1});
        m_rows.append({month, i});
    }
    endResetModel();
}

void ContactLogModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ContactEvent *ContactLogModel::at(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).event < 0)
        return nullptr;
    return &m_log.events.at(m_rows.at(row).event);
}

int ContactLogModel::rowOf(const ContactId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const ContactEvent *event = at(row); event && event->id == id)
            return row;
    }
    return -1;
}

int ContactLogModel::rowOfNextMonth(int row, int step) const
{
    if (row < 0 || row >= m_rows.size())
        return -1;
    const QDate here = m_rows.at(row).month;
    int found = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool fits = step < 0 ? m_rows.at(i).month < here : m_rows.at(i).month > here;
        if (!fits || !at(i))
            continue;
        // The nearest month, and in it the first shown.
        if (found < 0 || (step > 0 && m_rows.at(i).month != m_rows.at(found).month))
            found = i;
        if (step < 0)
            break;
    }
    return found;
}

int ContactLogModel::rowNear(const QDate &day) const
{
    int best = -1;
    qint64 distance = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const ContactEvent *event = at(row);
        if (!event)
            continue;
        const qint64 days = std::abs(contactDay(event->entry.at, m_timeZone).daysTo(day));
        if (best < 0 || days < distance) {
            best = row;
            distance = days;
        }
    }
    return best;
}

int ContactLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ContactLogModel::sentence(const ContactEvent &event) const
{
    const ContactEntry &entry = event.entry;
    QStringList parts{contactTimeText(entry, m_timeZone), contactLabel(entry.channel), contactLabel(entry.state),
                      coveredText(entry.withWhom),        coveredText(entry.text),     contactRecordText(event)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant ContactLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (const ContactEvent *event = at(index.row()))
        return sentence(*event);
    const QDate month = m_rows.at(index.row()).month;
    const auto worded = PartialDate::fromEdtf(month.toString(QStringLiteral("yyyy-MM")));
    QString text = worded ? dateText(*worded) : QString();
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

Qt::ItemFlags ContactLogModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return at(index.row()) ? QAbstractListModel::flags(index) : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace homeward
