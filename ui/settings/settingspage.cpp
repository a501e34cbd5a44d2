// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/card.h"
#include "ui/common/prompts.h"
#include "ui/common/searchline.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingssearch.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {

constexpr int systemLanguage = -1;
constexpr int widest = 640; // px; longer lines are hard to read
constexpr char rowProperty[] = "settingsRow";

/// Going through the choices of one setting is one change: arrow keys pass by those between.
class ChangeSetting final : public QUndoCommand
{
public:
    ChangeSetting(int setting, const QString &text, std::function<void(const QVariant &)> write, QVariant before,
                  QVariant after)
        : QUndoCommand(text), m_setting(setting), m_write(std::move(write)), m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void undo() override { m_write(m_before); }
    void redo() override { m_write(m_after); }
    [[nodiscard]] int id() const override { return m_setting; }
    bool mergeWith(const QUndoCommand *later) override
    {
        m_after = static_cast<const ChangeSetting *>(later)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    int m_setting;
    std::function<void(const QVariant &)> m_write;
    QVariant m_before;
    QVariant m_after;
};

QList<QVariant> numbers(std::initializer_list<int> values)
{
    QList<QVariant> all;
    for (const int value : values)
        all.append(value);
    return all;
}

} // namespace

SettingsPage::SettingsPage(UiServices services, QWidget *parent)
    : QWidget(parent), m_services(services), m_undo(new QUndoStack(this)), m_settings(PlaceCount)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::large, space::large, 0, 0);
    page->setSpacing(space::small);
    m_title = makeLabel(this, type::pageTitle, true);
    m_search = new SearchLine("edit-find", QStringLiteral("Ctrl+F"), this);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setMaximumWidth(widest);
    m_changed = new QWidget(this);
    m_changed->setMaximumWidth(widest);
    m_changedText = makeSecondaryLabel(m_changed, type::secondary);
    m_changedText->setObjectName(QStringLiteral("settingsChanged"));
    m_takeBack = new QPushButton(m_changed);
    m_takeBack->setObjectName(QStringLiteral("settingsUndo"));
    auto *line = new QHBoxLayout(m_changed);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_changedText, 1);
    line->addWidget(m_takeBack);
    m_changed->hide();
    m_nothing = makeSecondaryLabel(this, type::body);
    m_nothing->hide();
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    content->setMaximumWidth(widest);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::large, space::large);
    m_column->setSpacing(0);
    m_scroll->setWidget(content);
    page->addWidget(m_title);
    page->addWidget(m_search);
    page->addWidget(m_changed);
    page->addWidget(m_nothing);
    page->addWidget(m_scroll, 1);

    addSetting(Language, addGroup(m_languageTitle),
               {systemLanguage, int(homeward::Language::Ukrainian), int(homeward::Language::Russian),
                int(homeward::Language::English)});
    QWidget *looks = addGroup(m_looksTitle);
    addSetting(Colours, looks, numbers({int(Theme::Light), int(Theme::Dark), int(Theme::HighContrast)}));
    addSetting(TextSize, looks, numbers({90, 100, 110, 125, 150, 175, 200}));
    addSetting(Photos, looks, numbers({int(PhotoLook::Colour), int(PhotoLook::Greyscale), int(PhotoLook::Covered)}));
    QWidget *privacy = addGroup(m_privacyTitle);
    addSetting(AutoLock, privacy, numbers({1, 2, 5, 10, 15, 30}));
    addSetting(Clipboard, privacy, numbers({5, 10, 30, 60, 120}));
    QWidget *trust = addGroup(m_trustTitle);
    addSetting(TrustFolder, trust, {});
    m_chooseFolder = new QPushButton(m_settings[TrustFolder].row);
    m_chooseFolder->setObjectName(QStringLiteral("settingsTrustFolder"));
    m_settings[TrustFolder].row->layout()->addWidget(m_chooseFolder);
    m_settings[TrustFolder].row->layout()->setAlignment(m_chooseFolder, Qt::AlignLeft);
    QWidget *accounts = addGroup(m_accountsTitle);
    m_accounts = new QPushButton(accounts);
    m_accountsHint = makeSecondaryLabel(accounts, type::secondary);
    auto *accountsColumn = qobject_cast<QVBoxLayout *>(accounts->layout());
    accountsColumn->addWidget(m_accounts, 0, Qt::AlignLeft);
    accountsColumn->addWidget(m_accountsHint);
    addSetting(LoneKeys, addGroup(m_keysTitle), {true, false});
    m_column->addStretch(1);

    setFocusProxy(m_search);
    connectPreferences();
    connect(m_accounts, &QPushButton::clicked, this, &SettingsPage::accountsRequested);
    connect(m_chooseFolder, &QPushButton::clicked, this, &SettingsPage::chooseTrustFolder);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_takeBack, &QPushButton::clicked, m_undo, &QUndoStack::undo);
    connect(m_undo, &QUndoStack::indexChanged, this, &SettingsPage::tellChange);
    retranslateUi();
    readPreferences();
}

SettingsPage::~SettingsPage()
{
    m_undo->disconnect(this); // it speaks while it is emptied
}

QWidget *SettingsPage::addGroup(QLabel *&title)
{
    auto *group = new QWidget(m_scroll->widget());
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, space::huge, 0, 0);
    column->setSpacing(space::small);
    title = makeLabel(group, type::section, true);
    column->addWidget(title);
    m_column->addWidget(group);
    return group;
}

void SettingsPage::addSetting(Place place, QWidget *group, const QList<QVariant> &choices)
{
    Setting &setting = m_settings[place];
    setting.row = new QWidget(group);
    setting.row->setProperty(rowProperty, true);
    auto *column = new QVBoxLayout(setting.row);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::tiny);
    setting.label = makeLabel(setting.row, type::body, true);
    setting.label->setWordWrap(true);
    setting.hint = makeSecondaryLabel(setting.row, type::secondary);
    column->addWidget(setting.label);
    if (!choices.isEmpty()) {
        setting.box = new QComboBox(setting.row);
        setting.box->setObjectName(QStringLiteral("setting%1").arg(int(place)));
        setting.label->setBuddy(setting.box);
        for (const QVariant &choice : choices)
            setting.box->addItem(QString(), choice);
        column->addWidget(setting.box);
        connect(setting.box, &QComboBox::activated, this,
                [this, place] { change(place, m_settings.at(place).box->currentData()); });
    }
    column->addWidget(setting.hint);
    group->layout()->addWidget(setting.row);
}

void SettingsPage::connectPreferences()
{
    Preferences &p = m_services.preferences;
    const auto join = [this](Place place, auto read, auto write) {
        m_settings[place].read = read;
        m_settings[place].write = write;
    };
    join(
        Language, [&p] { return p.language() ? QVariant(int(*p.language())) : QVariant(systemLanguage); },
        [&p](const QVariant &to) {
            p.setLanguage(to == systemLanguage ? std::nullopt
                                               : std::optional(static_cast<homeward::Language>(to.toInt())));
        });
    join(
        Colours, [&p] { return QVariant(int(p.theme())); },
        [&p](const QVariant &to) { p.setTheme(static_cast<Theme>(to.toInt())); });
    join(
        TextSize, [&p] { return QVariant(p.textSize()); }, [&p](const QVariant &to) { p.setTextSize(to.toInt()); });
    join(
        Photos, [&p] { return QVariant(int(p.photoLook())); },
        [&p](const QVariant &to) { p.setPhotoLook(static_cast<PhotoLook>(to.toInt())); });
    join(
        LoneKeys, [&p] { return QVariant(p.loneKeys()); }, [&p](const QVariant &to) { p.setLoneKeys(to.toBool()); });
    join(
        AutoLock, [&p] { return QVariant(p.autoLockMinutes()); },
        [&p](const QVariant &to) { p.setAutoLockMinutes(to.toInt()); });
    join(
        Clipboard, [&p] { return QVariant(p.clipboardSeconds()); },
        [&p](const QVariant &to) { p.setClipboardSeconds(to.toInt()); });
    join(
        TrustFolder, [&p] { return QVariant(p.trustFolder()); },
        [&p](const QVariant &to) { p.setTrustFolder(to.toString()); });
    for (const auto signal :
         {&Preferences::languageChanged, &Preferences::appearanceChanged, &Preferences::autoLockChanged,
          &Preferences::photosChanged, &Preferences::handlingChanged, &Preferences::trustFolderChanged})
        connect(&p, signal, this, &SettingsPage::readPreferences);
}

void SettingsPage::change(Place place, const QVariant &value)
{
    const Setting &setting = m_settings.at(place);
    const QVariant before = setting.read();
    if (before == value)
        return;
    const bool again = m_last.setting == place && m_undo->canUndo() && !m_undo->canRedo();
    m_last = {place, again ? m_last.before : before, value};
    m_undo->push(new ChangeSetting(place, setting.label->property("words").toString(), setting.write, before, value));
    tellChange(); // the index stays when changes are merged
}

void SettingsPage::chooseTrustFolder()
{
    const QPointer<SettingsPage> alive(this);
    //: @title:window choosing the folder with the certificates of known signers
    const QString folder = m_services.prompts.folderToOpen(this, tr("Folder of trusted keys"));
    if (alive && !folder.isEmpty())
        change(TrustFolder, folder);
}

void SettingsPage::setDossierOpen(bool open)
{
    m_dossierOpen = open;
    retranslateUi();
}

void SettingsPage::addSection(QWidget *section)
{
    if (dynamic_cast<NarrowingSection *>(section)) { // the list of keys, below what is set about keys
        section->setProperty(rowProperty, true);
        m_keysTitle->parentWidget()->layout()->addWidget(section);
    } else {
        m_column->insertWidget(m_column->count() - 2, section); // the keys stay last
    }
    search();
}

void SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::readPreferences()
{
    for (const Setting &setting : std::as_const(m_settings)) {
        if (!setting.box)
            continue;
        const QVariant value = setting.read();
        if (setting.box->findData(value) < 0)
            setting.box->addItem(QString(), value); // set by Ctrl++ or by hand in the file
        setting.box->setCurrentIndex(setting.box->findData(value));
    }
    retranslateUi();
}

void SettingsPage::search()
{
    const QString words = m_search->text().simplified();
    bool any = false;
    for (int i = 0; i < m_column->count(); ++i) {
        QWidget *group = m_column->itemAt(i)->widget();
        if (!group)
            continue;
        markWords(*group, {});
        bool left = false;
        bool rows = false;
        const QList<QWidget *> parts = group->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        const auto *title = group->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *part : parts) {
            if (!part->property(rowProperty).toBool())
                continue;
            rows = true;
            auto *narrowing = dynamic_cast<NarrowingSection *>(part);
            const bool shown = narrowing
                                   ? narrowing->narrow(title && hasWords(title->text(), words) ? QString() : words)
                                   : hasWords(title->text() + QLatin1Char('\n') + wordsBelow(*part), words);
            part->setVisible(shown);
            left = left || shown;
        }
        if (!rows)
            left = hasWords(wordsBelow(*group), words);
        group->setVisible(left);
        markWords(*group, words);
        any = any || left;
    }
    m_nothing->setVisible(!any);
    //: @info %1 is what was looked for
    m_nothing->setText(tr("No setting says “%1”. Esc shows all of them again.").arg(words));
}

QString SettingsPage::valueWords(qsizetype place, const QVariant &value) const
{
    const Setting &setting = m_settings.at(place);
    if (setting.box)
        return setting.box->itemText(setting.box->findData(value));
    //: @info no folder was chosen
    return value.toString().isEmpty() ? tr("none chosen") : QDir::toNativeSeparators(value.toString());
}

void SettingsPage::tellChange()
{
    m_changed->setVisible(m_undo->canUndo() && m_last.setting >= 0);
    if (!m_undo->canUndo() || m_undo->index() != m_undo->count())
        m_changed->hide(); // the line speaks of the last change only
    if (m_last.setting < 0)
        return;
    //: @info:status %1 is the name of a setting, %2 what it is now, %3 what it was
    m_changedText->setText(tr("%1: now “%2”, before “%3”.")
                               .arg(m_settings.at(m_last.setting).label->property("words").toString(),
                                    valueWords(m_last.setting, m_last.after),
                                    valueWords(m_last.setting, m_last.before)));
    m_takeBack->setAccessibleDescription(m_changedText->text());
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SettingsPage::search, Qt::QueuedConnection); // when the other rooms speak it
    QWidget::changeEvent(event);
}

} // namespace homeward
