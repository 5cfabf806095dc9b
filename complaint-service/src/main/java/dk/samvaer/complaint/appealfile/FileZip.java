package dk.samvaer.complaint.appealfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file as a ZIP: one bound PDF, each part by itself, a manifest, and the list that {@code sha256sum -c} accepts. The same parts give the
 * same bytes.
 */
public final class FileZip {
    private static final String DOCUMENT = "klagesag.pdf";
    private static final String MANIFEST = "manifest.json";
    private static final String SUMS = "SHA256SUMS";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Manifest manifest;
    private final Map<String, byte[]> files;

    private FileZip(Manifest manifest, Map<String, byte[]> files) {
        this.manifest = manifest;
        this.files = files;
    }

    /** Binds the parts in the order of their kinds. */
    public static FileZip of(Cover cover, List<Part> unsorted) {
        var parts = unsorted.stream().sorted(Comparator.comparing(Part::kind)).toList();
        var bound = new BoundFile(cover, parts).bind();
        var files = new LinkedHashMap<String, byte[]>();
        files.put(DOCUMENT, bound.pdf());
        var entries = new ArrayList<Manifest.Entry>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var path = part.kind().path(i + 1);
            files.put(path, part.pdf());
            entries.add(entry(part, path, bound.pages().get(i)));
        }
        var document =
                new Manifest.Document(DOCUMENT, bound.pages().getLast().to(), bound.pdf().length, sha256(bound.pdf()));
        var complaint = cover.complaint();
        var manifest = new Manifest(
                Manifest.VERSION,
                complaint.id(),
                complaint.received().decisionId(),
                cover.caseNumber(),
                document,
                List.copyOf(entries));
        files.put(MANIFEST, (JSON.writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
        files.put(SUMS, sums(files).getBytes(StandardCharsets.UTF_8));
        return new FileZip(manifest, files);
    }

    private static Manifest.Entry entry(Part part, String path, BoundFile.Pages pages) {
        return new Manifest.Entry(
                part.kind().name(),
                part.title(),
                part.kind().owner().service(),
                path,
                pages.from(),
                pages.to(),
                part.size(),
                sha256(part.pdf()));
    }

    private static String sums(Map<String, byte[]> files) {
        var lines = new StringBuilder();
        files.forEach((path, content) ->
                lines.append(sha256(content)).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    public Manifest manifest() {
        return manifest;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
