package dk.samvaer.starter.input;

import java.util.regex.Pattern;

/** Finds text that looks like a Danish CPR number: day, month and year, then four digits, with or without a hyphen. */
public final class CprNumbers {
    private static final Pattern ID_OR_HASH = Pattern.compile(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|\\b[0-9a-fA-F]{32,}\\b");
    /** The first digit of the day may be raised by 6, as in replacement numbers. */
    private static final Pattern CPR =
            Pattern.compile("(?<![0-9])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(?:0[1-9]|1[0-2])[0-9]{2}[-"
                    + " ]?[0-9]{4}(?![0-9])");

    private CprNumbers() {}

    /** Whether the text holds anything that looks like one; digits within a UUID or a hash do not count. */
    public static boolean in(String text) {
        return CPR.matcher(ID_OR_HASH.matcher(text).replaceAll("*")).find();
    }
}
