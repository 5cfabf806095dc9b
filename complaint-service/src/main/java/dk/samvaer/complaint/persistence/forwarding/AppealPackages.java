package dk.samvaer.complaint.persistence.forwarding;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.SealedBytes;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.schema.ExpectedIndex;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * Keeps the files for the appeals board, each written once and never changed, in pieces that are sealed with the key of the case: whoever
 * erases the person erases them. A file that nobody has asked to send within a day can be found and removed.
 */
// DP-06
@Repository
public class AppealPackages {
    public static final String COLLECTION = "appeal_packages";

    static final String PIECES = "appeal_package_pieces";

    private static final int PIECE = 4 * 1024 * 1024;
    private static final Duration ASKED_WITHIN = Duration.ofDays(1);
    private static final String UNASKED_SINCE = "unaskedSince";
    private static final String WHOLE = "whole";

    private final MajorityCollection packages;
    private final MajorityCollection pieces;
    private final SealedBytes seal;
    private final int pieceSize;

    @Autowired
    public AppealPackages(MongoTemplate mongo, Keyring keys) {
        this(mongo, keys, PIECE);
    }

    AppealPackages(MongoTemplate mongo, Keyring keys, int pieceSize) {
        this.packages = new MajorityCollection(mongo, COLLECTION);
        this.pieces = new MajorityCollection(mongo, PIECES);
        this.seal = new SealedBytes(keys);
        this.pieceSize = pieceSize;
    }

    /** A file that nobody is known to have asked to send, and the complaint that it is about. */
    public record Unasked(UUID id, UUID complaintId) {}

    /** What is stored is not what was written: nothing may be sent, and nothing is written over it. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(UUID id, String why) {
            super("appeal package " + id + ": " + why);
        }
    }

    public static List<ExpectedIndex> indexes() {
        return List.of(ExpectedIndex.of(COLLECTION, UNASKED_SINCE).onlyWherePresent());
    }

    /**
     * Stores a file. It can be read once all of it is there.
     *
     * @param id not used for a file before
     */
    public void store(UUID id, UUID caseId, UUID complaintId, byte[] zip, Instant now) {
        int count = Math.ceilDiv(zip.length, pieceSize);
        packages.get(c -> c.insertOne(new Document("_id", id.toString())
                .append("caseId", caseId.toString())
                .append("complaintId", complaintId.toString())
                .append("pieces", count)
                .append(UNASKED_SINCE, Date.from(now))));
        for (int at = 0; at < count; at++) {
            byte[] piece = Arrays.copyOfRange(zip, at * pieceSize, Math.min(zip.length, (at + 1) * pieceSize));
            var document = new Document("_id", piece(id, at))
                    .append("content", new Binary(seal.seal(caseId, piece(id, at), piece)));
            pieces.get(c -> c.insertOne(document));
        }
        packages.get(c -> c.updateOne(eq("_id", id.toString()), Updates.set(WHOLE, true)));
    }

    /**
     * Reads a file.
     *
     * @param sha256 its fingerprint, in hexadecimal
     * @return empty once the person has been erased
     * @throws Unreadable where it is not there, or not what was stored
     */
    public Optional<byte[]> read(UUID id, String sha256) {
        Document head = packages.find(c ->
                        c.find(and(eq("_id", id.toString()), eq(WHOLE, true))).first())
                .orElseThrow(() -> new Unreadable(id, "not there"));
        UUID caseId = UUID.fromString(head.getString("caseId"));
        var whole = new ByteArrayOutputStream();
        for (String piece : names(id, head)) {
            Optional<byte[]> opened = seal.open(caseId, piece, content(id, piece));
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            whole.writeBytes(opened.get());
        }
        byte[] zip = whole.toByteArray();
        if (!sha256.equals(fingerprint(zip))) {
            throw new Unreadable(id, "not what was stored");
        }
        return Optional.of(zip);
    }

    private byte[] content(UUID id, String piece) {
        return pieces.find(c -> c.find(eq("_id", piece)).first())
                .map(found -> found.get("content", Binary.class).getData())
                .orElseThrow(() -> new Unreadable(id, "a piece is missing"));
    }

    /** Files that were stored a day ago or earlier and are not known to have been asked for, the oldest first. */
    public List<Unasked> unasked(Instant now, int limit) {
        return packages.get(c -> c.find(lte(UNASKED_SINCE, Date.from(now.minus(ASKED_WITHIN))))
                .projection(Projections.include("complaintId"))
                .sort(Sorts.ascending(UNASKED_SINCE))
                .limit(limit)
                .map(found -> new Unasked(
                        UUID.fromString(found.getString("_id")), UUID.fromString(found.getString("complaintId"))))
                .into(new ArrayList<>()));
    }

    /** Notes that the file was asked for, so that it stays. */
    public void asked(UUID id) {
        packages.get(c -> c.updateOne(eq("_id", id.toString()), Updates.unset(UNASKED_SINCE)));
    }

    /** Removes a file, unless it is noted as asked for. */
    public void remove(UUID id) {
        var unasked = and(eq("_id", id.toString()), exists(UNASKED_SINCE));
        packages.find(c -> c.findOneAndUpdate(unasked, Updates.unset(WHOLE))).ifPresent(head -> {
            names(id, head).forEach(piece -> pieces.get(c -> c.deleteOne(eq("_id", piece))));
            packages.get(c -> c.deleteOne(unasked));
        });
    }

    private static List<String> names(UUID id, Document head) {
        return IntStream.range(0, head.getInteger("pieces"))
                .mapToObj(at -> piece(id, at))
                .toList();
    }

    private static String piece(UUID id, int at) {
        return id + "/" + at;
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
