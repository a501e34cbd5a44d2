// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"
#include "oracles.h"
#include "samplepaper.h"
#include "summary/canonical.h"
#include "summary/painter.h"

#include <QtTest>

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr double mm = 72 / 25.4;

QStringList everyField(const Summary &paper)
{
    QStringList all = paper.letterhead;
    all << paper.kind << paper.dateLine << paper.numberLine << paper.place << paper.heading << paper.portraitCaption
        << paper.findingsTitle << paper.notStated << paper.discrepanciesTitle << paper.sourcesTitle
        << paper.signerPosition << paper.signerName << paper.checkTitle << paper.footerRecord
        << paper.footerSheet.arg(1).arg(1) << paper.footerDigest.arg(shortDigest(canonicalDigest(paper)))
        << paper.checkText.arg(shortDigest(canonicalDigest(paper)));
    for (const SummaryRow &row : paper.identity)
        all << row.label << row.text;
    for (const SummaryParty &party : paper.parties)
        all << party.name;
    for (const SummaryFact &fact : paper.facts) {
        all << fact.label << fact.stateText;
        for (const SummaryValue &value : fact.values)
            all << value.text;
    }
    all << paper.discrepancies;
    for (const SummarySource &source : paper.sources)
        all << QStringLiteral("[%1]").arg(source.number) << source.text
            << QString::fromLatin1(source.sha256.toHex().left(12));
    all.removeAll(QString());
    return all;
}

/// The first word that is neither within the margins nor in the head or foot of the sheet; empty when all is well.
QString strayWord(const QList<Word> &words)
{
    const QRectF text(30 * mm, 20 * mm, 170 * mm, 257 * mm);
    const QRectF sheet(30 * mm, 10 * mm, 170 * mm, 277 * mm);
    for (const Word &word : words) {
        const QRectF box = word.box.adjusted(0.5, 2.5, -0.5, -2.5); // boxes include the space above and below letters
        const bool inFoot = word.box.top() >= text.bottom() - 0.5;
        const bool inHead = word.box.bottom() <= text.top();
        if (!(inFoot || inHead ? sheet : text).contains(box))
            return QStringLiteral("page %1: “%2” at %3, %4").arg(word.page).arg(word.text).arg(box.x()).arg(box.y());
    }
    return {};
}

void keepPicture(const QByteArray &pdf, const QString &name)
{
    // For looking at: HOMEWARD_KEEP_PAPERS=folder keeps what the tests made.
    const QString folder = qEnvironmentVariable("HOMEWARD_KEEP_PAPERS");
    if (folder.isEmpty())
        return;
    QFile file(folder + QLatin1Char('/') + name + QStringLiteral(".pdf"));
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

Summary longPaper()
{
    SummaryInput input = ordinaryCase(Language::English);
    for (Claim &claim : input.file.claims)
        claim.source.text = claim.id.toString();
    Summary paper = compose(input, paperWords(Language::English));
    const QList<SummaryFact> facts = paper.facts;
    for (int i = 0; i < 6; ++i)
        paper.facts += facts;
    paper.facts.last().values.first().text = QStringLiteral("A long statement. ").repeated(400);
    return paper;
}

} // namespace

class PaperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordinaryCase_data();
    void ordinaryCase();
    void awkwardCases_data();
    void awkwardCases();
    void manySheets();
    void signatureBox_data();
    void signatureBox();
    void signatureBoxTooSmall();
    void recordIsTheSameEachTime();
};

namespace {
void addLanguages()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::addRow("%s", qPrintable(languageKey(language))) << language;
}
} // namespace

void PaperTest::ordinaryCase_data()
{
    addLanguages();
}

void PaperTest::ordinaryCase()
{
    QFETCH(Language, language);
    const Phrasebook words = paperWords(language);
    QVERIFY(words.isLoaded());
    const Summary paper = compose(test::ordinaryCase(language), words);
    const auto painted = paintPdf(paper);
    QVERIFY(painted.has_value());
    keepPicture(painted->pdf, QStringLiteral("ordinary-") + languageKey(language));
    QCOMPARE(painted->pages, 1);
    QVERIFY(QRectF(30 * mm, 20 * mm, 170 * mm, 257 * mm).adjusted(-1, -1, 1, 1).contains(painted->signatureBox));
    QVERIFY(painted->pdf.contains("/Lang"));
    QVERIFY(painted->pdf.contains("\nxref\n"));
    QVERIFY(!painted->pdf.contains("Prykladenko")); // no name among the particulars of the file

    const auto poppler = popplerText(painted->pdf);
    const auto mupdf = mupdfText(painted->pdf);
    if (!poppler || !mupdf)
        QSKIP("pdftotext or mutool is not installed");
    for (const QString &field : everyField(paper)) {
        QVERIFY2(dense(*poppler).contains(dense(field)), qPrintable(QStringLiteral("Poppler lost: ") + field));
        QVERIFY2(mupdf->contains(folded(field)), qPrintable(QStringLiteral("MuPDF lost: ") + field));
    }
    QVERIFY(!poppler->contains(QStringLiteral("DRAFT")));
    for (const char16_t ligature : {u'\uFB00', u'\uFB01', u'\uFB02', u'\uFB03', u'\uFB04'})
        QVERIFY(!poppler->contains(QChar(ligature)));
    QCOMPARE(strayWord(wordBoxes(painted->pdf).value()), QString());

    const auto fonts = hear(QStringLiteral("pdffonts"), {QStringLiteral("%f")}, painted->pdf);
    const QStringList rows = fonts->text.trimmed().split(QLatin1Char('\n')).mid(2);
    QVERIFY(!rows.isEmpty());
    for (const QString &row : rows) {
        QVERIFY2(row.contains(QLatin1String("LiberationSerif")), qPrintable(row));
        QVERIFY2(row.contains(QRegularExpression(QStringLiteral("\\byes (yes|no) +yes\\b"))), qPrintable(row));
    }
    const auto complaints = preflightComplaints(painted->pdf);
    if (!complaints)
        QSKIP("PDFBox Preflight is not installed");
    QCOMPARE(*complaints, QString());
}

void PaperTest::awkwardCases_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"long name", "no photograph", "empty", "draft", "lettered parties", "marked"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void PaperTest::awkwardCases()
{
    QFETCH(QString, kind);
    const Language language = Language::Ukrainian;
    SummaryInput input = kind == QLatin1String("empty") ? emptyCase(language) : test::ordinaryCase(language);
    const QString surname = QStringLiteral("Над-").repeated(2) + QString(41, QChar(u'Щ')) + QString(41, QChar(u'ш'));
    if (kind == QLatin1String("long name")) {
        QCOMPARE(surname.size(), 90);
        restate(input, 0, 0, PersonName{NameScript::Ukrainian, surname, QStringLiteral("Марта"), {}}.toValue());
    } else if (kind == QLatin1String("no photograph")) {
        input.portrait = QImage();
    } else if (kind == QLatin1String("draft")) {
        input.paperNumber.clear();
    } else if (kind == QLatin1String("lettered parties")) {
        for (int i = 3; i < 8; ++i)
            input.file.parties.append({QStringLiteral("p%1").arg(i), {}, i});
    } else if (kind == QLatin1String("marked")) {
        input.restriction = QStringLiteral("Для службового користування");
        input.recipient = QStringLiteral("Приклад: Суд");
    }
    const Phrasebook words = paperWords(language);
    const Summary paper = compose(input, words);
    const auto painted = paintPdf(paper);
    QVERIFY(painted.has_value());
    keepPicture(painted->pdf, QString(kind).replace(QLatin1Char(' '), QLatin1Char('-')));
    const auto text = popplerText(painted->pdf);
    const auto boxes = wordBoxes(painted->pdf);
    if (!text || !boxes)
        QSKIP("pdftotext is not installed");
    QCOMPARE(strayWord(*boxes), QString());
    for (const QString &field : everyField(paper)) {
        if (!field.startsWith(paper.footerSheet.left(3))) // counts its sheets for itself
            QVERIFY2(dense(*text).contains(dense(field)), qPrintable(field));
    }
    if (kind == QLatin1String("long name"))
        QVERIFY(dense(*text).contains(surname));
    if (kind == QLatin1String("no photograph") || kind == QLatin1String("empty"))
        QVERIFY(text->contains(folded(paper.noPortrait)));
    if (kind == QLatin1String("empty"))
        QVERIFY(text->contains(folded(paper.noFacts)));
    if (kind == QLatin1String("marked"))
        QVERIFY(text->count(folded(input.restriction)) >= painted->pages + 1);
    QCOMPARE(text->contains(QStringLiteral("ЧЕРНЕТКА")), kind == QLatin1String("draft"));
    if (const auto complaints = preflightComplaints(painted->pdf))
        QCOMPARE(*complaints, QString());
}

void PaperTest::manySheets()
{
    Summary paper = longPaper();
    paper.paperNumber.clear();
    paper.draftMark = QStringLiteral("DRAFT");
    paper.footerRecord = QStringLiteral("DRAFT footer");
    const auto painted = paintPdf(paper);
    QVERIFY(painted.has_value());
    keepPicture(painted->pdf, QStringLiteral("many-sheets"));
    QVERIFY(painted->pages > 2);
    QCOMPARE(painted->signaturePage, painted->pages - 1);
    const auto boxes = wordBoxes(painted->pdf);
    const auto text = popplerText(painted->pdf);
    if (!boxes || !text)
        QSKIP("pdftotext is not installed");
    QCOMPARE(strayWord(*boxes), QString());
    QCOMPARE(text->count(QStringLiteral("DRAFT footer")), painted->pages);
    QCOMPARE(text->count(QStringLiteral("statement.")), 400);
    for (int sheet = 1; sheet <= painted->pages; ++sheet)
        QVERIFY(text->contains(QStringLiteral("sheet %1 of %2").arg(sheet).arg(painted->pages)));
    // The header of the table returns, and the last sheet holds text besides the signature.
    QVERIFY(text->count(paper.findingsHeader.at(1)) >= painted->pages - 1);
    const double signatureTop = 842 - painted->signatureBox.bottom();
    QSet<int> linesAbove;
    for (const Word &word : *boxes) {
        if (word.page == painted->signaturePage && word.box.bottom() < signatureTop - 40 &&
            word.box.top() > 20 * mm - 3)
            linesAbove.insert(qRound(word.box.top()));
    }
    QVERIFY(linesAbove.size() >= 2);
}

void PaperTest::signatureBox_data()
{
    addLanguages();
}

void PaperTest::signatureBox()
{
    QFETCH(Language, language);
    const SignatureBoxText text{QStringLiteral("Олена Зразкова"),
                                QStringLiteral("Керівниця відділу верифікації"),
                                QStringLiteral("0A1B2C3D4E5F60718293A4B5C6D7E8F901234567"),
                                QStringLiteral("Homeward Sample Authority, Sample: Demonstration Office"),
                                QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                                QDateTime(QDate(2028, 1, 1), QTime(0, 0), Qt::UTC),
                                QDateTime(QDate(2026, 11, 23), QTime(12, 32), Qt::UTC),
                                "Europe/Kyiv",
                                false};
    const QSizeF size(100 * mm, 30 * mm);
    const auto painted = paintSignatureBox(text, size, paperWords(language));
    QVERIFY(painted.has_value());
    keepPicture(*painted, QStringLiteral("signature-") + languageKey(language));
    const auto read = popplerText(*painted);
    const auto boxes = wordBoxes(*painted);
    if (!read || !boxes)
        QSKIP("pdftotext is not installed");
    for (const QString &part : {text.signer, text.position, text.serial, text.issuer, QStringLiteral("14:32 (UTC+2)")})
        QVERIFY2(dense(*read).contains(dense(part)), qPrintable(part));
    QVERIFY(read->contains(language == Language::Ukrainian ? QStringLiteral("Підписано електронним підписом")
                           : language == Language::Russian ? QStringLiteral("Подписано электронной подписью")
                                                           : QStringLiteral("Signed electronically")));
    for (const Word &word : *boxes)
        QVERIFY(QRectF(QPointF(), size).contains(word.box));
    if (const auto complaints = preflightComplaints(*painted))
        QCOMPARE(*complaints, QString());
}

void PaperTest::signatureBoxTooSmall()
{
    SignatureBoxText text;
    text.signer = QStringLiteral("Somebody");
    text.issuer = QStringLiteral("An authority of a very long name ").repeated(20);
    const auto painted = paintSignatureBox(text, QSizeF(100, 30), paperWords(Language::English));
    QVERIFY(!painted.has_value());
    QCOMPARE(painted.error().code, ErrorCode::TooLarge);
}

void PaperTest::recordIsTheSameEachTime()
{
    const SummaryInput input = test::ordinaryCase(Language::English);
    const Summary paper = compose(input, paperWords(Language::English));
    const QByteArray digest = canonicalDigest(paper);
    QCOMPARE(digest.size(), 32);
    QCOMPARE(canonicalDigest(compose(input, paperWords(Language::English))), digest);
    // Words and layout are not part of the record; every value is.
    QCOMPARE(canonicalDigest(compose(input, Phrasebook(Language::English, QStringLiteral("/nowhere")))), digest);
    SummaryInput other = input;
    restate(other, 4, 0, QStringLiteral("2017-03-13"));
    QVERIFY(canonicalDigest(compose(other, paperWords(Language::English))) != digest);
    other = input;
    other.file.evidence[5].sha256[31] = static_cast<char>(other.file.evidence[5].sha256.at(31) ^ 1);
    QVERIFY(canonicalDigest(compose(other, paperWords(Language::English))) != digest);
    other = input;
    other.paperNumber = QStringLiteral("VS-2026-00032");
    QVERIFY(canonicalDigest(compose(other, paperWords(Language::English))) != digest);
}

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
