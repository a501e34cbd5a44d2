// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/historywords.h"

#include "ui/common/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward {

namespace {

QString outcomeText(const QString &outcome)
{
    struct Words
    {
        const char *key;
        const char *text;
    };
    static constexpr Words table[] = {
        //: @info what became of a print job, in the history
        {"submitted", QT_TRANSLATE_NOOP("HistoryWords", "handed to the printer")},
        //: @info what became of a print job, in the history
        {"completed", QT_TRANSLATE_NOOP("HistoryWords", "printed")},
        //: @info what became of a print job, in the history
        {"waiting", QT_TRANSLATE_NOOP("HistoryWords", "waits in the queue")},
        //: @info what became of a print job, in the history
        {"cancelled", QT_TRANSLATE_NOOP("HistoryWords", "cancelled at the printer")},
        //: @info what became of a print job, in the history
        {"aborted", QT_TRANSLATE_NOOP("HistoryWords", "broken off by the printer")},
        //: @info what became of a print job, in the history
        {"failed", QT_TRANSLATE_NOOP("HistoryWords", "not printed")},
        //: @info what became of a print job, in the history
        {"unknown", QT_TRANSLATE_NOOP("HistoryWords", "outcome not known")},
    };
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Words &words) { return outcome == QLatin1String(words.key); });
    return found == std::end(table) ? outcome : QCoreApplication::translate("HistoryWords", found->text);
}

} // namespace

HistoryWords::HistoryWords(const QList<Party> &parties, const QByteArray &timeZone)
    : m_parties(parties), m_timeZone(timeZone)
{
}

QString HistoryWords::about(const HistoryLine &line) const
{
    const auto party =
        std::find_if(m_parties.begin(), m_parties.end(), [&](const Party &one) { return one.key == line.partyKey; });
    const QString name = party == m_parties.end() ? line.partyKey : partyName(*party);
    if (!line.field.isEmpty())
        //: @info what a line of the history is about; %1 a fact, %2 the party that states it
        return QCoreApplication::translate("HistoryWords", "%1, %2").arg(fieldLabel(line.field), name);
    if (!name.isEmpty())
        return name;
    if (line.when.isValid())
        return dateTimeText(line.when, m_timeZone);
    if (const auto kind = subjectKindFromKey(line.subjectKind))
        return subjectKindLabel(*kind);
    if (!line.annotation.isNull() && line.page >= 0 && !line.about.isEmpty())
        //: @info what a line of the history is about; %1 a file, %2 the number of a page
        return QCoreApplication::translate("HistoryWords", "%1, page %2").arg(line.about).arg(line.page + 1);
    if (line.copies > 0)
        //: @info a print job in the history; %1 is the number of a paper, %2 what became of the job, %n how many copies
        return QCoreApplication::translate("HistoryWords", "%1, %n copy(s): %2", nullptr, line.copies)
            .arg(line.about, outcomeText(line.outcome));
    return line.about;
}

QString HistoryWords::change(const HistoryLine &line) const
{
    const auto worded = [&](const QString &value) {
        return value.isEmpty() || line.field.isEmpty() ? value : valueText(line.field, value);
    };
    QString from = worded(line.from);
    QString to = worded(line.to);
    if (line.act == QLatin1String("case.assigned")) {
        const auto nobody = [](const QString &name) {
            //: @info in the history: a case was given to no person
            return name.isEmpty() ? QCoreApplication::translate("HistoryWords", "nobody") : name;
        };
        from = nobody(from);
        to = nobody(to);
    }
    QStringList parts;
    // An arrow is read the same in all three languages.
    if (!line.categoryTo.isEmpty())
        parts.append(annotationCategoryLabel(annotationCategoryFromKey(line.categoryFrom)) + QStringLiteral(" → ") +
                     annotationCategoryLabel(annotationCategoryFromKey(line.categoryTo)));
    if (!from.isEmpty() && !to.isEmpty())
        parts.append(from + QStringLiteral(" → ") + to);
    else
        parts.append(from + to);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString HistoryWords::deed(const HistoryLine &line) const
{
    QStringList lines{actText(line.act), about(line), change(line)};
    if (const QString own = ownReasonText(line); !own.isEmpty())
        lines.append(own);
    else if (!line.reason.isEmpty())
        //: @info in the history; %1 is what a person gave as the reason
        lines.append(QCoreApplication::translate("HistoryWords", "Reason given: %1").arg(reasonText(line.reason)));
    if (line.contentErased)
        //: @info in the history: what changed was erased under a retention rule
        lines.append(QCoreApplication::translate("HistoryWords", "The content of this entry was erased."));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString HistoryWords::text(const HistoryLine &line) const
{
    return deed(line) + u'\n' +
           QCoreApplication::translate("HistoryWords", "%1, %2")
               .arg(line.accountName, dateTimeText(line.at, m_timeZone));
}

} // namespace homeward
