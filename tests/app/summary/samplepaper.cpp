// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepaper.h"

#include "resources/resources.h"
#include "translations/translations.h"

#include "domain/personname.h"
#include "domain/revision.h"

#include <QPainter>

namespace homeward::test {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QImage drawnBear()
{
    QImage picture(700, 900, QImage::Format_RGB32);
    picture.fill(QColor(0xE9, 0xD9, 0xB5));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x8D, 0x70, 0x5E));
    painter.drawEllipse(QPoint(200, 300), 90, 90);
    painter.drawEllipse(QPoint(500, 300), 90, 90);
    painter.drawEllipse(QPoint(350, 950), 260, 330);
    painter.setBrush(QColor(0xA3, 0x84, 0x70));
    painter.drawEllipse(QPoint(350, 460), 230, 220);
    painter.setBrush(QColor(0xD8, 0xA9, 0x83));
    painter.drawEllipse(QPoint(350, 530), 90, 70);
    painter.setBrush(QColor(0x33, 0x22, 0x1A));
    for (const QPoint &dot : {QPoint(270, 420), QPoint(430, 420), QPoint(350, 500)})
        painter.drawEllipse(dot, 20, 18);
    return picture;
}

QString nameValue(NameScript script, const char *surname, const char *given, const char *patronymic)
{
    return PersonName{script, text(surname), text(given), text(patronymic)}.toValue();
}

class Builder
{
public:
    Builder()
    {
        m_file.id = CaseId::create(m_world);
        m_file.number = text("DEMO-0007");
        m_file.state = CaseState::UnderReview;
        m_file.parties = {
            {text("office-a"),
             {text("Приклад: Установа А"), text("Пример: Учреждение А"), text("Sample: Office A")},
             0},
            {text("office-b"),
             {text("Приклад: Установа Б"), text("Пример: Учреждение Б"), text("Sample: Office B")},
             1},
            {text("mediator"), {text("Приклад: Посередник"), text("Пример: Посредник"), text("Sample: Mediator")}, 2}};
        m_file.subjects = {{SubjectId::create(m_world), SubjectKind::Child}};
    }

    EvidenceId evidence(EvidenceKind kind, const char *title, const QDate &dated, int pages)
    {
        EvidenceItem item;
        item.id = EvidenceId::create(m_world);
        item.kind = kind;
        item.title = text(title);
        item.sha256 = m_world.randomBytes(32);
        item.dated = dated;
        item.pages = pages;
        item.salt = m_world.randomBytes(16);
        m_file.evidence.append(item);
        return item.id;
    }

    struct Says
    {
        QList<int> parties;
        QString value;
        int source = 0; ///< index of the evidence item
        int page = -1;
    };

    void fact(const char *field, FactState state, const QList<Says> &all)
    {
        FactComparison row;
        row.subject = m_file.child();
        row.field = text(field);
        row.state = state;
        for (const Says &says : all) {
            DistinctValue value;
            value.number = static_cast<int>(row.values.size()) + 1;
            value.value = says.value;
            for (const int party : says.parties) {
                Claim claim;
                claim.id = ClaimId::create(m_world);
                claim.subject = row.subject;
                claim.field = row.field;
                claim.value = says.value;
                claim.partyKey = m_file.parties.at(party).key;
                claim.source.evidence = m_file.evidence.at((says.source + party) % m_file.evidence.size()).id;
                claim.source.page = says.page;
                claim.recordedAt = m_world.nowUtc();
                claim.salt = m_world.randomBytes(16);
                m_file.claims.append(claim);
                value.parties.append(claim.partyKey);
                value.claims.append(claim.id);
                ++row.speaking;
            }
            row.values.append(value);
        }
        m_facts.append(row);
    }

    void silent(const char *field) { m_facts.append({m_file.child(), text(field), FactState::NoData, {}, 0}); }

    SummaryInput input(Language language)
    {
        m_file.revision = caseRevision(m_file);
        SummaryInput made;
        made.file = m_file;
        made.facts = m_facts;
        made.office = {{text("Приклад: Демонстраційна установа"), text("Пример: Демонстрационное учреждение"),
                        text("Sample: Demonstration Office")},
                       {text("Приклад: Демонстраційна установа\nвул. Зразкова, буд. 1, м. Зразкове"),
                        text("Пример: Демонстрационное учреждение\nул. Образцовая, д. 1, г. Образцовое"),
                        text("Sample: Demonstration Office\n1 Sample Street, Sampleville")},
                       text("office-a"),
                       {},
                       {},
                       "Europe/Kyiv"};
        made.language = language;
        made.issued = QDate(2026, 11, 23);
        made.paperNumber = text("VS-2026-00031");
        made.place = LocalText{text("м. Зразкове"), text("г. Образцовое"), text("Sampleville")}.in(language);
        made.signerName =
            LocalText{text("Олена ЗРАЗКОВА"), text("Е. И. Образцова"), text("Olena ZRAZKOVA")}.in(language);
        made.signerPosition = LocalText{text("Керівниця відділу верифікації"), text("Руководитель отдела верификации"),
                                        text("Head of verification")}
                                  .in(language);
        return made;
    }

private:
    StillWorld m_world{QDateTime(QDate(2026, 11, 20), QTime(9, 7), Qt::UTC), 7};
    CaseFile m_file;
    QList<FactComparison> m_facts;
};

} // namespace

Phrasebook paperWords(Language language)
{
    initResources(); // the fonts that papers are set in
    initTranslations();
    return Phrasebook(language);
}

SummaryInput ordinaryCase(Language language)
{
    Builder made;
    made.evidence(EvidenceKind::Pdf, "Звіт про верифікацію 1", QDate(2026, 3, 5), 4);
    made.evidence(EvidenceKind::Pdf, "Копия записи реестра", QDate(2026, 4, 14), 1);
    const EvidenceId photo = made.evidence(EvidenceKind::Photo, "Drawing of a bear", QDate(2025, 9, 1), 1);
    made.evidence(EvidenceKind::Pdf, "Birth certificate, copy", QDate(2017, 4, 2), 2);
    made.evidence(EvidenceKind::Pdf, "Пояснення родички", QDate(2026, 5, 17), 3);
    made.evidence(EvidenceKind::Pdf, "Відповідь на запит", QDate(2026, 6, 30), 1);

    made.fact("name_birth", FactState::Variant,
              {{{0}, nameValue(NameScript::Ukrainian, "Прикладенко", "Марта", "Іванівна"), 0, 1},
               {{1}, nameValue(NameScript::Russian, "Прикладенко", "Марфа", "Ивановна"), 0, 0},
               {{2}, nameValue(NameScript::Latin, "Prykladenko", "Marta", ""), 1, 0}});
    made.fact("name_papers", FactState::SingleSource,
              {{{1}, nameValue(NameScript::Russian, "Образцова", "Марта", "Ивановна"), 0, 0}});
    made.silent("name_given_since");
    made.fact("name_nickname", FactState::SingleSource, {{{0}, text("Мартуся"), 4}});
    made.fact("birth_date", FactState::Conflict, {{{0, 2}, text("2017-03-12"), 3, 0}, {{1}, text("2017-03-21"), 0, 0}});
    made.fact("sex", FactState::Agree, {{{0, 1, 2}, text("female"), 0, 0}});
    made.fact("birth_place", FactState::Agree, {{{0, 1, 2}, text("с. Прикладівка"), 3, 0}});
    made.fact("citizenship_stated", FactState::SingleSource, {{{1}, text("не указано в документе"), 0}});
    made.fact("distinguishing_marks", FactState::SingleSource, {{{0}, text("шрам на лівому коліні"), 4}});
    made.fact("birth_certificate", FactState::PartlySilent, {{{0, 2}, text("I-ПР № 000123, копія"), 3, 0}});
    made.fact("separation_date", FactState::AgreeLessExact,
              {{{0}, text("2022-02-27"), 0, 1}, {{1}, text("2021-24"), 0}});
    made.fact("separation_place", FactState::Conflict,
              {{{0}, text("м. Зразкове"), 0, 1}, {{1, 2}, text("с. Прикладівка"), 0, 0}});
    made.fact("separation_category", FactState::Agree, {{{0, 1, 2}, text("displaced_by_fighting"), 0}});
    made.fact("separation_term", FactState::SingleSource, {{{1}, text("вывезена"), 0}});
    made.fact("moved_from", FactState::PartlySilent, {{{0, 2}, text("Зразкове"), 0}});
    made.fact("last_contact_date", FactState::SingleSource, {{{2}, text("2025-11~"), 3}});
    made.fact("present_place", FactState::PartlySilent, {{{1, 2}, text("г. Образцовое"), 0}});
    made.fact("present_care", FactState::SingleSource, {{{1}, text("приёмная семья"), 0}});
    made.fact("family_members", FactState::PartlySilent, {{{0, 2}, text("бабуся, двоє братів"), 4, 1}});
    made.fact("guardian", FactState::SingleSource, {{{0}, text("бабуся Олена Зразкова"), 4, 1}});
    made.fact("child_wish", FactState::SingleSource, {{{2}, text("Хочу до бабусі"), 2}});

    SummaryInput input = made.input(language);
    input.portrait = drawnBear();
    input.portraitItem = photo;
    return input;
}

SummaryInput emptyCase(Language language)
{
    Builder made;
    for (const FieldInfo &field : fieldCatalogue())
        made.silent(field.key);
    return made.input(language);
}

void restate(SummaryInput &input, int fact, int value, const QString &text)
{
    DistinctValue &stated = input.facts[fact].values[value];
    stated.value = text;
    for (Claim &claim : input.file.claims) {
        if (stated.claims.contains(claim.id))
            claim.value = text;
    }
}

} // namespace homeward::test
