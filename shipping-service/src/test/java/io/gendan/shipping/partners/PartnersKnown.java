package io.gendan.shipping.partners;

import io.gendan.chassis.events.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;

/** For tests whose caller may not load partners. */
@ApplicationScoped
public class PartnersKnown {
    private final UnitOfWork unitOfWork;
    private final PartnersImport imports;

    PartnersKnown(UnitOfWork unitOfWork, PartnersImport imports) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
    }

    public void distributor(String code, String consignee, boolean active) {
        unitOfWork.run(() -> imports.load("code,name,name_zh,kind,consignees,active\n%s,Distributor,,DISTRIBUTOR,%s,%s"
                .formatted(code, consignee, active)));
    }
}
