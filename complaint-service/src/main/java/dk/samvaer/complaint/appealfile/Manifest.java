package dk.samvaer.complaint.appealfile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.UUID;

/** What the file consists of, for machines: each part with its owner, its place and its fingerprint. */
@JsonPropertyOrder({"schemaVersion", "complaintId", "decisionId", "caseNumber", "document", "parts"})
public record Manifest(
        int schemaVersion, UUID complaintId, UUID decisionId, String caseNumber, Document document, List<Entry> parts) {
    static final int VERSION = 1;

    /** All parts bound together. */
    @JsonPropertyOrder({"file", "pages", "size", "sha256"})
    public record Document(String file, int pages, int size, String sha256) {}

    /**
     * One part.
     *
     * @param service that owns it
     * @param pageFrom its first page in the bound document, counted from 1
     */
    @JsonPropertyOrder({"kind", "title", "service", "file", "pageFrom", "pageTo", "size", "sha256"})
    public record Entry(
            String kind,
            String title,
            String service,
            String file,
            int pageFrom,
            int pageTo,
            int size,
            String sha256) {}
}
