// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/systemprompts.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace homeward;

class TestSystemPrompts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8())); }
    void leavesNoTraceOfFolders();
    void savesWithTheEndingOfItsKind_data();
    void savesWithTheEndingOfItsKind();

private:
    /// Chooses in the file dialog that is open, once it is.
    void answerLater(const QString &folder)
    {
        QTimer::singleShot(50, this, [folder] {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (auto *dialog = qobject_cast<QFileDialog *>(window); dialog && dialog->isVisible()) {
                    dialog->setDirectory(folder);
                    QMetaObject::invokeMethod(dialog, "accept");
                }
            }
        });
    }
    [[nodiscard]] bool settingsName(const QString &folder) const
    {
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(folder.toUtf8()))
                return true;
        }
        return false;
    }
    QTemporaryDir m_home;
};

void TestSystemPrompts::leavesNoTraceOfFolders()
{
    QTemporaryDir place;
    const QDir root(place.path());
    QVERIFY(root.mkdir(QStringLiteral("ordinary")) && root.mkdir(QStringLiteral("confidential")));
    {
        // Qt by itself, so that what is looked for below is known to be found.
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setFileMode(QFileDialog::Directory);
        answerLater(root.filePath(QStringLiteral("ordinary")));
        QCOMPARE(dialog.exec(), int(QDialog::Accepted));
    }
    QCoreApplication::processEvents();
    QVERIFY(settingsName(QStringLiteral("ordinary")));

    SystemPrompts prompts;
    answerLater(root.filePath(QStringLiteral("confidential")));
    QCOMPARE(prompts.folderToOpen(nullptr, {}), root.filePath(QStringLiteral("confidential")));
    QTest::qWait(50);
    QVERIFY(!settingsName(QStringLiteral("confidential")));
    QVERIFY(!QFile::exists(QStringLiteral(":/nowhere")));
}

void TestSystemPrompts::savesWithTheEndingOfItsKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("saved");
    QTest::newRow("without") << QStringLiteral("copy") << QStringLiteral("copy.backup");
    QTest::newRow("a date is no ending") << QStringLiteral("copy 25.11.2026")
                                         << QStringLiteral("copy 25.11.2026.backup");
    QTest::newRow("with") << QStringLiteral("copy.backup") << QStringLiteral("copy.backup");
    QTest::newRow("in capitals") << QStringLiteral("COPY.BACKUP") << QStringLiteral("COPY.BACKUP");
}

void TestSystemPrompts::savesWithTheEndingOfItsKind()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, saved);
    QTemporaryDir place;
    QTimer::singleShot(50, this, [&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QFileDialog *>(window); dialog && dialog->isVisible()) {
                dialog->setDirectory(place.path());
                dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(typed);
                QMetaObject::invokeMethod(dialog, "accept");
            }
        }
    });
    SystemPrompts prompts;
    QCOMPARE(prompts.fileToSave(nullptr, {}, QStringLiteral("x.backup"), QStringLiteral("Backups (*.backup)")),
             QDir(place.path()).filePath(saved));
}

QTEST_MAIN(TestSystemPrompts)
#include "tst_systemprompts.moc"
