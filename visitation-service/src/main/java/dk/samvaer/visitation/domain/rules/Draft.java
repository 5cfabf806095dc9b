package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.Drafting;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale.TransportMode;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Terms;
import dk.samvaer.visitation.domain.enquiry.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft decision together with the case, the citizen's birth date and the day, as the rules need it.
 *
 * @param choices what the municipality has set
 */
public record Draft(Case theCase, Decision decision, LocalDate birthDate, LocalDate today, MunicipalChoices choices) {

    public Draft(Case theCase, Decision decision, LocalDate birthDate, LocalDate today) {
        this(theCase, decision, birthDate, today, MunicipalChoices.USUAL);
    }

    Recommendation what() {
        return decision.recommendation();
    }

    DecisionKind kind() {
        return what().kind();
    }

    public Drafting drafting() {
        return decision.drafting();
    }

    Optional<Findings> findings() {
        return theCase.assessments().completed().map(Assessment::findings);
    }

    /** The running grant, if there is one. */
    Optional<Grant> grant() {
        return Optional.ofNullable(theCase.grant()).filter(Grant::running);
    }

    public List<DecisionLine> lines() {
        return DecisionLines.of(this);
    }

    /** What it determines about transport. */
    TransportLines transport() {
        return new TransportLines(this);
    }

    /** Whether it leaves the offer as it is and decides on transport or remuneration only. */
    // TR-03, PA-01
    boolean leavesTerms() {
        return kind() == DecisionKind.CHANGE && DecisionLines.own(this).isEmpty() && !lines().isEmpty();
    }

    /** Whether extent or supplier become other than they are. */
    boolean changesTerms() {
        return changes(it -> it.daysPerWeek() != what().terms().daysPerWeek()
                || !it.supplierId().equals(what().supplierId()));
    }

    /** The codes of the suppliers and modes of transport that it mentions, and of those that were asked for. */
    Stream<String> codes() {
        var given = Stream.concat(
                Stream.ofNullable(what().supplierId()),
                transport().modes().stream().map(TransportMode::mode).filter(Objects::nonNull));
        return Stream.concat(given, asked().stream().flatMap(Wish.Asked::codes));
    }

    /** What the citizen has asked for, unless it was taken back. */
    Optional<Wish> wish() {
        return theCase.intake().wishes().holding(what().wishId());
    }

    Optional<Wish.Asked> asked() {
        return wish().map(Wish::asked);
    }

    /** Whether it gives exactly what the citizen asked for: supplier, extent, mode of transport and day. */
    // DE-01, PH-01, DU-05
    boolean fullyFavourable() {
        return wish().filter(this::gives).isPresent() && denied().isEmpty();
    }

    /** Whether it goes against the party, in whole or in part; a move to another supplier does too. */
    // PH-01
    boolean adverse() {
        boolean less = kind() != DecisionKind.CHANGE || worsens() || !denied().isEmpty();
        return less && !fullyFavourable();
    }

    private boolean gives(Wish it) {
        boolean day = !it.otherDay(what().startsOn());
        boolean transport = !it.otherTransport(transport().after().orElse(null));
        return switch (kind()) {
            case GRANT -> day && transport && !otherExtentAsked() && !otherSupplierAsked();
            case CHANGE ->
                day && transport && changesOnly(it.asked()) && !transport().worsens();
            case TERMINATION -> day;
            case PARTIAL_GRANT, REFUSAL -> false;
        };
    }

    /** Whether a change gives what was asked for and leaves the rest as it was. */
    private boolean changesOnly(Wish.Asked asked) {
        return grant().map(Grant::terms)
                .filter(it -> Objects.requireNonNullElse(asked.daysPerWeek(), it.daysPerWeek())
                        .equals(what().daysPerWeek()))
                .filter(it -> Objects.requireNonNullElse(asked.supplierId(), it.supplierId())
                        .equals(what().supplierId()))
                .isPresent();
    }

    boolean otherExtentAsked() {
        return wish().filter(it -> it.otherExtent(what().daysPerWeek())).isPresent();
    }

    boolean otherSupplierAsked() {
        return wish().filter(it -> it.otherSupplier(what().supplierId())).isPresent();
    }

    /** Whether it refuses a change of the grant that the citizen asked for. */
    boolean refusesChange() {
        return kind() == DecisionKind.REFUSAL && grant().isPresent();
    }

    /** Whether the party was heard about this: a new assessment, another kind and anything worse need a new hearing. */
    // PH-01
    boolean heard() {
        var hearing = drafting().hearing();
        return hearing != null && hearing.settled() && hearing.covers(about());
    }

    public Hearing.About about() {
        var assessed = theCase.assessments().completed().map(Assessment::id).orElse(null);
        return new Hearing.About(
                kind(),
                assessed,
                what().startsOn(),
                what().daysPerWeek(),
                what().supplierId(),
                transport().modes(),
                denied(),
                new RemunerationRules(this).refused());
    }

    private Set<DecisionLine.Subject> denied() {
        return lines().stream()
                .filter(it -> it.outcome().denies())
                .map(DecisionLine::subject)
                .collect(Collectors.toSet());
    }

    /** Whether something that the citizen has becomes less, or other than it is without having been asked for. */
    // DE-04, CP-10
    boolean worsens() {
        return switch (kind()) {
            case TERMINATION -> !fullyFavourable();
            case CHANGE -> reduces() || moves() || transport().worsens() || new RemunerationRules(this).ends();
            case GRANT, PARTIAL_GRANT, REFUSAL -> false;
        };
    }

    /** Whether the citizen is to come on fewer days, without having asked for that. */
    private boolean reduces() {
        return changes(it -> what().terms().daysPerWeek() < it.daysPerWeek())
                && asked().filter(it -> Objects.equals(it.daysPerWeek(), what().daysPerWeek()))
                        .isEmpty();
    }

    /** Whether the citizen is to go to another supplier, without having asked for that. */
    private boolean moves() {
        return changes(it -> !it.supplierId().equals(what().supplierId()))
                && asked().filter(it -> Objects.equals(it.supplierId(), what().supplierId()))
                        .isEmpty();
    }

    private boolean changes(Predicate<Terms> terms) {
        return grant().map(Grant::terms).filter(terms).isPresent();
    }
}
