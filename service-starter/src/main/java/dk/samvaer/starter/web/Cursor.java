package dk.samvaer.starter.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The opaque text that says where in a sorted list the next page starts: the sort values of the last item that was given. */
public final class Cursor {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> VALUES = new TypeReference<>() {};

    private Cursor() {}

    public static String encode(String... values) {
        var json = JSON.writeValueAsString(List.of(values)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    /**
     * @param count how many values the list is sorted by
     * @throws InvalidInput {@code CURSOR_INVALID} where this is not what {@link #encode} gave for that many values
     */
    public static List<String> decode(String cursor, int count) {
        try {
            var values = JSON.readValue(Base64.getUrlDecoder().decode(cursor), VALUES);
            if (values.size() == count && !values.contains(null)) {
                return values;
            }
        } catch (IllegalArgumentException | JacksonException e) {
            throw new InvalidInput("CURSOR_INVALID");
        }
        throw new InvalidInput("CURSOR_INVALID");
    }
}
