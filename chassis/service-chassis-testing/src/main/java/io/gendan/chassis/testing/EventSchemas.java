package io.gendan.chassis.testing;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** JSON Schema (2020-12) of an event, from its record: a component is required unless it is {@code @Nullable}. */
final class EventSchemas {
    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static JsonNode of(Class<? extends Record> event) {
        ObjectNode schema = GENERATOR.generateSchema(event);
        schema.put("title", event.getSimpleName());
        schema.put(
                "$id",
                "urn:gendan:event:" + event.getAnnotation(EventType.class).value());
        return schema;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.FLATTENED_ENUMS, Option.NONSTATIC_NONVOID_NONGETTER_METHODS)
                .without(Option.NONSTATIC_NONVOID_NONGETTER_METHODS, Option.SCHEMA_VERSION_INDICATOR);
        config.forFields().withRequiredCheck(field -> {
            var type = field.getRawMember().getAnnotatedType();
            return !type.isAnnotationPresent(Nullable.class);
        });
        config.forFields().withPropertyNameOverrideResolver(field -> {
            JsonProperty name = field.getRawMember().getAnnotation(JsonProperty.class);
            return name == null || name.value().isEmpty() ? null : name.value();
        });
        config.forTypesInGeneral().withCustomDefinitionProvider(EventSchemas::wireValue);
        return new SchemaGenerator(config.build());
    }

    private static @Nullable CustomDefinition wireValue(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        if (raw == UUID.class) {
            return inline(text(schema, "uuid"));
        } else if (raw == Instant.class) {
            return inline(text(schema, "date-time"));
        } else if (raw == LocalDate.class) {
            return inline(text(schema, "date"));
        } else if (raw == BigDecimal.class) {
            return inline(decimal(schema));
        } else if (raw == Money.class || raw == BigMoney.class) {
            return inline(pair(schema, "amount", "currency", "^[A-Z]{3}$"));
        } else if (raw == Quantity.class) {
            return inline(pair(schema, "value", "unit", "^[A-Z0-9]{2,3}$"));
        }
        return null;
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, true);
    }

    private static ObjectNode text(ObjectNode schema, String format) {
        return schema.put("type", "string").put("format", format);
    }

    private static ObjectNode decimal(ObjectNode schema) {
        return schema.put("type", "string").put("pattern", "^-?\\d+(\\.\\d+)?$");
    }

    private static ObjectNode pair(ObjectNode schema, String number, String code, String form) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        decimal(properties.putObject(number));
        properties.putObject(code).put("type", "string").put("pattern", form);
        schema.putArray("required").add(number).add(code);
        return schema;
    }
}
