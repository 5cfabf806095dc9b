package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.Decision.Issue;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.citizen.Dispatch.Copy;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.law.DanishCalendar;
import dk.samvaer.visitation.letter.LetterContent.Appeal;
import dk.samvaer.visitation.letter.LetterContent.Reasons;
import dk.samvaer.visitation.letter.LetterContent.Rule;
import dk.samvaer.visitation.letter.LetterContent.Section;
import java.util.List;
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
        var determined = new Determinations(what(), issue);
        var between = new Correspondents(issue.rationale().deciding(), sent, copy);
        return new LetterContent(
                draft,
                between.sender(),
                DanishDate.of(issue.issuedOn()),
                caseNumber,
                between.addressee(),
                between.copied(),
                Title.of(determined),
                occasion(),
                determined.lines(),
                Remarks.of(determined),
                reasons(),
                issue.rationale().fullyFavourable() ? Wording.asAsked(what().kind()) : null,
                exception(),
                hearing(),
                issue.rationale().legalReferences().stream().map(Rule::of).toList(),
                appeal(),
                between.copies());
    }

    private List<String> occasion() {
        var why = issue.rationale().occasion();
        return why == null
                ? List.of()
                : OccasionWording.of(why, what().kind(), issue.rationale().wish() != null);
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
                guidance.moved(),
                workingDays(guidance));
    }

    /** Explained only where the letter speaks of working days. */
    private static @Nullable String workingDays(DecisionRationale.Guidance guidance) {
        boolean spokenOf = guidance.postalDays() != null || guidance.moved();
        var ends = guidance.presumedReceipt().plusWeeks(guidance.weeks());
        return spokenOf ? Wording.workingDays(DanishCalendar.fridayAfterAscension(ends)) : null;
    }

    private Recommendation what() {
        return decision.recommendation();
    }
}
