package io.gendan.shipping;

import io.gendan.chassis.values.Quantity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Asked-for quantities are more than nothing. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PositiveQuantity.Check.class)
public @interface PositiveQuantity {
    String message() default "must be greater than 0";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A missing quantity is another constraint's business. */
    class Check implements ConstraintValidator<PositiveQuantity, Quantity> {
        @Override
        public boolean isValid(@Nullable Quantity quantity, ConstraintValidatorContext context) {
            return quantity == null || quantity.isPositive();
        }
    }
}
