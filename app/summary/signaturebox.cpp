// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/blocks.h"
#include "summary/painter.h"
#include "summary/paperfonts.h"
#include "summary/pdffile.h"
#include "summary/wording.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace homeward {

namespace {

constexpr const char *context = "Print.SignatureBox";

struct Entry
{
    QString label;
    QString text;
};

QList<Entry> entries(const SignatureBoxText &text, const Phrasebook &words)
{
    const auto say = [&](const char *source) { return words.phrase(context, source); };
    const auto day = [&](const QDateTime &utc) {
        const QTimeZone zone(text.timeZone);
        return formatDay((zone.isValid() ? utc.toTimeZone(zone) : utc.toUTC()).date(), words);
    };
    QList<Entry> all;
    //: @label who signed
    all.append({say(QT_TRANSLATE_NOOP("Print.SignatureBox", "Signatory")), text.signer});
    //: @label position of who signed
    all.append({say(QT_TRANSLATE_NOOP("Print.SignatureBox", "Position")), text.position});
    //: @label serial number of the certificate of the key
    all.append({say(QT_TRANSLATE_NOOP("Print.SignatureBox", "Certificate")), text.serial});
    //: @label who issued the certificate
    all.append({say(QT_TRANSLATE_NOOP("Print.SignatureBox", "Issued by")), text.issuer});
    if (text.validFrom.isValid() && text.validUntil.isValid())
        //: @label days from and to which the certificate is valid
        all.append({say(QT_TRANSLATE_NOOP("Print.SignatureBox", "Valid")),
                    day(text.validFrom) + QStringLiteral(" – ") + day(text.validUntil)});
    const QString moment = formatMoment(text.signedAt, text.timeZone, words);
    //: @info %1 moment of signing, confirmed by a time-stamp authority
    const char *stamped = QT_TRANSLATE_NOOP("Print.SignatureBox", "%1, with time-stamp");
    //: @info %1 moment of signing by the clock of the signer’s computer
    const char *unstamped = QT_TRANSLATE_NOOP("Print.SignatureBox", "%1, without time-stamp");
    //: @label time of signing
    all.append({say(QT_TRANSLATE_NOOP("Print.SignatureBox", "Signed at")),
                say(text.timeStamped ? stamped : unstamped).arg(moment)});
    all.removeIf([](const Entry &entry) { return entry.text.isEmpty(); });
    return all;
}

Blocks layOut(const QList<Entry> &all, const QString &title, const QString &note, qreal width, qreal size)
{
    Blocks blocks;
    blocks.push_back(
        std::make_unique<TextRow>(std::vector<Cell>{{.x = 0, .width = width, .runs = {{title, true}}}}, size + 0.5));
    const qreal label = width * 0.21;
    for (const Entry &entry : all) {
        blocks.push_back(std::make_unique<TextRow>(
            std::vector<Cell>{{.x = 0, .width = label, .runs = {{entry.label}}, .colour = QColor(0x40, 0x40, 0x40)},
                              {.x = label, .width = width - label, .runs = {{entry.text}}}},
            size));
    }
    blocks.push_back(std::make_unique<TextRow>(std::vector<Cell>{{.x = 0, .width = width, .runs = {{note}}}}, size));
    return blocks;
}

qreal heightOf(const Blocks &blocks)
{
    qreal height = 0;
    for (const auto &block : blocks) {
        for (int i = 0; i < block->lines(); ++i)
            height += block->height(i);
    }
    return height;
}

} // namespace

Result<QByteArray> paintSignatureBox(const SignatureBoxText &text, const QSizeF &size, const Phrasebook &words)
{
    const Status fonts = loadPaperFonts();
    if (!fonts)
        return tl::unexpected<Error>(fonts.error());
    //: @title of the block that shows an electronic signature
    const QString title = words.phrase(context, QT_TRANSLATE_NOOP("Print.SignatureBox", "Signed electronically"));
    //: @info at the foot of the block that shows an electronic signature
    const QString note = words.phrase(
        context, QT_TRANSLATE_NOOP("Print.SignatureBox", "Printed representation; the signed file is the original."));
    const QList<Entry> all = entries(text, words);
    const qreal padding = points(4);
    const QSizeF whole = size * unitsPerPoint;
    const qreal width = whole.width() - 2 * padding;
    const qreal height = whole.height() - 2 * padding;
    constexpr qreal largest = 8;
    constexpr qreal smallest = 5;
    Blocks blocks;
    for (qreal type = largest; type >= smallest; type -= 0.25) {
        blocks = layOut(all, title, note, width, type);
        if (heightOf(blocks) <= height)
            break;
    }
    if (heightOf(blocks) > height)
        return failure(ErrorCode::TooLarge, QStringLiteral("the signature's particulars do not fit their box"));
    const auto drawn = writePdfA(title, size, [&](QPdfWriter &, QPainter &painter) {
        painter.setPen(QPen(QColor(0x40, 0x40, 0x40), points(0.8)));
        const qreal inset = points(0.6);
        painter.drawRect(QRectF(QPointF(), whole).adjusted(inset, inset, -inset, -inset));
        painter.translate(padding, padding + (height - heightOf(blocks)) / 2);
        qreal y = 0;
        for (const auto &block : blocks) {
            block->draw(painter, y, 0, block->lines() - 1);
            for (int i = 0; i < block->lines(); ++i)
                y += block->height(i);
        }
    });
    if (!drawn)
        return tl::unexpected<Error>(drawn.error());
    return withLanguage(*drawn, languageKey(words.language()));
}

Result<QByteArray> paintSignatureBox(const SignatureBoxText &text, const QSizeF &size, Language language)
{
    return paintSignatureBox(text, size, Phrasebook(language));
}

} // namespace homeward
