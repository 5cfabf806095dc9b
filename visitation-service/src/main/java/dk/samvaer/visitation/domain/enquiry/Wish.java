package dk.samvaer.visitation.domain.enquiry;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen asked for, in the words in which it was said. Only a decision that gives exactly this is fully favourable.
 *
 * @param withdrawnOn the day on which the citizen took it back
 */
// FVL §§ 19, 22; PH-01, DE-01, DU-05
public record Wish(
        UUID id, Statement statement, Asked asked, @Nullable LocalDate withdrawnOn) {

    /**
     * Who said it, when, how and in what words.
     *
     * @param representativeId who acts for the citizen, where it was not the citizen
     */
    public record Statement(
            Speaker speaker, @Nullable UUID representativeId, LocalDate saidOn, Channel channel, Confidential words) {}

    /** Who may say what the citizen wishes. */
    // RP-01, RP-02
    public enum Speaker {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE
    }

    /**
     * What exactly was asked for; null where it is left to the municipality, or stays as it is.
     *
     * @param from the first day of an offer, a change or a rest, the last day of an offer that is to end
     * @param until the last day of a rest
     */
    public record Asked(
            Subject subject,
            @Nullable Integer daysPerWeek,
            @Nullable String supplierId,
            @Nullable String transportMode,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        public Asked(
                Subject subject,
                @Nullable Integer daysPerWeek,
                @Nullable String supplierId,
                @Nullable String transportMode,
                @Nullable LocalDate from) {
            this(subject, daysPerWeek, supplierId, transportMode, from, null);
        }

        /** The codes of the supplier and the mode of transport. */
        public Stream<String> codes() {
            return Stream.concat(Stream.ofNullable(supplierId), Stream.ofNullable(transportMode));
        }

        private boolean saysWhat() {
            boolean terms = daysPerWeek != null || codes().findAny().isPresent();
            if (until != null && subject != Subject.SUSPENSION) {
                return false;
            }
            return switch (subject) {
                case OFFER -> true;
                case CHANGE -> terms;
                case TERMINATION -> from != null && !terms;
                case SUSPENSION -> from != null && until != null && !until.isBefore(from) && !terms;
                case NO_TRANSPORT -> from == null && !terms;
            };
        }
    }

    /** What a wish is about. */
    public enum Subject {
        OFFER,
        CHANGE,
        TERMINATION,
        /** That the offer rests for some days. */
        SUSPENSION,
        /** That no transport is needed. */
        NO_TRANSPORT
    }

    public static Wish said(UUID id, Statement statement, Asked asked) {
        boolean named = statement.speaker() == Speaker.CITIZEN || statement.representativeId() != null;
        RuleViolation.unless(named, "REPRESENTATIVE_NOT_NAMED");
        boolean misnamed = statement.speaker() == Speaker.CITIZEN && statement.representativeId() != null;
        RuleViolation.unless(!misnamed, "REPRESENTATIVE_MISPLACED");
        RuleViolation.unless(!statement.words().isBlank(), "WORDS_MISSING");
        RuleViolation.unless(asked.saysWhat(), "WISH_NOT_SPECIFIC");
        return new Wish(id, statement, asked, null);
    }

    public Wish withdrawn(LocalDate on) {
        return new Wish(id, statement, asked, on);
    }

    public boolean holds() {
        return withdrawnOn == null;
    }

    public boolean isFor(Subject subject) {
        return asked.subject() == subject;
    }

    /** Whether another extent than this was asked for. */
    public boolean otherExtent(@Nullable Integer daysPerWeek) {
        return asked.daysPerWeek() != null && !asked.daysPerWeek().equals(daysPerWeek);
    }

    public boolean otherSupplier(@Nullable String supplierId) {
        return asked.supplierId() != null && !asked.supplierId().equals(supplierId);
    }

    public boolean otherTransport(@Nullable String mode) {
        return Optional.ofNullable(asked.transportMode())
                .filter(it -> !it.equals(mode))
                .isPresent();
    }

    public boolean otherDay(@Nullable LocalDate day) {
        return asked.from() != null && !asked.from().equals(day);
    }
}
