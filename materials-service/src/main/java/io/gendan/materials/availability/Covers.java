package io.gendan.materials.availability;

import io.gendan.materials.stock.Claims;
import io.gendan.materials.stock.LineRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What covers a line's needs, as committed and as changed in this transaction; the line is locked by whoever decides by it. */
@ApplicationScoped
public class Covers {
    private final Needs needs;
    private final Claims claims;

    Covers(Needs needs, Claims claims) {
        this.needs = needs;
        this.claims = claims;
    }

    public List<NeedCover> of(LineRef ref, LocalDate today) {
        Map<String, Claims.Cover> byItem =
                claims.coverOf(ref, today).stream().collect(Collectors.toMap(Claims.Cover::item, Function.identity()));
        return needs.ofLine(ref).stream()
                .map(need -> NeedCover.of(need, byItem.get(need.item())))
                .toList();
    }
}
