package io.gendan.chassis.values;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How values look as JSON: money as {@code {"amount":"12.34","currency":"EUR"}}, decimals as strings. */
@Singleton
public class WireFormat implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        mapper.registerModule(new InputGuards());
        mapper.registerModule(new SimpleModule("gendan-values")
                .addSerializer(new MoneyWriter())
                .addDeserializer(Money.class, new MoneyReader<>(Money.class, Money::of))
                .addDeserializer(BigMoney.class, new MoneyReader<>(BigMoney.class, BigMoney::of)));
    }

    private static final class MoneyWriter extends StdSerializer<BigMoneyProvider> {
        private static final long serialVersionUID = 1L;

        MoneyWriter() {
            super(BigMoneyProvider.class);
        }

        @Override
        public void serialize(BigMoneyProvider money, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            BigMoney value = money.toBigMoney();
            out.writeStartObject();
            out.writeStringField("amount", value.getAmount().toPlainString());
            out.writeStringField("currency", value.getCurrencyUnit().getCode());
            out.writeEndObject();
        }
    }

    private interface Maker<M> {
        M make(CurrencyUnit currency, BigDecimal amount);
    }

    private static final class MoneyReader<M> extends StdDeserializer<M> {
        private static final long serialVersionUID = 1L;

        private final transient Maker<M> maker;

        MoneyReader(Class<M> type, Maker<M> maker) {
            super(type);
            this.maker = maker;
        }

        @Override
        public M deserialize(JsonParser in, DeserializationContext context) throws IOException {
            Written written = context.readValue(in, Written.class);
            if (written.amount() == null || written.currency() == null) {
                throw InvalidFormatException.from(in, "needs an amount and a currency", written, handledType());
            }
            try {
                return maker.make(CurrencyUnit.of(written.currency()), Decimals.parse(written.amount()));
            } catch (ArithmeticException | NumberFormatException | IllegalCurrencyException e) {
                throw InvalidFormatException.from(
                        in,
                        "'" + written.amount() + " " + written.currency() + "' is not an amount of money: "
                                + e.getMessage(),
                        written,
                        handledType());
            }
        }
    }

    private record Written(
            @Nullable String amount, @Nullable String currency) {}
}
