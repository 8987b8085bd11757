"""From mentions of meetings, whatever the language, to the sessions that a page tells of.

A language gives `find_meetings(page) -> list[Meeting]` (see `meeting`) and its `modality_at`; `sessions.compose` makes
of them the sessions, their claims and how they stand to each other.
"""
