package dk.samvaer.starter.input;

import java.util.regex.Pattern;

/** Finds text that looks like a Danish CPR number: day, month and year, then four digits, however they are separated. */
public final class CprNumbers {
    private static final Pattern ID_OR_HASH = Pattern.compile(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|\\b[0-9a-fA-F]{32,}\\b");
    /** Between the parts of a date, and between the date and the last four digits, also as dashes and blanks that look alike. */
    private static final String SEPARATOR = "[-_./\\s\\p{Pd}\\p{Zs}]";

    /** The first digit may be raised by 6, as in replacement numbers. */
    private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])";

    private static final String MONTH = "(?:0[1-9]|1[0-2])";

    private static final Pattern CPR = Pattern.compile(
            "(?<![0-9])%1$s%3$s?%2$s%3$s?[0-9]{2}%3$s{0,3}[0-9]{4}(?![0-9])".formatted(DAY, MONTH, SEPARATOR));

    private CprNumbers() {}

    /** Whether the text holds anything that looks like one; digits within a UUID or a hash do not count. */
    public static boolean in(String text) {
        return CPR.matcher(ID_OR_HASH.matcher(plainDigits(text)).replaceAll("*"))
                .find();
    }

    /** The same with the digits of other scripts, such as full-width ones, as 0 to 9. */
    private static String plainDigits(String text) {
        return text.chars().allMatch(it -> it < 128)
                ? text
                : text.codePoints()
                        .map(it -> Character.isDigit(it) ? '0' + Character.digit(it, 10) : it)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
