// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimspage.h"

#include "desks/dossier.h"
#include "ui/casefile/claimsmodel.h"
#include "ui/casefile/filterchip.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/roomkeys.h"
#include "ui/common/tokens.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

namespace homeward {

ClaimsPage::ClaimsPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services),
      m_clipboard(new ClipboardKeeper(services.preferences, this)), m_undo(undo), m_model(new ClaimsModel(this)),
      m_table(new ClaimsTable(*m_model)), m_filters(new QButtonGroup(this)), m_hideAgreed(new QCheckBox),
      m_add(new QPushButton), m_addRecord(new QPushButton), m_copyTable(new QPushButton), m_stack(new QStackedLayout),
      m_emptyText(new QLabel), m_clear(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::medium);
    auto *filters = new FlowRow;
    filters->setContentsMargins(space::large, 0, space::large, 0);
    for (int i = 0; i < 4; ++i) {
        auto *chip = new FilterChip;
        m_filters->addButton(chip, i);
        filters->add(chip);
    }
    m_filters->button(0)->setChecked(true);
    filters->add(m_hideAgreed);
    filters->add(m_add);
    filters->add(m_addRecord);
    filters->add(m_copyTable);
    m_add->setVisible(mayWrite());
    m_addRecord->setVisible(mayWrite());
    layout->addWidget(filters);
    m_stack->addWidget(m_table);
    auto *empty = new QWidget;
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch();
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_clear, 0, Qt::AlignCenter);
    emptyLayout->addStretch();
    m_stack->addWidget(empty);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_table);
    serveRoomKeys(m_table, KeyRoom::Claims);

    connect(m_filters, &QButtonGroup::idClicked, this, &ClaimsPage::applyFilter);
    connect(m_hideAgreed, &QCheckBox::toggled, this, [this](bool hide) {
        const CellPlace place = m_table->currentPlace();
        m_model->setHideAgreed(hide);
        m_table->ensureCurrent(place);
        updateEmpty();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_hideAgreed->setChecked(false);
        applyFilter(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimsPage::moved);
    connect(m_add, &QPushButton::clicked, this, [this] { addClaim(m_table->currentIndex()); });
    connect(m_table, &ClaimsTable::sourceRequested, this, &ClaimsPage::openSource);
    connect(m_table, &ClaimsTable::addRequested, this, &ClaimsPage::addClaim);
    connect(m_addRecord, &QPushButton::clicked, this, &ClaimsPage::showAddMenu);
    connect(m_copyTable, &QPushButton::clicked, this, &ClaimsPage::copyTable);
    connect(m_table, &ClaimsTable::recordRequested, this, &ClaimsPage::showAddMenu);
    connect(m_table, &ClaimsTable::correctRequested, this, &ClaimsPage::correctCell);
    connect(m_table, &ClaimsTable::withdrawRequested, this, &ClaimsPage::withdrawCell);
    connect(m_table, &ClaimsTable::menuRequested, this, &ClaimsPage::showMenu);
    connect(m_table, &ClaimsTable::copyRequested, this, &ClaimsPage::copyCell);
    connect(m_table, &ClaimsTable::conflictStepRequested, this, &ClaimsPage::stepConflict);
    connect(m_table, &ClaimsTable::hideAgreedToggled, m_hideAgreed, &QCheckBox::toggle);
    retranslateUi();
}

void ClaimsPage::setCase(const CaseView &view)
{
    const bool same = m_model->view().file.id == view.file.id;
    const CellPlace place = same ? m_table->currentPlace() : CellPlace();
    const int scrolled = same ? m_table->verticalScrollBar()->value() : 0;
    m_model->setCase(view);
    m_table->ensureCurrent(place);
    m_table->verticalScrollBar()->setValue(scrolled);
    if (!same)
        m_fresh = {};
    showFresh();
    retranslateUi();
    updateEmpty();
    if (!same)
        QTimer::singleShot(0, this, &ClaimsPage::reopenDraft); // over the whole case, not in the middle of showing it
}

void ClaimsPage::showConflicts()
{
    const int row = m_model->neighbouringConflict(-1, +1);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 1));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ClaimsPage::showCell(const QString &field, const QString &party)
{
    if (m_model->rowOf(field) < 0)
        m_clear->click();
    const int row = m_model->rowOf(field);
    if (row < 0)
        return;
    int column = 0;
    while (column < m_model->columnCount() && (!m_model->party(column) || m_model->party(column)->key != party))
        ++column;
    m_table->setCurrentIndex(m_model->index(row, column < m_model->columnCount() ? column : 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ClaimsPage::tellCell(QString &field, QString &party) const
{
    if (const FactComparison *fact = m_model->fact(m_table->currentIndex().row()))
        field = fact->field;
    if (const Party *one = m_model->party(m_table->currentIndex().column()))
        party = one->key;
}

void ClaimsPage::applyFilter(int filter)
{
    const CellPlace place = m_table->currentPlace();
    m_filters->button(filter)->setChecked(true);
    m_model->setFilter(static_cast<FactFilter>(filter));
    m_table->ensureCurrent(place);
    updateEmpty();
}

void ClaimsPage::updateEmpty()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->view().file.id.isNull();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    //: @info shown when the filters leave no facts; %n how many are hidden
    m_emptyText->setText(tr("The filters hide all %n fact(s).", nullptr, m_model->hiddenCount()));
}

void ClaimsPage::stepConflict(int step)
{
    const int row = m_model->neighbouringConflict(m_table->currentIndex().row(), step);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, std::max(1, m_table->currentIndex().column())));
    else
        Q_EMIT statusChanged(step > 0 ? tr("No further conflict below") : tr("No further conflict above"));
}

bool ClaimsPage::mayWrite() const
{
    return !m_dossier.isReadOnly() && m_dossier.session().may(Right::EditCases);
}

void ClaimsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_filters->checkedId() > 0 || m_hideAgreed->isChecked()))
        m_clear->click();
    else
        QWidget::keyPressEvent(event);
}

void ClaimsPage::retranslateUi()
{
    const auto chip = [this](int id, const QString &text) { m_filters->button(id)->setText(text); };
    //: @option:check filter: what is claimed, and the key facts also when nobody speaks about them; %1 how many
    chip(0, tr("Facts %1").arg(m_model->countOf(FactFilter::All)));
    //: @option:check filter; %1 how many facts are in conflict
    chip(1, tr("Conflicts %L1").arg(m_model->countOf(FactFilter::Conflicts)));
    //: @option:check filter; %1 how many facts only one party speaks about
    chip(2, tr("Single source %1").arg(m_model->countOf(FactFilter::SingleSource)));
    //: @option:check filter; %1 how many facts nobody speaks about
    chip(3, tr("No data %1").arg(m_model->countOf(FactFilter::NoData)));
    //: @option:check hides the facts the parties agree about
    m_hideAgreed->setText(tr("Hide agreed"));
    //: @action:button
    m_add->setText(tr("Add a claim…"));
    m_add->setToolTip(QStringLiteral("A"));
    //: @action:button opens a list: person, document, stay, condition report, attestation
    m_addRecord->setText(tr("New record…"));
    m_addRecord->setToolTip(QStringLiteral("N"));
    //: @action:button copies the grid of claims, for a spreadsheet or a letter
    m_copyTable->setText(tr("Copy as a table"));
    //: @action:button takes all filters away
    m_clear->setText(tr("Clear filters (Esc)"));
    //: @label accessible name of the claims grid
    m_table->setAccessibleName(tr("Claims by party"));
    updateEmpty();
}

void ClaimsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

} // namespace homeward
