#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the translations honest.

scripts/i18n.py update   one lupdate over the whole tree (never per library: each run would drop the others' texts)
scripts/i18n.py missing  the texts without a translation, as JSON lines
scripts/i18n.py check    fails on drift, holes, lost placeholders, wrong plural forms, mixed scripts, misspellings
                         and the like; spelling is skipped, with a message, where hunspell is not installed
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(ROOT, "translations")
FILES = {lang: os.path.join(FOLDER, f"homeward_{lang}.ts") for lang in ("uk", "ru", "en")}
FIXES = {lang: os.path.join(FOLDER, f"qtfix_{lang}.ts") for lang in ("uk", "ru")}
FORMS = {"uk": 3, "ru": 3, "en": 2}
DICTIONARIES = {"uk": "uk_UA", "ru": "ru_RU"}
CYRILLIC = "А-Яа-яЁёІіЇїЄєҐґ"
# Names and abbreviations that are the same words in every language; texts without a word need no listing.
SAME_IN_ALL = {"JavaScript", "SHA-256", "%1, %2 (UTC%3)"}
# One English text, several meanings: elsewhere the same English is the same words everywhere.
SEVERAL_MEANINGS = {"Family", "Highlight", "none"}
# A translation may end in an abbreviation's full stop where the English text has none.
ABBREVIATED = re.compile(r"\b(р|рр|г|гг|л|арк|с|хв|мин|обл|буд|кв)\.$")
# Calques and false friends of the house style (glossary): pattern, and what to write.
BANNED = {
    "uk": [(r"\bпо замовчуванню", "типово"), (r"\bпо (ширині|висоті|алфавіту|даті|номеру)\b", "за …"), (r"\bвідмін", "скасувати"),
           (r"\bспівпада", "збігається"), (r"\bслідуюч", "наступний"), (r"\b(діюч|існуюч|підтверджуюч)", "чинний, наявний, підтвердний"),
           (r"\bпроект", "проєкт"), (r"\bпо-батькові", "по батькові"), (r"\bприйма\w+ участь", "брати участь"), (r"\bна протязі", "протягом"),
           (r"\bвірн(ий|о|а|е)\b", "правильний"), (r"\bсиблінг", "брати й сестри"), (r"\bпідробл", "змінено після підписання"),
           (r"\bзакодован", "зашифровано"), (r"\b[Пп]ортрет\b", "книжкова"), (r"\bландшафт", "альбомна"), (r"будь ласка", "(нічого)"),
           (r"\bвиключит", "вимкнути"), (r"\bтайм-?лайн", "хронологія"), (r"\bконфлікт(?!у між)", "суперечність"), (r"\bманіфест", "опис пакета")],
    "ru": [(r"пожалуйста", "(ничего)"), (r"\bсогласно \w+а\b", "согласно …у"), (r"\b(кейс|репорт|клейм|аттачмент)", "дело, отчёт, утверждение, приложение"),
           (r"\bконфликт", "противоречие"), (r"\bаттестац", "заверение"), (r"\bподдел", "изменено после подписания"), (r"\bна Украин", "территория Украины"),
           (r"\bтаймлайн", "хронология"), (r"\bпо факту\b", "о факте"), (r"\bуспешно\b", "(ничего)")],
}


def qt_tool(name):
    """Qt 6's own program: a plain name in PATH may be a chooser that asks for Qt 5."""
    places = (shutil.which(name + "6"), f"/usr/lib/qt6/bin/{name}", f"/usr/lib/qt6/libexec/{name}", shutil.which(name))
    return next((path for path in places if path and os.path.exists(path)), None)


def lupdate(files):
    """Warnings of lupdate after it has renewed the files: both full languages, then the plural forms of English."""
    tool = qt_tool("lupdate")
    if not tool:
        sys.exit("lupdate is not installed (Debian: qt6-l10n-tools)")
    command = [tool, "-silent", "-source-language", "en", "-locations", "none", "-no-ui-lines", "-no-obsolete",
               "-I", os.path.join(ROOT, "app"), "-I", ROOT, os.path.join(ROOT, "app"), os.path.join(ROOT, "ui"), "-ts"]
    done = subprocess.run(command + files[:2], capture_output=True, text=True)
    plural = subprocess.run(command[:1] + ["-pluralonly"] + command[1:] + files[2:], capture_output=True, text=True)
    if done.returncode or plural.returncode:
        sys.exit(done.stderr + plural.stderr)
    return sorted({line for line in (done.stderr + plural.stderr).splitlines() if line.strip()})


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield name, message


def unfinished(message):
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def texts_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return ["".join(form.itertext()) for form in translation.iter("numerusform")]
    return ["".join(translation.itertext()) if translation is not None else ""]


def placeholders(text):
    return Counter(re.findall(r"%L?\d{1,2}", text))


def access_key(text):
    found = re.search(r"&(?!&|\w+;)(\w)", text)
    return found.group(1) if found else ""


def bare(text):
    """The words alone: no markup, access keys, placeholders, file patterns or quoted parts of date formats."""
    text = re.sub(r"<[^>]*>|\*\.\w+|%L?\d+|%L?n", " ", text).replace("&", "")
    return text


def shape_faults(lang, source, text, numerus):
    """What holds for every language: the translation is built like its source."""
    if placeholders(text) != placeholders(source):
        yield f"placeholders differ: {text}"
    if numerus and re.search("%L?n", source) and not re.search("%L?n", text):
        yield f"%n lost: {text}"
    if bool(access_key(source)) != bool(access_key(text)):
        yield f"access key differs: {text}"
    for end in ("…", ":", "."):
        if source.replace("...", "…").endswith(end) != text.endswith(end) and not (end == "." and ABBREVIATED.search(text)):
            yield f"ending “{end}” differs: {text}"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield f"spaces at the ends differ: {text}"
    if source.count("\n") != text.count("\n"):
        yield f"line breaks differ: {text}"
    if "  " in text and "  " not in source:
        yield f"two spaces: {text}"
    if sorted(re.findall(r"</?\w+", source)) != sorted(re.findall(r"</?\w+", text)):
        yield f"markup differs: {text}"
    if sorted(re.findall(r"\*\.\w+", source)) != sorted(re.findall(r"\*\.\w+", text)):
        yield f"file patterns differ: {text}"
    if "..." in text:
        yield f"three dots instead of …: {text}"
    if lang != "en" and "!" in text:
        yield f"exclamation mark: {text}"


def language_faults(lang, source, text):
    words = bare(text)
    for word in re.findall(r"[^\W\d_]+", words):
        if re.search("[A-Za-z]", word) and re.search(f"[{CYRILLIC}]", word):
            yield f"Latin and Cyrillic letters in one word: {word}"
    if lang == "uk" and re.search("[ыэёъЫЭЁЪ]", words):
        yield f"Russian letters: {text}"
    if lang == "ru" and re.search("[іїєґІЇЄҐ]", words):
        yield f"Ukrainian letters: {text}"
    if lang == "ru" and re.search(f"[{CYRILLIC}]’[{CYRILLIC}]", words):
        yield f"apostrophe in Russian: {text}"
    if re.search(f"[{CYRILLIC}]['ʼ`‘´][{CYRILLIC}]", words):
        yield f"apostrophe must be ’: {text}"
    if re.search(r"[\"“](?=[\w%])", text):
        yield f"quotes must be «»: {text}"
    if source.count("“") != text.count("«") and "“" in source:
        yield f"quotes differ from the source: {text}"
    key = access_key(text)
    if key and (not re.match(f"[{CYRILLIC}]", key) or key.lower() in "ьъыйґї"):
        yield f"access key must be a letter one can type and underline: {text}"
    if text == source and source not in SAME_IN_ALL and re.search("[A-Za-z]{2}", re.sub(r"%L?\d+|%L?n|[dMy]+\b", "", source)):
        yield f"same as the source: {text}"
    for pattern, better in BANNED[lang]:
        if re.search(pattern, words, re.IGNORECASE):
            yield f"house style wants “{better}”: {text}"


def faults_of(lang, message):
    source = message.findtext("source")
    numerus = message.get("numerus") == "yes"
    if unfinished(message):
        yield "unfinished"
        return
    texts = texts_of(message)
    if numerus and len(texts) != FORMS[lang]:
        yield f"{len(texts)} plural forms instead of {FORMS[lang]}"
    for text in texts:
        if not text.strip():
            yield "empty"
            continue
        yield from shape_faults(lang, source, text, numerus)
        if lang != "en":
            yield from language_faults(lang, source, text)


def key_faults(lang, path):
    """Access keys of the menu bar's titles stand side by side: each its own."""
    seen = defaultdict(list)
    for context, message in messages(path):
        if (message.findtext("extracomment") or "").startswith("@title:menu") and not unfinished(message):
            text = texts_of(message)[0]
            if access_key(text):
                seen[context, access_key(text).lower()].append(text)
    for (context, _), texts in seen.items():
        if len(texts) > 1:
            yield f"{lang} · {context}: the same access key in {', '.join(texts)}"


def wording_faults(lang, path):
    """The same English is the same words everywhere, unless it has several meanings."""
    seen = defaultdict(set)
    for context, message in messages(path):
        source = message.findtext("source")
        if message.findtext("comment") or unfinished(message) or source in SEVERAL_MEANINGS or context.startswith("Print."):
            continue
        seen[source.replace("&", "")].add(" | ".join(texts_of(message)).replace("&", ""))
    for source, texts in seen.items():
        if len(texts) > 1:
            yield f"{lang} · {source!r} is translated in several ways: {' / '.join(sorted(texts))}"


def spelling_faults(lang, path):
    """Cyrillic words that neither the dictionary nor the project's own list (terms, abbreviations) knows."""
    tool = shutil.which("hunspell")
    known = subprocess.run([tool, "-D"], capture_output=True, text=True, stdin=subprocess.DEVNULL).stderr if tool else ""
    if DICTIONARIES[lang] not in known:
        print(f"{os.path.basename(path)}: spelling not checked, hunspell or its dictionary {DICTIONARIES[lang]} is not installed")
        return
    where = {}
    for context, message in messages(path):
        for text in texts_of(message):
            for word in re.findall(f"[{CYRILLIC}]+(?:[’-][{CYRILLIC}]+)*", bare(text)):
                where.setdefault(word, f"{lang} · {context} · {message.findtext('source')!r}")
    with open(os.path.join(FOLDER, f"words_{lang}.txt"), encoding="utf-8") as own:
        allowed = {line.strip().lower() for line in own if line.strip() and not line.startswith("#")}
    # The Ukrainian dictionary is asked with the plain apostrophe: not every build of it folds the typographic one.
    asked = {word.replace("’", "'"): word for word in where if word.lower() not in allowed}
    unknown = subprocess.run([tool, "-i", "utf-8", "-d", DICTIONARIES[lang], "-l"], input="\n".join(asked) + "\n",
                             capture_output=True, text=True).stdout.split("\n")
    for word in sorted(set(unknown) & set(asked)):
        yield f"{where[asked[word]]}: not in the dictionary: {asked[word]}"


def stale_fixes():
    """Corrections of texts that Qt no longer asks for, compared with the catalogues Qt ships here."""
    tool = qt_tool("lconvert")
    shipped = [path for path in (f"/usr/share/qt6/translations/qtbase_{lang}.qm" for lang in FIXES) if os.path.exists(path)]
    if not tool or not shipped:
        print("corrections of Qt's texts not compared: lconvert or Qt's catalogues are not installed")
        return
    asked = set()
    with tempfile.TemporaryDirectory() as folder:
        for path in shipped:
            plain = os.path.join(folder, "qtbase.ts")
            subprocess.run([tool, "-i", path, "-o", plain], check=True, capture_output=True)
            asked |= {(context, message.findtext("source")) for context, message in messages(plain)}
    for lang, path in FIXES.items():
        for context, message in messages(path):
            if (context, message.findtext("source")) not in asked:
                yield f"{lang} · {context} · {message.findtext('source')!r}: Qt does not ask for this text"


def drift():
    with tempfile.TemporaryDirectory() as folder:
        copies = [shutil.copy(FILES[lang], folder) for lang in FILES]
        for warning in lupdate(copies):
            yield f"lupdate: {warning}"
        for (lang, path), copy in zip(FILES.items(), copies):
            with open(copy, "rb") as new, open(path, "rb") as old:
                if new.read() != old.read():
                    yield f"homeward_{lang}.ts is behind the sources: run scripts/i18n.py update"


def check():
    faults = [*drift(), *stale_fixes()]
    for lang, path in [*FILES.items(), *FIXES.items()]:
        if ET.parse(path).getroot().get("language") != lang:
            faults.append(f"{os.path.basename(path)}: language must be “{lang}”, or plural forms are lost")
        for context, message in messages(path):
            faults += [f"{lang} · {context} · {message.findtext('source')!r}: {what}" for what in faults_of(lang, message)]
        if lang in DICTIONARIES:
            faults += spelling_faults(lang, path)
    for lang in DICTIONARIES:
        faults += [*key_faults(lang, FILES[lang]), *wording_faults(lang, FILES[lang])]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def missing():
    for lang, path in FILES.items():
        for context, message in messages(path):
            if unfinished(message):
                print(json.dumps({"lang": lang, "context": context, "source": message.findtext("source"),
                                  "plural": message.get("numerus") == "yes",
                                  "role": message.findtext("extracomment") or "",
                                  "comment": message.findtext("comment") or ""}, ensure_ascii=False))


if __name__ == "__main__":
    act = sys.argv[1] if len(sys.argv) > 1 else ""
    if act == "update":
        for line in lupdate([FILES[lang] for lang in ("uk", "ru", "en")]):
            print(line)
    elif act == "missing":
        missing()
    elif act == "check":
        sys.exit(check())
    else:
        sys.exit(__doc__)
