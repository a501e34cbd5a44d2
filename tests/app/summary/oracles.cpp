// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracles.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace homeward::test {

std::optional<Heard> hear(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    const QString path = QStandardPaths::findExecutable(program);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("paper.pdf"));
    QFile out(file);
    if (path.isEmpty() || !out.open(QIODevice::WriteOnly))
        return std::nullopt;
    out.write(pdf);
    out.close();
    QStringList given = arguments;
    given.replaceInStrings(QStringLiteral("%f"), file);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, given);
    if (!process.waitForFinished(120000))
        return std::nullopt;
    return Heard{process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString folded(const QString &text)
{
    QString plain = text;
    plain.replace(QChar::Nbsp, QLatin1Char(' '));
    return plain.simplified();
}

QString dense(const QString &text)
{
    return folded(text).remove(QLatin1Char(' '));
}

std::optional<QString> popplerText(const QByteArray &pdf)
{
    const auto heard =
        hear(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("%f"), QStringLiteral("-")}, pdf);
    return heard ? std::optional(folded(heard->text)) : std::nullopt;
}

std::optional<QString> mupdfText(const QByteArray &pdf)
{
    const auto heard = hear(QStringLiteral("mutool"),
                            {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("txt"),
                             QStringLiteral("%f")},
                            pdf);
    return heard ? std::optional(folded(heard->text)) : std::nullopt;
}

std::optional<QString> preflightComplaints(const QByteArray &pdf)
{
    QStringList jars;
    for (const char *jar : {"preflight", "xmpbox", "pdfbox2", "fontbox2", "commons-logging", "commons-io",
                            "javax.activation", "jaxb-api"}) {
        const QString path = QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(jar));
        if (!QFile::exists(path))
            return std::nullopt;
        jars.append(path);
    }
    const auto heard = hear(QStringLiteral("java"),
                            {QStringLiteral("-cp"), jars.join(QLatin1Char(':')),
                             QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), QStringLiteral("%f")},
                            pdf);
    if (!heard)
        return std::nullopt;
    return heard->exitCode == 0 && heard->text.contains(QLatin1String("is a valid PDF/A-1b file")) ? QString()
                                                                                                   : heard->text;
}

std::optional<QList<Word>> wordBoxes(const QByteArray &pdf)
{
    const auto heard =
        hear(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("%f"), QStringLiteral("-")}, pdf);
    if (!heard)
        return std::nullopt;
    QList<Word> words;
    int page = -1;
    static const QRegularExpression form(QStringLiteral(
        "<page |<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">([^<]*)</word>"));
    auto matches = form.globalMatch(heard->text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(0).startsWith(QLatin1String("<page"))) {
            ++page;
            continue;
        }
        const QPointF topLeft(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF bottomRight(match.captured(3).toDouble(), match.captured(4).toDouble());
        words.append({page, QRectF(topLeft, bottomRight), match.captured(5)});
    }
    return words;
}

} // namespace homeward::test
