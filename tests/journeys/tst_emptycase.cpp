// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From an empty dossier to a signed summary: begun on the command line, filled in the window by the keyboard alone. No
// click, no call into a widget: every step is a key event to whatever has the keyboard.
#include "commands/commandline.h"
#include "desks/casedesk.h"
#include "signing/pdfverifier.h"
#include "signing/trustlist.h"
#include "support/hands.h"
#include "support/steadyworld.h"
#include "support/windowstage.h"
#include "ui/casefile/attestationdialog.h"
#include "ui/casefile/claimdialog.h"
#include "ui/casefile/claimsmodel.h"
#include "ui/casefile/claimspage.h"
#include "ui/casefile/subjectdialog.h"
#include "ui/common/wording.h"
#include "ui/evidence/pageview.h"
#include "ui/shell/casespage.h"
#include "ui/summary/summarydialog.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr int patience = 30'000; // ms: generous, a slow machine is not a failure
const QString passphrase = QStringLiteral("empty but not lost");

#define WAIT_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, patience)

QJsonObject command(const QStringList &arguments)
{
    QByteArray answer;
    QBuffer in;
    QBuffer out(&answer);
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const int code = runCommand(arguments + QStringList{QStringLiteral("--json")}, {in, out, err, false}).value_or(-1);
    QJsonObject first = QJsonDocument::fromJson(answer.split('\n').first()).object();
    first.insert(QStringLiteral("exit code"), code);
    return first;
}

/// A key to the menu that is open, or to whatever has the keyboard.
void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::focusWidget();
    if (!target)
        target = QApplication::activeWindow();
    if (target)
        QTest::keyClick(target, pressed, modifiers);
    QCoreApplication::processEvents(); // no hand is faster than the window
}

/// Whether keys go to \a window, after it came forward as on a desktop that gives the keyboard to a new dialog.
bool hasKeyboard(QWidget &window)
{
    const auto inside = [&] {
        return QApplication::activeWindow() == &window && window.isAncestorOf(QApplication::focusWidget());
    };
    return inside() || (comeForward(window) && QTest::qWaitFor(inside, patience));
}

bool tabTo(const QWidget *wanted)
{
    constexpr int mostStops = 90;
    for (int i = 0; wanted && i < mostStops; ++i) {
        // A bare display may give the keyboard back to the window behind a little late.
        if (!hasKeyboard(*wanted->window()))
            return false;
        if (QApplication::focusWidget() == wanted)
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

void write(const QString &text)
{
    test::type(QApplication::focusWidget(), text);
}

bool fill(const QWidget &dialog, const QString &label, const QString &text)
{
    if (!tabTo(fieldLabelled(dialog, label)))
        return false;
    write(text);
    return true;
}

bool pick(const QWidget &dialog, const QString &label, const QString &choice)
{
    const auto *box = qobject_cast<QComboBox *>(fieldLabelled(dialog, label));
    if (!tabTo(box))
        return false;
    key(Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != choice; ++i)
        key(Qt::Key_Down);
    return box->currentText() == choice;
}

} // namespace

class TestEmptyCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsOnTheCommandLine();
    void unlocksAndOpensTheCase();
    void recordsWhatThePartiesSay();
    void addsADocumentAPersonAStayAndAReport();
    void takesARecordBackAndRestoresIt();
    void addsAnAttestation();
    void opensTheSourceAndComesBack();
    void signsTheSummary();
    void everythingIsOnRecord();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] CaseView record();
    [[nodiscard]] ClaimsTable *table() { return seen<ClaimsTable>(window()); }
    void says(const QString &fact, const QString &party, const QStringList &typed, const QString &source);
    template<class Dialog>
    void opens(Dialog *&dialog);
    void chooseInAddMenu(int steps);

    SteadyWorld m_world{QDateTime(QDate(2026, 12, 1), QTime(10, 20), Qt::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<WindowStage> m_stage; ///< for its window, its key and its trust folder
    QString m_dossier;
    QString m_number;
    QString m_signed;
    bool m_broken = false;
};

void TestEmptyCase::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(1, &m_world);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    m_stage->use(Language::English, Theme::Light, QSize(1440, 900));
    QVERIFY(comeForward(window()));
}

void TestEmptyCase::init()
{
    if (m_broken)
        QSKIP("An earlier step failed");
}

void TestEmptyCase::cleanup()
{
    m_broken = m_broken || QTest::currentTestFailed();
}

void TestEmptyCase::beginsOnTheCommandLine()
{
    m_dossier = m_folder.filePath(QStringLiteral("dossier"));
    const QString secret = m_folder.filePath(QStringLiteral("passphrase"));
    QFile file(secret);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(passphrase.toUtf8()) > 0);
    file.close();
    const QString letter = m_folder.filePath(QStringLiteral("letter.pdf"));
    {
        QPdfWriter writer(letter);
        QPainter painter(&writer);
        painter.drawText(500, 500, QStringLiteral("A letter about an invented child"));
    }
    const QStringList unlocking{QStringLiteral("--passphrase-file"), secret};
    const QJsonObject made = command(QStringList{QStringLiteral("new"), m_dossier} + unlocking);
    QCOMPARE(made.value(QStringLiteral("exit code")).toInt(), 0);
    const QJsonObject added =
        command(QStringList{QStringLiteral("add"), m_dossier, QStringLiteral("new"), letter} + unlocking);
    QCOMPARE(added.value(QStringLiteral("exit code")).toInt(), 0);
    m_number = added.value(QStringLiteral("case")).toString();
    QVERIFY(!m_number.isEmpty());
}

void TestEmptyCase::unlocksAndOpensTheCase()
{
    window().chooseDossier(m_dossier); // as `homeward --dossier` does
    WAIT_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    write(passphrase);
    key(Qt::Key_Return);
    WAIT_VERIFY(window().isDossierOpen() && window().casesPage());
    QVERIFY(comeForward(window()));
    key(Qt::Key_F, Qt::ControlModifier);
    write(m_number);
    key(Qt::Key_Return);
    WAIT_VERIFY(window().windowTitle() == m_number);
    key(Qt::Key_2, Qt::AltModifier);
    WAIT_VERIFY(table() && QApplication::focusWidget() == table());
}

CaseView TestEmptyCase::record()
{
    const auto view = window().casesPage()->dossier().cases().reread(window().casesPage()->currentCase());
    return QFuture<Result<CaseView>>(view).result().value_or(CaseView());
}

template<class Dialog>
void TestEmptyCase::opens(Dialog *&dialog)
{
    WAIT_VERIFY(seenWindow<Dialog>());
    dialog = seenWindow<Dialog>();
    QVERIFY(hasKeyboard(*dialog));
}

void TestEmptyCase::says(const QString &fact, const QString &party, const QStringList &typed, const QString &source)
{
    const qsizetype before = record().file.claims.size();
    key(Qt::Key_A);
    ClaimDialog *dialog = nullptr;
    opens(dialog);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(pick(*dialog, QStringLiteral("Fact"), fact), qPrintable(fact));
    QVERIFY(pick(*dialog, QStringLiteral("Party"), party));
    for (const QString &part : typed) {
        key(Qt::Key_Tab);
        if (part == QLatin1String("*"))
            key(Qt::Key_Space); // the first of the choices
        else if (part == QLatin1String("v"))
            key(Qt::Key_Down); // the next of a list: Russian after Ukrainian
        else
            write(part);
    }
    QVERIFY(fill(*dialog, QStringLiteral("Source"), source));
    key(Qt::Key_Return);
    WAIT_VERIFY(!seenWindow<ClaimDialog>());
    QVERIFY(hasKeyboard(window()));
    QCOMPARE(record().file.claims.size(), before + 1);
    WAIT_VERIFY(QApplication::focusWidget() == table());
}

void TestEmptyCase::recordsWhatThePartiesSay()
{
    const CaseView empty = record();
    QVERIFY(empty.file.claims.isEmpty());
    const QString letter = QStringLiteral("Letter of an aunt");
    const auto party = [&](int i) { return partyName(empty.file.parties.at(i)); };
    const auto fact = [](const char *key) { return fieldLabel(QString::fromLatin1(key)); };
    const QList<std::tuple<const char *, int, QStringList>> words{
        {"name_birth", 0, {QStringLiteral("Вигаданенко"), QStringLiteral("Соломія"), QStringLiteral("Іванівна")}},
        {"name_birth",
         1,
         {QStringLiteral("Выгаданенко"), QStringLiteral("Соломия"), QStringLiteral("Ивановна"), QStringLiteral("v")}},
        {"birth_date", 0, {QStringLiteral("12 березня 2009")}},
        {"birth_date", 1, {QStringLiteral("21.03.2009")}},
        {"sex", 0, {QStringLiteral("*")}},
        {"languages", 0, {QStringLiteral("українська")}},
        {"separation_date", 0, {QStringLiteral("зима 2021/22")}},
        {"present_place", 1, {QStringLiteral("Образцовое")}},
        {"guardian", 0, {QStringLiteral("тітка")}},
    };
    for (const auto &[field, index, typed] : words) {
        says(fact(field), party(index), typed, letter);
        if (QTest::currentTestFailed())
            return;
    }
    const CaseView view = record();
    QCOMPARE(view.fact(QStringLiteral("birth_date"))->state, FactState::Conflict);
    QCOMPARE(view.fact(QStringLiteral("birth_date"))->values.at(0).value, QStringLiteral("2009-03-12"));
    QCOMPARE(view.conflictCount(), 1); // the two spellings of the name are none
}

void TestEmptyCase::chooseInAddMenu(int steps)
{
    key(Qt::Key_N);
    WAIT_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    for (int i = 0; i < steps; ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
}

void TestEmptyCase::addsADocumentAPersonAStayAndAReport()
{
    struct Form
    {
        int line; ///< of the menu
        QList<std::pair<const char *, QString>> typed;
        QList<std::pair<const char *, const char *>> chosen;
    };
    const QList<Form> forms{
        {0, {{"person_birth_date", QStringLiteral("1985")}}, {{"person_relation", "Aunt"}}},
        {1, {{"document_number", QStringLiteral("I-АБ 000123")}}, {{"document_type", "Birth certificate"}}},
        {2, {{"stay_place", QStringLiteral("Зразкове")}, {"stay_from", QStringLiteral("2022")}}, {}},
        {3, {{"report_date", QStringLiteral("5 March 2026")}, {"report_concerns", QStringLiteral("немає")}}, {}},
    };
    for (const Form &form : forms) {
        const qsizetype before = record().file.subjects.size();
        chooseInAddMenu(form.line);
        SubjectDialog *dialog = nullptr;
        opens(dialog);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(pick(*dialog, QStringLiteral("Party"), partyName(record().file.parties.first())));
        QVERIFY(fill(*dialog, QStringLiteral("Source"), QStringLiteral("Letter of an aunt")));
        for (const auto &[field, choice] : form.chosen)
            QVERIFY2(pick(*dialog, fieldLabel(QString::fromLatin1(field)), QString::fromLatin1(choice)), field);
        for (const auto &[field, text] : form.typed)
            QVERIFY2(fill(*dialog, fieldLabel(QString::fromLatin1(field)), text), field);
        QVERIFY(tabTo(buttonSaying(*dialog, QStringLiteral("Add record"))));
        key(Qt::Key_Space);
        WAIT_VERIFY(!seenWindow<SubjectDialog>());
        QVERIFY(comeForward(window()));
        QCOMPARE(record().file.subjects.size(), before + 1);
        WAIT_VERIFY(QApplication::focusWidget() == table());
        // One stands on what one has just made: A goes on with it.
        const auto *model = qobject_cast<ClaimsModel *>(table()->model());
        const SubjectId made = record().file.subjects.last().id;
        WAIT_VERIFY(model->isSubject(table()->currentIndex().row()) &&
                    model->subject(table()->currentIndex().row())->id == made);
    }
    WAIT_VERIFY(table()->model()->index(table()->model()->rowCount() - 1, 0).isValid());
    QStringList rows;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        rows.append(table()->model()->index(row, 0).data().toString());
    const QString all = rows.join(QLatin1Char('\n'));
    for (const char *part : {"Person · Aunt", "Document · Birth certificate I-АБ 000123", "Зразкове", "5 Mar 2026"})
        QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
}

void TestEmptyCase::takesARecordBackAndRestoresIt()
{
    const SubjectId last = record().file.subjects.last().id;
    key(Qt::Key_Z, Qt::ControlModifier);
    WAIT_VERIFY(record().file.subject(last)->withdrawn);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    WAIT_VERIFY(!record().file.subject(last)->withdrawn);
}

void TestEmptyCase::addsAnAttestation()
{
    const QByteArray revision = record().file.revision;
    chooseInAddMenu(4);
    AttestationDialog *dialog = nullptr;
    opens(dialog);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(pick(*dialog, QStringLiteral("Party"), partyName(record().file.parties.first())));
    QVERIFY(pick(*dialog, QStringLiteral("Capacity"), QStringLiteral("Jointly attests")));
    QVERIFY(pick(*dialog, QStringLiteral("Result"), QStringLiteral("Confirmed")));
    QVERIFY(fill(*dialog, QStringLiteral("Signatory"), QStringLiteral("Вигаданий О. О.")));
    QVERIFY(tabTo(buttonSaying(*dialog, QStringLiteral("Add attestation"))));
    key(Qt::Key_Space);
    WAIT_VERIFY(!seenWindow<AttestationDialog>());
    QVERIFY(comeForward(window()));
    const CaseView view = record();
    QCOMPARE(view.file.attestations.size(), 1);
    QCOMPARE(view.file.attestations.first().revision, revision);
    QCOMPARE(view.file.revision, revision); // it stands outside
}

void TestEmptyCase::opensTheSourceAndComesBack()
{
    const qsizetype before = record().file.claims.size();
    const auto *model = qobject_cast<ClaimsModel *>(table()->model());
    table()->setCurrentIndex(model->index(model->rowOf(QStringLiteral("birth_place")), 1));
    QVERIFY(model->lines(table()->currentIndex().row(), 1).isEmpty());
    key(Qt::Key_Return); // an empty cell waits for a claim
    ClaimDialog *dialog = nullptr;
    opens(dialog);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(pick(*dialog, QStringLiteral("Fact"), fieldLabel(QStringLiteral("birth_place"))));
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    write(QStringLiteral("Зразкове"));
    QVERIFY(pick(*dialog, QStringLiteral("Document on file"), QStringLiteral("letter.pdf")));
    QVERIFY(tabTo(buttonSaying(*dialog, QStringLiteral("Add claim"))));
    key(Qt::Key_Space);
    WAIT_VERIFY(!seenWindow<ClaimDialog>());
    QVERIFY(hasKeyboard(window()));
    QCOMPARE(record().file.claims.size(), before + 1);
    WAIT_VERIFY(QApplication::focusWidget() == table());
    key(Qt::Key_Home, Qt::ControlModifier);
    const auto onIt = [&] {
        return table()->currentIndex().siblingAtColumn(0).data().toString() ==
               fieldLabel(QStringLiteral("birth_place"));
    };
    for (int i = 0; i < table()->model()->rowCount() && !onIt(); ++i)
        key(Qt::Key_Down);
    QVERIFY(onIt());
    while (table()->currentIndex().column() > 0)
        key(Qt::Key_Left);
    key(Qt::Key_Right);
    const QModelIndex cell = table()->currentIndex();
    key(Qt::Key_Return);
    WAIT_VERIFY(seen<PageView>(window()) && seen<PageView>(window())->isOpen());
    WAIT_VERIFY(window().isAncestorOf(QApplication::focusWidget()) && !table());
    key(Qt::Key_Escape);
    WAIT_VERIFY(table() && QApplication::focusWidget() == table());
    QCOMPARE(table()->currentIndex().row(), cell.row());
    QCOMPARE(table()->currentIndex().column(), cell.column());
}

void TestEmptyCase::signsTheSummary()
{
    key(Qt::Key_P, Qt::ControlModifier);
    SummaryDialog *dialog = nullptr;
    opens(dialog);
    if (QTest::currentTestFailed())
        return;
    const auto button = [&](const char *name) { return dialog->findChild<QPushButton *>(QLatin1String(name)); };
    QVERIFY(fill(*dialog, QStringLiteral("Purpose"), QStringLiteral("For the court")));
    WAIT_VERIFY(seen<PageView>(*dialog) && seen<PageView>(*dialog)->isOpen());
    QVERIFY(tabTo(button("continueButton")));
    key(Qt::Key_Space);
    m_signed = m_folder.filePath(QStringLiteral("summary.pdf"));
    m_stage->prompts().files.enqueue({m_stage->sample().key});
    m_stage->prompts().saves.enqueue(m_signed);
    QVERIFY(tabTo(button("chooseKey")));
    key(Qt::Key_Space);
    QVERIFY(fill(*dialog, QStringLiteral("Passphrase of the key"), m_stage->sample().keyPassphrase));
    QVERIFY(tabTo(button("chooseFile")));
    key(Qt::Key_Space);
    WAIT_VERIFY(button("signButton")->isEnabled());
    QVERIFY(tabTo(button("signButton")));
    key(Qt::Key_Space);
    WAIT_VERIFY(dialog->step() == SummaryDialog::Step::Done);
    key(Qt::Key_Escape);
    WAIT_VERIFY(!seenWindow<SummaryDialog>());
}

void TestEmptyCase::everythingIsOnRecord()
{
    QFile signedFile(m_signed);
    QVERIFY(signedFile.open(QIODevice::ReadOnly));
    const auto trust = readTrustFolder(m_stage->sample().trust);
    QVERIFY(trust);
    const auto verdict = verifyPdf(signedFile.readAll(), *trust, m_world.nowUtc());
    QVERIFY(verdict);
    QCOMPARE(static_cast<int>(verdict->verdict), static_cast<int>(Verdict::Unchanged));
    const CaseView view = record();
    QCOMPARE(view.file.subjects.size(), 5);
    QCOMPARE(view.conflictCount(), 1);
    for (const Claim &claim : view.file.claims)
        QVERIFY(!claim.source.text.isEmpty() || !claim.source.evidence.isNull());
    QVERIFY(m_stage->prompts().unforeseen.isEmpty());
}

QTEST_MAIN(TestEmptyCase)
#include "tst_emptycase.moc"
