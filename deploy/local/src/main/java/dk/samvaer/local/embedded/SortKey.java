package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as text that sorts as the engine sorts the values: first by type, then by value. No text is the beginning of another
 * one, so that the texts of several values can be put one after the other.
 */
final class SortKey {
    /** Sorts behind everything that a text can go on with. */
    static final char END = '\uffff';

    private static final char NULL = 'B';
    private static final char NUMBER = 'C';
    private static final char STRING = 'D';
    private static final char UUID_TAG = 'I';
    private static final char OBJECT_ID = 'J';
    private static final char BOOLEAN = 'K';
    private static final char INSTANT = 'L';
    private static final String EXACT = "" + NULL + NUMBER + STRING + UUID_TAG + OBJECT_ID + BOOLEAN + INSTANT;

    private SortKey() {}

    static String of(@Nullable Object value) {
        char tag = tag(value);
        return switch (value) {
            case Number number when tag == NUMBER -> tag + number(number);
            case String text -> tag + escaped(text);
            case UUID uuid -> tag + hex(uuid.getMostSignificantBits()) + hex(uuid.getLeastSignificantBits());
            case ObjectId id -> tag + id.getHexData();
            case Boolean truth -> tag + (truth ? "1" : "0");
            case Instant instant -> tag + sortable(instant.toEpochMilli());
            case null -> String.valueOf(tag);
            default ->
                tag == NULL
                        ? String.valueOf(tag)
                        : tag + HexFormat.of().formatHex(Bson.of(new Document("", value))) + '\u0000';
        };
    }

    /** Where the values of the type of a text begin. */
    static String typeStart(String key) {
        return key.substring(0, 1);
    }

    /** Where the values of the type of a text end. */
    static String typeEnd(String key) {
        return key.substring(0, 1) + END;
    }

    /** Whether the texts of such values sort exactly as the engine sorts the values. */
    static boolean isExact(@Nullable Object value) {
        return EXACT.indexOf(tag(value)) >= 0 && !(value instanceof Decimal128);
    }

    /** Whether a query for such a value can be answered by looking for its text. */
    static boolean isSearchable(@Nullable Object value) {
        return isExact(value) && tag(value) != NULL && !(value instanceof Double number && number.isNaN());
    }

    /** Whether it is the text of a number; two numbers that differ behind the sixteenth digit may have the same one. */
    static boolean isNumber(String key) {
        return key.charAt(0) == NUMBER;
    }

    private static char tag(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case MinKey min -> 'A';
            case Number number -> NUMBER;
            case String text -> STRING;
            case Document document -> 'E';
            case Collection<?> list -> 'F';
            case BinData data -> 'G';
            case LegacyUUID uuid -> 'H';
            case UUID uuid -> UUID_TAG;
            case ObjectId id -> OBJECT_ID;
            case Boolean truth -> BOOLEAN;
            case Instant instant -> INSTANT;
            case BsonTimestamp timestamp -> 'M';
            case MaxKey max -> 'Z';
            default -> 'Y';
        };
    }

    /** The nearest double, then the whole number, which tells two large ones of the same double apart. */
    private static String number(Number number) {
        double value = number.doubleValue() + 0.0;
        long bits = Double.doubleToLongBits(value);
        return hex(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE)
                + sortable(number instanceof Long whole ? whole : (long) value);
    }

    private static String sortable(long value) {
        return hex(value ^ Long.MIN_VALUE);
    }

    private static String hex(long value) {
        String digits = Long.toHexString(value);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case 0, 1 -> escaped.append('\u0001').append((char) (c + 1));
                case END, END - 1 -> escaped.append((char) (END - 1)).append((char) (c - END + 2));
                default -> escaped.append(c);
            }
        }
        return escaped.append('\u0000').toString();
    }
}
