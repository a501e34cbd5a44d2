<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CaseState</name>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зареєстровано</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>На розгляді</translation>
    </message>
    <message>
        <source>Awaiting information</source>
        <translation>Очікується інформація</translation>
    </message>
    <message>
        <source>Discrepancies open</source>
        <translation>Є неусунуті розбіжності</translation>
    </message>
    <message>
        <source>Ready for decision</source>
        <translation>Готово до рішення</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Рішення ухвалено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Розгляд зупинено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублікат</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Внесено помилково</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name at birth</source>
        <translation>Ім’я при народженні</translation>
    </message>
    <message>
        <source>Name in current papers</source>
        <translation>Ім’я за чинними документами</translation>
    </message>
    <message>
        <source>Name given since separation</source>
        <translation>Ім’я, надане після розлучення з сім’єю</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Зменшене ім’я</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Sex as documented</source>
        <translation>Стать (за документом)</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Місце народження</translation>
    </message>
    <message>
        <source>Citizenship as stated</source>
        <translation>Громадянство (за даними сторони)</translation>
    </message>
    <message>
        <source>Distinguishing marks</source>
        <translation>Особливі прикмети</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свідоцтво про народження</translation>
    </message>
    <message>
        <source>Date of separation</source>
        <translation>Дата розлучення з сім’єю</translation>
    </message>
    <message>
        <source>Place of separation</source>
        <translation>Місце розлучення з сім’єю</translation>
    </message>
    <message>
        <source>Circumstances of separation</source>
        <translation>Обставини розлучення з сім’єю</translation>
    </message>
    <message>
        <source>Term used by the party</source>
        <translation>Термін, ужитий стороною</translation>
    </message>
    <message>
        <source>From where to where</source>
        <translation>Звідки та куди</translation>
    </message>
    <message>
        <source>Last contact with family</source>
        <translation>Останній контакт із сім’єю</translation>
    </message>
    <message>
        <source>Present place</source>
        <translation>Місце перебування</translation>
    </message>
    <message>
        <source>Present care</source>
        <translation>Теперішній догляд</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Один із батьків або опікун</translation>
    </message>
    <message>
        <source>The child’s own wish</source>
        <translation>Власне бажання дитини</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Female</source>
        <translation>Жіноча</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Чоловіча</translation>
    </message>
    <message>
        <source>Displaced across a border by fighting</source>
        <translation>Переміщення через кордон унаслідок бойових дій</translation>
    </message>
    <message>
        <source>Family divided across the line or border</source>
        <translation>Сім’я розділена лінією або кордоном</translation>
    </message>
    <message>
        <source>Institution moved</source>
        <translation>Переміщення закладу</translation>
    </message>
    <message>
        <source>Sent for rest or treatment and not returned</source>
        <translation>Виїзд на відпочинок або лікування без повернення</translation>
    </message>
    <message>
        <source>Parent detained, dead or missing</source>
        <translation>Одного з батьків затримано, один із батьків помер або зник безвісти</translation>
    </message>
    <message>
        <source>Travelled with one parent or relative</source>
        <translation>Виїзд з одним із батьків або родичем</translation>
    </message>
    <message>
        <source>Other or unknown</source>
        <translation>Інше або невідомо</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Identity</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Розлучення з сім’єю</translation>
    </message>
    <message>
        <source>Present place</source>
        <translation>Місце перебування</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
</context>
<context>
    <name>Print.Findings</name>
    <message>
        <source>discrepancy of identity</source>
        <extracomment>@info kind of discrepancy, within brackets</extracomment>
        <translation>розбіжність щодо особи</translation>
    </message>
    <message>
        <source>discrepancy of kinship</source>
        <extracomment>@info kind of discrepancy, within brackets</extracomment>
        <translation>розбіжність щодо спорідненості</translation>
    </message>
    <message>
        <source>discrepancy of legal status</source>
        <extracomment>@info kind of discrepancy, within brackets</extracomment>
        <translation>розбіжність щодо правового статусу</translation>
    </message>
    <message>
        <source>minor discrepancy</source>
        <extracomment>@info kind of discrepancy, within brackets</extracomment>
        <translation>незначна розбіжність</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <extracomment>@info number of sheets of an attachment, short</extracomment>
        <translation>
            <numerusform>%n арк.</numerusform>
            <numerusform>%n арк.</numerusform>
            <numerusform>%n арк.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <extracomment>@info citation of a source: %1 its number, %2 the page</extracomment>
        <translation>%1, с. %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <extracomment>@info:status of a fact, short: all parties say the same</extracomment>
        <translation>узгоджено</translation>
    </message>
    <message>
        <source>agreed, spelling differs</source>
        <extracomment>@info:status of a fact, short: the same name in another script or spelling</extracomment>
        <translation>узгоджено, різне написання</translation>
    </message>
    <message>
        <source>agreed, less exact</source>
        <extracomment>@info:status of a fact, short: one value contains the other</extracomment>
        <translation>узгоджено, менш точно</translation>
    </message>
    <message>
        <source>agreed, %1 of %2</source>
        <extracomment>@info:status of a fact, short: those who speak agree; %1 parties that speak, %2 all parties</extracomment>
        <translation>узгоджено, %1 з %2</translation>
    </message>
    <message>
        <source>discrepancy</source>
        <extracomment>@info:status of a fact, short</extracomment>
        <translation>розбіжність</translation>
    </message>
    <message>
        <source>one party only</source>
        <extracomment>@info:status of a fact, short: one party only says it</extracomment>
        <translation>лише одна сторона</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>@info:status of a fact, short</extracomment>
        <translation>немає відомостей</translation>
    </message>
</context>
<context>
    <name>Print.Overlay</name>
    <message>
        <source>signature checked: unchanged</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>підпис перевірено: змін немає</translation>
    </message>
    <message>
        <source>signature checked: unchanged, signatory not known</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>підпис перевірено: змін немає, підписувач невідомий</translation>
    </message>
    <message>
        <source>signature checked: changed after signing</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>підпис перевірено: змінено після підписання</translation>
    </message>
    <message>
        <source>signature cannot be checked</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>підпис неможливо перевірити</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>підпис не перевірено</translation>
    </message>
    <message>
        <source>duplicate of copy %1 of %2</source>
        <extracomment>@info in the margin of a reprint: %1 this copy, %2 all copies</extracomment>
        <translation>дублікат примірника %1 з %2</translation>
    </message>
    <message>
        <source>copy %1 of %2</source>
        <extracomment>@info in the margin: %1 this copy, %2 all copies</extracomment>
        <translation>примірник %1 з %2</translation>
    </message>
    <message>
        <source>printed %1</source>
        <extracomment>@info in the margin: %1 moment of printing</extracomment>
        <translation>надруковано: %1</translation>
    </message>
</context>
<context>
    <name>Print.Paper</name>
    <message>
        <source>Name in Ukrainian</source>
        <extracomment>@label name of the child in Ukrainian spelling</extracomment>
        <translation>Ім’я українською</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <extracomment>@label name of the child in Russian spelling</extracomment>
        <translation>Ім’я російською</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <extracomment>@label name of the child in Latin letters</extracomment>
        <translation>Ім’я латиницею</translation>
    </message>
    <message>
        <source>Also recorded as</source>
        <extracomment>@label other names of the child</extracomment>
        <translation>Записано також як</translation>
    </message>
    <message>
        <source>Age on the date of issue</source>
        <extracomment>@label age of the child on the date of the paper</extracomment>
        <translation>Вік на дату видачі</translation>
    </message>
    <message>
        <source>Verification summary</source>
        <extracomment>@title kind of the paper</extracomment>
        <translation>Зведена довідка про верифікацію</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>@info mark of a paper that is not yet issued, in capitals</extracomment>
        <translation>ЧЕРНЕТКА</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>@info registration number of the paper</extracomment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>On verification of identity and circumstances. Child: %1</source>
        <extracomment>@title heading of the paper, of a child</extracomment>
        <translation>Про верифікацію особи та обставин. Дитина: %1</translation>
    </message>
    <message>
        <source>On verification of identity and circumstances. Person: %1</source>
        <extracomment>@title heading of the paper, of a person who is now an adult</extracomment>
        <translation>Про верифікацію особи та обставин. Особа: %1</translation>
    </message>
    <message>
        <source>name not stated</source>
        <extracomment>@info in place of a name</extracomment>
        <translation>ім’я не зазначено</translation>
    </message>
    <message>
        <source>no photograph</source>
        <extracomment>@info in an empty frame</extracomment>
        <translation>фотографії немає</translation>
    </message>
    <message>
        <source>photograph [%1], %2</source>
        <extracomment>@info under the portrait: %1 number of the source, %2 date</extracomment>
        <translation>фото [%1], %2</translation>
    </message>
    <message>
        <source>photograph [%1], date not stated</source>
        <extracomment>@info under the portrait: %1 number of the source</extracomment>
        <translation>фото [%1], дату не зазначено</translation>
    </message>
    <message>
        <source>Open discrepancies</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Неусунуті розбіжності</translation>
    </message>
    <message>
        <source>%1 – stated by %2</source>
        <extracomment>@info %1 a value, %2 the letters of the parties that state it, with their sources</extracomment>
        <translation>%1 – за даними: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <extracomment>@info a discrepancy: %1 name of the fact, %2 its kind, %3 all values</extracomment>
        <translation>%1 (%2): %3.</translation>
    </message>
    <message>
        <source>There are no open discrepancies.</source>
        <extracomment>@info</extracomment>
        <translation>Неусунутих розбіжностей немає.</translation>
    </message>
    <message>
        <source>How to check</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Як перевірити</translation>
    </message>
    <message>
        <source>The signed PDF file is the original. It can be checked without a network: in Homeward under “Verify a document”, or with any program that checks PAdES signatures. Digest of the record: %1.</source>
        <extracomment>@info %1 short digest; “Verify a document” is the name of a section of the program</extracomment>
        <translation>Оригіналом є підписаний файл PDF. Його можна перевірити без мережі: у програмі Homeward, розділ «Перевірка документа», або будь-якою програмою, що перевіряє підписи PAdES. Геш запису: %1.</translation>
    </message>
    <message>
        <source>%1 · revision %2</source>
        <extracomment>@info foot of each sheet: %1 number of the paper, %2 short form of the revision hash</extracomment>
        <translation>%1 · редакція %2</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <extracomment>@info foot of each sheet: %1 this sheet, %2 all sheets</extracomment>
        <translation>арк. %1 з %2</translation>
    </message>
    <message>
        <source>digest %1</source>
        <extracomment>@info foot of each sheet: %1 short digest</extracomment>
        <translation>геш %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Результати верифікації</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>@title:column</extracomment>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Values, parties and sources</source>
        <extracomment>@title:column letters of parties and numbers of sources stand after each value</extracomment>
        <translation>Значення, сторони та джерела</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>@title:column</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Not stated by any party: %1.</source>
        <extracomment>@info %1 names of the facts no party states, separated by commas</extracomment>
        <translation>Не зазначено жодною стороною: %1.</translation>
    </message>
    <message>
        <source>No facts are recorded in this case file.</source>
        <extracomment>@info in place of the table</extracomment>
        <translation>У справі не записано жодних відомостей.</translation>
    </message>
    <message>
        <source>Sources and attachments</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Джерела та додатки</translation>
    </message>
    <message>
        <source>No sources are recorded in this case file.</source>
        <extracomment>@info in place of the list</extracomment>
        <translation>У справі не записано жодних джерел.</translation>
    </message>
    <message>
        <source>Case file</source>
        <extracomment>@label number of the case file and its revision</extracomment>
        <translation>Верифікаційна справа</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <extracomment>@info %1 case number, %2 short form of the revision hash</extracomment>
        <translation>%1, редакція %2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>@label office or person the paper is for</extracomment>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>@label what the paper is for</extracomment>
        <translation>Мета</translation>
    </message>
</context>
<context>
    <name>Print.SignatureBox</name>
    <message>
        <source>Signatory</source>
        <extracomment>@label who signed</extracomment>
        <translation>Підписувач</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>@label position of who signed</extracomment>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>@label serial number of the certificate of the key</extracomment>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>@label who issued the certificate</extracomment>
        <translation>Хто видав</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>@label days from and to which the certificate is valid</extracomment>
        <translation>Строк дії</translation>
    </message>
    <message>
        <source>Signed at</source>
        <extracomment>@label time of signing</extracomment>
        <translation>Час підписання</translation>
    </message>
    <message>
        <source>Signed electronically</source>
        <extracomment>@title of the block that shows an electronic signature</extracomment>
        <translation>Підписано електронним підписом</translation>
    </message>
    <message>
        <source>Printed representation; the signed file is the original.</source>
        <extracomment>@info at the foot of the block that shows an electronic signature</extracomment>
        <translation>Друковане подання; оригіналом є підписаний файл.</translation>
    </message>
    <message>
        <source>%1, with time-stamp</source>
        <extracomment>@info %1 moment of signing, confirmed by a time-stamp authority</extracomment>
        <translation>%1, з позначкою часу</translation>
    </message>
    <message>
        <source>%1, without time-stamp</source>
        <extracomment>@info %1 moment of signing by the clock of the signer’s computer</extracomment>
        <translation>%1, без позначки часу</translation>
    </message>
</context>
<context>
    <name>Print.Words</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>@item:intext date format of QLocale::toString() for a day in a sentence; add the short word for &quot;year&quot; in quotes if usual</extracomment>
        <translation>d MMMM yyyy 'р.'</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>@item:intext date format of QLocale::toString() for a year alone; add the short word for &quot;year&quot; in quotes if usual</extracomment>
        <translation>yyyy 'р.'</translation>
    </message>
    <message>
        <source>spring %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>весна %1 р.</translation>
    </message>
    <message>
        <source>summer %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>літо %1 р.</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>осінь %1 р.</translation>
    </message>
    <message>
        <source>winter %1</source>
        <extracomment>@item:intext %1 two years, &quot;2022–2023&quot;: December of the first to February of the second</extracomment>
        <translation>зима %1 рр.</translation>
    </message>
    <message>
        <source>about spring %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>близько весни %1 р.</translation>
    </message>
    <message>
        <source>about summer %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>близько літа %1 р.</translation>
    </message>
    <message>
        <source>about autumn %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>близько осені %1 р.</translation>
    </message>
    <message>
        <source>about winter %1</source>
        <extracomment>@item:intext %1 two years, &quot;2022–2023&quot;: December of the first to February of the second</extracomment>
        <translation>близько зими %1 рр.</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <extracomment>@item:intext approximate month: %1 month in the genitive, %2 year</extracomment>
        <translation>близько %1 %2 р.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>@item:intext approximate date: %1 a day with its year, or a year</extracomment>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>not later than %1</source>
        <extracomment>@item:intext %1 a day with its year, or a year</extracomment>
        <translation>не пізніше %1</translation>
    </message>
    <message>
        <source>not earlier than %1</source>
        <extracomment>@item:intext %1 a day with its year, or a year</extracomment>
        <translation>не раніше %1</translation>
    </message>
    <message>
        <source>between the years %1 and %2</source>
        <extracomment>@item:intext span of whole years: %1 and %2 bare years</extracomment>
        <translation>між %1 та %2 рр.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>@item:intext date format of QLocale::toString() for a day without its year</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>@item:intext span: %1 first day, perhaps with its year; %2 last day with its year</extracomment>
        <translation>між %1 та %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>@item:intable date format of QLocale::toString() for a day in a table, four-digit year</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>%1 %2, day unknown</source>
        <extracomment>@item:intext %1 month in the nominative, %2 year</extracomment>
        <translation>%1 %2 р., день невідомий</translation>
    </message>
    <message>
        <source>%1, %2 (UTC%3)</source>
        <extracomment>@item:intext a moment: %1 day, %2 time &quot;09:07&quot;, %3 offset from UTC &quot;+2&quot;</extracomment>
        <translation>%1, %2 (UTC%3)</translation>
    </message>
    <message>
        <source>under one year</source>
        <extracomment>@item:intext age</extracomment>
        <translation>менше року</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>@item:intext age in whole years</extracomment>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n year(s)</source>
        <extracomment>@item:intext age as a span: %1 the younger age, %n the older, in whole years</extracomment>
        <translation>
            <numerusform>%1–%n рік</numerusform>
            <numerusform>%1–%n роки</numerusform>
            <numerusform>%1–%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>@item:intext list: %1 all entries but the last, separated by commas; %2 the last</extracomment>
        <translation>%1 та %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>@item:intext a party’s own words in the quotation marks of the language</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
</TS>
