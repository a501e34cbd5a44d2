// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/card.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/settings/preferences.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

namespace {
constexpr int systemLanguage = -1;

void selectData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}
} // namespace

SettingsPage::SettingsPage(Preferences &preferences, QWidget *parent) : QScrollArea(parent), m_preferences(preferences)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    auto *page = new QWidget(content);
    page->setMaximumWidth(560);
    row->addWidget(page, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::tiny);
    m_title = makeLabel(page, type::pageTitle, true);
    column->addWidget(m_title);
    m_language = addSetting(page);
    m_theme = addSetting(page);
    m_textSize = addSetting(page);
    m_photos = addSetting(page);
    m_autoLock = addSetting(page);
    m_accountsLabel = makeLabel(page, type::body, true);
    m_accounts = new QPushButton(page);
    m_accountsHint = makeSecondaryLabel(page, type::secondary);
    column->addSpacing(space::large);
    column->addWidget(m_accountsLabel);
    column->addWidget(m_accounts, 0, Qt::AlignLeft);
    column->addWidget(m_accountsHint);
    connect(m_accounts, &QPushButton::clicked, this, &SettingsPage::accountsRequested);
    column->addStretch(1);
    m_column = column;
    setWidget(content);

    m_language.box->addItem(QString(), systemLanguage);
    for (const Language language : {Language::Ukrainian, Language::Russian, Language::English})
        m_language.box->addItem(languageOwnName(language), static_cast<int>(language));
    m_theme.box->addItem(QString(), static_cast<int>(Theme::Light));
    m_theme.box->addItem(QString(), static_cast<int>(Theme::Dark));
    m_theme.box->addItem(QString(), static_cast<int>(Theme::HighContrast));
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        m_textSize.box->addItem(QString(), percent);
    for (const PhotoLook look : {PhotoLook::Colour, PhotoLook::Greyscale, PhotoLook::Covered})
        m_photos.box->addItem(QString(), static_cast<int>(look));
    for (const int minutes : {1, 2, 5, 10, 15, 30})
        m_autoLock.box->addItem(QString(), minutes);
    retranslateUi();
    readPreferences();

    connect(m_language.box, &QComboBox::activated, this, [this] {
        const int chosen = m_language.box->currentData().toInt();
        m_preferences.setLanguage(chosen == systemLanguage ? std::nullopt
                                                           : std::optional(static_cast<Language>(chosen)));
    });
    connect(m_theme.box, &QComboBox::activated, this,
            [this] { m_preferences.setTheme(static_cast<Theme>(m_theme.box->currentData().toInt())); });
    connect(m_textSize.box, &QComboBox::activated, this,
            [this] { m_preferences.setTextSize(m_textSize.box->currentData().toInt()); });
    connect(m_photos.box, &QComboBox::activated, this,
            [this] { m_preferences.setPhotoLook(static_cast<PhotoLook>(m_photos.box->currentData().toInt())); });
    connect(m_autoLock.box, &QComboBox::activated, this,
            [this] { m_preferences.setAutoLockMinutes(m_autoLock.box->currentData().toInt()); });
    for (const auto signal : {&Preferences::languageChanged, &Preferences::appearanceChanged,
                              &Preferences::autoLockChanged, &Preferences::photosChanged})
        connect(&m_preferences, signal, this, &SettingsPage::readPreferences);
}

SettingsPage::Setting SettingsPage::addSetting(QWidget *parent)
{
    Setting setting{makeLabel(parent, type::body, true), new QComboBox(parent),
                    makeSecondaryLabel(parent, type::secondary)};
    auto *column = static_cast<QVBoxLayout *>(parent->layout());
    setting.label->setBuddy(setting.box);
    setting.label->setWordWrap(true);
    column->addSpacing(space::large);
    column->addWidget(setting.label);
    column->addWidget(setting.box);
    column->addWidget(setting.hint);
    return setting;
}

void SettingsPage::setDossierOpen(bool open)
{
    m_dossierOpen = open;
    retranslateUi();
}

void SettingsPage::addSection(QWidget *section)
{
    m_column->insertWidget(m_column->count() - 1, section);
}

void SettingsPage::readPreferences()
{
    const auto language = m_preferences.language();
    selectData(m_language.box, language ? static_cast<int>(*language) : systemLanguage);
    selectData(m_theme.box, static_cast<int>(m_preferences.theme()));
    if (m_textSize.box->findData(m_preferences.textSize()) < 0)
        m_textSize.box->addItem(QString(), m_preferences.textSize()); // set by Ctrl++ in between
    selectData(m_textSize.box, m_preferences.textSize());
    selectData(m_photos.box, static_cast<int>(m_preferences.photoLook()));
    selectData(m_autoLock.box, m_preferences.autoLockMinutes());
    retranslateUi();
}

void SettingsPage::retranslateUi()
{
    //: @title
    m_title->setText(tr("Settings"));
    //: @label:listbox
    m_language.label->setText(tr("Language of the interface"));
    m_language.hint->setText(tr("Papers have their own language, chosen when they are made."));
    //: @item:inlistbox language
    m_language.box->setItemText(0, tr("As the system"));
    //: @label:listbox
    m_theme.label->setText(tr("Colours"));
    m_theme.hint->setText(tr("Pages of documents stay white."));
    //: @item:inlistbox colours of the window
    m_theme.box->setItemText(0, tr("Light"));
    //: @item:inlistbox colours of the window
    m_theme.box->setItemText(1, tr("Dark"));
    //: @item:inlistbox colours of the window: black, white and yellow
    m_theme.box->setItemText(2, tr("High contrast"));
    //: @label:listbox
    m_textSize.label->setText(tr("Text size"));
    m_textSize.hint->setText(tr("Ctrl++ and Ctrl+− change it too, Ctrl+0 brings it back."));
    for (int i = 0; i < m_textSize.box->count(); ++i)
        //: @item:inlistbox text size in percent
        m_textSize.box->setItemText(i, tr("%1%").arg(m_textSize.box->itemData(i).toInt()));
    //: @label:listbox how photographs are shown at first
    m_photos.label->setText(tr("Photos"));
    m_photos.hint->setText(tr("Enter shows one photo as it is, for as long as you look at it. Photos marked as "
                              "sensitive are always covered at first. Ctrl+Shift+H covers all of them at once."));
    //: @item:inlistbox photographs at first
    m_photos.box->setItemText(0, tr("In colour"));
    //: @item:inlistbox photographs at first
    m_photos.box->setItemText(1, tr("In greyscale at first"));
    //: @item:inlistbox photographs at first
    m_photos.box->setItemText(2, tr("Covered at first"));
    //: @label:listbox
    m_autoLock.label->setText(tr("Lock by itself"));
    m_autoLock.hint->setText(tr("After this time without a key or the mouse. The last 30 seconds are counted in the "
                                "status bar."));
    for (int i = 0; i < m_autoLock.box->count(); ++i)
        //: @item:inlistbox time until the dossier locks
        m_autoLock.box->setItemText(i, tr("after %n minute(s)", nullptr, m_autoLock.box->itemData(i).toInt()));
    //: @label
    m_accountsLabel->setText(tr("Accounts"));
    //: @action:button
    m_accounts->setText(tr("Accounts…"));
    m_accountsHint->setText(m_dossierOpen
                                ? tr("Who works on the dossier and as what, your passphrase, the recovery key.")
                                : tr("Open a dossier first: accounts belong to it."));
    m_accounts->setEnabled(m_dossierOpen);
    m_accounts->setAccessibleDescription(m_accountsHint->text());
    m_accounts->setToolTip(m_dossierOpen ? QString() : m_accountsHint->text());
    for (const Setting *setting : {&m_language, &m_theme, &m_textSize, &m_photos, &m_autoLock})
        setting->box->setAccessibleDescription(setting->hint->text());
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QScrollArea::changeEvent(event);
}

} // namespace homeward
