// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/composer.h"

#include "domain/revision.h"
#include "summary/findings.h"
#include "summary/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward {

namespace {

constexpr const char *context = "Print.Paper";

/// "a (A) / b (B, C)": the letters appear only where the parties differ.
QString inBrief(const SummaryFact &fact)
{
    QStringList texts;
    for (const SummaryValue &value : fact.values) {
        QStringList letters;
        for (const SummaryAttribution &said : value.said)
            letters.append(said.letter);
        texts.append(fact.values.size() > 1
                         ? value.text + QStringLiteral(" (%1)").arg(letters.join(QLatin1String(", ")))
                         : value.text);
    }
    return texts.join(QLatin1String(" / "));
}

class Composition
{
public:
    Composition(const SummaryInput &input, const Phrasebook &words)
        : m_input(input), m_words(words), m_findings(input.file, input.facts, input.sheets, words)
    {
    }

    Summary make();

private:
    [[nodiscard]] QString say(const char *source) const { return m_words.phrase(context, source); }
    [[nodiscard]] const SummaryFact *fact(const char *field) const;
    void addRow(QList<SummaryRow> &rows, const char *field) const;
    void addNames(QList<SummaryRow> &rows) const;
    void addBirth(QList<SummaryRow> &rows) const;
    void addCase(QList<SummaryRow> &rows) const;
    [[nodiscard]] std::optional<Age> age() const;
    void head(Summary &paper) const;
    void panel(Summary &paper) const;
    void discrepancies(Summary &paper) const;
    void foot(Summary &paper) const;

    const SummaryInput &m_input;
    const Phrasebook &m_words;
    Findings m_findings;
};

const SummaryFact *Composition::fact(const char *field) const
{
    const auto &facts = m_findings.facts();
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&](const SummaryFact &each) { return each.field == QLatin1String(field); });
    return found == facts.end() ? nullptr : &*found;
}

void Composition::addRow(QList<SummaryRow> &rows, const char *field) const
{
    if (const SummaryFact *found = fact(field))
        rows.append({found->label, inBrief(*found)});
}

void Composition::addNames(QList<SummaryRow> &rows) const
{
    static constexpr std::pair<NameScript, const char *> labels[] = {
        //: @label name of the child in Ukrainian spelling
        {NameScript::Ukrainian, QT_TRANSLATE_NOOP("Print.Paper", "Name in Ukrainian")},
        //: @label name of the child in Russian spelling
        {NameScript::Russian, QT_TRANSLATE_NOOP("Print.Paper", "Name in Russian")},
        //: @label name of the child in Latin letters
        {NameScript::Latin, QT_TRANSLATE_NOOP("Print.Paper", "Name in Latin letters")},
    };
    static constexpr const char *nameFields[] = {"name_birth", "name_papers", "name_given_since"};
    QStringList shown;
    for (const auto &[script, label] : labels) {
        for (const char *field : nameFields) {
            QStringList names;
            if (const SummaryFact *found = fact(field)) {
                for (const SummaryValue &value : found->values) {
                    const auto name = PersonName::fromValue(value.value);
                    if (name && name->script == script && !names.contains(value.text))
                        names.append(value.text);
                }
            }
            if (!names.isEmpty()) {
                rows.append({say(label), names.join(QLatin1String(" / "))});
                shown += names;
                break; // the name at birth comes first; the others follow below
            }
        }
    }
    QStringList others;
    for (const char *field : {"name_birth", "name_papers", "name_given_since", "name_nickname"}) {
        if (const SummaryFact *found = fact(field)) {
            for (const SummaryValue &value : found->values) {
                if (!shown.contains(value.text) && !others.contains(value.text))
                    others.append(value.text);
            }
        }
    }
    if (!others.isEmpty())
        //: @label other names of the child
        rows.append({say(QT_TRANSLATE_NOOP("Print.Paper", "Also recorded as")), others.join(QLatin1String("; "))});
}

std::optional<Age> Composition::age() const
{
    const SummaryFact *birth = fact("birth_date");
    if (!birth)
        return std::nullopt;
    PartialDate separation; // one date only: of several none can be taken for the age's sake
    if (const SummaryFact *stated = fact("separation_date"); stated && stated->values.size() == 1)
        separation = PartialDate::fromEdtf(stated->values.first().value).value_or(PartialDate());
    std::optional<Age> whole;
    for (const SummaryValue &value : birth->values) {
        const auto date = PartialDate::fromEdtf(value.value);
        const Age age = date ? ageOf(*date, separation, m_input.issued) : Age();
        if (!age.years)
            return std::nullopt; // one date leaves the age open
        if (!whole) {
            whole = age;
            continue;
        }
        whole->years =
            AgeSpan{qMin(whole->years->youngest, age.years->youngest), qMax(whole->years->oldest, age.years->oldest)};
        if (whole->stage != age.stage)
            whole->stage = AgeStage::PossiblyAdult;
        whole->turns18Soon = (whole->turns18Soon || age.turns18Soon) && whole->stage == AgeStage::Child;
        whole->adultSinceSeparation = whole->adultSinceSeparation && age.adultSinceSeparation;
    }
    return whole;
}

void Composition::addBirth(QList<SummaryRow> &rows) const
{
    addRow(rows, "birth_date");
    if (const auto known = age())
        //: @label age of the child on the date of the paper
        rows.append({say(QT_TRANSLATE_NOOP("Print.Paper", "Age on the date of issue")), formatAge(*known, m_words)});
}

void Composition::addCase(QList<SummaryRow> &rows) const
{
    //: @label number of the case file and its revision
    rows.append({say(QT_TRANSLATE_NOOP("Print.Paper", "Case file")),
                 //: @info %1 case number, %2 short form of the revision hash
                 say(QT_TRANSLATE_NOOP("Print.Paper", "%1, revision %2"))
                     .arg(m_input.file.number, shortRevision(m_input.file.revision))});
    if (!m_input.recipient.isEmpty())
        //: @label office or person the paper is for
        rows.append({say(QT_TRANSLATE_NOOP("Print.Paper", "Recipient")), m_input.recipient});
    if (!m_input.purpose.isEmpty())
        //: @label what the paper is for
        rows.append({say(QT_TRANSLATE_NOOP("Print.Paper", "Purpose")), m_input.purpose});
}

void Composition::head(Summary &paper) const
{
    const auto in = [&](const LocalText &text) { return text.in(m_words.language()); };
    paper.restriction = m_input.restriction;
    paper.letterhead = in(m_input.office.letterhead).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (paper.letterhead.isEmpty())
        paper.letterhead = QStringList{in(m_input.office.name)};
    //: @title kind of the paper
    paper.kind = say(QT_TRANSLATE_NOOP("Print.Paper", "Verification summary"));
    paper.dateLine = formatDay(m_input.issued, m_words, DateStyle::Sentence);
    //: @info mark of a paper that is not yet issued, in capitals
    paper.draftMark = say(QT_TRANSLATE_NOOP("Print.Paper", "DRAFT"));
    //: @info registration number of the paper
    paper.numberLine =
        paper.isDraft() ? paper.draftMark : say(QT_TRANSLATE_NOOP("Print.Paper", "No. %1")).arg(m_input.paperNumber);
    paper.place = m_input.place;

    const auto known = age();
    //: @title heading of the paper, of a child
    const char *ofChild = QT_TRANSLATE_NOOP("Print.Paper", "On verification of identity and circumstances. Child: %1");
    //: @title heading of the paper, of a person who is now an adult
    const char *ofPerson =
        QT_TRANSLATE_NOOP("Print.Paper", "On verification of identity and circumstances. Person: %1");
    QString name = paper.identity.isEmpty() ? QString() : paper.identity.first().text;
    if (m_words.language() != Language::Ukrainian) {
        // The heading takes the spelling of the paper's own language where a source gives one.
        const QString wanted = m_words.language() == Language::Russian
                                   ? say(QT_TRANSLATE_NOOP("Print.Paper", "Name in Russian"))
                                   : say(QT_TRANSLATE_NOOP("Print.Paper", "Name in Latin letters"));
        for (const SummaryRow &row : paper.identity) {
            if (row.label == wanted)
                name = row.text;
        }
    }
    if (!fact("name_birth") && !fact("name_papers") && !fact("name_given_since"))
        //: @info in place of a name
        name = say(QT_TRANSLATE_NOOP("Print.Paper", "name not stated"));
    paper.heading = say(known && known->stage == AgeStage::Adult ? ofPerson : ofChild).arg(name);
}

void Composition::panel(Summary &paper) const
{
    addNames(paper.identity);
    addBirth(paper.identity);
    for (const char *field : {"sex", "birth_place", "birth_certificate"})
        addRow(paper.identity, field);
    addCase(paper.identity);

    paper.portrait = m_input.portrait;
    const QList<EvidenceItem> &evidence = m_input.file.evidence;
    const bool covered = std::any_of(evidence.begin(), evidence.end(),
                                     [](const EvidenceItem &item) { return !item.coverReason.isEmpty(); });
    paper.noPortrait = covered
                           //: @info in an empty frame: there are photographs, but they are sensitive
                           ? say(QT_TRANSLATE_NOOP("Print.Paper", "photograph not printed: sensitive"))
                           //: @info in an empty frame
                           : say(QT_TRANSLATE_NOOP("Print.Paper", "no photograph"));
    if (paper.portrait.isNull())
        return;
    for (const EvidenceItem &item : m_input.file.evidence) {
        if (item.id != m_input.portraitItem)
            continue;
        const int number = m_findings.sourceNumber(item.id);
        paper.portraitCaption =
            item.dated.isValid()
                //: @info under the portrait: %1 number of the source, %2 date
                ? say(QT_TRANSLATE_NOOP("Print.Paper", "photograph [%1], %2"))
                      .arg(QString::number(number), formatDay(item.dated, m_words))
                //: @info under the portrait: %1 number of the source
                : say(QT_TRANSLATE_NOOP("Print.Paper", "photograph [%1], date not stated")).arg(number);
    }
}

void Composition::discrepancies(Summary &paper) const
{
    //: @title part of the paper
    paper.discrepanciesTitle = say(QT_TRANSLATE_NOOP("Print.Paper", "Open discrepancies"));
    for (const SummaryFact &each : m_findings.facts()) {
        if (each.state != FactState::Conflict)
            continue;
        QStringList values;
        for (const SummaryValue &value : each.values) {
            QStringList said;
            for (const SummaryAttribution &party : value.said) {
                said.append(
                    party.citations.isEmpty()
                        ? party.letter
                        : QStringLiteral("%1\u00A0[%2]").arg(party.letter, party.citations.join(QLatin1String("; "))));
            }
            //: @info %1 a value, %2 the letters of the parties that state it, with their sources
            values.append(say(QT_TRANSLATE_NOOP("Print.Paper", "%1 – stated by %2"))
                              .arg(value.text, said.join(QLatin1String(", "))));
        }
        //: @info a discrepancy: %1 name of the fact, %2 its kind, %3 all values
        paper.discrepancies.append(say(QT_TRANSLATE_NOOP("Print.Paper", "%1 (%2): %3."))
                                       .arg(each.label, each.severity, values.join(QLatin1String("; "))));
    }
    for (const FactComparison &sealed : m_input.sealedConflicts) {
        const SummaryFact fact = m_findings.worded(sealed);
        //: @info a discrepancy in a sealed fact: %1 name of the fact, %2 kind of discrepancy
        paper.discrepancies.append(
            say(QT_TRANSLATE_NOOP("Print.Paper", "%1 (%2): the values are kept in the case file and not printed."))
                .arg(fact.label, fact.severity));
    }
    if (paper.discrepancies.isEmpty())
        //: @info
        paper.discrepancies.append(say(QT_TRANSLATE_NOOP("Print.Paper", "There are no open discrepancies.")));
}

void Composition::foot(Summary &paper) const
{
    paper.signerName = m_input.signerName;
    paper.signerPosition = m_input.signerPosition;
    //: @title part of the paper
    paper.checkTitle = say(QT_TRANSLATE_NOOP("Print.Paper", "How to check"));
    //: @info %1 short digest; “Verify a document” is the name of a section of the program
    paper.checkText = say(QT_TRANSLATE_NOOP(
        "Print.Paper",
        "The signed PDF file is the original. It can be checked without a network: in Homeward under "
        "“Verify a document”, or with any program that checks PAdES signatures. Digest of the record: %1."));
    const QString number = paper.isDraft() ? paper.draftMark : paper.paperNumber;
    //: @info foot of each sheet: %1 number of the paper, %2 short form of the revision hash
    paper.footerRecord =
        say(QT_TRANSLATE_NOOP("Print.Paper", "%1 · revision %2")).arg(number, shortRevision(m_input.file.revision));
    if (!paper.restriction.isEmpty())
        paper.footerRecord = paper.restriction + QStringLiteral(" · ") + paper.footerRecord;
    //: @info foot of each sheet: %1 this sheet, %2 all sheets
    paper.footerSheet = say(QT_TRANSLATE_NOOP("Print.Paper", "sheet %1 of %2"));
    //: @info foot of each sheet: %1 short digest
    paper.footerDigest = say(QT_TRANSLATE_NOOP("Print.Paper", "digest %1"));
}

Summary Composition::make()
{
    Summary paper;
    paper.language = m_words.language();
    paper.caseId = m_input.file.id;
    paper.caseNumber = m_input.file.number;
    paper.paperNumber = m_input.paperNumber;
    paper.revision = m_input.file.revision;
    paper.issued = m_input.issued;
    paper.recipient = m_input.recipient;
    paper.purpose = m_input.purpose;
    panel(paper);
    head(paper);

    //: @title part of the paper
    paper.findingsTitle = say(QT_TRANSLATE_NOOP("Print.Paper", "Findings"));
    paper.findingsHeader = {//: @title:column
                            say(QT_TRANSLATE_NOOP("Print.Paper", "Fact")),
                            //: @title:column letters of parties and numbers of sources stand after each value
                            say(QT_TRANSLATE_NOOP("Print.Paper", "Values, parties and sources")),
                            //: @title:column
                            say(QT_TRANSLATE_NOOP("Print.Paper", "State"))};
    paper.parties = m_findings.parties();
    paper.facts = m_findings.facts();
    if (!m_findings.silent().isEmpty())
        //: @info %1 names of the facts no party states, separated by commas
        paper.notStated = say(QT_TRANSLATE_NOOP("Print.Paper", "Not stated by any party: %1."))
                              .arg(m_findings.silent().join(QLatin1String(", ")));
    if (!m_input.sealed.isEmpty()) {
        QStringList labels;
        for (const QString &field : m_input.sealed)
            labels.append(m_words.field(field));
        //: @info %1 names of facts that are known but sealed, separated by commas
        const QString sealed = say(QT_TRANSLATE_NOOP("Print.Paper", "Kept in the case file and not printed: %1."))
                                   .arg(labels.join(QLatin1String(", ")));
        paper.notStated = (paper.notStated + QLatin1Char(' ') + sealed).trimmed();
    }
    if (paper.facts.isEmpty())
        //: @info in place of the table
        paper.noFacts = say(QT_TRANSLATE_NOOP("Print.Paper", "No facts are recorded in this case file."));
    discrepancies(paper);
    //: @title part of the paper
    paper.sourcesTitle = say(QT_TRANSLATE_NOOP("Print.Paper", "Sources and attachments"));
    paper.sources = m_findings.sources();
    if (paper.sources.isEmpty())
        //: @info in place of the list
        paper.noSources = say(QT_TRANSLATE_NOOP("Print.Paper", "No sources are recorded in this case file."));
    foot(paper);
    return paper;
}

} // namespace

Summary compose(const SummaryInput &input, const Phrasebook &words)
{
    return Composition(input, words).make();
}

Summary compose(const SummaryInput &input)
{
    return compose(input, Phrasebook(input.language));
}

} // namespace homeward
