"""Standing facts in Russian: chairmanships, designations, memberships."""
