"""What an update says, however odd."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import Sender, Update
from bot.channels.telegram.say import Incoming, Press, Reachable, number, read
from bot.channels.telegram.transport import Envelopes, read_json
from conversations.said import Command, Said, Tap, Text, Unreadable

ANN = {"id": 7, "is_bot": False, "first_name": "Ann", "language_code": "fr-BE"}
CHAT = {"id": 7, "type": "private", "first_name": "Ann"}


def message(**content: Any) -> dict[str, Any]:
    return {"update_id": 5, "message": {"message_id": 1, "from": ANN, "chat": CHAT, "date": 1, **content}}


def taken(said: Said) -> Update:
    return Update(5, Sender("telegram", "7", "fr-BE"), said)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"text": "wat kost opvang?"}, Text("wat kost opvang?")),
        ({"text": "/start"}, Command("start")),
        ({"text": "/start AbC_-9"}, Command("start", "AbC_-9")),
        ({"text": "/Help@toeleider_bot"}, Command("help")),
        ({"text": "/ is not a command"}, Text("/ is not a command")),
        ({"text": "a\x00b\ud800c 😀"}, Text("a\ufffdb\ufffdc 😀")),
        ({"text": "x" * 2_000_000}, Text("x" * 4096)),
        ({"photo": [{}], "caption": "what is this?"}, Unreadable("photo")),
        ({"video": {}}, Unreadable("photo")),
        ({"voice": {}}, Unreadable("voice")),
        ({"sticker": {}}, Unreadable("other")),
        ({"animation": {}, "document": {}}, Unreadable("photo")),
        ({"contact": {}}, Unreadable("other")),
    ],
)
def test_messages(content: dict[str, Any], said: Said) -> None:
    """Typed words, commands and what cannot be read are told apart; no name is kept."""
    assert read(message(**content)) == Incoming(taken(said))


def test_edits_are_not_read() -> None:
    """An edited message says only that it was edited."""
    edited = {"update_id": 5, "edited_message": message(text="new words")["message"]}
    assert read(edited) == Incoming(taken(Unreadable("edit")))


def test_presses() -> None:
    """A pressed button says its data, and is to be answered even where it says nothing."""
    query = {
        "id": "q1",
        "from": ANN,
        "chat_instance": "c",
        "message": {"message_id": 1, "date": 0, "chat": CHAT},
    }
    assert read({"update_id": 5, "callback_query": {**query, "data": "1:age:12"}}) == Incoming(
        taken(Tap("1:age:12")), Press("q1")
    )
    group = {**query, "data": "x", "message": {"chat": {"id": -5, "type": "group"}}}
    assert read({"update_id": 5, "callback_query": group}) == Incoming(press=Press("q1"))
    assert read({"update_id": 5, "callback_query": {**query, "game_short_name": "g"}}) == Incoming(
        press=Press("q1")
    )


@pytest.mark.parametrize(("status", "reachable"), [("kicked", False), ("member", True)])
def test_blocking(status: str, reachable: bool) -> None:
    """Somebody who blocks the bot, or lets it write again, is noted."""
    change = {"chat": CHAT, "from": ANN, "date": 1, "new_chat_member": {"status": status, "user": {}}}
    assert read({"update_id": 5, "my_chat_member": change}) == Incoming(reachable=Reachable("7", reachable))


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_private_chats_only(kind: str) -> None:
    """What is said in a group or channel is not for us."""
    assert read(message(text="hello", chat={"id": -100, "type": kind})) == Incoming()


@pytest.mark.parametrize(
    "part", [None, 1, "x", [], {}, True, 1e300, {"id": {}}, {"id": True, "type": "private"}]
)
@pytest.mark.parametrize(
    "name", ["message", "edited_message", "callback_query", "my_chat_member", "poll", "nonsense"]
)
def test_missing_and_wrong_parts(name: str, part: Any) -> None:
    """Updates with parts missing or of the wrong kind hold nothing for us."""
    assert read({"update_id": 5, name: part}) == Incoming()
    assert (
        read({"update_id": 5, name: {"chat": part, "from": part, "text": part, "data": part}}) == Incoming()
    )
    assert read({"update_id": 5, name: {**message(text="a")["message"], "chat": part}}) == Incoming()


@pytest.mark.parametrize(
    "raw", [None, 5, "x", [], {}, {"update_id": "5"}, {"update_id": True}, {"update_id": 2**70}]
)
def test_not_an_update(raw: Any) -> None:
    """What has no number of its own is not an update."""
    assert number(raw) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from([*ANN, *CHAT, "chat", "from", "text"]), inner)
    ),
    max_leaves=8,
)


@given(st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member"]), JSON)
def test_never_raises(kind: str, content: Any) -> None:
    """Whatever an update holds, what is read from it can be stored as UTF-8 without NUL."""
    incoming = read({"update_id": 5, kind: content})
    if incoming.update is not None:
        assert b"\x00" not in repr(incoming.update.said).encode()


def nested(levels: int, open: str = '{"a":', close: str = "}") -> str:
    return open * levels + "1" + close * levels


@pytest.mark.parametrize("inside", [nested(100_000), nested(100_000, "[", "]"), nested(99), '"[[[{\\"{"'])
def test_hostile_nesting_is_left_out(inside: str) -> None:
    """An update with a part nested 100,000 deep is still read, without that part."""
    words = f'{{"update_id": 5, "deep": {inside}, "message": {json.dumps(message(text="hello")["message"])}}}'
    assert read(read_json(words.encode())) == Incoming(taken(Text("hello")))


@pytest.mark.parametrize("words", [b"", b"hello", b"[" * 100_000, b"{", b"\xff\xfe", b'{"update_id": 1'])
def test_what_is_not_json(words: bytes) -> None:
    """What is not JSON is a ValueError, however deep."""
    with pytest.raises(ValueError):
        read_json(words)


def test_numbers_too_long_to_read() -> None:
    """A number of 10,000 digits does not keep the other updates from being read."""
    words = b'{"ok": true, "result": [{"update_id": 4, "message": ' + b"9" * 10_000 + b'}, {"update_id": 5}]}'
    read = [one["raw"] for one in Envelopes.parse_json_payload(words)["result"]]
    assert [number(raw) for raw in read] == [4, 5]
