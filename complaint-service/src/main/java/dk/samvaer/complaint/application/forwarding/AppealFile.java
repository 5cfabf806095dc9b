package dk.samvaer.complaint.application.forwarding;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The whole file about a complaint as a ZIP, and what it consists of. */
public final class AppealFile {
    private final byte[] zip;
    private final String sha256;
    private final List<Part> parts;

    /** @param zip not changed any more by the caller */
    public AppealFile(byte[] zip, List<Part> parts) {
        this.zip = zip;
        this.sha256 = sha256(zip);
        this.parts = List.copyOf(parts);
    }

    /**
     * One document of the file.
     *
     * @param kind what it is, such as DECISION
     * @param sha256 its fingerprint, in hexadecimal
     */
    public record Part(String kind, String fileName, String sha256) {}

    /** The bytes themselves, not to be changed. */
    public byte[] zip() {
        return zip;
    }

    /** The fingerprint of the ZIP, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public List<Part> parts() {
        return parts;
    }

    /** What kinds of documents there are, each once and in the file's order. */
    public List<String> kinds() {
        return parts.stream().map(Part::kind).distinct().toList();
    }

    /** The fingerprint of anything, in hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
