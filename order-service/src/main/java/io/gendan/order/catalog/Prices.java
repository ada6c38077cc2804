package io.gendan.order.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All prices of all lists. */
@ApplicationScoped
class Prices implements PanacheRepositoryBase<Price, PriceKey> {}
