#!/usr/bin/env bash
# Compose over compose.yaml, with secrets made on the first run and ports counted from GENDAN_PORT_BASE. Run it as ./gendan compose.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

departments=(order review planning materials shipping finance)
export GENDAN_SECRETS=$root/.gendan/containers/secrets

secret() {
    head -c 36 /dev/urandom | base64 | tr '+/' '-_'
}

# The client's secret and the desks' session are one for all. The folder is its owner's only; the files are readable, as users inside
# the containers have other numbers.
make_secrets() {
    local department client session
    mkdir -p "$GENDAN_SECRETS"
    chmod 700 "$GENDAN_SECRETS"
    [ ! -s "$GENDAN_SECRETS/finance" ] || return 0
    client=$(secret)
    session=$(secret)
    secret > "$GENDAN_SECRETS/superuser"
    for department in "${departments[@]}"; do
        printf '%s\n' "quarkus.datasource.password=$(secret)" "quarkus.oidc.credentials.secret=$client" \
            "gendan.desk.cookie-secret=$session" > "$GENDAN_SECRETS/$department"
    done
    chmod 444 "$GENDAN_SECRETS"/*
}

count_ports() {
    local base=${GENDAN_PORT_BASE:-8100} i
    for i in "${!departments[@]}"; do
        export "PORT_${departments[$i]^^}=$((base + 1 + i))"
    done
    export PORT_POSTGRES=$((base + 32)) PORT_ISSUER=$((base + 80))
}

compose() {
    if docker compose version > /dev/null 2>&1; then
        docker compose "$@"
    elif command -v docker-compose > /dev/null; then
        docker-compose "$@"
    else
        sorry "There is neither docker compose nor docker-compose; ./gendan engine up installs one (Debian: apt-get install docker-compose)."
    fi
}

require_engine
make_secrets
count_ports
compose --project-name gendan --file "$here/compose.yaml" "${@:-ps}"
