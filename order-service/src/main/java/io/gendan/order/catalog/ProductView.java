package io.gendan.order.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A product as the desk sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductView(
        String code,
        String name,
        String nameZh,
        OrderClass orderClass,
        String unit,
        String family,
        @Nullable String similarProduct) {
    static ProductView of(Product product) {
        Article article = product.article();
        return new ProductView(
                product.code(),
                article.name(),
                article.nameZh(),
                article.orderClass(),
                article.unit(),
                article.family(),
                article.similarProduct());
    }
}
