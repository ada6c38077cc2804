package io.gendan.chassis.problems;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem details. */
@Schema(name = "Problem", description = "RFC 9457 problem details; members beside these depend on the type")
@JsonPropertyOrder({"type", "title", "status", "detail", "instance"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(examples = "urn:gendan:problem:order-incomplete")
        String type,

        String title,
        int status,
        String detail,
        String instance,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {
    public static final String MEDIA_TYPE = "application/problem+json";
    static final String PREFIX = "urn:gendan:problem:";

    /** The service has as much to do as it can do in time. */
    public static final String OVERLOADED = PREFIX + "overloaded";
}
