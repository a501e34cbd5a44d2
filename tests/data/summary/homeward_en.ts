<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
