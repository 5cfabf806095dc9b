package dk.samvaer.visitation.domain.enquiry;

import java.time.LocalDate;
import java.util.UUID;

/** The number by which people refer to a case, such as {@code 2026-7K3MX-9QW4R}: the year, and fifty bits of the id in letters hard to mistake. */
public final class CaseNumber {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    private CaseNumber() {}

    public static String of(LocalDate openedOn, UUID id) {
        long bits = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
        var text = new StringBuilder().append(openedOn.getYear()).append('-');
        for (int i = 0; i < LENGTH; i++) {
            text.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt((int) (bits >>> i * 5 & 31)));
        }
        return text.toString();
    }
}
