package dk.samvaer.plan.web.print;

import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.print.Edition;
import dk.samvaer.plan.print.PlanPage;
import dk.samvaer.plan.print.PlanPage.Row;
import dk.samvaer.plan.print.PlanPage.Section;
import dk.samvaer.plan.print.PlanPage.Table;
import dk.samvaer.plan.web.PedagogicalPlanView;
import dk.samvaer.plan.web.PedagogicalPlanView.ActivePlanView;
import dk.samvaer.plan.web.PedagogicalPlanView.DutyAnswerView;
import dk.samvaer.plan.web.PedagogicalPlanView.PedagogicalContentView;
import dk.samvaer.plan.web.PedagogicalPlanView.SubGoalView;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Paragraphs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pedagogical plan in words, made of what its reader may see. */
// SU-04, SU-07
record PrintedPedagogicalPlan(PedagogicalPlanView plan, String caseNumber, Audience reader) {
    private static final String KIND = "Pædagogisk plan";
    private static final String NOT_WRITTEN = "(ikke skrevet endnu)";

    /** @param version null for the one that is worked by */
    PlanPage version(@Nullable Integer version) {
        var latest = plan.active();
        if (latest == null) {
            throw new RuleViolation("PEDAGOGICAL_PLAN_NOT_ACTIVE");
        }
        var asked = version == null ? latest : find(version);
        var edition = new Edition(KIND, caseNumber, asked.version(), asked.activatedOn(), false);
        return page(edition, notes(asked, latest), asked.content());
    }

    PlanPage draft(LocalDate today) {
        var draft = plan.draft();
        if (draft == null) {
            throw new RuleViolation("NO_DRAFT");
        }
        var latest = plan.active();
        int number = latest == null ? 1 : latest.version() + 1;
        return page(new Edition(KIND, caseNumber, number, today, true), List.of(), draft);
    }

    private ActivePlanView find(int version) {
        return Stream.concat(Stream.ofNullable(plan.active()), plan.superseded().stream())
                .filter(it -> it.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("versions", version));
    }

    private List<String> notes(ActivePlanView asked, ActivePlanView latest) {
        var notes = new ArrayList<String>();
        if (asked.version() != latest.version()) {
            notes.add("Versionen gælder ikke længere. Der er en nyere version af planen.");
        }
        if (plan.closedOn() != null) {
            notes.add("Planen er afsluttet den " + DanishDate.of(plan.closedOn()) + ".");
        }
        notes.add(basis(asked.basedOnPlanVersion()));
        return notes;
    }

    private String basis(@Nullable Integer planVersion) {
        return planVersion == null
                ? reader.reads("Du har", "Borgeren har")
                        + " takket nej til en handleplan. Planen bygger derfor på kommunens bestilling."
                : "Planen bygger på version " + planVersion + " af "
                        + reader.reads("din handleplan.", "borgerens handleplan.");
    }

    private PlanPage page(Edition edition, List<String> notes, PedagogicalContentView content) {
        var sections = new ArrayList<Section>();
        sections.add(Section.of(
                reader.reads("Det kan du, og det har du brug for", "Det kan borgeren, og det har borgeren brug for"),
                Paragraphs.of(content.startingPoint())));
        sections.add(goals(content.goals()));
        sections.add(Section.of("Sådan arbejder vi med målene", Paragraphs.of(content.methods())));
        sections.add(duties(content.duties()));
        if (content.doneAndSeen() != null) {
            sections.add(Section.of("Det er der sket siden sidst", Paragraphs.of(content.doneAndSeen())));
        }
        return new PlanPage(
                edition, reader.reads("Din pædagogiske plan", "Borgerens pædagogiske plan"), notes, sections);
    }

    private static Section goals(List<SubGoalView> goals) {
        var rows = IntStream.range(0, goals.size())
                .mapToObj(at -> new Row("Delmål " + (at + 1), text(goals.get(at))))
                .toList();
        return rows.isEmpty()
                ? Section.of("Delmål", List.of("Der er ikke skrevet nogen delmål endnu."))
                : Section.ofTables("Delmål", List.of(new Table(null, rows)));
    }

    private static List<String> text(SubGoalView goal) {
        var serves = Stream.ofNullable(goal.subGoalOf()).map(it -> "Hører til mål " + it + " i handleplanen.");
        return Stream.concat(Paragraphs.of(goal.text()).stream(), serves).toList();
    }

    private Section duties(List<DutyAnswerView> answers) {
        var heading = reader.reads("Det skal tilbuddet give dig", "Det skal tilbuddet give borgeren");
        var rows = answers.stream().map(it -> new Row(label(it), answer(it))).toList();
        return rows.isEmpty()
                ? Section.of(heading, List.of(NOT_WRITTEN))
                : Section.ofTables(heading, List.of(new Table(null, rows)));
    }

    private String label(DutyAnswerView answer) {
        return switch (answer.duty()) {
            case NECESSARY_CARE -> "Hjælp til toilet, mad og drikke";
            case COMMUNITY -> "At være med i et fællesskab";
            case RELATIONS_AND_SAFETY -> "Gode relationer og en tryg hverdag";
            case IDENTITY -> reader.reads("At udvikle den, du er", "At udvikle sin identitet");
            case HOLISTIC_EFFORT ->
                reader.reads(
                        "Hjælp, der passer til dig og dit handicap", "En samlet indsats, der passer til handicappet");
        };
    }

    private static List<String> answer(DutyAnswerView answer) {
        if (answer.how() != null) {
            return Paragraphs.of(answer.how());
        }
        return answer.notApplicable() == null
                ? List.of(NOT_WRITTEN)
                : Stream.concat(
                                Stream.of("Ikke relevant."),
                                Paragraphs.of(Objects.requireNonNull(answer.notApplicable())).stream())
                        .toList();
    }
}
