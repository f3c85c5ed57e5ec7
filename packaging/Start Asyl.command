#!/bin/sh
# Starts Asyl and opens it in the browser. The window stays open while Asyl runs; closing it ends Asyl.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P) || exit 2
cases=${HOME:?}/Asyl
printf 'Your cases are kept in %s\n\n' "$cases"
# Whoever allowed this file to run allowed the program beside it; macOS would ask anew for every file of it.
xattr -dr com.apple.quarantine "$here/program" 2>/dev/null
exec "$here/program/asyl" serve --browser --workspace "$cases" "$@"
