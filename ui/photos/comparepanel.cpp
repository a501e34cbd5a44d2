// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/comparepanel.h"

#include "desks/dossier.h"
#include "ui/common/card.h"
#include "ui/common/drafts.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/photos/photowords.h"
#include "ui/photos/placereveal.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward {

namespace {

QString draftKey(const PhotoPair &pair)
{
    return pair.first.toString() + pair.second.toString();
}

} // namespace

ComparePanel::ComparePanel(Dossier &dossier, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_places(new PlaceReveal(dossier.photos(), preferences, this)),
      m_factsTitle(makeLabel(this, type::panelTitle, true)), m_factsPlace(new QVBoxLayout),
      m_showPlaces(new QPushButton), m_showFingerprints(new QPushButton),
      m_hint(makeSecondaryLabel(this, type::secondary)), m_observationTitle(makeLabel(this, type::section, true)),
      m_choices(new QButtonGroup(this)), m_sentence(new QPlainTextEdit), m_problem(new QLabel),
      m_note(makeSecondaryLabel(this, type::caption)), m_records(new QLabel), m_save(new QPushButton)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->addWidget(m_factsTitle);
    layout->addLayout(m_factsPlace);
    m_factsPlace->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_showPlaces, 0, Qt::AlignLeft);
    layout->addWidget(m_showFingerprints, 0, Qt::AlignLeft);
    layout->addWidget(m_hint);
    layout->addSpacing(space::small);
    buildObservation(layout);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    m_scroll = scroll;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
    auto *pinned = new QVBoxLayout;
    pinned->setContentsMargins(space::large, 0, space::large, space::medium);
    makePrimary(m_save);
    pinned->addWidget(m_save);
    outer->addLayout(pinned);

    connect(m_places, &PlaceReveal::changed, this, &ComparePanel::rebuildFacts);
    connect(m_places, &PlaceReveal::failed, this,
            [this](const Error &error) { showProblem(errorText(error).whole()); });
    connect(m_showPlaces, &QPushButton::clicked, this, [this] {
        m_places->ask(m_view.file.id, {m_left.item.id, m_right.item.id});
    });
    connect(m_showFingerprints, &QPushButton::clicked, this, [this] {
        m_fingerprints = !m_fingerprints;
        rebuildFacts();
    });
    connect(m_save, &QPushButton::clicked, this, &ComparePanel::save);
    retranslateUi();
}

void ComparePanel::buildObservation(QVBoxLayout *layout)
{
    layout->addWidget(m_observationTitle);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(0);
    layout->addLayout(choices);
    for (int i = 0; i < 4; ++i) {
        auto *choice = new QRadioButton;
        m_choices->addButton(choice, i);
        choices->addWidget(choice);
    }
    m_choices->button(static_cast<int>(PhotoObservation::CannotTell))->setChecked(true);
    m_sentence->setTabChangesFocus(true);
    m_sentence->setFixedHeight(68);
    m_sentence->installEventFilter(this);
    layout->addWidget(m_sentence);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(m_note);
    m_records->setWordWrap(true);
    m_records->setTextFormat(Qt::PlainText);
    m_records->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addSpacing(space::small);
    layout->addWidget(m_records);
    connect(m_sentence, &QPlainTextEdit::textChanged, this, [this] { m_problem->hide(); });
}

void ComparePanel::present(const CaseView &view, const ComparedFacts &left, const ComparedFacts &right)
{
    const PhotoPair before = pair();
    const bool other = !(before == PhotoPair(left.item.id, right.item.id));
    if (other && m_keeper)
        m_keeper->flush(); // before the field is used for another pair
    if (other && !before.first.isNull())
        m_drafts.insert(draftKey(before),
                        {static_cast<PhotoObservation>(m_choices->checkedId()), m_sentence->toPlainText()});
    m_view = view;
    m_left = left;
    m_right = right;
    if (other) {
        if (m_places->isShown())
            m_places->cover();
        const PhotoRemark draft = m_drafts.value(draftKey(pair()), {PhotoObservation::CannotTell, QString()});
        m_choices->button(static_cast<int>(*draft.observation))->setChecked(true);
        m_sentence->clear(); // what it says when nobody has typed
        if (m_keeper)
            m_keeper->watch(keeperKey(pair()), m_sentence);
        if (!draft.sentence.isEmpty())
            m_sentence->setPlainText(draft.sentence);
        m_problem->hide();
    }
    rebuildFacts();
    rebuildRecords();
}

void ComparePanel::choose(PhotoObservation observation)
{
    m_choices->button(static_cast<int>(observation))->setChecked(true);
    m_sentence->setFocus(Qt::OtherFocusReason);
}

void ComparePanel::save()
{
    if (!m_save->isEnabled())
        return;
    const QString sentence = m_sentence->toPlainText().trimmed();
    if (sentence.isEmpty()) {
        //: @info beside the field for the sentence about two photographs
        showProblem(tr("Write in one sentence what you saw; then the observation can be saved."));
        m_sentence->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT recordRequested(pair(), {static_cast<PhotoObservation>(m_choices->checkedId()), sentence});
}

void ComparePanel::clearSentence(const PhotoPair &done)
{
    m_drafts.remove(draftKey(done));
    if (done == pair()) {
        m_sentence->clear();
        m_choices->button(static_cast<int>(PhotoObservation::CannotTell))->setChecked(true);
    }
    if (m_keeper)
        m_keeper->drop(keeperKey(done));
}

QString ComparePanel::keeperKey(const PhotoPair &pair)
{
    return QStringLiteral("remark/") + draftKey(pair);
}

void ComparePanel::showProblem(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tokensOf(this).problem.text);
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->show();
}

void ComparePanel::addRow(const QString &label, const QString &left, const QString &right, bool comparable)
{
    const int row = m_grid->rowCount();
    const bool differs = comparable && left != right;
    auto *name = makeSecondaryLabel(m_facts, type::secondary);
    name->setText(label);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    int column = 1;
    for (const QString &value : {left, right}) {
        auto *text = makeLabel(m_facts, type::secondary, differs);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setText(value);
        text->setAccessibleName(QStringLiteral("%1, %2: %3").arg(label, column == 1 ? tr("Left") : tr("Right"), value));
        m_grid->addWidget(text, row, column++, Qt::AlignTop);
    }
    if (!differs)
        return;
    auto *sign = makeLabel(m_facts, type::body, true);
    sign->setText(QStringLiteral("≠"));
    //: @info read aloud where two photographs' files differ; %1 such as “Camera”
    sign->setAccessibleName(tr("%1 differs").arg(label));
    sign->setToolTip(sign->accessibleName());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tokensOf(this).attention.text);
    sign->setPalette(colours);
    m_grid->addWidget(sign, row, 3, Qt::AlignTop);
}

void ComparePanel::rebuildFacts()
{
    delete m_facts;
    m_facts = new QWidget;
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnMinimumWidth(0, 84);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(3, 14);
    int column = 1;
    //: @title:column the left or right one of two photographs
    for (const QString &side : {tr("Left"), tr("Right")}) {
        auto *title = makeSecondaryLabel(m_facts, type::secondary);
        title->setText(side);
        m_grid->addWidget(title, 0, column++);
    }
    const QString dash = QStringLiteral("—");
    const auto of = [&](const ComparedFacts &side, const auto &value) {
        const QString text = side.facts ? value(*side.facts) : QString();
        return text.isEmpty() ? dash : text;
    };
    const bool known = m_left.facts && m_right.facts;
    const auto facts = [&](const QString &label, const auto &value) {
        addRow(label, of(m_left, value), of(m_right, value), known);
    };
    //: @label the date somebody claims a photograph was taken
    addRow(tr("Taken, claimed"), claimedDateText(m_left.item), claimedDateText(m_right.item));
    //: @label when a photograph was taken by the camera's clock
    facts(tr("Taken, camera"), [](const PhotoFacts &file) { return cameraTimeText(file); });
    //: @label the camera a photograph was taken with
    facts(tr("Camera"), [](const PhotoFacts &file) { return file.camera; });
    //: @label the program that last wrote a picture file
    facts(tr("Edited with"), [](const PhotoFacts &file) { return file.software; });
    //: @label width and height of a photograph
    facts(tr("Size"), [](const PhotoFacts &file) { return pixelsText(file); });
    //: @label format of a picture file
    facts(tr("Format"), [](const PhotoFacts &file) { return file.format; });
    //: @label length of a file
    addRow(tr("File size"), byteCountText(m_left.item.size), byteCountText(m_right.item.size));
    const bool shown = m_places->isShown();
    facts(tr("Place tag"), [&](const PhotoFacts &file) {
        if (!file.gps)
            return tr("none");
        //: @info a place tag that is not shown until asked for
        return shown ? placeText(*file.gps) : tr("covered");
    });
    //: @label the party that supplied a file
    addRow(tr("Supplied by"), supplierText(m_view, m_left.item), supplierText(m_view, m_right.item));
    if (m_fingerprints)
        addRow(tr("SHA-256"), fingerprintText(m_left.item.sha256), fingerprintText(m_right.item.sha256));
    m_factsPlace->addWidget(m_facts);
    const auto placed = [](const ComparedFacts &side) { return side.facts && side.facts->gps; };
    m_showPlaces->setVisible(!shown && (placed(m_left) || placed(m_right)));
    m_showFingerprints->setText(m_fingerprints
                                    //: @action:button of the fingerprints of two files
                                    ? tr("Hide SHA-256")
                                    //: @action:button shows the fingerprints of two files in full
                                    : tr("Show SHA-256 in full"));
    m_hint->setVisible(!m_left.item.sha256.isEmpty() && m_left.item.sha256 == m_right.item.sha256);
}

void ComparePanel::rebuildRecords()
{
    QStringList lines;
    for (const Decision &decision : m_view.file.decisions) {
        if (const auto finding = photoFinding(decision); finding && finding->pair == pair())
            lines.prepend(observationText(decision, m_view, m_dossier.office().timeZone));
    }
    //: @title:group before what was recorded about two photographs, newest first
    m_records->setText(lines.isEmpty() ? QString()
                                       : tr("Recorded") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    m_records->setVisible(!lines.isEmpty());
}

bool ComparePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sentence && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComparePanel::retranslateUi()
{
    //: @title:group
    m_factsTitle->setText(tr("File details"));
    m_scroll->setAccessibleName(m_factsTitle->text());
    //: @action:button uncovers the places cameras wrote into two files
    m_showPlaces->setText(tr("Show place tags for 20 seconds"));
    //: @info why; beside the button that uncovers a place
    m_showPlaces->setToolTip(tr("That you asked is written into the history."));
    //: @info the only hint about two photographs: their files are byte for byte the same
    m_hint->setText(tr("Both files have the same SHA-256: they are the same file."));
    //: @title:group what a person saw in two photographs
    m_observationTitle->setText(tr("Your observation"));
    for (int i = 0; i < 4; ++i) {
        const auto observation = static_cast<PhotoObservation>(i);
        const QString label = observationLabel(observation);
        //: @option:radio %1 is the key that chooses it, %2 what was seen in two photographs
        m_choices->button(i)->setText(observation == PhotoObservation::CannotTell
                                          ? tr("%1   %2 (default)").arg(i + 1).arg(label)
                                          //: @option:radio as before, without “(default)”
                                          : tr("%1   %2").arg(i + 1).arg(label));
    }
    //: @label:textbox the sentence about two photographs
    m_sentence->setAccessibleName(tr("What did you see? (required)"));
    m_sentence->setPlaceholderText(m_sentence->accessibleName());
    //: @info under the field for the sentence about two photographs
    m_note->setText(tr("A person decides. The program gives no score of likeness."));
    //: @action:button
    m_save->setText(tr("Save observation"));
    const bool allowed = !m_dossier.isReadOnly() && m_dossier.session().may(Right::Decide);
    m_save->setEnabled(allowed);
    m_save->setToolTip(allowed ? QStringLiteral("Ctrl+Enter")
                       : m_dossier.isReadOnly()
                           //: @info:tooltip why nothing can be saved
                           ? tr("The dossier is open for reading only.")
                           //: @info:tooltip why nothing can be saved
                           : tr("Observations are saved by reviewers and supervisors."));
    if (!m_left.item.id.isNull()) {
        rebuildFacts();
        rebuildRecords();
    }
}

void ComparePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
