package dk.samvaer.complaint.application.forwarding;

import java.util.List;

/** Parts of the file are missing just now; nothing has changed, and the same request may succeed later. Answers 503. */
public final class AppealFileIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<MissingPart> missing;

    public AppealFileIncomplete(List<MissingPart> missing) {
        super("appeal file incomplete", null, false, false);
        this.missing = List.copyOf(missing);
    }

    /** @param kind what is missing, such as DECISION */
    public record MissingPart(String kind, Why why) {}

    /** Why a part is missing. */
    public enum Why {
        /** The service that owns it cannot be reached just now. */
        AWAY,
        /** The service that owns it has none. */
        NOT_THERE,
        /** The service that owns it does not give it. */
        REFUSED
    }

    public List<MissingPart> missing() {
        return missing;
    }
}
