// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimspage.h"

#include "desks/dossier.h"
#include "ui/casefile/claimcommands.h"
#include "ui/casefile/claimdialog.h"
#include "ui/casefile/claimsmodel.h"
#include "ui/casefile/filterchip.h"
#include "ui/common/drafts.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/prompts.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QUndoStack>

namespace homeward {

namespace {
const QString aboutKey = QStringLiteral("/of"); // beside a draft: the claim that it corrects
} // namespace

ClaimsPage::ClaimsPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services), m_undo(undo), m_model(new ClaimsModel(this)),
      m_table(new ClaimsTable(*m_model)), m_filters(new QButtonGroup(this)), m_hideAgreed(new QCheckBox),
      m_add(new QPushButton), m_stack(new QStackedLayout), m_emptyText(new QLabel), m_clear(new QPushButton)
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
    m_add->setVisible(!dossier.isReadOnly());
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

    connect(m_filters, &QButtonGroup::idClicked, this, &ClaimsPage::applyFilter);
    connect(m_hideAgreed, &QCheckBox::toggled, this, [this](bool hide) {
        m_model->setHideAgreed(hide);
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
    connect(m_table, &ClaimsTable::menuRequested, this, &ClaimsPage::showMenu);
    connect(m_table, &ClaimsTable::copyRequested, this, &ClaimsPage::copyCell);
    connect(m_table, &ClaimsTable::conflictStepRequested, this, &ClaimsPage::stepConflict);
    connect(m_table, &ClaimsTable::hideAgreedToggled, m_hideAgreed, &QCheckBox::toggle);
    retranslateUi();
}

void ClaimsPage::setCase(const CaseView &view)
{
    const bool same = m_model->view().file.id == view.file.id;
    const FactComparison *before = same ? m_model->fact(m_table->currentIndex().row()) : nullptr;
    const QString field = before ? before->field : QString();
    const int column = same ? std::max(0, m_table->currentIndex().column()) : 1;
    const int scrolled = same ? m_table->verticalScrollBar()->value() : 0;
    m_model->setCase(view);
    m_table->ensureCurrent(field, column);
    m_table->verticalScrollBar()->setValue(scrolled);
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
    const FactComparison *before = m_model->fact(m_table->currentIndex().row());
    const QString field = before ? before->field : QString();
    m_filters->button(filter)->setChecked(true);
    m_model->setFilter(static_cast<FactFilter>(filter));
    m_table->ensureCurrent(field, 1);
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

void ClaimsPage::openSource(const QModelIndex &cell)
{
    for (const ClaimLine &line : m_model->lines(cell.row(), cell.column())) {
        const Claim *claim = m_model->view().claim(line.claim);
        if (claim && line.hasDocument) {
            Q_EMIT documentRequested(claim->source.evidence, std::max(0, claim->source.page));
            return;
        }
    }
    //: @info:status after Enter on a cell without a document
    Q_EMIT statusChanged(tr("No document on file for this claim"));
}

void ClaimsPage::report(const Error &error)
{
    Q_EMIT statusChanged(errorText(error).whole());
}

ClaimFailureReport ClaimsPage::failureReport(ClaimDialog *dialog)
{
    return [page = QPointer(this), asking = QPointer(dialog)](const Error &error) {
        if (asking)
            asking->showFailure(error);
        else if (page)
            page->report(error);
        if (!page)
            return;
        // Not from within the command itself: what never happened leaves the stack, so that Undo skips it.
        QTimer::singleShot(0, page, [page] {
            const QUndoCommand *last = page->m_undo.command(page->m_undo.index() - 1);
            if (last && last->isObsolete())
                page->m_undo.undo();
        });
    };
}

void ClaimsPage::addClaim(const QModelIndex &cell)
{
    if (m_dossier.isReadOnly())
        return;
    const FactComparison *fact = m_model->fact(cell.row());
    const Party *party = m_model->party(cell.column());
    openClaimDialog(fact ? fact->field : QString(), party ? party->key : QString(), std::nullopt);
}

void ClaimsPage::correctClaim(const ClaimId &id)
{
    if (const Claim *claim = m_model->view().claim(id))
        openClaimDialog(claim->field, claim->partyKey, *claim);
}

void ClaimsPage::openClaimDialog(const QString &field, const QString &party, const std::optional<Claim> &corrected)
{
    auto *dialog = new ClaimDialog(m_model->view(), field, party, corrected, this);
    connect(dialog, &ClaimDialog::claimReady, this, [this, dialog, corrected](const NewClaim &words) {
        CaseDesk &desk = m_dossier.cases();
        const CaseId id = m_model->view().file.id;
        ClaimCommand *command = nullptr;
        if (corrected)
            command = new CorrectClaimCommand(desk, id, corrected->id, words, failureReport(dialog), m_order);
        else
            command = new AddClaimCommand(desk, id, words, failureReport(dialog), m_order);
        connect(command, &ClaimCommand::recorded, dialog, &ClaimDialog::finish);
        m_undo.push(command);
    });
    if (Drafts *drafts = m_services.drafts) {
        const QString key = draftKey();
        const QString about = corrected ? corrected->id.toString() : QString();
        if (drafts->kept(key + aboutKey) != about) { // words typed for another claim
            drafts->drop(key);
            drafts->keep(key + aboutKey, about);
        }
        drafts->watch(key, dialog);
        connect(dialog, &QDialog::finished, drafts, [drafts, key] {
            drafts->drop(key);
            drafts->drop(key + aboutKey);
        });
    }
    dialog->open();
}

QString ClaimsPage::draftKey() const
{
    return QStringLiteral("claim/") + m_model->view().file.id.toString();
}

void ClaimsPage::reopenDraft()
{
    if (!m_services.drafts || m_services.drafts->kept(draftKey()).isEmpty())
        return;
    const QString about = m_services.drafts->kept(draftKey() + aboutKey);
    if (about.isEmpty())
        openClaimDialog({}, {}, std::nullopt);
    else
        correctClaim(ClaimId::fromString(about));
}

void ClaimsPage::withdrawClaim(const ClaimId &id)
{
    const CaseView &view = m_model->view();
    const Claim *claim = view.claim(id);
    if (!claim)
        return;
    TextQuestion question;
    QStringList about{fieldLabel(claim->field), valueText(claim->field, claim->value)};
    for (const Party &party : view.file.parties) {
        if (party.key == claim->partyKey)
            about.append(partyName(party));
    }
    question.about = about.join(QStringLiteral(" · "));
    //: @title:window a claim is withdrawn, it stays on record
    question.title = tr("Withdraw a claim");
    //: @label:textbox
    question.label = tr("Reason. The claim stays on record, marked as withdrawn.");
    //: @action:button
    question.button = tr("Withdraw");
    question.several = true;
    question.required = true;
    const QPointer<ClaimsPage> alive(this);
    const auto reason = m_services.prompts.textToAsk(this, question);
    if (!alive || !reason || reason->trimmed().isEmpty())
        return;
    m_undo.push(new WithdrawClaimCommand(m_dossier.cases(), m_model->view().file.id, id, reason->trimmed(),
                                         failureReport(nullptr), m_order));
}

void ClaimsPage::showMenu(const QModelIndex &cell, const QPoint &global)
{
    m_table->setCurrentIndex(cell);
    const ClaimLines lines = m_model->lines(cell.row(), cell.column());
    const bool writable = !m_dossier.isReadOnly();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!lines.isEmpty()) {
        //: @action:inmenu
        menu->addAction(tr("Open the source"), this, [this, cell] { openSource(cell); })
            ->setEnabled(lines.first().hasDocument);
    }
    if (writable) {
        //: @action:inmenu
        menu->addAction(tr("Add a claim…"), this, [this, cell] { addClaim(cell); });
        for (const ClaimLine &line : lines) {
            //: @action:inmenu %1 is the value of a claim
            menu->addAction(tr("Correct “%1”…").arg(line.value), this, [this, id = line.claim] { correctClaim(id); });
            //: @action:inmenu %1 is the value of a claim
            menu->addAction(tr("Withdraw “%1”…").arg(line.value), this, [this, id = line.claim] { withdrawClaim(id); });
        }
    }
    if (!lines.isEmpty()) {
        menu->addSeparator();
        //: @action:inmenu copies value, party and source
        menu->addAction(tr("Copy with party and source"), this, [this, cell] { copyCell(cell, false); });
        //: @action:inmenu copies the value alone
        menu->addAction(tr("Copy the value"), this, [this, cell] { copyCell(cell, true); });
    }
    if (m_model->party(cell.column())) {
        menu->addSeparator();
        //: @action:inmenu earlier, corrected and withdrawn claims of one party about one fact
        menu->addAction(tr("Earlier and withdrawn claims"), this, [this, cell] { showCellHistory(cell); });
    }
    menu->popup(global);
}

void ClaimsPage::showCellHistory(const QModelIndex &cell)
{
    const FactComparison *fact = m_model->fact(cell.row());
    const Party *party = m_model->party(cell.column());
    if (!fact || !party)
        return;
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    //: @title:window the claims one party made about one fact; %1 fact, %2 party
    dialog->setWindowTitle(tr("%1 · %2").arg(fieldLabel(fact->field), partyName(*party)));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    bool any = false;
    const CaseView &view = m_model->view();
    for (const Claim &claim : view.file.claims) {
        if (claim.field != fact->field || claim.partyKey != party->key || claim.subject != fact->subject)
            continue;
        any = true;
        //: @info:status state of a claim in a list of all claims
        QString state = tr("in force");
        if (claim.withdrawn)
            //: @info:status state of a claim; %1 is the reason as it was written
            state = tr("withdrawn: %1").arg(claim.withdrawReason);
        else if (claim.superseded)
            //: @info:status state of a claim
            state = tr("replaced by a later claim");
        auto *line = new QLabel;
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        //: @info a claim in a list; %1 value, %2 source, %3 who recorded it, %4 when, %5 its state
        line->setText(tr("%1\n%2\n%3, %4, %5")
                          .arg(valueText(claim.field, claim.value), sourceText(claim.source, view),
                               view.accountNames.value(claim.recordedBy),
                               dateTimeText(claim.recordedAt, m_dossier.office().timeZone), state));
        layout->addWidget(line);
    }
    if (!any)
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
    QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
    //: @info:status
    Q_EMIT statusChanged(tr("Copied"));
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
    //: @option:check filter; %1 how many facts there are
    chip(0, tr("All %1").arg(m_model->countOf(FactFilter::All)));
    //: @option:check filter; %1 how many facts are in conflict
    chip(1, tr("Conflicts %1").arg(m_model->countOf(FactFilter::Conflicts)));
    //: @option:check filter; %1 how many facts only one party speaks about
    chip(2, tr("Single source %1").arg(m_model->countOf(FactFilter::SingleSource)));
    //: @option:check filter; %1 how many facts nobody speaks about
    chip(3, tr("No data %1").arg(m_model->countOf(FactFilter::NoData)));
    //: @option:check hides the facts the parties agree about
    m_hideAgreed->setText(tr("Hide agreed"));
    //: @action:button
    m_add->setText(tr("Add a claim…"));
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
