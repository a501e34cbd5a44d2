// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplewords.h"

#include <iterator>

namespace homeward {

namespace {

struct Forms
{
    const char *uk;
    const char *ru;
    const char *latin;
};

struct SurnameForms
{
    Forms masculine;
    Forms feminine;
};

constexpr SurnameForms surnames[] = {
    {{"Прикладенко", "Прикладенко", "Prykladenko"}, {"Прикладенко", "Прикладенко", "Prykladenko"}},
    {{"Вигаданий", "Выгаданый", "Vyhadanyi"}, {"Вигадана", "Выгадана", "Vyhadana"}},
    {{"Тестовий", "Тестовый", "Testovyi"}, {"Тестова", "Тестова", "Testova"}},
    {{"Зразковий", "Зразковый", "Zrazkovyi"}, {"Зразкова", "Зразкова", "Zrazkova"}},
    {{"Умовний", "Умовный", "Umovnyi"}, {"Умовна", "Умовна", "Umovna"}},
    {{"Фіктивний", "Фиктивный", "Fiktyvnyi"}, {"Фіктивна", "Фиктивна", "Fiktyvna"}},
    {{"Несправжній", "Несправжний", "Nespravzhnii"}, {"Несправжня", "Несправжня", "Nespravzhnia"}},
    {{"Взірець", "Взирець", "Vzirets"}, {"Взірець", "Взирець", "Vzirets"}},
    {{"Макетний", "Макетный", "Maketnyi"}, {"Макетна", "Макетна", "Maketna"}},
    {{"Шаблоненко", "Шаблоненко", "Shablonenko"}, {"Шаблоненко", "Шаблоненко", "Shablonenko"}},
    {{"Показовий", "Показовый", "Pokazovyi"}, {"Показова", "Показова", "Pokazova"}},
    {{"Образченко", "Образченко", "Obrazchenko"}, {"Образченко", "Образченко", "Obrazchenko"}},
    {{"Навчальний", "Навчальный", "Navchalnyi"}, {"Навчальна", "Навчальна", "Navchalna"}},
    {{"Казковий", "Казковый", "Kazkovyi"}, {"Казкова", "Казкова", "Kazkova"}},
    {{"Уявний", "Уявный", "Uiavnyi"}, {"Уявна", "Уявна", "Uiavna"}},
    {{"Умовний-Приклад", "Умовный-Приклад", "Umovnyi-Pryklad"}, {"Умовна-Приклад", "Умовна-Приклад", "Umovna-Pryklad"}},
    {{"Ілюстренко", "Иллюстренко", "Iliustrenko"}, {"Ілюстренко", "Иллюстренко", "Iliustrenko"}},
    {{"Пробний", "Пробный", "Probnyi"}, {"Пробна", "Пробна", "Probna"}},
    {{"Допоміжний", "Допомижный", "Dopomizhnyi"}, {"Допоміжна", "Допомижна", "Dopomizhna"}},
    {{"Чернетко", "Чернетко", "Chernetko"}, {"Чернетко", "Чернетко", "Chernetko"}},
};

constexpr Forms girls[] = {
    {"Марта", "Марта", "Marta"},          {"Надія", "Надежда", "Nadiia"},  {"Ліна", "Лина", "Lina"},
    {"Соломія", "Соломия", "Solomiia"},   {"Злата", "Злата", "Zlata"},     {"Дарина", "Дарина", "Daryna"},
    {"Вероніка", "Вероника", "Veronika"}, {"Олена", "Елена", "Olena"},     {"Катерина", "Екатерина", "Kateryna"},
    {"Поліна", "Полина", "Polina"},       {"Анна", "Анна", "Anna"},        {"Тетяна", "Татьяна", "Tetiana"},
    {"Марія", "Мария", "Mariia"},         {"Зоряна", "Зоряна", "Zoriana"}, {"Ірина", "Ирина", "Iryna"},
    {"Ганна", "Анна", "Hanna"},           {"Юлія", "Юлия", "Yuliia"},
};

constexpr Forms boys[] = {
    {"Олесь", "Олесь", "Oles"},
    {"Роман", "Роман", "Roman"},
    {"Максим", "Максим", "Maksym"},
    {"Данило", "Даниил", "Danylo"},
    {"Марко", "Марк", "Marko"},
    {"Остап", "Остап", "Ostap"},
    {"Богдан", "Богдан", "Bohdan"},
    {"Лев", "Лев", "Lev"},
    {"Андрій", "Андрей", "Andrii"},
    {"Микола", "Николай", "Mykola"},
    {"Тимофій", "Тимофей", "Tymofii"},
    {"Іван", "Иван", "Ivan"},
    {"Володимир", "Владимир", "Volodymyr"},
    {"Артем", "Артём", "Artem"},
    {"Сергій", "Сергей", "Serhii"},
    {"Денис", "Денис", "Denys"},
    {"Назар", "Назар", "Nazar"},
};

struct PatronymicForms
{
    Forms masculine;
    Forms feminine;
};

constexpr PatronymicForms patronymics[] = {
    {{"Іванович", "Иванович", "Ivanovych"}, {"Іванівна", "Ивановна", "Ivanivna"}},
    {{"Миколайович", "Николаевич", "Mykolaiovych"}, {"Миколаївна", "Николаевна", "Mykolaivna"}},
    {{"Андрійович", "Андреевич", "Andriiovych"}, {"Андріївна", "Андреевна", "Andriivna"}},
    {{"Романович", "Романович", "Romanovych"}, {"Романівна", "Романовна", "Romanivna"}},
    {{"Максимович", "Максимович", "Maksymovych"}, {"Максимівна", "Максимовна", "Maksymivna"}},
    {{"Сергійович", "Сергеевич", "Serhiiovych"}, {"Сергіївна", "Сергеевна", "Serhiivna"}},
};

constexpr Forms places[samplePlaceCount] = {
    {"Зразкове", "Образцово", "Sampleville"},           {"Прикладівка", "Примеровка", "Exampledorf"},
    {"Тестова Гавань", "Тестовая Гавань", "Testhaven"}, {"Умовне Поле", "Условное Поле", "Placeholder Bay"},
    {"Макетний Міст", "Макетный Мост", "Mockbridge"},   {"Вигадане", "Выдуманное", "Inventown"},
    {"Казковий Яр", "Сказочный Яр", "Fableford"},       {"Шаблонне", "Шаблонное", "Templateford"},
};

constexpr Forms nicknames[] = {
    {"Бджілка", "Пчёлка", "Bee"},     {"Їжачок", "Ёжик", "Hedgehog"},   {"Сонечко", "Солнышко", "Sunny"},
    {"Ведмедик", "Мишутка", "Teddy"}, {"Зірочка", "Звёздочка", "Star"}, {"Горобчик", "Воробушек", "Sparrow"},
};

constexpr Forms families[] = {
    {"бабуся, двоє братів", "бабушка, двое братьев", "grandmother, two brothers"},
    {"мати, сестра", "мать, сестра", "mother, sister"},
    {"батько", "отец", "father"},
    {"тітка з боку матері", "тётя со стороны матери", "aunt on the mother’s side"},
    {"мати, батько, брат-близнюк", "мать, отец, брат-близнец", "mother, father, twin brother"},
    {"дідусь і бабуся", "дедушка и бабушка", "grandparents"},
};

constexpr Forms guardians[] = {
    {"бабуся", "бабушка", "grandmother"},
    {"мати", "мать", "mother"},
    {"Заклад № 4 (вигаданий)", "Учреждение № 4 (вымышленное)", "Institution no. 4 (invented)"},
    {"тітка", "тётя", "aunt"},
    {"прийомна родина", "приёмная семья", "foster family"},
};

constexpr Forms marks[] = {
    {"шрам, ліве зап’ястя", "шрам, левое запястье", "scar, left wrist"},
    {"родимка на правій щоці", "родинка на правой щеке", "mole on the right cheek"},
    {"світла пляма на лапі (малюнок)", "светлое пятно на лапе (рисунок)", "pale spot on the paw (drawing)"},
    {"окуляри", "очки", "glasses"},
    {"шрам над бровою", "шрам над бровью", "scar above the eyebrow"},
};

constexpr Forms terms[] = {
    {"евакуйовано", "эвакуирован(а)", "evacuated"},
    {"переміщено", "перемещён(а)", "relocated"},
    {"розлучено з родиною", "разлучён(а) с семьёй", "separated from the family"},
    {"вивезено", "вывезен(а)", "taken away"},
};

constexpr Forms wishes[] = {
    {"Хочу до бабусі.", "Хочу к бабушке.", "I want to be with grandma."},
    {"Хочу подзвонити мамі.", "Хочу позвонить маме.", "I want to call mum."},
    {"Хочу бути разом із сестрою.", "Хочу быть вместе с сестрой.", "I want to be together with my sister."},
};

constexpr Forms words[] = {
    {"Фото %1", "Фото %1", "Photo %1"},
    {"Звіт %1", "Отчёт %1", "Report %1"},
    {"Копія реєстру", "Копия реестра", "Register copy"},
    {"Інтерв’ю", "Интервью", "Interview"},
    {"Перевірено за копією.", "Проверено по копии.", "Checked against the copy."},
};

constexpr Forms quotes[4] = {
    {"Запис має печатку і підпис.", "Запись имеет печать и подпись.", "The record bears a stamp and a signature."},
    {"Копію зроблено з оригіналу.", "Копия сделана с оригинала.", "The copy was made from the original."},
    {"Печатки на копії немає.", "Печати на копии нет.", "The copy bears no stamp."},
    {"Оригінал ще не надійшов.", "Оригинал ещё не поступил.", "The original has not arrived yet."},
};

QString in(Language language, const Forms &forms)
{
    return QString::fromUtf8(language == Language::Ukrainian ? forms.uk
                             : language == Language::Russian ? forms.ru
                                                             : forms.latin);
}

template<std::size_t Count>
QString pick(Language language, const Forms (&list)[Count], int which)
{
    return in(language, list[static_cast<std::size_t>(which) % Count]);
}

} // namespace

SampleName sampleName(bool girl, int index, int roll)
{
    // Steps without a common divisor with the lengths: neighbours in the list differ in both parts.
    const bool isMarta = girl && index == 7;
    const auto number = static_cast<std::size_t>(index);
    const SurnameForms &surname = surnames[isMarta ? 0 : (number * 7 + number / 20) % std::size(surnames)];
    const Forms &family = girl ? surname.feminine : surname.masculine;
    const std::size_t givenIndex = isMarta ? 0 : (number * 5 + number / 17) % std::size(girls);
    const Forms &given = girl ? girls[givenIndex] : boys[givenIndex % std::size(boys)];
    SampleName name{{NameScript::Ukrainian, in(Language::Ukrainian, family), in(Language::Ukrainian, given), {}},
                    {NameScript::Russian, in(Language::Russian, family), in(Language::Russian, given), {}},
                    {NameScript::Latin, in(Language::English, family), in(Language::English, given), {}}};
    // Marta's papers in the pictures state no patronymic; of the others, two in three do.
    if (!isMarta && roll % 3 != 0) {
        const PatronymicForms &forms = patronymics[static_cast<std::size_t>(roll) % std::size(patronymics)];
        const Forms &patronymic = girl ? forms.feminine : forms.masculine;
        name.ukrainian.patronymic = in(Language::Ukrainian, patronymic);
        name.russian.patronymic = in(Language::Russian, patronymic);
        name.latin.patronymic = in(Language::English, patronymic);
    }
    return name;
}

QString samplePlace(Language language, int which)
{
    return pick(language, places, which);
}

QString sampleWord(Language language, SampleWord word)
{
    return pick(language, words, static_cast<int>(word));
}

QString sampleNickname(Language language, int which)
{
    return pick(language, nicknames, which);
}

QString sampleFamily(Language language, int which)
{
    return pick(language, families, which);
}

QString sampleGuardian(Language language, int which)
{
    return pick(language, guardians, which);
}

QString sampleMark(Language language, int which)
{
    return pick(language, marks, which);
}

QString sampleTerm(Language language, int which)
{
    return pick(language, terms, which);
}

QString sampleWish(Language language, int which)
{
    return pick(language, wishes, which);
}

QString sampleReportQuote(Language language, int report)
{
    return pick(language, quotes, report % 4);
}

} // namespace homeward
