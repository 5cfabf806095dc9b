package dk.samvaer.complaint.appealfile;

import dk.samvaer.starter.letter.CaseDocument.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** All parts as one PDF behind a cover page that lists them; the same parts give the same bytes. */
final class BoundFile {
    private final Cover cover;
    private final List<Part> parts;

    BoundFile(Cover cover, List<Part> parts) {
        this.cover = cover;
        this.parts = parts;
    }

    /** Where a part is, counted from 1. */
    record Pages(int from, int to) {
        static Pages after(int last, int count) {
            return new Pages(last + 1, last + count);
        }

        String words() {
            return from == to ? "Side " + from : "Side " + from + "-" + to;
        }
    }

    record Bound(byte[] pdf, List<Pages> pages) {}

    Bound bind() {
        try {
            var counts = new ArrayList<Integer>();
            for (var part : parts) {
                counts.add(count(part.pdf()));
            }
            // Its own length does not depend on which numbers it shows, but the numbers depend on its length.
            int first = count(page(place(counts, 1)));
            var pages = place(counts, first);
            return new Bound(merged(page(pages), pages), pages);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Pages> place(List<Integer> counts, int before) {
        var pages = new ArrayList<Pages>();
        int last = before;
        for (int count : counts) {
            pages.add(Pages.after(last, count));
            last += count;
        }
        return List.copyOf(pages);
    }

    private byte[] page(List<Pages> pages) {
        var contents = new ArrayList<Row>();
        for (int i = 0; i < parts.size(); i++) {
            contents.add(new Row(
                    "Bilag " + (i + 1),
                    List.of(parts.get(i).title(), pages.get(i).words())));
        }
        return cover.page(contents).letter("klagesag").pdf();
    }

    private byte[] merged(byte[] first, List<Pages> pages) throws IOException {
        try (var whole = new PDDocument()) {
            var merger = new PDFMergerUtility();
            append(merger, whole, first);
            for (var part : parts) {
                append(merger, whole, part.pdf());
            }
            describe(whole);
            outline(whole, pages);
            new PageNumbers(cover.caseNumber()).stamp(whole);
            var out = new ByteArrayOutputStream();
            whole.save(out);
            return out.toByteArray();
        }
    }

    private static void append(PDFMergerUtility merger, PDDocument whole, byte[] pdf) throws IOException {
        try (var one = Loader.loadPDF(pdf)) {
            merger.appendDocument(whole, one);
        }
    }

    /** Nothing of it tells when this process made it. */
    private void describe(PDDocument whole) {
        var on = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        on.setTimeInMillis(cover.now().toEpochMilli());
        var about = new PDDocumentInformation();
        about.setTitle("Klagesag " + cover.caseNumber());
        about.setProducer("Samvær");
        about.setCreationDate(on);
        whole.setDocumentInformation(about);
        whole.setDocumentId(cover.complaint().id().getMostSignificantBits());
        var catalog = whole.getDocumentCatalog();
        catalog.setMetadata(null);
        catalog.setLanguage("da");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private void outline(PDDocument whole, List<Pages> pages) {
        var outline = new PDDocumentOutline();
        outline.addLast(item(whole, "Klagesag", 1));
        for (int i = 0; i < parts.size(); i++) {
            outline.addLast(item(
                    whole,
                    "Bilag " + (i + 1) + ": " + parts.get(i).title(),
                    pages.get(i).from()));
        }
        whole.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static PDOutlineItem item(PDDocument whole, String title, int page) {
        var destination = new PDPageFitDestination();
        destination.setPage(whole.getPage(page - 1));
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }

    private static int count(byte[] pdf) throws IOException {
        try (var one = Loader.loadPDF(pdf)) {
            return one.getNumberOfPages();
        }
    }
}
