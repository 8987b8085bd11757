"""A screen that composes nothing that is not going to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from textual.geometry import Region
from textual.messages import Update
from textual.screen import Screen, ScreenResultType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.message import Message
    from textual.strip import Strip
    from textual.widget import Widget


class Part(NamedTuple):
    """Lines of a widget, from a place on the screen on."""

    x: int
    y: int
    strips: Iterable[Strip]


class Showing(Protocol):
    """What such a screen asks its app."""

    @property
    def is_held(self) -> bool:
        """Whether nothing can be shown now; whoever says so asks for the screen again when it can."""
        ...

    @property
    def takes_parts(self) -> bool:
        """Whether parts of the screen can be shown alone, as the rest is known to stand there."""
        ...

    def show_parts(self, parts: Iterable[Part]) -> None:
        """Show them."""
        ...


class PaintedScreen(Screen[ScreenResultType]):
    """A screen that renders its widgets when they can be shown, and then once, whatever has changed meanwhile."""

    def _compositor_refresh(self) -> None:
        app = cast("Showing", self.app)
        if app.is_held:
            return
        if self.is_active:
            self.before_frame()
            self._compositor.update_widgets(self._dirty_widgets)
            self._gather()
        parts = self._parts() if self.is_active and app.takes_parts else None
        if parts is None:
            super()._compositor_refresh()
        else:
            self._dirty_widgets.clear()
            app.show_parts(parts)

    def before_frame(self) -> None:
        """Change what this frame shows, at the last moment: what is said by a message comes with a later one."""

    def post_message(self, message: Message) -> bool:
        """Take down at once which widget has changed: a frame may come between its saying so and our hearing it."""
        if isinstance(message, Update):
            if self in self._compositor:
                self._dirty_widgets.add(message.widget)
                self.check_idle()
            return True
        return super().post_message(message)

    def _gather(self) -> None:
        """Take widgets that have changed into this frame, before they say so: two frames take longer than one."""
        changed = {each for each in self._compositor.visible_widgets if each._repaint_required and each is not self}  # noqa: SLF001
        for widget in changed:
            widget._repaint_required = False  # noqa: SLF001
        if changed:
            self._compositor.update_widgets(changed)

    def show_now(self) -> None:
        """Show what there is without waiting for the time at which Textual would."""
        self._on_timer_update()

    def show_late(self) -> None:
        """Show what was held back."""
        self._compositor_refresh()

    def _parts(self) -> list[Part] | None:
        """Render what has changed where each region of it is one widget's alone.

        Textual renders every widget beside the region as well, and cuts it all into pieces.
        """
        regions = self._compositor._dirty_regions  # noqa: SLF001
        owned = [(region, self._owner(region)) for region in _joined(regions)]
        parts = []
        for region, owner in owned:
            if owner is None:
                return None
            widget, place, seen = owner
            crop = Region(seen.x - place.x, region.y - place.y, seen.width, region.height)
            parts.append(Part(seen.x, region.y, widget.render_lines(crop)))
        regions.clear()
        return parts

    def _owner(self, region: Region) -> tuple[Widget, Region, Region] | None:
        """Find the widget in front if it is all there is to see in a region; where it is, and what is seen of it."""
        for widget, (place, clip) in self._compositor.visible_widgets.items():
            seen = place.intersection(clip)
            if seen.overlaps(region):
                return (widget, place, seen) if seen.contains_region(region) else None
        return None


def _joined(regions: Iterable[Region]) -> list[Region]:
    """Join regions that stand right below each other: widgets render many lines at once in less time."""
    joined: list[Region] = []
    for region in sorted(regions, key=lambda each: (each.x, each.width, each.y)):
        last = joined[-1] if joined else None
        if last and (last.column_span, last.bottom) == (region.column_span, region.y):
            joined[-1] = Region(last.x, last.y, last.width, last.height + region.height)
        else:
            joined.append(region)
    return joined
