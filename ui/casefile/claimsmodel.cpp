// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimsmodel.h"

#include "ui/common/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward {

QString sourceText(const ClaimSource &source, const CaseView &view)
{
    QString name = source.text;
    if (name.isEmpty()) {
        if (const EvidenceItem *item = view.evidence(source.evidence))
            name = item->title;
    }
    if (name.isEmpty() || source.page < 0)
        return name;
    //: @info a source and its page; %1 is the document, %2 the number of the page
    return QCoreApplication::translate("Claims", "%1, p. %2").arg(name).arg(source.page + 1);
}

void ClaimsModel::setCase(const CaseView &view)
{
    beginResetModel();
    m_view = view;
    rebuild();
    endResetModel();
}

void ClaimsModel::setFilter(FactFilter filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void ClaimsModel::setHideAgreed(bool hide)
{
    beginResetModel();
    m_hideAgreed = hide;
    rebuild();
    endResetModel();
}

bool ClaimsModel::passes(const FactComparison &fact, FactFilter filter) const
{
    switch (filter) {
    case FactFilter::All:
        return true;
    case FactFilter::Conflicts:
        return fact.state == FactState::Conflict;
    case FactFilter::SingleSource:
        return fact.state == FactState::SingleSource;
    case FactFilter::NoData:
        return fact.state == FactState::NoData;
    }
    return true;
}

void ClaimsModel::rebuild()
{
    m_rows.clear();
    std::optional<FieldGroup> group;
    for (int i = 0; i < m_view.facts.size(); ++i) {
        const FactComparison &fact = m_view.facts.at(i);
        const bool agreed = fact.state == FactState::Agree || fact.state == FactState::AgreeLessExact ||
                            fact.state == FactState::Variant || fact.state == FactState::PartlySilent ||
                            fact.state == FactState::Complement;
        if (!passes(fact, m_filter) || (m_hideAgreed && agreed))
            continue;
        const FieldInfo *field = fieldInfo(fact.field);
        const FieldGroup here = field ? field->group : FieldGroup::Family;
        if (group != here)
            m_rows.append({-1, here});
        group = here;
        m_rows.append({i, here});
    }
}

int ClaimsModel::countOf(FactFilter filter) const
{
    return static_cast<int>(std::count_if(m_view.facts.cbegin(), m_view.facts.cend(),
                                          [&](const FactComparison &fact) { return passes(fact, filter); }));
}

int ClaimsModel::hiddenCount() const
{
    const auto shown = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.fact >= 0; });
    return static_cast<int>(m_view.facts.size() - shown);
}

void ClaimsModel::retranslate()
{
    if (m_rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool ClaimsModel::isHeading(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).fact < 0;
}

const FactComparison *ClaimsModel::fact(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).fact < 0)
        return nullptr;
    return &m_view.facts.at(m_rows.at(row).fact);
}

int ClaimsModel::rowOf(const QString &field) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const FactComparison *one = fact(row);
        if (one && one->field == field)
            return row;
    }
    return -1;
}

const Party *ClaimsModel::party(int column) const
{
    return column >= 1 && column < stateColumn() ? &m_view.file.parties.at(column - 1) : nullptr;
}

int ClaimsModel::neighbouringConflict(int row, int step) const
{
    for (int i = row + step; i >= 0 && i < m_rows.size(); i += step) {
        const FactComparison *one = fact(i);
        if (one && one->state == FactState::Conflict)
            return i;
    }
    return -1;
}

ClaimLines ClaimsModel::lines(int row, int column) const
{
    ClaimLines result;
    const FactComparison *comparison = fact(row);
    const Party *who = party(column);
    if (!comparison || !who)
        return result;
    const bool numbered = comparison->state == FactState::Conflict;
    for (const DistinctValue &value : comparison->values) {
        for (const ClaimId &id : value.claims) {
            const Claim *claim = m_view.claim(id);
            if (!claim || claim->partyKey != who->key)
                continue;
            result.append({id, valueText(claim->field, claim->value), sourceText(claim->source, m_view),
                           numbered ? value.number : 0, !claim->source.evidence.isNull()});
        }
    }
    return result;
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_view.file.parties.isEmpty() ? 0 : stateColumn() + 1;
}

QString ClaimsModel::spoken(int row, int column) const
{
    const FactComparison *comparison = fact(row);
    if (!comparison)
        return data(index(row, 0), Qt::DisplayRole).toString();
    const QString label = fieldLabel(comparison->field);
    const int parties = static_cast<int>(m_view.file.parties.size());
    const QString state = factStateLabel(comparison->state, comparison->speaking, parties);
    const Party *who = party(column);
    if (!who)
        //: @item:intable read aloud: a fact and how the parties’ claims stand; %1 fact, %2 state, %3 explanation
        return tr("%1, %2. %3").arg(label, state, factStateExplanation(comparison->state));
    const ClaimLines cell = lines(row, column);
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

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= columnCount())
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == HeadingRole)
        return isHeading(row);
    if (isHeading(row)) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return column == 0 ? fieldGroupTitle(m_rows.at(row).group) : QString();
        return {};
    }
    const FactComparison &comparison = *fact(row);
    const int parties = static_cast<int>(m_view.file.parties.size());
    switch (role) {
    case ConflictRole:
        return comparison.state == FactState::Conflict;
    case LinesRole:
        return QVariant::fromValue(lines(row, column));
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::ToolTipRole:
        return column == stateColumn() ? factStateExplanation(comparison.state) : QString();
    case Qt::DisplayRole: {
        if (column == 0)
            return fieldLabel(comparison.field);
        if (column == stateColumn())
            return factStateLabel(comparison.state, comparison.speaking, parties);
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
