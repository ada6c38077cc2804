package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.ChassisConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The settings an application has, under the names they have in its environment. */
final class Environment {
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");

    static final Properties CHASSIS = chassis();

    private static final Set<String> QUARKUS = quarkus();
    /** Of those that Quarkus keeps by a name, such as a tenant's: {@code QUARKUS_OIDC__TENANT__CLIENT_ID}. */
    private static final Set<Pattern> NAMED = QUARKUS.stream()
            .filter(variable -> variable.contains("__"))
            .map(variable -> Pattern.compile(variable.replaceAll("__[A-Z_]+?__", "_[A-Z]+_")))
            .collect(Collectors.toSet());

    private static final Set<String> KAFKA = kafka();
    private static final Set<Pattern> GENDAN = gendan();

    private Environment() {}

    /** Whether the application of this department does anything with such a variable. */
    static boolean understands(String variable, Department department) {
        return QUARKUS.contains(variable)
                || NAMED.stream().anyMatch(form -> form.matcher(variable).matches())
                || KAFKA.contains(variable)
                || GENDAN.stream().anyMatch(form -> form.matcher(variable).matches())
                || named(CHASSIS, variable)
                || named(department.settings(), variable);
    }

    private static boolean named(Properties settings, String variable) {
        return settings.stringPropertyNames().stream()
                .map(Environment::variable)
                .anyMatch(variable::equals);
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** What Quarkus itself lists; what is fixed when an application is built cannot be set in its environment. */
    private static Set<String> quarkus() {
        var variables = new TreeSet<String>(Set.of("QUARKUS_PROFILE"));
        try {
            var lists = Environment.class
                    .getClassLoader()
                    .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json");
            for (var list : Collections.list(lists)) {
                for (var property :
                        new ObjectMapper().readTree(list.openStream()).findParents("phase")) {
                    if (!property.path("phase").asText().startsWith("BUILD")) {
                        variables.addAll(property.findValuesAsText("environmentVariable"));
                    }
                }
            }
            return variables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a Kafka client knows; Quarkus hands over everything that begins with KAFKA_. */
    private static Set<String> kafka() {
        var variables = new TreeSet<String>();
        Stream.of(ConsumerConfig.configNames(), ProducerConfig.configNames())
                .flatMap(Set::stream)
                .forEach(name -> variables.add("KAFKA_" + variable(name)));
        return variables;
    }

    /** Every mapping of the chassis, found by its annotation. */
    private static Set<Pattern> gendan() {
        var sources = Department.ROOT.resolve("chassis/service-chassis/src/main/java");
        var variables = new HashSet<Pattern>();
        try (var files = Files.walk(sources)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var mapping = MAPPING.matcher(Files.readString(file));
                if (mapping.find()) {
                    var name = sources.relativize(file)
                            .toString()
                            .replace(".java", "")
                            .replace('/', '.');
                    variables.addAll(gendan(Class.forName(name), mapping.group(1)));
                }
            }
            return variables;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The settings of a mapping: its methods, those of what they return, and any key where they return a map. */
    private static Set<Pattern> gendan(Class<?> mapping, String prefix) {
        var variables = new HashSet<Pattern>();
        for (Method setting : mapping.getMethods()) {
            var name = prefix + "."
                    + setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            var type = withoutOptional(setting.getGenericReturnType());
            if (type instanceof Class<?> group && group.isInterface()) {
                variables.addAll(gendan(group, name));
            } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
                variables.add(Pattern.compile(Pattern.quote(variable(name)) + "_[A-Z]+"));
            } else {
                variables.add(Pattern.compile(Pattern.quote(variable(name))));
            }
        }
        return variables;
    }

    private static Type withoutOptional(Type type) {
        return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : type;
    }

    private static Properties chassis() {
        var settings = new Properties();
        try (var text = ChassisConfig.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            settings.load(text);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
