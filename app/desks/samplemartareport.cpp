// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/reportwriter.h"

namespace homeward {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

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
