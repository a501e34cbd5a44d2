// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplereport.h"

#include "desks/reportwriter.h"
#include "desks/samplewords.h"

namespace homeward {

namespace {

struct SharedText
{
    const char *head;
    const char *title;
    const char *intro[4];
    const char *factsHeading;
    const char *facts[3];
    const char *closing[2];
    const char *caption;
};

// Indexed by Language. %1 is the number of the report, %2 a place, %3 another place.
constexpr SharedText sharedTexts[] = {
    {"ВИГАДАНИЙ ЗРАЗОК / R%1",
     "Звіт про верифікацію %1",
     {"Цей звіт вигаданий. Усі особи, місця й номери — зразки.",
      "Звіт описує, як перевірено записи установи у місті %2.", "Записи порівняно з копіями, що їх надали сторони.",
      "Ілюстрації намальовано; дітей на них немає."},
     "2. Записи та їхні джерела",
     {"Переглянуто журнал установи за лютий 2022 року.", "Записи ведено у місті %2, потім у місті %3.",
      "Кожен аркуш звірено двома працівниками."},
     {"Суперечності названо в таблиці тверджень справи.", "Відповідь на запит очікується."},
     "Рис. 1. Малюнок замість фотографії"},
    {"ВЫМЫШЛЕННЫЙ ОБРАЗЕЦ / R%1",
     "Отчёт о верификации %1",
     {"Этот отчёт вымышлен. Все лица, места и номера — образцы.",
      "Отчёт описывает, как проверены записи учреждения в городе %2.",
      "Записи сопоставлены с копиями, которые передали стороны.", "Иллюстрации нарисованы; детей на них нет."},
     "2. Записи и их источники",
     {"Просмотрен журнал учреждения за февраль 2022 года.", "Записи велись в городе %2, затем в городе %3.",
      "Каждый лист сверен двумя сотрудниками."},
     {"Противоречия названы в таблице утверждений дела.", "Ответ на запрос ожидается."},
     "Рис. 1. Рисунок вместо фотографии"},
    {"FICTIONAL SAMPLE / R%1",
     "Verification report %1",
     {"This report is invented. All persons, places and numbers are samples.",
      "It describes how the records of an institution in %2 were checked.",
      "The records were compared with copies the parties supplied.", "Pictures are drawings; no child is shown."},
     "2. Records and their sources",
     {"The institution’s journal of February 2022 was read.", "Records were kept in %2, later in %3.",
      "Each sheet was compared by two members of staff."},
     {"Contradictions are listed with the claims of the case.", "An answer to the request is awaited."},
     "Fig. 1. A drawing in place of a photograph"},
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

SampleReportFile writeSharedReport(int number, const QByteArray &picture)
{
    const auto language = static_cast<Language>(number / 4 % 3);
    const SharedText &words = sharedTexts[static_cast<int>(language)];
    const QString first = samplePlace(language, number);
    const QString second = samplePlace(language, number + 3);
    // multi-argument arg() would complain about places a text does not have
    const auto filled = [&](const char *utf8) {
        return text(utf8)
            .replace(QLatin1String("%1"), QString::number(number + 1))
            .replace(QLatin1String("%2"), first)
            .replace(QLatin1String("%3"), second);
    };
    ReportWriter writer(filled(words.head));
    writer.newPage();
    writer.title(filled(words.title));
    for (const char *line : words.intro)
        writer.line(filled(line));
    writer.picture(picture, {text(words.caption)});
    writer.newPage();
    writer.heading(text(words.factsHeading));
    for (const char *line : words.facts)
        writer.line(filled(line));
    writer.gap(10);
    for (int i = 0; i < 4; ++i) {
        if (i == number % 4)
            writer.line(sampleReportQuote(language, i));
    }
    writer.gap(10);
    for (const char *line : words.closing)
        writer.line(filled(line));
    return writer.finish(QStringLiteral("sample-report-%1-%2.pdf").arg(languageKey(language)).arg(number % 4 + 1));
}

SampleReportFile writeMartaReport(const QByteArray &picture)
{
    ReportWriter writer(QStringLiteral("DEMO-0007 / R1 · ВИГАДАНИЙ ЗРАЗОК"));
    const auto lines = [&](std::initializer_list<const char *> texts) {
        for (const char *utf8 : texts)
            writer.line(text(utf8));
    };
    writer.newPage();
    writer.title(text("Звіт про верифікацію 1"));
    lines({"Справа DEMO-0007. Дитина: Марта Прикладенко.", "Склала: демонстраційна установа, місто Зразкове.",
           "Дата звіту: 2 травня 2026 року."});
    writer.heading(text("1. Що перевірено"));
    lines({"Запис реєстру народжень, копія, один аркуш.", "Друга копія того самого запису, без печатки.",
           "Інтерв’ю з родиною, чотири сторінки.", "Шість зображень, усі намальовані."});
    writer.gap(12);
    lines({"Усі особи, місця й номери вигадані."});

    writer.newPage();
    writer.heading(text("2. Факти та їхні джерела"));
    lines(
        {"У всіх трьох джерелах дитину названо Марта Прикладенко.", "Написання однакове в кожній перевіреній копії."});
    writer.gap(10);
    lines({"У записі реєстру дата народження 12 березня 2017 року.",
           "Друга копія вказує 21 березня 2017 року; печатки немає.", "Оригінал запитано 4 травня 2026 року."});
    writer.gap(10);
    lines(
        {"Родина повідомляє, що розлучення сталося у Зразковому.", "У записі закладу натомість названо Прикладівку."});
    writer.picture(picture, {text("Рис. 1. Фото 2 (малюнок)")});
    writer.heading(text("3. Відкриті питання"));
    lines({"Жодне джерело не каже, де дитина тепер.", "У двох записах опікуна названо по-різному."});

    writer.newPage();
    writer.heading(text("4. Твердження сторін"));
    writer.table({{text("Факт"), text("Сторона A"), text("Сторона B"), text("Сторона C")},
                  {text("Дата народження"), text("12.03.2017"), text("21.03.2017"), text("12.03.2017")},
                  {text("Місце народження"), text("Зразкове"), text("—"), text("Зразкове")},
                  {text("Місце розлучення"), text("Зразкове"), text("Прикладівка"), text("Прикладівка")},
                  {text("Дата розлучення"), text("лютий 2022"), text("лютий 2022"), text("зима 2021/22")},
                  {text("Опікун"), text("Бабуся"), text("Заклад № 4"), text("Бабуся")},
                  {text("Особливі прикмети"), text("шрам, ліве зап’ястя"), text("—"), text("шрам, ліве зап’ястя")}});
    lines({"Прочерк означає, що сторона нічого не вказала."});

    writer.newPage();
    writer.heading(text("5. Інтерв’ю з родиною"));
    lines({"«Вона жила зі мною, я її опікун», — каже бабуся.", "Документів про опіку бабуся не має.",
           "У записі закладу опікуном названо Заклад № 4.", "Родина пам’ятає день народження: 12 березня.",
           "Брати Марти вчаться у Тестовій Гавані."});

    writer.newTurnedPage();
    writer.heading(text("6. Перебіг подій"));
    writer.table({{text("Коли"), text("Що"), text("Де"), text("За чиїми словами")},
                  {text("лютий 2022"), text("розлучення"), text("Зразкове або Прикладівка"), text("усі сторони")},
                  {text("серпень 2022"), text("запис закладу"), text("Прикладівка"), text("сторона B")},
                  {text("квітень 2026"), text("інтерв’ю"), text("Тестова Гавань"), text("сторона C")},
                  {text("травень 2026"), text("запит оригіналу"), text("Зразкове"), text("сторона A")}});
    lines({"Цей аркуш повернуто: так його відскановано."});

    writer.newPage();
    writer.heading(text("7. Краткое изложение"));
    lines({"Во всех трёх источниках ребёнок назван Марта Прикладенко.",
           "Дата рождения: 12 марта 2017 года или 21 марта 2017 года.",
           "Ни один источник не указывает, где ребёнок сейчас."});
    writer.heading(text("8. Summary"));
    lines({"All three sources name the child Marta Prykladenko.", "Date of birth: 12 March 2017 or 21 March 2017.",
           "No source says where the child is now."});
    return writer.finish(QStringLiteral("demo-0007-report-1.pdf"));
}

} // namespace homeward
