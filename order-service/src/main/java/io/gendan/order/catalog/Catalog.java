package io.gendan.order.catalog;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the order desk asks the catalogue: a whole request in one query, however many lines it has. */
@ApplicationScoped
public class Catalog {
    // Asked for every order that is placed: an array leaves the statement the same however many products there are.
    private static final String OFFERS = """
            select code, name, name_zh, order_class, unit, family, similar_product, currency, unit_price
            from product left join lateral (
                select currency, unit_price from price
                where product = code and currency = ? and valid_from <= ?
                order by valid_from desc, price_list desc limit 1) in_force on true
            where code = any(?)""";

    private final Products products;
    private final AgroalDataSource database;

    Catalog(Products products, AgroalDataSource database) {
        this.products = products;
        this.database = database;
    }

    public Map<String, Article> articles(Collection<String> codes) {
        Map<String, Article> found = new HashMap<>();
        if (!codes.isEmpty()) {
            products.list("code in ?1", codes).forEach(product -> found.put(product.code(), product.article()));
        }
        return found;
    }

    /** Everything there is to order, by code. */
    public Map<String, Article> everything() {
        Map<String, Article> all = new TreeMap<>();
        products.listAll().forEach(product -> all.put(product.code(), product.article()));
        return all;
    }

    /** What there is to order, by code, with the price in force on a date: the latest one not after it. */
    public Map<String, Offer> offers(Collection<String> codes, String currency, LocalDate on) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OFFERS)) {
            select.setString(1, currency);
            select.setObject(2, on);
            select.setArray(3, connection.createArrayOf("text", codes.toArray()));
            Map<String, Offer> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString("code"), offer(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static Offer offer(ResultSet row) throws SQLException {
        BigDecimal price = row.getBigDecimal("unit_price");
        return new Offer(
                row.getString("code"),
                new Article(
                        row.getString("name"),
                        row.getString("name_zh"),
                        OrderClass.valueOf(row.getString("order_class")),
                        row.getString("unit"),
                        row.getString("family"),
                        row.getString("similar_product")),
                price == null ? null : Price.money(row.getString("currency"), price));
    }
}
