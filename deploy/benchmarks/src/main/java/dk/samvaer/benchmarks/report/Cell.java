package dk.samvaer.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** How a figure is shown: three digits are enough to compare. */
public final class Cell {
    private static final String UNKNOWN = "-";
    private static final double WHOLE_FROM = 100;
    private static final double ONE_DIGIT_FROM = 10;

    private Cell() {}

    public static String of(OptionalDouble figure) {
        return figure.isEmpty() ? UNKNOWN : of(figure.getAsDouble());
    }

    /** How many times as much. */
    public static String times(OptionalDouble ratio) {
        return ratio.isEmpty() ? UNKNOWN : of(ratio.getAsDouble()) + " ×";
    }

    private static String of(double figure) {
        String format = figure >= WHOLE_FROM ? "%.0f" : figure >= ONE_DIGIT_FROM ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, figure);
    }
}
