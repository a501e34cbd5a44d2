// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historypage.h"

#include "desks/browsedesk.h"
#include "desks/dossier.h"
#include "ui/accounts/rightwords.h"
#include "ui/casefile/filterchip.h"
#include "ui/common/card.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/focusregion.h"
#include "ui/common/roomytable.h"
#include "ui/common/searchline.h"
#include "ui/common/tokens.h"
#include "ui/evidence/whendone.h"
#include "ui/shell/historymodel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward {

namespace {
constexpr auto typingPause = 100; // ms
constexpr auto patience = 300;    // ms until "being read" is said
} // namespace

HistoryPage::HistoryPage(Dossier &dossier, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_model(new HistoryModel(this)),
      m_clipboard(new ClipboardKeeper(preferences, this))
{
    makeFocusRegion(this);
    m_model->setWording(dossier.parties(), dossier.office().timeZone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::small);
    m_title = makeLabel(this, type::pageTitle, true);
    m_lead = makeSecondaryLabel(this, type::secondary);
    m_search = new SearchLine("edit-find", QStringLiteral("Ctrl+F"), this);
    m_filters = new FlowRow(this);
    for (QComboBox **combo : {&m_about, &m_person, &m_kind}) {
        *combo = new QComboBox(m_filters);
        (*combo)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_filters->add(*combo);
        connect(*combo, &QComboBox::activated, this, &HistoryPage::filter);
    }
    m_count = makeSecondaryLabel(this, type::caption);
    m_table = new RoomyTable(this);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_empty = new EmptyState("view-history", this);
    m_more = new QPushButton(this);
    m_copy = new QPushButton(this);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_search);
    column->addWidget(m_filters);
    column->addWidget(m_count);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    column->addLayout(buttons);
    setFocusProxy(m_table);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::filter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &SearchLine::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    m_slow.setSingleShot(true);
    m_slow.setInterval(patience);
    connect(&m_slow, &QTimer::timeout, this, &HistoryPage::refresh);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const HistoryLine *line = m_model->line(index.row());
        if (line && !line->caseId.isNull())
            Q_EMIT caseActivated(line->caseId);
    });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_failure.isEmpty())
            clearFilters();
        else
            read();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_model->showMore();
        refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, &HistoryPage::copy);
    auto *copyKey = new QAction(this);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyKey);
    connect(copyKey, &QAction::triggered, this, &HistoryPage::copy);
    connect(&m_dossier.news(), &News::changed, this, [this] {
        if (isVisible())
            read();
    });
    m_about->addItem(QString(), static_cast<int>(TrailFilter::About::Everything));
    m_about->addItem(QString(), static_cast<int>(TrailFilter::About::Dossier));
    m_about->addItem(QString(), static_cast<int>(TrailFilter::About::Cases));
    retranslateUi();
}

void HistoryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryPage::read()
{
    m_failure = whyNot(m_dossier.session(), false, Right::ReadAudit);
    m_permitted = m_failure.isEmpty();
    if (!m_permitted) {
        refresh();
        return;
    }
    const int generation = ++m_generation;
    m_reading = true;
    m_slow.start();
    whenDone(m_dossier.cases().history({}), this, [this, generation](const Result<QList<HistoryLine>> &lines) {
        if (generation != m_generation)
            return;
        whenDone(m_dossier.browse().list({}), this, [this, generation, lines](const Result<CaseListing> &cases) {
            if (generation != m_generation)
                return;
            QHash<CaseId, QString> numbers;
            for (const CaseRow &row : cases ? cases->rows : QList<CaseRow>())
                numbers.insert(row.id, row.number);
            arrange(lines, numbers);
        });
    });
}

void HistoryPage::arrange(const Result<QList<HistoryLine>> &lines, const QHash<CaseId, QString> &numbers)
{
    m_reading = false;
    m_slow.stop();
    m_failure = lines ? QString() : errorText(lines.error()).whole();
    const HistoryLine *before = m_model->line(m_table->currentIndex().row());
    const qint64 current = before && m_table->hasFocus() ? before->sequence : -1; // else the newest is in sight
    m_model->setLines(lines.value_or(QList<HistoryLine>()), numbers);
    fillFilters();
    refresh();
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(current)), 0));
}

void HistoryPage::fillFilters()
{
    using Entries = QList<std::pair<QString, QString>>;
    const auto keep = [](QComboBox *combo, const QString &all, Entries entries) {
        std::sort(entries.begin(), entries.end(),
                  [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
        entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
        const QVariant chosen = combo->currentData();
        combo->clear();
        combo->addItem(all, QString());
        for (const auto &[text, key] : std::as_const(entries))
            combo->addItem(text, key);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    QHash<QString, QString> people;
    QHash<QString, QString> acts;
    for (const HistoryLine &line : m_model->lines()) {
        people.insert(line.account.toString(), line.accountName);
        if (!acts.contains(line.act))
            acts.insert(line.act, actText(line.act));
    }
    const auto entriesOf = [](const QHash<QString, QString> &words) {
        Entries entries;
        for (auto it = words.cbegin(); it != words.cend(); ++it)
            entries.append({it.value(), it.key()});
        return entries;
    };
    //: @item:inlistbox filter of the history: whoever did it
    keep(m_person, tr("Everybody"), entriesOf(people));
    //: @item:inlistbox filter of the history: whatever was done
    keep(m_kind, tr("Everything done"), entriesOf(acts));
    m_filters->updateGeometry();
}

void HistoryPage::filter()
{
    m_typing.stop();
    m_model->setFilter({static_cast<TrailFilter::About>(m_about->currentData().toInt()),
                        m_person->currentData().toString(), m_kind->currentData().toString(),
                        m_search->text().trimmed()});
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

void HistoryPage::clearFilters()
{
    m_search->clear();
    for (QComboBox *combo : {m_about, m_person, m_kind})
        combo->setCurrentIndex(0);
    filter();
    m_table->setFocus(Qt::OtherFocusReason);
}

QStringList HistoryPage::activeFilters() const
{
    QStringList words;
    if (!m_search->text().trimmed().isEmpty())
        //: @info an active filter of the history; %1 is what was typed
        words.append(tr("text “%1”").arg(m_search->text().trimmed()));
    for (const QComboBox *combo : {m_about, m_person, m_kind}) {
        if (combo->currentIndex() > 0)
            words.append(combo->currentText());
    }
    return words;
}

void HistoryPage::refresh()
{
    const int all = static_cast<int>(m_model->lines().size());
    const int rows = m_model->rowCount();
    const QStringList filters = activeFilters();
    if (!m_failure.isEmpty())
        m_empty->setTexts(m_failure, {},
                          //: @action:button reads once more what could not be read
                          m_permitted ? tr("Try again") : QString());
    else if (m_reading)
        //: @info:status a long history takes a moment
        m_empty->setTexts(tr("The history is being read…"), {}, {});
    else if (!filters.isEmpty())
        //: @info the filters leave out everything
        m_empty->setTexts(tr("No line of the history matches"),
                          //: @info %n lines are not shown; %1 lists the active filters
                          tr("%n line(s) hidden by: %1", nullptr, all).arg(filters.join(QStringLiteral(" · "))),
                          //: @action:button; the key Esc does the same
                          tr("Clear filters (Esc)"));
    else
        //: @info nothing has been done yet
        m_empty->setTexts(tr("What is done in this dossier will be listed here."), {}, {});
    m_stack->setCurrentIndex(rows > 0 && m_failure.isEmpty() ? 0 : 1);
    //: @info above the history; %1 lines are shown, %2 pass the filters, %n are there in all
    m_count->setText(tr("Shown: %1 of %2; %n line(s) in all", nullptr, all).arg(rows).arg(m_model->matching()));
    m_count->setVisible(all > 0 && m_failure.isEmpty());
    m_more->setVisible(rows < m_model->matching());
    m_copy->setEnabled(rows > 0);
    for (QWidget *control : std::initializer_list<QWidget *>{m_search, m_filters, m_copy})
        control->setVisible(m_failure.isEmpty());
}

void HistoryPage::copy()
{
    // The button copies what is shown; with several lines selected, those.
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const bool several = selected.size() > 1 || m_table->hasFocus();
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!several || m_table->selectionModel()->isRowSelected(row))
            texts.append(m_model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
    m_clipboard->copy(texts.join(u'\n'));
}

void HistoryPage::retranslateUi()
{
    //: @title section with what was done in the whole dossier
    m_title->setText(tr("History of the dossier"));
    //: @info below the title
    m_lead->setText(tr("Who did what in this dossier and when: cases, accounts, passphrases, backups. Entries are only "
                       "ever added. Enter opens the case of a line."));
    m_table->setAccessibleName(m_title->text());
    //: @info:placeholder
    m_search->setPlaceholderText(tr("Search the history"));
    m_search->setAccessibleName(m_search->placeholderText());
    const QStringList about{
        //: @item:inlistbox filter of the history: whatever it was about
        tr("Cases and the dossier itself"),
        //: @item:inlistbox filter of the history: accounts, passphrases, backups
        tr("Only the dossier itself"),
        //: @item:inlistbox filter of the history
        tr("Only cases"),
    };
    for (int i = 0; i < m_about->count(); ++i)
        m_about->setItemText(i, about.at(i));
    //: @label filter of the history, for screen readers
    m_about->setAccessibleName(tr("What it was about"));
    //: @label filter of the history, for screen readers
    m_person->setAccessibleName(tr("Person"));
    //: @label filter of the history, for screen readers
    m_kind->setAccessibleName(tr("What was done"));
    //: @action:button shows further lines of the history
    m_more->setText(tr("Show more"));
    //: @action:button copies the lines of the history
    m_copy->setText(tr("Copy"));
    m_model->retranslate();
    fillFilters();
    refresh();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    read();
    QWidget::showEvent(event);
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !activeFilters().isEmpty()) {
        clearFilters();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace homeward
