// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/revisiondiff.h"

#include "signing/signaturefield.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace homeward {
namespace {

constexpr size_t mostObjects = 500'000;

struct Refused
{
    LaterChanges changes;
    const char *reason;
    QString detail;
};

QString named(const QPDFObjGen &id)
{
    return QStringLiteral("object %1 %2").arg(id.getObj()).arg(id.getGen());
}

class Comparison
{
public:
    Comparison(QPDF &before, QPDF &after, bool strict) : m_before(before), m_after(after), m_strict(strict) {}

    RevisionDiff run()
    {
        collect(m_before, m_old);
        collect(m_after, m_new);
        compareTrailers();
        learnRoles();
        for (auto &[id, was] : m_old) {
            const auto now = m_new.find(id);
            if (now == m_new.end())
                refuseOrDoubt("object_removed", id);
            else if (fingerprint(was) != fingerprint(now->second))
                judge(id, was, now->second);
        }
        for (QPDFObjectHandle &annotation : m_newAnnotations) {
            const bool belongs =
                m_newFields.count(annotation.getObjGen()) ||
                (!m_strict && annotation.isDictionary() && m_newFields.count(annotation.getKey("/Parent").getObjGen()));
            if (!belongs)
                refuse("annotation_added", annotation.getObjGen());
        }
        for (const QPDFObjGen &id : m_newFields)
            judgeNewField(id);
        if (m_strict) {
            for (const auto &[id, object] : m_new) {
                if (!m_old.count(id) && !m_accounted.count(id))
                    refuse("object_added", id);
            }
        }
        RevisionDiff result;
        if (m_refused) {
            result.changes = m_refused->changes;
            result.reason = QString::fromLatin1(m_refused->reason);
            result.detail = m_refused->detail;
        } else if (!m_countersigned) {
            result.changes = m_strict ? LaterChanges::NotAllowed : LaterChanges::NotJudged;
            result.reason = QStringLiteral("bytes_added");
        } else {
            result.changes = LaterChanges::Countersigned;
        }
        return result;
    }

private:
    using Objects = std::map<QPDFObjGen, QPDFObjectHandle>;

    void refuse(const char *reason, const QPDFObjGen &id)
    {
        if (!m_refused || m_refused->changes == LaterChanges::NotJudged)
            m_refused.reset(new Refused{LaterChanges::NotAllowed, reason, named(id)});
    }
    void refuseOrDoubt(const char *reason, const QPDFObjGen &id)
    {
        if (m_strict)
            refuse(reason, id);
        else if (!m_refused)
            m_refused.reset(new Refused{LaterChanges::NotJudged, reason, named(id)});
    }

    static void collect(QPDF &pdf, Objects &objects)
    {
        if (pdf.getObjectCount() > mostObjects)
            throw std::runtime_error("too many objects");
        for (QPDFObjectHandle &object : pdf.getAllObjects()) {
            const bool machinery = object.isStreamOfType("/XRef") || object.isStreamOfType("/ObjStm");
            if (!object.isNull() && !machinery)
                objects.emplace(object.getObjGen(), object);
        }
    }

    static QByteArray fingerprint(QPDFObjectHandle object)
    {
        if (!object.isStream())
            return QByteArray::fromStdString(object.unparseResolved());
        const std::shared_ptr<Buffer> raw = object.getRawStreamData();
        const QByteArray data = QByteArray::fromRawData(reinterpret_cast<const char *>(raw->getBuffer()),
                                                        static_cast<qsizetype>(raw->getSize()));
        return QByteArray::fromStdString(object.getDict().unparseResolved()) +
               QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    }

    void compareTrailers()
    {
        QPDFObjectHandle was = m_before.getTrailer();
        QPDFObjectHandle now = m_after.getTrailer();
        if (was.getKey("/Root").getObjGen() != now.getKey("/Root").getObjGen())
            refuse("catalog_replaced", now.getKey("/Root").getObjGen());
        if (was.getKey("/Info").unparse() != now.getKey("/Info").unparse())
            refuseOrDoubt("properties_changed", now.getKey("/Info").getObjGen());
        if (m_before.isEncrypted() != m_after.isEncrypted())
            refuse("encryption_changed", {});
    }

    void learnRoles()
    {
        m_catalog = m_after.getRoot().getObjGen();
        QPDFObjectHandle form = m_after.getRoot().getKey("/AcroForm");
        if (form.isIndirect())
            m_form = form.getObjGen();
        if (form.isDictionary() && form.getKey("/Fields").isIndirect())
            m_fields = form.getKey("/Fields").getObjGen();
        for (auto &[id, object] : m_old) {
            if (!object.isDictionaryOfType("/Page"))
                continue;
            const auto now = m_new.find(id);
            if (now != m_new.end() && now->second.isDictionary() && now->second.getKey("/Annots").isIndirect())
                m_annotationLists.insert(now->second.getKey("/Annots").getObjGen());
        }
    }

    static std::set<std::string> changedKeys(QPDFObjectHandle was, QPDFObjectHandle now)
    {
        std::set<std::string> changed;
        std::set<std::string> keys = was.getKeys();
        keys.merge(now.getKeys());
        for (const std::string &key : keys) {
            if (was.getKey(key).unparse() != now.getKey(key).unparse())
                changed.insert(key);
        }
        return changed;
    }

    /// \a now has to be \a was with new objects behind it.
    bool appended(QPDFObjectHandle was, QPDFObjectHandle now, std::vector<QPDFObjectHandle> &added)
    {
        const int before = was.isArray() ? was.getArrayNItems() : 0;
        if ((!was.isArray() && !was.isNull()) || !now.isArray() || now.getArrayNItems() < before)
            return false;
        for (int i = 0; i < before; ++i) {
            if (was.getArrayItem(i).unparse() != now.getArrayItem(i).unparse())
                return false;
        }
        for (int i = before; i < now.getArrayNItems(); ++i) {
            QPDFObjectHandle item = now.getArrayItem(i);
            if (!item.isIndirect() || m_old.count(item.getObjGen()))
                return false;
            added.push_back(item);
        }
        return true;
    }

    void judgeFields(QPDFObjectHandle was, QPDFObjectHandle now, const QPDFObjGen &id)
    {
        std::vector<QPDFObjectHandle> added;
        if (!appended(was, now, added))
            return refuse("fields_changed", id);
        for (QPDFObjectHandle &field : added)
            m_newFields.insert(field.getObjGen());
    }

    void judgeAnnotations(QPDFObjectHandle was, QPDFObjectHandle now, const QPDFObjGen &id)
    {
        if (!appended(was, now, m_newAnnotations))
            refuse("annotations_changed", id);
    }

    void judgeForm(QPDFObjectHandle was, QPDFObjectHandle now, const QPDFObjGen &id)
    {
        if (!now.isDictionary() || !(was.isDictionary() || was.isNull()))
            return refuse("form_changed", id);
        m_accounted.insert(id);
        if (was.isNull())
            was = QPDFObjectHandle::newDictionary();
        for (const std::string &key : changedKeys(was, now)) {
            if (key == "/Fields") {
                QPDFObjectHandle list = now.getKey(key);
                const bool replaced = list.isIndirect() && !was.getKey(key).isNull();
                if (list.isIndirect())
                    m_accounted.insert(list.getObjGen());
                if (replaced && m_strict)
                    refuse("fields_changed", id);
                else
                    judgeFields(was.getKey(key), list, id);
            } else if (key != "/SigFlags") {
                refuseOrDoubt("form_changed", id);
            }
        }
    }

    void judgeCatalog(QPDFObjectHandle was, QPDFObjectHandle now, const QPDFObjGen &id)
    {
        for (const std::string &key : changedKeys(was, now)) {
            if (key == "/AcroForm") {
                QPDFObjectHandle form = now.getKey(key);
                if (form.isIndirect() && !was.getKey(key).isNull())
                    refuseOrDoubt("form_changed", id);
                else
                    judgeForm(was.getKey(key), form, form.isIndirect() ? form.getObjGen() : id);
            } else if (key == "/DSS" || key == "/Extensions" || key == "/Perms" || key == "/Version" ||
                       key == "/Metadata") {
                if (m_strict || (key != "/DSS" && key != "/Extensions"))
                    refuseOrDoubt("catalog_changed", id);
            } else {
                refuse("catalog_changed", id);
            }
        }
    }

    void judgePage(QPDFObjectHandle was, QPDFObjectHandle now, const QPDFObjGen &id)
    {
        for (const std::string &key : changedKeys(was, now)) {
            if (key != "/Annots") {
                if (key == "/Resources" || key == "/Tabs" || key == "/PieceInfo" || key == "/LastModified")
                    refuseOrDoubt("page_changed", id);
                else
                    refuse("page_changed", id);
                continue;
            }
            QPDFObjectHandle list = now.getKey(key);
            if (list.isIndirect())
                m_accounted.insert(list.getObjGen());
            judgeAnnotations(was.getKey(key), list, id);
        }
    }

    void judge(const QPDFObjGen &id, QPDFObjectHandle was, QPDFObjectHandle now)
    {
        if (id == m_catalog && was.isDictionary() && now.isDictionary())
            return judgeCatalog(was, now, id);
        if (id == m_form)
            return judgeForm(was, now, id);
        if (id == m_fields)
            return judgeFields(was, now, id);
        if (m_annotationLists.count(id))
            return judgeAnnotations(was, now, id);
        if (was.isDictionaryOfType("/Page") && now.isDictionaryOfType("/Page"))
            return judgePage(was, now, id);
        if (m_strict)
            return refuse("object_changed", id);
        judgeForeign(id, was, now);
    }

    /// Foreign files are filled in and stamped in many honest ways; we say "not judged" where a rule would be
    /// guesswork.
    void judgeForeign(const QPDFObjGen &id, QPDFObjectHandle was, QPDFObjectHandle now)
    {
        if (was.isDictionary() && now.isDictionary()) {
            const bool emptySignatureField = was.getKey("/FT").isNameAndEquals("/Sig") && was.getKey("/V").isNull();
            if (emptySignatureField) {
                const std::set<std::string> allowed = {"/V", "/AP", "/M", "/F", "/MK", "/DA", "/AS", "/Rect", "/P"};
                for (const std::string &key : changedKeys(was, now)) {
                    if (!allowed.count(key) || (key == "/Rect" && !was.getKey(key).isNull()))
                        return refuse("field_changed", id);
                }
                m_newFields.insert(id);
                return;
            }
            // Every writer sets its own name and the date of the change; titles and authors are another matter.
            const std::set<std::string> customary = {"/ModDate", "/Producer"};
            const std::set<std::string> changed = changedKeys(was, now);
            if (id == infoId() && std::includes(customary.begin(), customary.end(), changed.begin(), changed.end()))
                return;
            if (was.hasKey("/FT") || was.hasKey("/Subtype") || was.hasKey("/S") || id == infoId())
                return refuseOrDoubt(was.hasKey("/FT") ? "form_filled" : "object_changed", id);
        }
        if (was.isStreamOfType("/Metadata"))
            return refuseOrDoubt("properties_changed", id);
        refuse("object_changed", id);
    }

    QPDFObjGen infoId() { return m_before.getTrailer().getKey("/Info").getObjGen(); }

    /// Everything new that is reachable from \a object, except back over /P and /Parent.
    void account(QPDFObjectHandle object, int depth = 0)
    {
        if (depth > 100)
            throw std::runtime_error("objects nested too deeply");
        if (object.isIndirect()) {
            if (m_old.count(object.getObjGen()) || !m_accounted.insert(object.getObjGen()).second)
                return;
        }
        if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i)
                account(object.getArrayItem(i), depth + 1);
        }
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (dictionary.isDictionary()) {
            for (const std::string &key : dictionary.getKeys()) {
                if (key != "/P" && key != "/Parent")
                    account(dictionary.getKey(key), depth + 1);
            }
        }
    }

    void judgeNewField(const QPDFObjGen &id)
    {
        QPDFObjectHandle field = m_new.count(id) ? m_new.at(id) : QPDFObjectHandle::newNull();
        const auto isOld = [this](const QPDFObjGen &object) { return m_old.count(object) > 0; };
        const FieldFinding finding = judgeSignatureField(field, isOld, m_strict);
        if (finding.reason && finding.certain)
            return refuse(finding.reason, id);
        if (finding.reason)
            refuseOrDoubt(finding.reason, id);
        account(field);
        m_countersigned = true;
    }

    QPDF &m_before;
    QPDF &m_after;
    bool m_strict;
    Objects m_old;
    Objects m_new;
    QPDFObjGen m_catalog;
    QPDFObjGen m_form;
    QPDFObjGen m_fields;
    std::set<QPDFObjGen> m_annotationLists;
    std::set<QPDFObjGen> m_newFields;
    std::vector<QPDFObjectHandle> m_newAnnotations;
    std::set<QPDFObjGen> m_accounted;
    bool m_countersigned = false;
    std::unique_ptr<Refused> m_refused;
};

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("revision", bytes.constData(), static_cast<size_t>(bytes.size()));
}

} // namespace

QString laterChangesKey(LaterChanges changes)
{
    switch (changes) {
    case LaterChanges::None:
        return QStringLiteral("none");
    case LaterChanges::Countersigned:
        return QStringLiteral("countersigned");
    case LaterChanges::NotAllowed:
        return QStringLiteral("not_allowed");
    case LaterChanges::NotJudged:
        break;
    }
    return QStringLiteral("not_judged");
}

RevisionDiff compareRevisions(const QByteArray &file, qint64 end, bool strict)
{
    const QByteArray first = file.left(end);
    const bool onlySpace = file.mid(end).trimmed().isEmpty();
    if (end == file.size() || (onlySpace && !strict && file.size() - end <= 16))
        return {LaterChanges::None, {}, {}};
    if (!first.trimmed().endsWith("%%EOF") || first.size() - first.lastIndexOf("%%EOF") > 7)
        return {LaterChanges::NotAllowed, QStringLiteral("covers_part_of_a_revision"), {}};
    try {
        QPDF before;
        QPDF after;
        open(before, first);
        open(after, file);
        RevisionDiff diff = Comparison(before, after, strict).run();
        if (strict && diff.changes == LaterChanges::Countersigned && (before.anyWarnings() || after.anyWarnings()))
            return {LaterChanges::NotAllowed, QStringLiteral("structure_damaged"), {}};
        return diff;
    } catch (const std::exception &error) {
        return {strict ? LaterChanges::NotAllowed : LaterChanges::NotJudged, QStringLiteral("structure_damaged"),
                QString::fromUtf8(error.what()).left(300)};
    }
}

} // namespace homeward
