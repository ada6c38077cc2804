package io.gendan.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every object is of a kind and version that exists, and has no field its kind does not know, nor one of another type. */
final class EveryFieldIsKnown implements Rule {
    private static final Map<String, Class<?>> MODELS = Map.ofEntries(
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("gateway.networking.k8s.io/v1/Gateway", Gateway.class),
            Map.entry("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class),
            Map.entry("kafka.strimzi.io/v1/Kafka", Kafka.class),
            Map.entry("kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class),
            Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class),
            Map.entry("kafka.strimzi.io/v1/KafkaUser", KafkaUser.class),
            Map.entry("postgresql.cnpg.io/v1/Cluster", CloudNativePg.Cluster.class),
            Map.entry("postgresql.cnpg.io/v1/Database", CloudNativePg.Database.class),
            Map.entry("postgresql.cnpg.io/v1/ScheduledBackup", CloudNativePg.ScheduledBackup.class),
            Map.entry("barmancloud.cnpg.io/v1/ObjectStore", CloudNativePg.ObjectStore.class),
            Map.entry("monitoring.coreos.com/v1/PodMonitor", PodMonitor.class),
            Map.entry("monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class));

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .setAnnotationIntrospector(new NoDrawerForTheUnknown());

    /** By identity: an object that no mistake has changed is looked at once. */
    private final Map<Manifest, String> faults = new IdentityHashMap<>();

    @Override
    public synchronized List<String> violations(Manifests manifests) {
        return manifests.all().stream()
                .map(manifest -> faults.computeIfAbsent(manifest, EveryFieldIsKnown::fault))
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private static String fault(Manifest manifest) {
        var model = MODELS.get(manifest.apiVersion() + "/" + manifest.kind());
        if (model == null) {
            return manifest + ": no model knows " + manifest.apiVersion();
        }
        try {
            var understood = STRICT.valueToTree(STRICT.treeToValue(manifest.json(), model));
            return lost(manifest.json(), understood)
                    .map(value -> manifest + ": its model does not understand " + value)
                    .findFirst()
                    .orElse("");
        } catch (JsonProcessingException e) {
            return manifest + ": " + e.getOriginalMessage();
        }
    }

    /** Some models read a word they do not know as nothing; that a truth value comes back is not sure, nor needed. */
    private static Stream<JsonNode> lost(JsonNode said, JsonNode understood) {
        if (said.isValueNode()) {
            return said.isBoolean() || (understood.isValueNode() && !understood.isNull())
                    ? Stream.of()
                    : Stream.of(said);
        }
        return said.isArray()
                ? IntStream.range(0, said.size()).boxed().flatMap(i -> lost(said.path(i), understood.path(i)))
                : said.propertyStream().flatMap(field -> lost(field.getValue(), understood.path(field.getKey())));
    }

    /** The models keep what they do not know in a map of their own; here it is a mistake. */
    private static final class NoDrawerForTheUnknown extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
