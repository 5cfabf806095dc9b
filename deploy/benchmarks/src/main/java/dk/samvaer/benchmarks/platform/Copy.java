package dk.samvaer.benchmarks.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The copy of that number of something real: every id in it is exchanged for another one, the same id for the same one everywhere, so that
 * the copies of a case, its events and its documents belong together, and repeating a copy gives the same copy.
 */
public record Copy(int number) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public String of(String original) {
        return ID.matcher(original).replaceAll(id -> idFor(id.group()).toString());
    }

    byte[] of(byte[] original) {
        return of(new String(original, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private UUID idFor(String id) {
        return UUID.nameUUIDFromBytes((number + "/" + id).getBytes(StandardCharsets.UTF_8));
    }
}
