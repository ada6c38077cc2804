# shellcheck shell=bash disable=SC2034
# What engine.sh, images.sh and compose.sh have in common; sourced, not run.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/deploy/containers
version=1.0.0
state=/var/lib/gendan-engine
runtime=/run/gendan-engine
socket=$runtime/docker.sock

# The versions that Maven resolves, so that what runs in containers is what runs embedded.
property() {
    sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$root/pom.xml"
}

kafka_image=apache/kafka:$(property kafka.broker.version)
postgres_image=postgres:$(property postgres.binaries.version | cut -d. -f1)
infrastructure_image=gendan/infrastructure:$version

say() {
    echo "$*"
}

sorry() {
    echo "$*" >&2
    exit 1
}

# Debian's client where there is one: what else goes by that name on a PATH may lack half of the commands.
docker() {
    if [ -x /usr/bin/docker ]; then /usr/bin/docker "$@"; else command docker "$@"; fi
}

answers() {
    timeout 10 bash -c '[ -x /usr/bin/docker ] && exec /usr/bin/docker version || exec docker version' > /dev/null 2>&1
}

# The engine that DOCKER_HOST names; without it ours, where it runs; else the machine's own.
choose_engine() {
    if [ -z "${DOCKER_HOST:-}" ] && [ -S "$socket" ]; then
        export DOCKER_HOST=unix://$socket
    fi
}

require_engine() {
    choose_engine
    answers || sorry "No container engine answers${DOCKER_HOST:+ at $DOCKER_HOST}.
Start yours, or let ./gendan engine up set one up from Debian's packages (as root)."
}

exists() {
    docker image inspect "$1" > /dev/null 2>&1
}

# Builds without a network, from images that are here: what is missing is an error, never a download.
build() {
    local image=$1 context=$2 from
    shift 2
    for from in $(bases "$context/Dockerfile"); do
        exists "$from" || sorry "The image $from is missing; ./gendan engine images makes it."
    done
    DOCKER_BUILDKIT=0 docker build --network none --pull=false --quiet --tag "$image" "$@" "$context" > /dev/null
    say "  $image  $(size "$image")"
}

bases() {
    sed -n 's/^FROM \([^ ]*:[^ ]*\).*/\1/p' "$1"
}

size() {
    docker image inspect --format '{{.Size}}' "$1" | awk '{ printf "%d MB", $1 / 1000000 }'
}

# The broker's and the issuer's jars and our programs around them, as they are built now.
make_infrastructure_image() {
    local built=$root/deploy/infrastructure/target context
    context=$(mktemp -d)
    cp -a "$here/base/infrastructure/." "$context"
    mkdir "$context/lib"
    tr : '\n' < "$built/classes/io/gendan/infrastructure/child.classpath" | xargs -I{} cp -a {} "$context/lib"
    cp -a "$built"/infrastructure-*-SNAPSHOT.jar "$context/lib"
    build "$infrastructure_image" "$context"
    rm -r "$context"
}
