package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Parses the text of a date, an instant, a time of day or an id, in bodies and in query parameters alike. */
public final class StrictText {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private StrictText() {}

    /** @throws InvalidInput {@code DATE_INVALID} where it is not {@code YYYY-MM-DD} with a year from 1900 to 2200 */
    public static LocalDate date(String text) {
        var date = parse(text, DATE, "DATE_INVALID", LocalDate::parse);
        requireYear(date.getYear(), "DATE_INVALID");
        return date;
    }

    /** @throws InvalidInput {@code INSTANT_INVALID} where it is not written as RFC 3339 says, with an offset, in the same years */
    public static Instant instant(String text) {
        var moment = parse(text, INSTANT, "INSTANT_INVALID", OffsetDateTime::parse);
        requireYear(moment.getYear(), "INSTANT_INVALID");
        return moment.toInstant();
    }

    /** @throws InvalidInput {@code TIME_INVALID} where it is not {@code HH:MM} or {@code HH:MM:SS} */
    public static LocalTime time(String text) {
        return parse(text, TIME, "TIME_INVALID", LocalTime::parse);
    }

    /** @throws InvalidInput {@code FIELD_INVALID} where it is not the form of 36 characters */
    public static UUID uuid(String text) {
        return parse(text, UUID_TEXT, "FIELD_INVALID", UUID::fromString);
    }

    private static <T> T parse(String text, Pattern form, String code, Function<String, T> parser) {
        try {
            if (form.matcher(text).matches()) {
                return parser.apply(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new InvalidInput(code);
        }
        throw new InvalidInput(code);
    }

    private static void requireYear(int year, String code) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInput(code);
        }
    }
}
