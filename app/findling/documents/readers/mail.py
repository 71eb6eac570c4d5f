"""Mail messages and web archives (MIME): headers that people search, the text, and the attachments."""

from __future__ import annotations

import email
import email.errors
import email.header
import email.policy
import re
from collections.abc import Iterator
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Final

from findling.core.errors import Code, FindlingError
from findling.documents.blocks import Block, Document, Member, clean
from findling.documents.readers import html
from findling.documents.readers.text import decode, paragraphs

_SHOWN: Final = ("From", "To", "Cc", "Date", "Subject")
MOST_PARTS: Final = 5_000
_DEEPEST: Final = 50
_EMLX_LENGTH: Final = re.compile(rb"\s*\d+\s*\r?\n")


def read(data: bytes, path: str) -> Document:
    """The headers and the text. Raises FindlingError(DAMAGED) where parts are nested too deeply."""
    if start := _EMLX_LENGTH.match(data):  # Apple Mail puts the number of bytes before the message
        data = data[start.end() :]
    return document_of(parsed(data))


def parsed(data: bytes) -> Message:
    """A message; whatever the bytes are, there is one."""
    return email.message_from_bytes(data, policy=email.policy.compat32)


def document_of(message: Message) -> Document:
    """A message with its attachments as members."""
    parts = list(_parts(message))
    subject = header(message, "Subject")
    lines = [f"{name}: {value}" for name in _SHOWN if (value := _shown(message, name))]
    blocks = [Block("\n".join(lines), heading=subject[:200])] if lines else []
    title = subject
    for part in _bodies(message, parts):
        body = _body(part)
        title = title or body.title
        blocks += [Block(block.text, heading=block.heading or subject[:200]) for block in body.blocks if block.text]
    members = tuple(_attachments(message, parts))
    author, sent = header(message, "From"), _sent(header(message, "Date"))
    return Document(tuple(blocks), title, author=author, members=members, modified=sent)


def header(message: Message, name: str) -> str:
    """A header in plain text, "" where there is none."""
    value = message.get(name)
    if value is None:
        return ""
    try:
        text = str(email.header.make_header(email.header.decode_header(value)))
    except (LookupError, ValueError, UnicodeError, email.errors.HeaderParseError):
        text = str(value)
    if any("\udc80" <= character <= "\udcff" for character in text):
        text = decode(text.encode("utf-8", "surrogateescape"), "header.txt")
    return " ".join(clean(text).split())


def _shown(message: Message, name: str) -> str:
    value = header(message, name)
    if name == "Date" and value:
        try:
            return parsedate_to_datetime(value).strftime("%Y-%m-%d %H:%M")
        except (ValueError, TypeError, OverflowError, IndexError):
            return value
    return value


def _sent(date: str) -> int | None:
    """When a message was sent (nanoseconds since 1970), as its header says."""
    try:
        return int(parsedate_to_datetime(date).timestamp()) * 1_000_000_000 if date else None
    except (ValueError, TypeError, OverflowError, IndexError, OSError):
        return None


def _parts(message: Message) -> Iterator[Message]:
    """All parts that are no containers, in order; a message within is one part."""
    stack = [(message, 0)]
    count = 0
    while stack:
        part, depth = stack.pop()
        count += 1
        if depth > _DEEPEST or count > MOST_PARTS:
            raise FindlingError(Code.DAMAGED, detail="its parts are nested too deeply or too many")
        payload = part.get_payload()
        if isinstance(payload, list) and part.get_content_type() != "message/rfc822":
            stack += [(each, depth + 1) for each in reversed(payload) if isinstance(each, Message)]
        else:
            yield part


def _bodies(message: Message, parts: list[Message]) -> list[Message]:
    """The parts that are the text: HTML only where there is no plain text of the same."""
    texts = [part for part in parts if part.get_content_maintype() == "text" and not _is_attached(part)]
    plain = [part for part in texts if part.get_content_type() == "text/plain" and _payload(part).strip()]
    is_page = message.get_content_subtype() == "related" or "MHTML" in str(message.get("X-MimeOLE", "")).upper()
    if plain and not is_page:
        return plain
    return [part for part in texts if part.get_content_subtype() in {"html", "plain", "xml"}]


def _body(part: Message) -> Document:
    data = _payload(part)
    charset = part.get_content_charset()
    if charset:
        try:
            data = data.decode(charset).encode()
            if part.get_content_subtype() == "html":
                return html.read_text(data.decode())
        except (LookupError, UnicodeError, ValueError):
            pass  # the header is wrong: judge by the bytes
    if part.get_content_subtype() == "html":
        return html.read(data, "part.html")
    text = paragraphs(decode(data, "part.txt")) if data else ""
    return Document((Block(text),) if text else ())


def _attachments(message: Message, parts: list[Message]) -> Iterator[Member]:
    bodies = set(map(id, _bodies(message, parts)))
    for number, part in enumerate(parts, 1):
        if id(part) in bodies or (part.get_content_maintype() == "text" and not _is_attached(part)):
            continue
        payload = part.get_payload()
        if part.get_content_type() == "message/rfc822" and isinstance(payload, list):
            for inner in payload:
                if isinstance(inner, Message):
                    yield Member(header(inner, "Subject") or f"message {number}", inner.as_bytes(), "eml")
            continue
        name = header_name(part) or f"part {number}"
        if data := _payload(part):
            yield Member(name, data)


def header_name(part: Message) -> str:
    """The file name of a part, "" where it has none."""
    name = part.get_filename() or ""
    try:
        name = str(email.header.make_header(email.header.decode_header(name)))
    except (LookupError, ValueError, UnicodeError, email.errors.HeaderParseError):
        pass  # as it is written
    return clean(name.encode("utf-8", "replace").decode()).strip()


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _payload(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return payload if isinstance(payload, bytes) else b""
