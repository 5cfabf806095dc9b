package dk.samvaer.starter.domain;

import java.time.Instant;

/** A moment at which an aggregate must act by itself; each kind of deadline is a record of its own, equal to itself only. */
public interface Deadline {
    Instant due();
}
