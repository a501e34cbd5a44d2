// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandwords.h"

#include "ui/shell/commandset.h"

#include <QAction>
#include <QCoreApplication>

namespace homeward {

namespace {

constexpr const char *property = "otherWords";

QString words(const char *english)
{
    return QCoreApplication::translate("CommandWords", english);
}

} // namespace

QString otherWords(const QAction &command)
{
    return command.property(property).toString();
}

void tellOtherWords(const CommandSet &c)
{
    const auto say = [](QAction *command, const QString &text) { command->setProperty(property, text); };
    //: @info words by which the command "New dossier" is found
    say(c.newDossier, words(QT_TRANSLATE_NOOP("CommandWords", "create begin office folder")));
    //: @info words by which the command "Open dossier" is found
    say(c.openDossier, words(QT_TRANSLATE_NOOP("CommandWords", "choose folder another")));
    //: @info words by which the command "Verify a document" is found
    say(c.verify, words(QT_TRANSLATE_NOOP("CommandWords", "check signature signed PDF file unchanged genuine")));
    //: @info words by which the command "Check dossier now" is found
    say(c.checkDossier, words(QT_TRANSLATE_NOOP("CommandWords", "integrity damage evidence files compare")));
    //: @info words by which the command "Back up" is found
    say(c.backUp, words(QT_TRANSLATE_NOOP("CommandWords", "backup copy save stick archive")));
    //: @info words by which the command "Restore a backup" is found
    say(c.restore, words(QT_TRANSLATE_NOOP("CommandWords", "recover copy bring back archive")));
    //: @info words by which the command "Lock" is found
    say(c.lock, words(QT_TRANSLATE_NOOP("CommandWords", "close leave hide")));
    //: @info words by which the command "Settings" is found
    say(c.settings, words(QT_TRANSLATE_NOOP("CommandWords", "preferences options language text size theme dark keys "
                                                            "printing backup automatic")));
    //: @info words by which the command "History of the dossier" is found
    say(c.history, words(QT_TRANSLATE_NOOP("CommandWords", "audit trail log who did what backups accounts")));
    //: @info words by which the command "Accounts" is found
    say(c.accounts,
        words(QT_TRANSLATE_NOOP("CommandWords", "people users roles rights passphrase password recovery key")));
    //: @info words by which the command "Quit" is found
    say(c.quit, words(QT_TRANSLATE_NOOP("CommandWords", "exit close end")));
    //: @info words by which the command "Find here" is found
    say(c.find, words(QT_TRANSLATE_NOOP("CommandWords", "search filter")));
    //: @info words by which the command "Case list" is found
    say(c.caseList, words(QT_TRANSLATE_NOOP("CommandWords", "show hide cases")));
    //: @info words by which the command "Right panel" is found
    say(c.rightPanel, words(QT_TRANSLATE_NOOP("CommandWords", "show hide history of the case")));
    //: @info words by which the command "Cover photos and numbers" is found
    say(c.coverAll, words(QT_TRANSLATE_NOOP("CommandWords", "hide sensitive privacy phones")));
    //: @info words by which the command "Larger text" is found
    say(c.larger, words(QT_TRANSLATE_NOOP("CommandWords", "zoom in font bigger")));
    //: @info words by which the command "Smaller text" is found
    say(c.smaller, words(QT_TRANSLATE_NOOP("CommandWords", "zoom out font")));
    //: @info words by which the command "Next unread case" is found
    say(c.nextUnread, words(QT_TRANSLATE_NOOP("CommandWords", "review unreviewed new")));
    //: @info words by which the command "New case" is found
    say(c.newCase, words(QT_TRANSLATE_NOOP("CommandWords", "create begin child file")));
    //: @info words by which the commands that take files in are found
    const QString taking = words(QT_TRANSLATE_NOOP("CommandWords", "import evidence documents photos attach scan"));
    for (QAction *command : {c.addFiles, c.addFolder, c.paste})
        say(command, taking);
    //: @info words by which the command "Signed summary" is found
    say(c.summary, words(QT_TRANSLATE_NOOP("CommandWords", "print paper sign PDF export report certificate")));
    //: @info words by which the command "Keys" is found
    say(c.showKeys, words(QT_TRANSLATE_NOOP("CommandWords", "keyboard shortcuts help")));
    //: @info words by which the command "About Homeward" is found
    say(c.about, words(QT_TRANSLATE_NOOP("CommandWords", "version licence program")));
    //: @info words by which the section "Family contact" is found
    say(c.sections.value(Section::Contact), words(QT_TRANSLATE_NOOP("CommandWords", "calls meetings letters log")));
    //: @info words by which the section "Summaries" is found
    say(c.sections.value(Section::Summaries),
        words(QT_TRANSLATE_NOOP("CommandWords", "papers printed signed register numbers")));
}

} // namespace homeward
