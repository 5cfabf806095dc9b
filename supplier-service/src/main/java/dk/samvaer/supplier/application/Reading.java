package dk.samvaer.supplier.application;

import dk.samvaer.supplier.domain.Incoming;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.SupplierReport;

/** A report from a supplier's system after the checks that need nothing but the report itself. */
public sealed interface Reading {

    Incoming incoming();

    record Understood(Incoming incoming, SupplierReport report) implements Reading {}

    record NotUnderstood(Incoming incoming, Refusal refusal) implements Reading {}
}
