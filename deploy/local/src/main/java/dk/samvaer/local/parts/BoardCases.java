package dk.samvaer.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the stand-in for the appeals board holds, in a folder: one case for each key, with its package. */
final class BoardCases {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Path index;
    private final List<BoardCase> cases = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();

    BoardCases(Path folder) throws IOException {
        this.folder = folder;
        this.index = folder.resolve("held.json");
        Files.createDirectories(folder);
        if (Files.exists(index)) {
            Held held = JSON.readValue(index.toFile(), new TypeReference<Held>() {});
            cases.addAll(held.cases());
            withdrawn.addAll(held.withdrawn());
        }
    }

    private record Held(List<BoardCase> cases, Set<String> withdrawn) {}

    /** A package that has arrived and is not taken yet. */
    record Arrived(Path file, String sha256) {}

    /** How a package was received. */
    enum Outcome {
        TAKEN,
        TAKEN_BEFORE,
        OTHER_CONTENT,
        COMPLAINT_HELD,
        WITHDRAWN
    }

    record Taking(Outcome outcome, Optional<BoardCase> held) {}

    Arrived receive(InputStream body) throws IOException {
        Path file = folder.resolve("arriving-" + UUID.randomUUID());
        try (var digested = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"))) {
            Files.copy(digested, file);
            return new Arrived(
                    file, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes a package once for each key, and one for each complaint. */
    synchronized Taking take(String forwardingId, String complaintId, Arrived arrived) throws IOException {
        Optional<BoardCase> known = find(it -> it.forwardingId().equals(forwardingId));
        if (known.isPresent()) {
            boolean same = known.get().sha256().equals(arrived.sha256());
            return new Taking(same ? Outcome.TAKEN_BEFORE : Outcome.OTHER_CONTENT, known);
        }
        if (withdrawn.contains(forwardingId)) {
            return new Taking(Outcome.WITHDRAWN, Optional.empty());
        }
        Optional<BoardCase> other = find(it -> it.complaintId().equals(complaintId) && !it.withdrawn());
        if (other.isPresent()) {
            return new Taking(Outcome.COMPLAINT_HELD, other);
        }
        String reference = "AST-%06d".formatted(cases.size() + 1);
        Files.copy(arrived.file(), file(reference), StandardCopyOption.REPLACE_EXISTING);
        BoardCase held = new BoardCase(
                reference, forwardingId, complaintId, arrived.sha256(), Files.size(arrived.file()), false);
        cases.add(held);
        write();
        return new Taking(Outcome.TAKEN, Optional.of(held));
    }

    /** Notes that a complaint was withdrawn, also before its package has arrived. */
    synchronized void withdraw(String forwardingId) throws IOException {
        cases.replaceAll(it -> it.forwardingId().equals(forwardingId) ? it.asWithdrawn() : it);
        withdrawn.add(forwardingId);
        write();
    }

    synchronized List<BoardCase> all() {
        return List.copyOf(cases);
    }

    Optional<BoardCase> find(String reference) {
        return find(it -> it.boardReference().equals(reference));
    }

    byte[] content(String reference) {
        try {
            return Files.readAllBytes(file(reference));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized Optional<BoardCase> find(Predicate<BoardCase> which) {
        return cases.stream().filter(which).findFirst();
    }

    private Path file(String reference) {
        return folder.resolve(reference + ".zip");
    }

    private void write() throws IOException {
        Path next = folder.resolve("held.json.next");
        JSON.writeValue(next.toFile(), new Held(cases, withdrawn));
        Files.move(next, index, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
