package io.gendan.chassis.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipTest {
    @Test
    void a_spare_replica_without_partitions_is_a_member() {
        Membership membership = new Membership();
        assertThat(membership.joined()).isFalse();
        membership.onPartitionsAssigned(List.of());
        assertThat(membership.joined()).isTrue();
        membership.onPartitionsLost(List.of());
        assertThat(membership.joined()).isFalse();
    }
}
