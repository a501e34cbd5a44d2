<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupKeeper</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>@info how long ago</extracomment>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>@info how long ago</extracomment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>@info how long ago</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: PDF with %n page(s)</source>
        <extracomment>@info:shell %1 is a file</extracomment>
        <translation>
            <numerusform>%1: PDF with %n page</numerusform>
            <numerusform>%1: PDF with %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page %1: found %n time(s)</source>
        <extracomment>@info:shell %1 is a page</extracomment>
        <translation>
            <numerusform>Page %1: found %n time</numerusform>
            <numerusform>Page %1: found %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dossier with %n invented case(s): %1</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Dossier with %n invented case: %1</numerusform>
            <numerusform>Dossier with %n invented cases: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %n finding(s)</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>Damaged: %n finding</numerusform>
            <numerusform>Damaged: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new passphrase needs at least %n character(s).</source>
        <extracomment>@info:shell %n is the smallest number of characters of a passphrase</extracomment>
        <translation>
            <numerusform>The new passphrase needs at least %n character.</numerusform>
            <numerusform>The new passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) left out.</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n hidden file left out.</numerusform>
            <numerusform>%n hidden files left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out.</source>
        <extracomment>@info:shell</extracomment>
        <translation>
            <numerusform>%n link left out.</numerusform>
            <numerusform>%n links left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message numerus="yes">
        <source>%n day(s) past the date</source>
        <extracomment>@info:status how long a family has been without the agreed contact</extracomment>
        <translation>
            <numerusform>%n day past the date</numerusform>
            <numerusform>%n days past the date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateReading</name>
    <message numerus="yes">
        <source>There is no day %1: %2 has %n day(s).</source>
        <extracomment>@info beside a date field; %1 is the number of a day that was typed, %2 a month with its year, %n how many days that month has</extracomment>
        <translation>
            <numerusform>There is no day %1: %2 has %n day.</numerusform>
            <numerusform>There is no day %1: %2 has %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%1, %n copy(s): %2</source>
        <extracomment>@info a print job in the history; %1 is the number of a paper, %2 what became of the job, %n how many copies</extracomment>
        <translation>
            <numerusform>%1, %n copy: %2</numerusform>
            <numerusform>%1, %n copies: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%1: the same file is also in %n other case(s).</source>
        <extracomment>@info %1 is the name of a file, %n how many cases</extracomment>
        <translation>
            <numerusform>%1: the same file is also in %n other case.</numerusform>
            <numerusform>%1: the same file is also in %n other cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>@info:status part of what became of files, parts stand side by side</extracomment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <extracomment>@info:status part of what became of files, parts stand side by side</extracomment>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <extracomment>@info:status part of what became of files, parts stand side by side</extracomment>
        <translation>
            <numerusform>%n not added</numerusform>
            <numerusform>%n not added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print.Findings</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <extracomment>@info number of sheets of an attachment, short</extracomment>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print.Words</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>@item:intext age in whole years</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n year(s)</source>
        <extracomment>@item:intext age as a span: %1 the younger age, %n the older, in whole years</extracomment>
        <translation>
            <numerusform>%1–%n year</numerusform>
            <numerusform>%1–%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <extracomment>@info:status chip: number of facts in conflict in a case</extracomment>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <extracomment>@info number of cases</extracomment>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>@info number of pages of a document</extracomment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>@info age in whole years</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>@info age as a span, %1 is the lower number of years and %n the upper one</extracomment>
        <translation>
            <numerusform>%1 to %n year</numerusform>
            <numerusform>%1 to %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <extracomment>@info size of a file</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <extracomment>@info age in whole years, shortened for a narrow row</extracomment>
        <translation>
            <numerusform>%n y</numerusform>
            <numerusform>%n y</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n y</source>
        <extracomment>@info age as a span of years, shortened for a narrow row; %1 is the lower number, %n the upper one</extracomment>
        <translation>
            <numerusform>%1–%n y</numerusform>
            <numerusform>%1–%n y</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::AnnotationPanel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <extracomment>@title:group marks on a document; %n how many</extracomment>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) hidden by the filter.</source>
        <extracomment>@info:status annotations the filter hides; %n how many</extracomment>
        <translation>
            <numerusform>%n annotation hidden by the filter.</numerusform>
            <numerusform>%n annotations hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::BackupKeeper</name>
    <message numerus="yes">
        <source>At the last backup %n thing(s) were not as they were recorded: check the dossier. Backups without such findings are kept.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>At the last backup %n thing was not as it was recorded: check the dossier. Backups without such findings are kept.</numerusform>
            <numerusform>At the last backup %n things were not as they were recorded: check the dossier. Backups without such findings are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::BackupSettings</name>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <extracomment>@item:inlistbox the newest backups</extracomment>
        <translation>
            <numerusform>the last %n</numerusform>
            <numerusform>the last %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseActions</name>
    <message numerus="yes">
        <source>mark %n case(s) as read</source>
        <extracomment>@action name of an undo step: %n cases were marked</extracomment>
        <translation>
            <numerusform>mark %n case as read</numerusform>
            <numerusform>mark %n cases as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n case(s) as unread</source>
        <translation>
            <numerusform>mark %n case as unread</numerusform>
            <numerusform>mark %n cases as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) marked as read</source>
        <extracomment>@info:status what was just done</extracomment>
        <translation>
            <numerusform>%n case marked as read</numerusform>
            <numerusform>%n cases marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) marked as unread</source>
        <translation>
            <numerusform>%n case marked as unread</numerusform>
            <numerusform>%n cases marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n case(s)</source>
        <extracomment>@action name of an undo step: %n cases were handed out</extracomment>
        <translation>
            <numerusform>assign %n case</numerusform>
            <numerusform>assign %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to nobody</source>
        <extracomment>@info:status what was just done; %1 is a person</extracomment>
        <translation>
            <numerusform>%n case assigned to nobody</numerusform>
            <numerusform>%n cases assigned to nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned to %1</source>
        <translation>
            <numerusform>%n case assigned to %1</numerusform>
            <numerusform>%n cases assigned to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseBrowser</name>
    <message numerus="yes">
        <source>%Ln case(s) hidden by: %1</source>
        <extracomment>@info %n cases are not shown; %1 lists the active filters</extracomment>
        <translation>
            <numerusform>%Ln case hidden by: %1</numerusform>
            <numerusform>%Ln cases hidden by: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseCountLine</name>
    <message numerus="yes">
        <source>%1, %Ln read</source>
        <extracomment>@info above the list, %1 is &quot;248 cases&quot;, %n how many of them the account has read as they are now</extracomment>
        <translation>
            <numerusform>%1, %Ln read</numerusform>
            <numerusform>%1, %Ln read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln case(s)</source>
        <extracomment>@info %1 cases are shown of %n cases in all</extracomment>
        <translation>
            <numerusform>%L1 of %Ln case</numerusform>
            <numerusform>%L1 of %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseFilters</name>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseHeader</name>
    <message numerus="yes">
        <source>born: %1 (%n date(s) claimed)</source>
        <extracomment>@info in the head of a case; %1 is the year or years of all claimed dates, %n how many different dates</extracomment>
        <translation>
            <numerusform>born: %1 (%n date claimed)</numerusform>
            <numerusform>born: %1 (%n dates claimed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CaseSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>@info how many cases are selected in the list</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::CasesPage</name>
    <message numerus="yes">
        <source>Case %L1 of %Ln</source>
        <extracomment>@info:status %1 is the place of the row in the list, %n the number of rows shown</extracomment>
        <translation>
            <numerusform>Case %L1 of %Ln</numerusform>
            <numerusform>Case %L1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case %L1 of %Ln in this filter</source>
        <extracomment>@info:status %1 is the place of the row in the filtered list, %n the number of rows it shows</extracomment>
        <translation>
            <numerusform>Case %L1 of %Ln in this filter</numerusform>
            <numerusform>Case %L1 of %Ln in this filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ClaimsPage</name>
    <message numerus="yes">
        <source>The filters hide all %n fact(s).</source>
        <extracomment>@info shown when the filters leave no facts; %n how many are hidden</extracomment>
        <translation>
            <numerusform>The filters hide %n fact.</numerusform>
            <numerusform>The filters hide all %n facts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ClipboardKeeper</name>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it after %n second(s).</source>
        <extracomment>@info:status something of a case is on the clipboard; %n is when it goes from there</extracomment>
        <translation>
            <numerusform>Copied. The clipboard forgets it after %n second.</numerusform>
            <numerusform>Copied. The clipboard forgets it after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ContactDelegate</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ContactDetails</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves the clipboard after %n second(s) and at lock</source>
        <extracomment>@info:tooltip of a button that copies; %n is when it goes from the clipboard</extracomment>
        <translation>
            <numerusform>Leaves the clipboard after %n second and at lock</numerusform>
            <numerusform>Leaves the clipboard after %n seconds and at lock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ContactPage</name>
    <message numerus="yes">
        <source>%n day(s) since the last contact</source>
        <extracomment>@info:status how long ago child and family spoke</extracomment>
        <translation>
            <numerusform>%n day since the last contact</numerusform>
            <numerusform>%n days since the last contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries in a row without an answer</source>
        <extracomment>@info:status tries after the last contact that nobody answered</extracomment>
        <translation>
            <numerusform>%n try without an answer</numerusform>
            <numerusform>%n tries in a row without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::DocumentsPage</name>
    <message numerus="yes">
        <source>Show %n withdrawn</source>
        <extracomment>@option:check show files that were entered in error</extracomment>
        <translation>
            <numerusform>Show %n withdrawn</numerusform>
            <numerusform>Show %n withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::EvidenceReader</name>
    <message numerus="yes">
        <source>%n signature(s), not checked</source>
        <extracomment>@info:status chip: the PDF bears signatures, which nobody judged here; %n how many</extracomment>
        <translation>
            <numerusform>%n signature, not checked</numerusform>
            <numerusform>%n signatures, not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::FamilyPage</name>
    <message numerus="yes">
        <source>%n family(ies) past the agreed date</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>%n family past the agreed date</numerusform>
            <numerusform>%n families past the agreed date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed interval: %n day(s)</source>
        <extracomment>@info how often families are to speak</extracomment>
        <translation>
            <numerusform>Agreed interval: %n day</numerusform>
            <numerusform>Agreed interval: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::FindBar</name>
    <message numerus="yes">
        <source>Not found (%n page(s) without text)</source>
        <extracomment>@info:status a text is nowhere in the document, but %n of its pages are pictures without text</extracomment>
        <translation>
            <numerusform>Not found (%n page without text)</numerusform>
            <numerusform>Not found (%n pages without text)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::HistoryPage</name>
    <message numerus="yes">
        <source>%n line(s) hidden by: %1</source>
        <extracomment>@info %n lines are not shown; %1 lists the active filters</extracomment>
        <translation>
            <numerusform>%n line hidden by: %1</numerusform>
            <numerusform>%n lines hidden by: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown: %1 of %2; %n line(s) in all</source>
        <extracomment>@info above the history; %1 lines are shown, %2 pass the filters, %n are there in all</extracomment>
        <translation>
            <numerusform>Shown: %1 of %2; %n line in all</numerusform>
            <numerusform>Shown: %1 of %2; %n lines in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::IntakeSheet</name>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>@info part of a list of kinds</extracomment>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF document(s)</source>
        <extracomment>@info part of a list of kinds</extracomment>
        <translation>
            <numerusform>%n PDF document</numerusform>
            <numerusform>%n PDF documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s), kept unopened</source>
        <extracomment>@info part of a list of kinds: files of a type the program does not open</extracomment>
        <translation>
            <numerusform>%n other file, kept unopened</numerusform>
            <numerusform>%n other files, kept unopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1: %2</source>
        <extracomment>@info %n files, %1 is their size, %2 a list of kinds</extracomment>
        <translation>
            <numerusform>%n file, %1: %2</numerusform>
            <numerusform>%n files, %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) in the folders are left out.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>%n hidden file in the folders is left out.</numerusform>
            <numerusform>%n hidden files in the folders are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <extracomment>@action:button</extracomment>
        <translation>
            <numerusform>Take in %n file</numerusform>
            <numerusform>Take in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in the folders are left out: they may lead to files elsewhere.</source>
        <extracomment>@info links to files or folders elsewhere</extracomment>
        <translation>
            <numerusform>%n link in the folders is left out: it may lead to files elsewhere.</numerusform>
            <numerusform>%n links in the folders are left out: they may lead to files elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::KeepingCommands</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were recorded. Restore them from a backup.</source>
        <extracomment>@info result of checking a dossier</extracomment>
        <translation>
            <numerusform>%n thing is not as it was recorded. Restore it from a backup.</numerusform>
            <numerusform>%n things are not as they were recorded. Restore them from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is written and whole, but %n thing(s) of the dossier were already not as they were recorded.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>The backup is written and whole, but %n thing of the dossier was already not as it was recorded.</numerusform>
            <numerusform>The backup is written and whole, but %n things of the dossier were already not as they were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dossier is restored, but %n thing(s) were not as they were recorded when the backup was made.</source>
        <extracomment>@info</extracomment>
        <translation>
            <numerusform>The dossier is restored, but %n thing was not as it was recorded when the backup was made.</numerusform>
            <numerusform>The dossier is restored, but %n things were not as they were recorded when the backup was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::NewDossierPage</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s); four words or more are better.</source>
        <extracomment>@info %n is the smallest number of characters of a passphrase</extracomment>
        <translation>
            <numerusform>The passphrase needs at least %n character; four words or more are better.</numerusform>
            <numerusform>The passphrase needs at least %n characters; four words or more are better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::NewPassphrase</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <extracomment>@info %n is the smallest number of characters of a passphrase</extracomment>
        <translation>
            <numerusform>The passphrase needs at least %n character.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four words or more are better. Blanks count.</source>
        <extracomment>@info under a field for a new passphrase; %n is the smallest number of characters</extracomment>
        <translation>
            <numerusform>At least %n character; four words or more are better. Blanks count.</numerusform>
            <numerusform>At least %n characters; four words or more are better. Blanks count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::OverviewPage</name>
    <message numerus="yes">
        <source>%n fact(s) are claimed differently</source>
        <extracomment>@info the parties say different things about %n facts</extracomment>
        <translation>
            <numerusform>%n fact is claimed differently</numerusform>
            <numerusform>%n facts are claimed differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::PaperPrinting</name>
    <message numerus="yes">
        <source>Printed: %n copy(s).</source>
        <extracomment>@info:status %n is the number of copies</extracomment>
        <translation>
            <numerusform>Printed: %n copy.</numerusform>
            <numerusform>Printed: %n copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::PassphraseDialog</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <extracomment>@info after a wrong passphrase</extracomment>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::QuickLine</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>@info how long a contact lasted</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::SettingsPage</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <extracomment>@item:inlistbox time until the dossier locks</extracomment>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <extracomment>@item:inlistbox time until copied personal data leaves the clipboard</extracomment>
        <translation>
            <numerusform>after %n second</numerusform>
            <numerusform>after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::StateStrip</name>
    <message numerus="yes">
        <source>%n evidence file(s) are missing or were changed. Everything else is not affected; restore them from a backup.</source>
        <extracomment>@info evidence files that are missing or changed, found while the dossier is open</extracomment>
        <translation>
            <numerusform>%n evidence file is missing or was changed. Everything else is not affected; restore it from a backup.</numerusform>
            <numerusform>%n evidence files are missing or were changed. Everything else is not affected; restore them from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the report of “Check dossier”</source>
        <extracomment>@info faults of a dossier that are not listed here</extracomment>
        <translation>
            <numerusform>and %n more: see the report of “Check dossier”</numerusform>
            <numerusform>and %n more: see the report of “Check dossier”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::StatusLine</name>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <extracomment>@info:status seconds until the dossier locks by itself</extracomment>
        <translation>
            <numerusform>Locks in %n s</numerusform>
            <numerusform>Locks in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <extracomment>@info:status minutes until the dossier locks by itself</extracomment>
        <translation>
            <numerusform>Locks in %n min</numerusform>
            <numerusform>Locks in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::SummaryDialog</name>
    <message numerus="yes">
        <source>%n open conflict(s) will be printed with all values</source>
        <extracomment>@info a check before signing; %n facts in conflict</extracomment>
        <translation>
            <numerusform>%n open conflict will be printed with all values</numerusform>
            <numerusform>%n open conflicts will be printed with all values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n page(s)</source>
        <extracomment>@action:button the act of signing; %n is the number of pages</extracomment>
        <translation>
            <numerusform>Sign %n page</numerusform>
            <numerusform>Sign %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File: %1
Signer: %2
Fingerprint: %3
%n page(s)</source>
        <extracomment>@info about a signed summary; %1 file name, %2 the signer, %3 the beginning of the file&apos;s fingerprint, %n pages</extracomment>
        <translation>
            <numerusform>File: %1
Signer: %2
Fingerprint: %3
%n page</numerusform>
            <numerusform>File: %1
Signer: %2
Fingerprint: %3
%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s) in sealed facts will be named without values</source>
        <extracomment>@info a check before signing; %n sealed facts in conflict</extracomment>
        <translation>
            <numerusform>%n open conflict in a sealed fact will be named without values</numerusform>
            <numerusform>%n open conflicts in sealed facts will be named without values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a source on file</source>
        <translation>
            <numerusform>%n claim without a source on file</numerusform>
            <numerusform>%n claims without a source on file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ThumbnailModel</name>
    <message numerus="yes">
        <source>Page %1, %n annotation(s)</source>
        <extracomment>@item read aloud in the strip of small pages; %1 is the page, %n the number of marks on it</extracomment>
        <translation>
            <numerusform>Page %1, %n annotation</numerusform>
            <numerusform>Page %1, %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::UnlockPage</name>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <extracomment>@info under a wrong passphrase, %1 is the sentence before, %n seconds</extracomment>
        <translation>
            <numerusform>%1 Try again in %n second.</numerusform>
            <numerusform>%1 Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
