"""What every frozen value does alike, written once: made anew for each class, it would be 10 ms of every start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, ClassVar, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")
_set = object.__setattr__


class Frozen:
    """Equal to another of its class with equal fields; for classes made by `frozen`."""

    __slots__: ClassVar[tuple[str, ...]] = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __init__(self, *args: object, **kwargs: object) -> None:
        kind: Any = self.__class__
        kind.__init__ = _beginning(kind)  # the first of a class makes what begins the others
        kind.__init__(self, *args, **kwargs)

    def __eq__(self, other: object) -> bool:
        if self.__class__ is not other.__class__:
            return NotImplemented
        parts = _parts(self.__class__)
        return parts(self) == parts(other)

    def __hash__(self) -> int:
        return hash(_parts(self.__class__)(self))

    def __repr__(self) -> str:
        told = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in fields(self))
        return f"{self.__class__.__qualname__}({told})"

    def __setattr__(self, name: str, _: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __setstate__(self, state: tuple[None, dict[str, object]]) -> None:
        for name, value in state[1].items():
            _set(self, name, value)


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def frozen(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]:
    """Make a class of `Frozen` what `dataclass(frozen=True, slots=True)` makes of it, in a sixth of the time."""
    return dataclass(init=False, eq=False, repr=False, slots=True, kw_only=kw_only)


def _beginning(kind: type[Any]) -> Callable[..., None]:
    """Write the `__init__` of a class as a data class has it."""
    given = {f"{each.name}_default": each.default for each in fields(kind)}
    made = {f"{each.name}_made": each.default_factory for each in fields(kind)}
    by_name = [each for each in fields(kind) if each.kw_only]
    asked = [_asked(each) for each in fields(kind) if not each.kw_only]
    lines = [f"_set(self, {each.name!r}, {_value(each)})" for each in fields(kind)]
    head = ", ".join(["self", *asked, *(["*"] if by_name else []), *map(_asked, by_name)])
    scope: dict[str, Any] = {"_set": _set, "_own": object(), **given, **made}
    exec(f"def __init__({head}):\n " + "\n ".join(lines), scope)  # noqa: S102  (names of our own fields)
    return scope["__init__"]  # type: ignore[no-any-return]


def _asked(each: Field[Any]) -> str:
    if each.default is not MISSING:
        return f"{each.name}={each.name}_default"
    return each.name if each.default_factory is MISSING else f"{each.name}=_own"


def _value(each: Field[Any]) -> str:
    if each.default_factory is MISSING:
        return each.name
    return f"{each.name}_made() if {each.name} is _own else {each.name}"


_PARTS: dict[type[object], Callable[[object], object]] = {}


def _parts(kind: type[Any]) -> Callable[[object], object]:
    """Give what takes the fields of a value of this class out of it."""
    if kind not in _PARTS:
        _PARTS[kind] = attrgetter(*(field.name for field in fields(kind)))
    return _PARTS[kind]
