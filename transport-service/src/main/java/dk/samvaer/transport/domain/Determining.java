package dk.samvaer.transport.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the visitator determines about transport: granted, refused, or other terms. */
// TR-01, TR-03, R47 to R50
public record Determining(TransportGrant it, KnownCase known, LocalDate today) {

    public List<TransportGrantEvent> grant(GrantedMode mode) {
        Act.GRANT.requireIn(it.state());
        unless(!known.closed(), "CASE_CLOSED");
        TransportDuty.requireGrantable(known, mode);
        return it.followed(
                List.of(new TransportGrantEvent.Granted(mode)), known.activity().from(mode.from()));
    }

    public List<TransportGrantEvent> refuse(Refusal refusal) {
        Act.REFUSE.requireIn(it.state());
        unless(!known.closed(), "CASE_CLOSED");
        TransportDuty.requireRefusable(known, refusal, today);
        return List.of(new TransportGrantEvent.Refused(refusal));
    }

    /**
     * Other terms wait for the decision that carries them, unless the citizen is not worse off or has asked for them; then they are noted at
     * once. While terms wait, the newest proposal may take the ones before it back.
     *
     * @param wish what the citizen said; null where the citizen has not asked for them
     */
    // TR-03, DE-05, C4, R49
    public List<TransportGrantEvent> change(GrantedMode next, @Nullable Word wish) {
        Act.CHANGE_TERMS.requireIn(it.state());
        unless(next.isReasoned(), "TRANSPORT_ASSESSMENT_TEXT_REQUIRED");
        if (wish != null) {
            Word.require(wish, "WORD_MISSING", today);
        }
        boolean waits = it.decided().modeWaits();
        unless(waits || !next.sameAs(it.mode()), "TRANSPORT_TERMS_UNCHANGED");
        requireInTime(next.from());
        boolean mayWorsen = wish == null && next.mayWorsen(it.mode());
        return mayWorsen || waits || !it.decided().carried()
                ? List.of(new TransportGrantEvent.ModeProposed(it.decided()
                        .propose(
                                it.id(),
                                next,
                                wish == null && next.limits().lessThan(it.mode().limits()))))
                : List.of(new TransportGrantEvent.TermsNoted(next, wish));
    }

    /** Nothing is rewritten, and nothing lies after the end. */
    // TR-05, DE-04
    private void requireInTime(LocalDate from) {
        unless(!from.isBefore(it.mode().from()), "TRANSPORT_TERMS_BEFORE_CURRENT");
        unless(!from.isBefore(today), "TRANSPORT_CHANGE_BACKWARDS");
        var end = it.execution().endsOn();
        unless(end == null || !from.isAfter(end), "TRANSPORT_OUTLIVES_GRANT");
    }
}
