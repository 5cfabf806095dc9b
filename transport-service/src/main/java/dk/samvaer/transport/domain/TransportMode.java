package dk.samvaer.transport.domain;

/** How the citizen is driven: a code from the configured list, since the modes that the declaration names are examples. TR-02. */
public record TransportMode(String code) {}
