package dk.samvaer.plan.web.print;

import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.print.PlanPage.Row;
import dk.samvaer.plan.print.PlanPage.Section;
import dk.samvaer.plan.print.PlanPage.Table;
import dk.samvaer.plan.web.FollowUpView;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Paragraphs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of the follow-ups of a plan, in words, and when the next one is due. */
// AP-07, AP-08; R33
record FollowUpWords(Audience reader) {

    Stream<Section> of(@Nullable LocalDate dueOn, List<FollowUpView> held) {
        var next = Optional.ofNullable(dueOn).stream()
                .map(it -> "Vi følger op på planen senest den " + DanishDate.of(it) + ".")
                .toList();
        return next.isEmpty() && held.isEmpty()
                ? Stream.of()
                : Stream.of(new Section(
                        "Opfølgning",
                        next,
                        List.of(),
                        held.stream().map(this::table).toList()));
    }

    private Table table(FollowUpView it) {
        var rows = new ArrayList<Row>();
        rows.add(new Row("Det blev resultatet", List.of(result(it.result()))));
        rows.add(new Row(
                reader.reads("Har du udbytte af hjælpen?", "Har borgeren udbytte af hjælpen?"),
                List.of(benefit(it.benefit()))));
        it.benefits().forEach(goal -> rows.add(new Row("Mål " + goal.goal(), List.of(benefit(goal.benefit())))));
        if (it.citizensView() != null) {
            rows.add(new Row(reader.reads("Det siger du", "Det siger borgeren"), Paragraphs.of(it.citizensView())));
        }
        if (it.note() != null) {
            rows.add(new Row("Notat", Paragraphs.of(it.note())));
        }
        return new Table("Opfølgning den " + DanishDate.of(it.heldOn()), rows);
    }

    private static String result(FollowUpView.Result result) {
        return switch (result) {
            case CONTINUE -> "Planen fortsætter.";
            case CHANGE -> "Planen bliver lavet om.";
            case END -> "Planen slutter.";
        };
    }

    private static String benefit(FollowUpView.Benefit benefit) {
        return switch (benefit) {
            case YES -> "Ja";
            case PARTLY -> "Delvist";
            case NO -> "Nej";
        };
    }
}
