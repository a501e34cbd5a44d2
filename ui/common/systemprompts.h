// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompts.h"

#include <QPointer>

class QDialog;

namespace homeward {

/// Prompts on screen. Qt's own file dialog, not the desktop's: it speaks the language of the interface.
class SystemPrompts final : public Prompts
{
public:
    /// From now on Qt's own dialogs keep nothing of where files were opened, in this process.
    SystemPrompts();
    [[nodiscard]] QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                     const QString &filter) override;
    [[nodiscard]] QString folderToOpen(QWidget *parent, const QString &title) override;
    [[nodiscard]] std::optional<QString> textToAsk(QWidget *parent, const TextQuestion &question) override;
    [[nodiscard]] bool confirm(QWidget *parent, const QString &sentence, const QString &button) override;
    [[nodiscard]] bool isAsking() const override { return !m_dialog.isNull(); }
    void withdraw() override;

private:
    [[nodiscard]] bool ask(QDialog &dialog);
    QPointer<QDialog> m_dialog;
};

} // namespace homeward
