package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.offer.Offer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One offer and its answer, the oldest first. */
public record OfferView(
        LocalDate offeredOn, OfferChannel channel, @Nullable OfferAnswerView answer) {

    /** Who answered for the citizen. */
    public enum Party {
        CITIZEN,
        GUARDIAN
    }

    /** How the plan was offered. */
    public enum OfferChannel {
        MEETING,
        PHONE,
        LETTER,
        DIGITAL_POST
    }

    /** What the citizen said to the offer. */
    public record OfferAnswerView(boolean accepted, LocalDate on, Party party) {
        static @Nullable OfferAnswerView of(Offer.@Nullable Answer answer) {
            return answer == null
                    ? null
                    : new OfferAnswerView(
                            answer.accepted(),
                            answer.on(),
                            Party.valueOf(answer.party().name()));
        }
    }

    static OfferView of(Offer it) {
        return new OfferView(
                it.offeredOn(), OfferChannel.valueOf(it.channel().name()), OfferAnswerView.of(it.answer()));
    }
}
