"""What is opened, what is refused, and what for."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest

from importers.inputs import Input, Item, Rules, Skip, listed, opened


def found(*paths: Path | str, rules: Rules | None = None) -> list[Item]:
    rules = rules or Rules()
    items: list[Item] = []
    for name in listed([os.fspath(path) for path in paths], rules):
        items.extend([name] if isinstance(name, Skip) else opened(name, rules, lambda _: True))
    return items


def reason(*paths: Path | str, rules: Rules | None = None) -> str:
    (item,) = found(*paths, rules=rules)
    assert isinstance(item, Skip)
    return item.reason


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b" / "c").mkdir(parents=True)
    for name in ("z.txt", "b/2.txt", "b/10.txt", "b/c/é.txt", "-rf"):
        (tmp_path / name).write_text(name)
    return tmp_path


def test_folders_are_read_to_the_bottom_in_sorted_order(folder: Path) -> None:
    assert [item.source.removeprefix(f"{folder}/") for item in found(folder)] == [
        "-rf",
        "b/10.txt",
        "b/2.txt",
        "b/c/é.txt",
        "z.txt",
    ]


def test_a_file_gives_its_bytes_under_the_name_it_was_given(folder: Path) -> None:
    assert found(folder / "z.txt") == [Input(str(folder / "z.txt"), b"z.txt")]


def test_what_is_no_file_is_skipped_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.fspath(tmp_path / "s"))
        begun = time.process_time()
        assert "pipe" in reason(tmp_path / "fifo")
        assert "socket" in reason(tmp_path / "s")
        assert "device" in reason("/dev/zero")
        assert "no such file" in reason(tmp_path / "none")
        assert time.process_time() - begun < 1


def test_links_are_not_followed_unless_asked(folder: Path) -> None:
    link = folder / "b" / "link.txt"
    link.symlink_to(folder / "z.txt")
    (folder / "b" / "up").symlink_to(folder)
    assert "link" in reason(link)
    assert [type(item) for item in found(folder / "b")].count(Skip) == 2
    assert found(link, rules=Rules(follows_links=True)) == [Input(str(link), b"z.txt")]
    assert "link to a folder" in next(
        item.reason for item in found(folder / "b", rules=Rules(follows_links=True)) if isinstance(item, Skip)
    )


def test_a_dangling_link_and_a_loop_end(tmp_path: Path) -> None:
    (tmp_path / "nowhere").symlink_to(tmp_path / "none")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert len(found(tmp_path)) == 2
    assert all(isinstance(item, Skip) for item in found(tmp_path, rules=Rules(follows_links=True)))


def test_a_hidden_folder_is_left_alone_and_a_hidden_file_is_not(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text("x")
    (tmp_path / ".note").write_text("x")
    assert [type(item) for item in found(tmp_path)] == [Skip, Input]


def test_what_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(1 << 40)
    begun = time.process_time()
    assert "larger than 16 MiB" in reason(tmp_path / "sparse")
    assert time.process_time() - begun < 1


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert reason(tmp_path / "empty") == "it is empty"


def test_a_name_that_is_not_utf_8_can_be_opened(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt")  # noqa: PTH118
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(b"x")
    (item,) = found(tmp_path)
    assert isinstance(item, Input)
    assert os.fsencode(item.source) == path


def test_each_line_of_json_lines_is_an_input_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(b'{"a": 1}\n\n  \r\n{"b": 2}\r\n{"c": 3}')
    lines = [(item.source.rpartition(":")[2], item.raw) for item in found(file) if isinstance(item, Input)]
    assert lines == [("1", b'{"a": 1}'), ("4", b'{"b": 2}'), ("5", b'{"c": 3}')]


def test_a_line_that_is_too_long_does_not_cost_the_next(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(b"x" * (5 << 20) + b"\n" + b"y" * 100 + b"\n" + b"z" * (3 << 20))
    first, second, third = found(file, rules=Rules(largest=1 << 20))
    assert isinstance(first, Skip)
    assert isinstance(second, Input)
    assert isinstance(third, Skip)


def test_an_address_is_left_to_a_worker() -> None:
    address = "HTTPS://example.org/a"
    assert found(address) == [Input(address, b"", "address")]


def test_other_schemes_are_refused_in_a_line() -> None:
    assert reason("ftp://example.org/a") == reason("file:///etc/passwd") == "only http and https addresses are read"


def test_a_file_named_as_a_page_is_one(tmp_path: Path) -> None:
    for name in ("a.HTM", "b.html", "c.txt"):
        (tmp_path / name).write_text("x")
    assert [item.form for item in found(tmp_path) if isinstance(item, Input)] == ["page", "page", "file"]
