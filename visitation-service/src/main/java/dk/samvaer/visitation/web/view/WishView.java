package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.enquiry.Wish;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the citizen asked for, who said it, when and in what words. */
public record WishView(
        UUID id,
        Speaker speaker,
        @Nullable UUID representativeId,
        LocalDate saidOn,
        EnquiryView.Channel channel,
        Confidential words,
        Asked asked,
        @Nullable LocalDate withdrawnOn) {

    /** Who may say what the citizen wishes. */
    public enum Speaker {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE
    }

    /** What a wish is about. */
    public enum Subject {
        OFFER,
        CHANGE,
        TERMINATION,
        SUSPENSION,
        NO_TRANSPORT
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

        private static Asked of(Wish.Asked it) {
            return new Asked(
                    Codes.as(Subject.class, it.subject()),
                    it.daysPerWeek(),
                    it.supplierId(),
                    it.transportMode(),
                    it.from(),
                    it.until());
        }
    }

    static WishView of(Wish it) {
        var said = it.statement();
        return new WishView(
                it.id(),
                Codes.as(Speaker.class, said.speaker()),
                said.representativeId(),
                said.saidOn(),
                Codes.as(EnquiryView.Channel.class, said.channel()),
                said.words(),
                Asked.of(it.asked()),
                it.withdrawnOn());
    }
}
