package dk.samvaer.starter.testkit.letter;

import dk.samvaer.starter.letter.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Writes letters as pages, as prints and as pictures, to be looked at. */
public final class LetterPictures {
    private static final float DOTS_PER_INCH = 80;

    private LetterPictures() {}

    /** @param letters by the name of their files */
    public static void write(Path folder, Map<String, Letter> letters) throws IOException {
        Files.createDirectories(folder);
        for (var letter : letters.entrySet()) {
            Files.writeString(
                    folder.resolve(letter.getKey() + ".html"), letter.getValue().html());
            write(folder, letter.getKey(), letter.getValue().pdf());
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
