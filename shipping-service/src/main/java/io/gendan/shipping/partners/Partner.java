package io.gendan.shipping.partners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/** Who hears of shipments over a topic of its own; the file is kept by import. */
@Entity
class Partner {
    @Id
    private String code;

    private String name;

    @Nullable
    private String nameZh;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "partner_consignee", joinColumns = @JoinColumn(name = "partner"))
    @Column(name = "customer")
    @SortNatural
    private SortedSet<String> consignees = new TreeSet<>();

    /** Since when the partner's topic is known to exist; before, nothing is said: it could not be sent. */
    @Nullable
    private Instant connectedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Partner() {}

    @SuppressWarnings("NullAway.Init") // taken from the row
    Partner(PartnerRow row) {
        code = row.code();
        take(row);
    }

    static String topicOf(String code) {
        return "gendan.shipments." + code.toLowerCase(Locale.ROOT);
    }

    final void take(PartnerRow row) {
        SortedSet<String> customers = row.customers();
        name = row.name();
        nameZh = row.nameZh();
        kind = row.kind();
        active = row.active();
        consignees.retainAll(customers);
        consignees.addAll(customers);
    }

    void connect(Instant now) {
        if (connectedAt == null) {
            connectedAt = now;
        }
    }

    /** Its topic may be gone: nothing is said until it is known to exist again. */
    void disconnect() {
        connectedAt = null;
    }

    boolean isActive() {
        return active;
    }

    Set<String> consignees() {
        return Set.copyOf(consignees);
    }

    String code() {
        return code;
    }

    PartnerRow row() {
        return new PartnerRow(code, name, nameZh, kind, PartnerRow.joined(consignees), active);
    }

    PartnersResource.PartnerView view() {
        return new PartnersResource.PartnerView(
                code, name, nameZh, kind, consignees.stream().toList(), active, topicOf(code), connectedAt);
    }
}
