package dk.samvaer.starter.testkit.domain;

import dk.samvaer.starter.domain.RuleViolation;

/** Stands for a type of the domain that an answer shows, and that has a guard of another name. */
public record Shown(String inside) {
    void check() {
        RuleViolation.unless(!inside.isEmpty(), "INSIDE_MISSING");
    }
}
