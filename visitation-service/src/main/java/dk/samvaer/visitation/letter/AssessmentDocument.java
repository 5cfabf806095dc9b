package dk.samvaer.visitation.letter;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.letter.CaseDocument;
import dk.samvaer.starter.letter.CaseDocument.Row;
import dk.samvaer.starter.letter.CaseDocument.Section;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Background;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.ThemeNote;
import dk.samvaer.visitation.domain.vum.Informant;
import dk.samvaer.visitation.domain.vum.VumVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints one version of an assessment: each theme with its severity, then the level with its rationale. */
// AS-02 to AS-08, TG-04
record AssessmentDocument(String caseNumber, Assessment assessment, LocalDate on) {

    Letter letter() {
        var document = new CaseDocument(
                "Udredning",
                "Udredning efter Voksenudredningsmetoden",
                caseNumber,
                on,
                List.of(
                        Row.of("Version", String.valueOf(assessment.version())),
                        Row.of("Metodens version", found().vumVersion()),
                        Row.of("Påbegyndt", DanishDate.of(assessment.begunOn())),
                        Row.of("Afsluttet", DanishDate.of(on))),
                List.of(
                        Section.ofRows("Baggrund", background(found().background())),
                        Section.ofRows("Diagnoser", diagnoses()),
                        Section.ofRows("Det har vi set på", offers()),
                        Section.ofRows("Deltagere", participants()),
                        Section.of("Borgerens medvirken", optional(found().citizenParticipation())),
                        Section.of("Grundlag efter servicelovens § 104", grounds()),
                        Section.ofRows("Temaer", themes()),
                        Section.of("Tilbud uden visitation", openAccess()),
                        Section.of("Formål med tilbuddet", aims()),
                        Section.of("Andre indsatser", others()),
                        Section.ofRows("Samlet faglig vurdering", judgement())));
        return document.letter("udredning-" + caseNumber);
    }

    private Findings found() {
        return assessment.findings();
    }

    private static List<Row> background(Background it) {
        return Stream.of(
                        row("Formål", it.purpose()),
                        row("Borgerens situation", it.situation()),
                        row("Borgerens ønsker", it.wishes()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Row> diagnoses() {
        return found().background().diagnoses().stream()
                .map(it -> Row.of(
                        line(it.name()),
                        "Stillet af " + line(it.madeBy()) + ", " + line(it.madeWhen()) + ". Dokumentation: "
                                + line(it.reference())))
                .toList();
    }

    private List<Row> offers() {
        return found().background().offers().stream()
                .map(it -> new Row(
                        line(it.what()),
                        Stream.of(
                                        Stream.ofNullable(it.visitedOn())
                                                .map(day -> "Besøgt " + DanishDate.of(day) + "."),
                                        optional(it.view()).stream())
                                .flatMap(words -> words)
                                .toList()))
                .toList();
    }

    private List<Row> participants() {
        return found().participants().stream()
                .map(it -> Row.of(AssessmentWords.participation(it.role()), line(it.name())))
                .toList();
    }

    private List<String> grounds() {
        return found().grounds().stream().sorted().map(AssessmentWords::ground).toList();
    }

    // AS-05
    private List<Row> themes() {
        return found().themes().stream()
                .sorted((one, other) -> one.theme().compareTo(other.theme()))
                .map(this::theme)
                .toList();
    }

    private Row theme(ThemeNote note) {
        var severity = note.severity();
        return new Row(
                name(note),
                Stream.of(
                                Stream.ofNullable(severity)
                                        .map(it -> "Funktionsevneniveau: "
                                                + it.term().danish() + "."),
                                Paragraphs.of(note.text()).stream(),
                                Stream.of("Kilde: " + sources(note) + "."))
                        .flatMap(words -> words)
                        .toList());
    }

    private String name(ThemeNote note) {
        return VumVersion.of(found().vumVersion())
                .flatMap(it -> it.theme(note.theme()))
                .map(it -> it.term().danish())
                .orElseGet(() -> note.theme().name());
    }

    private static String sources(ThemeNote note) {
        return note.sources().stream()
                .sorted()
                .map(Informant::term)
                .map(it -> it.danish().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    // TG-03
    private List<String> openAccess() {
        var open = found().openAccess();
        if (open == null || !open.considered()) {
            return List.of();
        }
        var first = open.coversNeed()
                ? "Tilbud uden visitation dækker behovet."
                : "Tilbud uden visitation dækker ikke behovet.";
        return Stream.concat(Stream.of(first), optional(open.description()).stream())
                .toList();
    }

    private List<String> aims() {
        return found().aims().stream().sorted().map(AssessmentWords::aim).toList();
    }

    // TG-04
    private List<Row> judgement() {
        var judged = found().judgement();
        var level = judged.level();
        return Stream.of(
                        Optional.ofNullable(level)
                                .map(it -> Row.of(
                                        "Funktionsniveau " + it.number(),
                                        it.term().danish())),
                        Optional.ofNullable(judged.percent()).map(it -> Row.of("Procent", it + " %")),
                        Optional.ofNullable(found().supportNeed())
                                .map(it -> Row.of("Støttebehov", it.term().danish())),
                        row("Begrundelse", judged.rationale()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> others() {
        return found().otherMeasures().stream()
                .map(it -> "Indsats efter servicelovens § " + it.section().number())
                .distinct()
                .toList();
    }

    private static Optional<Row> row(String label, @Nullable Confidential text) {
        return Optional.ofNullable(text).map(it -> new Row(label, Paragraphs.of(it)));
    }

    private static List<String> optional(@Nullable Confidential text) {
        return text == null ? List.of() : Paragraphs.of(text);
    }

    private static String line(Confidential text) {
        return String.join(" ", Paragraphs.of(text));
    }
}
