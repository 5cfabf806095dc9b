package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.visitation.domain.cases.Decision.Issue;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Before;
import dk.samvaer.visitation.domain.decision.DecisionRationale.WishAnswer;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Terms;
import dk.samvaer.visitation.domain.decision.TransportLimits;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.letter.LetterContent.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a decision determines, in words: each line with what was there before and what was asked for. */
// DE-01, DE-05
record Determinations(Recommendation what, Issue issue) {

    List<Line> lines() {
        var determined =
                issue.lines().stream().map(it -> new Line(Wording.subject(it.subject()), Wording.outcome(words(it))));
        return Stream.concat(determined, firstDay().stream()).toList();
    }

    /** One determination and what belongs to it, each null where there is none. */
    record Words(
            Outcome outcome,
            @Nullable String given,
            @Nullable String before,
            @Nullable String asked) {}

    /** Whether something was asked for and refused that leaves the offer as it is. */
    boolean unchanged() {
        return what.kind() == DecisionKind.REFUSAL && !has(Subject.ELIGIBILITY);
    }

    /** What the citizen keeps when a change is refused; null where it is not known. */
    @Nullable
    String kept() {
        var had = issue.rationale().before();
        if (!unchanged() || had == null) {
            return null;
        }
        return Wording.daysPerWeek(had.terms().daysPerWeek()) + " hos "
                + name(had.terms().supplierId());
    }

    /** Whether the end of the offer is also the end of transport. */
    // TR-05
    boolean endsTransport() {
        return what.kind() == DecisionKind.TERMINATION
                && before().map(Before::transportMode).isPresent();
    }

    /** The subjects in which the citizen does not get what was asked for, or is refused something. */
    List<Subject> shortfalls() {
        return issue.lines().stream()
                .filter(it -> it.outcome().denies() || asked(it) != null)
                .map(DecisionLine::subject)
                .distinct()
                .toList();
    }

    /** Whether the citizen asked for something in particular of this kind. */
    boolean askedFor(Subject subject) {
        return wished(subject) != null;
    }

    boolean refuses(Subject subject) {
        return issue.lines().stream().anyMatch(it -> it.subject() == subject && it.outcome() == Outcome.REFUSED);
    }

    boolean has(Subject subject) {
        return issue.lines().stream().anyMatch(it -> it.subject() == subject);
    }

    /** The terms until then; empty where no grant was running. */
    Optional<Terms> termsBefore() {
        return before().map(Before::terms);
    }

    private Words words(DecisionLine line) {
        var given = line.outcome() == Outcome.REFUSED ? null : given(line.subject(), line);
        var had = had(line.subject());
        boolean other = what.kind() == DecisionKind.CHANGE && !Objects.equals(had, given);
        return new Words(line.outcome(), given, other ? had : null, asked(line));
    }

    private @Nullable String given(Subject subject, DecisionLine line) {
        return switch (subject) {
            case ELIGIBILITY -> null;
            case EXTENT -> extent(what.daysPerWeek());
            case SUPPLIER -> name(what.supplierId());
            case TRANSPORT -> transport(line);
            case REMUNERATION -> remuneration();
        };
    }

    /** For what the citizen is remunerated. */
    // PA-01
    private @Nullable String remuneration() {
        var it = what.remuneration();
        return it == null
                ? null
                : switch (it.activityType()) {
                    case INCOME_GENERATING -> "Bevilget for aktiviteter, der giver en indtægt";
                    case SERVICE -> "Bevilget for servicerende aktiviteter";
                };
    }

    private @Nullable String had(Subject subject) {
        return switch (subject) {
            case ELIGIBILITY, REMUNERATION -> null;
            case EXTENT ->
                termsBefore().map(it -> Wording.daysPerWeek(it.daysPerWeek())).orElse(null);
            case SUPPLIER -> termsBefore().map(it -> name(it.supplierId())).orElse(null);
            case TRANSPORT ->
                before().map(it -> transport(it.transportMode(), it.transportLimits()))
                        .orElse(null);
        };
    }

    /** What the citizen asked for, where that is not what is granted. */
    private @Nullable String asked(DecisionLine line) {
        var wished = wished(line.subject());
        boolean refused = line.outcome() == Outcome.REFUSED;
        return refused || !Objects.equals(wished, given(line.subject(), line)) ? wished : null;
    }

    private @Nullable String wished(Subject subject) {
        return wish().map(it -> switch (subject) {
                    case ELIGIBILITY, REMUNERATION -> null;
                    case EXTENT -> extent(it.daysPerWeek());
                    case SUPPLIER -> name(it.supplierId());
                    case TRANSPORT -> name(it.transportMode());
                })
                .orElse(null);
    }

    private Optional<Line> firstDay() {
        return Wording.firstDay(what.kind()).map(label -> {
            var day = Objects.requireNonNull(what.startsOn());
            var other = wish().map(Wish.Asked::from).filter(it -> !it.equals(day));
            return new Line(
                    label,
                    DanishDate.of(day)
                            + other.map(DanishDate::of).map(Wording::insteadOf).orElse(""));
        });
    }

    LocalDate day() {
        return what.start();
    }

    private Optional<Wish.Asked> wish() {
        return Optional.ofNullable(issue.rationale().wish()).map(WishAnswer::asked);
    }

    private Optional<Before> before() {
        return Optional.ofNullable(issue.rationale().before());
    }

    private static @Nullable String extent(@Nullable Integer days) {
        return days == null ? null : Wording.daysPerWeek(days);
    }

    private @Nullable String name(@Nullable String code) {
        return code == null ? null : issue.rationale().nameOf(code);
    }

    private @Nullable String transport(DecisionLine line) {
        return issue.rationale().transports().stream()
                .filter(it -> it.lineId().equals(line.lineId()))
                .findFirst()
                .map(it -> transport(it.mode(), it.limits()))
                .orElse(null);
    }

    // DE-05
    private @Nullable String transport(@Nullable String mode, @Nullable TransportLimits limits) {
        return mode == null ? null : name(mode) + (limits == null ? "" : Wording.limits(limits));
    }

    /** Whether transport is granted between the offer and another place than the home. */
    boolean fromElsewhere() {
        return issue.rationale().transports().stream()
                .anyMatch(it -> it.limits() != null && it.limits().pickUp() != null);
    }
}
