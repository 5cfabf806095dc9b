package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.VISITATION;

import dk.samvaer.local.journey.Journey;
import dk.samvaer.local.journey.ObservedEvent;
import dk.samvaer.local.journey.Reports;
import dk.samvaer.local.journey.StoryPrinter;
import dk.samvaer.local.platform.Rest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/** A citizen's journey together with the file in which it is told. */
final class Story implements AutoCloseable {
    final Journey journey;
    final StoryPrinter told;
    private final PrintStream out;

    private Story(Journey journey, StoryPrinter told, PrintStream out) {
        this.journey = journey;
        this.told = told;
        this.out = out;
    }

    static Story begin(String name) throws IOException {
        Path file = RunningPlatform.PLATFORM
                .home()
                .folder()
                .resolveSibling("stories")
                .resolve(name + ".txt");
        Files.createDirectories(file.getParent());
        PrintStream out = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
        var addresses = RunningPlatform.addresses();
        return new Story(new Journey(addresses), StoryPrinter.on(addresses, out), out);
    }

    /** The same, as far as the citizen is placed with the supplier. */
    static Story placed(String name) throws IOException {
        Story story = begin(name);
        story.journey.enquiryToDecision(story.told);
        story.journey.placementWithSupplier(story.told);
        return story;
    }

    /** The report of the supplier's system that the need has changed. */
    byte[] needChanged(String eventId) {
        var facts = journey.facts();
        return Reports.needChanged(eventId, facts.caseId, facts.placementId, Instant.now(), "Sleeps badly.");
    }

    /** What the supplier's system was told about its report. */
    List<ObservedEvent> answers(String eventId, String type) {
        return told.flows().stream()
                .filter(flow -> flow.type().equals(type))
                .filter(flow -> flow.data().path("eventId").asString("").equals(eventId))
                .toList();
    }

    /** The events of that type, each once however often it was sent. */
    List<ObservedEvent> eachOnce(String type) {
        var known = new HashSet<String>();
        return told.flows().stream()
                .filter(flow -> flow.type().equals(type))
                .filter(flow -> known.add(flow.id()))
                .toList();
    }

    long openReassessments() {
        return shownCase()
                .body()
                .path("reassessments")
                .valueStream()
                .filter(reassessment -> reassessment.path("open").asBoolean())
                .count();
    }

    /** The case as a visitator sees it now. */
    Rest.Answer shownCase() {
        return journey.cast()
                .visitator
                .get(VISITATION, "/v1/cases/" + journey.facts().caseId)
                .require(200);
    }

    @Override
    public void close() {
        told.close();
        out.close();
    }
}
