// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistprint.h"

#include "ui/common/wording.h"

#include <QCoreApplication>

namespace homeward {

QString caseListHtml(const QList<CaseRow> &rows, const QDate &today, const QString &note)
{
    const QStringList heads{
        //: @title:column of a printed list of cases
        QCoreApplication::translate("CaseListPrint", "Number"),
        //: @title:column of a printed list of cases
        QCoreApplication::translate("CaseListPrint", "Name"),
        //: @title:column of a printed list of cases: of the record
        QCoreApplication::translate("CaseListPrint", "State"),
        //: @title:column of a printed list of cases: how many facts the parties state differently
        QCoreApplication::translate("CaseListPrint", "Conflicts"),
        //: @title:column of a printed list of cases
        QCoreApplication::translate("CaseListPrint", "Age"),
        //: @title:column of a printed list of cases
        QCoreApplication::translate("CaseListPrint", "Place"),
    };
    QString html = QStringLiteral("<html><body style=\"font-family:'Noto Sans'; font-size:9pt\"><h2>%1</h2><p>%2</p>"
                                  "<table width=\"100%\" border=\"0.5\" cellspacing=\"0\" cellpadding=\"4\""
                                  " style=\"border-collapse:collapse\"><thead><tr>")
                       .arg(caseCountText(static_cast<int>(rows.size())).toHtmlEscaped(), note.toHtmlEscaped());
    for (const QString &head : heads)
        html += QStringLiteral("<th align=\"left\">%1</th>").arg(head.toHtmlEscaped());
    html += QStringLiteral("</tr></thead>");
    for (const CaseRow &row : rows) {
        const QStringList cells{row.number,
                                row.name,
                                caseStateLabel(row.state),
                                row.conflicts > 0 ? QString::number(row.conflicts) : QString(),
                                ageShortText(ageOn(row.birth, today)),
                                row.place};
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace homeward
