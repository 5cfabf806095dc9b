package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Platform;
import dk.samvaer.local.platform.SharedClock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "clock",
        mixinStandardHelpOptions = true,
        description = {
            "Moves the time of all services, so that a deadline of weeks can be seen in a minute.",
            "samvaer clock +14d, samvaer clock +3h, samvaer clock reset; without a step it says how far ahead time is."
        })
final class Clock implements Runnable {
    private static final Pattern STEP = Pattern.compile("([+-]?)(\\d+)([dhm])");

    @Mixin
    private final Where where = new Where();

    @Parameters(index = "0", arity = "0..1", paramLabel = "STEP", description = "+14d, +3h, +20m or reset.")
    private String step = "";

    @Override
    public void run() {
        Platform platform = where.platform();
        SharedClock clock = platform.clock();
        if (!step.isBlank()) {
            clock.set(step.equals("reset") ? Duration.ZERO : clock.offset().plus(parse(step)), platform.addresses());
        }
        System.out.println("Time is ahead by " + clock.offset());
    }

    static Duration parse(String step) {
        Matcher parts = STEP.matcher(step);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a step of time: " + step + ". Try +14d, +3h, +20m or reset.");
        }
        long amount = Long.parseLong(parts.group(1) + parts.group(2));
        return switch (parts.group(3)) {
            case "d" -> Duration.ofDays(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofMinutes(amount);
        };
    }
}
