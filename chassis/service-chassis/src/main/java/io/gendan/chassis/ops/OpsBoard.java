package io.gendan.chassis.ops;

import static io.gendan.chassis.security.Roles.OPS;

import io.gendan.chassis.desk.Addresses;
import io.gendan.chassis.desk.Form;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What operations look at.
 *
 * @param topics absent while Kafka does not answer
 */
record OpsBoard(
        Instant factoryTime,
        Activity.Now activity,
        @Nullable Instant oldestUnsent,
        @Nullable List<Activity.Topic> topics,
        List<Troubles.Waiting> waiting,
        List<Troubles.Parked> parked,
        List<Troubles.Case> cases,
        List<Troubles.FailingDue> failingDue) {

    public Form replay(String key) {
        return Form.post("replay", "/ops/parked/" + Addresses.encoded(key) + "/replay", OPS);
    }

    public Form close(long id) {
        return Form.post("close-case", "/ops/cases/" + id + "/closing", OPS);
    }
}
