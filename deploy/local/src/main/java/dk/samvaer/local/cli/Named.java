package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Part;
import java.util.List;
import java.util.stream.Collectors;

/** A part by the name that was typed. */
final class Named {
    private Named() {}

    static Part part(String name) {
        return Part.named(name).orElseThrow(() -> none(name, List.of(Part.values())));
    }

    static Part service(String name) {
        return Part.named(name).filter(Part::isService).orElseThrow(() -> none("service " + name, Part.services()));
    }

    private static IllegalStateException none(String name, List<Part> parts) {
        return new IllegalStateException("There is no " + name + ". There are: "
                + parts.stream().map(Part::label).collect(Collectors.joining(", ")));
    }
}
