"""What the screen of panes is made of, one idea a file; `tui.screens.browse` puts them together."""
