package io.gendan.order.catalog;

import io.gendan.chassis.imports.RowProblem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of products.csv. */
record ProductRow(
        @NotBlank String code,
        @NotBlank String name,
        @NotBlank String nameZh,
        @NotNull OrderClass orderClass,
        @NotNull @Pattern(regexp = "[A-Z0-9]{2,3}") String unit,
        @NotBlank String family,
        @Nullable String similarProduct) {

    Article article() {
        boolean similar = similarProduct != null && !similarProduct.isBlank();
        if (similar && orderClass == OrderClass.REGULAR) {
            throw new RowProblem("similar_product", similarProduct, "belongs to CUSTOM products only");
        }
        return new Article(name, nameZh, orderClass, unit, family, similar ? similarProduct : null);
    }
}
