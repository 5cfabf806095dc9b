package dk.samvaer.transport.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.transport.domain.TransportGrantEvent.Lapsed.Cause;
import java.time.Instant;
import java.util.List;

/** Asking for transport, assessing the need, and taking a request back. */
// R47, R50, TR-02
public record Requesting(TransportGrant it, Instant now) {

    /** Whoever asks for what stands already without anybody's asking makes it the own request. */
    public List<TransportGrantEvent> ask(Requester requestedBy, KnownCase known, Actor actor) {
        boolean unasked = it.request().requestedBy() == Requester.SYSTEM && it.undetermined();
        unless(unasked, "TRANSPORT_ALREADY_REQUESTED");
        unless(!known.closed(), "CASE_CLOSED");
        return List.of(new TransportGrantEvent.AskedFor(new Request(requestedBy, actor, now, known.process())));
    }

    public List<TransportGrantEvent> assess(TransportAssessment assessment) {
        Act.ASSESS.requireIn(it.state());
        unless(!assessment.text().isBlank(), "TRANSPORT_ASSESSMENT_TEXT_REQUIRED");
        return List.of(new TransportGrantEvent.Assessed(assessment));
    }

    /** Takes back a request that is not determined yet; the municipality does so in the party's words only, else it determines it. */
    // C4, TR-01
    public List<TransportGrantEvent> withdraw(Withdrawal withdrawal) {
        Act.WITHDRAW.requireIn(it.state());
        if (!withdrawal.by().role().isOfPrivatePerson()) {
            Word.require(withdrawal.word(), "WITHDRAWAL_WORDS_MISSING", DanishTime.day(now));
        }
        return List.of(new TransportGrantEvent.Withdrawn(withdrawal));
    }

    /** A refusal that no decision has carried lapses where a later assessment finds the duty. */
    // R47, TR-01
    public List<TransportGrantEvent> assessedAnew(KnownCase known) {
        var refusal = it.refusal();
        return it.refusedUndecided() && refusal != null && TransportDuty.forbids(refusal, known)
                ? List.of(new TransportGrantEvent.Lapsed(Cause.DUTY_FOUND, DanishTime.day(now)))
                : List.of();
    }

    /** Whether the case needs no request of its own accord: this one stands, waits for its decision, or was made in the same process. */
    public boolean answers(KnownCase known) {
        boolean ofThisProcess =
                it.state() != TransportGrant.State.LAPSED && it.request().process() == known.process();
        return it.undetermined() || it.standing() || it.refusedUndecided() || ofThisProcess;
    }
}
