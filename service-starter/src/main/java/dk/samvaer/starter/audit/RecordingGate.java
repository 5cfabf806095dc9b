package dk.samvaer.starter.audit;

import dk.samvaer.starter.audit.AccessEntry.Outcome;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.store.Gate;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Records every admission and refusal of another gate. */
final class RecordingGate implements Gate {
    static final String RECORDED = RecordingGate.class.getName() + ".recorded";

    private final Gate gate;
    private final AccessRecorder recorder;

    RecordingGate(Gate gate, AccessRecorder recorder) {
        this.gate = gate;
        this.recorder = recorder;
    }

    @Override
    public void admit(Aggregate<?, ?> aggregate) {
        MDC.put("caseId", aggregate.caseId().toString());
        pass(aggregate);
        recorder.aggregate(aggregate, Outcome.ADMITTED);
    }

    @Override
    public void admitAgain(Aggregate<?, ?> aggregate) {
        MDC.put("caseId", aggregate.caseId().toString());
        gate.admitAgain(aggregate);
        recorder.aggregate(aggregate, Outcome.ADMITTED);
    }

    /** One entry for the whole page. */
    @Override
    public void admitAll(List<? extends Aggregate<?, ?>> aggregates) {
        aggregates.forEach(this::pass);
        recordShown(aggregates);
    }

    /** One entry for what is shown; who is shown nothing has asked for what is not theirs. */
    @Override
    public <A extends Aggregate<?, ?>> List<A> visible(List<A> aggregates) {
        List<A> shown = gate.visible(aggregates);
        recordShown(shown);
        if (shown.isEmpty()) {
            aggregates.forEach(hidden -> recorder.aggregate(hidden, Outcome.REFUSED));
        }
        return shown;
    }

    private void recordShown(List<? extends Aggregate<?, ?>> aggregates) {
        aggregates.stream()
                .findFirst()
                .ifPresent(first -> recorder.listed(
                        first.getClass().getSimpleName(),
                        aggregates.stream().map(Shown::of).toList()));
    }

    private void pass(Aggregate<?, ?> aggregate) {
        try {
            gate.admit(aggregate);
        } catch (Forbidden | NotFound refused) {
            recorder.aggregate(aggregate, Outcome.REFUSED);
            noteRecorded();
            throw refused;
        }
    }

    private static void noteRecorded() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(RECORDED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
