#!/bin/sh
# Backs the database up and keeps the last 14 copies. For cron; says nothing unless something fails.
# /etc/cron.d/ghostwatch: 17 3 * * * root sh /opt/ghostwatch/backup.sh /var/lib/ghostwatch/ghostwatch.db /var/backups/ghostwatch
set -eu
[ $# -eq 2 ] || { echo "usage: backup.sh DATABASE FOLDER" >&2; exit 2; }
umask 077
mkdir -p "$2"
copy="$2/ghostwatch-$(date -u +%Y%m%dT%H%M%SZ).db"
GHOSTWATCH_DATABASE="$1" "${GHOSTWATCH:-/opt/ghostwatch/node_modules/.bin/ghostwatch}" backup "$copy" >/dev/null
ls -1 "$2"/ghostwatch-*.db | sort -r | tail -n +15 | while read -r old; do rm -f -- "$old"; done
