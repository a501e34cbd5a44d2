// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompts.h"

#include <QQueue>

namespace homeward::test {

/// Answers questions from a script. A question nobody foresaw is answered "cancelled" and remembered in unforeseen.
class ScriptedPrompts final : public Prompts
{
public:
    QQueue<QStringList> files;
    QQueue<QString> saves;
    QQueue<QString> folders;
    QQueue<std::optional<QString>> texts;
    QQueue<bool> confirmations;
    QStringList unforeseen; ///< titles of questions without an answer

    QStringList filesToOpen(QWidget *, const QString &title, const QString &) override { return next(files, title); }
    QString fileToSave(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return next(saves, title);
    }
    QString folderToOpen(QWidget *, const QString &title) override { return next(folders, title); }
    std::optional<QString> textToAsk(QWidget *, const TextQuestion &question) override
    {
        return next(texts, question.title);
    }
    bool confirm(QWidget *, const QString &, const QString &button) override { return next(confirmations, button); }

private:
    template<class T>
    T next(QQueue<T> &queue, const QString &title)
    {
        if (!queue.isEmpty())
            return queue.dequeue();
        unforeseen.append(title);
        return T();
    }
};

} // namespace homeward::test
