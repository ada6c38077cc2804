package io.gendan.chassis.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gendan.chassis.imports.ImportRejected.RowError;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.InputGuards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Loads CSV (RFC 4180, UTF-8, header row in snake_case) into records, all rows or none.
 *
 * <p>An empty cell is null. Columns that the record does not have are refused.
 */
@ApplicationScoped
public class CsvImport {
    private static final int MOST_ERRORS = 200;

    private final Validator validator;
    private final CsvMapper csv = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new InputGuards())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    CsvImport(Validator validator) {
        this.validator = validator;
    }

    /**
     * Reads every row and applies those that are valid, so that all errors are reported at once.
     *
     * @param row a record; component {@code netDays} is column {@code net_days}
     * @param apply stores one row; throws {@link RowProblem} when it cannot
     * @throws Refused with the errors per row; the caller's transaction rolls back
     */
    public <R extends Record> ImportReport load(String text, Class<R> row, Function<R, ImportOutcome> apply) {
        List<RowError> errors = new ArrayList<>();
        Map<ImportOutcome, Integer> outcomes = new EnumMap<>(ImportOutcome.class);
        int number = 1;
        ObjectReader reader = csv.readerFor(row).with(CsvSchema.emptySchema().withHeader());
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (MappingIterator<R> rows = reader.readValues(withoutMark)) {
            while (errors.size() < MOST_ERRORS) {
                number++;
                try {
                    if (!rows.hasNextValue()) {
                        break;
                    }
                    R read = rows.nextValue();
                    if (isValid(read, number, errors)) {
                        outcomes.merge(apply.apply(read), 1, Integer::sum);
                    }
                } catch (RowProblem problem) {
                    errors.add(new RowError(number, problem.column(), problem.value(), problem.problem()));
                } catch (JsonProcessingException unreadable) {
                    errors.add(unreadable(number, unreadable));
                    if (!(unreadable instanceof JsonMappingException)) {
                        break;
                    }
                }
            }
        } catch (JsonProcessingException unreadable) {
            errors.add(unreadable(1, unreadable));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!errors.isEmpty()) {
            throw new Refused(new ImportRejected(errors));
        }
        int created = outcomes.getOrDefault(ImportOutcome.CREATED, 0);
        int changed = outcomes.getOrDefault(ImportOutcome.CHANGED, 0);
        int unchanged = outcomes.getOrDefault(ImportOutcome.UNCHANGED, 0);
        return new ImportReport(created + changed + unchanged, created, changed, unchanged);
    }

    private <R> boolean isValid(R read, int number, List<RowError> errors) {
        var violations = validator.validate(read);
        for (ConstraintViolation<R> violation : violations) {
            Object value = violation.getInvalidValue();
            errors.add(new RowError(
                    number,
                    column(violation.getPropertyPath().toString()),
                    value == null ? null : value.toString(),
                    violation.getMessage()));
        }
        return violations.isEmpty();
    }

    private static RowError unreadable(int number, JsonProcessingException unreadable) {
        String column = unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? mapping.getPath().getLast().getFieldName()
                : null;
        if (unreadable instanceof InvalidFormatException format) {
            String wanted = format.getTargetType().isEnum()
                    ? "is none of " + List.of(format.getTargetType().getEnumConstants())
                    : "is no " + format.getTargetType().getSimpleName();
            return new RowError(number, column, String.valueOf(format.getValue()), wanted);
        }
        return new RowError(
                number,
                column,
                null,
                unreadable.getOriginalMessage().lines().findFirst().orElse("not readable"));
    }

    private static String column(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
