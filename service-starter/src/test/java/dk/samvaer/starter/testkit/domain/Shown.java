package dk.samvaer.starter.testkit.domain;

/** Stands for a type of the domain that an answer shows. */
public record Shown(String inside) {}
