package dk.samvaer.complaint.appealfile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file can be read from its first page on, each part can be found in it, and a part that was altered shows. */
class WritingTheFileTest {
    private static final FileZip FILE = FileZip.of(SampleFile.cover(), SampleFile.parts());
    private static final UUID FURTHER = Given.further().lineId();
    private static final Map<String, byte[]> UNPACKED = unpacked(FILE.bytes());

    @Test
    void R54_the_file_has_one_document_each_part_a_manifest_and_the_fingerprints() {
        assertThat(UNPACKED.keySet())
                .containsExactly(
                        "klagesag.pdf",
                        "bilag/01-klage.pdf",
                        "bilag/02-udtalelse.pdf",
                        "bilag/03-afgoerelse.pdf",
                        "bilag/04-genvurdering.pdf",
                        "bilag/05-ny-afgoerelse.pdf",
                        "bilag/06-udredning.pdf",
                        "bilag/07-handleplan.pdf",
                        "bilag/08-befordring.pdf",
                        "bilag/09-breve.pdf",
                        "bilag/10-forloeb.pdf",
                        "manifest.json",
                        "SHA256SUMS");
    }

    @Test
    void R54_the_first_page_lists_each_part_with_the_pages_on_which_it_is() {
        var document = document();
        assertThat(document.pages().getFirst())
                .contains("Klagesag til Ankestyrelsen", SampleFile.CASE_NUMBER, "Afgørelsen er fastholdt");
        assertThat(manifest().at("/parts")).hasSize(10).allSatisfy(part -> {
            int from = part.at("/pageFrom").asInt();
            int to = part.at("/pageTo").asInt();
            var words = from == to ? "Side " + from : "Side " + from + "-" + to;
            assertThat(document.pages().getFirst()).contains(part.at("/title").asString(), words);
            assertThat(document.pages().get(from - 1)).contains(heading(part));
        });
        assertThat(document.pages()).hasSize(manifest().at("/document/pages").asInt());
    }

    @Test
    void CP_08_what_came_too_late_for_the_review_is_said_to_be_a_complaint_of_its_own() {
        var words = "Som en klage for sig, da det kom efter genvurderingen";
        var added = new ComplaintEvent.Supplemented(Given.supplement(FURTHER), List.of(Given.further()));
        var unreviewed = new ComplaintEvent.ReviewDecided(
                ReviewOutcome.MAINTAINED, SampleFile.DECIDED_ON, List.of(Given.further()));
        assertThat(printed(Given.complaint(added, unreviewed))).contains("Tilføjet den", words);
        assertThat(printed(Given.complaint(added, Given.decided(ReviewOutcome.MAINTAINED))))
                .contains("Tilføjet den")
                .doesNotContain(words);
    }

    private static String printed(Complaint complaint) {
        var part = OwnParts.complaint(SampleFile.CASE_NUMBER, complaint, SampleFile.NOW);
        return String.join(" ", PrintedLetter.of(part.pdf()).pages()).replaceAll("\\s+", " ");
    }

    /** The complaint and the statement have a heading of their own. */
    private static String heading(JsonNode part) {
        return switch (part.at("/kind").asString()) {
            case "COMPLAINT" -> "Klagen";
            case "STATEMENT" -> "Kommunens udtalelse til Ankestyrelsen";
            default -> part.at("/title").asString();
        };
    }

    @Test
    void R54_each_page_has_its_number_in_the_whole_file() {
        var pages = document().pages();
        for (int number = 1; number <= pages.size(); number++) {
            assertThat(pages.get(number - 1))
                    .contains("Klagesag %s, side %d af %d".formatted(SampleFile.CASE_NUMBER, number, pages.size()));
        }
    }

    @Test
    void R54_the_document_has_a_bookmark_for_each_part_and_can_be_read_out() throws IOException {
        try (var pdf = Loader.loadPDF(UNPACKED.get("klagesag.pdf"))) {
            var catalog = pdf.getDocumentCatalog();
            var bookmarks = StreamSupport.stream(
                            catalog.getDocumentOutline().children().spliterator(), false)
                    .map(PDOutlineItem::getTitle)
                    .toList();
            assertThat(bookmarks).hasSize(11).startsWith("Klagesag", "Bilag 1: Klagen");
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            var document = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            assertThat(document.getKids()).hasSizeGreaterThanOrEqualTo(11);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Klagesag " + SampleFile.CASE_NUMBER);
        }
    }

    @Test
    void R54_the_manifest_names_the_owner_and_the_fingerprint_of_each_part() {
        var manifest = manifest();
        assertThat(manifest.at("/schemaVersion").asInt()).isEqualTo(1);
        assertThat(manifest.at("/complaintId").asString())
                .isEqualTo(SampleFile.complaint().id().toString());
        assertThat(manifest.at("/parts/5/service").asString()).isEqualTo("visitation-service");
        assertThat(manifest.at("/parts/6/service").asString()).isEqualTo("plan-service");
        manifest.at("/parts").forEach(part -> {
            var content = Objects.requireNonNull(UNPACKED.get(part.at("/file").asString()));
            assertThat(part.at("/size").asInt()).isEqualTo(content.length);
            assertThat(part.at("/sha256").asString()).isEqualTo(sha256(content));
        });
    }

    @Test
    void R54_the_fingerprints_stand_for_every_file_and_one_that_was_altered_shows() {
        assertThat(altered(UNPACKED)).isEmpty();
        for (var path : UNPACKED.keySet().stream()
                .filter(it -> !it.equals("SHA256SUMS"))
                .toList()) {
            var touched = new LinkedHashMap<>(UNPACKED);
            var content = Objects.requireNonNull(touched.get(path)).clone();
            content[content.length / 2] ^= 1;
            touched.put(path, content);
            assertThat(altered(touched)).containsExactly(path);
        }
    }

    @Test
    void R54_the_same_parts_give_the_same_bytes() {
        var parts = SampleFile.parts();
        var again = FileZip.of(SampleFile.cover(), parts.reversed());
        assertThat(again.bytes())
                .isEqualTo(FileZip.of(SampleFile.cover(), parts).bytes());
    }

    @Test
    void R54_nothing_in_the_file_tells_when_this_process_made_it() throws IOException {
        var zip = FileZip.of(SampleFile.cover(), SampleFile.parts()).bytes();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
        try (var pdf = Loader.loadPDF(UNPACKED.get("klagesag.pdf"))) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SampleFile.NOW);
            assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    /** As {@code sha256sum -c} does. */
    private static List<String> altered(Map<String, byte[]> files) {
        var sums = new String(Objects.requireNonNull(files.get("SHA256SUMS")), StandardCharsets.UTF_8);
        assertThat(sums.lines()).hasSize(files.size() - 1);
        return sums.lines()
                .map(it -> it.split("  ", 2))
                .filter(it -> !sha256(Objects.requireNonNull(files.get(it[1]))).equals(it[0]))
                .map(it -> it[1])
                .toList();
    }

    private static PrintedLetter document() {
        return PrintedLetter.of(Objects.requireNonNull(UNPACKED.get("klagesag.pdf")));
    }

    private static JsonNode manifest() {
        return JsonMapper.builder().build().readTree(UNPACKED.get("manifest.json"));
    }

    static Map<String, byte[]> unpacked(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
