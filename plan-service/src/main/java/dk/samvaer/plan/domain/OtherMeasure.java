package dk.samvaer.plan.domain;

/** Another measure under the Act that the citizen has. */
// R25, R36
public record OtherMeasure(String section, String supplierId) {}
