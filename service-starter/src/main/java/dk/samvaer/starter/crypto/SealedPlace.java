package dk.samvaer.starter.crypto;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where a sealed value stands: the document, and in it the path of field names and of places in lists. */
record SealedPlace(UUID documentId, UUID keyOwner) {

    /** @param index the place in its list of a value that is an element itself */
    byte[] associatedData(TokenStreamContext context, int index) {
        return bytes(path(context, list -> Integer.toString(list == context ? index : list.getCurrentIndex())));
    }

    /** As values were bound before {@code v2}: any element of a list like the others. */
    byte[] associatedDataWithoutIndexes(TokenStreamContext context) {
        return bytes(path(context, list -> "*"));
    }

    private byte[] bytes(String path) {
        return (documentId + path).getBytes(StandardCharsets.UTF_8);
    }

    private static String path(TokenStreamContext innermost, Function<TokenStreamContext, String> inList) {
        var names = new ArrayDeque<String>();
        for (@Nullable TokenStreamContext at = innermost; at != null && !at.inRoot(); at = at.getParent()) {
            names.addFirst(
                    at.inArray()
                            ? inList.apply(at)
                            : at.currentName().replace("~", "~0").replace("/", "~1"));
        }
        return "/" + String.join("/", names);
    }
}
