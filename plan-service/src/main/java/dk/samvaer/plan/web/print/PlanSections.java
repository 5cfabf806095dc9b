package dk.samvaer.plan.web.print;

import dk.samvaer.plan.domain.content.Theme;
import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.print.PlanPage.Row;
import dk.samvaer.plan.print.PlanPage.Section;
import dk.samvaer.plan.print.PlanPage.Table;
import dk.samvaer.plan.web.GoalView;
import dk.samvaer.plan.web.PlanContentView.AgreementView;
import dk.samvaer.plan.web.PlanContentView.DurationView;
import dk.samvaer.plan.web.PlanContentView.InvolvementView;
import dk.samvaer.plan.web.PlanContentView.ParticipantView;
import dk.samvaer.plan.web.PlanContentView.SpecialMatterView;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.letter.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sections of an action plan, each left out where its reader is not given it.
 *
 * @param missing said in place of a text that is not there; null where that text is simply not the reader's
 * @param names of suppliers, by their codes
 */
// SEL § 141; AP-03, AP-05, AP-06, AP-08
record PlanSections(Audience reader, @Nullable String missing, UnaryOperator<String> names) {

    Stream<Section> text(String heading, @Nullable Confidential text) {
        return text == null ? absent(heading) : Stream.of(Section.of(heading, Paragraphs.of(text)));
    }

    Stream<Section> duration(@Nullable DurationView duration) {
        var heading = "Hvor længe";
        if (duration == null) {
            return absent(heading);
        }
        var given = Optional.ofNullable(duration.text()).stream().flatMap(it -> Paragraphs.of(it).stream());
        return Stream.of(Section.of(
                heading,
                switch (duration.kind()) {
                    case PERMANENT ->
                        Stream.concat(Stream.of("Indsatsen er varig. Den har ingen slutdato."), given)
                                .toList();
                    case LIMITED -> given.toList();
                }));
    }

    Stream<Section> goals(List<GoalView> goals) {
        var heading = "Mål";
        return goals.isEmpty()
                ? absent(heading)
                : Stream.of(
                        Section.ofTables(heading, goals.stream().map(this::goal).toList()));
    }

    private Table goal(GoalView goal) {
        var rows = new ArrayList<Row>();
        rows.add(new Row("Målet", Paragraphs.of(goal.text())));
        add(rows, reader.reads("Dit eget mål", "Borgerens eget mål"), goal.citizensGoal());
        rows.add(new Row("Slags mål", List.of(aim(goal.aim()))));
        if (goal.theme() != null) {
            rows.add(new Row("Tema", List.of(Theme.valueOf(goal.theme().name()).danish())));
        }
        add(rows, "Sådan ser vi, om målet er nået", goal.measure());
        return new Table("Mål " + goal.number(), rows);
    }

    private String aim(GoalView.Aim aim) {
        return switch (aim) {
            case DEVELOP -> reader.reads("At udvikle det, du kan", "At udvikle det, borgeren kan");
            case REHABILITATE -> reader.reads("At genvinde det, du har mistet", "At genvinde det, borgeren har mistet");
            case MAINTAIN -> reader.reads("At bevare det, du kan", "At bevare det, borgeren kan");
        };
    }

    Stream<Section> matters(List<SpecialMatterView> matters) {
        var heading = "Andre vigtige forhold";
        var rows = matters.stream().map(it -> new Row(subject(it), answer(it))).toList();
        return rows.isEmpty() ? absent(heading) : Stream.of(Section.ofTables(heading, List.of(new Table(null, rows))));
    }

    private static String subject(SpecialMatterView matter) {
        return switch (matter.subject()) {
            case HOUSING -> "Bolig";
            case EMPLOYMENT -> "Arbejde";
            case PERSONAL_HELP -> "Personlig hjælp";
            case TREATMENT -> "Behandling";
            case AIDS -> "Hjælpemidler";
            case OTHER -> "Andet";
        };
    }

    private static List<String> answer(SpecialMatterView matter) {
        var text = Optional.ofNullable(matter.text()).stream().flatMap(it -> Paragraphs.of(it).stream());
        var why = Optional.ofNullable(matter.notRelevant()).stream()
                .flatMap(it -> Stream.concat(Stream.of("Ikke relevant."), Paragraphs.of(it).stream()));
        return Stream.concat(text, why).toList();
    }

    Stream<Section> agreements(List<AgreementView> agreements) {
        return agreements.isEmpty()
                ? Stream.of()
                : Stream.of(Section.ofTables(
                        "Sådan arbejder vi sammen",
                        agreements.stream().map(this::agreement).toList()));
    }

    private Table agreement(AgreementView it) {
        return new Table(
                supplier(it.supplierId(), it.section()),
                List.of(
                        new Row("Det gør leverandøren", Paragraphs.of(it.what())),
                        new Row("Hvornår", Paragraphs.of(it.when())),
                        new Row("Sådan får de andre besked", Paragraphs.of(it.told()))));
    }

    Stream<Section> participants(List<ParticipantView> participants, @Nullable Confidential absence) {
        var heading = "De har været med til at lave planen";
        if (participants.isEmpty() && absence == null) {
            return absent(heading);
        }
        var why = Optional.ofNullable(absence).stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(reader.reads("Du har ikke selv været med.", "Borgeren har ikke selv været med.")),
                        Paragraphs.of(it).stream()))
                .toList();
        return Stream.of(new Section(
                heading, why, participants.stream().map(this::participant).toList(), List.of()));
    }

    private String participant(ParticipantView it) {
        var role = switch (it.role()) {
            case CITIZEN -> reader.reads("Du selv", "Borgeren");
            case GUARDIAN -> "Værge";
            case PARTY_REPRESENTATIVE -> "Partsrepræsentant";
            case COMPANION -> "Bisidder";
            case RELATIVE -> "Pårørende";
            case PEDAGOGICAL_STAFF -> "Pædagogisk personale";
            case SUPPLIER -> "Leverandør";
            case VISITATOR -> "Visitator";
            case OTHER -> "En anden";
        };
        return it.name() == null ? role : role + ": " + String.join(" ", Paragraphs.of(it.name()));
    }

    Stream<Section> involvement(List<InvolvementView> involvement) {
        return involvement.isEmpty()
                ? Stream.of()
                : Stream.of(Section.ofItems(
                        "Andre, der hjælper " + reader.reads("dig", "borgeren"),
                        involvement.stream().map(this::involved).toList()));
    }

    private String involved(InvolvementView it) {
        var how = switch (it.involvement()) {
            case PARTICIPATED -> " har deltaget.";
            case CONTRIBUTED_IN_WRITING -> " har bidraget skriftligt.";
            case INVITED_DECLINED -> " var inviteret, men takkede nej.";
        };
        var why = it.reason() == null ? "" : " Grund: " + String.join(" ", Paragraphs.of(it.reason()));
        return supplier(it.supplierId(), it.section()) + how + why;
    }

    private String supplier(String code, String section) {
        return names.apply(code) + " (§ " + section + ")";
    }

    private static void add(List<Row> rows, String label, @Nullable Confidential text) {
        if (text != null) {
            rows.add(new Row(label, Paragraphs.of(text)));
        }
    }

    private Stream<Section> absent(String heading) {
        return Optional.ofNullable(missing).stream().map(it -> Section.of(heading, List.of(it)));
    }
}
