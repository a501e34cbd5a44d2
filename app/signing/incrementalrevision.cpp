// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/incrementalrevision.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <stdexcept>

namespace homeward {
namespace {

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

IncrementalRevision::IncrementalRevision(QByteArray original, QPDF &pdf)
    : m_original(std::move(original)), m_pdf(pdf), m_lastOriginal(static_cast<int>(pdf.getObjectCount()))
{
    QPDFObjectHandle size = pdf.getTrailer().getKey("/Size");
    m_nextNumber = std::max(m_lastOriginal + 1, size.isInteger() ? size.getIntValueAsInt() : 0);
    const qsizetype keyword = m_original.lastIndexOf("startxref");
    if (keyword >= 0) {
        bool ok = false;
        const QByteArray number = m_original.mid(keyword + 9, 40).simplified();
        const qsizetype offset = number.left(number.indexOf(' ')).toLongLong(&ok);
        m_previousXref = ok ? offset : -1;
    }
}

Status IncrementalRevision::checkAppendable() const
{
    if (m_previousXref <= 0 || m_previousXref >= m_original.size())
        return failure(ErrorCode::Malformed, QStringLiteral("no cross-reference offset at the end of the file"));
    if (m_original.mid(m_previousXref, 4) != "xref" || m_pdf.getTrailer().hasKey("/XRefStm"))
        return failure(ErrorCode::NotSupported, QStringLiteral("cross-reference streams cannot be continued"));
    return {};
}

void IncrementalRevision::add(QPDFObjectHandle object)
{
    for (QPDFObjectHandle &queued : m_queue) {
        if (queued.getObjectID() == object.getObjectID())
            return;
    }
    m_queue.push_back(object);
}

QPDFObjectHandle IncrementalRevision::addText(const QByteArray &body)
{
    QPDFObjectHandle object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    m_texts[object.getObjectID()] = body;
    add(object);
    return object;
}

int IncrementalRevision::numberOf(QPDFObjectHandle &object)
{
    if (!isNew(object))
        return object.getObjectID();
    const auto [at, inserted] = m_numbers.try_emplace(object.getObjectID(), m_nextNumber);
    if (inserted) {
        ++m_nextNumber;
        add(object);
    }
    return at->second;
}

QByteArray IncrementalRevision::text(QPDFObjectHandle object, bool resolve, int depth)
{
    if (depth > 100)
        throw std::runtime_error("objects nested too deeply");
    if (object.isIndirect() && !resolve)
        return QByteArray::number(numberOf(object)) + ' ' + QByteArray::number(object.getGeneration()) + " R";
    if (object.isArray()) {
        QByteArray out = "[";
        for (int i = 0; i < object.getArrayNItems(); ++i)
            out += (i > 0 ? " " : "") + text(object.getArrayItem(i), false, depth + 1);
        return out + "]";
    }
    if (object.isDictionary()) {
        QByteArray out = "<<";
        for (const std::string &key : object.getKeys())
            out += ' ' + bytesOf(QPDFObjectHandle::newName(key).unparse()) + ' ' +
                   text(object.getKey(key), false, depth + 1);
        return out + " >>";
    }
    return bytesOf(object.unparseResolved());
}

QByteArray IncrementalRevision::streamText(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> raw = stream.getRawStreamData();
    QByteArray data(reinterpret_cast<const char *>(raw->getBuffer()), static_cast<qsizetype>(raw->getSize()));
    QPDFObjectHandle dictionary = stream.getDict().shallowCopy();
    dictionary.removeKey("/Length"); // written directly: an indirect length would be one more object
    if (!dictionary.hasKey("/Filter") && data.size() > 256) {
        data = qCompress(data).mid(4); // qCompress prefixes the zlib stream with four bytes of its own
        dictionary.replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
    }
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(data.size()));
    return text(dictionary, true) + "\nstream\n" + data + "\nendstream";
}

QByteArray IncrementalRevision::crossReference(const std::map<int, std::pair<int, qsizetype>> &offsets) const
{
    QByteArray table = "xref\n";
    for (auto first = offsets.begin(); first != offsets.end();) {
        auto end = first;
        int count = 0;
        while (end != offsets.end() && end->first == first->first + count) {
            ++end;
            ++count;
        }
        table += QByteArray::number(first->first) + ' ' + QByteArray::number(count) + '\n';
        for (; first != end; ++first)
            table += QByteArray::number(static_cast<qlonglong>(first->second.second)).rightJustified(10, '0') + ' ' +
                     QByteArray::number(first->second.first).rightJustified(5, '0') + " n \n";
    }
    return table;
}

QByteArray IncrementalRevision::bytes(const QByteArray &secondId)
{
    QByteArray out = m_original;
    if (!out.endsWith('\n') && !out.endsWith('\r'))
        out += '\n';
    std::map<int, std::pair<int, qsizetype>> offsets; // number -> generation, position
    for (size_t i = 0; i < m_queue.size(); ++i) {     // grows while references to new objects turn up
        QPDFObjectHandle object = m_queue[i];
        const int number = numberOf(object);
        const int generation = object.getGeneration();
        const auto finished = m_texts.find(object.getObjectID());
        QByteArray body;
        if (finished != m_texts.end())
            body = finished->second;
        else
            body = object.isStream() ? streamText(object) : text(object, true);
        offsets[number] = {generation, out.size()};
        out += QByteArray::number(number) + ' ' + QByteArray::number(generation) + " obj\n" + body + "\nendobj\n";
    }
    QPDFObjectHandle trailer = m_pdf.getTrailer();
    const qsizetype xref = out.size();
    out += crossReference(offsets) + "trailer\n<< /Size " + QByteArray::number(m_nextNumber) + " /Root " +
           text(trailer.getKey("/Root"), false);
    if (trailer.hasKey("/Info"))
        out += " /Info " + text(trailer.getKey("/Info"), false);
    QPDFObjectHandle ids = trailer.getKey("/ID");
    const QByteArray firstId = ids.isArray() && ids.getArrayNItems() == 2 && ids.getArrayItem(0).isString()
                                   ? bytesOf(ids.getArrayItem(0).getStringValue()).toHex()
                                   : secondId.toHex();
    out += " /ID [<" + firstId + "> <" + secondId.toHex() + ">] /Prev " +
           QByteArray::number(static_cast<qlonglong>(m_previousXref)) + " >>\nstartxref\n" +
           QByteArray::number(static_cast<qlonglong>(xref)) + "\n%%EOF\n";
    return out;
}

} // namespace homeward
