# The base images, from Debian's packages, a linked JDK and what Maven has fetched; sourced by engine.sh after lib.sh, not run.
# shellcheck shell=bash disable=SC2154
work=$state/work

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
