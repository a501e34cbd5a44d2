// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysview.h"

#include "ui/common/card.h"
#include "ui/common/searchline.h"
#include "ui/common/tokens.h"
#include "ui/shell/commandset.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace homeward {

namespace {

/// Lines with air between them.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, space::small);
    }
};

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QLatin1String("; "), QStringLiteral(" · "));
}

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

KeysView::KeysView(const CommandSet &commands, QWidget *parent) : QTreeView(parent), m_commands(commands)
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterRole(Qt::UserRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setRecursiveFilteringEnabled(true);
    m_shown.setAutoAcceptChildRows(true);
    setModel(&m_shown);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(space::medium);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new RoomyDelegate(this));
    setTextElideMode(Qt::ElideNone);
    setWordWrap(true);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    fill();
}

void KeysView::fill()
{
    m_model.clear();
    //: @title:column
    m_model.setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    setAccessibleName(tr("Keys"));
    QString heading;
    QStandardItem *group = nullptr;
    for (const QAction *action : m_commands.all()) {
        const QString title = plain(m_commands.menuTitle(*action));
        if (!group || title != heading) {
            heading = title;
            group = new QStandardItem(title);
            QFont font = group->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(font);
            group->setData(title, Qt::UserRole);
            m_model.appendRow({group, new QStandardItem});
        }
        const QString words = plain(action->text());
        auto *command = new QStandardItem(words);
        const QString keys = keysOf(*action);
        //: @info a command that has no key of its own and is in this menu
        auto *shortcut = new QStandardItem(keys.isEmpty() ? tr("in the menu") : keys);
        command->setData(QStringLiteral("%1 %2 %3").arg(heading, words, keys), Qt::UserRole);
        command->setData(QStringLiteral("%1: %2").arg(words, shortcut->text()), Qt::AccessibleTextRole);
        group->appendRow({command, shortcut});
    }
    arrange();
}

void KeysView::arrange()
{
    expandAll();
    for (int row = 0; row < m_shown.rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
    if (!currentIndex().isValid())
        setCurrentIndex(m_shown.index(0, 0)); // assistive tools ask for a current row
}

bool KeysView::narrow(const QString &words)
{
    // Every word, in any order.
    QString pattern = QStringLiteral("^");
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    m_shown.setFilterRegularExpression(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    arrange();
    return m_shown.rowCount() > 0;
}

QSize KeysView::sizeHint() const
{
    return {480, 360};
}

void KeysView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &KeysView::fill, Qt::QueuedConnection); // when the commands speak it
    QTreeView::changeEvent(event);
}

void KeysView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    header()->resizeSection(0, viewport()->width() * 3 / 5);
}

void KeysView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        event->ignore(); // the sheet closes
    else
        QTreeView::keyPressEvent(event);
}

KeysSheet::KeysSheet(const CommandSet &commands, QWidget *parent)
    : Dialog(parent), m_search(new SearchLine("edit-find", {}, this)), m_keys(new KeysView(commands, this)),
      m_nothing(makeSecondaryLabel(this, type::body)), m_close(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_keys, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    m_nothing->hide();
    m_close->setAutoDefault(false);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        const bool any = m_keys->narrow(words.simplified());
        m_keys->setVisible(any);
        m_nothing->setVisible(!any);
        retranslateUi();
    });
    connect(m_search, &SearchLine::left, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
    resize(620, 560);
    m_search->setFocus();
}

void KeysSheet::retranslateUi()
{
    //: @title:window all keys of the program
    setWindowTitle(tr("Keys"));
    //: @info:placeholder
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_keys->setAccessibleName(windowTitle());
    //: @info %1 is what was looked for
    m_nothing->setText(tr("No command says “%1”.").arg(m_search->text()));
    //: @action:button
    m_close->setText(tr("Close"));
}

void KeysSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace homeward
