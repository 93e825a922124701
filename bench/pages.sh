#!/bin/sh
# Pages per second of the dashboard, signed in, beside the health check of the same server in the same minute.
set -eu
address=${1:-http://localhost:8080}
name=${2:-admin}
case $address in
http://localhost:* | http://127.0.0.1:*) ;;
*)
    echo "This loads a server heavily: only a server of this machine, http://localhost:PORT." >&2
    exit 2
    ;;
esac
if [ -z "${REGISTER_PASSWORD:-}" ]; then
    printf 'Password of %s: ' "$name" >&2
    stty -echo
    read -r REGISTER_PASSWORD
    stty echo
fi
cookies=$(mktemp)
trap 'rm -f "$cookies"' EXIT
token=$(curl -sf -m 30 -c "$cookies" "$address/login" | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -n 1)
curl -sf -m 30 -o /dev/null -b "$cookies" -c "$cookies" \
    --data-urlencode "_csrf=$token" --data-urlencode "username=$name" --data-urlencode "password=$REGISTER_PASSWORD" \
    "$address/login"
session=$(awk '$6 == "SESSION" { print $7 }' "$cookies")
status=$(curl -s -m 60 -o /dev/null -w '%{http_code}' -H "Cookie: SESSION=$session" "$address/")
if [ "$status" != 200 ]; then
    echo "Signing in as $name did not lead to the dashboard (HTTP $status)." >&2
    exit 1
fi

load() { # path, seconds
    timeout "$(($2 + 20))" wrk -t1 -c8 -d"$2"s --timeout 10s -H "Cookie: SESSION=$session" "$address$1"
}
rate() {
    load "$1" 10 | awk '/Requests\/sec/ { print $2 } /Non-2xx/ { print "failures: " $NF > "/dev/stderr" }'
}

load / 15 >/dev/null
load /actuator/health 3 >/dev/null
for round in 1 2 3; do
    pages=$(rate /)
    health=$(rate /actuator/health)
    awk -v r="$round" -v p="$pages" -v h="$health" \
        'BEGIN { printf "round %d: dashboard %.1f/s, health %.1f/s, ratio 1:%.1f\n", r, p, h, h / p }'
done
port=${address##*:}
server=$(ss -ltnpH "sport = :${port%%/*}" 2>/dev/null | sed -n 's/.*pid=\([0-9]*\).*/\1/p' | head -n 1)
if [ -n "$server" ]; then
    awk '/VmRSS/ { printf "memory of the server: %d MB\n", $2 / 1024 }' "/proc/$server/status"
fi
