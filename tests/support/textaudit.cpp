// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textaudit.h"

#include "ui/common/roomytable.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace homeward::test {

namespace {

QString nameOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1));
    return path.join(QLatin1Char('/'));
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

void judge(QStringList &findings, const QWidget &widget, const QString &text, const QSize &needed, const QSize &room)
{
    if (needed.width() > room.width() + 1 || needed.height() > room.height() + 1)
        findings.append(QStringLiteral("%1 “%2”: needs %3×%4, has %5×%6")
                            .arg(nameOf(widget), text)
                            .arg(needed.width())
                            .arg(needed.height())
                            .arg(room.width())
                            .arg(room.height()));
}

void auditLabel(QStringList &findings, QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText)
        return;
    const QSize room = label.size();
    if (!label.wordWrap()) {
        judge(findings, label, label.text(), label.sizeHint(), room);
        return;
    }
    int widest = 0;
    static const QRegularExpression breaks(QStringLiteral("[ \\x{200b}]")); // blanks, and where a word may break
    for (const QString &word : label.text().split(breaks))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    const QMargins m = label.contentsMargins();
    judge(findings, label, label.text(),
          {widest + m.left() + m.right() + 2 * label.margin(), label.heightForWidth(label.width())}, room);
}

/// A push button may lose some of its padding, not of its text.
QSize buttonNeed(const QAbstractButton &button)
{
    QSize need = button.sizeHint();
    if (qobject_cast<const QPushButton *>(&button)) {
        const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
        const int text = button.fontMetrics().horizontalAdvance(plain(button.text()));
        need.setWidth(std::min(need.width(), text + icon + 12));
    }
    return need;
}

void auditCombo(QStringList &findings, QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    judge(findings, combo, combo.currentText(),
          {combo.fontMetrics().horizontalAdvance(combo.currentText()), combo.fontMetrics().height()}, field.size());
}

void auditTabs(QStringList &findings, QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        QFont bold = tabs.font();
        bold.setWeight(QFont::DemiBold);
        const QSize text(QFontMetrics(bold).horizontalAdvance(plain(tabs.tabText(i))), tabs.fontMetrics().height());
        judge(findings, tabs, tabs.tabText(i), text, tabs.tabRect(i).size());
        if (!tabs.rect().contains(tabs.tabRect(i)))
            findings.append(QStringLiteral("%1 “%2”: the tab lies outside its bar").arg(nameOf(tabs), tabs.tabText(i)));
    }
}

void auditHeader(QStringList &findings, QHeaderView &header)
{
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return;
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i))
            continue;
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (qobject_cast<RoomyTable *>(header.parentWidget())) { // its titles wrap
            const QRect words = header.fontMetrics().boundingRect(QRect(0, 0, header.sectionSize(i) - 20, 10'000),
                                                                  Qt::TextWordWrap, text);
            judge(findings, header, text, words.size(), {header.sectionSize(i), header.height()});
            continue;
        }
        judge(findings, header, text, {header.fontMetrics().horizontalAdvance(text) + 4, 0},
              {header.sectionSize(i), header.height()});
    }
}

void auditMenuBar(QStringList &findings, QMenuBar &bar)
{
    for (QAction *action : bar.actions()) {
        if (action->isVisible() && !bar.rect().contains(bar.actionGeometry(action)))
            findings.append(QStringLiteral("%1 “%2”: no room in the menu bar").arg(nameOf(bar), action->text()));
    }
}

/// A text may be whole in its control and the control cut by what holds it.
void auditPlace(QStringList &findings, QWidget &widget, const QString &text)
{
    QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || text.trimmed().isEmpty())
        return;
    if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()))
        findings.append(QStringLiteral("%1 “%2”: reaches beyond its parent").arg(nameOf(widget), text));
}

QStringList textsOf(QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.statusTip()};
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    if (auto *label = qobject_cast<QLabel *>(&widget))
        texts.append(label->text());
    if (auto *button = qobject_cast<QAbstractButton *>(&widget))
        texts.append(button->text());
    if (auto *line = qobject_cast<QLineEdit *>(&widget))
        texts.append(line->placeholderText());
    if (auto *edit = qobject_cast<QPlainTextEdit *>(&widget))
        texts.append(edit->placeholderText());
    if (auto *box = qobject_cast<QGroupBox *>(&widget))
        texts.append(box->title());
    if (auto *combo = qobject_cast<QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts.append(combo->itemText(i));
    }
    if (auto *tabs = qobject_cast<QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append({tabs->tabText(i), tabs->tabToolTip(i)});
    }
    if (auto *header = qobject_cast<QHeaderView *>(&widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            texts.append(header->model()->headerData(i, header->orientation()).toString());
    }
    for (QAction *action : widget.actions())
        texts.append(action->text());
    return texts;
}

QList<QWidget *> visibleWidgets(QWidget &root)
{
    QList<QWidget *> widgets{&root};
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root))
            widgets.append(widget);
    }
    return widgets;
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    QString text = QString::fromUtf8(source);
    if (text.isEmpty())
        return {};
    const qsizetype extra = (text.size() * 4 + 9) / 10;
    QString tail;
    for (qsizetype i = 0; i < extra; ++i)
        tail += i % 6 == 0 ? QChar(u' ') : QChar(u'ї');
    return QStringLiteral("⟦%1⟧").arg(text + tail);
}

QStringList clippedTexts(QWidget &root)
{
    QStringList findings;
    for (QWidget *widget : visibleWidgets(root)) {
        if (auto *label = qobject_cast<QLabel *>(widget)) {
            auditLabel(findings, *label);
            auditPlace(findings, *widget, label->text());
        } else if (auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty()) {
            const auto *tool = qobject_cast<QToolButton *>(widget);
            if (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly)
                judge(findings, *widget, button->text(), buttonNeed(*button), button->size());
            auditPlace(findings, *widget, button->text());
        } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
            auditCombo(findings, *combo);
            auditPlace(findings, *widget, combo->currentText());
        } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            auditTabs(findings, *tabs);
        } else if (auto *header = qobject_cast<QHeaderView *>(widget)) {
            auditHeader(findings, *header);
        } else if (auto *bar = qobject_cast<QMenuBar *>(widget)) {
            auditMenuBar(findings, *bar);
        } else if (auto *line = qobject_cast<QLineEdit *>(widget); line && line->text().isEmpty()) {
            const int text = line->fontMetrics().horizontalAdvance(line->placeholderText());
            judge(findings, *widget, line->placeholderText(), {std::max(text + 16, line->minimumSizeHint().width()), 0},
                  line->size());
        }
    }
    return findings;
}

QStringList visibleTexts(QWidget &root)
{
    QStringList texts;
    for (QWidget *widget : visibleWidgets(root)) {
        texts.append(textsOf(*widget));
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            texts.append(line->text());
        if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            texts.append(edit->toPlainText());
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList reachableTexts(QWidget &root)
{
    QStringList texts;
    const std::function<void(QAccessibleInterface *)> listen = [&](QAccessibleInterface *one) {
        if (!one || !one->isValid())
            return;
        for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
            texts.append(one->text(kind));
        for (int i = 0; i < one->childCount(); ++i)
            listen(one->child(i));
    };
    listen(QAccessible::queryAccessibleInterface(&root));
    for (QWidget *widget : QApplication::allWidgets()) {
        texts.append(textsOf(*widget));
        texts.append({widget->windowTitle(), widget->accessibleDescription(), widget->whatsThis()});
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            texts.append(line->text());
        if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            texts.append(edit->toPlainText());
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList untranslatedTexts(QWidget &root, const std::function<bool(const QString &)> &isData)
{
    QStringList findings;
    for (QWidget *widget : visibleWidgets(root)) {
        for (const QString &text : textsOf(*widget)) {
            const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
            if (words && !text.contains(QChar(0x27E6)) && !(isData && isData(text)))
                findings.append(QStringLiteral("%1 “%2”").arg(nameOf(*widget), text));
        }
    }
    findings.removeDuplicates();
    return findings;
}

} // namespace homeward::test
