#!/usr/bin/env bash
# Builds groundrule from this checkout if that was not done yet, with the libraries of package-lock.json alone: for those who
# run it from Git, the action (action.yml) and the hook (.pre-commit-hooks.yaml).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)'; then
  echo "groundrule needs Node 20.19 or newer" >&2
  exit 2
fi
# The types are built last.
if [ -f dist/types/dsl/index.d.ts ]; then exit 0; fi
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
npm run --silent build >&2
