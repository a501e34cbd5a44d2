// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signaturefield.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <set>

namespace homeward {
namespace {

/// Exactly the invisible widget our signer writes: no room on the page, and an appearance without a single byte.
bool isInvisible(QPDFObjectHandle field)
{
    QPDFObjectHandle rectangle = field.getKey("/Rect");
    if (!rectangle.isArray() || rectangle.getArrayNItems() != 4)
        return false;
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle number = rectangle.getArrayItem(i);
        if (!number.isNumber() || number.getNumericValue() != 0.0)
            return false;
    }
    QPDFObjectHandle looks = field.getKey("/AP");
    if (!field.getKey("/Type").isNameAndEquals("/Annot") || !field.getKey("/Subtype").isNameAndEquals("/Widget") ||
        !field.getKey("/F").isInteger() || !looks.isDictionary() || looks.getKeys().size() != 1)
        return false;
    QPDFObjectHandle look = looks.getKey("/N");
    if (!look.isStream() || look.getRawStreamData()->getSize() != 0)
        return false;
    const std::set<std::string> ours = {"/BBox", "/Length", "/Resources", "/Subtype", "/Type"};
    const std::set<std::string> keys = look.getDict().getKeys();
    QPDFObjectHandle resources = look.getDict().getKey("/Resources");
    return std::includes(ours.begin(), ours.end(), keys.begin(), keys.end()) &&
           (resources.isNull() || (resources.isDictionary() && resources.getKeys().empty()));
}

bool hasOnlyOurKeys(QPDFObjectHandle field)
{
    const std::set<std::string> ours = {"/AP", "/F", "/FT", "/P", "/Rect", "/Subtype", "/T", "/Type", "/V"};
    const std::set<std::string> keys = field.getKeys();
    return std::includes(ours.begin(), ours.end(), keys.begin(), keys.end());
}

/// A shared appearance would change what something older looks like, or be changed with it.
bool hasSharedLook(QPDFObjectHandle field, const std::function<bool(const QPDFObjGen &)> &isOld)
{
    QPDFObjectHandle looks = field.getKey("/AP");
    if (!looks.isDictionary())
        return false;
    for (const std::string &key : looks.getKeys()) {
        QPDFObjectHandle look = looks.getKey(key);
        if (key != "/N" || !look.isStream() || isOld(look.getObjGen()))
            return true;
    }
    return false;
}

} // namespace

FieldFinding judgeSignatureField(QPDFObjectHandle field, const std::function<bool(const QPDFObjGen &)> &isOld,
                                 bool strict)
{
    if (field.isNull())
        return {"structure_damaged", strict};
    if (!field.isDictionary() || !field.getKey("/FT").isNameAndEquals("/Sig"))
        return {"field_added"};
    QPDFObjectHandle value = field.getKey("/V");
    if (!value.isDictionary() || !value.hasKey("/ByteRange") || (value.isIndirect() && isOld(value.getObjGen())))
        return {"empty_signature_field"};
    if (strict ? !hasOnlyOurKeys(field) : field.hasKey("/A") || field.hasKey("/AA"))
        return {"field_added"};
    if (hasSharedLook(field, isOld))
        return {"appearance_shared", strict};
    if (strict && !isInvisible(field))
        return {"signature_drawn"};
    return {};
}

} // namespace homeward
