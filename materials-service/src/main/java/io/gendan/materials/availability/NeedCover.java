package io.gendan.materials.availability;

import io.gendan.materials.stock.Claims;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A need, and what covers it: pieces that are here, pieces on their way, pieces still to be bought. */
public record NeedCover(
        Need need,
        BigDecimal claimed,
        BigDecimal arrived,
        @Nullable LocalDate claimedFor) {
    static NeedCover of(Need need, Claims.@Nullable Cover cover) {
        return cover == null
                ? new NeedCover(need, BigDecimal.ZERO, BigDecimal.ZERO, null)
                : new NeedCover(need, cover.quantity(), cover.arrived(), cover.availableOn());
    }

    /** What is not here, and was not used up either. */
    public BigDecimal missing() {
        return need.quantity().subtract(need.issued()).subtract(arrived);
    }

    public boolean isHere() {
        return missing().signum() <= 0;
    }

    /** When what is missing will be here; null when nobody can tell. */
    public @Nullable LocalDate expectedOn() {
        LocalDate bought = need.expectedOn();
        if (need.toBuy().signum() == 0) {
            return claimedFor;
        }
        return bought == null || claimedFor == null || bought.isAfter(claimedFor) ? bought : claimedFor;
    }

    List<ReadyDate.Path> paths() {
        List<ReadyDate.Path> paths = new ArrayList<>();
        if (claimed.signum() > 0) {
            paths.add(new ReadyDate.Path(claimedFor, need.offsetDays()));
        }
        if (need.toBuy().signum() > 0) {
            paths.add(new ReadyDate.Path(need.expectedOn(), need.offsetDays()));
        }
        return paths;
    }
}
