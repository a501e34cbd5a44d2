// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the settings say.
#include "ui/common/searchline.h"
#include "ui/common/wording.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace homeward {

void SettingsPage::retranslateUi()
{
    //: @title
    m_title->setText(tr("Settings"));
    //: @info:placeholder
    m_search->setPlaceholderText(tr("Find a setting or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    //: @action:button take the last change back
    m_takeBack->setText(tr("Undo"));
    retranslateLooks();
    retranslatePrivacy();
    for (const Setting &setting : std::as_const(m_settings)) {
        setting.label->setProperty("words", setting.label->text()); // as it is without the marks of a search
        if (!setting.box)
            continue;
        setting.box->setAccessibleName(setting.label->text());
        setting.box->setAccessibleDescription(setting.hint->text());
    }
    search();
    tellChange();
}

void SettingsPage::retranslateLooks()
{
    //: @title:group of settings
    m_languageTitle->setText(tr("Language"));
    const Setting &language = m_settings.at(Language);
    //: @label:listbox
    language.label->setText(tr("Language of the interface"));
    language.hint->setText(tr("Papers have their own language, chosen when they are made."));
    //: @item:inlistbox language
    language.box->setItemText(0, tr("As the system"));
    for (int i = 1; i < language.box->count(); ++i)
        language.box->setItemText(i,
                                  languageOwnName(static_cast<homeward::Language>(language.box->itemData(i).toInt())));

    //: @title:group of settings
    m_looksTitle->setText(tr("Colours and sizes"));
    const Setting &colours = m_settings.at(Colours);
    //: @label:listbox
    colours.label->setText(tr("Colours"));
    colours.hint->setText(tr("Pages of documents stay white."));
    //: @item:inlistbox colours of the window
    colours.box->setItemText(0, tr("Light"));
    //: @item:inlistbox colours of the window
    colours.box->setItemText(1, tr("Dark"));
    //: @item:inlistbox colours of the window: black, white and yellow
    colours.box->setItemText(2, tr("High contrast"));
    const Setting &textSize = m_settings.at(TextSize);
    //: @label:listbox
    textSize.label->setText(tr("Text size"));
    textSize.hint->setText(tr("Ctrl++ and Ctrl+− change it too, Ctrl+0 brings it back."));
    for (int i = 0; i < textSize.box->count(); ++i)
        //: @item:inlistbox text size in percent
        textSize.box->setItemText(i, tr("%1%").arg(textSize.box->itemData(i).toInt()));
    const Setting &photos = m_settings.at(Photos);
    //: @label:listbox how photographs are shown at first
    photos.label->setText(tr("Photos"));
    photos.hint->setText(tr("Enter shows one photo as it is, for as long as you look at it. Photos marked as "
                            "sensitive are always covered at first. Ctrl+Shift+H covers all of them at once."));
    //: @item:inlistbox photographs at first
    photos.box->setItemText(0, tr("In colour"));
    //: @item:inlistbox photographs at first
    photos.box->setItemText(1, tr("In greyscale at first"));
    //: @item:inlistbox photographs at first
    photos.box->setItemText(2, tr("Covered at first"));
}

void SettingsPage::retranslatePrivacy()
{
    //: @title:group of settings
    m_privacyTitle->setText(tr("Lock and privacy"));
    const Setting &autoLock = m_settings.at(AutoLock);
    //: @label:listbox
    autoLock.label->setText(tr("Lock by itself"));
    autoLock.hint->setText(tr("After this time without a key or the mouse. The last 30 seconds are counted in the "
                              "status bar."));
    for (int i = 0; i < autoLock.box->count(); ++i)
        //: @item:inlistbox time until the dossier locks
        autoLock.box->setItemText(i, tr("after %n minute(s)", nullptr, autoLock.box->itemData(i).toInt()));
    const Setting &clipboard = m_settings.at(Clipboard);
    //: @label:listbox
    clipboard.label->setText(tr("Clear the clipboard"));
    clipboard.hint->setText(tr("What was copied of a case leaves the clipboard after this time, and at once when the "
                               "dossier is locked."));
    for (int i = 0; i < clipboard.box->count(); ++i)
        //: @item:inlistbox time until copied personal data leaves the clipboard
        clipboard.box->setItemText(i, tr("after %n second(s)", nullptr, clipboard.box->itemData(i).toInt()));

    //: @title:group of settings
    m_trustTitle->setText(tr("Trusted keys"));
    const Setting &trust = m_settings.at(TrustFolder);
    //: @label
    trust.label->setText(tr("Folder of trusted keys"));
    const QString folder = trust.read().toString();
    trust.hint->setText(folder.isEmpty()
                            ? tr("None chosen yet: every signer of a document is unknown. The folder holds the "
                                 "certificates of the offices whose signatures this computer trusts.")
                            : QDir::toNativeSeparators(folder));
    //: @action:button choose a folder
    m_chooseFolder->setText(tr("Choose…"));
    m_chooseFolder->setAccessibleName(trust.label->text());
    m_chooseFolder->setAccessibleDescription(trust.hint->text());

    //: @title:group of settings
    m_accountsTitle->setText(tr("Accounts"));
    //: @action:button
    m_accounts->setText(tr("Accounts…"));
    m_accountsHint->setText(m_dossierOpen
                                ? tr("Who works on the dossier and as what, your passphrase, the recovery key.")
                                : tr("Open a dossier first: accounts belong to it."));
    m_accounts->setEnabled(m_dossierOpen);
    m_accounts->setAccessibleDescription(m_accountsHint->text());
    m_accounts->setToolTip(m_dossierOpen ? QString() : m_accountsHint->text());

    //: @title:group of settings
    m_keysTitle->setText(tr("Keyboard"));
    const Setting &keys = m_settings.at(LoneKeys);
    //: @label:listbox
    keys.label->setText(tr("Single letters, digits and signs as commands"));
    keys.hint->setText(tr("They never act in text fields. Every command also has a line in the menus."));
    //: @item:inlistbox single letters act as commands
    keys.box->setItemText(0, tr("On"));
    //: @item:inlistbox single letters do not act as commands
    keys.box->setItemText(1, tr("Off"));
}

} // namespace homeward
