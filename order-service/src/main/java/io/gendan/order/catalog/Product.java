package io.gendan.order.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A product by business code. */
@Entity
class Product {
    @Id
    @Column
    private String code;

    @Embedded
    private Article article;

    protected Product() {}

    Product(String code, Article article) {
        this.code = code;
        this.article = article;
    }

    String code() {
        return code;
    }

    Article article() {
        return article;
    }

    void describe(Article now) {
        article = now;
    }

    ProductPublished published() {
        return new ProductPublished(
                code, article.name(), article.nameZh(), article.orderClass(), article.unit(), article.family());
    }
}
