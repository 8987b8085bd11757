"""Completion for shells: commands and options from what the program knows of itself, ids from the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shtab

from tui.output import say, say_exactly

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

_MOST = 500
_IDS = {
    "bash": "_summitry_ids",
    "zsh": "_summitry_ids",
    "fish": "(_summitry_ids)",
}
_FUNCTIONS = {
    "bash": """\
_summitry_ids() {
  local at value archive=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    # bash makes three words of --archive=FILE, unless COMP_WORDBREAKS has no such sign
    value=$((at + 1))
    case ${COMP_WORDS[at]} in
      --archive=*) archive=("${COMP_WORDS[at]}") ;;
      --archive)
        [[ ${COMP_WORDS[value]} == = ]] && value=$((at + 2))
        archive=(--archive "${COMP_WORDS[value]}") ;;
    esac
  done
  summitry "${archive[@]}" ids "$1" 2>/dev/null
}""",
    "zsh": """\
_summitry_ids() {
  local -a archive found line=(${(z)LBUFFER})
  local at=${line[(I)--archive]}
  (( at && at + 1 < $#line )) && archive=(--archive ${(Q)line[at + 1]})
  at=${line[(I)--archive=*]}
  (( at )) && archive=(${(Q)line[at]})
  found=(${(f)"$(summitry $archive ids ${(Q)PREFIX} 2>/dev/null)"})
  compadd -a found
}""",
    "fish": """\
function _summitry_ids
  set -l words (commandline -opc)
  set -l archive
  if set -l at (contains -i -- --archive $words)
    set archive --archive $words[(math $at + 1)]
  end
  if set -l joined (string match -- '--archive=*' $words)
    set archive $joined[-1]
  end
  summitry $archive ids (commandline -ct) 2>/dev/null
end""",
}
"""What finds the ids, in the archive that the line names, if it names one."""
_AMENDED = (
    # how the script for zsh tells that it was not found in a folder of such scripts: `source` is not `eval`
    ("$zsh_eval_context[-1] == eval ", "$zsh_eval_context[-1] == (eval|file) "),
    # the option may have its value behind a sign as well
    ('"--archive[', '"--archive=['),
)
"""What shtab writes for zsh, and what it is to be."""


def show_completion(parser: argparse.ArgumentParser, shell: str) -> int:
    """Print what a shell is to be told."""
    _mark(parser)
    script = shtab.complete(parser, shell, preamble=_FUNCTIONS[shell])
    for written, meant in _AMENDED:
        script = script.replace(written, meant)
    say_exactly(script)
    return 0


def show_ids(path: Path, beginning: str) -> int:
    """Print the ids that begin so."""
    from db.archive import Archive  # noqa: PLC0415  (a script is printed without an archive)

    with Archive.open(path) as archive:
        for identity in archive.ids(beginning, limit=_MOST):
            say(identity)
    return 0


def _mark(parser: argparse.ArgumentParser) -> None:
    """Say of each argument what it is, where a shell can help with it."""
    for action in parser._actions:  # noqa: SLF001  (argparse has no other way to ask for them)
        if action.metavar == "ID":
            action.complete = _IDS  # type: ignore[attr-defined]
            # An example behind each id would be taken for what is said of it.
            action.help = "a record"
        elif action.metavar == "KIND":
            action.help = "which records"
        elif action.metavar in {"FILE", "PATH"}:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif isinstance(action.choices, dict):
            for command in action.choices.values():
                _mark(command)
