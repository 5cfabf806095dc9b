package dk.samvaer.visitation.domain.law;

import java.time.LocalDate;

/** After how many delivery days a letter is presumed received, from that day on. */
// CP-02
public record PostalDays(LocalDate validFrom, int days) {}
