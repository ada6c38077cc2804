package io.gendan.finance.customers;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers who a customer is. */
@ApplicationScoped
class WhenCustomerPublished implements EventHandler<CustomerPublished> {
    private final Customers customers;

    WhenCustomerPublished(Customers customers) {
        this.customers = customers;
    }

    @Override
    public void on(CustomerPublished heard) {
        customers.getEntityManager().merge(new Customer(heard));
    }
}
