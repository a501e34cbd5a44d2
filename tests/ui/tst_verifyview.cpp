// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/world.h"
#include "support/scriptedprompts.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/preferences.h"
#include "ui/verify/verdictwords.h"
#include "ui/verify/verifyview.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;

namespace {

PdfSignature goodSignature()
{
    PdfSignature signature;
    signature.signer = QStringLiteral("Example Office key 3");
    signature.coversWholeFile = true;
    signature.integrity = Integrity::Intact;
    signature.laterChanges = LaterChanges::None;
    signature.trust = Trust::Known;
    signature.time = QDateTime(QDate(2026, 11, 23), QTime(12, 20), Qt::UTC);
    signature.timeSource = TimeSource::SignerClock;
    return signature;
}

QString lineText(const PdfSignature &signature, const QString &label)
{
    for (const VerdictLine &line : verdictLines(signature, {})) {
        if (line.label == label)
            return line.text;
    }
    return {};
}

QString everything(const QWidget &view)
{
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class TestVerifyView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bandOfEveryVerdict_data();
    void bandOfEveryVerdict();
    void saysWhatIsGoodAndWhoseClock();
    void neverCallsAChangedFileUnchanged();
    void judgesFilesInTheBackground();
    void wordsFollowTheLanguage();
    void remembersTheTrustFolder();
};

void TestVerifyView::bandOfEveryVerdict_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, Verdict verdict, const char *title, StateTone tone) {
        QTest::newRow(name) << int(verdict) << QString::fromLatin1(title) << int(tone);
    };
    row("unchanged", Verdict::Unchanged, "Unchanged since it was signed", StateTone::Good);
    row("changed", Verdict::Changed, "Changed after signing", StateTone::Problem);
    row("unknown", Verdict::UnknownSigner, "Signed by an unknown key", StateTone::Attention);
    row("not signed", Verdict::NotSigned, "Not signed", StateTone::Neutral);
    row("cannot", Verdict::CannotCheck, "Cannot be checked", StateTone::Attention);
}

void TestVerifyView::bandOfEveryVerdict()
{
    QFETCH(const int, verdict);
    QFETCH(const QString, title);
    QFETCH(const int, tone);
    PdfVerdict found;
    found.verdict = static_cast<Verdict>(verdict);
    const VerdictBand band = verdictBand(found);
    QCOMPARE(band.title, title);
    QCOMPARE(int(band.tone), tone);
    QVERIFY(!band.icon.isEmpty()); // never colour alone
    QVERIFY(!band.advice.isEmpty());
}

void TestVerifyView::saysWhatIsGoodAndWhoseClock()
{
    PdfSignature signature = goodSignature();
    QCOMPARE(lineText(signature, QStringLiteral("Content")), QStringLiteral("same as signed"));
    QCOMPARE(lineText(signature, QStringLiteral("Covers")), QStringLiteral("the whole file"));
    QVERIFY(lineText(signature, QStringLiteral("Time")).contains(QStringLiteral("by the signer’s clock only")));
    QVERIFY(lineText(signature, QStringLiteral("Time")).contains(QStringLiteral("UTC"))); // whose hour it is
    signature.timeSource = TimeSource::Timestamp;
    QVERIFY(lineText(signature, QStringLiteral("Time")).contains(QStringLiteral("proven")));
    signature.weakAlgorithms = {QStringLiteral("sha1")};
    QVERIFY(lineText(signature, QStringLiteral("Methods")).contains(QStringLiteral("sha1")));
}

void TestVerifyView::neverCallsAChangedFileUnchanged()
{
    PdfSignature signature = goodSignature();
    for (const Integrity integrity : {Integrity::Broken, Integrity::NotCheckable}) {
        signature.integrity = integrity;
        QVERIFY(!lineText(signature, QStringLiteral("Content")).startsWith(QStringLiteral("same")));
    }
    signature.integrity = Integrity::Intact;
    for (const LaterChanges changes : {LaterChanges::NotAllowed, LaterChanges::NotJudged}) {
        signature.laterChanges = changes;
        QVERIFY(!lineText(signature, QStringLiteral("Content")).startsWith(QStringLiteral("same")));
    }
    signature.trust = Trust::Unknown;
    QVERIFY(lineText(signature, QStringLiteral("Trust")).contains(QStringLiteral("not in your trusted list")));
}

void TestVerifyView::judgesFilesInTheBackground()
{
    QTemporaryDir folder;
    const QString unsignedPdf = folder.filePath(QStringLiteral("plain.pdf"));
    {
        QPdfWriter writer(unsignedPdf);
        QPainter painter(&writer);
        painter.drawText(200, 200, QStringLiteral("plain"));
    }
    const QString noPdf = folder.filePath(QStringLiteral("no.pdf"));
    QFile file(noPdf);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a pdf at all") > 0);
    file.close();

    RealWorld world;
    test::ScriptedPrompts prompts;
    Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
    VerifyView view(UiServices{world, prompts, preferences});
    view.resize(900, 600);
    view.show();
    QSignalSpy verified(&view, &VerifyView::verified);
    prompts.files.enqueue({unsignedPdf});
    view.findChildren<QPushButton *>().first()->click();
    QVERIFY(verified.wait(10000));
    QCOMPARE(int(verified.first().first().value<Verdict>()), int(Verdict::NotSigned));
    QVERIFY(everything(view).contains(QStringLiteral("Not signed")));
    QVERIFY(everything(view).contains(QStringLiteral("plain.pdf")));

    view.verifyFile(noPdf);
    QVERIFY(QTest::qWaitFor([&] { return everything(view).contains(QStringLiteral("Cannot be checked")); }, 10000));
    QVERIFY(!view.verdict());
    view.verifyFile(folder.filePath(QStringLiteral("missing.pdf")));
    QVERIFY(QTest::qWaitFor([&] { return everything(view).contains(QStringLiteral("is not there")); }, 10000));
    QVERIFY(prompts.unforeseen.isEmpty());
}

void TestVerifyView::wordsFollowTheLanguage()
{
    QTemporaryDir folder;
    RealWorld world;
    test::ScriptedPrompts prompts;
    Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
    LanguageKeeper keeper;
    keeper.use(Language::English);
    VerifyView view(UiServices{world, prompts, preferences});
    view.show();
    const QString english = everything(view);
    keeper.use(Language::Ukrainian);
    QCoreApplication::processEvents();
    const QString after = everything(view);
    keeper.use(Language::English);
    QCoreApplication::processEvents();
    QCOMPARE(everything(view), english);
    if (after == english)
        QSKIP("The Ukrainian catalogue does not hold these words yet");
}

void TestVerifyView::remembersTheTrustFolder()
{
    QTemporaryDir folder;
    RealWorld world;
    test::ScriptedPrompts prompts;
    const QString trust = folder.filePath(QStringLiteral("trust"));
    {
        Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
        VerifyView view(UiServices{world, prompts, preferences});
        prompts.folders.enqueue(trust);
        view.findChildren<QPushButton *>().at(1)->click();
        QCOMPARE(view.trustFolder(), trust);
    }
    Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
    VerifyView again(UiServices{world, prompts, preferences});
    QCOMPARE(again.trustFolder(), trust);
}

QTEST_MAIN(TestVerifyView)
#include "tst_verifyview.moc"
