// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gotomodel.h"

#include "names/fold.h"
#include "ui/common/wording.h"
#include "ui/shell/commandwords.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace homeward {

namespace {

QString kindText(FoundItem::Kind kind)
{
    switch (kind) {
    case FoundItem::Kind::Case:
        //: @info kind of something found
        return QCoreApplication::translate("FoundItem", "Case");
    case FoundItem::Kind::Person:
        //: @info kind of something found
        return QCoreApplication::translate("FoundItem", "Person");
    case FoundItem::Kind::Place:
        //: @info kind of something found
        return QCoreApplication::translate("FoundItem", "Place");
    case FoundItem::Kind::Document:
        //: @info kind of something found: a file of a case
        return QCoreApplication::translate("FoundItem", "Document");
    case FoundItem::Kind::Annotation:
        //: @info kind of something found: a remark on a page
        return QCoreApplication::translate("FoundItem", "Annotation");
    }
    return {};
}

QString wordsOf(const FoundItem &item)
{
    if (!item.field.isEmpty())
        return valueText(item.field, item.text);
    return item.text.isEmpty() ? item.number : item.text;
}

QString commandText(const QAction &command)
{
    QString text = command.text();
    return text.remove(u'&');
}

} // namespace

QList<QAction *> commandsSaying(const QString &text, const QList<QAction *> &commands)
{
    QList<QAction *> found;
    const QStringList wanted = homeward::wordsOf(text);
    if (wanted.isEmpty())
        return found;
    for (QAction *command : commands) {
        if (!command->isEnabled() || command->text().isEmpty())
            continue;
        const QStringList words = homeward::wordsOf(commandText(*command) + u' ' + otherWords(*command));
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &beginning) {
            return std::any_of(words.begin(), words.end(),
                               [&](const QString &word) { return word.startsWith(beginning, Qt::CaseInsensitive); });
        });
        if (fits)
            found.append(command);
    }
    return found;
}

void GoToModel::setFound(const QList<FoundItem> &items, const QList<QAction *> &commands)
{
    beginResetModel();
    m_items = items;
    m_commands = QList<QPointer<QAction>>(commands.begin(), commands.end());
    endResetModel();
}

const FoundItem *GoToModel::item(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

QAction *GoToModel::command(int row) const
{
    const qsizetype at = row - m_items.size();
    return at >= 0 && at < m_commands.size() ? m_commands.at(at).data() : nullptr;
}

int GoToModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size() + m_commands.size());
}

QVariant GoToModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    QString words;
    QString aside;
    if (const FoundItem *found = item(index.row())) {
        words = wordsOf(*found).simplified();
        aside = QStringLiteral("%1 · %2").arg(kindText(found->kind), found->number);
    } else if (const QAction *action = command(index.row())) {
        words = commandText(*action);
        //: @info kind of something found: a command of a menu
        aside = QCoreApplication::translate("FoundItem", "Command");
        if (const QString keys = action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
            aside += QStringLiteral(" · ") + keys;
    } else {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case AsideRole:
        return aside;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return words + QStringLiteral(", ") + aside;
    default:
        return {};
    }
}

} // namespace homeward
