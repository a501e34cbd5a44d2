#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the translations honest.

scripts/i18n.py update   one lupdate over the whole tree (never per library: each run would drop the others' texts)
scripts/i18n.py missing  the texts without a translation, as JSON lines
scripts/i18n.py check    fails on drift, holes, lost placeholders, wrong plural forms, mixed scripts and the like
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import shutil
import xml.etree.ElementTree as ET
from collections import Counter

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FILES = {lang: os.path.join(ROOT, "translations", f"homeward_{lang}.ts") for lang in ("uk", "ru", "en")}
FORMS = {"uk": 3, "ru": 3, "en": 2}
# Names and abbreviations that are the same words in every language.
SAME_IN_ALL = {"OK", "PDF", "SHA-256", "Homeward", "%1", "%1 · %2", "%1 %2", "%1, %2", "%1 %", "%1 × %2", "Українська", "Русский",
               "English", "%1–%2", "EN", "УК", "РУ", "%1: %2", "%1 (%2)", "—"}


def lupdate(files):
    tool = shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"
    if not os.path.exists(tool):
        tool = "/usr/lib/qt6/libexec/lupdate"
    command = [tool, "-silent", "-source-language", "en", "-locations", "none", "-no-ui-lines", "-no-obsolete",
               "-I", os.path.join(ROOT, "app"), "-I", ROOT, os.path.join(ROOT, "app"), os.path.join(ROOT, "ui"), "-ts"]
    done = subprocess.run(command + files[:2], capture_output=True, text=True)
    plural = subprocess.run(command[:1] + ["-pluralonly"] + command[1:] + files[2:], capture_output=True, text=True)
    if done.returncode or plural.returncode:
        sys.exit(done.stderr + plural.stderr)
    return [line for line in (done.stderr + plural.stderr).splitlines() if line.strip()]


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield name, message


def texts_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return ["".join(form.itertext()) for form in translation.iter("numerusform")]
    return ["".join(translation.itertext()) if translation is not None else ""]


def placeholders(text):
    return Counter(re.findall(r"%L?\d{1,2}", text))


def mnemonic(text):
    return re.search(r"&(?!&|\w+;|amp;)(\w)", text)


def faults_of(lang, context, message):
    source = message.findtext("source")
    numerus = message.get("numerus") == "yes"
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        yield "unfinished"
        return
    texts = texts_of(message)
    if numerus and len(texts) != FORMS[lang]:
        yield f"{len(texts)} plural forms instead of {FORMS[lang]}"
    for text in texts:
        if not text.strip():
            yield "empty"
            continue
        if placeholders(text) != placeholders(source):
            yield f"placeholders differ: {text}"
        if numerus and "%n" in source and "%n" not in text:
            yield f"%n lost: {text}"
        if bool(mnemonic(source)) != bool(mnemonic(text)):
            yield f"access key differs: {text}"
        for end in ("…", ":", "."):
            if source.endswith(end) != text.endswith(end) and not (end == "." and text.endswith(("р.", "г."))):
                yield f"ending “{end}” differs: {text}"
        if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
            yield f"spaces at the ends differ: {text}"
        if sorted(re.findall(r"</?\w+", source)) != sorted(re.findall(r"</?\w+", text)):
            yield f"markup differs: {text}"
        if "..." in text:
            yield f"three dots instead of …: {text}"
        if lang == "en":
            continue
        bare = re.sub(r"<[^>]*>", " ", text).replace("&", "")
        bare = re.sub(r"%L?\d+|%n", " ", bare)
        for word in re.findall(r"[^\W\d_]+", bare):
            if re.search(r"[A-Za-z]", word) and re.search(r"[А-Яа-яЁёІіЇїЄєҐґ]", word):
                yield f"Latin and Cyrillic letters in one word: {word}"
        if lang == "uk" and re.search(r"[ыэёъЫЭЁЪ]", bare) and "Русск" not in bare:
            yield f"Russian letters: {text}"
        if lang == "ru" and re.search(r"[іїєґІЇЄҐ]", bare) and "Україн" not in bare:
            yield f"Ukrainian letters: {text}"
        if re.search(r"[А-Яа-яІіЇїЄєҐґ]['ʼ`‘][А-Яа-яІіЇїЄєҐґ]", bare):
            yield f"apostrophe must be ’: {text}"
        if re.search(r"[\"“](?=\w)", bare):
            yield f"quotes must be «»: {text}"
        if text == source and source.strip() not in SAME_IN_ALL and re.search(r"[A-Za-z]{3}", re.sub(r"%\w+", "", source)):
            yield f"same as the source: {text}"


def check():
    fault = 0
    with tempfile.TemporaryDirectory() as folder:
        copies = [shutil.copy(FILES[lang], folder) for lang in ("uk", "ru", "en")]
        warnings = lupdate(copies)
        for warning in warnings:
            print(f"lupdate: {warning}")
            fault = 1
        for lang, copy in zip(("uk", "ru", "en"), copies):
            if open(copy, "rb").read() != open(FILES[lang], "rb").read():
                print(f"homeward_{lang}.ts is behind the sources: run scripts/i18n.py update")
                fault = 1
    for lang, path in FILES.items():
        for context, message in messages(path):
            for what in faults_of(lang, context, message):
                print(f"{lang} · {context} · {message.findtext('source')!r}: {what}")
                fault = 1
    return fault


def missing():
    for lang, path in FILES.items():
        for context, message in messages(path):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
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
