// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QWidget;

namespace homeward {

class Drafts;

struct TextQuestion
{
    QString title;
    QString about; ///< what is asked about, above the label; may be empty
    QString label;
    QString text;          ///< offered answer
    QString button;        ///< the act, as on the accepting button
    bool secret = false;   ///< a passphrase: shown as dots, with a show button
    bool several = false;  ///< several lines
    Drafts *drafts = nullptr; ///< keeps what is typed while the question stands; null: nobody does
    QString draftKey;         ///< what it is kept under: one for each thing that can be asked about
    bool required = false; ///< the accepting button stays disabled while it is empty
};

/// The modal questions of the window, behind one interface so that tests answer them from a script.
/// Every one is window-modal, Esc cancels, and locking closes it (then the answer is "cancelled").
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Empty: cancelled. \a filter as QFileDialog wants it.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// Empty: cancelled. Asks before replacing a file.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                             const QString &filter) = 0;
    [[nodiscard]] virtual QString folderToOpen(QWidget *parent, const QString &title) = 0;
    [[nodiscard]] virtual std::optional<QString> textToAsk(QWidget *parent, const TextQuestion &question) = 0;
    /// Only for what cannot be undone. \a button names the act; the safe choice has focus.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &sentence, const QString &button) = 0;

    /// A question is on screen, so what asked it must outlive the answer.
    [[nodiscard]] virtual bool isAsking() const { return false; }
    /// Takes the question off the screen as if cancelled.
    virtual void withdraw() {}
};

} // namespace homeward
