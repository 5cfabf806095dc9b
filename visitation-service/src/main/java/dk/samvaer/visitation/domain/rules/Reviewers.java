package dk.samvaer.visitation.domain.rules;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.Drafting;
import dk.samvaer.visitation.domain.decision.Approval;
import java.util.stream.Stream;

/** Who may review a decision that was complained about, and make the decision that answers the complaint. */
// RSL § 66; CP-08, R53
public enum Reviewers {
    /** Also those who made the decision. */
    ANYBODY,
    /** Nobody who wrote the decision or issued it. */
    OTHER_THAN_AUTHORS,
    /** Nobody who wrote the decision, declared it ready, issued it, asked for its approval or gave it. */
    UNINVOLVED;

    static final String CODE = "REVIEWER_IS_AUTHOR";

    /** Refuses a review of that decision by somebody who may not review it. */
    public void require(Decision complainedOf, Actor by) {
        require(complainedOf, Stream.of(by));
    }

    /** Refuses somebody who may not make a decision while complaints are under review in the case. */
    public void require(Case theCase, Actor by) {
        ReviewLimit.underReview(theCase)
                .map(it -> theCase.decisions().complainedOf(it.id()))
                .forEach(it -> require(it, by));
    }

    /** Refuses an answer to a complaint by a decision that somebody made who may not. */
    public void requireMadeByOthers(Decision complainedOf, Decision answer) {
        require(complainedOf, makers(answer));
    }

    /** Whether none of those who made the draft is barred by a complaint that it answers. */
    boolean allow(Draft draft, Complaint complaint) {
        var about = draft.theCase().decisions().complainedOf(complaint.id());
        return makers(draft.decision()).noneMatch(it -> bars(about, it));
    }

    private void require(Decision complainedOf, Stream<Actor> people) {
        RuleViolation.unless(people.noneMatch(it -> bars(complainedOf, it)), CODE);
    }

    private boolean bars(Decision about, Actor by) {
        var barred = switch (this) {
            case ANYBODY -> Stream.<Actor>empty();
            case OTHER_THAN_AUTHORS -> authors(about);
            case UNINVOLVED -> makers(about);
        };
        return barred.anyMatch(it -> it.subject().equals(by.subject()));
    }

    private static Stream<Actor> makers(Decision it) {
        var readied = Stream.ofNullable(it.drafting().readiedBy());
        return Stream.of(authors(it), readied, approvers(it.drafting())).flatMap(people -> people);
    }

    private static Stream<Actor> authors(Decision it) {
        var issue = it.issue();
        var issuer = issue == null ? Stream.<Actor>empty() : Stream.of(issue.by());
        return Stream.concat(it.drafting().authors().stream(), issuer);
    }

    private static Stream<Actor> approvers(Drafting drafting) {
        var approval = Stream.ofNullable(drafting.approval()).toList();
        return Stream.concat(
                approval.stream().map(Approval::requestedBy),
                approval.stream().flatMap(it -> Stream.ofNullable(it.by())));
    }
}
