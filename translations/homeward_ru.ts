<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Attestation</name>
    <message>
        <source>Supplies the information</source>
        <extracomment>@option in what capacity a party attests: it gave the information</extracomment>
        <translation>Предоставляет сведения</translation>
    </message>
    <message>
        <source>Jointly attests</source>
        <extracomment>@option in what capacity a party attests: together with another one</extracomment>
        <translation>Совместно заверяет</translation>
    </message>
    <message>
        <source>Independently confirms</source>
        <extracomment>@option in what capacity a party attests: a third one, apart from those concerned</extracomment>
        <translation>Независимо подтверждает</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>@option result of an attestation</extracomment>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Confirmed in part, with reservations</source>
        <extracomment>@option result of an attestation</extracomment>
        <translation>Подтверждено частично, с оговорками</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>@option result of an attestation</extracomment>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>No information</source>
        <extracomment>@option result of an attestation</extracomment>
        <translation>Нет сведений</translation>
    </message>
    <message>
        <source>Attestation withdrawn by the party</source>
        <extracomment>@option result of an attestation: the party takes an earlier one back</extracomment>
        <translation>Сторона отозвала заверение</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>@info how long ago</extracomment>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>@info how long ago</extracomment>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>@info how long ago</extracomment>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>@title:column of a printed list of cases: of the record</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <extracomment>@title:column of a printed list of cases: how many facts the parties state differently</extracomment>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>@title:column of a printed list of cases</extracomment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>@title:column of a printed list of cases</extracomment>
        <translation>Место</translation>
    </message>
</context>
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
        <translation>создать начать офис папка</translation>
    </message>
    <message>
        <source>choose folder another</source>
        <extracomment>@info words by which the command &quot;Open dossier&quot; is found</extracomment>
        <translation>выбрать папка другое</translation>
    </message>
    <message>
        <source>check signature signed PDF file unchanged genuine</source>
        <extracomment>@info words by which the command &quot;Verify a document&quot; is found</extracomment>
        <translation>проверить подпись подписанный PDF файл изменён подлинный</translation>
    </message>
    <message>
        <source>integrity damage evidence files compare</source>
        <extracomment>@info words by which the command &quot;Check dossier now&quot; is found</extracomment>
        <translation>целостность повреждение доказательства файлы сверить</translation>
    </message>
    <message>
        <source>backup copy save stick archive</source>
        <extracomment>@info words by which the command &quot;Back up&quot; is found</extracomment>
        <translation>бэкап бекап копия сохранить накопитель архив backup</translation>
    </message>
    <message>
        <source>recover copy bring back archive</source>
        <extracomment>@info words by which the command &quot;Restore a backup&quot; is found</extracomment>
        <translation>вернуть копия бэкап архив</translation>
    </message>
    <message>
        <source>close leave hide</source>
        <extracomment>@info words by which the command &quot;Lock&quot; is found</extracomment>
        <translation>закрыть выйти скрыть</translation>
    </message>
    <message>
        <source>preferences options language text size theme dark keys printing backup automatic</source>
        <extracomment>@info words by which the command &quot;Settings&quot; is found</extracomment>
        <translation>параметры язык размер текста тема тёмная клавиши печать резервная копия автоматически</translation>
    </message>
    <message>
        <source>audit trail log who did what backups accounts</source>
        <extracomment>@info words by which the command &quot;History of the dossier&quot; is found</extracomment>
        <translation>журнал аудит кто что делал резервные копии учётные записи</translation>
    </message>
    <message>
        <source>people users roles rights passphrase password recovery key</source>
        <extracomment>@info words by which the command &quot;Accounts&quot; is found</extracomment>
        <translation>люди пользователи роли права парольная фраза пароль ключ восстановления</translation>
    </message>
    <message>
        <source>exit close end</source>
        <extracomment>@info words by which the command &quot;Quit&quot; is found</extracomment>
        <translation>выйти закрыть завершить</translation>
    </message>
    <message>
        <source>search filter</source>
        <extracomment>@info words by which the command &quot;Find here&quot; is found</extracomment>
        <translation>поиск искать фильтр</translation>
    </message>
    <message>
        <source>show hide cases</source>
        <extracomment>@info words by which the command &quot;Case list&quot; is found</extracomment>
        <translation>показать скрыть дела</translation>
    </message>
    <message>
        <source>show hide history of the case</source>
        <extracomment>@info words by which the command &quot;Right panel&quot; is found</extracomment>
        <translation>показать скрыть история дела</translation>
    </message>
    <message>
        <source>hide sensitive privacy phones</source>
        <extracomment>@info words by which the command &quot;Cover photos and numbers&quot; is found</extracomment>
        <translation>скрыть чувствительное приватность телефоны</translation>
    </message>
    <message>
        <source>zoom in font bigger</source>
        <extracomment>@info words by which the command &quot;Larger text&quot; is found</extracomment>
        <translation>масштаб шрифт увеличить</translation>
    </message>
    <message>
        <source>zoom out font</source>
        <extracomment>@info words by which the command &quot;Smaller text&quot; is found</extracomment>
        <translation>масштаб шрифт уменьшить</translation>
    </message>
    <message>
        <source>review unreviewed new</source>
        <extracomment>@info words by which the command &quot;Next unread case&quot; is found</extracomment>
        <translation>просмотр непрочитанное новое</translation>
    </message>
    <message>
        <source>create begin child file</source>
        <extracomment>@info words by which the command &quot;New case&quot; is found</extracomment>
        <translation>создать начать ребёнок</translation>
    </message>
    <message>
        <source>import evidence documents photos attach scan</source>
        <extracomment>@info words by which the commands that take files in are found</extracomment>
        <translation>импорт доказательства документы фото приложить сканирование</translation>
    </message>
    <message>
        <source>print paper sign PDF export report certificate</source>
        <extracomment>@info words by which the command &quot;Signed summary&quot; is found</extracomment>
        <translation>печать бумага подписать PDF экспорт отчёт</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <extracomment>@info words by which the command &quot;Keys&quot; is found</extracomment>
        <translation>клавиатура сочетания справка</translation>
    </message>
    <message>
        <source>version licence program</source>
        <extracomment>@info words by which the command &quot;About Homeward&quot; is found</extracomment>
        <translation>версия лицензия программа</translation>
    </message>
    <message>
        <source>calls meetings letters log</source>
        <extracomment>@info words by which the section &quot;Family contact&quot; is found</extracomment>
        <translation>звонки встречи письма журнал</translation>
    </message>
    <message>
        <source>papers printed signed register numbers</source>
        <extracomment>@info words by which the section &quot;Summaries&quot; is found</extracomment>
        <translation>бумаги напечатанные подписанные реестр номера</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1: already in %2</source>
        <extracomment>@info:shell %1 is a file, %2 the number of a case</extracomment>
        <translation>%1: уже в деле %2</translation>
    </message>
    <message>
        <source>%1: added to %2</source>
        <extracomment>@info:shell %1 is a file, %2 the number of a case</extracomment>
        <translation>%1: добавлено в дело %2</translation>
    </message>
    <message>
        <source>The party that supplied the files.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Сторона, предоставившая файлы.</translation>
    </message>
    <message>
        <source>From whom they were received.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>От кого они получены.</translation>
    </message>
    <message>
        <source>How they were received.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Как они получены.</translation>
    </message>
    <message>
        <source>The limit is a number from 0.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Предел&#xa0;— число от 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n&#xa0;противоречие</numerusform>
            <numerusform>%n&#xa0;противоречия</numerusform>
            <numerusform>%n&#xa0;противоречий</numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Нет подходящих дел.</translation>
    </message>
    <message>
        <source>List or search case files, best first.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Показать или найти дела, самые подходящие сначала.</translation>
    </message>
    <message>
        <source>At most N lines.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Не более N строк.</translation>
    </message>
    <message>
        <source>Only cases with conflicts.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Только дела с противоречиями.</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>@info:shell stands behind a fact the parties state differently</extracomment>
        <translation>противоречие</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n&#xa0;аннотация</numerusform>
            <numerusform>%n&#xa0;аннотации</numerusform>
            <numerusform>%n&#xa0;аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was recorded.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Всё так, как было записано.</translation>
    </message>
    <message>
        <source>Cases: %1. Evidence files: %2. Audit entries: %3.</source>
        <extracomment>@info:shell %1, %2 and %3 are numbers</extracomment>
        <translation>Дела: %1. Файлы материалов: %2. Записи журнала аудита: %3.</translation>
    </message>
    <message>
        <source>Check the database, the audit chain and every evidence file.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Проверить базу данных, цепочку журнала аудита и каждый файл материалов.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Выводить по одному объекту JSON в строке.</translation>
    </message>
    <message>
        <source>Speak this language.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Язык сообщений.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>%1: asks for a password</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>%1: требует пароль</translation>
    </message>
    <message>
        <source>%1: does not open</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>%1: не открывается</translation>
    </message>
    <message>
        <source>%1: %2 picture, %3 × %4 pixels</source>
        <extracomment>@info:shell %1 is a file, %2 a format, %3 and %4 pixels</extracomment>
        <translation>%1: изображение %2, %3 × %4 пикселей</translation>
    </message>
    <message numerus="yes">
        <source>%1: PDF with %n page(s)</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>
            <numerusform>%1: PDF, %n&#xa0;страница</numerusform>
            <numerusform>%1: PDF, %n&#xa0;страницы</numerusform>
            <numerusform>%1: PDF, %n&#xa0;страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n&#xa0;подпись</numerusform>
            <numerusform>%n&#xa0;подписи</numerusform>
            <numerusform>%n&#xa0;подписей</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the page: %1</source>
        <extracomment>@info:shell %1 is a list of technical words</extracomment>
        <translation>Вне страницы: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page %1: found %n time(s)</source>
        <extracomment>@info:shell %1 is a page</extracomment>
        <translation>
            <numerusform>Страница %1: найдено %n&#xa0;раз</numerusform>
            <numerusform>Страница %1: найдено %n&#xa0;раза</numerusform>
            <numerusform>Страница %1: найдено %n&#xa0;раз</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was not found.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Текст не найден.</translation>
    </message>
    <message>
        <source>Tell what a PDF or photograph is: pages, text, risks, signatures, facts.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Описать файл PDF или фотографию: страницы, текст, риски, подписи, сведения.</translation>
    </message>
    <message>
        <source>Say on which pages TEXT occurs, and how often.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Показать, на каких страницах есть TEXT и сколько раз.</translation>
    </message>
    <message>
        <source>Read the password of a PDF from FILE.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читать пароль к PDF из FILE.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Новая парольная фраза:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Ещё раз:</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Парольные фразы не совпадают.</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>Досье: %1</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>Ключ восстановления: %1</translation>
    </message>
    <message>
        <source>Write it down and keep it apart: it is not shown again.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Запишите его и храните отдельно: больше он не будет показан.</translation>
    </message>
    <message>
        <source>Make an empty dossier; prints the recovery key once.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Создать пустое досье; ключ восстановления выводится один раз.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не найдено.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не удалось прочитать.</translation>
    </message>
    <message>
        <source>It cannot be written: check free space and rights.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не удалось записать: проверьте свободное место и права.</translation>
    </message>
    <message>
        <source>This folder is not a dossier.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Эта папка не является досье.</translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of the program.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Это досье создано более новой версией программы.</translation>
    </message>
    <message>
        <source>It is damaged or was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Повреждено или изменено.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Парольная фраза не подходит.</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Файл защищён паролем.</translation>
    </message>
    <message>
        <source>This kind of file is not supported yet.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Файлы этого вида пока не поддерживаются.</translation>
    </message>
    <message>
        <source>The content is not what it claims to be.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Содержимое не соответствует заявленному.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Слишком большой объём.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Это длилось слишком долго и было остановлено.</translation>
    </message>
    <message>
        <source>This account is not permitted to do this.</source>
        <extracomment>@info:shell</extracomment>
        <translation>У этой учётной записи нет на это прав.</translation>
    </message>
    <message>
        <source>The dossier is open elsewhere or cannot be written, so nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Досье открыто в другом месте или запись невозможна, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>The dossier is locked.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Досье заблокировано.</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Это значение здесь использовать нельзя.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Такое имя уже есть.</translation>
    </message>
    <message>
        <source>The database driver answered without encryption, so nothing was opened.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Драйвер базы данных ответил без шифрования, поэтому ничего не открыто.</translation>
    </message>
    <message>
        <source>The program could not finish this.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Программе не удалось завершить действие.</translation>
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
        <translation>Количество дел&#xa0;— от 1 до 100000.</translation>
    </message>
    <message>
        <source>The day is written YYYY-MM-DD.</source>
        <extracomment>@info:shell</extracomment>
        <translation>День записывается так: YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <extracomment>@info:shell progress</extracomment>
        <translation>Дела: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Dossier with %n invented case(s): %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Досье, %n&#xa0;вымышленное дело: %1</numerusform>
            <numerusform>Досье, %n&#xa0;вымышленных дела: %1</numerusform>
            <numerusform>Досье, %n&#xa0;вымышленных дел: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase: %1 (in %2)</source>
        <extracomment>@info:shell %1 is the passphrase, %2 the file it is in</extracomment>
        <translation>Парольная фраза: %1 (файл: %2)</translation>
    </message>
    <message>
        <source>Demonstration signing key: %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>Демонстрационный ключ подписи: %1</translation>
    </message>
    <message>
        <source>Passphrase of the key: %1 (in %2)</source>
        <extracomment>@info:shell %1 is the passphrase, %2 the file it is in</extracomment>
        <translation>Парольная фраза ключа: %1 (файл: %2)</translation>
    </message>
    <message>
        <source>Trust folder: %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>Папка доверенных ключей: %1</translation>
    </message>
    <message>
        <source>Make a dossier of invented case files, with a demonstration signing key.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Создать досье с вымышленными делами и демонстрационным ключом подписи.</translation>
    </message>
    <message>
        <source>The day the sample is made for: YYYY-MM-DD.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>День, на который создаётся образец: YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Read the passphrase from FILE; “-” is standard input. Blanks count.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читать парольную фразу из FILE; «-»&#xa0;— стандартный ввод. Пробелы учитываются.</translation>
    </message>
    <message>
        <source>Work as this account; not needed when there is only one.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Работать от этой учётной записи; не нужно, если она одна.</translation>
    </message>
    <message>
        <source>Passphrase of “%1”:</source>
        <extracomment>@info:shell asked on the terminal; %1 is the name of a dossier</extracomment>
        <translation>Парольная фраза, «%1»:</translation>
    </message>
    <message>
        <source>Give --out and --key.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Укажите --out и --key.</translation>
    </message>
    <message>
        <source>Only an unchanged, signed summary is countersigned.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Вторая подпись добавляется только к неизменённой подписанной справке.</translation>
    </message>
    <message>
        <source>Passphrase of the signing key:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Парольная фраза ключа подписи:</translation>
    </message>
    <message>
        <source>Countersigned by %1: %2</source>
        <extracomment>@info:shell %1 is a person, %2 a file</extracomment>
        <translation>Вторая подпись: %1. Файл: %2</translation>
    </message>
    <message>
        <source>Countersign a summary.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Добавить к справке вторую подпись.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Куда записать.</translation>
    </message>
    <message>
        <source>Sign with the key of this PKCS#12 file.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Подписать ключом из этого файла PKCS#12.</translation>
    </message>
    <message>
        <source>Read the passphrase of the signing key.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читать парольную фразу ключа подписи.</translation>
    </message>
    <message>
        <source>Say with --out where the summary is to be written.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Укажите параметром --out, куда записать справку.</translation>
    </message>
    <message>
        <source>The language of the paper is uk, ru or en.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Язык документа: uk, ru или en.</translation>
    </message>
    <message>
        <source>Summary %1, signed by %2: %3</source>
        <extracomment>@info:shell %1 is a number, %2 a person, %3 a file</extracomment>
        <translation>Справка %1, подпись: %2. Файл: %3</translation>
    </message>
    <message>
        <source>Draft without a number, not signed: %1</source>
        <translation>Черновик без номера, не подписано: %1</translation>
    </message>
    <message>
        <source>Write the verification summary of a case: signed with --key, else a draft.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Записать сводную справку о верификации: с --key&#xa0;— подписанную, иначе&#xa0;— черновик.</translation>
    </message>
    <message>
        <source>The language of the paper.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Язык документа.</translation>
    </message>
    <message>
        <source>Position of the signer, as printed.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Должность подписанта для печати в справке.</translation>
    </message>
    <message>
        <source>What the summary is for.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Для чего нужна справка.</translation>
    </message>
    <message>
        <source>changed after signing, or the signature is broken</source>
        <extracomment>@info:shell verdict on a file</extracomment>
        <translation>изменено после подписания или подпись повреждена</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <extracomment>@info:shell verdict on a file
----------
@info:shell finding on a signature</extracomment>
        <translation>невозможно проверить</translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>@info:shell verdict on a file</extracomment>
        <translation>не подписано</translation>
    </message>
    <message>
        <source>unchanged, but the signer is not known here</source>
        <extracomment>@info:shell verdict on a file</extracomment>
        <translation>без изменений, но подписант здесь неизвестен</translation>
    </message>
    <message>
        <source>Signed by %1 (%2): %3</source>
        <extracomment>@info:shell %1 is a person, %2 a time, %3 findings: “intact, no later changes, signer known”</extracomment>
        <translation>Подпись: %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: no certificate could be read</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>%1: не удалось прочитать ни одного сертификата</translation>
    </message>
    <message>
        <source>Tell whether a signed summary is unchanged and who signed it.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Показать, не изменена ли подписанная справка и чья на ней подпись.</translation>
    </message>
    <message>
        <source>Folder with the certificates this office trusts.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Папка с сертификатами, которым доверяет это учреждение.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %n finding(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Повреждено: %n&#xa0;место</numerusform>
            <numerusform>Повреждено: %n&#xa0;места</numerusform>
            <numerusform>Повреждено: %n&#xa0;мест</numerusform>
        </translation>
    </message>
    <message>
        <source>homeward [--dossier DIR] [--language uk|ru|en]   opens the window</source>
        <extracomment>@info:shell</extracomment>
        <translation>homeward [--dossier DIR] [--language uk|ru|en]   открыть окно</translation>
    </message>
    <message>
        <source>“homeward COMMAND --help” tells the options of a command.</source>
        <extracomment>@info:shell</extracomment>
        <translation>«homeward COMMAND --help» показывает параметры команды.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <extracomment>@info:shell %1 is what was typed</extracomment>
        <translation>Параметра «%1» нет.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <extracomment>@info:shell %1 is an option</extracomment>
        <translation>Параметр «%1» не имеет значения.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <extracomment>@info:shell %1 is an option</extracomment>
        <translation>Параметр «%1» требует значения.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <extracomment>@info:shell %1 is an option</extracomment>
        <translation>Параметр «%1» задан дважды.</translation>
    </message>
    <message>
        <source>Try “homeward %1 --help”.</source>
        <extracomment>@info:shell %1 is the name of a command</extracomment>
        <translation>Попробуйте «homeward %1 --help».</translation>
    </message>
    <message>
        <source>Something is missing: homeward %1</source>
        <extracomment>@info:shell %1 is how the command is used: &quot;show DIR CASE&quot;</extracomment>
        <translation>Чего-то не хватает: homeward %1</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <extracomment>@info:shell %1 is what was typed</extracomment>
        <translation>«%1» лишнее.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>@info:shell %1 is what was typed</extracomment>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>Try “homeward --help”.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Попробуйте «homeward --help».</translation>
    </message>
    <message>
        <source>The language is uk, ru or en.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Язык: uk, ru или en.</translation>
    </message>
    <message>
        <source>The results could not be written to standard output.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не удалось записать результаты в стандартный вывод.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Нет экрана, на котором можно открыть окно.</translation>
    </message>
    <message>
        <source>The recovery key could not be printed, so no dossier was made.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Не удалось вывести ключ восстановления, поэтому досье не создано.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>The name is not valid UTF-8; rename the file first.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Имя не является правильной записью UTF-8; сначала переименуйте файл.</translation>
    </message>
    <message>
        <source>unchanged since it was signed; the signer is known here</source>
        <extracomment>@info:shell verdict on a file</extracomment>
        <translation>не изменено после подписания; подписант здесь известен</translation>
    </message>
    <message>
        <source>intact</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>целостность сохранена</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>целостность нарушена</translation>
    </message>
    <message>
        <source>no later changes</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>позднейших изменений нет</translation>
    </message>
    <message>
        <source>countersigned later</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>позже добавлена подпись</translation>
    </message>
    <message>
        <source>changed later</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>позже изменено</translation>
    </message>
    <message>
        <source>later changes cannot be judged</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>позднейшие изменения невозможно оценить</translation>
    </message>
    <message>
        <source>signer known</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>подписант известен</translation>
    </message>
    <message>
        <source>signer not known here</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>подписант здесь неизвестен</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>срок действия сертификата истёк</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>сертификат отозван</translation>
    </message>
    <message>
        <source>signer cannot be checked</source>
        <extracomment>@info:shell finding on a signature</extracomment>
        <translation>подписанта невозможно проверить</translation>
    </message>
    <message>
        <source>next due %1</source>
        <extracomment>@info:shell when the next contact with the family is due; %1 is a day</extracomment>
        <translation>следующий&#xa0;— %1</translation>
    </message>
    <message>
        <source>Show one case file: facts, claims by party, conflicts, evidence, annotations, family contact.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Показать одно дело: факты, утверждения сторон, противоречия, материалы, аннотации, контакты с семьёй.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>@info:shell %1 is the key of an account, %2 a person&apos;s name, %3 a list of roles</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nobody removes the account they work with; another one can.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Учётную запись, от которой работают, удаляет кто-то другой.</translation>
    </message>
    <message>
        <source>It is the last account that sees the content, so nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Это последняя учётная запись, которая видит содержимое, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>It is the last account that manages accounts, so nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Это последняя учётная запись, которая управляет учётными записями, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no role “%1”; the roles are %2.</source>
        <extracomment>@info:shell %1 is what was typed, %2 a list of words</extracomment>
        <translation>Роли «%1» нет; есть такие роли: %2.</translation>
    </message>
    <message>
        <source>Account added: %1</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>Учётная запись добавлена: %1</translation>
    </message>
    <message>
        <source>Account changed: %1</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>Учётная запись изменена: %1</translation>
    </message>
    <message>
        <source>What to do is one of list, add, change, remove, reset, recovery-key; KEY names the account.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Действие&#xa0;— одно из list, add, change, remove, reset, recovery-key; KEY называет учётную запись.</translation>
    </message>
    <message>
        <source>Account removed: %1</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>Учётная запись удалена: %1</translation>
    </message>
    <message>
        <source>The account has a new passphrase: %1</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>У учётной записи новая парольная фраза: %1</translation>
    </message>
    <message>
        <source>Look after the accounts of a dossier and its recovery key.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Управлять учётными записями досье и его ключом восстановления.</translation>
    </message>
    <message>
        <source>The person&apos;s name, for “add” and “change”.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Имя человека, для «add» и «change».</translation>
    </message>
    <message>
        <source>A role of the account; give it again for more.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Роль учётной записи; для нескольких ролей повторите.</translation>
    </message>
    <message>
        <source>Read the account&apos;s new passphrase from FILE.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читать новую парольную фразу учётной записи из FILE.</translation>
    </message>
    <message>
        <source>The passphrase of %1 was changed.</source>
        <extracomment>@info:shell %1 is the key of an account</extracomment>
        <translation>Парольная фраза изменена, учётная запись: %1.</translation>
    </message>
    <message>
        <source>Name the account with --account; there are: %1</source>
        <extracomment>@info:shell %1 is a list of account keys</extracomment>
        <translation>Назовите учётную запись через --account; есть такие: %1</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Ключ восстановления:</translation>
    </message>
    <message>
        <source>The recovery key is not written as it should be; look for a slip of the pen.</source>
        <translation>Ключ восстановления записан неверно; проверьте, нет ли описки.</translation>
    </message>
    <message>
        <source>It is not the recovery key of this dossier, or a newer one has replaced it.</source>
        <translation>Это не ключ восстановления этого досье, или его заменили более новым.</translation>
    </message>
    <message>
        <source>The recovery key could not be printed. Make another one.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Ключ восстановления не удалось вывести. Создайте другой.</translation>
    </message>
    <message>
        <source>Change the passphrase of an account.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Сменить парольную фразу учётной записи.</translation>
    </message>
    <message>
        <source>Give an account a new passphrase with the help of the recovery key.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Задать учётной записи новую парольную фразу с помощью ключа восстановления.</translation>
    </message>
    <message>
        <source>Read the recovery key from FILE; “-” is standard input.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Читать ключ восстановления из FILE; «-»&#xa0;— стандартный ввод.</translation>
    </message>
    <message>
        <source>The account; not needed when there is only one.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Учётная запись; не нужно, если она одна.</translation>
    </message>
    <message>
        <source>Also make a new recovery key and print it once.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Также создать новый ключ восстановления и вывести его один раз.</translation>
    </message>
    <message numerus="yes">
        <source>The new passphrase needs at least %n character(s).</source>
        <extracomment>@info:shell %n is the smallest number of characters of a passphrase</extracomment>
        <translation>
            <numerusform>Новая парольная фраза должна содержать не менее %n символа.</numerusform>
            <numerusform>Новая парольная фраза должна содержать не менее %n символов.</numerusform>
            <numerusform>Новая парольная фраза должна содержать не менее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>Резервная копия: %1</translation>
    </message>
    <message>
        <source>Write one encrypted file with all of a dossier, read it again and check it.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Записать всё досье в один зашифрованный файл, прочитать его снова и проверить.</translation>
    </message>
    <message>
        <source>Checked: evidence files %1, audit entries %2. As of %3 UTC.</source>
        <extracomment>@info:shell a backup&apos;s content, checked; %1 and %2 are numbers, %3 a date and time in UTC</extracomment>
        <translation>Проверено: файлы материалов&#xa0;— %1, записи журнала аудита&#xa0;— %2. По состоянию на %3 UTC.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key, not both.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Укажите либо парольную фразу, либо ключ восстановления.</translation>
    </message>
    <message>
        <source>Passphrase of the dossier in the backup:</source>
        <extracomment>@info:shell asked on the terminal</extracomment>
        <translation>Парольная фраза досье из резервной копии:</translation>
    </message>
    <message>
        <source>Read the recovery key instead of a passphrase from FILE.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Прочитать из файла FILE ключ восстановления вместо парольной фразы.</translation>
    </message>
    <message>
        <source>Make a dossier of a backup in an empty folder and check it.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Восстановить досье из резервной копии в пустую папку и проверить его.</translation>
    </message>
    <message>
        <source>entered in error: %1</source>
        <extracomment>@info:shell stands behind a record that was entered in error; %1 the reason as written</extracomment>
        <translation>внесено по ошибке: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) left out.</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Пропущен %n скрытый файл.</numerusform>
            <numerusform>Пропущено %n скрытых файла.</numerusform>
            <numerusform>Пропущено %n скрытых файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept unopened in %2 (%3)</source>
        <translation>%1: сохранён в %2 без открытия (%3)</translation>
    </message>
    <message>
        <source>  The name says something else than the content: %1.</source>
        <extracomment>@info:shell %1 is a type such as application/pdf</extracomment>
        <translation>  Имя не соответствует содержимому: %1.</translation>
    </message>
    <message>
        <source>  The same file is also in: %1.</source>
        <extracomment>@info:shell %1 is a list of case numbers</extracomment>
        <translation>  Тот же файл есть также в делах: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-11-23.</source>
        <extracomment>@info:shell %1 is what was typed</extracomment>
        <translation>«%1»&#xa0;— не дата; пишите её как 2026-11-23.</translation>
    </message>
    <message>
        <source>Whether the original was seen is yes or no.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Видели ли оригинал: yes или no.</translation>
    </message>
    <message>
        <source>There is no file in these folders.</source>
        <extracomment>@info:shell</extracomment>
        <translation>В этих папках нет файлов.</translation>
    </message>
    <message>
        <source>Take files and folders in as evidence of a case; CASE “new” begins a case.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Принять файлы и папки в материалы дела; CASE «new» начинает дело.</translation>
    </message>
    <message>
        <source>Who received them.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Кто их получил.</translation>
    </message>
    <message>
        <source>The day of receipt, as 2026-11-23.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>День получения, как 2026-11-23.</translation>
    </message>
    <message>
        <source>Was the original seen?</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Видели ли оригинал?</translation>
    </message>
    <message>
        <source>The disk of the dossier has not enough free space, so nothing was changed.</source>
        <extracomment>@info:shell</extracomment>
        <translation>На диске с досье не хватает свободного места, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>How many case files (248 if not given). More than 1000 are made without evidence files, persons and contact logs: for measuring.</source>
        <extracomment>@info:shell help of an option</extracomment>
        <translation>Сколько дел (по умолчанию 248). Больше 1000 — без файлов доказательств, лиц и журналов контактов: для измерений.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out.</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Пропущена %n ссылка.</numerusform>
            <numerusform>Пропущено %n ссылки.</numerusform>
            <numerusform>Пропущено %n ссылок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it down and keep it apart: it is not shown again. The former key does not open this dossier any more, but still the backups that were made before.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Запишите его и храните отдельно: больше он показан не будет. Прежний ключ уже не открывает это досье, но по-прежнему открывает резервные копии, сделанные раньше.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <extracomment>@info:shell in the history; %1 is what a person gave as the reason</extracomment>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>What was changed is gone.</source>
        <extracomment>@info:shell in the history: what was changed is not known any more</extracomment>
        <translation>Что именно изменено, уже неизвестно.</translation>
    </message>
    <message>
        <source>Who did what, newest first: in one case, or in the whole dossier.</source>
        <extracomment>@info:shell help of a command</extracomment>
        <translation>Кто что сделал, самое новое сначала: в одном деле или во всём досье.</translation>
    </message>
    <message>
        <source>No case has conflicts.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Ни в одном деле нет противоречий.</translation>
    </message>
    <message>
        <source>There are no cases here yet.</source>
        <extracomment>@info:shell</extracomment>
        <translation>Здесь ещё нет дел.</translation>
    </message>
    <message>
        <source>name not stated</source>
        <extracomment>@info:shell in place of a child&apos;s name</extracomment>
        <translation>имя не указано</translation>
    </message>
    <message>
        <source>No passphrase was given. Give it with %1.</source>
        <extracomment>@info:shell %1 is an option of a command</extracomment>
        <translation>Парольная фраза не дана. Дайте её через %1.</translation>
    </message>
    <message>
        <source>The dossier has several accounts. Say which one works here with --account KEY.</source>
        <extracomment>@info:shell</extracomment>
        <translation>В этом досье несколько учётных записей. Укажите нужную через --account KEY.</translation>
    </message>
    <message>
        <source>Signed, the signer cannot be read: %1</source>
        <extracomment>@info:shell a signature that does not say whose it is; %1 findings: “cannot be checked, changed later”</extracomment>
        <translation>Подписано, подписавшего невозможно прочитать: %1</translation>
    </message>
    <message>
        <source>Signed by %1, time not stated: %2</source>
        <extracomment>@info:shell %1 is a person, %2 findings: “intact, no later changes, signer known”</extracomment>
        <translation>Подпись: %1, время не указано: %2</translation>
    </message>
    <message>
        <source>The content is not the one that was signed.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Содержимое не то, что было подписано.</translation>
    </message>
    <message>
        <source>The file was made longer or shorter after it was signed.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>После подписания файл стал длиннее или короче.</translation>
    </message>
    <message>
        <source>The file holds something that its signature does not cover.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>В файле есть то, чего подпись не охватывает.</translation>
    </message>
    <message>
        <source>Something was changed in the file after it was signed.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>После подписания в файле что-то изменено.</translation>
    </message>
    <message>
        <source>The signature itself cannot be read.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Саму подпись невозможно прочитать.</translation>
    </message>
    <message>
        <source>The file is damaged, so that its signature cannot be judged.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Файл повреждён, поэтому его подпись невозможно оценить.</translation>
    </message>
    <message>
        <source>The signature uses methods that prove nothing today.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Подпись создана методами, которые сегодня ничего не доказывают.</translation>
    </message>
    <message>
        <source>The file is too large to be judged.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>Файл слишком велик, чтобы его оценить.</translation>
    </message>
    <message>
        <source>The file bears time-stamps only; no person signed it.</source>
        <extracomment>@info:shell why a signed file is judged so</extracomment>
        <translation>В файле только отметки времени; никто из людей его не подписал.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown.</source>
        <extracomment>@info:shell of a file whose content cannot be taken apart</extracomment>
        <translation>Файл повреждён, показать его невозможно.</translation>
    </message>
    <message>
        <source>It could not be searched for risks. %1</source>
        <extracomment>@info:shell of a file that opens; %1 is a whole sentence that says why</extracomment>
        <translation>Файл не удалось проверить на риски. %1</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1. Install it again.</source>
        <extracomment>@info:shell %1 is the name of a file that was installed with the program</extracomment>
        <translation>Отсутствует часть программы: %1. Установите программу заново.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Phone call</source>
        <extracomment>@item how a child and the family spoke</extracomment>
        <translation>Телефонный звонок</translation>
    </message>
    <message>
        <source>Video call</source>
        <extracomment>@item how a child and the family spoke</extracomment>
        <translation>Видеозвонок</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>@item how a child and the family spoke: a short written message</extracomment>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>@item how a child and the family spoke</extracomment>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>@item the family visits the child</extracomment>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>@item child and family meet at a third place</extracomment>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>@info:status of a contact between a child and the family</extracomment>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Took place</source>
        <extracomment>@info:status of a contact between a child and the family</extracomment>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>@info:status of a contact between a child and the family: tried, nobody answered</extracomment>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>@info:status of a contact between a child and the family: somebody did not wish it</extracomment>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>@item the child’s consent to a contact</extracomment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Given by the child</source>
        <extracomment>@item the child’s consent to a contact</extracomment>
        <translation>Ребёнок согласен</translation>
    </message>
    <message>
        <source>The child was not asked</source>
        <extracomment>@item the child’s consent to a contact</extracomment>
        <translation>Ребёнка не спрашивали</translation>
    </message>
    <message>
        <source>The child does not wish it</source>
        <extracomment>@item the child’s consent to a contact</extracomment>
        <translation>Ребёнок не желает</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Контакта ещё не было</translation>
    </message>
    <message>
        <source>Contact sought</source>
        <extracomment>@info:status how child and family keep in contact: tried, nobody reached so far</extracomment>
        <translation>Контакт налаживается</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Первый контакт</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Регулярный контакт</translation>
    </message>
    <message>
        <source>Irregular contact</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Нерегулярный контакт</translation>
    </message>
    <message>
        <source>Contact interrupted</source>
        <extracomment>@info:status how child and family keep in contact</extracomment>
        <translation>Контакт прерван</translation>
    </message>
    <message>
        <source>Contact declined</source>
        <extracomment>@info:status how child and family keep in contact: somebody does not wish it</extracomment>
        <translation>Отказ от контакта</translation>
    </message>
    <message>
        <source>Called off</source>
        <extracomment>@info:status of a contact between a child and the family</extracomment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>@info:status a line of the family log that was undone</extracomment>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <extracomment>@info:status a line of the family log; %1 is the reason</extracomment>
        <translation>Отозвано: %1</translation>
    </message>
    <message>
        <source>Corrected by a later line</source>
        <extracomment>@info:status a line of the family log that a later line corrects</extracomment>
        <translation>Исправлено более поздней записью</translation>
    </message>
    <message>
        <source>%1, %2 (UTC%3)</source>
        <extracomment>@info a time with its zone; %1 day and time, %2 name of the zone such as Europe/Kyiv, %3 distance from UTC</extracomment>
        <translation>%1, %2 (UTC%3)</translation>
    </message>
    <message>
        <source>Child’s end: %1 · family’s end: %2</source>
        <extracomment>@info the same moment at both ends of a contact; %1 and %2 are day, time and zone</extracomment>
        <translation>У ребёнка: %1 · у семьи: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the date</source>
        <extracomment>@info:status how long a family has been without the agreed contact</extracomment>
        <translation>
            <numerusform>%n&#xa0;день после даты</numerusform>
            <numerusform>%n&#xa0;дня после даты</numerusform>
            <numerusform>%n&#xa0;дней после даты</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1, %2</source>
        <extracomment>@info the last contact of child and family; %1 is how (“Phone call”), %2 the day</extracomment>
        <translation>последний: %1, %2</translation>
    </message>
    <message>
        <source>next due %1</source>
        <extracomment>@info when child and family are to speak next; %1 is a day</extracomment>
        <translation>следующий&#xa0;— %1</translation>
    </message>
    <message>
        <source>%1, next contact due</source>
        <extracomment>@item a family’s next contact is due on this day; %1 is the child</extracomment>
        <translation>%1, время следующего контакта</translation>
    </message>
    <message>
        <source>[number covered]</source>
        <translation>[номер скрыт]</translation>
    </message>
    <message>
        <source>[address covered]</source>
        <translation>[адрес скрыт]</translation>
    </message>
</context>
<context>
    <name>DateReading</name>
    <message numerus="yes">
        <source>There is no day %1: %2 has %n day(s).</source>
        <extracomment>@info beside a date field; %1 is the number of a day that was typed, %2 a month with its year, %n how many days that month has</extracomment>
        <translation>
            <numerusform>Числа %1 нет: %2 имеет %n день.</numerusform>
            <numerusform>Числа %1 нет: %2 имеет %n дня.</numerusform>
            <numerusform>Числа %1 нет: %2 имеет %n дней.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierHealth</name>
    <message>
        <source>Nothing was changed. Restore the dossier from a backup.</source>
        <translation>Ничего не изменено. Восстановите досье из резервной копии.</translation>
    </message>
    <message>
        <source>Case %1: the sealed file of evidence %2 is missing.</source>
        <extracomment>@info %1 is the number of a case, %2 the identifier of an evidence item</extracomment>
        <translation>Дело %1: нет запечатанного файла материала %2.</translation>
    </message>
    <message>
        <source>Case %1: the sealed file of evidence %2 is damaged or was changed.</source>
        <extracomment>@info %1 is the number of a case, %2 the identifier of an evidence item</extracomment>
        <translation>Дело %1: запечатанный файл материала %2 повреждён или изменён.</translation>
    </message>
    <message>
        <source>Case %1: the sealed file of evidence %2 could not be read from the medium.</source>
        <extracomment>@info %1 is the number of a case, %2 the identifier of an evidence item</extracomment>
        <translation>Дело %1: запечатанный файл материала %2 не удалось прочитать с носителя.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <extracomment>@info the dossier&apos;s database as a whole</extracomment>
        <translation>Базу данных невозможно открыть.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <extracomment>@info %1 is the technical name of a part of the database: &quot;claim&quot;</extracomment>
        <translation>База данных повреждена.</translation>
    </message>
    <message>
        <source>The database is damaged in the part “%1”: not all of its records can be read.</source>
        <translation>База данных повреждена в части «%1»: не все её записи можно прочитать.</translation>
    </message>
    <message>
        <source>The list of cases is damaged: there may be cases that nothing names any more.</source>
        <extracomment>@info</extracomment>
        <translation>Список дел повреждён: возможно, есть дела, на которые уже ничто не указывает.</translation>
    </message>
    <message>
        <source>Case %1 cannot be read.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1 невозможно прочитать.</translation>
    </message>
    <message>
        <source>A record of “%1” points at one that is not there.</source>
        <extracomment>@info %1 is the technical name of a part of the database</extracomment>
        <translation>Запись части «%1» ссылается на запись, которой нет.</translation>
    </message>
    <message>
        <source>The changes made last are missing: the database ends with entry %1 of the audit trail.</source>
        <extracomment>@info %1 is the number of the last entry of the audit trail that is there</extracomment>
        <translation>Последних изменений нет: база данных заканчивается записью %1 журнала аудита.</translation>
    </message>
    <message>
        <source>The audit trail does not hold from entry %1 on.</source>
        <extracomment>@info the trail of who did what; %1 is the number of an entry</extracomment>
        <translation>Цепочка журнала аудита нарушена начиная с записи %1.</translation>
    </message>
    <message>
        <source>The audit trail cannot be read to its end.</source>
        <extracomment>@info the trail of who did what</extracomment>
        <translation>Журнал аудита невозможно прочитать до конца.</translation>
    </message>
    <message>
        <source>The list of evidence is damaged: not every sealed file could be checked.</source>
        <extracomment>@info</extracomment>
        <translation>Список материалов повреждён: не каждый запечатанный файл удалось проверить.</translation>
    </message>
    <message>
        <source>Read-only: this dossier is open elsewhere; who holds it could not be read.</source>
        <translation>Только чтение: это досье открыто в другом месте; кто с ним работает, прочитать не удалось.</translation>
    </message>
    <message>
        <source>Read-only: the folder of this dossier cannot be written.</source>
        <translation>Только чтение: в папку этого досье невозможно записывать.</translation>
    </message>
    <message>
        <source>Read-only: there is no space left on the medium of this dossier.</source>
        <translation>Только чтение: на носителе этого досье не осталось места.</translation>
    </message>
    <message>
        <source>Read-only: the file “%1” is damaged. %2</source>
        <extracomment>@info %1 is the name of a file, %2 a whole sentence about the damage</extracomment>
        <translation>Только чтение: файл «%1» повреждён. %2</translation>
    </message>
    <message>
        <source>Read-only: the file “%1” is damaged.</source>
        <extracomment>@info %1 is the name of a file</extracomment>
        <translation>Только чтение: файл «%1» повреждён.</translation>
    </message>
    <message>
        <source>You see what is saved; nothing can be changed here, and looking is not recorded. Close it there and open it here again.</source>
        <translation>Вы видите сохранённое; здесь ничего нельзя изменить, а просмотр не записывается. Закройте досье там и снова откройте его здесь.</translation>
    </message>
    <message>
        <source>If that computer is off or the dossier was moved, make sure that nobody works on it, then open it for writing here.</source>
        <translation>Если тот компьютер выключен или досье перенесено, убедитесь, что с ним никто не работает, а затем откройте его здесь для записи.</translation>
    </message>
    <message>
        <source>Check that the medium is not write-protected and that you may write into the folder.</source>
        <translation>Проверьте, не защищён ли носитель от записи и есть ли у вас право записывать в эту папку.</translation>
    </message>
    <message>
        <source>Free some space, then open the dossier again.</source>
        <translation>Освободите место, а затем снова откройте досье.</translation>
    </message>
    <message>
        <source>Nothing is written to it. What can be read is shown; restore the dossier from a backup.</source>
        <translation>В досье ничего не записывается. Показано то, что удалось прочитать; восстановите досье из резервной копии.</translation>
    </message>
    <message>
        <source>It stays as it was. Free some space or move it to a medium that can be written.</source>
        <translation>Оно остаётся таким, каким было. Освободите место или перенесите его на носитель, доступный для записи.</translation>
    </message>
    <message>
        <source>The database “dossier.db” of this dossier is missing.</source>
        <extracomment>@info “dossier.db” is the name of a file</extracomment>
        <translation>Нет базы данных этого досье&#xa0;— файла «dossier.db».</translation>
    </message>
    <message>
        <source>The file “dossier.db” is not the database of this dossier: it belongs to another dossier or another program.</source>
        <extracomment>@info “dossier.db” is the name of a file</extracomment>
        <translation>Файл «dossier.db» не является базой данных этого досье: он принадлежит другому досье или другой программе.</translation>
    </message>
    <message>
        <source>The database “dossier.db” is damaged and cannot be opened.</source>
        <extracomment>@info “dossier.db” is the name of a file</extracomment>
        <translation>База данных «dossier.db» повреждена, её невозможно открыть.</translation>
    </message>
    <message>
        <source>The key file “keys.homeward” of this dossier is missing; without it nothing can be opened.</source>
        <extracomment>@info “keys.homeward” is the name of a file</extracomment>
        <translation>Нет файла ключей этого досье «keys.homeward»; без него ничего невозможно открыть.</translation>
    </message>
    <message>
        <source>The file “keys.homeward” is not a key file of this program.</source>
        <extracomment>@info “keys.homeward” is the name of a file</extracomment>
        <translation>Файл «keys.homeward» не является файлом ключей этой программы.</translation>
    </message>
    <message>
        <source>The key file “keys.homeward” is damaged or was changed.</source>
        <extracomment>@info “keys.homeward” is the name of a file</extracomment>
        <translation>Файл ключей «keys.homeward» повреждён или изменён.</translation>
    </message>
    <message>
        <source>Read-only: “%1” opened this dossier on the computer “%2” (process %3) on %4 UTC and has not closed it.</source>
        <extracomment>@info %1 is an account&apos;s name, %2 a computer, %3 the number of a process, %4 date and time in UTC</extracomment>
        <translation>Только чтение: учётная запись «%1» открыла это досье на компьютере «%2» (процесс %3) %4 UTC и не закрыла его.</translation>
    </message>
    <message>
        <source>Read-only: “%1” works on this dossier on the computer “%2” (process %3) since %4 UTC.</source>
        <extracomment>@info %1 is an account&apos;s name, %2 a computer, %3 the number of a process, %4 date and time in UTC</extracomment>
        <translation>Только чтение: с этим досье работает учётная запись «%1» на компьютере «%2» (процесс %3) с %4 UTC.</translation>
    </message>
    <message>
        <source>This dossier is of an older version of the program and cannot be brought to this one, because it cannot be written.</source>
        <translation>Это досье создано более старой версией программы, и его невозможно обновить, потому что в него нельзя записывать.</translation>
    </message>
    <message>
        <source>There is no account of this name in the dossier.</source>
        <extracomment>@info of the short name that was typed or given with --account</extracomment>
        <translation>В этом досье нет учётной записи с таким именем.</translation>
    </message>
    <message>
        <source>Check how the short name of the account is written.</source>
        <extracomment>@info</extracomment>
        <translation>Проверьте, как записано короткое имя учётной записи.</translation>
    </message>
    <message>
        <source>The mark “dossier.head” of how far the audit trail had come is missing: whether the database is the newest one cannot be told. If nobody has removed the mark on purpose, compare with a backup.</source>
        <extracomment>@info “dossier.head” is the name of a file</extracomment>
        <translation>Нет отметки «dossier.head» о том, где заканчивался журнал аудита: нельзя сказать, самая ли новая база данных. Если никто не удалял отметку намеренно, сравните с резервной копией.</translation>
    </message>
    <message>
        <source>What the audit trail says was changed is gone from entry %1 on.</source>
        <extracomment>@info the trail of who did what; %1 is the number of an entry</extracomment>
        <translation>Начиная с записи %1 журнала аудита пропало то, что в нём изменено.</translation>
    </message>
    <message>
        <source>Entry %2 of the audit trail is about the case %1, which is not there any more.</source>
        <extracomment>@info %1 is the identifier of a case, %2 the number of an entry of the audit trail</extracomment>
        <translation>Запись %2 журнала аудита относится к делу %1, которого уже нет.</translation>
    </message>
    <message>
        <source>Case %1: claims, decisions or evidence were changed past the program.</source>
        <extracomment>@info from a dossier of an older program; %1 is the number of a case</extracomment>
        <translation>Дело %1: утверждения, решения или материалы изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: annotations were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: аннотации изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: replies to annotations were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: ответы на аннотации изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: who works on it was changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: то, кто над ним работает, изменено в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: attestations were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: заверения изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: its number, its state or the day it was opened was changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: его номер, состояние или день открытия изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: claims were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: утверждения изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: lines of the family log were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: записи контактов изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: decisions were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: решения изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: remembered passwords of files were changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: сохранённые пароли файлов изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: evidence was changed past the program.</source>
        <extracomment>@info evidence; %1 is the number of a case</extracomment>
        <translation>Дело %1: материалы изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: covers of photos were changed past the program.</source>
        <extracomment>@info sensitive photos are covered; %1 is the number of a case</extracomment>
        <translation>Дело %1: закрытие фотографий изменено в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: former details of files were changed past the program.</source>
        <extracomment>@info what a file&apos;s details were before a correction; %1 is the number of a case</extracomment>
        <translation>Дело %1: прежние сведения о файлах изменены в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: the register of its summaries was changed past the program.</source>
        <extracomment>@info the register of signed summaries; %1 is the number of a case</extracomment>
        <translation>Дело %1: реестр его справок изменён в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: the list of its people, documents, stays and condition reports was changed past the program.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: перечень его лиц, документов, мест пребывания и отчётов о состоянии изменён в обход программы.</translation>
    </message>
    <message>
        <source>Case %1: it is not as the audit trail left it; what was changed past the program cannot be told.</source>
        <extracomment>@info %1 is the number of a case</extracomment>
        <translation>Дело %1: оно не такое, каким его оставил журнал аудита; что изменено в обход программы, установить нельзя.</translation>
    </message>
    <message>
        <source>The parties of the dossier, their names or their order were changed past the program.</source>
        <extracomment>@info the parties to the work of the office, in their order</extracomment>
        <translation>Стороны досье, их названия или их порядок изменены в обход программы.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Этого уже нет.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Не удалось записать.</translation>
    </message>
    <message>
        <source>This folder is not a dossier.</source>
        <translation>Эта папка не является досье.</translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of the program.</source>
        <translation>Это досье создано более новой версией программы.</translation>
    </message>
    <message>
        <source>The content is damaged or was changed.</source>
        <translation>Содержимое повреждено или изменено.</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Парольная фраза не подходит.</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>Файл защищён паролем.</translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation>Содержимое файла не соответствует его имени.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>Это длилось слишком долго и было остановлено.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ваша роль этого не позволяет.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Досье открыто только для чтения.</translation>
    </message>
    <message>
        <source>The dossier is locked.</source>
        <translation>Досье заблокировано.</translation>
    </message>
    <message>
        <source>This value cannot be recorded in this field.</source>
        <translation>Это значение нельзя записать в этом поле.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Такое имя уже есть.</translation>
    </message>
    <message>
        <source>The database driver answered without encryption, so nothing was opened.</source>
        <translation>Драйвер базы данных ответил без шифрования, поэтому ничего не открыто.</translation>
    </message>
    <message>
        <source>The program could not finish this.</source>
        <translation>Программе не удалось завершить действие.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Не удалось прочитать файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Не удалось записать файл «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” is not a dossier.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Папка «%1» не является досье.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or was changed.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл «%1» повреждён или изменён.</translation>
    </message>
    <message>
        <source>The file “%1” is protected with a password.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл «%1» защищён паролем.</translation>
    </message>
    <message>
        <source>The file “%1” is not what its name says.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Содержимое файла «%1» не соответствует его имени.</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл «%1» слишком большой.</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>«%1» уже есть.</translation>
    </message>
    <message>
        <source>Check that the medium is connected and that you may read it.</source>
        <translation>Проверьте, подключён ли носитель и есть ли право его читать.</translation>
    </message>
    <message>
        <source>Check free space and rights, or choose another folder.</source>
        <translation>Проверьте свободное место и права или выберите другую папку.</translation>
    </message>
    <message>
        <source>Choose the folder that was made with “New dossier…”.</source>
        <translation>Выберите папку, созданную командой «Новое досье…».</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Откройте его той версией.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock.</source>
        <translation>Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>Ask the sender for a copy without a password.</source>
        <translation>Запросите у отправителя копию без пароля.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Запросите файл у отправителя ещё раз.</translation>
    </message>
    <message>
        <source>Other pages and files are not affected.</source>
        <translation>Другие страницы и файлы не затронуты.</translation>
    </message>
    <message>
        <source>Ask the administrator of the dossier.</source>
        <translation>Обратитесь к администратору досье.</translation>
    </message>
    <message>
        <source>Close it where it is open, then open it here again.</source>
        <translation>Закройте его там, где оно открыто, и откройте здесь снова.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Install the program again; do not work without encryption.</source>
        <translation>Установите программу заново; не работайте без шифрования.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Try again.</source>
        <translation>Сохранённое ранее не потеряно. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk of the dossier has not enough free space, so nothing was changed.</source>
        <translation>На диске с досье не хватает свободного места, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>Make room there, or take in fewer files at once.</source>
        <translation>Освободите там место или принимайте меньше файлов за раз.</translation>
    </message>
    <message>
        <source>Do not rely on it; restore it from a copy.</source>
        <translation>Не полагайтесь на него; восстановите его из копии.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here.</source>
        <translation>Файлы такого вида здесь не показываются.</translation>
    </message>
    <message>
        <source>The file “%1” is of a kind that cannot be shown here.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл «%1» такого вида, который здесь не показывается.</translation>
    </message>
    <message>
        <source>The original is kept. If it holds a document or a picture, add a PDF or JPEG copy, too.</source>
        <translation>Оригинал сохранён. Если в нём документ или изображение, добавьте также копию PDF или JPEG.</translation>
    </message>
    <message>
        <source>This file arrived damaged: it is kept exactly as it was received, and it cannot be shown.</source>
        <extracomment>a file whose content is as it was received and yet cannot be shown</extracomment>
        <translation>Этот файл поступил повреждённым: он сохранён точно таким, каким получен, и показать его невозможно.</translation>
    </message>
    <message>
        <source>Ask the sender for a good copy.</source>
        <translation>Запросите у отправителя исправную копию.</translation>
    </message>
    <message>
        <source>The other pages are not affected. Ask the sender for a good copy.</source>
        <extracomment>what to do about one bad page</extracomment>
        <translation>Другие страницы не затронуты. Запросите у отправителя исправную копию.</translation>
    </message>
    <message>
        <source>It is damaged or cannot be drawn here.</source>
        <extracomment>one page of a document, the others can be read</extracomment>
        <translation>Она повреждена или её невозможно изобразить здесь.</translation>
    </message>
    <message>
        <source>A part of the program is missing: the file “%1”.</source>
        <extracomment>@info %1 is the name of a file that was installed with the program</extracomment>
        <translation>Отсутствует часть программы: файл «%1».</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>@info what to do about a missing part of the program</extracomment>
        <translation>Установите программу заново.</translation>
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
        <translation>Имя в нынешних документах</translation>
    </message>
    <message>
        <source>Name given since separation</source>
        <translation>Имя после разлучения с семьёй</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Уменьшительное имя или прозвище</translation>
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
        <translation>Гражданство (по данным источника)</translation>
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
        <translation>Термин стороны</translation>
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
        <translation>Нынешнее устройство</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родственники</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Один из родителей или опекун (попечитель)</translation>
    </message>
    <message>
        <source>The child’s own wish</source>
        <translation>Собственное желание ребёнка</translation>
    </message>
    <message>
        <source>Name as heard</source>
        <translation>Имя, как услышано</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Faith, only if volunteered</source>
        <translation>Вероисповедание, только если названо добровольно</translation>
    </message>
    <message>
        <source>Ethnicity, only if volunteered</source>
        <translation>Национальность, только если названа добровольно</translation>
    </message>
    <message>
        <source>Minor at separation</source>
        <translation>Несовершеннолетие на момент разлучения</translation>
    </message>
    <message>
        <source>Living status</source>
        <translation>Жив ли ребёнок</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Рост, см</translation>
    </message>
    <message>
        <source>Colour of eyes</source>
        <translation>Цвет глаз</translation>
    </message>
    <message>
        <source>Colour of hair</source>
        <translation>Цвет волос</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Состояние здоровья</translation>
    </message>
    <message>
        <source>Health needs</source>
        <translation>Медицинские потребности</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Aids and devices</source>
        <translation>Вспомогательные средства</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Demographic register number</source>
        <translation>Уникальный номер записи в демографическом реестре</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>Номер налогоплательщика</translation>
    </message>
    <message>
        <source>Pension insurance number</source>
        <translation>Номер пенсионного страхования</translation>
    </message>
    <message>
        <source>Account of the separation</source>
        <translation>Рассказ о разлучении</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Belongings when found</source>
        <translation>Вещи, обнаруженные при ребёнке</translation>
    </message>
    <message>
        <source>Clothing when found</source>
        <translation>Одежда при обнаружении</translation>
    </message>
    <message>
        <source>People found with the child</source>
        <translation>Люди, обнаруженные вместе с ребёнком</translation>
    </message>
    <message>
        <source>People the child remembers</source>
        <translation>Люди, которых помнит ребёнок</translation>
    </message>
    <message>
        <source>Places the child remembers</source>
        <translation>Места, которые помнит ребёнок</translation>
    </message>
    <message>
        <source>Date the child was asked</source>
        <translation>Когда спросили ребёнка</translation>
    </message>
    <message>
        <source>Who asked the child</source>
        <translation>Кто спрашивал ребёнка</translation>
    </message>
    <message>
        <source>Asked in private</source>
        <translation>Спрашивали наедине</translation>
    </message>
    <message>
        <source>Interpreter present</source>
        <translation>С участием переводчика</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Кем приходится ребёнку</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Person’s date of birth</source>
        <translation>Дата рождения лица</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Правовой статус</translation>
    </message>
    <message>
        <source>Guardianship decision, number</source>
        <translation>Решение об опеке или попечительстве, номер</translation>
    </message>
    <message>
        <source>Guardianship decision, date</source>
        <translation>Решение об опеке или попечительстве, дата</translation>
    </message>
    <message>
        <source>Care order</source>
        <translation>Решение об устройстве ребёнка</translation>
    </message>
    <message>
        <source>Living status of the person</source>
        <translation>Жив ли этот человек</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>Местонахождение лица</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Контактные данные</translation>
    </message>
    <message>
        <source>Identity papers of the person</source>
        <translation>Документы лица</translation>
    </message>
    <message>
        <source>Suitability check</source>
        <translation>Проверка пригодности</translation>
    </message>
    <message>
        <source>Wishes to receive the child</source>
        <translation>Желает принять ребёнка</translation>
    </message>
    <message>
        <source>The person’s own words</source>
        <translation>Собственные слова лица</translation>
    </message>
    <message>
        <source>The child’s wish about this person</source>
        <translation>Желание ребёнка относительно этого лица</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Country of issue</source>
        <translation>Страна выдачи</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Holder’s name as printed</source>
        <translation>Имя владельца, как напечатано</translation>
    </message>
    <message>
        <source>Civil register entry, number</source>
        <translation>Актовая запись, номер</translation>
    </message>
    <message>
        <source>Civil register entry, date</source>
        <translation>Актовая запись, дата</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Оригинал видели</translation>
    </message>
    <message>
        <source>Who saw the original</source>
        <translation>Кто видел оригинал</translation>
    </message>
    <message>
        <source>Note on authenticity</source>
        <translation>Примечание о подлинности</translation>
    </message>
    <message>
        <source>Not valid since</source>
        <translation>Недействителен с</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation>Вид пребывания</translation>
    </message>
    <message>
        <source>Place of the stay</source>
        <translation>Место пребывания</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Дата начала</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Дата окончания</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Evacuation order or convoy</source>
        <translation>Приказ об эвакуации или колонна</translation>
    </message>
    <message>
        <source>Border crossing point</source>
        <translation>Пункт пересечения границы</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Дата отчёта</translation>
    </message>
    <message>
        <source>Place of the report</source>
        <translation>Место составления отчёта</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>How the child was seen</source>
        <translation>Как видели ребёнка</translation>
    </message>
    <message>
        <source>Physical condition</source>
        <translation>Физическое состояние</translation>
    </message>
    <message>
        <source>Psychological condition</source>
        <translation>Психологическое состояние</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Quality of care</source>
        <translation>Качество ухода</translation>
    </message>
    <message>
        <source>Social services received</source>
        <translation>Полученные социальные услуги</translation>
    </message>
    <message>
        <source>Medical services received</source>
        <translation>Полученная медицинская помощь</translation>
    </message>
    <message>
        <source>Psychological services received</source>
        <translation>Полученная психологическая помощь</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Опасения</translation>
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
        <translation>Поездка с одним из родителей или родственником</translation>
    </message>
    <message>
        <source>Other or unknown</source>
        <translation>Иное или неизвестно</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>Extract from the birth register</source>
        <translation>Выписка из актовой записи о рождении</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Удостоверение личности, карта</translation>
    </message>
    <message>
        <source>Internal passport</source>
        <translation>Внутренний паспорт</translation>
    </message>
    <message>
        <source>Passport for travel abroad</source>
        <translation>Заграничный паспорт</translation>
    </message>
    <message>
        <source>Extract from the demographic register</source>
        <translation>Выписка из демографического реестра</translation>
    </message>
    <message>
        <source>Taxpayer card</source>
        <translation>Карточка налогоплательщика</translation>
    </message>
    <message>
        <source>Pension insurance card</source>
        <translation>Карточка пенсионного страхования</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Вид на жительство</translation>
    </message>
    <message>
        <source>Migration card</source>
        <translation>Миграционная карта</translation>
    </message>
    <message>
        <source>Certificate of a displaced person</source>
        <translation>Справка перемещённого лица</translation>
    </message>
    <message>
        <source>Medical record</source>
        <translation>Медицинская карта</translation>
    </message>
    <message>
        <source>School record</source>
        <translation>Школьный документ</translation>
    </message>
    <message>
        <source>Decision on guardianship</source>
        <translation>Решение об опеке или попечительстве</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>Судебное решение</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>Consent of a parent or guardian</source>
        <translation>Согласие родителя или опекуна</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <translation>Свидетельство о браке</translation>
    </message>
    <message>
        <source>Death certificate</source>
        <translation>Свидетельство о смерти</translation>
    </message>
    <message>
        <source>DNA report</source>
        <translation>Заключение ДНК-экспертизы</translation>
    </message>
    <message>
        <source>Order or register of an institution</source>
        <translation>Приказ или книга учёта учреждения</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>В живых</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Нет в живых</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Безвестное отсутствие</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Под стражей</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Мать</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Отец</translation>
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
        <translation>Бабушка</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>Дедушка</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>Тётя</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>Дядя</translation>
    </message>
    <message>
        <source>Cousin</source>
        <translation>Двоюродный брат или сестра</translation>
    </message>
    <message>
        <source>Step-parent</source>
        <translation>Отчим или мачеха</translation>
    </message>
    <message>
        <source>Adoptive parent</source>
        <translation>Усыновитель</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Другой родственник</translation>
    </message>
    <message>
        <source>Guardian of a child under 14</source>
        <translation>Опекун</translation>
    </message>
    <message>
        <source>Guardian of a child from 14 to 18</source>
        <translation>Попечитель</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Приёмный воспитатель</translation>
    </message>
    <message>
        <source>Other caregiver</source>
        <translation>Другое лицо, осуществляющее уход</translation>
    </message>
    <message>
        <source>Person who asks for the child</source>
        <translation>Лицо, обратившееся по поводу ребёнка</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождающий</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Parental rights in full</source>
        <translation>Родительские права в полном объёме</translation>
    </message>
    <message>
        <source>Parental rights limited</source>
        <translation>Родительские права ограничены</translation>
    </message>
    <message>
        <source>Deprived of parental rights</source>
        <translation>Лишение родительских прав</translation>
    </message>
    <message>
        <source>Guardianship by decision</source>
        <translation>Опека или попечительство по решению</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Усыновление</translation>
    </message>
    <message>
        <source>No legal tie to the child</source>
        <translation>Нет правовой связи с ребёнком</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Родной дом</translation>
    </message>
    <message>
        <source>With relatives</source>
        <translation>У родственников</translation>
    </message>
    <message>
        <source>Foster family</source>
        <translation>Приёмная семья</translation>
    </message>
    <message>
        <source>With a guardian</source>
        <translation>У опекуна или попечителя</translation>
    </message>
    <message>
        <source>Children’s institution</source>
        <translation>Детское учреждение</translation>
    </message>
    <message>
        <source>Camp or sanatorium</source>
        <translation>Лагерь или санаторий</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Больница</translation>
    </message>
    <message>
        <source>College or boarding school</source>
        <translation>Колледж или интернат</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Место содержания под стражей</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>Дистанционно</translation>
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
    <message>
        <source>Appearance</source>
        <translation>Внешность</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>School and education</source>
        <translation>Школа и образование</translation>
    </message>
    <message>
        <source>When found</source>
        <translation>Обстоятельства обнаружения</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Documents on the child</source>
        <translation>Документы о ребёнке</translation>
    </message>
    <message>
        <source>Places and stays</source>
        <translation>Места пребывания</translation>
    </message>
    <message>
        <source>Condition reports</source>
        <translation>Отчёты о состоянии</translation>
    </message>
</context>
<context>
    <name>FoundItem</name>
    <message>
        <source>Case</source>
        <extracomment>@info kind of something found</extracomment>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>@info kind of something found</extracomment>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>@info kind of something found</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>@info kind of something found: a file of a case</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Annotation</source>
        <extracomment>@info kind of something found: a remark on a page</extracomment>
        <translation>Аннотация</translation>
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
        <translation>Дело создано</translation>
    </message>
    <message>
        <source>Case opened</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Дело открыто для просмотра</translation>
    </message>
    <message>
        <source>Claim added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Утверждение добавлено</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Утверждение исправлено</translation>
    </message>
    <message>
        <source>Claim recorded again</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Утверждение записано снова</translation>
    </message>
    <message>
        <source>Claim withdrawn</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Утверждение отозвано</translation>
    </message>
    <message>
        <source>File added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Файл добавлен</translation>
    </message>
    <message>
        <source>Annotation added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Аннотация добавлена</translation>
    </message>
    <message>
        <source>Annotation changed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Аннотация изменена</translation>
    </message>
    <message>
        <source>Annotation removed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Аннотация убрана</translation>
    </message>
    <message>
        <source>Annotation restored</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Аннотация восстановлена</translation>
    </message>
    <message>
        <source>Summary signed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Справка подписана</translation>
    </message>
    <message>
        <source>Draft summary written</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Черновик справки записан</translation>
    </message>
    <message>
        <source>Summary number cancelled</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Номер справки аннулирован</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Справка напечатана</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <extracomment>@info an entry of the history of a case: a line of the family log</extracomment>
        <translation>Контакт записан</translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <extracomment>@info an entry of the history of a case: a line of the family log</extracomment>
        <translation>Запись контакта исправлена</translation>
    </message>
    <message>
        <source>Contact withdrawn</source>
        <extracomment>@info an entry of the history of a case: a line of the family log</extracomment>
        <translation>Запись контакта отозвана</translation>
    </message>
    <message>
        <source>Withdrawal of a contact undone</source>
        <extracomment>@info an entry of the history of a case: a line of the family log</extracomment>
        <translation>Отзыв записи контакта отменён</translation>
    </message>
    <message>
        <source>Contact taken back</source>
        <extracomment>@info an entry of the history of a case: Undo of a line of the family log</extracomment>
        <translation>Запись контакта снята</translation>
    </message>
    <message>
        <source>Contact put back</source>
        <extracomment>@info an entry of the history of a case: Redo of a line of the family log</extracomment>
        <translation>Запись контакта возвращена</translation>
    </message>
    <message>
        <source>Covered number or address shown</source>
        <extracomment>@info an entry of the history of a case: somebody uncovered a phone number or an address</extracomment>
        <translation>Показан скрытый номер или адрес</translation>
    </message>
    <message>
        <source>Record begun</source>
        <extracomment>@info an entry of the history of a case: a person, document, stay or condition report</extracomment>
        <translation>Запись начата</translation>
    </message>
    <message>
        <source>Record marked as entered in error</source>
        <extracomment>@info an entry of the history of a case: a person, document, stay or condition report</extracomment>
        <translation>Запись отмечена как ошибочная</translation>
    </message>
    <message>
        <source>Record restored</source>
        <extracomment>@info an entry of the history of a case: a person, document, stay or condition report</extracomment>
        <translation>Запись восстановлена</translation>
    </message>
    <message>
        <source>Attestation added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Заверение добавлено</translation>
    </message>
    <message>
        <source>Attestation marked as entered in error</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Заверение отмечено как ошибочное</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Дело назначено</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Помечено прочитанным</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Помечено непрочитанным</translation>
    </message>
    <message>
        <source>Printed in a list of cases</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Напечатано в списке дел</translation>
    </message>
    <message>
        <source>History printed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>История напечатана</translation>
    </message>
    <message>
        <source>Annotation moved to another place</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Аннотация перенесена на другое место</translation>
    </message>
    <message>
        <source>Question answered</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>На вопрос дан ответ</translation>
    </message>
    <message>
        <source>Question opened again</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Вопрос снова открыт</translation>
    </message>
    <message>
        <source>Reply added</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Добавлен ответ</translation>
    </message>
    <message>
        <source>Reply removed</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Ответ убран</translation>
    </message>
    <message>
        <source>Reply restored</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Ответ восстановлен</translation>
    </message>
    <message>
        <source>Password of a file remembered</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Пароль к файлу запомнен</translation>
    </message>
    <message>
        <source>Password of a file forgotten</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Пароль к файлу забыт</translation>
    </message>
    <message>
        <source>Two photos compared</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Сравнены два фото</translation>
    </message>
    <message>
        <source>Comparison of two photos taken back</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Сравнение двух фото отозвано</translation>
    </message>
    <message>
        <source>Photo covered as sensitive</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Фото закрыто как деликатное</translation>
    </message>
    <message>
        <source>Photo no longer covered</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Фото больше не закрыто</translation>
    </message>
    <message>
        <source>Place tag of a photo looked at</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Просмотрена метка места на фото</translation>
    </message>
    <message>
        <source>Details of a file corrected</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Исправлены сведения о файле</translation>
    </message>
    <message>
        <source>File withdrawn as entered in error</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Файл изъят как внесённый ошибочно</translation>
    </message>
    <message>
        <source>Withdrawn file brought back</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Изъятый файл возвращён</translation>
    </message>
    <message>
        <source>Dossier made</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Досье создано</translation>
    </message>
    <message>
        <source>Left-over files removed</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Лишние файлы убраны</translation>
    </message>
    <message>
        <source>The mark of the end of the audit trail was missing</source>
        <extracomment>@info an entry of the history of a dossier: the file that tells an older copy of the database</extracomment>
        <translation>Не было отметки конца журнала аудита</translation>
    </message>
    <message>
        <source>Backup made</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Резервная копия создана</translation>
    </message>
    <message>
        <source>Backups by themselves set</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Самостоятельное резервное копирование настроено</translation>
    </message>
    <message>
        <source>Days between contacts set</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Дни между контактами установлены</translation>
    </message>
    <message>
        <source>Account added</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Учётная запись добавлена</translation>
    </message>
    <message>
        <source>Account changed</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Учётная запись изменена</translation>
    </message>
    <message>
        <source>Account removed</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Учётная запись удалена</translation>
    </message>
    <message>
        <source>Own passphrase changed</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Собственная парольная фраза изменена</translation>
    </message>
    <message>
        <source>Passphrase of an account set anew</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Парольная фраза учётной записи установлена заново</translation>
    </message>
    <message>
        <source>New recovery key made</source>
        <extracomment>@info an entry of the history of a dossier</extracomment>
        <translation>Новый ключ восстановления создан</translation>
    </message>
    <message>
        <source>The program ended before the summary was made.</source>
        <extracomment>@info an entry of the history of a case: why the number of a summary was cancelled</extracomment>
        <translation>Программа завершила работу до того, как справка была составлена.</translation>
    </message>
    <message>
        <source>The program ended before the summary was registered.</source>
        <extracomment>@info an entry of the history of a case: why the number of a summary was cancelled</extracomment>
        <translation>Программа завершила работу до того, как справка была зарегистрирована.</translation>
    </message>
    <message>
        <source>Correction of a claim undone</source>
        <extracomment>@info an entry of the history of a case: Undo, the words of before were recorded again</extracomment>
        <translation>Исправление утверждения отменено</translation>
    </message>
    <message>
        <source>Correction of a claim made again</source>
        <extracomment>@info an entry of the history of a case: Redo after Undo, the corrected words were recorded again</extracomment>
        <translation>Исправление утверждения сделано снова</translation>
    </message>
    <message>
        <source>Withdrawal of a claim undone</source>
        <extracomment>@info an entry of the history of a case: Undo, the withdrawn words were recorded again</extracomment>
        <translation>Отзыв утверждения отменён</translation>
    </message>
    <message>
        <source>Mark of an attestation as entered in error undone</source>
        <extracomment>@info an entry of the history of a case</extracomment>
        <translation>Отметка заверения как ошибочного отменена</translation>
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
        <translation>напечатано</translation>
    </message>
    <message>
        <source>waits in the queue</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>ждёт в очереди</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>отменено на принтере</translation>
    </message>
    <message>
        <source>broken off by the printer</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>прервано принтером</translation>
    </message>
    <message>
        <source>not printed</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>не напечатано</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <extracomment>@info what became of a print job, in the history</extracomment>
        <translation>результат неизвестен</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>@info what a line of the history is about; %1 a fact, %2 the party that states it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>@info what a line of the history is about; %1 a file, %2 the number of a page</extracomment>
        <translation>%1, страница %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copy(s): %2</source>
        <extracomment>@info a print job in the history; %1 is the number of a paper, %2 what became of the job, %n how many copies</extracomment>
        <translation>
            <numerusform>%1, %n&#xa0;экземпляр: %2</numerusform>
            <numerusform>%1, %n&#xa0;экземпляра: %2</numerusform>
            <numerusform>%1, %n&#xa0;экземпляров: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>@info in the history: a case was given to no person</extracomment>
        <translation>никому</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>@info in the history: what changed was erased under a retention rule</extracomment>
        <translation>Содержание этой записи удалено.</translation>
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
        <translation>%1: не добавлен. %2</translation>
    </message>
    <message>
        <source>%1: already in this case, not added again.</source>
        <extracomment>@info a file is in the case already; %1 its name</extracomment>
        <translation>%1: уже есть в этом деле, повторно не добавлен.</translation>
    </message>
    <message>
        <source>%1: kept unopened (%2).</source>
        <extracomment>@info a file of a type that is not opened; %1 its name, %2 what it is, such as “ZIP archive”</extracomment>
        <translation>%1: сохранён без открытия (%2).</translation>
    </message>
    <message>
        <source>%1: the same file is also in %2.</source>
        <extracomment>@info %1 is the name of a file, %2 a list of case numbers</extracomment>
        <translation>%1: тот же файл есть также в делах %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same file is also in %n other case(s).</source>
        <extracomment>@info %1 is the name of a file, %n how many cases</extracomment>
        <translation>
            <numerusform>%1: тот же файл есть также в %n другом деле.</numerusform>
            <numerusform>%1: тот же файл есть также в %n других делах.</numerusform>
            <numerusform>%1: тот же файл есть также в %n других делах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>@info:status part of what became of files, parts stand side by side</extracomment>
        <translation>
            <numerusform>добавлено %n</numerusform>
            <numerusform>добавлено %n</numerusform>
            <numerusform>добавлено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <extracomment>@info:status part of what became of files, parts stand side by side</extracomment>
        <translation>
            <numerusform>уже есть %n</numerusform>
            <numerusform>уже есть %n</numerusform>
            <numerusform>уже есть %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <extracomment>@info:status part of what became of files, parts stand side by side</extracomment>
        <translation>
            <numerusform>не добавлено %n</numerusform>
            <numerusform>не добавлено %n</numerusform>
            <numerusform>не добавлено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled, no file was added</source>
        <extracomment>@info:status</extracomment>
        <translation>отменено, ни один файл не добавлен</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>@item:inlistbox was the original seen?</extracomment>
        <translation>видели</translation>
    </message>
    <message>
        <source>not seen</source>
        <extracomment>@item:inlistbox was the original seen?</extracomment>
        <translation>не видели</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:inlistbox a fact about the receipt of a file</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1: kept, but there is nothing in it. Ask the sender for the file again.</source>
        <extracomment>@info a file of no length was taken in; %1 its name</extracomment>
        <translation>%1: сохранён, но в нём ничего нет. Запросите файл у отправителя ещё раз.</translation>
    </message>
    <message>
        <source>%1: the name says something else than the content: %2.</source>
        <extracomment>@info the ending of a file&apos;s name is wrong; %1 is the name, %2 what it is, such as “JPEG picture”</extracomment>
        <translation>%1: название не соответствует содержимому: %2.</translation>
    </message>
    <message>
        <source>nothing, it is empty</source>
        <extracomment>@info what a file holds</extracomment>
        <translation>ничего, он пуст</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>@info what a file holds</extracomment>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>@info what a file holds</extracomment>
        <translation>простой текст</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <extracomment>@info what a file holds; %1 is a format such as JPEG</extracomment>
        <translation>изображение %1</translation>
    </message>
    <message>
        <source>a kind of file that is not known here</source>
        <extracomment>@info what a file holds</extracomment>
        <translation>вид файла, неизвестный здесь</translation>
    </message>
</context>
<context>
    <name>PhotoCover</name>
    <message>
        <source>Show this photo</source>
        <extracomment>@action:button uncovers one photograph for as long as one looks at it</extracomment>
        <translation>Показать это фото</translation>
    </message>
    <message>
        <source>Covered: sensitive photo</source>
        <extracomment>@title of a covered photograph</extracomment>
        <translation>Закрыто: деликатное фото</translation>
    </message>
    <message>
        <source>Photos are covered at first</source>
        <extracomment>@title of a covered photograph</extracomment>
        <translation>Фото сначала закрыты</translation>
    </message>
    <message>
        <source>You chose this in the settings.</source>
        <extracomment>@info why a photograph is covered</extracomment>
        <translation>Так выбрано в настройках.</translation>
    </message>
    <message>
        <source>All photos are covered</source>
        <extracomment>@title of a covered photograph</extracomment>
        <translation>Все фото закрыты</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H shows them again.</source>
        <extracomment>@info how to see covered photographs again</extracomment>
        <translation>Ctrl+Shift+H покажет их снова.</translation>
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
        <translation>как сохранено</translation>
    </message>
    <message>
        <source>turned for showing (EXIF %1)</source>
        <translation>повёрнуто для показа (EXIF %1)</translation>
    </message>
    <message>
        <source>Same child</source>
        <extracomment>@option:radio what a person saw in two photographs</extracomment>
        <translation>Тот же ребёнок</translation>
    </message>
    <message>
        <source>Different children</source>
        <extracomment>@option:radio what a person saw in two photographs</extracomment>
        <translation>Разные дети</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>@option:radio what a person saw in two photographs</extracomment>
        <translation>Нельзя сказать</translation>
    </message>
    <message>
        <source>Same file or edited copy</source>
        <extracomment>@option:radio what a person saw in two photographs</extracomment>
        <translation>Тот же файл или изменённая копия</translation>
    </message>
    <message>
        <source>Taken back. %1, %2</source>
        <extracomment>@info an observation about two photographs was taken back; %1 by whom, %2 when</extracomment>
        <translation>Отозвано. %1, %2</translation>
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
        <translation>Страница %1 из %2</translation>
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
            <numerusform>%n&#xa0;л.</numerusform>
            <numerusform>%n&#xa0;л.</numerusform>
            <numerusform>%n&#xa0;л.</numerusform>
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
        <translation>совпадает</translation>
    </message>
    <message>
        <source>agreed, spelling differs</source>
        <extracomment>@info:status of a fact, short: the same name in another script or spelling</extracomment>
        <translation>совпадает, разное написание</translation>
    </message>
    <message>
        <source>agreed, less exact</source>
        <extracomment>@info:status of a fact, short: one value contains the other</extracomment>
        <translation>совпадает, менее точно</translation>
    </message>
    <message>
        <source>agreed, %1 of %2</source>
        <extracomment>@info:status of a fact, short: those who speak agree; %1 parties that speak, %2 all parties</extracomment>
        <translation>совпадает, %1 из %2</translation>
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
        <translation>нет данных</translation>
    </message>
    <message>
        <source>details complement each other</source>
        <extracomment>@info:status of a fact, short: the parties give different details that hold together</extracomment>
        <translation>сведения дополняют друг друга</translation>
    </message>
    <message>
        <source>named by party %1</source>
        <extracomment>@info after the title of a source that is not on file; %1 letter of the party that names it</extracomment>
        <translation>указывает сторона %1</translation>
    </message>
</context>
<context>
    <name>Print.Overlay</name>
    <message>
        <source>signature checked: unchanged</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>подпись проверена: без изменений</translation>
    </message>
    <message>
        <source>signature checked: unchanged, signatory not known</source>
        <extracomment>@info result of checking the signature when a copy is printed</extracomment>
        <translation>подпись проверена: без изменений, подписант неизвестен</translation>
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
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>@label what the paper is for</extracomment>
        <translation>Цель</translation>
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
        <translation>№&#xa0;%1</translation>
    </message>
    <message>
        <source>On verification of identity and circumstances. Child: %1</source>
        <extracomment>@title heading of the paper, of a child</extracomment>
        <translation>О верификации сведений о личности и обстоятельствах. Ребёнок: %1</translation>
    </message>
    <message>
        <source>On verification of identity and circumstances. Person: %1</source>
        <extracomment>@title heading of the paper, of a person who is now an adult</extracomment>
        <translation>О верификации сведений о личности и обстоятельствах. Лицо: %1</translation>
    </message>
    <message>
        <source>name not stated</source>
        <extracomment>@info in place of a name</extracomment>
        <translation>имя не указано</translation>
    </message>
    <message>
        <source>no photograph</source>
        <extracomment>@info in an empty frame</extracomment>
        <translation>нет фотографии</translation>
    </message>
    <message>
        <source>photograph [%1], %2</source>
        <extracomment>@info under the portrait: %1 number of the source, %2 date</extracomment>
        <translation>фотография [%1], %2</translation>
    </message>
    <message>
        <source>photograph [%1], date not stated</source>
        <extracomment>@info under the portrait: %1 number of the source</extracomment>
        <translation>фотография [%1], дата не указана</translation>
    </message>
    <message>
        <source>Open discrepancies</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Неустранённые расхождения</translation>
    </message>
    <message>
        <source>%1 – stated by %2</source>
        <extracomment>@info %1 a value, %2 the letters of the parties that state it, with their sources</extracomment>
        <translation>%1&#xa0;— по данным: %2</translation>
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
        <translation>Порядок проверки</translation>
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
        <translation>л.&#xa0;%1 из %2</translation>
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
        <translation>Факт</translation>
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
        <translation>Ни одна из сторон не указывает: %1.</translation>
    </message>
    <message>
        <source>No facts are recorded in this case file.</source>
        <extracomment>@info in place of the table</extracomment>
        <translation>В этом деле не записано ни одного факта.</translation>
    </message>
    <message>
        <source>Sources and attachments</source>
        <extracomment>@title part of the paper</extracomment>
        <translation>Источники и приложения</translation>
    </message>
    <message>
        <source>No sources are recorded in this case file.</source>
        <extracomment>@info in place of the list</extracomment>
        <translation>В этом деле не записано ни одного источника.</translation>
    </message>
    <message>
        <source>photograph not printed: sensitive</source>
        <extracomment>@info in an empty frame: there are photographs, but they are sensitive</extracomment>
        <translation>фото не печатается: деликатное</translation>
    </message>
    <message>
        <source>Kept in the case file and not printed: %1.</source>
        <extracomment>@info %1 names of facts that are known but sealed, separated by commas</extracomment>
        <translation>Хранится в деле и не печатается: %1.</translation>
    </message>
    <message>
        <source>%1 (%2): the values are kept in the case file and not printed.</source>
        <extracomment>@info a discrepancy in a sealed fact: %1 name of the fact, %2 kind of discrepancy</extracomment>
        <translation>%1 (%2): значения хранятся в деле и не печатаются.</translation>
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
        <source>%1, with time-stamp</source>
        <extracomment>@info %1 moment of signing, confirmed by a time-stamp authority</extracomment>
        <translation>%1, с меткой времени</translation>
    </message>
    <message>
        <source>%1, without time-stamp</source>
        <extracomment>@info %1 moment of signing by the clock of the signer’s computer</extracomment>
        <translation>%1, без метки времени</translation>
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
</context>
<context>
    <name>Print.Words</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>@item:intext date format of QLocale::toString() for a day in a sentence; add the short word for &quot;year&quot; in quotes if usual</extracomment>
        <translation>d&#xa0;MMMM&#xa0;yyyy&#xa0;&apos;г.&apos;</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>@item:intext date format of QLocale::toString() for a year alone; add the short word for &quot;year&quot; in quotes if usual</extracomment>
        <translation>yyyy&#xa0;&apos;г.&apos;</translation>
    </message>
    <message>
        <source>spring %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>весна %1&#xa0;г.</translation>
    </message>
    <message>
        <source>summer %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>лето %1&#xa0;г.</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>осень %1&#xa0;г.</translation>
    </message>
    <message>
        <source>winter %1</source>
        <extracomment>@item:intext %1 two years, &quot;2022–2023&quot;: December of the first to February of the second</extracomment>
        <translation>зима %1&#xa0;гг.</translation>
    </message>
    <message>
        <source>about spring %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>около весны %1&#xa0;г.</translation>
    </message>
    <message>
        <source>about summer %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>около лета %1&#xa0;г.</translation>
    </message>
    <message>
        <source>about autumn %1</source>
        <extracomment>@item:intext %1 year</extracomment>
        <translation>около осени %1&#xa0;г.</translation>
    </message>
    <message>
        <source>about winter %1</source>
        <extracomment>@item:intext %1 two years, &quot;2022–2023&quot;: December of the first to February of the second</extracomment>
        <translation>около зимы %1&#xa0;гг.</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <extracomment>@item:intext approximate month: %1 month in the genitive, %2 year</extracomment>
        <translation>около %1 %2&#xa0;г.</translation>
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
        <translation>между %1 и %2&#xa0;гг.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>@item:intext date format of QLocale::toString() for a day without its year</extracomment>
        <translation>d&#xa0;MMMM</translation>
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
        <translation>%1 %2&#xa0;г., число неизвестно</translation>
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
            <numerusform>%n&#xa0;год</numerusform>
            <numerusform>%n&#xa0;года</numerusform>
            <numerusform>%n&#xa0;лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n year(s)</source>
        <extracomment>@item:intext age as a span: %1 the younger age, %n the older, in whole years</extracomment>
        <translation>
            <numerusform>%1–%n&#xa0;год</numerusform>
            <numerusform>%1–%n&#xa0;года</numerusform>
            <numerusform>%1–%n&#xa0;лет</numerusform>
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
    <message>
        <source>possibly adult</source>
        <extracomment>@item:intext the date of birth leaves open whether somebody has turned 18</extracomment>
        <translation>возможно, совершеннолетнее лицо</translation>
    </message>
    <message>
        <source>turns 18 within 90 days</source>
        <extracomment>@item:intext a child who will be an adult soon</extracomment>
        <translation>совершеннолетие наступает в течение 90 дней</translation>
    </message>
    <message>
        <source>18 since separation</source>
        <extracomment>@item:intext an adult who was a minor when separated</extracomment>
        <translation>совершеннолетие наступило после разлучения</translation>
    </message>
    <message>
        <source>adult</source>
        <extracomment>@item:intext age of somebody who has turned 18</extracomment>
        <translation>совершеннолетнее лицо</translation>
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
        <translation>Отменено тем, кто это внёс</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>@info why a record holds again: Redo</extracomment>
        <translation>Выполнено снова</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>The roles of your account do not allow this. These can: %1.</source>
        <extracomment>@info:tooltip why a command is disabled; %1 is a list of roles, such as “Registrar, Supervisor”</extracomment>
        <translation>Роли вашей учётной записи этого не позволяют. Разрешено ролям: %1.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Досье открыто только для чтения.</translation>
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
        <translation>команда запуска программы</translation>
    </message>
    <message>
        <source>a form that sends data</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>форма, отправляющая данные</translation>
    </message>
    <message>
        <source>a command to read other data</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>команда чтения других данных</translation>
    </message>
    <message>
        <source>jumps into other files</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>переходы в другие файлы</translation>
    </message>
    <message>
        <source>attached files</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>вложенные файлы</translation>
    </message>
    <message>
        <source>film, sound or 3D</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>видео, звук или 3D</translation>
    </message>
    <message>
        <source>a hidden dynamic form</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>скрытая динамическая форма</translation>
    </message>
    <message>
        <source>an action on opening</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>действие при открытии</translation>
    </message>
    <message>
        <source>actions tied to pages or fields</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>действия, связанные со страницами или полями</translation>
    </message>
    <message>
        <source>links to the network</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>ссылки на сеть</translation>
    </message>
    <message>
        <source>a damaged structure, rebuilt for reading</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>повреждённая структура, восстановленная для чтения</translation>
    </message>
    <message>
        <source>page areas outside the visible part</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>области страниц вне видимой части</translation>
    </message>
    <message>
        <source>a signature that shows nowhere</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>подпись, которая нигде не видна</translation>
    </message>
    <message>
        <source>encryption</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>шифрование</translation>
    </message>
    <message>
        <source>faulty metadata</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>ошибочные метаданные</translation>
    </message>
    <message>
        <source>The file brings a script that other programs would run; it may change what they show.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Файл содержит сценарий, который выполнили бы другие программы; он может изменить то, что они показывают.</translation>
    </message>
    <message>
        <source>Other programs might start something on the computer when it is opened or pressed.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Другие программы могли бы запустить что-то на компьютере при открытии или нажатии.</translation>
    </message>
    <message>
        <source>Other programs would send what is filled in to an address the sender chose.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Другие программы отправили бы заполненное на адрес, выбранный отправителем.</translation>
    </message>
    <message>
        <source>Other programs would read data from elsewhere into the page.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Другие программы загрузили бы на страницу данные из другого места.</translation>
    </message>
    <message>
        <source>A press would open another file, which is not part of this evidence.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Нажатие открыло бы другой файл, который не входит в это доказательство.</translation>
    </message>
    <message>
        <source>Whole files travel inside this one; they are not shown as pages and are part of the evidence.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Внутри этого файла есть целые файлы; они не показаны как страницы, но входят в доказательство.</translation>
    </message>
    <message>
        <source>There is content that cannot be seen on the pages shown here.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Есть содержимое, которого не видно на показанных здесь страницах.</translation>
    </message>
    <message>
        <source>Other programs may show other fields and words than the pages here.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Другие программы могут показать другие поля и слова, чем страницы здесь.</translation>
    </message>
    <message>
        <source>Something is asked for when the file opens; often it is only a start page.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Что-то должно произойти при открытии файла; часто это лишь начальная страница.</translation>
    </message>
    <message>
        <source>Something is asked for when a page is turned or a field is filled in.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Что-то должно произойти при перелистывании страницы или заполнении поля.</translation>
    </message>
    <message>
        <source>Parts of the page lead to addresses; a press would tell them that the file was opened.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Части страницы ведут на адреса в сети; нажатие сообщило бы им, что файл открыт.</translation>
    </message>
    <message>
        <source>The file is broken or was changed by a careless program; compare it with the sender&apos;s copy.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Файл повреждён или изменён небрежной программой; сравните его с копией отправителя.</translation>
    </message>
    <message>
        <source>The paper is larger than what is shown; there may be words in the hidden part.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Лист больше, чем показано; в скрытой части могут быть слова.</translation>
    </message>
    <message>
        <source>Somebody signed the file without a visible mark; see what the signature covers.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Кто-то подписал файл без видимой отметки; проверьте, что охватывает подпись.</translation>
    </message>
    <message>
        <source>The content was locked; what it forbids is no protection against a change.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Содержимое зашифровано; установленные запреты не защищают от изменений.</translation>
    </message>
    <message>
        <source>What the file says about itself cannot be read in full.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Сведения файла о себе не удаётся прочитать полностью.</translation>
    </message>
    <message>
        <source>parts that may not have been looked through</source>
        <extracomment>@info one thing in a list of what a file contains</extracomment>
        <translation>части, которые, возможно, не просмотрены</translation>
    </message>
    <message>
        <source>Perhaps not everything in the file was looked through; what is said about it may be incomplete.</source>
        <extracomment>@info what one thing in a file means for the reader</extracomment>
        <translation>Возможно, в файле просмотрено не всё; сведения о нём могут быть неполными.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Registrar</source>
        <translation>Регистратор</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Верификатор</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Второй верификатор</translation>
    </message>
    <message>
        <source>Translator or interpreter</source>
        <translation>Переводчик (письменный или устный)</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>Ответственный за взаимодействие</translation>
    </message>
    <message>
        <source>Signing official</source>
        <translation>Подписывающее должностное лицо</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Custodian of records</source>
        <translation>Ответственный за хранение</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
</context>
<context>
    <name>RoomKeys</name>
    <message>
        <source>Open the case</source>
        <extracomment>@action:inmenu a case of the list</extracomment>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Select or leave out</source>
        <extracomment>@action:inmenu begin or change a selection of several cases</extracomment>
        <translation>Выбрать или снять выбор</translation>
    </message>
    <message>
        <source>Lanes or table</source>
        <extracomment>@action:inmenu lanes or a table of the same events</extracomment>
        <translation>Полосы или таблица</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>The whole time</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Move to an earlier time</source>
        <extracomment>@action:inmenu scroll a timeline</extracomment>
        <translation>К более ранним событиям</translation>
    </message>
    <message>
        <source>Move to a later time</source>
        <extracomment>@action:inmenu scroll a timeline</extracomment>
        <translation>К более поздним событиям</translation>
    </message>
    <message>
        <source>Open the event</source>
        <extracomment>@action:inmenu the place an event of the timeline comes from</extracomment>
        <translation>Открыть событие</translation>
    </message>
    <message>
        <source>Open the source or fold a record</source>
        <extracomment>@action:inmenu the document a claim was taken from</extracomment>
        <translation>Открыть источник или свернуть запись</translation>
    </message>
    <message>
        <source>Add a claim…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Добавить утверждение…</translation>
    </message>
    <message>
        <source>Add a record…</source>
        <extracomment>@action:inmenu a person, a document, a stay</extracomment>
        <translation>Добавить запись…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>@action:inmenu a claim</extracomment>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>@action:inmenu a claim</extracomment>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <extracomment>@action:inmenu between claims that contradict each other</extracomment>
        <translation>Предыдущее противоречие</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <extracomment>@action:inmenu between claims that contradict each other</extracomment>
        <translation>Следующее противоречие</translation>
    </message>
    <message>
        <source>Hide or show agreed rows</source>
        <extracomment>@action:inmenu rows in which all parties say the same</extracomment>
        <translation>Скрыть или показать совпадения</translation>
    </message>
    <message>
        <source>Copy with party and source</source>
        <extracomment>@action:inmenu a claim</extracomment>
        <translation>Копировать со стороной и источником</translation>
    </message>
    <message>
        <source>Copy the value only</source>
        <extracomment>@action:inmenu a claim</extracomment>
        <translation>Копировать только значение</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Предыдущее фото</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Следующее фото</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <extracomment>@action:inmenu a covered photograph</extracomment>
        <translation>Показать как есть</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:inmenu photographs beside each other</extracomment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Loupe on or off</source>
        <extracomment>@action:inmenu a magnifying glass</extracomment>
        <translation>Лупа: показать или скрыть</translation>
    </message>
    <message>
        <source>Previous photo at the right</source>
        <extracomment>@action:inmenu the photograph at the right of a comparison</extracomment>
        <translation>Предыдущее фото справа</translation>
    </message>
    <message>
        <source>Next photo at the right</source>
        <extracomment>@action:inmenu the photograph at the right of a comparison</extracomment>
        <translation>Следующее фото справа</translation>
    </message>
    <message>
        <source>Previous photo at the left</source>
        <extracomment>@action:inmenu the photograph at the left of a comparison</extracomment>
        <translation>Предыдущее фото слева</translation>
    </message>
    <message>
        <source>Next photo at the left</source>
        <extracomment>@action:inmenu the photograph at the left of a comparison</extracomment>
        <translation>Следующее фото слева</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <extracomment>@action:inmenu left and right</extracomment>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>The other side</source>
        <extracomment>@action:inmenu the side the next commands are for</extracomment>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Actual size</source>
        <extracomment>@action:inmenu zoom</extracomment>
        <translation>Настоящий размер</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <extracomment>@action:inmenu zoom</extracomment>
        <translation>Всё изображение</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>@action:inmenu a way of comparing photographs</extracomment>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>@action:inmenu a way of comparing photographs</extracomment>
        <translation>Наложение</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>@action:inmenu a way of comparing photographs</extracomment>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Align by points</source>
        <extracomment>@action:inmenu of two photographs, by two points on each</extracomment>
        <translation>Совместить по точкам</translation>
    </message>
    <message>
        <source>First observation</source>
        <extracomment>@action:inmenu an observation on two photographs</extracomment>
        <translation>Первое наблюдение</translation>
    </message>
    <message>
        <source>Second observation</source>
        <extracomment>@action:inmenu an observation on two photographs</extracomment>
        <translation>Второе наблюдение</translation>
    </message>
    <message>
        <source>Third observation</source>
        <extracomment>@action:inmenu an observation on two photographs</extracomment>
        <translation>Третье наблюдение</translation>
    </message>
    <message>
        <source>Fourth observation</source>
        <extracomment>@action:inmenu an observation on two photographs</extracomment>
        <translation>Четвёртое наблюдение</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Перейти к странице…</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>@action:inmenu a place where the words looked for stand</extracomment>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>@action:inmenu a place where the words looked for stand</extracomment>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Text caret on or off</source>
        <extracomment>@action:inmenu a caret with which text is selected by keyboard</extracomment>
        <translation>Текстовый курсор: включить или отключить</translation>
    </message>
    <message>
        <source>Select the page</source>
        <extracomment>@action:inmenu the text of a page</extracomment>
        <translation>Выделить страницу</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <extracomment>@action:inmenu selected words of a document</extracomment>
        <translation>Копировать выделенное</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <extracomment>@action:inmenu selected words of a document</extracomment>
        <translation>Выделить слова цветом</translation>
    </message>
    <message>
        <source>Place a note</source>
        <extracomment>@action:inmenu a note at a place of the page</extracomment>
        <translation>Поставить заметку</translation>
    </message>
    <message>
        <source>Mark an area</source>
        <extracomment>@action:inmenu an area of the page</extracomment>
        <translation>Очертить область</translation>
    </message>
    <message>
        <source>First category</source>
        <extracomment>@action:inmenu category of the next annotation</extracomment>
        <translation>Первая категория</translation>
    </message>
    <message>
        <source>Second category</source>
        <extracomment>@action:inmenu category of the next annotation</extracomment>
        <translation>Вторая категория</translation>
    </message>
    <message>
        <source>Third category</source>
        <extracomment>@action:inmenu category of the next annotation</extracomment>
        <translation>Третья категория</translation>
    </message>
    <message>
        <source>Fourth category</source>
        <extracomment>@action:inmenu category of the next annotation</extracomment>
        <translation>Четвёртая категория</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Следующая аннотация</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Предыдущая аннотация</translation>
    </message>
    <message>
        <source>Withdraw the annotation</source>
        <extracomment>@action:inmenu one’s own annotation</extracomment>
        <translation>Отозвать аннотацию</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <extracomment>@action:inmenu a line of the family log</extracomment>
        <translation>Записать контакт…</translation>
    </message>
    <message>
        <source>A month later</source>
        <extracomment>@action:inmenu of the family log</extracomment>
        <translation>На месяц позже</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <extracomment>@action:inmenu of the family log</extracomment>
        <translation>На месяц раньше</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>@action:inmenu in the family log and in the calendar</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <extracomment>@action:inmenu the field for quick entries of contacts</extracomment>
        <translation>Быстрая запись</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>@action:inmenu of the calendar</extracomment>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>@action:inmenu of the calendar</extracomment>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Open the day</source>
        <extracomment>@action:inmenu a day of the calendar</extracomment>
        <translation>Открыть день</translation>
    </message>
    <message>
        <source>In the case list</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>В списке дел</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>В хронологии</translation>
    </message>
    <message>
        <source>In the claims</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>В утверждениях</translation>
    </message>
    <message>
        <source>In the photos</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>В фото</translation>
    </message>
    <message>
        <source>When comparing photos</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>При сравнении фото</translation>
    </message>
    <message>
        <source>In a document</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>В документе</translation>
    </message>
    <message>
        <source>In the family log of a case</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>В журнале контактов дела</translation>
    </message>
    <message>
        <source>In the calendar of contacts</source>
        <extracomment>@title:menu commands of a part of the window</extracomment>
        <translation>В календаре контактов</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Cases</source>
        <extracomment>@title section of the window</extracomment>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <extracomment>@title section of the window: check a signed file</extracomment>
        <translation>Проверка документа</translation>
    </message>
    <message>
        <source>Summaries</source>
        <extracomment>@title section of the window: signed summaries of verification</extracomment>
        <translation>Справки</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>@title section of the window</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Family contact</source>
        <extracomment>@title section of the window: contacts of children with their families</extracomment>
        <translation>Контакт с семьёй</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>@title section of the window: who works on the dossier</extracomment>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>@title section of the window: who did what in the whole dossier</extracomment>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Such certificates usually read I-АБ 123456: a Roman numeral, two Cyrillic letters, six digits.</source>
        <extracomment>@info hint beside the number of a certificate</extracomment>
        <translation>Такие свидетельства обычно имеют вид I-АБ 123456: римское число, две буквы кириллицы, шесть цифр.</translation>
    </message>
    <message>
        <source>Such a number usually reads 20150312-01234: date of birth, five digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такой номер обычно имеет вид 20150312-01234: дата рождения, пять цифр.</translation>
    </message>
    <message>
        <source>Such a number usually has ten digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такой номер обычно состоит из десяти цифр.</translation>
    </message>
    <message>
        <source>Such a number usually has eleven digits: 112-233-445 95.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такой номер обычно состоит из одиннадцати цифр: 112-233-445 95.</translation>
    </message>
    <message>
        <source>Such a number usually has nine digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такой номер обычно состоит из девяти цифр.</translation>
    </message>
    <message>
        <source>Such a number usually has two letters and six digits, or nine or ten digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такой номер обычно состоит из двух букв и шести цифр либо из девяти или десяти цифр.</translation>
    </message>
    <message>
        <source>Such a number usually has two letters and six digits, or nine digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Такой номер обычно состоит из двух букв и шести цифр либо из девяти цифр.</translation>
    </message>
    <message>
        <source>revision not stated</source>
        <extracomment>@info an attestation that names no revision of the case</extracomment>
        <translation>редакция не указана</translation>
    </message>
    <message>
        <source>revision %1, as the case is now</source>
        <extracomment>@info %1 short form of the revision hash; nothing has changed since</extracomment>
        <translation>редакция %1, дело с тех пор не менялось</translation>
    </message>
    <message>
        <source>revision %1, the case has changed since</source>
        <extracomment>@info %1 short form of the revision hash; the case has changed since</extracomment>
        <translation>редакция %1, дело с тех пор изменено</translation>
    </message>
    <message>
        <source>The check digit does not fit the other digits.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Контрольная цифра не соответствует другим цифрам.</translation>
    </message>
    <message>
        <source>The date of birth inside this number is not the one stated, or no date.</source>
        <extracomment>@info hint beside a number that begins with a date of birth</extracomment>
        <translation>Дата рождения в этом номере другая, чем указано, или это не дата.</translation>
    </message>
    <message>
        <source>Some letters are Latin although they look Cyrillic, or the other way round.</source>
        <extracomment>@info hint beside a number</extracomment>
        <translation>Некоторые буквы латинские, хотя похожи на кириллицу, или наоборот.</translation>
    </message>
    <message>
        <source>Hint: %1 It can be recorded as it is.</source>
        <extracomment>@info a hint, not an error; %1 what is unusual</extracomment>
        <translation>Подсказка: %1 Можно записать как есть.</translation>
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
        <translation>Время следующего контакта</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Unchanged since it was signed</source>
        <extracomment>@title verdict about a signed file</extracomment>
        <translation>Без изменений со времени подписания</translation>
    </message>
    <message>
        <source>The file can be relied on as what its signer signed.</source>
        <translation>На файл можно полагаться: это именно то, что подписано.</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <extracomment>@title verdict about a signed file</extracomment>
        <translation>Изменено после подписания</translation>
    </message>
    <message>
        <source>Do not rely on it. Keep the file and report it to the office that signed it.</source>
        <translation>Не полагайтесь на него. Сохраните файл и сообщите учреждению, которое его подписало.</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <extracomment>@title verdict about a signed file</extracomment>
        <translation>Подписано неизвестным ключом</translation>
    </message>
    <message>
        <source>The content fits the signature, but nobody here has vouched for this key. Compare the fingerprint with the office by telephone.</source>
        <translation>Содержимое соответствует подписи, но этот ключ здесь ещё не подтверждён. Сверьте отпечаток ключа с учреждением по телефону.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>@title verdict about a file</extracomment>
        <translation>Не подписано</translation>
    </message>
    <message>
        <source>Nothing shows who made this file or whether it was changed. Ask for the signed one.</source>
        <translation>Ничто не показывает, кто создал файл и изменён ли он. Запросите подписанный файл.</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <extracomment>@title verdict about a signed file</extracomment>
        <translation>Невозможно проверить</translation>
    </message>
    <message>
        <source>Its signature uses methods that prove nothing today. Ask for a newly signed file.</source>
        <translation>Подпись создана методами, которые сегодня ничего не доказывают. Запросите заново подписанный файл.</translation>
    </message>
    <message>
        <source>The signature could not be judged. Treat the file as unsigned and ask the office that sent it.</source>
        <translation>Не удалось оценить подпись. Считайте файл неподписанным и обратитесь в учреждение, которое его прислало.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>@label who signed a file</extracomment>
        <translation>Подписант</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>%1 (time-stamp of the document)</source>
        <extracomment>@info a time-stamp over the whole file; %1 is the authority</extracomment>
        <translation>%1 (метка времени документа)</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>@label whether the content of a file is still as signed</extracomment>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>differs from what was signed</source>
        <translation>отличается от подписанного</translation>
    </message>
    <message>
        <source>could not be compared with the signature</source>
        <translation>не удалось сравнить с подписью</translation>
    </message>
    <message>
        <source>same as signed</source>
        <translation>то же, что подписано</translation>
    </message>
    <message>
        <source>same as signed; only further signatures were added</source>
        <translation>то же, что подписано; добавлены только другие подписи</translation>
    </message>
    <message>
        <source>something was changed after this signature</source>
        <translation>после этой подписи что-то изменено</translation>
    </message>
    <message>
        <source>the signed part is intact; what was added later could not be judged</source>
        <translation>подписанная часть не изменена; добавленное позже оценить не удалось</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>@label how much of the file a signature covers</extracomment>
        <translation>Охватывает</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>весь файл</translation>
    </message>
    <message>
        <source>only a part of the file: something follows after it</source>
        <translation>только часть файла: после неё есть ещё что-то</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>@label whether the signer&apos;s key is known here</extracomment>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>the key is in your trusted list (vouched for by: %1, %2)</source>
        <extracomment>@info %1 is the person who compared the key&apos;s fingerprint, %2 the day</extracomment>
        <translation>ключ есть в вашем списке доверенных (подтверждено: %1, %2)</translation>
    </message>
    <message>
        <source>the key is in your trusted list</source>
        <translation>ключ есть в вашем списке доверенных</translation>
    </message>
    <message>
        <source>the key is not in your trusted list</source>
        <translation>ключа нет в вашем списке доверенных</translation>
    </message>
    <message>
        <source>the trusted certificate had expired</source>
        <translation>срок действия доверенного сертификата истёк</translation>
    </message>
    <message>
        <source>the key was withdrawn from your trusted list</source>
        <translation>ключ исключён из вашего списка доверенных</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>невозможно проверить</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>@label the signer&apos;s certificate</extracomment>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>none that could be read</source>
        <translation>не удалось прочитать ни одного</translation>
    </message>
    <message>
        <source>valid from %1 to %2, fingerprint %3</source>
        <extracomment>@info a certificate; %1 and %2 are days, %3 the beginning of its fingerprint</extracomment>
        <translation>срок действия: %1–%2, отпечаток: %3</translation>
    </message>
    <message>
        <source>not valid at the time of signing: %1</source>
        <extracomment>@info %1 describes the certificate with its days</extracomment>
        <translation>не действовал на время подписания: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@label when a file was signed</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>%1, proven by a time-stamp</source>
        <extracomment>@info %1 is day and time</extracomment>
        <translation>%1, доказано меткой времени</translation>
    </message>
    <message>
        <source>%1, by the signer’s clock only</source>
        <extracomment>@info %1 is day and time</extracomment>
        <translation>%1, только по часам подписанта</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Methods</source>
        <extracomment>@label the cryptographic methods of a signature</extracomment>
        <translation>Методы</translation>
    </message>
    <message>
        <source>no weak ones found</source>
        <translation>слабых не обнаружено</translation>
    </message>
    <message>
        <source>weak today: %1</source>
        <extracomment>@info %1 is a list of technical names such as “sha1, rsa_1024”</extracomment>
        <translation>сегодня слабые: %1</translation>
    </message>
    <message>
        <source>Not checked, because this program never goes online: whether the certificate was withdrawn by its issuer, and whether a newer document replaces this one.</source>
        <translation>Не проверено, так как программа никогда не обращается к сети: отозвал ли издатель сертификат и заменён ли этот документ более новым.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1</source>
        <comment>day in a phrase</comment>
        <extracomment>@info a day inside a phrase, after “between”, “not later than”; %1 is “5 March 2024”</extracomment>
        <translation>%1&#xa0;г.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year alone</comment>
        <extracomment>@info a year alone, %1 is the number</extracomment>
        <translation>%1&#xa0;г.</translation>
    </message>
    <message>
        <source>spring %1</source>
        <extracomment>@info a season as a date, %1 is the year</extracomment>
        <translation>весна %1&#xa0;г.</translation>
    </message>
    <message>
        <source>summer %1</source>
        <extracomment>@info a season as a date, %1 is the year</extracomment>
        <translation>лето %1&#xa0;г.</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <extracomment>@info a season as a date, %1 is the year</extracomment>
        <translation>осень %1&#xa0;г.</translation>
    </message>
    <message>
        <source>winter %1–%2</source>
        <extracomment>@info a season as a date, from December of year %1 to February of year %2</extracomment>
        <translation>зима %1–%2&#xa0;гг.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>@info a month as a date, %1 is the month’s name, %2 the year</extracomment>
        <translation>%1 %2&#xa0;г.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>@info an approximate date, %1 is a day or a year</extracomment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>%1 (approximately)</source>
        <extracomment>@info an approximate date, %1 is a month or a season with its year</extracomment>
        <translation>%1 (приблизительно)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>span of years</comment>
        <extracomment>@info a span of years, %1 and %2 are numbers</extracomment>
        <translation>%1–%2&#xa0;гг.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>@info a span of time, %1 and %2 are days</extracomment>
        <translation>между %1 и %2</translation>
    </message>
    <message>
        <source>not later than %1</source>
        <extracomment>@info a date known only by its end, %1 is a day or a year</extracomment>
        <translation>не позднее %1</translation>
    </message>
    <message>
        <source>not earlier than %1</source>
        <extracomment>@info a date known only by its beginning, %1 is a day or a year</extracomment>
        <translation>не ранее %1</translation>
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
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>@info:status chip: the same name in another script or spelling</extracomment>
        <translation>Иное написание</translation>
    </message>
    <message>
        <source>Agree, less exact</source>
        <extracomment>@info:status chip: one stated value contains the other</extracomment>
        <translation>Совпадает, менее точно</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <extracomment>@info:status chip: %1 parties of %2 say something about a fact, and they agree</extracomment>
        <translation>%1 из %2 совпадают</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>@info:status chip: the parties say different things about a fact</extracomment>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Single source</source>
        <extracomment>@info:status chip: only one party says something about a fact</extracomment>
        <translation>Один источник</translation>
    </message>
    <message>
        <source>No data</source>
        <extracomment>@info:status chip: no party says anything about a fact</extracomment>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Every party says the same.</source>
        <translation>Все стороны утверждают одно и то же.</translation>
    </message>
    <message>
        <source>The same name in another script or spelling.</source>
        <translation>То же имя другим письмом или в другом написании.</translation>
    </message>
    <message>
        <source>Those who say something agree; the others are silent.</source>
        <translation>Имеющиеся утверждения совпадают; остальные стороны ничего не утверждают.</translation>
    </message>
    <message>
        <source>The parties say different things.</source>
        <translation>Утверждения сторон различаются.</translation>
    </message>
    <message>
        <source>Only one party says something.</source>
        <translation>Утверждение есть только от одной стороны.</translation>
    </message>
    <message>
        <source>No party says anything.</source>
        <translation>Ни одна сторона ничего не утверждает.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <extracomment>@info:status chip: number of facts in conflict in a case</extracomment>
        <translation>
            <numerusform>%n&#xa0;противоречие</numerusform>
            <numerusform>%n&#xa0;противоречия</numerusform>
            <numerusform>%n&#xa0;противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>@info number of pages of a document</extracomment>
        <translation>
            <numerusform>%n&#xa0;страница</numerusform>
            <numerusform>%n&#xa0;страницы</numerusform>
            <numerusform>%n&#xa0;страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>@option category of an annotation: supports a claim</extracomment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>@option category of an annotation: something to ask about</extracomment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>@option category of an annotation: about how a passage is translated</extracomment>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>@option category of an annotation: settled between the parties</extracomment>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>@label kind of annotation: marked text</extracomment>
        <translation>Выделение цветом</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>@label kind of annotation: a note at a point of the page</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>@label kind of annotation: a rectangle on a page or picture</extracomment>
        <translation>Область</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>@label kind of material</extracomment>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>@label kind of material</extracomment>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Other file</source>
        <extracomment>@label kind of material</extracomment>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>@label what a claim is about</extracomment>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>@label what a claim is about</extracomment>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>@label what a claim is about</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>@label what a claim is about: a stay at a place</extracomment>
        <translation>Пребывание</translation>
    </message>
    <message>
        <source>Condition report</source>
        <extracomment>@label what a claim is about: a report on how the child is</extracomment>
        <translation>Отчёт о состоянии</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>@option the language and script a name is written in</extracomment>
        <translation>По-украински</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>@option the language and script a name is written in</extracomment>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <extracomment>@option the script a name is written in</extracomment>
        <translation>Латиницей</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>@info age in whole years</extracomment>
        <translation>
            <numerusform>%n&#xa0;год</numerusform>
            <numerusform>%n&#xa0;года</numerusform>
            <numerusform>%n&#xa0;лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>@info age as a span, %1 is the lower number of years and %n the upper one</extracomment>
        <translation>
            <numerusform>от %1 до %n&#xa0;года</numerusform>
            <numerusform>от %1 до %n&#xa0;лет</numerusform>
            <numerusform>от %1 до %n&#xa0;лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <extracomment>@info size of a file in kibibytes, %1 is a number</extracomment>
        <translation>%1&#xa0;КиБ</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <extracomment>@info size of a file in mebibytes, %1 is a number</extracomment>
        <translation>%1&#xa0;МиБ</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <extracomment>@info size of a file</extracomment>
        <translation>
            <numerusform>%n&#xa0;байт</numerusform>
            <numerusform>%n&#xa0;байта</numerusform>
            <numerusform>%n&#xa0;байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <extracomment>@info age in whole years, shortened for a narrow row</extracomment>
        <translation>
            <numerusform>%n&#xa0;г.</numerusform>
            <numerusform>%n&#xa0;г.</numerusform>
            <numerusform>%n&#xa0;л.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n y</source>
        <extracomment>@info age as a span of years, shortened for a narrow row; %1 is the lower number, %n the upper one</extracomment>
        <translation>
            <numerusform>%1–%n&#xa0;г.</numerusform>
            <numerusform>%1–%n&#xa0;г.</numerusform>
            <numerusform>%1–%n&#xa0;л.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complementary</source>
        <extracomment>@info:status chip: the parties give different details that hold together</extracomment>
        <translation>Дополняют</translation>
    </message>
    <message>
        <source>The parties give different details, which do not exclude each other.</source>
        <translation>Стороны приводят разные сведения, которые не исключают друг друга.</translation>
    </message>
    <message>
        <source>possibly adult</source>
        <extracomment>@info the date of birth leaves open whether somebody has turned 18</extracomment>
        <translation>возможно, совершеннолетнее лицо</translation>
    </message>
    <message>
        <source>turns 18 within 90 days</source>
        <extracomment>@info a child who will be an adult soon</extracomment>
        <translation>совершеннолетие наступает в течение 90 дней</translation>
    </message>
    <message>
        <source>18 since separation</source>
        <extracomment>@info an adult who was a minor when separated</extracomment>
        <translation>совершеннолетие наступило после разлучения</translation>
    </message>
    <message>
        <source>adult</source>
        <extracomment>@info age of somebody who has turned 18</extracomment>
        <translation>совершеннолетнее лицо</translation>
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
        <translation>возможно, 18</translation>
    </message>
    <message>
        <source>The statements are not equally exact, and hold together.</source>
        <translation>Утверждения разной точности, но они совместимы.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <extracomment>@info number of cases</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;дело</numerusform>
            <numerusform>%Ln&#xa0;дела</numerusform>
            <numerusform>%Ln&#xa0;дел</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::AccountDialog</name>
    <message>
        <source>Give the person&apos;s name.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Укажите имя человека.</translation>
    </message>
    <message>
        <source>The account&apos;s key is made of the letters a to z, digits and dashes.</source>
        <extracomment>@info what is wrong in a form</extracomment>
        <translation>Ключ учётной записи состоит из латинских букв a–z, цифр и дефисов.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Выберите хотя бы одну роль.</translation>
    </message>
    <message>
        <source>Nobody else sees the content, so a role that does must stay.</source>
        <extracomment>@info why roles cannot be taken from an account</extracomment>
        <translation>Больше никто не видит содержимого, поэтому роль, которая его видит, должна остаться.</translation>
    </message>
    <message>
        <source>Nobody else manages accounts, so the role of administrator must stay.</source>
        <extracomment>@info why roles cannot be taken from an account</extracomment>
        <translation>Больше никто не управляет учётными записями, поэтому роль администратора должна остаться.</translation>
    </message>
    <message>
        <source>Your account does not see the content, so it cannot give others roles that do.</source>
        <extracomment>@info an administrator without the content wanted to give an account access to it</extracomment>
        <translation>Ваша учётная запись не видит содержимого, поэтому не может дать другим роли, которые его видят.</translation>
    </message>
    <message>
        <source>There is already an account “%1”.</source>
        <extracomment>@info %1 is the key of an account</extracomment>
        <translation>Учётная запись «%1» уже есть.</translation>
    </message>
    <message>
        <source>Change account</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Изменить учётную запись</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>@label:textbox the person an account belongs to</extracomment>
        <translation>Имя человека</translation>
    </message>
    <message>
        <source>Key of the account</source>
        <extracomment>@label:textbox a short word that stands for an account</extracomment>
        <translation>Ключ учётной записи</translation>
    </message>
    <message>
        <source>The key stays.</source>
        <translation>Ключ не меняется.</translation>
    </message>
    <message>
        <source>A short word to choose the account by when unlocking.</source>
        <translation>Короткое слово, по которому учётную запись выбирают при разблокировании.</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>@label of a group of boxes</extracomment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>An account that is only administrator manages accounts without seeing any case.</source>
        <translation>Учётная запись только с ролью администратора управляет учётными записями, не видя ни одного дела.</translation>
    </message>
</context>
<context>
    <name>homeward::AccountsModel</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>@item:intable the account of who works now; %1 is a person&apos;s name</extracomment>
        <translation>%1 (вы)</translation>
    </message>
    <message>
        <source>%1, key %2, roles: %3</source>
        <extracomment>@item:intable an account, read aloud; %1 is a person&apos;s name, %2 a key, %3 a list of roles</extracomment>
        <translation>%1, ключ %2, роли: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>@title:column the person an account belongs to</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
</context>
<context>
    <name>homeward::AccountsPage</name>
    <message>
        <source>The dossier is open for reading only.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Досье открыто только для чтения.</translation>
    </message>
    <message>
        <source>Your own passphrase is changed with “Change passphrase…”.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Собственную парольную фразу меняют кнопкой «Сменить парольную фразу…».</translation>
    </message>
    <message>
        <source>You work with this account. Another account that manages accounts can remove it.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Вы работаете от этой учётной записи. Удалить её может другая учётная запись, которая управляет учётными записями.</translation>
    </message>
    <message>
        <source>Nobody else sees the content of the dossier, so this account stays.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Больше никто не видит содержимого досье, поэтому эта учётная запись остаётся.</translation>
    </message>
    <message>
        <source>Nobody else manages accounts, so this account stays.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Больше никто не управляет учётными записями, поэтому эта остаётся.</translation>
    </message>
    <message>
        <source>An account that manages accounts and sees the content can do this.</source>
        <translation>Это может сделать учётная запись, которая управляет учётными записями и видит содержимое.</translation>
    </message>
    <message>
        <source>The new passphrase of %1 is set.</source>
        <extracomment>@info:status %1 is a person&apos;s name</extracomment>
        <translation>Новая парольная фраза задана: %1.</translation>
    </message>
    <message>
        <source>Remove the account of %1 (%2)? It cannot be brought back. What was recorded under this name stays.</source>
        <extracomment>@info asks before an account is removed; %1 is a person&apos;s name, %2 the key of the account</extracomment>
        <translation>Удалить учётную запись «%1» (%2)? Вернуть её нельзя. Записанное под этим именем остаётся.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <extracomment>@action:button</extracomment>
        <translation>Удалить учётную запись</translation>
    </message>
    <message>
        <source>The account of %1 is removed.</source>
        <extracomment>@info:status %1 is a person&apos;s name</extracomment>
        <translation>Учётная запись удалена: %1.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <extracomment>@action:button</extracomment>
        <translation>Создать новый ключ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>@title
----------
@label accessible name of the list of accounts</extracomment>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>You work as %1 and administer this dossier without seeing its content.</source>
        <extracomment>@info %1 is a person&apos;s name</extracomment>
        <translation>Вы работаете как %1 и администрируете это досье, не видя его содержимого.</translation>
    </message>
    <message>
        <source>You work as %1. Roles: %2. Other roles and another name act from the next unlocking on.</source>
        <translation>Вы работаете как %1. Роли: %2. Другие роли и другое имя действуют со следующего разблокирования.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <extracomment>@action:button the own passphrase</extracomment>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>@action:button</extracomment>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Add account…</source>
        <extracomment>@action:button</extracomment>
        <translation>Добавить учётную запись…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>@action:button name and roles of an account</extracomment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <extracomment>@action:button for an account whose passphrase is forgotten</extracomment>
        <translation>Задать парольную фразу…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>@action:button</extracomment>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>@title</extracomment>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>It was shown once when the dossier was made. Whoever has it can give any account a new passphrase. Make a new one when the paper is lost or was seen.</source>
        <translation>Он показан один раз, когда досье было создано. У кого есть ключ, тот может задать новую парольную фразу любой учётной записи. Создайте новый, если бумага потеряна или её кто-то видел.</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <extracomment>@action:button</extracomment>
        <translation>Создать новый ключ восстановления…</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The former one does not open this dossier any more, but still the backups that were made before.</source>
        <extracomment>@info:status</extracomment>
        <translation>Ваша парольная фраза изменена. Прежняя уже не открывает это досье, но по-прежнему открывает резервные копии, сделанные раньше.</translation>
    </message>
    <message>
        <source>Make a new recovery key? The key written down so far will not open this dossier any more, but still the backups that were made before.</source>
        <translation>Создать новый ключ восстановления? Записанный до сих пор ключ больше не будет открывать это досье, но по-прежнему будет открывать резервные копии, сделанные раньше.</translation>
    </message>
</context>
<context>
    <name>homeward::AddAnnotationCommand</name>
    <message>
        <source>annotation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>аннотация</translation>
    </message>
</context>
<context>
    <name>homeward::AddAttestationCommand</name>
    <message>
        <source>new attestation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>новое заверение</translation>
    </message>
</context>
<context>
    <name>homeward::AddClaimCommand</name>
    <message>
        <source>claim: %1</source>
        <extracomment>@action:inmenu what Undo takes back; %1 is a fact such as “Date of birth”</extracomment>
        <translation>утверждение: %1</translation>
    </message>
</context>
<context>
    <name>homeward::AddReplyCommand</name>
    <message>
        <source>reply</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>ответ</translation>
    </message>
</context>
<context>
    <name>homeward::AnnotationFilter</name>
    <message>
        <source>Filter annotations</source>
        <extracomment>@label:textbox narrows the list of annotations</extracomment>
        <translation>Фильтр аннотаций</translation>
    </message>
    <message>
        <source>Order and filter of annotations</source>
        <extracomment>@action:button opens the menu of what the list of annotations shows</extracomment>
        <translation>Порядок и отбор аннотаций</translation>
    </message>
    <message>
        <source>Group by page</source>
        <extracomment>@action:inmenu heading lines of the list of annotations</extracomment>
        <translation>Группировать по странице</translation>
    </message>
    <message>
        <source>Group by author</source>
        <extracomment>@action:inmenu heading lines of the list of annotations</extracomment>
        <translation>Группировать по автору</translation>
    </message>
    <message>
        <source>Group by category</source>
        <extracomment>@action:inmenu heading lines of the list of annotations</extracomment>
        <translation>Группировать по категории</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>@action:inmenu lists only one&apos;s own annotations</extracomment>
        <translation>Только мои</translation>
    </message>
    <message>
        <source>Open questions</source>
        <extracomment>@action:inmenu lists only questions without an answer</extracomment>
        <translation>Открытые вопросы</translation>
    </message>
</context>
<context>
    <name>homeward::AnnotationModel</name>
    <message>
        <source>Page %1</source>
        <extracomment>@title:group annotations of one page, %1 is its number</extracomment>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <extracomment>@item:inlistbox an annotation; %1 is its category, %2 the marked words</extracomment>
        <translation>%1 · «%2»</translation>
    </message>
    <message>
        <source>%1, %2, %3, page %4, “%5”, %6</source>
        <extracomment>@item:inlistbox read aloud; %1 number, %2 category, %3 kind, %4 page, %5 marked words, %6 comment</extracomment>
        <translation>%1, %2, %3, страница %4, «%5», %6</translation>
    </message>
    <message>
        <source>Could not be placed (%1)</source>
        <extracomment>@title:group annotations whose passage is nowhere in the file; %1 is how many</extracomment>
        <translation>Не найдено место (%1)</translation>
    </message>
    <message>
        <source>From the file (%1)</source>
        <extracomment>@title:group annotations that are in the file itself; %1 is how many</extracomment>
        <translation>Из самого файла (%1)</translation>
    </message>
    <message>
        <source>%1 (answered)</source>
        <extracomment>@item:inlistbox a question that has its answer; %1 is the word “Question”</extracomment>
        <translation>%1 (есть ответ)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>@info who wrote an annotation and when; %1 is the person, %2 day and time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Marked words</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Отмеченные слова</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Stamp</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Штамп</translation>
    </message>
    <message>
        <source>Attached file</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Вложенный файл</translation>
    </message>
    <message>
        <source>Other mark</source>
        <extracomment>@item:inlistbox kind of an annotation in the file itself</extracomment>
        <translation>Другая отметка</translation>
    </message>
    <message>
        <source>The file names: %1</source>
        <extracomment>@info author of a mark in the file itself as the file says; %1 is a name</extracomment>
        <translation>В файле указано: %1</translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <extracomment>@item:inlistbox a mark of the file itself; %1 its kind, %2 its page</extracomment>
        <translation>%1 · страница %2</translation>
    </message>
</context>
<context>
    <name>homeward::AnnotationPanel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <extracomment>@title:group marks on a document; %n how many</extracomment>
        <translation>
            <numerusform>%n&#xa0;аннотация</numerusform>
            <numerusform>%n&#xa0;аннотации</numerusform>
            <numerusform>%n&#xa0;аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words and press H, place a note with N, or draw an area with A.</source>
        <extracomment>@info shown while a document has no annotations</extracomment>
        <translation>Пометок ещё нет. Выделите слова и нажмите H, поставьте заметку клавишей N или очертите область клавишей A.</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>@label:textbox the comment of an annotation</extracomment>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>@action:button takes an annotation off the page</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>@label accessible name of the list of marks</extracomment>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Place a note with N or draw an area with A.</source>
        <extracomment>@info shown while a picture has no annotations</extracomment>
        <translation>Пометок ещё нет. Поставьте заметку клавишей N или очертите область клавишей A.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) hidden by the filter.</source>
        <extracomment>@info:status annotations the filter hides; %n how many</extracomment>
        <translation>
            <numerusform>Фильтр скрыл %n аннотацию.</numerusform>
            <numerusform>Фильтр скрыл %n аннотации.</numerusform>
            <numerusform>Фильтр скрыл %n аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>@action:button lists everything again</extracomment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Place again</source>
        <extracomment>@action:button the next mark made becomes the place of this annotation</extracomment>
        <translation>Разместить снова</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <extracomment>@action:button an annotation without its passage stays as a note on the page</extracomment>
        <translation>Оставить заметкой</translation>
    </message>
    <message>
        <source>Reply…</source>
        <extracomment>@label:textbox an answer to an annotation</extracomment>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Reply to this annotation</source>
        <extracomment>@label:textbox read aloud</extracomment>
        <translation>Ответ на эту аннотацию</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>@action:button records the answer that was typed</extracomment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Remove my reply</source>
        <extracomment>@action:button takes back one&apos;s own last answer</extracomment>
        <translation>Убрать мой ответ</translation>
    </message>
    <message>
        <source>Open the question again</source>
        <translation>Снова открыть вопрос</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Отметить как решённый</translation>
    </message>
</context>
<context>
    <name>homeward::AttestationDialog</name>
    <message>
        <source>Write the reservations: what is confirmed only in part.</source>
        <extracomment>@info beside the fields of an attestation</extracomment>
        <translation>Напишите оговорки: что подтверждено лишь частично.</translation>
    </message>
    <message>
        <source>Write the date as one day with the month as a word, such as 5 March 2026, or leave it empty.</source>
        <extracomment>@info beside the fields of an attestation: its date must be one day</extracomment>
        <translation>Запишите дату как один день с месяцем словом, например 5 марта 2026, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>New attestation</source>
        <extracomment>@title:window what a party answered about a case</extracomment>
        <translation>Новое заверение</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>@label:listbox the side that says something</extracomment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>@label:listbox in what capacity a party attests</extracomment>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>@label:listbox what the party answered</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reservations</source>
        <extracomment>@label:textbox what a party confirms only in part</extracomment>
        <translation>Оговорки</translation>
    </message>
    <message>
        <source>Signatory</source>
        <extracomment>@label:textbox who signed for the party</extracomment>
        <translation>Подписант</translation>
    </message>
    <message>
        <source>Date of the attestation, if stated</source>
        <extracomment>@label:textbox date of an attestation</extracomment>
        <translation>Дата заверения, если указана</translation>
    </message>
    <message>
        <source>Revision attested</source>
        <extracomment>@label:listbox state of the case an attestation speaks of</extracomment>
        <translation>Заверенная редакция</translation>
    </message>
    <message>
        <source>Document on file</source>
        <extracomment>@label:listbox the stored file of an attestation</extracomment>
        <translation>Документ в деле</translation>
    </message>
    <message>
        <source>%1, the case as it is now</source>
        <extracomment>@item:inlistbox %1 short form of the revision hash</extracomment>
        <translation>%1, нынешнее состояние дела</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:inlistbox an attestation that names no revision, or an earlier one that is not known here</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>@item:inlistbox no stored file</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Add attestation</source>
        <extracomment>@action:button</extracomment>
        <translation>Добавить заверение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the party that attests.</source>
        <extracomment>@info beside the fields of an attestation</extracomment>
        <translation>Выберите сторону, которая заверяет.</translation>
    </message>
    <message>
        <source>Choose in what capacity the party attests.</source>
        <extracomment>@info beside the fields of an attestation</extracomment>
        <translation>Выберите, в каком качестве сторона заверяет.</translation>
    </message>
    <message>
        <source>Choose what the party answered.</source>
        <extracomment>@info beside the fields of an attestation</extracomment>
        <translation>Выберите, что сторона ответила.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@info in a list of choices of which none is made yet</extracomment>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>homeward::BackupKeeper</name>
    <message>
        <source>The backup could not be made. %1 It will be tried again.</source>
        <extracomment>@info %1 is a whole sentence about why</extracomment>
        <translation>Резервную копию создать не удалось. %1 Попытка будет повторена.</translation>
    </message>
    <message>
        <source>The folder for backups “%1” is not there, and no backup was made yet. Connect the disk; it will be tried again.</source>
        <extracomment>@info %1 is a folder, perhaps on a removable disk</extracomment>
        <translation>Папки для резервных копий «%1» нет, и ни одной копии ещё не создано. Подключите диск; попытка будет повторена.</translation>
    </message>
    <message>
        <source>The folder for backups “%1” is not there. The last backup: %2. Connect the disk; it will be tried again.</source>
        <extracomment>@info %1 is a folder, perhaps on a removable disk, %2 how long ago (&quot;3 hours ago&quot;)</extracomment>
        <translation>Папки для резервных копий «%1» нет. Последняя копия: %2. Подключите диск; попытка будет повторена.</translation>
    </message>
    <message>
        <source>Backups are not made by themselves now: this dossier was copied, moved or restored since their folder was chosen. Choose it again in the settings.</source>
        <extracomment>@info</extracomment>
        <translation>Резервные копии сейчас не создаются сами: после выбора папки для них это досье скопировали, переместили или восстановили. Выберите папку снова в настройках.</translation>
    </message>
    <message numerus="yes">
        <source>At the last backup %n thing(s) were not as they were recorded: check the dossier. Backups without such findings are kept.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>При последнем резервном копировании %n расхождение с записанным: проверьте досье. Копии без таких расхождений сохраняются.</numerusform>
            <numerusform>При последнем резервном копировании %n расхождения с записанным: проверьте досье. Копии без таких расхождений сохраняются.</numerusform>
            <numerusform>При последнем резервном копировании %n расхождений с записанным: проверьте досье. Копии без таких расхождений сохраняются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::BackupSettings</name>
    <message>
        <source>Folder for backups</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Backups of this dossier</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Резервные копии этого досье</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>@label</extracomment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>None chosen yet. A removable disk is best: it can be kept in another place.</source>
        <translation>Ещё не выбрана. Лучше всего&#xa0;— съёмный диск: его можно хранить в другом месте.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@action:button choose a folder</extracomment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>@item:inlistbox</extracomment>
        <translation>Только вручную</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>каждый %n час</numerusform>
            <numerusform>каждые %n часа</numerusform>
            <numerusform>каждые %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups to keep in the folder</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Сколько копий хранить в папке</translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <extracomment>@item:inlistbox the newest backups</extracomment>
        <translation>
            <numerusform>последнюю %n</numerusform>
            <numerusform>последние %n</numerusform>
            <numerusform>последние %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1 (%2).</source>
        <extracomment>@info %1 is how long ago (&quot;3 hours ago&quot;), %2 a date and time</extracomment>
        <translation>Последняя копия: %1 (%2).</translation>
    </message>
    <message>
        <source>No backup was made into a folder yet.</source>
        <extracomment>@info</extracomment>
        <translation>В папку ещё не записано ни одной копии.</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Досье открыто только для чтения.</translation>
    </message>
    <message>
        <source>Only a custodian of records may change this.</source>
        <translation>Это может менять только ответственный за хранение.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>@action:button make a backup now</extracomment>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Back up by itself while the dossier is unlocked</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Создавать резервные копии самостоятельно, пока досье разблокировано</translation>
    </message>
    <message>
        <source>This dossier was copied, moved or restored since the folder was chosen. Choose it again, then backups are made here, too.</source>
        <extracomment>@info</extracomment>
        <translation>После выбора папки это досье скопировали, переместили или восстановили. Выберите папку снова, и резервные копии будут создаваться и здесь.</translation>
    </message>
</context>
<context>
    <name>homeward::BeginSubjectCommand</name>
    <message>
        <source>new record: %1</source>
        <extracomment>@action:inmenu what Undo takes back; %1 is “Document”, “Person” or the like</extracomment>
        <translation>новая запись: %1</translation>
    </message>
</context>
<context>
    <name>homeward::CaseActions</name>
    <message numerus="yes">
        <source>mark %n case(s) as read</source>
        <extracomment>@action name of an undo step: %n cases were marked</extracomment>
        <translation>
            <numerusform>пометка %n&#xa0;дела прочитанным</numerusform>
            <numerusform>пометка %n&#xa0;дел прочитанными</numerusform>
            <numerusform>пометка %n&#xa0;дел прочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n case(s) as unread</source>
        <translation>
            <numerusform>пометка %n&#xa0;дела непрочитанным</numerusform>
            <numerusform>пометка %n&#xa0;дел непрочитанными</numerusform>
            <numerusform>пометка %n&#xa0;дел непрочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) marked as read</source>
        <extracomment>@info:status what was just done</extracomment>
        <translation>
            <numerusform>%n&#xa0;дело помечено прочитанным</numerusform>
            <numerusform>%n&#xa0;дела помечены прочитанными</numerusform>
            <numerusform>%n&#xa0;дел помечено прочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) marked as unread</source>
        <translation>
            <numerusform>%n&#xa0;дело помечено непрочитанным</numerusform>
            <numerusform>%n&#xa0;дела помечены непрочитанными</numerusform>
            <numerusform>%n&#xa0;дел помечено непрочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n case(s)</source>
        <extracomment>@action name of an undo step: %n cases were handed out</extracomment>
        <translation>
            <numerusform>назначение %n&#xa0;дела</numerusform>
            <numerusform>назначение %n&#xa0;дел</numerusform>
            <numerusform>назначение %n&#xa0;дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to nobody</source>
        <extracomment>@info:status what was just done; %1 is a person</extracomment>
        <translation>
            <numerusform>%n&#xa0;дело никому не назначено</numerusform>
            <numerusform>%n&#xa0;дела никому не назначены</numerusform>
            <numerusform>%n&#xa0;дел никому не назначено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to %1</source>
        <translation>
            <numerusform>%n&#xa0;дело назначено: %1</numerusform>
            <numerusform>%n&#xa0;дела назначены: %1</numerusform>
            <numerusform>%n&#xa0;дел назначено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <extracomment>@action:inmenu hands cases to oneself; %1 is the own name</extracomment>
        <translation>Мне (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>@action:inmenu takes cases back from whoever has them</extracomment>
        <translation>Никому</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <extracomment>@info on a printed list of cases; %1 is a day and time, %2 a person</extracomment>
        <translation>Напечатано %1, %2</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Досье открыто только для чтения.</translation>
    </message>
    <message>
        <source>Only those who edit cases may assign them.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Назначать дела может только тот, кто их редактирует.</translation>
    </message>
    <message>
        <source>Your role does not allow printing.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Ваша роль не позволяет печатать.</translation>
    </message>
</context>
<context>
    <name>homeward::CaseBrowser</name>
    <message>
        <source>No case matches these filters</source>
        <translation>Нет дел по этим фильтрам</translation>
    </message>
    <message>
        <source>Clear filters (Esc)</source>
        <extracomment>@action:button; the key Esc does the same</extracomment>
        <translation>Сбросить фильтры (Esc)</translation>
    </message>
    <message>
        <source>Cases of this dossier will be listed here.</source>
        <extracomment>@info the dossier is empty</extracomment>
        <translation>Здесь будут дела этого досье.</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>@label of the list of cases, for screen readers</extracomment>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>@action:inmenu opens the case of a row</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>@action:inmenu copies the number of a case</extracomment>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Пометить непрочитанным</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Пометить прочитанным</translation>
    </message>
    <message>
        <source>Assign to</source>
        <extracomment>@action:inmenu hands cases to a person; opens a list of people</extracomment>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>Печать списка…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button reads once more what could not be read</extracomment>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <extracomment>@action:button begins the first case of a dossier; the key Ctrl+N does the same</extracomment>
        <translation>Новое дело (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) hidden by: %1</source>
        <extracomment>@info %n cases are not shown; %1 lists the active filters</extracomment>
        <translation>
            <numerusform>Скрыто %Ln&#xa0;дело по фильтрам: %1</numerusform>
            <numerusform>Скрыто %Ln&#xa0;дела по фильтрам: %1</numerusform>
            <numerusform>Скрыто %Ln&#xa0;дел по фильтрам: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseCountLine</name>
    <message>
        <source>Nothing found for “%1”. Shown for “%2” (other keyboard layout).</source>
        <extracomment>@info above the list; %1 is what was typed, %2 the same keys in another keyboard layout</extracomment>
        <translation>По «%1» ничего не найдено. Показано по «%2» (другая раскладка клавиатуры).</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Shown: names and places spelled alike.</source>
        <extracomment>@info above the list; %1 is what was typed</extracomment>
        <translation>По «%1» ничего не найдено. Показаны похожие по написанию имена и места.</translation>
    </message>
    <message>
        <source>Most conflicts first</source>
        <extracomment>@action:inmenu order of the case list</extracomment>
        <translation>По числу противоречий</translation>
    </message>
    <message>
        <source>Oldest unread first</source>
        <extracomment>@action:inmenu order of the case list: what is unread and changed longest ago comes first</extracomment>
        <translation>Сначала давно не прочитанные</translation>
    </message>
    <message>
        <source>By number</source>
        <extracomment>@action:inmenu order of the case list</extracomment>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>@action:inmenu order of the case list</extracomment>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <extracomment>@action:inmenu order of the case list</extracomment>
        <translation>По времени изменений</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Порядок в списке</translation>
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
            <numerusform>%L1 из %Ln&#xa0;дела</numerusform>
            <numerusform>%L1 из %Ln&#xa0;дел</numerusform>
            <numerusform>%L1 из %Ln&#xa0;дел</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseFileView</name>
    <message>
        <source>Overview</source>
        <extracomment>@title:tab</extracomment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Claims %1</source>
        <extracomment>@title:tab %1 is how many facts somebody speaks about</extracomment>
        <translation>Утверждения %1</translation>
    </message>
    <message>
        <source>Photos %1</source>
        <extracomment>@title:tab %1 is how many photographs there are</extracomment>
        <translation>Фото %1</translation>
    </message>
    <message>
        <source>Documents %1</source>
        <extracomment>@title:tab %1 is how many files other than photographs there are</extracomment>
        <translation>Документы %1</translation>
    </message>
    <message>
        <source>Choose a case in the list to see it here.</source>
        <extracomment>@info shown while no case is open</extracomment>
        <translation>Выберите дело в списке, чтобы увидеть его здесь.</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <extracomment>@title:tab the family log; %1 is how many lines it has</extracomment>
        <translation>Контакт %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button reads the case again after a failure</extracomment>
        <translation>Попробовать ещё раз</translation>
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
        <translation>Ещё фильтры</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>@label:listbox the state of a case&apos;s record</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>@item:inlistbox no choice: every state</extracomment>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>@label:textbox a place by which cases are filtered</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Party that states something</source>
        <extracomment>@label:listbox a party that says something in the case</extracomment>
        <translation>Сторона, которая что-либо утверждает</translation>
    </message>
    <message>
        <source>Any party</source>
        <extracomment>@item:inlistbox no choice: whichever party speaks</extracomment>
        <translation>Любая сторона</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>@label:listbox since when a case has changed</extracomment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>At any time</source>
        <extracomment>@item:inlistbox changed at any time</extracomment>
        <translation>В любое время</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>@item:inlistbox changed today</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <extracomment>@item:inlistbox changed within the last days</extracomment>
        <translation>За последние 7 дней</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <extracomment>@item:inlistbox changed within the last days</extracomment>
        <translation>За последние 30 дней</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>@label:listbox filter of cases by age</extracomment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Any age</source>
        <extracomment>@item:inlistbox no choice: every age</extracomment>
        <translation>Любой возраст</translation>
    </message>
    <message>
        <source>Turns 18 within 90 days</source>
        <extracomment>@item:inlistbox children who come of age soon, as far as the dates tell</extracomment>
        <translation>18 лет в течение 90 дней</translation>
    </message>
    <message>
        <source>Turned 18 since separation</source>
        <extracomment>@item:inlistbox children who came of age after they were separated, as far as the dates tell</extracomment>
        <translation>18 лет после разлучения</translation>
    </message>
    <message>
        <source>Changed since I read it</source>
        <extracomment>@option:check filter of cases</extracomment>
        <translation>Изменено с моего прочтения</translation>
    </message>
    <message>
        <source>Has photos</source>
        <extracomment>@option:check filter of cases</extracomment>
        <translation>Есть фотографии</translation>
    </message>
    <message>
        <source>Has documents</source>
        <extracomment>@option:check filter of cases</extracomment>
        <translation>Есть документы</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button clears the filters of this popup</extracomment>
        <translation>Очистить</translation>
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
        <translation>с противоречиями</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>@action:button opens the further filters of the case list; %n of them are active</extracomment>
        <translation>Ещё фильтры</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>Ещё %n&#xa0;фильтр</numerusform>
            <numerusform>Ещё %n&#xa0;фильтра</numerusform>
            <numerusform>Ещё %n&#xa0;фильтров</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter cases</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Фильтр дел</translation>
    </message>
    <message>
        <source>Cases you have not read, or that changed since you read them</source>
        <extracomment>@info:tooltip of the filter &quot;Unread&quot;</extracomment>
        <translation>Дела, которых вы не читали или которые с тех пор изменились</translation>
    </message>
    <message>
        <source>Cases in which parties say different things</source>
        <extracomment>@info:tooltip of the filter &quot;Conflicts&quot;</extracomment>
        <translation>Дела, в которых стороны утверждают разное</translation>
    </message>
    <message>
        <source>Cases assigned to you</source>
        <extracomment>@info:tooltip of the filter &quot;Mine&quot;</extracomment>
        <translation>Дела, назначенные вам</translation>
    </message>
    <message>
        <source>only unread</source>
        <extracomment>@info an active filter of the case list</extracomment>
        <translation>только непрочитанные</translation>
    </message>
    <message>
        <source>only mine</source>
        <extracomment>@info an active filter of the case list: assigned to whoever works</extracomment>
        <translation>только мои</translation>
    </message>
    <message>
        <source>Unread %L1</source>
        <extracomment>@option:check filter of the case list: what the account has not read as it is now; %1 is how many</extracomment>
        <translation>Непрочитанные %L1</translation>
    </message>
    <message>
        <source>Conflicts %L1</source>
        <extracomment>@option:check filter of the case list, %1 is how many cases have facts in conflict</extracomment>
        <translation>Противоречия %L1</translation>
    </message>
    <message>
        <source>Mine %L1</source>
        <extracomment>@option:check filter of the case list: assigned to whoever works; %1 is how many</extracomment>
        <translation>Мои %L1</translation>
    </message>
</context>
<context>
    <name>homeward::CaseHeader</name>
    <message>
        <source>date of birth not stated</source>
        <extracomment>@info the date of birth of a child is not known</extracomment>
        <translation>дата рождения не указана</translation>
    </message>
    <message numerus="yes">
        <source>born: %1 (%n date(s) claimed)</source>
        <extracomment>@info in the head of a case; %1 is the year or years of all claimed dates, %n how many different dates</extracomment>
        <translation>
            <numerusform>род. %1 (заявлена %n&#xa0;дата)</numerusform>
            <numerusform>род. %1 (заявлено %n&#xa0;даты)</numerusform>
            <numerusform>род. %1 (заявлено %n&#xa0;дат)</numerusform>
        </translation>
    </message>
    <message>
        <source>born: %1</source>
        <extracomment>@info in the head of a case; %1 is a date</extracomment>
        <translation>род. %1</translation>
    </message>
    <message>
        <source>Signed summary…</source>
        <extracomment>@action:button opens the signed summary of a case</extracomment>
        <translation>Подписанная справка…</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>@label accessible name of a child&apos;s picture in the head of the case</extracomment>
        <translation>Изображение</translation>
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
        <translation>изменено после вашего прочтения</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <extracomment>@info in a list of words about a case; %1 is the account that works on it</extracomment>
        <translation>назначено: %1</translation>
    </message>
</context>
<context>
    <name>homeward::CaseSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>@info how many cases are selected in the list</extracomment>
        <translation>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>@action:button marks the selected cases</extracomment>
        <translation>Пометить непрочитанным</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Пометить прочитанным</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <extracomment>@action:button hands the selected cases to a person</extracomment>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Print list…</source>
        <extracomment>@action:button prints the selected cases as a plain list</extracomment>
        <translation>Печать списка…</translation>
    </message>
    <message>
        <source>Cancel selection</source>
        <extracomment>@action:button selects only the current case again</extracomment>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>@action:button takes the act just done back</extracomment>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Selected cases</source>
        <extracomment>@title:group what can be done with the selected cases, for screen readers</extracomment>
        <translation>Выбранные дела</translation>
    </message>
</context>
<context>
    <name>homeward::CasesPage</name>
    <message>
        <source>Choose a case in the list to see it here.</source>
        <extracomment>@info beside the list: no case is open yet</extracomment>
        <translation>Выберите дело в списке, чтобы увидеть его здесь.</translation>
    </message>
    <message>
        <source>No other unread case in this list</source>
        <extracomment>@info:status after the command &quot;Next unread case&quot;</extracomment>
        <translation>В этом списке больше нет непрочитанных дел</translation>
    </message>
    <message>
        <source>A case is read here once there is one.</source>
        <translation>Здесь можно будет просмотреть дело, как только оно появится.</translation>
    </message>
    <message numerus="yes">
        <source>Case %L1 of %Ln</source>
        <extracomment>@info:status %1 is the place of the row in the list, %n the number of rows shown</extracomment>
        <translation>
            <numerusform>Дело %L1 из %Ln</numerusform>
            <numerusform>Дело %L1 из %Ln</numerusform>
            <numerusform>Дело %L1 из %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case %L1 of %Ln in this filter</source>
        <extracomment>@info:status %1 is the place of the row in the filtered list, %n the number of rows it shows</extracomment>
        <translation>
            <numerusform>Дело %L1 из %Ln по этому фильтру</numerusform>
            <numerusform>Дело %L1 из %Ln по этому фильтру</numerusform>
            <numerusform>Дело %L1 из %Ln по этому фильтру</numerusform>
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
        <translation>Исправление утверждения</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Новое утверждение</translation>
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
        <translation>Значение, как его указывает сторона</translation>
    </message>
    <message>
        <source>Record correction</source>
        <extracomment>@action:button records the corrected claim</extracomment>
        <translation>Записать исправление</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Добавить утверждение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the party that says this.</source>
        <extracomment>@info beside the fields of a claim or a record</extracomment>
        <translation>Выберите сторону, которая это говорит.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@info in a list of choices of which none is made yet</extracomment>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>homeward::ClaimsDelegate</name>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>none recorded</source>
        <extracomment>@item:intable a party has attested nothing in this capacity</extracomment>
        <translation>не зафиксировано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>@item:intable a party took back what it said about this fact</extracomment>
        <translation>отозвано</translation>
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
        <translation>%1, %2, не указано</translation>
    </message>
    <message>
        <source>%1, value %2 of %3</source>
        <extracomment>@item:intable read aloud; %1 the value, %2 its number, %3 how many different values there are</extracomment>
        <translation>%1, значение %2 из %3</translation>
    </message>
    <message>
        <source>%1, source: %2</source>
        <extracomment>@item:intable read aloud; %1 the value, %2 where it comes from</extracomment>
        <translation>%1, источник: %2</translation>
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
        <translation>Оценка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>@item:intable %1 result of an attestation, %2 the party&apos;s reservations as written</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attestations</source>
        <extracomment>@title:group what the parties attest about a case</extracomment>
        <translation>Заверения</translation>
    </message>
    <message>
        <source>%1 – entered in error: %2</source>
        <extracomment>@title:group a record that was entered in error; %1 what it is, %2 the reason as written</extracomment>
        <translation>%1&#xa0;— внесено по ошибке: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>@title:group a record with facts in conflict; %1 what it is, %2 “3 conflicts”</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <extracomment>@item:intable read aloud: heading of a record whose facts are folded away</extracomment>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>@item:intable read aloud: heading of a record whose facts follow</extracomment>
        <translation>%1, развёрнуто</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>@item:intable read aloud; %1 a document, person, stay or report, %2 the fact about it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, withdrawn</source>
        <extracomment>@item:intable read aloud: a party took back what it said about a fact; %1 fact, %2 party</extracomment>
        <translation>%1, %2, отозвано</translation>
    </message>
</context>
<context>
    <name>homeward::ClaimsPage</name>
    <message numerus="yes">
        <source>The filters hide all %n fact(s).</source>
        <extracomment>@info shown when the filters leave no facts; %n how many are hidden</extracomment>
        <translation>
            <numerusform>Фильтры скрывают %n&#xa0;факт.</numerusform>
            <numerusform>Фильтры скрывают все %n&#xa0;факта.</numerusform>
            <numerusform>Фильтры скрывают все %n&#xa0;фактов.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further conflict below</source>
        <translation>Ниже противоречий больше нет</translation>
    </message>
    <message>
        <source>No further conflict above</source>
        <translation>Выше противоречий больше нет</translation>
    </message>
    <message>
        <source>No document on file for this claim</source>
        <extracomment>@info:status after Enter on a cell without a document</extracomment>
        <translation>Для этого утверждения в деле нет документа</translation>
    </message>
    <message>
        <source>Withdraw a claim</source>
        <extracomment>@title:window a claim is withdrawn, it stays on record</extracomment>
        <translation>Отзыв утверждения</translation>
    </message>
    <message>
        <source>Reason. The claim stays on record, marked as withdrawn.</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Причина. Утверждение остаётся в записях с пометкой «отозвано».</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>@action:button</extracomment>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Open the source</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Открыть источник</translation>
    </message>
    <message>
        <source>Add a claim…</source>
        <extracomment>@action:inmenu
----------
@action:button</extracomment>
        <translation>Добавить утверждение…</translation>
    </message>
    <message>
        <source>Correct “%1”…</source>
        <extracomment>@action:inmenu %1 is the value of a claim</extracomment>
        <translation>Исправить «%1»…</translation>
    </message>
    <message>
        <source>Withdraw “%1”…</source>
        <extracomment>@action:inmenu %1 is the value of a claim</extracomment>
        <translation>Отозвать «%1»…</translation>
    </message>
    <message>
        <source>Copy with party and source</source>
        <extracomment>@action:inmenu copies value, party and source</extracomment>
        <translation>Копировать со стороной и источником</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <extracomment>@action:inmenu copies the value alone</extracomment>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Earlier and withdrawn claims</source>
        <extracomment>@action:inmenu earlier, corrected and withdrawn claims of one party about one fact</extracomment>
        <translation>Прежние и отозванные утверждения</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>@title:window the claims one party made about one fact; %1 fact, %2 party</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>@info:status state of a claim in a list of all claims</extracomment>
        <translation>действует</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <extracomment>@info:status state of a claim; %1 is the reason as it was written</extracomment>
        <translation>отозвано: %1</translation>
    </message>
    <message>
        <source>replaced by a later claim</source>
        <extracomment>@info:status state of a claim</extracomment>
        <translation>заменено более поздним утверждением</translation>
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
        <translation>Здесь ничего не записывали.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Single source %1</source>
        <extracomment>@option:check filter; %1 how many facts only one party speaks about</extracomment>
        <translation>Один источник %1</translation>
    </message>
    <message>
        <source>No data %1</source>
        <extracomment>@option:check filter; %1 how many facts nobody speaks about</extracomment>
        <translation>Нет данных %1</translation>
    </message>
    <message>
        <source>Hide agreed</source>
        <extracomment>@option:check hides the facts the parties agree about</extracomment>
        <translation>Скрывать совпадения</translation>
    </message>
    <message>
        <source>Clear filters (Esc)</source>
        <extracomment>@action:button takes all filters away</extracomment>
        <translation>Сбросить фильтры (Esc)</translation>
    </message>
    <message>
        <source>Claims by party</source>
        <extracomment>@label accessible name of the claims grid</extracomment>
        <translation>Утверждения сторон</translation>
    </message>
    <message>
        <source>This record is marked as entered in error. Restore it first.</source>
        <extracomment>@info:status nothing more can be said about a record that was entered in error</extracomment>
        <translation>Эта запись отмечена как ошибочная. Сначала восстановите её.</translation>
    </message>
    <message>
        <source>Add an attestation…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Добавить заверение…</translation>
    </message>
    <message>
        <source>Mark “%1” as entered in error…</source>
        <extracomment>@action:inmenu %1 an attestation
----------
@action:inmenu %1 a person, document, stay or condition report</extracomment>
        <translation>Отметить «%1» как ошибочное…</translation>
    </message>
    <message>
        <source>Restore this record…</source>
        <extracomment>@action:inmenu a record entered in error holds again</extracomment>
        <translation>Восстановить эту запись…</translation>
    </message>
    <message>
        <source>Attestation</source>
        <extracomment>@action:inmenu what a party answered about the case</extracomment>
        <translation>Заверение</translation>
    </message>
    <message>
        <source>Reason. Everything stays on record.</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Причина. Всё остаётся в записях.</translation>
    </message>
    <message>
        <source>Restore a record</source>
        <extracomment>@title:window a record that was entered in error holds again</extracomment>
        <translation>Восстановление записи</translation>
    </message>
    <message>
        <source>Mark a record as entered in error</source>
        <translation>Отметка записи как ошибочной</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>@action:button</extracomment>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Mark as an error</source>
        <translation>Отметить как ошибочное</translation>
    </message>
    <message>
        <source>Mark an attestation as entered in error</source>
        <extracomment>@title:window an attestation is marked and no longer counts, but stays</extracomment>
        <translation>Отметка заверения как ошибочного</translation>
    </message>
    <message>
        <source>entered in error: %1</source>
        <extracomment>@info:status state of an attestation; %1 the reason as it was written</extracomment>
        <translation>внесено по ошибке: %1</translation>
    </message>
    <message>
        <source>Facts %1</source>
        <extracomment>@option:check filter: what is claimed, and the key facts also when nobody speaks about them; %1 how many</extracomment>
        <translation>Факты %1</translation>
    </message>
    <message>
        <source>New record…</source>
        <extracomment>@action:button opens a list: person, document, stay, condition report, attestation</extracomment>
        <translation>Новая запись…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <extracomment>@action:button copies the grid of claims, for a spreadsheet or a letter</extracomment>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Conflicts %L1</source>
        <extracomment>@option:check filter; %1 how many facts are in conflict</extracomment>
        <translation>Противоречия %L1</translation>
    </message>
</context>
<context>
    <name>homeward::ClipboardKeeper</name>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it after %n second(s).</source>
        <extracomment>@info:status something of a case is on the clipboard; %n is when it goes from there</extracomment>
        <translation>
            <numerusform>Скопировано. Буфер обмена забудет это через %n секунду.</numerusform>
            <numerusform>Скопировано. Буфер обмена забудет это через %n секунды.</numerusform>
            <numerusform>Скопировано. Буфер обмена забудет это через %n секунд.</numerusform>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>@title:menu what is shown and how</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <extracomment>@title:menu one child&apos;s case file</extracomment>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>&amp;Новое досье…</translation>
    </message>
    <message>
        <source>&amp;Open dossier…</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>&amp;Открыть досье…</translation>
    </message>
    <message>
        <source>&amp;Verify a document…</source>
        <extracomment>@action:inmenu check a signed file</extracomment>
        <translation>&amp;Проверить документ…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>@action:inmenu lock the dossier</extracomment>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>На&amp;стройки</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <extracomment>@action:inmenu find or filter what is shown here</extracomment>
        <translation>&amp;Найти здесь</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <extracomment>@action:inmenu go to a case, person or document</extracomment>
        <translation>П&amp;ерейти…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>@action:inmenu tab of a case</extracomment>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <extracomment>@action:inmenu tab of a case: what the parties say</extracomment>
        <translation>&amp;Утверждения</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <extracomment>@action:inmenu tab of a case</extracomment>
        <translation>&amp;Фото</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <extracomment>@action:inmenu tab of a case</extracomment>
        <translation>&amp;Документы</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>@action:inmenu to the place shown before</extracomment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>@action:inmenu to the place one came back from</extracomment>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Case list</source>
        <extracomment>@option:check show the list of cases</extracomment>
        <translation>&amp;Список дел</translation>
    </message>
    <message>
        <source>&amp;Section labels</source>
        <extracomment>@option:check show words beside the icons of the sections</extracomment>
        <translation>Названия &amp;разделов</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <extracomment>@action:inmenu move the keyboard to the next part of the window</extracomment>
        <translation>Следу&amp;ющая часть окна</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <extracomment>@action:inmenu move the keyboard to the previous part of the window</extracomment>
        <translation>Предыдущая часть &amp;окна</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Увели&amp;чить текст</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Обычный размер &amp;текста</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>@option:check</extracomment>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <extracomment>@action:inmenu begin a new case</extracomment>
        <translation>&amp;Новое дело</translation>
    </message>
    <message>
        <source>&amp;Signed summary…</source>
        <extracomment>@action:inmenu make and print a signed summary of verification</extracomment>
        <translation>&amp;Подписанная справка…</translation>
    </message>
    <message>
        <source>&amp;About Homeward</source>
        <extracomment>@action:inmenu about this program</extracomment>
        <translation>&amp;О программе Homeward</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>@action:inmenu undo the last change; %1 names it</extracomment>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить действие: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>@action:inmenu do again what was undone; %1 names it</extracomment>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить действие: %1</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Досье открыто только для чтения.</translation>
    </message>
    <message>
        <source>&amp;Right panel</source>
        <extracomment>@option:check show the panel at the right of a case</extracomment>
        <translation>&amp;Правая панель</translation>
    </message>
    <message>
        <source>Next &amp;unread case</source>
        <extracomment>@action:inmenu open the next case of the list that is unread</extracomment>
        <translation>Следующее непро&amp;читанное дело</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread case</source>
        <extracomment>@action:inmenu open the previous case of the list that is unread</extracomment>
        <translation>Предыдущее непрочит&amp;анное дело</translation>
    </message>
    <message>
        <source>Co&amp;ver photos and numbers</source>
        <extracomment>@option:check cover all photographs and place tags at once</extracomment>
        <translation>Закрыть &amp;фото и номера</translation>
    </message>
    <message>
        <source>&amp;Check dossier now</source>
        <extracomment>@action:inmenu read and compare everything in the dossier</extracomment>
        <translation>Проверить &amp;досье сейчас</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>@action:inmenu write a backup of the dossier</extracomment>
        <translation>Создать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>@action:inmenu make a dossier of a backup</extracomment>
        <translation>Восст&amp;ановить из резервной копии…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <extracomment>@action:inmenu who works on the dossier, passphrases, recovery key</extracomment>
        <translation>&amp;Учётные записи…</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <extracomment>@action:inmenu take files in as evidence</extracomment>
        <translation>Добавить фай&amp;лы…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <extracomment>@action:inmenu take a folder in with all that is in it</extracomment>
        <translation>До&amp;бавить папку…</translation>
    </message>
    <message>
        <source>&amp;Paste files or a picture</source>
        <extracomment>@action:inmenu take files or a picture from the clipboard in as evidence</extracomment>
        <translation>&amp;Вставить файлы или изображение</translation>
    </message>
    <message>
        <source>This part of the window is not shown now.</source>
        <extracomment>@info:status why the commands of a part of the window are disabled</extracomment>
        <translation>Эта часть окна сейчас не показана.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>@action:inmenu all keys of the program</extracomment>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;History of the dossier</source>
        <extracomment>@action:inmenu who did what in the whole dossier</extracomment>
        <translation>&amp;История досье</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <extracomment>@action:inmenu tab of a case: the family log</extracomment>
        <translation>&amp;Контакт</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>У&amp;меньшить текст</translation>
    </message>
</context>
<context>
    <name>homeward::CompareBar</name>
    <message>
        <source>Right photo over the left</source>
        <extracomment>@label:slider how much of the right photograph is seen over the left one</extracomment>
        <translation>Правое фото поверх левого</translation>
    </message>
    <message>
        <source>Line between the photos</source>
        <translation>Граница между фото</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>@info size of the view, %1 is a number of percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The right photo is laid onto the left one by two points. This changes the view only.</source>
        <translation>Правое фото наложено на левое по двум точкам. Это меняет только вид.</translation>
    </message>
    <message>
        <source>Set the same two points in both photos: click, or move with the arrow keys and press Enter. Esc stops.</source>
        <translation>Отметьте одни и те же две точки на обоих фото: щёлкните или двигайте стрелками и нажимайте Enter. Esc прекращает.</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <extracomment>@title of the place where photographs are compared</extracomment>
        <translation>Сравнение фото</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>@option:radio how two photographs are compared</extracomment>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>@option:radio how two photographs are compared: one over the other</extracomment>
        <translation>Наложение</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>@option:radio how two photographs are compared: parted by a line</extracomment>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>@option:radio how photographs are compared: up to six</extracomment>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>Linked zoom</source>
        <extracomment>@option:check zooming and moving one photograph does the same to the others</extracomment>
        <translation>Общий масштаб</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <extracomment>@action:button</extracomment>
        <translation>Назад к фото</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>@action:button</extracomment>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>@action:button</extracomment>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>@action:button shows whole photographs</extracomment>
        <translation>Уместить</translation>
    </message>
    <message>
        <source>Actual size</source>
        <extracomment>@action:button one point of the photograph for one of the screen</extracomment>
        <translation>Настоящий размер</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <extracomment>@action:button turns the view, not the file</extracomment>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <extracomment>@action:button</extracomment>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>@option:check a magnifying glass over photographs</extracomment>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Align by two points</source>
        <extracomment>@option:check aligns two photographs by two points set in each</extracomment>
        <translation>Совместить по двум точкам</translation>
    </message>
</context>
<context>
    <name>homeward::ComparePanel</name>
    <message>
        <source>Write in one sentence what you saw; then the observation can be saved.</source>
        <extracomment>@info beside the field for the sentence about two photographs</extracomment>
        <translation>Напишите одним предложением, что вы увидели; тогда наблюдение можно сохранить.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>@title:column the left or right one of two photographs</extracomment>
        <translation>Левое</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правое</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <extracomment>@info read aloud where two photographs&apos; files differ; %1 such as “Camera”</extracomment>
        <translation>%1: отличается</translation>
    </message>
    <message>
        <source>Taken, claimed</source>
        <extracomment>@label the date somebody claims a photograph was taken</extracomment>
        <translation>Снято, по заявлению</translation>
    </message>
    <message>
        <source>Taken, camera</source>
        <extracomment>@label when a photograph was taken by the camera&apos;s clock</extracomment>
        <translation>Снято, по камере</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>@label the camera a photograph was taken with</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Edited with</source>
        <extracomment>@label the program that last wrote a picture file</extracomment>
        <translation>Изменено в</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>@label width and height of a photograph</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>@label format of a picture file</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>@label length of a file</extracomment>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>Place tag</source>
        <translation>Метка места</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>covered</source>
        <extracomment>@info a place tag that is not shown until asked for</extracomment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <extracomment>@label the party that supplied a file</extracomment>
        <translation>Предоставила сторона</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hide SHA-256</source>
        <extracomment>@action:button of the fingerprints of two files</extracomment>
        <translation>Скрыть SHA-256</translation>
    </message>
    <message>
        <source>Show SHA-256 in full</source>
        <translation>Показать SHA-256 полностью</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>@title:group before what was recorded about two photographs, newest first</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>File details</source>
        <extracomment>@title:group</extracomment>
        <translation>Сведения о файле</translation>
    </message>
    <message>
        <source>Show place tags for 20 seconds</source>
        <extracomment>@action:button uncovers the places cameras wrote into two files</extracomment>
        <translation>Показать метки места на 20 секунд</translation>
    </message>
    <message>
        <source>That you asked is written into the history.</source>
        <extracomment>@info why; beside the button that uncovers a place</extracomment>
        <translation>Этот запрос записывается в историю.</translation>
    </message>
    <message>
        <source>Both files have the same SHA-256: they are the same file.</source>
        <extracomment>@info the only hint about two photographs: their files are byte for byte the same</extracomment>
        <translation>У обоих файлов один и тот же SHA-256: это один и тот же файл.</translation>
    </message>
    <message>
        <source>Your observation</source>
        <extracomment>@title:group what a person saw in two photographs</extracomment>
        <translation>Ваше наблюдение</translation>
    </message>
    <message>
        <source>%1   %2 (default)</source>
        <extracomment>@option:radio %1 is the key that chooses it, %2 what was seen in two photographs</extracomment>
        <translation>%1   %2 (по умолчанию)</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>What did you see? (required)</source>
        <extracomment>@label:textbox the sentence about two photographs</extracomment>
        <translation>Что вы увидели? (обязательно)</translation>
    </message>
    <message>
        <source>A person decides. The program gives no score of likeness.</source>
        <extracomment>@info under the field for the sentence about two photographs</extracomment>
        <translation>Решает человек. Программа не оценивает сходство.</translation>
    </message>
    <message>
        <source>Save observation</source>
        <extracomment>@action:button</extracomment>
        <translation>Сохранить наблюдение</translation>
    </message>
    <message>
        <source>The dossier is open for reading only.</source>
        <translation>Досье открыто только для чтения.</translation>
    </message>
    <message>
        <source>Observations are saved by reviewers and supervisors.</source>
        <translation>Наблюдения сохраняют верификаторы и руководители.</translation>
    </message>
</context>
<context>
    <name>homeward::CompareView</name>
    <message>
        <source>%1
Enter shows this photo.</source>
        <extracomment>@info how to see a covered photograph while comparing; %1 is the reason of the cover</extracomment>
        <translation>%1
Enter покажет это фото.</translation>
    </message>
    <message>
        <source>This photo is not shown</source>
        <extracomment>@title in place of a photograph</extracomment>
        <translation>Это фото не показано</translation>
    </message>
    <message>
        <source>Compared photos</source>
        <extracomment>@info accessible name of the view of compared photographs</extracomment>
        <translation>Сравниваемые фото</translation>
    </message>
    <message>
        <source>Compared photos. Left: %1. Right: %2</source>
        <extracomment>@info accessible name of the view of compared photographs; %1 and %2 such as “Photo 1 · Party A”</extracomment>
        <translation>Сравниваемые фото. Левое: %1. Правое: %2</translation>
    </message>
</context>
<context>
    <name>homeward::ContactDelegate</name>
    <message>
        <source>with %1</source>
        <comment>person spoken to</comment>
        <extracomment>@info who was spoken to; %1 is a person</extracomment>
        <translation>с кем: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;минута</numerusform>
            <numerusform>%n&#xa0;минуты</numerusform>
            <numerusform>%n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>@info %1 is the agreed day of the next contact</extracomment>
        <translation>следующий&#xa0;— %1</translation>
    </message>
</context>
<context>
    <name>homeward::ContactDetails</name>
    <message>
        <source>At both ends</source>
        <extracomment>@label the times at the child’s and the family’s end</extracomment>
        <translation>У обеих сторон</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>@label who was spoken to</extracomment>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Also present</source>
        <extracomment>@label who else took part in a contact</extracomment>
        <translation>Присутствуют также</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>@label</extracomment>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>@label how long a contact lasted</extracomment>
        <translation>Длительность</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;минута</numerusform>
            <numerusform>%n&#xa0;минуты</numerusform>
            <numerusform>%n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>@label the child’s consent to a contact</extracomment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Observed wellbeing</source>
        <extracomment>@label how the child was, as seen by whoever was there</extracomment>
        <translation>Состояние ребёнка по наблюдению</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>@label what was said or done</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>@label the agreed day of the next contact</extracomment>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>@label who entered it and when</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>State of the line</source>
        <extracomment>@label whether a line of the log still holds</extracomment>
        <translation>Состояние записи</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>@action:button records a new line in place of this one</extracomment>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>@action:button marks the line as no longer holding and asks for the reason</extracomment>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Covered number or address</source>
        <extracomment>@info stands for a phone number or an address until it is asked for</extracomment>
        <translation>Скрытый номер или адрес</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>@action:button shows a covered number for 20 seconds, or covers it again</extracomment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show for 20 s</source>
        <translation>Показать на 20&#xa0;с</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:button puts a covered number on the clipboard for a while</extracomment>
        <translation>Копировать</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the clipboard after %n second(s) and at lock</source>
        <extracomment>@info:tooltip of a button that copies; %n is when it goes from the clipboard</extracomment>
        <translation>
            <numerusform>Исчезает из буфера обмена через %n секунду и при блокировке</numerusform>
            <numerusform>Исчезает из буфера обмена через %n секунды и при блокировке</numerusform>
            <numerusform>Исчезает из буфера обмена через %n секунд и при блокировке</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos and numbers are covered. Ctrl+Shift+H ends that.</source>
        <extracomment>@info:tooltip why a number cannot be shown now</extracomment>
        <translation>Все фото и номера закрыты. Ctrl+Shift+H снова позволяет их показать.</translation>
    </message>
    <message>
        <source>Details of the contact</source>
        <extracomment>@label the panel with what is known of one contact, for screen readers</extracomment>
        <translation>Подробности контакта</translation>
    </message>
</context>
<context>
    <name>homeward::ContactDialog</name>
    <message>
        <source>Check the day and the time zones: a contact in the future can only be planned, and a zone is written like Europe/Kyiv.</source>
        <translation>Проверьте день и часовые пояса: будущий контакт можно только запланировать, а пояс пишут так: Europe/Kyiv.</translation>
    </message>
    <message>
        <source>Correct a contact of %1</source>
        <extracomment>@title:window %1 is a case number</extracomment>
        <translation>Исправить контакт в деле %1</translation>
    </message>
    <message>
        <source>Log a contact of %1</source>
        <extracomment>@title:window %1 is a case number</extracomment>
        <translation>Записать контакт в деле %1</translation>
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
        <translation>Время в учреждении (%1)</translation>
    </message>
    <message>
        <source>Time zone of the child</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Часовой пояс ребёнка</translation>
    </message>
    <message>
        <source>Time zone of the family</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Часовой пояс семьи</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>@label who was spoken to</extracomment>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Also present</source>
        <extracomment>@label who else took part in a contact</extracomment>
        <translation>Присутствуют также</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>@label</extracomment>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>@label how long a contact lasted</extracomment>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>@label:listbox the child’s consent to a contact</extracomment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>@label the agreed day of the next contact</extracomment>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Observed wellbeing</source>
        <extracomment>@label how the child was, as seen by whoever was there</extracomment>
        <translation>Состояние ребёнка по наблюдению</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>@label what was said or done</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The time is known</source>
        <extracomment>@option:check the time of a contact is known, not only its day</extracomment>
        <translation>Время известно</translation>
    </message>
    <message>
        <source>A next day is agreed</source>
        <extracomment>@option:check a day was agreed for the next contact</extracomment>
        <translation>Следующий день согласован</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item the length of a contact is not known</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Save correction</source>
        <extracomment>@action:button records a correction</extracomment>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Log contact</source>
        <extracomment>@action:button adds a line to the family log</extracomment>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the kind of contact.</source>
        <extracomment>@info:status beside the fields of a contact</extracomment>
        <translation>Выберите вид контакта.</translation>
    </message>
    <message>
        <source>Choose how it went: the result.</source>
        <extracomment>@info:status beside the fields of a contact</extracomment>
        <translation>Выберите результат контакта.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@info in a list of choices of which none is made yet</extracomment>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>homeward::ContactPage</name>
    <message>
        <source>Withdraw a contact</source>
        <extracomment>@title:window</extracomment>
        <translation>Отзыв записи контакта</translation>
    </message>
    <message>
        <source>Reason (stays on record)</source>
        <extracomment>@label</extracomment>
        <translation>Причина (останется в записях)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>@action:button</extracomment>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>@action:inmenu puts the keyboard on the details of a contact</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy line</source>
        <extracomment>@action:inmenu copies the line as it is shown, numbers covered</extracomment>
        <translation>Копировать строку</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>@action:inmenu records a new line in place of this one</extracomment>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>@action:inmenu marks the line as no longer holding and asks for the reason</extracomment>
        <translation>Отозвать…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last contact</source>
        <extracomment>@info:status how long ago child and family spoke</extracomment>
        <translation>
            <numerusform>%n&#xa0;день с последнего контакта</numerusform>
            <numerusform>%n&#xa0;дня с последнего контакта</numerusform>
            <numerusform>%n&#xa0;дней с последнего контакта</numerusform>
        </translation>
    </message>
    <message>
        <source>Also earlier and withdrawn lines</source>
        <extracomment>@option:check shows lines that were corrected, withdrawn or taken back as well</extracomment>
        <translation>Также исправленные и отозванные</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <extracomment>@action:button opens a form for a contact of this case</extracomment>
        <translation>Записать контакт…</translation>
    </message>
    <message>
        <source>Family log</source>
        <extracomment>@label the list of contacts of a case, for screen readers</extracomment>
        <translation>Журнал контактов</translation>
    </message>
    <message>
        <source>Calls, letters and meetings of the child with the family will be listed here.</source>
        <translation>Здесь будут звонки, письма и встречи ребёнка с семьёй.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries in a row without an answer</source>
        <extracomment>@info:status tries after the last contact that nobody answered</extracomment>
        <translation>
            <numerusform>%n&#xa0;попытка подряд без ответа</numerusform>
            <numerusform>%n&#xa0;попытки подряд без ответа</numerusform>
            <numerusform>%n&#xa0;попыток подряд без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact today</source>
        <extracomment>@info:status child and family spoke today</extracomment>
        <translation>Последний контакт сегодня</translation>
    </message>
</context>
<context>
    <name>homeward::CorrectClaimCommand</name>
    <message>
        <source>correction: %1</source>
        <extracomment>@action:inmenu what Undo takes back; %1 is a fact such as “Date of birth”</extracomment>
        <translation>исправление: %1</translation>
    </message>
</context>
<context>
    <name>homeward::CorrectItemCommand</name>
    <message>
        <source>details of a file</source>
        <extracomment>@action:inmenu as in “Undo: details of a file”</extracomment>
        <translation>сведения о файле</translation>
    </message>
</context>
<context>
    <name>homeward::CoverCommand</name>
    <message>
        <source>cover of a photo</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>закрытие фото</translation>
    </message>
</context>
<context>
    <name>homeward::DocumentsModel</name>
    <message>
        <source>%1, %2, %3, %4, received %5</source>
        <extracomment>@item:intable a file, read aloud; %1 title, %2 kind, %3 pages, %4 who supplied it, %5 when received</extracomment>
        <translation>%1, %2, %3, %4, получено: %5</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:intable it is not known who supplied a file</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>@title:column title of a file</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>@title:column kind of a file</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>@title:column number of pages</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <extracomment>@title:column the party that supplied a file</extracomment>
        <translation>Предоставила сторона</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>@title:column when a file was taken in</extracomment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <extracomment>@item:intable %1 is the title of a file that was entered in error</extracomment>
        <translation>%1 (изъят)</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>@title:column number of annotations in a file</extracomment>
        <translation>Пометки</translation>
    </message>
</context>
<context>
    <name>homeward::DocumentsPage</name>
    <message>
        <source>Add files…</source>
        <extracomment>@action:button</extracomment>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>@label accessible name of the list of files</extracomment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Document %1 of %2 · %3</source>
        <extracomment>@info:status %1 is the place of the document in the list, %2 how many there are, %3 such as “Page 2 of 6”</extracomment>
        <translation>Документ %1 из %2 · %3</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>@action:button a folder with all that is in it</extracomment>
        <translation>Добавить папку…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n withdrawn</source>
        <extracomment>@option:check show files that were entered in error</extracomment>
        <translation>
            <numerusform>Показать %n изъятый</numerusform>
            <numerusform>Показать %n изъятых</numerusform>
            <numerusform>Показать %n изъятых</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>@action:inmenu a document</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Details and custody…</source>
        <extracomment>@action:inmenu what is known of a file and how it came
----------
@action:button what is known of a file and how it came</extracomment>
        <translation>Сведения и хранение…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>@action:inmenu title, kind, pages and so on, as text</extracomment>
        <translation>Копировать сведения</translation>
    </message>
    <message>
        <source>Reports, certificates and photographs of this case will be here.</source>
        <extracomment>@info shown while a case has no files</extracomment>
        <translation>Здесь будут отчёты, свидетельства и фотографии этого дела.</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <extracomment>@info a case without files: another way to add them</extracomment>
        <translation>Файлы можно также перетащить сюда.</translation>
    </message>
</context>
<context>
    <name>homeward::EditAnnotationCommand</name>
    <message>
        <source>comment of an annotation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>комментарий к аннотации</translation>
    </message>
</context>
<context>
    <name>homeward::EvidenceReader</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>@info:status where one is in a document</extracomment>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Annotation removed. Ctrl+Z brings it back.</source>
        <extracomment>@info:status after an annotation was removed</extracomment>
        <translation>Аннотация убрана. Ctrl+Z возвращает её.</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <extracomment>@action:button leaves the document, back to the list</extracomment>
        <translation>Назад к документам</translation>
    </message>
    <message>
        <source>Original read-only</source>
        <extracomment>@info:status chip: the stored file is never written</extracomment>
        <translation>Оригинал только для чтения</translation>
    </message>
    <message>
        <source>This leads out of the document and is not followed: %1</source>
        <extracomment>@info:status a link of the document was pressed that leads out of it; %1 is an address or a file</extracomment>
        <translation>Это ведёт за пределы документа, поэтому переход не выполнен: %1</translation>
    </message>
    <message>
        <source>This file is locked for the holder of a certificate, not with a password, and cannot be opened here. Ask the sender for a copy without this lock.</source>
        <extracomment>@info a PDF that no password can open</extracomment>
        <translation>Этот файл зашифрован для владельца сертификата, а не паролем, поэтому здесь его не открыть. Попросите у отправителя копию без такой защиты.</translation>
    </message>
    <message>
        <source>The password is forgotten. The file asks for it at the next opening.</source>
        <extracomment>@info:status the dossier no longer keeps the password of a PDF</extracomment>
        <translation>Пароль забыт. Файл спросит его при следующем открытии.</translation>
    </message>
    <message>
        <source>The annotation has its new place. Ctrl+Z takes it back.</source>
        <extracomment>@info:status an annotation has a place again</extracomment>
        <translation>У аннотации новое место. Ctrl+Z вернёт прежнее.</translation>
    </message>
    <message>
        <source>Select the words and press H, or draw an area with A, to place the annotation. Esc cancels.</source>
        <extracomment>@info:status what to do to give an annotation a place again</extracomment>
        <translation>Чтобы разместить аннотацию, выделите слова и нажмите H или очертите область клавишей A. Esc отменяет.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s), not checked</source>
        <extracomment>@info:status chip: the PDF bears signatures, which nobody judged here; %n how many</extracomment>
        <translation>
            <numerusform>%n подпись, не проверено</numerusform>
            <numerusform>%n подписи, не проверено</numerusform>
            <numerusform>%n подписей, не проверено</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the password of this file</source>
        <extracomment>@action:button the dossier no longer keeps the password of this PDF</extracomment>
        <translation>Забыть пароль к этому файлу</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <extracomment>@action:button looks for a text in the document</extracomment>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <source>File details</source>
        <extracomment>@label the panel with what is known of a photograph, for screen readers</extracomment>
        <translation>Сведения о файле</translation>
    </message>
</context>
<context>
    <name>homeward::FamilyPage</name>
    <message>
        <source>Family contact</source>
        <extracomment>@title section: contacts of children with their families</extracomment>
        <translation>Контакт с семьёй</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>@action:button shows the month before</extracomment>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>@action:button shows the month after</extracomment>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>@action:button shows the month with today</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>@option:radio shows the contacts as a calendar</extracomment>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>@option:radio shows the contacts as a list</extracomment>
        <translation>Список</translation>
    </message>
    <message>
        <source>Contacts of the month</source>
        <extracomment>@label the calendar, for screen readers</extracomment>
        <translation>Контакты месяца</translation>
    </message>
    <message>
        <source>No contacts in this month.</source>
        <translation>В этом месяце контактов нет.</translation>
    </message>
    <message>
        <source>Contact needed</source>
        <extracomment>@title:group families past the agreed date of contact</extracomment>
        <translation>Нужен контакт</translation>
    </message>
    <message>
        <source>No family is past the agreed date.</source>
        <extracomment>@info</extracomment>
        <translation>Согласованную дату не пропустила ни одна семья.</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) past the agreed date</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>%n&#xa0;семья после согласованной даты</numerusform>
            <numerusform>%n&#xa0;семьи после согласованной даты</numerusform>
            <numerusform>%n&#xa0;семей после согласованной даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed interval: %n day(s)</source>
        <extracomment>@info how often families are to speak</extracomment>
        <translation>
            <numerusform>Согласованный промежуток: %n&#xa0;день</numerusform>
            <numerusform>Согласованный промежуток: %n&#xa0;дня</numerusform>
            <numerusform>Согласованный промежуток: %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>@action:button changes how often families are to speak</extracomment>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>homeward::FileMessage</name>
    <message>
        <source>This password does not open the file. Check the keyboard layout and try again.</source>
        <extracomment>@info the password of a PDF was wrong</extracomment>
        <translation>Этот пароль не открывает файл. Проверьте раскладку клавиатуры и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This file is protected with a password. It opens here with the password its sender gave.</source>
        <translation>Файл защищён паролем. Он открывается здесь паролем, который дал отправитель.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>@label:textbox password of a PDF</extracomment>
        <translation>Пароль к файлу</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>@action:button opens a PDF with its password</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remember inside this dossier</source>
        <extracomment>@option:check keeps the password of a PDF</extracomment>
        <translation>Запомнить в этом досье</translation>
    </message>
    <message>
        <source>Sealed with the dossier. Everyone who may see this case opens the file without asking.</source>
        <extracomment>@info:tooltip who will be able to open the file</extracomment>
        <translation>Хранится зашифрованным в досье. Каждый, кто может видеть это дело, открывает файл без запроса.</translation>
    </message>
</context>
<context>
    <name>homeward::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info:status places of a text in a document; %1 is the present one, %2 how many there are</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>@info:status a text is nowhere in the document</extracomment>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>@info:status the document is still being looked through</extracomment>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <extracomment>@label:textbox looks for a text in the open document</extracomment>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>@action:button</extracomment>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>@action:button</extracomment>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрыть поиск</translation>
    </message>
    <message numerus="yes">
        <source>Not found (%n page(s) without text)</source>
        <extracomment>@info:status a text is nowhere in the document, but %n of its pages are pictures without text</extracomment>
        <translation>
            <numerusform>Не найдено (%n страница без текста)</numerusform>
            <numerusform>Не найдено (%n страницы без текста)</numerusform>
            <numerusform>Не найдено (%n страниц без текста)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages without text, such as scans, cannot be searched.</source>
        <extracomment>@info:tooltip of the outcome of a search</extracomment>
        <translation>На страницах без текста, например сканированных, искать невозможно.</translation>
    </message>
</context>
<context>
    <name>homeward::GoToPopup</name>
    <message>
        <source>Nothing found</source>
        <extracomment>@info below the line &quot;Go to&quot;</extracomment>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>@info read aloud while one walks through what was found; %1 the place in the list, %2 how many, %3 the row</extracomment>
        <translation>%1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>homeward::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>@title:column day and time something was done</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>@title:column the person who did something</extracomment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>@title:column what was done, from what to what and why</extracomment>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>@title:column number of the case something was done in</extracomment>
        <translation>Дело</translation>
    </message>
</context>
<context>
    <name>homeward::HistoryPage</name>
    <message>
        <source>Everybody</source>
        <extracomment>@item:inlistbox filter of the history: whoever did it</extracomment>
        <translation>Все лица</translation>
    </message>
    <message>
        <source>Everything done</source>
        <extracomment>@item:inlistbox filter of the history: whatever was done</extracomment>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <extracomment>@info an active filter of the history; %1 is what was typed</extracomment>
        <translation>текст «%1»</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <extracomment>@info:status a long history takes a moment</extracomment>
        <translation>История считывается…</translation>
    </message>
    <message>
        <source>No line of the history matches</source>
        <extracomment>@info the filters leave out everything</extracomment>
        <translation>Ни одна запись истории не соответствует условиям</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden by: %1</source>
        <extracomment>@info %n lines are not shown; %1 lists the active filters</extracomment>
        <translation>
            <numerusform>%n запись скрыта: %1</numerusform>
            <numerusform>%n записи скрыты: %1</numerusform>
            <numerusform>%n записей скрыто: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters (Esc)</source>
        <extracomment>@action:button; the key Esc does the same</extracomment>
        <translation>Сбросить фильтры (Esc)</translation>
    </message>
    <message>
        <source>What is done in this dossier will be listed here.</source>
        <extracomment>@info nothing has been done yet</extracomment>
        <translation>Здесь будет перечислено всё, что делают в этом досье.</translation>
    </message>
    <message numerus="yes">
        <source>Shown: %1 of %2; %n line(s) in all</source>
        <extracomment>@info above the history; %1 lines are shown, %2 pass the filters, %n are there in all</extracomment>
        <translation>
            <numerusform>Показано %1 из %2; всего %n запись</numerusform>
            <numerusform>Показано %1 из %2; всего %n записи</numerusform>
            <numerusform>Показано %1 из %2; всего %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the dossier</source>
        <extracomment>@title section with what was done in the whole dossier</extracomment>
        <translation>История досье</translation>
    </message>
    <message>
        <source>Search the history</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>Cases and the dossier itself</source>
        <extracomment>@item:inlistbox filter of the history: whatever it was about</extracomment>
        <translation>Дела и само досье</translation>
    </message>
    <message>
        <source>Only the dossier itself</source>
        <extracomment>@item:inlistbox filter of the history: accounts, passphrases, backups</extracomment>
        <translation>Только само досье</translation>
    </message>
    <message>
        <source>Only cases</source>
        <extracomment>@item:inlistbox filter of the history</extracomment>
        <translation>Только дела</translation>
    </message>
    <message>
        <source>What it was about</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>К чему это относилось</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>@action:button shows further lines of the history</extracomment>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:button copies the lines of the history</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button reads once more what could not be read</extracomment>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Who did what in this dossier and when: cases, accounts, passphrases, backups. Entries are only ever added. Enter opens the case of a line.</source>
        <extracomment>@info below the title</extracomment>
        <translation>Кто, что и когда делал в этом досье: дела, учётные записи, парольные фразы, резервные копии. Записи только добавляются. Enter открывает дело, к которому относится запись.</translation>
    </message>
</context>
<context>
    <name>homeward::HistoryPanel</name>
    <message>
        <source>History</source>
        <extracomment>@title:group what was done in a case, by whom and when</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>@item:inlistbox filter of the history: whoever did it</extracomment>
        <translation>Все лица</translation>
    </message>
    <message>
        <source>Everything done</source>
        <extracomment>@item:inlistbox filter of the history: whatever was done</extracomment>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Enter opens the place</source>
        <translation>Enter открывает место</translation>
    </message>
    <message>
        <source>Open the place</source>
        <extracomment>@action:inmenu opens the claim, page or file that a line of the history is about</extracomment>
        <translation>Открыть место</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:inmenu copies the selected lines of the history
----------
@action:button copies the lines of the history</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>@label filter of the history, for screen readers</extracomment>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>@action:button prints the history shown</extracomment>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>homeward::IntakeDock</name>
    <message>
        <source>Files are being taken in. One job runs at a time.</source>
        <extracomment>@info:tooltip why a command is disabled</extracomment>
        <translation>Идёт приём файлов. Одновременно выполняется одно задание.</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>@title:window choosing files to take in</extracomment>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>All files (*);;Documents and photographs (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)</source>
        <extracomment>@item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons</extracomment>
        <translation>Все файлы (*);;Документы и фотографии (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>@title:window choosing a folder to take in with all that is in it</extracomment>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a picture.</source>
        <extracomment>@info:status</extracomment>
        <translation>В буфере обмена нет ни файлов, ни изображения.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>@info:status %1 is the number of a case, %2 what became of files</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: taking in %2 of %3</source>
        <extracomment>@info:progress %1 is the number of a case, %2 files done, %3 of all</extracomment>
        <translation>%1: приём файлов, %2 из %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button stops taking files in</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>@action:button what became of each file</extracomment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button closes the report of files taken in</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <extracomment>@label accessible name of the report of files taken in</extracomment>
        <translation>Что стало с каждым файлом</translation>
    </message>
    <message>
        <source>Clipboard %1.%2</source>
        <extracomment>the name of a file made of a picture from the clipboard; %1 is a day as 2026-11-23, %2 png, jpg …</extracomment>
        <translation>Буфер обмена %1.%2</translation>
    </message>
</context>
<context>
    <name>homeward::IntakeSheet</name>
    <message>
        <source>Looking through the files…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Просмотр файлов…</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>@info part of a list of kinds</extracomment>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF document(s)</source>
        <extracomment>@info part of a list of kinds</extracomment>
        <translation>
            <numerusform>%n документ PDF</numerusform>
            <numerusform>%n документа PDF</numerusform>
            <numerusform>%n документов PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s), kept unopened</source>
        <extracomment>@info part of a list of kinds: files of a type the program does not open</extracomment>
        <translation>
            <numerusform>%n другой файл, без открытия</numerusform>
            <numerusform>%n других файла, без открытия</numerusform>
            <numerusform>%n других файлов, без открытия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1: %2</source>
        <extracomment>@info %n files, %1 is their size, %2 a list of kinds</extracomment>
        <translation>
            <numerusform>%n файл, %1: %2</numerusform>
            <numerusform>%n файла, %1: %2</numerusform>
            <numerusform>%n файлов, %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) in the folders are left out.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>%n скрытый файл в папках пропущен.</numerusform>
            <numerusform>%n скрытых файла в папках пропущено.</numerusform>
            <numerusform>%n скрытых файлов в папках пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file that can be taken in.</source>
        <extracomment>@info</extracomment>
        <translation>Нет файлов, которые можно принять.</translation>
    </message>
    <message>
        <source>The disk of the dossier has not enough free space: %1 are needed, %2 are free.</source>
        <extracomment>@info %1 and %2 are sizes</extracomment>
        <translation>На диске с досье не хватает места: нужно %1, свободно %2.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <extracomment>@action:button</extracomment>
        <translation>
            <numerusform>Принять %n файл</numerusform>
            <numerusform>Принять %n файла</numerusform>
            <numerusform>Принять %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take files into %1</source>
        <extracomment>@title:window %1 is the number of a case</extracomment>
        <translation>Принять файлы в дело %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>@label accessible name of remarks about files</extracomment>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>A picture from the clipboard, %1</source>
        <extracomment>@info %1 is a size such as “1.2 MiB”</extracomment>
        <translation>Изображение из буфера обмена, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in the folders are left out: they may lead to files elsewhere.</source>
        <extracomment>@info links to files or folders elsewhere</extracomment>
        <translation>
            <numerusform>%n ссылка в папках пропущена: она может вести к файлам в другом месте.</numerusform>
            <numerusform>%n ссылки в папках пропущены: они могут вести к файлам в другом месте.</numerusform>
            <numerusform>%n ссылок в папках пропущено: они могут вести к файлам в другом месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing in it.</source>
        <extracomment>@info a file of no length; %1 is the name</extracomment>
        <translation>«%1» пуст: в нём ничего нет.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says; its content: %2.</source>
        <extracomment>@info the ending of a file&apos;s name is wrong; %1 is the name, %2 what it is, such as “JPEG picture”</extracomment>
        <translation>«%1» – не то, что сказано в названии; содержимое: %2.</translation>
    </message>
</context>
<context>
    <name>homeward::ItemActs</name>
    <message>
        <source>Entered in error</source>
        <extracomment>@title:window</extracomment>
        <translation>Внесено ошибочно</translation>
    </message>
    <message>
        <source>Why does this file not belong here? It is kept with this reason and leaves lists and papers.</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Почему этот файл сюда не относится? Он будет сохранён с этой причиной, но не будет в перечнях и документах.</translation>
    </message>
    <message>
        <source>Withdraw file</source>
        <extracomment>@action:button</extracomment>
        <translation>Изъять файл</translation>
    </message>
</context>
<context>
    <name>homeward::ItemDialog</name>
    <message>
        <source>not stated</source>
        <extracomment>@info it is not known who did something</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Received from: %1. By: %2. How: %3. Day: %4. Original: %5.</source>
        <extracomment>@info how a file came; %1 from whom, %2 by whom, %3 how, %4 a day, %5 whether the original was seen</extracomment>
        <translation>Получено от: %1. Кто получил: %2. Каким путём: %3. День: %4. Оригинал: %5.</translation>
    </message>
    <message>
        <source>%1, %2: taken in as “%3”.</source>
        <extracomment>@info %1 is a day and time, %2 a person&apos;s name, %3 the name of the file as it came</extracomment>
        <translation>%1, %2: принят как «%3».</translation>
    </message>
    <message>
        <source>%1, %2: details corrected; the title was “%3”.</source>
        <extracomment>@info %1 is a day and time, %2 a person&apos;s name, %3 the former title of a file</extracomment>
        <translation>%1, %2: сведения исправлены; название было «%3».</translation>
    </message>
    <message>
        <source>%1, %2: withdrawn as entered in error. Reason: %3</source>
        <extracomment>@info %1 is a day and time, %2 a person&apos;s name, %3 a reason</extracomment>
        <translation>%1, %2: изъят как внесённый ошибочно. Причина: %3</translation>
    </message>
    <message>
        <source>Give the file a title.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Дайте файлу название.</translation>
    </message>
    <message>
        <source>Details of a file</source>
        <extracomment>@title:window</extracomment>
        <translation>Сведения о файле</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>@label:textbox title of a file</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>@info %1 is a kind of file, %2 its size, %3 what it holds, such as “JPEG picture”</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Custody</source>
        <extracomment>@label:textbox what happened to a file since it came</extracomment>
        <translation>Порядок передачи и хранения</translation>
    </message>
    <message>
        <source>Show the SHA-256 digest</source>
        <extracomment>@action:button</extracomment>
        <translation>Показать хеш SHA-256</translation>
    </message>
    <message>
        <source>Not in error: bring back</source>
        <extracomment>@action:button the file belongs to the case after all</extracomment>
        <translation>Не ошибка: вернуть</translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation>Внесено ошибочно…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>@action:button</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>%1, %2: withdrawn as entered in error, and brought back since. Reason of the withdrawal: %3</source>
        <extracomment>@info %1 is a day and time, %2 a person&apos;s name, %3 a reason</extracomment>
        <translation>%1, %2: изъят как внесённый ошибочно, позже возвращён. Причина изъятия: %3</translation>
    </message>
</context>
<context>
    <name>homeward::KeepingCommands</name>
    <message>
        <source>Cases: %1. Evidence files: %2. Entries of the audit trail: %3.</source>
        <extracomment>@info %1, %2 and %3 are numbers</extracomment>
        <translation>Дела: %1. Файлы материалов: %2. Записи журнала аудита: %3.</translation>
    </message>
    <message>
        <source>Everything is as it was recorded.</source>
        <extracomment>@info result of checking a dossier</extracomment>
        <translation>Всё так, как было записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were recorded. Restore them from a backup.</source>
        <extracomment>@info result of checking a dossier</extracomment>
        <translation>
            <numerusform>%n объект не таков, как было записано. Восстановите его из резервной копии.</numerusform>
            <numerusform>%n объекта не таковы, как было записано. Восстановите их из резервной копии.</numerusform>
            <numerusform>%n объектов не таковы, как было записано. Восстановите их из резервной копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1 (%2). Evidence files: %3. Entries of the audit trail: %4.</source>
        <extracomment>@info %1 is a file name, %2 a size with its unit, %3 and %4 are numbers</extracomment>
        <translation>Файл: %1 (%2). Файлы материалов: %3. Записи журнала аудита: %4.</translation>
    </message>
    <message>
        <source>The backup is written, was read again and is whole.</source>
        <extracomment>@info</extracomment>
        <translation>Резервная копия записана, прочитана снова, она цела.</translation>
    </message>
    <message>
        <source>Folder: %1. Evidence files: %2. Entries of the audit trail: %3.</source>
        <extracomment>@info %1 is a folder, %2 and %3 are numbers</extracomment>
        <translation>Папка: %1. Файлы материалов: %2. Записи журнала аудита: %3.</translation>
    </message>
    <message>
        <source>The dossier is restored: the database, the audit trail and every evidence file are as they were.</source>
        <extracomment>@info</extracomment>
        <translation>Досье восстановлено: база данных, журнал аудита и все файлы материалов такие, какими были.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>@title:window</extracomment>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>One encrypted file is being written, then read again and checked. You may go on afterwards as before.</source>
        <translation>Записывается один зашифрованный файл, затем он читается снова и проверяется. После этого можно работать дальше.</translation>
    </message>
    <message>
        <source>Check dossier</source>
        <extracomment>@title:window</extracomment>
        <translation>Проверка досье</translation>
    </message>
    <message>
        <source>The database, the audit trail and every evidence file are being read and compared.</source>
        <translation>Читаются и сравниваются база данных, журнал аудита и все файлы материалов.</translation>
    </message>
    <message>
        <source>Back up the dossier to</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Куда записать резервную копию досье</translation>
    </message>
    <message>
        <source>Backups (*.homeward-backup)</source>
        <extracomment>@item:inlistbox kinds of files in a file chooser; keep the pattern</extracomment>
        <translation>Резервные копии (*.homeward-backup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>@title:window of a file chooser
----------
@title:window</extracomment>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Empty folder for the restored dossier</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Пустая папка для восстановленного досье</translation>
    </message>
    <message>
        <source>Either opens it: the passphrase of your account when the backup was made, or the recovery key that was written down when the dossier was made.</source>
        <translation>Подойдёт любое одно: парольная фраза вашей учётной записи на момент создания копии или ключ восстановления, записанный при создании досье.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Парольная фраза или ключ восстановления</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>@action:button</extracomment>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The backup is being read, written to its folder and checked there.</source>
        <translation>Резервная копия читается, записывается в папку и проверяется там.</translation>
    </message>
    <message>
        <source>Several accounts work on this dossier. Whose passphrase is it?</source>
        <translation>С этим досье работает несколько учётных записей. Чья это парольная фраза?</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>@label:textbox the short name of an account</extracomment>
        <translation>Учётная запись</translation>
    </message>
    <message numerus="yes">
        <source>The backup is written and whole, but %n thing(s) of the dossier were already not as they were recorded.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>Резервная копия записана, она цела, но в досье уже было %n расхождение с записанным.</numerusform>
            <numerusform>Резервная копия записана, она цела, но в досье уже было %n расхождения с записанным.</numerusform>
            <numerusform>Резервная копия записана, она цела, но в досье уже было %n расхождений с записанным.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dossier is restored, but %n thing(s) were not as they were recorded when the backup was made.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>Досье восстановлено, но при создании копии уже было %n расхождение с записанным.</numerusform>
            <numerusform>Досье восстановлено, но при создании копии уже было %n расхождения с записанным.</numerusform>
            <numerusform>Досье восстановлено, но при создании копии уже было %n расхождений с записанным.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::KeysSheet</name>
    <message>
        <source>Keys</source>
        <extracomment>@title:window all keys of the program</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>No command says “%1”.</source>
        <extracomment>@info %1 is what was looked for</extracomment>
        <translation>Нет команды со словами «%1».</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрыть</translation>
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
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>in the menu</source>
        <extracomment>@info a command that has no key of its own and is in this menu</extracomment>
        <translation>в меню</translation>
    </message>
</context>
<context>
    <name>homeward::LogContactCommand</name>
    <message>
        <source>correction of a contact</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>исправление контакта</translation>
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
        <translation>Открытие досье</translation>
    </message>
    <message>
        <source>Folder for the new dossier</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Папка для нового досье</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>@label for screen readers: the menu bar</extracomment>
        <translation>Меню</translation>
    </message>
    <message>
        <source>About Homeward</source>
        <extracomment>@title:window</extracomment>
        <translation>О программе Homeward</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It works without a network and sends nothing. Fonts: Noto and Liberation (Open Font License); icons: Breeze (LGPL).</source>
        <translation>Свободная программа по лицензии GNU General Public License версии 3 или новее. Она работает без сети и ничего не отправляет. Шрифты: Noto и Liberation (Open Font License); значки: Breeze (LGPL).</translation>
    </message>
    <message>
        <source>Two people writing to one dossier at once would destroy it. Are you sure that nobody works on it on the other computer? You will be asked for the passphrase again.</source>
        <translation>Если бы двое записывали в одно досье одновременно, они разрушили бы его. Вы уверены, что на другом компьютере с ним никто не работает? Парольная фраза будет запрошена снова.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <extracomment>@action:button open the dossier for writing although another computer has left its lock</extracomment>
        <translation>Открыть для записи</translation>
    </message>
    <message>
        <source>Save a copy of what you typed; anyone who has the file can read it</source>
        <extracomment>@title:window of a file chooser</extracomment>
        <translation>Сохранить копию введённого: файл сможет прочитать каждый, у кого он есть</translation>
    </message>
    <message>
        <source>unsaved words</source>
        <extracomment>@item file name offered for words that could not be saved</extracomment>
        <translation>текст, который не сохранён</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <extracomment>@info:status what was typed has been written into a file</extracomment>
        <translation>Копия сохранена: %1</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. When the window closes, it is lost.</source>
        <extracomment>@info question before the window closes</extracomment>
        <translation>Введённое последним не удалось сохранить. Если закрыть окно, оно пропадёт.</translation>
    </message>
    <message>
        <source>Close and lose the words</source>
        <extracomment>@action:button close although words are lost</extracomment>
        <translation>Закрыть и потерять введённое</translation>
    </message>
    <message>
        <source>A backup or a check of the dossier is still going on. Stop it and unlock now? Otherwise the dossier opens when it is done.</source>
        <translation>Резервное копирование или проверка досье ещё идёт. Остановить и разблокировать сейчас? Иначе досье откроется, когда работа закончится.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <extracomment>@action:button</extracomment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>A backup or a check of the dossier goes on to its end. What came of it is told after unlocking.</source>
        <extracomment>@info on the locked window</extracomment>
        <translation>Резервное копирование или проверка досье идёт до конца. О результате будет сказано, когда досье будет разблокировано.</translation>
    </message>
    <message>
        <source>The backup goes on being restored. What came of it is told after unlocking.</source>
        <extracomment>@info on the locked window</extracomment>
        <translation>Восстановление из резервной копии продолжается. Что из него вышло, будет сказано после разблокирования.</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. It waits in memory, sealed, and comes back when you unlock; if the window is closed, it is lost.</source>
        <extracomment>@info on the locked window: words could not be written before the lock</extracomment>
        <translation>Последнее, что вы ввели, не удалось сохранить. Оно ждёт в памяти в зашифрованном виде и вернётся, когда вы разблокируете досье; если закрыть окно, оно будет потеряно.</translation>
    </message>
    <message>
        <source>A backup is still being restored. When the window closes, that is stopped, and nothing of it is left.</source>
        <extracomment>@info question before the window closes</extracomment>
        <translation>Резервная копия ещё восстанавливается. Если закрыть окно, восстановление будет остановлено и от него ничего не останется.</translation>
    </message>
    <message>
        <source>Close and stop restoring</source>
        <extracomment>@action:button close although a backup is being restored</extracomment>
        <translation>Закрыть и остановить восстановление</translation>
    </message>
</context>
<context>
    <name>homeward::MarkAttestationCommand</name>
    <message>
        <source>mark of an attestation as entered in error</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>отметка заверения как ошибочного</translation>
    </message>
</context>
<context>
    <name>homeward::MarkKeeper</name>
    <message>
        <source>removal of an annotation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>удаление аннотации</translation>
    </message>
    <message>
        <source>another place of an annotation</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>другое место аннотации</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>ответ на вопрос</translation>
    </message>
    <message>
        <source>removal of a reply</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>удаление ответа</translation>
    </message>
</context>
<context>
    <name>homeward::MarkSubjectCommand</name>
    <message>
        <source>restoring a record</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>восстановление записи</translation>
    </message>
    <message>
        <source>mark of a record as entered in error</source>
        <translation>отметка записи как ошибочной</translation>
    </message>
</context>
<context>
    <name>homeward::MonthLegend</name>
    <message>
        <source>Call, answered</source>
        <extracomment>@info legend of the calendar: a call that was answered</extracomment>
        <translation>Звонок, есть ответ</translation>
    </message>
    <message>
        <source>Visit or meeting</source>
        <extracomment>@info legend of the calendar: a visit or meeting that took place</extracomment>
        <translation>Посещение или встреча</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <extracomment>@info legend of the calendar</extracomment>
        <translation>Письмо или сообщение</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>@info legend of the calendar: nobody answered</extracomment>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Planned or due (dashed)</source>
        <extracomment>@info legend of the calendar: planned or due; such entries have a dashed outline</extracomment>
        <translation>Запланировано или наступает срок (пунктир)</translation>
    </message>
</context>
<context>
    <name>homeward::MonthListModel</name>
    <message>
        <source>Next contact due</source>
        <extracomment>@info:status the next contact of a family is due on this day</extracomment>
        <translation>Время следующего контакта</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>@title:column</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>@title:column the child whose family it is</extracomment>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>@title:column case number</extracomment>
        <translation>Дело</translation>
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
        <translation>%1, сегодня</translation>
    </message>
</context>
<context>
    <name>homeward::NewDossierPage</name>
    <message>
        <source>Your name, the office and at least one party are needed.</source>
        <translation>Нужны ваше имя, учреждение и хотя бы одна сторона.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s); four words or more are better.</source>
        <extracomment>@info %n is the smallest number of characters of a passphrase</extracomment>
        <translation>
            <numerusform>В парольной фразе нужно не менее %n&#xa0;символа; лучше четыре слова или больше.</numerusform>
            <numerusform>В парольной фразе нужно не менее %n&#xa0;символов; лучше четыре слова или больше.</numerusform>
            <numerusform>В парольной фразе нужно не менее %n&#xa0;символов; лучше четыре слова или больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Парольные фразы не совпадают.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>@action:button</extracomment>
        <translation>Создание…</translation>
    </message>
    <message>
        <source>Create dossier</source>
        <translation>Создать досье</translation>
    </message>
    <message>
        <source>New dossier</source>
        <extracomment>@title</extracomment>
        <translation>Новое досье</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <extracomment>@info %1 is a folder</extracomment>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>@label:textbox the person who will own the dossier</extracomment>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Parties, in the order in which they will stand everywhere</source>
        <extracomment>@label:textbox the sides whose statements will be recorded</extracomment>
        <translation>Стороны в том порядке, в котором они будут указаны везде</translation>
    </message>
    <message>
        <source>Name of party %1</source>
        <extracomment>@info:placeholder %1 is the letter of a party: A, B, C</extracomment>
        <translation>Название стороны %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <extracomment>@title</extracomment>
        <translation>Запишите ключ восстановления</translation>
    </message>
    <message>
        <source>It opens the dossier when the passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it in a safe place.</source>
        <translation>Он открывает досье, если парольная фраза утрачена. Он показан только сейчас и нигде не сохранён. Запишите его на бумаге и храните в безопасном месте.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>@label the recovery key, for screen readers</extracomment>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>It is written down</source>
        <extracomment>@action:button</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <extracomment>@action:button copies the recovery key; the clipboard forgets it after half a minute</extracomment>
        <translation>Копировать на 30 секунд</translation>
    </message>
</context>
<context>
    <name>homeward::NewPassphrase</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <extracomment>@info %n is the smallest number of characters of a passphrase</extracomment>
        <translation>
            <numerusform>Парольная фраза должна содержать не менее %n символа.</numerusform>
            <numerusform>Парольная фраза должна содержать не менее %n символов.</numerusform>
            <numerusform>Парольная фраза должна содержать не менее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Парольные фразы не совпадают.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four words or more are better. Blanks count.</source>
        <extracomment>@info under a field for a new passphrase; %n is the smallest number of characters</extracomment>
        <translation>
            <numerusform>Не менее %n символа; лучше четыре слова или больше. Пробелы учитываются.</numerusform>
            <numerusform>Не менее %n символов; лучше четыре слова или больше. Пробелы учитываются.</numerusform>
            <numerusform>Не менее %n символов; лучше четыре слова или больше. Пробелы учитываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short</source>
        <extracomment>@info how strong a passphrase is</extracomment>
        <translation>Слишком короткая</translation>
    </message>
    <message>
        <source>Weak: a computer can find one of this length</source>
        <extracomment>@info how strong a passphrase is</extracomment>
        <translation>Слабая: такую длину компьютер может подобрать</translation>
    </message>
    <message>
        <source>Fair: more words make it stronger</source>
        <extracomment>@info how strong a passphrase is</extracomment>
        <translation>Средняя: больше слов сделают её надёжнее</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>@info how strong a passphrase is</extracomment>
        <translation>Надёжная</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
</context>
<context>
    <name>homeward::ObserveCommand</name>
    <message>
        <source>comparison of two photos</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>сравнение двух фото</translation>
    </message>
</context>
<context>
    <name>homeward::OpeningSteps</name>
    <message>
        <source>Checking the passphrase</source>
        <extracomment>@info:progress step of opening a dossier</extracomment>
        <translation>Проверка парольной фразы</translation>
    </message>
    <message>
        <source>Checking the database for damage</source>
        <extracomment>@info:progress step of opening a dossier</extracomment>
        <translation>Проверка, не повреждена ли база данных</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <extracomment>@info:progress step of opening a dossier</extracomment>
        <translation>Чтение записей</translation>
    </message>
    <message>
        <source>Building the list</source>
        <extracomment>@info:progress step of opening a dossier</extracomment>
        <translation>Составление списка</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>@info for screen readers: a step of opening is over</extracomment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <extracomment>@action:button stop opening the dossier</extracomment>
        <translation>Отменить (Esc)</translation>
    </message>
    <message>
        <source>Opening the dossier</source>
        <extracomment>@label for screen readers: what is done while a dossier is being opened</extracomment>
        <translation>Открытие досье</translation>
    </message>
    <message>
        <source>Building the list: %1 of %2</source>
        <extracomment>@info:progress step of opening a dossier; %1 of %2 cases are in the list</extracomment>
        <translation>Составление списка: %1 из %2</translation>
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
            <numerusform>Разные утверждения о %n&#xa0;факте</numerusform>
            <numerusform>Разные утверждения о %n&#xa0;фактах</numerusform>
            <numerusform>Разные утверждения о %n&#xa0;фактах</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare claims</source>
        <extracomment>@action:button opens the claims grid at the first conflict</extracomment>
        <translation>Сравнить утверждения</translation>
    </message>
    <message>
        <source>Key facts</source>
        <extracomment>@title:group</extracomment>
        <translation>Основные факты</translation>
    </message>
    <message>
        <source>Not stated by any party</source>
        <extracomment>@info no party says anything about a fact</extracomment>
        <translation>Ни одна из сторон не указывает</translation>
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
        <translation>Заверения</translation>
    </message>
</context>
<context>
    <name>homeward::PageView</name>
    <message>
        <source>Pages, page %1 of %2</source>
        <extracomment>@info accessible name of the view of pages; %1 is the page shown, %2 how many there are</extracomment>
        <translation>Страницы, страница %1 из %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>This page is not shown. %1
Click here or press Enter to try again.</source>
        <extracomment>@info:status on a page that could not be drawn; %1 is the reason as a sentence</extracomment>
        <translation>Эта страница не показана. %1
Нажмите здесь или клавишу Enter, чтобы попробовать ещё раз.</translation>
    </message>
</context>
<context>
    <name>homeward::PaperPrinting</name>
    <message>
        <source>Preparing the pages…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Подготовка страниц…</translation>
    </message>
    <message>
        <source>The printer took no job. The signed file is kept; print again later. %1</source>
        <extracomment>@info printing failed; the signed file is kept; %1 is the reason as sentences</extracomment>
        <translation>Принтер не принял задание. Подписанный файл сохранён; напечатайте позже. %1</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <extracomment>@info:progress %1 is the name of a printer</extracomment>
        <translation>Передано на принтер: %1</translation>
    </message>
    <message>
        <source>The job waits in the queue; look at the printer.</source>
        <extracomment>@info the print queue has the job but has not printed it yet</extracomment>
        <translation>Задание ждёт в очереди; проверьте принтер.</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n copy(s).</source>
        <extracomment>@info:status %n is the number of copies</extracomment>
        <translation>
            <numerusform>Напечатано: %n&#xa0;экземпляр.</numerusform>
            <numerusform>Напечатано: %n&#xa0;экземпляра.</numerusform>
            <numerusform>Напечатано: %n&#xa0;экземпляров.</numerusform>
        </translation>
    </message>
    <message>
        <source>The print job was cancelled at the printer. The signed file is kept.</source>
        <extracomment>@info:status</extracomment>
        <translation>Задание печати отменено на принтере. Подписанный файл сохранён.</translation>
    </message>
    <message>
        <source>The printer broke the job off. The signed file is kept; print again.</source>
        <extracomment>@info:status</extracomment>
        <translation>Принтер прервал задание. Подписанный файл сохранён; напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>The print server no longer knows the job. Look at the printer.</source>
        <extracomment>@info:status</extracomment>
        <translation>Сервер печати больше не знает этого задания. Проверьте принтер.</translation>
    </message>
    <message>
        <source>The printer stands still. The job waits; look at the printer.</source>
        <extracomment>@info:progress</extracomment>
        <translation>Принтер остановлен. Задание ждёт; проверьте принтер.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The pages were handed over. Look at the printer.</source>
        <extracomment>@info:status the pages were handed to a printer that gives no news of its jobs</extracomment>
        <translation>Страницы переданы. Проверьте принтер.</translation>
    </message>
    <message>
        <source>The printer took no pages. The signed file is kept; print again later.</source>
        <translation>Принтер не принял страниц. Подписанный файл сохранён; напечатайте позже.</translation>
    </message>
    <message>
        <source>%1 This could not be recorded. %2</source>
        <extracomment>@info %1 is what became of the print job, %2 why it could not be recorded, both as sentences</extracomment>
        <translation>%1 Не удалось это записать. %2</translation>
    </message>
</context>
<context>
    <name>homeward::PapersModel</name>
    <message>
        <source>Signed</source>
        <extracomment>@info:status a registered paper is signed</extracomment>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>@info:status a number was reserved and the paper did not come about</extracomment>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>@info:status a number is reserved for a paper</extracomment>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>@title:column registration number of a paper</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>@title:column case number</extracomment>
        <translation>Дело</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>@title:column signed, cancelled, reserved</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>@title:column language of the paper</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Signed at</source>
        <extracomment>@title:column day and time a paper was signed</extracomment>
        <translation>Время подписания</translation>
    </message>
    <message>
        <source>Signer</source>
        <extracomment>@title:column who signed</extracomment>
        <translation>Подписант</translation>
    </message>
</context>
<context>
    <name>homeward::PapersPage</name>
    <message>
        <source>Signed summaries</source>
        <extracomment>@title section with the papers that were signed</extracomment>
        <translation>Подписанные справки</translation>
    </message>
    <message>
        <source>Summaries signed in this dossier will be listed here.</source>
        <translation>Здесь будут справки, подписанные в этом досье.</translation>
    </message>
    <message>
        <source>Open a case and choose “Signed summary…” in the menu “Case”.</source>
        <translation>Откройте дело и выберите «Подписанная справка…» в меню «Дело».</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <extracomment>@action:button leads to the list of cases</extracomment>
        <translation>Выбрать дело</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button reads once more what could not be read</extracomment>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>homeward::PassphraseDialog</name>
    <message>
        <source>Type the present passphrase first.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Сначала введите нынешнюю парольную фразу.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <extracomment>@info after a wrong passphrase</extracomment>
        <translation>
            <numerusform>Повторите через %n секунду.</numerusform>
            <numerusform>Повторите через %n секунды.</numerusform>
            <numerusform>Повторите через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present passphrase does not fit. Check the keyboard layout and Caps Lock.</source>
        <extracomment>@info the passphrase so far is asked for before a new one is set</extracomment>
        <translation>Нынешняя парольная фраза не подходит. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>This account sees the content, and yours does not, so it cannot pass the key on. An account that manages accounts and sees the content can, or the recovery key.</source>
        <extracomment>@info an administrator without the content wanted to give an account access to it</extracomment>
        <translation>Эта учётная запись видит содержимое, а ваша&#xa0;— нет, поэтому не может передать ключ. Это может учётная запись, которая управляет учётными записями и видит содержимое, или ключ восстановления.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Nobody can read a passphrase back. Where it is lost, the recovery key or an administrator helps.</source>
        <translation>Прочитать парольную фразу не может никто. Если она утеряна, поможет ключ восстановления или администратор.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>A new passphrase for “%1”, whose former one is forgotten. Tell it to the person in private; they can change it after unlocking.</source>
        <extracomment>@info %1 is the key of an account</extracomment>
        <translation>Новая парольная фраза для «%1» вместо забытой. Сообщите её человеку наедине; после разблокирования её можно сменить.</translation>
    </message>
</context>
<context>
    <name>homeward::PassphraseEdit</name>
    <message>
        <source>Hide passphrase</source>
        <extracomment>@info:tooltip show or hide what is typed as passphrase</extracomment>
        <translation>Скрыть парольную фразу</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
</context>
<context>
    <name>homeward::PastDueModel</name>
    <message>
        <source>no contact yet</source>
        <extracomment>@info no contact of child and family took place</extracomment>
        <translation>контакта ещё не было</translation>
    </message>
    <message>
        <source>last: %1, %2</source>
        <extracomment>@info the last contact of child and family; %1 is how (“Phone call”), %2 the day</extracomment>
        <translation>последний: %1, %2</translation>
    </message>
</context>
<context>
    <name>homeward::PhotoComparer</name>
    <message>
        <source>Comparing %1 and %2</source>
        <extracomment>@info:status two photographs are compared; %1 and %2 such as “Photo 1 · Party A”</extracomment>
        <translation>Сравниваются %1 и %2</translation>
    </message>
</context>
<context>
    <name>homeward::PhotoFactsPanel</name>
    <message>
        <source>File details</source>
        <extracomment>@title:group</extracomment>
        <translation>Сведения о файле</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>@label format and size of a file</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>@label width and height of a photograph</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@info a value the file does not give</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Place tag</source>
        <extracomment>@label the place a camera wrote into its file</extracomment>
        <translation>Метка места</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>@info a place tag the file does not have</extracomment>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Taken, claimed</source>
        <extracomment>@label the date somebody claims a photograph was taken</extracomment>
        <translation>Снято, по заявлению</translation>
    </message>
    <message>
        <source>Age then</source>
        <extracomment>@label age of the child at the claimed date of a photograph</extracomment>
        <translation>Возраст на тот момент</translation>
    </message>
    <message>
        <source>Taken, camera</source>
        <extracomment>@label when a photograph was taken by the camera&apos;s clock</extracomment>
        <translation>Снято, по камере</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>@label the camera a photograph was taken with</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Edited with</source>
        <extracomment>@label the program that last wrote a picture file</extracomment>
        <translation>Изменено в</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>@label how a picture is stored in its file</extracomment>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Pictures in it</source>
        <extracomment>@label how many pictures a file holds</extracomment>
        <translation>Изображений в нём</translation>
    </message>
    <message>
        <source>Show for 20 seconds</source>
        <extracomment>@action:button uncovers the place a camera wrote into its file</extracomment>
        <translation>Показать на 20 секунд</translation>
    </message>
    <message>
        <source>Show the place tag for 20 seconds</source>
        <extracomment>@action:button read aloud</extracomment>
        <translation>Показать метку места на 20 секунд</translation>
    </message>
    <message>
        <source>That you asked is written into the history.</source>
        <extracomment>@info why; beside the button that uncovers a place</extracomment>
        <translation>Этот запрос записывается в историю.</translation>
    </message>
    <message>
        <source>Show in full</source>
        <extracomment>@action:button shows the fingerprint of a file in full</extracomment>
        <translation>Показать полностью</translation>
    </message>
    <message>
        <source>Show SHA-256 in full</source>
        <extracomment>@action:button read aloud</extracomment>
        <translation>Показать SHA-256 полностью</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <extracomment>@label the party that supplied a file</extracomment>
        <translation>Предоставила сторона</translation>
    </message>
    <message>
        <source>Received from</source>
        <extracomment>@label the person or office a file came from</extracomment>
        <translation>Получено от</translation>
    </message>
    <message>
        <source>Received how</source>
        <extracomment>@label by post, by hand, from a data carrier …</extracomment>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>@label when a file was taken into the case</extracomment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <extracomment>@label why a photograph is covered</extracomment>
        <translation>Деликатное</translation>
    </message>
    <message>
        <source>No longer sensitive</source>
        <extracomment>@action:button takes the mark of a sensitive photograph away for everybody</extracomment>
        <translation>Больше не деликатное</translation>
    </message>
    <message>
        <source>Mark as sensitive…</source>
        <translation>Отметить как деликатное…</translation>
    </message>
    <message>
        <source>Your role may look at photos, not mark them.</source>
        <extracomment>@info:tooltip why a photograph cannot be marked</extracomment>
        <translation>Ваша роль позволяет смотреть фото, но не отмечать их.</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>@title:group what people saw comparing a photograph with others</extracomment>
        <translation>Сравнено</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>@action:button shows two photographs beside each other again; %1 the title of the other one</extracomment>
        <translation>С: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>@info read aloud, %1 is the file name of a photograph</extracomment>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>Details and custody…</source>
        <extracomment>@action:button what is known of a file and how it came</extracomment>
        <translation>Сведения и хранение…</translation>
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
        <translation>Сравнить слева</translation>
    </message>
    <message>
        <source>Compare at the right</source>
        <extracomment>@action:inmenu puts a photograph at the right of the comparison</extracomment>
        <translation>Сравнить справа</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>@action:inmenu shows a photograph large; a covered one is uncovered</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Compare with another</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Сравнить с другим</translation>
    </message>
    <message>
        <source>No longer sensitive</source>
        <translation>Больше не деликатное</translation>
    </message>
    <message>
        <source>Mark as sensitive…</source>
        <translation>Отметить как деликатное…</translation>
    </message>
    <message>
        <source>Sensitive photo</source>
        <extracomment>@title:window</extracomment>
        <translation>Деликатное фото</translation>
    </message>
    <message>
        <source>Why is it to be covered?</source>
        <extracomment>@label:textbox why a photograph is to be covered</extracomment>
        <translation>Почему его следует закрыть?</translation>
    </message>
    <message>
        <source>Cover the photo</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрыть фото</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>@label:listbox the order of photographs</extracomment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>As received</source>
        <extracomment>@item:inlistbox order of photographs</extracomment>
        <translation>Как поступили</translation>
    </message>
    <message>
        <source>By claimed date</source>
        <extracomment>@item:inlistbox order of photographs</extracomment>
        <translation>По заявленной дате</translation>
    </message>
    <message>
        <source>By party</source>
        <extracomment>@item:inlistbox order of photographs</extracomment>
        <translation>По стороне</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button puts the chosen photograph beside another</extracomment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>← → right photo · Shift+← → left photo · X swap · Space loupe · Z 100% · L other side</source>
        <extracomment>@info:usagetip the keys of comparing photographs</extracomment>
        <translation>← → правое фото · Shift+← → левое фото · X поменять · Пробел лупа · Z 100% · L другая сторона</translation>
    </message>
    <message>
        <source>Details and custody…</source>
        <extracomment>@action:inmenu what is known of a file and how it came</extracomment>
        <translation>Сведения и хранение…</translation>
    </message>
    <message>
        <source>Photographs of this case will be here.</source>
        <extracomment>@info shown while a case has no photographs</extracomment>
        <translation>Здесь будут фотографии этого дела.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>@action:button takes files in as evidence</extracomment>
        <translation>Добавить файлы…</translation>
    </message>
</context>
<context>
    <name>homeward::PlanDialog</name>
    <message>
        <source>Agreed interval</source>
        <extracomment>@title:window how often families are to speak</extracomment>
        <translation>Согласованный промежуток</translation>
    </message>
    <message>
        <source>Days until the next contact, where no day was agreed</source>
        <extracomment>@label:spinbox</extracomment>
        <translation>Дней до следующего контакта, если день не согласован</translation>
    </message>
    <message>
        <source>Days until the next try after nobody answered</source>
        <extracomment>@label:spinbox</extracomment>
        <translation>Дней до следующей попытки, если никто не ответил</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Set interval</source>
        <extracomment>@action:button sets the interval for all families of the dossier</extracomment>
        <translation>Установить промежуток</translation>
    </message>
</context>
<context>
    <name>homeward::QuickLine</name>
    <message>
        <source>The line names %1, and the open case is %2.</source>
        <extracomment>@info %1 and %2 are case numbers</extracomment>
        <translation>В строке указано %1, а открыто дело %2.</translation>
    </message>
    <message>
        <source>Begin with the number of the case.</source>
        <extracomment>@info what is missing in a line typed in words</extracomment>
        <translation>Начните с номера дела.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <extracomment>@info %1 is what was typed as a case number</extracomment>
        <translation>Дела %1 нет.</translation>
    </message>
    <message>
        <source>Say how: phone, video, message, letter, visit or meeting.</source>
        <extracomment>@info what is missing in a line typed in words</extracomment>
        <translation>Укажите способ: телефон, видео, сообщение, письмо, посещение или встреча.</translation>
    </message>
    <message>
        <source>Say how it went: answered, no answer, planned, cancelled or declined.</source>
        <extracomment>@info what is missing in a line typed in words</extracomment>
        <translation>Укажите результат: ответили, без ответа, запланировано, отменено или отказ.</translation>
    </message>
    <message>
        <source>Which day is meant?</source>
        <extracomment>@info the date in a line typed in words can be read in several ways; buttons follow</extracomment>
        <translation>Какой день имеется в виду?</translation>
    </message>
    <message>
        <source>Say for which day it is planned.</source>
        <extracomment>@info what is missing in a line typed in words</extracomment>
        <translation>Укажите, на какой день запланировано.</translation>
    </message>
    <message>
        <source>A contact cannot be planned for a day that has passed.</source>
        <extracomment>@info</extracomment>
        <translation>Контакт нельзя запланировать на прошедший день.</translation>
    </message>
    <message>
        <source>A contact in the future can only be planned.</source>
        <extracomment>@info</extracomment>
        <translation>Будущий контакт можно только запланировать.</translation>
    </message>
    <message>
        <source>with: %1</source>
        <extracomment>@info part of how a line was read; %1 is who was spoken to</extracomment>
        <translation>с кем: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>@info how long a contact lasted</extracomment>
        <translation>
            <numerusform>%n&#xa0;минута</numerusform>
            <numerusform>%n&#xa0;минуты</numerusform>
            <numerusform>%n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>@info part of how a line was read; %1 is the day of the next contact</extracomment>
        <translation>следующий&#xa0;— %1</translation>
    </message>
    <message>
        <source>next try %1, as the office’s interval proposes</source>
        <extracomment>@info part of how a line was read; %1 is a day the program proposes after nobody answered</extracomment>
        <translation>следующая попытка %1, как предлагает промежуток учреждения</translation>
    </message>
    <message>
        <source>For example: DEMO-0014 phone, no answer, 2 Dec</source>
        <translation>Например: DEMO-0014 телефон, без ответа, 2.12</translation>
    </message>
    <message>
        <source>For example: phone, no answer, 2 Dec</source>
        <translation>Например: телефон, без ответа, 2.12</translation>
    </message>
    <message>
        <source>Next contact %1</source>
        <translation>Следующий контакт %1</translation>
    </message>
    <message>
        <source>It was on %1</source>
        <translation>Это было %1</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <extracomment>@label a line in which a contact is typed in words</extracomment>
        <translation>Быстрая запись</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>@action:button logs what was typed</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <extracomment>@info %1 is how a line typed in words was understood</extracomment>
        <translation>Понято так: %1</translation>
    </message>
    <message>
        <source>Say how it went: took place, planned, cancelled or declined.</source>
        <extracomment>@info what is missing in a line typed in words: the result of a visit or a meeting</extracomment>
        <translation>Укажите результат: состоялось, запланировано, отменено или отказ.</translation>
    </message>
    <message>
        <source>Say how it went: received, no answer, planned, cancelled or declined.</source>
        <extracomment>@info what is missing in a line typed in words: the result of a letter or a message</extracomment>
        <translation>Укажите результат: получено, без ответа, запланировано, отменено или отказ.</translation>
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
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>@action:button shows the small pages</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>@action:button shows the table of contents the file brings along</extracomment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Found places</source>
        <extracomment>@action:button shows the list of places of a text</extracomment>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>This file has no table of contents.</source>
        <extracomment>@info shown where a document brings no table of contents</extracomment>
        <translation>В этом файле нет содержания.</translation>
    </message>
</context>
<context>
    <name>homeward::ReaderToolBar</name>
    <message>
        <source>of %1</source>
        <extracomment>@label after the field with the page number; %1 how many pages there are</extracomment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>@info size of the view, %1 is a number of percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Select text</source>
        <extracomment>@action:button chooses words on the page</extracomment>
        <translation>Выделить текст</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>@action:button marks words with colour</extracomment>
        <translation>Выделить цветом</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>@action:button puts a note on the page</extracomment>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Mark area</source>
        <extracomment>@action:button marks a rectangle on the page</extracomment>
        <translation>Очертить область</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>@action:button</extracomment>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>@action:button</extracomment>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>@action:button</extracomment>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>@action:button</extracomment>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>@item:inlistbox the page as wide as the view</extracomment>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>@item:inlistbox the whole page in the view
----------
@action:button</extracomment>
        <translation>На всю страницу</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <extracomment>@action:button turns the view, not the file</extracomment>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>@label:spinbox</extracomment>
        <translation>Страница</translation>
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
        <translation>Запишите дату получения как один день, например 23.11.2026, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Supplied by party</source>
        <extracomment>@label:listbox the party that supplied files</extracomment>
        <translation>Предоставила сторона</translation>
    </message>
    <message>
        <source>Received from</source>
        <extracomment>@label:textbox person or office that handed the files over</extracomment>
        <translation>Получено от</translation>
    </message>
    <message>
        <source>Received by</source>
        <extracomment>@label:textbox person or office that took the files</extracomment>
        <translation>Кто получил</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>@label:listbox the medium: by post, on a USB drive …</extracomment>
        <translation>Каким путём</translation>
    </message>
    <message>
        <source>Date of receipt</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Дата получения</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>@label:listbox was the original of the files seen?</extracomment>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:inlistbox no party supplied the files, or it is not known</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>handed over in person</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>передано лично</translation>
    </message>
    <message>
        <source>by post</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>по почте</translation>
    </message>
    <message>
        <source>on a USB drive</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>на USB-накопителе</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>по электронной почте</translation>
    </message>
    <message>
        <source>by messenger</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>через программу обмена сообщениями</translation>
    </message>
    <message>
        <source>scanned in the office</source>
        <extracomment>@item:inlistbox how files came</extracomment>
        <translation>получено сканированием в учреждении</translation>
    </message>
    <message>
        <source>Write the date of the file as one day, such as 23 Nov 2026, or leave it empty.</source>
        <extracomment>@info what is wrong in a form; the example is a day as written in the language</extracomment>
        <translation>Запишите дату файла как один день, например 23.11.2026, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Taken, claimed</source>
        <extracomment>@label:textbox the date somebody claims a photograph was taken</extracomment>
        <translation>Снято, по заявлению</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <extracomment>@label:textbox the date that stands on a document</extracomment>
        <translation>Дата на документе</translation>
    </message>
    <message>
        <source>The date of receipt lies in the future. Correct it, or leave it empty.</source>
        <extracomment>@info what is wrong in a form</extracomment>
        <translation>Дата получения в будущем. Исправьте её или оставьте пустой.</translation>
    </message>
</context>
<context>
    <name>homeward::RecentDossiers</name>
    <message>
        <source>Open elsewhere</source>
        <extracomment>@info chip: another window or program of this computer has the dossier open</extracomment>
        <translation>Открыто в другом месте</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>@info chip: the folder of the dossier is not there</extracomment>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>@info chip: a file of the dossier is absent or cannot be read</extracomment>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Needs a newer version</source>
        <extracomment>@info chip: the dossier was made by a newer version of the program</extracomment>
        <translation>Нужна более новая версия</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>@info chip: the folder of the dossier is there</extracomment>
        <translation>На диске</translation>
    </message>
    <message>
        <source>Last opened %1</source>
        <extracomment>@info when a dossier was opened last; %1 is a date with a time</extracomment>
        <translation>Последний раз открыто %1</translation>
    </message>
    <message>
        <source>Remove “%1” from this list</source>
        <extracomment>@info:tooltip takes a dossier off the list; its files stay</extracomment>
        <translation>Убрать «%1» из этого списка</translation>
    </message>
</context>
<context>
    <name>homeward::RecoverDialog</name>
    <message>
        <source>Type the recovery key as it is written; small letters and blanks do not matter.</source>
        <extracomment>@info what is missing in a form</extracomment>
        <translation>Введите ключ восстановления, как он записан; строчные буквы и пробелы не имеют значения.</translation>
    </message>
    <message>
        <source>This is not how a recovery key looks: nine groups of four letters and digits. Look for a slip of the pen.</source>
        <extracomment>@info a recovery key was typed with a mistake</extracomment>
        <translation>Ключ восстановления выглядит иначе: девять групп по четыре буквы и цифры. Проверьте, нет ли описки.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this dossier, or a newer one has replaced it.</source>
        <translation>Это не ключ восстановления этого досье, или его заменили более новым.</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <extracomment>@title:window @action:button</extracomment>
        <translation>Воспользоваться ключом восстановления</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>The recovery key of “%1” gives an account a new passphrase. The use of it is recorded.</source>
        <extracomment>@info %1 is the name of a dossier</extracomment>
        <translation>Ключ восстановления «%1» задаёт учётной записи новую парольную фразу. Его использование записывается.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Also make a new recovery key; this one becomes void</source>
        <extracomment>@option:check</extracomment>
        <translation>Также создать новый ключ восстановления; этот потеряет силу</translation>
    </message>
</context>
<context>
    <name>homeward::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <extracomment>@title:window
----------
@label the recovery key, for screen readers</extracomment>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Write down the new recovery key</source>
        <extracomment>@title</extracomment>
        <translation>Запишите новый ключ восстановления</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <extracomment>@action:button copies the recovery key; the clipboard forgets it after half a minute</extracomment>
        <translation>Копировать на 30 секунд</translation>
    </message>
    <message>
        <source>It is written down</source>
        <extracomment>@action:button</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>It opens the dossier when a passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it in a safe place. The former key does not open this dossier any more, but still the backups that were made before.</source>
        <translation>Он открывает досье, когда потеряна парольная фраза. Он показан только сейчас и нигде не хранится. Запишите его на бумаге и храните в надёжном месте. Прежний ключ уже не открывает это досье, но по-прежнему открывает резервные копии, сделанные раньше.</translation>
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
        <translation>Файл содержит: %1. Ничто из этого здесь не запускается и не открывается.</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>@action:button folds the explanations up</extracomment>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <extracomment>@info:status strip over a document with nothing else to tell</extracomment>
        <translation>Этот файл защищён паролем.</translation>
    </message>
</context>
<context>
    <name>homeward::SectionList</name>
    <message>
        <source>Sections</source>
        <extracomment>@label of the list of sections, for screen readers</extracomment>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>homeward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>@title</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Papers have their own language, chosen when they are made.</source>
        <translation>Язык печатных документов выбирается отдельно, при их создании.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>@item:inlistbox language</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Pages of documents stay white.</source>
        <translation>Страницы документов остаются белыми.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>@item:inlistbox colours of the window</extracomment>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>@item:inlistbox colours of the window</extracomment>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change it too, Ctrl+0 brings it back.</source>
        <translation>Его меняют также Ctrl++ и Ctrl+−, а Ctrl+0 возвращает обычный.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>@item:inlistbox text size in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Автоматическая блокировка</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse. The last 30 seconds are counted in the status bar.</source>
        <translation>После такого времени без клавиатуры и мыши. Последние 30 секунд отсчитывает строка состояния.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <extracomment>@item:inlistbox time until the dossier locks</extracomment>
        <translation>
            <numerusform>через %n&#xa0;минуту</numerusform>
            <numerusform>через %n&#xa0;минуты</numerusform>
            <numerusform>через %n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>@label:listbox how photographs are shown at first</extracomment>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Enter shows one photo as it is, for as long as you look at it. Photos marked as sensitive are always covered at first. Ctrl+Shift+H covers all of them at once.</source>
        <translation>Enter показывает одно фото таким, какое оно есть, пока вы на него смотрите. Фото, отмеченные как деликатные, сначала всегда закрыты. Ctrl+Shift+H закрывает все сразу.</translation>
    </message>
    <message>
        <source>In colour</source>
        <extracomment>@item:inlistbox photographs at first</extracomment>
        <translation>В цвете</translation>
    </message>
    <message>
        <source>In greyscale at first</source>
        <extracomment>@item:inlistbox photographs at first</extracomment>
        <translation>Сначала в оттенках серого</translation>
    </message>
    <message>
        <source>Covered at first</source>
        <extracomment>@item:inlistbox photographs at first</extracomment>
        <translation>Сначала закрыты</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>@action:button</extracomment>
        <translation>Учётные записи…</translation>
    </message>
    <message>
        <source>Who works on the dossier and as what, your passphrase, the recovery key.</source>
        <translation>Кто и в какой роли работает с досье, ваша парольная фраза, ключ восстановления.</translation>
    </message>
    <message>
        <source>Open a dossier first: accounts belong to it.</source>
        <translation>Сначала откройте досье: учётные записи принадлежат ему.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>@item:inlistbox colours of the window: black, white and yellow</extracomment>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Folder of trusted keys</source>
        <extracomment>@title:window choosing the folder with the certificates of known signers
----------
@label</extracomment>
        <translation>Папка доверенных ключей</translation>
    </message>
    <message>
        <source>No setting says “%1”. Esc shows all of them again.</source>
        <extracomment>@info %1 is what was looked for</extracomment>
        <translation>В настройках нет слов «%1». Esc снова показывает все.</translation>
    </message>
    <message>
        <source>none chosen</source>
        <extracomment>@info no folder was chosen</extracomment>
        <translation>не выбрана</translation>
    </message>
    <message>
        <source>%1: now “%2”, before “%3”.</source>
        <extracomment>@info:status %1 is the name of a setting, %2 what it is now, %3 what it was</extracomment>
        <translation>%1: теперь «%2», было «%3».</translation>
    </message>
    <message>
        <source>Find a setting or a key</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Найти настройку или клавишу</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>@action:button take the last change back</extracomment>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Lock and privacy</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Блокировка и защита данных</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Очистка буфера обмена</translation>
    </message>
    <message>
        <source>What was copied of a case leaves the clipboard after this time, and at once when the dossier is locked.</source>
        <translation>Скопированное из дела исчезает из буфера обмена через это время, а при блокировке досье&#xa0;— сразу.</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <extracomment>@item:inlistbox time until copied personal data leaves the clipboard</extracomment>
        <translation>
            <numerusform>через %n секунду</numerusform>
            <numerusform>через %n секунды</numerusform>
            <numerusform>через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Доверенные ключи</translation>
    </message>
    <message>
        <source>None chosen yet: every signer of a document is unknown. The folder holds the certificates of the offices whose signatures this computer trusts.</source>
        <translation>Ещё не выбрана: каждый подписант документа неизвестен. В папке лежат сертификаты учреждений, подписям которых доверяет этот компьютер.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@action:button choose a folder</extracomment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Single letters, digits and signs as commands</source>
        <extracomment>@label:listbox</extracomment>
        <translation>Отдельные буквы, цифры и знаки как команды</translation>
    </message>
    <message>
        <source>They never act in text fields. Every command also has a line in the menus.</source>
        <translation>В текстовых полях они никогда не действуют. У каждой команды есть также строка в меню.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>@item:inlistbox single letters act as commands</extracomment>
        <translation>Действуют</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>@item:inlistbox single letters do not act as commands</extracomment>
        <translation>Не действуют</translation>
    </message>
    <message>
        <source>Colours and sizes</source>
        <extracomment>@title:group of settings</extracomment>
        <translation>Цвета и размеры</translation>
    </message>
</context>
<context>
    <name>homeward::SourceForm</name>
    <message>
        <source>Say where this comes from, or choose the document.</source>
        <extracomment>@info beside a field: a claim must say where it comes from</extracomment>
        <translation>Укажите источник или выберите документ.</translation>
    </message>
    <message>
        <source>This date can be read in several ways or not at all. Write the month as a word, or leave it empty.</source>
        <extracomment>@info beside the field for the date of a source: it was not understood, or in several ways</extracomment>
        <translation>Эту дату можно прочитать по-разному или вовсе нельзя прочитать. Напишите месяц словом или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <extracomment>@info how a typed date was understood; %1 is the date</extracomment>
        <translation>Прочитано как: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>@label:textbox where a claim comes from, in words</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Document on file</source>
        <extracomment>@label:listbox the stored file a claim comes from</extracomment>
        <translation>Документ в деле</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>@label:spinbox page of that document</extracomment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:valuesuffix a page that is not stated</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>@item:inlistbox no stored file</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Date of the source, if stated</source>
        <extracomment>@label:textbox the date the source itself bears</extracomment>
        <translation>Дата источника, если указана</translation>
    </message>
</context>
<context>
    <name>homeward::StartPage</name>
    <message>
        <source>Case files of separated children: what each party says, the material, and signed summaries of verification.</source>
        <translation>Дела детей, разлучённых с семьёй: утверждения каждой стороны, материалы и подписанные справки о верификации.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>@title:group dossiers opened before</extracomment>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Open dossier…</source>
        <extracomment>@action:button</extracomment>
        <translation>Открыть досье…</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <extracomment>@action:button</extracomment>
        <translation>Новое досье…</translation>
    </message>
    <message>
        <source>Verify a document…</source>
        <extracomment>@action:button check a signed file</extracomment>
        <translation>Проверить документ…</translation>
    </message>
    <message>
        <source>The program works without a network and sends nothing.</source>
        <translation>Программа работает без сети и ничего не отправляет.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <extracomment>@action:button make a dossier of a backup</extracomment>
        <translation>Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>The folder of a dossier can also be dropped on this window.</source>
        <extracomment>@info on the start page, under the buttons</extracomment>
        <translation>Папку досье можно также перетащить в это окно.</translation>
    </message>
</context>
<context>
    <name>homeward::StateStrip</name>
    <message numerus="yes">
        <source>%n evidence file(s) are missing or were changed. Everything else is not affected; restore them from a backup.</source>
        <extracomment>@info evidence files that are missing or changed, found while the dossier is open</extracomment>
        <translation>
            <numerusform>%n файл материалов отсутствует или изменён. Остального это не касается; восстановите его из резервной копии.</numerusform>
            <numerusform>%n файла материалов отсутствуют или изменены. Остального это не касается; восстановите их из резервной копии.</numerusform>
            <numerusform>%n файлов материалов отсутствуют или изменены. Остального это не касается; восстановите их из резервной копии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the report of “Check dossier”</source>
        <extracomment>@info faults of a dossier that are not listed here</extracomment>
        <translation>
            <numerusform>и ещё %n: см. отчёт «Проверка досье»</numerusform>
            <numerusform>и ещё %n: см. отчёт «Проверка досье»</numerusform>
            <numerusform>и ещё %n: см. отчёт «Проверка досье»</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>@action:button show or hide what is damaged</extracomment>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать подробности</translation>
    </message>
    <message>
        <source>Open for writing here…</source>
        <extracomment>@action:button open the dossier for writing although another computer has left its lock</extracomment>
        <translation>Открыть здесь для записи…</translation>
    </message>
    <message>
        <source>State of the dossier</source>
        <extracomment>@label for screen readers: the strip that says why nothing can be changed</extracomment>
        <translation>Состояние досье</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. %1 It stays here, in memory only, until it can be saved.</source>
        <extracomment>@info words typed could not be saved; %1 is a sentence that says why</extracomment>
        <translation>Введённое ещё не сохранено. %1 Оно остаётся здесь, только в памяти, пока его не удастся сохранить.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>@action:button save what was typed once more</extracomment>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <extracomment>@action:button write what was typed into a file elsewhere</extracomment>
        <translation>Сохранить копию в…</translation>
    </message>
</context>
<context>
    <name>homeward::StatusLine</name>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <extracomment>@info:status seconds until the dossier locks by itself</extracomment>
        <translation>
            <numerusform>Блокировка через %n&#xa0;с</numerusform>
            <numerusform>Блокировка через %n&#xa0;с</numerusform>
            <numerusform>Блокировка через %n&#xa0;с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <extracomment>@info:status minutes until the dossier locks by itself</extracomment>
        <translation>
            <numerusform>Блокировка через %n&#xa0;мин</numerusform>
            <numerusform>Блокировка через %n&#xa0;мин</numerusform>
            <numerusform>Блокировка через %n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>@info:status what was typed is being saved</extracomment>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status everything is saved; %1 is a time</extracomment>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>@info:status what was typed could not be saved</extracomment>
        <translation>Не сохранено</translation>
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
        <translation>Напишите хотя бы одно из того, что говорит сторона.</translation>
    </message>
    <message>
        <source>New record: %1</source>
        <extracomment>@title:window a new record of a case; %1 is “Person”, “Document”, “Stay” or “Condition report”</extracomment>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>@label:listbox the side that says something</extracomment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Add record</source>
        <extracomment>@action:button makes the new record</extracomment>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the party that says this.</source>
        <extracomment>@info beside the fields of a claim or a record</extracomment>
        <translation>Выберите сторону, которая это говорит.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>@info in a list of choices of which none is made yet</extracomment>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>homeward::SummaryDialog</name>
    <message>
        <source>Every claim has a source</source>
        <extracomment>@info a check before signing</extracomment>
        <translation>У каждого утверждения есть источник</translation>
    </message>
    <message>
        <source>No open conflicts</source>
        <extracomment>@info a check before signing</extracomment>
        <translation>Неустранённых противоречий нет</translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s) will be printed with all values</source>
        <extracomment>@info a check before signing; %n facts in conflict</extracomment>
        <translation>
            <numerusform>%n&#xa0;противоречие будет напечатано со всеми значениями</numerusform>
            <numerusform>%n&#xa0;противоречия будут напечатаны со всеми значениями</numerusform>
            <numerusform>%n&#xa0;противоречий будут напечатаны со всеми значениями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n page(s)</source>
        <extracomment>@action:button the act of signing; %n is the number of pages</extracomment>
        <translation>
            <numerusform>Подписать %n&#xa0;страницу</numerusform>
            <numerusform>Подписать %n&#xa0;страницы</numerusform>
            <numerusform>Подписать %n&#xa0;страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <extracomment>@action:button chooses the file with the signing key</extracomment>
        <translation>Выбрать файл ключа…</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <extracomment>@action:button chooses where the signed file is saved</extracomment>
        <translation>Выбрать, куда сохранить…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <extracomment>@title:window
----------
@label:chooser a PKCS#12 file</extracomment>
        <translation>Ключ подписи</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <extracomment>@item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons</extracomment>
        <translation>Файлы ключей (*.p12 *.pfx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the signed summary</source>
        <extracomment>@title:window</extracomment>
        <translation>Сохранение подписанной справки</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <extracomment>@item:inlistbox kinds of files; keep the pattern in brackets</extracomment>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Signing…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Подписание…</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <extracomment>@title:window</extracomment>
        <translation>Подписанная справка</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <extracomment>@label:listbox the language the paper is written in</extracomment>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>@label:textbox what a paper is for</extracomment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>@label:textbox who receives a paper</extracomment>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <extracomment>@label:textbox office held by the person who signs</extracomment>
        <translation>Должность подписанта</translation>
    </message>
    <message>
        <source>Checks before signing</source>
        <extracomment>@title:group</extracomment>
        <translation>Проверки перед подписанием</translation>
    </message>
    <message>
        <source>Go to signing</source>
        <extracomment>@action:button</extracomment>
        <translation>Перейти к подписанию</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <extracomment>@label:textbox</extracomment>
        <translation>Парольная фраза ключа</translation>
    </message>
    <message>
        <source>Signed file</source>
        <extracomment>@label:chooser</extracomment>
        <translation>Подписанный файл</translation>
    </message>
    <message>
        <source>Signing cannot be undone. A correction needs a new summary that replaces this one.</source>
        <extracomment>@info before signing</extracomment>
        <translation>Подписание нельзя отменить. Для исправления нужна новая справка взамен этой.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>@action:button from signing back to the draft</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>@action:button</extracomment>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <extracomment>@action:button checks the signature of the file just signed</extracomment>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>@action:button closes a dialog whose work is done</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>@info a summary was signed; %1 is its number</extracomment>
        <translation>Подписано: %1</translation>
    </message>
    <message numerus="yes">
        <source>File: %1
Signer: %2
Fingerprint: %3
%n page(s)</source>
        <extracomment>@info about a signed summary; %1 file name, %2 the signer, %3 the beginning of the file&apos;s fingerprint, %n pages</extracomment>
        <translation>
            <numerusform>Файл: %1
Подписант: %2
Отпечаток: %3
%n&#xa0;страница</numerusform>
            <numerusform>Файл: %1
Подписант: %2
Отпечаток: %3
%n&#xa0;страницы</numerusform>
            <numerusform>Файл: %1
Подписант: %2
Отпечаток: %3
%n&#xa0;страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s) in sealed facts will be named without values</source>
        <extracomment>@info a check before signing; %n sealed facts in conflict</extracomment>
        <translation>
            <numerusform>%n противоречие в защищённых сведениях будет названо без значений</numerusform>
            <numerusform>%n противоречия в защищённых сведениях будут названы без значений</numerusform>
            <numerusform>%n противоречий в защищённых сведениях будут названы без значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a source on file</source>
        <translation>
            <numerusform>%n утверждение без источника в деле</numerusform>
            <numerusform>%n утверждения без источника в деле</numerusform>
            <numerusform>%n утверждений без источника в деле</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ThumbnailBar</name>
    <message>
        <source>Page thumbnails</source>
        <extracomment>@label accessible name of the strip of small pages</extracomment>
        <translation>Миниатюры страниц</translation>
    </message>
</context>
<context>
    <name>homeward::ThumbnailModel</name>
    <message numerus="yes">
        <source>Page %1, %n annotation(s)</source>
        <extracomment>@item read aloud in the strip of small pages; %1 is the page, %n the number of marks on it</extracomment>
        <translation>
            <numerusform>Страница %1, %n&#xa0;аннотация</numerusform>
            <numerusform>Страница %1, %n&#xa0;аннотации</numerusform>
            <numerusform>Страница %1, %n&#xa0;аннотаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::TimelineModel</name>
    <message>
        <source>Family contact</source>
        <extracomment>@item whose lane of the timeline: contacts of the child with the family</extracomment>
        <translation>Контакт с семьёй</translation>
    </message>
    <message>
        <source>claimed differently</source>
        <extracomment>@info:status the parties give different dates of the same thing</extracomment>
        <translation>утверждения различаются</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>@title:column the date of an event</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>@title:column the party that says so, or family contact</extracomment>
        <translation>Кто утверждает</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>@title:column</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>@title:column whether the parties disagree</extracomment>
        <translation>Пометка</translation>
    </message>
</context>
<context>
    <name>homeward::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <extracomment>@title:group what happened when, as the parties say it</extracomment>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>As lanes</source>
        <extracomment>@action:button shows the timeline as lanes again</extracomment>
        <translation>Как полосы</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Как таблица</translation>
    </message>
    <message>
        <source>Family contact: %1</source>
        <extracomment>@info the line of family contact on the Overview; %1 tells the last contact and the next</extracomment>
        <translation>Контакт с семьёй: %1</translation>
    </message>
    <message>
        <source>Open log</source>
        <extracomment>@action:button opens the tab with the family log</extracomment>
        <translation>Открыть журнал</translation>
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
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Section labels</source>
        <extracomment>@info:tooltip show or hide the labels of the sections at the left</extracomment>
        <translation>Названия разделов</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>@info:tooltip to the place shown before</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>@info:tooltip to the place one came back from</extracomment>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>@info:tooltip lock the dossier</extracomment>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>@label language of the interface</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Case, person, document</source>
        <extracomment>@info:placeholder field that finds a case, a person or a document and goes there</extracomment>
        <translation>Дело, лицо, документ</translation>
    </message>
</context>
<context>
    <name>homeward::TypingHint</name>
    <message>
        <source>Caps Lock is on · keyboard: %1</source>
        <extracomment>@info under the passphrase field, %1 is EN, УК or РУ</extracomment>
        <translation>Caps Lock включён · раскладка: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>@info under the passphrase field</extracomment>
        <translation>Caps Lock включён</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <extracomment>@info under the passphrase field, %1 is EN, УК or РУ</extracomment>
        <translation>Раскладка: %1</translation>
    </message>
</context>
<context>
    <name>homeward::UnlockPage</name>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <extracomment>@info under a wrong passphrase, %1 is the sentence before, %n seconds</extracomment>
        <translation>
            <numerusform>%1 Попробуйте ещё раз через %n&#xa0;секунду.</numerusform>
            <numerusform>%1 Попробуйте ещё раз через %n&#xa0;секунды.</numerusform>
            <numerusform>%1 Попробуйте ещё раз через %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>@action:button</extracomment>
        <translation>Разблокирование…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Homeward is locked</source>
        <translation>Homeward заблокирован</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Открытие досье</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>@label the account that works, for screen readers</extracomment>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Another dossier…</source>
        <extracomment>@action:button</extracomment>
        <translation>Другое досье…</translation>
    </message>
    <message>
        <source>Verify a document…</source>
        <extracomment>@action:button check a signed file</extracomment>
        <translation>Проверить документ…</translation>
    </message>
    <message>
        <source>The new passphrase of “%1” is set. Unlock with it.</source>
        <extracomment>@info after the recovery key was used; %1 is the key of an account</extracomment>
        <translation>Новая парольная фраза для «%1» задана. Разблокируйте досье ею.</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <extracomment>@action:button for a forgotten passphrase</extracomment>
        <translation>Воспользоваться ключом восстановления…</translation>
    </message>
</context>
<context>
    <name>homeward::ValueEditor</name>
    <message>
        <source>For example: 12.03.2017, March 2017, 2017, about 2011, winter 2021/22, 2010–2012</source>
        <extracomment>@info examples of dates one may type</extracomment>
        <translation>Например: 12.03.2017, март 2017, 2017, около 2011, зима 2021/22, 2010–2012</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <extracomment>@info how a typed date was understood; %1 is the date</extracomment>
        <translation>Прочитано как: %1</translation>
    </message>
    <message>
        <source>This can be read in several ways. Which one is meant?</source>
        <extracomment>@info a typed date has several readings, which follow as a list to choose from</extracomment>
        <translation>Это можно прочитать по-разному. Что имеется в виду?</translation>
    </message>
    <message>
        <source>Write the year with four digits, so that the century is certain.</source>
        <translation>Запишите год четырьмя цифрами, чтобы век был ясен.</translation>
    </message>
    <message>
        <source>This was not understood as a date. Write it as 12.03.2017 or as “March 2017”.</source>
        <translation>Дата не распознана. Запишите её как 12.03.2017 или как «март 2017».</translation>
    </message>
    <message>
        <source>Write at least the surname or the given name.</source>
        <extracomment>@info beside a field</extracomment>
        <translation>Запишите хотя бы фамилию или имя.</translation>
    </message>
    <message>
        <source>Choose how the date is meant.</source>
        <extracomment>@info beside a field: one of several readings of a date must be chosen</extracomment>
        <translation>Выберите, какая дата имеется в виду.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <extracomment>@info beside a field</extracomment>
        <translation>Запишите дату.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>@info beside a field</extracomment>
        <translation>Выберите одно.</translation>
    </message>
    <message>
        <source>Write what the party says.</source>
        <extracomment>@info beside a field</extracomment>
        <translation>Запишите утверждение стороны.</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>@label:textbox part of a name</extracomment>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>@label:textbox part of a name</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <extracomment>@label:textbox part of a name; may be empty</extracomment>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Written in</source>
        <extracomment>@label:listbox the language and script a name is written in</extracomment>
        <translation>На каком языке записано</translation>
    </message>
    <message>
        <source>Write a number, such as 142 or 142.5.</source>
        <extracomment>@info beside a field for a quantity</extracomment>
        <translation>Напишите число, например 142 или 142,5.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>@item:inlistbox a fact is left unstated</extracomment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the year.</source>
        <translation>Этот день ещё не наступил. Проверьте год.</translation>
    </message>
    <message>
        <source>By this date the child would be over 30 years old. Check the year.</source>
        <translation>По этой дате ребёнку было бы больше 30 лет. Проверьте год.</translation>
    </message>
    <message>
        <source>By this date the person would be over 110 years old. Check the year.</source>
        <translation>По этой дате лицу было бы больше 110 лет. Проверьте год.</translation>
    </message>
</context>
<context>
    <name>homeward::VerifyView</name>
    <message>
        <source>Verify a document</source>
        <extracomment>@title:window choosing a file whose signature is checked
----------
@title section where signatures of files are checked</extracomment>
        <translation>Проверка документа</translation>
    </message>
    <message>
        <source>Signed documents (*.pdf);;All files (*)</source>
        <extracomment>@item:inlistbox kinds of files; keep the patterns in brackets and the two semicolons</extracomment>
        <translation>Подписанные документы (*.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Folder of trusted keys</source>
        <extracomment>@title:window choosing the folder with the certificates of known signers</extracomment>
        <translation>Папка доверенных ключей</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Проверка подписи…</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <extracomment>@title verdict about a file that could not be judged at all</extracomment>
        <translation>Невозможно проверить</translation>
    </message>
    <message>
        <source>Drop a signed document here. Below it you will see who signed it, whether it was changed, and what could not be checked.</source>
        <extracomment>@info in the field where a file may be dropped to check its signature</extracomment>
        <translation>Перетащите сюда подписанный документ. Ниже будет показано, чья на нём подпись, изменён ли документ и что не удалось проверить.</translation>
    </message>
    <message>
        <source>Signature %1 of %2</source>
        <extracomment>@title:group one of several signatures of a file; %1 its number, %2 how many there are</extracomment>
        <translation>Подпись %1 из %2</translation>
    </message>
    <message>
        <source>The trusted keys could not be read. %1</source>
        <extracomment>@info %1 is a reason as sentences</extracomment>
        <translation>Не удалось прочитать доверенные ключи. %1</translation>
    </message>
    <message>
        <source>Not readable in the folder of trusted keys: %1</source>
        <extracomment>@info %1 is a list of file names</extracomment>
        <translation>Не читается в папке доверенных ключей: %1</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, and no dossier needs to be open.</source>
        <extracomment>@info how a file is given to be checked</extracomment>
        <translation>Ничего никуда не отправляется, и открывать досье не нужно.</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <extracomment>@action:button</extracomment>
        <translation>Открыть документ…</translation>
    </message>
    <message>
        <source>Trusted keys…</source>
        <extracomment>@action:button chooses the folder with the certificates of known signers</extracomment>
        <translation>Доверенные ключи…</translation>
    </message>
    <message>
        <source>No trusted keys chosen: every signer is unknown.</source>
        <extracomment>@info no folder of trusted keys was chosen</extracomment>
        <translation>Доверенные ключи не выбраны: каждый подписант неизвестен.</translation>
    </message>
    <message>
        <source>Trusted keys: %1</source>
        <translation>Доверенные ключи: %1</translation>
    </message>
</context>
<context>
    <name>homeward::WithdrawClaimCommand</name>
    <message>
        <source>withdrawal of a claim</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>отзыв утверждения</translation>
    </message>
</context>
<context>
    <name>homeward::WithdrawContactCommand</name>
    <message>
        <source>withdrawal of a contact</source>
        <extracomment>@action:inmenu what Undo takes back</extracomment>
        <translation>отзыв контакта</translation>
    </message>
</context>
<context>
    <name>homeward::WithdrawItemCommand</name>
    <message>
        <source>withdrawal of a file</source>
        <extracomment>@action:inmenu as in “Undo: withdrawal of a file”</extracomment>
        <translation>изъятие файла</translation>
    </message>
</context>
<context>
    <name>homeward::WorkDialog</name>
    <message>
        <source>Progress</source>
        <extracomment>@label for screen readers</extracomment>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info:progress steps done of all steps</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button stop the work; nothing of it is left</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>@label for screen readers: the lines of a report</extracomment>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>@action:button</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
</TS>
