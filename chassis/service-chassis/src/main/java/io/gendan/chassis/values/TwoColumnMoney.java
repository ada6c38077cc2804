package io.gendan.chassis.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What both money mappings share: amount and currency in two columns. */
abstract sealed class TwoColumnMoney<M extends BigMoneyProvider & Serializable> implements CompositeUserType<M>
        permits MoneyType, BigMoneyType {
    private final Class<M> type;

    TwoColumnMoney(Class<M> type) {
        this.type = type;
    }

    abstract M value(BigDecimal amount, CurrencyUnit currency);

    /** How Hibernate sees the columns. */
    static class Columns {
        @Nullable
        BigDecimal amount;

        @Nullable
        String currency;
    }

    @Override
    public Object getPropertyValue(M money, int property) {
        return property == 0
                ? money.toBigMoney().getAmount()
                : money.toBigMoney().getCurrencyUnit().getCode();
    }

    @Override
    public @Nullable M instantiate(ValueAccess values) {
        BigDecimal amount = values.getValue(0, BigDecimal.class);
        String currency = values.getValue(1, String.class);
        return amount == null || currency == null ? null : value(amount, CurrencyUnit.of(currency));
    }

    @Override
    public Class<?> embeddable() {
        return Columns.class;
    }

    @Override
    public Class<M> returnedClass() {
        return type;
    }

    @Override
    public boolean equals(@Nullable M one, @Nullable M other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(M money) {
        return money.hashCode();
    }

    @Override
    public M deepCopy(M money) {
        return money;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(M money) {
        return money;
    }

    @Override
    public M assemble(Serializable cached, Object owner) {
        return type.cast(cached);
    }

    @Override
    public M replace(M detached, M managed, Object owner) {
        return detached;
    }
}
