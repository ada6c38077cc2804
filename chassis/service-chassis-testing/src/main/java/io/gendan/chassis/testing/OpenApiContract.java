package io.gendan.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds what the running service offers against the committed {@code api/openapi.yaml}. */
public final class OpenApiContract {
    private OpenApiContract() {}

    /** {@code -Dcontracts=accept} writes the file anew. */
    public static void isCommitted() {
        Path committed = Path.of("api/openapi.yaml");
        String offered = given().queryParam("format", "yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            if ("accept".equals(System.getProperty("contracts"))) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, offered);
            }
            assertThat(offered)
                    .as("%s is the contract; accept a new one with -Dcontracts=accept", committed)
                    .isEqualTo(Files.readString(committed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
