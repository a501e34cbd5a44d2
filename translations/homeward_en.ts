<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n case(s)</source>
        <extracomment>@info number of cases</extracomment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
</context>
<context>
    <name>homeward::CaseBrowser</name>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <extracomment>@info %1 cases are shown of %n cases in all</extracomment>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) hidden.</source>
        <translation>
            <numerusform>%n case hidden.</numerusform>
            <numerusform>%n cases hidden.</numerusform>
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
    <name>homeward::CasesPage</name>
    <message numerus="yes">
        <source>Case %1 of %n</source>
        <extracomment>@info:status %1 is the place of the row in the list, %n the number of rows shown</extracomment>
        <translation>
            <numerusform>Case %1 of %n</numerusform>
            <numerusform>Case %1 of %n</numerusform>
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
    <name>homeward::SettingsPage</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <extracomment>@item:inlistbox time until the dossier locks</extracomment>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
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
        <source>%n claim(s) without a source</source>
        <translation>
            <numerusform>%n claim without a source</numerusform>
            <numerusform>%n claims without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s) will be printed with all values</source>
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
