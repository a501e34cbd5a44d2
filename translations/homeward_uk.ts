<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Attestation</name>
    <message>
        <source>Supplies the information</source>
        <extracomment>@option in what capacity a party attests: it gave the information</extracomment>
        <translation>Надає відомості</translation>
    </message>
    <message>
        <source>Jointly attests</source>
        <extracomment>@option in what capacity a party attests: together with another one</extracomment>
        <translation>Спільно засвідчує</translation>
    </message>
    <message>
        <source>Independently confirms</source>
        <extracomment>@option in what capacity a party attests: a third one, apart from those concerned</extracomment>
        <translation>Незалежно підтверджує</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>@option result of an attestation</extracomment>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Confirmed in part, with reservations</source>
        <extracomment>@option result of an attestation</extracomment>
        <translation>Підтверджено частково, із застереженнями</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>@option result of an attestation</extracomment>
        <translation>Заперечується</translation>
    </message>
    <message>
        <source>No information</source>
        <extracomment>@option result of an attestation</extracomment>
        <translation>Немає відомостей</translation>
    </message>
    <message>
        <source>Attestation withdrawn by the party</source>
        <extracomment>@option result of an attestation: the party takes an earlier one back</extracomment>
        <translation>Сторона відкликала засвідчення</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>@info how long ago</extracomment>
        <translation>
            <numerusform>%n хвилину тому</numerusform>
            <numerusform>%n хвилини тому</numerusform>
            <numerusform>%n хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>@info how long ago</extracomment>
        <translation>
            <numerusform>%n годину тому</numerusform>
            <numerusform>%n години тому</numerusform>
            <numerusform>%n годин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>@info how long ago</extracomment>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseListPrint</name>
    <message>
        <source>Number</source>
        <extracomment>@title:column of a printed list of cases</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>@title:column of a printed list of cases</extracomment>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>@title:column of a printed list of cases: of the record</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <extracomment>@title:column of a printed list of cases: how many facts the parties state differently</extracomment>
        <translation>Суперечності</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>@title:column of a printed list of cases</extracomment>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>@title:column of a printed list of cases</extracomment>
        <translation>Місце</translation>
    </message>
</context>
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
    <name>Claims</name>
    <message>
        <source>%1, p. %2</source>
        <extracomment>@info a source and its page; %1 is the document, %2 the number of the page</extracomment>
        <translation>%1, с.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>@info a source and its date; %1 the source, perhaps with its page, %2 the date</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>create begin office folder</source>
        <extracomment>@info words by which the command &quot;New dossier&quot; is found</extracomment>
        <translation>створити почати офіс тека</translation>
    </message>
    <message>
        <source>choose folder another</source>
        <extracomment>@info words by which the command &quot;Open dossier&quot; is found</extracomment>
        <translation>вибрати тека інше</translation>
    </message>
    <message>
        <source>check signature signed PDF file unchanged genuine</source>
        <extracomment>@info words by which the command &quot;Verify a document&quot; is found</extracomment>
        <translation>перевірити підпис підписаний PDF файл незмінний справжній</translation>
    </message>
    <message>
        <source>integrity damage evidence files compare</source>
        <extracomment>@info words by which the command &quot;Check dossier now&quot; is found</extracomment>
        <translation>цілісність пошкодження докази файли звірити</translation>
    </message>
    <message>
        <source>backup copy save stick archive</source>
        <extracomment>@info words by which the command &quot;Back up&quot; is found</extracomment>
        <translation>бекап копія зберегти флешка архів backup</translation>
    </message>
    <message>
        <source>recover copy bring back archive</source>
        <extracomment>@info words by which the command &quot;Restore a backup&quot; is found</extracomment>
        <translation>повернути копія бекап архів</translation>
    </message>
    <message>
        <source>close leave hide</source>
        <extracomment>@info words by which the command &quot;Lock&quot; is found</extracomment>
        <translation>закрити вийти сховати</translation>
    </message>
    <message>
        <source>preferences options language text size theme dark keys printing backup automatic</source>
        <extracomment>@info words by which the command &quot;Settings&quot; is found</extracomment>
        <translation>параметри мова розмір тексту тема темна клавіші друк резервна копія автоматично</translation>
    </message>
    <message>
        <source>audit trail log who did what backups accounts</source>
        <extracomment>@info words by which the command &quot;History of the dossier&quot; is found</extracomment>
        <translation>журнал аудит хто що робив резервні копії облікові записи</translation>
    </message>
    <message>
        <source>people users roles rights passphrase password recovery key</source>
        <extracomment>@info words by which the command &quot;Accounts&quot; is found</extracomment>
        <translation>люди користувачі ролі права парольна фраза пароль ключ відновлення</translation>
    </message>
    <message>
        <source>exit close end</source>
        <extracomment>@info words by which the command &quot;Quit&quot; is found</extracomment>
        <translation>вийти закрити завершити</translation>
    </message>
    <message>
        <source>search filter</source>
        <extracomment>@info words by which the command &quot;Find here&quot; is found</extracomment>
        <translation>пошук шукати фільтр</translation>
    </message>
    <message>
        <source>show hide cases</source>
        <extracomment>@info words by which the command &quot;Case list&quot; is found</extracomment>
        <translation>показати сховати справи</translation>
    </message>
    <message>
        <source>show hide history of the case</source>
        <extracomment>@info words by which the command &quot;Right panel&quot; is found</extracomment>
        <translation>показати сховати історія справи</translation>
    </message>
    <message>
        <source>hide sensitive privacy phones</source>
        <extracomment>@info words by which the command &quot;Cover photos and numbers&quot; is found</extracomment>
        <translation>сховати чутливе приватність телефони</translation>
    </message>
    <message>
        <source>zoom in font bigger</source>
        <extracomment>@info words by which the command &quot;Larger text&quot; is found</extracomment>
        <translation>масштаб шрифт збільшити</translation>
    </message>
    <message>
        <source>zoom out font</source>
        <extracomment>@info words by which the command &quot;Smaller text&quot; is found</extracomment>
        <translation>масштаб шрифт зменшити</translation>
    </message>
    <message>
        <source>review unreviewed new</source>
        <extracomment>@info words by which the command &quot;Next unread case&quot; is found</extracomment>
        <translation>перегляд непрочитана нова</translation>
    </message>
    <message>
        <source>create begin child file</source>
        <extracomment>@info words by which the command &quot;New case&quot; is found</extracomment>
        <translation>створити почати дитина</translation>
    </message>
    <message>
        <source>import evidence documents photos attach scan</source>
        <extracomment>@info words by which the commands that take files in are found</extracomment>
        <translation>імпорт докази документи фото долучити скан</translation>
    </message>
    <message>
        <source>print paper sign PDF export report certificate</source>
        <extracomment>@info words by which the command &quot;Signed summary&quot; is found</extracomment>
        <translation>друк папір підписати PDF експорт звіт</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <extracomment>@info words by which the command &quot;Keys&quot; is found</extracomment>
        <translation>клавіатура сполучення довідка</translation>
    </message>
    <message>
        <source>version licence program</source>
        <extracomment>@info words by which the command &quot;About Homeward&quot; is found</extracomment>
        <translation>версія ліцензія програма</translation>
    </message>
    <message>
        <source>calls meetings letters log</source>
        <extracomment>@info words by which the section &quot;Family contact&quot; is found</extracomment>
        <translation>дзвінки зустрічі листи журнал</translation>
    </message>
    <message>
        <source>papers printed signed register numbers</source>
        <extracomment>@info words by which the section &quot;Summaries&quot; is found</extracomment>
        <translation>папери надруковані підписані реєстр номери</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1: already in %2</source>
        <extracomment>@info:shell %1 is a file, %2 the number of a case</extracomment>
        <translation>%1: уже у справі %2</translation>
    </message>
    <message>
        <source>%1: added to %2</source>
        <extracomment>@info:shell %1 is a file, %2 the number of a case</extracomment>
        <translation>%1: додано до справи %2</translation>
    </message>
    <message>
        <source>The party that supplied the files.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Сторона, яка надала файли.</translation>
    </message>
    <message>
        <source>From whom they were received.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Від кого їх отримано.</translation>
    </message>
    <message>
        <source>How they were received.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Як їх отримано.</translation>
    </message>
    <message>
        <source>The limit is a number from 0.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Межа&#xa0;— число від 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n&#xa0;суперечність</numerusform>
            <numerusform>%n&#xa0;суперечності</numerusform>
            <numerusform>%n&#xa0;суперечностей</numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Немає відповідних справ.</translation>
    </message>
    <message>
        <source>List or search case files, best first.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Показати або знайти справи, найвідповідніші спочатку.</translation>
    </message>
    <message>
        <source>At most N lines.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Щонайбільше N рядків.</translation>
    </message>
    <message>
        <source>Only cases with conflicts.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Лише справи із суперечностями.</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>@info:shell stands behind a fact the parties state differently</extracomment>
        <translation>суперечність</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n&#xa0;анотація</numerusform>
            <numerusform>%n&#xa0;анотації</numerusform>
            <numerusform>%n&#xa0;анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was recorded.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Усе так, як було записано.</translation>
    </message>
    <message>
        <source>Cases: %1. Evidence files: %2. Audit entries: %3.</source>
        <extracomment>@info:shell %1, %2 and %3 are numbers</extracomment>
        <translation>Справи: %1. Файли матеріалів: %2. Записи журналу аудиту: %3.</translation>
    </message>
    <message>
        <source>Check the database, the audit chain and every evidence file.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Перевірити базу даних, ланцюг журналу аудиту та кожен файл матеріалів.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Виводити по одному об’єкту JSON у рядку.</translation>
    </message>
    <message>
        <source>Speak this language.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Мова повідомлень.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Показати цю довідку.</translation>
    </message>
    <message>
        <source>%1: asks for a password</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>%1: потребує пароля</translation>
    </message>
    <message>
        <source>%1: does not open</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>%1: не відкривається</translation>
    </message>
    <message>
        <source>%1: %2 picture, %3 × %4 pixels</source>
        <extracomment>@info:shell %1 is a file, %2 a format, %3 and %4 pixels</extracomment>
        <translation>%1: зображення %2, %3 × %4 пікселів</translation>
    </message>
    <message numerus="yes">
        <source>%1: PDF with %n page(s)</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>
            <numerusform>%1: PDF, %n&#xa0;сторінка</numerusform>
            <numerusform>%1: PDF, %n&#xa0;сторінки</numerusform>
            <numerusform>%1: PDF, %n&#xa0;сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n&#xa0;підпис</numerusform>
            <numerusform>%n&#xa0;підписи</numerusform>
            <numerusform>%n&#xa0;підписів</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the page: %1</source>
        <extracomment>@info:shell %1 is a list of technical words</extracomment>
        <translation>Поза сторінкою: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page %1: found %n time(s)</source>
        <extracomment>@info:shell %1 is a page</extracomment>
        <translation>
            <numerusform>Сторінка %1: знайдено %n&#xa0;раз</numerusform>
            <numerusform>Сторінка %1: знайдено %n&#xa0;рази</numerusform>
            <numerusform>Сторінка %1: знайдено %n&#xa0;разів</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was not found.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Текст не знайдено.</translation>
    </message>
    <message>
        <source>Tell what a PDF or photograph is: pages, text, risks, signatures, facts.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Описати файл PDF або фотографію: сторінки, текст, ризики, підписи, відомості.</translation>
    </message>
    <message>
        <source>Say on which pages TEXT occurs, and how often.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Показати, на яких сторінках є TEXT і скільки разів.</translation>
    </message>
    <message>
        <source>Read the password of a PDF from FILE.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читати пароль до PDF з FILE.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Нова парольна фраза:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Ще раз:</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Парольні фрази не збігаються.</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>Досьє: %1</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>Ключ відновлення: %1</translation>
    </message>
    <message>
        <source>Write it down and keep it apart: it is not shown again.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Запишіть його й зберігайте окремо: більше його не буде показано.</translation>
    </message>
    <message>
        <source>Make an empty dossier; prints the recovery key once.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Створити порожнє досьє; ключ відновлення виводиться один раз.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не знайдено.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не вдалося прочитати.</translation>
    </message>
    <message>
        <source>It cannot be written: check free space and rights.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не вдалося записати: перевірте вільне місце та права.</translation>
    </message>
    <message>
        <source>This folder is not a dossier.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Ця тека не є досьє.</translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of the program.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Це досьє створено новішою версією програми.</translation>
    </message>
    <message>
        <source>It is damaged or was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Пошкоджено або змінено.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Парольна фраза не підходить.</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Файл захищено паролем.</translation>
    </message>
    <message>
        <source>This kind of file is not supported yet.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Файли цього виду поки що не підтримуються.</translation>
    </message>
    <message>
        <source>The content is not what it claims to be.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Вміст не відповідає заявленому.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Завеликий обсяг.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Це тривало надто довго, тому зупинено.</translation>
    </message>
    <message>
        <source>This account is not permitted to do this.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Цей обліковий запис не має на це прав.</translation>
    </message>
    <message>
        <source>The dossier is open elsewhere or cannot be written, so nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Досьє відкрито деінде або запис неможливий, тому нічого не змінено.</translation>
    </message>
    <message>
        <source>The dossier is locked.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Досьє заблоковано.</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Це значення тут не можна вжити.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Така назва вже є.</translation>
    </message>
    <message>
        <source>The database driver answered without encryption, so nothing was opened.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Драйвер бази даних відповів без шифрування, тому нічого не відкрито.</translation>
    </message>
    <message>
        <source>The program could not finish this.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Програмі не вдалося завершити дію.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>@info:shell %1 is a file or folder, %2 a whole sentence about it
----------
@info:shell %1 is a file, %2 the verdict on it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>@info:shell %1 is a whole sentence, %2 a technical detail in English</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The number of cases is from 1 to 100000.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Кількість справ&#xa0;— від 1 до 100000.</translation>
    </message>
    <message>
        <source>The day is written YYYY-MM-DD.</source>
        <extracomment>@info:shell</extracomment>
        <translation>День записується так: YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <extracomment>@info:shell progress</extracomment>
        <translation>Справи: %1 із %2</translation>
    </message>
    <message numerus="yes">
        <source>Dossier with %n invented case(s): %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Досьє, %n&#xa0;вигадана справа: %1</numerusform>
            <numerusform>Досьє, %n&#xa0;вигадані справи: %1</numerusform>
            <numerusform>Досьє, %n&#xa0;вигаданих справ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase: %1 (in %2)</source>
        <extracomment>@info:shell %1 is the passphrase, %2 the file it is in</extracomment>
        <translation>Парольна фраза: %1 (файл: %2)</translation>
    </message>
    <message>
        <source>Demonstration signing key: %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>Демонстраційний ключ підпису: %1</translation>
    </message>
    <message>
        <source>Passphrase of the key: %1 (in %2)</source>
        <extracomment>@info:shell %1 is the passphrase, %2 the file it is in</extracomment>
        <translation>Парольна фраза ключа: %1 (файл: %2)</translation>
    </message>
    <message>
        <source>Trust folder: %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>Тека довірених ключів: %1</translation>
    </message>
    <message>
        <source>Make a dossier of invented case files, with a demonstration signing key.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Створити досьє з вигаданими справами та демонстраційним ключем підпису.</translation>
    </message>
    <message>
        <source>The day the sample is made for: YYYY-MM-DD.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>День, на який створюється зразок: YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Read the passphrase from FILE; “-” is standard input. Blanks count.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читати парольну фразу з FILE; «-»&#xa0;— стандартне введення. Пробіли враховуються.</translation>
    </message>
    <message>
        <source>Work as this account; not needed when there is only one.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Працювати від цього облікового запису; не потрібно, якщо він один.</translation>
    </message>
    <message>
        <source>Passphrase of “%1”:</source>
        <extracomment>@info:shell asked on the terminal; %1 is the name of a dossier</extracomment>
        <translation>Парольна фраза, «%1»:</translation>
    </message>
    <message>
        <source>Give --out and --key.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Укажіть --out і --key.</translation>
    </message>
    <message>
        <source>Only an unchanged, signed summary is countersigned.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Другий підпис додається лише до незміненої підписаної довідки.</translation>
    </message>
    <message>
        <source>Passphrase of the signing key:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Парольна фраза ключа підпису:</translation>
    </message>
    <message>
        <source>Countersigned by %1: %2</source>
        <extracomment>@info:shell %1 is a person, %2 a file</extracomment>
        <translation>Другий підпис: %1. Файл: %2</translation>
    </message>
    <message>
        <source>Countersign a summary.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Додати до довідки другий підпис.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Куди записати.</translation>
    </message>
    <message>
        <source>Sign with the key of this PKCS#12 file.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Підписати ключем із цього файлу PKCS#12.</translation>
    </message>
    <message>
        <source>Read the passphrase of the signing key.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читати парольну фразу ключа підпису.</translation>
    </message>
    <message>
        <source>Say with --out where the summary is to be written.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Укажіть параметром --out, куди записати довідку.</translation>
    </message>
    <message>
        <source>The language of the paper is uk, ru or en.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Мова документа: uk, ru або en.</translation>
    </message>
    <message>
        <source>Summary %1, signed by %2: %3</source>
        <extracomment>@info:shell %1 is a number, %2 a person, %3 a file</extracomment>
        <translation>Довідка %1, підпис: %2. Файл: %3</translation>
    </message>
    <message>
        <source>Draft without a number, not signed: %1</source>
        <translation>Чернетка без номера, не підписано: %1</translation>
    </message>
    <message>
        <source>Write the verification summary of a case: signed with --key, else a draft.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Записати зведену довідку про верифікацію: з --key&#xa0;— підписану, інакше&#xa0;— чернетку.</translation>
    </message>
    <message>
        <source>The language of the paper.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Мова документа.</translation>
    </message>
    <message>
        <source>Position of the signer, as printed.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Посада підписувача для друку в довідці.</translation>
    </message>
    <message>
        <source>What the summary is for.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Для чого потрібна довідка.</translation>
    </message>
    <message>
        <source>changed after signing, or the signature is broken</source>
        <extracomment>@info:shell verdict on a file</extracomment>
        <translation>змінено після підписання або підпис пошкоджено</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <extracomment>@info:shell verdict on a file
----------
@info:shell finding on a signature</extracomment>
        <translation>неможливо перевірити</translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>@info:shell verdict on a file</extracomment>
        <translation>не підписано</translation>
    </message>
    <message>
        <source>unchanged, but the signer is not known here</source>
        <extracomment>@info:shell verdict on a file</extracomment>
        <translation>без змін, але підписувач тут невідомий</translation>
    </message>
    <message>
        <source>Signed by %1 (%2): %3</source>
        <extracomment>@info:shell %1 is a person, %2 a time, %3 findings: “intact, no later changes, signer known”</extracomment>
        <translation>Підпис: %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: no certificate could be read</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>%1: не вдалося прочитати жодного сертифіката</translation>
    </message>
    <message>
        <source>Tell whether a signed summary is unchanged and who signed it.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Показати, чи підписану довідку не змінено і чий на ній підпис.</translation>
    </message>
    <message>
        <source>Folder with the certificates this office trusts.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Тека із сертифікатами, яким довіряє ця установа.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %n finding(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Пошкоджено: %n&#xa0;місце</numerusform>
            <numerusform>Пошкоджено: %n&#xa0;місця</numerusform>
            <numerusform>Пошкоджено: %n&#xa0;місць</numerusform>
        </translation>
    </message>
    <message>
        <source>homeward [--dossier DIR] [--language uk|ru|en]   opens the window</source>
        <extracomment>@info:shell</extracomment>
        <translation>homeward [--dossier DIR] [--language uk|ru|en]   відкрити вікно</translation>
    </message>
    <message>
        <source>“homeward COMMAND --help” tells the options of a command.</source>
        <extracomment>@info:shell</extracomment>
        <translation>«homeward COMMAND --help» показує параметри команди.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <extracomment>@info:shell %1 is what was typed</extracomment>
        <translation>Параметра «%1» немає.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <extracomment>@info:shell %1 is an option</extracomment>
        <translation>Параметр «%1» не має значення.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <extracomment>@info:shell %1 is an option</extracomment>
        <translation>Параметр «%1» потребує значення.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <extracomment>@info:shell %1 is an option</extracomment>
        <translation>Параметр «%1» задано двічі.</translation>
    </message>
    <message>
        <source>Try “homeward %1 --help”.</source>
        <extracomment>@info:shell %1 is the name of a command</extracomment>
        <translation>Спробуйте «homeward %1 --help».</translation>
    </message>
    <message>
        <source>Something is missing: homeward %1</source>
        <extracomment>@info:shell %1 is how the command is used: &quot;show DIR CASE&quot;</extracomment>
        <translation>Чогось бракує: homeward %1</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <extracomment>@info:shell %1 is what was typed</extracomment>
        <translation>«%1» зайве.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>@info:shell %1 is what was typed</extracomment>
        <translation>Команди «%1» немає.</translation>
    </message>
    <message>
        <source>Try “homeward --help”.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Спробуйте «homeward --help».</translation>
    </message>
    <message>
        <source>The language is uk, ru or en.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Мова: uk, ru або en.</translation>
    </message>
    <message>
        <source>The results could not be written to standard output.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не вдалося записати результати в стандартне виведення.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Немає екрана, на якому можна відкрити вікно.</translation>
    </message>
    <message>
        <source>The recovery key could not be printed, so no dossier was made.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не вдалося вивести ключ відновлення, тому досьє не створено.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Це не звичайний файл.</translation>
    </message>
    <message>
        <source>The name is not valid UTF-8; rename the file first.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Назва не є правильним записом UTF-8; спочатку перейменуйте файл.</translation>
    </message>
    <message>
        <source>unchanged since it was signed; the signer is known here</source>
        <extracomment>@info:shell verdict on a file</extracomment>
        <translation>не змінено після підписання; підписувач тут відомий</translation>
    </message>
    <message>
        <source>intact</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>цілісність збережено</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>цілісність порушено</translation>
    </message>
    <message>
        <source>no later changes</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>пізніших змін немає</translation>
    </message>
    <message>
        <source>countersigned later</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>пізніше додано підпис</translation>
    </message>
    <message>
        <source>changed later</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>пізніше змінено</translation>
    </message>
    <message>
        <source>later changes cannot be judged</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>пізніші зміни неможливо оцінити</translation>
    </message>
    <message>
        <source>signer known</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>підписувач відомий</translation>
    </message>
    <message>
        <source>signer not known here</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>підписувач тут невідомий</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>строк дії сертифіката минув</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>сертифікат відкликано</translation>
    </message>
    <message>
        <source>signer cannot be checked</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>підписувача неможливо перевірити</translation>
    </message>
    <message>
        <source>next due %1</source>
        <extracomment>@info:shell when the next contact with the family is due; %1 is a day</extracomment>
        <translation>наступний&#xa0;— %1</translation>
    </message>
    <message>
        <source>Show one case file: facts, claims by party, conflicts, evidence, annotations, family contact.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Показати одну справу: факти, твердження сторін, суперечності, матеріали, анотації, контакти із сім’єю.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>@info:shell %1 is the key of an account, %2 a person&apos;s name, %3 a list of roles</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nobody removes the account they work with; another one can.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Обліковий запис, від якого працюють, вилучає хтось інший.</translation>
    </message>
    <message>
        <source>It is the last account that sees the content, so nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Це останній обліковий запис, який бачить вміст, тому нічого не змінено.</translation>
    </message>
    <message>
        <source>It is the last account that manages accounts, so nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Це останній обліковий запис, який керує обліковими записами, тому нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no role “%1”; the roles are %2.</source>
        <extracomment>@info:shell %1 is what was typed, %2 a list of words</extracomment>
        <translation>Ролі «%1» немає; є такі ролі: %2.</translation>
    </message>
    <message>
        <source>Account added: %1</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>Обліковий запис додано: %1</translation>
    </message>
    <message>
        <source>Account changed: %1</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>Обліковий запис змінено: %1</translation>
    </message>
    <message>
        <source>What to do is one of list, add, change, remove, reset, recovery-key; KEY names the account.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Дія&#xa0;— одна з list, add, change, remove, reset, recovery-key; KEY називає обліковий запис.</translation>
    </message>
    <message>
        <source>Account removed: %1</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>Обліковий запис вилучено: %1</translation>
    </message>
    <message>
        <source>The account has a new passphrase: %1</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>Обліковий запис має нову парольну фразу: %1</translation>
    </message>
    <message>
        <source>Look after the accounts of a dossier and its recovery key.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Керувати обліковими записами досьє та його ключем відновлення.</translation>
    </message>
    <message>
        <source>The person&apos;s name, for “add” and “change”.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Ім’я людини, для «add» і «change».</translation>
    </message>
    <message>
        <source>A role of the account; give it again for more.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Роль облікового запису; для кількох ролей повторіть.</translation>
    </message>
    <message>
        <source>Read the account&apos;s new passphrase from FILE.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читати нову парольну фразу облікового запису з FILE.</translation>
    </message>
    <message>
        <source>The passphrase of %1 was changed.</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>Парольну фразу змінено, обліковий запис: %1.</translation>
    </message>
    <message>
        <source>Name the account with --account; there are: %1</source>
        <extracomment>@info:shell %1 is a list of account keys</extracomment>
        <translation>Назвіть обліковий запис через --account; є такі: %1</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Ключ відновлення:</translation>
    </message>
    <message>
        <source>The recovery key is not written as it should be; look for a slip of the pen.</source>
        <translation>Ключ відновлення записано неправильно; перевірте, чи немає описки.</translation>
    </message>
    <message>
        <source>It is not the recovery key of this dossier, or a newer one has replaced it.</source>
        <translation>Це не ключ відновлення цього досьє, або його замінено новішим.</translation>
    </message>
    <message>
        <source>The recovery key could not be printed. Make another one.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Ключ відновлення не вдалося вивести. Створіть інший.</translation>
    </message>
    <message>
        <source>Change the passphrase of an account.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Змінити парольну фразу облікового запису.</translation>
    </message>
    <message>
        <source>Give an account a new passphrase with the help of the recovery key.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Задати обліковому запису нову парольну фразу за допомогою ключа відновлення.</translation>
    </message>
    <message>
        <source>Read the recovery key from FILE; “-” is standard input.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читати ключ відновлення з FILE; «-»&#xa0;— стандартне введення.</translation>
    </message>
    <message>
        <source>The account; not needed when there is only one.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Обліковий запис; не потрібно, якщо він один.</translation>
    </message>
    <message>
        <source>Also make a new recovery key and print it once.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Також створити новий ключ відновлення й вивести його один раз.</translation>
    </message>
    <message numerus="yes">
        <source>The new passphrase needs at least %n character(s).</source>
        <extracomment>@info:shell %n is the smallest number of characters of a passphrase</extracomment>
        <translation>
            <numerusform>Нова парольна фраза має містити щонайменше %n символ.</numerusform>
            <numerusform>Нова парольна фраза має містити щонайменше %n символи.</numerusform>
            <numerusform>Нова парольна фраза має містити щонайменше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>Резервна копія: %1</translation>
    </message>
    <message>
        <source>Write one encrypted file with all of a dossier, read it again and check it.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Записати все досьє в один зашифрований файл, прочитати його знову та перевірити.</translation>
    </message>
    <message>
        <source>Checked: evidence files %1, audit entries %2. As of %3 UTC.</source>
        <extracomment>@info:shell a backup&apos;s content, checked; %1 and %2 are numbers, %3 a date and time in UTC</extracomment>
        <translation>Перевірено: файли матеріалів&#xa0;— %1, записи журналу аудиту&#xa0;— %2. Станом на %3 UTC.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key, not both.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Укажіть або парольну фразу, або ключ відновлення.</translation>
    </message>
    <message>
        <source>Passphrase of the dossier in the backup:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Парольна фраза досьє з резервної копії:</translation>
    </message>
    <message>
        <source>Read the recovery key instead of a passphrase from FILE.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Прочитати з файлу FILE ключ відновлення замість парольної фрази.</translation>
    </message>
    <message>
        <source>Make a dossier of a backup in an empty folder and check it.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Відновити досьє з резервної копії в порожню теку та перевірити його.</translation>
    </message>
    <message>
        <source>entered in error: %1</source>
        <extracomment>@info:shell stands behind a record that was entered in error; %1 the reason as written</extracomment>
        <translation>внесено помилково: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) left out.</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Пропущено %n прихований файл.</numerusform>
            <numerusform>Пропущено %n приховані файли.</numerusform>
            <numerusform>Пропущено %n прихованих файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept unopened in %2 (%3)</source>
        <translation>%1: збережено в %2 без відкриття (%3)</translation>
    </message>
    <message>
        <source>  The name says something else than the content: %1.</source>
        <extracomment>@info:shell %1 is a type such as application/pdf</extracomment>
        <translation>  Назва не відповідає вмісту: %1.</translation>
    </message>
    <message>
        <source>  The same file is also in: %1.</source>
        <extracomment>@info:shell %1 is a list of case numbers</extracomment>
        <translation>  Той самий файл є також у справах: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-11-23.</source>
        <extracomment>@info:shell %1 is what was typed</extracomment>
        <translation>«%1»&#xa0;— не дата; пишіть її як 2026-11-23.</translation>
    </message>
    <message>
        <source>Whether the original was seen is yes or no.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Чи бачили оригінал: yes або no.</translation>
    </message>
    <message>
        <source>There is no file in these folders.</source>
        <extracomment>@info:shell</extracomment>
        <translation>У цих теках немає файлів.</translation>
    </message>
    <message>
        <source>Take files and folders in as evidence of a case; CASE “new” begins a case.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Прийняти файли й теки до матеріалів справи; CASE «new» починає справу.</translation>
    </message>
    <message>
        <source>Who received them.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Хто їх отримав.</translation>
    </message>
    <message>
        <source>The day of receipt, as 2026-11-23.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>День отримання, як 2026-11-23.</translation>
    </message>
    <message>
        <source>Was the original seen?</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Чи бачили оригінал?</translation>
    </message>
    <message>
        <source>The disk of the dossier has not enough free space, so nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>На диску з досьє бракує вільного місця, тому нічого не змінено.</translation>
    </message>
    <message>
        <source>How many case files (248 if not given). More than 1000 are made without evidence files, persons and contact logs: for measuring.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Скільки справ (типово 248). Понад 1000 — без доказових файлів, осіб і журналів контактів: для вимірювань.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out.</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Пропущено %n посилання.</numerusform>
            <numerusform>Пропущено %n посилання.</numerusform>
            <numerusform>Пропущено %n посилань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it down and keep it apart: it is not shown again. The former key does not open this dossier any more, but still the backups that were made before.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Запишіть його й зберігайте окремо: більше його не буде показано. Колишній ключ уже не відкриває цього досьє, але й далі відкриває резервні копії, зроблені раніше.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <extracomment>@info:shell in the history; %1 is what a person gave as the reason</extracomment>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>What was changed is gone.</source>
        <extracomment>@info:shell in the history: what was changed is not known any more</extracomment>
        <translation>Що саме змінено, вже невідомо.</translation>
    </message>
    <message>
        <source>Who did what, newest first: in one case, or in the whole dossier.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Хто що зробив, найновіше спочатку: в одній справі або в усьому досьє.</translation>
    </message>
    <message>
        <source>No case has conflicts.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Жодна справа не має суперечностей.</translation>
    </message>
    <message>
        <source>There are no cases here yet.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Тут ще немає справ.</translation>
    </message>
    <message>
        <source>name not stated</source>
        <extracomment>@info:shell in place of a child&apos;s name</extracomment>
        <translation>ім’я не зазначено</translation>
    </message>
    <message>
        <source>No passphrase was given. Give it with %1.</source>
        <extracomment>@info:shell %1 is an option of a command</extracomment>
        <translation>Парольної фрази не надано. Надайте її через %1.</translation>
    </message>
    <message>
        <source>The dossier has several accounts. Say which one works here with --account KEY.</source>
        <extracomment>@info:shell</extracomment>
        <translation>У цьому досьє кілька облікових записів. Зазначте потрібний через --account KEY.</translation>
    </message>
    <message>
        <source>Signed, the signer cannot be read: %1</source>
        <extracomment>@info:shell a signature that does not say whose it is; %1 findings: “cannot be checked, changed later”</extracomment>
        <translation>Підписано, підписувача неможливо прочитати: %1</translation>
    </message>
    <message>
        <source>Signed by %1, time not stated: %2</source>
        <extracomment>@info:shell %1 is a person, %2 findings: “intact, no later changes, signer known”</extracomment>
        <translation>Підпис: %1, час не зазначено: %2</translation>
    </message>
    <message>
        <source>The content is not the one that was signed.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Вміст не той, що було підписано.</translation>
    </message>
    <message>
        <source>The file was made longer or shorter after it was signed.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Після підписання файл став довшим або коротшим.</translation>
    </message>
    <message>
        <source>The file holds something that its signature does not cover.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>У файлі є те, чого підпис не охоплює.</translation>
    </message>
    <message>
        <source>Something was changed in the file after it was signed.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Після підписання у файлі щось змінено.</translation>
    </message>
    <message>
        <source>The signature itself cannot be read.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Сам підпис неможливо прочитати.</translation>
    </message>
    <message>
        <source>The file is damaged, so that its signature cannot be judged.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Файл пошкоджено, тому його підпис неможливо оцінити.</translation>
    </message>
    <message>
        <source>The signature uses methods that prove nothing today.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Підпис створено методами, які сьогодні нічого не доводять.</translation>
    </message>
    <message>
        <source>The file is too large to be judged.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Файл завеликий, щоб його оцінити.</translation>
    </message>
    <message>
        <source>The file bears time-stamps only; no person signed it.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>У файлі лише позначки часу; жодна особа його не підписала.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown.</source>
        <extracomment>@info:shell of a file whose content cannot be taken apart</extracomment>
        <translation>Файл пошкоджено, показати його неможливо.</translation>
    </message>
    <message>
        <source>It could not be searched for risks. %1</source>
        <extracomment>@info:shell of a file that opens; %1 is a whole sentence that says why</extracomment>
        <translation>Файл не вдалося перевірити на ризики. %1</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1. Install it again.</source>
        <extracomment>@info:shell %1 is the name of a file that was installed with the program</extracomment>
        <translation>Бракує частини програми: %1. Установіть програму наново.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Phone call</source>
        <extracomment>@item how a child and the family spoke</extracomment>
        <translation>Телефонний дзвінок</translation>
    </message>
    <message>
        <source>Video call</source>
        <extracomment>@item how a child and the family spoke</extracomment>
        <translation>Відеодзвінок</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>@item how a child and the family spoke: a short written message</extracomment>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>@item how a child and the family spoke</extracomment>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>@item the family visits the child</extracomment>
        <translation>Відвідування</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>@item child and family meet at a third place</extracomment>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>@info:status of a contact between a child and the family</extracomment>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Took place</source>
        <extracomment>@info:status of a contact between a child and the family</extracomment>
        <translation>Відбулося</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>@info:status of a contact between a child and the family: tried, nobody answered</extracomment>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>@info:status of a contact between a child and the family: somebody did not wish it</extracomment>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>@item the child’s consent to a contact</extracomment>
        <translation>Не зазначено</translation>
    </message>
    <message>
        <source>Given by the child</source>
        <extracomment>@item the child’s consent to a contact</extracomment>
        <translation>Дитина згодна</translation>
    </message>
    <message>
        <source>The child was not asked</source>
        <extracomment>@item the child’s consent to a contact</extracomment>
        <translation>Дитину не питали</translation>
    </message>
    <message>
        <source>The child does not wish it</source>
        <extracomment>@item the child’s consent to a contact</extracomment>
        <translation>Дитина не бажає</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Контакту ще не було</translation>
    </message>
    <message>
        <source>Contact sought</source>
        <extracomment>@info:status how child and family keep in contact: tried, nobody reached so far</extracomment>
        <translation>Контакт налагоджується</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Перший контакт</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Регулярний контакт</translation>
    </message>
    <message>
        <source>Irregular contact</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Нерегулярний контакт</translation>
    </message>
    <message>
        <source>Contact interrupted</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Контакт перервано</translation>
    </message>
    <message>
        <source>Contact declined</source>
        <extracomment>@info:status how child and family keep in contact: somebody does not wish it</extracomment>
        <translation>Відмова від контакту</translation>
    </message>
    <message>
        <source>Called off</source>
        <extracomment>@info:status of a contact between a child and the family</extracomment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>@info:status a line of the family log that was undone</extracomment>
        <translation>Знято</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <extracomment>@info:status a line of the family log; %1 is the reason</extracomment>
        <translation>Відкликано: %1</translation>
    </message>
    <message>
        <source>Corrected by a later line</source>
        <extracomment>@info:status a line of the family log that a later line corrects</extracomment>
        <translation>Виправлено пізнішим записом</translation>
    </message>
    <message>
        <source>%1, %2 (UTC%3)</source>
        <extracomment>@info a time with its zone; %1 day and time, %2 name of the zone such as Europe/Kyiv, %3 distance from UTC</extracomment>
        <translation>%1, %2 (UTC%3)</translation>
    </message>
    <message>
        <source>Child’s end: %1 · family’s end: %2</source>
        <extracomment>@info the same moment at both ends of a contact; %1 and %2 are day, time and zone</extracomment>
        <translation>У дитини: %1 · у сім’ї: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the date</source>
        <extracomment>@info:status how long a family has been without the agreed contact</extracomment>
        <translation>
            <numerusform>%n&#xa0;день після дати</numerusform>
            <numerusform>%n&#xa0;дні після дати</numerusform>
            <numerusform>%n&#xa0;днів після дати</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1, %2</source>
        <extracomment>@info the last contact of child and family; %1 is how (“Phone call”), %2 the day</extracomment>
        <translation>останній: %1, %2</translation>
    </message>
    <message>
        <source>next due %1</source>
        <extracomment>@info when child and family are to speak next; %1 is a day</extracomment>
        <translation>наступний&#xa0;— %1</translation>
    </message>
    <message>
        <source>%1, next contact due</source>
        <extracomment>@item a family’s next contact is due on this day; %1 is the child</extracomment>
        <translation>%1, час наступного контакту</translation>
    </message>
    <message>
        <source>[number covered]</source>
        <translation>[номер приховано]</translation>
    </message>
    <message>
        <source>[address covered]</source>
        <translation>[адресу приховано]</translation>
    </message>
</context>
<context>
    <name>DateReading</name>
    <message numerus="yes">
        <source>There is no day %1: %2 has %n day(s).</source>
        <extracomment>@info beside a date field; %1 is the number of a day that was typed, %2 a month with its year, %n how many days that month has</extracomment>
        <translation>
            <numerusform>Числа %1 немає: %2 має %n день.</numerusform>
            <numerusform>Числа %1 немає: %2 має %n дні.</numerusform>
            <numerusform>Числа %1 немає: %2 має %n днів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierHealth</name>
    <message>
        <source>Nothing was changed. Restore the dossier from a backup.</source>
        <translation>Нічого не змінено. Відновіть досьє з резервної копії.</translation>
    </message>
    <message>
        <source>Case %1: the sealed file of evidence %2 is missing.</source>
        <extracomment>@info %1 is the number of a case, %2 the identifier of an evidence item</extracomment>
        <translation>Справа %1: немає запечатаного файлу матеріалу %2.</translation>
    </message>
    <message>
        <source>Case %1: the sealed file of evidence %2 is damaged or was changed.</source>
        <extracomment>@info %1 is the number of a case, %2 the identifier of an evidence item</extracomment>
        <translation>Справа %1: запечатаний файл матеріалу %2 пошкоджено або змінено.</translation>
    </message>
    <message>
        <source>Case %1: the sealed file of evidence %2 could not be read from the medium.</source>
        <extracomment>@info %1 is the number of a case, %2 the identifier of an evidence item</extracomment>
        <translation>Справа %1: запечатаний файл матеріалу %2 не вдалося прочитати з носія.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <extracomment>@info the dossier&apos;s database as a whole</extracomment>
        <translation>Базу даних неможливо відкрити.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <extracomment>@info %1 is the technical name of a part of the database: &quot;claim&quot;</extracomment>
        <translation>Базу даних пошкоджено.</translation>
    </message>
    <message>
        <source>The database is damaged in the part “%1”: not all of its records can be read.</source>
        <translation>Базу даних пошкоджено в частині «%1»: не всі її записи можна прочитати.</translation>
    </message>
    <message>
        <source>The list of cases is damaged: there may be cases that nothing names any more.</source>
        <extracomment>@info</extracomment>
        <translation>Список справ пошкоджено: можливо, є справи, на які вже ніщо не вказує.</translation>
    </message>
    <message>
        <source>Case %1 cannot be read.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справу %1 неможливо прочитати.</translation>
    </message>
    <message>
        <source>A record of “%1” points at one that is not there.</source>
        <extracomment>@info %1 is the technical name of a part of the database</extracomment>
        <translation>Запис частини «%1» посилається на запис, якого немає.</translation>
    </message>
    <message>
        <source>The changes made last are missing: the database ends with entry %1 of the audit trail.</source>
        <extracomment>@info %1 is the number of the last entry of the audit trail that is there</extracomment>
        <translation>Останніх змін немає: база даних закінчується записом %1 журналу аудиту.</translation>
    </message>
    <message>
        <source>The audit trail does not hold from entry %1 on.</source>
        <extracomment>@info the trail of who did what; %1 is the number of an entry</extracomment>
        <translation>Ланцюг журналу аудиту порушено, починаючи із запису %1.</translation>
    </message>
    <message>
        <source>The audit trail cannot be read to its end.</source>
        <extracomment>@info the trail of who did what</extracomment>
        <translation>Журнал аудиту неможливо прочитати до кінця.</translation>
    </message>
    <message>
        <source>The list of evidence is damaged: not every sealed file could be checked.</source>
        <extracomment>@info</extracomment>
        <translation>Список матеріалів пошкоджено: не кожен запечатаний файл вдалося перевірити.</translation>
    </message>
    <message>
        <source>Read-only: this dossier is open elsewhere; who holds it could not be read.</source>
        <translation>Лише читання: це досьє відкрито в іншому місці; хто з ним працює, прочитати не вдалося.</translation>
    </message>
    <message>
        <source>Read-only: the folder of this dossier cannot be written.</source>
        <translation>Лише читання: у теку цього досьє неможливо записувати.</translation>
    </message>
    <message>
        <source>Read-only: there is no space left on the medium of this dossier.</source>
        <translation>Лише читання: на носії цього досьє не залишилося місця.</translation>
    </message>
    <message>
        <source>Read-only: the file “%1” is damaged. %2</source>
        <extracomment>@info %1 is the name of a file, %2 a whole sentence about the damage</extracomment>
        <translation>Лише читання: файл «%1» пошкоджено. %2</translation>
    </message>
    <message>
        <source>Read-only: the file “%1” is damaged.</source>
        <extracomment>@info %1 is the name of a file</extracomment>
        <translation>Лише читання: файл «%1» пошкоджено.</translation>
    </message>
    <message>
        <source>You see what is saved; nothing can be changed here, and looking is not recorded. Close it there and open it here again.</source>
        <translation>Ви бачите збережене; тут нічого не можна змінити, а перегляд не записується. Закрийте досьє там і знову відкрийте його тут.</translation>
    </message>
    <message>
        <source>If that computer is off or the dossier was moved, make sure that nobody works on it, then open it for writing here.</source>
        <translation>Якщо той комп’ютер вимкнено або досьє перенесено, переконайтеся, що з ним ніхто не працює, а тоді відкрийте його тут для запису.</translation>
    </message>
    <message>
        <source>Check that the medium is not write-protected and that you may write into the folder.</source>
        <translation>Перевірте, чи носій не захищено від запису і чи маєте ви право записувати в цю теку.</translation>
    </message>
    <message>
        <source>Free some space, then open the dossier again.</source>
        <translation>Звільніть місце, а тоді знову відкрийте досьє.</translation>
    </message>
    <message>
        <source>Nothing is written to it. What can be read is shown; restore the dossier from a backup.</source>
        <translation>У досьє нічого не записується. Показано те, що вдалося прочитати; відновіть досьє з резервної копії.</translation>
    </message>
    <message>
        <source>It stays as it was. Free some space or move it to a medium that can be written.</source>
        <translation>Воно залишається таким, яким було. Звільніть місце або перенесіть його на носій, доступний для запису.</translation>
    </message>
    <message>
        <source>The database “dossier.db” of this dossier is missing.</source>
        <extracomment>@info “dossier.db” is the name of a file</extracomment>
        <translation>Немає бази даних цього досьє&#xa0;— файлу «dossier.db».</translation>
    </message>
    <message>
        <source>The file “dossier.db” is not the database of this dossier: it belongs to another dossier or another program.</source>
        <extracomment>@info “dossier.db” is the name of a file</extracomment>
        <translation>Файл «dossier.db» не є базою даних цього досьє: він належить іншому досьє або іншій програмі.</translation>
    </message>
    <message>
        <source>The database “dossier.db” is damaged and cannot be opened.</source>
        <extracomment>@info “dossier.db” is the name of a file</extracomment>
        <translation>Базу даних «dossier.db» пошкоджено, її неможливо відкрити.</translation>
    </message>
    <message>
        <source>The key file “keys.homeward” of this dossier is missing; without it nothing can be opened.</source>
        <extracomment>@info “keys.homeward” is the name of a file</extracomment>
        <translation>Немає файлу ключів цього досьє «keys.homeward»; без нього нічого неможливо відкрити.</translation>
    </message>
    <message>
        <source>The file “keys.homeward” is not a key file of this program.</source>
        <extracomment>@info “keys.homeward” is the name of a file</extracomment>
        <translation>Файл «keys.homeward» не є файлом ключів цієї програми.</translation>
    </message>
    <message>
        <source>The key file “keys.homeward” is damaged or was changed.</source>
        <extracomment>@info “keys.homeward” is the name of a file</extracomment>
        <translation>Файл ключів «keys.homeward» пошкоджено або змінено.</translation>
    </message>
    <message>
        <source>Read-only: “%1” opened this dossier on the computer “%2” (process %3) on %4 UTC and has not closed it.</source>
        <extracomment>@info %1 is an account&apos;s name, %2 a computer, %3 the number of a process, %4 date and time in UTC</extracomment>
        <translation>Лише читання: обліковий запис «%1» відкрив це досьє на комп’ютері «%2» (процес %3) %4 UTC і не закрив його.</translation>
    </message>
    <message>
        <source>Read-only: “%1” works on this dossier on the computer “%2” (process %3) since %4 UTC.</source>
        <extracomment>@info %1 is an account&apos;s name, %2 a computer, %3 the number of a process, %4 date and time in UTC</extracomment>
        <translation>Лише читання: з цим досьє працює обліковий запис «%1» на комп’ютері «%2» (процес %3) з %4 UTC.</translation>
    </message>
    <message>
        <source>This dossier is of an older version of the program and cannot be brought to this one, because it cannot be written.</source>
        <translation>Це досьє створено старішою версією програми, і його неможливо оновити, бо в нього не можна записувати.</translation>
    </message>
    <message>
        <source>There is no account of this name in the dossier.</source>
        <extracomment>@info of the short name that was typed or given with --account</extracomment>
        <translation>У цьому досьє немає облікового запису з такою назвою.</translation>
    </message>
    <message>
        <source>Check how the short name of the account is written.</source>
        <extracomment>@info</extracomment>
        <translation>Перевірте, як записано коротку назву облікового запису.</translation>
    </message>
    <message>
        <source>The mark “dossier.head” of how far the audit trail had come is missing: whether the database is the newest one cannot be told. If nobody has removed the mark on purpose, compare with a backup.</source>
        <extracomment>@info “dossier.head” is the name of a file</extracomment>
        <translation>Немає позначки «dossier.head» про те, де закінчувався журнал аудиту: неможливо сказати, чи база даних найновіша. Якщо ніхто не вилучав позначки навмисно, порівняйте з резервною копією.</translation>
    </message>
    <message>
        <source>What the audit trail says was changed is gone from entry %1 on.</source>
        <extracomment>@info the trail of who did what; %1 is the number of an entry</extracomment>
        <translation>Починаючи із запису %1 журналу аудиту, зникло те, що в ньому змінено.</translation>
    </message>
    <message>
        <source>Entry %2 of the audit trail is about the case %1, which is not there any more.</source>
        <extracomment>@info %1 is the identifier of a case, %2 the number of an entry of the audit trail</extracomment>
        <translation>Запис %2 журналу аудиту стосується справи %1, якої вже немає.</translation>
    </message>
    <message>
        <source>Case %1: claims, decisions or evidence were changed past the program.</source>
        <extracomment>@info from a dossier of an older program; %1 is the number of a case</extracomment>
        <translation>Справа %1: твердження, рішення або матеріали змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: annotations were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: анотації змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: replies to annotations were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: відповіді на анотації змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: who works on it was changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: те, хто над нею працює, змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: attestations were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: засвідчення змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: its number, its state or the day it was opened was changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: її номер, стан або день відкриття змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: claims were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: твердження змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: lines of the family log were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: записи контактів змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: decisions were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: рішення змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: remembered passwords of files were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: збережені паролі файлів змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: evidence was changed past the program.</source>
        <extracomment>@info evidence; %1 is the number of a case</extracomment>
        <translation>Справа %1: матеріали змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: covers of photos were changed past the program.</source>
        <extracomment>@info sensitive photos are covered; %1 is the number of a case</extracomment>
        <translation>Справа %1: закриття фотографій змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: former details of files were changed past the program.</source>
        <extracomment>@info what a file&apos;s details were before a correction; %1 is the number of a case</extracomment>
        <translation>Справа %1: попередні відомості про файли змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: the register of its summaries was changed past the program.</source>
        <extracomment>@info the register of signed summaries; %1 is the number of a case</extracomment>
        <translation>Справа %1: реєстр її довідок змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: the list of its people, documents, stays and condition reports was changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: перелік її осіб, документів, місць перебування і звітів про стан змінено поза програмою.</translation>
    </message>
    <message>
        <source>Case %1: it is not as the audit trail left it; what was changed past the program cannot be told.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Справа %1: вона не така, якою її залишив журнал аудиту; що змінено поза програмою, встановити не можна.</translation>
    </message>
    <message>
        <source>The parties of the dossier, their names or their order were changed past the program.</source>
        <extracomment>@info the parties to the work of the office, in their order</extracomment>
        <translation>Сторони досьє, їхні назви або їхній порядок змінено поза програмою.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Цього вже немає.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не вдалося прочитати файл.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Не вдалося записати.</translation>
    </message>
    <message>
        <source>This folder is not a dossier.</source>
        <translation>Ця тека не є досьє.</translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of the program.</source>
        <translation>Це досьє створено новішою версією програми.</translation>
    </message>
    <message>
        <source>The content is damaged or was changed.</source>
        <translation>Вміст пошкоджено або змінено.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Парольна фраза не підходить.</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>Файл захищено паролем.</translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation>Вміст файлу не відповідає його назві.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл завеликий.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>Це тривало надто довго, тому зупинено.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ваша роль цього не дозволяє.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Досьє відкрито лише для читання.</translation>
    </message>
    <message>
        <source>The dossier is locked.</source>
        <translation>Досьє заблоковано.</translation>
    </message>
    <message>
        <source>This value cannot be recorded in this field.</source>
        <translation>Це значення не можна записати в цьому полі.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Така назва вже є.</translation>
    </message>
    <message>
        <source>The database driver answered without encryption, so nothing was opened.</source>
        <translation>Драйвер бази даних відповів без шифрування, тому нічого не відкрито.</translation>
    </message>
    <message>
        <source>The program could not finish this.</source>
        <translation>Програмі не вдалося завершити дію.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файлу «%1» немає.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Не вдалося прочитати файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Не вдалося записати файл «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” is not a dossier.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Тека «%1» не є досьє.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or was changed.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл «%1» пошкоджено або змінено.</translation>
    </message>
    <message>
        <source>The file “%1” is protected with a password.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл «%1» захищено паролем.</translation>
    </message>
    <message>
        <source>The file “%1” is not what its name says.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Вміст файлу «%1» не відповідає його назві.</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл «%1» завеликий.</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>«%1» вже є.</translation>
    </message>
    <message>
        <source>Check that the medium is connected and that you may read it.</source>
        <translation>Перевірте, чи під’єднано носій і чи маєте ви право його читати.</translation>
    </message>
    <message>
        <source>Check free space and rights, or choose another folder.</source>
        <translation>Перевірте вільне місце та права або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Choose the folder that was made with “New dossier…”.</source>
        <translation>Виберіть теку, створену командою «Нове досьє…».</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Відкрийте його тією версією.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock.</source>
        <translation>Перевірте розкладку клавіатури та Caps Lock.</translation>
    </message>
    <message>
        <source>Ask the sender for a copy without a password.</source>
        <translation>Попросіть у відправника копію без пароля.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Попросіть у відправника файл ще раз.</translation>
    </message>
    <message>
        <source>Other pages and files are not affected.</source>
        <translation>Інші сторінки та файли не зачеплено.</translation>
    </message>
    <message>
        <source>Ask the administrator of the dossier.</source>
        <translation>Зверніться до адміністратора досьє.</translation>
    </message>
    <message>
        <source>Close it where it is open, then open it here again.</source>
        <translation>Закрийте його там, де воно відкрите, і відкрийте тут знову.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Install the program again; do not work without encryption.</source>
        <translation>Установіть програму наново; не працюйте без шифрування.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Try again.</source>
        <translation>Збережене раніше не втрачено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk of the dossier has not enough free space, so nothing was changed.</source>
        <translation>На диску з досьє бракує вільного місця, тому нічого не змінено.</translation>
    </message>
    <message>
        <source>Make room there, or take in fewer files at once.</source>
        <translation>Звільніть там місце або приймайте менше файлів за раз.</translation>
    </message>
    <message>
        <source>Do not rely on it; restore it from a copy.</source>
        <translation>Не покладайтеся на нього; відновіть його з копії.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here.</source>
        <translation>Файли такого виду тут не показуються.</translation>
    </message>
    <message>
        <source>The file “%1” is of a kind that cannot be shown here.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл «%1» такого виду, який тут не показується.</translation>
    </message>
    <message>
        <source>The original is kept. If it holds a document or a picture, add a PDF or JPEG copy, too.</source>
        <translation>Оригінал збережено. Якщо в ньому документ або зображення, додайте також копію PDF чи JPEG.</translation>
    </message>
    <message>
        <source>This file arrived damaged: it is kept exactly as it was received, and it cannot be shown.</source>
        <extracomment>a file whose content is as it was received and yet cannot be shown</extracomment>
        <translation>Цей файл надійшов пошкодженим: його збережено точно таким, яким отримано, і показати його неможливо.</translation>
    </message>
    <message>
        <source>Ask the sender for a good copy.</source>
        <translation>Запросіть у відправника справну копію.</translation>
    </message>
    <message>
        <source>The other pages are not affected. Ask the sender for a good copy.</source>
        <extracomment>what to do about one bad page</extracomment>
        <translation>Інші сторінки не зачеплено. Запросіть у відправника справну копію.</translation>
    </message>
    <message>
        <source>It is damaged or cannot be drawn here.</source>
        <extracomment>one page of a document, the others can be read</extracomment>
        <translation>Її пошкоджено або тут неможливо зобразити.</translation>
    </message>
    <message>
        <source>A part of the program is missing: the file “%1”.</source>
        <extracomment>@info %1 is the name of a file that was installed with the program</extracomment>
        <translation>Бракує частини програми: файлу «%1».</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>@info what to do about a missing part of the program</extracomment>
        <translation>Установіть програму наново.</translation>
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
        <translation>Ім’я в теперішніх документах</translation>
    </message>
    <message>
        <source>Name given since separation</source>
        <translation>Ім’я після розлучення з сім’єю</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Зменшене ім’я чи прізвисько</translation>
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
        <translation>Громадянство (за даними джерела)</translation>
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
        <translation>Термін сторони</translation>
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
        <translation>Теперішнє влаштування</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Один із батьків чи опікун (піклувальник)</translation>
    </message>
    <message>
        <source>The child’s own wish</source>
        <translation>Власне бажання дитини</translation>
    </message>
    <message>
        <source>Name as heard</source>
        <translation>Ім’я, як почуто</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Faith, only if volunteered</source>
        <translation>Віросповідання, лише якщо названо з власної волі</translation>
    </message>
    <message>
        <source>Ethnicity, only if volunteered</source>
        <translation>Національність, лише якщо названо з власної волі</translation>
    </message>
    <message>
        <source>Minor at separation</source>
        <translation>Неповнолітній вік на час розлучення</translation>
    </message>
    <message>
        <source>Living status</source>
        <translation>Чи серед живих</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Зріст, см</translation>
    </message>
    <message>
        <source>Colour of eyes</source>
        <translation>Колір очей</translation>
    </message>
    <message>
        <source>Colour of hair</source>
        <translation>Колір волосся</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Стан здоров’я</translation>
    </message>
    <message>
        <source>Health needs</source>
        <translation>Медичні потреби</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Інвалідність</translation>
    </message>
    <message>
        <source>Aids and devices</source>
        <translation>Допоміжні засоби</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Освіта</translation>
    </message>
    <message>
        <source>Demographic register number</source>
        <translation>Унікальний номер запису в демографічному реєстрі</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>Номер платника податків</translation>
    </message>
    <message>
        <source>Pension insurance number</source>
        <translation>Номер пенсійного страхування</translation>
    </message>
    <message>
        <source>Account of the separation</source>
        <translation>Розповідь про розлучення</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Belongings when found</source>
        <translation>Речі, виявлені при дитині</translation>
    </message>
    <message>
        <source>Clothing when found</source>
        <translation>Одяг на час виявлення</translation>
    </message>
    <message>
        <source>People found with the child</source>
        <translation>Люди, виявлені разом із дитиною</translation>
    </message>
    <message>
        <source>People the child remembers</source>
        <translation>Люди, яких пам’ятає дитина</translation>
    </message>
    <message>
        <source>Places the child remembers</source>
        <translation>Місця, які пам’ятає дитина</translation>
    </message>
    <message>
        <source>Date the child was asked</source>
        <translation>Коли запитали дитину</translation>
    </message>
    <message>
        <source>Who asked the child</source>
        <translation>Хто запитував дитину</translation>
    </message>
    <message>
        <source>Asked in private</source>
        <translation>Запитували наодинці</translation>
    </message>
    <message>
        <source>Interpreter present</source>
        <translation>За участі перекладача</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Ким є дитині</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Повне ім’я</translation>
    </message>
    <message>
        <source>Person’s date of birth</source>
        <translation>Дата народження особи</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Правовий статус</translation>
    </message>
    <message>
        <source>Guardianship decision, number</source>
        <translation>Рішення про опіку чи піклування, номер</translation>
    </message>
    <message>
        <source>Guardianship decision, date</source>
        <translation>Рішення про опіку чи піклування, дата</translation>
    </message>
    <message>
        <source>Care order</source>
        <translation>Рішення про влаштування дитини</translation>
    </message>
    <message>
        <source>Living status of the person</source>
        <translation>Чи серед живих особа</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Місце перебування особи</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Контактні дані</translation>
    </message>
    <message>
        <source>Identity papers of the person</source>
        <translation>Документи особи</translation>
    </message>
    <message>
        <source>Suitability check</source>
        <translation>Перевірка придатності</translation>
    </message>
    <message>
        <source>Wishes to receive the child</source>
        <translation>Бажає прийняти дитину</translation>
    </message>
    <message>
        <source>The person’s own words</source>
        <translation>Власні слова особи</translation>
    </message>
    <message>
        <source>The child’s wish about this person</source>
        <translation>Бажання дитини щодо цієї особи</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серія</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Country of issue</source>
        <translation>Країна видачі</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким видано</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Дата видачі</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Дійсний до</translation>
    </message>
    <message>
        <source>Holder’s name as printed</source>
        <translation>Ім’я власника, як надруковано</translation>
    </message>
    <message>
        <source>Civil register entry, number</source>
        <translation>Актовий запис, номер</translation>
    </message>
    <message>
        <source>Civil register entry, date</source>
        <translation>Актовий запис, дата</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Оригінал бачили</translation>
    </message>
    <message>
        <source>Who saw the original</source>
        <translation>Хто бачив оригінал</translation>
    </message>
    <message>
        <source>Note on authenticity</source>
        <translation>Примітка про справжність</translation>
    </message>
    <message>
        <source>Not valid since</source>
        <translation>Недійсний від</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation>Вид перебування</translation>
    </message>
    <message>
        <source>Place of the stay</source>
        <translation>Місце перебування</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Дата початку</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Дата закінчення</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Назва закладу</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Evacuation order or convoy</source>
        <translation>Наказ про евакуацію або колона</translation>
    </message>
    <message>
        <source>Border crossing point</source>
        <translation>Пункт перетину кордону</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Дата звіту</translation>
    </message>
    <message>
        <source>Place of the report</source>
        <translation>Місце складання звіту</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Спостерігач</translation>
    </message>
    <message>
        <source>How the child was seen</source>
        <translation>Як бачили дитину</translation>
    </message>
    <message>
        <source>Physical condition</source>
        <translation>Фізичний стан</translation>
    </message>
    <message>
        <source>Psychological condition</source>
        <translation>Психологічний стан</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Quality of care</source>
        <translation>Якість догляду</translation>
    </message>
    <message>
        <source>Social services received</source>
        <translation>Отримані соціальні послуги</translation>
    </message>
    <message>
        <source>Medical services received</source>
        <translation>Отримана медична допомога</translation>
    </message>
    <message>
        <source>Psychological services received</source>
        <translation>Отримана психологічна допомога</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Занепокоєння</translation>
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
        <translation>Сім’ю розділено лінією або кордоном</translation>
    </message>
    <message>
        <source>Institution moved</source>
        <translation>Переміщення закладу</translation>
    </message>
    <message>
        <source>Sent for rest or treatment and not returned</source>
        <translation>Виїзд на відпочинок чи лікування без повернення</translation>
    </message>
    <message>
        <source>Parent detained, dead or missing</source>
        <translation>Одного з батьків затримано, він помер або зник безвісти</translation>
    </message>
    <message>
        <source>Travelled with one parent or relative</source>
        <translation>Поїздка з одним із батьків або родичем</translation>
    </message>
    <message>
        <source>Other or unknown</source>
        <translation>Інше або невідомо</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свідоцтво про народження</translation>
    </message>
    <message>
        <source>Extract from the birth register</source>
        <translation>Витяг з актового запису про народження</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Посвідчення особи, картка</translation>
    </message>
    <message>
        <source>Internal passport</source>
        <translation>Внутрішній паспорт</translation>
    </message>
    <message>
        <source>Passport for travel abroad</source>
        <translation>Закордонний паспорт</translation>
    </message>
    <message>
        <source>Extract from the demographic register</source>
        <translation>Витяг із демографічного реєстру</translation>
    </message>
    <message>
        <source>Taxpayer card</source>
        <translation>Картка платника податків</translation>
    </message>
    <message>
        <source>Pension insurance card</source>
        <translation>Картка пенсійного страхування</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Посвідка на проживання</translation>
    </message>
    <message>
        <source>Migration card</source>
        <translation>Міграційна картка</translation>
    </message>
    <message>
        <source>Certificate of a displaced person</source>
        <translation>Довідка переміщеної особи</translation>
    </message>
    <message>
        <source>Medical record</source>
        <translation>Медична картка</translation>
    </message>
    <message>
        <source>School record</source>
        <translation>Шкільний документ</translation>
    </message>
    <message>
        <source>Decision on guardianship</source>
        <translation>Рішення про опіку чи піклування</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>Судове рішення</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Довіреність</translation>
    </message>
    <message>
        <source>Consent of a parent or guardian</source>
        <translation>Згода когось із батьків або опікуна</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <translation>Свідоцтво про шлюб</translation>
    </message>
    <message>
        <source>Death certificate</source>
        <translation>Свідоцтво про смерть</translation>
    </message>
    <message>
        <source>DNA report</source>
        <translation>Висновок ДНК-експертизи</translation>
    </message>
    <message>
        <source>Order or register of an institution</source>
        <translation>Наказ або книга обліку закладу</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Інший документ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Серед живих</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Немає серед живих</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Зникнення безвісти</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Під вартою</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Мати</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Батько</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Сестра</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Брат</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>Бабуся</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>Дідусь</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>Тітка</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>Дядько</translation>
    </message>
    <message>
        <source>Cousin</source>
        <translation>Двоюрідний брат або сестра</translation>
    </message>
    <message>
        <source>Step-parent</source>
        <translation>Вітчим або мачуха</translation>
    </message>
    <message>
        <source>Adoptive parent</source>
        <translation>Усиновлювач</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Інший родич</translation>
    </message>
    <message>
        <source>Guardian of a child under 14</source>
        <translation>Опікун</translation>
    </message>
    <message>
        <source>Guardian of a child from 14 to 18</source>
        <translation>Піклувальник</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Прийомний вихователь</translation>
    </message>
    <message>
        <source>Other caregiver</source>
        <translation>Інша особа, що доглядає</translation>
    </message>
    <message>
        <source>Person who asks for the child</source>
        <translation>Особа, яка звертається щодо дитини</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Супровідник</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свідок</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Посадова особа</translation>
    </message>
    <message>
        <source>Parental rights in full</source>
        <translation>Батьківські права в повному обсязі</translation>
    </message>
    <message>
        <source>Parental rights limited</source>
        <translation>Батьківські права обмежено</translation>
    </message>
    <message>
        <source>Deprived of parental rights</source>
        <translation>Позбавлення батьківських прав</translation>
    </message>
    <message>
        <source>Guardianship by decision</source>
        <translation>Опіка чи піклування за рішенням</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Усиновлення</translation>
    </message>
    <message>
        <source>No legal tie to the child</source>
        <translation>Немає правового зв’язку з дитиною</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Власна домівка</translation>
    </message>
    <message>
        <source>With relatives</source>
        <translation>У родичів</translation>
    </message>
    <message>
        <source>Foster family</source>
        <translation>Прийомна сім’я</translation>
    </message>
    <message>
        <source>With a guardian</source>
        <translation>В опікуна або піклувальника</translation>
    </message>
    <message>
        <source>Children’s institution</source>
        <translation>Дитячий заклад</translation>
    </message>
    <message>
        <source>Camp or sanatorium</source>
        <translation>Табір або санаторій</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Лікарня</translation>
    </message>
    <message>
        <source>College or boarding school</source>
        <translation>Коледж або інтернат</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Місце тримання під вартою</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Особисто</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>Дистанційно</translation>
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
    <message>
        <source>Appearance</source>
        <translation>Зовнішність</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоров’я</translation>
    </message>
    <message>
        <source>School and education</source>
        <translation>Школа й освіта</translation>
    </message>
    <message>
        <source>When found</source>
        <translation>Обставини виявлення</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Documents on the child</source>
        <translation>Документи про дитину</translation>
    </message>
    <message>
        <source>Places and stays</source>
        <translation>Місця перебування</translation>
    </message>
    <message>
        <source>Condition reports</source>
        <translation>Звіти про стан</translation>
    </message>
</context>
<context>
    <name>FoundItem</name>
    <message>
        <source>Case</source>
        <extracomment>@info kind of something found</extracomment>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>@info kind of something found</extracomment>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>@info kind of something found</extracomment>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>@info kind of something found: a file of a case</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Annotation</source>
        <extracomment>@info kind of something found: a remark on a page</extracomment>
        <translation>Анотація</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>@info kind of something found: a command of a menu</extracomment>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Case created</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Справу створено</translation>
    </message>
    <message>
        <source>Case opened</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Справу відкрито для перегляду</translation>
    </message>
    <message>
        <source>Claim added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Твердження додано</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Твердження виправлено</translation>
    </message>
    <message>
        <source>Claim recorded again</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Твердження записано знову</translation>
    </message>
    <message>
        <source>Claim withdrawn</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Твердження відкликано</translation>
    </message>
    <message>
        <source>File added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Файл додано</translation>
    </message>
    <message>
        <source>Annotation added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Анотацію додано</translation>
    </message>
    <message>
        <source>Annotation changed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Анотацію змінено</translation>
    </message>
    <message>
        <source>Annotation removed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Анотацію прибрано</translation>
    </message>
    <message>
        <source>Annotation restored</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Анотацію відновлено</translation>
    </message>
    <message>
        <source>Summary signed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Довідку підписано</translation>
    </message>
    <message>
        <source>Draft summary written</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Чернетку довідки записано</translation>
    </message>
    <message>
        <source>Summary number cancelled</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Номер довідки скасовано</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Довідку надруковано</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <extracomment>@info an entry of the history of a case: a line of the family log</extracomment>
        <translation>Контакт записано</translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <extracomment>@info an entry of the history of a case: a line of the family log</extracomment>
        <translation>Запис контакту виправлено</translation>
    </message>
    <message>
        <source>Contact withdrawn</source>
        <extracomment>@info an entry of the history of a case: a line of the family log</extracomment>
        <translation>Запис контакту відкликано</translation>
    </message>
    <message>
        <source>Withdrawal of a contact undone</source>
        <extracomment>@info an entry of the history of a case: a line of the family log</extracomment>
        <translation>Відкликання запису контакту скасовано</translation>
    </message>
    <message>
        <source>Contact taken back</source>
        <extracomment>@info an entry of the history of a case: Undo of a line of the family log</extracomment>
        <translation>Запис контакту знято</translation>
    </message>
    <message>
        <source>Contact put back</source>
        <extracomment>@info an entry of the history of a case: Redo of a line of the family log</extracomment>
        <translation>Запис контакту повернено</translation>
    </message>
    <message>
        <source>Covered number or address shown</source>
        <extracomment>@info an entry of the history of a case: somebody uncovered a phone number or an address</extracomment>
        <translation>Показано прихований номер або адресу</translation>
    </message>
    <message>
        <source>Record begun</source>
        <extracomment>@info an entry of the history of a case: a person, document, stay or condition report</extracomment>
        <translation>Запис розпочато</translation>
    </message>
    <message>
        <source>Record marked as entered in error</source>
        <extracomment>@info an entry of the history of a case: a person, document, stay or condition report</extracomment>
        <translation>Запис позначено як помилковий</translation>
    </message>
    <message>
        <source>Record restored</source>
        <extracomment>@info an entry of the history of a case: a person, document, stay or condition report</extracomment>
        <translation>Запис відновлено</translation>
    </message>
    <message>
        <source>Attestation added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Засвідчення додано</translation>
    </message>
    <message>
        <source>Attestation marked as entered in error</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Засвідчення позначено як помилкове</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Справу призначено</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Позначено прочитаною</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Позначено непрочитаною</translation>
    </message>
    <message>
        <source>Printed in a list of cases</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Надруковано у списку справ</translation>
    </message>
    <message>
        <source>History printed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Історію надруковано</translation>
    </message>
    <message>
        <source>Annotation moved to another place</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Анотацію перенесено на інше місце</translation>
    </message>
    <message>
        <source>Question answered</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>На питання дано відповідь</translation>
    </message>
    <message>
        <source>Question opened again</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Питання знову відкрито</translation>
    </message>
    <message>
        <source>Reply added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Додано відповідь</translation>
    </message>
    <message>
        <source>Reply removed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Відповідь прибрано</translation>
    </message>
    <message>
        <source>Reply restored</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Відповідь відновлено</translation>
    </message>
    <message>
        <source>Password of a file remembered</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Пароль до файлу збережено</translation>
    </message>
    <message>
        <source>Password of a file forgotten</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Пароль до файлу забуто</translation>
    </message>
    <message>
        <source>Two photos compared</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Порівняно два фото</translation>
    </message>
    <message>
        <source>Comparison of two photos taken back</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Порівняння двох фото відкликано</translation>
    </message>
    <message>
        <source>Photo covered as sensitive</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Фото закрито як чутливе</translation>
    </message>
    <message>
        <source>Photo no longer covered</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Фото більше не закрите</translation>
    </message>
    <message>
        <source>Place tag of a photo looked at</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Переглянуто мітку місця на фото</translation>
    </message>
    <message>
        <source>Details of a file corrected</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Виправлено відомості про файл</translation>
    </message>
    <message>
        <source>File withdrawn as entered in error</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Файл вилучено як внесений помилково</translation>
    </message>
    <message>
        <source>Withdrawn file brought back</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Вилучений файл повернено</translation>
    </message>
    <message>
        <source>Dossier made</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Досьє створено</translation>
    </message>
    <message>
        <source>Left-over files removed</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Зайві файли прибрано</translation>
    </message>
    <message>
        <source>The mark of the end of the audit trail was missing</source>
        <extracomment>@info an entry of the history of a dossier: the file that tells an older copy of the database</extracomment>
        <translation>Не було позначки кінця журналу аудиту</translation>
    </message>
    <message>
        <source>Backup made</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Резервну копію створено</translation>
    </message>
    <message>
        <source>Backups by themselves set</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Самостійне резервне копіювання налаштовано</translation>
    </message>
    <message>
        <source>Days between contacts set</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Дні між контактами встановлено</translation>
    </message>
    <message>
        <source>Account added</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Обліковий запис додано</translation>
    </message>
    <message>
        <source>Account changed</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Обліковий запис змінено</translation>
    </message>
    <message>
        <source>Account removed</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Обліковий запис вилучено</translation>
    </message>
    <message>
        <source>Own passphrase changed</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Власну парольну фразу змінено</translation>
    </message>
    <message>
        <source>Passphrase of an account set anew</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Парольну фразу облікового запису встановлено заново</translation>
    </message>
    <message>
        <source>New recovery key made</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Новий ключ відновлення створено</translation>
    </message>
    <message>
        <source>The program ended before the summary was made.</source>
        <extracomment>@info an entry of the history of a case: why the number of a summary was cancelled</extracomment>
        <translation>Програма завершила роботу, перш ніж довідку було складено.</translation>
    </message>
    <message>
        <source>The program ended before the summary was registered.</source>
        <extracomment>@info an entry of the history of a case: why the number of a summary was cancelled</extracomment>
        <translation>Програма завершила роботу, перш ніж довідку було зареєстровано.</translation>
    </message>
    <message>
        <source>Correction of a claim undone</source>
        <extracomment>@info an entry of the history of a case: Undo, the words of before were recorded again</extracomment>
        <translation>Виправлення твердження скасовано</translation>
    </message>
    <message>
        <source>Correction of a claim made again</source>
        <extracomment>@info an entry of the history of a case: Redo after Undo, the corrected words were recorded again</extracomment>
        <translation>Виправлення твердження зроблено знову</translation>
    </message>
    <message>
        <source>Withdrawal of a claim undone</source>
        <extracomment>@info an entry of the history of a case: Undo, the withdrawn words were recorded again</extracomment>
        <translation>Відкликання твердження скасовано</translation>
    </message>
    <message>
        <source>Mark of an attestation as entered in error undone</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Позначку засвідчення як помилкового скасовано</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>handed to the printer</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>передано на принтер</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>надруковано</translation>
    </message>
    <message>
        <source>waits in the queue</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>чекає в черзі</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>скасовано на принтері</translation>
    </message>
    <message>
        <source>broken off by the printer</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>перервано принтером</translation>
    </message>
    <message>
        <source>not printed</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>не надруковано</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>результат невідомий</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>@info what a line of the history is about; %1 a fact, %2 the party that states it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>@info what a line of the history is about; %1 a file, %2 the number of a page</extracomment>
        <translation>%1, сторінка %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copy(s): %2</source>
        <extracomment>@info a print job in the history; %1 is the number of a paper, %2 what became of the job, %n how many copies</extracomment>
        <translation>
            <numerusform>%1, %n&#xa0;примірник: %2</numerusform>
            <numerusform>%1, %n&#xa0;примірники: %2</numerusform>
            <numerusform>%1, %n&#xa0;примірників: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>@info in the history: a case was given to no person</extracomment>
        <translation>нікому</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>@info in the history: what changed was erased under a retention rule</extracomment>
        <translation>Зміст цього запису вилучено.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <extracomment>@info in the history; %1 is what a person gave as the reason</extracomment>
        <translation>Причина: %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1: not added. %2</source>
        <extracomment>@info a file could not be taken in; %1 its name, %2 the reason as sentences</extracomment>
        <translation>%1: не додано. %2</translation>
    </message>
    <message>
        <source>%1: already in this case, not added again.</source>
        <extracomment>@info a file is in the case already; %1 its name</extracomment>
        <translation>%1: уже є в цій справі, повторно не додано.</translation>
    </message>
    <message>
        <source>%1: kept unopened (%2).</source>
        <extracomment>@info a file of a type that is not opened; %1 its name, %2 what it is, such as “ZIP archive”</extracomment>
        <translation>%1: збережено без відкриття (%2).</translation>
    </message>
    <message>
        <source>%1: the same file is also in %2.</source>
        <extracomment>@info %1 is the name of a file, %2 a list of case numbers</extracomment>
        <translation>%1: той самий файл є також у справах %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same file is also in %n other case(s).</source>
        <extracomment>@info %1 is the name of a file, %n how many cases</extracomment>
        <translation>
            <numerusform>%1: той самий файл є також у %n іншій справі.</numerusform>
            <numerusform>%1: той самий файл є також у %n інших справах.</numerusform>
            <numerusform>%1: той самий файл є також у %n інших справах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>@info:status part of what became of files, parts stand side by side</extracomment>
        <translation>
            <numerusform>додано %n</numerusform>
            <numerusform>додано %n</numerusform>
            <numerusform>додано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <extracomment>@info:status part of what became of files, parts stand side by side</extracomment>
        <translation>
            <numerusform>уже є %n</numerusform>
            <numerusform>уже є %n</numerusform>
            <numerusform>уже є %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <extracomment>@info:status part of what became of files, parts stand side by side</extracomment>
        <translation>
            <numerusform>не додано %n</numerusform>
            <numerusform>не додано %n</numerusform>
            <numerusform>не додано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled, no file was added</source>
        <extracomment>@info:status</extracomment>
        <translation>скасовано, жодного файлу не додано</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>@item:inlistbox was the original seen?</extracomment>
        <translation>бачили</translation>
    </message>
    <message>
        <source>not seen</source>
        <extracomment>@item:inlistbox was the original seen?</extracomment>
        <translation>не бачили</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:inlistbox a fact about the receipt of a file</extracomment>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>%1: kept, but there is nothing in it. Ask the sender for the file again.</source>
        <extracomment>@info a file of no length was taken in; %1 its name</extracomment>
        <translation>%1: збережено, але в ньому нічого немає. Запросіть файл у відправника ще раз.</translation>
    </message>
    <message>
        <source>%1: the name says something else than the content: %2.</source>
        <extracomment>@info the ending of a file&apos;s name is wrong; %1 is the name, %2 what it is, such as “JPEG picture”</extracomment>
        <translation>%1: назва не відповідає вмісту: %2.</translation>
    </message>
    <message>
        <source>nothing, it is empty</source>
        <extracomment>@info what a file holds</extracomment>
        <translation>нічого, він порожній</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>@info what a file holds</extracomment>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>@info what a file holds</extracomment>
        <translation>звичайний текст</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <extracomment>@info what a file holds; %1 is a format such as JPEG</extracomment>
        <translation>зображення %1</translation>
    </message>
    <message>
        <source>a kind of file that is not known here</source>
        <extracomment>@info what a file holds</extracomment>
        <translation>вид файлу, невідомий тут</translation>
    </message>
</context>
<context>
    <name>PhotoCover</name>
    <message>
        <source>Show this photo</source>
        <extracomment>@action:button uncovers one photograph for as long as one looks at it</extracomment>
        <translation>Показати це фото</translation>
    </message>
    <message>
        <source>Covered: sensitive photo</source>
        <extracomment>@title of a covered photograph</extracomment>
        <translation>Закрито: чутливе фото</translation>
    </message>
    <message>
        <source>Photos are covered at first</source>
        <extracomment>@title of a covered photograph</extracomment>
        <translation>Фото спочатку закриті</translation>
    </message>
    <message>
        <source>You chose this in the settings.</source>
        <extracomment>@info why a photograph is covered</extracomment>
        <translation>Так вибрано в налаштуваннях.</translation>
    </message>
    <message>
        <source>All photos are covered</source>
        <extracomment>@title of a covered photograph</extracomment>
        <translation>Усі фото закриті</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H shows them again.</source>
        <extracomment>@info how to see covered photographs again</extracomment>
        <translation>Ctrl+Shift+H покаже їх знову.</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>@info kind of a picture file with several pages; %1 such as “TIFF”, %2 how many pages</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>as stored</source>
        <extracomment>@info how a picture is stored: nothing needs turning</extracomment>
        <translation>як збережено</translation>
    </message>
    <message>
        <source>turned for showing (EXIF %1)</source>
        <translation>повернуто для показу (EXIF %1)</translation>
    </message>
    <message>
        <source>Same child</source>
        <extracomment>@option:radio what a person saw in two photographs</extracomment>
        <translation>Та сама дитина</translation>
    </message>
    <message>
        <source>Different children</source>
        <extracomment>@option:radio what a person saw in two photographs</extracomment>
        <translation>Різні діти</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>@option:radio what a person saw in two photographs</extracomment>
        <translation>Не можна сказати</translation>
    </message>
    <message>
        <source>Same file or edited copy</source>
        <extracomment>@option:radio what a person saw in two photographs</extracomment>
        <translation>Той самий файл або змінена копія</translation>
    </message>
    <message>
        <source>Taken back. %1, %2</source>
        <extracomment>@info an observation about two photographs was taken back; %1 by whom, %2 when</extracomment>
        <translation>Відкликано. %1, %2</translation>
    </message>
    <message>
        <source>%1: “%2” %3, %4</source>
        <extracomment>@info an observation about two photographs; %1 such as “Same child”, %2 the sentence written about it, %3 who wrote it, %4 when</extracomment>
        <translation>%1: «%2» %3, %4</translation>
    </message>
</context>
<context>
    <name>PlainPages</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>@info at the foot of a printed page: page %1 of %2</extracomment>
        <translation>Сторінка %1 із %2</translation>
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
            <numerusform>%n&#xa0;арк.</numerusform>
            <numerusform>%n&#xa0;арк.</numerusform>
            <numerusform>%n&#xa0;арк.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <extracomment>@info citation of a source: %1 its number, %2 the page</extracomment>
        <translation>%1, с.&#xa0;%2</translation>
    </message>
    <message>
        <source>agreed</source>
        <extracomment>@info:status of a fact, short: all parties say the same</extracomment>
        <translation>збігається</translation>
    </message>
    <message>
        <source>agreed, spelling differs</source>
        <extracomment>@info:status of a fact, short: the same name in another script or spelling</extracomment>
        <translation>збігається, різне написання</translation>
    </message>
    <message>
        <source>agreed, less exact</source>
        <extracomment>@info:status of a fact, short: one value contains the other</extracomment>
        <translation>збігається, менш точно</translation>
    </message>
    <message>
        <source>agreed, %1 of %2</source>
        <extracomment>@info:status of a fact, short: those who speak agree; %1 parties that speak, %2 all parties</extracomment>
        <translation>збігається, %1 із %2</translation>
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
        <translation>немає даних</translation>
    </message>
    <message>
        <source>details complement each other</source>
        <extracomment>@info:status of a fact, short: the parties give different details that hold together</extracomment>
        <translation>відомості доповнюють одна одну</translation>
    </message>
    <message>
        <source>named by party %1</source>
        <extracomment>@info after the title of a source that is not on file; %1 letter of the party that names it</extracomment>
        <translation>вказує сторона %1</translation>
    </message>
</context>
<context>
    <name>Print.Overlay</name>
    <message>
        <source>signature checked: unchanged</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>підпис перевірено: без змін</translation>
    </message>
    <message>
        <source>signature checked: unchanged, signatory not known</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>підпис перевірено: без змін, підписувач невідомий</translation>
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
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>@label what the paper is for</extracomment>
        <translation>Мета</translation>
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
        <translation>№&#xa0;%1</translation>
    </message>
    <message>
        <source>On verification of identity and circumstances. Child: %1</source>
        <extracomment>@title heading of the paper, of a child</extracomment>
        <translation>Про верифікацію відомостей щодо особи та обставин. Дитина: %1</translation>
    </message>
    <message>
        <source>On verification of identity and circumstances. Person: %1</source>
        <extracomment>@title heading of the paper, of a person who is now an adult</extracomment>
        <translation>Про верифікацію відомостей щодо особи та обставин. Особа: %1</translation>
    </message>
    <message>
        <source>name not stated</source>
        <extracomment>@info in place of a name</extracomment>
        <translation>ім’я не зазначено</translation>
    </message>
    <message>
        <source>no photograph</source>
        <extracomment>@info in an empty frame</extracomment>
        <translation>немає фотографії</translation>
    </message>
    <message>
        <source>photograph [%1], %2</source>
        <extracomment>@info under the portrait: %1 number of the source, %2 date</extracomment>
        <translation>фотографія [%1], %2</translation>
    </message>
    <message>
        <source>photograph [%1], date not stated</source>
        <extracomment>@info under the portrait: %1 number of the source</extracomment>
        <translation>фотографія [%1], дату не зазначено</translation>
    </message>
    <message>
        <source>Open discrepancies</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Неусунуті розбіжності</translation>
    </message>
    <message>
        <source>%1 – stated by %2</source>
        <extracomment>@info %1 a value, %2 the letters of the parties that state it, with their sources</extracomment>
        <translation>%1&#xa0;— за даними: %2</translation>
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
        <translation>Порядок перевірки</translation>
    </message>
    <message>
        <source>The signed PDF file is the original. It can be checked without a network: in Homeward under “Verify a document”, or with any program that checks PAdES signatures. Digest of the record: %1.</source>
        <extracomment>@info %1 short digest; “Verify a document” is the name of a section of the program</extracomment>
        <translation>Оригіналом є підписаний файл PDF. Його можна перевірити без мережі: у програмі Homeward, розділ «Перевірка документа», або іншою програмою, що перевіряє підписи PAdES. Геш запису: %1.</translation>
    </message>
    <message>
        <source>%1 · revision %2</source>
        <extracomment>@info foot of each sheet: %1 number of the paper, %2 short form of the revision hash</extracomment>
        <translation>%1 · редакція %2</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <extracomment>@info foot of each sheet: %1 this sheet, %2 all sheets</extracomment>
        <translation>арк.&#xa0;%1 з %2</translation>
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
        <translation>Факт</translation>
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
        <translation>Жодна зі сторін не зазначає: %1.</translation>
    </message>
    <message>
        <source>No facts are recorded in this case file.</source>
        <extracomment>@info in place of the table</extracomment>
        <translation>У цій справі не записано жодного факту.</translation>
    </message>
    <message>
        <source>Sources and attachments</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Джерела та додатки</translation>
    </message>
    <message>
        <source>No sources are recorded in this case file.</source>
        <extracomment>@info in place of the list</extracomment>
        <translation>У цій справі не записано жодного джерела.</translation>
    </message>
    <message>
        <source>photograph not printed: sensitive</source>
        <extracomment>@info in an empty frame: there are photographs, but they are sensitive</extracomment>
        <translation>фото не друкується: чутливе</translation>
    </message>
    <message>
        <source>Kept in the case file and not printed: %1.</source>
        <extracomment>@info %1 names of facts that are known but sealed, separated by commas</extracomment>
        <translation>Зберігається у справі й не друкується: %1.</translation>
    </message>
    <message>
        <source>%1 (%2): the values are kept in the case file and not printed.</source>
        <extracomment>@info a discrepancy in a sealed fact: %1 name of the fact, %2 kind of discrepancy</extracomment>
        <translation>%1 (%2): значення зберігаються у справі й не друкуються.</translation>
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
        <translation>Надавач</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>@label days from and to which the certificate is valid</extracomment>
        <translation>Строк дії</translation>
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
        <translation>Друковане відображення; оригіналом є підписаний файл.</translation>
    </message>
</context>
<context>
    <name>Print.Words</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>@item:intext date format of QLocale::toString() for a day in a sentence; add the short word for &quot;year&quot; in quotes if usual</extracomment>
        <translation>d&#xa0;MMMM&#xa0;yyyy&#xa0;&apos;р.&apos;</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>@item:intext date format of QLocale::toString() for a year alone; add the short word for &quot;year&quot; in quotes if usual</extracomment>
        <translation>yyyy&#xa0;&apos;р.&apos;</translation>
    </message>
    <message>
        <source>spring %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>весна %1&#xa0;р.</translation>
    </message>
    <message>
        <source>summer %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>літо %1&#xa0;р.</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>осінь %1&#xa0;р.</translation>
    </message>
    <message>
        <source>winter %1</source>
        <extracomment>@item:intext %1 two years, &quot;2022–2023&quot;: December of the first to February of the second</extracomment>
        <translation>зима %1&#xa0;рр.</translation>
    </message>
    <message>
        <source>about spring %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>близько весни %1&#xa0;р.</translation>
    </message>
    <message>
        <source>about summer %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>близько літа %1&#xa0;р.</translation>
    </message>
    <message>
        <source>about autumn %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>близько осені %1&#xa0;р.</translation>
    </message>
    <message>
        <source>about winter %1</source>
        <extracomment>@item:intext %1 two years, &quot;2022–2023&quot;: December of the first to February of the second</extracomment>
        <translation>близько зими %1&#xa0;рр.</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <extracomment>@item:intext approximate month: %1 month in the genitive, %2 year</extracomment>
        <translation>близько %1 %2&#xa0;р.</translation>
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
        <translation>між %1 та %2&#xa0;рр.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>@item:intext date format of QLocale::toString() for a day without its year</extracomment>
        <translation>d&#xa0;MMMM</translation>
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
        <translation>%1 %2&#xa0;р., день невідомий</translation>
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
            <numerusform>%n&#xa0;рік</numerusform>
            <numerusform>%n&#xa0;роки</numerusform>
            <numerusform>%n&#xa0;років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n year(s)</source>
        <extracomment>@item:intext age as a span: %1 the younger age, %n the older, in whole years</extracomment>
        <translation>
            <numerusform>%1–%n&#xa0;рік</numerusform>
            <numerusform>%1–%n&#xa0;роки</numerusform>
            <numerusform>%1–%n&#xa0;років</numerusform>
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
    <message>
        <source>possibly adult</source>
        <extracomment>@item:intext the date of birth leaves open whether somebody has turned 18</extracomment>
        <translation>можливо, повнолітня особа</translation>
    </message>
    <message>
        <source>turns 18 within 90 days</source>
        <extracomment>@item:intext a child who will be an adult soon</extracomment>
        <translation>повноліття настає протягом 90 днів</translation>
    </message>
    <message>
        <source>18 since separation</source>
        <extracomment>@item:intext an adult who was a minor when separated</extracomment>
        <translation>повноліття настало після розлучення</translation>
    </message>
    <message>
        <source>adult</source>
        <extracomment>@item:intext age of somebody who has turned 18</extracomment>
        <translation>повнолітня особа</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>@item:intext %1 age in years, %2 what follows from it, such as “possibly adult”</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Undone by the person who entered it</source>
        <extracomment>@info why a record no longer holds: Undo</extracomment>
        <translation>Скасовано тим, хто це вніс</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>@info why a record holds again: Redo</extracomment>
        <translation>Виконано знову</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>The roles of your account do not allow this. These can: %1.</source>
        <extracomment>@info:tooltip why a command is disabled; %1 is a list of roles, such as “Registrar, Supervisor”</extracomment>
        <translation>Ролі вашого облікового запису цього не дозволяють. Дозволено ролям: %1.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Досьє відкрито лише для читання.</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>JavaScript</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>a command to start a program</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>команда запуску програми</translation>
    </message>
    <message>
        <source>a form that sends data</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>форма, що надсилає дані</translation>
    </message>
    <message>
        <source>a command to read other data</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>команда читання інших даних</translation>
    </message>
    <message>
        <source>jumps into other files</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>переходи до інших файлів</translation>
    </message>
    <message>
        <source>attached files</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>долучені файли</translation>
    </message>
    <message>
        <source>film, sound or 3D</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>відео, звук або 3D</translation>
    </message>
    <message>
        <source>a hidden dynamic form</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>прихована динамічна форма</translation>
    </message>
    <message>
        <source>an action on opening</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>дія під час відкриття</translation>
    </message>
    <message>
        <source>actions tied to pages or fields</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>дії, пов’язані зі сторінками чи полями</translation>
    </message>
    <message>
        <source>links to the network</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>посилання на мережу</translation>
    </message>
    <message>
        <source>a damaged structure, rebuilt for reading</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>пошкоджена структура, відтворена для читання</translation>
    </message>
    <message>
        <source>page areas outside the visible part</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>ділянки сторінок поза видимою частиною</translation>
    </message>
    <message>
        <source>a signature that shows nowhere</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>підпис, якого ніде не видно</translation>
    </message>
    <message>
        <source>encryption</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>шифрування</translation>
    </message>
    <message>
        <source>faulty metadata</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>хибні метадані</translation>
    </message>
    <message>
        <source>The file brings a script that other programs would run; it may change what they show.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Файл містить сценарій, який виконали б інші програми; він може змінити те, що вони показують.</translation>
    </message>
    <message>
        <source>Other programs might start something on the computer when it is opened or pressed.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Інші програми могли б запустити щось на комп’ютері під час відкриття або натискання.</translation>
    </message>
    <message>
        <source>Other programs would send what is filled in to an address the sender chose.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Інші програми надіслали б заповнене на адресу, яку обрав відправник.</translation>
    </message>
    <message>
        <source>Other programs would read data from elsewhere into the page.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Інші програми завантажили б на сторінку дані з іншого місця.</translation>
    </message>
    <message>
        <source>A press would open another file, which is not part of this evidence.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Натискання відкрило б інший файл, який не належить до цього доказу.</translation>
    </message>
    <message>
        <source>Whole files travel inside this one; they are not shown as pages and are part of the evidence.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Усередині цього файлу є цілі файли; їх не показано як сторінки, але вони належать до доказу.</translation>
    </message>
    <message>
        <source>There is content that cannot be seen on the pages shown here.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Є вміст, якого не видно на показаних тут сторінках.</translation>
    </message>
    <message>
        <source>Other programs may show other fields and words than the pages here.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Інші програми можуть показати інші поля й слова, ніж сторінки тут.</translation>
    </message>
    <message>
        <source>Something is asked for when the file opens; often it is only a start page.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Щось має відбутися під час відкриття файлу; часто це лише початкова сторінка.</translation>
    </message>
    <message>
        <source>Something is asked for when a page is turned or a field is filled in.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Щось має відбутися під час гортання сторінки або заповнення поля.</translation>
    </message>
    <message>
        <source>Parts of the page lead to addresses; a press would tell them that the file was opened.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Частини сторінки ведуть на адреси в мережі; натискання повідомило б їм, що файл відкрито.</translation>
    </message>
    <message>
        <source>The file is broken or was changed by a careless program; compare it with the sender&apos;s copy.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Файл пошкоджено або його змінила недбала програма; порівняйте його з копією відправника.</translation>
    </message>
    <message>
        <source>The paper is larger than what is shown; there may be words in the hidden part.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Аркуш більший, ніж показано; у прихованій частині можуть бути слова.</translation>
    </message>
    <message>
        <source>Somebody signed the file without a visible mark; see what the signature covers.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Хтось підписав файл без видимої позначки; перевірте, що охоплює підпис.</translation>
    </message>
    <message>
        <source>The content was locked; what it forbids is no protection against a change.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Вміст зашифровано; встановлені заборони не захищають від змін.</translation>
    </message>
    <message>
        <source>What the file says about itself cannot be read in full.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Відомості файлу про себе не вдається прочитати повністю.</translation>
    </message>
    <message>
        <source>parts that may not have been looked through</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>частини, які, можливо, не переглянуто</translation>
    </message>
    <message>
        <source>Perhaps not everything in the file was looked through; what is said about it may be incomplete.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Можливо, у файлі переглянуто не все; відомості про нього можуть бути неповними.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Registrar</source>
        <translation>Реєстратор</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Верифікатор</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Другий верифікатор</translation>
    </message>
    <message>
        <source>Translator or interpreter</source>
        <translation>Перекладач (письмовий або усний)</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>Відповідальний за взаємодію</translation>
    </message>
    <message>
        <source>Signing official</source>
        <translation>Посадова особа, яка підписує</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Custodian of records</source>
        <translation>Відповідальний за зберігання</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Спостерігач</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
</context>
<context>
    <name>RoomKeys</name>
    <message>
        <source>Open the case</source>
        <extracomment>@action:inmenu a case of the list</extracomment>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Select or leave out</source>
        <extracomment>@action:inmenu begin or change a selection of several cases</extracomment>
        <translation>Вибрати або зняти вибір</translation>
    </message>
    <message>
        <source>Lanes or table</source>
        <extracomment>@action:inmenu lanes or a table of the same events</extracomment>
        <translation>Смуги або таблиця</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>The whole time</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>Move to an earlier time</source>
        <extracomment>@action:inmenu scroll a timeline</extracomment>
        <translation>До раніших подій</translation>
    </message>
    <message>
        <source>Move to a later time</source>
        <extracomment>@action:inmenu scroll a timeline</extracomment>
        <translation>До пізніших подій</translation>
    </message>
    <message>
        <source>Open the event</source>
        <extracomment>@action:inmenu the place an event of the timeline comes from</extracomment>
        <translation>Відкрити подію</translation>
    </message>
    <message>
        <source>Open the source or fold a record</source>
        <extracomment>@action:inmenu the document a claim was taken from</extracomment>
        <translation>Відкрити джерело або згорнути запис</translation>
    </message>
    <message>
        <source>Add a claim…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Додати твердження…</translation>
    </message>
    <message>
        <source>Add a record…</source>
        <extracomment>@action:inmenu a person, a document, a stay</extracomment>
        <translation>Додати запис…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>@action:inmenu a claim</extracomment>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>@action:inmenu a claim</extracomment>
        <translation>Відкликати…</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <extracomment>@action:inmenu between claims that contradict each other</extracomment>
        <translation>Попередня суперечність</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <extracomment>@action:inmenu between claims that contradict each other</extracomment>
        <translation>Наступна суперечність</translation>
    </message>
    <message>
        <source>Hide or show agreed rows</source>
        <extracomment>@action:inmenu rows in which all parties say the same</extracomment>
        <translation>Приховати або показати збіги</translation>
    </message>
    <message>
        <source>Copy with party and source</source>
        <extracomment>@action:inmenu a claim</extracomment>
        <translation>Копіювати зі стороною та джерелом</translation>
    </message>
    <message>
        <source>Copy the value only</source>
        <extracomment>@action:inmenu a claim</extracomment>
        <translation>Копіювати лише значення</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Попереднє фото</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Наступне фото</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <extracomment>@action:inmenu a covered photograph</extracomment>
        <translation>Показати як є</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:inmenu photographs beside each other</extracomment>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Loupe on or off</source>
        <extracomment>@action:inmenu a magnifying glass</extracomment>
        <translation>Лупа: показати або сховати</translation>
    </message>
    <message>
        <source>Previous photo at the right</source>
        <extracomment>@action:inmenu the photograph at the right of a comparison</extracomment>
        <translation>Попереднє фото праворуч</translation>
    </message>
    <message>
        <source>Next photo at the right</source>
        <extracomment>@action:inmenu the photograph at the right of a comparison</extracomment>
        <translation>Наступне фото праворуч</translation>
    </message>
    <message>
        <source>Previous photo at the left</source>
        <extracomment>@action:inmenu the photograph at the left of a comparison</extracomment>
        <translation>Попереднє фото ліворуч</translation>
    </message>
    <message>
        <source>Next photo at the left</source>
        <extracomment>@action:inmenu the photograph at the left of a comparison</extracomment>
        <translation>Наступне фото ліворуч</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <extracomment>@action:inmenu left and right</extracomment>
        <translation>Поміняти місцями</translation>
    </message>
    <message>
        <source>The other side</source>
        <extracomment>@action:inmenu the side the next commands are for</extracomment>
        <translation>Інший бік</translation>
    </message>
    <message>
        <source>Actual size</source>
        <extracomment>@action:inmenu zoom</extracomment>
        <translation>Справжній розмір</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <extracomment>@action:inmenu zoom</extracomment>
        <translation>Усе зображення</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Повернути праворуч</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>@action:inmenu a way of comparing photographs</extracomment>
        <translation>Сітка</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>@action:inmenu a way of comparing photographs</extracomment>
        <translation>Накладання</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>@action:inmenu a way of comparing photographs</extracomment>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Align by points</source>
        <extracomment>@action:inmenu of two photographs, by two points on each</extracomment>
        <translation>Сумістити за точками</translation>
    </message>
    <message>
        <source>First observation</source>
        <extracomment>@action:inmenu an observation on two photographs</extracomment>
        <translation>Перше спостереження</translation>
    </message>
    <message>
        <source>Second observation</source>
        <extracomment>@action:inmenu an observation on two photographs</extracomment>
        <translation>Друге спостереження</translation>
    </message>
    <message>
        <source>Third observation</source>
        <extracomment>@action:inmenu an observation on two photographs</extracomment>
        <translation>Третє спостереження</translation>
    </message>
    <message>
        <source>Fourth observation</source>
        <extracomment>@action:inmenu an observation on two photographs</extracomment>
        <translation>Четверте спостереження</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Перейти до сторінки…</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>@action:inmenu a place where the words looked for stand</extracomment>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>@action:inmenu a place where the words looked for stand</extracomment>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Text caret on or off</source>
        <extracomment>@action:inmenu a caret with which text is selected by keyboard</extracomment>
        <translation>Текстовий курсор: увімкнути або вимкнути</translation>
    </message>
    <message>
        <source>Select the page</source>
        <extracomment>@action:inmenu the text of a page</extracomment>
        <translation>Виділити сторінку</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <extracomment>@action:inmenu selected words of a document</extracomment>
        <translation>Копіювати виділене</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <extracomment>@action:inmenu selected words of a document</extracomment>
        <translation>Підсвітити слова</translation>
    </message>
    <message>
        <source>Place a note</source>
        <extracomment>@action:inmenu a note at a place of the page</extracomment>
        <translation>Поставити примітку</translation>
    </message>
    <message>
        <source>Mark an area</source>
        <extracomment>@action:inmenu an area of the page</extracomment>
        <translation>Окреслити ділянку</translation>
    </message>
    <message>
        <source>First category</source>
        <extracomment>@action:inmenu category of the next annotation</extracomment>
        <translation>Перша категорія</translation>
    </message>
    <message>
        <source>Second category</source>
        <extracomment>@action:inmenu category of the next annotation</extracomment>
        <translation>Друга категорія</translation>
    </message>
    <message>
        <source>Third category</source>
        <extracomment>@action:inmenu category of the next annotation</extracomment>
        <translation>Третя категорія</translation>
    </message>
    <message>
        <source>Fourth category</source>
        <extracomment>@action:inmenu category of the next annotation</extracomment>
        <translation>Четверта категорія</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Наступна анотація</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Попередня анотація</translation>
    </message>
    <message>
        <source>Withdraw the annotation</source>
        <extracomment>@action:inmenu one’s own annotation</extracomment>
        <translation>Відкликати анотацію</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <extracomment>@action:inmenu a line of the family log</extracomment>
        <translation>Записати контакт…</translation>
    </message>
    <message>
        <source>A month later</source>
        <extracomment>@action:inmenu of the family log</extracomment>
        <translation>На місяць пізніше</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <extracomment>@action:inmenu of the family log</extracomment>
        <translation>На місяць раніше</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>@action:inmenu in the family log and in the calendar</extracomment>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <extracomment>@action:inmenu the field for quick entries of contacts</extracomment>
        <translation>Швидкий запис</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>@action:inmenu of the calendar</extracomment>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>@action:inmenu of the calendar</extracomment>
        <translation>Наступний місяць</translation>
    </message>
    <message>
        <source>Open the day</source>
        <extracomment>@action:inmenu a day of the calendar</extracomment>
        <translation>Відкрити день</translation>
    </message>
    <message>
        <source>In the case list</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>У списку справ</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>У хронології</translation>
    </message>
    <message>
        <source>In the claims</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>У твердженнях</translation>
    </message>
    <message>
        <source>In the photos</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>У фото</translation>
    </message>
    <message>
        <source>When comparing photos</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>Під час порівняння фото</translation>
    </message>
    <message>
        <source>In a document</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>У документі</translation>
    </message>
    <message>
        <source>In the family log of a case</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>У журналі контактів справи</translation>
    </message>
    <message>
        <source>In the calendar of contacts</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>У календарі контактів</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Cases</source>
        <extracomment>@title section of the window</extracomment>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <extracomment>@title section of the window: check a signed file</extracomment>
        <translation>Перевірка документа</translation>
    </message>
    <message>
        <source>Summaries</source>
        <extracomment>@title section of the window: signed summaries of verification</extracomment>
        <translation>Довідки</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>@title section of the window</extracomment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Family contact</source>
        <extracomment>@title section of the window: contacts of children with their families</extracomment>
        <translation>Контакт із сім’єю</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>@title section of the window: who works on the dossier</extracomment>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>@title section of the window: who did what in the whole dossier</extracomment>
        <translation>Історія</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Such certificates usually read I-АБ 123456: a Roman numeral, two Cyrillic letters, six digits.</source>
        <extracomment>@info hint beside the number of a certificate</extracomment>
        <translation>Такі свідоцтва зазвичай мають вигляд I-АБ 123456: римське число, дві літери кирилиці, шість цифр.</translation>
    </message>
    <message>
        <source>Such a number usually reads 20150312-01234: date of birth, five digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такий номер зазвичай має вигляд 20150312-01234: дата народження, п’ять цифр.</translation>
    </message>
    <message>
        <source>Such a number usually has ten digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такий номер зазвичай має десять цифр.</translation>
    </message>
    <message>
        <source>Such a number usually has eleven digits: 112-233-445 95.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такий номер зазвичай має одинадцять цифр: 112-233-445 95.</translation>
    </message>
    <message>
        <source>Such a number usually has nine digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такий номер зазвичай має дев’ять цифр.</translation>
    </message>
    <message>
        <source>Such a number usually has two letters and six digits, or nine or ten digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такий номер зазвичай має дві літери й шість цифр або дев’ять чи десять цифр.</translation>
    </message>
    <message>
        <source>Such a number usually has two letters and six digits, or nine digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такий номер зазвичай має дві літери й шість цифр або дев’ять цифр.</translation>
    </message>
    <message>
        <source>revision not stated</source>
        <extracomment>@info an attestation that names no revision of the case</extracomment>
        <translation>редакцію не зазначено</translation>
    </message>
    <message>
        <source>revision %1, as the case is now</source>
        <extracomment>@info %1 short form of the revision hash; nothing has changed since</extracomment>
        <translation>редакція %1, справа відтоді не змінювалася</translation>
    </message>
    <message>
        <source>revision %1, the case has changed since</source>
        <extracomment>@info %1 short form of the revision hash; the case has changed since</extracomment>
        <translation>редакція %1, справу відтоді змінено</translation>
    </message>
    <message>
        <source>The check digit does not fit the other digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Контрольна цифра не відповідає іншим цифрам.</translation>
    </message>
    <message>
        <source>The date of birth inside this number is not the one stated, or no date.</source>
        <extracomment>@info hint beside a number that begins with a date of birth</extracomment>
        <translation>Дата народження в цьому номері інша, ніж зазначено, або це не дата.</translation>
    </message>
    <message>
        <source>Some letters are Latin although they look Cyrillic, or the other way round.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Деякі літери латинські, хоча схожі на кирилицю, або навпаки.</translation>
    </message>
    <message>
        <source>Hint: %1 It can be recorded as it is.</source>
        <extracomment>@info a hint, not an error; %1 what is unusual</extracomment>
        <translation>Підказка: %1 Можна записати як є.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>@info a stay; %1 its first day and %2 its last, as a party gives them</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>@info an event of a timeline; %1 what it is about (“Document”), %2 the date (“Date of issue”)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next contact due</source>
        <extracomment>@info an event of a timeline: the day on which child and family are to speak next</extracomment>
        <translation>Час наступного контакту</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Unchanged since it was signed</source>
        <extracomment>@title verdict about a signed file</extracomment>
        <translation>Без змін від часу підписання</translation>
    </message>
    <message>
        <source>The file can be relied on as what its signer signed.</source>
        <translation>На файл можна покладатися: це саме те, що підписано.</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <extracomment>@title verdict about a signed file</extracomment>
        <translation>Змінено після підписання</translation>
    </message>
    <message>
        <source>Do not rely on it. Keep the file and report it to the office that signed it.</source>
        <translation>Не покладайтеся на нього. Збережіть файл і повідомте установу, що його підписала.</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <extracomment>@title verdict about a signed file</extracomment>
        <translation>Підписано невідомим ключем</translation>
    </message>
    <message>
        <source>The content fits the signature, but nobody here has vouched for this key. Compare the fingerprint with the office by telephone.</source>
        <translation>Вміст відповідає підпису, але цей ключ тут ще не підтверджено. Звірте відбиток ключа з установою телефоном.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>@title verdict about a file</extracomment>
        <translation>Не підписано</translation>
    </message>
    <message>
        <source>Nothing shows who made this file or whether it was changed. Ask for the signed one.</source>
        <translation>Ніщо не свідчить, хто створив файл і чи його змінено. Попросіть підписаний файл.</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <extracomment>@title verdict about a signed file</extracomment>
        <translation>Неможливо перевірити</translation>
    </message>
    <message>
        <source>Its signature uses methods that prove nothing today. Ask for a newly signed file.</source>
        <translation>Підпис створено методами, які сьогодні нічого не доводять. Попросіть заново підписаний файл.</translation>
    </message>
    <message>
        <source>The signature could not be judged. Treat the file as unsigned and ask the office that sent it.</source>
        <translation>Не вдалося оцінити підпис. Вважайте файл непідписаним і зверніться до установи, яка його надіслала.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>@label who signed a file</extracomment>
        <translation>Підписувач</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>%1 (time-stamp of the document)</source>
        <extracomment>@info a time-stamp over the whole file; %1 is the authority</extracomment>
        <translation>%1 (позначка часу документа)</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>@label whether the content of a file is still as signed</extracomment>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>differs from what was signed</source>
        <translation>відрізняється від підписаного</translation>
    </message>
    <message>
        <source>could not be compared with the signature</source>
        <translation>не вдалося порівняти з підписом</translation>
    </message>
    <message>
        <source>same as signed</source>
        <translation>той самий, що підписано</translation>
    </message>
    <message>
        <source>same as signed; only further signatures were added</source>
        <translation>той самий, що підписано; додано лише інші підписи</translation>
    </message>
    <message>
        <source>something was changed after this signature</source>
        <translation>після цього підпису щось змінено</translation>
    </message>
    <message>
        <source>the signed part is intact; what was added later could not be judged</source>
        <translation>підписану частину не змінено; додане згодом оцінити не вдалося</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>@label how much of the file a signature covers</extracomment>
        <translation>Охоплює</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>увесь файл</translation>
    </message>
    <message>
        <source>only a part of the file: something follows after it</source>
        <translation>лише частину файлу: після неї є ще щось</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>@label whether the signer&apos;s key is known here</extracomment>
        <translation>Довіра</translation>
    </message>
    <message>
        <source>the key is in your trusted list (vouched for by: %1, %2)</source>
        <extracomment>@info %1 is the person who compared the key&apos;s fingerprint, %2 the day</extracomment>
        <translation>ключ є у вашому списку довірених (підтверджено: %1, %2)</translation>
    </message>
    <message>
        <source>the key is in your trusted list</source>
        <translation>ключ є у вашому списку довірених</translation>
    </message>
    <message>
        <source>the key is not in your trusted list</source>
        <translation>ключа немає у вашому списку довірених</translation>
    </message>
    <message>
        <source>the trusted certificate had expired</source>
        <translation>строк дії довіреного сертифіката минув</translation>
    </message>
    <message>
        <source>the key was withdrawn from your trusted list</source>
        <translation>ключ вилучено з вашого списку довірених</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>неможливо перевірити</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>@label the signer&apos;s certificate</extracomment>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>none that could be read</source>
        <translation>не вдалося прочитати жодного</translation>
    </message>
    <message>
        <source>valid from %1 to %2, fingerprint %3</source>
        <extracomment>@info a certificate; %1 and %2 are days, %3 the beginning of its fingerprint</extracomment>
        <translation>строк дії: %1–%2, відбиток: %3</translation>
    </message>
    <message>
        <source>not valid at the time of signing: %1</source>
        <extracomment>@info %1 describes the certificate with its days</extracomment>
        <translation>не був чинний на час підписання: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@label when a file was signed</extracomment>
        <translation>Час</translation>
    </message>
    <message>
        <source>%1, proven by a time-stamp</source>
        <extracomment>@info %1 is day and time</extracomment>
        <translation>%1, доведено позначкою часу</translation>
    </message>
    <message>
        <source>%1, by the signer’s clock only</source>
        <extracomment>@info %1 is day and time</extracomment>
        <translation>%1, лише за годинником підписувача</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Methods</source>
        <extracomment>@label the cryptographic methods of a signature</extracomment>
        <translation>Методи</translation>
    </message>
    <message>
        <source>no weak ones found</source>
        <translation>слабких не виявлено</translation>
    </message>
    <message>
        <source>weak today: %1</source>
        <extracomment>@info %1 is a list of technical names such as “sha1, rsa_1024”</extracomment>
        <translation>сьогодні слабкі: %1</translation>
    </message>
    <message>
        <source>Not checked, because this program never goes online: whether the certificate was withdrawn by its issuer, and whether a newer document replaces this one.</source>
        <translation>Не перевірено, бо програма ніколи не звертається до мережі: чи скасував надавач сертифікат і чи замінено цей документ новішим.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1</source>
        <comment>day in a phrase</comment>
        <extracomment>@info a day inside a phrase, after “between”, “not later than”; %1 is “5 March 2024”</extracomment>
        <translation>%1&#xa0;р.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year alone</comment>
        <extracomment>@info a year alone, %1 is the number</extracomment>
        <translation>%1&#xa0;р.</translation>
    </message>
    <message>
        <source>spring %1</source>
        <extracomment>@info a season as a date, %1 is the year</extracomment>
        <translation>весна %1&#xa0;р.</translation>
    </message>
    <message>
        <source>summer %1</source>
        <extracomment>@info a season as a date, %1 is the year</extracomment>
        <translation>літо %1&#xa0;р.</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <extracomment>@info a season as a date, %1 is the year</extracomment>
        <translation>осінь %1&#xa0;р.</translation>
    </message>
    <message>
        <source>winter %1–%2</source>
        <extracomment>@info a season as a date, from December of year %1 to February of year %2</extracomment>
        <translation>зима %1–%2&#xa0;рр.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>@info a month as a date, %1 is the month’s name, %2 the year</extracomment>
        <translation>%1 %2&#xa0;р.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>@info an approximate date, %1 is a day or a year</extracomment>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>%1 (approximately)</source>
        <extracomment>@info an approximate date, %1 is a month or a season with its year</extracomment>
        <translation>%1 (приблизно)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>span of years</comment>
        <extracomment>@info a span of years, %1 and %2 are numbers</extracomment>
        <translation>%1–%2&#xa0;рр.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>@info a span of time, %1 and %2 are days</extracomment>
        <translation>між %1 та %2</translation>
    </message>
    <message>
        <source>not later than %1</source>
        <extracomment>@info a date known only by its end, %1 is a day or a year</extracomment>
        <translation>не пізніше %1</translation>
    </message>
    <message>
        <source>not earlier than %1</source>
        <extracomment>@info a date known only by its beginning, %1 is a day or a year</extracomment>
        <translation>не раніше %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>@info a moment, %1 is the day, %2 the time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>@label a party&apos;s own words, in quotation marks; %1 is the text as recorded</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>@info:status chip: every party says the same about a fact</extracomment>
        <translation>Збіг</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>@info:status chip: the same name in another script or spelling</extracomment>
        <translation>Інше написання</translation>
    </message>
    <message>
        <source>Agree, less exact</source>
        <extracomment>@info:status chip: one stated value contains the other</extracomment>
        <translation>Збіг, менш точно</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <extracomment>@info:status chip: %1 parties of %2 say something about a fact, and they agree</extracomment>
        <translation>%1 із %2 збігаються</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>@info:status chip: the parties say different things about a fact</extracomment>
        <translation>Суперечність</translation>
    </message>
    <message>
        <source>Single source</source>
        <extracomment>@info:status chip: only one party says something about a fact</extracomment>
        <translation>Одне джерело</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>@info:status chip: no party says anything about a fact</extracomment>
        <translation>Немає даних</translation>
    </message>
    <message>
        <source>Every party says the same.</source>
        <translation>Усі сторони стверджують те саме.</translation>
    </message>
    <message>
        <source>The same name in another script or spelling.</source>
        <translation>Те саме ім’я іншим письмом або в іншому написанні.</translation>
    </message>
    <message>
        <source>Those who say something agree; the others are silent.</source>
        <translation>Наявні твердження збігаються; інші сторони нічого не стверджують.</translation>
    </message>
    <message>
        <source>The parties say different things.</source>
        <translation>Твердження сторін різні.</translation>
    </message>
    <message>
        <source>Only one party says something.</source>
        <translation>Твердження є лише від однієї сторони.</translation>
    </message>
    <message>
        <source>No party says anything.</source>
        <translation>Жодна сторона нічого не стверджує.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <extracomment>@info:status chip: number of facts in conflict in a case</extracomment>
        <translation>
            <numerusform>%n&#xa0;суперечність</numerusform>
            <numerusform>%n&#xa0;суперечності</numerusform>
            <numerusform>%n&#xa0;суперечностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>@info number of pages of a document</extracomment>
        <translation>
            <numerusform>%n&#xa0;сторінка</numerusform>
            <numerusform>%n&#xa0;сторінки</numerusform>
            <numerusform>%n&#xa0;сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>@option category of an annotation: supports a claim</extracomment>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>@option category of an annotation: something to ask about</extracomment>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>@option category of an annotation: about how a passage is translated</extracomment>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>@option category of an annotation: settled between the parties</extracomment>
        <translation>Узгоджено</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>@label kind of annotation: marked text</extracomment>
        <translation>Підсвічення</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>@label kind of annotation: a note at a point of the page</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>@label kind of annotation: a rectangle on a page or picture</extracomment>
        <translation>Ділянка</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>@label kind of material</extracomment>
        <translation>Фотографія</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>@label kind of material</extracomment>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Other file</source>
        <extracomment>@label kind of material</extracomment>
        <translation>Інший файл</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>@label what a claim is about</extracomment>
        <translation>Дитина</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>@label what a claim is about</extracomment>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>@label what a claim is about</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>@label what a claim is about: a stay at a place</extracomment>
        <translation>Перебування</translation>
    </message>
    <message>
        <source>Condition report</source>
        <extracomment>@label what a claim is about: a report on how the child is</extracomment>
        <translation>Звіт про стан</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>@option the language and script a name is written in</extracomment>
        <translation>Українською</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>@option the language and script a name is written in</extracomment>
        <translation>Російською</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <extracomment>@option the script a name is written in</extracomment>
        <translation>Латиницею</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>@info age in whole years</extracomment>
        <translation>
            <numerusform>%n&#xa0;рік</numerusform>
            <numerusform>%n&#xa0;роки</numerusform>
            <numerusform>%n&#xa0;років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>@info age as a span, %1 is the lower number of years and %n the upper one</extracomment>
        <translation>
            <numerusform>від %1 до %n&#xa0;року</numerusform>
            <numerusform>від %1 до %n&#xa0;років</numerusform>
            <numerusform>від %1 до %n&#xa0;років</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <extracomment>@info size of a file in kibibytes, %1 is a number</extracomment>
        <translation>%1&#xa0;КіБ</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <extracomment>@info size of a file in mebibytes, %1 is a number</extracomment>
        <translation>%1&#xa0;МіБ</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <extracomment>@info size of a file</extracomment>
        <translation>
            <numerusform>%n&#xa0;байт</numerusform>
            <numerusform>%n&#xa0;байти</numerusform>
            <numerusform>%n&#xa0;байтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <extracomment>@info age in whole years, shortened for a narrow row</extracomment>
        <translation>
            <numerusform>%n&#xa0;р.</numerusform>
            <numerusform>%n&#xa0;р.</numerusform>
            <numerusform>%n&#xa0;р.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n y</source>
        <extracomment>@info age as a span of years, shortened for a narrow row; %1 is the lower number, %n the upper one</extracomment>
        <translation>
            <numerusform>%1–%n&#xa0;р.</numerusform>
            <numerusform>%1–%n&#xa0;р.</numerusform>
            <numerusform>%1–%n&#xa0;р.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complementary</source>
        <extracomment>@info:status chip: the parties give different details that hold together</extracomment>
        <translation>Доповнюють</translation>
    </message>
    <message>
        <source>The parties give different details, which do not exclude each other.</source>
        <translation>Сторони наводять різні відомості, які не виключають одна одну.</translation>
    </message>
    <message>
        <source>possibly adult</source>
        <extracomment>@info the date of birth leaves open whether somebody has turned 18</extracomment>
        <translation>можливо, повнолітня особа</translation>
    </message>
    <message>
        <source>turns 18 within 90 days</source>
        <extracomment>@info a child who will be an adult soon</extracomment>
        <translation>повноліття настає протягом 90 днів</translation>
    </message>
    <message>
        <source>18 since separation</source>
        <extracomment>@info an adult who was a minor when separated</extracomment>
        <translation>повноліття настало після розлучення</translation>
    </message>
    <message>
        <source>adult</source>
        <extracomment>@info age of somebody who has turned 18</extracomment>
        <translation>повнолітня особа</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>@info %1 age in years, %2 what follows from it, such as “possibly adult”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>18 soon</source>
        <extracomment>@info a child who turns 18 within 90 days, shortened for a narrow row</extracomment>
        <translation>скоро 18</translation>
    </message>
    <message>
        <source>possibly 18</source>
        <extracomment>@info the date of birth leaves open whether somebody has turned 18, shortened for a narrow row</extracomment>
        <translation>можливо, 18</translation>
    </message>
    <message>
        <source>The statements are not equally exact, and hold together.</source>
        <translation>Твердження різної точності, але вони сумісні.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <extracomment>@info number of cases</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;справа</numerusform>
            <numerusform>%Ln&#xa0;справи</numerusform>
            <numerusform>%Ln&#xa0;справ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::AccountDialog</name>
    <message>
        <source>Give the person&apos;s name.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Зазначте ім’я людини.</translation>
    </message>
    <message>
        <source>The account&apos;s key is made of the letters a to z, digits and dashes.</source>
        <extracomment>@info what is wrong in a form</extracomment>
        <translation>Ключ облікового запису складається з латинських літер a–z, цифр і дефісів.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Виберіть принаймні одну роль.</translation>
    </message>
    <message>
        <source>Nobody else sees the content, so a role that does must stay.</source>
        <extracomment>@info why roles cannot be taken from an account</extracomment>
        <translation>Більше ніхто не бачить вмісту, тому роль, яка його бачить, має залишитися.</translation>
    </message>
    <message>
        <source>Nobody else manages accounts, so the role of administrator must stay.</source>
        <extracomment>@info why roles cannot be taken from an account</extracomment>
        <translation>Більше ніхто не керує обліковими записами, тому роль адміністратора має залишитися.</translation>
    </message>
    <message>
        <source>Your account does not see the content, so it cannot give others roles that do.</source>
        <extracomment>@info an administrator without the content wanted to give an account access to it</extracomment>
        <translation>Ваш обліковий запис не бачить вмісту, тому не може надати іншим ролей, які його бачать.</translation>
    </message>
    <message>
        <source>There is already an account “%1”.</source>
        <extracomment>@info %1 is the key of an account</extracomment>
        <translation>Обліковий запис «%1» уже є.</translation>
    </message>
    <message>
        <source>Change account</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Змінити обліковий запис</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>@label:textbox the person an account belongs to</extracomment>
        <translation>Ім’я людини</translation>
    </message>
    <message>
        <source>Key of the account</source>
        <extracomment>@label:textbox a short word that stands for an account</extracomment>
        <translation>Ключ облікового запису</translation>
    </message>
    <message>
        <source>The key stays.</source>
        <translation>Ключ не змінюється.</translation>
    </message>
    <message>
        <source>A short word to choose the account by when unlocking.</source>
        <translation>Коротке слово, за яким обліковий запис вибирають під час розблокування.</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>@label of a group of boxes</extracomment>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>An account that is only administrator manages accounts without seeing any case.</source>
        <translation>Обліковий запис лише з роллю адміністратора керує обліковими записами, не бачачи жодної справи.</translation>
    </message>
</context>
<context>
    <name>homeward::AccountsModel</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>@item:intable the account of who works now; %1 is a person&apos;s name</extracomment>
        <translation>%1 (ви)</translation>
    </message>
    <message>
        <source>%1, key %2, roles: %3</source>
        <extracomment>@item:intable an account, read aloud; %1 is a person&apos;s name, %2 a key, %3 a list of roles</extracomment>
        <translation>%1, ключ %2, ролі: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>@title:column the person an account belongs to</extracomment>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
</context>
<context>
    <name>homeward::AccountsPage</name>
    <message>
        <source>The dossier is open for reading only.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Досьє відкрито лише для читання.</translation>
    </message>
    <message>
        <source>Your own passphrase is changed with “Change passphrase…”.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Власну парольну фразу змінюють кнопкою «Змінити парольну фразу…».</translation>
    </message>
    <message>
        <source>You work with this account. Another account that manages accounts can remove it.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Ви працюєте від цього облікового запису. Вилучити його може інший обліковий запис, який керує обліковими записами.</translation>
    </message>
    <message>
        <source>Nobody else sees the content of the dossier, so this account stays.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Більше ніхто не бачить вмісту досьє, тому цей обліковий запис залишається.</translation>
    </message>
    <message>
        <source>Nobody else manages accounts, so this account stays.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Більше ніхто не керує обліковими записами, тому цей залишається.</translation>
    </message>
    <message>
        <source>An account that manages accounts and sees the content can do this.</source>
        <translation>Це може зробити обліковий запис, який керує обліковими записами й бачить вміст.</translation>
    </message>
    <message>
        <source>The new passphrase of %1 is set.</source>
        <extracomment>@info:status %1 is a person&apos;s name</extracomment>
        <translation>Нову парольну фразу задано: %1.</translation>
    </message>
    <message>
        <source>Remove the account of %1 (%2)? It cannot be brought back. What was recorded under this name stays.</source>
        <extracomment>@info asks before an account is removed; %1 is a person&apos;s name, %2 the key of the account</extracomment>
        <translation>Вилучити обліковий запис «%1» (%2)? Повернути його не можна. Записане під цим іменем залишається.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <extracomment>@action:button</extracomment>
        <translation>Вилучити обліковий запис</translation>
    </message>
    <message>
        <source>The account of %1 is removed.</source>
        <extracomment>@info:status %1 is a person&apos;s name</extracomment>
        <translation>Обліковий запис вилучено: %1.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <extracomment>@action:button</extracomment>
        <translation>Створити новий ключ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>@title
----------
@label accessible name of the list of accounts</extracomment>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>You work as %1 and administer this dossier without seeing its content.</source>
        <extracomment>@info %1 is a person&apos;s name</extracomment>
        <translation>Ви працюєте як %1 і адмініструєте це досьє, не бачачи його вмісту.</translation>
    </message>
    <message>
        <source>You work as %1. Roles: %2. Other roles and another name act from the next unlocking on.</source>
        <translation>Ви працюєте як %1. Ролі: %2. Інші ролі та інше ім’я діють після наступного розблокування.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <extracomment>@action:button the own passphrase</extracomment>
        <translation>Змінити парольну фразу…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>@action:button</extracomment>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Add account…</source>
        <extracomment>@action:button</extracomment>
        <translation>Додати обліковий запис…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>@action:button name and roles of an account</extracomment>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <extracomment>@action:button for an account whose passphrase is forgotten</extracomment>
        <translation>Задати парольну фразу…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>@action:button</extracomment>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>@title</extracomment>
        <translation>Ключ відновлення</translation>
    </message>
    <message>
        <source>It was shown once when the dossier was made. Whoever has it can give any account a new passphrase. Make a new one when the paper is lost or was seen.</source>
        <translation>Його показано один раз, коли досьє було створено. Хто має ключ, може задати нову парольну фразу будь-якому обліковому запису. Створіть новий, якщо папір загублено або його хтось бачив.</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <extracomment>@action:button</extracomment>
        <translation>Створити новий ключ відновлення…</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The former one does not open this dossier any more, but still the backups that were made before.</source>
        <extracomment>@info:status</extracomment>
        <translation>Вашу парольну фразу змінено. Колишня вже не відкриває цього досьє, але й далі відкриває резервні копії, зроблені раніше.</translation>
    </message>
    <message>
        <source>Make a new recovery key? The key written down so far will not open this dossier any more, but still the backups that were made before.</source>
        <translation>Створити новий ключ відновлення? Записаний досі ключ більше не відкриватиме цього досьє, але й далі відкриватиме резервні копії, зроблені раніше.</translation>
    </message>
</context>
<context>
    <name>homeward::AddAnnotationCommand</name>
    <message>
        <source>annotation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>анотація</translation>
    </message>
</context>
<context>
    <name>homeward::AddAttestationCommand</name>
    <message>
        <source>new attestation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>нове засвідчення</translation>
    </message>
</context>
<context>
    <name>homeward::AddClaimCommand</name>
    <message>
        <source>claim: %1</source>
        <extracomment>@action:inmenu what Undo takes back; %1 is a fact such as “Date of birth”</extracomment>
        <translation>твердження: %1</translation>
    </message>
</context>
<context>
    <name>homeward::AddReplyCommand</name>
    <message>
        <source>reply</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>відповідь</translation>
    </message>
</context>
<context>
    <name>homeward::AnnotationFilter</name>
    <message>
        <source>Filter annotations</source>
        <extracomment>@label:textbox narrows the list of annotations</extracomment>
        <translation>Фільтр анотацій</translation>
    </message>
    <message>
        <source>Order and filter of annotations</source>
        <extracomment>@action:button opens the menu of what the list of annotations shows</extracomment>
        <translation>Порядок і відбір анотацій</translation>
    </message>
    <message>
        <source>Group by page</source>
        <extracomment>@action:inmenu heading lines of the list of annotations</extracomment>
        <translation>Групувати за сторінкою</translation>
    </message>
    <message>
        <source>Group by author</source>
        <extracomment>@action:inmenu heading lines of the list of annotations</extracomment>
        <translation>Групувати за автором</translation>
    </message>
    <message>
        <source>Group by category</source>
        <extracomment>@action:inmenu heading lines of the list of annotations</extracomment>
        <translation>Групувати за категорією</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>@action:inmenu lists only one&apos;s own annotations</extracomment>
        <translation>Лише мої</translation>
    </message>
    <message>
        <source>Open questions</source>
        <extracomment>@action:inmenu lists only questions without an answer</extracomment>
        <translation>Відкриті питання</translation>
    </message>
</context>
<context>
    <name>homeward::AnnotationModel</name>
    <message>
        <source>Page %1</source>
        <extracomment>@title:group annotations of one page, %1 is its number</extracomment>
        <translation>Сторінка %1</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <extracomment>@item:inlistbox an annotation; %1 is its category, %2 the marked words</extracomment>
        <translation>%1 · «%2»</translation>
    </message>
    <message>
        <source>%1, %2, %3, page %4, “%5”, %6</source>
        <extracomment>@item:inlistbox read aloud; %1 number, %2 category, %3 kind, %4 page, %5 marked words, %6 comment</extracomment>
        <translation>%1, %2, %3, сторінка %4, «%5», %6</translation>
    </message>
    <message>
        <source>Could not be placed (%1)</source>
        <extracomment>@title:group annotations whose passage is nowhere in the file; %1 is how many</extracomment>
        <translation>Не знайдено місця (%1)</translation>
    </message>
    <message>
        <source>From the file (%1)</source>
        <extracomment>@title:group annotations that are in the file itself; %1 is how many</extracomment>
        <translation>Із самого файлу (%1)</translation>
    </message>
    <message>
        <source>%1 (answered)</source>
        <extracomment>@item:inlistbox a question that has its answer; %1 is the word “Question”</extracomment>
        <translation>%1 (є відповідь)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>@info who wrote an annotation and when; %1 is the person, %2 day and time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Marked words</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Позначені слова</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Малюнок</translation>
    </message>
    <message>
        <source>Stamp</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Штамп</translation>
    </message>
    <message>
        <source>Attached file</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Вкладений файл</translation>
    </message>
    <message>
        <source>Other mark</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Інша позначка</translation>
    </message>
    <message>
        <source>The file names: %1</source>
        <extracomment>@info author of a mark in the file itself as the file says; %1 is a name</extracomment>
        <translation>У файлі вказано: %1</translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <extracomment>@item:inlistbox a mark of the file itself; %1 its kind, %2 its page</extracomment>
        <translation>%1 · сторінка %2</translation>
    </message>
</context>
<context>
    <name>homeward::AnnotationPanel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <extracomment>@title:group marks on a document; %n how many</extracomment>
        <translation>
            <numerusform>%n&#xa0;анотація</numerusform>
            <numerusform>%n&#xa0;анотації</numerusform>
            <numerusform>%n&#xa0;анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words and press H, place a note with N, or draw an area with A.</source>
        <extracomment>@info shown while a document has no annotations</extracomment>
        <translation>Позначок ще немає. Виділіть слова й натисніть H, поставте примітку клавішею N або окресліть ділянку клавішею A.</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>@label:textbox the comment of an annotation</extracomment>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>@action:button takes an annotation off the page</extracomment>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>@label accessible name of the list of marks</extracomment>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Place a note with N or draw an area with A.</source>
        <extracomment>@info shown while a picture has no annotations</extracomment>
        <translation>Позначок ще немає. Поставте примітку клавішею N або окресліть ділянку клавішею A.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) hidden by the filter.</source>
        <extracomment>@info:status annotations the filter hides; %n how many</extracomment>
        <translation>
            <numerusform>Фільтр приховав %n анотацію.</numerusform>
            <numerusform>Фільтр приховав %n анотації.</numerusform>
            <numerusform>Фільтр приховав %n анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>@action:button lists everything again</extracomment>
        <translation>Скинути фільтр</translation>
    </message>
    <message>
        <source>Place again</source>
        <extracomment>@action:button the next mark made becomes the place of this annotation</extracomment>
        <translation>Розмістити знову</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <extracomment>@action:button an annotation without its passage stays as a note on the page</extracomment>
        <translation>Лишити приміткою</translation>
    </message>
    <message>
        <source>Reply…</source>
        <extracomment>@label:textbox an answer to an annotation</extracomment>
        <translation>Відповідь…</translation>
    </message>
    <message>
        <source>Reply to this annotation</source>
        <extracomment>@label:textbox read aloud</extracomment>
        <translation>Відповідь на цю анотацію</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>@action:button records the answer that was typed</extracomment>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Remove my reply</source>
        <extracomment>@action:button takes back one&apos;s own last answer</extracomment>
        <translation>Прибрати мою відповідь</translation>
    </message>
    <message>
        <source>Open the question again</source>
        <translation>Знову відкрити питання</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Позначити як вирішене</translation>
    </message>
</context>
<context>
    <name>homeward::AttestationDialog</name>
    <message>
        <source>Write the reservations: what is confirmed only in part.</source>
        <extracomment>@info beside the fields of an attestation</extracomment>
        <translation>Напишіть застереження: що підтверджено лише частково.</translation>
    </message>
    <message>
        <source>Write the date as one day with the month as a word, such as 5 March 2026, or leave it empty.</source>
        <extracomment>@info beside the fields of an attestation: its date must be one day</extracomment>
        <translation>Запишіть дату як один день із місяцем словом, наприклад 5 березня 2026, або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>New attestation</source>
        <extracomment>@title:window what a party answered about a case</extracomment>
        <translation>Нове засвідчення</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>@label:listbox the side that says something</extracomment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>@label:listbox in what capacity a party attests</extracomment>
        <translation>У якій якості</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>@label:listbox what the party answered</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reservations</source>
        <extracomment>@label:textbox what a party confirms only in part</extracomment>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Signatory</source>
        <extracomment>@label:textbox who signed for the party</extracomment>
        <translation>Підписувач</translation>
    </message>
    <message>
        <source>Date of the attestation, if stated</source>
        <extracomment>@label:textbox date of an attestation</extracomment>
        <translation>Дата засвідчення, якщо зазначена</translation>
    </message>
    <message>
        <source>Revision attested</source>
        <extracomment>@label:listbox state of the case an attestation speaks of</extracomment>
        <translation>Засвідчена редакція</translation>
    </message>
    <message>
        <source>Document on file</source>
        <extracomment>@label:listbox the stored file of an attestation</extracomment>
        <translation>Документ у справі</translation>
    </message>
    <message>
        <source>%1, the case as it is now</source>
        <extracomment>@item:inlistbox %1 short form of the revision hash</extracomment>
        <translation>%1, теперішній стан справи</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:inlistbox an attestation that names no revision, or an earlier one that is not known here</extracomment>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>@item:inlistbox no stored file</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Add attestation</source>
        <extracomment>@action:button</extracomment>
        <translation>Додати засвідчення</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose the party that attests.</source>
        <extracomment>@info beside the fields of an attestation</extracomment>
        <translation>Виберіть сторону, яка засвідчує.</translation>
    </message>
    <message>
        <source>Choose in what capacity the party attests.</source>
        <extracomment>@info beside the fields of an attestation</extracomment>
        <translation>Виберіть, у якій якості сторона засвідчує.</translation>
    </message>
    <message>
        <source>Choose what the party answered.</source>
        <extracomment>@info beside the fields of an attestation</extracomment>
        <translation>Виберіть, що сторона відповіла.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@info in a list of choices of which none is made yet</extracomment>
        <translation>Вибрати…</translation>
    </message>
</context>
<context>
    <name>homeward::BackupKeeper</name>
    <message>
        <source>The backup could not be made. %1 It will be tried again.</source>
        <extracomment>@info %1 is a whole sentence about why</extracomment>
        <translation>Резервну копію створити не вдалося. %1 Спробу буде повторено.</translation>
    </message>
    <message>
        <source>The folder for backups “%1” is not there, and no backup was made yet. Connect the disk; it will be tried again.</source>
        <extracomment>@info %1 is a folder, perhaps on a removable disk</extracomment>
        <translation>Теки для резервних копій «%1» немає, і жодної копії ще не створено. Під’єднайте диск; спробу буде повторено.</translation>
    </message>
    <message>
        <source>The folder for backups “%1” is not there. The last backup: %2. Connect the disk; it will be tried again.</source>
        <extracomment>@info %1 is a folder, perhaps on a removable disk, %2 how long ago (&quot;3 hours ago&quot;)</extracomment>
        <translation>Теки для резервних копій «%1» немає. Остання копія: %2. Під’єднайте диск; спробу буде повторено.</translation>
    </message>
    <message>
        <source>Backups are not made by themselves now: this dossier was copied, moved or restored since their folder was chosen. Choose it again in the settings.</source>
        <extracomment>@info</extracomment>
        <translation>Резервні копії зараз не створюються самі: після вибору теки для них це досьє скопіювали, перемістили або відновили. Виберіть теку знову в налаштуваннях.</translation>
    </message>
    <message numerus="yes">
        <source>At the last backup %n thing(s) were not as they were recorded: check the dossier. Backups without such findings are kept.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>Під час останнього резервного копіювання %n розбіжність із записаним: перевірте досьє. Копії без таких розбіжностей зберігаються.</numerusform>
            <numerusform>Під час останнього резервного копіювання %n розбіжності із записаним: перевірте досьє. Копії без таких розбіжностей зберігаються.</numerusform>
            <numerusform>Під час останнього резервного копіювання %n розбіжностей із записаним: перевірте досьє. Копії без таких розбіжностей зберігаються.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::BackupSettings</name>
    <message>
        <source>Folder for backups</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Тека для резервних копій</translation>
    </message>
    <message>
        <source>Backups of this dossier</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Резервні копії цього досьє</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>@label</extracomment>
        <translation>Тека</translation>
    </message>
    <message>
        <source>None chosen yet. A removable disk is best: it can be kept in another place.</source>
        <translation>Ще не вибрано. Найкраще&#xa0;— знімний диск: його можна зберігати в іншому місці.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@action:button choose a folder</extracomment>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>@item:inlistbox</extracomment>
        <translation>Лише вручну</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>кожну %n годину</numerusform>
            <numerusform>кожні %n години</numerusform>
            <numerusform>кожні %n годин</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups to keep in the folder</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Скільки копій зберігати в теці</translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <extracomment>@item:inlistbox the newest backups</extracomment>
        <translation>
            <numerusform>останню %n</numerusform>
            <numerusform>останні %n</numerusform>
            <numerusform>останні %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1 (%2).</source>
        <extracomment>@info %1 is how long ago (&quot;3 hours ago&quot;), %2 a date and time</extracomment>
        <translation>Остання копія: %1 (%2).</translation>
    </message>
    <message>
        <source>No backup was made into a folder yet.</source>
        <extracomment>@info</extracomment>
        <translation>У теку ще не записано жодної копії.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Досьє відкрито лише для читання.</translation>
    </message>
    <message>
        <source>Only a custodian of records may change this.</source>
        <translation>Це може змінювати лише відповідальний за зберігання.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>@action:button make a backup now</extracomment>
        <translation>Створити копію зараз</translation>
    </message>
    <message>
        <source>Back up by itself while the dossier is unlocked</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Створювати резервні копії самостійно, поки досьє розблоковано</translation>
    </message>
    <message>
        <source>This dossier was copied, moved or restored since the folder was chosen. Choose it again, then backups are made here, too.</source>
        <extracomment>@info</extracomment>
        <translation>Після вибору теки це досьє скопіювали, перемістили або відновили. Виберіть теку знову, і резервні копії створюватимуться й тут.</translation>
    </message>
</context>
<context>
    <name>homeward::BeginSubjectCommand</name>
    <message>
        <source>new record: %1</source>
        <extracomment>@action:inmenu what Undo takes back; %1 is “Document”, “Person” or the like</extracomment>
        <translation>новий запис: %1</translation>
    </message>
</context>
<context>
    <name>homeward::CaseActions</name>
    <message numerus="yes">
        <source>mark %n case(s) as read</source>
        <extracomment>@action name of an undo step: %n cases were marked</extracomment>
        <translation>
            <numerusform>позначення %n&#xa0;справи прочитаною</numerusform>
            <numerusform>позначення %n&#xa0;справ прочитаними</numerusform>
            <numerusform>позначення %n&#xa0;справ прочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n case(s) as unread</source>
        <translation>
            <numerusform>позначення %n&#xa0;справи непрочитаною</numerusform>
            <numerusform>позначення %n&#xa0;справ непрочитаними</numerusform>
            <numerusform>позначення %n&#xa0;справ непрочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) marked as read</source>
        <extracomment>@info:status what was just done</extracomment>
        <translation>
            <numerusform>%n&#xa0;справу позначено прочитаною</numerusform>
            <numerusform>%n&#xa0;справи позначено прочитаними</numerusform>
            <numerusform>%n&#xa0;справ позначено прочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) marked as unread</source>
        <translation>
            <numerusform>%n&#xa0;справу позначено непрочитаною</numerusform>
            <numerusform>%n&#xa0;справи позначено непрочитаними</numerusform>
            <numerusform>%n&#xa0;справ позначено непрочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n case(s)</source>
        <extracomment>@action name of an undo step: %n cases were handed out</extracomment>
        <translation>
            <numerusform>призначення %n&#xa0;справи</numerusform>
            <numerusform>призначення %n&#xa0;справ</numerusform>
            <numerusform>призначення %n&#xa0;справ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to nobody</source>
        <extracomment>@info:status what was just done; %1 is a person</extracomment>
        <translation>
            <numerusform>%n&#xa0;справу нікому не призначено</numerusform>
            <numerusform>%n&#xa0;справи нікому не призначено</numerusform>
            <numerusform>%n&#xa0;справ нікому не призначено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to %1</source>
        <translation>
            <numerusform>%n&#xa0;справу призначено: %1</numerusform>
            <numerusform>%n&#xa0;справи призначено: %1</numerusform>
            <numerusform>%n&#xa0;справ призначено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <extracomment>@action:inmenu hands cases to oneself; %1 is the own name</extracomment>
        <translation>Мені (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>@action:inmenu takes cases back from whoever has them</extracomment>
        <translation>Нікому</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <extracomment>@info on a printed list of cases; %1 is a day and time, %2 a person</extracomment>
        <translation>Надруковано %1, %2</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Досьє відкрито лише для читання.</translation>
    </message>
    <message>
        <source>Only those who edit cases may assign them.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Призначати справи може лише той, хто їх редагує.</translation>
    </message>
    <message>
        <source>Your role does not allow printing.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Ваша роль не дозволяє друкувати.</translation>
    </message>
</context>
<context>
    <name>homeward::CaseBrowser</name>
    <message>
        <source>No case matches these filters</source>
        <translation>Немає справ за цими фільтрами</translation>
    </message>
    <message>
        <source>Clear filters (Esc)</source>
        <extracomment>@action:button; the key Esc does the same</extracomment>
        <translation>Скинути фільтри (Esc)</translation>
    </message>
    <message>
        <source>Cases of this dossier will be listed here.</source>
        <extracomment>@info the dossier is empty</extracomment>
        <translation>Тут будуть справи цього досьє.</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>@label of the list of cases, for screen readers</extracomment>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>@action:inmenu opens the case of a row</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>@action:inmenu copies the number of a case</extracomment>
        <translation>Копіювати номер</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити непрочитаною</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаною</translation>
    </message>
    <message>
        <source>Assign to</source>
        <extracomment>@action:inmenu hands cases to a person; opens a list of people</extracomment>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>Друкувати список…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button reads once more what could not be read</extracomment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <extracomment>@action:button begins the first case of a dossier; the key Ctrl+N does the same</extracomment>
        <translation>Нова справа (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) hidden by: %1</source>
        <extracomment>@info %n cases are not shown; %1 lists the active filters</extracomment>
        <translation>
            <numerusform>Приховано %Ln&#xa0;справу за фільтрами: %1</numerusform>
            <numerusform>Приховано %Ln&#xa0;справи за фільтрами: %1</numerusform>
            <numerusform>Приховано %Ln&#xa0;справ за фільтрами: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseCountLine</name>
    <message>
        <source>Nothing found for “%1”. Shown for “%2” (other keyboard layout).</source>
        <extracomment>@info above the list; %1 is what was typed, %2 the same keys in another keyboard layout</extracomment>
        <translation>За «%1» нічого не знайдено. Показано за «%2» (інша розкладка клавіатури).</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Shown: names and places spelled alike.</source>
        <extracomment>@info above the list; %1 is what was typed</extracomment>
        <translation>За «%1» нічого не знайдено. Показано схожі за написанням імена й місця.</translation>
    </message>
    <message>
        <source>Most conflicts first</source>
        <extracomment>@action:inmenu order of the case list</extracomment>
        <translation>За кількістю суперечностей</translation>
    </message>
    <message>
        <source>Oldest unread first</source>
        <extracomment>@action:inmenu order of the case list: what is unread and changed longest ago comes first</extracomment>
        <translation>Спершу давно не прочитані</translation>
    </message>
    <message>
        <source>By number</source>
        <extracomment>@action:inmenu order of the case list</extracomment>
        <translation>За номером</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>@action:inmenu order of the case list</extracomment>
        <translation>За ім’ям</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <extracomment>@action:inmenu order of the case list</extracomment>
        <translation>За часом змін</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Порядок у списку</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln read</source>
        <extracomment>@info above the list, %1 is &quot;248 cases&quot;, %n how many of them the account has read as they are now</extracomment>
        <translation>
            <numerusform>%1, прочитано %Ln</numerusform>
            <numerusform>%1, прочитано %Ln</numerusform>
            <numerusform>%1, прочитано %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln case(s)</source>
        <extracomment>@info %1 cases are shown of %n cases in all</extracomment>
        <translation>
            <numerusform>%L1 із %Ln&#xa0;справи</numerusform>
            <numerusform>%L1 із %Ln&#xa0;справ</numerusform>
            <numerusform>%L1 із %Ln&#xa0;справ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseFileView</name>
    <message>
        <source>Overview</source>
        <extracomment>@title:tab</extracomment>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Claims %1</source>
        <extracomment>@title:tab %1 is how many facts somebody speaks about</extracomment>
        <translation>Твердження %1</translation>
    </message>
    <message>
        <source>Photos %1</source>
        <extracomment>@title:tab %1 is how many photographs there are</extracomment>
        <translation>Фото %1</translation>
    </message>
    <message>
        <source>Documents %1</source>
        <extracomment>@title:tab %1 is how many files other than photographs there are</extracomment>
        <translation>Документи %1</translation>
    </message>
    <message>
        <source>Choose a case in the list to see it here.</source>
        <extracomment>@info shown while no case is open</extracomment>
        <translation>Виберіть справу в списку, щоб побачити її тут.</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <extracomment>@title:tab the family log; %1 is how many lines it has</extracomment>
        <translation>Контакт %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button reads the case again after a failure</extracomment>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>homeward::CaseFilterPopup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>@info an active filter of the case list; %1 is its name, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>@title:group the further filters of the case list, for screen readers</extracomment>
        <translation>Ще фільтри</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>@label:listbox the state of a case&apos;s record</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>@item:inlistbox no choice: every state</extracomment>
        <translation>Будь-який стан</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>@label:textbox a place by which cases are filtered</extracomment>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Party that states something</source>
        <extracomment>@label:listbox a party that says something in the case</extracomment>
        <translation>Сторона, яка щось стверджує</translation>
    </message>
    <message>
        <source>Any party</source>
        <extracomment>@item:inlistbox no choice: whichever party speaks</extracomment>
        <translation>Будь-яка сторона</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>@label:listbox since when a case has changed</extracomment>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>At any time</source>
        <extracomment>@item:inlistbox changed at any time</extracomment>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>@item:inlistbox changed today</extracomment>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <extracomment>@item:inlistbox changed within the last days</extracomment>
        <translation>За останні 7 днів</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <extracomment>@item:inlistbox changed within the last days</extracomment>
        <translation>За останні 30 днів</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>@label:listbox filter of cases by age</extracomment>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Any age</source>
        <extracomment>@item:inlistbox no choice: every age</extracomment>
        <translation>Будь-який вік</translation>
    </message>
    <message>
        <source>Turns 18 within 90 days</source>
        <extracomment>@item:inlistbox children who come of age soon, as far as the dates tell</extracomment>
        <translation>18 років упродовж 90 днів</translation>
    </message>
    <message>
        <source>Turned 18 since separation</source>
        <extracomment>@item:inlistbox children who came of age after they were separated, as far as the dates tell</extracomment>
        <translation>18 років після розлучення</translation>
    </message>
    <message>
        <source>Changed since I read it</source>
        <extracomment>@option:check filter of cases</extracomment>
        <translation>Змінено після мого прочитання</translation>
    </message>
    <message>
        <source>Has photos</source>
        <extracomment>@option:check filter of cases</extracomment>
        <translation>Є фотографії</translation>
    </message>
    <message>
        <source>Has documents</source>
        <extracomment>@option:check filter of cases</extracomment>
        <translation>Є документи</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button clears the filters of this popup</extracomment>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>homeward::CaseFilters</name>
    <message>
        <source>text “%1”</source>
        <extracomment>@info an active filter of the case list; %1 is what was typed</extracomment>
        <translation>текст «%1»</translation>
    </message>
    <message>
        <source>with conflicts</source>
        <extracomment>@info an active filter of the case list</extracomment>
        <translation>із суперечностями</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>@action:button opens the further filters of the case list; %n of them are active</extracomment>
        <translation>Ще фільтри</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>Ще %n&#xa0;фільтр</numerusform>
            <numerusform>Ще %n&#xa0;фільтри</numerusform>
            <numerusform>Ще %n&#xa0;фільтрів</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter cases</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Фільтр справ</translation>
    </message>
    <message>
        <source>Cases you have not read, or that changed since you read them</source>
        <extracomment>@info:tooltip of the filter &quot;Unread&quot;</extracomment>
        <translation>Справи, яких ви не читали або які відтоді змінилися</translation>
    </message>
    <message>
        <source>Cases in which parties say different things</source>
        <extracomment>@info:tooltip of the filter &quot;Conflicts&quot;</extracomment>
        <translation>Справи, у яких сторони стверджують різне</translation>
    </message>
    <message>
        <source>Cases assigned to you</source>
        <extracomment>@info:tooltip of the filter &quot;Mine&quot;</extracomment>
        <translation>Справи, призначені вам</translation>
    </message>
    <message>
        <source>only unread</source>
        <extracomment>@info an active filter of the case list</extracomment>
        <translation>лише непрочитані</translation>
    </message>
    <message>
        <source>only mine</source>
        <extracomment>@info an active filter of the case list: assigned to whoever works</extracomment>
        <translation>лише мої</translation>
    </message>
    <message>
        <source>Unread %L1</source>
        <extracomment>@option:check filter of the case list: what the account has not read as it is now; %1 is how many</extracomment>
        <translation>Непрочитані %L1</translation>
    </message>
    <message>
        <source>Conflicts %L1</source>
        <extracomment>@option:check filter of the case list, %1 is how many cases have facts in conflict</extracomment>
        <translation>Суперечності %L1</translation>
    </message>
    <message>
        <source>Mine %L1</source>
        <extracomment>@option:check filter of the case list: assigned to whoever works; %1 is how many</extracomment>
        <translation>Мої %L1</translation>
    </message>
</context>
<context>
    <name>homeward::CaseHeader</name>
    <message>
        <source>date of birth not stated</source>
        <extracomment>@info the date of birth of a child is not known</extracomment>
        <translation>дату народження не зазначено</translation>
    </message>
    <message numerus="yes">
        <source>born: %1 (%n date(s) claimed)</source>
        <extracomment>@info in the head of a case; %1 is the year or years of all claimed dates, %n how many different dates</extracomment>
        <translation>
            <numerusform>нар. %1 (заявлено %n&#xa0;дату)</numerusform>
            <numerusform>нар. %1 (заявлено %n&#xa0;дати)</numerusform>
            <numerusform>нар. %1 (заявлено %n&#xa0;дат)</numerusform>
        </translation>
    </message>
    <message>
        <source>born: %1</source>
        <extracomment>@info in the head of a case; %1 is a date</extracomment>
        <translation>нар. %1</translation>
    </message>
    <message>
        <source>Signed summary…</source>
        <extracomment>@action:button opens the signed summary of a case</extracomment>
        <translation>Підписана довідка…</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>@label accessible name of a child&apos;s picture in the head of the case</extracomment>
        <translation>Зображення</translation>
    </message>
</context>
<context>
    <name>homeward::CaseListModel</name>
    <message>
        <source>unread</source>
        <extracomment>@info state of a case for the account that works, in a list of words</extracomment>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>changed since you read it</source>
        <extracomment>@info state of a case for the account that works, in a list of words</extracomment>
        <translation>змінено після вашого прочитання</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <extracomment>@info in a list of words about a case; %1 is the account that works on it</extracomment>
        <translation>призначено: %1</translation>
    </message>
</context>
<context>
    <name>homeward::CaseSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>@info how many cases are selected in the list</extracomment>
        <translation>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>@action:button marks the selected cases</extracomment>
        <translation>Позначити непрочитаною</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаною</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <extracomment>@action:button hands the selected cases to a person</extracomment>
        <translation>Призначити…</translation>
    </message>
    <message>
        <source>Print list…</source>
        <extracomment>@action:button prints the selected cases as a plain list</extracomment>
        <translation>Друкувати список…</translation>
    </message>
    <message>
        <source>Cancel selection</source>
        <extracomment>@action:button selects only the current case again</extracomment>
        <translation>Скасувати вибір</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>@action:button takes the act just done back</extracomment>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Selected cases</source>
        <extracomment>@title:group what can be done with the selected cases, for screen readers</extracomment>
        <translation>Вибрані справи</translation>
    </message>
</context>
<context>
    <name>homeward::CasesPage</name>
    <message>
        <source>Choose a case in the list to see it here.</source>
        <extracomment>@info beside the list: no case is open yet</extracomment>
        <translation>Виберіть справу в списку, щоб побачити її тут.</translation>
    </message>
    <message>
        <source>No other unread case in this list</source>
        <extracomment>@info:status after the command &quot;Next unread case&quot;</extracomment>
        <translation>У цьому списку більше немає непрочитаних справ</translation>
    </message>
    <message>
        <source>A case is read here once there is one.</source>
        <translation>Тут можна буде переглянути справу, щойно вона з’явиться.</translation>
    </message>
    <message numerus="yes">
        <source>Case %L1 of %Ln</source>
        <extracomment>@info:status %1 is the place of the row in the list, %n the number of rows shown</extracomment>
        <translation>
            <numerusform>Справа %L1 із %Ln</numerusform>
            <numerusform>Справа %L1 із %Ln</numerusform>
            <numerusform>Справа %L1 із %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case %L1 of %Ln in this filter</source>
        <extracomment>@info:status %1 is the place of the row in the filtered list, %n the number of rows it shows</extracomment>
        <translation>
            <numerusform>Справа %L1 із %Ln за цим фільтром</numerusform>
            <numerusform>Справа %L1 із %Ln за цим фільтром</numerusform>
            <numerusform>Справа %L1 із %Ln за цим фільтром</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CategoryButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>@info:tooltip category of a mark; %1 is its word, %2 the key that chooses it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>homeward::ClaimDialog</name>
    <message>
        <source>Correct a claim</source>
        <extracomment>@title:window a new claim replaces an older one of the same party, which stays on record</extracomment>
        <translation>Виправлення твердження</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Нове твердження</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>@label:listbox the fact a claim is about</extracomment>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>@label:listbox the side that says something</extracomment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Value as the party states it</source>
        <extracomment>@label what the party says</extracomment>
        <translation>Значення, як його подає сторона</translation>
    </message>
    <message>
        <source>Record correction</source>
        <extracomment>@action:button records the corrected claim</extracomment>
        <translation>Записати виправлення</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Додати твердження</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose the party that says this.</source>
        <extracomment>@info beside the fields of a claim or a record</extracomment>
        <translation>Виберіть сторону, яка це каже.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@info in a list of choices of which none is made yet</extracomment>
        <translation>Вибрати…</translation>
    </message>
</context>
<context>
    <name>homeward::ClaimsDelegate</name>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>none recorded</source>
        <extracomment>@item:intable a party has attested nothing in this capacity</extracomment>
        <translation>не зафіксовано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>@item:intable a party took back what it said about this fact</extracomment>
        <translation>відкликано</translation>
    </message>
</context>
<context>
    <name>homeward::ClaimsModel</name>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>@item:intable read aloud: a fact and how the parties’ claims stand; %1 fact, %2 state, %3 explanation</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, %2, not stated</source>
        <extracomment>@item:intable read aloud: a party says nothing about a fact; %1 fact, %2 party</extracomment>
        <translation>%1, %2, не зазначено</translation>
    </message>
    <message>
        <source>%1, value %2 of %3</source>
        <extracomment>@item:intable read aloud; %1 the value, %2 its number, %3 how many different values there are</extracomment>
        <translation>%1, значення %2 із %3</translation>
    </message>
    <message>
        <source>%1, source: %2</source>
        <extracomment>@item:intable read aloud; %1 the value, %2 where it comes from</extracomment>
        <translation>%1, джерело: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>@item:intable read aloud; %1 fact, %2 party, %3 what it says</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>@title:column the facts of a case, such as the date of birth</extracomment>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>@item:intable %1 result of an attestation, %2 the party&apos;s reservations as written</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attestations</source>
        <extracomment>@title:group what the parties attest about a case</extracomment>
        <translation>Засвідчення</translation>
    </message>
    <message>
        <source>%1 – entered in error: %2</source>
        <extracomment>@title:group a record that was entered in error; %1 what it is, %2 the reason as written</extracomment>
        <translation>%1&#xa0;— внесено помилково: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>@title:group a record with facts in conflict; %1 what it is, %2 “3 conflicts”</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <extracomment>@item:intable read aloud: heading of a record whose facts are folded away</extracomment>
        <translation>%1, згорнуто</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>@item:intable read aloud: heading of a record whose facts follow</extracomment>
        <translation>%1, розгорнуто</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>@item:intable read aloud; %1 a document, person, stay or report, %2 the fact about it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, withdrawn</source>
        <extracomment>@item:intable read aloud: a party took back what it said about a fact; %1 fact, %2 party</extracomment>
        <translation>%1, %2, відкликано</translation>
    </message>
</context>
<context>
    <name>homeward::ClaimsPage</name>
    <message numerus="yes">
        <source>The filters hide all %n fact(s).</source>
        <extracomment>@info shown when the filters leave no facts; %n how many are hidden</extracomment>
        <translation>
            <numerusform>Фільтри приховують %n&#xa0;факт.</numerusform>
            <numerusform>Фільтри приховують усі %n&#xa0;факти.</numerusform>
            <numerusform>Фільтри приховують усі %n&#xa0;фактів.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further conflict below</source>
        <translation>Нижче суперечностей більше немає</translation>
    </message>
    <message>
        <source>No further conflict above</source>
        <translation>Вище суперечностей більше немає</translation>
    </message>
    <message>
        <source>No document on file for this claim</source>
        <extracomment>@info:status after Enter on a cell without a document</extracomment>
        <translation>Для цього твердження у справі немає документа</translation>
    </message>
    <message>
        <source>Withdraw a claim</source>
        <extracomment>@title:window a claim is withdrawn, it stays on record</extracomment>
        <translation>Відкликання твердження</translation>
    </message>
    <message>
        <source>Reason. The claim stays on record, marked as withdrawn.</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Причина. Твердження залишається в записах із позначкою «відкликано».</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>@action:button</extracomment>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Open the source</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Відкрити джерело</translation>
    </message>
    <message>
        <source>Add a claim…</source>
        <extracomment>@action:inmenu
----------
@action:button</extracomment>
        <translation>Додати твердження…</translation>
    </message>
    <message>
        <source>Correct “%1”…</source>
        <extracomment>@action:inmenu %1 is the value of a claim</extracomment>
        <translation>Виправити «%1»…</translation>
    </message>
    <message>
        <source>Withdraw “%1”…</source>
        <extracomment>@action:inmenu %1 is the value of a claim</extracomment>
        <translation>Відкликати «%1»…</translation>
    </message>
    <message>
        <source>Copy with party and source</source>
        <extracomment>@action:inmenu copies value, party and source</extracomment>
        <translation>Копіювати зі стороною та джерелом</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <extracomment>@action:inmenu copies the value alone</extracomment>
        <translation>Копіювати значення</translation>
    </message>
    <message>
        <source>Earlier and withdrawn claims</source>
        <extracomment>@action:inmenu earlier, corrected and withdrawn claims of one party about one fact</extracomment>
        <translation>Попередні та відкликані твердження</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>@title:window the claims one party made about one fact; %1 fact, %2 party</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>@info:status state of a claim in a list of all claims</extracomment>
        <translation>чинне</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <extracomment>@info:status state of a claim; %1 is the reason as it was written</extracomment>
        <translation>відкликано: %1</translation>
    </message>
    <message>
        <source>replaced by a later claim</source>
        <extracomment>@info:status state of a claim</extracomment>
        <translation>замінено пізнішим твердженням</translation>
    </message>
    <message>
        <source>%1
%2
%3, %4, %5</source>
        <extracomment>@info a claim in a list; %1 value, %2 source, %3 who recorded it, %4 when, %5 its state</extracomment>
        <translation>%1
%2
%3, %4, %5</translation>
    </message>
    <message>
        <source>Nothing was ever recorded here.</source>
        <extracomment>@info a party never said anything about a fact</extracomment>
        <translation>Тут нічого не записували.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Single source %1</source>
        <extracomment>@option:check filter; %1 how many facts only one party speaks about</extracomment>
        <translation>Одне джерело %1</translation>
    </message>
    <message>
        <source>No data %1</source>
        <extracomment>@option:check filter; %1 how many facts nobody speaks about</extracomment>
        <translation>Немає даних %1</translation>
    </message>
    <message>
        <source>Hide agreed</source>
        <extracomment>@option:check hides the facts the parties agree about</extracomment>
        <translation>Приховувати збіги</translation>
    </message>
    <message>
        <source>Clear filters (Esc)</source>
        <extracomment>@action:button takes all filters away</extracomment>
        <translation>Скинути фільтри (Esc)</translation>
    </message>
    <message>
        <source>Claims by party</source>
        <extracomment>@label accessible name of the claims grid</extracomment>
        <translation>Твердження сторін</translation>
    </message>
    <message>
        <source>This record is marked as entered in error. Restore it first.</source>
        <extracomment>@info:status nothing more can be said about a record that was entered in error</extracomment>
        <translation>Цей запис позначено як помилковий. Спершу відновіть його.</translation>
    </message>
    <message>
        <source>Add an attestation…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Додати засвідчення…</translation>
    </message>
    <message>
        <source>Mark “%1” as entered in error…</source>
        <extracomment>@action:inmenu %1 an attestation
----------
@action:inmenu %1 a person, document, stay or condition report</extracomment>
        <translation>Позначити «%1» як помилкове…</translation>
    </message>
    <message>
        <source>Restore this record…</source>
        <extracomment>@action:inmenu a record entered in error holds again</extracomment>
        <translation>Відновити цей запис…</translation>
    </message>
    <message>
        <source>Attestation</source>
        <extracomment>@action:inmenu what a party answered about the case</extracomment>
        <translation>Засвідчення</translation>
    </message>
    <message>
        <source>Reason. Everything stays on record.</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Причина. Усе залишається в записах.</translation>
    </message>
    <message>
        <source>Restore a record</source>
        <extracomment>@title:window a record that was entered in error holds again</extracomment>
        <translation>Відновлення запису</translation>
    </message>
    <message>
        <source>Mark a record as entered in error</source>
        <translation>Позначення запису як помилкового</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>@action:button</extracomment>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Mark as an error</source>
        <translation>Позначити як помилкове</translation>
    </message>
    <message>
        <source>Mark an attestation as entered in error</source>
        <extracomment>@title:window an attestation is marked and no longer counts, but stays</extracomment>
        <translation>Позначення засвідчення як помилкового</translation>
    </message>
    <message>
        <source>entered in error: %1</source>
        <extracomment>@info:status state of an attestation; %1 the reason as it was written</extracomment>
        <translation>внесено помилково: %1</translation>
    </message>
    <message>
        <source>Facts %1</source>
        <extracomment>@option:check filter: what is claimed, and the key facts also when nobody speaks about them; %1 how many</extracomment>
        <translation>Факти %1</translation>
    </message>
    <message>
        <source>New record…</source>
        <extracomment>@action:button opens a list: person, document, stay, condition report, attestation</extracomment>
        <translation>Новий запис…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <extracomment>@action:button copies the grid of claims, for a spreadsheet or a letter</extracomment>
        <translation>Копіювати як таблицю</translation>
    </message>
    <message>
        <source>Conflicts %L1</source>
        <extracomment>@option:check filter; %1 how many facts are in conflict</extracomment>
        <translation>Суперечності %L1</translation>
    </message>
</context>
<context>
    <name>homeward::ClipboardKeeper</name>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it after %n second(s).</source>
        <extracomment>@info:status something of a case is on the clipboard; %n is when it goes from there</extracomment>
        <translation>
            <numerusform>Скопійовано. Буфер обміну забуде це через %n секунду.</numerusform>
            <numerusform>Скопійовано. Буфер обміну забуде це через %n секунди.</numerusform>
            <numerusform>Скопійовано. Буфер обміну забуде це через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CommandSet</name>
    <message>
        <source>&amp;File</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>@title:menu what is shown and how</extracomment>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <extracomment>@title:menu one child&apos;s case file</extracomment>
        <translation>&amp;Справа</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>&amp;Нове досьє…</translation>
    </message>
    <message>
        <source>&amp;Open dossier…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>&amp;Відкрити досьє…</translation>
    </message>
    <message>
        <source>&amp;Verify a document…</source>
        <extracomment>@action:inmenu check a signed file</extracomment>
        <translation>&amp;Перевірити документ…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>@action:inmenu lock the dossier</extracomment>
        <translation>&amp;Заблокувати</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>На&amp;лаштування</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <extracomment>@action:inmenu find or filter what is shown here</extracomment>
        <translation>&amp;Знайти тут</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <extracomment>@action:inmenu go to a case, person or document</extracomment>
        <translation>П&amp;ерейти…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>@action:inmenu tab of a case</extracomment>
        <translation>&amp;Огляд</translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <extracomment>@action:inmenu tab of a case: what the parties say</extracomment>
        <translation>&amp;Твердження</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <extracomment>@action:inmenu tab of a case</extracomment>
        <translation>&amp;Фото</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <extracomment>@action:inmenu tab of a case</extracomment>
        <translation>&amp;Документи</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>@action:inmenu to the place shown before</extracomment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>@action:inmenu to the place one came back from</extracomment>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>&amp;Case list</source>
        <extracomment>@option:check show the list of cases</extracomment>
        <translation>&amp;Список справ</translation>
    </message>
    <message>
        <source>&amp;Section labels</source>
        <extracomment>@option:check show words beside the icons of the sections</extracomment>
        <translation>Назви &amp;розділів</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <extracomment>@action:inmenu move the keyboard to the next part of the window</extracomment>
        <translation>Н&amp;аступна частина вікна</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <extracomment>@action:inmenu move the keyboard to the previous part of the window</extracomment>
        <translation>Попередня &amp;частина вікна</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>З&amp;більшити текст</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>&amp;Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>@option:check</extracomment>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <extracomment>@action:inmenu begin a new case</extracomment>
        <translation>&amp;Нова справа</translation>
    </message>
    <message>
        <source>&amp;Signed summary…</source>
        <extracomment>@action:inmenu make and print a signed summary of verification</extracomment>
        <translation>&amp;Підписана довідка…</translation>
    </message>
    <message>
        <source>&amp;About Homeward</source>
        <extracomment>@action:inmenu about this program</extracomment>
        <translation>&amp;Про програму Homeward</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>@action:inmenu undo the last change; %1 names it</extracomment>
        <translation>&amp;Скасувати дію</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Скасувати дію: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>@action:inmenu do again what was undone; %1 names it</extracomment>
        <translation>&amp;Повторити дію</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторити дію: %1</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Досьє відкрито лише для читання.</translation>
    </message>
    <message>
        <source>&amp;Right panel</source>
        <extracomment>@option:check show the panel at the right of a case</extracomment>
        <translation>&amp;Права панель</translation>
    </message>
    <message>
        <source>Next &amp;unread case</source>
        <extracomment>@action:inmenu open the next case of the list that is unread</extracomment>
        <translation>Наступна непро&amp;читана справа</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread case</source>
        <extracomment>@action:inmenu open the previous case of the list that is unread</extracomment>
        <translation>Попередня непрочит&amp;ана справа</translation>
    </message>
    <message>
        <source>Co&amp;ver photos and numbers</source>
        <extracomment>@option:check cover all photographs and place tags at once</extracomment>
        <translation>Закрити &amp;фото й номери</translation>
    </message>
    <message>
        <source>&amp;Check dossier now</source>
        <extracomment>@action:inmenu read and compare everything in the dossier</extracomment>
        <translation>Перевірити &amp;досьє зараз</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>@action:inmenu write a backup of the dossier</extracomment>
        <translation>С&amp;творити резервну копію…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>@action:inmenu make a dossier of a backup</extracomment>
        <translation>Відновити з &amp;резервної копії…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <extracomment>@action:inmenu who works on the dossier, passphrases, recovery key</extracomment>
        <translation>&amp;Облікові записи…</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <extracomment>@action:inmenu take files in as evidence</extracomment>
        <translation>Додати фай&amp;ли…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <extracomment>@action:inmenu take a folder in with all that is in it</extracomment>
        <translation>Додати т&amp;еку…</translation>
    </message>
    <message>
        <source>&amp;Paste files or a picture</source>
        <extracomment>@action:inmenu take files or a picture from the clipboard in as evidence</extracomment>
        <translation>&amp;Вставити файли або зображення</translation>
    </message>
    <message>
        <source>This part of the window is not shown now.</source>
        <extracomment>@info:status why the commands of a part of the window are disabled</extracomment>
        <translation>Цю частину вікна зараз не показано.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>@action:inmenu all keys of the program</extracomment>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>&amp;History of the dossier</source>
        <extracomment>@action:inmenu who did what in the whole dossier</extracomment>
        <translation>&amp;Історія досьє</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <extracomment>@action:inmenu tab of a case: the family log</extracomment>
        <translation>&amp;Контакт</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>З&amp;меншити текст</translation>
    </message>
</context>
<context>
    <name>homeward::CompareBar</name>
    <message>
        <source>Right photo over the left</source>
        <extracomment>@label:slider how much of the right photograph is seen over the left one</extracomment>
        <translation>Праве фото поверх лівого</translation>
    </message>
    <message>
        <source>Line between the photos</source>
        <translation>Межа між фото</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>@info size of the view, %1 is a number of percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The right photo is laid onto the left one by two points. This changes the view only.</source>
        <translation>Праве фото накладено на ліве за двома точками. Це змінює лише вигляд.</translation>
    </message>
    <message>
        <source>Set the same two points in both photos: click, or move with the arrow keys and press Enter. Esc stops.</source>
        <translation>Позначте ті самі дві точки на обох фото: клацніть або пересувайте стрілками й натискайте Enter. Esc припиняє.</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <extracomment>@title of the place where photographs are compared</extracomment>
        <translation>Порівняння фото</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>@option:radio how two photographs are compared</extracomment>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>@option:radio how two photographs are compared: one over the other</extracomment>
        <translation>Накладання</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>@option:radio how two photographs are compared: parted by a line</extracomment>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>@option:radio how photographs are compared: up to six</extracomment>
        <translation>Сітка</translation>
    </message>
    <message>
        <source>Linked zoom</source>
        <extracomment>@option:check zooming and moving one photograph does the same to the others</extracomment>
        <translation>Спільний масштаб</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <extracomment>@action:button</extracomment>
        <translation>Назад до фото</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>@action:button</extracomment>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>@action:button</extracomment>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>@action:button shows whole photographs</extracomment>
        <translation>Умістити</translation>
    </message>
    <message>
        <source>Actual size</source>
        <extracomment>@action:button one point of the photograph for one of the screen</extracomment>
        <translation>Справжній розмір</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <extracomment>@action:button turns the view, not the file</extracomment>
        <translation>Повернути праворуч</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <extracomment>@action:button</extracomment>
        <translation>Поміняти місцями</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>@option:check a magnifying glass over photographs</extracomment>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Align by two points</source>
        <extracomment>@option:check aligns two photographs by two points set in each</extracomment>
        <translation>Сумістити за двома точками</translation>
    </message>
</context>
<context>
    <name>homeward::ComparePanel</name>
    <message>
        <source>Write in one sentence what you saw; then the observation can be saved.</source>
        <extracomment>@info beside the field for the sentence about two photographs</extracomment>
        <translation>Напишіть одним реченням, що ви побачили; тоді спостереження можна зберегти.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>@title:column the left or right one of two photographs</extracomment>
        <translation>Ліве</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праве</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <extracomment>@info read aloud where two photographs&apos; files differ; %1 such as “Camera”</extracomment>
        <translation>%1: відрізняється</translation>
    </message>
    <message>
        <source>Taken, claimed</source>
        <extracomment>@label the date somebody claims a photograph was taken</extracomment>
        <translation>Знято, за заявою</translation>
    </message>
    <message>
        <source>Taken, camera</source>
        <extracomment>@label when a photograph was taken by the camera&apos;s clock</extracomment>
        <translation>Знято, за камерою</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>@label the camera a photograph was taken with</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Edited with</source>
        <extracomment>@label the program that last wrote a picture file</extracomment>
        <translation>Змінено в</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>@label width and height of a photograph</extracomment>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>@label format of a picture file</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>@label length of a file</extracomment>
        <translation>Розмір файлу</translation>
    </message>
    <message>
        <source>Place tag</source>
        <translation>Мітка місця</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>covered</source>
        <extracomment>@info a place tag that is not shown until asked for</extracomment>
        <translation>закрито</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <extracomment>@label the party that supplied a file</extracomment>
        <translation>Надала сторона</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hide SHA-256</source>
        <extracomment>@action:button of the fingerprints of two files</extracomment>
        <translation>Сховати SHA-256</translation>
    </message>
    <message>
        <source>Show SHA-256 in full</source>
        <translation>Показати SHA-256 повністю</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>@title:group before what was recorded about two photographs, newest first</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>File details</source>
        <extracomment>@title:group</extracomment>
        <translation>Відомості про файл</translation>
    </message>
    <message>
        <source>Show place tags for 20 seconds</source>
        <extracomment>@action:button uncovers the places cameras wrote into two files</extracomment>
        <translation>Показати мітки місця на 20 секунд</translation>
    </message>
    <message>
        <source>That you asked is written into the history.</source>
        <extracomment>@info why; beside the button that uncovers a place</extracomment>
        <translation>Цей запит записується в історію.</translation>
    </message>
    <message>
        <source>Both files have the same SHA-256: they are the same file.</source>
        <extracomment>@info the only hint about two photographs: their files are byte for byte the same</extracomment>
        <translation>В обох файлів той самий SHA-256: це той самий файл.</translation>
    </message>
    <message>
        <source>Your observation</source>
        <extracomment>@title:group what a person saw in two photographs</extracomment>
        <translation>Ваше спостереження</translation>
    </message>
    <message>
        <source>%1   %2 (default)</source>
        <extracomment>@option:radio %1 is the key that chooses it, %2 what was seen in two photographs</extracomment>
        <translation>%1   %2 (типово)</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>What did you see? (required)</source>
        <extracomment>@label:textbox the sentence about two photographs</extracomment>
        <translation>Що ви побачили? (обов’язково)</translation>
    </message>
    <message>
        <source>A person decides. The program gives no score of likeness.</source>
        <extracomment>@info under the field for the sentence about two photographs</extracomment>
        <translation>Вирішує людина. Програма не оцінює схожості.</translation>
    </message>
    <message>
        <source>Save observation</source>
        <extracomment>@action:button</extracomment>
        <translation>Зберегти спостереження</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Досьє відкрито лише для читання.</translation>
    </message>
    <message>
        <source>Observations are saved by reviewers and supervisors.</source>
        <translation>Спостереження зберігають верифікатори й керівники.</translation>
    </message>
</context>
<context>
    <name>homeward::CompareView</name>
    <message>
        <source>%1
Enter shows this photo.</source>
        <extracomment>@info how to see a covered photograph while comparing; %1 is the reason of the cover</extracomment>
        <translation>%1
Enter покаже це фото.</translation>
    </message>
    <message>
        <source>This photo is not shown</source>
        <extracomment>@title in place of a photograph</extracomment>
        <translation>Це фото не показано</translation>
    </message>
    <message>
        <source>Compared photos</source>
        <extracomment>@info accessible name of the view of compared photographs</extracomment>
        <translation>Порівнювані фото</translation>
    </message>
    <message>
        <source>Compared photos. Left: %1. Right: %2</source>
        <extracomment>@info accessible name of the view of compared photographs; %1 and %2 such as “Photo 1 · Party A”</extracomment>
        <translation>Порівнювані фото. Ліве: %1. Праве: %2</translation>
    </message>
</context>
<context>
    <name>homeward::ContactDelegate</name>
    <message>
        <source>with %1</source>
        <comment>person spoken to</comment>
        <extracomment>@info who was spoken to; %1 is a person</extracomment>
        <translation>з ким: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;хвилина</numerusform>
            <numerusform>%n&#xa0;хвилини</numerusform>
            <numerusform>%n&#xa0;хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>@info %1 is the agreed day of the next contact</extracomment>
        <translation>наступний&#xa0;— %1</translation>
    </message>
</context>
<context>
    <name>homeward::ContactDetails</name>
    <message>
        <source>At both ends</source>
        <extracomment>@label the times at the child’s and the family’s end</extracomment>
        <translation>В обох сторін</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>@label who was spoken to</extracomment>
        <translation>З ким</translation>
    </message>
    <message>
        <source>Also present</source>
        <extracomment>@label who else took part in a contact</extracomment>
        <translation>Присутні також</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>@label</extracomment>
        <translation>Перекладач</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>@label how long a contact lasted</extracomment>
        <translation>Тривалість</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;хвилина</numerusform>
            <numerusform>%n&#xa0;хвилини</numerusform>
            <numerusform>%n&#xa0;хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>@label the child’s consent to a contact</extracomment>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Observed wellbeing</source>
        <extracomment>@label how the child was, as seen by whoever was there</extracomment>
        <translation>Стан дитини за спостереженням</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>@label what was said or done</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>@label the agreed day of the next contact</extracomment>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>@label who entered it and when</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>State of the line</source>
        <extracomment>@label whether a line of the log still holds</extracomment>
        <translation>Стан запису</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>@action:button records a new line in place of this one</extracomment>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>@action:button marks the line as no longer holding and asks for the reason</extracomment>
        <translation>Відкликати…</translation>
    </message>
    <message>
        <source>Covered number or address</source>
        <extracomment>@info stands for a phone number or an address until it is asked for</extracomment>
        <translation>Прихований номер або адреса</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>@action:button shows a covered number for 20 seconds, or covers it again</extracomment>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Show for 20 s</source>
        <translation>Показати на 20&#xa0;с</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:button puts a covered number on the clipboard for a while</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the clipboard after %n second(s) and at lock</source>
        <extracomment>@info:tooltip of a button that copies; %n is when it goes from the clipboard</extracomment>
        <translation>
            <numerusform>Зникає з буфера обміну через %n секунду та під час блокування</numerusform>
            <numerusform>Зникає з буфера обміну через %n секунди та під час блокування</numerusform>
            <numerusform>Зникає з буфера обміну через %n секунд та під час блокування</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos and numbers are covered. Ctrl+Shift+H ends that.</source>
        <extracomment>@info:tooltip why a number cannot be shown now</extracomment>
        <translation>Усі фото й номери закрито. Ctrl+Shift+H знову дозволяє їх показати.</translation>
    </message>
    <message>
        <source>Details of the contact</source>
        <extracomment>@label the panel with what is known of one contact, for screen readers</extracomment>
        <translation>Подробиці контакту</translation>
    </message>
</context>
<context>
    <name>homeward::ContactDialog</name>
    <message>
        <source>Check the day and the time zones: a contact in the future can only be planned, and a zone is written like Europe/Kyiv.</source>
        <translation>Перевірте день і часові пояси: майбутній контакт можна лише запланувати, а пояс пишуть так: Europe/Kyiv.</translation>
    </message>
    <message>
        <source>Correct a contact of %1</source>
        <extracomment>@title:window %1 is a case number</extracomment>
        <translation>Виправити контакт у справі %1</translation>
    </message>
    <message>
        <source>Log a contact of %1</source>
        <extracomment>@title:window %1 is a case number</extracomment>
        <translation>Записати контакт у справі %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>@label:listbox how child and family spoke</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>@label:listbox how a contact went</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>@label of a field for a day</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Time in the office (%1)</source>
        <extracomment>@label of a field for a time; %1 is the name of the time zone of the office</extracomment>
        <translation>Час в установі (%1)</translation>
    </message>
    <message>
        <source>Time zone of the child</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Часовий пояс дитини</translation>
    </message>
    <message>
        <source>Time zone of the family</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Часовий пояс сім’ї</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>@label who was spoken to</extracomment>
        <translation>З ким</translation>
    </message>
    <message>
        <source>Also present</source>
        <extracomment>@label who else took part in a contact</extracomment>
        <translation>Присутні також</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>@label</extracomment>
        <translation>Перекладач</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>@label how long a contact lasted</extracomment>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>@label:listbox the child’s consent to a contact</extracomment>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>@label the agreed day of the next contact</extracomment>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Observed wellbeing</source>
        <extracomment>@label how the child was, as seen by whoever was there</extracomment>
        <translation>Стан дитини за спостереженням</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>@label what was said or done</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The time is known</source>
        <extracomment>@option:check the time of a contact is known, not only its day</extracomment>
        <translation>Час відомий</translation>
    </message>
    <message>
        <source>A next day is agreed</source>
        <extracomment>@option:check a day was agreed for the next contact</extracomment>
        <translation>Наступний день узгоджено</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item the length of a contact is not known</extracomment>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Save correction</source>
        <extracomment>@action:button records a correction</extracomment>
        <translation>Зберегти виправлення</translation>
    </message>
    <message>
        <source>Log contact</source>
        <extracomment>@action:button adds a line to the family log</extracomment>
        <translation>Записати контакт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose the kind of contact.</source>
        <extracomment>@info:status beside the fields of a contact</extracomment>
        <translation>Виберіть вид контакту.</translation>
    </message>
    <message>
        <source>Choose how it went: the result.</source>
        <extracomment>@info:status beside the fields of a contact</extracomment>
        <translation>Виберіть результат контакту.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@info in a list of choices of which none is made yet</extracomment>
        <translation>Вибрати…</translation>
    </message>
</context>
<context>
    <name>homeward::ContactPage</name>
    <message>
        <source>Withdraw a contact</source>
        <extracomment>@title:window</extracomment>
        <translation>Відкликання запису контакту</translation>
    </message>
    <message>
        <source>Reason (stays on record)</source>
        <extracomment>@label</extracomment>
        <translation>Причина (залишиться в записах)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>@action:button</extracomment>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>@action:inmenu puts the keyboard on the details of a contact</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Copy line</source>
        <extracomment>@action:inmenu copies the line as it is shown, numbers covered</extracomment>
        <translation>Копіювати рядок</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>@action:inmenu records a new line in place of this one</extracomment>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>@action:inmenu marks the line as no longer holding and asks for the reason</extracomment>
        <translation>Відкликати…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last contact</source>
        <extracomment>@info:status how long ago child and family spoke</extracomment>
        <translation>
            <numerusform>%n&#xa0;день від останнього контакту</numerusform>
            <numerusform>%n&#xa0;дні від останнього контакту</numerusform>
            <numerusform>%n&#xa0;днів від останнього контакту</numerusform>
        </translation>
    </message>
    <message>
        <source>Also earlier and withdrawn lines</source>
        <extracomment>@option:check shows lines that were corrected, withdrawn or taken back as well</extracomment>
        <translation>Також виправлені й відкликані</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <extracomment>@action:button opens a form for a contact of this case</extracomment>
        <translation>Записати контакт…</translation>
    </message>
    <message>
        <source>Family log</source>
        <extracomment>@label the list of contacts of a case, for screen readers</extracomment>
        <translation>Журнал контактів</translation>
    </message>
    <message>
        <source>Calls, letters and meetings of the child with the family will be listed here.</source>
        <translation>Тут будуть дзвінки, листи та зустрічі дитини із сім’єю.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries in a row without an answer</source>
        <extracomment>@info:status tries after the last contact that nobody answered</extracomment>
        <translation>
            <numerusform>%n&#xa0;спроба поспіль без відповіді</numerusform>
            <numerusform>%n&#xa0;спроби поспіль без відповіді</numerusform>
            <numerusform>%n&#xa0;спроб поспіль без відповіді</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact today</source>
        <extracomment>@info:status child and family spoke today</extracomment>
        <translation>Останній контакт сьогодні</translation>
    </message>
</context>
<context>
    <name>homeward::CorrectClaimCommand</name>
    <message>
        <source>correction: %1</source>
        <extracomment>@action:inmenu what Undo takes back; %1 is a fact such as “Date of birth”</extracomment>
        <translation>виправлення: %1</translation>
    </message>
</context>
<context>
    <name>homeward::CorrectItemCommand</name>
    <message>
        <source>details of a file</source>
        <extracomment>@action:inmenu as in “Undo: details of a file”</extracomment>
        <translation>відомості про файл</translation>
    </message>
</context>
<context>
    <name>homeward::CoverCommand</name>
    <message>
        <source>cover of a photo</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>закриття фото</translation>
    </message>
</context>
<context>
    <name>homeward::DocumentsModel</name>
    <message>
        <source>%1, %2, %3, %4, received %5</source>
        <extracomment>@item:intable a file, read aloud; %1 title, %2 kind, %3 pages, %4 who supplied it, %5 when received</extracomment>
        <translation>%1, %2, %3, %4, отримано: %5</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:intable it is not known who supplied a file</extracomment>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>@title:column title of a file</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>@title:column kind of a file</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>@title:column number of pages</extracomment>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <extracomment>@title:column the party that supplied a file</extracomment>
        <translation>Надала сторона</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>@title:column when a file was taken in</extracomment>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <extracomment>@item:intable %1 is the title of a file that was entered in error</extracomment>
        <translation>%1 (вилучено)</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>@title:column number of annotations in a file</extracomment>
        <translation>Примітки</translation>
    </message>
</context>
<context>
    <name>homeward::DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <extracomment>@action:button</extracomment>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>@label accessible name of the list of files</extracomment>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Document %1 of %2 · %3</source>
        <extracomment>@info:status %1 is the place of the document in the list, %2 how many there are, %3 such as “Page 2 of 6”</extracomment>
        <translation>Документ %1 з %2 · %3</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>@action:button a folder with all that is in it</extracomment>
        <translation>Додати теку…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n withdrawn</source>
        <extracomment>@option:check show files that were entered in error</extracomment>
        <translation>
            <numerusform>Показати %n вилучений</numerusform>
            <numerusform>Показати %n вилучені</numerusform>
            <numerusform>Показати %n вилучених</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>@action:inmenu a document</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Details and custody…</source>
        <extracomment>@action:inmenu what is known of a file and how it came
----------
@action:button what is known of a file and how it came</extracomment>
        <translation>Відомості та зберігання…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>@action:inmenu title, kind, pages and so on, as text</extracomment>
        <translation>Копіювати відомості</translation>
    </message>
    <message>
        <source>Reports, certificates and photographs of this case will be here.</source>
        <extracomment>@info shown while a case has no files</extracomment>
        <translation>Тут будуть звіти, свідоцтва й фотографії цієї справи.</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <extracomment>@info a case without files: another way to add them</extracomment>
        <translation>Файли можна також перетягнути сюди.</translation>
    </message>
</context>
<context>
    <name>homeward::EditAnnotationCommand</name>
    <message>
        <source>comment of an annotation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>коментар до анотації</translation>
    </message>
</context>
<context>
    <name>homeward::EvidenceReader</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>@info:status where one is in a document</extracomment>
        <translation>Сторінка %1 із %2</translation>
    </message>
    <message>
        <source>Annotation removed. Ctrl+Z brings it back.</source>
        <extracomment>@info:status after an annotation was removed</extracomment>
        <translation>Анотацію прибрано. Ctrl+Z повертає її.</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <extracomment>@action:button leaves the document, back to the list</extracomment>
        <translation>Назад до документів</translation>
    </message>
    <message>
        <source>Original read-only</source>
        <extracomment>@info:status chip: the stored file is never written</extracomment>
        <translation>Оригінал лише для читання</translation>
    </message>
    <message>
        <source>This leads out of the document and is not followed: %1</source>
        <extracomment>@info:status a link of the document was pressed that leads out of it; %1 is an address or a file</extracomment>
        <translation>Це веде за межі документа, тому перехід не виконано: %1</translation>
    </message>
    <message>
        <source>This file is locked for the holder of a certificate, not with a password, and cannot be opened here. Ask the sender for a copy without this lock.</source>
        <extracomment>@info a PDF that no password can open</extracomment>
        <translation>Цей файл зашифровано для власника сертифіката, а не паролем, тому тут його не відкрити. Попросіть у відправника копію без такого захисту.</translation>
    </message>
    <message>
        <source>The password is forgotten. The file asks for it at the next opening.</source>
        <extracomment>@info:status the dossier no longer keeps the password of a PDF</extracomment>
        <translation>Пароль забуто. Файл запитає його під час наступного відкриття.</translation>
    </message>
    <message>
        <source>The annotation has its new place. Ctrl+Z takes it back.</source>
        <extracomment>@info:status an annotation has a place again</extracomment>
        <translation>Анотація має нове місце. Ctrl+Z поверне попереднє.</translation>
    </message>
    <message>
        <source>Select the words and press H, or draw an area with A, to place the annotation. Esc cancels.</source>
        <extracomment>@info:status what to do to give an annotation a place again</extracomment>
        <translation>Щоб розмістити анотацію, виділіть слова й натисніть H або окресліть ділянку клавішею A. Esc скасовує.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s), not checked</source>
        <extracomment>@info:status chip: the PDF bears signatures, which nobody judged here; %n how many</extracomment>
        <translation>
            <numerusform>%n підпис, не перевірено</numerusform>
            <numerusform>%n підписи, не перевірено</numerusform>
            <numerusform>%n підписів, не перевірено</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the password of this file</source>
        <extracomment>@action:button the dossier no longer keeps the password of this PDF</extracomment>
        <translation>Забути пароль до цього файлу</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <extracomment>@action:button looks for a text in the document</extracomment>
        <translation>Знайти в документі</translation>
    </message>
    <message>
        <source>File details</source>
        <extracomment>@label the panel with what is known of a photograph, for screen readers</extracomment>
        <translation>Відомості про файл</translation>
    </message>
</context>
<context>
    <name>homeward::FamilyPage</name>
    <message>
        <source>Family contact</source>
        <extracomment>@title section: contacts of children with their families</extracomment>
        <translation>Контакт із сім’єю</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>@action:button shows the month before</extracomment>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>@action:button shows the month after</extracomment>
        <translation>Наступний місяць</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>@action:button shows the month with today</extracomment>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>@option:radio shows the contacts as a calendar</extracomment>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>@option:radio shows the contacts as a list</extracomment>
        <translation>Список</translation>
    </message>
    <message>
        <source>Contacts of the month</source>
        <extracomment>@label the calendar, for screen readers</extracomment>
        <translation>Контакти місяця</translation>
    </message>
    <message>
        <source>No contacts in this month.</source>
        <translation>Цього місяця контактів немає.</translation>
    </message>
    <message>
        <source>Contact needed</source>
        <extracomment>@title:group families past the agreed date of contact</extracomment>
        <translation>Потрібен контакт</translation>
    </message>
    <message>
        <source>No family is past the agreed date.</source>
        <extracomment>@info</extracomment>
        <translation>Жодна сім’я не пропустила узгодженої дати.</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) past the agreed date</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>%n&#xa0;сім’я після узгодженої дати</numerusform>
            <numerusform>%n&#xa0;сім’ї після узгодженої дати</numerusform>
            <numerusform>%n&#xa0;сімей після узгодженої дати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed interval: %n day(s)</source>
        <extracomment>@info how often families are to speak</extracomment>
        <translation>
            <numerusform>Узгоджений проміжок: %n&#xa0;день</numerusform>
            <numerusform>Узгоджений проміжок: %n&#xa0;дні</numerusform>
            <numerusform>Узгоджений проміжок: %n&#xa0;днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>@action:button changes how often families are to speak</extracomment>
        <translation>Змінити…</translation>
    </message>
</context>
<context>
    <name>homeward::FileMessage</name>
    <message>
        <source>This password does not open the file. Check the keyboard layout and try again.</source>
        <extracomment>@info the password of a PDF was wrong</extracomment>
        <translation>Цей пароль не відкриває файл. Перевірте розкладку клавіатури та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This file is protected with a password. It opens here with the password its sender gave.</source>
        <translation>Файл захищено паролем. Він відкривається тут паролем, який дав відправник.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>@label:textbox password of a PDF</extracomment>
        <translation>Пароль до файлу</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>@action:button opens a PDF with its password</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Remember inside this dossier</source>
        <extracomment>@option:check keeps the password of a PDF</extracomment>
        <translation>Запам’ятати в цьому досьє</translation>
    </message>
    <message>
        <source>Sealed with the dossier. Everyone who may see this case opens the file without asking.</source>
        <extracomment>@info:tooltip who will be able to open the file</extracomment>
        <translation>Зберігається зашифрованим у досьє. Кожен, хто може бачити цю справу, відкриває файл без запиту.</translation>
    </message>
</context>
<context>
    <name>homeward::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info:status places of a text in a document; %1 is the present one, %2 how many there are</extracomment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>@info:status a text is nowhere in the document</extracomment>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>@info:status the document is still being looked through</extracomment>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <extracomment>@label:textbox looks for a text in the open document</extracomment>
        <translation>Знайти в цьому документі</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>@action:button</extracomment>
        <translation>Попереднє місце</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>@action:button</extracomment>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрити пошук</translation>
    </message>
    <message numerus="yes">
        <source>Not found (%n page(s) without text)</source>
        <extracomment>@info:status a text is nowhere in the document, but %n of its pages are pictures without text</extracomment>
        <translation>
            <numerusform>Не знайдено (%n сторінка без тексту)</numerusform>
            <numerusform>Не знайдено (%n сторінки без тексту)</numerusform>
            <numerusform>Не знайдено (%n сторінок без тексту)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages without text, such as scans, cannot be searched.</source>
        <extracomment>@info:tooltip of the outcome of a search</extracomment>
        <translation>На сторінках без тексту, наприклад сканованих, шукати неможливо.</translation>
    </message>
</context>
<context>
    <name>homeward::GoToPopup</name>
    <message>
        <source>Nothing found</source>
        <extracomment>@info below the line &quot;Go to&quot;</extracomment>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>@info read aloud while one walks through what was found; %1 the place in the list, %2 how many, %3 the row</extracomment>
        <translation>%1 із %2: %3</translation>
    </message>
</context>
<context>
    <name>homeward::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>@title:column day and time something was done</extracomment>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>@title:column the person who did something</extracomment>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>@title:column what was done, from what to what and why</extracomment>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>@title:column number of the case something was done in</extracomment>
        <translation>Справа</translation>
    </message>
</context>
<context>
    <name>homeward::HistoryPage</name>
    <message>
        <source>Everybody</source>
        <extracomment>@item:inlistbox filter of the history: whoever did it</extracomment>
        <translation>Усі особи</translation>
    </message>
    <message>
        <source>Everything done</source>
        <extracomment>@item:inlistbox filter of the history: whatever was done</extracomment>
        <translation>Усі дії</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <extracomment>@info an active filter of the history; %1 is what was typed</extracomment>
        <translation>текст «%1»</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <extracomment>@info:status a long history takes a moment</extracomment>
        <translation>Історія зчитується…</translation>
    </message>
    <message>
        <source>No line of the history matches</source>
        <extracomment>@info the filters leave out everything</extracomment>
        <translation>Жоден запис історії не відповідає умовам</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden by: %1</source>
        <extracomment>@info %n lines are not shown; %1 lists the active filters</extracomment>
        <translation>
            <numerusform>%n запис приховано: %1</numerusform>
            <numerusform>%n записи приховано: %1</numerusform>
            <numerusform>%n записів приховано: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters (Esc)</source>
        <extracomment>@action:button; the key Esc does the same</extracomment>
        <translation>Скинути фільтри (Esc)</translation>
    </message>
    <message>
        <source>What is done in this dossier will be listed here.</source>
        <extracomment>@info nothing has been done yet</extracomment>
        <translation>Тут буде перелічено все, що роблять у цьому досьє.</translation>
    </message>
    <message numerus="yes">
        <source>Shown: %1 of %2; %n line(s) in all</source>
        <extracomment>@info above the history; %1 lines are shown, %2 pass the filters, %n are there in all</extracomment>
        <translation>
            <numerusform>Показано %1 з %2; усього %n запис</numerusform>
            <numerusform>Показано %1 з %2; усього %n записи</numerusform>
            <numerusform>Показано %1 з %2; усього %n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the dossier</source>
        <extracomment>@title section with what was done in the whole dossier</extracomment>
        <translation>Історія досьє</translation>
    </message>
    <message>
        <source>Search the history</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Пошук в історії</translation>
    </message>
    <message>
        <source>Cases and the dossier itself</source>
        <extracomment>@item:inlistbox filter of the history: whatever it was about</extracomment>
        <translation>Справи й саме досьє</translation>
    </message>
    <message>
        <source>Only the dossier itself</source>
        <extracomment>@item:inlistbox filter of the history: accounts, passphrases, backups</extracomment>
        <translation>Лише саме досьє</translation>
    </message>
    <message>
        <source>Only cases</source>
        <extracomment>@item:inlistbox filter of the history</extracomment>
        <translation>Лише справи</translation>
    </message>
    <message>
        <source>What it was about</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>Чого це стосувалося</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>Особа</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>@action:button shows further lines of the history</extracomment>
        <translation>Показати ще</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:button copies the lines of the history</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button reads once more what could not be read</extracomment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Who did what in this dossier and when: cases, accounts, passphrases, backups. Entries are only ever added. Enter opens the case of a line.</source>
        <extracomment>@info below the title</extracomment>
        <translation>Хто, що й коли робив у цьому досьє: справи, облікові записи, парольні фрази, резервні копії. Записи лише додаються. Enter відкриває справу, якої стосується запис.</translation>
    </message>
</context>
<context>
    <name>homeward::HistoryPanel</name>
    <message>
        <source>History</source>
        <extracomment>@title:group what was done in a case, by whom and when</extracomment>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>@item:inlistbox filter of the history: whoever did it</extracomment>
        <translation>Усі особи</translation>
    </message>
    <message>
        <source>Everything done</source>
        <extracomment>@item:inlistbox filter of the history: whatever was done</extracomment>
        <translation>Усі дії</translation>
    </message>
    <message>
        <source>Enter opens the place</source>
        <translation>Enter відкриває місце</translation>
    </message>
    <message>
        <source>Open the place</source>
        <extracomment>@action:inmenu opens the claim, page or file that a line of the history is about</extracomment>
        <translation>Відкрити місце</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:inmenu copies the selected lines of the history
----------
@action:button copies the lines of the history</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>Особа</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>@action:button prints the history shown</extracomment>
        <translation>Друкувати…</translation>
    </message>
</context>
<context>
    <name>homeward::IntakeDock</name>
    <message>
        <source>Files are being taken in. One job runs at a time.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Триває приймання файлів. Одночасно виконується одне завдання.</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>@title:window choosing files to take in</extracomment>
        <translation>Додати файли</translation>
    </message>
    <message>
        <source>All files (*);;Documents and photographs (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)</source>
        <extracomment>@item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons</extracomment>
        <translation>Усі файли (*);;Документи й фотографії (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>@title:window choosing a folder to take in with all that is in it</extracomment>
        <translation>Додати теку</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a picture.</source>
        <extracomment>@info:status</extracomment>
        <translation>У буфері обміну немає ні файлів, ні зображення.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>@info:status %1 is the number of a case, %2 what became of files</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: taking in %2 of %3</source>
        <extracomment>@info:progress %1 is the number of a case, %2 files done, %3 of all</extracomment>
        <translation>%1: приймання файлів, %2 з %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button stops taking files in</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>@action:button what became of each file</extracomment>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button closes the report of files taken in</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <extracomment>@label accessible name of the report of files taken in</extracomment>
        <translation>Що сталося з кожним файлом</translation>
    </message>
    <message>
        <source>Clipboard %1.%2</source>
        <extracomment>the name of a file made of a picture from the clipboard; %1 is a day as 2026-11-23, %2 png, jpg …</extracomment>
        <translation>Буфер обміну %1.%2</translation>
    </message>
</context>
<context>
    <name>homeward::IntakeSheet</name>
    <message>
        <source>Looking through the files…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Перегляд файлів…</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>@info part of a list of kinds</extracomment>
        <translation>
            <numerusform>%n фотографія</numerusform>
            <numerusform>%n фотографії</numerusform>
            <numerusform>%n фотографій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF document(s)</source>
        <extracomment>@info part of a list of kinds</extracomment>
        <translation>
            <numerusform>%n документ PDF</numerusform>
            <numerusform>%n документи PDF</numerusform>
            <numerusform>%n документів PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s), kept unopened</source>
        <extracomment>@info part of a list of kinds: files of a type the program does not open</extracomment>
        <translation>
            <numerusform>%n інший файл, без відкриття</numerusform>
            <numerusform>%n інші файли, без відкриття</numerusform>
            <numerusform>%n інших файлів, без відкриття</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1: %2</source>
        <extracomment>@info %n files, %1 is their size, %2 a list of kinds</extracomment>
        <translation>
            <numerusform>%n файл, %1: %2</numerusform>
            <numerusform>%n файли, %1: %2</numerusform>
            <numerusform>%n файлів, %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) in the folders are left out.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>%n прихований файл у теках пропущено.</numerusform>
            <numerusform>%n приховані файли в теках пропущено.</numerusform>
            <numerusform>%n прихованих файлів у теках пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file that can be taken in.</source>
        <extracomment>@info</extracomment>
        <translation>Немає файлів, які можна прийняти.</translation>
    </message>
    <message>
        <source>The disk of the dossier has not enough free space: %1 are needed, %2 are free.</source>
        <extracomment>@info %1 and %2 are sizes</extracomment>
        <translation>На диску з досьє бракує місця: потрібно %1, вільно %2.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <extracomment>@action:button</extracomment>
        <translation>
            <numerusform>Прийняти %n файл</numerusform>
            <numerusform>Прийняти %n файли</numerusform>
            <numerusform>Прийняти %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Take files into %1</source>
        <extracomment>@title:window %1 is the number of a case</extracomment>
        <translation>Прийняти файли до справи %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>@label accessible name of remarks about files</extracomment>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>A picture from the clipboard, %1</source>
        <extracomment>@info %1 is a size such as “1.2 MiB”</extracomment>
        <translation>Зображення з буфера обміну, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in the folders are left out: they may lead to files elsewhere.</source>
        <extracomment>@info links to files or folders elsewhere</extracomment>
        <translation>
            <numerusform>%n посилання в теках пропущено: воно може вести до файлів в іншому місці.</numerusform>
            <numerusform>%n посилання в теках пропущено: вони можуть вести до файлів в іншому місці.</numerusform>
            <numerusform>%n посилань у теках пропущено: вони можуть вести до файлів в іншому місці.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing in it.</source>
        <extracomment>@info a file of no length; %1 is the name</extracomment>
        <translation>«%1» порожній: у ньому нічого немає.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says; its content: %2.</source>
        <extracomment>@info the ending of a file&apos;s name is wrong; %1 is the name, %2 what it is, such as “JPEG picture”</extracomment>
        <translation>«%1» – не те, що каже назва; вміст: %2.</translation>
    </message>
</context>
<context>
    <name>homeward::ItemActs</name>
    <message>
        <source>Entered in error</source>
        <extracomment>@title:window</extracomment>
        <translation>Внесено помилково</translation>
    </message>
    <message>
        <source>Why does this file not belong here? It is kept with this reason and leaves lists and papers.</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Чому цей файл сюди не належить? Його буде збережено з цією причиною, але не буде в переліках і документах.</translation>
    </message>
    <message>
        <source>Withdraw file</source>
        <extracomment>@action:button</extracomment>
        <translation>Вилучити файл</translation>
    </message>
</context>
<context>
    <name>homeward::ItemDialog</name>
    <message>
        <source>not stated</source>
        <extracomment>@info it is not known who did something</extracomment>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Received from: %1. By: %2. How: %3. Day: %4. Original: %5.</source>
        <extracomment>@info how a file came; %1 from whom, %2 by whom, %3 how, %4 a day, %5 whether the original was seen</extracomment>
        <translation>Отримано від: %1. Хто отримав: %2. Яким шляхом: %3. День: %4. Оригінал: %5.</translation>
    </message>
    <message>
        <source>%1, %2: taken in as “%3”.</source>
        <extracomment>@info %1 is a day and time, %2 a person&apos;s name, %3 the name of the file as it came</extracomment>
        <translation>%1, %2: прийнято як «%3».</translation>
    </message>
    <message>
        <source>%1, %2: details corrected; the title was “%3”.</source>
        <extracomment>@info %1 is a day and time, %2 a person&apos;s name, %3 the former title of a file</extracomment>
        <translation>%1, %2: відомості виправлено; назва була «%3».</translation>
    </message>
    <message>
        <source>%1, %2: withdrawn as entered in error. Reason: %3</source>
        <extracomment>@info %1 is a day and time, %2 a person&apos;s name, %3 a reason</extracomment>
        <translation>%1, %2: вилучено як внесений помилково. Причина: %3</translation>
    </message>
    <message>
        <source>Give the file a title.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Дайте файлу назву.</translation>
    </message>
    <message>
        <source>Details of a file</source>
        <extracomment>@title:window</extracomment>
        <translation>Відомості про файл</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>@label:textbox title of a file</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>@info %1 is a kind of file, %2 its size, %3 what it holds, such as “JPEG picture”</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Custody</source>
        <extracomment>@label:textbox what happened to a file since it came</extracomment>
        <translation>Порядок передання та зберігання</translation>
    </message>
    <message>
        <source>Show the SHA-256 digest</source>
        <extracomment>@action:button</extracomment>
        <translation>Показати геш SHA-256</translation>
    </message>
    <message>
        <source>Not in error: bring back</source>
        <extracomment>@action:button the file belongs to the case after all</extracomment>
        <translation>Не помилка: повернути</translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation>Внесено помилково…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>@action:button</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>%1, %2: withdrawn as entered in error, and brought back since. Reason of the withdrawal: %3</source>
        <extracomment>@info %1 is a day and time, %2 a person&apos;s name, %3 a reason</extracomment>
        <translation>%1, %2: вилучено як внесений помилково, згодом повернено. Причина вилучення: %3</translation>
    </message>
</context>
<context>
    <name>homeward::KeepingCommands</name>
    <message>
        <source>Cases: %1. Evidence files: %2. Entries of the audit trail: %3.</source>
        <extracomment>@info %1, %2 and %3 are numbers</extracomment>
        <translation>Справи: %1. Файли матеріалів: %2. Записи журналу аудиту: %3.</translation>
    </message>
    <message>
        <source>Everything is as it was recorded.</source>
        <extracomment>@info result of checking a dossier</extracomment>
        <translation>Усе так, як було записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were recorded. Restore them from a backup.</source>
        <extracomment>@info result of checking a dossier</extracomment>
        <translation>
            <numerusform>%n об’єкт не такий, як було записано. Відновіть його з резервної копії.</numerusform>
            <numerusform>%n об’єкти не такі, як було записано. Відновіть їх із резервної копії.</numerusform>
            <numerusform>%n об’єктів не такі, як було записано. Відновіть їх із резервної копії.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1 (%2). Evidence files: %3. Entries of the audit trail: %4.</source>
        <extracomment>@info %1 is a file name, %2 a size with its unit, %3 and %4 are numbers</extracomment>
        <translation>Файл: %1 (%2). Файли матеріалів: %3. Записи журналу аудиту: %4.</translation>
    </message>
    <message>
        <source>The backup is written, was read again and is whole.</source>
        <extracomment>@info</extracomment>
        <translation>Резервну копію записано, прочитано знову, вона ціла.</translation>
    </message>
    <message>
        <source>Folder: %1. Evidence files: %2. Entries of the audit trail: %3.</source>
        <extracomment>@info %1 is a folder, %2 and %3 are numbers</extracomment>
        <translation>Тека: %1. Файли матеріалів: %2. Записи журналу аудиту: %3.</translation>
    </message>
    <message>
        <source>The dossier is restored: the database, the audit trail and every evidence file are as they were.</source>
        <extracomment>@info</extracomment>
        <translation>Досьє відновлено: база даних, журнал аудиту й усі файли матеріалів такі, якими були.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>@title:window</extracomment>
        <translation>Резервне копіювання</translation>
    </message>
    <message>
        <source>One encrypted file is being written, then read again and checked. You may go on afterwards as before.</source>
        <translation>Записується один зашифрований файл, потім він читається знову й перевіряється. Після цього можна працювати далі.</translation>
    </message>
    <message>
        <source>Check dossier</source>
        <extracomment>@title:window</extracomment>
        <translation>Перевірка досьє</translation>
    </message>
    <message>
        <source>The database, the audit trail and every evidence file are being read and compared.</source>
        <translation>Читаються й порівнюються база даних, журнал аудиту та всі файли матеріалів.</translation>
    </message>
    <message>
        <source>Back up the dossier to</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Куди записати резервну копію досьє</translation>
    </message>
    <message>
        <source>Backups (*.homeward-backup)</source>
        <extracomment>@item:inlistbox kinds of files in a file chooser; keep the pattern</extracomment>
        <translation>Резервні копії (*.homeward-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>@title:window of a file chooser
----------
@title:window</extracomment>
        <translation>Відновлення з резервної копії</translation>
    </message>
    <message>
        <source>Empty folder for the restored dossier</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Порожня тека для відновленого досьє</translation>
    </message>
    <message>
        <source>Either opens it: the passphrase of your account when the backup was made, or the recovery key that was written down when the dossier was made.</source>
        <translation>Підійде будь-що одне: парольна фраза вашого облікового запису на час створення копії або ключ відновлення, записаний під час створення досьє.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Парольна фраза або ключ відновлення</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>@action:button</extracomment>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>The backup is being read, written to its folder and checked there.</source>
        <translation>Резервна копія читається, записується в теку й перевіряється там.</translation>
    </message>
    <message>
        <source>Several accounts work on this dossier. Whose passphrase is it?</source>
        <translation>З цим досьє працює кілька облікових записів. Чия це парольна фраза?</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>@label:textbox the short name of an account</extracomment>
        <translation>Обліковий запис</translation>
    </message>
    <message numerus="yes">
        <source>The backup is written and whole, but %n thing(s) of the dossier were already not as they were recorded.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>Резервну копію записано, вона ціла, але в досьє вже була %n розбіжність із записаним.</numerusform>
            <numerusform>Резервну копію записано, вона ціла, але в досьє вже були %n розбіжності із записаним.</numerusform>
            <numerusform>Резервну копію записано, вона ціла, але в досьє вже було %n розбіжностей із записаним.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dossier is restored, but %n thing(s) were not as they were recorded when the backup was made.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>Досьє відновлено, але на час створення копії була %n розбіжність із записаним.</numerusform>
            <numerusform>Досьє відновлено, але на час створення копії були %n розбіжності із записаним.</numerusform>
            <numerusform>Досьє відновлено, але на час створення копії було %n розбіжностей із записаним.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::KeysSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>@title:window all keys of the program</extracomment>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Знайти команду чи клавішу</translation>
    </message>
    <message>
        <source>No command says “%1”.</source>
        <extracomment>@info %1 is what was looked for</extracomment>
        <translation>Немає команди зі словами «%1».</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>homeward::KeysView</name>
    <message>
        <source>Command</source>
        <extracomment>@title:column</extracomment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>in the menu</source>
        <extracomment>@info a command that has no key of its own and is in this menu</extracomment>
        <translation>у меню</translation>
    </message>
</context>
<context>
    <name>homeward::LogContactCommand</name>
    <message>
        <source>correction of a contact</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>виправлення контакту</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>контакт</translation>
    </message>
</context>
<context>
    <name>homeward::MainWindow</name>
    <message>
        <source>Open dossier</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Відкриття досьє</translation>
    </message>
    <message>
        <source>Folder for the new dossier</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Тека для нового досьє</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>@label for screen readers: the menu bar</extracomment>
        <translation>Меню</translation>
    </message>
    <message>
        <source>About Homeward</source>
        <extracomment>@title:window</extracomment>
        <translation>Про програму Homeward</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It works without a network and sends nothing. Fonts: Noto and Liberation (Open Font License); icons: Breeze (LGPL).</source>
        <translation>Вільна програма за ліцензією GNU General Public License версії 3 або новішої. Вона працює без мережі й нічого не надсилає. Шрифти: Noto і Liberation (Open Font License); піктограми: Breeze (LGPL).</translation>
    </message>
    <message>
        <source>Two people writing to one dossier at once would destroy it. Are you sure that nobody works on it on the other computer? You will be asked for the passphrase again.</source>
        <translation>Якби двоє записували в одне досьє водночас, вони зруйнували б його. Ви певні, що на іншому комп’ютері з ним ніхто не працює? Парольну фразу буде запитано знову.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <extracomment>@action:button open the dossier for writing although another computer has left its lock</extracomment>
        <translation>Відкрити для запису</translation>
    </message>
    <message>
        <source>Save a copy of what you typed; anyone who has the file can read it</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Зберегти копію введеного: файл зможе прочитати кожен, хто його має</translation>
    </message>
    <message>
        <source>unsaved words</source>
        <extracomment>@item file name offered for words that could not be saved</extracomment>
        <translation>незбережений текст</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <extracomment>@info:status what was typed has been written into a file</extracomment>
        <translation>Копію збережено: %1</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. When the window closes, it is lost.</source>
        <extracomment>@info question before the window closes</extracomment>
        <translation>Введене останнім не вдалося зберегти. Якщо закрити вікно, воно зникне.</translation>
    </message>
    <message>
        <source>Close and lose the words</source>
        <extracomment>@action:button close although words are lost</extracomment>
        <translation>Закрити і втратити введене</translation>
    </message>
    <message>
        <source>A backup or a check of the dossier is still going on. Stop it and unlock now? Otherwise the dossier opens when it is done.</source>
        <translation>Резервне копіювання або перевірка досьє ще триває. Зупинити й розблокувати зараз? Інакше досьє відкриється, щойно роботу буде завершено.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <extracomment>@action:button</extracomment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>A backup or a check of the dossier goes on to its end. What came of it is told after unlocking.</source>
        <extracomment>@info on the locked window</extracomment>
        <translation>Резервне копіювання або перевірка досьє триває до кінця. Про наслідок буде сказано після розблокування.</translation>
    </message>
    <message>
        <source>The backup goes on being restored. What came of it is told after unlocking.</source>
        <extracomment>@info on the locked window</extracomment>
        <translation>Відновлення з резервної копії триває. Що з нього вийшло, буде сказано після розблокування.</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. It waits in memory, sealed, and comes back when you unlock; if the window is closed, it is lost.</source>
        <extracomment>@info on the locked window: words could not be written before the lock</extracomment>
        <translation>Останнє, що ви ввели, не вдалося зберегти. Воно чекає в пам’яті зашифроване й повернеться, коли ви розблокуєте досьє; якщо закрити вікно, воно буде втрачене.</translation>
    </message>
    <message>
        <source>A backup is still being restored. When the window closes, that is stopped, and nothing of it is left.</source>
        <extracomment>@info question before the window closes</extracomment>
        <translation>Резервна копія ще відновлюється. Якщо закрити вікно, відновлення буде зупинено і від нього нічого не залишиться.</translation>
    </message>
    <message>
        <source>Close and stop restoring</source>
        <extracomment>@action:button close although a backup is being restored</extracomment>
        <translation>Закрити й зупинити відновлення</translation>
    </message>
</context>
<context>
    <name>homeward::MarkAttestationCommand</name>
    <message>
        <source>mark of an attestation as entered in error</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>позначка засвідчення як помилкового</translation>
    </message>
</context>
<context>
    <name>homeward::MarkKeeper</name>
    <message>
        <source>removal of an annotation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>вилучення анотації</translation>
    </message>
    <message>
        <source>another place of an annotation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>інше місце анотації</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>відповідь на питання</translation>
    </message>
    <message>
        <source>removal of a reply</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>вилучення відповіді</translation>
    </message>
</context>
<context>
    <name>homeward::MarkSubjectCommand</name>
    <message>
        <source>restoring a record</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>відновлення запису</translation>
    </message>
    <message>
        <source>mark of a record as entered in error</source>
        <translation>позначка запису як помилкового</translation>
    </message>
</context>
<context>
    <name>homeward::MonthLegend</name>
    <message>
        <source>Call, answered</source>
        <extracomment>@info legend of the calendar: a call that was answered</extracomment>
        <translation>Дзвінок, є відповідь</translation>
    </message>
    <message>
        <source>Visit or meeting</source>
        <extracomment>@info legend of the calendar: a visit or meeting that took place</extracomment>
        <translation>Відвідування або зустріч</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <extracomment>@info legend of the calendar</extracomment>
        <translation>Лист або повідомлення</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>@info legend of the calendar: nobody answered</extracomment>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>Planned or due (dashed)</source>
        <extracomment>@info legend of the calendar: planned or due; such entries have a dashed outline</extracomment>
        <translation>Заплановано або настає строк (пунктир)</translation>
    </message>
</context>
<context>
    <name>homeward::MonthListModel</name>
    <message>
        <source>Next contact due</source>
        <extracomment>@info:status the next contact of a family is due on this day</extracomment>
        <translation>Час наступного контакту</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>@title:column</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>@title:column the child whose family it is</extracomment>
        <translation>Дитина</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>@title:column case number</extracomment>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>@title:column how child and family spoke</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>@title:column how a contact went</extracomment>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>homeward::MonthModel</name>
    <message>
        <source>%1, today</source>
        <extracomment>@item a day of the calendar for screen readers; %1 is the day</extracomment>
        <translation>%1, сьогодні</translation>
    </message>
</context>
<context>
    <name>homeward::NewDossierPage</name>
    <message>
        <source>Your name, the office and at least one party are needed.</source>
        <translation>Потрібні ваше ім’я, установа та щонайменше одна сторона.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s); four words or more are better.</source>
        <extracomment>@info %n is the smallest number of characters of a passphrase</extracomment>
        <translation>
            <numerusform>Парольна фраза має містити щонайменше %n&#xa0;символ; краще чотири слова або більше.</numerusform>
            <numerusform>Парольна фраза має містити щонайменше %n&#xa0;символи; краще чотири слова або більше.</numerusform>
            <numerusform>Парольна фраза має містити щонайменше %n&#xa0;символів; краще чотири слова або більше.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Парольні фрази не збігаються.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>@action:button</extracomment>
        <translation>Створення…</translation>
    </message>
    <message>
        <source>Create dossier</source>
        <translation>Створити досьє</translation>
    </message>
    <message>
        <source>New dossier</source>
        <extracomment>@title</extracomment>
        <translation>Нове досьє</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <extracomment>@info %1 is a folder</extracomment>
        <translation>Тека: %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>@label:textbox the person who will own the dossier</extracomment>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Установа</translation>
    </message>
    <message>
        <source>Parties, in the order in which they will stand everywhere</source>
        <extracomment>@label:textbox the sides whose statements will be recorded</extracomment>
        <translation>Сторони в тому порядку, у якому їх усюди буде подано</translation>
    </message>
    <message>
        <source>Name of party %1</source>
        <extracomment>@info:placeholder %1 is the letter of a party: A, B, C</extracomment>
        <translation>Назва сторони %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Парольна фраза ще раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <extracomment>@title</extracomment>
        <translation>Запишіть ключ відновлення</translation>
    </message>
    <message>
        <source>It opens the dossier when the passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it in a safe place.</source>
        <translation>Він відкриває досьє, якщо парольну фразу втрачено. Його показано лише зараз і ніде не збережено. Запишіть його на папері та зберігайте в безпечному місці.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>@label the recovery key, for screen readers</extracomment>
        <translation>Ключ відновлення</translation>
    </message>
    <message>
        <source>It is written down</source>
        <extracomment>@action:button</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <extracomment>@action:button copies the recovery key; the clipboard forgets it after half a minute</extracomment>
        <translation>Копіювати на 30 секунд</translation>
    </message>
</context>
<context>
    <name>homeward::NewPassphrase</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <extracomment>@info %n is the smallest number of characters of a passphrase</extracomment>
        <translation>
            <numerusform>Парольна фраза має містити щонайменше %n символ.</numerusform>
            <numerusform>Парольна фраза має містити щонайменше %n символи.</numerusform>
            <numerusform>Парольна фраза має містити щонайменше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Парольні фрази не збігаються.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four words or more are better. Blanks count.</source>
        <extracomment>@info under a field for a new passphrase; %n is the smallest number of characters</extracomment>
        <translation>
            <numerusform>Щонайменше %n символ; краще чотири слова або більше. Пробіли враховуються.</numerusform>
            <numerusform>Щонайменше %n символи; краще чотири слова або більше. Пробіли враховуються.</numerusform>
            <numerusform>Щонайменше %n символів; краще чотири слова або більше. Пробіли враховуються.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short</source>
        <extracomment>@info how strong a passphrase is</extracomment>
        <translation>Надто коротка</translation>
    </message>
    <message>
        <source>Weak: a computer can find one of this length</source>
        <extracomment>@info how strong a passphrase is</extracomment>
        <translation>Слабка: таку довжину комп’ютер може підібрати</translation>
    </message>
    <message>
        <source>Fair: more words make it stronger</source>
        <extracomment>@info how strong a passphrase is</extracomment>
        <translation>Задовільна: більше слів зроблять її надійнішою</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>@info how strong a passphrase is</extracomment>
        <translation>Надійна</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Нова парольна фраза ще раз</translation>
    </message>
</context>
<context>
    <name>homeward::ObserveCommand</name>
    <message>
        <source>comparison of two photos</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>порівняння двох фото</translation>
    </message>
</context>
<context>
    <name>homeward::OpeningSteps</name>
    <message>
        <source>Checking the passphrase</source>
        <extracomment>@info:progress step of opening a dossier</extracomment>
        <translation>Перевірка парольної фрази</translation>
    </message>
    <message>
        <source>Checking the database for damage</source>
        <extracomment>@info:progress step of opening a dossier</extracomment>
        <translation>Перевірка, чи не пошкоджено базу даних</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <extracomment>@info:progress step of opening a dossier</extracomment>
        <translation>Читання записів</translation>
    </message>
    <message>
        <source>Building the list</source>
        <extracomment>@info:progress step of opening a dossier</extracomment>
        <translation>Складання списку</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>@info for screen readers: a step of opening is over</extracomment>
        <translation>виконано</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <extracomment>@action:button stop opening the dossier</extracomment>
        <translation>Скасувати (Esc)</translation>
    </message>
    <message>
        <source>Opening the dossier</source>
        <extracomment>@label for screen readers: what is done while a dossier is being opened</extracomment>
        <translation>Відкриття досьє</translation>
    </message>
    <message>
        <source>Building the list: %1 of %2</source>
        <extracomment>@info:progress step of opening a dossier; %1 of %2 cases are in the list</extracomment>
        <translation>Складання списку: %1 з %2</translation>
    </message>
</context>
<context>
    <name>homeward::OverviewPage</name>
    <message>
        <source>Photos %1</source>
        <extracomment>@title:group the photographs of a case; %1 how many</extracomment>
        <translation>Фото %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are claimed differently</source>
        <extracomment>@info the parties say different things about %n facts</extracomment>
        <translation>
            <numerusform>Різні твердження щодо %n&#xa0;факту</numerusform>
            <numerusform>Різні твердження щодо %n&#xa0;фактів</numerusform>
            <numerusform>Різні твердження щодо %n&#xa0;фактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare claims</source>
        <extracomment>@action:button opens the claims grid at the first conflict</extracomment>
        <translation>Порівняти твердження</translation>
    </message>
    <message>
        <source>Key facts</source>
        <extracomment>@title:group</extracomment>
        <translation>Основні факти</translation>
    </message>
    <message>
        <source>Not stated by any party</source>
        <extracomment>@info no party says anything about a fact</extracomment>
        <translation>Жодна сторона не зазначає</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>@label %1 a kind of records, such as “People” or “Condition reports”; %2 how many the case has</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4</source>
        <extracomment>@info an attestation; %1 party, %2 capacity, %3 result, %4 date, signatory and revision</extracomment>
        <translation>%1: %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Attestations</source>
        <extracomment>@label what the parties attest about a case</extracomment>
        <translation>Засвідчення</translation>
    </message>
</context>
<context>
    <name>homeward::PageView</name>
    <message>
        <source>Pages, page %1 of %2</source>
        <extracomment>@info accessible name of the view of pages; %1 is the page shown, %2 how many there are</extracomment>
        <translation>Сторінки, сторінка %1 із %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>This page is not shown. %1
Click here or press Enter to try again.</source>
        <extracomment>@info:status on a page that could not be drawn; %1 is the reason as a sentence</extracomment>
        <translation>Цю сторінку не показано. %1
Натисніть тут або клавішу Enter, щоб спробувати ще раз.</translation>
    </message>
</context>
<context>
    <name>homeward::PaperPrinting</name>
    <message>
        <source>Preparing the pages…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Підготовка сторінок…</translation>
    </message>
    <message>
        <source>The printer took no job. The signed file is kept; print again later. %1</source>
        <extracomment>@info printing failed; the signed file is kept; %1 is the reason as sentences</extracomment>
        <translation>Принтер не прийняв завдання. Підписаний файл збережено; надрукуйте пізніше. %1</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <extracomment>@info:progress %1 is the name of a printer</extracomment>
        <translation>Передано на принтер: %1</translation>
    </message>
    <message>
        <source>The job waits in the queue; look at the printer.</source>
        <extracomment>@info the print queue has the job but has not printed it yet</extracomment>
        <translation>Завдання чекає в черзі; перевірте принтер.</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n copy(s).</source>
        <extracomment>@info:status %n is the number of copies</extracomment>
        <translation>
            <numerusform>Надруковано: %n&#xa0;примірник.</numerusform>
            <numerusform>Надруковано: %n&#xa0;примірники.</numerusform>
            <numerusform>Надруковано: %n&#xa0;примірників.</numerusform>
        </translation>
    </message>
    <message>
        <source>The print job was cancelled at the printer. The signed file is kept.</source>
        <extracomment>@info:status</extracomment>
        <translation>Завдання друку скасовано на принтері. Підписаний файл збережено.</translation>
    </message>
    <message>
        <source>The printer broke the job off. The signed file is kept; print again.</source>
        <extracomment>@info:status</extracomment>
        <translation>Принтер перервав завдання. Підписаний файл збережено; надрукуйте ще раз.</translation>
    </message>
    <message>
        <source>The print server no longer knows the job. Look at the printer.</source>
        <extracomment>@info:status</extracomment>
        <translation>Сервер друку більше не знає цього завдання. Перевірте принтер.</translation>
    </message>
    <message>
        <source>The printer stands still. The job waits; look at the printer.</source>
        <extracomment>@info:progress</extracomment>
        <translation>Принтер зупинено. Завдання чекає; перевірте принтер.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>The pages were handed over. Look at the printer.</source>
        <extracomment>@info:status the pages were handed to a printer that gives no news of its jobs</extracomment>
        <translation>Сторінки передано. Перевірте принтер.</translation>
    </message>
    <message>
        <source>The printer took no pages. The signed file is kept; print again later.</source>
        <translation>Принтер не прийняв сторінок. Підписаний файл збережено; надрукуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 This could not be recorded. %2</source>
        <extracomment>@info %1 is what became of the print job, %2 why it could not be recorded, both as sentences</extracomment>
        <translation>%1 Не вдалося це записати. %2</translation>
    </message>
</context>
<context>
    <name>homeward::PapersModel</name>
    <message>
        <source>Signed</source>
        <extracomment>@info:status a registered paper is signed</extracomment>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>@info:status a number was reserved and the paper did not come about</extracomment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>@info:status a number is reserved for a paper</extracomment>
        <translation>Зарезервовано</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>@title:column registration number of a paper</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>@title:column case number</extracomment>
        <translation>Справа</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>@title:column signed, cancelled, reserved</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>@title:column language of the paper</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Signed at</source>
        <extracomment>@title:column day and time a paper was signed</extracomment>
        <translation>Час підписання</translation>
    </message>
    <message>
        <source>Signer</source>
        <extracomment>@title:column who signed</extracomment>
        <translation>Підписувач</translation>
    </message>
</context>
<context>
    <name>homeward::PapersPage</name>
    <message>
        <source>Signed summaries</source>
        <extracomment>@title section with the papers that were signed</extracomment>
        <translation>Підписані довідки</translation>
    </message>
    <message>
        <source>Summaries signed in this dossier will be listed here.</source>
        <translation>Тут будуть довідки, підписані в цьому досьє.</translation>
    </message>
    <message>
        <source>Open a case and choose “Signed summary…” in the menu “Case”.</source>
        <translation>Відкрийте справу та виберіть «Підписана довідка…» у меню «Справа».</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <extracomment>@action:button leads to the list of cases</extracomment>
        <translation>Вибрати справу</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button reads once more what could not be read</extracomment>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>homeward::PassphraseDialog</name>
    <message>
        <source>Type the present passphrase first.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Спершу введіть теперішню парольну фразу.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <extracomment>@info after a wrong passphrase</extracomment>
        <translation>
            <numerusform>Спробуйте знову через %n секунду.</numerusform>
            <numerusform>Спробуйте знову через %n секунди.</numerusform>
            <numerusform>Спробуйте знову через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present passphrase does not fit. Check the keyboard layout and Caps Lock.</source>
        <extracomment>@info the passphrase so far is asked for before a new one is set</extracomment>
        <translation>Теперішня парольна фраза не підходить. Перевірте розкладку клавіатури та Caps Lock.</translation>
    </message>
    <message>
        <source>This account sees the content, and yours does not, so it cannot pass the key on. An account that manages accounts and sees the content can, or the recovery key.</source>
        <extracomment>@info an administrator without the content wanted to give an account access to it</extracomment>
        <translation>Цей обліковий запис бачить вміст, а ваш&#xa0;— ні, тому не може передати ключ. Це може обліковий запис, який керує обліковими записами й бачить вміст, або ключ відновлення.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Змінити парольну фразу</translation>
    </message>
    <message>
        <source>Nobody can read a passphrase back. Where it is lost, the recovery key or an administrator helps.</source>
        <translation>Прочитати парольну фразу не може ніхто. Якщо її втрачено, допоможе ключ відновлення або адміністратор.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Теперішня парольна фраза</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Задати парольну фразу</translation>
    </message>
    <message>
        <source>A new passphrase for “%1”, whose former one is forgotten. Tell it to the person in private; they can change it after unlocking.</source>
        <extracomment>@info %1 is the key of an account</extracomment>
        <translation>Нова парольна фраза для «%1» замість забутої. Повідомте її людині віч-на-віч; після розблокування її можна змінити.</translation>
    </message>
</context>
<context>
    <name>homeward::PassphraseEdit</name>
    <message>
        <source>Hide passphrase</source>
        <extracomment>@info:tooltip show or hide what is typed as passphrase</extracomment>
        <translation>Приховати парольну фразу</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Показати парольну фразу</translation>
    </message>
</context>
<context>
    <name>homeward::PastDueModel</name>
    <message>
        <source>no contact yet</source>
        <extracomment>@info no contact of child and family took place</extracomment>
        <translation>контакту ще не було</translation>
    </message>
    <message>
        <source>last: %1, %2</source>
        <extracomment>@info the last contact of child and family; %1 is how (“Phone call”), %2 the day</extracomment>
        <translation>останній: %1, %2</translation>
    </message>
</context>
<context>
    <name>homeward::PhotoComparer</name>
    <message>
        <source>Comparing %1 and %2</source>
        <extracomment>@info:status two photographs are compared; %1 and %2 such as “Photo 1 · Party A”</extracomment>
        <translation>Порівнюються %1 і %2</translation>
    </message>
</context>
<context>
    <name>homeward::PhotoFactsPanel</name>
    <message>
        <source>File details</source>
        <extracomment>@title:group</extracomment>
        <translation>Відомості про файл</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>@label format and size of a file</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>@label width and height of a photograph</extracomment>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@info a value the file does not give</extracomment>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Place tag</source>
        <extracomment>@label the place a camera wrote into its file</extracomment>
        <translation>Мітка місця</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>@info a place tag the file does not have</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Taken, claimed</source>
        <extracomment>@label the date somebody claims a photograph was taken</extracomment>
        <translation>Знято, за заявою</translation>
    </message>
    <message>
        <source>Age then</source>
        <extracomment>@label age of the child at the claimed date of a photograph</extracomment>
        <translation>Вік на той час</translation>
    </message>
    <message>
        <source>Taken, camera</source>
        <extracomment>@label when a photograph was taken by the camera&apos;s clock</extracomment>
        <translation>Знято, за камерою</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>@label the camera a photograph was taken with</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Edited with</source>
        <extracomment>@label the program that last wrote a picture file</extracomment>
        <translation>Змінено в</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>@label how a picture is stored in its file</extracomment>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Pictures in it</source>
        <extracomment>@label how many pictures a file holds</extracomment>
        <translation>Зображень у ньому</translation>
    </message>
    <message>
        <source>Show for 20 seconds</source>
        <extracomment>@action:button uncovers the place a camera wrote into its file</extracomment>
        <translation>Показати на 20 секунд</translation>
    </message>
    <message>
        <source>Show the place tag for 20 seconds</source>
        <extracomment>@action:button read aloud</extracomment>
        <translation>Показати мітку місця на 20 секунд</translation>
    </message>
    <message>
        <source>That you asked is written into the history.</source>
        <extracomment>@info why; beside the button that uncovers a place</extracomment>
        <translation>Цей запит записується в історію.</translation>
    </message>
    <message>
        <source>Show in full</source>
        <extracomment>@action:button shows the fingerprint of a file in full</extracomment>
        <translation>Показати повністю</translation>
    </message>
    <message>
        <source>Show SHA-256 in full</source>
        <extracomment>@action:button read aloud</extracomment>
        <translation>Показати SHA-256 повністю</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <extracomment>@label the party that supplied a file</extracomment>
        <translation>Надала сторона</translation>
    </message>
    <message>
        <source>Received from</source>
        <extracomment>@label the person or office a file came from</extracomment>
        <translation>Отримано від</translation>
    </message>
    <message>
        <source>Received how</source>
        <extracomment>@label by post, by hand, from a data carrier …</extracomment>
        <translation>Як отримано</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>@label when a file was taken into the case</extracomment>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <extracomment>@label why a photograph is covered</extracomment>
        <translation>Чутливе</translation>
    </message>
    <message>
        <source>No longer sensitive</source>
        <extracomment>@action:button takes the mark of a sensitive photograph away for everybody</extracomment>
        <translation>Більше не чутливе</translation>
    </message>
    <message>
        <source>Mark as sensitive…</source>
        <translation>Позначити як чутливе…</translation>
    </message>
    <message>
        <source>Your role may look at photos, not mark them.</source>
        <extracomment>@info:tooltip why a photograph cannot be marked</extracomment>
        <translation>Ваша роль дає змогу переглядати фото, але не позначати їх.</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>@title:group what people saw comparing a photograph with others</extracomment>
        <translation>Порівняно</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>@action:button shows two photographs beside each other again; %1 the title of the other one</extracomment>
        <translation>З: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>@info read aloud, %1 is the file name of a photograph</extracomment>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>Details and custody…</source>
        <extracomment>@action:button what is known of a file and how it came</extracomment>
        <translation>Відомості та зберігання…</translation>
    </message>
</context>
<context>
    <name>homeward::PhotoStrip</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>@item:inlistbox a photograph, read aloud; %1 its title, %2 the party that supplied it, %3 its date</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>@label accessible name of the row of photographs</extracomment>
        <translation>Фото</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left photo</comment>
        <extracomment>@info sign of the left one of two compared photographs, one letter</extracomment>
        <translation>Л</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right photo</comment>
        <translation>П</translation>
    </message>
</context>
<context>
    <name>homeward::PhotosPage</name>
    <message>
        <source>Compare at the left</source>
        <extracomment>@action:inmenu puts a photograph at the left of the comparison</extracomment>
        <translation>Порівняти ліворуч</translation>
    </message>
    <message>
        <source>Compare at the right</source>
        <extracomment>@action:inmenu puts a photograph at the right of the comparison</extracomment>
        <translation>Порівняти праворуч</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>@action:inmenu shows a photograph large; a covered one is uncovered</extracomment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Compare with another</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Порівняти з іншим</translation>
    </message>
    <message>
        <source>No longer sensitive</source>
        <translation>Більше не чутливе</translation>
    </message>
    <message>
        <source>Mark as sensitive…</source>
        <translation>Позначити як чутливе…</translation>
    </message>
    <message>
        <source>Sensitive photo</source>
        <extracomment>@title:window</extracomment>
        <translation>Чутливе фото</translation>
    </message>
    <message>
        <source>Why is it to be covered?</source>
        <extracomment>@label:textbox why a photograph is to be covered</extracomment>
        <translation>Чому його слід закрити?</translation>
    </message>
    <message>
        <source>Cover the photo</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрити фото</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>@label:listbox the order of photographs</extracomment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>As received</source>
        <extracomment>@item:inlistbox order of photographs</extracomment>
        <translation>Як надійшли</translation>
    </message>
    <message>
        <source>By claimed date</source>
        <extracomment>@item:inlistbox order of photographs</extracomment>
        <translation>За заявленою датою</translation>
    </message>
    <message>
        <source>By party</source>
        <extracomment>@item:inlistbox order of photographs</extracomment>
        <translation>За стороною</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button puts the chosen photograph beside another</extracomment>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>← → right photo · Shift+← → left photo · X swap · Space loupe · Z 100% · L other side</source>
        <extracomment>@info:usagetip the keys of comparing photographs</extracomment>
        <translation>← → праве фото · Shift+← → ліве фото · X поміняти · Пробіл лупа · Z 100% · L інший бік</translation>
    </message>
    <message>
        <source>Details and custody…</source>
        <extracomment>@action:inmenu what is known of a file and how it came</extracomment>
        <translation>Відомості та зберігання…</translation>
    </message>
    <message>
        <source>Photographs of this case will be here.</source>
        <extracomment>@info shown while a case has no photographs</extracomment>
        <translation>Тут будуть фотографії цієї справи.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>@action:button takes files in as evidence</extracomment>
        <translation>Додати файли…</translation>
    </message>
</context>
<context>
    <name>homeward::PlanDialog</name>
    <message>
        <source>Agreed interval</source>
        <extracomment>@title:window how often families are to speak</extracomment>
        <translation>Узгоджений проміжок</translation>
    </message>
    <message>
        <source>Days until the next contact, where no day was agreed</source>
        <extracomment>@label:spinbox</extracomment>
        <translation>Днів до наступного контакту, якщо день не узгоджено</translation>
    </message>
    <message>
        <source>Days until the next try after nobody answered</source>
        <extracomment>@label:spinbox</extracomment>
        <translation>Днів до наступної спроби, якщо ніхто не відповів</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Set interval</source>
        <extracomment>@action:button sets the interval for all families of the dossier</extracomment>
        <translation>Установити проміжок</translation>
    </message>
</context>
<context>
    <name>homeward::QuickLine</name>
    <message>
        <source>The line names %1, and the open case is %2.</source>
        <extracomment>@info %1 and %2 are case numbers</extracomment>
        <translation>У рядку зазначено %1, а відкрито справу %2.</translation>
    </message>
    <message>
        <source>Begin with the number of the case.</source>
        <extracomment>@info what is missing in a line typed in words</extracomment>
        <translation>Почніть із номера справи.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <extracomment>@info %1 is what was typed as a case number</extracomment>
        <translation>Справи %1 немає.</translation>
    </message>
    <message>
        <source>Say how: phone, video, message, letter, visit or meeting.</source>
        <extracomment>@info what is missing in a line typed in words</extracomment>
        <translation>Зазначте спосіб: телефон, відео, повідомлення, лист, відвідування або зустріч.</translation>
    </message>
    <message>
        <source>Say how it went: answered, no answer, planned, cancelled or declined.</source>
        <extracomment>@info what is missing in a line typed in words</extracomment>
        <translation>Зазначте результат: відповіли, без відповіді, заплановано, скасовано або відмова.</translation>
    </message>
    <message>
        <source>Which day is meant?</source>
        <extracomment>@info the date in a line typed in words can be read in several ways; buttons follow</extracomment>
        <translation>Який день мається на увазі?</translation>
    </message>
    <message>
        <source>Say for which day it is planned.</source>
        <extracomment>@info what is missing in a line typed in words</extracomment>
        <translation>Зазначте, на який день заплановано.</translation>
    </message>
    <message>
        <source>A contact cannot be planned for a day that has passed.</source>
        <extracomment>@info</extracomment>
        <translation>Контакт не можна запланувати на день, що минув.</translation>
    </message>
    <message>
        <source>A contact in the future can only be planned.</source>
        <extracomment>@info</extracomment>
        <translation>Майбутній контакт можна лише запланувати.</translation>
    </message>
    <message>
        <source>with: %1</source>
        <extracomment>@info part of how a line was read; %1 is who was spoken to</extracomment>
        <translation>з ким: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>@info how long a contact lasted</extracomment>
        <translation>
            <numerusform>%n&#xa0;хвилина</numerusform>
            <numerusform>%n&#xa0;хвилини</numerusform>
            <numerusform>%n&#xa0;хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>@info part of how a line was read; %1 is the day of the next contact</extracomment>
        <translation>наступний&#xa0;— %1</translation>
    </message>
    <message>
        <source>next try %1, as the office’s interval proposes</source>
        <extracomment>@info part of how a line was read; %1 is a day the program proposes after nobody answered</extracomment>
        <translation>наступна спроба %1, як пропонує проміжок установи</translation>
    </message>
    <message>
        <source>For example: DEMO-0014 phone, no answer, 2 Dec</source>
        <translation>Наприклад: DEMO-0014 телефон, без відповіді, 2.12</translation>
    </message>
    <message>
        <source>For example: phone, no answer, 2 Dec</source>
        <translation>Наприклад: телефон, без відповіді, 2.12</translation>
    </message>
    <message>
        <source>Next contact %1</source>
        <translation>Наступний контакт %1</translation>
    </message>
    <message>
        <source>It was on %1</source>
        <translation>Це було %1</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <extracomment>@label a line in which a contact is typed in words</extracomment>
        <translation>Швидкий запис</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>@action:button logs what was typed</extracomment>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <extracomment>@info %1 is how a line typed in words was understood</extracomment>
        <translation>Зрозуміло так: %1</translation>
    </message>
    <message>
        <source>Say how it went: took place, planned, cancelled or declined.</source>
        <extracomment>@info what is missing in a line typed in words: the result of a visit or a meeting</extracomment>
        <translation>Зазначте результат: відбулося, заплановано, скасовано або відмова.</translation>
    </message>
    <message>
        <source>Say how it went: received, no answer, planned, cancelled or declined.</source>
        <extracomment>@info what is missing in a line typed in words: the result of a letter or a message</extracomment>
        <translation>Зазначте результат: отримано, без відповіді, заплановано, скасовано або відмова.</translation>
    </message>
</context>
<context>
    <name>homeward::ReaderSide</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>@item:inlistbox a heading of the document&apos;s contents; %1 its words, %2 its page</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>@title:group places found on one page, %1 is its number</extracomment>
        <translation>Сторінка %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>@action:button shows the small pages</extracomment>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>@action:button shows the table of contents the file brings along</extracomment>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Found places</source>
        <extracomment>@action:button shows the list of places of a text</extracomment>
        <translation>Знайдені місця</translation>
    </message>
    <message>
        <source>This file has no table of contents.</source>
        <extracomment>@info shown where a document brings no table of contents</extracomment>
        <translation>У цьому файлі немає змісту.</translation>
    </message>
</context>
<context>
    <name>homeward::ReaderToolBar</name>
    <message>
        <source>of %1</source>
        <extracomment>@label after the field with the page number; %1 how many pages there are</extracomment>
        <translation>із %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>@info size of the view, %1 is a number of percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Select text</source>
        <extracomment>@action:button chooses words on the page</extracomment>
        <translation>Виділити текст</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>@action:button marks words with colour</extracomment>
        <translation>Підсвітити</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>@action:button puts a note on the page</extracomment>
        <translation>Додати примітку</translation>
    </message>
    <message>
        <source>Mark area</source>
        <extracomment>@action:button marks a rectangle on the page</extracomment>
        <translation>Окреслити ділянку</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>@action:button</extracomment>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>@action:button</extracomment>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>@action:button</extracomment>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>@action:button</extracomment>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>@item:inlistbox the page as wide as the view</extracomment>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>@item:inlistbox the whole page in the view
----------
@action:button</extracomment>
        <translation>На всю сторінку</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <extracomment>@action:button turns the view, not the file</extracomment>
        <translation>Повернути праворуч</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>@label:spinbox</extracomment>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>@label:listbox size of the view</extracomment>
        <translation>Масштаб</translation>
    </message>
</context>
<context>
    <name>homeward::ReceiptForm</name>
    <message>
        <source>Write the date of receipt as one day, such as 23 Nov 2026, or leave it empty.</source>
        <extracomment>@info what is wrong in a form; the example is a day as written in the language</extracomment>
        <translation>Запишіть дату отримання як один день, наприклад 23.11.2026, або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>Supplied by party</source>
        <extracomment>@label:listbox the party that supplied files</extracomment>
        <translation>Надала сторона</translation>
    </message>
    <message>
        <source>Received from</source>
        <extracomment>@label:textbox person or office that handed the files over</extracomment>
        <translation>Отримано від</translation>
    </message>
    <message>
        <source>Received by</source>
        <extracomment>@label:textbox person or office that took the files</extracomment>
        <translation>Хто отримав</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>@label:listbox the medium: by post, on a USB drive …</extracomment>
        <translation>Яким шляхом</translation>
    </message>
    <message>
        <source>Date of receipt</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Дата отримання</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>@label:listbox was the original of the files seen?</extracomment>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:inlistbox no party supplied the files, or it is not known</extracomment>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>handed over in person</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>передано особисто</translation>
    </message>
    <message>
        <source>by post</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>поштою</translation>
    </message>
    <message>
        <source>on a USB drive</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>на USB-накопичувачі</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>електронною поштою</translation>
    </message>
    <message>
        <source>by messenger</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>у месенджері</translation>
    </message>
    <message>
        <source>scanned in the office</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>відскановано в установі</translation>
    </message>
    <message>
        <source>Write the date of the file as one day, such as 23 Nov 2026, or leave it empty.</source>
        <extracomment>@info what is wrong in a form; the example is a day as written in the language</extracomment>
        <translation>Запишіть дату файлу як один день, наприклад 23.11.2026, або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>Taken, claimed</source>
        <extracomment>@label:textbox the date somebody claims a photograph was taken</extracomment>
        <translation>Знято, за заявою</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <extracomment>@label:textbox the date that stands on a document</extracomment>
        <translation>Дата на документі</translation>
    </message>
    <message>
        <source>The date of receipt lies in the future. Correct it, or leave it empty.</source>
        <extracomment>@info what is wrong in a form</extracomment>
        <translation>Дата отримання в майбутньому. Виправте її або залиште порожньою.</translation>
    </message>
</context>
<context>
    <name>homeward::RecentDossiers</name>
    <message>
        <source>Open elsewhere</source>
        <extracomment>@info chip: another window or program of this computer has the dossier open</extracomment>
        <translation>Відкрито деінде</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>@info chip: the folder of the dossier is not there</extracomment>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>@info chip: a file of the dossier is absent or cannot be read</extracomment>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Needs a newer version</source>
        <extracomment>@info chip: the dossier was made by a newer version of the program</extracomment>
        <translation>Потрібна новіша версія</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>@info chip: the folder of the dossier is there</extracomment>
        <translation>На диску</translation>
    </message>
    <message>
        <source>Last opened %1</source>
        <extracomment>@info when a dossier was opened last; %1 is a date with a time</extracomment>
        <translation>Востаннє відкрито %1</translation>
    </message>
    <message>
        <source>Remove “%1” from this list</source>
        <extracomment>@info:tooltip takes a dossier off the list; its files stay</extracomment>
        <translation>Прибрати «%1» із цього списку</translation>
    </message>
</context>
<context>
    <name>homeward::RecoverDialog</name>
    <message>
        <source>Type the recovery key as it is written; small letters and blanks do not matter.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Введіть ключ відновлення, як його записано; малі літери й пробіли не мають значення.</translation>
    </message>
    <message>
        <source>This is not how a recovery key looks: nine groups of four letters and digits. Look for a slip of the pen.</source>
        <extracomment>@info a recovery key was typed with a mistake</extracomment>
        <translation>Ключ відновлення має інший вигляд: дев’ять груп по чотири літери й цифри. Перевірте, чи немає описки.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this dossier, or a newer one has replaced it.</source>
        <translation>Це не ключ відновлення цього досьє, або його замінено новішим.</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Скористатися ключем відновлення</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Задати парольну фразу</translation>
    </message>
    <message>
        <source>The recovery key of “%1” gives an account a new passphrase. The use of it is recorded.</source>
        <extracomment>@info %1 is the name of a dossier</extracomment>
        <translation>Ключ відновлення «%1» задає обліковому запису нову парольну фразу. Його використання записується.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Ключ відновлення</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Also make a new recovery key; this one becomes void</source>
        <extracomment>@option:check</extracomment>
        <translation>Також створити новий ключ відновлення; цей втратить силу</translation>
    </message>
</context>
<context>
    <name>homeward::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <extracomment>@title:window
----------
@label the recovery key, for screen readers</extracomment>
        <translation>Ключ відновлення</translation>
    </message>
    <message>
        <source>Write down the new recovery key</source>
        <extracomment>@title</extracomment>
        <translation>Запишіть новий ключ відновлення</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <extracomment>@action:button copies the recovery key; the clipboard forgets it after half a minute</extracomment>
        <translation>Копіювати на 30 секунд</translation>
    </message>
    <message>
        <source>It is written down</source>
        <extracomment>@action:button</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>It opens the dossier when a passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it in a safe place. The former key does not open this dossier any more, but still the backups that were made before.</source>
        <translation>Він відкриває досьє, коли втрачено парольну фразу. Його показано лише зараз і ніде не збережено. Запишіть його на папері й зберігайте в надійному місці. Колишній ключ уже не відкриває цього досьє, але й далі відкриває резервні копії, зроблені раніше.</translation>
    </message>
</context>
<context>
    <name>homeward::RiskStrip</name>
    <message>
        <source>• %1: %2</source>
        <extracomment>@info what a thing in a file means; %1 is its name, %2 a sentence</extracomment>
        <translation>• %1: %2</translation>
    </message>
    <message>
        <source>This file contains: %1. Nothing of it is ever run or opened here.</source>
        <extracomment>@info:status strip over a document; %1 is a list such as “JavaScript, attached files”</extracomment>
        <translation>Файл містить: %1. Нічого з цього тут не запускається й не відкривається.</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>@action:button folds the explanations up</extracomment>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Що це означає</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <extracomment>@info:status strip over a document with nothing else to tell</extracomment>
        <translation>Цей файл захищено паролем.</translation>
    </message>
</context>
<context>
    <name>homeward::SectionList</name>
    <message>
        <source>Sections</source>
        <extracomment>@label of the list of sections, for screen readers</extracomment>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>homeward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>@title</extracomment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Мова інтерфейсу</translation>
    </message>
    <message>
        <source>Papers have their own language, chosen when they are made.</source>
        <translation>Мову друкованих документів вибирають окремо, під час їх створення.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>@item:inlistbox language</extracomment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Pages of documents stay white.</source>
        <translation>Сторінки документів залишаються білими.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>@item:inlistbox colours of the window</extracomment>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>@item:inlistbox colours of the window</extracomment>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change it too, Ctrl+0 brings it back.</source>
        <translation>Його змінюють також Ctrl++ і Ctrl+−, а Ctrl+0 повертає звичайний.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>@item:inlistbox text size in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Автоматичне блокування</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse. The last 30 seconds are counted in the status bar.</source>
        <translation>Після такого часу без клавіатури й миші. Останні 30 секунд відлічує рядок стану.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <extracomment>@item:inlistbox time until the dossier locks</extracomment>
        <translation>
            <numerusform>через %n&#xa0;хвилину</numerusform>
            <numerusform>через %n&#xa0;хвилини</numerusform>
            <numerusform>через %n&#xa0;хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>@label:listbox how photographs are shown at first</extracomment>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Enter shows one photo as it is, for as long as you look at it. Photos marked as sensitive are always covered at first. Ctrl+Shift+H covers all of them at once.</source>
        <translation>Enter показує одне фото таким, яким воно є, доки ви на нього дивитеся. Фото, позначені як чутливі, спочатку завжди закриті. Ctrl+Shift+H закриває всі одразу.</translation>
    </message>
    <message>
        <source>In colour</source>
        <extracomment>@item:inlistbox photographs at first</extracomment>
        <translation>У кольорі</translation>
    </message>
    <message>
        <source>In greyscale at first</source>
        <extracomment>@item:inlistbox photographs at first</extracomment>
        <translation>Спочатку у відтінках сірого</translation>
    </message>
    <message>
        <source>Covered at first</source>
        <extracomment>@item:inlistbox photographs at first</extracomment>
        <translation>Спочатку закриті</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>@action:button</extracomment>
        <translation>Облікові записи…</translation>
    </message>
    <message>
        <source>Who works on the dossier and as what, your passphrase, the recovery key.</source>
        <translation>Хто і в якій ролі працює над досьє, ваша парольна фраза, ключ відновлення.</translation>
    </message>
    <message>
        <source>Open a dossier first: accounts belong to it.</source>
        <translation>Спершу відкрийте досьє: облікові записи належать йому.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>@item:inlistbox colours of the window: black, white and yellow</extracomment>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Folder of trusted keys</source>
        <extracomment>@title:window choosing the folder with the certificates of known signers
----------
@label</extracomment>
        <translation>Тека довірених ключів</translation>
    </message>
    <message>
        <source>No setting says “%1”. Esc shows all of them again.</source>
        <extracomment>@info %1 is what was looked for</extracomment>
        <translation>У налаштуваннях немає слів «%1». Esc знову показує всі.</translation>
    </message>
    <message>
        <source>none chosen</source>
        <extracomment>@info no folder was chosen</extracomment>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>%1: now “%2”, before “%3”.</source>
        <extracomment>@info:status %1 is the name of a setting, %2 what it is now, %3 what it was</extracomment>
        <translation>%1: тепер «%2», було «%3».</translation>
    </message>
    <message>
        <source>Find a setting or a key</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Знайти налаштування чи клавішу</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>@action:button take the last change back</extracomment>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Lock and privacy</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Блокування й захист даних</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Очищення буфера обміну</translation>
    </message>
    <message>
        <source>What was copied of a case leaves the clipboard after this time, and at once when the dossier is locked.</source>
        <translation>Скопійоване зі справи зникає з буфера обміну через цей час, а під час блокування досьє&#xa0;— одразу.</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <extracomment>@item:inlistbox time until copied personal data leaves the clipboard</extracomment>
        <translation>
            <numerusform>через %n секунду</numerusform>
            <numerusform>через %n секунди</numerusform>
            <numerusform>через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Довірені ключі</translation>
    </message>
    <message>
        <source>None chosen yet: every signer of a document is unknown. The folder holds the certificates of the offices whose signatures this computer trusts.</source>
        <translation>Ще не вибрано: кожен підписувач документа невідомий. У теці лежать сертифікати установ, підписам яких довіряє цей комп’ютер.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@action:button choose a folder</extracomment>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Single letters, digits and signs as commands</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Окремі літери, цифри та знаки як команди</translation>
    </message>
    <message>
        <source>They never act in text fields. Every command also has a line in the menus.</source>
        <translation>У текстових полях вони ніколи не діють. Кожна команда має також рядок у меню.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>@item:inlistbox single letters act as commands</extracomment>
        <translation>Діють</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>@item:inlistbox single letters do not act as commands</extracomment>
        <translation>Не діють</translation>
    </message>
    <message>
        <source>Colours and sizes</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Кольори й розміри</translation>
    </message>
</context>
<context>
    <name>homeward::SourceForm</name>
    <message>
        <source>Say where this comes from, or choose the document.</source>
        <extracomment>@info beside a field: a claim must say where it comes from</extracomment>
        <translation>Зазначте джерело або виберіть документ.</translation>
    </message>
    <message>
        <source>This date can be read in several ways or not at all. Write the month as a word, or leave it empty.</source>
        <extracomment>@info beside the field for the date of a source: it was not understood, or in several ways</extracomment>
        <translation>Цю дату можна прочитати по-різному або взагалі не можна прочитати. Напишіть місяць словом або залиште поле порожнім.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <extracomment>@info how a typed date was understood; %1 is the date</extracomment>
        <translation>Прочитано як: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>@label:textbox where a claim comes from, in words</extracomment>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Document on file</source>
        <extracomment>@label:listbox the stored file a claim comes from</extracomment>
        <translation>Документ у справі</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>@label:spinbox page of that document</extracomment>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:valuesuffix a page that is not stated</extracomment>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>@item:inlistbox no stored file</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Date of the source, if stated</source>
        <extracomment>@label:textbox the date the source itself bears</extracomment>
        <translation>Дата джерела, якщо зазначена</translation>
    </message>
</context>
<context>
    <name>homeward::StartPage</name>
    <message>
        <source>Case files of separated children: what each party says, the material, and signed summaries of verification.</source>
        <translation>Справи дітей, розлучених із сім’єю: твердження кожної сторони, матеріали та підписані довідки про верифікацію.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>@title:group dossiers opened before</extracomment>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>Open dossier…</source>
        <extracomment>@action:button</extracomment>
        <translation>Відкрити досьє…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <extracomment>@action:button</extracomment>
        <translation>Нове досьє…</translation>
    </message>
    <message>
        <source>Verify a document…</source>
        <extracomment>@action:button check a signed file</extracomment>
        <translation>Перевірити документ…</translation>
    </message>
    <message>
        <source>The program works without a network and sends nothing.</source>
        <translation>Програма працює без мережі й нічого не надсилає.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <extracomment>@action:button make a dossier of a backup</extracomment>
        <translation>Відновити з резервної копії…</translation>
    </message>
    <message>
        <source>The folder of a dossier can also be dropped on this window.</source>
        <extracomment>@info on the start page, under the buttons</extracomment>
        <translation>Теку досьє можна також перетягнути в це вікно.</translation>
    </message>
</context>
<context>
    <name>homeward::StateStrip</name>
    <message numerus="yes">
        <source>%n evidence file(s) are missing or were changed. Everything else is not affected; restore them from a backup.</source>
        <extracomment>@info evidence files that are missing or changed, found while the dossier is open</extracomment>
        <translation>
            <numerusform>%n файл матеріалів відсутній або змінений. Решти це не стосується; відновіть його з резервної копії.</numerusform>
            <numerusform>%n файли матеріалів відсутні або змінені. Решти це не стосується; відновіть їх з резервної копії.</numerusform>
            <numerusform>%n файлів матеріалів відсутні або змінені. Решти це не стосується; відновіть їх з резервної копії.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the report of “Check dossier”</source>
        <extracomment>@info faults of a dossier that are not listed here</extracomment>
        <translation>
            <numerusform>і ще %n: див. звіт «Перевірка досьє»</numerusform>
            <numerusform>і ще %n: див. звіт «Перевірка досьє»</numerusform>
            <numerusform>і ще %n: див. звіт «Перевірка досьє»</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>@action:button show or hide what is damaged</extracomment>
        <translation>Сховати подробиці</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показати подробиці</translation>
    </message>
    <message>
        <source>Open for writing here…</source>
        <extracomment>@action:button open the dossier for writing although another computer has left its lock</extracomment>
        <translation>Відкрити тут для запису…</translation>
    </message>
    <message>
        <source>State of the dossier</source>
        <extracomment>@label for screen readers: the strip that says why nothing can be changed</extracomment>
        <translation>Стан досьє</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. %1 It stays here, in memory only, until it can be saved.</source>
        <extracomment>@info words typed could not be saved; %1 is a sentence that says why</extracomment>
        <translation>Введене ще не збережено. %1 Воно лишається тут, тільки в пам’яті, доки його не вдасться зберегти.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button save what was typed once more</extracomment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <extracomment>@action:button write what was typed into a file elsewhere</extracomment>
        <translation>Зберегти копію до…</translation>
    </message>
</context>
<context>
    <name>homeward::StatusLine</name>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <extracomment>@info:status seconds until the dossier locks by itself</extracomment>
        <translation>
            <numerusform>Блокування через %n&#xa0;с</numerusform>
            <numerusform>Блокування через %n&#xa0;с</numerusform>
            <numerusform>Блокування через %n&#xa0;с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <extracomment>@info:status minutes until the dossier locks by itself</extracomment>
        <translation>
            <numerusform>Блокування через %n&#xa0;хв</numerusform>
            <numerusform>Блокування через %n&#xa0;хв</numerusform>
            <numerusform>Блокування через %n&#xa0;хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>@info:status what was typed is being saved</extracomment>
        <translation>Зберігається…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status everything is saved; %1 is a time</extracomment>
        <translation>Збережено о %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>@info:status what was typed could not be saved</extracomment>
        <translation>Не збережено</translation>
    </message>
</context>
<context>
    <name>homeward::SubjectDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>@info %1 a fact, %2 what is missing or doubtful about its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write at least one thing that the party says.</source>
        <extracomment>@info a new record must begin with something that is said about it</extracomment>
        <translation>Напишіть щонайменше одне з того, що каже сторона.</translation>
    </message>
    <message>
        <source>New record: %1</source>
        <extracomment>@title:window a new record of a case; %1 is “Person”, “Document”, “Stay” or “Condition report”</extracomment>
        <translation>Новий запис: %1</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>@label:listbox the side that says something</extracomment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Add record</source>
        <extracomment>@action:button makes the new record</extracomment>
        <translation>Додати запис</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose the party that says this.</source>
        <extracomment>@info beside the fields of a claim or a record</extracomment>
        <translation>Виберіть сторону, яка це каже.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@info in a list of choices of which none is made yet</extracomment>
        <translation>Вибрати…</translation>
    </message>
</context>
<context>
    <name>homeward::SummaryDialog</name>
    <message>
        <source>Every claim has a source</source>
        <extracomment>@info a check before signing</extracomment>
        <translation>Кожне твердження має джерело</translation>
    </message>
    <message>
        <source>No open conflicts</source>
        <extracomment>@info a check before signing</extracomment>
        <translation>Неусунутих суперечностей немає</translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s) will be printed with all values</source>
        <extracomment>@info a check before signing; %n facts in conflict</extracomment>
        <translation>
            <numerusform>%n&#xa0;суперечність буде надруковано з усіма значеннями</numerusform>
            <numerusform>%n&#xa0;суперечності буде надруковано з усіма значеннями</numerusform>
            <numerusform>%n&#xa0;суперечностей буде надруковано з усіма значеннями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n page(s)</source>
        <extracomment>@action:button the act of signing; %n is the number of pages</extracomment>
        <translation>
            <numerusform>Підписати %n&#xa0;сторінку</numerusform>
            <numerusform>Підписати %n&#xa0;сторінки</numerusform>
            <numerusform>Підписати %n&#xa0;сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <extracomment>@action:button chooses the file with the signing key</extracomment>
        <translation>Вибрати файл ключа…</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <extracomment>@action:button chooses where the signed file is saved</extracomment>
        <translation>Вибрати, куди зберегти…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <extracomment>@title:window
----------
@label:chooser a PKCS#12 file</extracomment>
        <translation>Ключ підпису</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <extracomment>@item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons</extracomment>
        <translation>Файли ключів (*.p12 *.pfx);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Save the signed summary</source>
        <extracomment>@title:window</extracomment>
        <translation>Збереження підписаної довідки</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <extracomment>@item:inlistbox kinds of files; keep the pattern in brackets</extracomment>
        <translation>Документи PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Signing…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Підписання…</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <extracomment>@title:window</extracomment>
        <translation>Підписана довідка</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <extracomment>@label:listbox the language the paper is written in</extracomment>
        <translation>Мова документа</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>@label:textbox what a paper is for</extracomment>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>@label:textbox who receives a paper</extracomment>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <extracomment>@label:textbox office held by the person who signs</extracomment>
        <translation>Посада підписувача</translation>
    </message>
    <message>
        <source>Checks before signing</source>
        <extracomment>@title:group</extracomment>
        <translation>Перевірки перед підписанням</translation>
    </message>
    <message>
        <source>Go to signing</source>
        <extracomment>@action:button</extracomment>
        <translation>Перейти до підписання</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Парольна фраза ключа</translation>
    </message>
    <message>
        <source>Signed file</source>
        <extracomment>@label:chooser</extracomment>
        <translation>Підписаний файл</translation>
    </message>
    <message>
        <source>Signing cannot be undone. A correction needs a new summary that replaces this one.</source>
        <extracomment>@info before signing</extracomment>
        <translation>Підписання не можна скасувати. Для виправлення потрібна нова довідка на заміну цієї.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>@action:button from signing back to the draft</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>@action:button</extracomment>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <extracomment>@action:button checks the signature of the file just signed</extracomment>
        <translation>Перевірити файл</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>@action:button closes a dialog whose work is done</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>@info a summary was signed; %1 is its number</extracomment>
        <translation>Підписано: %1</translation>
    </message>
    <message numerus="yes">
        <source>File: %1
Signer: %2
Fingerprint: %3
%n page(s)</source>
        <extracomment>@info about a signed summary; %1 file name, %2 the signer, %3 the beginning of the file&apos;s fingerprint, %n pages</extracomment>
        <translation>
            <numerusform>Файл: %1
Підписувач: %2
Відбиток: %3
%n&#xa0;сторінка</numerusform>
            <numerusform>Файл: %1
Підписувач: %2
Відбиток: %3
%n&#xa0;сторінки</numerusform>
            <numerusform>Файл: %1
Підписувач: %2
Відбиток: %3
%n&#xa0;сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s) in sealed facts will be named without values</source>
        <extracomment>@info a check before signing; %n sealed facts in conflict</extracomment>
        <translation>
            <numerusform>%n суперечність у захищених відомостях буде названо без значень</numerusform>
            <numerusform>%n суперечності у захищених відомостях буде названо без значень</numerusform>
            <numerusform>%n суперечностей у захищених відомостях буде названо без значень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a source on file</source>
        <translation>
            <numerusform>%n твердження без джерела у справі</numerusform>
            <numerusform>%n твердження без джерела у справі</numerusform>
            <numerusform>%n тверджень без джерела у справі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ThumbnailBar</name>
    <message>
        <source>Page thumbnails</source>
        <extracomment>@label accessible name of the strip of small pages</extracomment>
        <translation>Мініатюри сторінок</translation>
    </message>
</context>
<context>
    <name>homeward::ThumbnailModel</name>
    <message numerus="yes">
        <source>Page %1, %n annotation(s)</source>
        <extracomment>@item read aloud in the strip of small pages; %1 is the page, %n the number of marks on it</extracomment>
        <translation>
            <numerusform>Сторінка %1, %n&#xa0;анотація</numerusform>
            <numerusform>Сторінка %1, %n&#xa0;анотації</numerusform>
            <numerusform>Сторінка %1, %n&#xa0;анотацій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::TimelineModel</name>
    <message>
        <source>Family contact</source>
        <extracomment>@item whose lane of the timeline: contacts of the child with the family</extracomment>
        <translation>Контакт із сім’єю</translation>
    </message>
    <message>
        <source>claimed differently</source>
        <extracomment>@info:status the parties give different dates of the same thing</extracomment>
        <translation>твердження різняться</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>@title:column the date of an event</extracomment>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>@title:column the party that says so, or family contact</extracomment>
        <translation>Хто стверджує</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>@title:column</extracomment>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>@title:column whether the parties disagree</extracomment>
        <translation>Позначка</translation>
    </message>
</context>
<context>
    <name>homeward::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <extracomment>@title:group what happened when, as the parties say it</extracomment>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>As lanes</source>
        <extracomment>@action:button shows the timeline as lanes again</extracomment>
        <translation>Як смуги</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Як таблиця</translation>
    </message>
    <message>
        <source>Family contact: %1</source>
        <extracomment>@info the line of family contact on the Overview; %1 tells the last contact and the next</extracomment>
        <translation>Контакт із сім’єю: %1</translation>
    </message>
    <message>
        <source>Open log</source>
        <extracomment>@action:button opens the tab with the family log</extracomment>
        <translation>Відкрити журнал</translation>
    </message>
</context>
<context>
    <name>homeward::TopBar</name>
    <message>
        <source>Go to</source>
        <extracomment>@label of the field that goes to a case, for screen readers</extracomment>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>@info:status chip: the dossier is open for reading only</extracomment>
        <translation>Лише читання</translation>
    </message>
    <message>
        <source>Section labels</source>
        <extracomment>@info:tooltip show or hide the labels of the sections at the left</extracomment>
        <translation>Назви розділів</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>@info:tooltip to the place shown before</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>@info:tooltip to the place one came back from</extracomment>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>@info:tooltip lock the dossier</extracomment>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>@label language of the interface</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Case, person, document</source>
        <extracomment>@info:placeholder field that finds a case, a person or a document and goes there</extracomment>
        <translation>Справа, особа, документ</translation>
    </message>
</context>
<context>
    <name>homeward::TypingHint</name>
    <message>
        <source>Caps Lock is on · keyboard: %1</source>
        <extracomment>@info under the passphrase field, %1 is EN, УК or РУ</extracomment>
        <translation>Caps Lock увімкнено · розкладка: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>@info under the passphrase field</extracomment>
        <translation>Caps Lock увімкнено</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <extracomment>@info under the passphrase field, %1 is EN, УК or РУ</extracomment>
        <translation>Розкладка: %1</translation>
    </message>
</context>
<context>
    <name>homeward::UnlockPage</name>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <extracomment>@info under a wrong passphrase, %1 is the sentence before, %n seconds</extracomment>
        <translation>
            <numerusform>%1 Спробуйте ще раз через %n&#xa0;секунду.</numerusform>
            <numerusform>%1 Спробуйте ще раз через %n&#xa0;секунди.</numerusform>
            <numerusform>%1 Спробуйте ще раз через %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>@action:button</extracomment>
        <translation>Розблокування…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Homeward is locked</source>
        <translation>Homeward заблоковано</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Відкриття досьє</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>@label the account that works, for screen readers</extracomment>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Another dossier…</source>
        <extracomment>@action:button</extracomment>
        <translation>Інше досьє…</translation>
    </message>
    <message>
        <source>Verify a document…</source>
        <extracomment>@action:button check a signed file</extracomment>
        <translation>Перевірити документ…</translation>
    </message>
    <message>
        <source>The new passphrase of “%1” is set. Unlock with it.</source>
        <extracomment>@info after the recovery key was used; %1 is the key of an account</extracomment>
        <translation>Нову парольну фразу для «%1» задано. Розблокуйте досьє нею.</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <extracomment>@action:button for a forgotten passphrase</extracomment>
        <translation>Скористатися ключем відновлення…</translation>
    </message>
</context>
<context>
    <name>homeward::ValueEditor</name>
    <message>
        <source>For example: 12.03.2017, March 2017, 2017, about 2011, winter 2021/22, 2010–2012</source>
        <extracomment>@info examples of dates one may type</extracomment>
        <translation>Наприклад: 12.03.2017, березень 2017, 2017, близько 2011, зима 2021/22, 2010–2012</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <extracomment>@info how a typed date was understood; %1 is the date</extracomment>
        <translation>Прочитано як: %1</translation>
    </message>
    <message>
        <source>This can be read in several ways. Which one is meant?</source>
        <extracomment>@info a typed date has several readings, which follow as a list to choose from</extracomment>
        <translation>Це можна прочитати по-різному. Що мається на увазі?</translation>
    </message>
    <message>
        <source>Write the year with four digits, so that the century is certain.</source>
        <translation>Запишіть рік чотирма цифрами, щоб століття було зрозумілим.</translation>
    </message>
    <message>
        <source>This was not understood as a date. Write it as 12.03.2017 or as “March 2017”.</source>
        <translation>Дату не розпізнано. Запишіть її як 12.03.2017 або як «березень 2017».</translation>
    </message>
    <message>
        <source>Write at least the surname or the given name.</source>
        <extracomment>@info beside a field</extracomment>
        <translation>Запишіть принаймні прізвище або власне ім’я.</translation>
    </message>
    <message>
        <source>Choose how the date is meant.</source>
        <extracomment>@info beside a field: one of several readings of a date must be chosen</extracomment>
        <translation>Виберіть, яку дату мають на увазі.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <extracomment>@info beside a field</extracomment>
        <translation>Запишіть дату.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>@info beside a field</extracomment>
        <translation>Виберіть одне.</translation>
    </message>
    <message>
        <source>Write what the party says.</source>
        <extracomment>@info beside a field</extracomment>
        <translation>Запишіть твердження сторони.</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>@label:textbox part of a name</extracomment>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>@label:textbox part of a name</extracomment>
        <translation>Власне ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <extracomment>@label:textbox part of a name; may be empty</extracomment>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Written in</source>
        <extracomment>@label:listbox the language and script a name is written in</extracomment>
        <translation>Якою мовою записано</translation>
    </message>
    <message>
        <source>Write a number, such as 142 or 142.5.</source>
        <extracomment>@info beside a field for a quantity</extracomment>
        <translation>Напишіть число, наприклад 142 або 142,5.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:inlistbox a fact is left unstated</extracomment>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the year.</source>
        <translation>Цей день ще не настав. Перевірте рік.</translation>
    </message>
    <message>
        <source>By this date the child would be over 30 years old. Check the year.</source>
        <translation>За цією датою дитині було б понад 30 років. Перевірте рік.</translation>
    </message>
    <message>
        <source>By this date the person would be over 110 years old. Check the year.</source>
        <translation>За цією датою особі було б понад 110 років. Перевірте рік.</translation>
    </message>
</context>
<context>
    <name>homeward::VerifyView</name>
    <message>
        <source>Verify a document</source>
        <extracomment>@title:window choosing a file whose signature is checked
----------
@title section where signatures of files are checked</extracomment>
        <translation>Перевірка документа</translation>
    </message>
    <message>
        <source>Signed documents (*.pdf);;All files (*)</source>
        <extracomment>@item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons</extracomment>
        <translation>Підписані документи (*.pdf);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Folder of trusted keys</source>
        <extracomment>@title:window choosing the folder with the certificates of known signers</extracomment>
        <translation>Тека довірених ключів</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Перевірка підпису…</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <extracomment>@title verdict about a file that could not be judged at all</extracomment>
        <translation>Неможливо перевірити</translation>
    </message>
    <message>
        <source>Drop a signed document here. Below it you will see who signed it, whether it was changed, and what could not be checked.</source>
        <extracomment>@info in the field where a file may be dropped to check its signature</extracomment>
        <translation>Перетягніть сюди підписаний документ. Нижче буде показано, чий на ньому підпис, чи змінено документ і що не вдалося перевірити.</translation>
    </message>
    <message>
        <source>Signature %1 of %2</source>
        <extracomment>@title:group one of several signatures of a file; %1 its number, %2 how many there are</extracomment>
        <translation>Підпис %1 із %2</translation>
    </message>
    <message>
        <source>The trusted keys could not be read. %1</source>
        <extracomment>@info %1 is a reason as sentences</extracomment>
        <translation>Не вдалося прочитати довірені ключі. %1</translation>
    </message>
    <message>
        <source>Not readable in the folder of trusted keys: %1</source>
        <extracomment>@info %1 is a list of file names</extracomment>
        <translation>Не читається в теці довірених ключів: %1</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, and no dossier needs to be open.</source>
        <extracomment>@info how a file is given to be checked</extracomment>
        <translation>Нічого нікуди не надсилається, і відкривати досьє не потрібно.</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <extracomment>@action:button</extracomment>
        <translation>Відкрити документ…</translation>
    </message>
    <message>
        <source>Trusted keys…</source>
        <extracomment>@action:button chooses the folder with the certificates of known signers</extracomment>
        <translation>Довірені ключі…</translation>
    </message>
    <message>
        <source>No trusted keys chosen: every signer is unknown.</source>
        <extracomment>@info no folder of trusted keys was chosen</extracomment>
        <translation>Довірених ключів не вибрано: кожен підписувач невідомий.</translation>
    </message>
    <message>
        <source>Trusted keys: %1</source>
        <translation>Довірені ключі: %1</translation>
    </message>
</context>
<context>
    <name>homeward::WithdrawClaimCommand</name>
    <message>
        <source>withdrawal of a claim</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>відкликання твердження</translation>
    </message>
</context>
<context>
    <name>homeward::WithdrawContactCommand</name>
    <message>
        <source>withdrawal of a contact</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>відкликання контакту</translation>
    </message>
</context>
<context>
    <name>homeward::WithdrawItemCommand</name>
    <message>
        <source>withdrawal of a file</source>
        <extracomment>@action:inmenu as in “Undo: withdrawal of a file”</extracomment>
        <translation>вилучення файлу</translation>
    </message>
</context>
<context>
    <name>homeward::WorkDialog</name>
    <message>
        <source>Progress</source>
        <extracomment>@label for screen readers</extracomment>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info:progress steps done of all steps</extracomment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button stop the work; nothing of it is left</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>@label for screen readers: the lines of a report</extracomment>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрити</translation>
    </message>
</context>
</TS>
