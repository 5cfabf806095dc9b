package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Part;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A part by the name that was typed. */
final class Named {
    private Named() {}

    static Part part(String name) {
        return Part.named(name)
                .orElseThrow(() -> new IllegalStateException("There is no " + name + ". There are: "
                        + Arrays.stream(Part.values()).map(Part::label).collect(Collectors.joining(", "))));
    }
}
