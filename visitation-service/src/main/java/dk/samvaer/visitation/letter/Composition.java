package dk.samvaer.visitation.letter;

import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.Decision.Issue;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.citizen.Dispatch.Copy;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.letter.LetterContent.Appeal;
import dk.samvaer.visitation.letter.LetterContent.Line;
import dk.samvaer.visitation.letter.LetterContent.Reasons;
import dk.samvaer.visitation.letter.LetterContent.Rule;
import dk.samvaer.visitation.letter.LetterContent.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts into words what was stored when a decision was issued. */
record Composition(
        String caseNumber,
        Decision decision,
        Issue issue,
        Dispatch sent,
        @Nullable Copy copy) {

    private static final String TARGET_GROUP = "TG-";

    LetterContent content(boolean draft) {
        var between = new Correspondents(issue.rationale().deciding(), sent, copy);
        return new LetterContent(
                draft,
                between.sender(),
                DanishDate.of(issue.issuedOn()),
                caseNumber,
                between.addressee(),
                between.copied(),
                Wording.title(what().kind(), unchanged()),
                occasion(),
                lines(),
                Wording.lasting(what().kind()),
                unchanged(),
                reasons(),
                exception(),
                hearing(),
                issue.rationale().legalReferences().stream()
                        .map(Composition::rule)
                        .toList(),
                appeal(),
                between.copies());
    }

    private @Nullable String occasion() {
        var why = issue.rationale().occasion();
        return why == null ? null : Wording.occasion(why.trigger(), why.complainedOn());
    }

    private List<Line> lines() {
        var determined = issue.lines().stream()
                .map(it ->
                        new Line(Wording.subject(it.subject()), Wording.outcome(it.outcome(), granted(it), asked(it))));
        var firstDay = Wording.firstDay(what().kind()).map(label -> new Line(label, firstDay()));
        return Stream.concat(determined, firstDay.stream()).toList();
    }

    /** A refused change leaves the offer as it is. */
    private boolean unchanged() {
        return what().kind() == DecisionKind.REFUSAL
                && issue.lines().stream().noneMatch(it -> it.subject() == DecisionLine.Subject.ELIGIBILITY);
    }

    private @Nullable String granted(DecisionLine line) {
        return switch (line.subject()) {
            case ELIGIBILITY -> null;
            case EXTENT -> extent(what().daysPerWeek());
            case SUPPLIER -> supplier(what().supplierId());
            case TRANSPORT -> transport(line);
        };
    }

    /** What the citizen asked for, where that is not what is granted. */
    // DE-01
    private @Nullable String asked(DecisionLine line) {
        var answered = issue.rationale().wish();
        if (answered == null) {
            return null;
        }
        var wish = answered.asked();
        var asked = switch (line.subject()) {
            case ELIGIBILITY -> null;
            case EXTENT -> extent(wish.daysPerWeek());
            case SUPPLIER -> supplier(wish.supplierId());
            case TRANSPORT -> mode(wish.transportMode());
        };
        boolean refused = line.outcome() == DecisionLine.Outcome.REFUSED;
        return refused || !Objects.equals(asked, granted(line)) ? asked : null;
    }

    private static @Nullable String extent(@Nullable Integer days) {
        return days == null ? null : Wording.daysPerWeek(days);
    }

    private @Nullable String supplier(@Nullable String id) {
        return id == null ? null : issue.rationale().nameOf(id);
    }

    private @Nullable String mode(@Nullable String code) {
        return code == null ? null : issue.rationale().nameOf(code);
    }

    private @Nullable String transport(DecisionLine line) {
        return issue.rationale().transports().stream()
                .filter(it -> it.lineId().equals(line.lineId()))
                .map(DecisionRationale.TransportMode::mode)
                .filter(Objects::nonNull)
                .findFirst()
                .map(issue.rationale()::nameOf)
                .orElse(null);
    }

    private String firstDay() {
        return DanishDate.of(Objects.requireNonNull(what().startsOn()));
    }

    private @Nullable Reasons reasons() {
        var given = what().reasons();
        return given == null
                ? null
                : new Reasons(
                        Paragraphs.of(given.legalRules()),
                        Paragraphs.of(given.considerations()),
                        Paragraphs.of(given.facts()));
    }

    /** The reasons for an exception from the rules; approvals and overrides are internal to the municipality. */
    // TG-03, TG-05 to TG-07
    private @Nullable Section exception() {
        var paragraphs = issue.rationale().steps().stream()
                .filter(it -> it.outcome() == DecisionRationale.Outcome.EXCEPTION
                        && it.rule().startsWith(TARGET_GROUP))
                .flatMap(it -> Stream.ofNullable(it.reason()))
                .distinct()
                .flatMap(it -> Paragraphs.of(it).stream())
                .toList();
        return paragraphs.isEmpty() ? null : new Section(Wording.exception(what().kind()), paragraphs);
    }

    private @Nullable String hearing() {
        var held = decision.drafting().hearing();
        return held == null ? null : Wording.hearing(held).orElse(null);
    }

    private static Rule rule(LegalReference it) {
        return new Rule(it.title(), it.act(), it.text());
    }

    private Appeal appeal() {
        var guidance = issue.rationale().guidance();
        var receipt = DanishDate.of(guidance.presumedReceipt());
        var known = decision.receipt();
        return new Appeal(
                known == null || known.guidedInTime(),
                guidance.weeks(),
                Wording.presumed(issue.delivery(), receipt, guidance.postalDays()),
                receipt,
                DanishDate.withWeekday(guidance.lastDay()),
                guidance.moved());
    }

    private Recommendation what() {
        return decision.recommendation();
    }
}
