// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the grid of claims says in a cell, on screen and read aloud.
#include "ui/casefile/claimsmodel.h"
#include "ui/casefile/subjectwords.h"
#include "ui/common/wording.h"

#include <algorithm>

namespace homeward {

QString ClaimsModel::title(const Row &row) const
{
    if (row.kind == RowKind::Attestation)
        return attestationCapacityText(row.capacity);
    if (row.kind == RowKind::Fact)
        return fieldLabel(m_view.facts.at(row.fact).field);
    if (row.kind == RowKind::Group) {
        //: @title:group what the parties attest about a case
        return row.group ? fieldGroupTitle(*row.group) : tr("Attestations");
    }
    const Subject *about = m_view.file.subject(row.subject);
    const QString name = subjectTitle(m_view.file, *about);
    if (about->withdrawn)
        //: @title:group a record that was entered in error; %1 what it is, %2 the reason as written
        return tr("%1 – entered in error: %2").arg(name, reasonText(about->withdrawReason));
    const auto conflicts = std::count_if(m_view.facts.cbegin(), m_view.facts.cend(), [&](const FactComparison &fact) {
        return fact.subject == row.subject && fact.state == FactState::Conflict;
    });
    //: @title:group a record with facts in conflict; %1 what it is, %2 “3 conflicts”
    return conflicts == 0 ? name : tr("%1 – %2").arg(name, conflictCountText(static_cast<int>(conflicts)));
}

QString ClaimsModel::spoken(int row, int column) const
{
    const Row &here = m_rows.at(row);
    if (here.kind == RowKind::Group)
        return title(here);
    if (here.kind == RowKind::Subject)
        return isFolded(row)
                   //: @item:intable read aloud: heading of a record whose facts are folded away
                   ? tr("%1, folded").arg(title(here))
                   //: @item:intable read aloud: heading of a record whose facts follow
                   : tr("%1, unfolded").arg(title(here));
    const FactComparison *comparison = fact(row);
    QString label = title(here);
    if (comparison && comparison->subject != m_view.file.child()) {
        if (const Subject *about = subject(row))
            //: @item:intable read aloud; %1 a document, person, stay or report, %2 the fact about it
            label = tr("%1, %2").arg(subjectTitle(m_view.file, *about), label);
    }
    const Party *who = party(column);
    if (!who) {
        if (!comparison)
            return label;
        const int parties = static_cast<int>(m_view.file.parties.size());
        const QString state = factStateLabel(comparison->state, comparison->speaking, parties);
        //: @item:intable read aloud: a fact and how the parties’ claims stand; %1 fact, %2 state, %3 explanation
        return tr("%1, %2. %3").arg(label, state, factStateExplanation(comparison->state));
    }
    const ClaimLines cell = lines(row, column);
    if (isWithdrawn(row, column))
        //: @item:intable read aloud: a party took back what it said about a fact; %1 fact, %2 party
        return tr("%1, %2, withdrawn").arg(label, partyName(*who));
    if (cell.isEmpty())
        //: @item:intable read aloud: a party says nothing about a fact; %1 fact, %2 party
        return tr("%1, %2, not stated").arg(label, partyName(*who));
    QStringList parts;
    for (const ClaimLine &line : cell) {
        QString said = line.value;
        if (line.number > 0)
            //: @item:intable read aloud; %1 the value, %2 its number, %3 how many different values there are
            said = tr("%1, value %2 of %3").arg(line.value).arg(line.number).arg(comparison->values.size());
        if (!line.source.isEmpty())
            //: @item:intable read aloud; %1 the value, %2 where it comes from
            said = tr("%1, source: %2").arg(said, line.source);
        parts.append(said);
    }
    //: @item:intable read aloud; %1 fact, %2 party, %3 what it says
    return tr("%1, %2, %3").arg(label, partyName(*who), parts.join(QStringLiteral("; ")));
}

QVariant ClaimsModel::headingData(const Row &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return column == 0 ? title(row) : QString();
    if (role == Qt::AccessibleTextRole)
        return column == 0 ? spoken(static_cast<int>(&row - m_rows.constData()), column) : QString();
    return {};
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= columnCount())
        return {};
    const int row = index.row();
    const int column = index.column();
    const Row &here = m_rows.at(row);
    if (role == HeadingRole)
        return here.kind == RowKind::Group;
    if (role == SubjectRole)
        return here.kind == RowKind::Subject;
    if (here.kind == RowKind::Group || here.kind == RowKind::Subject)
        return headingData(here, column, role);
    const FactComparison *comparison = fact(row);
    switch (role) {
    case ConflictRole:
        return comparison && comparison->state == FactState::Conflict;
    case LinesRole:
        return QVariant::fromValue(lines(row, column));
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::ToolTipRole:
        return comparison && column == stateColumn() ? factStateExplanation(comparison->state) : QString();
    case Qt::DisplayRole: {
        if (column == 0)
            return title(here);
        if (column == stateColumn())
            return comparison ? factStateLabel(comparison->state, comparison->speaking,
                                               static_cast<int>(m_view.file.parties.size()))
                              : QString();
        QStringList values;
        for (const ClaimLine &line : lines(row, column))
            values.append(line.value);
        return values.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (const Party *who = party(section))
        return partyName(*who);
    //: @title:column the facts of a case, such as the date of birth
    return section == 0 ? tr("Fact")
                        //: @title:column how the parties’ claims about a fact stand to each other
                        : tr("Assessment");
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace homeward
