// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casefilterpopup.h"

#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace homeward {

namespace {
constexpr auto typingPause = 150; // ms
} // namespace

CaseFilterPopup::CaseFilterPopup(const QList<Party> &parties, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_parties(parties)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space::tiny);
    column->addLayout(form);
    const auto addRow = [&](QLabel *&label, QWidget *field) {
        label = new QLabel(this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    m_state = new QComboBox(this);
    addRow(m_stateLabel, m_state);
    m_place = new QLineEdit(this);
    addRow(m_placeLabel, m_place);
    m_party = new QComboBox(this);
    addRow(m_partyLabel, m_party);
    m_since = new QComboBox(this);
    addRow(m_sinceLabel, m_since);
    m_age = new QComboBox(this);
    addRow(m_ageLabel, m_age);
    for (QCheckBox **box : {&m_changed, &m_photos, &m_documents}) {
        *box = new QCheckBox(this);
        column->addWidget(*box);
        connect(*box, &QCheckBox::toggled, this, &CaseFilterPopup::changed);
    }
    m_clear = new QPushButton(this);
    column->addWidget(m_clear, 0, Qt::AlignRight);
    fill();
    for (QComboBox *combo : {m_state, m_party, m_since, m_age})
        connect(combo, &QComboBox::currentIndexChanged, this, &CaseFilterPopup::changed);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_place, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &CaseFilterPopup::changed);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
    retranslateUi();
}

void CaseFilterPopup::fill()
{
    m_state->addItem(QString(), QVariant());
    for (const StateInfo &info : caseStates())
        m_state->addItem(QString(), static_cast<int>(info.state));
    m_party->addItem(QString(), QString());
    for (const Party &party : std::as_const(m_parties))
        m_party->addItem(QString(), party.key);
    for (const int days : {-1, 1, 7, 30})
        m_since->addItem(QString(), days);
    for (const auto age : {CaseQuery::Age::Any, CaseQuery::Age::EighteenSoon, CaseQuery::Age::EighteenSinceSeparation})
        m_age->addItem(QString(), static_cast<int>(age));
}

CaseQuery CaseFilterPopup::query(const QDate &today, const QByteArray &timeZone) const
{
    CaseQuery query;
    if (m_state->currentIndex() > 0)
        query.states = {static_cast<CaseState>(m_state->currentData().toInt())};
    query.place = m_place->text().trimmed();
    query.partyKey = m_party->currentData().toString();
    if (const int days = m_since->currentData().toInt(); days > 0) {
        const QTimeZone zone(timeZone);
        const QDate first = today.addDays(1 - days);
        query.changedSince = (zone.isValid() ? first.startOfDay(zone) : first.startOfDay()).toUTC();
    }
    query.age = static_cast<CaseQuery::Age>(m_age->currentData().toInt());
    query.today = today;
    query.changedOnly = m_changed->isChecked();
    query.withPhotos = m_photos->isChecked();
    query.withDocuments = m_documents->isChecked();
    return query;
}

QStringList CaseFilterPopup::activeWords() const
{
    QStringList words;
    const auto pair = [](const QLabel *label, const QString &value) {
        //: @info an active filter of the case list; %1 is its name, %2 its value
        return tr("%1: %2").arg(label->text(), value);
    };
    if (m_state->currentIndex() > 0)
        words.append(pair(m_stateLabel, m_state->currentText()));
    if (!m_place->text().trimmed().isEmpty())
        words.append(pair(m_placeLabel, m_place->text().trimmed()));
    if (m_party->currentIndex() > 0)
        words.append(pair(m_partyLabel, m_party->currentText()));
    if (m_since->currentIndex() > 0)
        words.append(pair(m_sinceLabel, m_since->currentText()));
    if (m_age->currentIndex() > 0)
        words.append(m_age->currentText());
    for (const QCheckBox *box : {m_changed, m_photos, m_documents}) {
        if (box->isChecked())
            words.append(box->text());
    }
    return words;
}

void CaseFilterPopup::clear()
{
    const QSignalBlocker self(this);
    for (QComboBox *combo : {m_state, m_party, m_since, m_age})
        combo->setCurrentIndex(0);
    for (QCheckBox *box : {m_changed, m_photos, m_documents})
        box->setChecked(false);
    m_place->clear();
    m_typing.stop();
}

QJsonObject CaseFilterPopup::toJson() const
{
    QJsonObject json;
    for (const auto &[name, combo] :
         {std::pair("state", m_state), {"party", m_party}, {"since", m_since}, {"age", m_age}}) {
        if (combo->currentIndex() > 0)
            json.insert(QLatin1String(name), QJsonValue::fromVariant(combo->currentData()));
    }
    for (const auto &[name, box] :
         {std::pair("changed", m_changed), {"photos", m_photos}, {"documents", m_documents}}) {
        if (box->isChecked())
            json.insert(QLatin1String(name), true);
    }
    if (!m_place->text().isEmpty())
        json.insert(QStringLiteral("place"), m_place->text());
    return json;
}

void CaseFilterPopup::restore(const QJsonObject &json)
{
    const QSignalBlocker self(this);
    for (const auto &[name, combo] :
         {std::pair("state", m_state), {"party", m_party}, {"since", m_since}, {"age", m_age}}) {
        const QJsonValue value = json.value(QLatin1String(name));
        int at = 0; // the first choice is none
        for (int i = 1; !value.isUndefined() && i < combo->count(); ++i)
            at = QJsonValue::fromVariant(combo->itemData(i)) == value ? i : at;
        combo->setCurrentIndex(at);
    }
    for (const auto &[name, box] : {std::pair("changed", m_changed), {"photos", m_photos}, {"documents", m_documents}})
        box->setChecked(json.value(QLatin1String(name)).toBool());
    m_place->setText(json.value(QLatin1String("place")).toString());
    m_typing.stop();
}

void CaseFilterPopup::showBelow(const QWidget *button)
{
    adjustSize();
    QPoint place = button->mapToGlobal(QPoint(0, button->height() + space::tiny));
    const QRect room = button->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(place);
    show();
    m_state->setFocus(Qt::PopupFocusReason);
}

void CaseFilterPopup::retranslateUi()
{
    //: @title:group the further filters of the case list, for screen readers
    setAccessibleName(tr("More filters"));
    //: @label:listbox the state of a case's record
    m_stateLabel->setText(tr("State"));
    //: @item:inlistbox no choice: every state
    m_state->setItemText(0, tr("Any state"));
    for (int i = 1; i < m_state->count(); ++i)
        m_state->setItemText(i, caseStateLabel(static_cast<CaseState>(m_state->itemData(i).toInt())));
    //: @label:textbox a place by which cases are filtered
    m_placeLabel->setText(tr("Place"));
    //: @label:listbox a party that says something in the case
    m_partyLabel->setText(tr("Party that states something"));
    //: @item:inlistbox no choice: whichever party speaks
    m_party->setItemText(0, tr("Any party"));
    for (int i = 1; i < m_party->count(); ++i)
        m_party->setItemText(i, partyName(m_parties.at(i - 1)));
    //: @label:listbox since when a case has changed
    m_sinceLabel->setText(tr("Changed"));
    const QStringList since{
        //: @item:inlistbox changed at any time
        tr("At any time"),
        //: @item:inlistbox changed today
        tr("Today"),
        //: @item:inlistbox changed within the last days
        tr("In the last 7 days"),
        //: @item:inlistbox changed within the last days
        tr("In the last 30 days"),
    };
    for (int i = 0; i < m_since->count(); ++i)
        m_since->setItemText(i, since.at(i));
    //: @label:listbox filter of cases by age
    m_ageLabel->setText(tr("Age"));
    const QStringList ages{
        //: @item:inlistbox no choice: every age
        tr("Any age"),
        //: @item:inlistbox children who come of age soon, as far as the dates tell
        tr("Turns 18 within 90 days"),
        //: @item:inlistbox children who came of age after they were separated, as far as the dates tell
        tr("Turned 18 since separation"),
    };
    for (int i = 0; i < m_age->count(); ++i)
        m_age->setItemText(i, ages.at(i));
    //: @option:check filter of cases
    m_changed->setText(tr("Changed since I read it"));
    //: @option:check filter of cases
    m_photos->setText(tr("Has photos"));
    //: @option:check filter of cases
    m_documents->setText(tr("Has documents"));
    //: @action:button clears the filters of this popup
    m_clear->setText(tr("Clear"));
}

void CaseFilterPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

} // namespace homeward
