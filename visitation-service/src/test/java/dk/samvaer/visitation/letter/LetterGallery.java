package dk.samvaer.visitation.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Writes every variant of the letter as PDF and as pictures to {@code target/letters}, to be looked at. */
final class LetterGallery {
    private static final float DOTS_PER_INCH = 80;

    private LetterGallery() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/letters"));
        for (var variant : LetterVariants.letters().entrySet()) {
            write(folder, variant.getKey(), variant.getValue().pdf());
        }
    }

    private static void write(Path folder, String name, byte[] pdf) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var picture = folder.resolve(name + "-" + (page + 1) + ".png").toFile();
                ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png", picture);
            }
        }
    }
}
