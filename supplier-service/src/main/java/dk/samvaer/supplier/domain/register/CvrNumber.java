package dk.samvaer.supplier.domain.register;

import dk.samvaer.starter.domain.InvalidInput;
import java.util.stream.IntStream;

/** The number of an enterprise in the Danish business register: eight digits, the last of which checks the others (modulus 11). */
public record CvrNumber(String digits) {
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    public CvrNumber {
        if (!digits.matches("[1-9][0-9]{7}") || sum(digits) % 11 != 0) {
            throw InvalidInput.at("/cvrNumber", "CVR_NUMBER_INVALID");
        }
    }

    private static int sum(String digits) {
        return IntStream.range(0, WEIGHTS.length)
                .map(at -> WEIGHTS[at] * (digits.charAt(at) - '0'))
                .sum();
    }
}
