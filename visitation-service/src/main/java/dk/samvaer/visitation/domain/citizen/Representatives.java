package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All present and former representatives of a citizen. */
// RP-01, RP-02
public record Representatives(List<Representative> all) {
    /** The code for somebody who is logged in but is no representative of this citizen. */
    public static final String NOT_A_REPRESENTATIVE = "NOT_A_REPRESENTATIVE";

    static final Representatives NONE = new Representatives(List.of());

    public Optional<Representative> find(UUID representativeId) {
        return all.stream().filter(it -> it.id().equals(representativeId)).findFirst();
    }

    Representative get(UUID representativeId) {
        return find(representativeId).orElseThrow(() -> new RuleViolation("REPRESENTATIVE_UNKNOWN"));
    }

    /** The code of the rule that forbids it to the logged-in person, if one does; one person may hold several mandates. */
    Optional<String> refusal(Representative.LoggedIn who, MandateScope mandateScope, LocalDate day) {
        return refusal(who, day, it -> Representation.refusal(it, mandateScope, day));
    }

    /** The code of the rule that keeps the letters of decisions from the logged-in person, if one does. */
    public Optional<String> letterRefusal(Representative.LoggedIn who, LocalDate day) {
        return refusal(who, day, it -> Representation.letterRefusal(it, day));
    }

    /** Whether this representative is the logged-in person. */
    public boolean is(UUID representativeId, Representative.LoggedIn who) {
        return find(representativeId).filter(it -> it.is(who)).isPresent();
    }

    private Optional<String> refusal(
            Representative.LoggedIn who, LocalDate day, Function<Representative, Optional<String>> rule) {
        var refusals = all.stream()
                .filter(it -> it.is(who) && it.inForce(day))
                .map(rule)
                .toList();
        return refusals.stream()
                .filter(Optional::isEmpty)
                .findFirst()
                .orElseGet(() -> refusals.stream().findFirst().orElse(Optional.of(NOT_A_REPRESENTATIVE)));
    }

    /** A copy for everybody who may have the letters of decisions on that day. */
    List<Dispatch.Copy> copies(LocalDate day) {
        return all.stream()
                .filter(it -> Representation.letterRefusal(it, day).isEmpty())
                .map(Dispatch.Copy::to)
                .toList();
    }

    Representatives plus(Representative another) {
        return new Representatives(
                Stream.concat(all.stream(), Stream.of(another)).toList());
    }

    Representatives changed(UUID representativeId, UnaryOperator<Representative> change) {
        return new Representatives(all.stream()
                .map(it -> it.id().equals(representativeId) ? change.apply(it) : it)
                .toList());
    }
}
