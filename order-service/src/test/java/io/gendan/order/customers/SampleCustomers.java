package io.gendan.order.customers;

import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportReport;
import jakarta.enterprise.context.ApplicationScoped;

/** Loads a customer file without a login. */
@ApplicationScoped
public class SampleCustomers {
    private final UnitOfWork unitOfWork;
    private final CsvImport csv;
    private final ImportCustomers customers;

    SampleCustomers(UnitOfWork unitOfWork, CsvImport csv, ImportCustomers customers) {
        this.unitOfWork = unitOfWork;
        this.csv = csv;
        this.customers = customers;
    }

    public ImportReport load(String file) {
        return unitOfWork.run(() -> csv.load(file, CustomerRow.class, customers::take));
    }
}
