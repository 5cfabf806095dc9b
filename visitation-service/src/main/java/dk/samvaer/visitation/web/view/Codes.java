package dk.samvaer.visitation.web.view;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates codes between the contract and the domain, which call them the same but each own theirs. */
public final class Codes {
    private Codes() {}

    public static <E extends Enum<E>> E as(Class<E> type, Enum<?> code) {
        return Enum.valueOf(type, code.name());
    }

    public static <E extends Enum<E>> @Nullable E orNull(Class<E> type, @Nullable Enum<?> code) {
        return code == null ? null : as(type, code);
    }

    /** The same codes, in the same order. */
    public static <E extends Enum<E>> List<E> list(Class<E> type, Collection<? extends Enum<?>> codes) {
        return codes.stream().map(code -> as(type, code)).toList();
    }

    /** The same codes; none where there are none. */
    public static <E extends Enum<E>> Set<E> set(Class<E> type, @Nullable Collection<? extends Enum<?>> codes) {
        var same = EnumSet.noneOf(type);
        if (codes != null) {
            codes.forEach(code -> same.add(as(type, code)));
        }
        return same;
    }
}
