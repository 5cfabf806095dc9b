package dk.samvaer.starter.audit;

import dk.samvaer.starter.crypto.BlindIndex;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Binds each entry to the one before it, under a key that is not in the database: whoever can write there cannot make a hash that fits. */
final class ChainHash {
    static final String FIELD = "hash";

    private final BlindIndex key;

    ChainHash(BlindIndex key) {
        this.key = key;
    }

    /** What the first entry of a chain is bound to. */
    String first(long chain) {
        return key.of("access-log-chain", Long.toString(chain));
    }

    /** @param entry with its chain and its number; its own hash is left out */
    String next(String previous, Document entry) {
        return key.of("access-log-entry", previous + canonical(entry));
    }

    /** Confirms that a chain has at least this many entries. */
    String head(long chain, long number, String hash) {
        return key.of("access-log-head", chain + "/" + number + "/" + hash);
    }

    /** The same text for the same content, whatever the order of fields and the width of numbers. */
    private static String canonical(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> fields ->
                new TreeMap<>(fields)
                        .entrySet().stream()
                                .filter(field -> !field.getKey().equals(FIELD))
                                .map(field -> canonical(field.getKey()) + canonical(field.getValue()))
                                .collect(Collectors.joining("", "{", "}"));
            case List<?> items -> items.stream().map(ChainHash::canonical).collect(Collectors.joining("", "[", "]"));
            case Date moment -> "@" + moment.getTime() + ";";
            case Number number -> "#" + number.longValue() + ";";
            case null -> "-";
            default -> value.toString().length() + ":" + value;
        };
    }
}
