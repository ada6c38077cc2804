package io.gendan.planning.workorders;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gendan.chassis.values.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quality's word on the first piece of a run. */
@Entity
@Table(name = "first_article")
class FirstArticle {
    @Id
    private UUID id;

    @Column
    private UUID workOrderId;

    @Column
    private boolean approved;

    @Column
    private String checklist;

    @Column
    private @Nullable String remark;

    @Column
    private String judgedBy;

    @Column
    private Instant judgedAt;

    protected FirstArticle() {}

    FirstArticle(
            WorkOrder work,
            boolean approved,
            Map<String, String> checklist,
            @Nullable String remark,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.workOrderId = work.id();
        this.approved = approved;
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        checklist.forEach(found::put);
        this.checklist = found.toString();
        this.remark = remark;
        this.judgedBy = by;
        this.judgedAt = at;
    }

    boolean approved() {
        return approved;
    }
}
