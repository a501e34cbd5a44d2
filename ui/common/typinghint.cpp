// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typinghint.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/wording.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace homeward {

TypingHint::TypingHint(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setFont(scaledFont(font(), type::caption));
    const QInputMethod *method = QGuiApplication::inputMethod();
    connect(method, &QInputMethod::localeChanged, this, [this, method] { hear(method->locale()); });
    // Where there is no input method, Qt names the language of the system, which says nothing about the keyboard.
    if (method->locale() != QLocale::system())
        hear(method->locale());
    refresh();
}

void TypingHint::hear(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::C:
        m_heard.clear();
        break;
    case QLocale::English:
        m_heard = languageShortName(Language::English);
        break;
    case QLocale::Ukrainian:
        m_heard = languageShortName(Language::Ukrainian);
        break;
    case QLocale::Russian:
        m_heard = languageShortName(Language::Russian);
        break;
    default:
        m_heard = QLocale::languageToCode(locale.language()).toUpper();
    }
    m_layout = Layout::Unknown; // what was typed in the language before
    refresh();
}

void TypingHint::watch(QLineEdit *field)
{
    field->installEventFilter(this);
}

void TypingHint::forget()
{
    m_capsLock = false;
    m_layout = Layout::Unknown;
    refresh();
}

void TypingHint::notice(const QString &text, bool shift)
{
    if (text.size() != 1 || !text.at(0).isLetter())
        return;
    const QChar letter = text.at(0);
    m_capsLock = letter.isUpper() != shift;
    const QChar lower = letter.toLower();
    if (lower.script() == QChar::Script_Latin)
        m_layout = Layout::Latin;
    else if (QStringLiteral("іїєґ").contains(lower))
        m_layout = Layout::Ukrainian;
    else if (QStringLiteral("ыэъё").contains(lower))
        m_layout = Layout::Russian;
    else if (lower.script() == QChar::Script_Cyrillic && m_layout != Layout::Ukrainian && m_layout != Layout::Russian)
        m_layout = Layout::Cyrillic;
}

bool TypingHint::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock)
            m_capsLock = !m_capsLock;
        notice(key->text(), key->modifiers() & Qt::ShiftModifier);
        refresh();
    }
    return false;
}

void TypingHint::refresh()
{
    QString layout = m_heard;
    if (m_layout == Layout::Latin)
        layout = languageShortName(Language::English);
    else if (m_layout == Layout::Ukrainian)
        layout = languageShortName(Language::Ukrainian);
    else if (m_layout == Layout::Russian)
        layout = languageShortName(Language::Russian);
    else if (m_layout == Layout::Cyrillic)
        layout = languageShortName(Language::Ukrainian) + QLatin1Char('/') + languageShortName(Language::Russian);
    QString hint;
    if (m_capsLock && !layout.isEmpty())
        //: @info under the passphrase field, %1 is EN, УК or РУ
        hint = tr("Caps Lock is on · keyboard: %1").arg(layout);
    else if (m_capsLock)
        //: @info under the passphrase field
        hint = tr("Caps Lock is on");
    else if (!layout.isEmpty())
        //: @info under the passphrase field, %1 is EN, УК or РУ
        hint = tr("Keyboard: %1").arg(layout);
    // The line keeps its place while it is empty, so that nothing jumps under the pointer.
    setText(hint.isEmpty() ? QString(QChar(QChar::Nbsp)) : hint);
    const Tokens &tokens = tokensOf(this);
    QPalette colours = palette();
    const QColor ink = m_capsLock ? tokens.attention.text : tokens.secondaryText;
    if (colours.color(QPalette::WindowText) == ink)
        return;
    colours.setColor(QPalette::WindowText, ink);
    setPalette(colours);
}

void TypingHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QLabel::changeEvent(event);
}

} // namespace homeward
