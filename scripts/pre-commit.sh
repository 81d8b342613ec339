#!/usr/bin/env bash
# What the hook of .pre-commit-hooks.yaml runs, with its arguments and the files that are about to be committed.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
"$here/scripts/ready.sh"
exec node "$here/dist/cli.js" check "$@"
