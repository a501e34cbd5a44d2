// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paperspage.h"

#include "desks/dossier.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward {

PapersModel::PapersModel(QObject *parent) : QAbstractTableModel(parent) {}

void PapersModel::setRows(const QList<PaperRow> &rows, const QByteArray &timeZone)
{
    beginResetModel();
    m_rows = rows;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const PaperRow &a, const PaperRow &b) { return a.issuedAt > b.issuedAt; });
    m_timeZone = timeZone;
    endResetModel();
}

void PapersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const PaperRow *PapersModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

int PapersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PapersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PapersModel::data(const QModelIndex &index, int role) const
{
    const PaperRow *paper = row(index);
    if (!paper || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return paper->number;
    case Case:
        return paper->caseNumber;
    case State:
        if (paper->state == QLatin1String("issued"))
            //: @info:status a registered paper is signed
            return tr("Signed");
        if (paper->state == QLatin1String("cancelled"))
            //: @info:status a number was reserved and the paper did not come about
            return tr("Cancelled");
        //: @info:status a number is reserved for a paper
        return tr("Reserved");
    case PaperLanguage:
        return languageOwnName(paper->paper);
    case Issued:
        return dateTimeText(paper->issuedAt, m_timeZone);
    case Signer:
        return paper->signer;
    default:
        return {};
    }
}

QVariant PapersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        //: @title:column registration number of a paper
        return tr("Number");
    case Case:
        //: @title:column case number
        return tr("Case");
    case State:
        //: @title:column signed, cancelled, reserved
        return tr("State");
    case PaperLanguage:
        //: @title:column language of the paper
        return tr("Language");
    case Issued:
        //: @title:column day and time a paper was signed
        return tr("Signed at");
    case Signer:
        //: @title:column who signed
        return tr("Signer");
    default:
        return {};
    }
}

PapersPage::PapersPage(Dossier &dossier, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_model(new PapersModel(this))
{
    auto *column = new QVBoxLayout(this);
    m_title = makeLabel(this, type::pageTitle, true);
    column->addWidget(m_title);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(size::tableRow);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_empty = new EmptyState("document-print", this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const PaperRow *paper = m_model->row(index))
            Q_EMIT caseActivated(paper->caseId);
    });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_failure.isEmpty())
            Q_EMIT casesRequested();
        else
            refresh();
    });
    connect(&m_dossier.news(), &News::changed, this, &PapersPage::refresh);
    retranslateUi();
    refresh();
}

void PapersPage::refresh()
{
    whenDone(m_dossier.summaries().papers(), this, [this](const Result<QList<PaperRow>> &rows) {
        m_failure = rows ? QString() : errorText(rows.error()).whole();
        m_model->setRows(rows ? *rows : QList<PaperRow>(), m_dossier.office().timeZone);
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        retranslateUi();
        Q_EMIT countChanged(m_model->rowCount());
    });
}

void PapersPage::retranslateUi()
{
    //: @title section with the papers that were signed
    m_title->setText(tr("Signed summaries"));
    m_table->setAccessibleName(m_title->text());
    if (m_failure.isEmpty())
        m_empty->setTexts(tr("Summaries signed in this dossier will be listed here."),
                          tr("Open a case and choose “Signed summary…” in the menu “Case”."),
                          //: @action:button leads to the list of cases
                          tr("Choose a case"));
    else
        m_empty->setTexts(m_failure, {},
                          //: @action:button reads once more what could not be read
                          tr("Try again"));
    m_model->retranslate();
    m_table->resizeColumnsToContents();
}

void PapersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void PapersPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace homeward
