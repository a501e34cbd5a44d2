// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formwords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace homeward {

namespace {

bool isEditor(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->echoMode() == QLineEdit::Normal && !qobject_cast<const QComboBox *>(line->parentWidget()) &&
               !qobject_cast<const QAbstractSpinBox *>(line->parentWidget());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->isCheckable();
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QDateTimeEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QSpinBox *>(widget);
}

QList<QWidget *> editorsOf(const QWidget &form)
{
    if (isEditor(&form))
        return {const_cast<QWidget *>(&form)};
    QList<QWidget *> editors = form.findChildren<QWidget *>();
    editors.removeIf([](const QWidget *widget) { return !isEditor(widget); });
    return editors;
}

QJsonValue wordsOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentIndex();
    if (const auto *number = qobject_cast<const QSpinBox *>(editor))
        return number->value();
    if (const auto *time = qobject_cast<const QDateTimeEdit *>(editor))
        return time->dateTime().toMSecsSinceEpoch();
    return qobject_cast<const QAbstractButton *>(editor)->isChecked();
}

void fill(QWidget *editor, const QJsonValue &words)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(words.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setPlainText(words.toString());
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::clamp(words.toInt(), -1, box->count() - 1));
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(words.toInt());
    else if (auto *time = qobject_cast<QDateTimeEdit *>(editor))
        time->setDateTime(QDateTime::fromMSecsSinceEpoch(words.toInteger()));
    else if (auto *button = qobject_cast<QAbstractButton *>(editor); button && words.toBool() != button->isChecked())
        button->click(); // as a person chooses it, so that whoever follows the choice hears of it
}

} // namespace

QJsonObject formWords(const QWidget &form)
{
    QJsonObject object;
    QJsonArray words;
    const QList<QWidget *> editors = editorsOf(form);
    for (qsizetype i = 0; i < editors.size(); ++i) {
        words.append(wordsOf(editors.at(i)));
        if (editors.at(i)->window()->focusWidget() == editors.at(i)) { // also while the window is not in front
            object.insert(QStringLiteral("focus"), int(i));
            object.insert(QStringLiteral("caret"), toJson(caretOf(editors.at(i))));
        }
    }
    object.insert(QStringLiteral("words"), words);
    return object;
}

void fillForm(QWidget &form, const QJsonObject &words)
{
    const QJsonArray list = words.value(QStringLiteral("words")).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QList<QWidget *> editors = editorsOf(form); // anew: a choice may have brought other editors
        if (i < editors.size() && wordsOf(editors.at(i)) != list.at(i))
            fill(editors.at(i), list.at(i));
    }
    if (QWidget *focused = editorsOf(form).value(words.value(QStringLiteral("focus")).toInt(-1))) {
        focused->setFocus(Qt::OtherFocusReason);
        setCaret(focused, caretFrom(words.value(QStringLiteral("caret"))));
    }
}

QString readableWords(const QJsonObject &words)
{
    QStringList lines;
    for (const QJsonValue &one : words.value(QStringLiteral("words")).toArray()) {
        if (one.isString() && !one.toString().isEmpty())
            lines.append(one.toString());
    }
    return lines.join(QLatin1Char('\n'));
}

bool sameWords(const QJsonObject &a, const QJsonObject &b)
{
    return a.value(QStringLiteral("words")) == b.value(QStringLiteral("words"));
}

Caret caretOf(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        const int caret = line->cursorPosition();
        if (!line->hasSelectedText())
            return {caret, caret};
        const bool atEnd = caret == line->selectionEnd();
        return {atEnd ? line->selectionStart() : line->selectionEnd(), caret};
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return {text->textCursor().anchor(), text->textCursor().position()};
    return {};
}

void setCaret(QWidget *widget, const Caret &caret)
{
    if (caret.position < 0)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setCursorPosition(caret.anchor);
        line->cursorForward(true, caret.position - caret.anchor);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        const int end = text->document()->characterCount() - 1;
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::clamp(caret.anchor, 0, end));
        cursor.setPosition(std::min(caret.position, end), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

QJsonArray toJson(const Caret &caret)
{
    return {caret.anchor, caret.position};
}

Caret caretFrom(const QJsonValue &kept)
{
    return {kept.toArray().at(0).toInt(-1), kept.toArray().at(1).toInt(-1)};
}

} // namespace homeward
