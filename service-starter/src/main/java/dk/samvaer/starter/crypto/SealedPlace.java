package dk.samvaer.starter.crypto;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where a sealed value stands: the document, and in it the path of field names, any element of a list being like the others. */
record SealedPlace(UUID documentId, UUID keyOwner) {

    byte[] associatedData(TokenStreamContext context) {
        return (documentId + path(context)).getBytes(StandardCharsets.UTF_8);
    }

    private static String path(TokenStreamContext innermost) {
        var names = new ArrayDeque<String>();
        for (@Nullable TokenStreamContext at = innermost; at != null && !at.inRoot(); at = at.getParent()) {
            names.addFirst(
                    at.inArray() ? "*" : at.currentName().replace("~", "~0").replace("/", "~1"));
        }
        return "/" + String.join("/", names);
    }
}
