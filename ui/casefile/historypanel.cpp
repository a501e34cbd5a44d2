// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/historypanel.h"

#include "desks/dossier.h"
#include "ui/casefile/historywords.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/plainpages.h"
#include "ui/common/tokens.h"
#include "ui/evidence/whendone.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward {

namespace {

/// Names of files are long words: where one would run under the edge it may be broken, on screen only.
class HistoryDelegate final : public QStyledItemDelegate
{
public:
    explicit HistoryDelegate(QListView *list) : QStyledItemDelegate(list), m_list(*list) {}

    /// The view asks in turn with the width of all of itself and with what the scroll bar leaves. A row has one
    /// height, that of the narrower: else the end of an entry, who and when, is cut.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem within = option;
        const int bar = m_list.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list.verticalScrollBar());
        const int room = m_list.maximumViewportSize().width() - bar - 2 * m_list.spacing();
        within.rect.setWidth(std::min(option.rect.width(), std::max(room, 1)));
        return QStyledItemDelegate::sizeHint(within, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        static const QRegularExpression longWord(QStringLiteral("\\S{21,}"));
        static const QRegularExpression place(QStringLiteral("([_.,;/-]+|\\w{12})(?=\\w)"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype from = 0; from < option->text.size();) {
            const auto match = longWord.match(option->text, from);
            if (!match.hasMatch())
                break;
            QString word = match.captured();
            word.replace(place, QStringLiteral("\\1\u200b"));
            option->text.replace(match.capturedStart(), match.capturedLength(), word);
            from = match.capturedStart() + word.size();
        }
    }

private:
    const QListView &m_list;
};

} // namespace

HistoryPanel::HistoryPanel(Dossier &dossier, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_title(new QLabel), m_person(new QComboBox), m_kind(new QComboBox),
      m_list(new QListWidget), m_copy(new QPushButton), m_print(new QPushButton),
      m_clipboard(new ClipboardKeeper(preferences, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::medium, space::medium);
    layout->setSpacing(space::small);
    m_title->setFont(scaledFont(font(), type::panelTitle, true));
    layout->addWidget(m_title);
    for (QComboBox *filter : {m_person, m_kind}) {
        filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        layout->addWidget(filter);
        connect(filter, &QComboBox::activated, this, &HistoryPanel::fill);
    }
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setFont(scaledFont(font(), type::secondary));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_print);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::itemActivated, this, &HistoryPanel::openPlace);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &HistoryPanel::openPlace);
    connect(m_list, &QWidget::customContextMenuRequested, this, &HistoryPanel::showMenu);
    connect(m_copy, &QPushButton::clicked, this, &HistoryPanel::copy);
    connect(m_print, &QPushButton::clicked, this, &HistoryPanel::print);
    auto *copyKey = new QAction(this);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copyKey);
    connect(copyKey, &QAction::triggered, this, &HistoryPanel::copy);
    retranslateUi();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::load(const CaseId &id)
{
    m_case = id;
    whenDone(m_dossier.cases().history(id), this, [this, id](const Result<QList<HistoryLine>> &lines) {
        if (m_case != id)
            return;
        m_lines = lines.value_or(QList<HistoryLine>());
        m_problem = lines ? QString() : errorText(lines.error()).whole();
        fillFilters();
        fill();
    });
}

void HistoryPanel::fillFilters()
{
    const auto keep = [](QComboBox *combo, const QString &all, QList<QPair<QString, QString>> entries) {
        std::sort(entries.begin(), entries.end(),
                  [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
        const QVariant chosen = combo->currentData();
        combo->clear();
        combo->addItem(all, QString());
        for (const auto &[text, key] : std::as_const(entries)) {
            if (combo->findData(key) < 0)
                combo->addItem(text, key);
        }
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    QList<QPair<QString, QString>> people;
    QList<QPair<QString, QString>> kinds;
    for (const HistoryLine &line : std::as_const(m_lines)) {
        people.append({line.accountName, line.account.toString()});
        kinds.append({actText(line.act), line.act});
    }
    //: @item:inlistbox filter of the history: whoever did it
    keep(m_person, tr("Everybody"), people);
    //: @item:inlistbox filter of the history: whatever was done
    keep(m_kind, tr("Everything done"), kinds);
}

void HistoryPanel::fill()
{
    const QString person = m_person->currentData().toString();
    const QString kind = m_kind->currentData().toString();
    // Whoever walks the list stays on the line; everybody else sees what is newest.
    const auto *before = m_list->hasFocus() ? m_list->currentItem() : nullptr;
    const qint64 current = before ? before->data(Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    if (!m_problem.isEmpty())
        m_list->addItem(m_problem);
    const HistoryWords words(m_dossier.parties(), m_dossier.office().timeZone);
    for (const HistoryLine &line : std::as_const(m_lines)) {
        if ((!person.isEmpty() && line.account.toString() != person) || (!kind.isEmpty() && line.act != kind))
            continue;
        auto *item = new QListWidgetItem(words.text(line), m_list);
        item->setData(Qt::UserRole, line.sequence);
        item->setToolTip(hasPlace(line) ? tr("Enter opens the place") : QString());
        if (line.sequence == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
        m_list->scrollToTop();
    }
    m_print->setEnabled(!m_dossier.isReadOnly() && m_dossier.session().may(Right::PrintPaper));
}

bool HistoryPanel::hasPlace(const HistoryLine &line)
{
    return !line.claim.isNull() || !line.evidence.isNull();
}

const HistoryLine *HistoryPanel::lineOf(const QListWidgetItem *item) const
{
    const qint64 sequence = item ? item->data(Qt::UserRole).toLongLong() : 0;
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const HistoryLine &line) { return line.sequence == sequence; });
    return found == m_lines.end() ? nullptr : &*found;
}

void HistoryPanel::openPlace(QListWidgetItem *item)
{
    const HistoryLine *line = lineOf(item);
    if (!line || !hasPlace(*line))
        return;
    CasePlace place;
    if (!line->claim.isNull()) {
        place.tab = CaseTab::Claims;
        place.field = line->field;
        place.party = line->partyKey;
    } else {
        place.tab = line->isPhoto ? CaseTab::Photos : CaseTab::Documents;
        place.evidence = line->evidence;
        place.page = line->page;
        place.annotation = line->annotation;
    }
    Q_EMIT placeRequested(place);
}

void HistoryPanel::showMenu(const QPoint &position)
{
    QListWidgetItem *item = m_list->itemAt(position);
    const HistoryLine *line = lineOf(item ? item : m_list->currentItem());
    if (!line)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: @action:inmenu opens the claim, page or file that a line of the history is about
    QAction *open = menu->addAction(tr("Open the place"));
    open->setEnabled(hasPlace(*line));
    connect(open, &QAction::triggered, this, [this] { openPlace(m_list->currentItem()); });
    //: @action:inmenu copies the selected lines of the history
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &HistoryPanel::copy);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

QStringList HistoryPanel::texts(bool selectedOnly) const
{
    QStringList texts;
    for (int i = 0; i < m_list->count(); ++i) {
        if (!selectedOnly || m_list->item(i)->isSelected())
            texts.append(m_list->item(i)->text());
    }
    return texts;
}

void HistoryPanel::copy()
{
    // The button copies what is shown; with several lines selected, those.
    const bool several = m_list->selectedItems().size() > 1 || m_list->hasFocus();
    m_clipboard->copy(texts(several).join(QStringLiteral("\n\n")));
}

void HistoryPanel::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(QStringLiteral("Homeward")); // job titles are seen by others
    auto *dialog = new QPrintDialog(m_printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this] {
        whenDone(
            m_dossier.cases().recordHistoryPrint(m_case), this, [this, lines = texts(false)](const Status &recorded) {
                if (!recorded) {
                    m_problem = errorText(recorded.error()).whole();
                    fill();
                    return;
                }
                QString html = QStringLiteral("<html><body style=\"font-family:'Noto Sans'; font-size:9pt\"><h2>%1"
                                              "</h2>")
                                   .arg(m_title->text().toHtmlEscaped());
                for (const QString &line : lines)
                    html +=
                        QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
                paintPlainPages(*m_printer, html + QStringLiteral("</body></html>"));
            });
    });
    dialog->open();
}

void HistoryPanel::retranslateUi()
{
    //: @title:group what was done in a case, by whom and when
    m_title->setText(tr("History"));
    m_list->setAccessibleName(m_title->text());
    //: @label filter of the history, for screen readers
    m_person->setAccessibleName(tr("Person"));
    //: @label filter of the history, for screen readers
    m_kind->setAccessibleName(tr("What was done"));
    //: @action:button copies the lines of the history
    m_copy->setText(tr("Copy"));
    //: @action:button prints the history shown
    m_print->setText(tr("Print…"));
    fillFilters();
    fill();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
