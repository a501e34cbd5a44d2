// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplereport.h"

#include "desks/reportwriter.h"
#include "domain/fieldcatalogue.h"
#include "summary/wording.h"

#include <algorithm>

namespace homeward {

namespace {

/// Reading a catalogue takes longer than writing a report.
const Phrasebook &bookOf(Language language)
{
    static const Phrasebook books[] = {Phrasebook(Language::Ukrainian), Phrasebook(Language::Russian),
                                       Phrasebook(Language::English)};
    return books[static_cast<int>(language)];
}

QString replaced(QString text, const QStringList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), values.at(i));
    return text;
}

class ReportComposer
{
public:
    ReportComposer(const SampleCase &sample, int number)
        : m_sample(sample), m_story(sample.story), m_report(sample.reports.at(number)), m_number(number),
          m_language(m_report.language), m_kind(kindKey()),
          m_writer(phrase("head") + QStringLiteral(" · ") + sampleNumber(m_story.index) +
                       QStringLiteral("-R%1").arg(number + 1),
                   m_report.scanned ? ReportWriter::Form::Scanned : ReportWriter::Form::Text)
    {
    }

    SampleReportFile compose(const QByteArray &picture)
    {
        writeFront(picture);
        if (m_report.turned) {
            m_writer.newTurnedPage();
            m_writer.small(phrase("turned"));
        } else {
            m_writer.newPage();
        }
        writeFindings();
        writeWords();
        writeEnd();
        SampleReportFile file = m_writer.finish(
            QStringLiteral("%1-%2-%3.pdf").arg(sampleNumber(m_story.index).toLower(), m_kind, languageKey(m_language)));
        file.claims = m_claims;
        return file;
    }

private:
    [[nodiscard]] QString kindKey() const
    {
        switch (m_report.kind) {
        case SampleReport::Kind::Register:
            return QStringLiteral("register");
        case SampleReport::Kind::Interview:
            return QStringLiteral("interview");
        default:
            return QStringLiteral("report");
        }
    }
    [[nodiscard]] QString phrase(const QString &topic, int which = 0) const
    {
        return samplePhrase(m_language, QStringLiteral("report.") + topic, which, m_story.girl);
    }
    [[nodiscard]] QString phrase(const char *topic, int which = 0) const
    {
        return phrase(QString::fromLatin1(topic), which);
    }

    void writeFront(const QByteArray &picture)
    {
        m_writer.newPage();
        m_writer.title(phrase(QStringLiteral("title.") + m_kind));
        const Phrasebook &words = bookOf(m_language);
        m_writer.paragraph(
            replaced(phrase("case"), {sampleNumber(m_story.index), m_story.name.in(m_language).headingForm()}));
        const QString office = replaced(samplePhrase(m_language, QStringLiteral("life.issuer"), 1),
                                        {samplePlace(m_language, m_story.presentPlace)});
        m_writer.paragraph(replaced(phrase("by"), {office}));
        m_writer.paragraph(replaced(phrase("on"), {formatDay(m_report.dated, words, DateStyle::Sentence)}));
        m_writer.gap(6);
        m_writer.heading(QStringLiteral("1. ") + phrase("basis_heading"));
        const QString basis = QStringLiteral("basis.") + m_kind;
        for (int i = 0; i < samplePhraseCount(QStringLiteral("report.") + basis); ++i)
            m_writer.paragraph(phrase(basis, i));
        m_writer.paragraph(phrase("invented"));
        if (m_report.kind == SampleReport::Kind::Report)
            m_writer.picture(picture, {phrase("figure")});
    }

    void writeFindings()
    {
        const Phrasebook &words = bookOf(m_language);
        m_writer.heading(QStringLiteral("2. ") + phrase("findings_heading"));
        m_writer.row(phrase("columns", 0), phrase("columns", 1), true);
        FieldGroup group = FieldGroup::Identity;
        int subject = 0;
        for (qsizetype i = 0; i < m_sample.claims.size(); ++i) {
            const SampleClaim &claim = m_sample.claims.at(i);
            const FieldInfo *field = fieldInfo(claim.field);
            if (claim.report != m_number || !field || field->type == FieldType::Quote)
                continue;
            if (field->group != group || claim.subject != subject) {
                group = field->group;
                subject = claim.subject;
                m_writer.keepRoom(90);
                m_writer.gap(8);
                m_writer.small(words.fieldGroup(group));
            }
            const SamplePlace place =
                m_writer.row(words.field(claim.field), printedInSample(claim.field, claim.value, m_language));
            m_claims.insert(static_cast<int>(i), place);
            // Now and then the other side has marked the day of birth before it sent the paper on.
            if (claim.field == QLatin1String("birth_date") && m_story.index % 5 == 0 && !m_report.turned &&
                !m_report.scanned)
                m_writer.mark({place, otherParty(), phrase("party_mark")});
        }
    }

    void writeWords()
    {
        bool first = true;
        for (qsizetype i = 0; i < m_sample.claims.size(); ++i) {
            const SampleClaim &claim = m_sample.claims.at(i);
            const FieldInfo *field = fieldInfo(claim.field);
            if (claim.report != m_number || !field || field->type != FieldType::Quote)
                continue;
            if (first) {
                m_writer.keepRoom(90);
                m_writer.gap(10);
                m_writer.heading(QStringLiteral("3. ") + phrase("told_heading"));
                first = false;
            }
            m_writer.keepRoom(60);
            m_writer.small(bookOf(m_language).field(claim.field));
            m_claims.insert(static_cast<int>(i), m_writer.paragraph(formatQuote(claim.value, bookOf(m_language))));
        }
    }

    void writeEnd()
    {
        m_writer.keepRoom(200);
        m_writer.gap(12);
        m_writer.heading(phrase("open_heading"));
        m_writer.line(phrase("open", m_story.index));
        m_writer.gap(6);
        m_writer.paragraph(phrase("closing", m_story.index));
        m_writer.gap(24);
        m_writer.line(
            replaced(phrase("signed"), {samplePhrase(m_language, QStringLiteral("life.signatory"), m_number)}));
        m_writer.line(phrase("place_for_seal"));
        m_writer.seal(phrase("head"));
    }

    [[nodiscard]] QString otherParty() const
    {
        for (const Party &party : sampleParties()) {
            if (party.key != m_report.partyKey)
                return party.name.in(m_language);
        }
        return {};
    }

    const SampleCase &m_sample;
    const SampleStory &m_story;
    const SampleReport &m_report;
    int m_number;
    Language m_language;
    QString m_kind;
    ReportWriter m_writer;
    QHash<int, SamplePlace> m_claims;
};

} // namespace

QString printedInSample(const QString &field, const QString &value, Language language)
{
    return formatValue(field, value, bookOf(language));
}

SampleReportFile writeSampleReport(const SampleCase &sample, int number, const QByteArray &picture)
{
    return ReportComposer(sample, number).compose(picture);
}

SampleReportFile writeBatchReport(const SampleScope &scope)
{
    // One paper in three languages, as a joint one is.
    ReportWriter writer(QStringLiteral("BATCH-0001 · ") +
                        samplePhrase(Language::English, QStringLiteral("report.head"), 0));
    for (const Language language : allLanguages) {
        const Phrasebook &words = bookOf(language);
        const auto phrase = [&](const char *topic, int which) {
            return samplePhrase(language, QStringLiteral("report.batch.") + QLatin1String(topic), which);
        };
        const auto country = [&](int which) {
            return samplePhrase(language, QStringLiteral("names.countries"), which);
        };
        writer.newPage();
        writer.title(phrase("title", 0));
        for (int i = 0; i < 3; ++i)
            writer.paragraph(replaced(phrase("text", i), {country(1), country(0)}));
        QList<QStringList> rows{
            {phrase("columns", 0), phrase("columns", 1), phrase("columns", 2), phrase("columns", 3)}};
        for (int index = sampleBatchFirst; index <= sampleBatchLast; ++index) {
            const SampleStory story = sampleStory(index, scope.today, scope.cases);
            rows.append({sampleNumber(index), story.name.in(language).headingForm(),
                         words.choice(*fieldInfo(QStringLiteral("separation_category")), story.category),
                         replaced(phrase("way", 0), {country(story.presentCountry), country(story.homeCountry)})});
        }
        writer.table(rows);
        writer.gap(30);
        for (int party = 0; party < 3; ++party) {
            writer.line(replaced(samplePhrase(language, QStringLiteral("report.signed"), 0),
                                 {samplePhrase(language, QStringLiteral("life.signatory"), party)}));
        }
    }
    return writer.finish(QStringLiteral("batch-0001-joint-report.pdf"));
}

} // namespace homeward
