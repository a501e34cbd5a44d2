// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/overviewpage.h"

#include "desks/dossier.h"
#include "ui/casefile/claimsdelegate.h"
#include "ui/casefile/subjectwords.h"
#include "ui/casefile/timelinepanel.h"
#include "ui/common/chip.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/partymark.h"
#include "ui/common/wording.h"
#include "ui/photos/photostrip.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward {

namespace {

/// The number of a distinct value, as in the claims grid.
class ValueNumber final : public QWidget
{
public:
    explicit ValueNumber(int number) : m_number(number)
    {
        const int side = std::max(18, QFontMetrics(scaledFont(font(), type::caption, true)).height());
        setFixedSize(side, side);
        setAccessibleName(QString::number(number));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintValueNumber(painter, rect(), m_number, font(), palette());
    }

private:
    int m_number;
};

class Line final : public QWidget
{
public:
    Line() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokensOf(this).line);
    }
};

QLabel *words(const QString &text, const QFont &font, const QColor &colour)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

} // namespace

OverviewPage::OverviewPage(Dossier &dossier, QWidget *parent)
    : QScrollArea(parent), m_dossier(dossier), m_photos(new PhotoStrip(dossier)), m_photosTitle(new QLabel),
      m_timeline(new TimelinePanel)
{
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(space::large, space::large, space::large, space::large);
    m_layout->setSpacing(space::large);
    m_photosTitle->setFont(scaledFont(font(), type::section, true));
    m_layout->addWidget(m_photosTitle);
    m_layout->addWidget(m_photos);
    m_layout->addWidget(m_timeline);
    m_layout->addStretch();
    setWidget(content);
    connect(m_timeline, &TimelinePanel::placeRequested, this, &OverviewPage::placeRequested);
    connect(m_photos, &PhotoStrip::activatedPhoto, this, &OverviewPage::photoRequested);
}

void OverviewPage::follow(const Preferences &preferences)
{
    m_photos->follow(preferences);
}

void OverviewPage::setCase(const CaseView &view)
{
    if (m_view.file.id != view.file.id)
        m_contacts = {};
    m_view = view;
    m_timeline->setCase(m_view, m_contacts, m_dossier.office().timeZone);
    m_photos->setCase(view);
    rebuild();
}

void OverviewPage::setContacts(const ContactLog &log)
{
    if (log.caseId != m_view.file.id)
        return;
    m_contacts = log;
    m_timeline->setCase(m_view, m_contacts, m_dossier.office().timeZone);
}

void OverviewPage::rebuild()
{
    delete m_top;
    m_top = new QWidget;
    auto *layout = new QVBoxLayout(m_top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    if (m_view.conflictCount() > 0)
        buildCallout(layout);
    buildFacts(layout);
    m_layout->insertWidget(0, m_top);
    const int photos = m_photos->count();
    //: @title:group the photographs of a case; %1 how many
    m_photosTitle->setText(tr("Photos %1").arg(photos));
    m_photosTitle->setVisible(photos > 0);
    m_photos->setVisible(photos > 0);
}

void OverviewPage::buildCallout(QVBoxLayout *layout)
{
    const Tokens &tokens = tokensOf(this);
    auto *box = new QFrame;
    box->setObjectName(QStringLiteral("conflictCallout"));
    box->setAutoFillBackground(true);
    QPalette fill = palette();
    fill.setColor(QPalette::Window, tokens.attention.fill);
    box->setPalette(fill);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space::large, space::medium, space::medium, space::medium);
    auto *icon = new QLabel;
    icon->setPixmap(themedPixmap("data-warning", tokens.attention.text, iconSide(), devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    QStringList facts;
    for (const FactComparison &fact : m_view.facts) {
        if (fact.state == FactState::Conflict)
            facts.append(fieldLabel(fact.field));
    }
    //: @info the parties say different things about %n facts
    text->addWidget(words(tr("%n fact(s) are claimed differently", nullptr, static_cast<int>(facts.size())),
                          scaledFont(font(), type::body, true), tokens.attention.text));
    text->addWidget(
        words(facts.join(QStringLiteral(", ")), scaledFont(font(), type::secondary), tokens.attention.text));
    row->addLayout(text, 1);
    //: @action:button opens the claims grid at the first conflict
    auto *button = new QPushButton(tr("Compare claims"));
    button->setToolTip(QStringLiteral("Alt+2"));
    connect(button, &QPushButton::clicked, this, &OverviewPage::claimsRequested);
    row->addWidget(button, 0, Qt::AlignVCenter);
    layout->addWidget(box);
}

void OverviewPage::buildFacts(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    //: @title:group
    auto *title = new QLabel(tr("Key facts"));
    title->setFont(scaledFont(font(), type::section, true));
    head->setSpacing(space::tiny);
    head->addWidget(title, 1);
    for (const Party &party : m_view.file.parties) {
        head->addSpacing(space::small);
        head->addWidget(new PartyMark(party));
        auto *name = new QLabel(partyName(party));
        name->setFont(scaledFont(font(), type::caption));
        head->addWidget(name);
    }
    layout->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, 140);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    for (const FactComparison &fact : m_view.facts) {
        const FieldInfo *info = fieldInfo(fact.field);
        if (!info || !info->keyFact)
            continue;
        if (grid->count() > 0)
            grid->addWidget(new Line, grid->rowCount(), 0, 1, 3);
        addFact(grid, fact);
    }
    addRecords(grid);
    layout->addLayout(grid);
}

void OverviewPage::addRecords(QGridLayout *grid)
{
    const Tokens &tokens = tokensOf(this);
    const auto add = [&](const QString &label, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        grid->addWidget(new Line, grid->rowCount(), 0, 1, 3);
        const int row = grid->rowCount();
        grid->addWidget(words(label, scaledFont(font(), type::secondary), tokens.secondaryText), row, 0, Qt::AlignTop);
        grid->addWidget(words(lines.join(QLatin1Char('\n')), font(), tokens.text), row, 1, 1, 2);
    };
    for (const SubjectKind kind :
         {SubjectKind::Person, SubjectKind::Document, SubjectKind::Stay, SubjectKind::ConditionReport}) {
        QStringList titles;
        for (const Subject &subject : m_view.file.subjects) {
            if (subject.kind == kind && !subject.withdrawn)
                titles.append(subjectName(m_view.file, subject));
        }
        //: @label %1 a kind of records, such as “People” or “Condition reports”; %2 how many the case has
        add(tr("%1: %2").arg(subjectSection(kind)).arg(titles.size()), titles);
    }
    QStringList attested;
    for (const Party &party : m_view.file.parties) {
        for (const Attestation &one : m_view.file.attestations) {
            if (one.partyKey == party.key && !one.enteredInError)
                //: @info an attestation; %1 party, %2 capacity, %3 result, %4 date, signatory and revision
                attested.append(tr("%1: %2 · %3 · %4")
                                    .arg(partyName(party), attestationCapacityText(one.capacity),
                                         attestationResultText(one.result), attestationDetails(one, m_view.file)));
        }
    }
    //: @label what the parties attest about a case
    add(tr("Attestations"), attested);
}

QLayout *OverviewPage::valueLine(const QString &text, const QStringList &parties, int number)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::small);
    if (number > 0)
        line->addWidget(new ValueNumber(number), 0, Qt::AlignTop);
    auto *label = words(text, font(), tokensOf(this).text);
    // Long values wrap, short ones keep their parties' marks close by.
    const int natural = fontMetrics().horizontalAdvance(text) + 4;
    label->setMinimumWidth(std::min(natural, 180));
    label->setMaximumWidth(natural);
    line->addWidget(label, 1);
    for (const Party &party : m_view.file.parties) {
        if (parties.contains(party.key))
            line->addWidget(new PartyMark(party), 0, Qt::AlignTop);
    }
    line->addStretch(0);
    auto *spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    line->addWidget(spring, 0);
    return line;
}

void OverviewPage::addFact(QGridLayout *grid, const FactComparison &fact)
{
    const Tokens &tokens = tokensOf(this);
    const int row = grid->rowCount();
    grid->addWidget(words(fieldLabel(fact.field), scaledFont(font(), type::secondary), tokens.secondaryText), row, 0,
                    Qt::AlignTop);
    auto *values = new QVBoxLayout;
    values->setSpacing(space::tiny);
    const bool numbered = fact.state == FactState::Conflict;
    const auto shown = [&](const QString &stored) { return valueText(fact.field, stored); };
    for (const DistinctValue &value : fact.values) {
        // The same name in two scripts is one value, and both forms are shown with who gives them.
        for (const Wording &wording : wordingsOf(value, m_view.file.claims, shown))
            values->addLayout(valueLine(shown(wording.value), wording.parties, numbered ? value.number : 0));
    }
    if (fact.values.isEmpty())
        //: @info no party says anything about a fact
        values->addWidget(words(tr("Not stated by any party"), font(), tokens.secondaryText));
    grid->addLayout(values, row, 1);
    auto *chip =
        new Chip(factStateChip(fact.state, fact.speaking, static_cast<int>(m_view.file.parties.size())), nullptr);
    chip->setToolTip(factStateExplanation(fact.state));
    grid->addWidget(chip, row, 2, Qt::AlignRight | Qt::AlignTop);
}

void OverviewPage::changeEvent(QEvent *event)
{
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) && m_top)
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace homeward
