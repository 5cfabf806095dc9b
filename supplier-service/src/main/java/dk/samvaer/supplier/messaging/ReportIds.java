package dk.samvaer.supplier.messaging;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the id of an event in JSON that breaks off, is too large or says something twice, so that the refusal can name it. */
final class ReportIds {
    /** How much is looked through: the largest record that a broker takes by default. */
    private static final int MAX_BYTES = 1024 * 1024;

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportIds() {}

    /** The text of the member {@code id} of the outermost object; null where there is none before the JSON breaks, or more than one. */
    static @Nullable String in(byte[] body) {
        Set<String> found = new HashSet<>();
        int times = 0;
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), body, 0, Math.min(body.length, MAX_BYTES))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean id = parser.currentName().equals("id");
                if (parser.nextToken() == JsonToken.VALUE_STRING && id) {
                    found.add(parser.getString());
                    times++;
                }
                parser.skipChildren();
            }
        } catch (JacksonException broken) {
            // What stood before is all that can be read.
        }
        return times == 1 ? ReportEvent.readableId(found.iterator().next()) : null;
    }
}
