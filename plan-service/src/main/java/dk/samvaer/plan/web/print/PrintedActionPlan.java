package dk.samvaer.plan.web.print;

import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.print.Edition;
import dk.samvaer.plan.print.PlanPage;
import dk.samvaer.plan.print.PlanPage.Section;
import dk.samvaer.plan.web.ActionPlanView;
import dk.samvaer.plan.web.AdoptedPlanView;
import dk.samvaer.plan.web.PlanContentView;
import dk.samvaer.plan.web.ServiceOrderView;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Paragraphs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action plan in words, made of what its reader may see; where the citizen has declined one, the service order that stands for it.
 *
 * @param names of suppliers and modes of transport, by their codes
 */
// SEL § 141; AP-02, AP-08
record PrintedActionPlan(ActionPlanView plan, String caseNumber, Audience reader, UnaryOperator<String> names) {
    private static final String KIND = "Handleplan";
    private static final String QUESTIONS = "Har du spørgsmål til planen, så spørg din visitator i kommunen.";

    /** @param version null for the one in force */
    PlanPage version(@Nullable Integer version) {
        var latest = plan.adopted();
        if (version != null) {
            return page(find(version), latest);
        }
        if (latest != null) {
            return page(latest, latest);
        }
        if (plan.serviceOrder() == null) {
            throw new RuleViolation("ACTION_PLAN_NOT_ADOPTED");
        }
        return order(plan.serviceOrder());
    }

    PlanPage draft(LocalDate today) {
        var draft = plan.draft();
        if (draft == null) {
            throw new RuleViolation("NO_DRAFT");
        }
        var sections = Stream.of(
                        aboutTheHelp(sections("(ikke skrevet endnu)"), draft),
                        Stream.of(transport().ofDraft(plan.transportMode())),
                        aboutTheCase(sections("(ikke skrevet endnu)"), draft))
                .flatMap(it -> it)
                .toList();
        return new PlanPage(new Edition(KIND, caseNumber, plan.version(), today, true), title(), List.of(), sections);
    }

    private AdoptedPlanView find(int version) {
        return Stream.concat(Stream.ofNullable(plan.adopted()), plan.superseded().stream())
                .filter(it -> it.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("versions", version));
    }

    private PlanPage page(AdoptedPlanView asked, @Nullable AdoptedPlanView latest) {
        boolean inForce = asked.equals(latest);
        var sections = sections(reader == Audience.CITIZEN ? "(slettet)" : null);
        var all = Stream.of(
                        aboutTheHelp(sections, asked.content()),
                        Stream.of(transport().of(asked)),
                        aboutTheCase(sections, asked.content()),
                        citizensView(asked),
                        followUps(asked, inForce))
                .flatMap(it -> it)
                .toList();
        var edition = new Edition(KIND, caseNumber, asked.version(), asked.adoptedOn(), false);
        return new PlanPage(edition, title(), notes(asked, inForce), all);
    }

    private PlanPage order(ServiceOrderView order) {
        var sections = sections(null);
        var all = Stream.of(
                        sections.text("Formål", order.purpose()),
                        sections.text("Indsats", order.intervention()),
                        sections.goals(order.goals()),
                        Stream.of(transport().of(order)))
                .flatMap(it -> it)
                .toList();
        return new PlanPage(
                new Edition("Bestilling", caseNumber, order.version(), order.recordedOn(), false),
                reader.reads("Bestilling af dit tilbud", "Bestilling af borgerens tilbud"),
                List.of(reader.reads(
                        "Du har takket nej til en handleplan. Her står det, som leverandøren skal vide i stedet.",
                        "Borgeren har takket nej til en handleplan. Her står det, som I skal vide i stedet.")),
                all);
    }

    private List<String> notes(AdoptedPlanView asked, boolean inForce) {
        var notes = new ArrayList<String>();
        if (!inForce) {
            notes.add("Versionen gælder ikke længere.");
        } else if (plan.status() == ActionPlanView.Status.CLOSED) {
            notes.add("Planen er afsluttet.");
        }
        if (asked.holisticPlan()) {
            notes.add("Planen er en del af en helhedsorienteret plan.");
        }
        notes.add(reader.reads(QUESTIONS, "Her står de dele af handleplanen, som I må se."));
        return notes;
    }

    private Stream<Section> aboutTheHelp(PlanSections sections, PlanContentView content) {
        return Stream.of(
                        sections.text("Formål", content.purpose()),
                        sections.text("Indsats", content.intervention()),
                        sections.duration(content.expectedDuration()),
                        sections.goals(content.goals()))
                .flatMap(it -> it);
    }

    private static Stream<Section> aboutTheCase(PlanSections sections, PlanContentView content) {
        return Stream.of(
                        sections.matters(content.specialMatters()),
                        sections.agreements(content.agreements()),
                        sections.participants(content.participants(), content.citizenAbsence()),
                        sections.involvement(content.involvement()))
                .flatMap(it -> it);
    }

    private Stream<Section> citizensView(AdoptedPlanView asked) {
        var heading = reader.reads("Det siger du om planen", "Det siger borgeren om planen");
        var view = asked.citizensView() == null
                ? because(
                        asked.citizensViewMissing(),
                        "Vi kender ikke din mening om planen.",
                        "Vi kender ikke borgerens mening om planen.")
                : Paragraphs.of(asked.citizensView()).stream();
        var all = Stream.concat(view, agreed(asked)).toList();
        return all.isEmpty() ? Stream.of() : Stream.of(Section.of(heading, all));
    }

    // AP-05, RP-01
    private Stream<String> agreed(AdoptedPlanView asked) {
        if (asked.agreedBy() == null || asked.agreedOn() == null) {
            return because(
                    asked.notAgreedBecause(),
                    "Du har ikke sagt ja til planen.",
                    "Borgeren har ikke sagt ja til planen.");
        }
        var day = DanishDate.of(asked.agreedOn());
        return Stream.of(switch (asked.agreedBy()) {
                    case CITIZEN -> reader.reads("Du har", "Borgeren har");
                    case GUARDIAN -> reader.reads("Din værge har", "Borgerens værge har");
                }
                + " sagt ja til planen den " + day + ".");
    }

    private Stream<String> because(@Nullable Confidential reason, String toCitizen, String toSupplier) {
        return reason == null
                ? Stream.of()
                : Stream.concat(Stream.of(reader.reads(toCitizen, toSupplier)), Paragraphs.of(reason).stream());
    }

    /** Those that were held while the version was in force. */
    private Stream<Section> followUps(AdoptedPlanView asked, boolean inForce) {
        var held = plan.followUps().stream()
                .filter(it -> it.planVersion() == asked.version())
                .toList();
        return new FollowUpWords(reader).of(inForce ? plan.followUpDueOn() : null, held);
    }

    private String title() {
        return reader.reads("Din handleplan", "Borgerens handleplan");
    }

    private PlanSections sections(@Nullable String missing) {
        return new PlanSections(reader, missing, names);
    }

    private TransportWords transport() {
        return new TransportWords(reader, names);
    }
}
