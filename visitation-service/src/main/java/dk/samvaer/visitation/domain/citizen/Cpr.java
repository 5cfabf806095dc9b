package dk.samvaer.visitation.domain.citizen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A civil registration number: ten digits that begin with a real date. Modulus 11 is not tested: numbers without it are valid. */
// CPR act; ID-01
public record Cpr(String digits) {
    /** How the number is written: with or without a hyphen. */
    public static final String WRITTEN_AS = "[0-9]{6}-?[0-9]{4}";

    private static final Pattern FORM = Pattern.compile(WRITTEN_AS);

    public static Optional<Cpr> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            var cpr = new Cpr(text.replace("-", ""));
            cpr.birthDate();
            return Optional.of(cpr);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        return LocalDate.of(century() + number(4, 6), number(2, 4), number(0, 2));
    }

    private int century() {
        int year = number(4, 6);
        return switch (digits.charAt(6)) {
            case '0', '1', '2', '3' -> 1900;
            case '4', '9' -> year <= 36 ? 2000 : 1900;
            default -> year <= 57 ? 2000 : 1800;
        };
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    /** Masked, so that a log line or an error message cannot show it. */
    @Override
    public String toString() {
        return "***";
    }
}
