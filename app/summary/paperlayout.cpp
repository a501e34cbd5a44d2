// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/paperlayout.h"

#include "summary/paperfonts.h"

namespace homeward {

namespace {

constexpr qreal pageWidth = millimetres(PaperGeometry::widthMm);
const QColor ruleColour(0xB4, 0xB4, 0xB4);
const QColor strongRule(0x70, 0x70, 0x70);
const QColor quiet(0x40, 0x40, 0x40);

class Layout
{
public:
    Layout(const Summary &paper, const QString &shortDigest, qreal density)
        : m_paper(paper), m_shortDigest(shortDigest), m_density(density)
    {
    }
    PaperLayout make();

private:
    [[nodiscard]] qreal leading() const { return 1.1 + 0.05 * m_density; }
    [[nodiscard]] qreal gap(qreal mm) const { return millimetres(mm) * m_density; }
    template<class B>
    B &add(std::unique_ptr<B> block)
    {
        B &added = *block;
        m_made.blocks.push_back(std::move(block));
        return added;
    }
    TextRow &row(std::vector<Cell> cells, qreal size, qreal padding = 0)
    {
        return add(std::make_unique<TextRow>(std::move(cells), size, padding, leading()));
    }
    TextRow &paragraph(const QString &text, qreal size, bool bold = false, Qt::Alignment alignment = Qt::AlignLeft,
                       const QColor &colour = Qt::black)
    {
        return row({{.x = 0, .width = pageWidth, .runs = {{text, bold}}, .alignment = alignment, .colour = colour}},
                   size);
    }
    void title(const QString &text);
    void head();
    void panel();
    qreal panelRows(qreal keepUpTo);
    void legend();
    void findings();
    void discrepancies();
    void sources();
    void signature();

    const Summary &m_paper;
    QString m_shortDigest;
    qreal m_density;
    PaperLayout m_made;
};

void Layout::title(const QString &text)
{
    TextRow &heading = paragraph(text, 10.5, true);
    heading.gapBefore = gap(3);
    heading.keepWithNext = true;
}

void Layout::head()
{
    if (!m_paper.restriction.isEmpty())
        paragraph(m_paper.restriction, 10, false, Qt::AlignRight).keepWithNext = true;
    bool first = true;
    for (const QString &line : m_paper.letterhead) {
        paragraph(line, first ? 11 : 9.5, first, Qt::AlignHCenter, first ? Qt::black : quiet).keepWithNext = true;
        first = false;
    }
    add(std::make_unique<FixedBlock>(gap(2.4), [](QPainter &painter, qreal y) {
        painter.fillRect(QRectF(0, y + millimetres(0.8), pageWidth, points(0.7)), Qt::black);
    })).keepWithNext = true;
    TextRow &kind = paragraph(m_paper.kind, 14, true, Qt::AlignHCenter);
    kind.gapBefore = gap(2);
    kind.keepWithNext = true;
    const qreal third = pageWidth / 3;
    TextRow &line = row({{.x = 0, .width = third, .runs = {{m_paper.dateLine}}},
                         {.x = third, .width = third, .runs = {{m_paper.place}}, .alignment = Qt::AlignHCenter},
                         {.x = 2 * third, .width = third, .runs = {{m_paper.numberLine}}, .alignment = Qt::AlignRight}},
                        11);
    line.gapBefore = gap(1.6);
    line.keepWithNext = true;
    TextRow &heading = paragraph(m_paper.heading, 12, true);
    heading.gapBefore = gap(2.4);
    heading.keepWithNext = true;
}

qreal Layout::panelRows(qreal keepUpTo)
{
    const qreal left = millimetres(40);
    const qreal labels = millimetres(46);
    qreal used = 0;
    for (const SummaryRow &each : m_paper.identity) {
        TextRow &line = row({{.x = left, .width = labels - millimetres(2), .runs = {{each.label}}, .colour = quiet},
                             {.x = left + labels, .width = pageWidth - left - labels, .runs = {{each.text}}}},
                            10, points(0.8));
        for (int i = 0; i < line.lines(); ++i)
            used += line.height(i);
        line.keepWithNext = used < keepUpTo; // the portrait stands beside these rows: one page for both
    }
    return used;
}

void Layout::panel()
{
    const qreal width = millimetres(35);
    const QImage portrait = m_paper.portrait;
    // Whole picture in a frame of its own shape, at most 35 × 45 mm: cutting a face to fit would change what it shows.
    const qreal height = portrait.isNull()
                             ? millimetres(45)
                             : QSizeF(portrait.size()).scaled(width, millimetres(45), Qt::KeepAspectRatio).height();
    const auto caption = std::make_shared<TextRow>(std::vector<Cell>{{.x = 0,
                                                                      .width = width,
                                                                      .runs = {{m_paper.portraitCaption}},
                                                                      .alignment = Qt::AlignHCenter,
                                                                      .colour = quiet}},
                                                   8);
    const auto none = std::make_shared<TextRow>(
        std::vector<Cell>{
            {.x = 0, .width = width, .runs = {{m_paper.noPortrait}}, .alignment = Qt::AlignHCenter, .colour = quiet}},
        9);
    const bool captioned = !m_paper.portraitCaption.isEmpty();
    qreal captionHeight = 0;
    for (int i = 0; captioned && i < caption->lines(); ++i)
        captionHeight += caption->height(i);
    FixedBlock &picture = add(std::make_unique<FixedBlock>(0, [=](QPainter &painter, qreal y) {
        const QRectF frame(0, y, width, height);
        if (portrait.isNull()) {
            none->draw(painter, y + height / 2 - none->height(0) / 2, 0, none->lines() - 1);
        } else {
            QRectF target(QPointF(), QSizeF(portrait.size()).scaled(frame.size(), Qt::KeepAspectRatio));
            target.moveCenter(frame.center());
            painter.drawImage(target, portrait);
        }
        painter.setPen(QPen(ruleColour, points(0.5)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        if (captioned)
            caption->draw(painter, y + height + points(2), 0, caption->lines() - 1);
    }));
    picture.gapBefore = gap(2.4);
    picture.keepWithNext = true;
    const qreal beside = height + (captioned ? captionHeight + points(2) : 0);
    const qreal used = panelRows(beside);
    if (used < beside)
        add(std::make_unique<FixedBlock>(beside - used, nullptr));
}

void Layout::legend()
{
    constexpr int perRow = 3;
    const qreal width = pageWidth / qMax(1, qMin(perRow, static_cast<int>(m_paper.parties.size())));
    for (qsizetype start = 0; start < m_paper.parties.size(); start += perRow) {
        std::vector<Cell> cells;
        for (qsizetype i = start; i < qMin(start + perRow, m_paper.parties.size()); ++i) {
            const SummaryParty &party = m_paper.parties.at(i);
            cells.push_back({.x = static_cast<qreal>(i - start) * width,
                             .width = width - millimetres(3),
                             .runs = {{party.letter, true}, {QStringLiteral("\u00A0– ") + party.name}},
                             .shape = party.shape});
        }
        row(std::move(cells), 9, points(0.5)).keepWithNext = true;
    }
}

QList<TextRun> valueRuns(const SummaryFact &fact)
{
    QList<TextRun> runs;
    for (qsizetype i = 0; i < fact.values.size(); ++i) {
        const SummaryValue &value = fact.values.at(i);
        QStringList said;
        for (const SummaryAttribution &party : value.said) {
            QStringList numbers;
            for (const int number : party.sources)
                numbers.append(QString::number(number));
            said.append(numbers.isEmpty()
                            ? party.letter
                            : QStringLiteral("%1\u00A0[%2]").arg(party.letter, numbers.join(QLatin1String(", "))));
        }
        if (i > 0)
            runs.append({QStringLiteral(" / ")});
        runs.append({value.text});
        runs.append({QStringLiteral(" – ") + said.join(QLatin1String(", "))});
    }
    return runs;
}

void Layout::findings()
{
    title(m_paper.findingsTitle);
    legend();
    if (!m_paper.noFacts.isEmpty()) {
        paragraph(m_paper.noFacts, 10).gapBefore = gap(1);
    } else {
        constexpr qreal columns[] = {0, 51, 131};
        constexpr qreal widths[] = {49, 78, 39};
        const qreal padding = points(1.4) * m_density;
        const auto cell = [&](int column, const QList<TextRun> &runs) {
            return Cell{.x = millimetres(columns[column]), .width = millimetres(widths[column]), .runs = runs};
        };
        std::vector<Cell> heads;
        for (int i = 0; i < 3; ++i) {
            heads.push_back(cell(i, {{m_paper.findingsHeader.value(i), true}}));
            heads.back().colour = quiet;
        }
        TextRow &header = row(std::move(heads), 9, padding);
        header.gapBefore = gap(1);
        header.keepWithNext = true;
        header.setRule(0, pageWidth, points(0.7), Qt::black);
        for (qsizetype i = 0; i < m_paper.facts.size(); ++i) {
            const SummaryFact &fact = m_paper.facts.at(i);
            const bool groupEnds = i + 1 == m_paper.facts.size() || m_paper.facts.at(i + 1).group != fact.group;
            TextRow &line = row({cell(0, {{fact.label}}), cell(1, valueRuns(fact)),
                                 cell(2, {{fact.stateText, fact.state == FactState::Conflict}})},
                                9, padding);
            line.header = &header;
            line.setRule(0, pageWidth, points(0.4), groupEnds ? strongRule : ruleColour);
            // The table does not end with a lonely row on a new page.
            line.keepWithNext = i == 0 || i + 2 == m_paper.facts.size();
        }
    }
    if (!m_paper.notStated.isEmpty())
        paragraph(m_paper.notStated, 9, false, Qt::AlignLeft, quiet).gapBefore = gap(1);
}

void Layout::discrepancies()
{
    title(m_paper.discrepanciesTitle);
    const bool several = m_paper.discrepancies.size() > 1;
    for (qsizetype i = 0; i < m_paper.discrepancies.size(); ++i) {
        if (!several) {
            paragraph(m_paper.discrepancies.at(i), 9.5);
            continue;
        }
        const qreal indent = millimetres(6);
        row({{.x = 0, .width = indent, .runs = {{QString::number(i + 1) + QLatin1Char('.')}}},
             {.x = indent, .width = pageWidth - indent, .runs = {{m_paper.discrepancies.at(i)}}}},
            9.5);
    }
}

void Layout::sources()
{
    title(m_paper.sourcesTitle);
    if (!m_paper.noSources.isEmpty()) {
        paragraph(m_paper.noSources, 10);
        return;
    }
    // Two columns, numbered across, so that the list stays short and rows keep their order when a page ends.
    const qreal column = pageWidth / 2;
    const qreal number = millimetres(6);
    for (qsizetype i = 0; i < m_paper.sources.size(); i += 2) {
        std::vector<Cell> cells;
        for (qsizetype j = i; j < qMin(i + 2, m_paper.sources.size()); ++j) {
            const SummarySource &source = m_paper.sources.at(j);
            QString text = source.text;
            if (!source.sha256.isEmpty())
                text += QStringLiteral(" ·\u00A0") + QString::fromLatin1(source.sha256.toHex().left(12));
            const qreal x = static_cast<qreal>(j - i) * column;
            cells.push_back({.x = x, .width = number, .runs = {{QStringLiteral("[%1]").arg(source.number)}}});
            cells.push_back({.x = x + number, .width = column - number - millimetres(3), .runs = {{text}}});
        }
        row(std::move(cells), 9, points(0.4) * m_density);
    }
}

void Layout::signature()
{
    const qreal position = millimetres(62);
    const qreal ink = millimetres(48);
    const qreal name = pageWidth - position - ink - millimetres(8);
    TextRow &line = row({{.x = 0, .width = position, .runs = {{m_paper.signerPosition}}, .atBottom = true},
                         {.x = pageWidth - name, .width = name, .runs = {{m_paper.signerName}}, .atBottom = true}},
                        11);
    line.gapBefore = gap(5);
    line.keepWithNext = true;
    line.linesBefore = 2; // a page never holds the signature alone
    const qreal inkLeft = position + millimetres(4);
    FixedBlock &rule = add(std::make_unique<FixedBlock>(points(1.4), [=](QPainter &painter, qreal y) {
        painter.fillRect(QRectF(inkLeft, y - points(1), ink, points(0.5)), Qt::black);
    }));
    rule.keepWithNext = true;

    const QSizeF box(millimetres(98), millimetres(25));
    const qreal left = box.width() + millimetres(5);
    const auto check =
        std::make_shared<TextRow>(std::vector<Cell>{{.x = left,
                                                     .width = pageWidth - left,
                                                     .runs = {{m_paper.checkTitle + QLatin1Char('\n'), true},
                                                              {m_paper.checkText.arg(m_shortDigest)}},
                                                     .colour = quiet}},
                                  9);
    qreal height = box.height();
    qreal checkHeight = 0;
    for (int i = 0; i < check->lines(); ++i)
        checkHeight += check->height(i);
    height = qMax(height, checkHeight);
    FixedBlock &place = add(std::make_unique<FixedBlock>(height, [=](QPainter &painter, qreal y) {
        painter.setPen(QPen(ruleColour, points(0.4), Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(QPointF(0, y), box));
        check->draw(painter, y, 0, check->lines() - 1);
    }));
    place.gapBefore = gap(2);
    m_made.signature = &place;
    m_made.signatureBox = QRectF(QPointF(), box);
}

PaperLayout Layout::make()
{
    head();
    panel();
    findings();
    discrepancies();
    sources();
    signature();
    return std::move(m_made);
}

} // namespace

PaperLayout layOutPaper(const Summary &paper, const QString &shortDigest, qreal density)
{
    return Layout(paper, shortDigest, density).make();
}

} // namespace homeward
