package dk.samvaer.e2e;

import dk.samvaer.local.journey.Journey;
import dk.samvaer.local.journey.Told;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A citizen's journey together with the file in which it is told. */
final class Story implements AutoCloseable {
    final Journey journey;
    final Told told;
    private final PrintStream out;

    private Story(Journey journey, Told told, PrintStream out) {
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
        return new Story(new Journey(addresses), Told.on(addresses, out), out);
    }

    /** The same, as far as the citizen is placed with the supplier. */
    static Story placed(String name) throws IOException {
        Story story = begin(name);
        story.journey.enquiryToDecision(story.told);
        story.journey.placementWithSupplier(story.told);
        return story;
    }

    long count(String type) {
        return told.flows().stream().filter(flow -> flow.type().equals(type)).count();
    }

    @Override
    public void close() {
        told.close();
        out.close();
    }
}
