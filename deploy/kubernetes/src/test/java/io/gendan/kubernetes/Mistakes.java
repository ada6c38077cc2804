package io.gendan.kubernetes;

import static io.gendan.kubernetes.Mistake.add;
import static io.gendan.kubernetes.Mistake.drop;
import static io.gendan.kubernetes.Mistake.in;
import static io.gendan.kubernetes.Mistake.remove;
import static io.gendan.kubernetes.Mistake.set;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in every kind of object, each one that has been made somewhere. */
final class Mistakes {
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";
    private static final String ACLS = "/spec/authorization/acls";

    private Mistakes() {}

    static List<Mistake> all() {
        return Stream.of(services(), network(), kafka(), databases(), observability()).flatMap(List::stream).toList();
    }

    private static List<Mistake> services() {
        return List.of(
                in("Deployment", "order-service", "a misspelt field", set("/spec/replica", 2), "replica"),
                in("Deployment", "order-service", "a word for a number", set("/spec/replicas", "two"), "Integer"),
                in("Deployment", "order-service", "a retired version", set("/apiVersion", "apps/v1beta1"), "no model knows apps/v1beta1"),
                in("Deployment", "order-service", "labels its selector does not know", set("/spec/template/metadata/labels/app.kubernetes.io~1name", "order"), "does not match its own pods"),
                in("Deployment", "order-service", "spread over the pods of nobody", set(POD + "/topologySpreadConstraints/0/labelSelector/matchLabels/app.kubernetes.io~1name", "order"), "selects no pod"),
                in("Deployment", "order-service", "an image nobody builds", set(CONTAINER + "/image", "gendan/orders:1.0.0"), "the build makes no image gendan/orders:1.0.0"),
                in("Deployment", "order-service", "an image of any version", set(CONTAINER + "/image", "gendan/order-service:latest"), "the build makes no image"),
                in("Deployment", "order-service", "another service's port", set(CONTAINER + "/ports/0/containerPort", 8102), "listens on 8101"),
                in("Deployment", "order-service", "a probe of nothing", set(CONTAINER + "/livenessProbe/httpGet/path", "/health"), "livenessProbe"),
                in("Deployment", "order-service", "a probe of no port", set(CONTAINER + "/readinessProbe/httpGet/port", "web"), "there is no port \"web\""),
                in("Deployment", "order-service", "an account of nobody", set(POD + "/serviceAccountName", "orders"), "there is no ServiceAccount"),
                in("Deployment", "order-service", "a ConfigMap of nobody", set(CONTAINER + "/envFrom/0/configMapRef/name", "gendan"), "there is no ConfigMap"),
                in("Deployment", "order-service", "a secret nobody makes", set(CONTAINER + "/env/0/valueFrom/secretKeyRef/name", "database"), "is not in the list"),
                in("Deployment", "order-service", "a key its secret has not", set(CONTAINER + "/env/0/valueFrom/secretKeyRef/key", "user"), "is not in the list"),
                in("Deployment", "order-service", "a mount of no volume", set(CONTAINER + "/volumeMounts/0/name", "temp"), "there is no volume"),
                in("Deployment", "order-service", "files in another place", set(CONTAINER + "/volumeMounts/1/mountPath", "/etc/kafka"), "no volume brings /etc/gendan/kafka-identity/user.p12"),
                in("Deployment", "order-service", "a setting the application has not", add(CONTAINER + "/env", "{name: GENDAN_OUTBOX_SHARD, value: '4'}"), "no setting GENDAN_OUTBOX_SHARD"),
                in("Deployment", "order-service", "a setting fixed by the build", add(CONTAINER + "/env", "{name: QUARKUS_OIDC_ENABLED, value: 'true'}"), "no setting QUARKUS_OIDC_ENABLED"),
                in("Deployment", "order-service", "a file system to write on", set(CONTAINER + "/securityContext/readOnlyRootFilesystem", false), "readOnlyRootFilesystem"),
                in("Deployment", "order-service", "run as root", set(POD + "/securityContext/runAsUser", 0), "runAsUser"),
                in("Deployment", "order-service", "a capability", set(CONTAINER + "/securityContext/capabilities/drop", List.of("NET_RAW")), "capabilities"),
                in("Deployment", "order-service", "a token of the cluster", remove(POD + "/automountServiceAccountToken"), "automountServiceAccountToken"),
                in("Deployment", "order-service", "no bound of memory", remove(CONTAINER + "/resources/limits"), "limits none"),
                in("Deployment", "order-service", "killed while it ends", set(POD + "/terminationGracePeriodSeconds", 10), "killed before it has ended"),
                in("Deployment", "order-service", "more replicas than connections", set("/spec/replicas", 9), "connections"),
                in("Service", "order-service", "pods of nobody", set("/spec/selector/app.kubernetes.io~1name", "order"), "selects no pod"),
                in("Service", "order-service", "a port its pods have not", set("/spec/ports/0/targetPort", "https"), "there is no port \"https\""),
                in("ServiceAccount", "order-service", "another name", set("/metadata/name", "order"), "there is no ServiceAccount"),
                in("PodDisruptionBudget", "order-service", "pods of nobody", set("/spec/selector/matchLabels/app.kubernetes.io~1name", "order"), "selects no pod"),
                in("PodDisruptionBudget", "order-service", "a misspelt field", set("/spec/maxUnavailble", 1), "maxUnavailble"),
                in("ConfigMap", "gendan-environment", "a misspelt setting", set("/data/KAFKA_BOOTSTRAP_SERVER", "gendan:9093"), "no setting KAFKA_BOOTSTRAP_SERVER"),
                in("ConfigMap", "gendan-environment", "a Kafka that is not there", set("/data/KAFKA_BOOTSTRAP_SERVERS", "kafka:9092"), "KAFKA_BOOTSTRAP_SERVERS is not"),
                in("ConfigMap", "gendan-environment", "deaf to its gateway", remove("/data/QUARKUS_HTTP_HOST"), "QUARKUS_HTTP_HOST"),
                in("ConfigMap", "gendan-environment", "an issuer without TLS", set("/data/QUARKUS_OIDC_AUTH_SERVER_URL", "http://id.gendan.example.com"), "not reached by https"),
                in("ConfigMap", "gendan-environment", "a desk on another host", set("/data/GENDAN_DESK_ADDRESSES_ORDER", "https://orders.gendan.example.com"), "GENDAN_DESK_ADDRESSES_ORDER is not"),
                in("ConfigMap", "order-environment", "another department's database", set("/data/QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://gendan-database-rw:5432/finance?sslmode=verify-full&sslrootcert=/etc/gendan/database-authority/ca.crt"), "its own database"),
                in("Namespace", "gendan", "a misspelt field", set("/metadata/label", "gendan"), "label"));
    }

    private static List<Mistake> network() {
        return List.of(
                in("NetworkPolicy", "default-deny", "only half of it", set("/spec/policyTypes", List.of("Ingress")), "is open"),
                in("NetworkPolicy", "services", "a port its pods have not", set("/spec/ingress/0/ports/0/port", "https"), "there is no port"),
                in("NetworkPolicy", "services", "from everywhere", remove("/spec/ingress/0/from"), "whoever wants comes in"),
                in("NetworkPolicy", "services", "to everywhere", remove("/spec/egress/0/to"), "everything is reached"),
                in("NetworkPolicy", "services", "to another service", add("/spec/egress/0/to", "{podSelector: {matchLabels: {app.kubernetes.io/name: finance-service}}}"), "finance-service"),
                in("NetworkPolicy", "services", "a Kafka of another name", set("/spec/egress/0/to/0/podSelector/matchLabels/strimzi.io~1cluster", "kafka"), "selects no pod"),
                in("Gateway", "gendan", "another domain", set("/spec/listeners/0/hostname", "*.example.org"), "the gateway listens on *.example.org"),
                in("Gateway", "gendan", "a certificate nobody makes", set("/spec/listeners/0/tls/certificateRefs/0/name", "tls"), "is not in the list"),
                in("Gateway", "gendan", "a misspelt field", set("/spec/gatewayClass", "public"), "gatewayClass"),
                in("HTTPRoute", "order-service", "metrics for the world", add("/spec/rules/0/matches", "{path: {type: PathPrefix, value: /q}}"), "/q is not for the world"),
                in("HTTPRoute", "order-service", "operations for the world", add("/spec/rules/0/matches", "{path: {type: PathPrefix, value: /ops}}"), "/ops is not for the world"),
                in("HTTPRoute", "order-service", "everything for the world", set("/spec/rules/0/matches/0/path/value", "/"), "/ is not for the world"),
                in("HTTPRoute", "order-service", "no match at all", remove("/spec/rules/0/matches"), "lets everything through"),
                in("HTTPRoute", "order-service", "an API that cannot be reached", drop("/spec/rules/0/matches", 4), "/orders cannot be reached"),
                in("HTTPRoute", "order-service", "another department", set("/spec/rules/0/backendRefs/0/name", "finance-service"), "it leads to finance-service"),
                in("HTTPRoute", "order-service", "a port nobody serves", set("/spec/rules/0/backendRefs/0/port", 8101), "no Service has this name and port"),
                in("HTTPRoute", "order-service", "a gateway that is not there", set("/spec/parentRefs/0/name", "public"), "there is no Gateway"),
                in("HTTPRoute", "order-service", "without TLS", set("/spec/parentRefs/0/sectionName", "tls"), "has no listener"));
    }

    private static List<Mistake> kafka() {
        return List.of(
                in("Kafka", "gendan", "rights that nobody enforces", remove("/spec/kafka/authorization"), "rights are not enforced"),
                in("Kafka", "gendan", "an open listener", set("/spec/kafka/listeners/0/tls", false), "lets in whoever comes"),
                in("Kafka", "gendan", "a kind of listener there is not", set("/spec/kafka/listeners/0/type", "intern"), "intern"),
                in("Kafka", "gendan", "a field of earlier versions", set("/spec/zookeeper", "3"), "zookeeper"),
                in("KafkaNodePool", "brokers", "too few for the copies", set("/spec/replicas", 2), "copies on 2 brokers"),
                in("KafkaNodePool", "brokers", "another Kafka's", set("/metadata/labels/strimzi.io~1cluster", "kafka"), "there is no Kafka"),
                in("KafkaNodePool", "controllers", "a role there is not", set("/spec/roles", List.of("leader")), "leader"),
                in("KafkaTopic", "gendan.order.events", "more partitions than elsewhere", set("/spec/partitions", 12), "has not 6 partitions"),
                in("KafkaTopic", "gendan.order.events", "kept longer than the inbox", set("/spec/config/retention.ms", 7776000000L), "longer than an inbox"),
                in("KafkaTopic", "gendan.order.master", "master data that goes away", set("/spec/config/cleanup.policy", "delete"), "is not compact"),
                in("KafkaTopic", "gendan.order.events", "a name nobody publishes under", set("/metadata/name", "gendan.orders.events"), "nobody publishes on it"),
                in("KafkaTopic", "gendan.order.events", "one copy", set("/spec/replicas", 1), "copies"),
                in("KafkaUser", "order-service", "every right", set(ACLS + "/0/operations", List.of("All")), "need not All topic"),
                in("KafkaUser", "order-service", "a right there is not", set(ACLS + "/0/operations", List.of("Publish")), "Publish"),
                in("KafkaUser", "order-service", "to write another's topic", set(ACLS + "/0/resource/name", "gendan.finance.events"), "need not Write topic literal gendan.finance.events"),
                in("KafkaUser", "finance-service", "deaf to what it handles", drop(ACLS, 3), "cannot Read topic literal gendan.order.master"),
                in("KafkaUser", "partner-donghai", "another partner's shipments", set(ACLS + "/0/resource/name", "gendan.shipments.bluewave"), "need not Read topic literal gendan.shipments.bluewave"),
                in("KafkaUser", "partner-donghai", "all partners' shipments", set(ACLS + "/0/resource/patternType", "prefix"), "need not Read topic prefix"));
    }

    private static List<Mistake> databases() {
        return List.of(
                in("Cluster", "gendan-database", "open to whoever knows a password", drop("/spec/postgresql/pg_hba", 1), "reaches every database"),
                in("Cluster", "gendan-database", "every role to every database", set("/spec/postgresql/pg_hba", List.of("hostssl all all all scram-sha-256", "host all all all reject")), "opens databases to others"),
                in("Cluster", "gendan-database", "too few connections", set("/spec/postgresql/parameters/max_connections", "100"), "connections and find 80"),
                in("Cluster", "gendan-database", "a standby that may be behind", remove("/spec/postgresql/synchronous"), "may have forgotten"),
                in("Cluster", "gendan-database", "a misspelt field", set("/spec/instance", 3), "instance"),
                in("Database", "order", "another department's", set("/spec/owner", "finance"), "not its own department's"),
                in("Database", "order", "in a cluster that is not there", set("/spec/cluster/name", "database"), "there is no Cluster"),
                in("ScheduledBackup", "gendan-nightly", "of a cluster that is not there", set("/spec/cluster/name", "database"), "there is no Cluster"),
                in("ScheduledBackup", "gendan-nightly", "by a method there is not", set("/spec/method", "dump"), "dump"),
                in("ObjectStore", "gendan-backups", "a secret nobody makes", set("/spec/configuration/s3Credentials/accessKeyId/name", "s3"), "is not in the list"),
                in("ObjectStore", "gendan-backups", "another name", set("/metadata/name", "backups"), "there is no ObjectStore"));
    }

    private static List<Mistake> observability() {
        return List.of(
                in("PodMonitor", "gendan-services", "a port its pods have not", set("/spec/podMetricsEndpoints/0/port", "metrics"), "there is no port"),
                in("PodMonitor", "gendan-services", "pods of nobody", set("/spec/selector/matchLabels/app.kubernetes.io~1component", "services"), "selects no pod"),
                in("PrometheusRule", "gendan", "a metric nobody exports", set("/spec/groups/0/rules/0/expr", "max(gendan_outbox_age) > 10"), "no service exports gendan_outbox_age"),
                in("PrometheusRule", "gendan", "a misspelt field", set("/spec/groups/0/rules/0/alerts", "x"), "alerts"),
                in("ConfigMap", "gendan-dashboard", "a metric nobody exports", set("/data/gendan.json", "{\"panels\": [{\"targets\": [{\"expr\": \"gendan_parkt\"}]}]}"), "no service exports gendan_parkt"));
    }
}
