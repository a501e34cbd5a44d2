<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CaseState</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Awaiting information</source>
        <translation>Ожидается информация</translation>
    </message>
    <message>
        <source>Discrepancies open</source>
        <translation>Есть неустранённые расхождения</translation>
    </message>
    <message>
        <source>Ready for decision</source>
        <translation>Готово к решению</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решение принято</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Рассмотрение приостановлено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Внесено ошибочно</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name at birth</source>
        <translation>Имя при рождении</translation>
    </message>
    <message>
        <source>Name in current papers</source>
        <translation>Имя по действующим документам</translation>
    </message>
    <message>
        <source>Name given since separation</source>
        <translation>Имя, данное после разлучения с семьёй</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Уменьшительное имя</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex as documented</source>
        <translation>Пол (по документу)</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Citizenship as stated</source>
        <translation>Гражданство (по данным стороны)</translation>
    </message>
    <message>
        <source>Distinguishing marks</source>
        <translation>Особые приметы</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>Date of separation</source>
        <translation>Дата разлучения с семьёй</translation>
    </message>
    <message>
        <source>Place of separation</source>
        <translation>Место разлучения с семьёй</translation>
    </message>
    <message>
        <source>Circumstances of separation</source>
        <translation>Обстоятельства разлучения с семьёй</translation>
    </message>
    <message>
        <source>Term used by the party</source>
        <translation>Термин, употреблённый стороной</translation>
    </message>
    <message>
        <source>From where to where</source>
        <translation>Откуда и куда</translation>
    </message>
    <message>
        <source>Last contact with family</source>
        <translation>Последний контакт с семьёй</translation>
    </message>
    <message>
        <source>Present place</source>
        <translation>Место пребывания</translation>
    </message>
    <message>
        <source>Present care</source>
        <translation>Нынешний уход</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Один из родителей или опекун</translation>
    </message>
    <message>
        <source>The child’s own wish</source>
        <translation>Собственное желание ребёнка</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Displaced across a border by fighting</source>
        <translation>Перемещение через границу вследствие боевых действий</translation>
    </message>
    <message>
        <source>Family divided across the line or border</source>
        <translation>Семья разделена линией или границей</translation>
    </message>
    <message>
        <source>Institution moved</source>
        <translation>Перемещение учреждения</translation>
    </message>
    <message>
        <source>Sent for rest or treatment and not returned</source>
        <translation>Выезд на отдых или лечение без возвращения</translation>
    </message>
    <message>
        <source>Parent detained, dead or missing</source>
        <translation>Один из родителей задержан, умер или пропал без вести</translation>
    </message>
    <message>
        <source>Travelled with one parent or relative</source>
        <translation>Выезд с одним из родителей или родственником</translation>
    </message>
    <message>
        <source>Other or unknown</source>
        <translation>Иное или неизвестно</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Разлучение с семьёй</translation>
    </message>
    <message>
        <source>Present place</source>
        <translation>Место пребывания</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
</context>
<context>
    <name>Print.Findings</name>
    <message>
        <source>discrepancy of identity</source>
        <extracomment>@info kind of discrepancy, within brackets</extracomment>
        <translation>расхождение по личности</translation>
    </message>
    <message>
        <source>discrepancy of kinship</source>
        <extracomment>@info kind of discrepancy, within brackets</extracomment>
        <translation>расхождение по родству</translation>
    </message>
    <message>
        <source>discrepancy of legal status</source>
        <extracomment>@info kind of discrepancy, within brackets</extracomment>
        <translation>расхождение по правовому статусу</translation>
    </message>
    <message>
        <source>minor discrepancy</source>
        <extracomment>@info kind of discrepancy, within brackets</extracomment>
        <translation>незначительное расхождение</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <extracomment>@info number of sheets of an attachment, short</extracomment>
        <translation>
            <numerusform>%n л.</numerusform>
            <numerusform>%n л.</numerusform>
            <numerusform>%n л.</numerusform>
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
        <translation>согласовано</translation>
    </message>
    <message>
        <source>agreed, spelling differs</source>
        <extracomment>@info:status of a fact, short: the same name in another script or spelling</extracomment>
        <translation>согласовано, разное написание</translation>
    </message>
    <message>
        <source>agreed, less exact</source>
        <extracomment>@info:status of a fact, short: one value contains the other</extracomment>
        <translation>согласовано, менее точно</translation>
    </message>
    <message>
        <source>agreed, %1 of %2</source>
        <extracomment>@info:status of a fact, short: those who speak agree; %1 parties that speak, %2 all parties</extracomment>
        <translation>согласовано, %1 из %2</translation>
    </message>
    <message>
        <source>discrepancy</source>
        <extracomment>@info:status of a fact, short</extracomment>
        <translation>расхождение</translation>
    </message>
    <message>
        <source>one party only</source>
        <extracomment>@info:status of a fact, short: one party only says it</extracomment>
        <translation>только одна сторона</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>@info:status of a fact, short</extracomment>
        <translation>нет сведений</translation>
    </message>
</context>
<context>
    <name>Print.Overlay</name>
    <message>
        <source>signature checked: unchanged</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>подпись проверена: изменений нет</translation>
    </message>
    <message>
        <source>signature checked: unchanged, signatory not known</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>подпись проверена: изменений нет, подписант неизвестен</translation>
    </message>
    <message>
        <source>signature checked: changed after signing</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>подпись проверена: изменено после подписания</translation>
    </message>
    <message>
        <source>signature cannot be checked</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>подпись невозможно проверить</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>подпись не проверена</translation>
    </message>
    <message>
        <source>duplicate of copy %1 of %2</source>
        <extracomment>@info in the margin of a reprint: %1 this copy, %2 all copies</extracomment>
        <translation>дубликат экземпляра %1 из %2</translation>
    </message>
    <message>
        <source>copy %1 of %2</source>
        <extracomment>@info in the margin: %1 this copy, %2 all copies</extracomment>
        <translation>экземпляр %1 из %2</translation>
    </message>
    <message>
        <source>printed %1</source>
        <extracomment>@info in the margin: %1 moment of printing</extracomment>
        <translation>напечатано: %1</translation>
    </message>
</context>
<context>
    <name>Print.Paper</name>
    <message>
        <source>Name in Ukrainian</source>
        <extracomment>@label name of the child in Ukrainian spelling</extracomment>
        <translation>Имя по-украински</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <extracomment>@label name of the child in Russian spelling</extracomment>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <extracomment>@label name of the child in Latin letters</extracomment>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Also recorded as</source>
        <extracomment>@label other names of the child</extracomment>
        <translation>Записано также как</translation>
    </message>
    <message>
        <source>Age on the date of issue</source>
        <extracomment>@label age of the child on the date of the paper</extracomment>
        <translation>Возраст на дату выдачи</translation>
    </message>
    <message>
        <source>Verification summary</source>
        <extracomment>@title kind of the paper</extracomment>
        <translation>Сводная справка о верификации</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>@info mark of a paper that is not yet issued, in capitals</extracomment>
        <translation>ЧЕРНОВИК</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>@info registration number of the paper</extracomment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>On verification of identity and circumstances. Child: %1</source>
        <extracomment>@title heading of the paper, of a child</extracomment>
        <translation>О верификации личности и обстоятельств. Ребёнок: %1</translation>
    </message>
    <message>
        <source>On verification of identity and circumstances. Person: %1</source>
        <extracomment>@title heading of the paper, of a person who is now an adult</extracomment>
        <translation>О верификации личности и обстоятельств. Лицо: %1</translation>
    </message>
    <message>
        <source>name not stated</source>
        <extracomment>@info in place of a name</extracomment>
        <translation>имя не указано</translation>
    </message>
    <message>
        <source>no photograph</source>
        <extracomment>@info in an empty frame</extracomment>
        <translation>фотография отсутствует</translation>
    </message>
    <message>
        <source>photograph [%1], %2</source>
        <extracomment>@info under the portrait: %1 number of the source, %2 date</extracomment>
        <translation>фото [%1], %2</translation>
    </message>
    <message>
        <source>photograph [%1], date not stated</source>
        <extracomment>@info under the portrait: %1 number of the source</extracomment>
        <translation>фото [%1], дата не указана</translation>
    </message>
    <message>
        <source>Open discrepancies</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Неустранённые расхождения</translation>
    </message>
    <message>
        <source>%1 – stated by %2</source>
        <extracomment>@info %1 a value, %2 the letters of the parties that state it, with their sources</extracomment>
        <translation>%1 – по данным: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <extracomment>@info a discrepancy: %1 name of the fact, %2 its kind, %3 all values</extracomment>
        <translation>%1 (%2): %3.</translation>
    </message>
    <message>
        <source>There are no open discrepancies.</source>
        <extracomment>@info</extracomment>
        <translation>Неустранённых расхождений нет.</translation>
    </message>
    <message>
        <source>How to check</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Как проверить</translation>
    </message>
    <message>
        <source>The signed PDF file is the original. It can be checked without a network: in Homeward under “Verify a document”, or with any program that checks PAdES signatures. Digest of the record: %1.</source>
        <extracomment>@info %1 short digest; “Verify a document” is the name of a section of the program</extracomment>
        <translation>Подлинником является подписанный файл PDF. Его можно проверить без сети: в программе Homeward, раздел «Проверка документа», или любой программой, проверяющей подписи PAdES. Хеш записи: %1.</translation>
    </message>
    <message>
        <source>%1 · revision %2</source>
        <extracomment>@info foot of each sheet: %1 number of the paper, %2 short form of the revision hash</extracomment>
        <translation>%1 · редакция %2</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <extracomment>@info foot of each sheet: %1 this sheet, %2 all sheets</extracomment>
        <translation>л. %1 из %2</translation>
    </message>
    <message>
        <source>digest %1</source>
        <extracomment>@info foot of each sheet: %1 short digest</extracomment>
        <translation>хеш %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Результаты верификации</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>@title:column</extracomment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Values, parties and sources</source>
        <extracomment>@title:column letters of parties and numbers of sources stand after each value</extracomment>
        <translation>Значения, стороны и источники</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>@title:column</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Not stated by any party: %1.</source>
        <extracomment>@info %1 names of the facts no party states, separated by commas</extracomment>
        <translation>Не указано ни одной стороной: %1.</translation>
    </message>
    <message>
        <source>No facts are recorded in this case file.</source>
        <extracomment>@info in place of the table</extracomment>
        <translation>В деле не записано никаких сведений.</translation>
    </message>
    <message>
        <source>Sources and attachments</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Источники и приложения</translation>
    </message>
    <message>
        <source>No sources are recorded in this case file.</source>
        <extracomment>@info in place of the list</extracomment>
        <translation>В деле не записано никаких источников.</translation>
    </message>
    <message>
        <source>Case file</source>
        <extracomment>@label number of the case file and its revision</extracomment>
        <translation>Верификационное дело</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <extracomment>@info %1 case number, %2 short form of the revision hash</extracomment>
        <translation>%1, редакция %2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>@label office or person the paper is for</extracomment>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>@label what the paper is for</extracomment>
        <translation>Цель</translation>
    </message>
</context>
<context>
    <name>Print.SignatureBox</name>
    <message>
        <source>Signatory</source>
        <extracomment>@label who signed</extracomment>
        <translation>Подписант</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>@label position of who signed</extracomment>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>@label serial number of the certificate of the key</extracomment>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>@label who issued the certificate</extracomment>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>@label days from and to which the certificate is valid</extracomment>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Signed at</source>
        <extracomment>@label time of signing</extracomment>
        <translation>Время подписания</translation>
    </message>
    <message>
        <source>Signed electronically</source>
        <extracomment>@title of the block that shows an electronic signature</extracomment>
        <translation>Подписано электронной подписью</translation>
    </message>
    <message>
        <source>Printed representation; the signed file is the original.</source>
        <extracomment>@info at the foot of the block that shows an electronic signature</extracomment>
        <translation>Печатное представление; подлинником является подписанный файл.</translation>
    </message>
    <message>
        <source>%1, with time-stamp</source>
        <extracomment>@info %1 moment of signing, confirmed by a time-stamp authority</extracomment>
        <translation>%1, с меткой времени</translation>
    </message>
    <message>
        <source>%1, without time-stamp</source>
        <extracomment>@info %1 moment of signing by the clock of the signer’s computer</extracomment>
        <translation>%1, без метки времени</translation>
    </message>
</context>
<context>
    <name>Print.Words</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>@item:intext date format of QLocale::toString() for a day in a sentence; add the short word for &quot;year&quot; in quotes if usual</extracomment>
        <translation>d MMMM yyyy 'г.'</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>@item:intext date format of QLocale::toString() for a year alone; add the short word for &quot;year&quot; in quotes if usual</extracomment>
        <translation>yyyy 'г.'</translation>
    </message>
    <message>
        <source>spring %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>весна %1 г.</translation>
    </message>
    <message>
        <source>summer %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>лето %1 г.</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>осень %1 г.</translation>
    </message>
    <message>
        <source>winter %1</source>
        <extracomment>@item:intext %1 two years, &quot;2022–2023&quot;: December of the first to February of the second</extracomment>
        <translation>зима %1 гг.</translation>
    </message>
    <message>
        <source>about spring %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>около весны %1 г.</translation>
    </message>
    <message>
        <source>about summer %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>около лета %1 г.</translation>
    </message>
    <message>
        <source>about autumn %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>около осени %1 г.</translation>
    </message>
    <message>
        <source>about winter %1</source>
        <extracomment>@item:intext %1 two years, &quot;2022–2023&quot;: December of the first to February of the second</extracomment>
        <translation>около зимы %1 гг.</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <extracomment>@item:intext approximate month: %1 month in the genitive, %2 year</extracomment>
        <translation>около %1 %2 г.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>@item:intext approximate date: %1 a day with its year, or a year</extracomment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>not later than %1</source>
        <extracomment>@item:intext %1 a day with its year, or a year</extracomment>
        <translation>не позднее %1</translation>
    </message>
    <message>
        <source>not earlier than %1</source>
        <extracomment>@item:intext %1 a day with its year, or a year</extracomment>
        <translation>не ранее %1</translation>
    </message>
    <message>
        <source>between the years %1 and %2</source>
        <extracomment>@item:intext span of whole years: %1 and %2 bare years</extracomment>
        <translation>между %1 и %2 гг.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>@item:intext date format of QLocale::toString() for a day without its year</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>@item:intext span: %1 first day, perhaps with its year; %2 last day with its year</extracomment>
        <translation>между %1 и %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>@item:intable date format of QLocale::toString() for a day in a table, four-digit year</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>%1 %2, day unknown</source>
        <extracomment>@item:intext %1 month in the nominative, %2 year</extracomment>
        <translation>%1 %2 г., число неизвестно</translation>
    </message>
    <message>
        <source>%1, %2 (UTC%3)</source>
        <extracomment>@item:intext a moment: %1 day, %2 time &quot;09:07&quot;, %3 offset from UTC &quot;+2&quot;</extracomment>
        <translation>%1, %2 (UTC%3)</translation>
    </message>
    <message>
        <source>under one year</source>
        <extracomment>@item:intext age</extracomment>
        <translation>менее года</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>@item:intext age in whole years</extracomment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n year(s)</source>
        <extracomment>@item:intext age as a span: %1 the younger age, %n the older, in whole years</extracomment>
        <translation>
            <numerusform>%1–%n год</numerusform>
            <numerusform>%1–%n года</numerusform>
            <numerusform>%1–%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>@item:intext list: %1 all entries but the last, separated by commas; %2 the last</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>@item:intext a party’s own words in the quotation marks of the language</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
</TS>
