<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Corrections of Qt's own texts, asked before qtbase. Never given to lupdate, which would drop them as vanished. -->
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Файл «%1» уже є.
Замінити його?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Неправильний запис: %1. Сторінки й діапазони відокремлюйте комами, діапазони позначайте дефісом; діапазони не мають перетинатися.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>«%1» – це тека.
Виберіть іншу назву файлу.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>П&amp;араметри &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>П&amp;араметри &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Друкувати</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Знизу вгору, зліва направо</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Знизу вгору, справа наліво</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Несумісні параметри двобічного друку</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Не вдалося записати файл «%1».
Виберіть іншу назву файлу.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Неправильно зазначено сторінки</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Зліва направо, знизу вгору</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Зліва направо, згори вниз</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Справа наліво, знизу вгору</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Справа наліво, згори вниз</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Згори вниз, зліва направо</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Згори вниз, справа наліво</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Параметри «Сторінок на аркуш» і «Набір сторінок» не можна вживати разом.
Вимкніть один із них.</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Друкувати у файл…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Друкувати у файл (PDF)</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Початок діапазону не може бути більшим за кінець.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Параметри двобічного друку несумісні. Виправити їх?</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Записування файлу PDF</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Парні сторінки</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Непарні сторінки</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Несумісні додаткові параметри</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Параметри завдання</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Несумісні параметри сторінки</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Властивості принтера</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Параметри сторінки несумісні. Виправити їх?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Деякі додаткові параметри несумісні. Виправити їх?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Додаткові</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Деякі параметри несумісні. Виправте їх.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Розбирати за примірниками</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Кольоровий друк</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Примірники</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Примірників:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Поточна сторінка</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двобічний друк</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Переплетення за довгим боком</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Переплетення за коротким боком</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Параметри виведення</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Набір сторінок:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Сторінки від</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Усі сторінки</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>У зворотному порядку</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Зазначте сторінки або діапазони через кому. Діапазон – це два числа через дефіс. Наприклад, за записом 3,5-7,9 буде надруковано сторінки 3, 5, 6, 7 і 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Властивості</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>Інший</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйми (дюйм)</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйм</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Перевернута альбомна</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Перевернута книжкова</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Розташування сторінок</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункти (пт)</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Лоток для паперу:</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Export to PDF</source>
        <translation>Експорт у PDF</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>На всю сторінку</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Перегляд перед друком</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Показувати розворот</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Показувати всі сторінки</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Показувати одну сторінку</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Теку не знайдено.
Перевірте назву теки.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знайдено.
Перевірте назву файлу.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«%1» уже є.
Замінити його?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Ви&amp;брати</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» захищено від запису.
Усе одно видалити?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Видалити «%1»?</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показати докладно</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показати списком</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не вдалося видалити теку.</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файлу:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Пошук теки</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Вид файлів:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>До батьківської теки</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список місць і закладок</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Де шукати:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мій комп’ютер</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Батьківська тека</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Нещодавні місця</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлик</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показувати &amp;приховані файли</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Назву «%1» не можна вжити.&lt;/b&gt;&lt;p&gt;Спробуйте іншу назву: коротшу або без розділових знаків.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Неприпустима назва файлу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мій комп’ютер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Discard</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Типові значення</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Зберегти все</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Так для в&amp;сіх</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити дію</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Скасувати &amp;дію</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити дію</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Скасувати &amp;дію</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копіювати &amp;адресу посилання</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Вибрати &amp;все</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Приховати подробиці…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Показати подробиці…</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити дію</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Скасувати дію: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Повторити дію: %1</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити дію</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Скасувати дію: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Повторити дію: %1</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Титульні аркуші</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Відомості для обліку:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>З обмеженим доступом</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфіденційно</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Таємно</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Цілком таємно</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>У кінці:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Затримати без строку</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Керування завданням</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Друкувати одразу</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Час друку:</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>У зазначений час</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>У вихідні (субота й неділя)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Потрібен вхід</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Для друку потрібен вхід. Принтер: %1. Сервер: %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Для друку потрібен вхід. Принтер: %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Ім’я користувача:</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>Критична помилка:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Відомості:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2&#xa0;дюймів</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Інший (%1 × %2&#xa0;дюймів)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Інший (%1 × %2&#xa0;мм)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 × 10&#xa0;дюймів)</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 × 10,5&#xa0;дюйма)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 × 13&#xa0;дюймів)</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Конверт C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Конверт C6</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Конверт DL</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Конверт US 10</translation>
    </message>
</context>
</TS>
