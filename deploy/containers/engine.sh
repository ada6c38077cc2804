#!/usr/bin/env bash
# A container engine from Debian's packages, and the images that tests and services stand on, made from packages and from what
# Maven has fetched: for machines without an engine, or from which no registry of images is reached. Run it as ./gendan engine.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
source "$(dirname "${BASH_SOURCE[0]}")/base-images.sh"

packages=(docker.io iptables debootstrap xz-utils docker-compose)
pid_file=$runtime/dockerd.pid
log=$state/dockerd.log

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
