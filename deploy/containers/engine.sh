#!/usr/bin/env bash
# A container engine from Debian's packages, and the images that tests and services stand on, made from packages and from what
# Maven has fetched: for machines without an engine, or from which no registry of images is reached. Run it as ./gendan engine.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages=(docker.io iptables debootstrap xz-utils docker-compose)
pid_file=$runtime/dockerd.pid
log=$state/dockerd.log
work=$state/work

usage="Usage: ./gendan engine <command>
  up       install and start the engine, make the base images that are missing (root on Debian; some minutes the first time)
  images   make the base images anew, in whatever engine answers
  status   what answers, which images there are, what runs
  down     stop the engine and all its containers; images stay in $state"

require_root_on_debian() {
    [ "$(id -u)" = 0 ] || sorry "Setting an engine up needs root. With an engine of your own, ./gendan engine images is enough."
    command -v apt-get > /dev/null || sorry "This sets an engine up from Debian's packages, and there is no apt-get here."
}

install_packages() {
    local missing=() package
    for package in "${packages[@]}"; do
        [ "$(dpkg-query -Wf '${db:Status-Status}' "$package" 2> /dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${missing[*]}"
    mkdir -p "$state"
    {
        apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
    } > "$state/packages.log" 2>&1 || sorry "The packages could not be installed; the whole output is in $state/packages.log"
}

# Ours, not another program that was given the same number later.
is_running() {
    [ -s "$pid_file" ] && grep -qsz -- "$socket" "/proc/$(cat "$pid_file")/cmdline"
}

# No way out for containers (nothing is masqueraded), and no way in but through the loopback interface.
start_engine() {
    if is_running; then
        say "The engine runs already"
        return
    fi
    mkdir -p "$state" "$runtime"
    rm -f "$pid_file"
    setsid /usr/sbin/dockerd --data-root "$state/data" --exec-root "$runtime/exec" --pidfile "$pid_file" --host "unix://$socket" \
        --ip 127.0.0.1 --ip-masq=false --log-level warn > "$log" 2>&1 < /dev/null &
    local dockerd=$! tries
    for ((tries = 0; tries < 120; tries++)); do
        if answers; then
            say "The engine runs; its log is $log"
            return
        fi
        kill -0 "$dockerd" 2> /dev/null || break
        sleep 0.5
    done
    tail -n 15 "$log" >&2
    sorry "The engine did not start; the whole log is $log"
}

# Beside its final place first: an interrupted run leaves nothing that looks finished.
made() {
    local target=$1
    shift
    [ ! -e "$target" ] || return 0
    rm -rf "$target.half"
    "$@" "$target.half"
    mv "$target.half" "$target"
}

import() {
    local image=$1 tree=$2
    tar -C "$tree" --exclude=./var/cache/apt/archives/'*.deb' --exclude=./var/lib/apt/lists/'*' --exclude=./var/cache/apt/'*.bin' \
        --exclude=./usr/share/man/'*' --exclude=./usr/share/locale/'*' --exclude=./usr/share/info/'*' --exclude=./var/log/'*' \
        --exclude=./etc/resolv.conf --exclude=./etc/hostname --exclude=./dev/'*' -c . |
        docker import --change 'ENV LANG=C.UTF-8' --change 'CMD ["bash"]' - "$image" > /dev/null
    say "  $image  $(size "$image")"
}

bootstrap() {
    debootstrap --variant=minbase bookworm "$1" > "$state/debootstrap.log" 2>&1 ||
        sorry "debootstrap failed; the whole output is in $state/debootstrap.log"
    find "$1/usr/share/doc" -type f ! -name copyright -delete
}

# The server comes without clients. psql and pg_isready are taken out of Debian's package, without the Perl it wants for the rest.
with_psql() {
    cp -a "$work/debian" "$1"
    chroot "$1" bash -ec '
        export DEBIAN_FRONTEND=noninteractive
        apt-get update
        apt-get install -y --no-install-recommends libpq5 libreadline8
        cd /tmp
        apt-get download postgresql-client-15
        dpkg-deb -x postgresql-client-15_*.deb client
        mv client/usr/lib/postgresql/15/bin/{psql,pg_isready} /usr/bin/
        rm -r client ./*.deb
    ' > "$state/psql.log" 2>&1 || sorry "psql could not be unpacked; the whole output is in $state/psql.log"
}

link_java() {
    "$JAVA_HOME/bin/jlink" --strip-debug --no-header-files --no-man-pages --compress=zip-6 --include-locales=en,zh,es \
        --add-modules java.se,jdk.charsets,jdk.crypto.ec,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs \
        --output "$1"
}

# Another JDK, another runtime.
runtime_of_this_jdk() {
    echo "$work/jre-$(cksum < "$JAVA_HOME/release" | cut -d' ' -f1)"
}

unpack_postgres() {
    local jar
    jar=$(tr : '\n' < "$root/deploy/local/target/runtime.classpath" | grep 'embedded-postgres-binaries') ||
        sorry "Build deploy/local first: ./gendan engine does."
    mkdir -p "$1"
    (cd "$1" && "$JAVA_HOME/bin/jar" xf "$jar" && tar xJf postgres-linux-*.txz && rm -r postgres-linux-*.txz META-INF)
}

# An official image of that name is left alone; only our own likeness is replaced.
stand_in() {
    local image=$1
    if exists "$image" && [ "$(docker image inspect --format '{{index .Config.Labels "io.gendan.stand-in"}}' "$image")" != true ]; then
        say "  $image  is there and not ours: it stays"
    else
        build "$@"
    fi
}

# A folder with the Dockerfile of a base image and what it copies.
context() {
    local name=$1
    rm -rf "$work/context-$name"
    cp -a "$here/base/$name" "$work/context-$name"
    echo "$work/context-$name"
}

make_images() {
    local folder
    [ -x "${JAVA_HOME:-}/bin/jlink" ] || sorry "JAVA_HOME names no JDK; ./gendan engine finds one by itself."
    mkdir -p "$work"
    say "Making the base images"
    made "$work/debian" bootstrap
    exists gendan/debian:12 || import gendan/debian:12 "$work/debian"
    made "$work/debian-psql" with_psql
    exists gendan/debian-psql:12 || import gendan/debian-psql:12 "$work/debian-psql"

    made "$(runtime_of_this_jdk)" link_java
    folder=$(context jre)
    cp -al "$(runtime_of_this_jdk)" "$folder/jre"
    build gendan/jre:25 "$folder"

    make_infrastructure_image
    stand_in "$kafka_image" "$(context kafka)"
    folder=$(context postgres)
    unpack_postgres "$folder/pgsql"
    stand_in "$postgres_image" "$folder"
}

base_images() {
    echo gendan/debian:12 gendan/debian-psql:12 gendan/jre:25 "$infrastructure_image" "$kafka_image" "$postgres_image"
}

make_missing_images() {
    local image
    for image in $(base_images); do
        exists "$image" || { make_images && return; }
    done
}

up() {
    require_root_on_debian
    install_packages
    export DOCKER_HOST=unix://$socket
    start_engine
    make_missing_images
    say "Ready. ./gendan test --containers and ./gendan images use it by themselves; for a client of your own:
  export DOCKER_HOST=$DOCKER_HOST"
}

images() {
    require_root_on_debian
    require_engine
    make_images
}

status() {
    choose_engine
    answers || sorry "No container engine answers${DOCKER_HOST:+ at $DOCKER_HOST}."
    say "Engine $(docker version --format '{{.Server.Version}}') answers at ${DOCKER_HOST:-its usual place}"
    local image
    for image in $(base_images); do
        if exists "$image"; then say "  $image  $(size "$image")"; else say "  $image  missing"; fi
    done
    docker ps --format 'table {{.Names}}\t{{.Image}}\t{{.Status}}\t{{.Ports}}'
}

down() {
    if ! is_running; then
        say "No engine of ours runs."
        return
    fi
    local dockerd
    dockerd=$(cat "$pid_file")
    say "Stopping the engine and its containers"
    kill "$dockerd"
    timeout 60 tail --pid="$dockerd" -f /dev/null || sorry "The engine ($dockerd) does not end; see $log"
    say "Stopped. Images and volumes stay in $state."
}

case "${1:-help}" in
up | images | status | down) "$1" ;;
help | --help | -h) say "$usage" ;;
*) sorry "There is no command $1.
$usage" ;;
esac
