package io.gendan.planning.workorders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
            Map<String, JsonNode> checklist,
            @Nullable String remark,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.workOrderId = work.id();
        this.approved = approved;
        this.checklist = JsonNodeFactory.instance.objectNode().setAll(checklist).toString();
        this.remark = remark;
        this.judgedBy = by;
        this.judgedAt = at;
    }

    boolean approved() {
        return approved;
    }
}
