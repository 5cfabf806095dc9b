package dk.samvaer.transport.domain;

/** How the citizen is driven: a code from the configured list. */
// TR-02
public record TransportMode(String code) {}
