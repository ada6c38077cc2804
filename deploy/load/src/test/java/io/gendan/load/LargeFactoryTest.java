package io.gendan.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LargeFactoryTest {

    private final LargeFactory factory = new LargeFactory();

    @Test
    void what_runs_out_is_there_in_plenty_except_the_part_that_is_bought_for_every_life() {
        var stock = """
                plant,location,item,quantity,unit_cost
                NB1,PARTS,P-DRV40,56,46.00
                NB1,PARTS,P-DRV20,450,29.00""";

        assertThat(factory.of("opening-stock.csv", stock).lines())
                .containsExactly("plant,location,item,quantity,unit_cost", "NB1,PARTS,P-DRV20,45000000,29.00");
    }

    @Test
    void that_part_is_bought_by_the_piece() {
        assertThat(factory.of("items.csv", "P-DRV40,\"LED driver 40 W, IP67\",C62,15,8,MULTIPLE,20,46.00,CNY"))
                .isEqualTo("P-DRV40,\"LED driver 40 W, IP67\",C62,15,8,L4L,,46.00,CNY");
        assertThat(factory.of("supplier-prices.csv", "S02,P-DRV40,46.00,CNY,20,15\nS06,K-FOAM,4.20,CNY,50,4"))
                .isEqualTo("S02,P-DRV40,46.00,CNY,1,15\nS06,K-FOAM,4.20,CNY,50,4");
    }

    @Test
    void other_files_stay_as_they_are() {
        assertThat(factory.of("boms.csv", "parent,quantity\nA,1")).isEqualTo("parent,quantity\nA,1");
    }
}
