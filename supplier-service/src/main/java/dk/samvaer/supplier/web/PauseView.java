package dk.samvaer.supplier.web;

import dk.samvaer.supplier.domain.Grant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pause that lies ahead or runs, as the grant is suspended. */
record PauseView(LocalDate from, String reasonCode) {
    static @Nullable PauseView of(Grant.@Nullable Rest it) {
        return it == null ? null : new PauseView(it.from(), it.reasonCode());
    }
}
