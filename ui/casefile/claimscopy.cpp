// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the claims grid as text: the history of a cell, a copied cell, the whole as a table.
#include "desks/dossier.h"
#include "ui/casefile/claimsmodel.h"
#include "ui/casefile/claimspage.h"
#include "ui/casefile/subjectwords.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

QStringList ClaimsPage::cellHistory(const QModelIndex &cell) const
{
    const CaseView &view = m_model->view();
    const Party &party = *m_model->party(cell.column());
    const auto when = [&](const QDateTime &time) { return dateTimeText(time, m_dossier.office().timeZone); };
    QStringList entries;
    if (const auto capacity = m_model->capacity(cell.row())) {
        for (const Attestation &one : view.file.attestations) {
            if (one.capacity != *capacity || one.partyKey != party.key)
                continue;
            //: @info:status state of an attestation; %1 the reason as it was written
            const QString state =
                one.enteredInError ? tr("entered in error: %1").arg(reasonText(one.errorReason)) : tr("in force");
            entries.append(tr("%1\n%2\n%3, %4, %5")
                               .arg(attestationResultText(one.result), attestationDetails(one, view.file),
                                    view.accountNames.value(one.recordedBy), when(one.recordedAt), state));
        }
        return entries;
    }
    const FactComparison *fact = m_model->fact(cell.row());
    for (const Claim &claim : view.file.claims) {
        if (!fact || claim.field != fact->field || claim.partyKey != party.key || claim.subject != fact->subject)
            continue;
        //: @info:status state of a claim in a list of all claims
        QString state = tr("in force");
        if (claim.withdrawn)
            //: @info:status state of a claim; %1 is the reason as it was written
            state = tr("withdrawn: %1").arg(reasonText(claim.withdrawReason));
        else if (claim.superseded)
            //: @info:status state of a claim
            state = tr("replaced by a later claim");
        //: @info a claim in a list; %1 value, %2 source, %3 who recorded it, %4 when, %5 its state
        entries.append(tr("%1\n%2\n%3, %4, %5")
                           .arg(valueText(claim.field, claim.value), sourceText(claim.source, view),
                                view.accountNames.value(claim.recordedBy), when(claim.recordedAt), state));
    }
    return entries;
}

void ClaimsPage::showCellHistory(const QModelIndex &cell)
{
    const Party *party = m_model->party(cell.column());
    if (!party || m_model->isSubject(cell.row()))
        return;
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    //: @title:window the claims one party made about one fact; %1 fact, %2 party
    dialog->setWindowTitle(tr("%1 · %2").arg(m_model->index(cell.row(), 0).data().toString(), partyName(*party)));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    const QStringList entries = cellHistory(cell);
    for (const QString &entry : entries) {
        auto *line = new QLabel(entry);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(line);
    }
    if (entries.isEmpty())
        //: @info a party never said anything about a fact
        layout->addWidget(new QLabel(tr("Nothing was ever recorded here.")));
    //: @action:button
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->setMinimumWidth(420);
    dialog->open();
}

void ClaimsPage::copyCell(const QModelIndex &cell, bool bare)
{
    QStringList texts;
    const Party *party = m_model->party(cell.column());
    for (const ClaimLine &line : m_model->lines(cell.row(), cell.column())) {
        if (bare)
            texts.append(line.value);
        else if (line.source.isEmpty())
            texts.append(QStringLiteral("%1, %2").arg(line.value, partyName(*party)));
        else
            texts.append(QStringLiteral("%1, %2, %3").arg(line.value, partyName(*party), line.source));
    }
    if (texts.isEmpty())
        return;
    m_clipboard->copy(texts.join(QLatin1Char('\n')));
    Q_EMIT statusChanged(m_clipboard->copiedText());
}

void ClaimsPage::copyTable()
{
    // Every cell whole, with what stands under a value: as text with tabs and as a table for letters.
    QStringList rows;
    QString html = QStringLiteral("<table border=\"1\">");
    const auto append = [&](const QStringList &cells) {
        rows.append(cells.join(QLatin1Char('\t')));
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    };
    QStringList header;
    for (int column = 0; column < m_model->columnCount(); ++column)
        header.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    append(header);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            QStringList texts;
            for (const ClaimLine &line : m_model->lines(row, column)) {
                QString text =
                    line.number > 0 ? QStringLiteral("[%1] %2").arg(line.number).arg(line.value) : line.value;
                if (!line.source.isEmpty())
                    text += QStringLiteral(" (%1)").arg(line.source);
                texts.append(text);
            }
            const QString cell =
                texts.isEmpty() ? m_model->index(row, column).data().toString() : texts.join(QStringLiteral("; "));
            cells.append(cell.simplified());
        }
        append(cells);
    }
    auto copied = std::make_unique<QMimeData>();
    copied->setText(rows.join(QLatin1Char('\n')));
    copied->setHtml(html + QStringLiteral("</table>"));
    m_clipboard->copy(std::move(copied));
    Q_EMIT statusChanged(m_clipboard->copiedText());
}

} // namespace homeward
