package dk.samvaer.starter.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prints a page as PDF without fetching anything: external resources are left out. */
final class Print {
    private static final String FAMILY = "Liberation Sans";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The library would write to the log what it finds in a letter.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OnlyOwnFonts());
    }

    private Print() {}

    static byte[] pdf(String markup) {
        var out = new ByteArrayOutputStream();
        try {
            printer().withW3cDocument(parse(markup), null).toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder printer() {
        var printer = new PdfRendererBuilder();
        printer.usePdfUaAccessibility(true);
        printer.usePdfAConformance(PdfAConformance.PDFA_2_A);
        printer.useColorProfile(COLOURS);
        printer.useFont(() -> font("Regular"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        printer.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        printer.useUriResolver((base, uri) -> null);
        printer.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        printer.withProducer("Samvær");
        return printer;
    }

    static InputStream font(String weight) {
        return Objects.requireNonNull(Print.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf"));
    }

    private static Document parse(String markup) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a letter is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
