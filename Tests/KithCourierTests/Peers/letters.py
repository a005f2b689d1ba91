"""Letters against Python's email package: what goes in comes out.

In: a line of JSON for each letter, {"fields": {...}, "raw": base64}. Out: a line for each difference; nothing where all is
well. Whatever the letter, it has to be ASCII, CR LF, with lines within bounds and without what the parser calls defects.
"""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys


def plain(text):
    return text.replace("\r\n", "\n").removesuffix("\n")


def differences(fields, raw):
    if not raw.isascii():
        yield "ascii", raw
    if b"\n" in raw.replace(b"\r\n", b"") or b"\r" in raw.replace(b"\r\n", b""):
        yield "line ends", raw
    for line in raw.split(b"\r\n"):
        if len(line) > 78:
            yield "length", line
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    old = email.message_from_bytes(raw)
    if mail["Subject"] != fields["subject"]:
        yield "subject", mail["Subject"]
    # The new parser puts a blank between two encoded words of a name; the old decoder has it right.
    name, address = email.utils.parseaddr(old["From"].replace("\r\n", ""))
    if str(email.header.make_header(email.header.decode_header(name))) != fields["name"]:
        yield "name", name
    if [a.addr_spec for a in mail["From"].addresses] != [fields["from"]]:
        yield "from", address
    if [a.addr_spec for a in mail["To"].addresses] != [fields["to"]]:
        yield "to", mail["To"]
    if mail["Date"].datetime.isoformat() != fields["date"]:
        yield "date", mail["Date"]
    if mail["Message-ID"] != fields["id"]:
        yield "id", mail["Message-ID"]
    if mail["Auto-Submitted"] != "auto-generated" or mail["Bcc"] or mail["X-Evil"]:
        yield "headers", mail.keys()
    parts = list(mail.walk())
    for part in parts:
        yield from (("defect", defect) for defect in part.defects)
    for value in mail.values():
        yield from (("defect", defect) for defect in getattr(value, "defects", []))
    body = mail.get_body(("plain",)) if mail.is_multipart() else mail
    if body["Content-Language"] != fields["language"]:
        yield "language", body["Content-Language"]
    if plain(body.get_payload(decode=True).decode()) != plain(fields["text"]):
        yield "text", body.get_payload(decode=True)
    if "calendar" in fields:
        file = next(mail.iter_attachments())
        if file.get_content_type() != "text/calendar" or file["Content-Type"].params.get("method") != "PUBLISH":
            yield "calendar type", file["Content-Type"]
        if plain(file.get_payload(decode=True).decode()) != plain(fields["calendar"]):
            yield "calendar", file.get_payload(decode=True)


for line in sys.stdin:
    case = json.loads(line)
    for what, got in differences(case["fields"], base64.b64decode(case["raw"])):
        print(what, repr(got), json.dumps(case["fields"]))
