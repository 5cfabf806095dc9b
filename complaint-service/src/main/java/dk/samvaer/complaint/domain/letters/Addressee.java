package dk.samvaer.complaint.domain.letters;

import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a letter about a case was sent, and by whom, as visitation had it on that day.
 *
 * @param address null where none was needed: Digital Post finds its reader, and what is handed over has found him
 * @param addressProtected the address is not for private parties
 * @param copies the representatives who got a copy
 */
// R10, ID-02, RP-01, RP-02, DP-07
public record Addressee(
        String caseNumber,
        Delivery delivery,
        Confidential name,
        @Nullable Confidential address,
        boolean addressProtected,
        List<Copy> copies,
        Sender sender) {

    /** How a letter goes. */
    public enum Delivery {
        DIGITAL_POST,
        LETTER,
        HANDED_OVER
    }

    /** How a representative stands to the citizen. */
    public enum Relation {
        GUARDIAN,
        CO_GUARDIAN,
        PARTY_REPRESENTATIVE,
        COMPANION,
        RELATIVE
    }

    /** A copy for a representative. */
    public record Copy(
            UUID representativeId,
            Relation relation,
            Confidential name,
            @Nullable Confidential contact) {}

    /** The unit that wrote, as it was called and reached; address and opening hours line by line. */
    public record Sender(
            String name, String municipality, List<String> address, String phone, List<String> openingHours) {}

    public Optional<Copy> copyTo(UUID representativeId) {
        return copies.stream()
                .filter(it -> it.representativeId().equals(representativeId))
                .findFirst();
    }

    /** The same without the address, for readers who may not see it. */
    // ID-02
    public Addressee withoutAddress() {
        return new Addressee(caseNumber, delivery, name, null, addressProtected, copies, sender);
    }
}
