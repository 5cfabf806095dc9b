package dk.samvaer.starter.paging;

import dk.samvaer.starter.domain.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return Optional.ofNullable(values(cursor))
                .filter(values -> values.size() == count && !values.contains(null))
                .orElseThrow(() -> new InvalidInput("CURSOR_INVALID"));
    }

    static String bind(String cursor, String list) {
        return cursor + "." + mark(list);
    }

    static String unbind(String bound, String list) {
        var mark = "." + mark(list);
        if (!bound.endsWith(mark)) {
            throw new InvalidInput("CURSOR_INVALID");
        }
        return bound.substring(0, bound.length() - mark.length());
    }

    /** Tells lists apart where a caller mixes them up; no secret. */
    private static String mark(String list) {
        return Integer.toHexString(list.hashCode());
    }

    private static @Nullable List<String> values(String cursor) {
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(cursor), VALUES);
        } catch (IllegalArgumentException | JacksonException e) {
            return null;
        }
    }
}
