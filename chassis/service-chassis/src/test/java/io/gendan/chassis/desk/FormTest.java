package io.gendan.chassis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FormTest {
    private static Form receipt() {
        return Form.post("receive", "/receipts", "warehouse")
                .asking(Field.givenText("supplier", "S1"))
                .asking(Field.given("lines.0.line", "3"))
                .asking(Field.decimal("lines.0.quantity", BigDecimal.TEN))
                .asking(Field.decimal("lines.0.accepted").optional())
                .asking(Field.decimal("lines.1.quantity", BigDecimal.ONE))
                .asking(Field.text("vehicle"));
    }

    @Test
    void the_fields_of_a_line_stand_together_under_its_number() {
        assertThat(receipt().parts()).extracting(FormPart::row).containsExactly("", "lines.0", "lines.1", "");
        assertThat(receipt().parts().get(1).number()).isEqualTo("3");
        assertThat(receipt().parts().get(1).fields()).hasSize(3);
    }

    @Test
    void a_line_whose_number_is_not_said_has_that_of_its_place() {
        assertThat(receipt().parts().get(2).number()).isEqualTo("2");
    }

    @Test
    void a_line_may_be_left_empty_where_something_has_to_be_written() {
        Form remarks = Form.post("remark", "/remarks")
                .asking(Field.text("lines.0.remark").optional())
                .asking(Field.yesNo("lines.0.urgent", false));

        assertThat(receipt().parts()).extracting(FormPart::mayBeEmpty).containsExactly(false, true, true, false);
        assertThat(remarks.parts()).extracting(FormPart::mayBeEmpty).containsExactly(false);
    }
}
