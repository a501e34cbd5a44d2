// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/systemprompts.h"

#include "ui/common/drafts.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/passphraseedit.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace homeward {

namespace {

void prepare(QFileDialog &dialog)
{
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    // The desktop's list of recent files must not learn what was opened here.
    dialog.setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog.resize(760, 480);
}

/// Gives a file the ending its kind is found by again, before asking whether one of that name may be replaced.
class SaveDialog final : public QFileDialog
{
public:
    using QFileDialog::QFileDialog;

protected:
    void accept() override
    {
        static const QRegularExpression pattern(QStringLiteral("\\*(\\.[^\\s)]+)"));
        QStringList endings;
        for (auto match = pattern.globalMatch(selectedNameFilter()); match.hasNext();)
            endings.append(match.next().captured(1));
        auto *name = findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        const auto fits = [&](const QString &ending) { return name->text().endsWith(ending, Qt::CaseInsensitive); };
        const bool typed = name && !name->text().isEmpty() && !directory().exists(name->text());
        if (typed && !endings.isEmpty() && std::none_of(endings.begin(), endings.end(), fits))
            name->setText(name->text() + endings.first());
        QFileDialog::accept();
    }
};

} // namespace

SystemPrompts::SystemPrompts()
{
    // Qt's file dialog, also that of its print dialog, writes the folders it saw into QtProject.conf among the user's
    // settings. It is sent to a place that cannot be written; our own Preferences name their file and do not move.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral(":/nowhere"));
}

bool SystemPrompts::ask(QDialog &dialog)
{
    const QPointer<QDialog> outer = m_dialog;
    m_dialog = &dialog;
    dialog.setWindowModality(Qt::WindowModal);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    m_dialog = outer;
    return accepted;
}

void SystemPrompts::withdraw()
{
    if (m_dialog)
        m_dialog->reject();
}

QStringList SystemPrompts::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, QString(), filter);
    prepare(dialog);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return ask(dialog) ? dialog.selectedFiles() : QStringList();
}

QString SystemPrompts::fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                  const QString &filter)
{
    SaveDialog dialog(parent, title, QString(), filter);
    prepare(dialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(suggestion);
    return ask(dialog) ? dialog.selectedFiles().value(0) : QString();
}

QString SystemPrompts::folderToOpen(QWidget *parent, const QString &title)
{
    QFileDialog dialog(parent, title);
    prepare(dialog);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return ask(dialog) ? dialog.selectedFiles().value(0) : QString();
}

std::optional<QString> SystemPrompts::textToAsk(QWidget *parent, const TextQuestion &question)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setMinimumWidth(420);
    auto *column = new QVBoxLayout(&dialog);
    if (!question.about.isEmpty()) {
        auto *about = new QLabel(&dialog);
        about->setTextFormat(Qt::PlainText);
        about->setWordWrap(true);
        about->setText(question.about);
        column->addWidget(about);
    }
    auto *label = new QLabel(question.label, &dialog);
    label->setWordWrap(true);
    column->addWidget(label);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *accept = buttons->addButton(question.button, QDialogButtonBox::AcceptRole);
    makePrimary(accept);
    const auto enable = [accept, required = question.required](const QString &text) {
        accept->setEnabled(!required || !text.trimmed().isEmpty());
    };

    std::function<QString()> answer;
    if (question.several) {
        auto *edit = new QPlainTextEdit(question.text, &dialog);
        edit->setTabChangesFocus(true);
        edit->setAccessibleName(question.label);
        QObject::connect(edit, &QPlainTextEdit::textChanged, &dialog, [=] { enable(edit->toPlainText()); });
        column->addWidget(edit);
        label->setBuddy(edit);
        answer = [edit] { return edit->toPlainText(); };
    } else {
        auto *edit = question.secret ? new PassphraseEdit(&dialog) : new QLineEdit(&dialog);
        edit->setText(question.text);
        edit->setAccessibleName(question.label);
        edit->selectAll();
        QObject::connect(edit, &QLineEdit::textChanged, &dialog, enable);
        column->addWidget(edit);
        label->setBuddy(edit);
        answer = [edit] { return edit->text(); };
    }
    enable(question.text);
    column->addWidget(buttons);
    QWidget::setTabOrder(label->buddy(), accept);
    QWidget::setTabOrder(accept, buttons->button(QDialogButtonBox::Cancel));
    label->buddy()->setFocus(Qt::OtherFocusReason);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    const QPointer<Drafts> drafts = question.secret ? nullptr : question.drafts;
    if (drafts)
        drafts->watch(question.draftKey, {}, &dialog);
    if (!ask(dialog))
        return std::nullopt;
    return answer();
}

bool SystemPrompts::confirm(QWidget *parent, const QString &sentence, const QString &button)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(button);
    dialog.setMinimumWidth(420);
    auto *column = new QVBoxLayout(&dialog);
    auto *label = new QLabel(sentence, &dialog);
    label->setWordWrap(true);
    column->addWidget(label);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *act = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    act->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return ask(dialog);
}

} // namespace homeward
