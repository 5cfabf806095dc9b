package dk.samvaer.complaint.appealfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes the number that a page has in the whole file below what its part says at the foot. */
final class PageNumbers {
    private static final float SIZE = 8;
    private static final float FROM_BOTTOM = 20;
    private static final float GREY = 0.27f;
    private static final float THOUSAND = 1000;

    private final String caseNumber;

    PageNumbers(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    void stamp(PDDocument whole) throws IOException {
        try (var file = typeface()) {
            var font = PDType0Font.load(whole, file, true);
            int number = 0;
            for (var page : whole.getPages()) {
                number++;
                var words = "Klagesag %s, side %d af %d".formatted(caseNumber, number, whole.getNumberOfPages());
                stamp(whole, page, font, words);
            }
        }
    }

    /** Marked as no part of the text, so that a screen reader does not read it out on each page. */
    private static void stamp(PDDocument whole, PDPage page, PDFont font, String words) throws IOException {
        try (var content = new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
            float width = font.getStringWidth(words) / THOUSAND * SIZE;
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.setNonStrokingColor(GREY);
            content.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, FROM_BOTTOM);
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static InputStream typeface() {
        return Objects.requireNonNull(PageNumbers.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"));
    }
}
