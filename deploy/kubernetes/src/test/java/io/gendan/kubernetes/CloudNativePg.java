package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CloudNativePG's objects, as far as we use them: the fields of its resource definitions (postgresql.cnpg.io/v1,
 * barmancloud.cnpg.io/v1) under their names there. No published Java model of them exists; a field that is not here has
 * to be looked up there first.
 */
final class CloudNativePg {
    private CloudNativePg() {}

    record Cluster(String apiVersion, String kind, JsonNode metadata, ClusterSpec spec) {}

    record ClusterSpec(
            int instances,
            boolean enableSuperuserAccess,
            Storage storage,
            @Nullable Storage walStorage,
            Resources resources,
            Affinity affinity,
            Postgres postgresql,
            Managed managed,
            @Nullable List<Plugin> plugins) {}

    record Storage(String size, @Nullable String storageClass) {}

    record Resources(Map<String, String> requests, Map<String, String> limits) {}

    record Affinity(boolean enablePodAntiAffinity, String topologyKey, PodAntiAffinity podAntiAffinityType) {}

    enum PodAntiAffinity {
        preferred,
        required
    }

    record Postgres(
            Map<String, String> parameters, @Nullable Synchronous synchronous, List<String> pg_hba) {}

    record Synchronous(SynchronousMethod method, int number) {}

    enum SynchronousMethod {
        any,
        first
    }

    record Managed(List<Role> roles) {}

    record Role(String name, Ensure ensure, boolean login, int connectionLimit, Named passwordSecret) {}

    enum Ensure {
        present,
        absent
    }

    record Named(String name) {}

    record Plugin(String name, boolean isWALArchiver, Map<String, String> parameters) {}

    record Database(String apiVersion, String kind, JsonNode metadata, DatabaseSpec spec) {}

    record DatabaseSpec(String name, String owner, Named cluster, ReclaimPolicy databaseReclaimPolicy) {}

    enum ReclaimPolicy {
        delete,
        retain
    }

    record ScheduledBackup(String apiVersion, String kind, JsonNode metadata, ScheduledBackupSpec spec) {}

    record ScheduledBackupSpec(
            String schedule,
            boolean immediate,
            OwnerReference backupOwnerReference,
            Named cluster,
            BackupMethod method,
            Named pluginConfiguration) {}

    enum OwnerReference {
        none,
        self,
        cluster
    }

    enum BackupMethod {
        barmanObjectStore,
        volumeSnapshot,
        plugin
    }

    record ObjectStore(String apiVersion, String kind, JsonNode metadata, ObjectStoreSpec spec) {}

    record ObjectStoreSpec(String retentionPolicy, StoreConfiguration configuration) {}

    record StoreConfiguration(
            String destinationPath, String endpointURL, S3Credentials s3Credentials, Compressed wal, Compressed data) {}

    record S3Credentials(KeyOf accessKeyId, KeyOf secretAccessKey) {}

    record KeyOf(String name, String key) {}

    record Compressed(Compression compression) {}

    enum Compression {
        bzip2,
        gzip,
        snappy
    }
}
