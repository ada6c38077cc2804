#!/usr/bin/env bash
# An image per service: built by Maven, packed, trained once against a real database, broker and issuer, packed again with the
# start-up cache. Run it as ./gendan images.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

departments=(order review planning materials shipping finance)
network=gendan-training
work=$root/.gendan/images
maven=${GENDAN_MVN:-mvn}

usage="Usage: ./gendan images [--built] [department …]
  builds the services and makes an image gendan/<department>-service:$version of each, or of those named
  --built   takes what Maven built before"

compile() {
    local modules
    modules=$(printf '%s-service,' "$@")
    say "Building ${modules%,} (several minutes the first time)"
    "$maven" -B -ntp -pl "${modules%,}" -am -DskipTests -Dspotless.check.skip package > "$work/build.log" 2>&1 || {
        tail -n 25 "$work/build.log" >&2
        sorry "The build failed; the whole output is in $work/build.log"
    }
}

# Hard links where possible: the context is what is sent to the engine, not a copy to keep.
make_context() {
    local module=$1 context=$2
    [ -f "$root/$module/target/quarkus-app/quarkus-run.jar" ] || sorry "$module is not built: leave --built away."
    rm -rf "$context"
    mkdir -p "$context"
    cp "$here/Dockerfile" "$here/jvm.options" "$context"
    cp -al "$root/$module/target/quarkus-app" "$context/application" 2> /dev/null || cp -a "$root/$module/target/quarkus-app" "$context/application"
}

port_of() {
    sed -n 's/^quarkus.http.port=//p' "$root/$1/src/main/resources/application.properties"
}

pack() {
    local module=$1 image=$2 context=$3
    shift 3
    build "$image" "$context" --build-arg "MODULE=$module" --build-arg "PORT=$(port_of "$module")" \
        --build-arg "VERSION=$version" --build-arg "REVISION=$(git -C "$root" rev-parse --short HEAD 2> /dev/null || echo unknown)" "$@"
}

# A network without a way out. Nothing in it is published, and it goes when the training is over.
school() {
    dismiss
    docker network create --internal "$network" > /dev/null
    docker run -d --name gendan-training-postgres --network "$network" --network-alias postgres \
        -e POSTGRES_PASSWORD=training --tmpfs /var/lib/postgresql "$postgres_image" > /dev/null
    docker run -d --name gendan-training-kafka --network "$network" --network-alias kafka \
        -e KAFKA_NODE_ID=1 -e KAFKA_PROCESS_ROLES=broker,controller -e KAFKA_CONTROLLER_LISTENER_NAMES=CONTROLLER \
        -e KAFKA_LISTENERS=PLAINTEXT://:9092,CONTROLLER://:9093 -e KAFKA_ADVERTISED_LISTENERS=PLAINTEXT://kafka:9092 \
        -e KAFKA_CONTROLLER_QUORUM_VOTERS=1@localhost:9093 -e KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR=1 \
        -e KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS=1 -e KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS=0 "$kafka_image" > /dev/null
    docker run -d --name gendan-training-issuer --network "$network" --network-alias issuer "$infrastructure_image" \
        java -Xmx64m io.gendan.infrastructure.issuer.Issuer 0.0.0.0:8180 /tmp/login.html ops > /dev/null
    eventually docker exec gendan-training-postgres pg_isready --host=127.0.0.1 --quiet || sorry "PostgreSQL does not start for the training."
    eventually docker exec gendan-training-issuer healthy 8180 /gendan/.well-known/openid-configuration ||
        sorry "The issuer does not start for the training."
}

dismiss() {
    local left
    for left in $(docker ps -aq --filter name=^gendan-training-); do
        docker rm -f "$left" > /dev/null
    done
    docker network rm "$network" > /dev/null 2>&1 || true
}

eventually() {
    local tries
    for ((tries = 0; tries < 300; tries++)); do
        if "$@" > /dev/null 2>&1; then return 0; fi
        sleep 1
    done
    return 1
}

# From start to orderly end, with a look at what people look at: the JVM writes down what it loaded and compiled. The cache is made by
# a second JVM while the first one waits for it, hence the memory.
train() {
    local department=$1 image=$2 context=$3 name=gendan-training-$1 path port
    port=$(port_of "$department-service")
    docker exec -e PGPASSWORD=training gendan-training-postgres psql -q -h 127.0.0.1 -U postgres -c "create database \"$department\""
    docker run -d --name "$name" --network "$network" --memory 2g \
        -e QUARKUS_PROFILE=local -e QUARKUS_OIDC_AUTH_SERVER_URL=http://issuer:8180/gendan -e QUARKUS_OIDC_CREDENTIALS_SECRET=training \
        -e QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://postgres/$department" \
        -e QUARKUS_DATASOURCE_USERNAME=postgres -e QUARKUS_DATASOURCE_PASSWORD=training \
        -e KAFKA_BOOTSTRAP_SERVERS=kafka:9092 \
        "$image" -XX:AOTCacheOutput=/tmp/start.aot -jar /application/quarkus-run.jar > /dev/null
    if ! eventually docker exec "$name" healthy "$port" /q/health/ready; then
        docker logs --tail 25 "$name" >&2
        sorry "$department did not get ready for its training."
    fi
    for path in /q/health /openapi /q/metrics /desk '/events?after=0' /ops/quiet; do
        docker exec "$name" healthy "$port" "$path" > /dev/null 2>&1 || true
    done
    docker stop --time 600 "$name" > /dev/null
    docker cp "$name:/tmp/start.aot" "$context/start.aot" > /dev/null 2>&1 || true
    if ! [ -s "$context/start.aot" ]; then
        docker logs --tail 25 "$name" >&2
        sorry "$department wrote no start-up cache."
    fi
    docker rm "$name" > /dev/null
}

image_of() {
    local department=$1 module=$1-service context=$work/$1
    make_context "$module" "$context"
    pack "$module" "gendan/$module:untrained" "$context" --target untrained
    say "  $module is trained for fast starts"
    train "$department" "gendan/$module:untrained" "$context"
    chmod 644 "$context/start.aot"
    pack "$module" "gendan/$module:$version" "$context"
    docker image rm "gendan/$module:untrained" > /dev/null
    rm -rf "$context"
}

built=
wanted=()
for argument in "$@"; do
    case $argument in
    --built) built=yes ;;
    -*) sorry "$usage" ;;
    *) [ -d "$root/$argument-service" ] || sorry "There is no department $argument.
$usage"
        wanted+=("$argument") ;;
    esac
done
[ ${#wanted[@]} -gt 0 ] || wanted=("${departments[@]}")

require_engine
mkdir -p "$work"
[ -n "$built" ] || compile "${wanted[@]}"
trap dismiss EXIT
say "Making images"
make_infrastructure_image
school
for department in "${wanted[@]}"; do
    image_of "$department"
done
say "Made in ${SECONDS} s"
